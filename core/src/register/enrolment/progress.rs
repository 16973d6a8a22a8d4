//! How far a registration has come, and what is next (ENR-1).

use super::{EnrolmentFact, EnrolmentOutcome, EnrolmentReason, EnrolmentStep};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
    register::linking::Preference,
    wire::record,
};

record! {
    /// The question how far an electronic registration has come on a day (rule ENR-1): which step
    /// is next, what blocks it and what it costs.
    ///
    /// A step has the day on which it was done, and `None` while it is not done; on an earlier day
    /// than that it is still open. The person is registered once the VOG is approved and the fee is
    /// paid, or on approval alone while registering is free; it is complete once linked.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     register::{
    ///         enrolment::{Enrolment, EnrolmentOutcome, EnrolmentStep},
    ///         linking::Preference,
    ///     },
    /// };
    /// let question = Enrolment {
    ///     personal_data_on: Some("2018-06-29".parse()?),
    ///     messages: Some(Preference::None),
    ///     vog_checked_on: Some("2018-07-01".parse()?),
    ///     vog_approved: Some(true),
    ///     ..Enrolment::nothing_done()
    /// };
    /// let decision = question.decide("2018-07-01".parse()?);
    /// assert_eq!(decision.outcome, EnrolmentOutcome::Next { step: EnrolmentStep::Payment });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "inschrijven")]
    pub struct Enrolment {
        /// The day on which the person logged in with DigiD, which fills in the personal data.
        pub personal_data_on: Option<Day>,
        /// How the person wants to receive messages; `None` while that is not chosen.
        pub messages: Option<Preference>,
        /// Is DUO switched on in the person's Berichtenbox? Matters when messages go there.
        pub berichtenbox_switched_on: Option<bool>,
        /// Is the e-mail address verified
        /// ([`EmailVerification`](super::EmailVerification))? Never changes the outcome.
        pub email_verified: Option<bool>,
        /// The day on which the reference of the VOG was entered and checked.
        pub vog_checked_on: Option<Day>,
        /// Is the VOG acceptable
        /// ([`VogForRegistration`](crate::register::vog::VogForRegistration))?
        pub vog_approved: Option<bool>,
        /// The day on which the fee was paid.
        pub paid_on: Option<Day>,
        /// The day on which a link request was sent.
        pub link_requested_on: Option<Day>,
        /// The day on which the organisation linked the person.
        pub linked_on: Option<Day>,
    }
}

impl Enrolment {
    /// A registration of which no step is done.
    pub const fn nothing_done() -> Self {
        Self {
            personal_data_on: None,
            messages: None,
            berichtenbox_switched_on: None,
            email_verified: None,
            vog_checked_on: None,
            vog_approved: None,
            paid_on: None,
            link_requested_on: None,
            linked_on: None,
        }
    }
}

/// Where a registration stands that has not come further.
type Stop = EnrolmentOutcome;

impl Question for Enrolment {
    type Outcome = EnrolmentOutcome;
    type Reason = EnrolmentReason;
    type Fact = EnrolmentFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<EnrolmentReason, EnrolmentFact>,
    ) -> EnrolmentOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(EnrolmentReason::NotInForce { from });
            return EnrolmentOutcome::NotInForce;
        }
        match self.registered_on(norms, on, because) {
            Ok(registered_on) => {
                because.reason(EnrolmentReason::Registered { registered_on });
                self.link(on, because)
            }
            Err(outcome) => outcome,
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.fee_free.turning_points(days);
        let events = [self.personal_data_on, self.vog_checked_on, self.paid_on, self.link_requested_on, self.linked_on];
        for day in events.into_iter().flatten() {
            days.begins(day);
        }
    }
}

impl Enrolment {
    /// The day of the registration, or where the first four steps stand.
    fn registered_on(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<EnrolmentReason, EnrolmentFact>,
    ) -> Result<Day, Stop> {
        self.tell_of_email(because);
        let approved_on = self.approved_on(on, because);
        let ready_on = approved_on.unwrap_or(on);
        if let Some(entry) = norms.fee_free.entry(ready_on) {
            because.reason(EnrolmentReason::PaymentFree { until: entry.until });
            return approved_on;
        }
        if let Some(paid_on) = self.paid_on.filter(|day| *day <= on) {
            because.reason(EnrolmentReason::Paid { paid_on });
            return approved_on.map(|approved_on| approved_on.max(paid_on));
        }
        because.reason(match norms.fee_electronic.on(ready_on) {
            Some(amount) => EnrolmentReason::PaymentDue { amount: *amount },
            None => EnrolmentReason::PaymentUnknown,
        });
        approved_on?;
        because.action(Action::new(Task::Pay, Party::Person));
        Err(EnrolmentOutcome::Next { step: EnrolmentStep::Payment })
    }

    /// The day on which the first three steps are done, or where they stand.
    fn approved_on(&self, on: Day, because: &mut impl Because<EnrolmentReason, EnrolmentFact>) -> Result<Day, Stop> {
        let personal_data_on = self.personal_data(on, because);
        let messages = self.messages(personal_data_on.is_ok(), because);
        let vog = self.vog(on, personal_data_on.is_ok() && messages.is_ok(), because);
        let personal_data_on = personal_data_on?;
        messages?;
        Ok(vog?.max(personal_data_on))
    }

    fn personal_data(&self, on: Day, because: &mut impl Because<EnrolmentReason, EnrolmentFact>) -> Result<Day, Stop> {
        self.personal_data_on.filter(|day| *day <= on).ok_or_else(|| {
            because.reason(EnrolmentReason::PersonalDataOpen);
            because.action(Action::new(Task::Register, Party::Person));
            EnrolmentOutcome::Next { step: EnrolmentStep::PersonalData }
        })
    }

    fn messages(&self, is_next: bool, because: &mut impl Because<EnrolmentReason, EnrolmentFact>) -> Result<(), Stop> {
        let step = EnrolmentStep::Messages;
        match (self.messages, self.berichtenbox_switched_on) {
            (None, _) => {
                because.reason(EnrolmentReason::MessagesOpen);
                because.action(Action::new(Task::ChooseMessages, Party::Person));
                Err(EnrolmentOutcome::Next { step })
            }
            (Some(Preference::Berichtenbox), Some(false)) => {
                because.reason(EnrolmentReason::BerichtenboxOff);
                because.action(Action::new(Task::SwitchOnBerichtenbox, Party::Person));
                Err(EnrolmentOutcome::Blocked { step })
            }
            (Some(Preference::Berichtenbox), None) => {
                if is_next {
                    because.missing(EnrolmentFact::BerichtenboxSwitchedOn);
                }
                Err(EnrolmentOutcome::Undetermined)
            }
            _ => Ok(()),
        }
    }

    fn vog(
        &self,
        on: Day,
        is_next: bool,
        because: &mut impl Because<EnrolmentReason, EnrolmentFact>,
    ) -> Result<Day, Stop> {
        let step = EnrolmentStep::VogReference;
        match (self.vog_approved, self.vog_checked_on.filter(|day| *day <= on)) {
            (Some(false), _) => {
                because.reason(EnrolmentReason::VogRejected);
                because.action(Action::new(Task::ApplyForVog, Party::Person));
                Err(EnrolmentOutcome::Blocked { step })
            }
            (_, None) => {
                because.reason(EnrolmentReason::VogOpen);
                because.action(Action::new(Task::EnterReference, Party::Person));
                Err(EnrolmentOutcome::Next { step })
            }
            (Some(true), Some(checked_on)) => {
                because.reason(EnrolmentReason::VogApproved { checked_on });
                Ok(checked_on)
            }
            (None, Some(_)) => {
                if is_next {
                    because.missing(EnrolmentFact::VogApproved);
                }
                Err(EnrolmentOutcome::Undetermined)
            }
        }
    }

    fn tell_of_email(&self, because: &mut impl Because<EnrolmentReason, EnrolmentFact>) {
        if self.messages == Some(Preference::Email) && self.email_verified == Some(false) {
            because.reason(EnrolmentReason::EmailUnverified);
            because.action(Action::new(Task::VerifyEmail, Party::Person));
        }
    }

    fn link(&self, on: Day, because: &mut impl Because<EnrolmentReason, EnrolmentFact>) -> EnrolmentOutcome {
        let done = |day: Option<Day>| day.filter(|day| *day <= on);
        if let Some(linked_on) = done(self.linked_on) {
            because.reason(EnrolmentReason::Linked { linked_on });
            return EnrolmentOutcome::Complete;
        }
        if let Some(requested_on) = done(self.link_requested_on) {
            because.reason(EnrolmentReason::LinkRequested { requested_on });
            because.action(Action::new(Task::AnswerLinkRequest, Party::Holder));
            return EnrolmentOutcome::Registered { step: EnrolmentStep::Link };
        }
        because.reason(EnrolmentReason::LinkRequestOpen);
        because.action(Action::new(Task::SendLinkRequest, Party::Person));
        EnrolmentOutcome::Registered { step: EnrolmentStep::LinkRequest }
    }
}
