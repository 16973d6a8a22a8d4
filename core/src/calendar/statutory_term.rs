//! The Algemene termijnenwet (BWBR0002448): a term of law never ends on a day of rest.

use chrono::Weekday;

use super::{Day, HolidayCalendar, HolidaysNotModelled, Term, Unit};

/// Article 4, letter a: the longest terms of each unit that the law still covers.
const MOST_DAYS: u32 = 90;
const MOST_WEEKS: u32 = 12;
const MOST_MONTHS: u32 = 3;
/// Article 2: a term of at least so many days contains at least so many ordinary days.
const DAYS_OF_A_SHORT_TERM: u32 = 3;
const ORDINARY_DAYS_IN_A_SHORT_TERM: usize = 2;

impl Term {
    /// Is the term short enough for the Algemene termijnenwet? Article 4, letter a, leaves out
    /// terms in hours, of more than 90 days, 12 weeks or 3 months, and in years.
    #[doc(alias = "Algemene termijnenwet")]
    pub const fn is_within_statutory_length(self) -> bool {
        match self.unit {
            Unit::Hours | Unit::Years => false,
            Unit::Days => self.count <= MOST_DAYS,
            Unit::Weeks => self.count <= MOST_WEEKS,
            Unit::Months => self.count <= MOST_MONTHS,
        }
    }

    /// The last day of a term of *law* that starts after the day `start`: that day still counts.
    ///
    /// It is [`Term::last_day`], moved by the Algemene termijnenwet: when that is a Saturday, a
    /// Sunday or a holiday of article 3, to the next day that is none of these (article 1), and
    /// for a term of at least three days so far that the term contains at least two such days
    /// (article 2). A term that article 4 leaves out is not moved. `equated_days` are the days the
    /// government put on a par with the holidays (article 3, paragraph 3).
    ///
    /// Only for terms of a law or a decree (article 5), and only when they are counted forwards: a
    /// term counted backwards from a day or an event is never moved (article 1, paragraph 2). Use
    /// [`Term::last_day`] for the policy of an organisation. Stops at [`Day::LAST`].
    ///
    /// ```
    /// use kinderopvang::calendar::{Day, Term};
    /// let start = Day::new(2026, 1, 26).unwrap();
    /// // 26 April 2026 is a Sunday and 27 April is King's Day.
    /// let end = Term::months(3).statutory_end(start, &[]).unwrap();
    /// assert_eq!(end.to_string(), "2026-04-28");
    /// // Four months are too long to be extended: 28 June 2025 is a Saturday.
    /// let start = Day::new(2025, 2, 28).unwrap();
    /// assert_eq!(Term::months(4).statutory_end(start, &[]).unwrap().to_string(), "2025-06-28");
    /// ```
    ///
    /// # Errors
    /// [`HolidaysNotModelled`] when the answer depends on whether a day before 2011 is a holiday.
    #[doc(alias = "Algemene termijnenwet")]
    #[doc(alias = "verlenging")]
    pub fn statutory_end(self, start: Day, equated_days: &[Day]) -> Result<Day, HolidaysNotModelled> {
        let plain_end = self.last_day(start);
        if !self.is_within_statutory_length() {
            return Ok(plain_end);
        }
        let mut lacking = self.lacking_ordinary_days(start, plain_end, equated_days)?;
        let mut end = plain_end;
        if lacking == 0 && !is_ordinary(end, equated_days)? {
            lacking = 1;
        }
        while lacking > 0 {
            let Some(next) = end.next() else { break };
            end = next;
            if is_ordinary(end, equated_days)? {
                lacking = lacking.saturating_sub(1);
            }
        }
        Ok(end)
    }

    /// How many ordinary days the term lacks by article 2.
    fn lacking_ordinary_days(self, start: Day, end: Day, equated_days: &[Day]) -> Result<usize, HolidaysNotModelled> {
        let mut lacking = match self.unit {
            Unit::Days if self.count < DAYS_OF_A_SHORT_TERM => 0,
            _ if self.count == 0 => 0,
            _ => ORDINARY_DAYS_IN_A_SHORT_TERM,
        };
        // From the end back to the start: that meets the ordinary days of the term just as well,
        // and asks for as little of the past as can be.
        let mut day = end;
        while lacking > 0 && day > start {
            if is_ordinary(day, equated_days)? {
                lacking = lacking.saturating_sub(1);
            }
            let Some(previous) = day.previous() else { break };
            day = previous;
        }
        Ok(lacking)
    }
}

/// Is the day neither a Saturday or a Sunday, nor a holiday of the law, nor put on a par with one?
fn is_ordinary(day: Day, equated_days: &[Day]) -> Result<bool, HolidaysNotModelled> {
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || equated_days.contains(&day) {
        return Ok(false);
    }
    Ok(HolidayCalendar::Statutory.holiday_on(day)?.is_none())
}

#[cfg(test)]
mod tests;
