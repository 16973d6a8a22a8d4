//! What holds of every report, whatever the dossier.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::{Day, Period},
    decision::{Language, Task},
    dossier::{Dossier, DossierAction, PersonStatus, UnjudgedPart, Urgency, evaluate},
    norm::Norms,
    register::{deregistration::RegistrationState, obligation::Duty},
    wire::{Checked, Reader},
};

use crate::{VALID, assert_persons, check, day, judged, person};

#[test]
fn the_same_dossier_gives_the_same_bytes_whatever_the_order_of_its_people() {
    for (text, on) in VALID {
        let once = evaluate(text, day(on)).unwrap();
        assert_eq!(once, evaluate(text, day(on)).unwrap());
        let mut turned: serde_json::Value = serde_json::from_str(text).unwrap();
        for list in ["persons", "locations"] {
            turned[list].as_array_mut().unwrap().reverse();
        }
        assert_eq!(once, evaluate(&turned.to_string(), day(on)).unwrap());
    }
}

/// Every reason code in a report.
fn codes(json: &serde_json::Value, into: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(fields) => {
            if let Some(serde_json::Value::Array(reasons)) = fields.get("reasons") {
                for reason in reasons {
                    into.push(reason["code"].as_str().unwrap_or_else(|| panic!("no code in {reason}")).to_owned());
                }
            }
            fields.values().for_each(|value| codes(value, into));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| codes(item, into)),
        _ => {}
    }
}

#[test]
fn the_sources_name_every_reason_and_nothing_else() {
    for (text, on) in VALID {
        for on in [on, "2018-03-01", "2018-07-01", "2021-07-01", "2024-01-01", "2026-07-01", "2030-01-01"] {
            let report: serde_json::Value = serde_json::from_str(&evaluate(text, day(on)).unwrap()).unwrap();
            let mut named = Vec::new();
            codes(&report, &mut named);
            named.sort();
            named.dedup();
            let sources: Vec<String> = report["sources"].as_object().unwrap().keys().cloned().collect();
            assert!(!named.is_empty());
            assert_eq!(named, sources, "on {on}");
        }
    }
}

#[test]
fn before_the_register_began_nothing_is_asked_of_anybody() {
    for (text, _) in VALID {
        let report = judged(text, "2018-02-28");
        assert!(report.persons.iter().all(|person| person.status == PersonStatus::NotInForce));
        // Diplomas and first aid were asked for already, and what a later day lacks can be told at any time.
        let of_the_register = |action: &&DossierAction| action.location.is_none();
        for person in &report.persons {
            let actions = person.actions.iter().filter(of_the_register).count();
            assert_eq!((person.duty, actions), (Duty::NotInForce, 0), "{}", person.id);
        }
        assert_eq!((report.totals.obliged, report.totals.registered, report.totals.breach), (0, 0, 0));
        assert_eq!((report.risk.breaches, report.risk.highest_fine), (0, None));
        let actions = report.actions.iter().filter(of_the_register).count();
        assert!(actions == 0 && report.messages.is_empty(), "{:?}", report.actions);
    }
}

#[test]
fn an_organisation_without_people_has_nothing_to_do() {
    let text = r#"{ "organisation": { "name": "Leeg", "holder": "12345678" }, "locations": [], "persons": [] }"#;
    let dossier = Dossier::from_text(text).unwrap();
    let report = dossier.judge(day("2026-09-01"));
    assert_eq!(report.totals, kinderopvang::dossier::Totals::default());
    assert!(report.actions.is_empty() && report.deadlines.is_empty() && report.sources.is_empty());
    assert!(check::written(&report, &dossier, Language::Nl, false).contains("0 personen"));
    let absent = r#"{ "organisation": { "name": "Leeg", "holder": "12345678" } }"#;
    assert_eq!(Dossier::from_text(absent).unwrap(), dossier);
}

#[test]
fn a_person_without_activities_is_not_obliged_and_keeps_the_days_of_the_registration() {
    let text = r#"{ "organisation": { "name": "Leeg", "holder": "12345678" }, "persons": [
        { "id": "a" },
        { "id": "b", "registration": { "events": [ { "type": "registered", "on": "2026-08-01" } ] } },
        { "id": "c", "registration": { "events": [ { "type": "registered", "on": "2020-08-03" },
            { "type": "linked", "on": "2020-08-04", "holder": "12345678" } ] } } ] }"#;
    let report = judged(text, "2026-09-01");
    assert_persons(
        &report,
        &[
            ("a", "not_obliged", "not_required", &[]),
            // Without a link the registration ends after four months, and linking is not asked for.
            ("b", "due", "not_required", &["ask_extension person 2026-12-01"]),
            ("c", "not_obliged", "not_required", &["unlink holder -"]),
        ],
    );
}

#[test]
fn a_dossier_read_by_other_norms_counts_its_registrations_by_them() {
    let norms = Norms::builtin()
        .amended(
            r#"{ "version": "x", "norms": [ { "name": "end.unlinked", "mode": "replace", "entries": [ {
            "value": { "count": 6, "unit": "months" }, "from": "2018-03-01", "layer": "statute",
            "citation": { "source": "BLR (BWBR0017321)", "url": "https://wetten.overheid.nl/BWBR0017321/2018-03-01" } } ] } ] }"#,
        )
        .unwrap();
    let text = |events: &str| {
        format!(
            r#"{{ "organisation": {{ "name": "Leeg", "holder": "12345678" }}, "persons": [ {{ "id": "a" }},
            {{ "id": "b", "registration": {{ "events": [ {events} ] }} }} ] }}"#
        )
    };
    let registered = text(r#"{ "type": "registered", "on": "2026-08-01" }"#);
    let state = |norms: &Norms, on: &str| {
        let report = Dossier::from_text_by(norms, &registered).unwrap().judge_by(norms, day(on));
        person(&report, "b").registration.as_ref().unwrap().outcome
    };
    assert_eq!(state(Norms::builtin(), "2026-12-15"), RegistrationState::Ended);
    assert_eq!(state(&norms, "2026-12-15"), RegistrationState::RegisteredUnlinked);
    assert_eq!(state(&norms, "2027-02-15"), RegistrationState::Ended);

    // Registered again on a day on which the longer term still runs.
    let twice = text(r#"{ "type": "registered", "on": "2026-08-01" }, { "type": "registered", "on": "2027-01-04" }"#);
    assert!(Dossier::from_text_by(Norms::builtin(), &twice).is_ok());
    let faults = Dossier::from_text_by(&norms, &twice).unwrap_err();
    let paths: Vec<_> = faults.as_slice().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["persons[1].registration.events[1]"]);
}

#[test]
fn actions_stand_by_urgency_and_days_in_order() {
    for (text, on) in VALID {
        let report = judged(text, on);
        let order: Vec<(Urgency, Day)> =
            report.actions.iter().map(|action| (action.urgency, action.by.unwrap_or(Day::LAST))).collect();
        assert!(order.is_sorted());
        assert!(report.deadlines.is_sorted());
        assert!(report.deadlines.iter().all(|deadline| day(on) <= deadline.on));
        let of_persons: usize = report.persons.iter().map(|person| person.actions.len()).sum();
        assert_eq!(of_persons, report.actions.iter().filter(|action| action.person.is_some()).count());
        let of_locations: usize = report.locations.iter().map(|location| location.actions.len()).sum();
        let about_locations = |action: &&DossierAction| action.person.is_none() && action.location.is_some();
        assert_eq!(of_locations, report.actions.iter().filter(about_locations).count());
        assert!(report.persons.iter().all(|person| {
            (person.status == PersonStatus::Breach)
                == person.actions.iter().any(|action| action.task == Task::KeepFromWork)
        }));
    }
}

#[test]
fn an_answer_holds_on_the_asked_day() {
    for (text, on) in VALID {
        let (report, on) = (judged(text, on), day(on));
        for person in &report.persons {
            for activity in person.activities.iter().filter(|activity| activity.is_on) {
                assert_eq!(activity.may_work.is_none(), activity.duty.outcome == Duty::Judgement, "{}", person.id);
                let may_work = activity.may_work.as_ref().map(|answer| answer.holds);
                for holds in [activity.duty.holds].into_iter().chain(may_work) {
                    assert!(holds.from.is_none_or(|from| from <= on), "{}", person.id);
                    assert!(holds.until.is_none_or(|until| on <= until), "{}", person.id);
                }
            }
        }
    }
}

#[test]
fn the_page_is_narrow_enough_and_says_everybody_and_everything() {
    for (text, on) in VALID {
        let dossier = Dossier::from_text(text).unwrap();
        let report = dossier.judge(day(on));
        for language in [Language::Nl, Language::En] {
            let page = check::written(&report, &dossier, language, false);
            assert!(page.lines().all(|line| line.chars().count() <= 110), "a line is too wide");
            assert!(page.lines().all(|line| line.trim_end() == line), "a line ends in a space");
            assert!(!page.contains('{') && !page.contains('}'), "a place was not filled");
            for person in &dossier.persons {
                assert!(page.contains(person.name.as_deref().unwrap()));
            }
            for location in &dossier.locations {
                assert!(page.contains(&location.name));
            }
        }
        let page = check::written(&report, &dossier, Language::Nl, false);
        assert!(page.contains("€ 45.000,00"));
        assert!(check::written(&report, &dossier, Language::En, false).contains("€45,000.00"));
    }
}

#[test]
fn the_timeline_of_a_person_is_what_every_day_gives() {
    for (text, on) in VALID {
        let dossier = Dossier::from_text(text).unwrap();
        let range = Period::new(day(on), day(on).add_days(120)).unwrap();
        let timelines: BTreeMap<_, _> = dossier
            .persons
            .iter()
            .map(|person| (person.id.clone(), dossier.timeline(&person.id, range).unwrap()))
            .collect();
        for (id, timeline) in &timelines {
            let mut next = Some(range.first());
            for (at, segment) in timeline.iter().enumerate() {
                assert_eq!(Some(segment.period.first()), next, "no gap and no overlap: {id}");
                next = segment.period.last().next();
                let earlier = at.checked_sub(1).map(|before| timeline[before].state);
                assert_ne!(earlier, Some(segment.state), "neighbours differ: {id}");
            }
            assert_eq!(timeline.last().unwrap().period.last(), range.last());
        }
        for days in 0..range.days() {
            let asked = range.first().add_days(days);
            for report in dossier.judge(asked).persons {
                let segment = timelines[&report.id].iter().find(|segment| segment.period.contains(asked)).unwrap();
                assert_eq!((segment.state.status, segment.state.duty), (report.status, report.duty), "{}", report.id);
                assert_eq!(segment.state.linked, report.linked);
            }
        }
        assert!(dossier.timeline("nobody", range).is_none());
    }
}

#[test]
fn an_lrk_number_that_fails_the_usual_check_is_a_warning() {
    let text = VALID[0].0;
    assert!(Dossier::from_text(text).unwrap().judge(day(VALID[0].1)).warnings.is_empty());
    let mut document: serde_json::Value = serde_json::from_str(text).unwrap();
    document["locations"][0]["lrk_number"] = "213853146".into();
    let report = Dossier::from_text(&document.to_string()).unwrap().judge(day(VALID[0].1));
    assert_eq!(report.warnings.len(), 1);
    assert_eq!(report.warnings[0].kind.word(), "unusual_lrk_number");
}

#[test]
fn a_dossier_made_from_typed_facts_is_checked_as_a_document_is() {
    let (text, _) = VALID[2];
    let mut document: serde_json::Value = serde_json::from_str(text).unwrap();
    document["locations"][0]["roster"][0]["adults"][0]["person"] = "nobody".into();
    document["locations"][1]["roster"][1]["on"] = "2026-09-01".into();
    let faults = Dossier::from_text(&document.to_string()).unwrap_err();
    let read: Vec<_> = faults.as_slice().iter().map(|fault| fault.path.clone()).collect();
    assert_eq!(read, ["locations[0].roster[0].adults[0].person", "locations[1].roster[1].on"]);

    let (organisation, mut locations, persons) = Dossier::from_text(text).unwrap().into_parts();
    locations[0].roster[0].adults[0].person = "nobody".to_owned();
    locations[1].roster[1].on = day("2026-09-01");
    let mut reader = Reader::default();
    assert!(Dossier::of_parts((organisation, locations, persons), &mut reader).is_none());
    let made: Vec<_> = reader.into_faults().into_iter().map(|fault| fault.path).collect();
    assert_eq!(made, read);
}

#[test]
fn a_dossier_without_the_parts_about_quality_says_that_it_does_not_judge_them() {
    let (text, on) = VALID[0];
    let report = judged(text, on);
    for location in &report.locations {
        assert!(location.registered.is_none() && location.administration.is_none() && location.first_aid.is_empty());
        assert!(location.not_judged.contains(&UnjudgedPart::Facility), "{}", location.id);
        assert!(location.actions.is_empty() && location.deadlines.is_empty());
    }
    let minder = person(&report, "01");
    assert_eq!(minder.not_judged, [UnjudgedPart::Diploma]);
}
