//! Mutilated documents and requests over the whole calendar: never a panic, and an answer in time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

mod naive;

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use kinderopvang::{
    calendar::Moment,
    decision::Language,
    request::{CareContext, Submission, evaluate, options, requests_of, what_if},
    wire::{self, FaultCode},
};
use naive::Chance;
use serde_json::{Value, json};

fn cases() -> Vec<Value> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/care_request.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Everything that can be asked of a document that could be read.
fn ask(facts: &Value) -> bool {
    let part = |name: &str| facts.get(name).cloned().unwrap_or(Value::Null).to_string();
    let (submission, context) =
        (wire::from_text::<Submission>(&part("submission")), wire::from_text::<CareContext>(&part("context")));
    let judged = facts.get("judged").and_then(Value::as_str).and_then(|text| text.parse::<Moment>().ok());
    let (Ok(submission), Ok(context), Some(judged)) = (submission, context, judged) else { return false };
    if let Ok(decision) = evaluate(&submission, &context, judged) {
        for language in [Language::Nl, Language::En] {
            assert!(decision.explain(language).iter().all(|sentence| !sentence.contains(['{', '}'])));
        }
        let _ = requests_of(&submission, &decision, &context);
    }
    for child in &context.children {
        let _ = options(&child.id, judged.day, &context, judged);
    }
    for group in &context.groups {
        let _ = what_if(&group.id, judged.day, &context);
    }
    true
}

/// The places of a document, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| places(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn strange() -> Vec<Value> {
    [
        "null",
        "true",
        "-1",
        "0",
        "1",
        "65535",
        "65536",
        "4294967295",
        "1e308",
        "\"\"",
        "\"1900-01-01\"",
        "\"2199-12-31\"",
        "\"1899-12-31\"",
        "\"2199-12-31T24:00\"",
        "\"00:00\"",
        "\"24:00\"",
        "\"1000000000.00\"",
        "\"0.00\"",
        "\"noortje\"",
        "[]",
        "{}",
        "{\"from\": \"00:00\", \"until\": \"24:00\"}",
        "{\"first\": \"1900-01-01\", \"last\": \"2199-12-31\"}",
        "{\"count\": 4294967295, \"unit\": \"years\"}",
        "{\"type\": \"days\", \"days\": 4294967295, \"before\": \"00:00\"}",
        "{\"type\": \"hours\", \"hours\": 4294967295}",
        "{\"type\": \"strips\", \"minutes\": 0}",
        "{\"from_months\": 4294967295, \"until_months\": 4294967295}",
        "{\"type\": \"weekday\", \"weeks\": 4294967295, \"weekday\": \"sunday\", \"before\": \"00:00\"}",
    ]
    .iter()
    .map(|text| serde_json::from_str(text).unwrap())
    .collect()
}

#[test]
fn a_mutated_document_is_refused_or_answered() {
    let (cases, strange) = (cases(), strange());
    let mut chance = Chance::new(17);
    let mut answered = 0;
    for _ in 0..12_000 {
        let mut facts = chance.pick(&cases)["facts"].clone();
        for _ in 0..=chance.below(3) {
            let mut found = Vec::new();
            places(&facts, "", &mut found);
            let other = facts.pointer(chance.pick::<String>(&found)).unwrap().clone();
            let place = facts.pointer_mut(chance.pick::<String>(&found)).unwrap();
            match (chance.below(4), &mut *place) {
                (0, Value::Array(items)) if !items.is_empty() => {
                    let item = items[chance.below(items.len())].clone();
                    items.push(item);
                }
                (1, Value::Object(fields)) if !fields.is_empty() => {
                    let name = fields.keys().nth(chance.below(fields.len())).unwrap().clone();
                    fields.remove(&name);
                }
                (2, place) => *place = other,
                (_, place) => *place = chance.pick(&strange).clone(),
            }
        }
        answered += usize::from(ask(&facts));
    }
    assert!(answered > 500, "{answered}");
}

#[test]
fn a_truncated_document_is_refused() {
    let cases = cases();
    let mut chance = Chance::new(18);
    for _ in 0..1500 {
        let text = chance.pick(&cases)["facts"]["context"].to_string();
        let mut end = chance.below(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        assert!(wire::from_text::<CareContext>(&text[..end]).is_err());
    }
}

fn context(swap: &Value, notice: &Value) -> CareContext {
    let slot = json!({"from": "07:30", "until": "13:00"});
    let plan: Vec<Value> = naive::days("2021-01-01".parse().unwrap(), "2023-12-31".parse().unwrap())
        .iter()
        .map(|on| json!({"child": "k", "on": on.to_string(), "time": slot, "group": "g", "origin": "contract", "absent": false}))
        .collect();
    let json = json!({
        "policy": {"name": "test", "extra": {"notice": notice}, "swap": swap,
            "earning": [{"name": "e", "unit": {"type": "points"}, "amount": {"type": "per_day", "amount": 1},
                "window": {"type": "calendar_year", "days_after": 4_294_967_295_u32}, "ends_with_contract": true, "same_day_kind": false,
                "cap": {"most": 500, "per": "year"}}],
            "cancel": {"waiting": {"type": "never"}, "extra": {"type": "never"}, "swap": {"type": "never"}, "absence": {"type": "never"}},
            "payment": {"part_credit": true}},
        "children": [{"id": "k", "born_on": "2019-06-10", "placements": [{"group": "g", "from": "1900-01-01"}]}],
        "groups": [{"id": "g", "care": "day_care", "types": ["day_care"], "places": 8}],
        "products": [{"id": "p", "care": "day_care", "time": {"from": "13:00", "until": "18:30"}, "on_request": true}],
        "plan": plan,
    });
    wire::from_text(&json.to_string()).unwrap()
}

/// Generous, for a build that was not optimised on a slow machine.
const IN_TIME: Duration = Duration::from_secs(20);

#[test]
fn a_request_over_the_whole_calendar_is_answered_in_time() {
    let always = json!({"first": "1900-01-01", "last": "2199-12-31"});
    let submission = |wish: Value| -> Submission {
        wire::from_text(
            &json!({"id": "a", "submitted": "2021-01-01T09:00", "wish": wish, "as_a_whole": true}).to_string(),
        )
        .unwrap()
    };
    let judged: Moment = "2021-01-01T09:00".parse().unwrap();
    let far = json!({"type": "working_days", "before": 366, "after": 366});
    let context = context(
        &json!({"longer": "invoice", "again": false, "window": far}),
        &json!({"type": "working_days", "days": 366}),
    );
    let begun = Instant::now();

    let extra = |days: &Value| {
        submission(
            json!({"type": "extra", "bookings": [{"child": "k", "days": days, "product": "p", "pay": {"type": "invoice"}}]}),
        )
    };
    let faults = evaluate(&extra(&always), &context, judged).unwrap_err();
    assert_eq!(faults.as_slice()[0].path, "submission.wish.bookings[0].days");
    assert_eq!(faults.as_slice()[0].code, FaultCode::OutOfRange);
    let year = evaluate(&extra(&json!({"first": "2021-01-01", "last": "2022-01-01"})), &context, judged).unwrap();
    assert_eq!(year.parts.len(), 261);
    assert!(evaluate(&extra(&json!({"first": "2021-01-01", "last": "2022-01-02"})), &context, judged).is_err());

    let absence =
        submission(json!({"type": "absence", "bookings": [{"child": "k", "days": always, "reason": "other"}]}));
    assert_eq!(evaluate(&absence, &context, judged).unwrap().parts.len(), 1095);

    let gives: Vec<Value> = context
        .plan
        .iter()
        .map(|planned| json!({"on": planned.on.to_string(), "time": {"from": "07:30", "until": "13:00"}}))
        .collect();
    let takes: Vec<Value> =
        context.plan.iter().map(|planned| json!({"on": planned.on.to_string(), "product": "p"})).collect();
    let swap = submission(json!({"type": "swap", "bookings": [{"child": "k", "gives": gives, "takes": takes}]}));
    assert_eq!(evaluate(&swap, &context, judged).unwrap().parts.len(), 1);
    assert!(begun.elapsed() < IN_TIME, "{:?}", begun.elapsed());
}
