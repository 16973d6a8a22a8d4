use super::*;
use crate::wire;

fn row(name: &str, bsn: &str, linked_on: &str, unlinked_on: Option<&str>) -> OverviewRow {
    let link = LinkPeriod::new(day(linked_on), unlinked_on.map(day)).unwrap();
    OverviewRow { bsn: bsn.parse().unwrap(), name: name.into(), link }
}

fn names(rows: &[OverviewRow], on: &str) -> Vec<String> {
    overview(rows, Norms::builtin(), day(on)).rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn a_person_stands_in_it_from_the_link_until_the_day_before_the_unlinking() {
    let rows = [row("Jansen", "******222", "2018-03-05", Some("2018-09-01"))];
    for (on, count) in [("2018-03-04", 0), ("2018-03-05", 1), ("2018-08-31", 1), ("2018-09-01", 0)] {
        assert_eq!(names(&rows, on).len(), count, "{on}");
    }
}

#[test]
fn an_end_that_lies_ahead_is_shown() {
    let rows = [row("Jansen", "******222", "2018-03-05", Some("2018-09-01"))];
    let overview = overview(&rows, Norms::builtin(), day("2018-03-05"));
    assert_eq!(overview.rows[0].link.unlinked_on(), Some(day("2018-09-01")));
    assert_eq!(overview.on, day("2018-03-05"));
}

#[test]
fn the_rows_are_ordered_by_name_then_by_day_then_by_bsn() {
    let rows = [
        row("Zwart", "******111", "2018-03-01", None),
        row("élan", "******444", "2018-03-02", None),
        row("Elan", "******333", "2018-03-01", None),
        row("ELAN", "******222", "2018-03-02", None),
    ];
    assert_eq!(names(&rows, "2018-04-01"), ["Elan", "ELAN", "élan", "Zwart"]);
}

#[test]
fn the_register_offers_it_online_only() {
    let overview = overview(&[], Norms::builtin(), day("2024-01-01"));
    assert_eq!(overview.reasons.as_slice(), [OverviewReason::OnlineOnly { seen_until: Some(day("2018-06-30")) }]);
}

#[test]
fn before_the_register_it_is_empty() {
    let rows = [row("Jansen", "******222", "2018-02-01", None)];
    let overview = overview(&rows, Norms::builtin(), day("2018-02-28"));
    assert!(overview.rows.is_empty());
    assert_eq!(overview.reasons.as_slice(), [OverviewReason::NotInForce { from: day("2018-03-01") }]);
}

#[test]
fn only_the_last_three_digits_of_a_bsn_are_kept() {
    let bsn: MaskedBsn = "111222333".parse().unwrap();
    assert_eq!(format!("{bsn} {bsn:?}"), "******333 ******333");
    assert_eq!(serde_json::to_string(&bsn).unwrap(), "\"******333\"");
    assert_eq!("*****678".parse::<MaskedBsn>().unwrap().to_string(), "******678");
    for wrong in ["", "333", "*******33", "******33*", "1112223334", "11122233a", "ééé333"] {
        assert_eq!(wrong.parse::<MaskedBsn>(), Err(MaskedBsnError), "{wrong}");
    }
}

#[test]
fn a_row_is_read_with_the_path_to_its_fault() {
    let text = r#"{ "bsn": "******222", "name": "Jansen", "link": { "linked_on": "2018-03-05", "unlinked_on": "2018-03-04" } }"#;
    let faults = wire::from_text::<OverviewRow>(text).unwrap_err();
    assert_eq!(faults.as_slice()[0].path, "link.unlinked_on");
}
