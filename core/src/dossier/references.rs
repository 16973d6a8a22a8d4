//! Identities that stand twice, references to what is not there, and days that cannot be.
//!
//! They are checked on the document, so that a fault elsewhere in a person or location does not hide
//! them; a dossier that was made from typed facts is checked on those.

use std::collections::HashSet;

use super::{Location, Person};
use crate::{
    calendar::{ClockTime, Day, Period},
    register::deregistration::{Registration, RegistrationEvent},
    wire::{FaultCode, Json, Reader},
};

/// A step on the way to a field.
#[derive(Clone, Copy)]
enum Step {
    Field(&'static str),
    At(usize),
}

/// Notes a fault at the end of a way.
fn note(steps: &[Step], code: FaultCode, sentence: &str, reader: &mut Reader) {
    match steps.split_first() {
        Some((Step::Field(field), rest)) => reader.at_field(field, |reader| note(rest, code, sentence, reader)),
        Some((Step::At(at), rest)) => reader.at_index(*at, |reader| note(rest, code, sentence, reader)),
        None => {
            let _: Option<()> = reader.fault(code, sentence);
        }
    }
}

/// The identities and references of a document.
pub(super) fn check_document(json: &Json, reader: &mut Reader) {
    let locations = known_ids("locations", elements(json, "locations").iter().map(|item| text(item, "id")), reader);
    let persons = known_ids("persons", elements(json, "persons").iter().map(|item| text(item, "id")), reader);
    for (person, item) in elements(json, "persons").iter().enumerate() {
        for (activity, item) in elements(item, "activities").iter().enumerate() {
            check_location(person, activity, text(item, "location"), &locations, reader);
        }
    }
    for (location, item) in elements(json, "locations").iter().enumerate() {
        for (day, item) in elements(item, "roster").iter().enumerate() {
            for (adult, item) in elements(item, "adults").iter().enumerate() {
                check_person([location, day, adult], text(item, "person"), &persons, reader);
            }
        }
    }
}

/// The identities and references of typed facts.
pub(super) fn check(locations: &[Location], persons: &[Person], reader: &mut Reader) {
    let location_ids = known_ids("locations", locations.iter().map(|location| Some(location.id.as_str())), reader);
    let person_ids = known_ids("persons", persons.iter().map(|person| Some(person.id.as_str())), reader);
    for (person, facts) in persons.iter().enumerate() {
        for (activity, facts) in facts.activities.iter().enumerate() {
            check_location(person, activity, Some(&facts.location), &location_ids, reader);
        }
    }
    for (location, facts) in locations.iter().enumerate() {
        for (day, facts) in facts.roster.iter().enumerate() {
            for (adult, facts) in facts.adults.iter().enumerate() {
                check_person([location, day, adult], Some(&facts.person), &person_ids, reader);
            }
        }
    }
}

/// What cannot be in facts that were read, each by itself.
pub(super) fn check_facts(locations: &[Location], persons: &[Person], reader: &mut Reader) {
    check_rosters(locations, reader);
    check_bsns(persons, reader);
    check_days(persons, reader);
}

/// Days that stand twice in a roster, and persons who are there twice at one time.
fn check_rosters(locations: &[Location], reader: &mut Reader) {
    for (location, facts) in locations.iter().enumerate() {
        let mut days = HashSet::new();
        for (at, day) in facts.roster.iter().enumerate() {
            let way = [Step::Field("locations"), Step::At(location), Step::Field("roster"), Step::At(at)];
            if !days.insert(day.on) {
                let way = [&way[..], &[Step::Field("on")]].concat();
                note(&way, FaultCode::DuplicateIdentity, "this day stands here twice", reader);
            }
            let mut adults: Vec<_> = day.adults.iter().enumerate().collect();
            adults.sort_by(|(_, a), (_, b)| (&a.person, a.time.from()).cmp(&(&b.person, b.time.from())));
            let mut before: Option<(&str, ClockTime)> = None;
            for (at, adult) in adults {
                let (person, mut until) = (adult.person.as_str(), adult.time.until());
                if let Some((_, earlier)) = before.filter(|(earlier, _)| *earlier == person) {
                    if adult.time.from() < earlier {
                        let way = [&way[..], &[Step::Field("adults"), Step::At(at), Step::Field("time")]].concat();
                        note(&way, FaultCode::Contradiction, "this person is there twice at one time", reader);
                    }
                    until = until.max(earlier);
                }
                before = Some((person, until));
            }
        }
    }
}

/// Persons of one BSN: they are the same person, who would be judged by half of the facts each time.
fn check_bsns(persons: &[Person], reader: &mut Reader) {
    let mut known = HashSet::new();
    for (person, facts) in persons.iter().enumerate() {
        if facts.bsn.is_some_and(|bsn| !known.insert(bsn)) {
            let way = [Step::Field("persons"), Step::At(person), Step::Field("bsn")];
            note(&way, FaultCode::DuplicateIdentity, "a person before this one has the same BSN", reader);
        }
    }
}

/// Activities that end before they begin, and persons who were born after something they did.
fn check_days(persons: &[Person], reader: &mut Reader) {
    for (person, facts) in persons.iter().enumerate() {
        let person = [Step::Field("persons"), Step::At(person)];
        for (at, activity) in facts.activities.iter().enumerate() {
            let days = activity.from.zip(activity.until).map(|(from, until)| Period::new(from, until));
            if let Some(Err(error)) = days {
                let activity = [Step::Field("activities"), Step::At(at), Step::Field("until")];
                note(&[&person[..], &activity].concat(), FaultCode::Contradiction, &error.to_string(), reader);
            }
        }
        if facts.birth_date > first_day(facts).or(facts.birth_date) {
            let way = [&person[..], &[Step::Field("birth_date")]].concat();
            let sentence = "the person was active, employed, screened or registered before this day";
            note(&way, FaultCode::Contradiction, sentence, reader);
        }
    }
}

/// The first day on which a person did something.
fn first_day(person: &Person) -> Option<Day> {
    let active = person.activities.iter().filter_map(|activity| activity.from);
    let registered = person.registration.iter().flat_map(Registration::events).map(RegistrationEvent::on);
    let screened = person.vog.as_ref().and_then(|vog| vog.issued_on);
    active.chain(registered).chain(screened).chain(person.employed_since).min()
}

fn check_location(person: usize, activity: usize, location: Option<&str>, known: &HashSet<&str>, reader: &mut Reader) {
    if location.is_some_and(|location| !known.contains(location)) {
        let activity = [Step::Field("activities"), Step::At(activity), Step::Field("location")];
        let way = [&[Step::Field("persons"), Step::At(person)][..], &activity].concat();
        note(&way, FaultCode::UnknownReference, "no location of the dossier has this identity", reader);
    }
}

fn check_person(at: [usize; 3], person: Option<&str>, known: &HashSet<&str>, reader: &mut Reader) {
    if person.is_some_and(|person| !known.contains(person)) {
        let [location, day, adult] = at;
        let way = [
            Step::Field("locations"),
            Step::At(location),
            Step::Field("roster"),
            Step::At(day),
            Step::Field("adults"),
            Step::At(adult),
            Step::Field("person"),
        ];
        note(&way, FaultCode::UnknownReference, "no person of the dossier has this identity", reader);
    }
}

fn elements<'j>(json: &'j Json, list: &str) -> &'j [Json] {
    match json.field(list) {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}

fn text<'j>(json: &'j Json, field: &str) -> Option<&'j str> {
    match json.field(field) {
        Some(Json::String(text)) => Some(text),
        _ => None,
    }
}

/// The identities of a list, noting those that stand twice.
fn known_ids<'i>(
    list: &'static str,
    ids: impl Iterator<Item = Option<&'i str>>,
    reader: &mut Reader,
) -> HashSet<&'i str> {
    let mut known = HashSet::new();
    for (at, id) in ids.enumerate() {
        if id.is_some_and(|id| !known.insert(id)) {
            let way = [Step::Field(list), Step::At(at), Step::Field("id")];
            note(&way, FaultCode::DuplicateIdentity, "this identity stands here twice", reader);
        }
    }
    known
}
