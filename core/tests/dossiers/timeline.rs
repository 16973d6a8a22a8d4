//! The timeline of a person is what judging the dossier on every single day gives: over the example
//! dossiers, and over those dossiers with facts changed by chance.

use std::collections::{BTreeMap, BTreeSet};

use kinderopvang::{
    calendar::{Day, Period},
    decision::Reason,
    dossier::{Answer, Dossier, PersonReport, PersonSegment, PersonState},
    register::work::MayWorkOutcome,
};
use serde_json::Value;

use crate::{
    GROUP_2018, HOUSEHOLD, VALID, day,
    naive::{Chance, days},
};

fn state(report: &PersonReport) -> PersonState {
    use MayWorkOutcome::{Allowed, NotAllowed, NotInForce, Undetermined};
    let outcomes = || report.activities.iter().filter_map(|activity| Some(activity.may_work.as_ref()?.outcome));
    PersonState {
        status: report.status,
        duty: report.duty,
        registration: report.registration.as_ref().map(|answer| answer.outcome),
        linked: report.linked,
        may_work: [NotAllowed, Undetermined, Allowed, NotInForce]
            .into_iter()
            .find(|outcome| outcomes().any(|other| other == *outcome)),
    }
}

fn codes(report: &PersonReport) -> BTreeSet<&'static str> {
    fn of<O, R: Reason, F>(answer: Option<&Answer<O, R, F>>) -> Vec<&'static str> {
        answer.map(|answer| answer.reasons.iter().map(Reason::code).collect()).unwrap_or_default()
    }
    let mut codes = vec![
        of(report.registration.as_ref()),
        of(report.deadline.as_ref()),
        of(report.vog.as_ref()),
        of(report.fee.as_ref()),
    ];
    codes.extend(report.requests.iter().map(|request| of(Some(request))));
    codes.extend(report.first_aid.iter().map(|certificate| of(Some(certificate))));
    for activity in &report.activities {
        codes.push(of(Some(&activity.duty)));
        codes.push(of(activity.presence.as_ref()));
        codes.push(of(activity.may_work.as_ref()));
        codes.push(of(activity.qualified.as_ref()));
    }
    codes.into_iter().flatten().collect()
}

/// The timelines of everybody, by judging every day.
fn day_by_day(dossier: &Dossier, range: Period) -> BTreeMap<String, Vec<PersonSegment>> {
    let mut timelines: BTreeMap<String, (Vec<PersonSegment>, BTreeSet<&'static str>)> = BTreeMap::new();
    for on in days(range.first(), range.last()) {
        for report in dossier.judge(on).persons {
            let (segments, before) = timelines.entry(report.id.clone()).or_default();
            let (state, codes) = (state(&report), codes(&report));
            match segments.last_mut() {
                Some(segment) if segment.state == state => {
                    segment.period = Period::new(segment.period.first(), on).unwrap();
                }
                _ => segments.push(PersonSegment {
                    period: Period::new(on, on).unwrap(),
                    state,
                    because: codes.difference(before).copied().collect(),
                }),
            }
            *before = codes;
        }
    }
    timelines.into_iter().map(|(person, (segments, _))| (person, segments)).collect()
}

/// Compares the timelines of everybody; gives how many stretches there are.
fn compare(dossier: &Dossier, range: Period, told: &str) -> usize {
    let expected = day_by_day(dossier, range);
    assert_eq!(expected.len(), dossier.persons.len());
    for (person, segments) in &expected {
        assert_eq!(dossier.timeline(person, range).as_ref(), Some(segments), "{person} over {range:?} of {told}");
    }
    expected.values().map(Vec::len).sum()
}

#[test]
fn the_timelines_of_the_examples_are_those_of_every_day() {
    for (text, on) in VALID {
        let dossier = Dossier::from_text(text).unwrap();
        let range = Period::new(day(on).add_months(1), day(on).add_months(7)).unwrap();
        compare(&dossier, range, on);
    }
    let wide = Period::new(day("2017-12-01"), day("2018-12-31")).unwrap();
    assert!(compare(&Dossier::from_text(GROUP_2018).unwrap(), wide, "2018") > 40);
    let wide = Period::new(day("2026-06-01"), day("2027-06-30")).unwrap();
    assert!(compare(&Dossier::from_text(HOUSEHOLD).unwrap(), wide, "the household") > 10);
}

/// Changes some facts by chance: a day becomes another, a yes a no, and what may be absent goes.
fn change(json: &mut Value, chance: &mut Chance, around: Day) {
    match json {
        Value::Object(fields) => {
            let names: Vec<String> = fields.keys().cloned().collect();
            for name in names {
                if chance.one_in(40) {
                    fields.remove(&name);
                } else if name == "birth_date" && chance.one_in(3) {
                    // A birthday of the eighteenth, on a day that every year has.
                    let of_age = chance.day(around, 500);
                    let (year, month, day) = (of_age.year() - 18, of_age.month(), of_age.day_of_month().min(28));
                    fields.insert(name, format!("{year}-{month:02}-{day:02}").into());
                } else if let Some(value) = fields.get_mut(&name) {
                    change(value, chance, around);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, chance, around)),
        Value::String(text) => {
            if let Some(day) = text.parse::<Day>().ok().filter(|_| text.len() == 10 && chance.one_in(6)) {
                let moved = chance.day(day.subtract_days(150), 300);
                *text = moved.to_string();
            }
        }
        Value::Bool(yes) if chance.one_in(8) => *yes = !*yes,
        _ => {}
    }
}

#[test]
fn the_timelines_of_changed_dossiers_are_those_of_every_day() {
    let mut chance = Chance::new(11);
    let (mut compared, mut stretches) = (0, 0);
    while compared < 30 {
        let (text, on) = *chance.pick(&VALID);
        let first = chance.day(day(on).subtract_days(300), 600);
        let mut document: Value = serde_json::from_str(text).unwrap();
        // A roster may name a person who is left out, and no timeline asks about it.
        for location in document["locations"].as_array_mut().unwrap() {
            if chance.one_in(4) {
                change(location, &mut chance, first);
            }
            location.as_object_mut().unwrap().insert("roster".to_owned(), Value::Array(Vec::new()));
        }
        // Persons by themselves: a change that makes one of them impossible leaves the others.
        let mut persons: Vec<Value> = document["persons"].as_array().unwrap().clone();
        for person in &mut persons {
            change(person, &mut chance, first);
        }
        let alone = |person: &Value| {
            let mut document = document.clone();
            document["persons"] = Value::Array(vec![person.clone()]);
            Dossier::from_text(&document.to_string()).is_ok()
        };
        persons.retain(alone);
        if persons.is_empty() {
            continue;
        }
        document["persons"] = Value::Array(persons);
        let Ok(dossier) = Dossier::from_text(&document.to_string()) else { continue };
        let range = Period::new(first, first.add_days(200)).unwrap();
        stretches += compare(&dossier, range, &document.to_string());
        compared += 1;
    }
    assert!(stretches > 500, "{stretches} stretches: the changes do not change much");
}
