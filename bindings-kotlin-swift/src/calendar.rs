//! Days, periods, terms, holidays and opening hours.

use kinderopvang::decision::Say;

use crate::{
    core::*,
    crossing::{Document, struct_crosses},
};

/// A holiday and its day.
struct HolidayOnDay {
    day: Day,
    holiday: Holiday,
}
struct_crosses! { give HolidayOnDay { day holiday } }

crate::calls::exported! {
    functions _ {
        /// So many months later: the same day number, else the last day of that month (Hoge Raad 1 September 2017,
        /// ECLI:NL:HR:2017:2225). Stops at 2199-12-31.
        fn add_months(day: Day, months: WholeNumber) -> Day {
            Ok(day.add_months(months))
        }

        /// The birthday on which somebody born on this day reaches an age; for who was born on 29 February it is
        /// 28 February in a common year. Stops at 2199-12-31.
        fn birthday(born_on: Day, years: WholeNumber) -> Day {
            Ok(born_on.birthday(years))
        }

        /// The day of the week on which this day falls.
        fn day_of_week(day: Day) -> DayOfWeek {
            Ok(DayOfWeek::of(day))
        }

        /// Reads the school holidays as the government publishes them
        /// (<https://www.rijksoverheid.nl/opendata/schoolvakanties>): JSON, one document or a list of them. The moments
        /// of the publication are in UTC; each becomes the day it falls on in the Netherlands. A school year is known
        /// from 1 August, if the year before it stands there too, with its summer holiday, else from 8 September; up to
        /// and including the last day of its summer holiday, or 31 July if it lists none.
        ///
        /// It fails with `WrongInput` and all faults of the document at once, each with the path to its field.
        fn school_calendar_from_public(document: Document) -> SchoolCalendar {
            Ok(SchoolCalendar::from_public(&document.0)?)
        }

        /// The first supported day, 1900-01-01.
        fn first_day() -> Day {
            Ok(Day::FIRST)
        }

        /// The last supported day, 2199-12-31.
        fn last_day() -> Day {
            Ok(Day::LAST)
        }

        /// The day in words, as it stands in a sentence.
        fn day_text(day: Day, language: Language) -> String {
            Ok(day.say(language))
        }

        /// The amount in words, with the marks of the language.
        fn euro_text(amount: Euro, language: Language) -> String {
            Ok(amount.say(language))
        }
    }

    methods Moment {
        /// The moment so many whole days of 24 hours later: the same wall-clock time, also when the clock was put
        /// forward or back in between. Stops at 2199-12-31.
        fn add_days(moment, days: WholeNumber) -> Moment {
            Ok(moment.add_days(days))
        }

        /// The moment in words.
        fn text(moment, language: Language) -> String {
            Ok(moment.say(language))
        }
    }

    methods Period {
        /// The number of days, at least 1.
        fn days(period) -> WholeNumber {
            Ok(period.days())
        }

        /// Does the period contain this day?
        fn contains(period, day: Day) -> bool {
            Ok(period.contains(day))
        }

        /// The period in words.
        fn text(period, language: Language) -> String {
            Ok(period.say(language))
        }
    }

    methods Span {
        /// Does the span contain this day?
        fn contains(span, day: Day) -> bool {
            Ok(span.contains(day))
        }
    }

    methods TimeRange {
        /// The length in minutes, 1 up to and including 1440.
        fn minutes(range) -> WholeNumber {
            Ok(range.minutes())
        }

        /// Does the range contain this time?
        fn contains(range, time: ClockTime) -> bool {
            Ok(range.contains(time))
        }

        /// The minutes that both ranges contain.
        fn overlap(range, other: TimeRange) -> WholeNumber {
            Ok(range.overlap(other))
        }

        /// The range in words.
        fn text(range, language: Language) -> String {
            Ok(range.say(language))
        }
    }

    methods Term {
        /// The last day of the term that starts after the day `start`: that day still counts. Hours are rounded
        /// down to whole days.
        fn last_day(term, start: Day) -> Day {
            Ok(term.last_day(start))
        }

        /// The last day of a term of law that starts after the day `start`, moved by the Algemene termijnenwet when it
        /// is a Saturday, a Sunday or a holiday. `equated_days` are the days the government put on a par with the
        /// holidays. Only for terms of a law or a decree that are counted forwards.
        ///
        /// It fails with `NotModelled` when the answer depends on whether a day before 2011 is a holiday.
        #[default(equated_days)]
        fn statutory_end(term, start: Day, equated_days: Vec<Day>) -> Day {
            Ok(term.statutory_end(start, &equated_days)?)
        }

        /// Is the term short enough for the Algemene termijnenwet? Article 4, letter a, leaves out terms in hours, of
        /// more than 90 days, 12 weeks or 3 months, and in years.
        fn is_within_statutory_length(term) -> bool {
            Ok(term.is_within_statutory_length())
        }

        /// The term in words.
        fn text(term, language: Language) -> String {
            Ok(term.say(language))
        }
    }

    methods HolidayCalendar {
        /// The holiday on this day, if it is one. When Ascension Day falls on 5 May and both are holidays, the answer
        /// is Liberation Day. It fails with `NotModelled` for a day before 2011.
        fn holiday_on(calendar, day: Day) -> Option<Holiday> {
            Ok(calendar.holiday_on(day)?)
        }

        /// The holidays of a year with their days, in the order of the calendar. A day that is two holidays at once
        /// stands there twice. It fails with `NotModelled` for a year before 2011 or after 2199.
        fn holidays_of(calendar, year: WholeNumber) -> Vec<HolidayOnDay> {
            let holidays = calendar.holidays_of(year)?;
            Ok(holidays.into_iter().map(|(day, holiday)| HolidayOnDay { day, holiday }).collect::<Vec<_>>())
        }
    }

    methods OpeningHours {
        /// The ranges in which the place is open on this day, in order; empty when it is closed. Days before 2011,
        /// whose holidays are not modelled, are closed by the closing periods only.
        fn open_on(hours, day: Day) -> Vec<TimeRange> {
            Ok(hours.open_on(day).to_vec())
        }

        /// The longest unbroken time, in minutes, that `visit` on this day falls within the opening hours. Ranges that
        /// touch each other are one; two parts of a visit do not add up.
        fn longest_overlap(hours, day: Day, visit: TimeRange) -> WholeNumber {
            Ok(hours.longest_overlap(day, visit))
        }
    }

    methods SchoolCalendar {
        /// What this day is for a school: by the school's own calendar where that covers the day, else by the holidays
        /// of the region where the calendar covers the day.
        ///
        /// Without a region the answer is the one on which all three agree, the days of the holiday included. A day
        /// outside everything that is known is `NotKnown`.
        #[default(region, school)]
        fn on(calendar, day: Day, region: Option<SchoolRegion>, school: Option<String>) -> SchoolDay {
            Ok(calendar.on(day, region, school.as_deref()))
        }
    }
}
