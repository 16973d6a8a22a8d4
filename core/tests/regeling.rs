//! The rules of the Regeling against second, naive implementations, and over facts by chance: the
//! timeline is what asking every day gives, and a missing fact matters.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::{collections::BTreeMap, fmt::Debug};

use kinderopvang::{
    abroad::{AbroadOutcome, CareAbroad},
    calendar::{Day, Period},
    decision::{Fact, Question},
    funding::{AdvanceKind, CostEstimate, EstimateDue, MandateCheck, MandateOutcome, advances},
    money::Euro,
    norm::Norms,
    quality::{
        AdministrationCheck, AdministrationOutcome, CareYear, RecordEntry, RecordField, RecordKind,
        childminding_statements, entries_missing, kept_record,
    },
    wire::{self, Wire},
};
use serde_json::{Value, json};

mod naive;
use naive::{Chance, day, days};

fn read<Q: Wire>(facts: &Value) -> Q {
    wire::from_json(&facts.clone().into()).unwrap_or_else(|faults| panic!("{facts}: {faults}"))
}

/// The timeline over these days is what asking every day gives, and its neighbours differ.
fn assert_timeline<Q: Question>(question: &Q, first: Day, last: Day, told: &str)
where
    Q::Outcome: Debug,
{
    let norms = Norms::builtin();
    let timeline = question.timeline(Period::new(first, last).unwrap());
    for segment in &timeline {
        for on in days(segment.period.first(), segment.period.last()) {
            assert_eq!(question.outcome(norms, on), segment.outcome, "{told} on {on}");
        }
        let decision = question.decide(segment.period.first());
        assert_eq!(decision.outcome, segment.outcome, "{told}: silent and told differ");
    }
    assert!(timeline.windows(2).all(|pair| pair[0].outcome != pair[1].outcome), "{told}");
}

/// Facts by chance: each field present or not.
fn by_chance(chance: &mut Chance, fields: &[(&str, Vec<Value>)]) -> Value {
    let mut facts = json!({});
    let known = 1 + chance.below(4);
    for (name, values) in fields {
        if chance.below(4) < known {
            facts[*name] = chance.pick(values).clone();
        }
    }
    facts
}

/// Each missing fact matters: some answers to it and to what else is missing differ in it alone; and
/// where no fact is missing no absent one matters.
fn assert_missing<Q>(
    fields: &[(&str, Vec<Value>)],
    facts: &Value,
    on: Day,
    undetermined: Q::Outcome,
    chance: &mut Chance,
) where
    Q: Question + Wire,
    Q::Outcome: Debug,
{
    let decision = read::<Q>(facts).decide(on);
    let told = format!("{facts} on {on}");
    assert_eq!(decision.outcome == undetermined, !decision.missing.is_empty(), "{told}");
    let values = |name: &str| &fields.iter().find(|(field, _)| *field == name).unwrap().1;
    let missing: Vec<&str> = decision.missing.iter().map(Fact::code).collect();
    for fact in &missing {
        assert!(facts[*fact].is_null(), "{told}: {fact} is known");
        let absent: Vec<&str> =
            fields.iter().map(|(name, _)| *name).filter(|name| facts[*name].is_null() && name != fact).collect();
        let matters = (0..3000).any(|_| {
            let mut filled = facts.clone();
            for name in &absent {
                filled[*name] = chance.pick(values(name)).clone();
            }
            let outcomes: Vec<_> = values(fact)
                .iter()
                .map(|value| {
                    filled[*fact] = value.clone();
                    read::<Q>(&filled).outcome(Norms::builtin(), on)
                })
                .collect();
            outcomes.iter().any(|outcome| *outcome != outcomes[0])
        });
        assert!(matters, "{told}: {fact} is missing but does not matter");
    }
    if missing.is_empty() {
        for _ in 0..8 {
            let mut filled = facts.clone();
            for (name, values) in fields {
                if facts[*name].is_null() && chance.one_in(2) {
                    filled[*name] = chance.pick(values).clone();
                }
            }
            let outcome = read::<Q>(&filled).decide(on).outcome;
            assert_eq!(outcome, decision.outcome, "{told}: nothing is missing, yet with {filled} it is another");
        }
    }
}

fn words(words: &[&str]) -> Vec<Value> {
    words.iter().map(|word| json!(word)).collect()
}

/// The facts about a facility abroad that may be unknown.
fn abroad() -> Vec<(&'static str, Vec<Value>)> {
    vec![
        (
            "country",
            words(&["belgium", "germany", "switzerland", "austria", "united_kingdom", "portugal", "ireland", "other"]),
        ),
        (
            "region",
            words(&[
                "flanders",
                "wallonia",
                "brussels",
                "north_rhine_westphalia",
                "geneva",
                "zurich",
                "vienna",
                "england",
                "other",
            ]),
        ),
        (
            "facility",
            words(&[
                "centre",
                "minicreche",
                "onthaalouder_at_service",
                "creche",
                "krippe",
                "tagesmutter",
                "maman_de_jour",
                "full_day_care",
                "childminder",
                "international_school",
                "other",
            ]),
        ),
        (
            "proof",
            words(&[
                "jugendamt_licence",
                "betriebserlaubnis",
                "pflegeerlaubnis",
                "geneva_recognition",
                "zurich_recognition",
                "vienna_kindertagesheim",
                "ofsted",
                "seguranca_social",
                "kind_en_gezin_attest",
                "attestation_de_qualite",
                "council_of_international_schools",
                "other",
            ]),
        ),
        (
            "proof_valid",
            vec![
                json!({"type": "open_ended"}),
                json!({"type": "until", "last": "2012-05-31"}),
                json!({"type": "until", "last": "2013-05-05"}),
            ],
        ),
        ("service_contract", vec![json!(true), json!(false)]),
    ]
}

const PARTS: [&str; 10] = [
    "facility_kind",
    "facility_name",
    "facility_address",
    "facility_town",
    "facility_phone",
    "holder_name",
    "holder_address",
    "holder_town",
    "holder_phone",
    "proof",
];

#[test]
fn care_abroad_asks_for_what_matters_and_its_timeline_is_every_day() {
    let fields = abroad();
    let mut chance = Chance::new(5);
    for round in 0..120 {
        let mut facts = by_chance(&mut chance, &fields);
        if chance.one_in(2) {
            facts["given"] = json!(PARTS);
        }
        if chance.one_in(5) {
            facts["decision"] = json!("negative");
        }
        let on = day("2012-06-01").add_days(u32::try_from(chance.below(430)).unwrap());
        assert_missing::<CareAbroad>(&fields, &facts, on, AbroadOutcome::Undetermined, &mut chance);
        if round % 8 == 0 {
            let question = read::<CareAbroad>(&facts);
            assert_timeline(&question, day("2012-06-01"), day("2013-08-01"), &facts.to_string());
        }
    }
}

#[test]
fn a_positive_decision_registers_from_the_receipt_whatever_the_day() {
    let mut chance = Chance::new(6);
    for _ in 0..40 {
        let received_on = day("2012-01-01").add_days(u32::try_from(chance.below(4800)).unwrap());
        let mut facts = json!({"received_on": received_on, "decision": "positive"});
        if chance.one_in(2) {
            facts["proof_valid"] = json!({"type": "until", "last": received_on.add_days(900)});
        }
        assert_timeline(&read::<CareAbroad>(&facts), day("2012-01-01"), day("2030-01-01"), &facts.to_string());
    }
}

#[test]
fn a_mandate_asks_for_what_matters() {
    let fields: Vec<(&str, Vec<Value>)> = vec![
        ("actor", words(&["minister", "director_general", "official", "other"])),
        (
            "act",
            words(&[
                "designation",
                "objection_papers",
                "objection_decision",
                "submandate",
                "submandate_objection",
                "other",
            ]),
        ),
        ("has_submandate", vec![json!(true), json!(false)]),
        ("decided_by", words(&["director_general", "same_official", "other_official", "minister"])),
    ];
    let mut chance = Chance::new(7);
    for _ in 0..600 {
        let facts = by_chance(&mut chance, &fields);
        let text = chance.pick(&["2012-12-31", "2013-01-01", "2013-07-16", "2013-07-17"]);
        let on = day(text);
        assert_missing::<MandateCheck>(&fields, &facts, on, MandateOutcome::Undetermined, &mut chance);
    }
}

#[test]
fn an_estimate_is_due_by_the_calendar() {
    let mut chance = Chance::new(8);
    for _ in 0..60 {
        let year = u32::try_from(2013 + chance.below(8)).unwrap();
        let delivered = day("2012-08-01").add_days(u32::try_from(chance.below(3000)).unwrap());
        let delivered_on = (!chance.one_in(3)).then_some(delivered);
        let question = EstimateDue { year: Some(year), delivered_on };
        assert_timeline(&question, day("2012-01-01"), day("2021-12-31"), &format!("{question:?}"));
        for on in days(day("2012-01-01"), day("2021-12-31")) {
            let is_late = |on: Day| (on.year(), on.month()) >= (year - 1, 10);
            let expected = match delivered_on.filter(|delivered| *delivered <= on) {
                _ if year < 2014 => "not_in_force",
                Some(delivered) if is_late(delivered) => "late",
                Some(_) => "in_time",
                None if is_late(on) => "overdue",
                None => "due",
            };
            assert_eq!(question.outcome(Norms::builtin(), on).word(), expected, "{question:?} on {on}");
        }
    }
}

#[test]
fn the_advances_of_a_year_make_the_estimate_to_the_cent() {
    let mut chance = Chance::new(9);
    for _ in 0..500 {
        let mut amount = || Euro::cents(u32::try_from(chance.below(90_000_000)).unwrap());
        let estimate = CostEstimate {
            year: 2019,
            benefits: (0..12).map(|_| amount()).collect(),
            costs: amount(),
            deviations: Vec::new(),
        };
        let advances = advances(&estimate, Norms::builtin()).unwrap().advances;
        let of = |kind: AdvanceKind| advances.iter().filter(move |advance| advance.kind == kind);
        let sum = |kind| of(kind).fold(Euro::ZERO, |sum, advance| sum.plus(advance.amount));
        assert_eq!(sum(AdvanceKind::Costs), estimate.costs);
        assert_eq!(sum(AdvanceKind::Benefit), estimate.benefits.iter().fold(Euro::ZERO, |sum, one| sum.plus(*one)));
        assert_eq!((of(AdvanceKind::Costs).count(), of(AdvanceKind::Benefit).count()), (12, 12));
        assert!(of(AdvanceKind::Costs).all(|advance| advance.value_on.day_of_month() == 15));
        assert!(of(AdvanceKind::Benefit).all(|advance| advance.value_on.day_of_month() == 22));
    }
}

/// A line of care as it is drawn: facility, parent, child, day, and minutes, paid and owed cents where known.
type Line = (String, String, String, Day, Option<u32>, Option<u32>, Option<u32>);

/// In cents, line by line, in another way than the library adds.
#[test]
fn the_statements_are_what_adding_line_by_line_gives() {
    let mut chance = Chance::new(10);
    for round in 0..200 {
        let year = if round % 2 == 0 { 2013 } else { 2020 };
        let lines: Vec<Line> = (0..chance.below(40))
            .map(|_| {
                let mut name = |letter: &str, of: usize| format!("{letter}{}", chance.below(of));
                let (facility, child) = (name("v", 3), name("c", 4));
                let parent = name("p", 3);
                let on =
                    day(&format!("{year}-01-01")).subtract_days(2).add_days(u32::try_from(chance.below(369)).unwrap());
                let mut maybe = |most: usize| {
                    let value = u32::try_from(chance.below(most)).unwrap();
                    (!chance.one_in(12)).then_some(value)
                };
                let (minutes, paid, owed) = (maybe(700), maybe(9000), maybe(9000));
                (facility, parent, child, on, minutes, paid, owed)
            })
            .collect();
        let euro = |cents: Option<u32>| cents.map(|cents| Euro::cents(cents).to_string());
        let care: Vec<Value> = lines
            .iter()
            .map(|(facility, parent, child, on, minutes, paid, owed)| {
                json!({"facility": facility, "parent": parent, "child": child, "on": on, "minutes": minutes, "paid": euro(*paid), "owed": euro(*owed)})
            })
            .collect();
        let facts: CareYear = read(&json!({"year": year, "care": care}));
        let statements = json!(childminding_statements(&facts, Norms::builtin()));

        let mut expected: BTreeMap<String, (u64, u64, u64, u64)> = BTreeMap::new();
        for (facility, parent, child, on, minutes, paid, owed) in &lines {
            if on.year() != year {
                continue;
            }
            let month = if year == 2020 { vec![format!("m/{parent}/{:02}/{child}", on.month())] } else { vec![] };
            let keys = [(format!("f/{facility}/{child}"), paid), (format!("p/{parent}/{child}"), owed)];
            for (key, amount) in keys.into_iter().chain(month.into_iter().map(|key| (key, owed))) {
                let sums = expected.entry(key).or_default();
                sums.0 += u64::from(minutes.unwrap_or(0));
                sums.1 += u64::from(minutes.is_none());
                sums.2 += u64::from(amount.unwrap_or(0));
                sums.3 += u64::from(amount.is_none());
            }
        }
        let mut given = BTreeMap::new();
        for (mark, list) in [("f", "facilities"), ("p", "parents"), ("m", "months")] {
            for statement in statements[list].as_array().unwrap() {
                let id = statement[if mark == "f" { "facility" } else { "parent" }].as_str().unwrap();
                let month = statement["month"].as_u64().map(|month| format!("/{month:02}")).unwrap_or_default();
                for child in statement["children"].as_array().unwrap() {
                    let key = format!("{mark}/{id}{month}/{}", child["child"].as_str().unwrap());
                    assert!(given.insert(key, child["totals"].clone()).is_none());
                }
            }
        }
        assert_eq!(expected.keys().collect::<Vec<_>>(), given.keys().collect::<Vec<_>>());
        for (key, (minutes, without_minutes, cents, without_amount)) in &expected {
            let totals = &given[key];
            assert_eq!(totals["minutes"].as_u64(), Some(*minutes), "{key}");
            assert_eq!(totals["without_minutes"].as_u64(), Some(*without_minutes), "{key}");
            assert_eq!(totals["without_amount"].as_u64(), Some(*without_amount), "{key}");
            let amount = format!("{}.{:02}", cents / 100, cents % 100);
            assert_eq!(totals["amount"].as_str(), Some(amount.as_str()), "{key}");
            let is_known = *without_minutes == 0 && *without_amount == 0 && *minutes > 0;
            // Half a cent up: twice the numerator and the denominator once more, over twice the denominator.
            let price = is_known.then(|| (2 * cents * 60 + minutes) / (2 * minutes));
            let price = price.map(|price| format!("{}.{:02}", price / 100, price % 100));
            assert_eq!(totals["hourly_price"].as_str().map(str::to_owned), price, "{key}");
        }
    }
}

#[test]
fn counts_of_entries_say_the_same_as_the_entries_themselves() {
    let mut chance = Chance::new(11);
    for _ in 0..300 {
        let record = *chance.pick(&[RecordKind::Children, RecordKind::ScreenedPersons, RecordKind::Contracts]);
        let entries: Vec<RecordEntry> = (0..chance.below(5))
            .map(|_| {
                let mut some = |one_in: usize| -> Vec<RecordField> {
                    RecordField::ALL.iter().copied().filter(|_| chance.one_in(one_in)).collect()
                };
                let (left_out, not_needed) = (some(25), some(4));
                let filled = RecordField::ALL.iter().copied().filter(|field| !left_out.contains(field)).collect();
                RecordEntry { filled, not_needed }
            })
            .collect();
        let on = day("2020-01-01");
        let organisation = kinderopvang::facility::FacilityKind::Gob;
        let missing = entries_missing(organisation, record, &entries, Norms::builtin(), on);
        let check = AdministrationCheck {
            organisation: Some(organisation),
            kept_at: Some(kinderopvang::quality::KeptAt::Establishment),
            kept: vec![kept_record(record, &entries)],
        };
        let decision = check.decide(on);
        assert_eq!(decision.outcome, AdministrationOutcome::Incomplete);
        let wire = json!(decision.reasons);
        let told = wire.as_array().unwrap().iter().filter(|reason| reason["code"] == "administration.missing_field");
        let told: u64 = told.map(|reason| reason["entries"].as_u64().unwrap()).sum();
        let counted: usize = missing.iter().map(|entry| entry.missing.len()).sum();
        assert_eq!(told, u64::try_from(counted).unwrap());
    }
}

#[test]
fn an_administration_changes_with_its_text_only() {
    let check: AdministrationCheck = read(&json!({"organisation": "kdv", "kept_at": "establishment", "kept": []}));
    assert_timeline(&check, day("2012-01-01"), day("2021-12-31"), "an empty administration");
}
