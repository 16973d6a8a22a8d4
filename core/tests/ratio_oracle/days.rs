//! Random days, judged minute by minute.

use kinderopvang::{
    calendar::{ClockTime, TimeRange},
    decision::Question,
    norm::Norms,
    ratio::{ChildStay, GroupCare, RatioDay, RatioDayOutcome, Required, StaffShift},
};

use crate::naive::{self, BANDS, Counts, day};

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn small(&mut self, most: u64) -> u16 {
        u16::try_from(self.below(most)).unwrap()
    }

    /// Times that often fall together.
    fn range(&mut self, first: u16, last: u16) -> TimeRange {
        let step = if self.below(4) == 0 { 1 } else { 30 };
        let steps = (last - first) / step;
        let from = self.small(u64::from(steps));
        let length = 1 + self.small(u64::from(steps - from));
        range(first + from * step, first + (from + length) * step)
    }
}

fn time(minutes: u16) -> ClockTime {
    ClockTime::new(minutes / 60, minutes % 60).unwrap()
}

fn range(from: u16, until: u16) -> TimeRange {
    TimeRange::new(time(from), time(until)).unwrap()
}

fn some_day(dice: &mut Dice) -> RatioDay {
    let care = GroupCare::ALL[usize::from(dice.small(3))];
    let ages = match care {
        GroupCare::DayCare => 0..4,
        GroupCare::Combined => 0..6,
        GroupCare::OutOfSchool => 4..6,
    };
    let most = if care == GroupCare::OutOfSchool { 60 } else { 18 };
    let child = |dice: &mut Dice| {
        let age = ages.start + usize::from(dice.small(u64::try_from(ages.len()).unwrap()));
        let time = if dice.below(2) == 0 { range(510, 1020) } else { dice.range(420, 1140) };
        ChildStay { time, band: Some(BANDS[age]), born_on: None }
    };
    let children = (0..=dice.below(most)).map(|_| child(dice)).collect();
    let shift = |dice: &mut Dice| StaffShift {
        time: if dice.below(3) == 0 { dice.range(420, 1140) } else { range(420, 1140) },
        breaks: (0..dice.below(3)).map(|_| dice.range(660, 900)).collect(),
        trainee: Some(dice.below(5) == 0),
    };
    let staff = (0..=dice.below(8)).map(|_| shift(dice)).collect();
    RatioDay {
        care: Some(care),
        open: Some(if dice.below(3) == 0 { range(480, 1079) } else { range(480, 1080) }),
        school_free: Some(dice.below(2) == 0),
        largest_group: Some(u16::try_from(29 + dice.below(3)).unwrap()),
        children: Some(children),
        staff: Some(staff),
    }
}

/// What one minute looks like: the children, what they need, and who counts.
fn minute(facts: &RatioDay, at: ClockTime, by_centre: bool) -> Option<(Counts, Option<u32>, u32, u32)> {
    let mut counts = [0; 6];
    for child in facts.children.iter().flatten().filter(|child| child.time.contains(at)) {
        counts[BANDS.iter().position(|band| Some(*band) == child.band).unwrap()] += 1;
    }
    if counts.iter().sum::<u32>() == 0 {
        return None;
    }
    let needed = match facts.care.unwrap() {
        GroupCare::DayCare => naive::day_care(counts).map(|(staff, _)| staff),
        GroupCare::Combined => naive::combined(counts).map(|(staff, _)| staff),
        GroupCare::OutOfSchool => naive::out_of_school(counts, by_centre),
    };
    let is_there = |shift: &&StaffShift| shift.time.contains(at) && !shift.breaks.iter().any(|one| one.contains(at));
    let (trainees, full): (Vec<_>, Vec<_>) =
        facts.staff.iter().flatten().filter(is_there).partition(|shift| shift.trainee == Some(true));
    let (trainees, full) = (u32::try_from(trainees.len()).unwrap(), u32::try_from(full.len()).unwrap());
    let counting = full + trainees.min(needed.unwrap_or(0) / 3);
    Some((counts, needed, counting, full + trainees))
}

#[derive(Debug, PartialEq)]
enum Verdict {
    Within,
    Deviates(u32),
    TooFew(u32),
    NotAllowed,
}

fn judged(facts: &RatioDay, by_centre: bool) -> Verdict {
    let minutes: Vec<_> = (0..1440).filter_map(|at| minute(facts, time(at), by_centre)).collect();
    let most_children = minutes.iter().map(|(counts, ..)| counts.iter().sum::<u32>()).max().unwrap_or(0);
    let is_centre = facts.care == Some(GroupCare::OutOfSchool) && by_centre;
    if minutes.iter().any(|(_, needed, ..)| needed.is_none())
        || (is_centre && most_children > 30 && facts.largest_group.unwrap() > 30)
    {
        return Verdict::NotAllowed;
    }
    let lacking: Vec<_> = minutes.iter().filter(|(_, needed, counting, _)| *counting < needed.unwrap()).collect();
    let count = u32::try_from(lacking.len()).unwrap();
    let is_long = facts.open.unwrap().minutes() >= 600;
    let most = match (facts.care.unwrap(), facts.school_free.unwrap()) {
        (GroupCare::OutOfSchool, false) => 30,
        _ if is_long => 180,
        _ => 0,
    };
    if count == 0 {
        Verdict::Within
    } else if count > most || lacking.iter().any(|(_, needed, counting, _)| counting * 2 < needed.unwrap()) {
        Verdict::TooFew(count)
    } else {
        Verdict::Deviates(count)
    }
}

fn verdict(outcome: RatioDayOutcome) -> Verdict {
    match outcome {
        RatioDayOutcome::Within => Verdict::Within,
        RatioDayOutcome::Deviates { minutes, .. } => Verdict::Deviates(minutes),
        RatioDayOutcome::TooFew { minutes } => Verdict::TooFew(minutes),
        RatioDayOutcome::NotAllowed { .. } => Verdict::NotAllowed,
        other => panic!("{other:?}"),
    }
}

#[test]
fn eight_hundred_days_minute_by_minute() {
    let mut dice = Dice(20_260_302);
    let mut seen = [0; 4];
    for round in 0..800 {
        let facts = some_day(&mut dice);
        let (on, by_centre) = if round % 2 == 0 { ("2024-06-30", false) } else { ("2026-03-02", true) };
        let given = verdict(facts.decide(day(on)).outcome);
        assert_eq!(given, judged(&facts, by_centre), "day {round}: {facts:?}");
        seen[match given {
            Verdict::Within => 0,
            Verdict::Deviates(_) => 1,
            Verdict::TooFew(_) => 2,
            Verdict::NotAllowed => 3,
        }] += 1;
        assert_periods(&facts, on, by_centre);
    }
    assert!(seen.iter().all(|count| *count > 30), "every verdict is met often: {seen:?}");
}

/// Each minute lies in one period, which says of it what the minute is; neighbours differ.
fn assert_periods(facts: &RatioDay, on: &str, by_centre: bool) {
    let periods = facts.periods(Norms::builtin(), day(on));
    for at in 0..1440 {
        let found: Vec<_> = periods.iter().filter(|period| period.time.contains(time(at))).collect();
        match minute(facts, time(at), by_centre) {
            None => assert!(found.is_empty(), "minute {at}"),
            Some((counts, needed, counting, adults)) => {
                let [period] = found[..] else { panic!("minute {at}: {found:?}") };
                assert_eq!(period.children, naive::children(counts), "minute {at}");
                let given = match period.required {
                    Required::Staff { count, .. } => Some(u32::from(count)),
                    _ => None,
                };
                assert_eq!((given, u32::from(period.adults)), (needed, adults), "minute {at}");
                assert_eq!(u32::from(period.present), counting, "minute {at}");
            }
        }
    }
    for pair in periods.windows(2) {
        assert!(pair[0].time.until() <= pair[1].time.from());
        let touch = pair[0].time.until() == pair[1].time.from();
        let is_same =
            (pair[0].children, pair[0].present, pair[0].adults) == (pair[1].children, pair[1].present, pair[1].adults);
        assert!(!(touch && is_same), "two periods that are one: {pair:?}");
    }
}
