//! Judging presence, observed and expected.

use super::{Presence, PresenceFact, PresenceOutcome, PresenceReason as Reason, Recurrence, Visit};
use crate::{
    calendar::{Day, OpeningHours, Term},
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
};

/// Presence at one location, borrowed from wherever the visits and care hours are kept.
#[derive(Clone, Copy, Debug)]
pub struct PresenceAt<'a> {
    /// The visits to this location, in any order.
    pub visits: &'a [Visit],
    /// The care hours of the location.
    pub care_hours: Option<&'a OpeningHours>,
    /// What is known of how it goes on.
    pub expected: Option<Recurrence>,
}

/// What the list of visits shows on a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Observed {
    Structural { earlier: Day, later: Day },
    OneVisit { on: Day },
    Nothing,
}

/// Does a visit count? Without care hours a long enough visit may or may not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Yes,
    No,
    Unknown,
}

impl Question for PresenceAt<'_> {
    type Outcome = PresenceOutcome;
    type Reason = Reason;
    type Fact = PresenceFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, PresenceFact>) -> PresenceOutcome {
        if let Choice::NotYet { from } = norms.presence_interval.choose(on) {
            because.reason(Reason::NotInForce { from });
            return PresenceOutcome::NotInForce;
        }
        let outcome = match (norms.presence_interval.on(on), norms.presence_minutes.on(on)) {
            (Some(interval), Some(minutes)) => {
                Weighing { presence: self, on, interval: *interval, minutes: *minutes }.weigh(because)
            }
            _ => PresenceOutcome::NotInForce,
        };
        because.reason(Reason::WholeSituation);
        match outcome {
            PresenceOutcome::Undetermined => because.action(Action::new(Task::RecordPresence, Party::Holder)),
            PresenceOutcome::Judgement => because.action(Action::new(Task::AskSupervisor, Party::Holder)),
            PresenceOutcome::Structural | PresenceOutcome::NotStructural | PresenceOutcome::NotInForce => {}
        }
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.presence_interval.turning_points(days);
        norms.presence_minutes.turning_points(days);
        for visit in self.visits {
            days.begins(visit.on);
            for entry in norms.presence_interval.entries() {
                days.ends(entry.value.last_day(visit.on));
            }
        }
        match self.expected {
            Some(Recurrence::Rhythm { from, until, .. }) => {
                if let Some(from) = from {
                    days.begins(from);
                }
                if let Some(until) = until {
                    days.ends(until);
                }
            }
            Some(Recurrence::Stay { first, last, .. }) => {
                days.begins(first);
                days.ends(last);
            }
            Some(Recurrence::Once {} | Recurrence::EmergencyOnly {}) | None => {}
        }
    }
}

/// One day's question with the norms of that day.
struct Weighing<'p, 'a> {
    presence: &'p PresenceAt<'a>,
    on: Day,
    interval: Term,
    minutes: u32,
}

impl Weighing<'_, '_> {
    fn weigh(&self, because: &mut impl Because<Reason, PresenceFact>) -> PresenceOutcome {
        let certain = self.observed(false);
        if let Observed::Structural { earlier, later } = certain {
            because.reason(Reason::Observed { earlier, later, until: self.interval.last_day(later) });
            return PresenceOutcome::Structural;
        }
        let expected = self.expected(certain, because);
        let possible = self.observed(true);
        let without_care_hours = match possible {
            Observed::Structural { .. } => PresenceOutcome::Structural,
            Observed::OneVisit { .. } | Observed::Nothing => expected,
        };
        if possible != certain && self.differs(possible, without_care_hours, expected) {
            because.missing(PresenceFact::CareHours);
            return PresenceOutcome::Undetermined;
        }
        if expected == PresenceOutcome::Undetermined {
            self.tell_missing(because);
        }
        expected
    }

    /// Would knowing the care hours change the outcome?
    fn differs(&self, possible: Observed, with_visits: PresenceOutcome, without: PresenceOutcome) -> bool {
        let one_more_visit = matches!(possible, Observed::OneVisit { .. }) && self.presence.expected.is_none();
        with_visits != without || (one_more_visit && without != PresenceOutcome::Undetermined)
    }

    fn tell_missing(&self, because: &mut impl Because<Reason, PresenceFact>) {
        match self.presence.expected {
            Some(Recurrence::Rhythm { minutes, during_care_hours, .. }) => {
                if minutes.is_none() {
                    because.missing(PresenceFact::Minutes);
                }
                if during_care_hours.is_none() {
                    because.missing(PresenceFact::DuringCareHours);
                }
            }
            _ => because.missing(PresenceFact::Expected),
        }
    }

    /// What the visits up to this day show; `optimistic` counts those of which the care hours are
    /// not known.
    fn observed(&self, optimistic: bool) -> Observed {
        let mut latest: Option<Day> = None;
        let mut before: Option<Day> = None;
        for visit in self.presence.visits {
            let counts = match self.counts(*visit) {
                Counts::Yes => true,
                Counts::Unknown => optimistic,
                Counts::No => false,
            };
            if visit.on > self.on || !counts || latest == Some(visit.on) || before == Some(visit.on) {
                continue;
            }
            if latest.is_none_or(|latest| latest < visit.on) {
                before = latest;
                latest = Some(visit.on);
            } else if before.is_none_or(|before| before < visit.on) {
                before = Some(visit.on);
            }
        }
        match (before, latest) {
            (_, Some(latest)) if self.interval.last_day(latest) < self.on => Observed::Nothing,
            (Some(earlier), Some(later)) if later <= self.interval.last_day(earlier) => {
                Observed::Structural { earlier, later }
            }
            (_, Some(on)) => Observed::OneVisit { on },
            (_, None) => Observed::Nothing,
        }
    }

    fn counts(&self, visit: Visit) -> Counts {
        if u32::from(visit.time.minutes()) < self.minutes {
            return Counts::No;
        }
        match self.presence.care_hours {
            None => Counts::Unknown,
            Some(hours) if hours.longest_overlap(visit.on, visit.time) >= self.minutes => Counts::Yes,
            Some(_) => Counts::No,
        }
    }

    /// What follows from the expectation, when the visits alone do not settle it.
    fn expected(&self, observed: Observed, because: &mut impl Because<Reason, PresenceFact>) -> PresenceOutcome {
        match self.presence.expected {
            Some(Recurrence::Rhythm { interval, minutes, during_care_hours, from, until }) => {
                if let Some(from) = from.filter(|from| self.on < *from) {
                    because.reason(Reason::RhythmBeginsLater { from });
                    return PresenceOutcome::NotStructural;
                }
                if let Some(on) = until.filter(|until| *until < self.on) {
                    because.reason(Reason::RhythmEnded { on });
                    return PresenceOutcome::NotStructural;
                }
                self.rhythm(interval, minutes, during_care_hours, because)
            }
            Some(Recurrence::Once {}) => {
                because.reason(Reason::Once);
                PresenceOutcome::NotStructural
            }
            Some(Recurrence::EmergencyOnly {}) => {
                because.reason(Reason::EmergencyOnly);
                PresenceOutcome::NotStructural
            }
            Some(Recurrence::Stay { first, last, during_care_hours }) => {
                self.stay(first, last, during_care_hours, because)
            }
            None => match observed {
                Observed::OneVisit { on } => {
                    because.reason(Reason::OneVisit { on, until: self.interval.last_day(on) });
                    PresenceOutcome::Undetermined
                }
                Observed::Structural { .. } | Observed::Nothing if self.presence.visits.is_empty() => {
                    PresenceOutcome::Undetermined
                }
                Observed::Structural { .. } | Observed::Nothing => {
                    because.reason(Reason::NoVisitCounts);
                    PresenceOutcome::NotStructural
                }
            },
        }
    }

    fn rhythm(
        &self,
        interval: Term,
        minutes: Option<u32>,
        during_care_hours: Option<bool>,
        because: &mut impl Because<Reason, PresenceFact>,
    ) -> PresenceOutcome {
        // Three months are longest from 1 July: measured there, an interval in days or weeks is
        // taken as within three months whenever it can be.
        let anchor = Day::known(2018, 7, 1);
        let mut fails = false;
        if interval.last_day(anchor) > self.interval.last_day(anchor) {
            because.reason(Reason::RhythmTooRare { interval, most: self.interval });
            fails = true;
        } else {
            because.reason(Reason::RhythmOftenEnough { interval, most: self.interval });
        }
        if let Some(minutes) = minutes.filter(|minutes| *minutes < self.minutes) {
            because.reason(Reason::TooShort { minutes, least: self.minutes });
            fails = true;
        }
        if during_care_hours == Some(false) {
            because.reason(Reason::OutsideCareHours);
            fails = true;
        }
        match (fails, minutes, during_care_hours) {
            (true, _, _) => PresenceOutcome::NotStructural,
            (false, Some(_), Some(_)) => PresenceOutcome::Structural,
            (false, _, _) => PresenceOutcome::Undetermined,
        }
    }

    fn stay(
        &self,
        first: Day,
        last: Day,
        during_care_hours: Option<bool>,
        because: &mut impl Because<Reason, PresenceFact>,
    ) -> PresenceOutcome {
        if self.on < first || last < self.on {
            because.reason(Reason::NotDuringStay { first, last });
            return PresenceOutcome::NotStructural;
        }
        match during_care_hours {
            Some(true) => {
                because.reason(Reason::StayDuringCareHours { first, last });
                PresenceOutcome::Structural
            }
            Some(false) => {
                because.reason(Reason::OutsideCareHours);
                PresenceOutcome::NotStructural
            }
            None => {
                because.reason(Reason::StayToBeJudged { first, last });
                PresenceOutcome::Judgement
            }
        }
    }
}

impl Presence {
    /// The question without copying the visits.
    pub fn borrowed(&self) -> PresenceAt<'_> {
        PresenceAt { visits: &self.visits, care_hours: self.care_hours.as_ref(), expected: self.expected }
    }
}

impl Question for Presence {
    type Outcome = PresenceOutcome;
    type Reason = Reason;
    type Fact = PresenceFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, PresenceFact>) -> PresenceOutcome {
        self.borrowed().weigh(norms, on, because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        self.borrowed().turning_points(norms, days);
    }
}
