//! Whole histories: impossible ones, documents, and every day and text of possible ones.

use super::*;

#[test]
fn the_register_may_end_a_registration_earlier_and_the_day_itself_is_without_it() {
    let registration = history(&["2018-03-01 registered", "2018-06-15 deregistered"]);
    assert_eq!(states(&registration, &["2018-06-14", "2018-06-15"]), ["registered_unlinked", "ended"]);
    assert_eq!(codes(&registration, "2018-06-15").first(), Some(&"registration.deregistered"));
    let by_itself = history(&["2018-03-01 registered", "2018-07-02 deregistered"]);
    assert_eq!(states(&by_itself, &["2018-07-01", "2018-07-02"]), ["registered_unlinked", "ended"]);
    assert_eq!(codes(&by_itself, "2018-07-02").first(), Some(&"registration.ended_unlinked"));
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-07-03 deregistered"]),
        ["events[1]: the registration has ended by then"]
    );
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-03-01 linked A", "2018-04-01 deregistered"]),
        ["events[2]: a linked person is deregistered only for want of a demanded VOG or after a notice of death"]
    );
}

#[test]
fn impossible_orders_are_all_named() {
    assert_eq!(
        faults(&[
            "2018-02-28 registered",
            "2018-03-01 linked A",
            "2018-03-01 registered",
            "2018-03-02 registered",
            "2018-03-02 unlinked A",
            "2018-03-03 linked A",
            "2018-03-03 linked A",
            "2018-03-02 linked B",
            "2018-04-03 unlinked A",
            "2018-08-04 linked A",
            "2018-08-04 unlinked A",
            "2018-08-04 registered",
        ]),
        [
            "events[0]: this event lies before the register existed",
            "events[1]: the person is not registered yet",
            "events[3]: the person is registered already",
            "events[4]: there is no link with this holder",
            "events[6]: the person is linked to this holder already",
            "events[7]: this event lies before an event that precedes it in the list",
            "events[9]: the registration has ended by then, so it cannot be linked",
            "events[10]: the registration has ended by then",
        ]
    );
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-04-01 deregistered", "2018-04-01 linked A"]),
        ["events[2]: the registration has ended by then, so it cannot be linked"]
    );
}

#[test]
fn an_event_after_the_end_does_not_hide_those_that_follow() {
    assert_eq!(
        faults(&["2018-03-01 registered", "2019-01-01 linked A", "2018-04-01 linked A", "2018-04-01 linked A"]),
        [
            "events[1]: the registration has ended by then, so it cannot be linked",
            "events[3]: the person is linked to this holder already"
        ]
    );
}

#[test]
fn a_document_names_the_place_of_an_impossible_event() {
    let text = r#"{ "events": [
        { "type": "registered", "on": "2018-03-01" },
        { "type": "linked", "on": "2018-03-02", "holder": "12345678" },
        { "type": "unlinked", "on": "2018-12-31", "holder": "12345678" } ] }"#;
    let registration: Registration = from_text(text).unwrap();
    assert_eq!(registration.state(day("2018-12-31")), RegistrationState::RegisteredUnlinked);
    let round: Registration = from_text(&serde_json::to_string(&registration).unwrap()).unwrap();
    assert_eq!(round, registration);
    let disordered = text.replace("2018-12-31", "2018-03-01");
    let faults = from_text::<Registration>(&disordered).unwrap_err();
    assert_eq!(faults.to_string(), "events[2]: this event lies before an event that precedes it in the list");
    assert!(
        from_text::<Registration>(r#"{ "events": [ { "type": "linked", "on": "2018-03-02", "holder": " " } ] }"#)
            .is_err()
    );
}

#[test]
fn a_timeline_equals_asking_every_day() {
    let histories: [&[&str]; 4] = [
        &["2018-03-01 registered", "2018-03-02 linked A", "2018-05-31 unlinked A", "2018-06-01 extension"],
        &["2018-03-05 registered", "2018-03-05 request"],
        &[
            "2018-03-01 registered",
            "2018-04-01 demanded",
            "2018-05-01 delivered",
            "2018-06-01 linked A",
            "2019-10-31 unlinked A",
            "2019-11-01 extension",
        ],
        &[
            "2018-03-01 registered",
            "2018-03-01 linked A",
            "2018-04-04 death",
            "2019-01-01 registered",
            "2019-02-01 deregistered",
        ],
    ];
    for lines in histories {
        let registration = history(lines);
        let range = Period::new(day("2018-02-01"), day("2021-12-31")).unwrap();
        let timeline = registration.timeline(range);
        let mut on = range.first();
        while on <= range.last() {
            let segment = timeline.iter().find(|segment| segment.period.contains(on)).unwrap();
            let decision = registration.decide(on);
            assert_eq!(segment.outcome, decision.outcome, "{lines:?} {on}");
            assert_eq!(registration.state(on), decision.outcome, "{lines:?} {on}");
            on = on.next().unwrap();
        }
        assert!(timeline.windows(2).all(|pair| pair[0].outcome != pair[1].outcome));
    }
}

#[test]
fn terms_can_be_counted_by_other_norms() {
    let document = r#"{ "version": "test", "norms": [ { "name": "end.unlinked", "mode": "extend", "entries": [ {
        "value": { "count": 26, "unit": "weeks" }, "from": "2027-01-01", "layer": "statute",
        "citation": { "source": "Wko (BWBR0017017)", "url": "https://wetten.overheid.nl/BWBR0017017/2027-01-01" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let last_day = |lines: &[&str]| {
        let registration = Registration::from_events_by(&norms, events(lines)).unwrap();
        let decision = registration.decide_by(&norms, events(lines)[0].on());
        decision.holds.until.unwrap().to_string()
    };
    assert_eq!(last_day(&["2026-12-31 registered"]), "2027-04-30");
    assert_eq!(last_day(&["2027-01-01 registered"]), "2027-07-02");
    assert_eq!(last_day(&["2027-01-01 registered", "2027-01-01 extension"]), "2028-04-02");
}

#[test]
fn every_text_is_filled_and_every_reason_is_cited() {
    let norms = Norms::builtin();
    let histories: [&[&str]; 7] = [
        &[
            "2018-03-01 registered",
            "2018-03-04 request",
            "2018-03-05 linked A",
            "2018-10-31 unlinked A",
            "2018-11-01 extension",
        ],
        &["2018-03-01 registered", "2018-03-04 request", "2018-03-04 demanded", "2018-03-05 delivered refused"],
        &["2018-03-01 registered", "2018-03-01 linked A", "2018-03-01 demanded"],
        &["2018-03-01 registered", "2018-03-04 death"],
        &["2018-03-01 registered", "2018-04-01 deregistered"],
        &["2018-03-01 registered", "2018-03-01 extension"],
        &["2018-03-05 registered"],
    ];
    let mut seen = std::collections::BTreeSet::new();
    for lines in histories {
        let registration = history(lines);
        let mut on = day("2018-02-27");
        while on < day("2020-03-01") {
            let decision = registration.decide(on);
            for reason in &decision.reasons {
                for language in [Language::Nl, Language::En] {
                    let text = reason.explain(language);
                    assert!(!text.contains('{') && text.ends_with('.'), "{text}");
                }
                assert!(reason.citation(norms, on).is_some() && reason.layer(norms, on).is_some());
                seen.insert(reason.code());
            }
            on = on.next().unwrap();
        }
    }
    let unseen: Vec<_> =
        RegistrationReason::TEXTS.iter().map(|text| text.code).filter(|code| !seen.contains(code)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
