use super::*;
use crate::wire::{FaultCode, from_text};
use SchoolRegion::{Middle, North, South};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn period(first: &str, last: &str) -> Period {
    Period::new(day(first), day(last)).unwrap()
}

fn holiday(name: &str, region: Option<SchoolRegion>, first: &str, last: &str) -> SchoolHoliday {
    SchoolHoliday { name: name.to_owned(), region, period: period(first, last), compulsory: false }
}

/// The first half of 2026-2027 as published: autumn differs, Christmas is the same everywhere.
fn calendar() -> SchoolCalendar {
    SchoolCalendar {
        known: vec![period("2026-09-08", "2027-07-31")],
        holidays: vec![
            holiday("Herfstvakantie", Some(North), "2026-10-10", "2026-10-18"),
            holiday("Herfstvakantie", Some(Middle), "2026-10-17", "2026-10-25"),
            holiday("Herfstvakantie", Some(South), "2026-10-17", "2026-10-25"),
            holiday("Kerstvakantie", None, "2026-12-19", "2027-01-03"),
        ],
        schools: Vec::new(),
    }
}

fn with_school(days: SchoolDays) -> SchoolCalendar {
    SchoolCalendar { schools: vec![days], ..calendar() }
}

fn school_days() -> SchoolDays {
    SchoolDays {
        school: "De Regenboog".to_owned(),
        holidays: vec![period("2026-10-24", "2026-11-01")],
        study_days: vec![day("2026-09-21"), day("2026-10-30")],
        known: period("2026-09-14", "2026-12-31"),
    }
}

const SCHOOL: Option<&str> = Some("De Regenboog");

fn holiday_of(first: &str, last: &str) -> SchoolDay {
    SchoolDay::Holiday { period: period(first, last) }
}

#[test]
fn every_day_of_the_week_has_its_word() {
    let days: Vec<_> = (0..7).map(|n| DayOfWeek::of(day("2026-11-16").add_days(n))).collect();
    assert_eq!(days, DayOfWeek::ALL);
    assert_eq!(DayOfWeek::of(day("2026-11-22")).word(), "sunday");
}

#[test]
fn a_holiday_includes_its_first_and_last_day() {
    let calendar = calendar();
    for (on, expected) in [
        ("2026-10-09", SchoolDay::School),
        ("2026-10-10", holiday_of("2026-10-10", "2026-10-18")),
        ("2026-10-18", holiday_of("2026-10-10", "2026-10-18")),
        ("2026-10-19", SchoolDay::School),
        ("2026-12-18", SchoolDay::School),
        ("2026-12-19", holiday_of("2026-12-19", "2027-01-03")),
        ("2027-01-03", holiday_of("2026-12-19", "2027-01-03")),
        ("2027-01-04", SchoolDay::School),
    ] {
        assert_eq!(calendar.on(day(on), Some(North), None), expected, "{on}");
    }
}

#[test]
fn each_region_has_its_own_holidays() {
    let on = |text| [North, Middle, South].map(|region| calendar().on(day(text), Some(region), None));
    let later = holiday_of("2026-10-17", "2026-10-25");
    assert_eq!(on("2026-10-14"), [holiday_of("2026-10-10", "2026-10-18"), SchoolDay::School, SchoolDay::School]);
    assert_eq!(on("2026-10-18"), [holiday_of("2026-10-10", "2026-10-18"), later, later]);
    assert_eq!(on("2026-10-21"), [SchoolDay::School, later, later]);
}

#[test]
fn without_a_region_the_answer_is_the_one_on_which_all_agree() {
    let on = |text| calendar().on(day(text), None, None);
    assert_eq!(on("2026-10-09"), SchoolDay::School);
    assert_eq!(on("2026-10-14"), SchoolDay::UnknownRegion);
    // All have a holiday, but not the same one.
    assert_eq!(on("2026-10-17"), SchoolDay::UnknownRegion);
    assert_eq!(on("2026-10-21"), SchoolDay::UnknownRegion);
    assert_eq!(on("2026-10-26"), SchoolDay::School);
    assert_eq!(on("2026-12-31"), holiday_of("2026-12-19", "2027-01-03"));
}

#[test]
fn regions_that_list_the_same_days_agree() {
    let holidays = [North, Middle, South].map(|region| holiday("Mei", Some(region), "2027-04-24", "2027-05-02"));
    let calendar = SchoolCalendar { holidays: holidays.into(), ..calendar() };
    assert_eq!(calendar.on(day("2027-04-28"), None, None), holiday_of("2027-04-24", "2027-05-02"));
}

#[test]
fn a_weekend_is_a_holiday_only_within_one() {
    let on = |text| calendar().on(day(text), Some(North), None);
    assert_eq!(on("2026-10-03"), SchoolDay::School);
    assert_eq!(on("2026-10-11"), holiday_of("2026-10-10", "2026-10-18"));
    assert_eq!(on("2026-10-24"), SchoolDay::School);
}

#[test]
fn a_day_that_is_not_covered_is_not_known() {
    let calendar = calendar();
    for region in [None, Some(North)] {
        assert_eq!(calendar.on(day("2026-09-07"), region, None), SchoolDay::NotKnown);
        assert_eq!(calendar.on(day("2026-09-08"), region, None), SchoolDay::School);
        assert_eq!(calendar.on(day("2027-07-31"), region, None), SchoolDay::School);
        assert_eq!(calendar.on(day("2027-08-01"), region, None), SchoolDay::NotKnown);
        assert_eq!(SchoolCalendar::default().on(day("2026-12-25"), region, SCHOOL), SchoolDay::NotKnown);
    }
    // Not even where a holiday is listed.
    let unknown = SchoolCalendar { known: Vec::new(), ..calendar };
    assert_eq!(unknown.on(day("2026-12-25"), Some(North), None), SchoolDay::NotKnown);
}

#[test]
fn a_school_replaces_the_region_within_what_is_known_of_it() {
    let calendar = with_school(school_days());
    let on = |text| calendar.on(day(text), Some(North), SCHOOL);
    // The holiday of the region does not hold; that of the school does.
    assert_eq!(on("2026-10-14"), SchoolDay::School);
    assert_eq!(on("2026-10-24"), holiday_of("2026-10-24", "2026-11-01"));
    assert_eq!(on("2026-11-01"), holiday_of("2026-10-24", "2026-11-01"));
    assert_eq!(on("2026-11-02"), SchoolDay::School);
    assert_eq!(on("2026-12-31"), SchoolDay::School);
    // From the next day on it is the region again.
    assert_eq!(on("2027-01-01"), holiday_of("2026-12-19", "2027-01-03"));
    assert_eq!(on("2026-09-13"), SchoolDay::School);
    assert_eq!(on("2026-09-07"), SchoolDay::NotKnown);
}

#[test]
fn a_study_day_is_one_for_its_school_only_and_also_in_a_holiday() {
    let calendar = with_school(school_days());
    assert_eq!(calendar.on(day("2026-09-21"), None, SCHOOL), SchoolDay::StudyDay);
    assert_eq!(calendar.on(day("2026-10-30"), None, SCHOOL), SchoolDay::StudyDay);
    assert_eq!(calendar.on(day("2026-10-29"), None, SCHOOL), holiday_of("2026-10-24", "2026-11-01"));
    assert_eq!(calendar.on(day("2026-09-21"), None, Some("De Vlieger")), SchoolDay::School);
    assert_eq!(calendar.on(day("2026-09-21"), None, None), SchoolDay::School);
}

#[test]
fn a_study_day_outside_what_is_known_of_the_school_is_not_read() {
    let days = SchoolDays { study_days: vec![day("2027-02-01")], ..school_days() };
    assert_eq!(with_school(days).on(day("2027-02-01"), Some(North), SCHOOL), SchoolDay::School);
}

#[test]
fn a_school_needs_no_region_and_no_other_calendar() {
    let calendar = SchoolCalendar { schools: vec![school_days()], ..SchoolCalendar::default() };
    assert_eq!(calendar.on(day("2026-10-14"), None, SCHOOL), SchoolDay::School);
    assert_eq!(calendar.on(day("2026-10-28"), None, SCHOOL), holiday_of("2026-10-24", "2026-11-01"));
    assert_eq!(calendar.on(day("2027-01-01"), None, SCHOOL), SchoolDay::NotKnown);
}

#[test]
fn the_calendars_of_a_school_go_on_into_each_other() {
    let first = SchoolDays {
        holidays: vec![period("2027-07-10", "2027-07-31")],
        known: period("2026-08-01", "2027-07-31"),
        ..school_days()
    };
    let second = SchoolDays {
        holidays: vec![period("2027-08-01", "2027-08-22")],
        known: period("2027-08-01", "2028-07-31"),
        ..school_days()
    };
    let calendar = SchoolCalendar { schools: vec![second, first], ..calendar() };
    for on in ["2027-07-10", "2027-07-31", "2027-08-01", "2027-08-22"] {
        assert_eq!(calendar.on(day(on), None, SCHOOL), holiday_of("2027-07-10", "2027-08-22"), "{on}");
    }
    assert_eq!(calendar.on(day("2027-08-23"), None, SCHOOL), SchoolDay::School);
}

#[test]
fn entries_of_one_name_that_touch_are_one_holiday() {
    let of = |holidays: Vec<SchoolHoliday>| SchoolCalendar { holidays, ..calendar() };
    let mut parts = vec![
        holiday("Meivakantie", Some(North), "2027-05-08", "2027-05-09"),
        holiday("Meivakantie", None, "2027-05-01", "2027-05-07"),
        holiday("Meivakantie", Some(North), "2027-04-24", "2027-05-02"),
        holiday("Hemelvaart", Some(North), "2027-05-10", "2027-05-11"),
        holiday("Meivakantie", Some(South), "2027-05-10", "2027-05-16"),
    ];
    for _ in 0..parts.len() {
        parts.rotate_left(1);
        let calendar = of(parts.clone());
        for on in ["2027-04-24", "2027-05-01", "2027-05-09"] {
            assert_eq!(calendar.on(day(on), Some(North), None), holiday_of("2027-04-24", "2027-05-09"), "{on}");
        }
        assert_eq!(calendar.on(day("2027-05-10"), Some(North), None), holiday_of("2027-05-10", "2027-05-11"));
        assert_eq!(calendar.on(day("2027-05-05"), Some(Middle), None), holiday_of("2027-05-01", "2027-05-07"));
    }
    // A day between them keeps them apart.
    let apart = of(vec![
        holiday("Meivakantie", None, "2027-04-24", "2027-04-30"),
        holiday("Meivakantie", None, "2027-05-02", "2027-05-09"),
    ]);
    assert_eq!(apart.on(day("2027-04-30"), None, None), holiday_of("2027-04-24", "2027-04-30"));
    assert_eq!(apart.on(day("2027-05-01"), None, None), SchoolDay::School);
}

#[test]
fn of_two_holidays_on_a_day_it_is_the_one_that_began_first() {
    let mut holidays =
        vec![holiday("B", None, "2027-05-03", "2027-05-20"), holiday("A", None, "2027-05-01", "2027-05-06")];
    for _ in 0..2 {
        holidays.reverse();
        let calendar = SchoolCalendar { holidays: holidays.clone(), ..calendar() };
        assert_eq!(calendar.on(day("2027-05-05"), None, None), holiday_of("2027-05-01", "2027-05-06"));
    }
}

#[test]
fn holidays_at_the_edges_of_the_supported_days_are_found() {
    let edges = vec![period("1900-01-01", "1900-01-02"), period("2199-12-30", "2199-12-31")];
    let days = SchoolDays { holidays: edges, known: Period::new(Day::FIRST, Day::LAST).unwrap(), ..school_days() };
    let calendar = with_school(days);
    assert_eq!(calendar.on(Day::FIRST, None, SCHOOL), holiday_of("1900-01-01", "1900-01-02"));
    assert_eq!(calendar.on(Day::LAST, None, SCHOOL), holiday_of("2199-12-30", "2199-12-31"));
}

#[test]
fn a_calendar_is_read_as_it_is_written() {
    let calendar = with_school(school_days());
    let text = serde_json::to_string(&calendar).unwrap();
    assert_eq!(from_text::<SchoolCalendar>(&text), Ok(calendar));
    assert_eq!(from_text::<SchoolCalendar>("{}"), Ok(SchoolCalendar::default()));
    let faults = from_text::<SchoolCalendar>(
        r#"{"holidays": [{"name": "Mei", "region": "noord", "period": {"first": "2027-05-09", "last": "2027-05-01"}}]}"#,
    )
    .unwrap_err();
    let faults: Vec<_> = faults.as_slice().iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    assert_eq!(
        faults,
        [
            ("holidays[0].region", FaultCode::UnknownWord),
            ("holidays[0].period.last", FaultCode::Contradiction),
            ("holidays[0].compulsory", FaultCode::MissingField),
        ]
    );
}

#[test]
fn an_answer_is_written_with_its_type() {
    let written = |answer: SchoolDay| serde_json::to_string(&answer).unwrap();
    assert_eq!(written(SchoolDay::NotKnown), r#"{"type":"not_known"}"#);
    assert_eq!(
        written(holiday_of("2026-10-10", "2026-10-18")),
        r#"{"type":"holiday","period":{"first":"2026-10-10","last":"2026-10-18"}}"#
    );
}
