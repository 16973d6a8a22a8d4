//! Days as Arrow counts them, from 1970-01-01, and as the core has them.

use std::sync::OnceLock;

use crate::names::Day;

/// A moment that is no day.
pub(crate) const NOT_A_DAY: i32 = i32::MIN;
/// A day that is not supported.
pub(crate) const OUTSIDE: i32 = i32::MAX;

/// 1900-01-01.
pub(crate) const FIRST: i32 = -25_567;

/// All supported days.
fn all() -> &'static [Day] {
    static ALL: OnceLock<Box<[Day]>> = OnceLock::new();
    ALL.get_or_init(|| std::iter::successors(Some(Day::FIRST), |day| day.next()).collect())
}

/// The number of supported days.
pub(crate) fn count() -> usize {
    all().len()
}

/// 2199-12-31.
pub(crate) const LAST: i32 = 84_005;

/// The place of a supported day among all of them.
pub(crate) fn place(days: i32) -> Option<usize> {
    usize::try_from(days.checked_sub(FIRST)?).ok().filter(|place| *place < count())
}

/// The day so many days after 1970-01-01.
pub(crate) fn day_at(days: i32) -> Option<Day> {
    all().get(place(days)?).copied()
}

/// How many days after 1970-01-01 it is.
pub(crate) fn number(day: Day) -> i32 {
    i32::try_from(day.days_since(Day::FIRST)).map_or(OUTSIDE, |place| place.wrapping_add(FIRST))
}
