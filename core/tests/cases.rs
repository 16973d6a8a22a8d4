//! The shared cases in `tests/cases`: every file asked through the typed questions.
//!
//! `tests/cases/README.md` says what a case looks like. Every part of the answer that a case names
//! is compared completely; all cases that differ are listed, not the first.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

mod asking;

use std::{collections::BTreeSet, fmt::Write, fs, path::PathBuf};

use asking::{Ask, Cited, Document, QUESTIONS, ask};
use kinderopvang::{
    calendar::{Day, Moment},
    register::vog::VogForRegistration,
    wire::{Faults, Json},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[expect(dead_code, reason = "for people; the schema demands it")]
    source: String,
    on: Option<Day>,
    facts: Option<Json>,
    text: Option<String>,
    expect: Map<String, Value>,
}

#[test]
fn every_shared_case_is_answered_as_its_source_says() {
    let schema = jsonschema::validator_for(&parsed(&directory().join("schema.json"))).unwrap();
    let mut differing = String::new();
    let (mut total, mut different) = (0, 0);
    for (question, ask) in QUESTIONS {
        let path = directory().join(format!("{question}.json"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{question}: no file of cases: {error}"));
        for error in schema.iter_errors(&serde_json::from_str(&text).unwrap()) {
            writeln!(differing, "{question}.json {}: {error}", error.instance_path()).unwrap();
            different += 1;
        }
        let cases: Vec<Case> = serde_json::from_str(&text).unwrap();
        assert_names_differ(question, &cases);
        for case in &cases {
            let differences = differences(case, *ask);
            if !differences.is_empty() {
                writeln!(differing, "{question}: {}\n{differences}", case.name).unwrap();
                different += 1;
            }
        }
        println!("{question:>22}: {:>4} cases", cases.len());
        total += cases.len();
    }
    println!("{different} differ, of cases: {total}");
    assert!(different == 0, "{different} of {total} cases differ\n\n{differing}");
}

#[test]
fn every_file_of_cases_belongs_to_a_question() {
    let files: BTreeSet<String> = fs::read_dir(directory())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .filter(|name| name != "schema")
        .collect();
    let questions: BTreeSet<String> = QUESTIONS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(files, questions);
}

#[test]
fn a_case_that_differs_is_found() {
    let schema = jsonschema::validator_for(&parsed(&directory().join("schema.json"))).unwrap();
    let case = |expect: Value| -> Case {
        let case = json!({
            "name": "a test of the test",
            "source": "Wko art. 1.56b lid 3",
            "on": "2018-02-28",
            "facts": {"vog": {"kind": "np"}},
            "expect": expect
        });
        assert!(schema.is_valid(&json!([case])));
        serde_json::from_value(case).unwrap()
    };
    let ask = ask::<VogForRegistration>;
    let reason = json!({"code": "vog.not_in_force", "from": "2018-03-01"});
    assert_eq!(differences(&case(json!({"outcome": "not_in_force", "reasons": [reason], "missing": []})), ask), "");
    for wrong in [
        json!({"outcome": "accepted"}),
        json!({"outcome": "not_in_force", "reasons": []}),
        json!({"outcome": "not_in_force", "reasons": [reason, reason]}),
        json!({"outcome": "not_in_force", "holds": {"until": "2018-03-01"}}),
        json!({"outcome": "not_in_force", "next": null}),
        json!({"outcome": "not_in_force", "missing": ["vog.reference"]}),
        json!({"outcome": "not_in_force", "cites": [{"code": "vog.not_in_force", "layer": "guideline"}]}),
        json!({"outcome": "not_in_force", "cites": [{"code": "vog.too_old", "layer": "statute"}]}),
        json!({"faults": [{"path": "vog.kind", "code": "unknown_word"}]}),
    ] {
        assert_ne!(differences(&case(wrong.clone()), ask), "", "{wrong}");
    }
    assert!(
        !schema.is_valid(&json!([{"name": "no source", "on": "2018-03-01", "facts": {}, "expect": {"outcome": "x"}}]))
    );
}

#[test]
fn a_place_of_a_report_that_differs_is_found() {
    let (_, ask) = QUESTIONS.iter().find(|(name, _)| *name == "dossier").unwrap();
    let case = |at: Value| -> Case {
        let facts =
            json!({"organisation": {"name": "Zonnebloem", "holder": "zonnebloem"}, "locations": [], "persons": []});
        let case = json!({"name": "an empty dossier", "source": "a test", "on": "2019-01-01", "facts": facts, "expect": {"at": at}});
        serde_json::from_value(case).unwrap()
    };
    assert_eq!(
        differences(&case(json!({"/totals/persons": 0, "/organisation": "Zonnebloem", "/persons/0": null})), *ask),
        ""
    );
    for wrong in [json!({"/totals/persons": 1}), json!({"/organisation": null}), json!({"/no/such/place": 0})] {
        assert_ne!(differences(&case(wrong.clone()), *ask), "", "{wrong}");
    }
}

/// How the answer differs from what the case expects, one part after the other; empty when it does
/// not.
fn differences(case: &Case, ask: Ask) -> String {
    let document = match (&case.facts, &case.text) {
        (Some(facts), None) => Document::Facts(facts.clone()),
        (None, Some(text)) => Document::Text(text.clone()),
        _ => return "  a case has either facts or a text\n".to_owned(),
    };
    let mut found = String::new();
    // A refusal does not depend on the day.
    match (ask(&document, case.on.unwrap_or(Day::FIRST)), case.expect.get("faults")) {
        (Err(faults), Some(expected)) => {
            let given = given_faults(&faults, expected);
            compare("faults", expected, &given, &mut found);
            for value in values_that_tell(&document) {
                if faults.to_string().contains(&value) || format!("{faults:?}").contains(&value) {
                    writeln!(found, "  a fault shows the value {value}").unwrap();
                }
            }
        }
        (Err(faults), None) => writeln!(found, "  refused: {faults}").unwrap(),
        (Ok(answer), Some(expected)) => {
            writeln!(found, "  expected the faults {expected}\n  answered {}", json!(answer.parts)).unwrap();
        }
        (Ok(answer), None) => {
            for (part, expected) in &case.expect {
                match part.as_str() {
                    "cites" => compare_citations(expected, &answer.cited, &mut found),
                    "at" => compare_places(expected, &answer.parts["report"], &mut found),
                    part => match answer.parts.get(part) {
                        Some(given) => compare(part, expected, given, &mut found),
                        None => writeln!(found, "  this question has no part {part}").unwrap(),
                    },
                }
            }
            for sentence in &answer.sentences {
                if sentence.is_empty() || sentence.contains(['{', '}']) {
                    writeln!(found, "  a sentence is not filled: {sentence}").unwrap();
                }
            }
            let told = format!("{:?} {}", answer.sentences, json!(answer.parts));
            // What a case itself expects is meant to be shown, such as the number of a facility.
            let expected = json!(case.expect).to_string();
            for value in
                values_that_tell(&document).into_iter().filter(|value| digits(value) >= 8 && !is_day_or_moment(value))
            {
                if told.contains(&value) && !expected.contains(&value) {
                    writeln!(found, "  the answer shows the value {value}").unwrap();
                }
            }
        }
    }
    found
}

fn compare(part: &str, expected: &Value, given: &Value, found: &mut String) {
    let (expected, given) = (without_nulls(expected), without_nulls(given));
    if expected == given {
        return;
    }
    match (&expected, &given) {
        (Value::Array(expected), Value::Array(given)) => {
            writeln!(found, "  {part}:").unwrap();
            for at in 0..expected.len().max(given.len()) {
                match (expected.get(at), given.get(at)) {
                    (Some(expected), Some(given)) if expected == given => writeln!(found, "      {given}").unwrap(),
                    (expected, given) => {
                        if let Some(expected) = expected {
                            writeln!(found, "    - {expected}").unwrap();
                        }
                        if let Some(given) = given {
                            writeln!(found, "    + {given}").unwrap();
                        }
                    }
                }
            }
        }
        _ => writeln!(found, "  {part}:\n    - {expected}\n    + {given}").unwrap(),
    }
}

/// What stands at each place of a report, by JSON pointer; nothing stands where the case says `null`.
fn compare_places(expected: &Value, report: &Value, found: &mut String) {
    for (pointer, expected) in expected.as_object().unwrap() {
        compare(pointer, expected, report.pointer(pointer).unwrap_or(&Value::Null), found);
    }
}

/// Each citation a case names must be among those of the reasons, with every part it names.
fn compare_citations(expected: &Value, cited: &[Cited], found: &mut String) {
    for expected in expected.as_array().unwrap() {
        let code = expected["code"].as_str().unwrap();
        let given: Vec<Value> = cited.iter().filter(|cited| cited.code == code).map(as_json).collect();
        let named = expected.as_object().unwrap();
        if !given.iter().any(|given| named.iter().all(|(part, value)| given.get(part) == Some(value))) {
            writeln!(found, "  cites:\n    - {expected}\n    + {}", json!(given)).unwrap();
        }
    }
}

fn as_json(cited: &Cited) -> Value {
    let mut parts = json!(cited.citation);
    parts["code"] = json!(cited.code);
    parts["layer"] = json!(cited.layer);
    parts
}

/// Path and code of each fault, and the help where the case at that place names it.
fn given_faults(faults: &Faults, expected: &Value) -> Value {
    let given = faults.as_slice().iter().enumerate().map(|(at, fault)| {
        let mut parts = json!({"path": fault.path, "code": fault.code});
        if expected.get(at).is_some_and(|expected| expected.get("help").is_some()) {
            parts["help"] = json!(fault.help);
        }
        parts
    });
    given.collect()
}

/// What is absent and what is null are the same.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// The values and field names of a document that could tell something of a person: those with
/// digits enough for a number, a day or a reference.
fn values_that_tell(document: &Document) -> Vec<String> {
    fn gather(value: &Value, values: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    values.push(name.clone());
                    gather(value, values);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| gather(item, values)),
            Value::String(text) => values.push(text.clone()),
            Value::Number(number) => values.push(number.to_string()),
            Value::Null | Value::Bool(_) => {}
        }
    }
    let mut values = Vec::new();
    match document {
        Document::Facts(facts) => gather(&json!(facts), &mut values),
        Document::Text(text) => {
            let words = text.split(|char: char| !char.is_ascii_alphanumeric() && char != '-');
            values.extend(words.map(str::to_owned));
        }
    }
    values.retain(|value| digits(value) >= 4);
    values
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn is_day_or_moment(text: &str) -> bool {
    text.parse::<Day>().is_ok() || text.parse::<Moment>().is_ok()
}

fn assert_names_differ(question: &str, cases: &[Case]) {
    let mut names = BTreeSet::new();
    for case in cases {
        assert!(names.insert(&case.name), "{question}: the name stands twice: {}", case.name);
    }
}

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/cases")
}

fn parsed(path: &std::path::Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}
