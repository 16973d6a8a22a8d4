//! Days, periods, terms, holidays and opening hours.

use kinderopvang::decision::Say;

use crate::{
    core,
    crossing::FromCore,
    error::{Reply, guarded, taken, taken_at},
    functions::said,
    leaves::{ClockTime, Day, Euro, Moment, WholeNumber},
    types::{
        Activity, Bilingual, DayOfWeek, Holiday, HolidayCalendar, Language, OpeningHours, Period, SchoolCalendar,
        SchoolDay, SchoolRegion, Span, Term, TimeRange,
    },
};

/// Asks something of a value and an argument of this name.
fn asked<C, A, T>(
    given: &impl crate::crossing::ToCore<C>,
    name: &str,
    argument: &impl crate::crossing::ToCore<A>,
    ask: impl FnOnce(C, A) -> T,
) -> Reply<T> {
    guarded(|| {
        let norms = core::Norms::builtin();
        Ok(ask(taken(given, norms)?, taken_at(name, argument, norms)?))
    })
}

/// So many months later: the same day number, else the last day of that month (Hoge Raad 1 September 2017,
/// ECLI:NL:HR:2017:2225). Stops at 2199-12-31.
#[uniffi::export]
pub fn add_months(day: Day, months: WholeNumber) -> Reply<Day> {
    guarded(|| {
        let norms = core::Norms::builtin();
        let (day, months): (core::Day, u32) = (taken_at("day", &day, norms)?, taken_at("months", &months, norms)?);
        Ok(Day::from_core(day.add_months(months)))
    })
}

/// The birthday on which somebody born on this day reaches an age; for who was born on 29 February it is
/// 28 February in a common year.
#[uniffi::export]
pub fn birthday(born_on: Day, years: WholeNumber) -> Reply<Day> {
    guarded(|| {
        let norms = core::Norms::builtin();
        let (born_on, years): (core::Day, u32) =
            (taken_at("born_on", &born_on, norms)?, taken_at("years", &years, norms)?);
        Ok(Day::from_core(born_on.birthday(years)))
    })
}

/// The first supported day, 1900-01-01.
#[uniffi::export]
pub fn first_day() -> Reply<Day> {
    guarded(|| Ok(Day::from_core(core::Day::FIRST)))
}

/// The last supported day, 2199-12-31.
#[uniffi::export]
pub fn last_day() -> Reply<Day> {
    guarded(|| Ok(Day::from_core(core::Day::LAST)))
}

/// The day in words, as it stands in a sentence.
#[uniffi::export]
pub fn day_text(day: Day, language: Language) -> Reply<String> {
    said(&day, |day: core::Day| day.say(language.core()).into_owned())
}

/// The amount in words, with the marks of the language.
#[uniffi::export]
pub fn euro_text(amount: Euro, language: Language) -> Reply<String> {
    said(&amount, |amount: core::Euro| amount.say(language.core()).into_owned())
}

#[uniffi::export]
impl Moment {
    /// The moment so many whole days of 24 hours later: the same wall-clock time, also when the clock was put
    /// forward or back in between.
    pub fn add_days(&self, days: WholeNumber) -> Reply<Moment> {
        asked(self, "days", &days, |moment: core::Moment, days: u32| Moment::from_core(moment.add_days(days)))
    }

    /// The moment in words.
    pub fn text(&self, language: Language) -> Reply<String> {
        said(self, |moment: core::Moment| moment.say(language.core()).into_owned())
    }
}

#[uniffi::export]
impl Period {
    /// The number of days, at least 1.
    pub fn days(&self) -> Reply<WholeNumber> {
        said(self, |period: core::Period| WholeNumber::from_core(period.days()))
    }

    /// Does the period contain this day?
    pub fn contains(&self, day: Day) -> Reply<bool> {
        asked(self, "day", &day, |period: core::Period, day| period.contains(day))
    }

    /// The period in words.
    pub fn text(&self, language: Language) -> Reply<String> {
        said(self, |period: core::Period| period.say(language.core()).into_owned())
    }
}

#[uniffi::export]
impl Span {
    /// Does the span contain this day?
    pub fn contains(&self, day: Day) -> Reply<bool> {
        asked(self, "day", &day, |span: core::Span, day| span.contains(day))
    }
}

#[uniffi::export]
impl TimeRange {
    /// The length in minutes, 1 up to and including 1440.
    pub fn minutes(&self) -> Reply<WholeNumber> {
        said(self, |range: core::TimeRange| WholeNumber::from_core(range.minutes()))
    }

    /// Does the range contain this time?
    pub fn contains(&self, time: ClockTime) -> Reply<bool> {
        asked(self, "time", &time, |range: core::TimeRange, time| range.contains(time))
    }

    /// The minutes that both ranges contain.
    pub fn overlap(&self, other: TimeRange) -> Reply<WholeNumber> {
        asked(self, "other", &other, |range: core::TimeRange, other| WholeNumber::from_core(range.overlap(other)))
    }

    /// The range in words.
    pub fn text(&self, language: Language) -> Reply<String> {
        said(self, |range: core::TimeRange| range.say(language.core()).into_owned())
    }
}

#[uniffi::export]
impl Term {
    /// The last day of the term that starts after the day `start`: that day still counts. Hours are rounded
    /// down to whole days.
    pub fn last_day(&self, start: Day) -> Reply<Day> {
        asked(self, "start", &start, |term: core::Term, start| Day::from_core(term.last_day(start)))
    }

    /// The last day of a term of law that starts after the day `start`, moved by the Algemene termijnenwet when it
    /// is a Saturday, a Sunday or a holiday. `equated_days` are the days the government put on a par with the
    /// holidays. Only for terms of a law or a decree that are counted forwards.
    ///
    /// It fails with `NotModelled` when the answer depends on whether a day before 2011 is a holiday.
    #[uniffi::method(default(equated_days = []))]
    pub fn statutory_end(&self, start: Day, equated_days: Vec<Day>) -> Reply<Day> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let term: core::Term = taken(self, norms)?;
            let start = taken_at("start", &start, norms)?;
            let equated_days: Vec<core::Day> = taken_at("equated_days", &equated_days, norms)?;
            Ok(Day::from_core(term.statutory_end(start, &equated_days)?))
        })
    }

    /// Is the term short enough for the Algemene termijnenwet? Article 4, letter a, leaves out terms in hours, of
    /// more than 90 days, 12 weeks or 3 months, and in years.
    pub fn is_within_statutory_length(&self) -> Reply<bool> {
        said(self, core::Term::is_within_statutory_length)
    }

    /// The term in words.
    pub fn text(&self, language: Language) -> Reply<String> {
        said(self, |term: core::Term| term.say(language.core()).into_owned())
    }
}

/// A holiday and its day.
#[derive(Debug, uniffi::Record)]
pub struct HolidayOnDay {
    /// The day.
    pub day: Day,
    /// The holiday.
    pub holiday: Holiday,
}

#[uniffi::export]
impl HolidayCalendar {
    /// The holiday on this day, if it is one. When Ascension Day falls on 5 May and both are holidays, the answer
    /// is Liberation Day. It fails with `NotModelled` for a day before 2011.
    pub fn holiday_on(&self, day: Day) -> Reply<Option<Holiday>> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let calendar: core::HolidayCalendar = taken(self, norms)?;
            Ok(FromCore::from_core(calendar.holiday_on(taken_at("day", &day, norms)?)?))
        })
    }

    /// The holidays of a year with their days, in the order of the calendar. A day that is two holidays at once
    /// stands there twice. It fails with `NotModelled` for a year before 2011 or after 2199.
    pub fn holidays_of(&self, year: WholeNumber) -> Reply<Vec<HolidayOnDay>> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let calendar: core::HolidayCalendar = taken(self, norms)?;
            let holidays = calendar.holidays_of(taken_at("year", &year, norms)?)?;
            let on_day =
                |(day, holiday)| HolidayOnDay { day: Day::from_core(day), holiday: Holiday::from_core(holiday) };
            Ok(holidays.into_iter().map(on_day).collect())
        })
    }
}

#[uniffi::export]
impl OpeningHours {
    /// The ranges in which the place is open on this day, in order; empty when it is closed. Days before 2011,
    /// whose holidays are not modelled, are closed by the closing periods only.
    pub fn open_on(&self, day: Day) -> Reply<Vec<TimeRange>> {
        asked(self, "day", &day, |hours: core::OpeningHours, day| FromCore::from_core(hours.open_on(day).to_vec()))
    }

    /// The longest unbroken time, in minutes, that `visit` on this day falls within the opening hours. Ranges that
    /// touch each other are one; two parts of a visit do not add up.
    pub fn longest_overlap(&self, day: Day, visit: TimeRange) -> Reply<WholeNumber> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let hours: core::OpeningHours = taken(self, norms)?;
            let (day, visit) = (taken_at("day", &day, norms)?, taken_at("visit", &visit, norms)?);
            Ok(WholeNumber::from_core(hours.longest_overlap(day, visit)))
        })
    }
}

/// The day of the week on which this day falls.
#[uniffi::export]
pub fn day_of_week(day: Day) -> Reply<DayOfWeek> {
    guarded(|| {
        let day = taken_at("day", &day, core::Norms::builtin())?;
        Ok(DayOfWeek::from_core(core::DayOfWeek::of(day)))
    })
}

/// Reads the school holidays as the government publishes them
/// (<https://www.rijksoverheid.nl/opendata/schoolvakanties>): JSON, one document or a list of them. The moments of the
/// publication are in UTC; each becomes the day it falls on in the Netherlands. A school year is known from 1 August, if
/// the year before it stands there too, with its summer holiday, else from 8 September; up to and including the last
/// day of its summer holiday, or 31 July if it lists none.
///
/// It fails with `WrongInput` and all faults of the document at once, each with the path to its field.
#[uniffi::export]
pub fn school_calendar_from_public(document: String) -> Reply<SchoolCalendar> {
    guarded(|| Ok(SchoolCalendar::from_core(core::SchoolCalendar::from_public(&document)?)))
}

#[uniffi::export]
impl SchoolCalendar {
    /// What this day is for a school: by the school's own calendar where that covers the day, else by the holidays of
    /// the region where the calendar covers the day.
    ///
    /// Without a region the answer is the one on which all three agree, the days of the holiday included. A day
    /// outside everything that is known is `NotKnown`.
    #[uniffi::method(default(region = None, school = None))]
    pub fn on(&self, day: Day, region: Option<SchoolRegion>, school: Option<String>) -> Reply<SchoolDay> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let calendar: core::SchoolCalendar = taken(self, norms)?;
            let (day, region) = (taken_at("day", &day, norms)?, taken_at("region", &region, norms)?);
            let school: Option<String> = taken_at("school", &school, norms)?;
            Ok(SchoolDay::from_core(calendar.on(day, region, school.as_deref())))
        })
    }
}

#[uniffi::export]
impl Activity {
    /// Is the activity going on, on this day?
    pub fn is_on(&self, day: Day) -> Reply<bool> {
        asked(self, "day", &day, |activity: core::Activity, day| activity.is_on(day))
    }
}

#[uniffi::export]
impl Bilingual {
    /// The text in one language.
    pub fn text(&self, language: Language) -> Reply<String> {
        guarded(|| {
            Ok(match language {
                Language::Nl => self.nl.clone(),
                Language::En => self.en.clone(),
            })
        })
    }
}
