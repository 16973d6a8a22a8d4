//! The school calendar: which days are school days, by region and by school.

mod public;

use std::cmp::Reverse;

use chrono::Weekday;
use serde::Serialize;

use super::{Day, Period};
use crate::wire::{record, shown, words};

words! {
    /// One of the three regions over which the school holidays are spread.
    ///
    /// Provinces are split between regions, so a region is given for each school or location and never
    /// derived from a province.
    #[doc(alias = "vakantieregio")]
    pub enum SchoolRegion {
        /// The north.
        North = "north", nl "noord", en "north";
        /// The middle.
        Middle = "middle", nl "midden", en "middle";
        /// The south.
        South = "south", nl "zuid", en "south";
    }
}

words! {
    /// What a day is for a school.
    #[doc(alias = "schoolweek")]
    pub enum SchoolDayKind {
        /// A day of a school week.
        School = "school", nl "schooldag", en "school day";
        /// A day of a school holiday.
        Holiday = "holiday", nl "vakantie", en "holiday";
        /// A day without lessons in a school week, on which the teachers work.
        StudyDay = "study_day", nl "studiedag", en "study day";
    }
}

words! {
    /// A day of the week.
    #[doc(alias = "weekdag")]
    pub enum DayOfWeek {
        /// Monday.
        Monday = "monday", nl "maandag", en "Monday";
        /// Tuesday.
        Tuesday = "tuesday", nl "dinsdag", en "Tuesday";
        /// Wednesday.
        Wednesday = "wednesday", nl "woensdag", en "Wednesday";
        /// Thursday.
        Thursday = "thursday", nl "donderdag", en "Thursday";
        /// Friday.
        Friday = "friday", nl "vrijdag", en "Friday";
        /// Saturday.
        Saturday = "saturday", nl "zaterdag", en "Saturday";
        /// Sunday.
        Sunday = "sunday", nl "zondag", en "Sunday";
    }
}

impl DayOfWeek {
    /// The day of the week on which this day falls.
    pub fn of(day: Day) -> Self {
        match day.weekday() {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }
}

record! {
    /// A school holiday of a region or of the whole country.
    #[derive(Eq, Hash)]
    #[doc(alias = "schoolvakantie")]
    pub struct SchoolHoliday {
        /// The name, such as `Herfstvakantie`.
        pub name: String,
        /// The region; the whole country when absent.
        pub region: Option<SchoolRegion>,
        /// The first and the last day.
        pub period: Period,
        /// Are the days fixed for every school? Else they are an advice, from which schools may deviate.
        pub compulsory: bool,
    }
}

record! {
    /// The calendar of one school. Within `known` it replaces that of the region. A school may have
    /// several, such as one for each school year.
    #[derive(Eq, Hash)]
    pub struct SchoolDays {
        /// The school, by any name that is used for it consistently.
        pub school: String,
        /// The holidays; those that touch or overlap are one.
        #[serde(default)]
        pub holidays: Vec<Period>,
        /// The study days. A study day within a holiday is a study day.
        #[serde(default)]
        #[doc(alias = "studiedagen")]
        pub study_days: Vec<Day>,
        /// The days about which the holidays and study days are complete.
        pub known: Period,
    }
}

record! {
    /// School holidays as data: those of the regions, and the calendars of single schools.
    ///
    /// ```
    /// use kinderopvang::calendar::{Day, SchoolCalendar, SchoolDay, SchoolRegion};
    /// let calendar: SchoolCalendar = kinderopvang::wire::from_text(
    ///     r#"{
    ///         "known": [{"first": "2026-09-08", "last": "2026-12-31"}],
    ///         "holidays": [{
    ///             "name": "Herfstvakantie",
    ///             "region": "north",
    ///             "period": {"first": "2026-10-10", "last": "2026-10-18"},
    ///             "compulsory": false
    ///         }]
    ///     }"#,
    /// )
    /// .unwrap();
    /// let day = Day::new(2026, 10, 14).unwrap();
    /// assert!(matches!(calendar.on(day, Some(SchoolRegion::North), None), SchoolDay::Holiday { .. }));
    /// assert_eq!(calendar.on(day, Some(SchoolRegion::South), None), SchoolDay::School);
    /// assert_eq!(calendar.on(day, None, None), SchoolDay::UnknownRegion);
    /// ```
    #[derive(Default, Eq, Hash)]
    #[doc(alias = "schoolkalender")]
    pub struct SchoolCalendar {
        /// The days about which `holidays` is complete, for every region.
        #[serde(default)]
        pub known: Vec<Period>,
        /// The holidays of the regions and of the whole country.
        #[serde(default)]
        pub holidays: Vec<SchoolHoliday>,
        /// The calendars of single schools.
        #[serde(default)]
        pub schools: Vec<SchoolDays>,
    }
}

shown! {
    /// What the calendar says of a day.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum SchoolDay {
        /// A day of a school week: no holiday and no study day. A Saturday or Sunday outside a holiday
        /// belongs to a school week, though there are no lessons.
        School,
        /// A day of a holiday, weekends within it included.
        Holiday {
            /// The whole holiday: entries of the same name that touch or overlap are one.
            period: Period,
        },
        /// A study day of the school.
        StudyDay,
        /// The region is not given, and the regions differ on this day.
        UnknownRegion,
        /// The calendar does not cover this day.
        NotKnown,
    }
}

impl SchoolCalendar {
    /// What this day is for a school: by the school's own calendar where that covers the day, else by
    /// the holidays of the region where the calendar covers the day.
    ///
    /// Without a region the answer is the one on which all three agree, the days of the holiday
    /// included. A day outside everything that is known is [`SchoolDay::NotKnown`].
    pub fn on(&self, day: Day, region: Option<SchoolRegion>, school: Option<&str>) -> SchoolDay {
        if let Some(own) = school.and_then(|school| self.on_at_school(day, school)) {
            return own;
        }
        if !self.known.iter().any(|known| known.contains(day)) {
            return SchoolDay::NotKnown;
        }
        match region {
            Some(region) => self.on_in_region(day, region),
            None => {
                let [north, middle, south] = [SchoolRegion::North, SchoolRegion::Middle, SchoolRegion::South]
                    .map(|region| self.on_in_region(day, region));
                if north == middle && middle == south { north } else { SchoolDay::UnknownRegion }
            }
        }
    }

    /// By the school's own calendar, if one covers the day.
    fn on_at_school(&self, day: Day, school: &str) -> Option<SchoolDay> {
        let own = self.schools.iter().filter(|days| days.school == school);
        let mut covering = own.clone().filter(|days| days.known.contains(day)).peekable();
        covering.peek()?;
        let (mut is_study_day, mut is_holiday) = (false, false);
        for days in covering {
            is_study_day |= days.study_days.contains(&day);
            is_holiday |= days.holidays.iter().any(|holiday| holiday.contains(day));
        }
        Some(if is_study_day {
            SchoolDay::StudyDay
        } else if is_holiday {
            // A holiday may go on in the calendar of the next school year.
            holiday_or_school(whole(day, &own.flat_map(|days| days.holidays.iter().copied())))
        } else {
            SchoolDay::School
        })
    }

    /// By the holidays of the region and of the whole country. Of two holidays on one day it is the
    /// one that began first.
    fn on_in_region(&self, day: Day, region: SchoolRegion) -> SchoolDay {
        let holidays = self.holidays.iter().filter(|holiday| holiday.region.is_none_or(|of| of == region));
        let today = holidays.clone().filter(|holiday| holiday.period.contains(day));
        let whole_ones = today.filter_map(|today| {
            let same = holidays.clone().filter(|holiday| holiday.name == today.name);
            whole(day, &same.map(|holiday| holiday.period))
        });
        holiday_or_school(whole_ones.min_by_key(|period| (period.first(), Reverse(period.last()))))
    }
}

fn holiday_or_school(holiday: Option<Period>) -> SchoolDay {
    holiday.map_or(SchoolDay::School, |period| SchoolDay::Holiday { period })
}

/// The period around the day, out of those that touch or overlap.
fn whole(day: Day, periods: &(impl Iterator<Item = Period> + Clone)) -> Option<Period> {
    let mut found = periods.clone().find(|period| period.contains(day))?;
    loop {
        let grown = periods.clone().fold(found, |found, period| joined(found, period).unwrap_or(found));
        if grown == found {
            return Some(found);
        }
        found = grown;
    }
}

/// The two periods as one, if they touch or overlap.
fn joined(one: Period, other: Period) -> Option<Period> {
    let touch = one.first() <= other.last().add_days(1) && other.first() <= one.last().add_days(1);
    let period = Period::new(one.first().min(other.first()), one.last().max(other.last()));
    if touch { period.ok() } else { None }
}

#[cfg(test)]
mod tests;
