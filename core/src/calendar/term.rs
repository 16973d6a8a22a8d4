//! A length of time in whole units, and the day it ends.

use super::Day;
use crate::{
    decision::{Language, Say},
    wire::{record, words},
};

words! {
    /// The unit of a [`Term`].
    pub enum Unit {
        /// Hours; only for terms that end at a moment, not on a day.
        Hours = "hours", nl "uur", en "hours";
        /// Days.
        Days = "days", nl "dagen", en "days";
        /// Weeks of seven days.
        Weeks = "weeks", nl "weken", en "weeks";
        /// Months, by the rule of [`Day::add_months`].
        Months = "months", nl "maanden", en "months";
        /// Years of twelve months.
        Years = "years", nl "jaar", en "years";
    }
}

record! {
    /// A term (termijn): so many hours, days, weeks, months or years.
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "termijn")]
    pub struct Term {
        /// How many.
        pub count: u32,
        /// Of which unit.
        pub unit: Unit,
    }
}

impl Term {
    /// So many hours.
    pub const fn hours(count: u32) -> Self {
        Self { count, unit: Unit::Hours }
    }

    /// So many days.
    pub const fn days(count: u32) -> Self {
        Self { count, unit: Unit::Days }
    }

    /// So many weeks.
    pub const fn weeks(count: u32) -> Self {
        Self { count, unit: Unit::Weeks }
    }

    /// So many months.
    pub const fn months(count: u32) -> Self {
        Self { count, unit: Unit::Months }
    }

    /// So many years.
    pub const fn years(count: u32) -> Self {
        Self { count, unit: Unit::Years }
    }

    /// The last day of the term that starts after the day `start`: that day still counts. Hours are
    /// rounded down to whole days.
    #[inline]
    pub fn last_day(self, start: Day) -> Day {
        // Months are what nearly every norm counts in: they take the short way.
        if self.unit == Unit::Months { start.add_months(self.count) } else { self.last_day_of_other_units(start) }
    }

    /// The first day of the term that ends on the day `end`, counted back: that day still counts. Hours
    /// are rounded down to whole days.
    pub(crate) fn first_day(self, end: Day) -> Day {
        match self.unit {
            Unit::Hours => end.subtract_days(self.count / 24),
            Unit::Days => end.subtract_days(self.count),
            Unit::Weeks => end.subtract_days(self.count.saturating_mul(7)),
            Unit::Months => end.subtract_months(self.count),
            Unit::Years => end.subtract_months(self.count.saturating_mul(12)),
        }
    }

    fn last_day_of_other_units(self, start: Day) -> Day {
        match self.unit {
            Unit::Hours => start.add_days(self.count / 24),
            Unit::Days => start.add_days(self.count),
            Unit::Weeks => start.add_weeks(self.count),
            Unit::Months => start.add_months(self.count),
            Unit::Years => start.add_months(self.count.saturating_mul(12)),
        }
    }
}

impl Say for Term {
    fn say(&self, language: Language) -> std::borrow::Cow<'static, str> {
        let unit = match (self.count, self.unit, language) {
            (1, Unit::Hours, Language::En) => "hour",
            (1, Unit::Days, Language::Nl) => "dag",
            (1, Unit::Days, Language::En) => "day",
            (1, Unit::Weeks, Language::Nl) => "week",
            (1, Unit::Weeks, Language::En) => "week",
            (1, Unit::Months, Language::Nl) => "maand",
            (1, Unit::Months, Language::En) => "month",
            (1, Unit::Years, Language::En) => "year",
            (_, unit, language) => unit.name(language),
        };
        format!("{} {unit}", self.count).into()
    }
}

#[cfg(test)]
mod tests;
