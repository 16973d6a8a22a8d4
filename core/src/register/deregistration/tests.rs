use super::*;
use crate::{
    calendar::{Day, Period},
    decision::{Action, Language, Party, Question, Reason, Task},
    norm::{Layer, Norms},
    wire::{FaultCode, from_text},
};

mod histories;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A history in short: `2018-03-05 linked A`.
fn event(line: &str) -> RegistrationEvent {
    let mut words = line.split(' ');
    let on = day(words.next().unwrap());
    let (kind, rest) = (words.next().unwrap(), words.next());
    let holder = || rest.unwrap().parse().unwrap();
    match kind {
        "registered" => RegistrationEvent::Registered { on },
        "linked" => RegistrationEvent::Linked { on, holder: holder() },
        "unlinked" => RegistrationEvent::Unlinked { on, holder: holder() },
        "extension" => RegistrationEvent::ExtensionRequested { on },
        "demanded" => RegistrationEvent::NewVogDemanded {
            on,
            reason: rest.map(|word| if word == "signal" { DemandCause::Signal } else { DemandCause::Suspicion }),
        },
        "delivered" => RegistrationEvent::VogDelivered { on, accepted: rest != Some("refused") },
        "request" => RegistrationEvent::OwnRequest { on },
        "death" => RegistrationEvent::DeathNotified { on },
        "deregistered" => RegistrationEvent::Deregistered { on },
        other => panic!("{other}"),
    }
}

fn events(lines: &[&str]) -> Vec<RegistrationEvent> {
    lines.iter().map(|line| event(line)).collect()
}

fn history(lines: &[&str]) -> Registration {
    Registration::from_events(events(lines)).unwrap()
}

/// The faults as `path: message`.
fn faults(lines: &[&str]) -> Vec<String> {
    let faults = Registration::from_events(events(lines)).unwrap_err();
    assert!(faults.as_slice().iter().all(|fault| fault.code == FaultCode::Contradiction));
    faults.as_slice().iter().map(ToString::to_string).collect()
}

fn states(registration: &Registration, days: &[&str]) -> Vec<&'static str> {
    days.iter().map(|on| registration.decide(day(on)).outcome.word()).collect()
}

fn codes(registration: &Registration, on: &str) -> Vec<&'static str> {
    registration.decide(day(on)).reasons.iter().map(Reason::code).collect()
}

fn explain(registration: &Registration, on: &str) -> String {
    registration.decide(day(on)).explain(Language::Nl).join("\n")
}

fn actions(registration: &Registration, on: &str) -> Vec<Action> {
    registration.decide(day(on)).actions.to_vec()
}

#[test]
fn without_events_nobody_is_registered() {
    let registration = history(&[]);
    assert_eq!(
        states(&registration, &["2018-02-28", "2018-03-01", "2026-01-01"]),
        ["not_in_force", "never_registered", "never_registered"]
    );
    assert_eq!(registration.decide(day("2018-02-28")).holds.until, Some(day("2018-02-28")));
    assert_eq!(registration.state(day("2018-02-28")), RegistrationState::NotInForce);
    assert_eq!(
        explain(&registration, "2018-02-28").lines().last(),
        Some("Het personenregister kinderopvang bestaat vanaf 1 maart 2018.")
    );
}

#[test]
fn a_registration_without_link_ends_after_four_months() {
    let registration = history(&["2018-03-01 registered"]);
    assert_eq!(
        states(&registration, &["2018-03-01", "2018-07-01", "2018-07-02"]),
        ["registered_unlinked", "registered_unlinked", "ended"]
    );
    let decision = registration.decide(day("2018-04-01"));
    assert_eq!((decision.holds.from, decision.holds.until), (Some(day("2018-03-01")), Some(day("2018-07-01"))));
    assert_eq!(decision.next.unwrap().outcome, RegistrationState::Ended);
    assert_eq!(registration.ended_after(day("2018-07-02")), Some(day("2018-07-01")));
    assert!(codes(&registration, "2018-07-02").contains(&"registration.ended_unlinked"));
}

#[test]
fn the_last_unlinking_starts_the_term_and_the_day_itself_is_unlinked() {
    let registration = history(&[
        "2018-03-01 registered",
        "2018-03-02 linked A",
        "2018-05-01 linked B",
        "2018-10-31 unlinked A",
        "2019-10-31 unlinked B",
    ]);
    assert_eq!(
        states(
            &registration,
            &["2018-03-01", "2018-03-02", "2018-10-31", "2019-10-30", "2019-10-31", "2020-02-29", "2020-03-01"]
        ),
        [
            "registered_unlinked",
            "registered_linked",
            "registered_linked",
            "registered_linked",
            "registered_unlinked",
            "registered_unlinked",
            "ended"
        ]
    );
    let [a, b] = ["A", "B"].map(|name| name.parse::<HolderId>().unwrap());
    assert!(registration.linked_to(&a, day("2018-10-30")) && !registration.linked_to(&a, day("2018-10-31")));
    assert!(registration.linked_to(&b, day("2018-05-01")) && !registration.linked_to(&b, day("2018-04-30")));
    assert_eq!(registration.links(day("2018-06-01")).count(), 2);
    assert_eq!(registration.unlinked_since(day("2019-12-01")), Some(day("2019-10-31")));
    assert_eq!(registration.unlinked_since(day("2019-10-30")), None);
}

#[test]
fn the_extension_counts_from_the_unlinking_and_its_two_readings_are_both_told() {
    let registration =
        history(&["2024-05-01 registered", "2024-05-01 linked A", "2024-10-31 unlinked A", "2025-01-15 extension"]);
    assert_eq!(
        states(&registration, &["2025-03-01", "2025-11-28", "2025-11-29", "2025-11-30", "2025-12-01"]),
        ["registered_unlinked", "registered_unlinked", "may_have_ended", "may_have_ended", "ended"]
    );
    let text = explain(&registration, "2025-02-01");
    assert!(
        text.contains("in twee stappen is de laatste dag 28 november 2025, in één keer 30 november 2025"),
        "{text}"
    );
    let link = actions(&registration, "2025-02-01").into_iter().find(|action| action.task == Task::Link).unwrap();
    assert_eq!(link.by, Some(day("2025-11-28")));
    let term = registration.running_terms(day("2025-02-01"))[0];
    assert_eq!((term.ground, term.last_day), (EndGround::Extended, day("2025-11-28")));
    assert_eq!(term.other_last_day, Some(day("2025-11-30")));
    assert_eq!(codes(&registration, "2025-11-29"), ["registration.may_have_ended"]);
    let reading = registration.decide(day("2025-11-29")).reasons[0];
    assert_eq!(reading.layer(Norms::builtin(), day("2025-11-29")), Some(Layer::Practice));
}

#[test]
fn where_the_readings_agree_no_day_is_in_doubt() {
    let registration = history(&["2024-05-15 registered", "2024-05-20 extension"]);
    assert_eq!(states(&registration, &["2025-06-15", "2025-06-16"]), ["registered_unlinked", "ended"]);
    assert!(!codes(&registration, "2025-06-01").contains(&"registration.two_readings"));
    assert!(codes(&registration, "2025-06-16").contains(&"registration.ended_extended"));
}

#[test]
fn an_event_between_the_two_days_shows_that_the_registration_stood() {
    let lines = ["2024-10-31 registered", "2025-01-15 extension"];
    let linked = history(&[&lines[..], &["2025-11-30 linked A"]].concat());
    assert_eq!(
        states(&linked, &["2025-11-29", "2025-11-30", "2026-11-30"]),
        ["registered_unlinked", "registered_linked", "registered_linked"]
    );
    assert!(!codes(&linked, "2025-11-20").contains(&"registration.two_readings"));
    let ended = history(&[&lines[..], &["2025-11-29 deregistered"]].concat());
    assert_eq!(states(&ended, &["2025-11-28", "2025-11-29"]), ["registered_unlinked", "ended"]);
    assert!(codes(&ended, "2025-11-20").contains(&"registration.two_readings"));
    let ended_later = history(&[&lines[..], &["2025-11-30 deregistered"]].concat());
    assert_eq!(states(&ended_later, &["2025-11-29", "2025-11-30"]), ["registered_unlinked", "ended"]);
    let on_the_earlier_day = history(&[&lines[..], &["2025-11-28 demanded"]].concat());
    assert_eq!(
        states(&on_the_earlier_day, &["2025-11-28", "2025-11-29", "2025-12-01"]),
        ["blocked", "may_have_ended", "ended"]
    );
    let demanded = history(&[&lines[..], &["2025-11-29 demanded"]].concat());
    assert_eq!(states(&demanded, &["2025-11-29", "2025-11-30", "2025-12-01"]), ["blocked", "blocked", "ended"]);
}

#[test]
fn the_extension_is_asked_at_most_once_a_spell_and_until_the_last_day() {
    let registered = "2018-03-01 registered";
    assert_eq!(
        states(&history(&[registered, "2018-07-01 extension"]), &["2018-07-02", "2019-04-01", "2019-04-02"]),
        ["registered_unlinked", "registered_unlinked", "ended"]
    );
    assert_eq!(
        faults(&[registered, "2018-07-02 extension"]),
        ["events[1]: the last day of the term without a link has passed by then, so it cannot be lengthened"]
    );
    assert_eq!(
        faults(&[registered, "2018-04-01 extension", "2018-05-01 extension"]),
        ["events[2]: the term is lengthened already in this spell without a link"]
    );
    let again = history(&[
        registered,
        "2018-04-01 extension",
        "2018-12-01 linked A",
        "2019-01-01 unlinked A",
        "2019-02-01 extension",
    ]);
    assert_eq!(states(&again, &["2020-02-01", "2020-02-02"]), ["registered_unlinked", "ended"]);
    assert!(codes(&again, "2019-01-01").contains(&"registration.new_cycle"));
}

#[test]
fn the_extension_can_be_asked_from_the_unlinking_until_the_last_day_which_is_a_reading() {
    let registration = history(&["2018-03-01 registered"]);
    let ask =
        actions(&registration, "2018-03-10").into_iter().find(|action| action.task == Task::AskExtension).unwrap();
    assert_eq!((ask.party, ask.from, ask.by), (Party::Person, Some(day("2018-03-01")), Some(day("2018-07-01"))));
    let decision = registration.decide(day("2018-03-10"));
    let possible = decision.reasons.iter().find(|reason| reason.code() == "registration.extension_possible").unwrap();
    assert_eq!(possible.layer(Norms::builtin(), day("2018-03-10")), Some(Layer::Practice));
}

#[test]
fn no_extension_while_linked_or_while_a_new_vog_is_demanded() {
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-03-01 linked A", "2018-04-01 extension"]),
        ["events[2]: a linked person has no term without a link to lengthen"]
    );
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-04-01 demanded", "2018-04-02 extension"]),
        ["events[2]: the term is not lengthened while a new VOG is demanded"]
    );
    let blocked = history(&["2018-03-01 registered", "2018-04-01 demanded"]);
    assert!(codes(&blocked, "2018-04-01").contains(&"registration.extension_excluded"));
    assert!(!actions(&blocked, "2018-04-01").iter().any(|action| action.task == Task::AskExtension));
    let delivered =
        history(&["2018-03-01 registered", "2018-04-01 demanded", "2018-05-01 delivered", "2018-05-01 extension"]);
    assert_eq!(
        states(&delivered, &["2018-05-01", "2019-04-01", "2019-04-02"]),
        ["registered_unlinked", "registered_unlinked", "ended"]
    );
}

#[test]
fn a_demanded_vog_blocks_at_once_and_ends_the_registration_after_four_months() {
    let registration = history(&["2018-03-01 registered", "2018-03-01 linked A", "2019-01-31 demanded suspicion"]);
    assert_eq!(
        states(&registration, &["2019-01-30", "2019-01-31", "2019-05-31", "2019-06-01"]),
        ["registered_linked", "blocked", "blocked", "ended"]
    );
    let holder = "A".parse().unwrap();
    assert!(registration.linked_to(&holder, day("2019-05-31")) && !registration.linked_to(&holder, day("2019-06-01")));
    assert!(codes(&registration, "2019-06-01").contains(&"registration.ended_without_vog"));
    let deliver =
        actions(&registration, "2019-02-01").into_iter().find(|action| action.task == Task::DeliverVog).unwrap();
    assert_eq!(deliver.by, Some(day("2019-05-31")));
    assert_eq!(registration.blocked_since(day("2019-02-01")), Some(day("2019-01-31")));
}

#[test]
fn an_accepted_vog_unblocks_and_a_refused_one_does_not() {
    let start = ["2018-03-01 registered", "2018-03-01 linked A", "2019-01-31 demanded"];
    let accepted = history(&[&start[..], &["2019-05-31 delivered"]].concat());
    assert_eq!(
        states(&accepted, &["2019-05-30", "2019-05-31", "2019-06-01"]),
        ["blocked", "registered_linked", "registered_linked"]
    );
    let refused = history(&[&start[..], &["2019-03-01 delivered refused"]].concat());
    assert_eq!(states(&refused, &["2019-03-01", "2019-05-31", "2019-06-01"]), ["blocked", "blocked", "ended"]);
    assert!(codes(&refused, "2019-03-01").contains(&"registration.vog_refused"));
    assert_eq!(
        faults(&[&start[..], &["2019-06-01 delivered"]].concat()),
        ["events[3]: the registration has ended by then"]
    );
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-03-02 delivered"]),
        ["events[1]: no new VOG is demanded at that time"]
    );
}

#[test]
fn both_clocks_run_and_the_earlier_end_wins() {
    let registration = history(&["2018-03-01 registered", "2018-05-01 demanded"]);
    assert_eq!(states(&registration, &["2018-07-01", "2018-07-02"]), ["blocked", "ended"]);
    assert!(codes(&registration, "2018-06-01").contains(&"registration.first_term_counts"));
    assert!(!codes(&registration, "2018-04-30").contains(&"registration.first_term_counts"));
    let unblocked = history(&["2018-03-01 registered", "2018-05-01 demanded", "2018-06-01 delivered"]);
    assert_eq!(states(&unblocked, &["2018-07-01", "2018-07-02"]), ["registered_unlinked", "ended"]);
    let extended = history(&["2018-03-01 registered", "2018-04-01 extension", "2018-05-01 demanded"]);
    assert_eq!(states(&extended, &["2018-09-01", "2018-09-02"]), ["blocked", "ended"]);
    assert_eq!(codes(&extended, "2018-09-02").first(), Some(&"registration.ended_without_vog"));
}

#[test]
fn a_second_demand_does_not_lengthen_the_first() {
    let registration =
        history(&["2018-03-01 registered", "2018-03-01 linked A", "2018-04-01 demanded", "2018-06-01 demanded"]);
    assert_eq!(states(&registration, &["2018-08-01", "2018-08-02"]), ["blocked", "ended"]);
}

#[test]
fn an_own_request_ends_the_registration_within_two_weeks_but_not_on_a_sunday() {
    let registration = history(&["2018-03-01 registered", "2018-03-05 request"]);
    assert_eq!(states(&registration, &["2018-03-19", "2018-03-20"]), ["registered_unlinked", "ended"]);
    assert!(codes(&registration, "2018-03-20").contains(&"registration.ended_on_request"));
    let sunday = history(&["2018-03-01 registered", "2018-03-04 request"]);
    assert_eq!(
        states(&sunday, &["2018-03-18", "2018-03-19", "2018-03-20"]),
        ["registered_unlinked", "registered_unlinked", "ended"]
    );
    assert!(codes(&sunday, "2018-03-10").contains(&"registration.shifted"));
    assert!(!codes(&registration, "2018-03-10").contains(&"registration.shifted"));
    assert!(
        !actions(&registration, "2018-03-10")
            .iter()
            .any(|action| matches!(action.task, Task::Link | Task::AskExtension))
    );
}

#[test]
fn only_an_unlinked_person_can_ask_for_the_end() {
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-03-01 linked A", "2018-04-01 request"]),
        ["events[2]: a linked person cannot ask to end the registration"]
    );
    let lapsed = history(&["2018-03-01 registered", "2018-03-05 request", "2018-03-12 linked A"]);
    assert_eq!(states(&lapsed, &["2018-03-12", "2019-03-12"]), ["registered_linked", "registered_linked"]);
    assert!(codes(&lapsed, "2018-03-12").contains(&"registration.request_lapsed"));
    let unlinked =
        history(&["2018-03-01 registered", "2018-03-05 request", "2018-03-12 linked A", "2018-04-01 unlinked A"]);
    assert!(!codes(&unlinked, "2018-04-01").contains(&"registration.request_lapsed"));
    assert_eq!(states(&unlinked, &["2018-08-01", "2018-08-02"]), ["registered_unlinked", "ended"]);
}

#[test]
fn a_death_ends_the_registration_within_two_weeks_after_the_notice() {
    let lines = ["2018-03-01 registered", "2018-03-01 linked A", "2018-03-05 death"];
    let registration = history(&lines);
    assert_eq!(states(&registration, &["2018-03-19", "2018-03-20"]), ["registered_linked", "ended"]);
    assert!(!codes(&registration, "2018-03-20").contains(&"registration.register_again"));
    let still_linked = history(&[&lines[..], &["2018-03-06 deregistered"]].concat());
    assert_eq!(states(&still_linked, &["2018-03-05", "2018-03-06"]), ["registered_linked", "ended"]);
    let unlinked = history(&[&lines[..], &["2018-03-06 unlinked A", "2018-03-07 deregistered"]].concat());
    assert_eq!(states(&unlinked, &["2018-03-06", "2018-03-07"]), ["registered_unlinked", "ended"]);
    assert_eq!(
        faults(&[&lines[..], &["2018-03-06 linked B", "2018-03-06 death"]].concat()),
        [
            "events[3]: after the notice of death only unlinking and the end of the registration can follow",
            "events[4]: after the notice of death only unlinking and the end of the registration can follow"
        ]
    );
}

#[test]
fn registering_again_after_an_end_is_a_new_registration() {
    let registration = history(&["2018-03-01 registered", "2018-07-02 registered", "2018-07-03 linked A"]);
    assert_eq!(
        states(&registration, &["2018-07-01", "2018-07-02", "2018-07-03"]),
        ["registered_unlinked", "registered_unlinked", "registered_linked"]
    );
    assert_eq!(registration.registered_on(day("2018-07-01")), Some(day("2018-03-01")));
    assert_eq!(registration.registered_on(day("2018-07-02")), Some(day("2018-07-02")));
    assert_eq!(
        faults(&["2018-03-01 registered", "2018-07-01 registered"]),
        ["events[1]: the person is registered already"]
    );
    let ended = history(&["2018-03-01 registered"]);
    let again = ended.decide(day("2018-07-02"));
    let again = again.reasons.iter().find(|reason| reason.code() == "registration.register_again").unwrap();
    assert_eq!(again.layer(Norms::builtin(), day("2018-07-02")), Some(Layer::Practice));
}

#[test]
fn data_are_destroyed_at_the_end_or_kept_for_four_years_after_a_signal() {
    let registration = history(&["2018-03-01 registered"]);
    assert_eq!(registration.retention(day("2018-02-28"), true), Retention::Nothing);
    assert_eq!(registration.retention(day("2018-07-01"), true), Retention::InUse);
    assert_eq!(registration.retention(day("2018-07-02"), false), Retention::Destroyed { after: day("2018-07-01") });
    let until = day("2022-07-01");
    assert_eq!(registration.retention(day("2018-07-02"), true), Retention::Kept { until });
    assert_eq!(registration.retention(until, true), Retention::Kept { until });
    assert_eq!(registration.retention(day("2022-07-02"), true), Retention::Destroyed { after: until });
    let signal = history(&["2018-03-01 registered", "2018-03-02 demanded signal"]);
    assert_eq!(signal.retention(day("2018-07-02"), false), Retention::Kept { until });
    let suspicion = history(&["2018-03-01 registered", "2018-03-02 demanded suspicion"]);
    assert_eq!(suspicion.retention(day("2018-07-02"), false), Retention::Destroyed { after: day("2018-07-01") });
}

#[test]
fn unlinking_and_linking_again_on_one_day_is_possible() {
    let registration =
        history(&["2018-03-01 registered", "2018-03-01 linked A", "2018-05-01 unlinked A", "2018-05-01 linked A"]);
    assert_eq!(states(&registration, &["2018-05-01", "2018-12-31"]), ["registered_linked", "registered_linked"]);
    assert_eq!(registration.all_links().count(), 2);
    let ended_at_once = history(&["2018-03-01 registered", "2018-05-01 linked A", "2018-05-01 unlinked A"]);
    assert_eq!(
        states(&ended_at_once, &["2018-05-01", "2018-09-01", "2018-09-02"]),
        ["registered_unlinked", "registered_unlinked", "ended"]
    );
}
