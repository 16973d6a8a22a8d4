//! What one facility, with its inspections and enforcement actions, adds to each number.

use super::{
    CountedEnforcement, CountedFacility, CountedInspection, EnforcementAdvice, EnforcementResult,
    StatisticsMeasure as M,
    certainty::{Certainty, Days},
};
use crate::{
    calendar::{Day, Period},
    facility::{FacilityStatus, InspectionKind},
};

/// What is added to a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Share {
    /// What surely counts.
    pub(super) count: u32,
    /// How many records that comes from.
    pub(super) records: u32,
    /// How many records may count besides.
    pub(super) unknown: u32,
}

impl Share {
    fn add(&mut self, certainty: Certainty, amount: Option<u32>) {
        match (certainty, amount) {
            (Certainty::No, _) | (_, Some(0)) => {}
            (Certainty::Yes, Some(amount)) => {
                self.count = self.count.saturating_add(amount);
                self.records = self.records.saturating_add(1);
            }
            (Certainty::Maybe, _) | (Certainty::Yes, None) => self.unknown = self.unknown.saturating_add(1),
        }
    }

    /// The same, where it is not known whether any of it counts.
    pub(super) const fn if_at_all(self) -> Self {
        Self { count: 0, records: 0, unknown: self.unknown.saturating_add(self.records) }
    }
}

/// By when an application made on a day has to be decided upon; `None` where no norm is known.
pub(super) type DecisionBy<'n> = &'n dyn Fn(Day) -> Option<Day>;

/// What one facility adds to each number, by measure.
pub(super) struct Shares {
    period: Period,
    shares: Vec<(M, Share)>,
}

impl Shares {
    pub(super) fn of(
        facility: &CountedFacility,
        inspections: &[&CountedInspection],
        enforcement: &[&CountedEnforcement],
        period: Period,
        decision_by: DecisionBy<'_>,
    ) -> Vec<(M, Share)> {
        let mut shares = Self { period, shares: Vec::new() };
        shares.life(facility, decision_by);
        shares.inspections(inspections);
        shares.enforcement(enforcement);
        shares.shares
    }

    fn add(&mut self, measure: M, certainty: Certainty, amount: Option<u32>) {
        let mut share = Share::default();
        share.add(certainty, amount);
        if share == Share::default() {
            return;
        }
        match self.shares.iter_mut().find(|(known, _)| *known == measure) {
            Some((_, known)) => known.add(certainty, amount),
            None => self.shares.push((measure, share)),
        }
    }

    fn one(&mut self, measure: M, certainty: Certainty) {
        self.add(measure, certainty, Some(1));
    }

    /// The steps of the facility's life.
    fn life(&mut self, facility: &CountedFacility, decision_by: DecisionBy<'_>) {
        let period = self.period;
        for (measure, certainty) in [
            (M::Places, of_life(facility, |life| life.in_register_on(period.last()))),
            (M::Applications, of_life(facility, |life| life.applied.within(period))),
            (
                M::Registrations,
                of_life(facility, |life| Certainty::of(life.is_registered).and(life.decided_within(period))),
            ),
            (M::HandledInTime, of_life(facility, |life| life.in_time(facility, period, decision_by))),
            (
                M::Deregistrations,
                of_life(facility, |life| match life.ended {
                    Some(ended) => ended.within(period),
                    None => Certainty::No,
                }),
            ),
        ] {
            self.one(measure, certainty);
        }
    }

    fn inspections(&mut self, inspections: &[&CountedInspection]) {
        let period = self.period;
        let mut with_shortcomings = Certainty::No;
        for inspection in inspections {
            let is = |kinds: &[InspectionKind]| match inspection.kind {
                Some(kind) => Certainty::of(kinds.contains(&kind)),
                None => Certainty::Maybe,
            };
            let yearly = is(&[InspectionKind::Yearly, InspectionKind::AfterRegistration]);
            let was_done = match (inspection.done, inspection.done_on) {
                (Some(done), _) => Certainty::of(done),
                (None, Some(_)) => Certainty::Yes,
                (None, None) => Certainty::Maybe,
            };
            let done = was_done.and(Days::of(inspection.done_on, None, None).within(period));
            let advised = |advice: EnforcementAdvice| match inspection.advice {
                Some(given) => Certainty::of(given == advice),
                None => Certainty::Maybe,
            };
            self.one(M::YearlyDue, yearly.and(Days::of(inspection.due_on, None, None).within(period)));
            self.one(M::YearlyDone, yearly.and(done));
            self.one(M::Incidental, is(&[InspectionKind::Incidental]).and(done));
            self.one(M::AdviceToEnforce, advised(EnforcementAdvice::Enforce).and(done));
            self.one(M::AdviceNotToEnforce, advised(EnforcementAdvice::DoNotEnforce).and(done));
            self.add(M::Shortcomings, done, inspection.shortcomings);
            let found = match inspection.shortcomings {
                Some(found) => Certainty::of(found > 0),
                None => Certainty::Maybe,
            };
            with_shortcomings = with_shortcomings.or(found.and(done));
        }
        self.one(M::PlacesWithShortcomings, with_shortcomings);
    }

    fn enforcement(&mut self, actions: &[&CountedEnforcement]) {
        let mut with_actions = Certainty::No;
        let results = [
            (EnforcementResult::Complies, M::CompliesShortcomings, M::CompliesPlaces),
            (EnforcementResult::Running, M::RunningShortcomings, M::RunningPlaces),
            (EnforcementResult::Otherwise, M::OtherwiseShortcomings, M::OtherwisePlaces),
        ];
        let mut places = results.map(|_| Certainty::No);
        for action in actions {
            let started = Days::of(action.started_on, None, action.ended_on).within(self.period);
            self.one(M::EnforcementActions, started);
            with_actions = with_actions.or(started);
            for ((result, shortcomings, _), place) in results.iter().zip(&mut places) {
                let has_it = has_result(action, *result, self.period);
                self.add(*shortcomings, has_it, action.shortcomings);
                // An action is about shortcomings, unless it is known to be about none.
                *place = place.or(has_it.and(Certainty::of(action.shortcomings != Some(0))));
            }
        }
        self.one(M::PlacesWithEnforcement, with_actions);
        for ((_, _, measure), place) in results.iter().zip(places) {
            self.one(*measure, place);
        }
    }
}

/// Has the action this result in the period: it ended in the period with it, or it runs at its end?
fn has_result(action: &CountedEnforcement, wanted: EnforcementResult, period: Period) -> Certainty {
    let all = EnforcementResult::ALL;
    // A day of an end is no end of an action that is still running.
    let candidates = all.iter().filter(|result| match action.result {
        Some(known) => **result == known,
        None => **result != EnforcementResult::Running || action.ended_on.is_none(),
    });
    Certainty::among(candidates.map(|result| {
        let started = Days::of(action.started_on, None, action.ended_on);
        if *result == EnforcementResult::Running {
            let is_running = Certainty::between(started.first <= period.last(), started.last <= period.last());
            return if wanted == EnforcementResult::Running { is_running } else { Certainty::No };
        }
        let ended = Days::of(action.ended_on, Some(started.first), None);
        if wanted == EnforcementResult::Running {
            let can_be = started.first <= period.last() && period.last() < ended.last;
            let must_be = started.last <= period.last() && period.last() < ended.first;
            Certainty::between(can_be, must_be)
        } else if wanted == *result {
            ended.within(period)
        } else {
            Certainty::No
        }
    }))
}

/// A life that the known facts of a facility leave, by its last status.
struct Life {
    is_registered: bool,
    applied: Days,
    decided: Option<Days>,
    ended: Option<Days>,
}

fn of_life(facility: &CountedFacility, ask: impl Fn(&Life) -> Certainty) -> Certainty {
    Certainty::among(facility.states().iter().map(|status| ask(&Life::of(facility, *status))))
}

impl Life {
    fn of(facility: &CountedFacility, status: FacilityStatus) -> Self {
        let CountedFacility { applied_on, decided_on, ended_on, .. } = *facility;
        Self {
            is_registered: matches!(status, FacilityStatus::Registered | FacilityStatus::NoLongerRegistered),
            applied: Days::of(applied_on, None, decided_on.or(ended_on)),
            decided: (status != FacilityStatus::Applied).then(|| Days::of(decided_on, applied_on, ended_on)),
            ended: (status == FacilityStatus::NoLongerRegistered)
                .then(|| Days::of(ended_on, decided_on.or(applied_on), None)),
        }
    }

    fn decided_within(&self, period: Period) -> Certainty {
        self.decided.map_or(Certainty::No, |decided| decided.within(period))
    }

    fn in_register_on(&self, day: Day) -> Certainty {
        let (true, Some(decided)) = (self.is_registered, self.decided) else { return Certainty::No };
        let (first_end, last_end) = (self.ended.map(|ended| ended.first), self.ended.map(|ended| ended.last));
        let is_after = |end: Option<Day>| end.is_none_or(|end| day < end);
        Certainty::between(decided.first <= day && is_after(last_end), decided.last <= day && is_after(first_end))
    }

    /// Decided upon in the period, and by the last day for it.
    fn in_time(&self, facility: &CountedFacility, period: Period, decision_by: DecisionBy<'_>) -> Certainty {
        let Some(decided) = self.decided else { return Certainty::No };
        let within = decided.within(period);
        let Some(applied_on) = facility.applied_on else { return within.and(Certainty::Maybe) };
        let Some(by) = decision_by(applied_on) else { return within.and(Certainty::Maybe) };
        let both = Days { first: period.first(), last: period.last().min(by) };
        let overlaps = both.first <= both.last && decided.first <= both.last && both.first <= decided.last;
        Certainty::between(overlaps, both.first <= decided.first && decided.last <= both.last)
    }
}
