use proptest::prelude::*;

use super::*;
use crate::{
    decision::{Language, Say},
    wire::from_text,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn the_supported_range_has_both_its_ends() {
    assert_eq!(Day::FIRST, day("1900-01-01"));
    assert_eq!(Day::LAST, day("2199-12-31"));
    assert_eq!("1899-12-31".parse::<Day>(), Err(DayError::OutOfRange));
    assert_eq!("2200-01-01".parse::<Day>(), Err(DayError::OutOfRange));
    assert_eq!("0000-01-01".parse::<Day>(), Err(DayError::OutOfRange));
    assert_eq!(Day::new(1899, 12, 31), None);
    assert_eq!(Day::new(2200, 1, 1), None);
    assert_eq!(Day::new(-2018, 1, 1), None);
    let before = NaiveDate::from_ymd_opt(1899, 12, 31).unwrap();
    assert_eq!(Day::try_from(before), Err(DayError::OutOfRange));
    assert_eq!(Day::try_from(NaiveDate::MAX), Err(DayError::OutOfRange));
}

#[test]
fn a_text_that_is_not_a_day_is_refused() {
    for text in [
        "2018-2-01",
        "2018-02-1",
        "2018-02-30",
        "2018-02-29",
        "1900-02-29",
        "2100-02-29",
        "2018-13-01",
        "2018-00-01",
        "2018-01-00",
        "2018-04-31",
        "+018-01-01",
        "-018-01-01",
        "2018-+1-01",
        "20180101",
        "2018/01/01",
        "01-01-2018",
        "2018-01-01 ",
        " 2018-01-01",
        "2018-01-01T00:00",
        "２０１８-01-01",
        "２018-01-0",
        "2018-01",
        "",
        "é018-01-0",
    ] {
        assert_eq!(text.parse::<Day>(), Err(DayError::Form), "{text:?}");
    }
    assert_eq!(Day::new(2018, 2, 29), None);
    assert_eq!(Day::new(2018, 13, 1), None);
    assert_eq!(Day::new(2018, 0, 1), None);
    assert_eq!(Day::new(2018, 1, 0), None);
    assert_eq!(Day::new(2018, 1, u32::MAX), None);
}

#[test]
fn leap_days_exist_in_leap_years_only() {
    for text in ["2016-02-29", "2000-02-29", "2096-02-29"] {
        assert_eq!(day(text).to_string(), text);
    }
}

#[test]
fn a_day_is_read_with_the_code_of_its_fault() {
    let code = |json: &str| from_text::<Day>(json).unwrap_err().as_slice()[0].code;
    assert_eq!(code(r#""2018-02-30""#), FaultCode::WrongForm);
    assert_eq!(code(r#""1899-12-31""#), FaultCode::OutOfRange);
    assert_eq!(code("20180101"), FaultCode::WrongType);
    assert_eq!(from_text::<Day>(r#""2018-03-01""#), Ok(day("2018-03-01")));
}

#[test]
fn a_day_is_shown_as_it_is_written_and_said_in_words() {
    let start = day("2018-03-01");
    assert_eq!(start.to_string(), "2018-03-01");
    assert_eq!(format!("{start:?}"), "2018-03-01");
    assert_eq!(serde_json::to_string(&start).unwrap(), r#""2018-03-01""#);
    assert_eq!(start.say(Language::Nl), "1 maart 2018");
    assert_eq!(start.say(Language::En), "1 March 2018");
    assert_eq!(day("2018-12-31").say(Language::Nl), "31 december 2018");
    assert_eq!(day("2018-01-31").say(Language::En), "31 January 2018");
}

#[test]
fn months_end_on_the_same_day_number_else_on_the_last_day() {
    for (start, months, end) in [
        ("2016-02-29", 3, "2016-05-29"),
        ("2017-12-31", 2, "2018-02-28"),
        ("2017-11-30", 3, "2018-02-28"),
        ("2018-01-31", 1, "2018-02-28"),
        ("2025-12-31", 2, "2026-02-28"),
        ("2026-01-26", 3, "2026-04-26"),
        ("2026-09-25", 3, "2026-12-25"),
        ("2024-10-31", 4, "2025-02-28"),
        ("2025-02-28", 4, "2025-06-28"),
        ("2024-10-31", 13, "2025-11-30"),
        ("2018-02-28", 1, "2018-03-28"),
        ("2019-12-31", 2, "2020-02-29"),
        ("2018-06-15", 0, "2018-06-15"),
        ("2018-12-01", 1, "2019-01-01"),
    ] {
        assert_eq!(day(start).add_months(months), day(end), "{start} + {months}");
    }
    // Nine months after four are not thirteen at once.
    assert_eq!(day("2024-10-31").add_months(4).add_months(9), day("2025-11-28"));
}

#[test]
fn arithmetic_stops_at_the_edges() {
    assert_eq!(Day::LAST.add_months(1), Day::LAST);
    assert_eq!(day("2199-11-30").add_months(1), day("2199-12-30"));
    assert_eq!(day("2199-12-15").add_months(1), Day::LAST);
    assert_eq!(Day::FIRST.add_months(u32::MAX), Day::LAST);
    assert_eq!(Day::FIRST.add_days(u32::MAX), Day::LAST);
    assert_eq!(Day::FIRST.add_weeks(u32::MAX), Day::LAST);
    assert_eq!(Day::LAST.subtract_days(u32::MAX), Day::FIRST);
    assert_eq!(Day::FIRST.birthday(u32::MAX), Day::LAST);
    assert_eq!(Day::LAST.next(), None);
    assert_eq!(Day::FIRST.previous(), None);
}

#[test]
fn who_is_born_on_a_leap_day_has_a_birthday_on_28_february_in_a_common_year() {
    assert_eq!(day("2000-02-29").birthday(18), day("2018-02-28"));
    assert_eq!(day("2000-02-29").birthday(12), day("2012-02-29"));
    assert_eq!(day("2000-03-01").birthday(18), day("2018-03-01"));
}

#[test]
fn each_day_of_the_range_follows_the_one_before_it_as_in_chrono() {
    let mut date = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    let mut on = Day::FIRST;
    let mut count = 1;
    loop {
        assert_eq!(NaiveDate::from(on), date);
        assert_eq!(Day::try_from(date), Ok(on));
        assert_eq!(on.weekday(), date.weekday());
        assert_eq!((on.year().cast_signed(), on.month(), on.day_of_month()), (date.year(), date.month(), date.day()));
        let Some(next) = on.next() else { break };
        assert_eq!(next.previous(), Some(on));
        assert!(on < next);
        assert_eq!(next.days_since(on), 1);
        on = next;
        date = date.succ_opt().unwrap();
        count += 1;
    }
    assert_eq!(on, Day::LAST);
    assert_eq!(i64::from(count), Day::LAST.days_since(Day::FIRST) + 1);
}

fn any_day() -> impl Strategy<Value = Day> {
    (0_u32..109_573).prop_map(|days| Day::FIRST.add_days(days))
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(day in any_day()) {
        prop_assert_eq!(day.to_string().parse(), Ok(day));
        prop_assert_eq!(Day::new(day.year().cast_signed(), day.month(), day.day_of_month()), Some(day));
    }

    #[test]
    fn days_added_and_subtracted_are_those_of_chrono(day in any_day(), n in 0_u32..120_000) {
        let date = NaiveDate::from(day);
        let later = date.checked_add_days(Days::new(n.into())).and_then(|date| Day::try_from(date).ok());
        let earlier = date.checked_sub_days(Days::new(n.into())).and_then(|date| Day::try_from(date).ok());
        prop_assert_eq!(day.add_days(n), later.unwrap_or(Day::LAST));
        prop_assert_eq!(day.subtract_days(n), earlier.unwrap_or(Day::FIRST));
        prop_assert_eq!(day.add_weeks(n / 7), day.add_days(n / 7 * 7));
    }

    #[test]
    fn the_order_is_that_of_time(one in any_day(), other in any_day()) {
        prop_assert_eq!(one.cmp(&other), NaiveDate::from(one).cmp(&NaiveDate::from(other)));
        prop_assert_eq!(one.days_since(other).signum(), one.cmp(&other) as i64);
        prop_assert_eq!(one.days_since(other), -other.days_since(one));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,12}", digits in "[-+0-9]{10}") {
        for text in [text, digits] {
            if let Ok(day) = text.parse::<Day>() {
                prop_assert_eq!(day.to_string(), text);
            }
        }
    }
}
