use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{
    find::DiplomaSource as Source,
    name::{AskedName, ListedName, fold},
    *,
};
use crate::{
    calendar::{Day, Period},
    decision::{Fact, Question},
    norm::Norms,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn is(asked: &str, listed: &str) -> bool {
    let asked = AskedName::of(asked);
    let is = asked.is(&ListedName::of(listed));
    assert_eq!(asked.is_written(listed), is, "{asked:?} and {listed}");
    is
}

/// Every name of the lists of the Regeling.
fn all_names() -> Vec<(Source, String)> {
    let on = day("2013-03-01");
    let of_list = |source: Source| {
        source.on(Norms::builtin(), on).unwrap().rows().iter().map(move |row| (source, row.name.to_string()))
    };
    Source::BUILT_IN.into_iter().flat_map(of_list).collect()
}

#[test]
fn the_lists_have_the_names_of_the_regeling() {
    let count = |source: Source| all_names().iter().filter(|(list, _)| *list == source).count();
    assert_eq!(Source::BUILT_IN.map(count), [0, 14, 57, 7, 35, 17]);
    for (_, name) in all_names() {
        assert_eq!(name.trim_matches([';', '.', ',', ' ']), name);
        assert!(!name.ends_with(" en"), "{name}");
    }
}

#[test]
fn every_name_of_a_list_is_found_as_it_stands() {
    for (_, name) in all_names() {
        for written in [name.clone(), name.to_uppercase(), name.replace('-', " "), name.replace(' ', "  ")] {
            // In capitals every bracket looks like an abbreviation, and a word like a letter.
            if written == name.to_uppercase() && name.contains('(') {
                continue;
            }
            assert!(is(&written, &name), "{written} and {name}");
        }
    }
}

/// The names that are one, whatever their spelling. All others differ in meaning: their letter, their
/// level, or a word.
const SYNONYMS: &[&[&str]] = &[
    &["A verpleegkundige", "A-Verpleegkundige"],
    &["B Verpleegkundige", "B-Verpleegkundige"],
    &["Z Verpleegkundige", "Z-Verpleegkundige"],
    &["Cultureel werk (CW)", "Kultureel werk (KW)", "Cultureel Werk (CW)"],
    &["Extramurale gezondheidszorg (EMGZ)"],
    &["Inrichtingswerk (IW)"],
    &["Kinderverzorging en Opvoeding", "Kinderverzorging en opvoeding"],
    &["Lerarenopleiding Omgangskunde"],
    &["Sociaal Agogisch 2", "Sociaal Agogisch II"],
    &["Sociaal Pedagogisch Werker", "Sociaal Pedagogisch Werker (SPW)"],
    &["Verpleegkunde"],
];

#[test]
fn no_two_names_of_different_meaning_are_found_by_one_name() {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, name) in all_names() {
        for key in ListedName::of(&name).whole() {
            found.entry(key.to_owned()).or_default().insert(name.clone());
        }
    }
    for names in found.values().filter(|names| names.len() > 1) {
        let is_intended = SYNONYMS.iter().any(|synonyms| names.iter().all(|name| synonyms.contains(&name.as_str())));
        assert!(is_intended, "{names:?}");
    }
}

/// An abbreviation may stand for more than one name. Which, and on which lists: those are all equally
/// good for childminders and for early education in a centre.
#[test]
fn an_abbreviation_stands_for_names_of_one_worth() {
    let mut found: BTreeMap<String, BTreeSet<(bool, String)>> = BTreeMap::new();
    for (source, name) in all_names() {
        for key in ListedName::of(&name).keys() {
            found.entry(key.to_owned()).or_default().insert((source == Source::Playgroup, name.clone()));
        }
    }
    let several: Vec<(&str, Vec<&str>)> = found
        .iter()
        .filter(|(key, _)| key.len() <= 6)
        .map(|(key, names)| {
            (key.as_str(), names.iter().filter(|(playgroup, _)| !playgroup).map(|(_, name)| name.as_str()).collect())
        })
        .filter(|(_, names): &(&str, Vec<&str>)| names.len() > 1)
        .collect();
    assert_eq!(
        several,
        [
            ("ab", vec!["Activiteitenbegeleider (AB)", "Activiteitenbegeleiding (AB)"]),
            ("cw", vec!["Cultureel Werk (CW)", "Cultureel werk (CW)", "Kultureel werk (KW)"]),
            ("sa", vec!["Sociale Arbeid (SA, SA2 of SAII)", "Sociale Dienstverlening (SD, SA, SA1 of SAI)"]),
            ("sd", vec!["Sociaal Dienstverlener (SD)", "Sociale Dienstverlening (SD, SA, SA1 of SAI)"]),
            ("vp", vec!["Verplegende (VP)", "Verpleging (VP)"]),
            ("vz", vec!["Verzorgende beroepen (VZ)", "Verzorging (VZ)"]),
        ]
    );
}

#[test]
fn names_are_found_whatever_their_spelling() {
    for (asked, listed) in [
        ("sociaal pedagogisch werker 3", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("SPW-3", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("spw3", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("SPW (niveau 3)", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("Sociaal Pedagogisch Werker (SPW) (mbo-3)", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("Sociaal-Pedagogisch Werker niveau 3", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("Sociaal Pedagogisch Werker mbo niveau 4", "Sociaal Pedagogisch Werker 4 (SPW4)"),
        ("Pedagogisch werker mbo-3", "Pedagogisch Werker niveau 3"),
        ("Pedagogisch Werker (mbo 3)", "Pedagogisch Werker niveau 3"),
        ("Kultureel werk", "Cultureel werk (CW)"),
        ("Creatief Educatief Werk", "Kreatief Educatief Werk"),
        ("SA2", "Sociale Arbeid (SA, SA2 of SAII)"),
        ("SAII", "Sociale Arbeid (SA, SA2 of SAII)"),
        ("SA II", "Sociale Arbeid (SA, SA2 of SAII)"),
        ("Sociale Arbeid (SA2)", "Sociale Arbeid (SA, SA2 of SAII)"),
        ("Kinderverzorging & Opvoeding", "Kinderverzorging en Opvoeding"),
        ("KV/JV", "Kinderverzorging/Jeugdverzorging (KV/JV)"),
        ("Sport- en bewegingscoordinator 4", "Sport- en bewegingscoördinator (niveau 4)"),
        ("Sport- en bewegingscoo\u{308}rdinator niveau 4", "Sport- en bewegingscoördinator (niveau 4)"),
        ("Sport en Bewegen niveau 3", "Sport en Bewegen (niveau 3 en 4)"),
        ("Sport en Bewegen (mbo-4)", "Sport en Bewegen (niveau 3 en 4)"),
        ("Hoofdonderwijzeres", "Hoofdonderwijzer(es)"),
        ("Hoofdonderwijzer", "Hoofdonderwijzer(es)"),
        ("VZ lang", "Verzorgende (VZ niveau 3 of VZ lang)"),
        ("VZ niveau 3", "Verzorgende (VZ niveau 3 of VZ lang)"),
        (
            "Verdere Scholing in Dienstverband richting kinderdagverblijven",
            "Verdere Scholing in Dienstverband (VSID) richting kinderdagverblijven",
        ),
        (
            "Verdere Scholing in Dienstverband (VSID) richting kinderdagverblijven",
            "Verdere Scholing in Dienstverband (VSID) richting kinderdagverblijven",
        ),
        ("Sociaal Pedagogisch Werker (SPW)", "Sociaal Pedagogisch Werker"),
        ("Sociaal Agogisch II", "Sociaal Agogisch 2"),
        ("Pedagogisch werk (mbo-4)", "Pedagogisch werk (MBO-4)"),
        ("Pedagogisch werk 4", "Pedagogisch werk (mbo-4)"),
        ("Pedagogiek (hbo)", "Pedagogiek (HBO)"),
    ] {
        assert!(is(asked, listed), "{asked} and {listed}");
    }
}

#[test]
fn names_of_different_meaning_are_not_merged() {
    for (asked, listed) in [
        ("Pedagogisch Werker niveau 4", "Pedagogisch Werker niveau 3"),
        ("Pedagogisch Werker niveau 2", "Pedagogisch Werker niveau 3"),
        ("Pedagogisch Werker", "Pedagogisch Werker niveau 3"),
        ("Pedagogisch Werker 3 Kinderopvang", "Pedagogisch Werker niveau 3"),
        ("SPW-4", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("SPW", "Sociaal Pedagogisch Werker 3 (SPW-3)"),
        ("B-Verpleegkundige", "A-Verpleegkundige"),
        ("Verpleegkundige", "A-Verpleegkundige"),
        ("A-verpleger", "A-Verpleegkundige"),
        ("Verpleegkundige (VIG)", "Verpleegkundige"),
        ("Sociale Arbeid (SD)", "Sociale Arbeid (SA, SA2 of SAII)"),
        ("Sport en Bewegen", "Sport en Bewegen (niveau 3 en 4)"),
        ("Sport en Bewegen (niveau 2)", "Sport en Bewegen (niveau 3 en 4)"),
        ("Sport en Bewegen (niveau 3 en 4)", "Sport en Bewegen (mbo-3)"),
        ("Verzorgende", "Verzorgende (VZ niveau 3 of VZ lang)"),
        ("Leidster kindercentra", "Leidster kindercentra (niet van OVDB)"),
        ("Leidster kindercentra van de OVDB", "Leidster kindercentra (niet van OVDB)"),
        ("Pedagogiek", "Pedagogiek (HBO-bachelor)"),
        ("Pedagogiek (hbo)", "Pedagogiek (mbo-4)"),
        ("VSID", "Verdere Scholing in Dienstverband (VSID) richting kinderdagverblijven"),
        ("", "Verpleegkunde"),
        ("()", "Verpleegkunde"),
        ("(SPW-3", "Sociaal Pedagogisch Werker 4 (SPW4)"),
    ] {
        assert!(!is(asked, listed), "{asked} and {listed}");
    }
}

#[test]
fn a_letter_that_is_written_as_two_is_folded() {
    assert_eq!(fold("Coördinator"), fold("coo\u{308}rdinator"));
    assert_eq!(fold("baby's"), "babys");
    assert_eq!(fold("Kind & Educatie"), "cindeneducatie");
    assert_eq!(fold("N XI"), "nxi");
    assert_eq!(fold("mbo niveau 4"), "4");
    assert_eq!(fold("mbo"), "mbo");
    assert_eq!(fold(" - "), "");
}

#[test]
fn nearest_names_stand_in_order_and_the_same_one_first() {
    let near = |name: &str| nearest_diplomas(name, &[], Norms::builtin(), day("2013-03-01"));
    let same = near("Sociaal pedagogisch werker 3");
    assert_eq!(
        (same[0].name.as_str(), same[0].is_same, same[0].row),
        ("Sociaal Pedagogisch Werker 3 (SPW-3)", true, 10)
    );
    assert!(same.len() > 1 && !same[1].is_same);
    assert_eq!(near("Leraar basisonderwijs")[0].name, "Leraar basisonderwijs (aan Hogeschool, PABO of IPABO)");
    assert_eq!(near("Kok"), []);
    assert_eq!(near(""), []);
    assert_eq!(near("(-)"), []);
    assert!(near("Verpleegkundig").len() <= 8);
    assert!(nearest_diplomas("Verpleegkunde", &[], Norms::builtin(), day("2020-01-01")).is_empty());
}

fn list(from: &str, until: Option<&str>, diplomas: &[(&str, DiplomaValue, DiplomaValue)]) -> DiplomaList {
    let listed = |(name, day_care, out_of_school): &(&str, DiplomaValue, DiplomaValue)| ListedDiploma {
        name: (*name).to_owned(),
        day_care: *day_care,
        out_of_school: *out_of_school,
    };
    DiplomaList { valid_from: day(from), valid_until: until.map(day), diplomas: diplomas.iter().map(listed).collect() }
}

fn values<T: Clone>(some: &[T]) -> Vec<Option<T>> {
    some.iter().cloned().map(Some).chain([None]).collect()
}

/// Every combination of a few values of each fact.
fn all_questions() -> Vec<DiplomaForWork> {
    let newer = list(
        "2020-11-01",
        None,
        &[
            ("Pedagogisch werk (mbo-4)", DiplomaValue::Direct, DiplomaValue::Direct),
            ("Kunst (mbo-4)", DiplomaValue::WithProof, DiplomaValue::No),
        ],
    );
    let older = list("2018-01-01", Some("2020-10-31"), &[("Kunst (mbo-4)", DiplomaValue::No, DiplomaValue::Direct)]);
    let lists = [vec![], vec![newer.clone()], vec![older, newer]];
    let names =
        ["SPW-3", "Branche Ervaren Peuterspeelzaalleidster", "Pedagogisch werk (mbo-4)", "Kunst (mbo-4)", "Kok"]
            .map(str::to_owned);
    let previous = [
        PreviousService::FirstService {},
        PreviousService::Ended { on: day("2020-12-31"), entered: Some(day("2019-02-01")) },
        PreviousService::Ended { on: day("2019-12-31"), entered: None },
        PreviousService::Ended { on: day("2021-01-31"), entered: None },
    ];
    let mut questions = Vec::new();
    for diploma in values(&names) {
        for obtained in values(&[true, false]) {
            for work in values(DiplomaWork::ALL) {
                for entered_service in values(&[day("2019-05-01"), day("2021-06-01")]) {
                    for previous_service in values(&previous) {
                        for lists in lists.clone() {
                            for minister in values(MinisterDecision::ALL) {
                                questions.push(DiplomaForWork {
                                    diploma: diploma.clone(),
                                    obtained,
                                    work,
                                    entered_service,
                                    previous_service,
                                    lists: lists.clone(),
                                    minister,
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    questions
}

#[test]
fn a_fact_is_missing_exactly_where_the_outcome_is_undetermined_and_only_if_absent() {
    for question in all_questions().into_iter().step_by(97) {
        for on in ["2012-12-31", "2013-03-01", "2016-01-01", "2021-07-01"] {
            let decision = question.decide(day(on));
            let told = format!("{question:?} on {on}: {decision:?}");
            assert_eq!(decision.outcome == DiplomaOutcome::Undetermined, !decision.missing.is_empty(), "{told}");
            for fact in &decision.missing {
                let is_absent = match fact {
                    DiplomaFact::Diploma => question.diploma.is_none(),
                    DiplomaFact::Obtained => question.obtained.is_none(),
                    DiplomaFact::Work => question.work.is_none(),
                    DiplomaFact::EnteredService => question.entered_service.is_none(),
                    DiplomaFact::PreviousService => question.previous_service.is_none(),
                    DiplomaFact::PreviousEntered => {
                        matches!(question.previous_service, Some(PreviousService::Ended { entered: None, .. }))
                    }
                    DiplomaFact::Lists => question.lists.len() < 2,
                    DiplomaFact::Minister => question.minister.is_none(),
                };
                assert!(is_absent, "{} {told}", fact.code());
            }
            // What is not asked does not matter.
            if decision.outcome != DiplomaOutcome::Undetermined && question.work.is_some() {
                let mut filled = question.clone();
                filled.diploma = filled.diploma.or(Some("Kok".to_owned()));
                filled.obtained = filled.obtained.or(Some(true));
                filled.entered_service = filled.entered_service.or(Some(day("2019-05-01")));
                filled.previous_service = filled
                    .previous_service
                    .or(Some(PreviousService::Ended { on: day("2021-05-31"), entered: Some(day("2018-02-01")) }));
                filled.minister = filled.minister.or(Some(MinisterDecision::Designated));
                assert_eq!(filled.decide(day(on)).outcome, decision.outcome, "{told}");
            }
        }
    }
}

#[test]
fn the_timeline_is_what_asking_every_day_gives() {
    let range = Period::new(day("2012-12-01"), day("2013-08-31")).unwrap();
    for question in all_questions().into_iter().step_by(1997) {
        let timeline = question.timeline(range);
        let mut on = range.first();
        while on <= range.last() {
            let segment = timeline.iter().find(|segment| segment.period.contains(on)).unwrap();
            assert_eq!(segment.outcome, question.outcome(Norms::builtin(), on), "{question:?} on {on}");
            on = on.next().unwrap();
        }
    }
}

#[test]
fn a_list_of_names_is_loaded_for_childminders() {
    let document = r#"{ "version": "own", "norms": [ { "name": "diploma.childminder", "mode": "replace", "entries": [ {
        "value": [{"name": "Helpende (mbo-2)"}], "from": "2013-01-01", "until": "2013-07-16", "layer": "statute",
        "citation": { "source": "RWk (BWBR0017252)", "article": "10", "url": "https://wetten.overheid.nl/BWBR0017252/2013-01-01" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let question = |name: &str, minister| DiplomaForWork {
        diploma: Some(name.to_owned()),
        obtained: Some(true),
        work: Some(DiplomaWork::Childminder),
        entered_service: None,
        previous_service: None,
        lists: Vec::new(),
        minister,
    };
    let outcome = |name: &str, minister| question(name, minister).outcome(&norms, day("2013-03-01"));
    assert_eq!(outcome("Helpende niveau 2", None), DiplomaOutcome::Qualifies);
    assert_eq!(outcome("Kok", Some(MinisterDecision::Refused)), DiplomaOutcome::DoesNotQualify);
    for (value, path) in [
        (r#"[{"name": "A"}, {"name": "A"}]"#, "norms[0].entries[0].value"),
        (r#"[{"title": "A"}]"#, "norms[0].entries[0].value[0].title"),
    ] {
        let refused =
            Norms::builtin().amended(&document.replace(r#"[{"name": "Helpende (mbo-2)"}]"#, value)).unwrap_err();
        assert!(refused.as_slice().iter().any(|fault| fault.path == path), "{refused}");
    }
}

#[test]
fn lists_that_begin_together_may_agree_or_contradict_each_other() {
    let of = |value| list("2020-01-01", None, &[("Kunst (mbo-4)", value, DiplomaValue::No)]);
    let question = |lists| DiplomaForWork {
        diploma: Some("Kunst (mbo-4)".to_owned()),
        obtained: Some(true),
        work: Some(DiplomaWork::DayCare),
        entered_service: Some(day("2021-06-01")),
        previous_service: Some(PreviousService::FirstService {}),
        lists,
        minister: None,
    };
    let outcome = |lists| question(lists).outcome(Norms::builtin(), day("2021-06-01"));
    assert_eq!(outcome(vec![of(DiplomaValue::Direct), of(DiplomaValue::Direct)]), DiplomaOutcome::Qualifies);
    assert_eq!(outcome(vec![of(DiplomaValue::Direct), of(DiplomaValue::No)]), DiplomaOutcome::Undetermined);
    let mut twice = of(DiplomaValue::Direct);
    twice.diplomas.extend(of(DiplomaValue::No).diplomas);
    assert_eq!(outcome(vec![twice]), DiplomaOutcome::Undetermined);
    // The one that began last counts.
    let earlier = list("2019-01-01", None, &[("Kunst (mbo-4)", DiplomaValue::No, DiplomaValue::No)]);
    assert_eq!(outcome(vec![earlier, of(DiplomaValue::WithProof)]), DiplomaOutcome::QualifiesWithProof);
}

proptest! {
    #[test]
    fn any_text_is_a_name(name in "\\PC{0,40}", brackets in "[()A-Z3 ,of-]{0,60}", listed in "[()a-zA-Z34 ,/-]{0,40}") {
        for text in [name, brackets] {
            let _ = is(&text, &listed);
            let near = nearest_diplomas(&text, &[list("2020-01-01", None, &[(&listed, DiplomaValue::No, DiplomaValue::No)])], Norms::builtin(), day("2013-03-01"));
            prop_assert!(near.len() <= 8);
            let _ = DiplomaList::from_public(&text, day("2020-01-01"));
        }
    }

    #[test]
    fn a_name_is_its_own(name in "[a-zA-Z][a-zA-Z0-9 /&-]{0,30}") {
        prop_assert!(is(&name, &name));
    }
}

#[test]
fn many_brackets_cost_little() {
    let name = "x ".to_owned() + &"(niveau 3 en 4) ".repeat(20_000);
    assert!(is(&name, &name));
    let _ = nearest_diplomas(&name, &[], Norms::builtin(), day("2013-03-01"));
}
