//! Counting days, terms and hours; the numbers in identifiers.

use pyo3::prelude::*;

use super::{functions, getters, makers, methods};
use crate::{
    face::Face,
    leaves::text,
    names::{
        ClockTime, Day, DayOfWeek, Holiday, HolidayCalendar, Moment, ReferencePrefix, SchoolCalendar, SchoolRegion,
        Term, TimeRange,
    },
    refusal::{OrRaise, argument, guarded, not_modelled},
};

makers! {
    Term {
        fn hours(count: u32) -> Term { Term::hours(count) }
        fn days(count: u32) -> Term { Term::days(count) }
        fn weeks(count: u32) -> Term { Term::weeks(count) }
        fn months(count: u32) -> Term { Term::months(count) }
        fn years(count: u32) -> Term { Term::years(count) }
    }
}

methods! {
    Term {
        /// The last day of the term that starts after the day `start`: that day still counts.
        fn last_day(this, start: Day) -> Day { this.last_day(start) }
    }
}

#[pymethods]
impl crate::classes::Term {
    /// The last day of a term of a law, moved by the Algemene termijnenwet.
    #[pyo3(signature = (start, equated_days=None))]
    fn statutory_end<'py>(
        slf: &Bound<'py, Self>,
        start: &Bound<'py, PyAny>,
        equated_days: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let start = argument("start", start)?;
        let equated: Vec<Day> = equated_days.map_or_else(|| Ok(Vec::new()), |days| argument("equated_days", days))?;
        guarded(|| {
            let term = slf.as_super().get().get::<Term>()?;
            term.statutory_end(start, &equated).map_err(not_modelled)?.to_py(slf.py())
        })
    }
}

getters! {
    Term {
        /// Is the term short enough for the Algemene termijnenwet to lengthen it?
        fn is_within_statutory_length(this) -> bool { this.is_within_statutory_length() }
    }
}

methods! {
    Period {
        /// Does the period contain this day?
        fn contains(this, day: Day) -> bool { this.contains(day) }
    }
}

getters! {
    Period {
        /// The number of days, at least 1.
        fn days(this) -> u32 { this.days() }
    }
}

methods! {
    Span {
        /// Does the span contain this day?
        fn contains(this, day: Day) -> bool { this.contains(day) }
    }
}

methods! {
    TimeRange {
        /// Does the range contain this time?
        fn contains(this, time: ClockTime) -> bool { this.contains(time) }
        /// The minutes that both ranges contain.
        fn overlap(this, other: TimeRange) -> u16 { this.overlap(other) }
    }
}

getters! {
    TimeRange {
        /// The length in minutes, 1 up to and including 1440.
        fn minutes(this) -> u16 { this.minutes() }
    }
}

methods! {
    OpeningHours {
        /// The ranges in which the place is open on this day, in order; empty when it is closed.
        fn open_on(this, day: Day) -> Vec<TimeRange> { this.open_on(day).to_vec() }
        /// The longest unbroken time, in minutes, that `visit` on this day falls within the opening hours.
        fn longest_overlap(this, day: Day, visit: TimeRange) -> u32 { this.longest_overlap(day, visit) }
    }
}

#[pymethods]
impl crate::classes::SchoolCalendar {
    /// Reads the school holidays as the government publishes them.
    #[staticmethod]
    fn from_public<'py>(document: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = document.py();
        let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
        guarded(|| py.detach(|| SchoolCalendar::from_public(document)).or_raise(py)?.to_py(py))
    }

    /// What this day is for a school.
    #[pyo3(signature = (day, region=None, school=None))]
    fn on<'py>(
        slf: &Bound<'py, Self>,
        day: &Bound<'py, PyAny>,
        region: Option<&Bound<'py, PyAny>>,
        school: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let day = argument("day", day)?;
        let region = region.map(|region| argument::<SchoolRegion>("region", region)).transpose()?;
        let school = school.map(|school| argument::<String>("school", school)).transpose()?;
        guarded(|| {
            let calendar = slf.as_super().get().get::<SchoolCalendar>()?;
            calendar.on(day, region, school.as_deref()).to_py(slf.py())
        })
    }
}

getters! {
    ClockTime {
        /// The hour, 0 up to and including 24.
        fn hour(this) -> u16 { this.minutes() / 60 }
        /// The minute, 0 up to and including 59.
        fn minute(this) -> u16 { this.minutes() % 60 }
        /// Minutes since the beginning of the day, 0 up to and including 1440.
        fn minutes(this) -> u16 { this.minutes() }
    }
}

methods! {
    ClockTime {
        /// The minutes from `earlier` to this time; 0 when `earlier` is later.
        fn minutes_since(this, earlier: ClockTime) -> u16 { this.minutes_since(earlier) }
    }
}

getters! {
    Moment {
        /// The day.
        fn day(this) -> Day { this.day }
        /// The time on that day.
        fn time(this) -> ClockTime { this.time }
    }
}

methods! {
    Moment {
        /// The moment so many whole days of 24 hours later.
        fn add_days(this, days: u32) -> Moment { this.add_days(days) }
    }
}

methods! {
    Bsn {
        /// The whole number, nine digits. Handle it as personal data.
        fn reveal(this) -> String { this.reveal() }
    }
}

methods! {
    VogReference {
        /// The whole reference. Handle it as personal data.
        fn reveal(this) -> String { this.reveal() }
    }
}

getters! {
    VogReference {
        /// The letters before the digits.
        fn prefix(this) -> ReferencePrefix { this.prefix() }
        /// The number of digits.
        fn digits(this) -> u8 { this.digits() }
    }
}

getters! {
    LrkNumber {
        /// Do the digits pass the check that all known LRK numbers pass?
        fn has_usual_check(this) -> bool { this.has_usual_check() }
    }
}

getters! {
    Postcode {
        /// The four digits.
        fn digits(this) -> u16 { this.digits() }
    }
}

functions! {
    /// `months` months later: the same day number, else the last day of that month.
    fn add_months(day: Day, months: u32) -> Day { day.add_months(months) }

    /// The birthday on which somebody born on this day reaches `years`.
    fn birthday(born: Day, years: u32) -> Day { born.birthday(years) }

    fn day_of_week(day: Day) -> DayOfWeek { DayOfWeek::of(day) }

    fn holiday_on(calendar: HolidayCalendar, day: Day) -> Option<Holiday> {
        calendar.holiday_on(day).map_err(not_modelled)?
    }

    fn holidays_of(calendar: HolidayCalendar, year: u32) -> Vec<(Day, Holiday)> {
        calendar.holidays_of(year).map_err(not_modelled)?
    }
}
