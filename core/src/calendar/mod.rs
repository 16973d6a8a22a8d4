//! Days, periods, terms, holidays, the school calendar and opening hours: the ground floor, which
//! knows nothing of childcare.
//!
//! Everything is a civil date or a local wall-clock time in the Netherlands; there are no time
//! zones and no timestamps.

mod clock;
mod day;
mod holiday;
mod hours;
mod period;
mod school;
mod statutory_term;
mod term;

pub use clock::{ClockTime, ClockTimeError, Moment, MomentError};
pub use day::{Day, DayError};
pub use holiday::{Holiday, HolidayCalendar, HolidaysNotModelled};
pub use hours::{OpeningHours, TimeRange, TimeRangeError, WeekHours};
pub use period::{Period, PeriodError, Span};
pub use school::{DayOfWeek, SchoolCalendar, SchoolDay, SchoolDayKind, SchoolDays, SchoolHoliday, SchoolRegion};
pub use term::{Term, Unit};
