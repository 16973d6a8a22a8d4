//! How long before the care something may still be asked, and how far ahead.

use crate::{
    calendar::{ClockTime, Day, DayOfWeek, HolidayCalendar, Moment, Term},
    decision::{Language, Say},
    wire::{FaultCode, Reader, record, variants},
};

variants! {
    /// How long before the care begins something may still be done (aanvraagtermijn, annuleertermijn).
    #[derive(Copy, Eq)]
    #[doc(alias = "termijn")]
    pub enum Notice {
        /// So many hours before the care begins, by the clock on the wall; that minute counts.
        Hours = "hours" {
            /// How many hours.
            hours: u32,
        }
        /// On the day so many days before (0: the day itself), and before a time when one is given.
        Days = "days" {
            /// How many days.
            days: u32,
            /// The time on that day, not included; without one the whole day counts.
            before: Option<ClockTime>,
        }
        /// On the day so many working days before, and before a time when one is given. Working days
        /// are Monday to Friday without the holidays of the Algemene termijnenwet.
        WorkingDays = "working_days" {
            /// How many working days, at most 366; 0: the day itself.
            days: u32,
            /// The time on that day, not included; without one the whole day counts.
            before: Option<ClockTime>,
        }
        /// On a day of the week, so many weeks before the week of the care (0: that week itself). Weeks
        /// begin on Monday.
        Weekday = "weekday" {
            /// How many weeks.
            weeks: u32,
            /// The day of that week.
            weekday: DayOfWeek,
            /// The time on that day, not included; without one the whole day counts.
            before: Option<ClockTime>,
        }
    }
    check Notice::note_length
}

/// The most working days that a setting may count: more than a year's.
pub(super) const MOST_WORKING_DAYS: u32 = 366;

/// Working days are walked one by one, so a setting may not count endlessly many.
pub(super) fn note_working_days(field: &str, days: u32, reader: &mut Reader) {
    if days > MOST_WORKING_DAYS {
        reader.at_field(field, |reader| {
            let message = format!("at most {MOST_WORKING_DAYS} working days can be counted");
            reader.fault::<()>(FaultCode::OutOfRange, message)
        });
    }
}

impl Notice {
    fn note_length(&self, reader: &mut Reader) {
        if let Self::WorkingDays { days, .. } = *self {
            note_working_days("days", days, reader);
        }
    }

    /// The last minute in which it may be done, for care that begins at `start`.
    pub fn last_moment(self, start: Moment) -> Moment {
        match self {
            Self::Hours { hours } => hours_before(start, hours),
            Self::Days { days, before } => before_time(start.day.subtract_days(days), before),
            Self::WorkingDays { days, before } => before_time(working_days_before(start.day, days), before),
            Self::Weekday { weeks, weekday, before } => {
                let week = monday_of(start.day).subtract_days(weeks.saturating_mul(7));
                before_time(week.add_days(days_after_monday(weekday)), before)
            }
        }
    }
}

/// The last minute in which care that begins at `start` may be asked or called off: by the notice, and
/// before it begins.
pub(super) fn last_before(start: Moment, notice: Option<Notice>) -> Moment {
    notice.map_or(start, |notice| notice.last_moment(start).min(start))
}

/// The last day that may be asked on this day, where the wanted day lies beyond it.
pub(super) fn beyond(horizon: Option<Horizon>, on: Day, wanted: Day) -> Option<Day> {
    horizon.map(|horizon| horizon.last_day(on)).filter(|last| *last < wanted)
}

/// Whole days from Monday to this day of the week.
fn days_after_monday(weekday: DayOfWeek) -> u32 {
    DayOfWeek::ALL.iter().zip(0..).find(|(day, _)| **day == weekday).map_or(0, |(_, at)| at)
}

/// The Monday of the week of the day.
pub(super) fn monday_of(day: Day) -> Day {
    day.subtract_days(days_after_monday(DayOfWeek::of(day)))
}

/// The minute so many hours earlier on the clock.
fn hours_before(start: Moment, hours: u32) -> Moment {
    let (days, hours) = (hours / 24, u16::try_from(hours % 24).unwrap_or(0));
    let minutes = hours.saturating_mul(60);
    let now = start.time.minutes();
    match now.checked_sub(minutes) {
        Some(left) => at(start.day.subtract_days(days), left),
        None => {
            let left = now.saturating_add(DAY).saturating_sub(minutes);
            at(start.day.subtract_days(days.saturating_add(1)), left)
        }
    }
}

const DAY: u16 = 24 * 60;

fn at(day: Day, minutes: u16) -> Moment {
    Moment { day, time: ClockTime::new(minutes / 60, minutes % 60).unwrap_or(ClockTime::MIDNIGHT) }
}

/// The last minute of a day.
pub(super) fn end_of_day(day: Day) -> Moment {
    before_time(day, None)
}

/// The last minute of the day that lies before a time, or of the whole day.
fn before_time(day: Day, before: Option<ClockTime>) -> Moment {
    match before.unwrap_or(ClockTime::END_OF_DAY).minutes().checked_sub(1) {
        Some(minutes) => at(day, minutes),
        None => at(day.subtract_days(1), DAY.saturating_sub(1)),
    }
}

/// Is it Monday to Friday, and no holiday of the Algemene termijnenwet?
pub(super) fn is_working_day(day: Day) -> bool {
    !matches!(DayOfWeek::of(day), DayOfWeek::Saturday | DayOfWeek::Sunday)
        && !matches!(HolidayCalendar::Statutory.holiday_on(day), Ok(Some(_)))
}

/// The day so many working days before; stops at the edge of the calendar.
pub(super) fn working_days_before(day: Day, count: u32) -> Day {
    count_working_days(day, count, Day::previous)
}

/// The day so many working days after; stops at the edge of the calendar.
pub(super) fn working_days_after(day: Day, count: u32) -> Day {
    count_working_days(day, count, Day::next)
}

fn count_working_days(day: Day, count: u32, step: fn(Day) -> Option<Day>) -> Day {
    let (mut at, mut left) = (day, count);
    while left > 0 {
        let Some(further) = step(at) else { break };
        at = further;
        if is_working_day(at) {
            left = left.saturating_sub(1);
        }
    }
    at
}

variants! {
    /// How far ahead something may be asked.
    #[derive(Copy, Eq)]
    pub enum Horizon {
        /// At most so long after the day of the request; its last day counts.
        Ahead = "ahead" {
            /// How long.
            term: Term,
        }
        /// Up to and including 31 December of the year of the request.
        CalendarYear = "calendar_year" {}
    }
}

impl Horizon {
    /// The last day that may be asked on this day.
    pub(super) fn last_day(self, on: Day) -> Day {
        match self {
            Self::Ahead { term } => term.last_day(on),
            Self::CalendarYear {} => end_of_year(on),
        }
    }
}

/// 31 December of the year of the day.
pub(super) fn end_of_year(day: Day) -> Day {
    i32::try_from(day.year()).ok().and_then(|year| Day::new(year, 12, 31)).unwrap_or(Day::LAST)
}

/// 1 January of the year of the day.
pub(super) fn start_of_year(day: Day) -> Day {
    i32::try_from(day.year()).ok().and_then(|year| Day::new(year, 1, 1)).unwrap_or(Day::FIRST)
}

/// 1 August and 31 July around the day: a school year, whatever the summer holiday of the region.
pub(super) fn school_year_of(day: Day) -> (Day, Day) {
    let august = start_of_year(day).add_months(7);
    let first = if day < august { august.subtract_months(12) } else { august };
    (first, first.add_months(12).previous().unwrap_or(Day::LAST))
}

/// The first and last day of the month of the day.
pub(super) fn month_of(day: Day) -> (Day, Day) {
    let first = day.subtract_days(day.day_of_month().saturating_sub(1));
    (first, first.add_months(1).previous().unwrap_or(first))
}

record! {
    /// An age in whole months, from (included) until (not included).
    #[derive(Copy, Eq)]
    pub struct AgeSpan {
        /// The youngest age, in whole months; included.
        pub from_months: u32,
        /// The age, in whole months, at which it ends; not included. Absent: no end.
        pub until_months: Option<u32>,
    }
}

impl Say for AgeSpan {
    fn say(&self, language: Language) -> std::borrow::Cow<'static, str> {
        let from = self.from_months;
        match (self.until_months, language) {
            (Some(until), Language::Nl) => format!("van {from} tot {until} maanden"),
            (Some(until), Language::En) => format!("from {from} until {until} months"),
            (None, Language::Nl) => format!("vanaf {from} maanden"),
            (None, Language::En) => format!("from {from} months on"),
        }
        .into()
    }
}

impl AgeSpan {
    /// Is a child born on this day of such an age on that day?
    pub(super) fn contains(self, born_on: Day, on: Day) -> bool {
        born_on.add_months(self.from_months) <= on
            && self.until_months.is_none_or(|until| on < born_on.add_months(until))
    }
}
