//! A second, naive implementation of month arithmetic, which walks from day to day, agrees with the
//! first.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use kinderopvang::calendar::Day;

/// A day as three numbers.
type Date = (u32, u32, u32);

/// Every day of the supported range, one after the other, from an almanac: twelve month lengths,
/// and a table of the leap years that the rule of centuries leaves out.
fn almanac() -> Vec<Date> {
    let mut dates = Vec::new();
    for year in 1900..=2199 {
        let mut lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        if year % 4 == 0 && ![1900, 2100].contains(&year) {
            lengths[1] = 29;
        }
        for (month, length) in (1..).zip(lengths) {
            dates.extend((1..=length).map(|day| (year, month, day)));
        }
    }
    dates
}

/// `months` months after the date at `start`: walk past so many firsts of a month, and then on to
/// the day with the same number, but not into the next month.
fn walk(almanac: &[Date], start: usize, months: u32) -> Option<Date> {
    let (_, _, wanted) = almanac[start];
    let mut at = start;
    if months == 0 {
        return Some(almanac[at]);
    }
    let mut passed = 0;
    while passed < months {
        at += 1;
        if almanac.get(at)?.2 == 1 {
            passed += 1;
        }
    }
    while almanac[at].2 != wanted && almanac.get(at + 1).is_some_and(|tomorrow| tomorrow.2 != 1) {
        at += 1;
    }
    Some(almanac[at])
}

fn day(date: Date) -> Day {
    let (year, month, day) = date;
    format!("{year}-{month:02}-{day:02}").parse().unwrap()
}

fn agree(almanac: &[Date], start: usize, months: u32) {
    let walked = walk(almanac, start, months).map_or(Day::LAST, day);
    assert_eq!(day(almanac[start]).add_months(months), walked, "{:?} + {months} months", almanac[start]);
}

#[test]
fn month_arithmetic_agrees_with_walking_for_every_day_of_2015_to_2020() {
    let almanac = almanac();
    let mut starts = 0;
    for (start, (year, _, _)) in almanac.iter().enumerate() {
        if (2015..=2020).contains(year) {
            starts += 1;
            for months in 0..=30 {
                agree(&almanac, start, months);
            }
        }
    }
    assert_eq!(starts, 2192);
}

#[test]
fn month_arithmetic_agrees_with_walking_over_the_whole_range() {
    let almanac = almanac();
    assert_eq!((almanac.first(), almanac.last()), (Some(&(1900, 1, 1)), Some(&(2199, 12, 31))));
    for start in (0..almanac.len()).step_by(97) {
        for months in [1, 2, 3, 4, 9, 12, 13, 24, 47, 216] {
            agree(&almanac, start, months);
        }
    }
}

#[test]
fn month_arithmetic_agrees_with_walking_to_the_end_of_the_range() {
    let almanac = almanac();
    for start in almanac.len() - 800..almanac.len() {
        for months in 0..=30 {
            agree(&almanac, start, months);
        }
    }
}
