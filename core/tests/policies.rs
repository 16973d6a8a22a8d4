//! The policies of real organisations in `examples/policies`: read, accepted by their schema, written
//! back, and exercised by the cases in `tests/cases/care_policies.json`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use kinderopvang::{
    calendar::Day,
    request::{
        CancelOutcome, CarePolicy, CareRequest, CareRequestReason, Credit, CreditUnit, CreditWindow, SoldCredit,
        can_cancel,
    },
    wire,
};
use serde_json::{Value, json};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every document, by the name of its file without `.json`.
fn documents() -> BTreeMap<String, String> {
    fs::read_dir(repository().join("examples/policies"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

fn policy(name: &str) -> CarePolicy {
    wire::from_text(&documents()[name]).unwrap_or_else(|faults| panic!("{name}: {faults}"))
}

fn cases() -> Vec<Value> {
    let text = fs::read_to_string(repository().join("tests/cases/care_policies.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What is absent, null or an empty list says the same.
fn without_absent(value: &Value) -> Value {
    let says_nothing = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !says_nothing(value))
            .map(|(name, value)| (name.clone(), without_absent(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_absent).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_document_is_read_and_written_back_equal() {
    let documents = documents();
    assert!(documents.len() >= 12, "{} documents", documents.len());
    for (name, text) in &documents {
        let read: CarePolicy = wire::from_text(text).unwrap_or_else(|faults| panic!("{name}: {faults}"));
        let written = json!(read);
        assert_eq!(without_absent(&written), serde_json::from_str::<Value>(text).unwrap(), "{name}");
        assert_eq!(wire::from_text::<CarePolicy>(&written.to_string()).unwrap(), read, "{name}");
    }
}

#[test]
#[cfg(feature = "schema")]
fn every_document_is_accepted_by_the_schema() {
    let (_, schema) = kinderopvang::catalogue::schemas().find(|(name, _)| *name == "care-policy").unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for (name, text) in documents() {
        let errors: Vec<_> = schema
            .iter_errors(&serde_json::from_str(&text).unwrap())
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
    assert!(!schema.is_valid(&json!({"name": "no settings"})));
}

#[test]
fn the_document_of_the_manual_is_the_policy_of_the_manual() {
    assert_eq!(policy("ouderportaal"), CarePolicy::manual());
}

#[test]
fn every_document_but_the_manual_says_where_it_was_published() {
    let page = fs::read_to_string(repository().join("docs/policies.md")).unwrap();
    for name in documents().keys() {
        assert!(page.contains(&format!("examples/policies/{name}.json")), "docs/policies.md leaves {name} out");
        match policy(name).source {
            Some(source) => assert!(page.contains(&source), "docs/policies.md has not the source of {name}"),
            None => assert_eq!(name, "ouderportaal"),
        }
    }
}

#[test]
fn every_case_asks_by_a_document_and_every_document_is_asked() {
    let documents: BTreeMap<String, Value> =
        documents().into_iter().map(|(name, text)| (name, serde_json::from_str(&text).unwrap())).collect();
    let mut asked: BTreeMap<&str, usize> = documents.keys().map(|name| (name.as_str(), 0)).collect();
    for case in cases() {
        let inline = &case["facts"]["context"]["policy"];
        let found = documents.iter().find(|(_, document)| *document == inline);
        let (name, _) = found.unwrap_or_else(|| panic!("the policy of this case is no document: {}", case["name"]));
        *asked.get_mut(name.as_str()).unwrap() += 1;
    }
    for (name, count) in asked {
        println!("{name:>16}: {count:>3} cases");
        assert!(count >= 4, "{name} is exercised by {count} cases");
    }
}

/// A case cannot give a child a card that the organisation does not sell.
#[test]
fn the_cards_of_the_cases_are_those_of_the_policy() {
    let mut found = 0;
    for case in cases() {
        let context = &case["facts"]["context"];
        let policy: CarePolicy = wire::from_text(&context["policy"].to_string()).unwrap();
        for credit in context["credits"].as_array().into_iter().flatten() {
            let credit: Credit = wire::from_text(&credit.to_string()).unwrap();
            let Some(card) = policy.cards.iter().find(|card| Some(&card.name) == credit.name.as_ref()) else {
                continue;
            };
            assert_eq!((credit.unit, &credit.care, &credit.days), (card.unit, &card.care, &card.days));
            assert_eq!(Some(credit.usable), card.usable(credit.earned_on, None), "{}", case["name"]);
            assert!(card.amounts.is_empty() || card.amounts.contains(&credit.amount), "{}", case["name"]);
            found += 1;
        }
    }
    assert!(found > 10, "{found}");
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn a_card_is_usable_from_its_purchase_to_the_end_of_its_window() {
    let usable = |card: &SoldCredit, bought_on: &str, ends: Option<&str>| {
        card.usable(day(bought_on), ends.map(day)).map(|period| (period.first(), period.last()))
    };
    let both = |first: &str, last: &str| Some((day(first), day(last)));
    let of_school_year = &policy("vilsteren").cards[0];
    assert_eq!(usable(of_school_year, "2026-07-31", None), both("2026-07-31", "2026-07-31"));
    assert_eq!(usable(of_school_year, "2026-08-01", None), both("2026-08-01", "2027-07-31"));
    assert_eq!(usable(of_school_year, "2027-01-01", None), both("2027-01-01", "2027-07-31"));
    let of_calendar_year = &policy("bixo").cards[0];
    assert_eq!(usable(of_calendar_year, "2026-12-31", None), both("2026-12-31", "2027-01-07"));
    assert_eq!(usable(of_calendar_year, "2027-01-01", None), both("2027-01-01", "2028-01-07"));
    let open_ended = SoldCredit {
        name: "kaart".to_owned(),
        unit: CreditUnit::Points {},
        amounts: Vec::new(),
        window: CreditWindow::UntilContractEnd {},
        care: Vec::new(),
        days: Vec::new(),
        weekdays: Vec::new(),
    };
    assert_eq!(usable(&open_ended, "2026-09-01", Some("2027-02-28")), both("2026-09-01", "2027-02-28"));
    assert_eq!(usable(&open_ended, "2027-03-01", Some("2027-02-28")), None);
}

/// A request for an afternoon on Thursday 10 December 2026, 14:00.
fn request(kind: &str, state: &str) -> CareRequest {
    let request = json!({
        "id": "r", "submission": "s", "booking": 0, "child": "finn", "kind": kind, "state": state,
        "submitted": "2026-11-01T09:00", "on": "2026-12-10", "time": {"from": "14:00", "until": "18:30"},
        "group": "vossen"
    });
    wire::from_text(&request.to_string()).unwrap()
}

/// Until when each organisation lets a request be cancelled, or an approved one be undone.
#[test]
fn cancelling_is_possible_until_the_published_minute() {
    for (name, kind, state, last) in [
        ("ouderportaal", "extra", "option", "2026-12-10T14:00"),
        ("ouderportaal", "absence", "approved", "2026-12-10T14:00"),
        ("speelinn", "extra", "approved", "2026-12-09T14:00"),
        ("eigen-en-wijzer", "extra", "approved", "2026-12-03T23:59"),
        ("koningskinderen", "extra", "approved", "2026-12-08T14:00"),
        ("koningskinderen", "swap", "approved", "2026-12-08T14:00"),
        ("koningskinderen", "swap", "option", "2026-12-08T14:00"),
    ] {
        let (policy, mut request) = (policy(name), request(kind, state));
        request.place_is_free = Some(true);
        let last = last.parse().unwrap();
        let answer = can_cancel(&request, &policy, last);
        assert_eq!((answer.outcome, answer.until), (CancelOutcome::Allowed, Some(last)), "{name} {kind} {state}");
        let minute_later = last_plus_a_minute(last);
        let answer = can_cancel(&request, &policy, minute_later);
        assert_eq!(answer.outcome, CancelOutcome::Refused, "{name} {kind} {state}");
        assert_eq!(answer.reasons.as_slice(), [CareRequestReason::CancelTooLate { last }]);
    }
    for (name, kind) in [("ouderportaal", "extra"), ("ouderportaal", "swap"), ("nijntje-pluis", "swap")] {
        let answer = can_cancel(&request(kind, "approved"), &policy(name), "2026-11-01T09:00".parse().unwrap());
        assert_eq!(answer.outcome, CancelOutcome::Refused, "{name} {kind}");
    }
}

fn last_plus_a_minute(last: kinderopvang::calendar::Moment) -> kinderopvang::calendar::Moment {
    use kinderopvang::calendar::{ClockTime, Moment};
    let minutes = last.time.minutes() + 1;
    match ClockTime::new(minutes / 60, minutes % 60).filter(|_| minutes < 24 * 60) {
        Some(time) => Moment { day: last.day, time },
        None => Moment { day: last.day.next().unwrap(), time: ClockTime::MIDNIGHT },
    }
}
