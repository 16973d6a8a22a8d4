//! Example documents, the places in them, and what may be said of a changed one.

use std::collections::HashSet;

use kinderopvang::{
    dossier::Dossier,
    wire::{Fault, FaultCode, Json, from_json},
};

use crate::{CANARY, GROUP_2018, GROUP_2026, HOUSEHOLD, day};

pub(crate) fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

pub(crate) fn fields_of(json: &mut Json) -> &mut Vec<(String, Json)> {
    match json {
        Json::Object(fields) => fields,
        other => panic!("no object but {other:?}"),
    }
}

pub(crate) fn field_of<'j>(json: &'j mut Json, name: &str) -> &'j mut Json {
    &mut fields_of(json).iter_mut().find(|(field, _)| field == name).unwrap().1
}

pub(crate) fn items_of(json: &mut Json) -> &mut Vec<Json> {
    match json {
        Json::Array(items) => items,
        other => panic!("no array but {other:?}"),
    }
}

/// Each example cut into small documents: one without people, and one for every person.
pub(crate) fn small_documents() -> Vec<Json> {
    let mut documents = Vec::new();
    for text in [HOUSEHOLD, GROUP_2018, GROUP_2026] {
        let mut whole = json(text);
        let persons = std::mem::take(items_of(field_of(&mut whole, "persons")));
        documents.push(whole.clone());
        // The organisation and the hours are varied once, in the document without people.
        *field_of(&mut whole, "organisation") = json(r#"{ "name": "Klein", "holder": "41120692" }"#);
        for location in items_of(field_of(&mut whole, "locations")) {
            fields_of(location).retain(|(name, _)| ["id", "name", "kind", "at_residential_address"].contains(&&**name));
        }
        for person in persons {
            let mut document = whole.clone();
            *field_of(&mut document, "persons") = Json::Array(vec![person]);
            documents.push(document);
        }
    }
    documents
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Field(String),
    Index(usize),
}

pub(crate) type Place = Vec<Step>;

pub(crate) fn places(json: &Json, here: &Place, into: &mut Vec<Place>) {
    let below = |step| here.iter().cloned().chain([step]).collect::<Place>();
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                let place = below(Step::Field(name.clone()));
                into.push(place.clone());
                places(value, &place, into);
            }
        }
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let place = below(Step::Index(index));
                into.push(place.clone());
                places(item, &place, into);
            }
        }
        _ => {}
    }
}

/// The places that no earlier document has: by the fields that lead there, and the words by which a form is told.
pub(crate) fn new_places(document: &Json, seen: &mut HashSet<String>) -> Vec<Place> {
    let mut all = Vec::new();
    places(document, &Place::new(), &mut all);
    all.retain(|place| {
        let mut document = document.clone();
        let (mut json, mut shape) = (&mut document, String::new());
        for step in place {
            if let Json::Object(fields) = &*json {
                let form = fields.iter().find(|(name, _)| name == "type");
                shape.push_str(&form.map_or_else(String::new, |(_, form)| format!("{form:?}")));
            }
            match step {
                Step::Field(name) => shape.push_str(&format!(".{name}")),
                Step::Index(_) => shape.push_str("[]"),
            }
            json = at(json, std::slice::from_ref(step));
        }
        seen.insert(shape)
    });
    all
}

pub(crate) fn at<'j>(json: &'j mut Json, place: &[Step]) -> &'j mut Json {
    place.iter().fold(json, |json, step| match step {
        Step::Field(name) => field_of(json, name),
        Step::Index(index) => &mut items_of(json)[*index],
    })
}

pub(crate) fn path(place: &[Step]) -> String {
    let mut path = String::new();
    for step in place {
        match step {
            Step::Field(name) if path.is_empty() => path.push_str(name),
            Step::Field(name) => path.push_str(&format!(".{name}")),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

/// Where a fault may lie when something at this place is wrong: in the same object, or, since values
/// of a list may contradict each other, in the same inner list.
pub(crate) fn neighbourhood(place: &[Step]) -> String {
    let object = &place[..place.len().saturating_sub(1)];
    match object {
        [inner @ .., Step::Index(_)] if inner.len() > 1 => path(inner),
        object => path(object),
    }
}

pub(crate) fn texts(json: &Json, into: &mut Vec<String>) {
    match json {
        Json::String(text) => into.push(text.clone()),
        Json::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Json::Object(fields) => fields.iter().for_each(|(_, value)| texts(value, into)),
        _ => {}
    }
}

/// The texts of a document that are personal or a document's own: with a digit or a capital, which no
/// word of the wire has. Levels of login and short texts have one by accident.
pub(crate) fn own_texts(json: &Json) -> Vec<String> {
    let mut all = Vec::new();
    texts(json, &mut all);
    all.retain(|text| {
        text.len() > 4
            && !text.starts_with("level_")
            && text.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    });
    all
}

pub(crate) fn assert_says_nothing_of(fault: &Fault, own: &[String]) {
    let shown = format!("{fault} {fault:?} {}", serde_json::to_string(fault).unwrap());
    for text in own {
        assert!(!shown.contains(text.as_str()), "the fault at {} repeats a value", fault.path);
    }
    assert!(!shown.contains(CANARY), "the fault at {} repeats a value", fault.path);
    assert!(!fault.message.is_empty() && !fault.message.ends_with('.'), "{fault}");
}

/// Reads the changed document; what is accepted is judged too.
pub(crate) fn assert_read_soundly(document: &Json, changed: &[Step], own: &[String]) {
    match from_json::<Dossier>(document) {
        Ok(dossier) => {
            dossier.judge(day("2026-09-01"));
        }
        Err(faults) => {
            let around = neighbourhood(changed);
            for fault in faults.as_slice() {
                let refers = matches!(fault.code, FaultCode::UnknownReference | FaultCode::DuplicateIdentity);
                // A day before the birth is told at the birth date of the same person.
                let born =
                    fault.path.strip_suffix("birth_date").is_some_and(|person| path(changed).starts_with(person));
                assert!(
                    fault.path.starts_with(&around) || refers || born,
                    "changed {}, but the fault is at {}: {}",
                    path(changed),
                    fault.path,
                    fault.message
                );
                assert_says_nothing_of(fault, own);
            }
        }
    }
}

pub(crate) fn wrong_values() -> Vec<Json> {
    let number = |text: &str| json(text);
    let text = |text: &str| Json::String(text.to_owned());
    vec![
        Json::Null,
        Json::Bool(true),
        number("0"),
        number("-1"),
        number("0.5"),
        number("18446744073709551615"),
        number("1e300"),
        text(""),
        text(CANARY),
        text("\u{0}\u{1}\u{7f}\u{85}\u{202e}\r\n"),
        text("2026-02-30"),
        text("9999-99-99"),
        text("€\u{10ffff}👶"),
        text(&"a".repeat(100_000)),
        Json::Array(vec![]),
        Json::Array(vec![Json::Null, text(CANARY)]),
        Json::Object(vec![]),
        Json::Object(vec![(CANARY.to_owned(), text(CANARY)), ("type".to_owned(), text(CANARY))]),
    ]
}
