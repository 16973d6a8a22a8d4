//! The life of one facility, from the application to the end.

use super::{FacilityLifeFact, FacilityLifeOutcome, FacilityLifeReason};
use crate::{
    calendar::{Day, Term},
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    facility::FacilityKind,
    norm::{Choice, Norms},
    wire::{record, variants},
};

variants! {
    /// What the municipality decided on the application (beschikking).
    #[derive(Copy, Eq)]
    #[doc(alias = "beschikking")]
    pub enum MunicipalDecision {
        /// The facility is registered from a day on.
        #[doc(alias = "toestemming tot exploitatie")]
        Registered = "registered" {
            /// The first day of the registration.
            from: Day,
            /// The day the decision was made known; matters before the first day.
            decided_on: Option<Day>,
        }
        /// The application is rejected.
        Rejected = "rejected" {
            /// The day the decision was made known.
            on: Day,
        }
    }
}

variants! {
    /// Has the work begun?
    #[derive(Copy, Eq)]
    pub enum FacilityStart {
        /// It began on this day.
        Started = "started" {
            /// The first day of care, or of mediation.
            on: Day,
        }
        /// It has not begun.
        NotStarted = "not_started" {}
    }
}

variants! {
    /// Is the agency of a childminder registered?
    #[derive(Copy, Eq)]
    pub enum AgencyStanding {
        /// At least one is.
        Registered = "registered" {}
        /// The last one leaves or has left the register.
        Removed = "removed" {
            /// The first day on which it is no longer registered.
            on: Day,
        }
    }
}

record! {
    /// The question where a facility stands in its life on the asked day, and what a clerk has to do (LRK-2).
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     facility::{FacilityKind, FacilityLife, FacilityLifeOutcome},
    /// };
    /// let applied: Day = "2026-02-02".parse()?;
    /// let life = FacilityLife { kind: Some(FacilityKind::Kdv), applied_on: Some(applied), ..Default::default() };
    /// let decide_by = applied.add_weeks(10);
    /// assert_eq!(life.decide(decide_by).outcome, FacilityLifeOutcome::Applied { decide_by: Some(decide_by) });
    /// assert_eq!(
    ///     life.decide(decide_by.add_days(1)).outcome,
    ///     FacilityLifeOutcome::DecisionOverdue { decide_by }
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy, Default, Eq)]
    #[doc(alias = "levensloop van een voorziening")]
    pub struct FacilityLife {
        /// The kind of facility.
        pub kind: Option<FacilityKind>,
        /// The day the municipality received the application.
        #[doc(alias = "aanvraag")]
        pub applied_on: Option<Day>,
        /// The decision; absent while there is none.
        pub decision: Option<MunicipalDecision>,
        /// Whether the work has begun; matters from three months after the registration on.
        pub start: Option<FacilityStart>,
        /// The first day on which the facility is no longer registered; absent while no end is known.
        #[doc(alias = "niet meer geregistreerd")]
        pub removed_from: Option<Day>,
        /// The day on which that end was processed in the register. Where it is absent, the end counts from its
        /// own day on, as the law has it.
        #[doc(alias = "verwerkt")]
        pub removal_processed_on: Option<Day>,
        /// How the agency of a childminder stands; matters for a childminder's facility.
        pub agency: Option<AgencyStanding>,
    }
}

/// The last day of a statutory term: never a Saturday, Sunday or generally recognised holiday. Where the holidays
/// of the time are not known, the plain last day.
pub(in crate::facility) fn statutory_end(term: Term, start: Day) -> Day {
    term.statutory_end(start, &[]).unwrap_or_else(|_| term.last_day(start))
}

/// The last day for the decision on an application, and the day it would be without the Algemene termijnenwet.
pub(in crate::facility) fn decide_by(norms: &Norms, applied_on: Day) -> Option<(Day, Day)> {
    let term = *norms.lrk_decision.on(applied_on)?;
    Some((statutory_end(term, applied_on), term.last_day(applied_on)))
}

impl Question for FacilityLife {
    type Outcome = FacilityLifeOutcome;
    type Reason = FacilityLifeReason;
    type Fact = FacilityLifeFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityLifeReason, FacilityLifeFact>,
    ) -> FacilityLifeOutcome {
        if let Choice::NotYet { from } = norms.lrk_states.choose(on) {
            because.reason(FacilityLifeReason::NotInForce { from });
            return FacilityLifeOutcome::NotInForce;
        }
        if self.kind == Some(FacilityKind::Psz)
            && let Choice::Ended { on: last_day } = norms.lrk_playgroups.choose(on)
        {
            because.reason(FacilityLifeReason::PlaygroupsEnded { last_day });
            return FacilityLifeOutcome::NotInForce;
        }
        if let Some(removed_from) = self.removed(norms, on, because) {
            because.reason(FacilityLifeReason::Removed { from: removed_from });
            return FacilityLifeOutcome::NoLongerRegistered;
        }
        match self.decision {
            Some(MunicipalDecision::Rejected { on: rejected_on }) if rejected_on <= on => {
                because.reason(FacilityLifeReason::Rejected { on: rejected_on });
                FacilityLifeOutcome::Rejected
            }
            Some(MunicipalDecision::Registered { from, decided_on }) if from <= on => {
                because.reason(FacilityLifeReason::Registered { from });
                if let Some(decided_on) = decided_on
                    && from < decided_on
                    && norms.lrk_start.applies(decided_on)
                {
                    because.reason(FacilityLifeReason::StartBeforeDecision { from, decided_on });
                }
                self.registered(norms, on, from, because)
            }
            Some(MunicipalDecision::Registered { from, decided_on: Some(decided_on) }) if decided_on <= on => {
                because.reason(FacilityLifeReason::Permitted { decided_on, from });
                FacilityLifeOutcome::Permitted { from }
            }
            decision => self.applied(norms, on, decision, because),
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.lrk_states.turning_points(days);
        if self.kind == Some(FacilityKind::Psz) {
            norms.lrk_playgroups.turning_points(days);
        }
        for day in [self.removed_from, self.removal_processed_on, self.applied_on].into_iter().flatten() {
            days.begins(day);
        }
        if let Some((by, _)) = self.applied_on.and_then(|applied_on| decide_by(norms, applied_on)) {
            days.ends(by);
        }
        match self.decision {
            Some(MunicipalDecision::Registered { from, decided_on }) => {
                days.begins(from);
                if let Some(decided_on) = decided_on {
                    days.begins(decided_on);
                }
                norms.lrk_not_started.turning_points(days);
                for entry in norms.lrk_not_started.entries() {
                    days.ends(statutory_end(entry.value, from));
                }
            }
            Some(MunicipalDecision::Rejected { on }) => days.begins(on),
            None => {}
        }
        if let Some(FacilityStart::Started { on }) = self.start {
            days.begins(on);
        }
        if let Some(AgencyStanding::Removed { on }) = self.agency {
            days.begins(on);
            if let Some(term) = norms.lrk_agency_removed.on(on) {
                days.ends(term.last_day(on));
            }
        }
    }
}

impl FacilityLife {
    /// The day from which the facility is no longer registered, if it is so on the asked day. An end dated
    /// before the day it was processed counts from the day of processing on, where the law forbids that.
    fn removed(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityLifeReason, FacilityLifeFact>,
    ) -> Option<Day> {
        let from = self.removed_from?;
        let processed_on = self.removal_processed_on.unwrap_or(from);
        if processed_on <= from {
            return (from <= on).then_some(from);
        }
        if norms.lrk_no_back_dating.applies(processed_on) {
            if from <= on {
                because.reason(FacilityLifeReason::BackDated { from, processed_on });
            }
            return (processed_on <= on).then_some(processed_on);
        }
        if from <= on {
            because.reason(FacilityLifeReason::PastChange { from, processed_on });
        }
        (from <= on).then_some(from)
    }

    /// Nothing that was decided counts yet.
    fn applied(
        &self,
        norms: &Norms,
        on: Day,
        decision: Option<MunicipalDecision>,
        because: &mut impl Because<FacilityLifeReason, FacilityLifeFact>,
    ) -> FacilityLifeOutcome {
        let Some(applied_on) = self.applied_on else {
            because.missing(FacilityLifeFact::AppliedOn);
            if let Some(MunicipalDecision::Registered { decided_on: None, .. }) = decision {
                because.missing(FacilityLifeFact::DecidedOn);
            }
            return FacilityLifeOutcome::Undetermined;
        };
        if on < applied_on {
            because.reason(FacilityLifeReason::NotApplied { applied_on });
            return FacilityLifeOutcome::NotApplied;
        }
        because.reason(FacilityLifeReason::Applied { applied_on });
        if let Some(MunicipalDecision::Registered { decided_on: None, .. }) = decision {
            because.missing(FacilityLifeFact::DecidedOn);
            return FacilityLifeOutcome::Undetermined;
        }
        let Some((by, plain)) = decide_by(norms, applied_on) else {
            because.action(Action::new(Task::DecideApplication, Party::Municipality));
            return FacilityLifeOutcome::Applied { decide_by: None };
        };
        because.reason(FacilityLifeReason::DecideBy { applied_on, by });
        if plain != by {
            because.reason(FacilityLifeReason::DecisionShifted { plain, by });
        }
        because.action(Action::new(Task::DecideApplication, Party::Municipality).by(by));
        if on <= by {
            return FacilityLifeOutcome::Applied { decide_by: Some(by) };
        }
        because.reason(FacilityLifeReason::NoSilentPermission);
        FacilityLifeOutcome::DecisionOverdue { decide_by: by }
    }

    fn registered(
        &self,
        norms: &Norms,
        on: Day,
        from: Day,
        because: &mut impl Because<FacilityLifeReason, FacilityLifeFact>,
    ) -> FacilityLifeOutcome {
        let without_agency = self.without_agency(norms, on, because);
        let not_started = self.not_started(norms, on, from, because);
        match (without_agency, not_started) {
            (Some(outcome), _) | (None, Some(outcome)) => outcome,
            (None, None) => FacilityLifeOutcome::Registered,
        }
    }

    /// A childminder whose agency is removed.
    fn without_agency(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<FacilityLifeReason, FacilityLifeFact>,
    ) -> Option<FacilityLifeOutcome> {
        let removed_on = match (self.kind, self.agency) {
            (Some(kind), _) if kind != FacilityKind::Vgo => return None,
            (_, Some(AgencyStanding::Registered {})) => return None,
            (_, Some(AgencyStanding::Removed { on: removed_on })) if on < removed_on => return None,
            (Some(_), Some(AgencyStanding::Removed { on: removed_on })) => removed_on,
            (kind, agency) => {
                if kind.is_none() {
                    because.missing(FacilityLifeFact::Kind);
                }
                if agency.is_none() {
                    because.missing(FacilityLifeFact::Agency);
                }
                return Some(FacilityLifeOutcome::Undetermined);
            }
        };
        because.reason(FacilityLifeReason::AgencyRemoved { on: removed_on });
        let Some(term) = norms.lrk_agency_removed.on(removed_on).copied() else {
            because.action(Action::new(Task::JoinAgency, Party::Childminder));
            return Some(FacilityLifeOutcome::WithoutAgency { until: None });
        };
        let until = term.last_day(removed_on);
        because.reason(FacilityLifeReason::StaysAfterAgency { term, until });
        because.action(Action::new(Task::JoinAgency, Party::Childminder).by(until));
        match until.next() {
            Some(since) if since <= on => {
                because.reason(FacilityLifeReason::AgencyTermOver { until });
                because.action(Action::new(Task::ConsiderRemoval, Party::Municipality).from(since));
                Some(FacilityLifeOutcome::ToBeRemoved { since })
            }
            _ => Some(FacilityLifeOutcome::WithoutAgency { until: Some(until) }),
        }
    }

    /// A facility that has not started after the term.
    fn not_started(
        &self,
        norms: &Norms,
        on: Day,
        from: Day,
        because: &mut impl Because<FacilityLifeReason, FacilityLifeFact>,
    ) -> Option<FacilityLifeOutcome> {
        let term = norms.lrk_not_started.on(on).copied()?;
        let last_day = statutory_end(term, from);
        let since = last_day.next()?;
        match self.start {
            Some(FacilityStart::Started { on: started_on }) if started_on <= on => {
                because.reason(FacilityLifeReason::Started { on: started_on });
                None
            }
            _ if on <= last_day => None,
            None => {
                because.reason(FacilityLifeReason::StartMatters { term, last_day });
                because.missing(FacilityLifeFact::Start);
                Some(FacilityLifeOutcome::Undetermined)
            }
            Some(_) => {
                because.reason(FacilityLifeReason::NotStarted { term, last_day });
                because.action(Action::new(Task::ConsiderRemoval, Party::Municipality).from(since));
                Some(FacilityLifeOutcome::MayBeRemoved { since })
            }
        }
    }
}
