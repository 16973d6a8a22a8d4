use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::calendar::SchoolDay;
use SchoolRegion::{Middle, North, South};

/// The first holidays of 2026-2027 in the form of the publication: texts between line breaks and
/// spaces, ends at 23:59 in the Netherlands, and fields that are of no use here.
const SAMPLE: &str = r#"[
  {
    "id": "9d3f2a6e-0001",
    "type": "schoolholidays",
    "canonical": "https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar",
    "notice": "\n      Let op: scholen mogen afwijken.\n    ",
    "content": [
      {
        "title": "\n      Schoolvakanties 2026-2027\n    ",
        "schoolyear": "\n      2026 - 2027\n    ",
        "vacations": [
          {
            "type": "\n        Herfstvakantie\n      ",
            "compulsorydates": "\n        false\n      ",
            "regions": [
              {
                "region": "\n          noord\n        ",
                "startdate": "2026-10-10T00:00:00.000Z",
                "enddate": "2026-10-18T21:59:00.000Z"
              },
              { "region": "midden", "startdate": "2026-10-17T00:00:00.000Z", "enddate": "2026-10-25T22:59:00.000Z" },
              { "region": "zuid", "startdate": "2026-10-17T00:00:00.000Z", "enddate": "2026-10-25T22:59:00.000Z" }
            ]
          },
          {
            "type": "\n        Kerstvakantie\n      ",
            "compulsorydates": "true",
            "regions": [
              {
                "region": "\n          heel Nederland\n        ",
                "startdate": "2026-12-19T00:00:00.000Z",
                "enddate": "2027-01-03T22:59:00.000Z"
              }
            ]
          },
          {
            "type": "Voorjaarsvakantie",
            "compulsorydates": "false",
            "regions": [
              { "region": "noord", "startdate": "2027-02-20T00:00:00.000Z", "enddate": "2027-02-28T22:59:00.000Z" },
              { "region": "midden", "startdate": "2027-02-20T00:00:00.000Z", "enddate": "2027-02-28T22:59:00.000Z" },
              { "region": "zuid", "startdate": "2027-02-13T00:00:00.000Z", "enddate": "2027-02-21T22:59:00.000Z" }
            ]
          }
        ]
      }
    ],
    "rightsholders": ["Rijksoverheid"],
    "language": "nl-NL",
    "lastmodified": "2025-01-14T10:11:12.000Z"
  }
]"#;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn period(first: &str, last: &str) -> Period {
    Period::new(day(first), day(last)).unwrap()
}

fn read(document: &Value) -> SchoolCalendar {
    SchoolCalendar::from_public(&document.to_string()).unwrap()
}

fn faults(document: &Value) -> Vec<(String, FaultCode)> {
    let faults = SchoolCalendar::from_public(&document.to_string()).unwrap_err();
    faults.into_vec().into_iter().map(|fault| (fault.path, fault.code)).collect()
}

fn fault(path: &str, code: FaultCode) -> (String, FaultCode) {
    (path.to_owned(), code)
}

/// A holiday of the whole country.
fn vacation(name: &str, first: &str, last: &str) -> Value {
    json!({
        "type": name,
        "compulsorydates": "true",
        "regions": [{
            "region": "heel Nederland",
            "startdate": format!("{first}T00:00:00.000Z"),
            "enddate": format!("{last}T12:00:00.000Z"),
        }],
    })
}

fn year(schoolyear: &str, vacations: &[Value]) -> Value {
    json!({ "title": "Schoolvakanties", "schoolyear": schoolyear, "vacations": vacations })
}

fn document(years: &[Value]) -> Value {
    json!({ "content": years })
}

/// A school year of which one holiday ends at this moment.
fn ending(schoolyear: &str, start: &str, end: &str) -> Value {
    let mut vacation = vacation("Vakantie", "2026-10-10", "2026-10-18");
    vacation["regions"][0]["startdate"] = start.into();
    vacation["regions"][0]["enddate"] = end.into();
    document(&[year(schoolyear, &[vacation])])
}

#[test]
fn the_published_days_of_2026_2027_are_read() {
    let calendar = SchoolCalendar::from_public(SAMPLE).unwrap();
    let holiday = |name: &str, region, first, last, compulsory| SchoolHoliday {
        name: name.to_owned(),
        region,
        period: period(first, last),
        compulsory,
    };
    assert_eq!(
        calendar,
        SchoolCalendar {
            known: vec![period("2026-09-08", "2027-07-31")],
            holidays: vec![
                holiday("Herfstvakantie", Some(North), "2026-10-10", "2026-10-18", false),
                holiday("Herfstvakantie", Some(Middle), "2026-10-17", "2026-10-25", false),
                holiday("Herfstvakantie", Some(South), "2026-10-17", "2026-10-25", false),
                holiday("Kerstvakantie", None, "2026-12-19", "2027-01-03", true),
                holiday("Voorjaarsvakantie", Some(North), "2027-02-20", "2027-02-28", false),
                holiday("Voorjaarsvakantie", Some(Middle), "2027-02-20", "2027-02-28", false),
                holiday("Voorjaarsvakantie", Some(South), "2027-02-13", "2027-02-21", false),
            ],
            schools: Vec::new(),
        }
    );
}

#[test]
fn the_published_days_are_answered() {
    let calendar = SchoolCalendar::from_public(SAMPLE).unwrap();
    let on = |text, region| calendar.on(day(text), region, None);
    let holiday = |first, last| SchoolDay::Holiday { period: period(first, last) };
    assert_eq!(on("2026-10-25", Some(Middle)), holiday("2026-10-17", "2026-10-25"));
    assert_eq!(on("2026-10-26", Some(Middle)), SchoolDay::School);
    assert_eq!(on("2026-12-18", None), SchoolDay::School);
    assert_eq!(on("2027-01-03", None), holiday("2026-12-19", "2027-01-03"));
    assert_eq!(on("2027-01-04", None), SchoolDay::School);
    assert_eq!(on("2027-02-15", None), SchoolDay::UnknownRegion);
    assert_eq!(on("2027-02-24", Some(South)), SchoolDay::School);
    assert_eq!(on("2026-09-07", Some(South)), SchoolDay::NotKnown);
    assert_eq!(on("2027-08-01", Some(South)), SchoolDay::NotKnown);
}

#[test]
fn one_document_is_read_as_a_list_of_one() {
    let list: Value = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(read(&list[0]), read(&list));
    assert_eq!(read(&json!([])), SchoolCalendar::default());
    assert_eq!(read(&document(&[])), SchoolCalendar::default());
}

#[test]
fn what_is_read_can_be_written_and_read_as_a_document_of_this_library() {
    let calendar = SchoolCalendar::from_public(SAMPLE).unwrap();
    let text = serde_json::to_string(&calendar).unwrap();
    assert_eq!(crate::wire::from_text::<SchoolCalendar>(&text), Ok(calendar));
}

#[test]
fn a_school_year_is_written_in_several_ways() {
    for text in ["2026-2027", "2026 - 2027", "\n  2026 -2027 \t\n", "2026\n-\n2027"] {
        let calendar = read(&document(&[year(text, &[vacation("Kerst", "2026-12-19", "2027-01-03")])]));
        assert_eq!(calendar.known, [period("2026-09-08", "2027-07-31")], "{text:?}");
    }
    for (text, code) in [
        ("", FaultCode::WrongForm),
        ("2026", FaultCode::WrongForm),
        ("2026/2027", FaultCode::WrongForm),
        ("26-27", FaultCode::WrongForm),
        ("2026-2027-2028", FaultCode::WrongForm),
        ("+026-2027", FaultCode::WrongForm),
        ("20 26-2027", FaultCode::WrongForm),
        ("২০২৬-২০২৭", FaultCode::WrongForm),
        ("2026-2026", FaultCode::Contradiction),
        ("2026-2028", FaultCode::Contradiction),
        ("2027-2026", FaultCode::Contradiction),
        ("1995-1996", FaultCode::OutOfRange),
        ("2199-2200", FaultCode::OutOfRange),
        ("9998-9999", FaultCode::OutOfRange),
    ] {
        assert_eq!(faults(&document(&[year(text, &[])])), [fault("content[0].schoolyear", code)], "{text:?}");
    }
}

#[test]
fn the_first_and_last_school_years_are_read() {
    let first = read(&document(&[year("1996-1997", &[vacation("Kerst", "1996-12-21", "1997-01-05")])]));
    assert_eq!(first.known, [period("1996-09-08", "1997-07-31")]);
    let last = read(&document(&[year("2198-2199", &[vacation("Zomer", "2199-07-20", "2199-09-01")])]));
    assert_eq!(last.known, [period("2198-09-08", "2199-09-01")]);
}

/// The last day of a holiday, by the moment at which it ends.
#[test]
fn a_moment_in_utc_is_the_day_in_the_netherlands() {
    for (end, expected) in [
        // Winter: an hour ahead.
        ("2027-01-03T22:59:00.000Z", "2027-01-03"),
        ("2027-01-03T22:59:59.999Z", "2027-01-03"),
        ("2027-01-03T23:00:00.000Z", "2027-01-04"),
        ("2027-01-04T00:00:00.000Z", "2027-01-04"),
        ("2026-12-31T22:59Z", "2026-12-31"),
        ("2026-12-31T23:00Z", "2027-01-01"),
        // Summer: two hours.
        ("2027-05-09T21:59:00Z", "2027-05-09"),
        ("2027-05-09T22:00:00Z", "2027-05-10"),
        // The clock goes back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
        ("2026-10-24T21:59:00.000Z", "2026-10-24"),
        ("2026-10-24T22:00:00.000Z", "2026-10-25"),
        ("2026-10-25T22:59:00.000Z", "2026-10-25"),
        ("2026-10-25T23:00:00.000Z", "2026-10-26"),
        ("2027-03-27T22:59:00.000Z", "2027-03-27"),
        ("2027-03-27T23:00:00.000Z", "2027-03-28"),
        ("2027-03-28T21:59:00.000Z", "2027-03-28"),
        ("2027-03-28T22:00:00.000Z", "2027-03-29"),
        (" \n2027-03-28T22:00:00.000Z\n ", "2027-03-29"),
    ] {
        let calendar = read(&ending("2026-2027", "2026-10-10T00:00:00.000Z", end));
        assert_eq!(calendar.holidays[0].period, period("2026-10-10", expected), "{end}");
    }
}

#[test]
fn the_clock_changes_on_the_last_sunday() {
    for (schoolyear, last_of_summer_time, first_of_summer_time) in [
        // 31 October and 31 March are Sundays.
        ("2021-2022", "2021-10-31", "2022-03-27"),
        ("2023-2024", "2023-10-29", "2024-03-31"),
        ("2020-2021", "2020-10-25", "2021-03-28"),
    ] {
        let begin = format!("{}-09-10T00:00:00Z", schoolyear.split_once('-').unwrap().0);
        let last = |before: u32, sunday: &str, time: &str| {
            let end = format!("{}T{time}:00Z", day(sunday).subtract_days(before));
            read(&ending(schoolyear, &begin, &end)).holidays[0].period.last()
        };
        assert_eq!(last(1, last_of_summer_time, "22:30"), day(last_of_summer_time));
        assert_eq!(last(0, last_of_summer_time, "22:30"), day(last_of_summer_time));
        assert_eq!(last(1, first_of_summer_time, "22:30"), day(first_of_summer_time).subtract_days(1));
        assert_eq!(last(0, first_of_summer_time, "22:30"), day(first_of_summer_time).add_days(1));
    }
}

#[test]
fn a_start_at_midnight_in_the_netherlands_is_that_day() {
    for (start, expected) in [
        ("2026-10-09T22:00:00.000Z", "2026-10-10"),
        ("2026-10-10T00:00:00.000Z", "2026-10-10"),
        ("2026-10-09T21:59:00.000Z", "2026-10-09"),
    ] {
        let calendar = read(&ending("2026-2027", start, "2026-10-18T21:59:00.000Z"));
        assert_eq!(calendar.holidays[0].period, period(expected, "2026-10-18"), "{start}");
    }
}

#[test]
fn what_is_no_moment_in_utc_is_refused() {
    for (end, code) in [
        ("", FaultCode::WrongForm),
        ("2026-10-18", FaultCode::WrongForm),
        ("2026-10-18T21:59:00.000", FaultCode::WrongForm),
        ("2026-10-18T21:59:00+02:00", FaultCode::WrongForm),
        ("2026-10-18 21:59:00Z", FaultCode::WrongForm),
        ("2026-10-18T21Z", FaultCode::WrongForm),
        ("2026-10-18T2159Z", FaultCode::WrongForm),
        ("2026-10-18T24:00Z", FaultCode::WrongForm),
        ("2026-10-18T21:60:00Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:60Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:0Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:000Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:00.Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:00.0.0Z", FaultCode::WrongForm),
        ("2026-10-18T21:59:aaZ", FaultCode::WrongForm),
        ("2026-10-18T2é:59Z", FaultCode::WrongForm),
        ("2026-02-30T21:59:00Z", FaultCode::WrongForm),
        ("1899-10-18T21:59:00Z", FaultCode::OutOfRange),
        ("2200-01-01T00:00:00Z", FaultCode::OutOfRange),
        ("2199-12-31T23:00:00Z", FaultCode::OutOfRange),
    ] {
        let path = "content[0].vacations[0].regions[0].enddate";
        assert_eq!(faults(&ending("2026-2027", "2026-10-10T00:00Z", end)), [fault(path, code)], "{end:?}");
    }
}

#[test]
fn a_region_is_read_in_any_case_and_no_other_word() {
    let of = |region: &str| {
        let mut vacation = vacation("Herfst", "2026-10-10", "2026-10-18");
        vacation["regions"][0]["region"] = region.into();
        document(&[year("2026-2027", &[vacation])])
    };
    for (text, region) in [
        ("noord", Some(North)),
        ("\n Midden \n", Some(Middle)),
        ("ZUID", Some(South)),
        ("heel  Nederland", None),
        ("Heel nederland", None),
    ] {
        assert_eq!(read(&of(text)).holidays[0].region, region, "{text:?}");
    }
    let path = "content[0].vacations[0].regions[0].region";
    for text in ["", "north", "oost", "Nederland", "heelNederland"] {
        assert_eq!(faults(&of(text)), [fault(path, FaultCode::UnknownWord)], "{text:?}");
    }
    let help = SchoolCalendar::from_public(&of("noort").to_string()).unwrap_err().into_vec().remove(0).help;
    assert_eq!(help.as_deref(), Some("did you mean `noord`?"));
}

#[test]
fn whether_days_are_compulsory_is_one_of_two_texts() {
    let of = |compulsory: Value| {
        let mut vacation = vacation("Herfst", "2026-10-10", "2026-10-18");
        vacation["compulsorydates"] = compulsory;
        document(&[year("2026-2027", &[vacation])])
    };
    assert!(read(&of(json!(" true\n"))).holidays[0].compulsory);
    assert!(!read(&of(json!("\nfalse "))).holidays[0].compulsory);
    let path = "content[0].vacations[0].compulsorydates";
    for (value, code) in [
        (json!(""), FaultCode::UnknownWord),
        (json!("ja"), FaultCode::UnknownWord),
        (json!(true), FaultCode::WrongType),
        (json!(null), FaultCode::WrongType),
    ] {
        assert_eq!(faults(&of(value.clone())), [fault(path, code)], "{value}");
    }
}

#[test]
fn a_name_is_one_line() {
    let of = |name: &str| document(&[year("2026-2027", &[vacation(name, "2026-10-10", "2026-10-18")])]);
    assert_eq!(read(&of("\n  Herfst\n  vakantie ")).holidays[0].name, "Herfst vakantie");
    let path = "content[0].vacations[0].type";
    for name in ["", " \n ", "Herfst\u{7}", &"a".repeat(501)] {
        assert_eq!(faults(&of(name)), [fault(path, FaultCode::WrongForm)], "{name:?}");
    }
}

#[test]
fn a_school_year_is_known_to_the_end_of_its_summer_holiday() {
    let mut summer = vacation("Zomervakantie", "2027-07-10", "2027-08-22");
    summer["regions"] = json!([
        { "region": "noord", "startdate": "2027-07-10T00:00:00Z", "enddate": "2027-08-22T21:59:00Z" },
        { "region": "midden", "startdate": "2027-07-17T00:00:00Z", "enddate": "2027-08-29T21:59:00Z" },
        { "region": "zuid", "startdate": "2027-07-24T00:00:00Z", "enddate": "2027-09-05T21:59:00Z" },
    ]);
    let calendar = read(&document(&[year("2026-2027", std::slice::from_ref(&summer))]));
    assert_eq!(calendar.known, [period("2026-09-08", "2027-09-05")]);
    assert_eq!(calendar.on(day("2027-08-23"), Some(North), None), SchoolDay::School);
    assert_eq!(calendar.on(day("2027-09-06"), Some(North), None), SchoolDay::NotKnown);
}

#[test]
fn a_school_year_after_one_with_its_summer_holiday_is_known_from_august() {
    let first = year("2025-2026", &[vacation("zomervakantie", "2026-07-04", "2026-08-16")]);
    let second = year("2026-2027", &[vacation("Kerstvakantie", "2026-12-19", "2027-01-03")]);
    for years in [[first.clone(), second.clone()], [second.clone(), first.clone()]] {
        let calendar = read(&document(&years));
        assert_eq!(calendar.known, [period("2025-09-08", "2027-07-31")]);
        assert_eq!(
            calendar.on(day("2026-08-16"), None, None),
            SchoolDay::Holiday { period: period("2026-07-04", "2026-08-16") }
        );
        assert_eq!(calendar.on(day("2026-08-17"), None, None), SchoolDay::School);
        assert_eq!(calendar.holidays[0].name, "zomervakantie");
    }
    // The same years in two documents.
    assert_eq!(read(&json!([document(std::slice::from_ref(&second)), document(&[first])])).known.len(), 1);

    // Without that summer holiday nothing is known of August.
    let first = year("2025-2026", &[vacation("Kerstvakantie", "2025-12-20", "2026-01-04")]);
    let calendar = read(&document(&[first, second.clone()]));
    assert_eq!(calendar.known, [period("2025-09-08", "2026-07-31"), period("2026-09-08", "2027-07-31")]);
    assert_eq!(calendar.on(day("2026-08-10"), None, None), SchoolDay::NotKnown);

    // Nor two years later.
    let earlier = year("2024-2025", &[vacation("Zomervakantie", "2025-07-12", "2025-08-24")]);
    let calendar = read(&document(&[earlier, second]));
    assert_eq!(calendar.known, [period("2024-09-08", "2025-08-24"), period("2026-09-08", "2027-07-31")]);
}

#[test]
fn a_school_year_without_holidays_is_not_known() {
    let later = year("2027-2028", &[]);
    let calendar = read(&document(&[year("2026-2027", &[vacation("Kerst", "2026-12-19", "2027-01-03")]), later]));
    assert_eq!(calendar.known, [period("2026-09-08", "2027-07-31")]);
}

#[test]
fn a_summer_holiday_at_the_beginning_of_its_school_year_makes_nothing_known() {
    let calendar = read(&document(&[year("2026-2027", &[vacation("Zomervakantie", "2026-07-04", "2026-08-16")])]));
    assert_eq!(calendar.known, []);
    assert_eq!(calendar.on(day("2026-08-10"), None, None), SchoolDay::NotKnown);
}

#[test]
fn a_school_year_may_stand_twice_with_the_same_holidays_only() {
    let (autumn, winter) = (vacation("A", "2026-10-10", "2026-10-18"), vacation("B", "2026-12-19", "2027-01-03"));
    let one = document(&[year("2026-2027", &[autumn.clone(), winter.clone()])]);
    let same = document(&[year("2026 - 2027", &[winter, autumn.clone()]), year("2026-2027", &[])]);
    assert_eq!(read(&json!([one, same])), read(&one));
    let fewer = document(&[year("2026-2027", &[]), year("2026-2027", &[autumn])]);
    let place = |path: &str| [fault(path, FaultCode::Contradiction)];
    assert_eq!(faults(&json!([one, fewer])), place("[1].content[1].schoolyear"));
    assert_eq!(faults(&json!([fewer, one])), place("[1].content[0].schoolyear"));
}

#[test]
fn a_holiday_ends_on_or_after_its_first_day() {
    let of = |first, last| document(&[year("2026-2027", &[vacation("Herfst", first, last)])]);
    assert_eq!(read(&of("2026-10-10", "2026-10-10")).holidays[0].period.days(), 1);
    let path = "content[0].vacations[0].regions[0].enddate";
    assert_eq!(faults(&of("2026-10-10", "2026-10-09")), [fault(path, FaultCode::Contradiction)]);
}

#[test]
fn a_holiday_lies_within_its_school_year() {
    let of = |first, last| document(&[year("2026-2027", &[vacation("Zomervakantie", first, last)])]);
    read(&of("2026-07-01", "2026-07-02"));
    read(&of("2027-07-10", "2027-09-30"));
    let path = |field: &str| [fault(&format!("content[0].vacations[0].regions[0].{field}"), FaultCode::Contradiction)];
    assert_eq!(faults(&of("2026-06-30", "2026-07-02")), path("startdate"));
    assert_eq!(faults(&of("2027-10-01", "2027-10-02")), path("startdate"));
    assert_eq!(faults(&of("2027-07-10", "2027-10-01")), path("enddate"));
    assert_eq!(faults(&of("2027-07-10", "2062-08-22")), path("enddate"));
}

#[test]
fn all_faults_are_told_at_once_with_their_paths() {
    let document = json!([
        {
            "content": [{
                "schoolyear": "2026-2028",
                "vacations": [
                    { "type": "A", "compulsorydates": "true", "regions": [] },
                    { "type": 1, "regions": {} },
                    {
                        "type": "C",
                        "compulsorydates": "waar",
                        "regions": [
                            { "region": "noord", "startdate": "2026-10-10T00:00Z", "enddate": "2026-10-18T22:00Z" },
                            { "region": "oost", "startdate": "2026-10-10T00:00Z", "enddate": "2026-10-09T00:00Z" },
                            { "startdate": 20_261_010 },
                            null,
                        ],
                    },
                ],
            }],
        },
        { "message": "not found" },
        { "content": [{}, { "schoolyear": "2026-2027", "vacations": "none" }] },
        "text",
    ]);
    assert_eq!(
        faults(&document),
        [
            fault("[0].content[0].schoolyear", FaultCode::Contradiction),
            fault("[0].content[0].vacations[0].regions", FaultCode::MissingField),
            fault("[0].content[0].vacations[1].type", FaultCode::WrongType),
            fault("[0].content[0].vacations[1].compulsorydates", FaultCode::MissingField),
            fault("[0].content[0].vacations[1].regions", FaultCode::WrongType),
            fault("[0].content[0].vacations[2].compulsorydates", FaultCode::UnknownWord),
            fault("[0].content[0].vacations[2].regions[1].region", FaultCode::UnknownWord),
            fault("[0].content[0].vacations[2].regions[1].enddate", FaultCode::Contradiction),
            fault("[0].content[0].vacations[2].regions[2].region", FaultCode::MissingField),
            fault("[0].content[0].vacations[2].regions[2].startdate", FaultCode::WrongType),
            fault("[0].content[0].vacations[2].regions[2].enddate", FaultCode::MissingField),
            fault("[0].content[0].vacations[2].regions[3]", FaultCode::WrongType),
            fault("[1].content", FaultCode::MissingField),
            fault("[2].content[0].schoolyear", FaultCode::MissingField),
            fault("[2].content[0].vacations", FaultCode::MissingField),
            fault("[2].content[1].vacations", FaultCode::WrongType),
            fault("[3]", FaultCode::WrongType),
        ]
    );
}

#[test]
fn a_fault_of_one_entry_hides_no_fault_of_another() {
    let mut bad = vacation("A", "2026-10-10", "2026-10-18");
    bad["regions"][0]["region"] = "oost".into();
    let outside = vacation("B", "2028-10-10", "2028-10-18");
    assert_eq!(
        faults(&document(&[year("2026-2027", &[bad, outside])])),
        [
            fault("content[0].vacations[0].regions[0].region", FaultCode::UnknownWord),
            fault("content[0].vacations[1].regions[0].startdate", FaultCode::Contradiction),
        ]
    );
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let faults = SchoolCalendar::from_public(r#"{"content": [], "content": []}"#).unwrap_err();
    assert_eq!(faults.as_slice()[0].code, FaultCode::DuplicateField);
}

#[test]
fn a_truncated_publication_is_no_json() {
    for (end, _) in SAMPLE.char_indices() {
        let faults = SchoolCalendar::from_public(SAMPLE.split_at(end).0).unwrap_err();
        assert_eq!(faults.as_slice()[0].code, FaultCode::NotJson, "{end}");
    }
}

#[test]
fn hostile_texts_are_refused() {
    for text in ["", " ", "null", "0", "\"\"", "[[]]", "[null]", "{}", "{\"content\": {}}", "\u{0}", "<html>"] {
        assert!(SchoolCalendar::from_public(text).is_err(), "{text:?}");
    }
    assert!(SchoolCalendar::from_public(&"[".repeat(100_000)).is_err());
}

/// The sample with another value at one of its places.
fn altered(value: &mut Value, place: &mut usize, other: &Value) {
    if *place == 0 {
        *value = other.clone();
    }
    *place = place.wrapping_sub(1);
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| altered(item, place, other)),
        Value::Object(fields) => fields.values_mut().for_each(|field| altered(field, place, other)),
        _ => {}
    }
}

#[test]
fn any_value_at_any_place_is_read_or_refused() {
    let others = [
        json!(null),
        json!(-1),
        json!(1e300),
        json!([]),
        json!({}),
        json!([[]]),
        json!(""),
        json!("2199-12-31T23:59:59Z"),
        json!("0000-00-00T00:00:00Z"),
        json!("9999-10000"),
        json!("\u{feff}é\u{0}"),
    ];
    let sample: Value = serde_json::from_str(SAMPLE).unwrap();
    for place in 0..80 {
        for other in &others {
            let mut document = sample.clone();
            altered(&mut document, &mut place.clone(), other);
            if let Ok(calendar) = SchoolCalendar::from_public(&document.to_string()) {
                let _ = calendar.on(day("2026-10-14"), None, None);
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in ".*", at in 0..SAMPLE.len(), put in any::<char>()) {
        let _ = SchoolCalendar::from_public(&text);
        let mut sample: Vec<char> = SAMPLE.chars().collect();
        let at = at.min(sample.len() - 1);
        sample[at] = put;
        let _ = SchoolCalendar::from_public(&sample.into_iter().collect::<String>());
    }

    /// Every end at 23:59 in the Netherlands is found again, by a clock written in another way.
    #[test]
    fn the_last_minute_of_a_day_is_that_day(days in 0_u32..1_000) {
        use chrono::{Datelike, NaiveDate, NaiveDateTime, Weekday};
        let local = NaiveDate::from(day("2024-07-02").add_days(days));
        let changes = |month| {
            let mut days = (25..=31).filter_map(|day| NaiveDate::from_ymd_opt(local.year(), month, day));
            days.rfind(|day| day.weekday() == Weekday::Sun).unwrap().and_hms_opt(1, 0, 0).unwrap()
        };
        let at = |hour: u32| -> NaiveDateTime { local.and_hms_opt(hour, 59, 0).unwrap() };
        let is_summer = changes(3) <= at(21) && at(21) < changes(10);
        let utc = at(if is_summer { 21 } else { 22 }).format("%Y-%m-%dT%H:%M:%S.000Z").to_string();
        let begin = if local.month() < 7 { local.year() - 1 } else { local.year() };
        let schoolyear = format!("{begin}-{}", begin + 1);
        let calendar = read(&ending(&schoolyear, &format!("{begin}-07-01T00:00:00Z"), &utc));
        prop_assert_eq!(NaiveDate::from(calendar.holidays[0].period.last()), local);
    }
}
