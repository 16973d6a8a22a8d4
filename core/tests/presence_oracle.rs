//! A second, naive answer to the question who is structurally present: minute by minute and pair by
//! pair, compared with the library over visits and care hours by chance.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::collections::BTreeSet;

use kinderopvang::{
    calendar::{Day, Period},
    decision::Question,
    register::presence::{Presence, PresenceFact, PresenceOutcome, Visit},
    wire,
};
use serde_json::{Value, json};

mod naive;
use naive::{Chance, day, days, within_months};

const MINUTES: usize = 24 * 60;
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A location and somebody's visits, as plain numbers.
struct Situation {
    /// For each weekday, the open stretches in minutes.
    week: Option<[Vec<(usize, usize)>; 7]>,
    closed: Vec<(Day, Day)>,
    visits: Vec<(Day, usize, usize)>,
    expected: Value,
}

impl Situation {
    fn by_chance(chance: &mut Chance) -> Self {
        let week = (!chance.one_in(4)).then(|| std::array::from_fn(|_| Self::stretches(chance)));
        let start = day("2018-02-01");
        let closed = (0..chance.below(3))
            .map(|_| {
                let first = chance.day(start, 500);
                (first, chance.day(first, 20))
            })
            .collect();
        let visits = (0..chance.below(7))
            .map(|_| {
                let from = chance.below(MINUTES - 90);
                (chance.day(start, 500), from, from + 1 + chance.below(90))
            })
            .collect();
        let weekly = json!({
            "type": "rhythm", "interval": {"count": 1, "unit": "weeks"}, "minutes": 45, "during_care_hours": true
        });
        let once = json!({"type": "once"});
        let emergency_only = json!({"type": "emergency_only"});
        let expected = chance.pick(&[Value::Null, Value::Null, once, emergency_only, weekly]).clone();
        Self { week, closed, visits, expected }
    }

    /// Some stretches in order, which may touch.
    fn stretches(chance: &mut Chance) -> Vec<(usize, usize)> {
        let mut stretches = Vec::new();
        let mut at = chance.below(400);
        for _ in 0..chance.below(4) {
            let until = at + 1 + chance.below(500);
            if until > MINUTES {
                break;
            }
            stretches.push((at, until));
            at = until + if chance.one_in(3) { 0 } else { chance.below(120) };
        }
        stretches
    }

    fn question(&self) -> Presence {
        let clock = |minutes: usize| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let range = |(from, until): (usize, usize)| json!({"from": clock(from), "until": clock(until)});
        let care_hours = self.week.as_ref().map(|week| {
            let weekdays: Value = WEEKDAYS
                .iter()
                .zip(week)
                .map(|(name, stretches)| {
                    ((*name).to_owned(), stretches.iter().copied().map(range).collect::<Vec<Value>>().into())
                })
                .collect::<serde_json::Map<String, Value>>()
                .into();
            let closed: Vec<Value> =
                self.closed.iter().map(|(first, last)| json!({"first": first, "last": last})).collect();
            json!({"weekdays": weekdays, "closed": closed})
        });
        let visits: Vec<Value> =
            self.visits.iter().map(|(on, from, until)| json!({"on": on, "time": range((*from, *until))})).collect();
        let facts = json!({"visits": visits, "care_hours": care_hours, "expected": self.expected});
        wire::from_json(&facts.into()).unwrap()
    }

    /// Every minute of the visit is looked at: is the location open in it, and how long has it been
    /// so without a break?
    fn qualifies(&self, visit: (Day, usize, usize)) -> bool {
        let (on, from, until) = visit;
        let week = self.week.as_ref().unwrap();
        let weekday = usize::try_from(on.weekday().num_days_from_monday()).unwrap();
        let is_closed = self.closed.iter().any(|(first, last)| *first <= on && on <= *last);
        let mut run = 0;
        for minute in from..until {
            let is_open = !is_closed && week[weekday].iter().any(|(from, until)| *from <= minute && minute < *until);
            run = if is_open { run + 1 } else { 0 };
            if run == 30 {
                return true;
            }
        }
        false
    }

    fn outcome(&self, on: Day) -> PresenceOutcome {
        if on < day("2018-03-01") {
            return PresenceOutcome::NotInForce;
        }
        if self.week.is_some() {
            let counting = self.visits.iter().filter(|visit| self.qualifies(**visit)).map(|visit| visit.0).collect();
            return self.outcome_of(&counting, on);
        }
        // Without care hours each long visit may count or not: all ways are tried.
        let long: Vec<Day> = self.visits.iter().filter(|visit| visit.2 - visit.1 >= 30).map(|visit| visit.0).collect();
        let mut outcomes = Vec::new();
        for way in 0..1_usize << long.len() {
            let counting = long.iter().enumerate().filter(|(at, _)| way & (1 << at) != 0).map(|(_, on)| *on).collect();
            let outcome = self.outcome_of(&counting, on);
            if !outcomes.contains(&outcome) {
                outcomes.push(outcome);
            }
        }
        match outcomes.as_slice() {
            [outcome] => *outcome,
            _ => PresenceOutcome::Undetermined,
        }
    }

    fn outcome_of(&self, counting: &BTreeSet<Day>, on: Day) -> PresenceOutcome {
        for earlier in counting {
            for later in counting {
                if earlier < later && within_months(*earlier, *later, 3) && within_months(*later, on, 3) {
                    return PresenceOutcome::Structural;
                }
            }
        }
        match self.expected["type"].as_str() {
            Some("rhythm") => PresenceOutcome::Structural,
            Some(_) => PresenceOutcome::NotStructural,
            None if counting.iter().any(|visit| within_months(*visit, on, 3)) => PresenceOutcome::Undetermined,
            None if self.visits.is_empty() => PresenceOutcome::Undetermined,
            None => PresenceOutcome::NotStructural,
        }
    }
}

#[test]
fn presence_is_what_minutes_and_pairs_of_visits_say() {
    let mut chance = Chance::new(2);
    let range = days(day("2018-02-20"), day("2019-10-31"));
    for _ in 0..400 {
        let situation = Situation::by_chance(&mut chance);
        let question = situation.question();
        let told = format!("{}", json!(question));
        let naive: Vec<PresenceOutcome> = range.iter().map(|on| situation.outcome(*on)).collect();

        let segments = question.timeline(Period::new(range[0], range[range.len() - 1]).unwrap());
        let timeline: Vec<PresenceOutcome> = segments
            .iter()
            .flat_map(|segment| {
                days(segment.period.first(), segment.period.last()).into_iter().map(|_| segment.outcome)
            })
            .collect();
        assert_eq!(timeline, naive, "{told}");

        for _ in 0..20 {
            let at = chance.below(range.len());
            let decision = question.decide(range[at]);
            assert_eq!(decision.outcome, naive[at], "{told} on {}", range[at]);
            let later = naive[at..].iter().position(|outcome| *outcome != naive[at]).map(|steps| range[at + steps]);
            assert_eq!(decision.next.map(|next| next.on), later, "{told} on {}", range[at]);
            let care_hours_missing = decision.missing.contains(&PresenceFact::CareHours);
            assert!(!care_hours_missing || situation.week.is_none(), "{told}");
        }
    }
}

#[test]
fn the_order_of_the_visits_does_not_matter() {
    let mut chance = Chance::new(3);
    for _ in 0..200 {
        let question = Situation::by_chance(&mut chance).question();
        let mut turned: Vec<Visit> = question.visits.clone();
        turned.reverse();
        let turned = Presence { visits: turned, ..question.clone() };
        let on = chance.day(day("2018-03-01"), 500);
        assert_eq!(question.decide(on), turned.decide(on));
    }
}
