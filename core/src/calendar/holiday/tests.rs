use super::*;
use crate::decision::{Language, Say};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn easter_sunday(year: u32) -> Day {
    Day::new(year.cast_signed(), 3, 1).unwrap().add_days(easter(year) - 1)
}

fn days_of(calendar: HolidayCalendar, year: u32) -> Vec<String> {
    calendar.holidays_of(year).unwrap().iter().map(|(day, _)| day.to_string()).collect()
}

/// The table "to find Easter from the year 1900 to 2199 inclusive": the Paschal full moon of each
/// golden number, as the day of March. Easter is the Sunday after it.
const PASCHAL_FULL_MOON: [u32; 19] = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27];

#[test]
fn easter_is_the_sunday_after_the_paschal_full_moon() {
    for year in 1900..=2199_u32 {
        let full_moon = PASCHAL_FULL_MOON[(year % 19) as usize];
        let mut sunday = Day::new(year.cast_signed(), 3, 1).unwrap().add_days(full_moon);
        while sunday.weekday() != chrono::Weekday::Sun {
            sunday = sunday.next().unwrap();
        }
        assert_eq!(easter_sunday(year), sunday, "{year}");
    }
}

#[test]
fn easter_falls_on_the_published_days() {
    let published = [
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2008-03-23",
        "2011-04-24",
        "2018-04-01",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
    ];
    for text in published {
        let easter = day(text);
        assert_eq!(easter_sunday(easter.year()), easter);
    }
}

#[test]
fn the_law_names_nine_holidays() {
    let expected = [
        ("2026-01-01", Holiday::NewYearsDay),
        ("2026-04-03", Holiday::GoodFriday),
        ("2026-04-06", Holiday::EasterMonday),
        ("2026-04-27", Holiday::KingsDay),
        ("2026-05-05", Holiday::LiberationDay),
        ("2026-05-14", Holiday::AscensionDay),
        ("2026-05-25", Holiday::WhitMonday),
        ("2026-12-25", Holiday::ChristmasDay),
        ("2026-12-26", Holiday::SecondChristmasDay),
    ];
    assert_eq!(
        HolidayCalendar::Statutory.holidays_of(2026).unwrap(),
        expected.map(|(text, holiday)| (day(text), holiday))
    );
}

#[test]
fn the_collective_agreement_has_no_good_friday_and_celebrates_liberation_once_in_five_years() {
    let cao = HolidayCalendar::CollectiveAgreement;
    let without = ["2026-01-01", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26"];
    assert_eq!(days_of(cao, 2026), without);
    for year in 2011..=2199_u32 {
        let of_law = HolidayCalendar::Statutory.holidays_of(year).unwrap();
        let celebrated = year % 5 == 0;
        let expected: Vec<_> = of_law
            .into_iter()
            .filter(|(_, holiday)| *holiday != Holiday::GoodFriday)
            .filter(|(_, holiday)| celebrated || *holiday != Holiday::LiberationDay)
            .collect();
        assert_eq!(cao.holidays_of(year).unwrap(), expected, "{year}");
    }
    assert_eq!(cao.holiday_on(day("2030-05-05")), Ok(Some(Holiday::LiberationDay)));
    assert_eq!(cao.holiday_on(day("2029-05-05")), Ok(None));
}

#[test]
fn kings_day_gives_way_to_a_sunday() {
    let on_the_26th: Vec<u32> = (2014..=2055)
        .filter(|year| days_of(HolidayCalendar::Statutory, *year).contains(&format!("{year}-04-26")))
        .filter(|year| *year != 2038) // Easter Monday
        .collect();
    assert_eq!(on_the_26th, [2014, 2025, 2031, 2036, 2042, 2053]);
    let law = HolidayCalendar::Statutory;
    assert_eq!(law.holiday_on(day("2025-04-26")), Ok(Some(Holiday::KingsDay)));
    assert_eq!(law.holiday_on(day("2025-04-27")), Ok(None));
    assert_eq!(law.holiday_on(day("2024-04-26")), Ok(None));
    assert_eq!(law.holiday_on(day("2024-04-27")), Ok(Some(Holiday::KingsDay))); // a Saturday
    assert_eq!(law.holiday_on(day("2038-04-26")), Ok(Some(Holiday::EasterMonday)));
    assert_eq!(law.holiday_on(day("2026-04-30")), Ok(None));
}

#[test]
fn until_2014_the_queens_birthday_was_celebrated_on_30_april() {
    let law = HolidayCalendar::Statutory;
    assert_eq!(law.holiday_on(day("2013-04-30")), Ok(Some(Holiday::QueensDay)));
    assert_eq!(law.holiday_on(day("2013-04-27")), Ok(None));
    assert_eq!(law.holiday_on(day("2014-04-30")), Ok(None));
    assert_eq!(law.holiday_on(day("2012-04-29")), Ok(None));
    assert_eq!(law.holiday_on(day("2011-04-30")), Ok(Some(Holiday::QueensDay))); // a Saturday
}

#[test]
fn liberation_day_and_ascension_day_can_be_one_day() {
    let on_that_day: Vec<Holiday> = HolidayCalendar::Statutory
        .holidays_of(2016)
        .unwrap()
        .into_iter()
        .filter_map(|(on, holiday)| (on == day("2016-05-05")).then_some(holiday))
        .collect();
    assert_eq!(on_that_day, [Holiday::LiberationDay, Holiday::AscensionDay]);
    assert_eq!(HolidayCalendar::Statutory.holiday_on(day("2016-05-05")), Ok(Some(Holiday::LiberationDay)));
    assert_eq!(HolidayCalendar::CollectiveAgreement.holiday_on(day("2016-05-05")), Ok(Some(Holiday::AscensionDay)));
}

#[test]
fn years_that_are_not_modelled_are_refused() {
    for calendar in HolidayCalendar::ALL {
        assert_eq!(calendar.holiday_on(day("2010-12-31")), Err(HolidaysNotModelled));
        assert_eq!(calendar.holiday_on(day("2010-12-25")), Err(HolidaysNotModelled));
        assert_eq!(calendar.holiday_on(day("2011-01-01")), Ok(Some(Holiday::NewYearsDay)));
        assert_eq!(calendar.holiday_on(day("2199-12-26")), Ok(Some(Holiday::SecondChristmasDay)));
        for year in [0, 1899, 2010, 2200, u32::MAX] {
            assert_eq!(calendar.holidays_of(year), Err(HolidaysNotModelled));
        }
        assert!(calendar.holidays_of(2011).is_ok() && calendar.holidays_of(2199).is_ok());
    }
}

#[test]
fn the_list_of_a_year_and_the_question_about_a_day_agree() {
    for calendar in HolidayCalendar::ALL {
        let mut on = day("2011-01-01");
        let mut asked = Vec::new();
        while let Some(next) = on.next() {
            asked.extend(calendar.holiday_on(on).unwrap().map(|_| on));
            on = next;
        }
        let mut listed: Vec<Day> =
            (2011..=2199).flat_map(|year| calendar.holidays_of(year).unwrap()).map(|(day, _)| day).collect();
        listed.dedup();
        assert_eq!(asked, listed);
    }
}

#[test]
fn holidays_are_said_in_both_languages() {
    assert_eq!(Holiday::WhitMonday.say(Language::Nl), "tweede pinksterdag");
    assert_eq!(Holiday::WhitMonday.say(Language::En), "Whit Monday");
    assert_eq!(HolidayCalendar::CollectiveAgreement.say(Language::Nl), "de Cao Kinderopvang");
}
