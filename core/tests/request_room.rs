//! Room, notices and swap windows against second, naive ways: minute by minute and day by day.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

mod naive;

use std::collections::BTreeSet;

use kinderopvang::{
    calendar::{ClockTime, Day, DayOfWeek, HolidayCalendar, Moment},
    norm::{AgeBand, Norms},
    ratio::{Children, GroupCare, Required, required},
    request::{
        CareContext, CareRequestReason, GroupRoomOutcome, Notice, PartOutcome, PlannedCare, Submission, evaluate,
        what_if,
    },
    wire,
};
use naive::{Chance, day, days};
use serde_json::{Value, json};

fn read<T: wire::Wire>(value: &Value) -> T {
    wire::from_text(&value.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{value}"))
}

fn policy(extra: &Value, swap: &Value) -> Value {
    json!({"name": "test", "extra": extra, "swap": swap, "cancel": {"waiting": {"type": "until_start"},
        "extra": {"type": "never"}, "swap": {"type": "never"}, "absence": {"type": "never"}}, "payment": {"part_credit": false}})
}

fn clock(minutes: usize) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A stretch between seven in the morning and seven in the evening, in steps of half an hour.
fn stretch(chance: &mut Chance) -> Value {
    let from = chance.below(23);
    let until = from + 1 + chance.below(24 - from - 1);
    json!({"from": clock(420 + 30 * from), "until": clock(420 + 30 * until)})
}

/// The ages in a group of day care.
const AGES: [&[u32]; 3] = [&[0, 1, 2, 3], &[2, 3], &[1, 2]];

/// A group with children, staff and open requests by chance.
fn world(chance: &mut Chance, on: Day) -> (Value, usize) {
    let is_school = chance.one_in(3);
    let (care, product_care) = if is_school { ("out_of_school", "after_school") } else { ("day_care", "day_care") };
    let count = 1 + chance.below(if is_school { 24 } else { 14 });
    let ages: &[u32] = if is_school { &[4, 5, 6, 7, 8, 9, 10] } else { AGES[chance.below(3)] };
    let mut children = Vec::new();
    for number in 0..count {
        let age = if chance.one_in(60) { 5 } else { *chance.pick(ages) };
        let born_on = on.subtract_days(age * 366).subtract_days(u32::try_from(chance.below(360)).unwrap());
        let born_on = if chance.one_in(80) { Value::Null } else { json!(born_on.to_string()) };
        children.push(json!({"id": format!("k{number}"), "born_on": born_on, "placements": [{"group": "own", "from": "2000-01-01"}]}));
    }
    let centre = chance.one_in(2);
    let group = |id: &str, places: Value| {
        let mut group = json!({"id": id, "care": care, "types": [product_care], "places": places});
        if centre {
            group["centre"] = json!("centre");
        }
        group
    };
    let places = if chance.one_in(15) { Value::Null } else { json!(1 + chance.below(30)) };
    let mut plan = Vec::new();
    // Half of the children are planned; the first of the others asks, and the rest wait.
    let planned = count / 2;
    for number in 0..planned {
        let at = if chance.one_in(4) { "other" } else { "own" };
        for _ in 0..=chance.below(2) {
            plan.push(
                json!({"child": format!("k{number}"), "on": on.to_string(), "time": stretch(chance), "group": at,
                "origin": "contract", "absent": chance.one_in(8)}),
            );
        }
    }
    let mut requests = Vec::new();
    for number in planned + 1..count {
        let at = if chance.one_in(5) { "other" } else { "own" };
        requests.push(json!({"id": format!("r{number}"), "submission": format!("r{number}"), "booking": 0, "child": format!("k{number}"),
            "kind": "extra", "state": chance.pick(&["option", "submitted", "rejected"]), "on": on.to_string(), "time": stretch(chance), "group": at,
            "submitted": format!("2021-01-{:02}T{:02}:00", 1 + chance.below(28), chance.below(24))}));
    }
    let mut rosters = Vec::new();
    for id in ["own", "other"] {
        if !chance.one_in(20) {
            let shifts: Vec<Value> = (0..chance.below(5))
                .map(|_| {
                    let time =
                        if chance.one_in(3) { stretch(chance) } else { json!({"from": "07:00", "until": "19:00"}) };
                    json!({"time": time, "trainee": chance.one_in(4)})
                })
                .collect();
            rosters.push(json!({"group": id, "on": on.to_string(), "shifts": shifts}));
        }
    }
    let context = json!({
        "policy": policy(&json!({}), &json!({"longer": "refuse", "again": true})),
        "children": children, "groups": [group("own", places), group("other", json!(30))],
        "products": [{"id": "p", "care": product_care, "time": stretch(chance), "on_request": true}],
        "plan": plan, "rosters": rosters, "requests": requests,
    });
    (context, planned)
}

/// Who stays where and when, in minutes.
#[derive(Clone)]
struct Stay {
    child: String,
    group: String,
    from: u16,
    until: u16,
}

fn together(context: &CareContext, group: &str, other: &str, on: Day) -> bool {
    let of = |id: &str| context.groups.iter().find(|group| group.id == id).unwrap();
    group == other
        || (on >= day("2024-07-01")
            && of(group).care == GroupCare::OutOfSchool
            && of(group).centre.is_some()
            && of(group).centre == of(other).centre)
}

/// The worst minute of a stay in a group, by rank: fits, unknown, too few staff, not allowed, no place.
fn worst(context: &CareContext, stays: &[Stay], new: &Stay, on: Day) -> GroupRoomOutcome {
    let norms = Norms::builtin();
    let group = context.groups.iter().find(|group| group.id == new.group).unwrap();
    let counted: Vec<&str> = context
        .groups
        .iter()
        .map(|other| other.id.as_str())
        .filter(|other| together(context, &group.id, other, on))
        .collect();
    let band = |id: &str| {
        let born_on = context.children.iter().find(|child| child.id == id).unwrap().born_on;
        born_on.and_then(|born_on| AgeBand::on(born_on, on))
    };
    let is_home =
        |id: &str| context.plan.iter().any(|planned| planned.group == id && planned.on == on && !planned.absent);
    let is_known = counted.iter().all(|id| {
        context.rosters.iter().any(|roster| roster.group == *id && roster.on == on) || (*id != group.id && !is_home(id))
    });
    let mut worst = GroupRoomOutcome::Fits;
    let rank = |outcome| match outcome {
        GroupRoomOutcome::Fits => 0,
        GroupRoomOutcome::Undetermined => 1,
        GroupRoomOutcome::TooFewStaff => 2,
        GroupRoomOutcome::NotAllowed => 3,
        GroupRoomOutcome::NoPlace => 4,
    };
    for minute in new.from..new.until {
        let there = |stay: &&Stay| stay.from <= minute && minute < stay.until;
        let in_group: BTreeSet<&str> =
            stays.iter().filter(there).filter(|stay| stay.group == group.id).map(|stay| stay.child.as_str()).collect();
        let mut all: BTreeSet<&str> = stays
            .iter()
            .filter(there)
            .filter(|stay| counted.contains(&stay.group.as_str()))
            .map(|stay| stay.child.as_str())
            .collect();
        all.insert(&new.child);
        let in_group = in_group.len() + 1;
        let mut children = Children::default();
        let mut unknown = group.places.is_none();
        for id in &all {
            match band(id) {
                Some(AgeBand::Age0) => children.age_0 += 1,
                Some(AgeBand::Age1) => children.age_1 += 1,
                Some(AgeBand::Age2) => children.age_2 += 1,
                Some(AgeBand::Age3) => children.age_3 += 1,
                Some(AgeBand::Age4To6) => children.age_4_to_6 += 1,
                Some(AgeBand::Age7Up) => children.age_7_up += 1,
                None => unknown = true,
            }
        }
        let all_known = all.iter().all(|id| band(id).is_some());
        let outcome = if group.places.is_some_and(|places| in_group > usize::from(places)) {
            GroupRoomOutcome::NoPlace
        } else if group.care == GroupCare::OutOfSchool && on >= day("2024-07-01") && in_group > 30 {
            GroupRoomOutcome::NotAllowed
        } else if !all_known {
            GroupRoomOutcome::Undetermined
        } else {
            match required(norms, on, group.care, &children) {
                Required::NotAllowed { .. } => GroupRoomOutcome::NotAllowed,
                Required::NotModelled => GroupRoomOutcome::Undetermined,
                Required::Staff { .. } if !is_known => GroupRoomOutcome::Undetermined,
                Required::Staff { count, .. } => {
                    let shifts = context
                        .rosters
                        .iter()
                        .filter(|roster| counted.contains(&roster.group.as_str()) && roster.on == on);
                    let working: Vec<bool> = shifts
                        .flat_map(|roster| &roster.shifts)
                        .filter(|shift| shift.time.from().minutes() <= minute && minute < shift.time.until().minutes())
                        .map(|shift| shift.trainee == Some(true))
                        .collect();
                    let trainees = working.iter().filter(|trainee| **trainee).count();
                    let staff = working.len() - trainees + trainees.min(usize::from(count / 3));
                    if usize::from(count) > staff {
                        GroupRoomOutcome::TooFewStaff
                    } else if unknown {
                        GroupRoomOutcome::Undetermined
                    } else {
                        GroupRoomOutcome::Fits
                    }
                }
            }
        };
        if rank(outcome) > rank(worst) {
            worst = outcome;
        }
    }
    worst
}

fn planned(context: &CareContext, on: Day) -> Vec<Stay> {
    let stay = |planned: &PlannedCare| Stay {
        child: planned.child.clone(),
        group: planned.group.clone(),
        from: planned.time.from().minutes(),
        until: planned.time.until().minutes(),
    };
    context.plan.iter().filter(|planned| planned.on == on && !planned.absent).map(stay).collect()
}

#[test]
fn room_minute_by_minute() {
    let mut chance = Chance::new(13);
    let mut seen = std::collections::BTreeMap::new();
    for round in 0..600 {
        let on = *chance.pick(&[day("2021-02-24"), day("2026-03-04")]);
        let (json, asks) = world(&mut chance, on);
        let context: CareContext = read(&json);
        let submission: Submission = read(&json!({"id": "a", "submitted": "2021-02-01T09:00", "as_a_whole": false,
            "wish": {"type": "extra", "bookings": [{"child": format!("k{asks}"), "days": {"first": on.to_string(), "last": on.to_string()},
                "product": "p", "pay": {"type": "invoice"}}]}}));
        let decision = evaluate(&submission, &context, submission.submitted).unwrap();
        let part = &decision.parts[0];
        let time = context.products[0].time;
        let new = Stay {
            child: format!("k{asks}"),
            group: "own".to_owned(),
            from: time.from().minutes(),
            until: time.until().minutes(),
        };
        let mut stays = planned(&context, on);
        let expected = worst(&context, &stays, &new, on);
        assert_eq!(part.room.unwrap().outcome, expected, "round {round}: {json:#}");
        *seen.entry(format!("{expected:?}")).or_insert(0) += 1;
        for open in context.requests.iter().filter(|open| open.state.is_open()) {
            stays.push(Stay {
                child: open.child.clone(),
                group: open.group.clone(),
                from: open.time.from().minutes(),
                until: open.time.until().minutes(),
            });
        }
        let with_open = worst(&context, &stays, &new, on);
        assert_eq!(part.room_with_open.unwrap().outcome, with_open, "round {round}: {json:#}");
        let outcome = match (expected, with_open) {
            (GroupRoomOutcome::Fits, GroupRoomOutcome::Fits) => PartOutcome::Approvable,
            (GroupRoomOutcome::Fits | GroupRoomOutcome::Undetermined, _) => PartOutcome::Undetermined,
            _ => PartOutcome::Refusable,
        };
        assert_eq!(part.outcome, outcome, "round {round}: {json:#}");
    }
    assert!(seen.len() == 5 && seen.values().all(|count| *count > 5), "{seen:?}");
}

#[test]
fn what_if_minute_by_minute() {
    let mut chance = Chance::new(14);
    let mut rows = 0;
    for round in 0..600 {
        let on = *chance.pick(&[day("2021-02-24"), day("2026-03-04")]);
        let (json, _) = world(&mut chance, on);
        let context: CareContext = read(&json);
        let mut stays = planned(&context, on);
        let mut open: Vec<_> = context
            .requests
            .iter()
            .filter(|open| open.state.is_open() && together(&context, "own", &open.group, on))
            .collect();
        open.sort_by_key(|open| (open.submitted, open.submission.clone()));
        let mut expected = Vec::new();
        for open in open {
            let new = Stay {
                child: open.child.clone(),
                group: open.group.clone(),
                from: open.time.from().minutes(),
                until: open.time.until().minutes(),
            };
            let outcome = worst(&context, &stays, &new, on);
            if outcome == GroupRoomOutcome::Fits {
                stays.push(new);
            }
            if open.group == "own" {
                expected.push((open.id.clone(), outcome));
            }
        }
        let given: Vec<_> =
            what_if("own", on, &context).unwrap().rows.into_iter().map(|row| (row.request, row.room.outcome)).collect();
        assert_eq!(given, expected, "round {round}: {json:#}");
        rows += given.len();
    }
    assert!(rows > 800, "{rows}");
}

/// The minute before, on the face of the clock.
fn minute_before(moment: Moment) -> Moment {
    let minutes = moment.time.minutes();
    let (on, minutes) =
        if minutes == 0 { (moment.day.previous().unwrap(), 24 * 60 - 1) } else { (moment.day, minutes - 1) };
    Moment { day: on, time: ClockTime::new(minutes / 60, minutes % 60).unwrap() }
}

fn is_working_day(on: Day) -> bool {
    !matches!(DayOfWeek::of(on), DayOfWeek::Saturday | DayOfWeek::Sunday)
        && !matches!(HolidayCalendar::Statutory.holiday_on(on), Ok(Some(_)))
}

#[test]
fn notices_minute_by_minute() {
    let mut chance = Chance::new(15);
    for _ in 0..400 {
        let start = Moment {
            day: chance.day(day("2021-01-10"), 700),
            time: ClockTime::new(u16::try_from(chance.below(24)).unwrap(), u16::try_from(chance.below(60)).unwrap())
                .unwrap(),
        };
        let count = u32::try_from(chance.below(9)).unwrap();
        let hours = u32::try_from(chance.below(200)).unwrap();
        let before = (!chance.one_in(3)).then(|| ClockTime::new(u16::try_from(chance.below(24)).unwrap(), 0).unwrap());

        let mut walked = start;
        for _ in 0..hours * 60 {
            walked = minute_before(walked);
        }
        assert_eq!(Notice::Hours { hours }.last_moment(start), walked);

        // The day is walked to, and of its minutes the last one before the time is sought.
        let last_of = |on: Day| {
            let end = Moment { day: on.next().unwrap(), time: ClockTime::MIDNIGHT };
            let mut walked = minute_before(end);
            while before.is_some_and(|before| walked >= Moment { day: on, time: before }) {
                walked = minute_before(walked);
            }
            walked
        };
        let mut on = start.day;
        for _ in 0..count {
            on = on.previous().unwrap();
        }
        assert_eq!(Notice::Days { days: count, before }.last_moment(start), last_of(on), "{start} {count} {before:?}");

        let (mut on, mut left) = (start.day, count);
        while left > 0 {
            on = on.previous().unwrap();
            left -= u32::from(is_working_day(on));
        }
        assert_eq!(Notice::WorkingDays { days: count, before }.last_moment(start), last_of(on), "{start} {count}");

        let weekday = *chance.pick(DayOfWeek::ALL);
        let mut on = start.day;
        while DayOfWeek::of(on) != DayOfWeek::Monday {
            on = on.previous().unwrap();
        }
        for _ in 0..count * 7 {
            on = on.previous().unwrap();
        }
        while DayOfWeek::of(on) != weekday {
            on = on.next().unwrap();
        }
        assert_eq!(
            Notice::Weekday { weeks: count, weekday, before }.last_moment(start),
            last_of(on),
            "{start} {count}"
        );
    }
}

/// Lies the wanted day in the window of the given one? By walking from the one to the other.
fn in_window(window: &Value, given: Day, wanted: Day) -> bool {
    let number = |name: &str| usize::try_from(window[name].as_u64().unwrap()).unwrap();
    let (earlier, later) = if wanted < given { (wanted, given) } else { (given, wanted) };
    let walk = days(earlier, later);
    let side = if wanted < given { "before" } else { "after" };
    match window["type"].as_str().unwrap() {
        "days" => walk.len() - 1 <= number(side),
        // The working days that are passed, the given day aside; a wanted day beyond the last one is too far.
        "working_days" => {
            let steps = walk.iter().filter(|on| **on != given && is_working_day(**on)).count();
            steps < number(side) || (steps == number(side) && (wanted == given || is_working_day(wanted)))
        }
        "calendar_weeks" => {
            let mondays = walk.iter().skip(1).filter(|on| DayOfWeek::of(**on) == DayOfWeek::Monday).count();
            mondays <= number(side)
        }
        "calendar_month" => {
            let of = |on: Day| (on.year(), on.month());
            let next_month = walk.iter().filter(|on| of(**on) != of(given));
            let passed = next_month.filter(|on| is_working_day(**on)).count();
            of(wanted) == of(given)
                || (wanted > given
                    && (passed < number("working_days_after")
                        || (passed == number("working_days_after") && passed > 0 && is_working_day(wanted))))
        }
        "calendar_year" => {
            wanted.year() == given.year()
                || (wanted > given
                    && walk.iter().filter(|on| on.year() != given.year()).count() <= number("days_after"))
        }
        other => panic!("{other}"),
    }
}

#[test]
fn swap_windows_day_by_day() {
    let mut chance = Chance::new(16);
    let mut inside = 0;
    for _ in 0..60 {
        let (before, after) = (chance.below(12), chance.below(12));
        let weeks = chance.below(3);
        let window = match chance.below(5) {
            0 => json!({"type": "days", "before": before, "after": after}),
            1 => json!({"type": "working_days", "before": before, "after": after}),
            2 => json!({"type": "calendar_weeks", "before": weeks, "after": chance.below(3)}),
            3 => json!({"type": "calendar_month", "working_days_after": before}),
            _ => json!({"type": "calendar_year", "days_after": after}),
        };
        let given = chance.day(day("2021-03-01"), 300);
        let slot = json!({"from": "07:30", "until": "13:00"});
        let context: CareContext = read(&json!({
            "policy": policy(&json!({}), &json!({"longer": "refuse", "again": true, "window": window})),
            "children": [{"id": "k", "born_on": "2018-06-10", "placements": [{"group": "own", "from": "2019-01-01"}]}],
            "groups": [{"id": "own", "care": "day_care", "types": ["day_care"], "places": 8}],
            "products": [{"id": "p", "care": "day_care", "time": slot, "on_request": true}],
            "plan": [{"child": "k", "on": given.to_string(), "time": slot, "group": "own", "origin": "contract", "absent": false}],
        }));
        for wanted in days(given.subtract_days(60), given.add_days(60)) {
            let submission: Submission = read(&json!({"id": "a", "submitted": "2020-02-01T09:00", "as_a_whole": false,
                "wish": {"type": "swap", "bookings": [{"child": "k", "gives": [{"on": given.to_string(), "time": slot}],
                    "takes": [{"on": wanted.to_string(), "product": "p"}]}]}}));
            let decision = evaluate(&submission, &context, submission.submitted).unwrap();
            let refused = decision.parts[0]
                .reasons
                .iter()
                .any(|reason| matches!(reason, CareRequestReason::OutsideWindow { .. }));
            assert_eq!(!refused, in_window(&window, given, wanted), "{window} from {given} to {wanted}");
            inside += usize::from(!refused);
        }
    }
    assert!(inside > 800, "{inside}");
}
