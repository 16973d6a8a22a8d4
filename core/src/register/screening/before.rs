//! Was this person continuously screened before the register began (SCR-1)?

use super::{ScreeningFact, ScreeningFunction, ScreeningOutcome, ScreeningReason, function::Standing};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether somebody was continuously screened before 2018-03-01 (rule SCR-1).
    ///
    /// It matters in the transitional window only, for the existing VOG
    /// ([`VogForRegistration`](crate::register::vog::VogForRegistration)) and the
    /// [`Deadline`](crate::register::deadline::Deadline). The day of an existing VOG does not change
    /// the answer: who was screened was screened. A VOG from before 2013-03-01 is refused all the
    /// same, so the decision says so and what to do.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     register::screening::{ScreenedBefore, ScreeningFunction, ScreeningOutcome},
    /// };
    /// let question = ScreenedBefore {
    ///     function: Some(ScreeningFunction::Trainee),
    ///     on_payroll_of_lrk_holder: Some(false),
    ///     since: Some("2017-09-01".parse()?),
    ///     ..ScreenedBefore::unknown()
    /// };
    /// assert_eq!(question.decide("2018-03-01".parse()?).outcome, ScreeningOutcome::NotScreened);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "al continu gescreend")]
    pub struct ScreenedBefore {
        /// What the person was or did on 28 February 2018.
        pub function: Option<ScreeningFunction>,
        /// Was the person on the payroll of the organisation that is the holder according to the
        /// LRK? Matters for employees, administrative employees and trainees.
        #[doc(alias = "loonlijst")]
        pub on_payroll_of_lrk_holder: Option<bool>,
        /// The first day in this function.
        pub since: Option<Day>,
        /// The day on which the existing VOG was issued; changes what to do, not the outcome.
        pub vog_issued_on: Option<Day>,
        /// Did the register approve the existing VOG when it was older than two months? Matters for
        /// a director in an organisation with several layers of management, where nothing else can
        /// tell.
        pub existing_vog_accepted: Option<bool>,
    }
}

impl ScreenedBefore {
    /// The question with nothing known.
    pub const fn unknown() -> Self {
        Self {
            function: None,
            on_payroll_of_lrk_holder: None,
            since: None,
            vog_issued_on: None,
            existing_vog_accepted: None,
        }
    }
}

/// What the function alone says.
enum ByFunction {
    Screened,
    NotScreened,
    Misses(ScreeningFact),
}

impl Question for ScreenedBefore {
    type Outcome = ScreeningOutcome;
    type Reason = ScreeningReason;
    type Fact = ScreeningFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<ScreeningReason, ScreeningFact>,
    ) -> ScreeningOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(ScreeningReason::NotInForce { from });
            return ScreeningOutcome::NotInForce;
        }
        let from = norms.screening_before.on(on).copied();
        if let (Some(since), Some(from)) = (self.since, from)
            && since >= from
        {
            because.reason(ScreeningReason::BeganLater { since, from });
            return ScreeningOutcome::NotScreened;
        }
        let vog_is_too_early = self.vog_is_too_early(norms, on, because);
        let by_function = self.by_function(because);
        if matches!(by_function, ByFunction::NotScreened) {
            return ScreeningOutcome::NotScreened;
        }
        if vog_is_too_early {
            because.action(Action::new(Task::ApplyForVog, Party::Person));
        }
        let mut outcome = ScreeningOutcome::Screened;
        if let ByFunction::Misses(fact) = by_function {
            because.missing(fact);
            outcome = ScreeningOutcome::Undetermined;
            if fact == ScreeningFact::ExistingVogAccepted && !vog_is_too_early {
                because.action(the_way_to_find_out(norms, on));
            }
        }
        match self.since {
            Some(since) => because.reason(ScreeningReason::BeganBefore { since }),
            None => {
                because.missing(ScreeningFact::Since);
                outcome = ScreeningOutcome::Undetermined;
            }
        }
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.screening_before.turning_points(days);
    }
}

impl ScreenedBefore {
    fn vog_is_too_early(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<ScreeningReason, ScreeningFact>,
    ) -> bool {
        match (self.vog_issued_on, norms.vog_existing_issued_from.on(on)) {
            (Some(issued_on), Some(from)) if issued_on < *from => {
                because.reason(ScreeningReason::VogTooEarly { issued_on, from: *from });
                true
            }
            _ => false,
        }
    }

    fn by_function(&self, because: &mut impl Because<ScreeningReason, ScreeningFact>) -> ByFunction {
        let Some(function) = self.function else { return ByFunction::Misses(ScreeningFact::Function) };
        let (reason, answer) = match (function.standing(), self.on_payroll_of_lrk_holder, self.existing_vog_accepted) {
            (Standing::Screened, _, _) => (ScreeningReason::FunctionScreened { function }, ByFunction::Screened),
            (Standing::NotScreened, _, _) => {
                (ScreeningReason::FunctionNotScreened { function }, ByFunction::NotScreened)
            }
            (Standing::DirectorScreened, _, _) => {
                (ScreeningReason::DirectorScreened { function }, ByFunction::Screened)
            }
            (Standing::DirectorNotScreened, _, _) => {
                (ScreeningReason::DirectorNotScreened { function }, ByFunction::NotScreened)
            }
            (Standing::OnPayroll, Some(true), _) => (ScreeningReason::OnPayroll { function }, ByFunction::Screened),
            (Standing::OnPayroll, Some(false), _) => {
                (ScreeningReason::NotOnPayroll { function }, ByFunction::NotScreened)
            }
            (Standing::OnPayroll, None, _) => return ByFunction::Misses(ScreeningFact::OnPayrollOfLrkHolder),
            (Standing::Unknown, _, Some(true)) => (ScreeningReason::LayersAccepted, ByFunction::Screened),
            (Standing::Unknown, _, Some(false)) => (ScreeningReason::LayersRefused, ByFunction::NotScreened),
            (Standing::Unknown, _, None) => {
                (ScreeningReason::LayersUnknown, ByFunction::Misses(ScreeningFact::ExistingVogAccepted))
            }
        };
        because.reason(reason);
        answer
    }
}

/// The existing VOG can be tried while the window lasts; afterwards only a new one helps.
fn the_way_to_find_out(norms: &Norms, on: Day) -> Action {
    match norms.vog_existing.entry(on) {
        Some(window) => {
            let action = Action::new(Task::TryExistingVog, Party::Person);
            window.until.map_or(action, |until| action.by(until))
        }
        None => Action::new(Task::ApplyForVog, Party::Person),
    }
}
