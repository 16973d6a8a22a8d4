//! Counting working days, forward and backward.

use chrono::Weekday;

use crate::calendar::{Day, HolidayCalendar};

/// Is this a day on which letters, agencies and DUO work?
fn is_working_day(day: Day) -> bool {
    let holiday = matches!(HolidayCalendar::Statutory.holiday_on(day), Ok(Some(_)));
    !holiday && !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The last day of a term of `count` working days that starts after the day `start`: with 0 that
/// day itself. `None` beyond the supported range.
pub(super) fn after(start: Day, count: u32) -> Option<Day> {
    let mut day = start;
    for _ in 0..count {
        day = day.next()?;
        while !is_working_day(day) {
            day = day.next()?;
        }
    }
    Some(day)
}

/// The last day after which `count` working days still end on `end` or earlier: the latest `start`
/// with `after(start, count) <= end`. `None` before the supported range.
pub(super) fn before(end: Day, count: u32) -> Option<Day> {
    let mut day = end;
    for _ in 0..count {
        while !is_working_day(day) {
            day = day.previous()?;
        }
        day = day.previous()?;
    }
    Some(day)
}
