//! Is this VOG acceptable for registration in the personenregister?

use super::{
    Vog, VogFact, VogOutcome, VogReason,
    age::Age,
    part::{self, Part},
    profile,
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    identifier::ReferencePrefix,
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether a VOG is acceptable for registration (rules VOG-1 to VOG-8), asked on
    /// the day of the registration.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::vog::{AspectSet, Vog, VogForRegistration, VogOutcome},
    /// };
    /// let question = VogForRegistration {
    ///     vog: Vog {
    ///         reference: Some("999901201402150000".parse()?),
    ///         issued_on: Day::new(2026, 1, 31),
    ///         function_aspects: AspectSet::of(&[84]),
    ///         issued_to_this_person: Some(true),
    ///         ..Vog::np()
    ///     },
    ///     screened_before: None,
    ///     employed_since: None,
    /// };
    /// let decision = question.decide("2026-03-31".parse()?);
    /// assert_eq!(decision.outcome, VogOutcome::Accepted);
    /// assert_eq!(decision.holds.until, Day::new(2026, 3, 31));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "VOG-eisen bij inschrijving")]
    pub struct VogForRegistration {
        /// The VOG.
        pub vog: Vog,
        /// Was the person continuously screened before 2018-03-01? See
        /// [`screening`](crate::register::screening). Matters in the transitional window only.
        pub screened_before: Option<bool>,
        /// The first day of the employment; matters for a wrong refusal in the transitional window.
        pub employed_since: Option<Day>,
    }
}

impl Question for VogForRegistration {
    type Outcome = VogOutcome;
    type Reason = VogReason;
    type Fact = VogFact;

    #[inline]
    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> VogOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(VogReason::NotInForce { from });
            return VogOutcome::NotInForce;
        }
        let reference = self.reference(norms, on, because);
        let owner = part::owner(&self.vog, because);
        let (age, last_day) = self.age(norms, on, because);
        let parts = [reference, owner, age, profile::weigh(&self.vog, norms, on, because)];
        let outcome = part::verdict(&parts, because);
        self.warn_of_wrong_refusal(norms, on, outcome, because);
        self.tell_what_to_do(on, parts, last_day, because);
        outcome
    }

    #[inline]
    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.vog_reference_form.turning_points(days);
        norms.vog_age.turning_points(days);
        norms.vog_existing.turning_points(days);
        norms.vog_existing_issued_from.turning_points(days);
        norms.vog_aspects.turning_points(days);
        norms.vog_specific_profiles.turning_points(days);
        if let Some(issued_on) = self.vog.issued_on {
            days.begins(issued_on);
            for entry in norms.vog_age.entries() {
                days.ends(entry.value.last_day(issued_on));
            }
        }
    }
}

impl VogForRegistration {
    #[inline]
    fn reference(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
        let Some(reference) = self.vog.reference else { return Part::Misses(VogFact::Reference) };
        if !norms.vog_reference_form.on(on).is_some_and(|form| form.accepts(&reference)) {
            because.reason(VogReason::ReferenceMalformed { digits: reference.digits() });
            because.action(Action::new(Task::CorrectReference, Party::Person));
            return Part::Fails;
        }
        because.reason(VogReason::ReferenceFits);
        if reference.prefix() != ReferencePrefix::None
            && let Some(entry) = norms.vog_reference_letters.entry(on)
            && entry.value.accepts(&reference)
        {
            because.reason(VogReason::ReferenceLettersUnconfirmed { confirmed_until: entry.confirmed_until });
        }
        Part::Fits
    }

    /// Is the VOG recent enough, and until when can it be used?
    #[inline]
    fn age(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> (Part, Option<Day>) {
        let Some(issued_on) = self.vog.issued_on else { return (Part::Misses(VogFact::IssuedOn), None) };
        let Some(most) = norms.vog_age.on(on) else { return (Part::Fits, None) };
        match Age::on(on, issued_on, *most) {
            Age::NotYetIssued => {
                because.reason(VogReason::NotYetIssued { issued_on });
                (Part::Fails, None)
            }
            Age::YoungEnough { last_day } => {
                because.reason(VogReason::YoungEnough { issued_on, last_day });
                (Part::Fits, Some(last_day))
            }
            Age::TooOld { last_day } => {
                because.reason(VogReason::TooOld { issued_on, last_day });
                let window = norms.vog_existing.entry(on).and_then(|entry| entry.until);
                (self.existing(norms, on, issued_on, because), window)
            }
        }
    }

    /// A VOG that is too old by the ordinary rule may still do for who was screened before.
    fn existing(&self, norms: &Norms, on: Day, issued_on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
        let window = match norms.vog_existing.choose(on) {
            Choice::InForce(window) => window,
            Choice::Ended { on } if self.screened_before == Some(true) => {
                because.reason(VogReason::ExistingWindowEnded { on });
                return Part::Fails;
            }
            _ => return Part::Fails,
        };
        let first_day = norms.vog_existing_issued_from.on(on).copied();
        let too_early = first_day.filter(|from| issued_on < *from);
        match (self.screened_before, too_early) {
            (Some(false), _) => {
                because.reason(VogReason::NotScreenedBefore);
                Part::Fails
            }
            (None, None) => Part::Misses(VogFact::ScreenedBefore),
            (Some(true) | None, Some(from)) => {
                because.reason(VogReason::ExistingAllowed { issued_on, until: window.until });
                because.reason(VogReason::ExistingTooEarly { issued_on, from });
                Part::Fails
            }
            (Some(true), None) => {
                because.reason(VogReason::ExistingAllowed { issued_on, until: window.until });
                match first_day {
                    Some(from) if from == issued_on => because.reason(VogReason::ExistingOnTheFirstDay { issued_on }),
                    Some(from) => because.reason(VogReason::ExistingIssuedInTime { issued_on, from }),
                    None => {}
                }
                Part::Fits
            }
        }
    }

    /// VOG-8: the outcome stays, but the register may not know it yet.
    #[inline]
    fn warn_of_wrong_refusal(
        &self,
        norms: &Norms,
        on: Day,
        outcome: VogOutcome,
        because: &mut impl Because<VogReason, VogFact>,
    ) {
        let Some(employed_since) = self.employed_since else { return };
        let Some(term) = norms.vog_wrong_refusal.on(on) else { return };
        let again_on = term.last_day(employed_since);
        if outcome != VogOutcome::Rejected && employed_since <= on && on < again_on {
            because.reason(VogReason::MayBeRefusedWrongly { employed_since, again_on });
            because.action(Action::new(Task::RegisterAgain, Party::Person).from(again_on));
            because.action(Action::new(Task::CallHelpdesk, Party::Person).from(again_on));
        }
    }

    #[inline]
    fn tell_what_to_do(
        &self,
        on: Day,
        parts: [Part; 4],
        last_day: Option<Day>,
        because: &mut impl Because<VogReason, VogFact>,
    ) {
        let [_, _, age, profile] = &parts;
        match (self.vog.issued_on, age, profile) {
            (Some(issued_on), _, Part::Fits) if on < issued_on => {
                because.action(Action::new(Task::Register, Party::Person).from(issued_on));
            }
            (_, Part::Fails, _) | (_, _, Part::Fails) => {
                because.action(Action::new(Task::ApplyForVog, Party::Person));
            }
            (Some(_), Part::Fits, _) if !parts.contains(&Part::Fails) => {
                let register = Action::new(Task::Register, Party::Person);
                because.action(last_day.map_or(register, |last_day| register.by(last_day)));
            }
            _ => {}
        }
    }
}
