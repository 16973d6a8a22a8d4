//! Judging presence, observed and expected.

use std::cmp::Reverse;

use smallvec::SmallVec;

use super::{Presence, PresenceFact, PresenceOutcome, PresenceReason as Reason, Recurrence, Visit};
use crate::{
    calendar::{Day, OpeningHours, Term},
    decision::{Action, Because, Party, Question, Silent, Task, TurningPoints},
    norm::{Choice, Norms},
};

/// Presence at one location: what is left of the visits and care hours for judging, read once.
#[derive(Clone, Debug)]
pub struct PresenceAt {
    /// The visits, the latest first, one per day: the longest.
    seen: SmallVec<[Seen; 24]>,
    care_hours: CareHours,
    expected: Option<Recurrence>,
}

/// The longest contiguous presence of one day.
#[derive(Clone, Copy, Debug)]
struct Seen {
    on: Day,
    /// Minutes during care hours, or of the whole visit where the care hours are not known.
    minutes: u32,
}

/// Are the minutes of the visits those during care hours?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CareHours {
    Known,
    Unknown,
}

impl PresenceAt {
    /// Presence at one location from the visits to it, in any order, and its care hours.
    pub fn new(visits: &[Visit], care_hours: Option<&OpeningHours>, expected: Option<Recurrence>) -> Self {
        let mut seen: SmallVec<[Seen; 24]> = visits
            .iter()
            .map(|visit| Seen {
                on: visit.on,
                minutes: match care_hours {
                    Some(hours) => hours.longest_overlap(visit.on, visit.time),
                    None => u32::from(visit.time.minutes()),
                },
            })
            .collect();
        seen.sort_unstable_by_key(|seen| Reverse((seen.on, seen.minutes)));
        seen.dedup_by_key(|seen| seen.on);
        let care_hours = if care_hours.is_some() { CareHours::Known } else { CareHours::Unknown };
        Self { seen, care_hours, expected }
    }
}

impl PresenceAt {
    /// Adds the days on which what the visits show may change. Of a row of visits of which each is
    /// within the interval of the one before it, those are the first two and the end.
    fn visits_turn(&self, interval: Term, norms: &Norms, days: &mut TurningPoints) {
        let least = || norms.presence_minutes.entries().iter().map(|entry| entry.value);
        let (may_count, counts) = (least().min().unwrap_or(0), least().max().unwrap_or(0));
        let mut before: Option<Seen> = None;
        let mut row: u32 = 0;
        for visit in self.seen.iter().rev().filter(|visit| visit.minutes >= may_count) {
            let last_day = before.map(|before| interval.last_day(before.on));
            let is_next_in_row = visit.minutes >= counts
                && before.is_some_and(|before| before.minutes >= counts)
                && last_day.is_some_and(|last_day| visit.on <= last_day);
            if is_next_in_row {
                row = row.saturating_add(1);
            } else {
                row = 1;
                if let Some(last_day) = last_day {
                    days.ends(last_day);
                }
            }
            if row <= 2 {
                days.begins(visit.on);
            }
            before = Some(*visit);
        }
        if let Some(last) = before {
            days.ends(interval.last_day(last.on));
        }
    }
}

/// What the list of visits shows on a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Observed {
    Structural { earlier: Day, later: Day },
    OneVisit { on: Day },
    Nothing,
}

impl Question for PresenceAt {
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
        for interval in norms.presence_interval.entries() {
            self.visits_turn(interval.value, norms, days);
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
struct Weighing<'p> {
    presence: &'p PresenceAt,
    on: Day,
    interval: Term,
    minutes: u32,
}

impl Weighing<'_> {
    fn weigh(&self, because: &mut impl Because<Reason, PresenceFact>) -> PresenceOutcome {
        let certain = self.observed(false);
        if let Observed::Structural { earlier, later } = certain {
            because.reason(Reason::Observed {
                earlier,
                later,
                most: self.interval,
                until: self.interval.last_day(later),
            });
            return PresenceOutcome::Structural;
        }
        if self.care_hours_decide(certain) {
            because.missing(PresenceFact::CareHours);
            return PresenceOutcome::Undetermined;
        }
        let expected = self.expected(certain, because);
        if expected == PresenceOutcome::Undetermined {
            self.tell_missing(because);
        }
        expected
    }

    /// Are the care hours unknown, and would knowing them change the outcome?
    fn care_hours_decide(&self, certain: Observed) -> bool {
        if self.presence.care_hours == CareHours::Known {
            return false;
        }
        let possible = self.observed(true);
        let with_visits = match possible {
            Observed::Structural { .. } => PresenceOutcome::Structural,
            Observed::OneVisit { .. } | Observed::Nothing => self.expected(possible, &mut Silent),
        };
        possible != certain && with_visits != self.expected(certain, &mut Silent)
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
        if self.presence.care_hours == CareHours::Unknown && !optimistic {
            return Observed::Nothing;
        }
        let seen = &self.presence.seen;
        let later = seen.partition_point(|seen| self.on < seen.on);
        let mut counting = seen.iter().skip(later).filter(|seen| seen.minutes >= self.minutes).map(|seen| seen.on);
        match (counting.next(), counting.next()) {
            (Some(latest), _) if self.interval.last_day(latest) < self.on => Observed::Nothing,
            (Some(later), Some(earlier)) if later <= self.interval.last_day(earlier) => {
                Observed::Structural { earlier, later }
            }
            (Some(on), _) => Observed::OneVisit { on },
            (None, _) => Observed::Nothing,
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
                Observed::Structural { .. } | Observed::Nothing if self.presence.seen.is_empty() => {
                    PresenceOutcome::Undetermined
                }
                Observed::Structural { .. } | Observed::Nothing => {
                    because.reason(Reason::NoVisitCounts { least: self.minutes, most: self.interval });
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
    /// The visits and care hours read once, for asking about several days.
    pub fn read(&self) -> PresenceAt {
        PresenceAt::new(&self.visits, self.care_hours.as_ref(), self.expected)
    }
}

impl Question for Presence {
    type Outcome = PresenceOutcome;
    type Reason = Reason;
    type Fact = PresenceFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, PresenceFact>) -> PresenceOutcome {
        self.read().weigh(norms, on, because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        self.read().turning_points(norms, days);
    }
}
