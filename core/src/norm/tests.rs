//! The built-in tables are sound, and a vendor's document is taken whole or refused whole.

use super::{Layer, NormName, NormRow, Norms};
use crate::{
    calendar::Day,
    wire::{FaultCode, Faults},
};

fn every_table() -> impl Iterator<Item = (NormName, Vec<NormRow>)> {
    NormName::ALL.iter().map(|name| (*name, Norms::builtin().rows(*name)))
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn every_norm_has_a_version() {
    for (name, rows) in every_table() {
        assert!(!rows.is_empty(), "{name}");
    }
}

#[test]
fn versions_stand_in_order_and_do_not_overlap() {
    for (name, rows) in every_table() {
        for pair in rows.windows(2) {
            let until = pair[0].until.unwrap_or_else(|| panic!("{name}: a version without an end is not the last"));
            assert!(until < pair[1].from, "{name}: {until} and {}", pair[1].from);
        }
        for row in rows {
            assert!(row.until.is_none_or(|until| row.from <= until), "{name}: ends before it begins");
        }
    }
}

#[test]
fn a_continuous_norm_has_no_gap() {
    for (name, rows) in every_table().filter(|(name, _)| name.is_continuous()) {
        for pair in rows.windows(2) {
            assert_eq!(pair[0].until.and_then(Day::next), Some(pair[1].from), "{name}");
        }
    }
}

#[test]
fn every_address_can_be_opened_and_that_of_a_law_holds_its_number_and_the_date_of_the_text() {
    for (name, row) in every_table().flat_map(|(name, rows)| rows.into_iter().map(move |row| (name, row))) {
        let url = row.citation.url.as_ref();
        assert!(url.starts_with("https://") && url.is_ascii() && !url.contains(char::is_whitespace), "{name}: {url}");
        let Some(number) = row.citation.source.split(['(', ')']).find(|part| part.starts_with("BWBR")) else {
            assert_ne!(row.layer, Layer::Statute, "{name}: a statute without a BWB number");
            continue;
        };
        let version = row.citation.version.unwrap_or_else(|| panic!("{name}: a law without the date of its text"));
        assert_eq!(url, format!("https://wetten.overheid.nl/{number}/{version}"), "{name}");
        assert!(row.citation.article.is_some(), "{name}: a law without an article");
    }
}

#[test]
fn what_a_norm_says_is_a_sentence() {
    for name in NormName::ALL {
        let description = name.description().trim();
        assert!(description.ends_with('.') && description.len() > 10, "{name}: {description}");
    }
}

#[test]
fn a_built_in_value_is_read_back_from_its_wire_form() {
    for (name, rows) in every_table() {
        let entries: Vec<_> = rows
            .iter()
            .map(|row| {
                let mut entry = serde_json::to_value(row).unwrap();
                entry.as_object_mut().unwrap().remove("name");
                entry
            })
            .collect();
        let document = serde_json::json!({
            "version": "same", "norms": [{ "name": name.word(), "mode": "replace", "entries": entries }]
        });
        let norms = Norms::builtin().amended(&document.to_string()).unwrap_or_else(|faults| panic!("{name}: {faults}"));
        assert_eq!(norms.rows(name), rows);
    }
}

#[test]
fn a_norm_is_cited_by_the_version_in_force_or_the_nearest_one() {
    let letter = |on: &str| {
        let cited = Norms::builtin().cited(NormName::ObligationEmployment, day(on)).unwrap();
        cited.citation.letter.clone().unwrap()
    };
    assert_eq!(letter("2000-01-01"), "b");
    assert_eq!(letter("2021-06-30"), "b");
    assert_eq!(letter("2021-07-01"), "c");
    let ended = Norms::builtin().cited(NormName::VogExisting, day("2020-01-01")).unwrap();
    assert_eq!(ended.citation.article.as_deref(), Some("3.2"));
}

#[test]
fn between_two_versions_the_nearer_one_is_cited_and_of_two_as_near_the_earlier_one() {
    let versions = [("\"14.00\"", "2027-01-01", Some("2027-01-11")), ("\"15.00\"", "2027-01-21", None)];
    let norms = amended(&[change("fee.vog_paper", "replace", &versions)]).unwrap();
    let cited = |on: &str| norms.cited(NormName::FeeVogPaper, day(on)).unwrap().citation.url.clone();
    let (first, second) = (cited("2027-01-01"), cited("2027-01-21"));
    assert_ne!(first, second);
    assert_eq!((cited("2026-12-31"), cited("2027-01-16"), cited("2027-01-17")), (first.clone(), first, second));
}

// A document of norms.

/// A change of one norm, its versions each given as value and days.
fn change(name: &str, mode: &str, versions: &[(&str, &str, Option<&str>)]) -> String {
    let entries: Vec<String> = versions
        .iter()
        .map(|(value, from, until)| {
            let until = until.map(|until| format!(r#""until": "{until}","#)).unwrap_or_default();
            format!(
                r#"{{ "value": {value}, "from": "{from}", {until} "layer": "statute",
                    "citation": {{ "source": "RWk (BWBR0017252)", "article": "6a", "url": "https://wetten.overheid.nl/BWBR0017252/{from}" }} }}"#
            )
        })
        .collect();
    format!(r#"{{ "name": "{name}", "mode": "{mode}", "entries": [{}] }}"#, entries.join(","))
}

fn amended(changes: &[String]) -> Result<Norms, Faults> {
    Norms::builtin().amended(&format!(r#"{{ "version": "test", "norms": [{}] }}"#, changes.join(",")))
}

fn faults(changes: &[String]) -> Vec<(String, FaultCode)> {
    let faults = amended(changes).expect_err("a refusal");
    faults.as_slice().iter().map(|fault| (fault.path.clone(), fault.code)).collect()
}

fn electronic_fee(norms: &Norms, on: &str) -> Option<String> {
    norms.fee_electronic.on(day(on)).map(ToString::to_string)
}

#[test]
fn extending_lets_the_last_version_end_the_day_before() {
    let norms = amended(&[change("fee.electronic", "extend", &[(r#""14.00""#, "2027-01-01", None)])]).unwrap();
    assert_eq!(electronic_fee(&norms, "2026-12-31").as_deref(), Some("12.00"));
    assert_eq!(electronic_fee(&norms, "2027-01-01").as_deref(), Some("14.00"));
    assert_eq!(norms.version, "test");
    assert_eq!(Norms::builtin().version, Norms::VERSION);
    assert_eq!(electronic_fee(Norms::builtin(), "2027-01-01").as_deref(), Some("12.00"));
}

#[test]
fn replacing_leaves_nothing_of_the_old_table() {
    let norms = amended(&[change(
        "fee.electronic",
        "replace",
        &[(r#""10.00""#, "2018-03-01", Some("2020-12-31")), (r#""11.50""#, "2021-01-01", None)],
    )])
    .unwrap();
    assert_eq!(electronic_fee(&norms, "2018-02-28"), None);
    assert_eq!(electronic_fee(&norms, "2018-03-01").as_deref(), Some("10.00"));
    assert_eq!(electronic_fee(&norms, "2020-12-31").as_deref(), Some("10.00"));
    assert_eq!(electronic_fee(&norms, "2021-01-01").as_deref(), Some("11.50"));
    let cited = norms.cited(NormName::FeeElectronic, day("2021-01-01")).unwrap();
    assert_eq!(cited.citation.url, "https://wetten.overheid.nl/BWBR0017252/2021-01-01");
}

#[test]
fn a_norm_without_gaps_begins_no_later_and_does_not_end() {
    let faults = amended(&[
        change("fee.electronic", "replace", &[(r#""10.00""#, "2018-07-02", None)]),
        change("fee.written", "extend", &[(r#""26.00""#, "2027-01-01", Some("2027-12-31"))]),
    ])
    .unwrap_err();
    let told: Vec<_> = faults.as_slice().iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    assert_eq!(told, [("norms[0].entries[0].from", FaultCode::Gap), ("norms[1].entries[0].until", FaultCode::Gap)]);
}

#[test]
fn every_other_norm_stays_as_it_was() {
    let norms = amended(&[change("fee.electronic", "extend", &[(r#""14.00""#, "2027-01-01", None)])]).unwrap();
    for (name, rows) in every_table().filter(|(name, _)| *name != NormName::FeeElectronic) {
        assert_eq!(norms.rows(name), rows);
    }
}

#[test]
fn a_version_that_overlaps_an_earlier_one_is_refused() {
    for from in ["2018-07-01", "2000-01-01"] {
        let overlapping = change("fee.electronic", "extend", &[(r#""14.00""#, from, None)]);
        assert_eq!(faults(&[overlapping]), [("norms[0].entries[0].from".into(), FaultCode::Overlap)]);
    }
    let among_themselves = change(
        "fee.electronic",
        "replace",
        &[(r#""10.00""#, "2020-01-01", Some("2020-12-31")), (r#""11.00""#, "2020-12-31", None)],
    );
    assert_eq!(faults(&[among_themselves]), [("norms[0].entries[1].from".into(), FaultCode::Overlap)]);
}

#[test]
fn a_gap_is_refused_where_there_may_be_none() {
    let versions: &[(&str, &str, Option<&str>)] = &[
        (r#"{ "count": 2, "unit": "months" }"#, "2018-03-01", Some("2026-12-31")),
        (r#"{ "count": 3, "unit": "months" }"#, "2027-01-02", None),
    ];
    let continuous = change("vog.age", "replace", versions);
    assert_eq!(faults(&[continuous]), [("norms[0].entries[1].from".into(), FaultCode::Gap)]);
    assert!(amended(&[change("vog.wrong_refusal", "replace", versions)]).is_ok());
}

#[test]
fn an_unknown_name_is_refused_with_the_nearest_one() {
    let refused = amended(&[change("fee.electronik", "extend", &[(r#""14.00""#, "2027-01-01", None)])]).unwrap_err();
    let [fault] = refused.as_slice() else { panic!("{refused}") };
    assert_eq!((fault.path.as_str(), fault.code), ("norms[0].name", FaultCode::UnknownWord));
    assert_eq!(fault.help.as_deref(), Some("did you mean `fee.electronic`?"));
}

#[test]
fn a_value_out_of_range_or_of_another_form_is_refused() {
    let refused = |name: &str, value: &str| {
        let found = faults(&[change(name, "replace", &[(value, "2027-01-01", None)])]);
        assert!(found.iter().all(|(path, _)| path.starts_with("norms[0].entries[0].value")), "{name}: {found:?}");
        found[0].1
    };
    assert_eq!(refused("vog.age", r#"{ "count": 0, "unit": "months" }"#), FaultCode::OutOfRange);
    assert_eq!(refused("vog.age", r#"{ "count": 1201, "unit": "months" }"#), FaultCode::OutOfRange);
    assert_eq!(refused("vog.age", "2"), FaultCode::WrongType);
    assert_eq!(refused("vog.aspects", "[]"), FaultCode::OutOfRange);
    assert_eq!(refused("vog.reference_form", r#""[0-9]+""#), FaultCode::WrongForm);
    assert_eq!(refused("vog.reference_form", r#""^(([0-9]+$""#), FaultCode::WrongForm);
    assert_eq!(refused("vog.reference_form", r#""^1[0-9]{13}$""#), FaultCode::WrongForm);
    assert_eq!(refused("fee.electronic", r#""1000000.01""#), FaultCode::OutOfRange);
    assert_eq!(refused("presence.minutes", "1000001"), FaultCode::OutOfRange);
    assert_eq!(refused("prk", "false"), FaultCode::WrongType);
}

#[test]
fn a_norm_changed_twice_is_refused() {
    let first = change("fee.electronic", "extend", &[(r#""14.00""#, "2027-01-01", None)]);
    let second = change("fee.electronic", "extend", &[(r#""15.00""#, "2028-01-01", None)]);
    assert_eq!(faults(&[first, second]), [("norms[1].name".into(), FaultCode::DuplicateIdentity)]);
}

#[test]
fn a_version_that_ends_before_it_begins_and_a_change_without_versions_are_refused() {
    let backwards = change("fee.electronic", "extend", &[(r#""14.00""#, "2027-01-01", Some("2026-12-31"))]);
    let empty = change("vog.age", "replace", &[]);
    assert_eq!(
        faults(&[backwards, empty]),
        [
            ("norms[0].entries[0].until".into(), FaultCode::Contradiction),
            ("norms[1].entries".into(), FaultCode::MissingField)
        ]
    );
}

#[test]
fn all_faults_are_reported_at_once_and_nothing_is_half_applied() {
    let norms = Norms::builtin().clone();
    let document = format!(
        r#"{{ "version": "test", "norms": [{},{},{}] }}"#,
        change("fee.electronic", "extend", &[(r#""14.00""#, "2027-01-01", None)]),
        change("vog.age", "extend", &[(r#"{ "count": 0, "unit": "months" }"#, "2027-01-01", None)]),
        change("presence.minutes", "extend", &[("20", "2018-03-01", None)]),
    );
    let refused = norms.amended(&document).unwrap_err();
    let paths: Vec<_> = refused.as_slice().iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    assert_eq!(
        paths,
        [("norms[1].entries[0].value", FaultCode::OutOfRange), ("norms[2].entries[0].from", FaultCode::Overlap),]
    );
    assert_eq!(electronic_fee(&norms, "2027-01-01").as_deref(), Some("12.00"));
    assert_eq!(norms.version, Norms::VERSION);
}

#[test]
fn unknown_and_missing_fields_are_reported_together() {
    let refused = Norms::builtin()
        .amended(r#"{ "norms": [{ "name": "vog.age", "mode": "exten", "entrys": [] }], "by": "x" }"#)
        .unwrap_err();
    let found: Vec<_> = refused.as_slice().iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    assert_eq!(
        found,
        [
            ("version", FaultCode::MissingField),
            ("norms[0].mode", FaultCode::UnknownWord),
            ("norms[0].entrys", FaultCode::UnknownField),
            ("by", FaultCode::UnknownField),
        ]
    );
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    let refused = Norms::builtin().amended("{ \"version\": }").unwrap_err();
    assert_eq!(refused.as_slice()[0].code, FaultCode::NotJson);
}
