//! The end of a registration once more, naively: a clerk who turns the calendar page every day and
//! keeps cards. Compared with the library over random histories, possible and impossible ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test that fails should say so at once"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use kinderopvang::{
    calendar::Day,
    decision::Question,
    register::deregistration::{DemandCause, HolderId, Registration, RegistrationEvent},
    wire::FaultCode,
};

/// A small generator of numbers (xorshift), so that every run tries the same histories.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.throw(from.len() as u64)).unwrap()]
    }
}

fn date(day: Day) -> NaiveDate {
    day.into()
}

fn day(date: NaiveDate) -> Day {
    date.try_into().unwrap()
}

/// The cards of one person on the clerk's desk.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "cards on a desk, deliberately without types")]
struct Desk {
    registered: bool,
    was_registered: bool,
    links: BTreeSet<String>,
    alone_since: Option<NaiveDate>,
    lengthened: bool,
    demanded_on: Option<NaiveDate>,
    request_due: Option<NaiveDate>,
    death_due: Option<NaiveDate>,
    /// The register is known to count until the later of two days.
    later_counts: bool,
}

impl Desk {
    /// The first and the second possible last day.
    fn last_days(&self) -> (NaiveDate, NaiveDate) {
        let never = NaiveDate::from_ymd_opt(9999, 1, 1).unwrap();
        let (mut first, mut second) = match (self.alone_since, self.lengthened) {
            (None, _) => (never, never),
            (Some(start), false) => (start + Months::new(4), start + Months::new(4)),
            (Some(start), true) => (start + Months::new(4) + Months::new(9), start + Months::new(13)),
        };
        if self.later_counts {
            first = second;
        }
        for due in
            [self.demanded_on.map(|on| on + Months::new(4)), self.request_due, self.death_due].into_iter().flatten()
        {
            first = first.min(due);
            second = second.min(due);
        }
        (first, second)
    }

    fn word(&self) -> &'static str {
        match (self.registered, self.was_registered) {
            (false, false) => "never_registered",
            (false, true) => "ended",
            (true, _) if self.demanded_on.is_some() => "blocked",
            (true, _) if self.links.is_empty() => "registered_unlinked",
            (true, _) => "registered_linked",
        }
    }

    fn clear(&mut self) {
        *self = Self { was_registered: true, ..Self::default() };
    }

    /// Puts an event on the desk; `false` when it cannot be.
    fn put(&mut self, event: &RegistrationEvent, today: NaiveDate) -> bool {
        if let RegistrationEvent::Registered { .. } = event {
            if self.registered {
                return false;
            }
            self.clear();
            self.registered = true;
            self.alone_since = Some(today);
            return true;
        }
        if !self.registered {
            return false;
        }
        let ends = matches!(event, RegistrationEvent::Unlinked { .. } | RegistrationEvent::Deregistered { .. });
        if self.death_due.is_some() && !ends {
            return false;
        }
        let in_two_weeks = || {
            let mut due = today + Days::new(14);
            while is_a_day_off(due) {
                due = due + Days::new(1);
            }
            due
        };
        match event {
            RegistrationEvent::Registered { .. } => return false,
            RegistrationEvent::Linked { holder, .. } => {
                if !self.links.insert(holder.to_string()) {
                    return false;
                }
                self.alone_since = None;
                self.lengthened = false;
                self.later_counts = false;
                self.request_due = None;
            }
            RegistrationEvent::Unlinked { holder, .. } => {
                if !self.links.remove(holder.as_str()) {
                    return false;
                }
                if self.links.is_empty() {
                    self.alone_since = Some(today);
                }
            }
            RegistrationEvent::ExtensionRequested { .. } => {
                if self.lengthened || self.demanded_on.is_some() || self.alone_since.is_none() {
                    return false;
                }
                self.lengthened = true;
            }
            RegistrationEvent::NewVogDemanded { .. } => {
                self.demanded_on = self.demanded_on.or(Some(today));
            }
            RegistrationEvent::VogDelivered { accepted, .. } => {
                if self.demanded_on.is_none() {
                    return false;
                }
                if *accepted {
                    self.demanded_on = None;
                }
            }
            RegistrationEvent::OwnRequest { .. } => {
                if !self.links.is_empty() {
                    return false;
                }
                self.request_due = self.request_due.or_else(|| Some(in_two_weeks()));
            }
            RegistrationEvent::DeathNotified { .. } => self.death_due = Some(in_two_weeks()),
            RegistrationEvent::Deregistered { .. } => {
                if !self.links.is_empty() && self.demanded_on.is_none() && self.death_due.is_none() {
                    return false;
                }
                self.clear();
            }
        }
        true
    }
}

/// The state of every day from the first, and the places of the events that cannot be.
fn clerk(events: &[RegistrationEvent], first: NaiveDate, last: NaiveDate) -> (Vec<&'static str>, Vec<usize>) {
    let opening = NaiveDate::from_ymd_opt(2018, 3, 1).unwrap();
    let mut impossible = BTreeSet::new();
    // An impossible event is left out, also of the question which later events are out of order: so
    // the clerk starts anew with the diary whenever one is found.
    'anew: loop {
        let mut desk = Desk::default();
        let mut pages = Vec::new();
        let mut doubtful: Vec<usize> = Vec::new();
        let mut left: Vec<usize> = (0..events.len()).rev().filter(|at| !impossible.contains(at)).collect();
        let mut today = first;
        while today <= last {
            let mut ended_last_night = false;
            if desk.registered && today > desk.last_days().1 {
                desk.clear();
                doubtful.clear();
                ended_last_night = true;
            }
            while let Some(at) = left.last().copied() {
                let on = date(events[at].on());
                if on > today {
                    break;
                }
                let confirms_the_end = ended_last_night && matches!(events[at], RegistrationEvent::Deregistered { .. });
                let is_in_doubt = desk.registered && today > desk.last_days().0;
                if is_in_doubt && matches!(events[at], RegistrationEvent::Registered { .. }) {
                    // A new card in the days of doubt: the register held to the first of the two.
                    desk.clear();
                    for page in doubtful.drain(..) {
                        pages[page] = "ended";
                    }
                } else if is_in_doubt {
                    desk.later_counts = true;
                }
                let fits = on == today && today >= opening && (confirms_the_end || desk.put(&events[at], today));
                if !fits {
                    impossible.insert(at);
                    continue 'anew;
                }
                ended_last_night = false;
                for page in doubtful.drain(..) {
                    pages[page] = "registered_unlinked";
                }
                left.pop();
            }
            pages.push(if today < opening {
                "not_in_force"
            } else if desk.registered && today > desk.last_days().0 {
                doubtful.push(pages.len());
                "may_have_ended"
            } else {
                desk.word()
            });
            today = today + Days::new(1);
        }
        return (pages, impossible.into_iter().collect());
    }
}

fn random_history(dice: &mut Dice) -> Vec<RegistrationEvent> {
    let holders: [HolderId; 3] = ["A", "B", "C"].map(|name| name.parse().unwrap());
    let mut on = NaiveDate::from_ymd_opt(2018, 2, 26).unwrap() + Days::new(dice.throw(300));
    let mut events = Vec::new();
    for at in 0..=dice.throw(9) {
        let gaps = [
            0, 0, 1, 2, 7, 13, 14, 15, 16, 17, 30, 31, 60, 90, 119, 120, 121, 122, 123, 124, 151, 273, 275, 394, 395,
            396, 397, 398,
        ];
        on = on + Days::new(dice.pick(&gaps));
        if dice.throw(40) == 0 {
            on = on - Days::new(dice.throw(30));
        }
        if dice.throw(3) == 0 {
            on = on.with_day(1).unwrap() + Months::new(1) - Days::new(1);
        }
        let holder = holders[usize::try_from(dice.throw(3)).unwrap()].clone();
        let kind = if at == 0 && dice.throw(10) > 0 { 0 } else { dice.throw(16) };
        let on = day(on);
        events.push(match kind {
            0 | 1 => RegistrationEvent::Registered { on },
            2..=4 => RegistrationEvent::Linked { on, holder },
            5..=7 => RegistrationEvent::Unlinked { on, holder },
            8..=10 => RegistrationEvent::ExtensionRequested { on },
            11 => RegistrationEvent::NewVogDemanded { on, reason: Some(DemandCause::Signal) },
            12 => RegistrationEvent::VogDelivered { on, accepted: dice.throw(3) > 0 },
            13 => RegistrationEvent::OwnRequest { on },
            14 => RegistrationEvent::DeathNotified { on },
            _ => RegistrationEvent::Deregistered { on },
        });
    }
    events
}

/// The days off by the wall calendar: weekends, the fixed holidays, and those around Easter.
fn is_a_day_off(day: NaiveDate) -> bool {
    const EASTER_SUNDAYS: [(i32, u32, u32); 12] = [
        (2018, 4, 1),
        (2019, 4, 21),
        (2020, 4, 12),
        (2021, 4, 4),
        (2022, 4, 17),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
    ];
    let around_easter = EASTER_SUNDAYS.iter().any(|(year, month, date)| {
        let easter = NaiveDate::from_ymd_opt(*year, *month, *date).unwrap();
        matches!(day.signed_duration_since(easter).num_days(), -2 | 1 | 39 | 50)
    });
    let kings_day = NaiveDate::from_ymd_opt(day.year(), 4, 27).unwrap();
    let celebrated = if kings_day.weekday() == Weekday::Sun { kings_day - Days::new(1) } else { kings_day };
    let fixed = matches!((day.month(), day.day()), (1, 1) | (5, 5) | (12, 25 | 26));
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || around_easter || day == celebrated || fixed
}

/// A lengthened term from the end of a month, and a new registration in the days around its end.
fn registered_again_around_the_end(dice: &mut Dice) -> Vec<RegistrationEvent> {
    let start = NaiveDate::from_ymd_opt(2018, 5, 1).unwrap() + Months::new(u32::try_from(dice.throw(40)).unwrap())
        - Days::new(1 + dice.throw(3));
    let again = start + Months::new(13) - Days::new(4) + Days::new(dice.throw(7));
    vec![
        RegistrationEvent::Registered { on: day(start) },
        RegistrationEvent::ExtensionRequested { on: day(start + Days::new(1)) },
        RegistrationEvent::Registered { on: day(again) },
    ]
}

#[test]
fn the_library_agrees_with_the_clerk_on_every_day_and_every_impossible_event() {
    let mut dice = Dice(0x5eed_0fde_aa11_2018);
    let first = NaiveDate::from_ymd_opt(2018, 2, 20).unwrap();
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    let mut faulty_lists = 0_u32;
    for round in 0..2_000 {
        let mut events =
            if round % 20 == 0 { registered_again_around_the_end(&mut dice) } else { random_history(&mut dice) };
        let last = events.iter().map(|event| date(event.on())).max().unwrap() + Months::new(15);
        let (diary, impossible) = clerk(&events, first, last);
        let found: Vec<usize> = match Registration::from_events(events.clone()) {
            Ok(_) => Vec::new(),
            Err(faults) => {
                assert!(faults.as_slice().iter().all(|fault| fault.code == FaultCode::Contradiction));
                let place = |path: &str| path.trim_start_matches("events[").trim_end_matches(']').parse().unwrap();
                faults.as_slice().iter().map(|fault| place(&fault.path)).collect()
            }
        };
        assert_eq!(found, impossible, "{events:#?}");
        faulty_lists += u32::from(!found.is_empty());

        let mut at = 0..;
        events.retain(|_| !impossible.contains(&at.next().unwrap()));
        let registration = Registration::from_events(events.clone()).unwrap();
        let mut previous = None;
        for (today, word) in first.iter_days().zip(&diary) {
            let today = day(today);
            let state = registration.state(today).word();
            assert_eq!(state, *word, "{today} {events:#?}");
            if previous != Some(word) {
                *seen.entry(state).or_default() += 1;
                let decision = registration.decide(today);
                assert_eq!(decision.outcome.word(), *word);
                assert!(decision.holds.from.is_none_or(|from| from == today), "{today} {events:#?}");
                if let Some(next) = decision.next
                    && let Some(expected) = diary.get(usize::try_from((date(next.on) - first).num_days()).unwrap())
                {
                    assert_eq!(next.outcome.word(), *expected);
                }
            }
            previous = Some(word);
        }
    }
    assert_eq!(seen.len(), 7, "{seen:?}");
    assert!(seen["may_have_ended"] > 5, "{seen:?}");
    assert!((500..1_950).contains(&faulty_lists), "{faulty_lists}");
}

#[test]
fn any_list_of_events_is_read_or_refused_without_a_panic() {
    let mut dice = Dice(0x0dd5_eed5);
    let edges = ["1900-01-01", "2018-02-28", "2018-03-01", "2199-08-31", "2199-12-30", "2199-12-31"];
    for _ in 0..4_000 {
        let mut events = random_history(&mut dice);
        if dice.throw(2) == 0 {
            for event in &mut events {
                let on: Day = dice.pick(&edges).parse().unwrap();
                *event = match event.clone() {
                    RegistrationEvent::Registered { .. } => RegistrationEvent::Registered { on },
                    RegistrationEvent::Linked { holder, .. } => RegistrationEvent::Linked { on, holder },
                    RegistrationEvent::Unlinked { holder, .. } => RegistrationEvent::Unlinked { on, holder },
                    RegistrationEvent::ExtensionRequested { .. } => RegistrationEvent::ExtensionRequested { on },
                    RegistrationEvent::NewVogDemanded { reason, .. } => {
                        RegistrationEvent::NewVogDemanded { on, reason }
                    }
                    RegistrationEvent::VogDelivered { accepted, .. } => {
                        RegistrationEvent::VogDelivered { on, accepted }
                    }
                    RegistrationEvent::OwnRequest { .. } => RegistrationEvent::OwnRequest { on },
                    RegistrationEvent::DeathNotified { .. } => RegistrationEvent::DeathNotified { on },
                    RegistrationEvent::Deregistered { .. } => RegistrationEvent::Deregistered { on },
                };
            }
            events.sort_by_key(RegistrationEvent::on);
        }
        for at in (1..events.len()).rev() {
            if dice.throw(3) == 0 {
                events.swap(at, usize::try_from(dice.throw(at as u64)).unwrap());
            }
        }
        match Registration::from_events(events.clone()) {
            Ok(registration) => {
                for on in [Day::FIRST, Day::LAST].into_iter().chain(events.iter().map(RegistrationEvent::on)) {
                    registration.decide(on);
                    registration.running_terms(on);
                    registration.retention(on, true);
                }
            }
            Err(faults) => assert!(faults.as_slice().iter().all(|fault| fault.path.starts_with("events["))),
        }
    }
}
