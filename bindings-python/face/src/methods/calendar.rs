//! Counting days, terms and hours; the numbers in identifiers.

use pyo3::prelude::*;

use super::{attributes, functions, methods};
use crate::{
    face::Face,
    kind::Attribute,
    leaves::text,
    names::{
        ClockTime, Day, DayOfWeek, Holiday, HolidayCalendar, Moment, ReferencePrefix, SchoolCalendar, SchoolRegion,
        Term, TimeRange,
    },
    refusal::{OrRaise, argument, guarded, not_modelled},
    value::Value,
};

methods! {
    Term {
        maker fn hours(count: u32) -> Term { Term::hours(count) }
        maker fn days(count: u32) -> Term { Term::days(count) }
        maker fn weeks(count: u32) -> Term { Term::weeks(count) }
        maker fn months(count: u32) -> Term { Term::months(count) }
        maker fn years(count: u32) -> Term { Term::years(count) }
        /// The last day of the term that starts after the day `start`: that day still counts.
        method fn last_day(this, start: Day) -> Day { this.last_day(start) }
        /// Is the term short enough for the Algemene termijnenwet to lengthen it?
        getter fn is_within_statutory_length(this) -> bool { this.is_within_statutory_length() }
    }

    Period {
        /// Does the period contain this day?
        method fn contains(this, day: Day) -> bool { this.contains(day) }
        /// The number of days, at least 1.
        getter fn days(this) -> u32 { this.days() }
    }

    Span {
        /// Does the span contain this day?
        method fn contains(this, day: Day) -> bool { this.contains(day) }
    }

    TimeRange {
        /// Does the range contain this time?
        method fn contains(this, time: ClockTime) -> bool { this.contains(time) }
        /// The minutes that both ranges contain.
        method fn overlap(this, other: TimeRange) -> u16 { this.overlap(other) }
        /// The length in minutes, 1 up to and including 1440.
        getter fn minutes(this) -> u16 { this.minutes() }
    }

    OpeningHours {
        /// The ranges in which the place is open on this day, in order; empty when it is closed.
        method fn open_on(this, day: Day) -> Vec<TimeRange> { this.open_on(day).to_vec() }
        /// The longest unbroken time, in minutes, that `visit` on this day falls within the opening hours.
        method fn longest_overlap(this, day: Day, visit: TimeRange) -> u32 { this.longest_overlap(day, visit) }
    }

    ClockTime {
        /// The hour, 0 up to and including 24.
        getter fn hour(this) -> u16 { this.minutes() / 60 }
        /// The minute, 0 up to and including 59.
        getter fn minute(this) -> u16 { this.minutes() % 60 }
        /// Minutes since the beginning of the day, 0 up to and including 1440.
        getter fn minutes(this) -> u16 { this.minutes() }
        /// The minutes from `earlier` to this time; 0 when `earlier` is later.
        method fn minutes_since(this, earlier: ClockTime) -> u16 { this.minutes_since(earlier) }
    }

    Moment {
        /// The day.
        getter fn day(this) -> Day { this.day }
        /// The time on that day.
        getter fn time(this) -> ClockTime { this.time }
        /// The moment so many whole days of 24 hours later.
        method fn add_days(this, days: u32) -> Moment { this.add_days(days) }
    }

    Bsn {
        /// The whole number, nine digits. Handle it as personal data.
        method fn reveal(this) -> String { this.reveal() }
    }

    VogReference {
        /// The whole reference. Handle it as personal data.
        method fn reveal(this) -> String { this.reveal() }
        /// The letters before the digits.
        getter fn prefix(this) -> ReferencePrefix { this.prefix() }
        /// The number of digits.
        getter fn digits(this) -> u8 { this.digits() }
    }

    LrkNumber {
        /// Do the digits pass the check that all known LRK numbers pass?
        getter fn has_usual_check(this) -> bool { this.has_usual_check() }
    }

    Postcode {
        /// The four digits.
        getter fn digits(this) -> u16 { this.digits() }
    }
}

pub(super) const WRITTEN_OUT: &[Attribute] = attributes! {
    Term { method statutory_end = statutory_end; }
    SchoolCalendar { maker from_public = from_public; method on = on; }
};

/// The last day of a term of a law, moved by the Algemene termijnenwet.
#[pyfunction]
#[pyo3(signature = (self_, /, start, equated_days=None))]
fn statutory_end<'py>(
    self_: &Bound<'py, Value>,
    start: &Bound<'py, PyAny>,
    equated_days: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let start = argument("start", start)?;
    let equated: Vec<Day> = equated_days.map_or_else(|| Ok(Vec::new()), |days| argument("equated_days", days))?;
    guarded(|| self_.get().get::<Term>()?.statutory_end(start, &equated).map_err(not_modelled)?.to_py(self_.py()))
}

/// Reads the school holidays as the government publishes them.
#[pyfunction]
fn from_public<'py>(document: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = document.py();
    let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
    guarded(|| py.detach(|| SchoolCalendar::from_public(document)).or_raise(py)?.to_py(py))
}

/// What this day is for a school.
#[pyfunction]
#[pyo3(signature = (self_, /, day, region=None, school=None))]
fn on<'py>(
    self_: &Bound<'py, Value>,
    day: &Bound<'py, PyAny>,
    region: Option<&Bound<'py, PyAny>>,
    school: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let day = argument("day", day)?;
    let region = region.map(|region| argument::<SchoolRegion>("region", region)).transpose()?;
    let school = school.map(|school| argument::<String>("school", school)).transpose()?;
    guarded(|| self_.get().get::<SchoolCalendar>()?.on(day, region, school.as_deref()).to_py(self_.py()))
}

functions! {
    /// `months` months later: the same day number, else the last day of that month. Stops at 2199-12-31.
    fn add_months(day: Day, months: u32) -> Day { day.add_months(months) }

    /// The birthday on which somebody born on this day reaches `years`. Stops at 2199-12-31.
    fn birthday(born: Day, years: u32) -> Day { born.birthday(years) }

    fn day_of_week(day: Day) -> DayOfWeek { DayOfWeek::of(day) }

    fn holiday_on(calendar: HolidayCalendar, day: Day) -> Option<Holiday> {
        calendar.holiday_on(day).map_err(not_modelled)?
    }

    fn holidays_of(calendar: HolidayCalendar, year: u32) -> Vec<(Day, Holiday)> {
        calendar.holidays_of(year).map_err(not_modelled)?
    }
}
