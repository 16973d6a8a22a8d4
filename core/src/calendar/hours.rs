//! The hours in which a place is open, on which days of the week, and when it is closed.

use chrono::Weekday;
use serde::Serialize;

use super::{ClockTime, Day, HolidayCalendar, Period};
use crate::{
    decision::{Language, Say},
    wire::{Checked, FaultCode, Faults, Json, Reader, Wire, checked, record, shaped, types::deserialize_by_wire},
};

/// A stretch of time on one day, `from` included and `until` not. It is never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[doc(alias = "tijdvak")]
pub struct TimeRange {
    from: ClockTime,
    until: ClockTime,
}

/// A time range was given that does not end after it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the range does not end after it begins")]
pub struct TimeRangeError;

impl TimeRange {
    /// The time from `from` up to `until`, which is not included.
    ///
    /// # Errors
    /// [`TimeRangeError`] when `until` is not later than `from`.
    pub const fn new(from: ClockTime, until: ClockTime) -> Result<Self, TimeRangeError> {
        if until.minutes() > from.minutes() { Ok(Self { from, until }) } else { Err(TimeRangeError) }
    }

    /// The beginning, included.
    pub const fn from(self) -> ClockTime {
        self.from
    }

    /// The end, not included.
    pub const fn until(self) -> ClockTime {
        self.until
    }

    /// The length in minutes, 1 up to and including 1440.
    pub const fn minutes(self) -> u16 {
        self.until.minutes_since(self.from)
    }

    /// Does the range contain this time?
    pub fn contains(self, time: ClockTime) -> bool {
        self.from <= time && time < self.until
    }

    /// The minutes that both ranges contain.
    pub fn overlap(self, other: Self) -> u16 {
        self.until.min(other.until).minutes_since(self.from.max(other.from))
    }
}

impl Checked for TimeRange {
    type Parts = (ClockTime, ClockTime);

    fn of_parts((from, until): Self::Parts, reader: &mut Reader) -> Option<Self> {
        match Self::new(from, until) {
            Ok(range) => Some(range),
            Err(error) => reader.at_field("until", |reader| reader.fault(FaultCode::Contradiction, error)),
        }
    }

    fn into_parts(self) -> Self::Parts {
        (self.from, self.until)
    }
}

checked! {
    /// A stretch of one day, from a time, included, until a time, not included. It is never empty.
    TimeRange {
        /// The first minute, included.
        from: ClockTime,
        /// The end, not included.
        until: ClockTime,
    }
}

impl Say for TimeRange {
    fn say(&self, language: Language) -> std::borrow::Cow<'static, str> {
        match language {
            Language::Nl => format!("van {} tot {}", self.from, self.until),
            Language::En => format!("from {} until {}", self.from, self.until),
        }
        .into()
    }
}

record! {
    /// The time ranges of each day of the week; a day without any is a closed day.
    #[derive(Default, Eq, Hash)]
    pub struct WeekHours {
        /// On Mondays.
        #[serde(default)]
        pub monday: Vec<TimeRange>,
        /// On Tuesdays.
        #[serde(default)]
        pub tuesday: Vec<TimeRange>,
        /// On Wednesdays.
        #[serde(default)]
        pub wednesday: Vec<TimeRange>,
        /// On Thursdays.
        #[serde(default)]
        pub thursday: Vec<TimeRange>,
        /// On Fridays.
        #[serde(default)]
        pub friday: Vec<TimeRange>,
        /// On Saturdays.
        #[serde(default)]
        pub saturday: Vec<TimeRange>,
        /// On Sundays.
        #[serde(default)]
        pub sunday: Vec<TimeRange>,
    }
}

impl WeekHours {
    /// The ranges on this day of the week.
    pub fn on(&self, weekday: Weekday) -> &[TimeRange] {
        match weekday {
            Weekday::Mon => &self.monday,
            Weekday::Tue => &self.tuesday,
            Weekday::Wed => &self.wednesday,
            Weekday::Thu => &self.thursday,
            Weekday::Fri => &self.friday,
            Weekday::Sat => &self.saturday,
            Weekday::Sun => &self.sunday,
        }
    }

    /// Notes every range that begins before the one before it ends, below the present path.
    fn note_disorder(&self, reader: &mut Reader) {
        let days = [
            ("monday", &self.monday),
            ("tuesday", &self.tuesday),
            ("wednesday", &self.wednesday),
            ("thursday", &self.thursday),
            ("friday", &self.friday),
            ("saturday", &self.saturday),
            ("sunday", &self.sunday),
        ];
        for (name, ranges) in days {
            reader.at_field(name, |reader| {
                for (index, (earlier, later)) in ranges.iter().zip(ranges.iter().skip(1)).enumerate() {
                    if later.from < earlier.until {
                        reader.at_index(index.saturating_add(1), |reader| {
                            reader.fault::<()>(
                                FaultCode::Contradiction,
                                "the range begins before the end of the one before it; ranges stand in order and do not overlap",
                            )
                        });
                    }
                }
            });
        }
    }
}

/// When a place is open: its hours on each day of the week, the days it is closed, and whether the
/// holidays of a calendar close it too.
///
/// The ranges of a weekday stand in order and do not overlap; they may touch. The closing days may
/// stand in any order and overlap.
///
/// ```
/// use kinderopvang::calendar::{ClockTime, Day, OpeningHours, TimeRange};
/// let hours: OpeningHours = kinderopvang::wire::from_text(
///     r#"{
///         "weekdays": {"monday": [{"from": "07:30", "until": "18:30"}]},
///         "closed": [{"first": "2026-12-24", "last": "2027-01-01"}],
///         "closed_on_holidays": "collective_agreement"
///     }"#,
/// )
/// .unwrap();
/// let time = |hour| ClockTime::new(hour, 0).unwrap();
/// let visit = TimeRange::new(time(18), time(20)).unwrap();
/// let monday = Day::new(2026, 3, 2).unwrap();
/// assert_eq!(hours.longest_overlap(monday, visit), 30);
/// assert!(hours.open_on(Day::new(2026, 12, 28).unwrap()).is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[doc(alias = "openingstijden")]
#[doc(alias = "opvangtijden")]
pub struct OpeningHours {
    weekdays: WeekHours,
    /// The periods in which the place is closed.
    #[serde(default)]
    closed: Vec<Period>,
    /// The holidays on which the place is closed; none when absent.
    closed_on_holidays: Option<HolidayCalendar>,
    /// The periods of `closed` in order and joined, so that a day is found by halving.
    #[serde(skip)]
    closings: Vec<Period>,
}

impl OpeningHours {
    /// The opening hours with these weekdays, closing periods and closing holidays (`None`: the
    /// holidays do not close the place).
    ///
    /// # Errors
    /// Every range of a weekday that begins before the end of the one before it, with its path.
    pub fn new(
        weekdays: WeekHours,
        closed: Vec<Period>,
        closed_on_holidays: Option<HolidayCalendar>,
    ) -> Result<Self, Faults> {
        let mut reader = Reader::default();
        Self::in_order(&weekdays, &mut reader);
        Faults::of(reader.into_faults())?;
        Ok(Self::ordered(weekdays, closed, closed_on_holidays))
    }

    fn in_order(weekdays: &WeekHours, reader: &mut Reader) -> bool {
        let before = reader.count();
        reader.at_field("weekdays", |reader| weekdays.note_disorder(reader));
        reader.count() == before
    }

    fn ordered(weekdays: WeekHours, closed: Vec<Period>, closed_on_holidays: Option<HolidayCalendar>) -> Self {
        let closings = joined(&closed);
        Self { weekdays, closed, closed_on_holidays, closings }
    }

    /// The hours on each day of the week, closing days aside.
    pub fn weekdays(&self) -> &WeekHours {
        &self.weekdays
    }

    /// The periods in which the place is closed, as they were given.
    pub fn closed(&self) -> &[Period] {
        &self.closed
    }

    /// The holidays on which the place is closed, if it closes on holidays.
    pub fn closed_on_holidays(&self) -> Option<HolidayCalendar> {
        self.closed_on_holidays
    }

    /// The ranges in which the place is open on this day, in order; empty when it is closed.
    ///
    /// Days before 2011, whose holidays are not modelled, are closed by the closing periods only.
    pub fn open_on(&self, day: Day) -> &[TimeRange] {
        let ranges = self.weekdays.on(day.weekday());
        if ranges.is_empty() || self.is_closing_day(day) { &[] } else { ranges }
    }

    /// The longest unbroken time, in minutes, that `visit` on this day falls within the opening
    /// hours. Ranges that touch each other are one; two parts of a visit do not add up.
    pub fn longest_overlap(&self, day: Day, visit: TimeRange) -> u32 {
        let mut longest = 0;
        let mut unbroken: Option<TimeRange> = None;
        for range in self.open_on(day) {
            let from = match unbroken {
                Some(before) if before.until == range.from => before.from,
                _ => range.from,
            };
            let whole = TimeRange { from, until: range.until };
            longest = whole.overlap(visit).max(longest);
            unbroken = Some(whole);
        }
        u32::from(longest)
    }

    fn is_closing_day(&self, day: Day) -> bool {
        let at = self.closings.partition_point(|closing| closing.last() < day);
        self.closings.get(at).is_some_and(|closing| closing.first() <= day)
            || self.closed_on_holidays.is_some_and(|calendar| matches!(calendar.holiday_on(day), Ok(Some(_))))
    }
}

/// The periods in order, with those that overlap joined.
fn joined(periods: &[Period]) -> Vec<Period> {
    let mut sorted = periods.to_vec();
    sorted.sort_unstable_by_key(|period| (period.first(), period.last()));
    let mut joined: Vec<Period> = Vec::with_capacity(sorted.len());
    for period in sorted {
        match joined.last_mut() {
            Some(before) if period.last() <= before.last() => {}
            Some(before) if period.first() <= before.last() => {
                if let Ok(longer) = Period::new(before.first(), period.last()) {
                    *before = longer;
                }
            }
            _ => joined.push(period),
        }
    }
    joined
}

impl Wire for OpeningHours {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let weekdays: Option<WeekHours> = fields.take("weekdays", reader);
        // A disorder is told also where another field is at fault.
        let in_order = weekdays.as_ref().is_none_or(|weekdays| Self::in_order(weekdays, reader));
        let closed = fields.take("closed", reader);
        let closed_on_holidays = fields.take("closed_on_holidays", reader);
        fields.finish(reader);
        let (weekdays, closed, closed_on_holidays) = (weekdays?, closed?, closed_on_holidays?);
        in_order.then(|| Self::ordered(weekdays, closed, closed_on_holidays))
    }
}

impl Checked for OpeningHours {
    type Parts = (WeekHours, Vec<Period>, Option<HolidayCalendar>);

    fn of_parts((weekdays, closed, closed_on_holidays): Self::Parts, reader: &mut Reader) -> Option<Self> {
        Self::in_order(&weekdays, reader).then(|| Self::ordered(weekdays, closed, closed_on_holidays))
    }

    fn into_parts(self) -> Self::Parts {
        (self.weekdays, self.closed, self.closed_on_holidays)
    }
}

shaped! {
    OpeningHours checked
    /// The hours of each weekday, the periods in which a place is closed, and the holidays on which it is.
    OpeningHours {
        /// The hours of each weekday.
        weekdays: WeekHours,
        /// The periods in which the place is closed.
        closed: Vec<Period>,
        /// The holidays on which the place is closed; none when absent.
        closed_on_holidays: Option<HolidayCalendar>,
    }
}

deserialize_by_wire!(OpeningHours);

#[cfg(test)]
mod tests;
