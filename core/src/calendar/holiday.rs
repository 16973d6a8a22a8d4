//! The public holidays of the Netherlands, in the two lists that matter here.

use super::Day;
use crate::wire::words;

words! {
    /// A Dutch public holiday.
    #[doc(alias = "feestdag")]
    pub enum Holiday {
        /// 1 January.
        NewYearsDay = "new_years_day", nl "nieuwjaarsdag", en "New Year's Day";
        /// The Friday before Easter.
        GoodFriday = "good_friday", nl "Goede Vrijdag", en "Good Friday";
        /// The Monday after Easter.
        EasterMonday = "easter_monday", nl "tweede paasdag", en "Easter Monday";
        /// 27 April since 2014; 26 April when the 27th is a Sunday.
        KingsDay = "kings_day", nl "Koningsdag", en "King's Day";
        /// 30 April until 2014; 29 April when the 30th was a Sunday.
        QueensDay = "queens_day", nl "Koninginnedag", en "Queen's Day";
        /// 5 May.
        LiberationDay = "liberation_day", nl "Bevrijdingsdag", en "Liberation Day";
        /// The Thursday 39 days after Easter.
        AscensionDay = "ascension_day", nl "Hemelvaartsdag", en "Ascension Day";
        /// The Monday 50 days after Easter.
        WhitMonday = "whit_monday", nl "tweede pinksterdag", en "Whit Monday";
        /// 25 December.
        ChristmasDay = "christmas_day", nl "eerste kerstdag", en "Christmas Day";
        /// 26 December.
        SecondChristmasDay = "second_christmas_day", nl "tweede kerstdag", en "the second day of Christmas";
    }
}

words! {
    /// A list of holidays. The two differ on Good Friday and on 5 May, and are never mixed.
    ///
    /// Both are modelled from 2011 up to and including 2199: the law in its text of 10 October
    /// 2010, with the celebration of the sovereign's birthday as it was until 2014 and as it is
    /// since. Earlier years are refused with [`HolidaysNotModelled`], not answered with the
    /// calendar of another time. Easter Sunday and Whit Sunday stand on neither list: they are
    /// Sundays.
    ///
    /// ```
    /// use kinderopvang::calendar::{Day, Holiday, HolidayCalendar};
    /// let liberation_day = Day::new(2026, 5, 5).unwrap();
    /// let law = HolidayCalendar::Statutory.holiday_on(liberation_day);
    /// assert_eq!(law, Ok(Some(Holiday::LiberationDay)));
    /// assert_eq!(HolidayCalendar::CollectiveAgreement.holiday_on(liberation_day), Ok(None));
    /// ```
    pub enum HolidayCalendar {
        /// The holidays of the Algemene termijnenwet (BWBR0002448) article 3, which includes Good
        /// Friday (paragraph 2) and 5 May in every year. Days that the government puts on a par
        /// with them (paragraph 3) are not computable; they are given as data where they matter.
        Statutory = "statutory", nl "de Algemene termijnenwet", en "the General Extension of Time Limits Act";
        /// The holidays of the Cao Kinderopvang
        /// (<https://www.kinderopvang-werkt.nl/werkgevers/feestdagen-cao-kinderopvang>): without Good
        /// Friday, and with 5 May only once in five years: 2025, 2030 and so on.
        CollectiveAgreement = "collective_agreement", nl "de Cao Kinderopvang", en "the collective agreement for childcare";
    }
}

/// The day lies in a year whose holidays are not modelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the holidays are modelled from 2011 up to and including 2199")]
pub struct HolidaysNotModelled;

impl HolidayCalendar {
    /// The first year whose holidays are modelled.
    pub const FIRST_YEAR: u32 = 2011;
    /// The last year whose holidays are modelled.
    pub const LAST_YEAR: u32 = Day::LAST.year();

    /// The holiday on this day, if it is one. When Ascension Day falls on 5 May and both are
    /// holidays, the answer is Liberation Day.
    ///
    /// # Errors
    /// [`HolidaysNotModelled`] for a day before 2011.
    pub fn holiday_on(self, day: Day) -> Result<Option<Holiday>, HolidaysNotModelled> {
        if day.year() < Self::FIRST_YEAR {
            return Err(HolidaysNotModelled);
        }
        Ok(self.fixed_holiday(day).or_else(|| self.movable_holiday(day)))
    }

    /// The holidays of a year with their days, in the order of the calendar. A day that is two
    /// holidays at once (5 May and Ascension Day, as in 2016) stands there twice.
    ///
    /// # Errors
    /// [`HolidaysNotModelled`] for a year before 2011 or after 2199.
    pub fn holidays_of(self, year: u32) -> Result<Vec<(Day, Holiday)>, HolidaysNotModelled> {
        if !(Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year) {
            return Err(HolidaysNotModelled);
        }
        let first = i32::try_from(year).ok().and_then(|year| Day::new(year, 1, 1)).ok_or(HolidaysNotModelled)?;
        let days = std::iter::successors(Some(first), |day| day.next()).take_while(|day| day.year() == year);
        let holidays_on = |day| [self.fixed_holiday(day), self.movable_holiday(day)].into_iter().flatten();
        Ok(days.flat_map(|day| holidays_on(day).map(move |holiday| (day, holiday))).collect())
    }

    /// The holidays on a day of the month.
    fn fixed_holiday(self, day: Day) -> Option<Holiday> {
        match (day.month(), day.day_of_month()) {
            (1, 1) => Some(Holiday::NewYearsDay),
            (4, 26..=30) => birthday_of_the_sovereign(day),
            (5, 5) => self.celebrates_liberation_in(day.year()).then_some(Holiday::LiberationDay),
            (12, 25) => Some(Holiday::ChristmasDay),
            (12, 26) => Some(Holiday::SecondChristmasDay),
            _ => None,
        }
    }

    /// The holidays that move with Easter, which lie between 20 March and 14 June.
    fn movable_holiday(self, day: Day) -> Option<Holiday> {
        let since_march = match day.month() {
            3 => day.day_of_month(),
            4 => day.day_of_month().saturating_add(31),
            5 => day.day_of_month().saturating_add(61),
            6 => day.day_of_month().saturating_add(92),
            _ => return None,
        };
        let easter = easter(day.year());
        match (since_march.checked_sub(easter), easter.checked_sub(since_march)) {
            (_, Some(2)) if self == Self::Statutory => Some(Holiday::GoodFriday),
            (Some(1), _) => Some(Holiday::EasterMonday),
            (Some(39), _) => Some(Holiday::AscensionDay),
            (Some(50), _) => Some(Holiday::WhitMonday),
            _ => None,
        }
    }

    const fn celebrates_liberation_in(self, year: u32) -> bool {
        match self {
            Self::Statutory => true,
            Self::CollectiveAgreement => year.is_multiple_of(5),
        }
    }
}

/// King's Day or Queen's Day, which gives way to a Sunday by moving to the Saturday before.
fn birthday_of_the_sovereign(day: Day) -> Option<Holiday> {
    let (holiday, date) = if day.year() < 2014 { (Holiday::QueensDay, 30) } else { (Holiday::KingsDay, 27) };
    let celebrated = match day.weekday() {
        chrono::Weekday::Sun => false,
        chrono::Weekday::Sat => day.day_of_month() == date || day.day_of_month().saturating_add(1) == date,
        _ => day.day_of_month() == date,
    };
    celebrated.then_some(holiday)
}

/// Easter Sunday of a year, as the day of March: 31 is 31 March, 32 is 1 April. The anonymous
/// Gregorian algorithm (Meeus, Jones and Butcher).
const fn easter(year: u32) -> u32 {
    let (century, year_of_century) = (year / 100, year % 100);
    let cycle = year % 19;
    let dropped_leap_days = century.wrapping_sub(century / 4);
    let moon_correction = century.wrapping_sub(century.wrapping_add(8) / 25).wrapping_add(1) / 3;
    // Days from 21 March to the Paschal full moon, before the exceptions below.
    let moon =
        cycle.wrapping_mul(19).wrapping_add(dropped_leap_days).wrapping_sub(moon_correction).wrapping_add(15) % 30;
    let leap_years = (century % 4).wrapping_add(year_of_century / 4);
    // Days from there to the Sunday after, less one.
    let sunday = leap_years.wrapping_mul(2).wrapping_add(32).wrapping_sub(moon).wrapping_sub(year_of_century % 4) % 7;
    // One where the count reaches 26 April, or 25 April late in the cycle: Easter is a week earlier.
    let exception = moon.wrapping_mul(11).wrapping_add(sunday.wrapping_mul(22)).wrapping_add(cycle) / 451;
    moon.wrapping_add(sunday).wrapping_add(22).wrapping_sub(exception.wrapping_mul(7))
}

#[cfg(test)]
mod tests;
