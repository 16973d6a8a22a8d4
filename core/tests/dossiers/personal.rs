//! No personal value leaves a dossier.

use kinderopvang::{
    decision::Language,
    dossier::{Dossier, evaluate},
};

use crate::{VALID, check, day};

/// Every value of these fields, wherever they stand in the document.
fn personal(json: &serde_json::Value, into: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    serde_json::Value::String(text) if name == "bsn" || name == "reference" => into.push(text.clone()),
                    value => personal(value, into),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| personal(item, into)),
        _ => {}
    }
}

#[test]
fn no_bsn_and_no_reference_leaves_the_dossier() {
    for (text, on) in VALID {
        let dossier = Dossier::from_text(text).unwrap();
        let report = dossier.judge(day(on));
        let mut secrets = Vec::new();
        personal(&serde_json::from_str(text).unwrap(), &mut secrets);
        assert!(secrets.len() > 5);
        let shown = [
            evaluate(text, day(on)).unwrap(),
            format!("{report:?}"),
            format!("{dossier:?}"),
            check::written(&report, &dossier, Language::Nl, false),
            check::written(&report, &dossier, Language::En, true),
        ];
        for secret in &secrets {
            assert!(shown.iter().all(|shown| !shown.contains(secret.as_str())), "a personal value is shown");
        }
    }
}

/// The document without its personal values.
fn without_personal(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(fields) => {
            fields.retain(|name, _| name != "bsn" && name != "reference");
            fields.values_mut().for_each(without_personal);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_personal),
        _ => {}
    }
}

#[test]
fn a_dossier_without_personal_values_survives_being_written_and_read_again() {
    for (text, on) in VALID {
        let mut document: serde_json::Value = serde_json::from_str(text).unwrap();
        without_personal(&mut document);
        let dossier = Dossier::from_text(&document.to_string()).unwrap();
        let again = Dossier::from_text(&serde_json::to_string(&dossier).unwrap()).unwrap();
        assert_eq!(dossier, again);
        assert_eq!(dossier.judge(day(on)), again.judge(day(on)));
    }
}

#[test]
fn writing_a_dossier_masks_its_personal_values() {
    for (text, _) in VALID {
        let written = serde_json::to_string(&Dossier::from_text(text).unwrap()).unwrap();
        let mut secrets = Vec::new();
        personal(&serde_json::from_str(text).unwrap(), &mut secrets);
        assert!(secrets.iter().all(|secret| !written.contains(secret.as_str())));
    }
}
