//! Moments in UTC, and the day they fall on in the Netherlands.

use super::tidied;
use crate::{
    calendar::{ClockTime, Day, DayError},
    wire::{FaultCode, Json, Reader, Wire},
};

/// The day on which a moment in UTC falls in the Netherlands.
pub(super) struct LocalDay(pub(super) Day);

impl Wire for LocalDay {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = tidied(json, "a moment in UTC", reader)?;
        let parts = text.split_once('T').and_then(|(day, time)| Some((day.parse::<Day>(), time_in_utc(time)?)));
        let out_of_range = match parts {
            Some((Ok(day), time)) => match in_the_netherlands(day, time) {
                Some(day) => return Some(Self(day)),
                None => true,
            },
            Some((Err(DayError::OutOfRange), _)) => true,
            Some((Err(DayError::Form), _)) | None => false,
        };
        if out_of_range {
            reader.fault(FaultCode::OutOfRange, DayError::OutOfRange)
        } else {
            reader.fault(FaultCode::WrongForm, "expected a moment in UTC in the form YYYY-MM-DDThh:mm:ssZ")
        }
    }
}

/// The time of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s`, with the sign of UTC, without its seconds.
fn time_in_utc(text: &str) -> Option<ClockTime> {
    let text = text.strip_suffix('Z')?;
    let (time, rest) = text.split_at_checked(5)?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(seconds) = rest.strip_prefix(':') {
        let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
        if whole.len() != 2 || !digits(whole) || whole > "59" || !digits(fraction) {
            return None;
        }
    } else if !rest.is_empty() {
        return None;
    }
    time.parse().ok().filter(|time| *time < ClockTime::END_OF_DAY)
}

/// The day on which this time of this day in UTC falls in the Netherlands: one hour later, two in
/// summer. The clock changes at 01:00 UTC, when the day is the same by both.
fn in_the_netherlands(day: Day, time: ClockTime) -> Option<Day> {
    let year = i32::try_from(day.year()).ok()?;
    let is_summer = last_sunday(year, 3)? <= day && day < last_sunday(year, 10)?;
    let midnight = ClockTime::new(if is_summer { 22 } else { 23 }, 0)?;
    if time < midnight { Some(day) } else { day.next() }
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<Day> {
    let last = Day::new(year, month, 31)?;
    Some(last.subtract_days(last.weekday().num_days_from_sunday()))
}
