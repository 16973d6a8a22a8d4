//! One calendar day, inside the range the library supports.

use std::{fmt, num::NonZeroU32, str::FromStr};

use chrono::{Datelike, Days, NaiveDate};

use crate::wire::{FaultCode, types::text_type};

/// A civil date (`YYYY-MM-DD`) from 1900-01-01 to 2199-12-31, both included.
///
/// The range is checked once, where a date enters; inside, arithmetic that would leave the range
/// stops at its edge, so no rule can overflow. There is no time zone: the day is the day in the
/// Netherlands.
///
/// ```
/// use kinderopvang::calendar::Day;
/// let issued = Day::new(2017, 12, 31).unwrap();
/// assert_eq!(issued.add_months(2).to_string(), "2018-02-28");
/// assert!("2018-02-29".parse::<Day>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "dag")]
// Packed as year, month (4 bits) and day (5 bits), so that the two operations every rule needs,
// comparing and adding months, take no conversion to and from day numbers.
pub struct Day(NonZeroU32);

/// Why a text or date is not a [`Day`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    /// The text is not of the form `YYYY-MM-DD`, or the day does not exist.
    #[error("expected an existing day in the form YYYY-MM-DD")]
    Form,
    /// The day lies before 1900-01-01 or after 2199-12-31.
    #[error("the day lies outside 1900-01-01 up to and including 2199-12-31")]
    OutOfRange,
}

impl Day {
    /// The first supported day, 1900-01-01.
    pub const FIRST: Self = Self::known(1900, 1, 1);
    /// The last supported day, 2199-12-31.
    pub const LAST: Self = Self::known(2199, 12, 31);

    /// The day of this year, month (1-12) and day of the month (1-31), if it exists and is
    /// supported.
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 {
            return None;
        }
        let year = year.unsigned_abs();
        if day > days_in_month(year, month) { None } else { Some(Self::packed(year, month, day)) }
    }

    /// A day written in the norm tables; a day that does not exist stops the build.
    #[allow(clippy::panic, reason = "evaluated while compiling only: the tables are statics")]
    pub(crate) const fn known(year: i32, month: u32, day: u32) -> Self {
        match Self::new(year, month, day) {
            Some(day) => day,
            None => panic!("a norm table holds a day that does not exist"),
        }
    }

    const fn packed(year: u32, month: u32, day: u32) -> Self {
        match NonZeroU32::new((year << 9) | (month << 5) | day) {
            Some(packed) => Self(packed),
            None => Self(NonZeroU32::MIN),
        }
    }

    const fn parts(self) -> (u32, u32, u32) {
        let packed = self.0.get();
        (packed >> 9, (packed >> 5) & 0b1111, packed & 0b1_1111)
    }

    /// The year, 1900 up to and including 2199.
    pub const fn year(self) -> u32 {
        self.parts().0
    }

    /// The month, 1-12.
    pub const fn month(self) -> u32 {
        self.parts().1
    }

    /// The day of the month, 1-31.
    pub const fn day_of_month(self) -> u32 {
        self.parts().2
    }

    /// The day of the week.
    pub fn weekday(self) -> chrono::Weekday {
        NaiveDate::from(self).weekday()
    }

    /// `n` months later: the same day number, else the last day of that month
    /// (Hoge Raad 1 September 2017, ECLI:NL:HR:2017:2225). Stops at [`Day::LAST`].
    #[must_use]
    #[inline]
    pub const fn add_months(self, n: u32) -> Self {
        let (year, month, day) = self.parts();
        let months = year.saturating_mul(12).saturating_add(month.saturating_sub(1)).saturating_add(n);
        let (year, month) = (months / 12, (months % 12).saturating_add(1));
        if year > Self::LAST.year() {
            return Self::LAST;
        }
        // Only beyond the 28th it matters how long the month is.
        if day <= 28 {
            return Self::packed(year, month, day);
        }
        let longest = days_in_month(year, month);
        Self::packed(year, month, if day < longest { day } else { longest })
    }

    /// `n` months earlier: the same day number, else the last day of that month. Stops at
    /// [`Day::FIRST`].
    #[must_use]
    pub(crate) const fn subtract_months(self, n: u32) -> Self {
        let (year, month, day) = self.parts();
        let months = year.saturating_mul(12).saturating_add(month.saturating_sub(1)).saturating_sub(n);
        let (year, month) = (months / 12, (months % 12).saturating_add(1));
        if year < Self::FIRST.year() {
            return Self::FIRST;
        }
        let longest = days_in_month(year, month);
        Self::packed(year, month, if day < longest { day } else { longest })
    }

    /// `n` days later. Stops at [`Day::LAST`].
    #[must_use]
    pub fn add_days(self, n: u32) -> Self {
        let (year, month, day) = self.parts();
        let later = day.saturating_add(n);
        if later <= 28 {
            return Self::packed(year, month, later);
        }
        NaiveDate::from(self)
            .checked_add_days(Days::new(u64::from(n)))
            .and_then(|date| Self::try_from(date).ok())
            .unwrap_or(Self::LAST)
    }

    /// `n` weeks (7 days each) later. Stops at [`Day::LAST`].
    #[must_use]
    pub fn add_weeks(self, n: u32) -> Self {
        self.add_days(n.saturating_mul(7))
    }

    /// `n` days earlier. Stops at [`Day::FIRST`].
    #[must_use]
    pub fn subtract_days(self, n: u32) -> Self {
        NaiveDate::from(self)
            .checked_sub_days(Days::new(u64::from(n)))
            .and_then(|date| Self::try_from(date).ok())
            .unwrap_or(Self::FIRST)
    }

    /// The day after, or `None` on [`Day::LAST`].
    #[inline]
    pub const fn next(self) -> Option<Self> {
        let (year, month, day) = self.parts();
        if day < 28 || day < days_in_month(year, month) {
            Some(Self::packed(year, month, day.saturating_add(1)))
        } else if month < 12 {
            Some(Self::packed(year, month.saturating_add(1), 1))
        } else if year < Self::LAST.year() {
            Some(Self::packed(year.saturating_add(1), 1, 1))
        } else {
            None
        }
    }

    /// The day before, or `None` on [`Day::FIRST`].
    #[inline]
    pub const fn previous(self) -> Option<Self> {
        let (year, month, day) = self.parts();
        if day > 1 {
            Some(Self::packed(year, month, day.saturating_sub(1)))
        } else if month > 1 {
            let month = month.saturating_sub(1);
            Some(Self::packed(year, month, days_in_month(year, month)))
        } else if year > Self::FIRST.year() {
            Some(Self::packed(year.saturating_sub(1), 12, 31))
        } else {
            None
        }
    }

    /// The number of days from `earlier` to this day; negative when `earlier` is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        NaiveDate::from(self).signed_duration_since(NaiveDate::from(earlier)).num_days()
    }

    /// The birthday on which somebody born on this day reaches `years`. No Dutch norm says when
    /// somebody born on 29 February comes of age in a common year; here it is 28 February, which
    /// follows the month arithmetic above and lets a duty start no later than it can. Stops at [`Day::LAST`].
    #[must_use]
    #[doc(alias = "verjaardag")]
    pub const fn birthday(self, years: u32) -> Self {
        self.add_months(years.saturating_mul(12))
    }
}

const fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = DayError;

    fn try_from(date: NaiveDate) -> Result<Self, DayError> {
        Self::new(date.year(), date.month(), date.day()).ok_or(DayError::OutOfRange)
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        let (year, month, day) = day.parts();
        i32::try_from(year).ok().and_then(|year| Self::from_ymd_opt(year, month, day)).unwrap_or_default()
    }
}

impl FromStr for Day {
    type Err = DayError;

    /// Reads `YYYY-MM-DD`: four, two and two digits, nothing around them.
    fn from_str(text: &str) -> Result<Self, DayError> {
        let digits = |from: usize, to: usize| -> Option<u32> {
            let part = text.get(from..to)?;
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
        };
        let dash = |at: usize| text.as_bytes().get(at) == Some(&b'-');
        if text.len() != 10 || !dash(4) || !dash(7) {
            return Err(DayError::Form);
        }
        let (Some(year), Some(month), Some(day)) = (digits(0, 4), digits(5, 7), digits(8, 10)) else {
            return Err(DayError::Form);
        };
        let year = i32::try_from(year).map_err(|_| DayError::Form)?;
        NaiveDate::from_ymd_opt(year, month, day).ok_or(DayError::Form)?.try_into()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        let digit = |value: u32| u8::try_from(value % 10).unwrap_or_default() | b'0';
        let [y1, y2, y3, y4] = [digit(year / 1000), digit(year / 100), digit(year / 10), digit(year)];
        let [m1, m2, d1, d2] = [digit(month / 10), digit(month), digit(day / 10), digit(day)];
        let text = [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2];
        f.write_str(str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_type!(Day, "a day YYYY-MM-DD", r"^(19|20|21)\d{2}-\d{2}-\d{2}$", |error| match error {
    DayError::Form => FaultCode::WrongForm,
    DayError::OutOfRange => FaultCode::OutOfRange,
});

#[cfg(test)]
mod tests;
