//! The example dossiers, judged as the sources judge them: DUO's page of 2018, an agency's page, and
//! the texts of the law. The expectations were written from those, person by person.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::format_push_string,
    clippy::type_complexity,
    clippy::too_many_lines,
    reason = "a test that fails should say so at once, and a table of expectations is as long as its subject"
)]

use kinderopvang::{
    calendar::Day,
    dossier::{Dossier, DossierReport, DueKind, PersonReport},
};

#[path = "../../../examples/check.rs"]
#[allow(dead_code, reason = "the example's own main reads files; here only its page is asked for")]
mod check;

mod faults;
mod group_2018;
mod group_2026;
mod household;
#[path = "../naive/mod.rs"]
mod naive;
mod personal;
mod timeline;
mod whole;

const HOUSEHOLD: &str = include_str!("../../../examples/dossiers/household-2026-11-21.json");
const GROUP_2018: &str = include_str!("../../../examples/dossiers/group-2018-06-15.json");
const GROUP_2026: &str = include_str!("../../../examples/dossiers/group-2026-09-01.json");
const FAULTS: &str = include_str!("../../../examples/dossiers/faults-2026-09-01.json");

const VALID: [(&str, &str); 3] = [(HOUSEHOLD, "2026-11-21"), (GROUP_2018, "2018-06-15"), (GROUP_2026, "2026-09-01")];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn judged(text: &str, on: &str) -> DossierReport {
    Dossier::from_text(text).unwrap().judge(day(on))
}

fn person<'r>(report: &'r DossierReport, id: &str) -> &'r PersonReport {
    report.persons.iter().find(|person| person.id.starts_with(id)).unwrap_or_else(|| panic!("no person {id}"))
}

/// Status, duty and the actions, as `task party last-day`, whatever their order.
fn assert_persons(report: &DossierReport, expected: &[(&str, &str, &str, &[&str])]) {
    assert_eq!(report.persons.len(), expected.len());
    for (id, status, duty, actions) in expected {
        let person = person(report, id);
        let mut found: Vec<String> = person
            .actions
            .iter()
            .map(|action| {
                let by = action.by.map_or_else(|| "-".to_owned(), |by| by.to_string());
                format!("{} {} {by}", action.task, action.party)
            })
            .collect();
        let mut actions: Vec<String> = actions.iter().map(|action| (*action).to_owned()).collect();
        found.sort();
        actions.sort();
        let duty_word = serde_json::to_value(person.duty).unwrap();
        assert_eq!((person.status.word(), duty_word.as_str().unwrap()), (*status, *duty), "{id}");
        assert_eq!(found, actions, "{id}");
    }
}

fn deadlines(person: &PersonReport) -> Vec<(String, DueKind)> {
    person.deadlines.iter().map(|deadline| (deadline.on.to_string(), deadline.kind)).collect()
}
