use proptest::prelude::*;

use super::*;
use crate::wire::from_text;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn range(from: &str, until: &str) -> TimeRange {
    TimeRange::new(from.parse().unwrap(), until.parse().unwrap()).unwrap()
}

fn period(first: &str, last: &str) -> Period {
    Period::new(day(first), day(last)).unwrap()
}

fn open_on_mondays(ranges: Vec<TimeRange>) -> OpeningHours {
    OpeningHours::new(WeekHours { monday: ranges, ..WeekHours::default() }, Vec::new(), None).unwrap()
}

fn whole_week(closed: Vec<Period>, holidays: Option<HolidayCalendar>) -> OpeningHours {
    let hours = vec![range("07:30", "18:30")];
    let week = WeekHours {
        monday: hours.clone(),
        tuesday: hours.clone(),
        wednesday: hours.clone(),
        thursday: hours.clone(),
        friday: hours.clone(),
        saturday: hours.clone(),
        sunday: hours,
    };
    OpeningHours::new(week, closed, holidays).unwrap()
}

fn faults(text: &str) -> Vec<(String, FaultCode)> {
    let faults = from_text::<OpeningHours>(text).unwrap_err();
    faults.as_slice().iter().map(|fault| (fault.path.clone(), fault.code)).collect()
}

const MONDAY: &str = "2026-03-02";

#[test]
fn a_range_includes_its_beginning_and_not_its_end() {
    let morning = range("07:30", "12:00");
    let time = |text: &str| text.parse::<ClockTime>().unwrap();
    assert!(!morning.contains(time("07:29")));
    assert!(morning.contains(time("07:30")));
    assert!(morning.contains(time("11:59")));
    assert!(!morning.contains(time("12:00")));
    assert_eq!(morning.minutes(), 270);
    assert_eq!(range("00:00", "24:00").minutes(), 1440);
}

#[test]
fn an_empty_or_reversed_range_does_not_exist() {
    let time = |text: &str| text.parse::<ClockTime>().unwrap();
    assert_eq!(TimeRange::new(time("12:00"), time("12:00")), Err(TimeRangeError));
    assert_eq!(TimeRange::new(time("12:01"), time("12:00")), Err(TimeRangeError));
    let fault = from_text::<TimeRange>(r#"{"from": "12:00", "until": "12:00"}"#).unwrap_err();
    assert_eq!((fault.as_slice()[0].path.as_str(), fault.as_slice()[0].code), ("until", FaultCode::Contradiction));
}

#[test]
fn the_overlap_counts_the_minutes_both_ranges_contain() {
    let open = range("07:30", "18:30");
    assert_eq!(open.overlap(range("06:00", "07:30")), 0);
    assert_eq!(open.overlap(range("06:00", "07:31")), 1);
    assert_eq!(open.overlap(range("08:00", "09:00")), 60);
    assert_eq!(open.overlap(range("06:00", "20:00")), 660);
    assert_eq!(open.overlap(range("18:30", "20:00")), 0);
}

#[test]
fn a_range_is_said_in_both_languages() {
    assert_eq!(range("07:30", "18:30").say(Language::Nl), "van 07:30 tot 18:30");
    assert_eq!(range("07:30", "18:30").say(Language::En), "from 07:30 until 18:30");
}

#[test]
fn before_opening_and_after_closing_do_not_count() {
    let hours = open_on_mondays(vec![range("07:30", "18:30")]);
    assert_eq!(hours.longest_overlap(day(MONDAY), range("06:00", "07:30")), 0);
    assert_eq!(hours.longest_overlap(day(MONDAY), range("07:00", "08:00")), 30);
    assert_eq!(hours.longest_overlap(day(MONDAY), range("18:01", "21:00")), 29);
    assert_eq!(hours.longest_overlap(day("2026-03-03"), range("07:00", "08:00")), 0);
}

#[test]
fn two_quarters_of_an_hour_do_not_add_up_unless_the_ranges_touch() {
    let apart = open_on_mondays(vec![range("08:00", "12:00"), range("12:01", "18:00")]);
    assert_eq!(apart.longest_overlap(day(MONDAY), range("11:45", "12:16")), 15);
    let touching = open_on_mondays(vec![range("08:00", "12:00"), range("12:00", "13:00"), range("13:00", "18:00")]);
    assert_eq!(touching.longest_overlap(day(MONDAY), range("11:45", "13:15")), 90);
    assert_eq!(touching.open_on(day(MONDAY)).len(), 3);
}

#[test]
fn closing_days_close() {
    let hours = whole_week(vec![period("2026-12-24", "2027-01-01"), period("2026-05-15", "2026-05-15")], None);
    let open = |text: &str| !hours.open_on(day(text)).is_empty();
    assert!(open("2026-12-23") && !open("2026-12-24") && !open("2027-01-01") && open("2027-01-02"));
    assert!(open("2026-05-14") && !open("2026-05-15") && open("2026-05-16"));
}

#[test]
fn closing_periods_may_overlap_and_stand_in_any_order() {
    let given = vec![
        period("2026-08-10", "2026-08-20"),
        period("2026-07-01", "2026-07-31"),
        period("2026-07-05", "2026-07-06"),
        period("2026-07-20", "2026-08-02"),
    ];
    let hours = whole_week(given.clone(), None);
    let mut on = day("2026-06-01");
    while on < day("2026-10-01") {
        let closed = given.iter().any(|period| period.contains(on));
        assert_eq!(hours.open_on(on).is_empty(), closed, "{on}");
        on = on.next().unwrap();
    }
    assert_eq!(hours.closed(), given);
}

#[test]
fn holidays_close_by_the_chosen_calendar() {
    let open = |calendar, text: &str| !whole_week(Vec::new(), calendar).open_on(day(text)).is_empty();
    let (law, cao) = (Some(HolidayCalendar::Statutory), Some(HolidayCalendar::CollectiveAgreement));
    assert!(open(None, "2026-04-03") && !open(law, "2026-04-03") && open(cao, "2026-04-03"));
    assert!(open(None, "2026-05-05") && !open(law, "2026-05-05") && open(cao, "2026-05-05"));
    assert!(!open(cao, "2030-05-05"));
    assert!(!open(law, "2026-12-25") && !open(cao, "2026-12-25"));
    // The holidays of 2010 are not modelled.
    assert!(open(law, "2010-12-25"));
}

#[test]
fn the_documents_form_is_read_and_written() {
    let text = r#"{"weekdays":{"monday":[{"from":"07:30","until":"12:00"},{"from":"12:00","until":"24:00"}],"tuesday":[],"wednesday":[],"thursday":[],"friday":[],"saturday":[],"sunday":[]},"closed":[{"first":"2026-12-24","last":"2027-01-01"}],"closed_on_holidays":"statutory"}"#;
    let hours: OpeningHours = from_text(text).unwrap();
    assert_eq!(serde_json::to_string(&hours).unwrap(), text);
    assert_eq!(serde_json::from_str::<OpeningHours>(text).unwrap(), hours);
    assert_eq!(hours.closed_on_holidays(), Some(HolidayCalendar::Statutory));
    assert_eq!(hours.weekdays().monday.len(), 2);
    let short: OpeningHours = from_text(r#"{"weekdays": {}, "closed_on_holidays": null}"#).unwrap();
    assert_eq!(short, OpeningHours::new(WeekHours::default(), Vec::new(), None).unwrap());
}

#[test]
fn all_faults_of_a_document_are_told_with_their_paths() {
    let text = r#"{
        "weekdays": {
            "monday": [{"from": "12:00", "until": "18:00"}, {"from": "08:00", "until": "12:00"}],
            "tuesday": [{"from": "08:00", "until": "12:00"}, {"from": "11:59", "until": "18:00"}],
            "wednesday": [{"from": "08:00", "until": "12:00"}, {"from": "12:00", "until": "18:00"}]
        },
        "closed": [{"first": "2027-01-01", "last": "2026-12-24"}],
        "closed_on_holidays": "statutary",
        "open": true
    }"#;
    assert_eq!(
        faults(text),
        [
            ("weekdays.monday[1]".to_owned(), FaultCode::Contradiction),
            ("weekdays.tuesday[1]".to_owned(), FaultCode::Contradiction),
            ("closed[0].last".to_owned(), FaultCode::Contradiction),
            ("closed_on_holidays".to_owned(), FaultCode::UnknownWord),
            ("open".to_owned(), FaultCode::UnknownField),
        ]
    );
    assert_eq!(faults("{}"), [("weekdays".to_owned(), FaultCode::MissingField)]);
    let text = r#"{"weekdays": {"moonday": [], "friday": [{"from": "7:30", "until": "25:00"}]}}"#;
    assert_eq!(
        faults(text),
        [
            ("weekdays.friday[0].from".to_owned(), FaultCode::WrongForm),
            ("weekdays.friday[0].until".to_owned(), FaultCode::WrongForm),
            ("weekdays.moonday".to_owned(), FaultCode::UnknownField),
        ]
    );
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_accepts_what_the_library_reads() {
    let schema = serde_json::to_value(schemars::schema_for!(OpeningHours)).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let accepts = |text: &str| {
        let accepted = validator.is_valid(&serde_json::from_str(text).unwrap());
        assert_eq!(accepted, from_text::<OpeningHours>(text).is_ok(), "{text}");
        accepted
    };
    assert!(accepts(r#"{"weekdays": {"monday": [{"from": "07:30", "until": "24:00"}]}}"#));
    assert!(accepts(r#"{"weekdays": {}, "closed": [], "closed_on_holidays": null}"#));
    assert!(accepts(
        r#"{"weekdays": {}, "closed": [{"first": "2026-12-24", "last": "2027-01-01"}], "closed_on_holidays": "statutory"}"#
    ));
    assert!(!accepts(r#"{"weekdays": {}, "closings": []}"#));
    assert!(!accepts(r#"{"weekdays": {"monday": [{"from": "7:30", "until": "24:00"}]}}"#));
    assert!(!accepts(r#"{"closed": []}"#));
}

#[test]
fn hours_built_in_code_are_checked_as_well() {
    let week = WeekHours { sunday: vec![range("10:00", "12:00"), range("09:00", "10:00")], ..WeekHours::default() };
    let faults = OpeningHours::new(week, Vec::new(), None).unwrap_err();
    assert_eq!(faults.as_slice()[0].path, "weekdays.sunday[1]");
}

proptest! {
    /// Minute by minute: the longest row of minutes in which the place is open and the visit lasts.
    #[test]
    fn the_longest_overlap_is_the_longest_row_of_common_minutes(
        times in proptest::collection::btree_set(0_u16..=1440, 2..10),
        touching in any::<bool>(),
        visit in (0_u16..1440, 1_u16..=1440),
    ) {
        let time = |minutes: u16| ClockTime::new(minutes / 60, minutes % 60).unwrap();
        let times: Vec<ClockTime> = times.into_iter().map(time).collect();
        let pairs: Vec<(ClockTime, ClockTime)> = if touching {
            times.iter().copied().zip(times.iter().copied().skip(1)).collect()
        } else {
            times.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
        };
        let ranges: Vec<TimeRange> = pairs.into_iter().map(|(from, until)| TimeRange::new(from, until).unwrap()).collect();
        let visit = TimeRange::new(time(visit.0), time((visit.0 + visit.1).min(1440))).unwrap();
        let hours = open_on_mondays(ranges.clone());
        let (mut longest, mut row) = (0, 0);
        for minute in 0..1440 {
            let now = time(minute);
            row = if visit.contains(now) && ranges.iter().any(|range| range.contains(now)) { row + 1 } else { 0 };
            longest = longest.max(row);
        }
        prop_assert_eq!(hours.longest_overlap(day(MONDAY), visit), longest);
    }
}
