use super::*;
use crate::{
    calendar::{Day, Period},
    decision::{Fact, Language, Party, Question, Reason, Task},
    norm::{Layer, Norms},
    register::{
        deadline::TransitionalGroup,
        deregistration::{HolderId, Registration, RegistrationEvent},
    },
    wire::from_text,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn holder(name: &str) -> HolderId {
    name.parse().unwrap()
}

fn registered(on: &str) -> RegistrationEvent {
    RegistrationEvent::Registered { on: day(on) }
}

fn linked(on: &str, name: &str) -> RegistrationEvent {
    RegistrationEvent::Linked { on: day(on), holder: holder(name) }
}

fn unlinked(on: &str, name: &str) -> RegistrationEvent {
    RegistrationEvent::Unlinked { on: day(on), holder: holder(name) }
}

#[allow(clippy::unnecessary_wraps, reason = "the field of the question is an option")]
fn registration(events: &[RegistrationEvent]) -> Option<Registration> {
    Registration::from_events(events.to_vec()).map_err(|faults| panic!("{faults}")).ok()
}

/// An employee of centre A who is obliged to register.
fn employee(events: &[RegistrationEvent]) -> MayWorkFacts {
    MayWorkFacts {
        obliged: Some(true),
        setting: Some(WorkSetting::Centre),
        registration: registration(events),
        holder: Some(holder("A")),
        group: Some(TransitionalGroup::Other),
        began_on: Some(day("2015-09-01")),
        application_on: None,
        permission_from: None,
        household: None,
    }
}

/// A childminder with everything in order.
fn childminder() -> MayWorkFacts {
    MayWorkFacts {
        setting: Some(WorkSetting::Childminder),
        application_on: Some(day("2022-03-01")),
        permission_from: Some(day("2022-05-01")),
        household: Some(Household::Registered { on: vec![day("2022-02-15"), day("2022-03-01")] }),
        ..employee(&[registered("2022-02-01"), linked("2022-04-15", "A")])
    }
}

fn outcome(facts: &MayWorkFacts, on: &str) -> &'static str {
    facts.decide(day(on)).outcome.word()
}

fn codes(facts: &MayWorkFacts, on: &str) -> Vec<&'static str> {
    facts.decide(day(on)).reasons.iter().map(Reason::code).collect()
}

fn missing(facts: &MayWorkFacts, on: &str) -> Vec<&'static str> {
    let decision = facts.decide(day(on));
    assert_eq!(decision.outcome == MayWorkOutcome::Undetermined, !decision.missing.is_empty());
    decision.missing.iter().map(Fact::code).collect()
}

#[test]
fn who_begins_anew_in_the_window_has_no_window() {
    let director = |began_on: Option<&str>| MayWorkFacts {
        group: Some(TransitionalGroup::DirectorOrOwner),
        began_on: began_on.map(day),
        ..employee(&[])
    };
    let on = day("2018-05-02");
    assert_eq!(director(Some("2018-02-28")).decide(on).outcome, MayWorkOutcome::Allowed);
    assert_eq!(director(Some("2018-03-01")).decide(on).outcome, MayWorkOutcome::NotAllowed);
    assert_eq!(director(Some("2018-05-01")).decide(on).outcome, MayWorkOutcome::NotAllowed);
    assert_eq!(missing(&director(None), "2018-05-02"), ["began_on"]);
    assert!(missing(&director(None), "2018-07-01").is_empty());
}

#[test]
fn work_begins_after_registration_and_link() {
    let facts = employee(&[registered("2022-01-03"), linked("2022-01-10", "A")]);
    assert_eq!(
        ["2022-01-02", "2022-01-03", "2022-01-09", "2022-01-10"].map(|on| outcome(&facts, on)),
        ["not_allowed", "not_allowed", "not_allowed", "allowed"]
    );
    assert_eq!(codes(&facts, "2022-01-10"), ["work.registered_and_linked", "work.one_link_is_enough"]);
    let decision = facts.decide(day("2022-01-02"));
    assert_eq!(decision.next.unwrap().on, day("2022-01-10"));
    let tasks: Vec<_> = decision.actions.iter().map(|action| (action.task, action.party)).collect();
    assert_eq!(
        tasks,
        [(Task::KeepFromWork, Party::Holder), (Task::Register, Party::Person), (Task::Link, Party::Holder)]
    );
}

#[test]
fn on_the_day_of_unlinking_there_is_no_work() {
    let facts = employee(&[registered("2022-01-03"), linked("2022-01-10", "A"), unlinked("2022-06-30", "A")]);
    assert_eq!(["2022-06-29", "2022-06-30"].map(|on| outcome(&facts, on)), ["allowed", "not_allowed"]);
    assert_eq!(codes(&facts, "2022-06-30"), ["work.unlinked"]);
    assert_eq!(outcome(&facts, "2022-10-31"), "not_allowed");
    assert_eq!(codes(&facts, "2022-10-31"), ["work.ended"]);
}

#[test]
fn two_organisations_need_two_links() {
    let mut facts = employee(&[
        registered("2022-01-03"),
        linked("2022-01-10", "B"),
        linked("2022-02-01", "A"),
        unlinked("2022-03-01", "A"),
    ]);
    assert_eq!(
        ["2022-01-31", "2022-02-01", "2022-02-28", "2022-03-01"].map(|on| outcome(&facts, on)),
        ["not_allowed", "allowed", "allowed", "not_allowed"]
    );
    assert_eq!(codes(&facts, "2022-01-31"), ["work.linked_elsewhere"]);
    facts.holder = Some(holder("B"));
    assert_eq!(outcome(&facts, "2022-01-10"), "allowed");
    facts.holder = None;
    assert_eq!(missing(&facts, "2022-01-10"), ["holder"]);
    assert_eq!(outcome(&facts, "2022-01-09"), "not_allowed");
}

#[test]
fn a_blocked_person_does_not_work_although_linked() {
    let facts = employee(&[
        registered("2022-01-03"),
        linked("2022-01-10", "A"),
        RegistrationEvent::NewVogDemanded { on: day("2022-05-01"), reason: None },
        RegistrationEvent::VogDelivered { on: day("2022-07-01"), accepted: true },
    ]);
    assert_eq!(
        ["2022-04-30", "2022-05-01", "2022-06-30", "2022-07-01"].map(|on| outcome(&facts, on)),
        ["allowed", "not_allowed", "not_allowed", "allowed"]
    );
    assert_eq!(codes(&facts, "2022-05-01"), ["work.blocked"]);
    let deliver = facts.decide(day("2022-05-01")).actions.into_iter().find(|action| action.task == Task::DeliverVog);
    assert_eq!(deliver.unwrap().by, Some(day("2022-09-01")));
}

#[test]
fn a_registration_that_may_have_ended_allows_no_work() {
    let facts = employee(&[registered("2024-10-31"), RegistrationEvent::ExtensionRequested { on: day("2024-11-01") }]);
    assert_eq!(
        (outcome(&facts, "2025-11-29"), codes(&facts, "2025-11-29")),
        ("not_allowed", vec!["work.may_have_ended"])
    );
}

#[test]
fn who_is_not_obliged_may_work_as_far_as_the_register_goes() {
    let mut facts = MayWorkFacts { obliged: Some(false), ..employee(&[]) };
    assert_eq!((outcome(&facts, "2022-01-01"), codes(&facts, "2022-01-01")), ("allowed", vec!["work.not_obliged"]));
    facts.obliged = None;
    assert_eq!(missing(&facts, "2022-01-01"), ["obliged"]);
    facts.registration = registration(&[registered("2021-12-01"), linked("2021-12-01", "A")]);
    assert_eq!(outcome(&facts, "2022-01-01"), "allowed");
}

#[test]
fn a_missing_fact_is_asked_only_if_it_matters() {
    let mut facts = employee(&[registered("2022-01-03"), linked("2022-01-10", "A")]);
    facts.setting = None;
    assert_eq!(missing(&facts, "2022-01-10"), ["setting"]);
    assert_eq!(outcome(&facts, "2022-01-09"), "not_allowed");
    facts.registration = None;
    facts.setting = Some(WorkSetting::Centre);
    assert_eq!(missing(&facts, "2022-01-10"), ["registration"]);
    facts.holder = None;
    facts.obliged = None;
    assert_eq!(missing(&facts, "2022-01-10"), ["obliged", "registration", "holder"]);
    facts.group = None;
    assert_eq!(missing(&facts, "2018-06-30"), ["obliged", "registration", "holder", "group"]);
    let unknown_role = MayWorkFacts { setting: None, ..childminder() };
    assert_eq!(outcome(&unknown_role, "2022-05-01"), "allowed");
    assert_eq!(missing(&unknown_role, "2022-04-30"), ["setting"]);
    assert_eq!(MayWork::default().decide(day("2022-01-01")).outcome, MayWorkOutcome::Undetermined);
}

#[test]
fn who_was_screened_before_may_work_unregistered_until_the_end_of_june_2018() {
    for group in [TransitionalGroup::ScreenedBefore, TransitionalGroup::DirectorOrOwner] {
        let facts = MayWorkFacts { group: Some(group), ..employee(&[]) };
        assert_eq!(
            ["2018-02-28", "2018-03-01", "2018-06-30", "2018-07-01"].map(|on| outcome(&facts, on)),
            ["not_in_force", "allowed", "allowed", "not_allowed"]
        );
        assert!(codes(&facts, "2018-06-30").contains(&"work.transitional_window"));
        let decision = facts.decide(day("2018-03-01"));
        assert_eq!(decision.holds.until, Some(day("2018-06-30")));
        assert_eq!(decision.actions[0].by, Some(day("2018-06-30")));
    }
    let unlinked =
        MayWorkFacts { group: Some(TransitionalGroup::ScreenedBefore), ..employee(&[registered("2018-03-05")]) };
    assert_eq!(["2018-06-30", "2018-07-01"].map(|on| outcome(&unlinked, on)), ["allowed", "not_allowed"]);
    let elsewhere =
        MayWorkFacts { registration: registration(&[registered("2018-03-05"), linked("2018-03-05", "B")]), ..unlinked };
    assert_eq!(["2018-06-30", "2018-07-01"].map(|on| outcome(&elsewhere, on)), ["allowed", "not_allowed"]);
    let no_holder = MayWorkFacts { holder: None, ..elsewhere };
    assert_eq!(outcome(&no_holder, "2018-06-30"), "allowed");
    assert_eq!(missing(&no_holder, "2018-07-01"), ["holder"]);
    let unknown_group = MayWorkFacts { group: None, ..no_holder };
    assert_eq!(missing(&unknown_group, "2018-06-30"), ["holder", "group"]);
}

#[test]
fn a_block_or_an_end_ends_the_transitional_patience_too() {
    let facts = MayWorkFacts {
        group: Some(TransitionalGroup::ScreenedBefore),
        ..employee(&[
            registered("2018-03-05"),
            RegistrationEvent::NewVogDemanded { on: day("2018-04-01"), reason: None },
        ])
    };
    assert_eq!(["2018-03-31", "2018-04-01"].map(|on| outcome(&facts, on)), ["allowed", "not_allowed"]);
}

#[test]
fn immediately_after_the_first_of_march_is_not_a_number_of_days() {
    let facts = employee(&[]);
    assert_eq!(outcome(&facts, "2018-03-01"), "not_allowed");
    assert_eq!(codes(&facts, "2018-03-01"), ["work.never_registered", "work.at_once"]);
    assert_eq!(codes(&facts, "2018-07-01"), ["work.never_registered"]);
    assert_eq!(missing(&MayWorkFacts { group: None, ..facts }, "2018-03-01"), ["group"]);
}

#[test]
fn a_childminder_begins_after_registrations_application_permission_and_link() {
    let facts = childminder();
    assert_eq!(["2022-04-30", "2022-05-01"].map(|on| outcome(&facts, on)), ["not_allowed", "allowed"]);
    assert_eq!(
        codes(&facts, "2022-05-01"),
        [
            "work.childminder_linked",
            "work.one_link_is_enough",
            "work.registered_before_application",
            "work.household_before_application",
            "work.permission_since"
        ]
    );
    let late_link = MayWorkFacts {
        registration: registration(&[registered("2022-02-01"), linked("2022-05-03", "A")]),
        ..childminder()
    };
    assert_eq!(["2022-05-02", "2022-05-03"].map(|on| outcome(&late_link, on)), ["not_allowed", "allowed"]);
    assert!(codes(&late_link, "2022-05-02").contains(&"work.childminder_unlinked"));
    assert!(codes(&facts, "2022-02-28").contains(&"work.not_applied_yet"));
    let all_at_once = MayWorkFacts {
        registration: registration(&[registered("2022-03-01"), linked("2022-03-01", "A")]),
        permission_from: Some(day("2022-03-01")),
        ..childminder()
    };
    assert_eq!(["2022-02-28", "2022-03-01"].map(|on| outcome(&all_at_once, on)), ["not_allowed", "allowed"]);
}

#[test]
fn everybody_around_a_childminder_is_registered_before_the_application_since_2019() {
    let late = |application_on: &str, household_on: &str| MayWorkFacts {
        registration: registration(&[registered("2018-12-01"), linked("2018-12-01", "A")]),
        application_on: Some(day(application_on)),
        permission_from: Some(day("2019-03-01")),
        household: Some(Household::Registered { on: vec![day(household_on)] }),
        ..childminder()
    };
    assert_eq!(outcome(&late("2018-12-31", "2019-02-01"), "2019-03-01"), "allowed");
    assert_eq!(outcome(&late("2019-01-01", "2019-01-02"), "2019-03-01"), "not_allowed");
    assert_eq!(outcome(&late("2019-01-02", "2019-01-02"), "2019-03-01"), "allowed");
    assert!(codes(&late("2019-01-01", "2019-01-02"), "2019-03-01").contains(&"work.household_after_application"));
    let incomplete = MayWorkFacts { household: Some(Household::Incomplete {}), ..childminder() };
    assert_eq!(outcome(&incomplete, "2022-05-01"), "not_allowed");
    assert!(codes(&incomplete, "2022-05-01").contains(&"work.household_incomplete"));
    let unknown = MayWorkFacts { household: None, ..late("2019-01-01", "2019-01-01") };
    assert_eq!(missing(&unknown, "2019-03-01"), ["household"]);
    let before = MayWorkFacts { household: None, ..late("2018-12-31", "2019-01-01") };
    assert_eq!(outcome(&before, "2019-03-01"), "allowed");
    let alone = MayWorkFacts { household: Some(Household::Registered { on: Vec::new() }), ..childminder() };
    assert_eq!(outcome(&alone, "2022-05-01"), "allowed");
}

#[test]
fn a_childminder_is_registered_before_the_own_application() {
    let facts = MayWorkFacts {
        registration: registration(&[registered("2022-03-02"), linked("2022-03-02", "A")]),
        ..childminder()
    };
    assert_eq!(outcome(&facts, "2022-05-01"), "not_allowed");
    assert!(codes(&facts, "2022-05-01").contains(&"work.not_registered_at_application"));
    let task =
        facts.decide(day("2022-05-01")).actions.into_iter().any(|action| action.task == Task::ApplyForPermission);
    assert!(task);
    let same_day = MayWorkFacts {
        registration: registration(&[registered("2022-03-01"), linked("2022-03-02", "A")]),
        ..childminder()
    };
    assert_eq!(outcome(&same_day, "2022-05-01"), "allowed");
    let from_before_the_register = MayWorkFacts {
        application_on: Some(day("2015-01-01")),
        permission_from: Some(day("2015-03-01")),
        household: None,
        ..facts
    };
    assert_eq!(outcome(&from_before_the_register, "2022-05-01"), "allowed");
}

#[test]
fn a_childminder_without_dates_is_undetermined() {
    let facts = MayWorkFacts { permission_from: None, ..childminder() };
    assert_eq!(missing(&facts, "2022-05-01"), ["permission_from"]);
    let facts = MayWorkFacts { application_on: None, household: None, ..childminder() };
    assert_eq!(missing(&facts, "2022-05-01"), ["application_on", "household"]);
    assert_eq!(outcome(&facts, "2022-04-30"), "not_allowed");
    let screened = MayWorkFacts {
        group: Some(TransitionalGroup::ScreenedBefore),
        permission_from: Some(day("2015-03-01")),
        registration: registration(&[]),
        ..facts
    };
    assert_eq!(["2018-06-30", "2018-07-01"].map(|on| outcome(&screened, on)), ["allowed", "not_allowed"]);
}

#[test]
fn a_housemate_may_be_present_after_registration_and_link() {
    let facts = MayWorkFacts {
        setting: Some(WorkSetting::AroundChildminder),
        ..employee(&[registered("2022-01-03"), linked("2022-01-10", "A")])
    };
    assert_eq!(["2022-01-09", "2022-01-10"].map(|on| outcome(&facts, on)), ["not_allowed", "allowed"]);
    assert_eq!(codes(&facts, "2022-01-10")[0], "work.may_be_present");
    assert_eq!(codes(&facts, "2022-01-09"), ["work.present_unlinked"]);
    assert_eq!(facts.decide(day("2022-01-09")).actions[0].party, Party::Agency);
}

#[test]
fn the_link_of_a_childminder_is_statute_since_2019_and_practice_before() {
    let norms = Norms::builtin();
    let reason = MayWorkReason::ChildminderUnlinked { since: day("2018-12-01") };
    assert_eq!(reason.layer(norms, day("2018-12-31")), Some(Layer::Practice));
    assert_eq!(reason.layer(norms, day("2019-01-01")), Some(Layer::Statute));
}

#[test]
fn a_document_is_read_with_the_place_of_every_fault() {
    let facts: MayWorkFacts = from_text(
        r#"{ "obliged": true, "setting": "childminder", "holder": "A", "household": { "type": "registered", "on": ["2022-02-01"] },
             "registration": { "events": [ { "type": "registered", "on": "2022-02-01" } ] } }"#,
    )
    .unwrap();
    assert_eq!(outcome(&facts, "2022-05-01"), "not_allowed");
    let faults = from_text::<MayWorkFacts>(
        r#"{ "setting": "school", "registration": { "events": [ { "type": "own_request", "on": "2022-02-01" } ] } }"#,
    )
    .unwrap_err();
    let paths: Vec<_> = faults.as_slice().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["setting", "registration.events[0]"]);
}

#[test]
fn a_timeline_equals_asking_every_day_and_every_text_is_filled() {
    let range = Period::new(day("2018-02-20"), day("2022-12-31")).unwrap();
    let several = [
        registered("2018-03-05"),
        linked("2018-04-01", "B"),
        linked("2018-08-01", "A"),
        unlinked("2018-12-31", "B"),
        unlinked("2020-10-31", "A"),
        RegistrationEvent::ExtensionRequested { on: day("2020-11-01") },
    ];
    let cases = [
        employee(&several),
        MayWorkFacts { group: Some(TransitionalGroup::ScreenedBefore), ..employee(&several) },
        MayWorkFacts { group: None, obliged: None, ..employee(&several) },
        MayWorkFacts { setting: Some(WorkSetting::AroundChildminder), ..employee(&several) },
        MayWorkFacts { holder: None, setting: None, ..employee(&several) },
        MayWorkFacts { obliged: Some(false), ..employee(&[]) },
        employee(&[
            registered("2018-03-05"),
            linked("2018-03-05", "A"),
            RegistrationEvent::NewVogDemanded { on: day("2019-01-01"), reason: None },
        ]),
        childminder(),
        MayWorkFacts { registration: registration(&[registered("2022-03-02")]), ..childminder() },
        MayWorkFacts { household: Some(Household::Incomplete {}), ..childminder() },
        MayWorkFacts {
            group: Some(TransitionalGroup::DirectorOrOwner),
            began_on: Some(day("2018-05-01")),
            ..employee(&[])
        },
        MayWorkFacts { household: Some(Household::Registered { on: vec![day("2022-03-03")] }), ..childminder() },
    ];
    let mut seen = std::collections::BTreeSet::new();
    for facts in cases {
        let timeline = facts.timeline(range);
        let mut on = range.first();
        while on <= range.last() {
            let segment = timeline.iter().find(|segment| segment.period.contains(on)).unwrap();
            let decision = facts.decide(on);
            assert_eq!(segment.outcome, decision.outcome, "{facts:?} {on}");
            for reason in &decision.reasons {
                for language in [Language::Nl, Language::En] {
                    let text = reason.explain(language);
                    assert!(!text.contains('{') && text.ends_with('.'), "{text}");
                }
                assert!(reason.citation(Norms::builtin(), on).is_some());
                seen.insert(reason.code());
            }
            on = on.next().unwrap();
        }
    }
    let unseen: Vec<_> =
        MayWorkReason::TEXTS.iter().map(|text| text.code).filter(|code| !seen.contains(code)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
