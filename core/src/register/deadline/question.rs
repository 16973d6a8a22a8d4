//! The last day on which somebody is registered and linked in time.

use super::{DeadlineFact, DeadlineOutcome, DeadlineReason};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
    wire::{record, words},
};

words! {
    /// The groups that had a deadline of their own when the register began.
    #[doc(alias = "overgangsgroep")]
    #[doc(alias = "overgangsperiode")]
    pub enum TransitionalGroup {
        /// Agency workers.
        #[doc(alias = "uitzendkracht")]
        AgencyWorker = "agency_worker", nl "uitzendkracht", en "agency worker";
        /// Trainees.
        #[doc(alias = "stagiair")]
        Trainee = "trainee", nl "stagiair", en "trainee";
        /// Volunteers.
        #[doc(alias = "vrijwilliger")]
        Volunteer = "volunteer", nl "vrijwilliger", en "volunteer";
        /// Self-employed persons.
        #[doc(alias = "zelfstandige")]
        SelfEmployed = "self_employed", nl "zelfstandige", en "self-employed person";
        /// Structurally present persons.
        #[doc(alias = "structureel aanwezige")]
        StructurallyPresent = "structurally_present", nl "structureel aanwezige", en "structurally present person";
        /// Persons who were continuously screened before
        /// ([`ScreenedBefore`](crate::register::screening::ScreenedBefore)).
        #[doc(alias = "continu gescreend")]
        ScreenedBefore = "screened_before", nl "wie al continu gescreend werd", en "person continuously screened before";
        /// Directors and owners, screened before or not.
        #[doc(alias = "bestuurder")]
        DirectorOrOwner = "director_or_owner", nl "bestuurder of eigenaar", en "director or owner";
        /// Anyone else, such as an employee who was not screened before.
        Other = "other", nl "andere groep", en "another group";
    }
}

impl TransitionalGroup {
    /// Did this group have until the end of the transitional window?
    pub const fn has_the_window(self) -> bool {
        matches!(self, Self::ScreenedBefore | Self::DirectorOrOwner)
    }
}

record! {
    /// The question by when somebody must be registered and linked (rules DL-1 to DL-3), and
    /// whether that is done on the asked day. It asks somebody of whom the duty is certain.
    ///
    /// The deadline is a day, included: on that day it is still [`DeadlineOutcome::Due`], from the
    /// day after on [`DeadlineOutcome::Overdue`]. Who starts after the register began has the day
    /// of the start as deadline, and must be ready before the work or presence begins on it. Who
    /// was there already is whoever started before 2018-03-01.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::deadline::{Deadline, DeadlineOutcome, TransitionalGroup},
    /// };
    /// let question = Deadline {
    ///     group: Some(TransitionalGroup::ScreenedBefore),
    ///     obliged_from: Some("2015-09-01".parse()?),
    ///     ..Deadline::default()
    /// };
    /// let by: Day = "2018-06-30".parse()?;
    /// assert_eq!(question.decide("2018-06-30".parse()?).outcome, DeadlineOutcome::Due { by });
    /// assert_eq!(question.decide("2018-07-01".parse()?).outcome, DeadlineOutcome::Overdue { by });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Default)]
    #[doc(alias = "wanneer inschrijven en koppelen")]
    pub struct Deadline {
        /// The group; matters for who was there already when the register began.
        pub group: Option<TransitionalGroup>,
        /// The first day of the work or presence, or a housemate's 18th birthday.
        pub obliged_from: Option<Day>,
        /// The day of the registration; `None` while there is none.
        pub registered_on: Option<Day>,
        /// The day of the link, or of the last one; `None` while there never was one.
        pub linked_on: Option<Day>,
        /// The first day without that link, or without the one before it, if it ended or is known to end.
        pub link_ended_on: Option<Day>,
    }
}

/// On what ground a day is the last.
#[derive(Clone, Copy)]
enum Ground {
    AtTheBeginning(TransitionalGroup),
    Window(TransitionalGroup),
    NotNamed,
    Start,
    NewStartInTheWindow { until: Day },
    LinkEnded,
}

impl Question for Deadline {
    type Outcome = DeadlineOutcome;
    type Reason = DeadlineReason;
    type Fact = DeadlineFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<DeadlineReason, DeadlineFact>,
    ) -> DeadlineOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(DeadlineReason::NotInForce { from });
            return DeadlineOutcome::NotInForce;
        }
        let registered_on = self.registered_on.filter(|day| *day <= on);
        let ended_on = self.link_ended_on.filter(|day| *day <= on);
        // A link that ended before the last one began says nothing of that one.
        let linked_on = self.linked_on.filter(|day| *day <= on && ended_on.is_none_or(|ended_on| ended_on <= *day));
        match (registered_on, linked_on) {
            (Some(registered_on), Some(linked_on)) => {
                because.reason(DeadlineReason::Met { registered_on, linked_on });
                return DeadlineOutcome::Met;
            }
            (Some(registered_on), None) => because.reason(DeadlineReason::NotLinked { registered_on }),
            (None, _) => because.reason(DeadlineReason::NotRegistered),
        }
        let Some((by, ground)) = self.last_day(norms, on, ended_on, because) else {
            return DeadlineOutcome::Undetermined;
        };
        Self::tell_why(by, ground, because);
        if registered_on.is_none() {
            because.action(Action::new(Task::Register, Party::Person).by(by));
        }
        because.action(Action::new(Task::Link, Party::Holder).by(by));
        if on <= by { DeadlineOutcome::Due { by } } else { DeadlineOutcome::Overdue { by } }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        for table in [&norms.deadline_not_screened, &norms.deadline_screened] {
            table.turning_points(days);
            for entry in table.entries() {
                days.ends(entry.value);
            }
        }
        if let Some(obliged_from) = self.obliged_from {
            days.ends(obliged_from);
        }
        for day in [self.registered_on, self.linked_on, self.link_ended_on].into_iter().flatten() {
            days.begins(day);
        }
        if let Some(link_ended_on) = self.link_ended_on {
            days.ends(link_ended_on);
        }
    }
}

impl Deadline {
    /// The last day and its ground, or `None` after telling which facts are missing. Who had a link and lost it needs a
    /// new one from that day on, however long ago the work began.
    fn last_day(
        &self,
        norms: &Norms,
        on: Day,
        ended_on: Option<Day>,
        because: &mut impl Because<DeadlineReason, DeadlineFact>,
    ) -> Option<(Day, Ground)> {
        let is_later = |by: Day| ended_on.filter(|ended_on| by < *ended_on);
        if self.group.is_none()
            && let Some(ended_on) = self.obliged_from.and_then(is_later)
            && is_later(norms.deadline_screened.on(on).copied().unwrap_or(Day::FIRST)).is_some()
        {
            return Some((ended_on, Ground::LinkEnded));
        }
        let (by, ground) = self.first_link_by(norms, on, because)?;
        Some(is_later(by).map_or((by, ground), |ended_on| (ended_on, Ground::LinkEnded)))
    }

    /// The last day for the first link.
    fn first_link_by(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<DeadlineReason, DeadlineFact>,
    ) -> Option<(Day, Ground)> {
        let Some(obliged_from) = self.obliged_from else {
            because.missing(DeadlineFact::ObligedFrom);
            if self.group.is_none() {
                because.missing(DeadlineFact::Group);
            }
            return None;
        };
        let beginning = norms.deadline_not_screened.on(on).copied().unwrap_or(obliged_from);
        let window_end = norms.deadline_screened.on(on).copied();
        if beginning <= obliged_from {
            return Some(match (self.group, window_end) {
                (Some(group), Some(until)) if group.has_the_window() && obliged_from <= until => {
                    (obliged_from, Ground::NewStartInTheWindow { until })
                }
                _ => (obliged_from, Ground::Start),
            });
        }
        match (self.group, window_end) {
            (None, _) => {
                because.missing(DeadlineFact::Group);
                None
            }
            (Some(TransitionalGroup::Other), _) => Some((beginning, Ground::NotNamed)),
            (Some(group), Some(until)) if group.has_the_window() => Some((until, Ground::Window(group))),
            (Some(group), _) => Some((beginning, Ground::AtTheBeginning(group))),
        }
    }

    fn tell_why(by: Day, ground: Ground, because: &mut impl Because<DeadlineReason, DeadlineFact>) {
        let obliged_from = by;
        match ground {
            Ground::AtTheBeginning(group) => because.reason(DeadlineReason::AtTheBeginning { group, by }),
            Ground::Window(group) => {
                because.reason(DeadlineReason::WindowEnds { group, by });
                because.reason(DeadlineReason::MediationSuspended { by });
            }
            Ground::NotNamed => because.reason(DeadlineReason::NotNamed { by }),
            Ground::Start => because.reason(DeadlineReason::BeforeTheStart { obliged_from }),
            Ground::LinkEnded => because.reason(DeadlineReason::LinkEnded { ended_on: by }),
            Ground::NewStartInTheWindow { until } => {
                because.reason(DeadlineReason::BeforeTheStart { obliged_from });
                because.reason(DeadlineReason::NewStartInTheWindow { obliged_from, until });
            }
        }
    }
}
