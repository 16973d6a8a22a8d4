//! Wall-clock times and moments, in local time.

use std::{fmt, str::FromStr};

use super::Day;
use crate::{
    decision::{Language, Say},
    wire::{FaultCode, types::text_type},
};

/// A local wall-clock time in whole minutes, `00:00` up to and including `24:00`.
///
/// `24:00` is the end of the day, so that opening hours can run until midnight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "kloktijd")]
pub struct ClockTime(u16);

/// The text is not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a time in the form hh:mm, from 00:00 up to and including 24:00")]
pub struct ClockTimeError;

impl ClockTime {
    /// The beginning of the day.
    pub const MIDNIGHT: Self = Self(0);
    /// The end of the day, `24:00`.
    pub const END_OF_DAY: Self = Self(24 * 60);

    /// The time of this hour (0-23) and minute (0-59), or 24:00.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if (hour < 24 && minute < 60) || (hour == 24 && minute == 0) {
            match hour.checked_mul(60) {
                Some(minutes) => match minutes.checked_add(minute) {
                    Some(minutes) => Some(Self(minutes)),
                    None => None,
                },
                None => None,
            }
        } else {
            None
        }
    }

    /// Minutes since the beginning of the day, 0 up to and including 1440.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The minutes from `earlier` to this time; 0 when `earlier` is later.
    pub const fn minutes_since(self, earlier: Self) -> u16 {
        self.0.saturating_sub(earlier.0)
    }
}

impl FromStr for ClockTime {
    type Err = ClockTimeError;

    fn from_str(text: &str) -> Result<Self, ClockTimeError> {
        let number = |text: &str| -> Option<u16> {
            (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
        };
        let (hour, minute) = text.split_once(':').ok_or(ClockTimeError)?;
        let (Some(hour), Some(minute)) = (number(hour), number(minute)) else { return Err(ClockTimeError) };
        Self::new(hour, minute).ok_or(ClockTimeError)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for ClockTime {
    fn say(&self, _: Language) -> std::borrow::Cow<'static, str> {
        self.to_string().into()
    }
}

/// A day and a local wall-clock time on it, `YYYY-MM-DDThh:mm`. By day, and then by time: 24:00 comes before 00:00 of the day
/// after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "tijdstip")]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The time on that day.
    pub time: ClockTime,
}

/// The text is not a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a day and a time in the form YYYY-MM-DDThh:mm, within 1900-01-01 and 2199-12-31")]
pub struct MomentError;

impl Moment {
    /// The moment `days` whole days of 24 hours later: the same wall-clock time, also when the clock
    /// was put forward or back in between. Stops at [`Day::LAST`].
    #[must_use]
    pub fn add_days(self, days: u32) -> Self {
        Self { day: self.day.add_days(days), time: self.time }
    }
}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (day, time) = text.split_once('T').ok_or(MomentError)?;
        match (day.parse(), time.parse()) {
            (Ok(day), Ok(time)) => Ok(Self { day, time }),
            _ => Err(MomentError),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.day, self.time)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for Moment {
    fn say(&self, language: Language) -> std::borrow::Cow<'static, str> {
        match language {
            Language::Nl => format!("{} om {}", self.day.say(language), self.time),
            Language::En => format!("{} at {}", self.day.say(language), self.time),
        }
        .into()
    }
}

text_type!(ClockTime, "a time hh:mm", r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$", |_| FaultCode::WrongForm);
text_type!(Moment, "a moment YYYY-MM-DDThh:mm", r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$", |_| FaultCode::WrongForm);

#[cfg(test)]
mod tests;
