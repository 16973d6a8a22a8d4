//! Hostile documents: whatever stands at whichever place, reading never panics, every fault is at or
//! next to the place that was changed, and no fault repeats a value of the document.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::format_push_string,
    clippy::type_complexity,
    clippy::too_many_lines,
    reason = "a test that fails should say so at once, and a table of expectations is as long as its subject"
)]

mod documents;

use std::collections::HashSet;

use kinderopvang::{
    calendar::Day,
    dossier::{Dossier, evaluate},
    wire::{FaultCode, Faults, Json, from_json},
};
use proptest::prelude::*;

use crate::documents::{
    Place, Step, assert_read_soundly, assert_says_nothing_of, at, fields_of, items_of, json, new_places, own_texts,
    path, places, small_documents, wrong_values,
};

const HOUSEHOLD: &str = include_str!("../../../examples/dossiers/household-2026-11-21.json");
const GROUP_2018: &str = include_str!("../../../examples/dossiers/group-2018-06-15.json");
const GROUP_2026: &str = include_str!("../../../examples/dossiers/group-2026-09-01.json");
const FAULTS: &str = include_str!("../../../examples/dossiers/faults-2026-09-01.json");

/// Stands in the document where a value may not come back in a fault.
const CANARY: &str = "kanarie-4711";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn a_wrong_value_anywhere_is_a_fault_at_that_place() {
    let wrong = wrong_values();
    let mut seen = HashSet::new();
    for document in small_documents() {
        let own = own_texts(&document);
        for place in new_places(&document, &mut seen) {
            for value in &wrong {
                let mut changed = document.clone();
                *at(&mut changed, &place) = value.clone();
                assert_read_soundly(&changed, &place, &own);
            }
        }
    }
}

#[test]
fn a_field_removed_renamed_or_given_twice_is_a_fault_at_its_object() {
    let mut seen = HashSet::new();
    for document in small_documents() {
        let own = own_texts(&document);
        for place in new_places(&document, &mut seen) {
            let Some((Step::Field(name), object)) = place.split_last() else { continue };
            let mut removed = document.clone();
            fields_of(at(&mut removed, object)).retain(|(field, _)| field != name);
            assert_read_soundly(&removed, &place, &own);

            for new_name in ["", CANARY, "kenmerk_999994669", &format!("{name}s")] {
                let mut renamed = document.clone();
                let fields = fields_of(at(&mut renamed, object));
                fields.iter_mut().find(|(field, _)| field == name).unwrap().0 = new_name.to_owned();
                let faults = from_json::<Dossier>(&renamed).unwrap_err();
                // Without its type nothing can be said of the other fields of an object.
                let expected = if name == "type" { FaultCode::MissingField } else { FaultCode::UnknownField };
                assert!(faults.as_slice().iter().any(|fault| fault.code == expected), "{name}");
                assert_read_soundly(&renamed, &place, &own);
            }

            let mut doubled = document.clone();
            let fields = fields_of(at(&mut doubled, object));
            let again = fields.iter().find(|(field, _)| field == name).unwrap().clone();
            fields.push(again);
            let faults = from_json::<Dossier>(&doubled).unwrap_err();
            let twice: Vec<_> =
                faults.as_slice().iter().filter(|fault| fault.code == FaultCode::DuplicateField).collect();
            assert_eq!(twice.len(), 1);
            assert_eq!(twice[0].path, path(&place));
        }
    }
}

#[test]
fn an_element_removed_or_given_twice_is_sound() {
    for document in small_documents() {
        let own = own_texts(&document);
        let mut all = Vec::new();
        places(&document, &Place::new(), &mut all);
        for place in all {
            let Some((Step::Index(index), list)) = place.split_last() else { continue };
            let mut removed = document.clone();
            items_of(at(&mut removed, list)).remove(*index);
            assert_read_soundly(&removed, &place, &own);
            let mut doubled = document.clone();
            let items = items_of(at(&mut doubled, list));
            items.insert(*index, items[*index].clone());
            assert_read_soundly(&doubled, &place, &own);
        }
    }
}

#[test]
fn faults_at_several_places_are_all_reported() {
    let text = GROUP_2026
        .replace(r#""chamber_number": "41120692""#, r#""chamber_number": "4112""#)
        .replace(r#""postcode": "3344 PK""#, r#""postcode": "0000 XX""#)
        .replace(r#""birth_date": "1970-06-01""#, r#""birth_date": "1970-06-31""#)
        .replace(r#""role": "trainee""#, r#""role": "trainees""#)
        .replace(r#""id": "n15""#, r#""id": "n14""#)
        .replace(r#""location": "sport""#, r#""location": "sporthal""#);
    let faults = Dossier::from_text(&text).unwrap_err().into_vec();
    let found: Vec<_> = faults.iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    for expected in [
        (FaultCode::WrongForm, "organisation.chamber_number"),
        (FaultCode::WrongForm, "locations[0].postcode"),
        (FaultCode::WrongForm, "locations[2].postcode"),
        (FaultCode::WrongForm, "persons[0].birth_date"),
        (FaultCode::UnknownReference, "persons[3].activities[1].location"),
        (FaultCode::UnknownWord, "persons[6].activities[0].role"),
        (FaultCode::UnknownReference, "persons[10].activities[0].location"),
        (FaultCode::DuplicateIdentity, "persons[18].id"),
    ] {
        assert!(found.contains(&expected), "{expected:?} is missing from {found:?}");
    }
    assert_eq!(found.len(), 8);
}

#[test]
fn an_unknown_word_gets_the_nearest_known_one() {
    for (right, wrong, help) in [
        (r#""role": "trainee""#, r#""role": "trainnee""#, "did you mean `trainee`?"),
        (r#""kind": "day_care""#, r#""kind": "daycare""#, "did you mean `day_care`?"),
        (r#""role": "taxi_driver""#, r#""role": "Taxi_Driver""#, "did you mean `taxi_driver`?"),
        (r#""unit": "weeks""#, r#""unit": "week""#, "did you mean `weeks`?"),
        (r#""birth_date""#, r#""birthdate""#, "did you mean `birth_date`?"),
        (r#""unit": "weeks""#, r#""unit": "kwartaal""#, "one of: hours, days, weeks, months, years"),
    ] {
        let text = GROUP_2026.replacen(right, wrong, 1);
        assert_ne!(text, GROUP_2026);
        let faults = Dossier::from_text(&text).unwrap_err();
        assert_eq!(faults.as_slice().len(), 1, "{faults}");
        assert_eq!(faults.as_slice()[0].help.as_deref(), Some(help));
    }
}

fn with_events(events: &str) -> Result<Dossier, Faults> {
    Dossier::from_text(&format!(
        r#"{{ "organisation": {{ "name": "A", "holder": "1" }}, "persons": [ {{ "id": "x", "registration": {{ "events": [{events}] }} }} ] }}"#
    ))
}

#[test]
fn an_impossible_order_of_events_is_a_fault_at_the_event() {
    const REGISTERED: &str = r#"{ "type": "registered", "on": "2024-01-01" }"#;
    const LINKED: &str = r#"{ "type": "linked", "on": "2024-01-02", "holder": "1" }"#;
    for (events, at) in [
        (r#"{ "type": "registered", "on": "2018-02-28" }"#.to_owned(), 0),
        (LINKED.to_owned(), 0),
        (format!("{REGISTERED}, {REGISTERED}"), 1),
        (format!(r#"{REGISTERED}, {{ "type": "linked", "on": "2023-12-31", "holder": "1" }}"#), 1),
        (format!(r#"{REGISTERED}, {{ "type": "unlinked", "on": "2024-01-03", "holder": "1" }}"#), 1),
        (format!(r#"{REGISTERED}, {LINKED}, {{ "type": "unlinked", "on": "2024-01-03", "holder": "2" }}"#), 2),
        (format!(r#"{REGISTERED}, {LINKED}, {{ "type": "extension_requested", "on": "2024-02-01" }}"#), 2),
        (
            format!(
                r#"{REGISTERED}, {{ "type": "extension_requested", "on": "2024-02-01" }}, {{ "type": "extension_requested", "on": "2024-02-02" }}"#
            ),
            2,
        ),
        (format!(r#"{REGISTERED}, {{ "type": "linked", "on": "2024-05-02", "holder": "1" }}"#), 1),
        (format!(r#"{REGISTERED}, {LINKED}, {{ "type": "own_request", "on": "2024-02-01" }}"#), 2),
        (format!(r#"{REGISTERED}, {{ "type": "vog_delivered", "on": "2024-02-01", "accepted": true }}"#), 1),
        (
            format!(
                r#"{REGISTERED}, {{ "type": "death_notified", "on": "2024-02-01" }}, {{ "type": "linked", "on": "2024-02-02", "holder": "1" }}"#
            ),
            2,
        ),
    ] {
        let faults = with_events(&events).unwrap_err();
        let [fault] = faults.as_slice() else { panic!("{faults}") };
        assert_eq!(fault.path, format!("persons[0].registration.events[{at}]"));
        assert_eq!(fault.code, FaultCode::Contradiction);
    }
    // The last of the four months is no fault: on 1 May it can still be linked.
    assert!(
        with_events(&format!(r#"{REGISTERED}, {{ "type": "linked", "on": "2024-05-01", "holder": "1" }}"#)).is_ok()
    );
}

#[test]
fn an_impossible_order_of_a_request_is_a_fault_at_the_event() {
    let with = |events: &str| {
        Dossier::from_text(&format!(
            r#"{{ "organisation": {{ "name": "A", "holder": "1" }}, "persons": [ {{ "id": "x", "requests": [ {{ "kind": "link", "events": [{events}] }} ] }} ] }}"#
        ))
    };
    let made = r#"{ "on": "2024-01-02", "event": "made" }"#;
    let accepted = r#"{ "on": "2024-01-03", "event": "accepted" }"#;
    assert!(with(&format!("{made}, {accepted}")).is_ok());
    for (events, at) in [
        (String::new(), "events"),
        (accepted.to_owned(), "events[0]"),
        (format!("{made}, {made}"), "events[1]"),
        (format!("{made}, {accepted}, {accepted}"), "events[2]"),
        (format!(r#"{made}, {{ "on": "2024-01-01", "event": "rejected" }}"#), "events[1]"),
    ] {
        let faults = with(&events).unwrap_err();
        assert_eq!(faults.as_slice()[0].path, format!("persons[0].requests[0].{at}"));
    }
}

#[test]
fn unknown_references_and_double_identities_are_found_among_other_faults() {
    let faults = Dossier::from_text(FAULTS).unwrap_err();
    let at = |code| {
        let of_the_code = faults.as_slice().iter().filter(move |fault| fault.code == code);
        of_the_code.map(|fault| fault.path.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(at(FaultCode::UnknownReference), ["persons[0].activities[1].location"]);
    assert_eq!(at(FaultCode::DuplicateIdentity), ["locations[1].id", "persons[2].id"]);
    let own = own_texts(&json(FAULTS));
    faults.as_slice().iter().for_each(|fault| assert_says_nothing_of(fault, &own));
}

const SMALL: &str = r#"{ "organisation": { "name": "Één", "holder": "12345678" },
  "locations": [ { "id": "l", "name": "L", "kind": "day_care" } ],
  "persons": [ { "id": "p", "bsn": "999990019", "activities": [ { "location": "l", "role": "employee" } ] } ] }"#;

fn assert_not_json(text: &str) {
    let faults = Dossier::from_text(text).unwrap_err();
    let [fault] = faults.as_slice() else { panic!("{faults}") };
    assert_eq!((fault.code, fault.path.as_str()), (FaultCode::NotJson, ""));
    assert!(!fault.to_string().contains("999990019"));
}

#[test]
fn a_text_cut_off_at_any_byte_is_not_json() {
    assert!(Dossier::from_text(SMALL).is_ok());
    for end in 0..SMALL.len() {
        assert_not_json(&String::from_utf8_lossy(&SMALL.as_bytes()[..end]));
    }
}

#[test]
fn text_that_is_not_json_is_one_fault() {
    assert_not_json("");
    assert_not_json("dossier");
    assert_not_json(&format!("\u{feff}{SMALL}"));
    assert_not_json(&format!("{SMALL} {SMALL}"));
    assert_not_json(&SMALL.replace("999990019", "\\ud800"));
    assert_not_json(&SMALL.replace("999990019", "\\udc00\\ud800"));
    assert_not_json(&SMALL.replace("999990019", "99999\u{0}0019"));
    assert_not_json(&SMALL.replace(r#""999990019""#, "NaN"));
    assert_not_json(&SMALL.replace(r#""999990019""#, "1e999"));
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        assert_not_json(&open.repeat(10_000));
        assert_not_json(&format!("{}null{}", open.repeat(10_000), close.repeat(10_000)));
        let nested = format!("{}null{}", open.repeat(10_000), close.repeat(10_000));
        assert_not_json(&SMALL.replace(r#""999990019""#, &nested));
    }
}

#[test]
fn another_kind_of_document_is_refused() {
    for text in ["null", "true", "4711", r#""kanarie-4711""#, "[]", "[{}]"] {
        let faults = Dossier::from_text(text).unwrap_err();
        assert_eq!(faults.as_slice().len(), 1);
        assert_eq!(faults.as_slice()[0].code, FaultCode::WrongType);
        assert_says_nothing_of(&faults.as_slice()[0], &[]);
    }
    let faults = Dossier::from_text("{}").unwrap_err();
    assert_eq!(faults.as_slice()[0].path, "organisation");
    assert_eq!(faults.as_slice()[0].code, FaultCode::MissingField);
}

#[test]
fn a_masked_number_is_known_as_one() {
    let faults = Dossier::from_text(&SMALL.replace("999990019", "******019")).unwrap_err();
    let [fault] = faults.as_slice() else { panic!("{faults}") };
    assert_eq!((fault.path.as_str(), fault.code), ("persons[0].bsn", FaultCode::WrongForm));
    assert_eq!(fault.help.as_deref(), Some("a masked number cannot be read back"));
}

#[test]
fn a_bsn_in_the_wrong_place_is_not_repeated() {
    for text in [
        SMALL.replace(r#""holder": "12345678""#, r#""holder": "12345678", "999990019": 1"#),
        SMALL.replace(r#""role": "employee""#, r#""role": "999990019""#),
        SMALL.replace(r#""location": "l""#, r#""location": "999990019""#),
        SMALL.replace("\"999990019\"", "999990019"),
        SMALL.replace("\"999990019\"", "\"999990018\""),
        SMALL.replace(r#""kind": "day_care""#, r#""kind": "day_care", "lrk_number": "999990019x""#),
    ] {
        let shown = evaluate(&text, day("2026-09-01")).unwrap_err().to_string();
        assert!(!shown.contains("99999001"), "{shown}");
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(|number| Json::Number(number.into())),
        any::<f64>().prop_map(|number| serde_json::Number::from_f64(number).map_or(Json::Null, Json::Number)),
        any::<String>().prop_map(Json::String),
        "(19|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]".prop_map(Json::String),
        Just(Json::String(CANARY.to_owned())),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::Array),
            prop::collection::vec(("[a-z_]{1,12}", inner), 0..4).prop_map(Json::Object),
        ]
    })
}

fn any_event() -> impl Strategy<Value = String> {
    let kind = prop::sample::select(vec![
        r#""registered""#,
        r#""linked", "holder": "1""#,
        r#""linked", "holder": "2""#,
        r#""unlinked", "holder": "1""#,
        r#""extension_requested""#,
        r#""new_vog_demanded", "reason": "signal""#,
        r#""vog_delivered", "accepted": true"#,
        r#""own_request""#,
        r#""death_notified""#,
        r#""deregistered""#,
    ]);
    (kind, 2018..2028, 1..=12, 1..=28)
        .prop_map(|(kind, year, month, day)| format!(r#"{{ "type": {kind}, "on": "{year}-{month:02}-{day:02}" }}"#))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_at_any_place_is_read_soundly(
        document in prop::sample::select(small_documents()),
        place in any::<prop::sample::Index>(),
        value in any_json(),
    ) {
        let mut all = Vec::new();
        places(&document, &Place::new(), &mut all);
        let place = place.get(&all);
        let mut changed = document.clone();
        *at(&mut changed, place) = value;
        assert_read_soundly(&changed, place, &[]);
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC*") {
        let _ = Dossier::from_text(&text);
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let _ = Dossier::from_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_changed_byte_is_read_without_panic(at in 0..SMALL.len(), byte in any::<u8>()) {
        let mut bytes = SMALL.as_bytes().to_vec();
        bytes[at] = byte;
        if let Err(faults) = Dossier::from_text(&String::from_utf8_lossy(&bytes)) {
            prop_assert!(!faults.to_string().contains("999990019"));
        }
    }

    #[test]
    fn any_order_of_events_is_read_and_judged(
        events in prop::collection::vec(any_event(), 0..8),
        on in 0_i32..4_000,
    ) {
        match with_events(&events.join(", ")) {
            Ok(dossier) => {
                let on = (0..on).fold(day("2017-12-01"), |day, _| day.next().unwrap());
                let report = dossier.judge(on);
                prop_assert_eq!(report.totals.persons, 1);
            }
            Err(faults) => {
                for fault in faults.as_slice() {
                    prop_assert!(fault.path.starts_with("persons[0].registration.events["), "{}", fault);
                    prop_assert_eq!(fault.code, FaultCode::Contradiction);
                }
            }
        }
    }

    #[test]
    fn every_example_is_judged_on_any_day(year in 1900..2200, month in 1..=12, on in 1..=28) {
        let on: Day = format!("{year}-{month:02}-{on:02}").parse().unwrap();
        for document in [HOUSEHOLD, GROUP_2026] {
            let report = Dossier::from_text(document).unwrap().judge(on);
            let totals = report.totals;
            let by_status = [totals.breach, totals.due, totals.judgement, totals.undetermined, totals.in_order, totals.not_obliged];
            let in_force = on >= day("2018-03-01");
            prop_assert_eq!(by_status.iter().sum::<u32>(), if in_force { totals.persons } else { 0 });
        }
    }
}
