//! The generated pages and schemas under `docs/` are fresh. `REGENERATE=1` writes them anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use kinderopvang::{
    catalogue::{Rule, document},
    dossier::evaluate,
    explain::explain_code,
    norm::Norms,
};
use serde_json::Value;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent").to_owned()
}

/// Compares a committed file with its text, or writes it.
fn keep_fresh(path: &str, text: &str) {
    let file = repository().join(path);
    if env::var_os("REGENERATE").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        return;
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == text,
        "{path} is stale: run `REGENERATE=1 cargo test -p kinderopvang --features schema --test generated` and commit it"
    );
}

/// How many shared cases name each rule; empty while there are no cases.
fn cases_by_rule() -> Vec<(Rule, usize)> {
    let cases = shared_cases();
    if cases.is_empty() {
        return Vec::new();
    }
    Rule::ALL.iter().map(|rule| (*rule, cases.iter().filter(|case| names(case, *rule)).count())).collect()
}

/// The cases of every file that is one array of them.
fn shared_cases() -> Vec<Value> {
    let mut cases = Vec::new();
    for file in fs::read_dir(repository().join("tests/cases")).into_iter().flatten() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json")
            && let Value::Array(items) = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap()
        {
            cases.extend(items);
        }
    }
    cases
}

/// Does a case name a rule: in its source, or by a reason it expects?
fn names(case: &Value, rule: Rule) -> bool {
    let source = case.get("source").and_then(Value::as_str).unwrap_or_default();
    let expected = case.pointer("/expect/reasons").and_then(Value::as_array).into_iter().flatten();
    source.split(|letter: char| !letter.is_alphanumeric() && letter != '-').any(|word| word == rule.word())
        || expected
            .filter_map(|reason| reason.get("code").and_then(Value::as_str).and_then(explain_code))
            .any(|reason| reason.rule == rule)
}

#[test]
fn the_catalogue_of_rules_is_fresh() {
    keep_fresh("docs/rules.md", &document::rules_page(Norms::builtin(), &cases_by_rule()));
}

#[test]
fn the_norm_tables_are_fresh() {
    keep_fresh("docs/norms.md", &document::norms_page(Norms::builtin()));
}

#[test]
fn the_coverage_ledger_is_fresh() {
    keep_fresh("docs/coverage.md", &document::coverage_page());
}

/// The report on every example dossier that is read, asked on the day in its name: what `evaluate` gives
/// byte for byte, in every language.
#[test]
fn the_golden_reports_are_fresh() {
    let mut reports = 0;
    for file in fs::read_dir(repository().join("examples/dossiers")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let on = name[name.len() - 10..].parse().unwrap();
        if let Ok(report) = evaluate(&fs::read_to_string(&path).unwrap(), on) {
            keep_fresh(&format!("tests/golden/{name}.json"), &report);
            reports += 1;
        }
    }
    let golden = fs::read_dir(repository().join("tests/golden")).unwrap().count();
    assert_eq!(golden, reports, "a golden report belongs to no dossier");
}

#[test]
fn no_generated_page_names_a_place_of_work() {
    for page in
        [document::rules_page(Norms::builtin(), &[]), document::norms_page(Norms::builtin()), document::coverage_page()]
    {
        assert!(page.ends_with('\n') && !page.contains("/tmp"));
        for line in page.lines().filter(|line| line.starts_with('|')) {
            assert!(line.ends_with('|'), "{line}");
        }
    }
}

#[test]
fn the_document_of_norms_in_the_readme_is_one() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let (_, document) = readme.split_once("```json\n").expect("a document");
    let (document, _) = document.split_once("```").expect("its end");
    let norms = Norms::builtin().amended(document).unwrap();
    let day = "2027-01-01".parse().unwrap();
    assert_eq!(norms.fee_electronic.on(day).unwrap().to_string(), "14.00");
}

#[cfg(feature = "schema")]
mod schemas {
    use kinderopvang::catalogue::schemas;

    use super::{Value, fs, keep_fresh, repository};

    #[test]
    fn every_schema_is_fresh() {
        for (name, schema) in schemas() {
            let text = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
            keep_fresh(&format!("docs/schemas/{name}.json"), &text);
        }
    }

    #[test]
    fn every_committed_schema_belongs_to_a_document() {
        let known: Vec<_> = schemas().map(|(name, _)| format!("{name}.json")).collect();
        for file in fs::read_dir(repository().join("docs/schemas")).into_iter().flatten() {
            let name = file.unwrap().file_name().into_string().unwrap();
            assert!(known.contains(&name), "docs/schemas/{name} belongs to no document");
        }
    }

    #[test]
    fn every_schema_is_a_schema_and_refuses_unknown_fields() {
        for (name, schema) in schemas() {
            let validator = jsonschema::validator_for(&schema).expect(name);
            let with_unknown_field = serde_json::json!({ "surely_unknown": 1 });
            assert!(!validator.is_valid(&with_unknown_field), "{name}");
        }
    }

    fn schema(name: &str) -> Value {
        schemas().find(|(known, _)| *known == name).expect(name).1
    }

    #[test]
    fn a_schema_accepts_what_the_library_reads() {
        let amendment = serde_json::json!({ "version": "2027-1", "norms": [ {
            "name": "fee.electronic", "mode": "extend", "entries": [ {
                "value": "14.00", "from": "2027-01-01", "layer": "statute", "citation": {
                    "source": "RWk (BWBR0017252)", "article": "6a", "url": "https://wetten.overheid.nl/BWBR0017252/2027-01-01"
                }
            } ]
        } ] });
        let obligation =
            serde_json::json!({ "role": "housemate", "setting": "childminders_home", "birth_date": "2008-12-15" });
        for (name, document) in [("amendment", amendment), ("obligation", obligation)] {
            let validator = jsonschema::validator_for(&schema(name)).unwrap();
            assert!(validator.is_valid(&document), "{name}: {:?}", validator.validate(&document).err());
        }
    }

    #[test]
    fn an_absent_list_is_an_empty_one_for_the_schema_too() {
        let validator = jsonschema::validator_for(&schema("amendment")).unwrap();
        assert!(validator.is_valid(&serde_json::json!({ "version": "2027-1" })));
        assert!(!validator.is_valid(&serde_json::json!({ "norms": [] })));
    }
}
