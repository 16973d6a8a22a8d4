//! The catalogue is whole: codes, texts, rules, norms and ledger fit each other.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Coverage, LedgerSource, Rule, RuleEntry, coverage, coverage_of, ledger, reasons, rule, why_no_reason_cites,
};
use crate::norm::{Citation, NormName, Norms};

/// The names in braces, in alphabetical order, each once.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').expect("a closing brace").0).collect()
}

#[test]
fn a_code_belongs_to_one_reason() {
    let mut seen = BTreeSet::new();
    for reason in reasons() {
        assert!(seen.insert(reason.code), "{} stands twice", reason.code);
    }
}

#[test]
fn a_code_is_two_words_with_a_dot() {
    for reason in reasons() {
        let (subject, what) = reason.code.split_once('.').expect("a dot");
        for word in [subject, what] {
            let is_word = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
            assert!(!word.is_empty() && word.chars().all(is_word), "{}", reason.code);
        }
    }
}

#[test]
fn every_place_in_a_text_is_a_value_and_both_languages_use_the_same() {
    for reason in reasons() {
        let values: BTreeSet<&str> = reason.values.iter().copied().collect();
        assert_eq!(places(reason.nl), places(reason.en), "{}", reason.code);
        let unknown: Vec<_> = places(reason.nl).difference(&values).copied().collect();
        assert!(unknown.is_empty(), "{}: {unknown:?} is no value", reason.code);
    }
}

#[test]
fn a_text_is_a_sentence_in_both_languages() {
    for reason in reasons() {
        for text in [reason.nl, reason.en] {
            assert!(text.ends_with(['.', '?', '!']), "{}: {text}", reason.code);
            assert!(!text.starts_with(|first: char| first.is_lowercase()), "{}: {text}", reason.code);
        }
    }
}

#[test]
fn every_rule_has_reasons_or_says_why_not() {
    let entries: Vec<_> = Rule::ALL.iter().map(|name| rule(*name)).collect();
    let with = |has_reasons: bool, has_excuse: bool| -> Vec<Rule> {
        let wanted = |entry: &&RuleEntry| {
            entry.reasons.is_empty() != has_reasons && entry.why_no_reasons.is_some() == has_excuse
        };
        entries.iter().filter(wanted).map(|entry| entry.rule).collect()
    };
    let silent = with(false, false);
    assert!(silent.is_empty(), "list their reasons in ALL_REASONS, or the rules in WITHOUT_REASONS: {silent:?}");
    let spoken = with(true, true);
    assert!(spoken.is_empty(), "these have reasons now, take them from WITHOUT_REASONS: {spoken:?}");
}

#[test]
fn every_norm_is_cited_by_a_reason_or_says_why_not() {
    let cited: BTreeSet<_> = reasons().map(|reason| reason.norm).collect();
    let excused = |norm: &&NormName| why_no_reason_cites(**norm).is_some();
    let silent: Vec<_> = NormName::ALL.iter().filter(|norm| !cited.contains(norm) && !excused(norm)).collect();
    assert!(silent.is_empty(), "no reason rests on these, list them in UNCITED or use them: {silent:?}");
    let spoken: Vec<_> = NormName::ALL.iter().filter(|norm| cited.contains(norm) && excused(norm)).collect();
    assert!(spoken.is_empty(), "reasons rest on these now, take them from UNCITED: {spoken:?}");
}

#[test]
fn a_rule_knows_the_versions_of_its_norms() {
    let rows = rule(Rule::Vog2).versions(Norms::builtin());
    assert!(rows.iter().all(|row| row.name == NormName::VogAge));
    assert_eq!(rows.len(), 1);
}

#[test]
fn every_implemented_rule_is_somewhere_in_the_ledger() {
    let mut named = BTreeSet::new();
    for entry in ledger() {
        if let Coverage::Implemented { rules } = entry.coverage {
            assert!(!rules.is_empty(), "{} {}", entry.source, entry.article);
            named.extend(rules.iter().copied());
        }
    }
    let missing: Vec<_> = Rule::ALL.iter().filter(|rule| !named.contains(rule)).collect();
    assert!(missing.is_empty(), "no part of a source leads to {missing:?}");
}

#[test]
fn a_part_of_a_source_stands_once_in_the_ledger() {
    let mut seen = BTreeSet::new();
    for entry in ledger() {
        let place = (entry.source, entry.article, entry.paragraph, entry.letter);
        assert!(seen.insert(place), "{place:?} stands twice");
    }
    for source in LedgerSource::ALL {
        assert!(coverage_of(*source).next().is_some(), "nothing about {source}");
    }
}

/// Is the place of a citation in the ledger: for a page its title, for a law its article, and its
/// paragraph where the ledger has paragraphs?
fn is_covered(source: LedgerSource, citation: &Citation) -> bool {
    let entries = coverage(source, citation.article.as_deref().unwrap_or_default());
    let Some(paragraph) = citation.paragraph.as_deref() else { return !entries.is_empty() };
    let named: Vec<&str> = paragraph.split([',', '-']).map(str::trim).collect();
    named.iter().all(|number| entries.iter().any(|entry| entry.paragraph.is_none_or(|known| spans(known, number))))
}

/// Does `1-3` span `2`?
fn spans(known: &str, number: &str) -> bool {
    match (known.split_once('-'), number.parse::<u32>()) {
        (Some((first, last)), Ok(number)) => (first.parse().unwrap()..=last.parse().unwrap()).contains(&number),
        _ => known == number,
    }
}

#[test]
fn every_place_a_norm_cites_is_in_the_ledger() {
    let mut missing = BTreeMap::new();
    for name in NormName::ALL {
        for row in Norms::builtin().rows(*name) {
            match LedgerSource::of(&row.citation) {
                Some(source) if is_covered(source, &row.citation) => {}
                _ => {
                    missing.insert(row.citation.to_string(), *name);
                }
            }
        }
    }
    assert!(missing.is_empty(), "not in the ledger: {missing:#?}");
}

#[test]
fn an_article_unknown_to_the_ledger_gives_nothing() {
    assert!(coverage(LedgerSource::Wko, "9.99").is_empty());
    assert!(!coverage(LedgerSource::Wko, "1.48d").is_empty());
}

#[test]
fn every_letter_that_ends_a_registration_is_listed() {
    let letters: Vec<_> = coverage(LedgerSource::Wko, "1.48d")
        .into_iter()
        .filter(|entry| entry.paragraph == Some("4"))
        .map(|entry| entry.letter.unwrap())
        .collect();
    assert_eq!(letters, ["a", "b", "c", "d", "e", "f"]);
}

#[test]
fn an_entry_says_its_status_on_the_wire() {
    let entry = coverage(LedgerSource::Wko, "1.50").into_iter().find(|entry| entry.paragraph == Some("4")).unwrap();
    let wire = serde_json::to_value(entry).unwrap();
    assert_eq!((&wire["status"], &wire["rules"][0]), (&"implemented".into(), &"WORK-1".into()));
}
