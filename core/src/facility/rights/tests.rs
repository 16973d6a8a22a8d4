//! The matrix read back by eye, and that silence and guesses cannot be told apart from knowledge.

use super::*;
use crate::{
    calendar::Day,
    decision::{Question, Reason},
    norm::{
        Norms, RegisterAction, RegisterObject,
        RegisterRole::{self, Administrator, GgdOfficer, InspectorateOfficer, MunicipalityOfficer, Public, TaxOfficer},
    },
};

fn on() -> Day {
    Day::new(2013, 3, 1).unwrap()
}

/// The matrix as it stands in the annex, one letter a cell: C, c for C*, U, u for U*.
const MATRIX: [(RegisterRole, &str); 6] = [
    (Administrator, ".CCC...."),
    (MunicipalityOfficer, "U..UCCCc"),
    (GgdOfficer, "U...UUUU"),
    (TaxOfficer, "....UUUU"),
    (InspectorateOfficer, "....UUUU"),
    (Public, "....uuuU"),
];

fn by_letter(letter: char, action: RegisterAction, public_data: Option<bool>) -> AccessOutcome {
    let reads = matches!(action, RegisterAction::Search | RegisterAction::Read);
    match (letter, public_data) {
        ('C', _) => AccessOutcome::Allowed,
        ('c', _) if action == RegisterAction::Add => AccessOutcome::Allowed,
        ('U', _) | ('u', Some(true)) if reads => AccessOutcome::Allowed,
        ('u', None) if reads => AccessOutcome::PublicDataOnly,
        _ => AccessOutcome::NotAllowed,
    }
}

#[test]
fn every_cell_of_the_matrix_is_answered_as_its_letter_says() {
    let mut allowed = 0;
    for (role, letters) in MATRIX {
        for (object, letter) in RegisterObject::ALL.iter().zip(letters.chars()) {
            for (action, public_data) in RegisterAction::ALL
                .iter()
                .flat_map(|action| [None, Some(true), Some(false)].map(|data| (*action, data)))
            {
                let right = AccessRight { role: Some(role), object: Some(*object), action: Some(action), public_data };
                let decision = right.decide(on());
                assert_eq!(decision.outcome, by_letter(letter, action, public_data), "{right:?}");
                assert_eq!(decision.missing.is_empty(), decision.outcome != AccessOutcome::PublicDataOnly, "{right:?}");
                allowed += usize::from(decision.outcome == AccessOutcome::Allowed);
            }
        }
    }
    // 6 C, 1 C*, 16 U, 3 U*: actions that are allowed, three times for those that no data matters to.
    assert_eq!(allowed, 3 * (6 * 4 + 1 + 16 * 2) + 3 * 2);
}

#[test]
fn a_fact_is_asked_for_only_when_it_decides() {
    let facts = |right: AccessRight| right.decide(on()).missing.to_vec();
    let none = AccessRight { role: None, object: None, action: None, public_data: None };
    assert_eq!(facts(none), AccessFact::ALL.get(..4).unwrap());
    let changing = AccessRight { action: Some(RegisterAction::Change), ..none };
    assert_eq!(facts(changing), [AccessFact::Role, AccessFact::Object]);
    let tax = AccessRight { role: Some(TaxOfficer), ..changing };
    assert_eq!((tax.decide(on()).outcome, facts(tax)), (AccessOutcome::NotAllowed, vec![]));
}

#[test]
fn an_answer_that_needs_a_missing_fact_is_the_same_for_none_of_its_values() {
    let options = |all: &[RegisterRole]| all.iter().copied().map(Some).chain([None]).collect::<Vec<_>>();
    let objects: Vec<_> = RegisterObject::ALL.iter().copied().map(Some).chain([None]).collect();
    let actions: Vec<_> = RegisterAction::ALL.iter().copied().map(Some).chain([None]).collect();
    for role in options(RegisterRole::ALL) {
        for object in &objects {
            for action in &actions {
                let right = AccessRight { role, object: *object, action: *action, public_data: Some(true) };
                let outcome = right.outcome(Norms::builtin(), on());
                let mut each = Vec::new();
                for role in role.map_or(RegisterRole::ALL.to_vec(), |role| vec![role]) {
                    for object in object.map_or(RegisterObject::ALL.to_vec(), |object| vec![object]) {
                        for action in action.map_or(RegisterAction::ALL.to_vec(), |action| vec![action]) {
                            let known =
                                AccessRight { role: Some(role), object: Some(object), action: Some(action), ..right };
                            each.push(known.outcome(Norms::builtin(), on()));
                        }
                    }
                }
                let alike = each.iter().all(|one| Some(one) == each.first());
                assert_eq!(outcome == AccessOutcome::Undetermined, !alike, "{right:?}");
                assert_eq!(right.decide(on()).missing.is_empty(), alike, "{right:?}");
            }
        }
    }
}

#[test]
fn a_document_of_norms_can_give_another_matrix() {
    let document = r#"{"version": "2020-1", "norms": [{"name": "register.rights", "mode": "replace", "entries": [{
        "value": [{"role": "tax_officer", "object": "holder", "mark": "full"}], "from": "2020-01-01", "layer": "policy",
        "citation": {"source": "A vendor", "url": "https://example.org/"}}]}]}"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let right = AccessRight {
        role: Some(TaxOfficer),
        object: Some(RegisterObject::Holder),
        action: Some(RegisterAction::Change),
        public_data: None,
    };
    let decision = right.decide_by(&norms, Day::new(2020, 1, 1).unwrap());
    assert_eq!(decision.outcome, AccessOutcome::Allowed);
    assert_eq!(decision.reasons.first().unwrap().code(), "access.marked");
    for (value, path) in [
        (
            r#"[{"role": "tax_officer", "object": "holder", "mark": "full"}, {"role": "tax_officer", "object": "holder", "mark": "view"}]"#,
            "norms[0].entries[0].value[1]",
        ),
        ("[]", "norms[0].entries[0].value"),
        (r#"[{"role": "tax_office", "object": "holder", "mark": "full"}]"#, "norms[0].entries[0].value[0].role"),
    ] {
        let from = document.find("[{\"role\"").unwrap();
        let until = document.find(", \"from\"").unwrap();
        let wrong = format!("{}{value}{}", document.get(..from).unwrap(), document.get(until..).unwrap());
        let faults = Norms::builtin().amended(&wrong).unwrap_err();
        assert_eq!(faults.as_slice().first().unwrap().path, path);
    }
}
