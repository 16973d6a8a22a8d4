//! The example dossiers, judged as the sources judge them: DUO's page of 2018, an agency's page, and
//! the texts of the law. The expectations were written from those, person by person.

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

use kinderopvang::{
    calendar::{Day, Period},
    decision::Language,
    dossier::{Dossier, DossierReport, DueKind, PersonReport, PersonStatus, Urgency, evaluate},
    register::{
        deregistration::RegistrationState,
        linking::{Channel, LoginOutcome, MessageSubject, Recipient, TransferOutcome},
        obligation::Duty,
        vog::VogOutcome,
        work::MayWorkOutcome,
    },
};

#[path = "../../examples/check.rs"]
#[allow(dead_code, reason = "the example's own main reads files; here only its page is asked for")]
mod check;

const HOUSEHOLD: &str = include_str!("../../examples/dossiers/household-2026-11-21.json");
const GROUP_2018: &str = include_str!("../../examples/dossiers/group-2018-06-15.json");
const GROUP_2026: &str = include_str!("../../examples/dossiers/group-2026-09-01.json");
const FAULTS: &str = include_str!("../../examples/dossiers/faults-2026-09-01.json");

const VALID: [(&str, &str); 3] = [(HOUSEHOLD, "2026-11-21"), (GROUP_2018, "2018-06-15"), (GROUP_2026, "2026-09-01")];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn judged(text: &str, on: &str) -> DossierReport {
    Dossier::from_text(text).unwrap().judge(day(on))
}

fn person<'r>(report: &'r DossierReport, id: &str) -> &'r PersonReport {
    report.persons.iter().find(|person| person.id.starts_with(id)).unwrap_or_else(|| panic!("no person {id}"))
}

/// Status, duty and the actions, as `task party last-day`, whatever their order.
fn assert_persons(report: &DossierReport, expected: &[(&str, &str, &str, &[&str])]) {
    assert_eq!(report.persons.len(), expected.len());
    for (id, status, duty, actions) in expected {
        let person = person(report, id);
        let mut found: Vec<String> = person
            .actions
            .iter()
            .map(|action| {
                let by = action.by.map_or_else(|| "-".to_owned(), |by| by.to_string());
                format!("{} {} {by}", action.task, action.party)
            })
            .collect();
        let mut actions: Vec<String> = actions.iter().map(|action| (*action).to_owned()).collect();
        found.sort();
        actions.sort();
        let duty_word = serde_json::to_value(person.duty).unwrap();
        assert_eq!((person.status.word(), duty_word.as_str().unwrap()), (*status, *duty), "{id}");
        assert_eq!(found, actions, "{id}");
    }
}

fn deadlines(person: &PersonReport) -> Vec<(String, DueKind)> {
    person.deadlines.iter().map(|deadline| (deadline.on.to_string(), deadline.kind)).collect()
}

#[test]
fn the_household_of_a_childminder_is_judged_as_the_sources_say() {
    let report = judged(HOUSEHOLD, "2026-11-21");
    assert_persons(
        &report,
        &[
            ("01", "in_order", "required", &[]),
            ("02", "in_order", "required", &[]),
            // The son turns 18 on 15 December; nobody is warned by the register.
            (
                "03",
                "due",
                "not_required",
                &["apply_for_vog person 2026-12-15", "register person 2026-12-15", "link agency 2026-12-15"],
            ),
            // The weekly cleaner.
            (
                "04",
                "breach",
                "required",
                &["keep_from_work agency 2026-11-21", "register person 2026-09-01", "link agency 2026-09-01"],
            ),
            // The neighbour, structurally present since the second visit on 13 October.
            (
                "05",
                "breach",
                "required",
                &["keep_from_work agency 2026-11-21", "link agency 2026-10-13", "answer_link_request agency -"],
            ),
            // The backup who comes in an emergency only.
            ("06", "not_obliged", "not_required", &[]),
            // The grandmother to the market, from 3 December on.
            ("07", "due", "not_required", &["register person 2026-12-03", "link agency 2026-12-03"]),
            // A relative at the parents' home: outside the statute's list since 1 July 2026.
            ("08", "not_obliged", "not_required", &[]),
            // A trainee of 17 under an agreement there: on the list since then.
            ("09", "in_order", "required", &[]),
            // One visit of a friend, and nothing known of what follows.
            ("10", "undetermined", "undetermined", &["find_out agency -"]),
            // Not Dutch and not living or working here: the supervisor decides.
            ("11", "judgement", "judgement", &["ask_supervisor agency -"]),
            ("12", "not_obliged", "not_required", &[]),
            ("13", "not_obliged", "not_required", &[]),
            ("14", "in_order", "required", &[]),
            ("15", "in_order", "required", &[]),
            // Moved out and still linked.
            ("16", "not_obliged", "not_required", &["unlink agency -"]),
        ],
    );
    let totals = report.totals;
    assert_eq!((totals.persons, totals.obliged, totals.registered, totals.linked), (16, 7, 7, 6));
    assert_eq!((totals.breach, totals.due, totals.judgement, totals.undetermined), (2, 2, 1, 1));
    assert_eq!((totals.in_order, totals.not_obliged), (5, 5));
    // Three registrations of EUR 12: the son, the cleaner and the grandmother.
    assert_eq!(totals.cost.to_string(), "36.00");
    assert_eq!(report.risk.breaches, 2);
    assert_eq!(report.risk.highest_fine.unwrap().to_string(), "45000.00");
}

#[test]
fn the_son_must_be_ready_on_his_eighteenth_birthday_and_may_stay_until_the_day_before() {
    let report = judged(HOUSEHOLD, "2026-11-21");
    let son = person(&report, "03");
    assert_eq!(
        deadlines(son),
        [("2026-12-15".to_owned(), DueKind::RegisterAndLink), ("2026-12-15".to_owned(), DueKind::DutyBegins)]
    );
    let activity = &son.activities[0];
    assert_eq!(activity.duty.holds.until, Some(day("2026-12-14")));
    let may_work = activity.may_work.as_ref().unwrap();
    assert_eq!((may_work.outcome, may_work.holds.until), (MayWorkOutcome::Allowed, Some(day("2026-12-14"))));
    let next = may_work.next.unwrap();
    assert_eq!((next.on, next.outcome), (day("2026-12-15"), MayWorkOutcome::NotAllowed));
}

#[test]
fn a_child_of_the_house_has_nothing_to_do_until_a_vog_would_still_do_on_the_birthday() {
    let son = |on: &str| judged(HOUSEHOLD, on).persons.into_iter().find(|person| person.id == "03-daan").unwrap();
    let years_before = son("2020-01-01");
    assert_eq!((years_before.status, years_before.actions.len()), (PersonStatus::NotObliged, 0));
    assert_eq!(deadlines(&years_before), [("2026-12-15".to_owned(), DueKind::DutyBegins)]);
    // A VOG of 14 October is too old on 15 December, one of 15 October is not.
    assert_eq!(son("2026-10-14").status, PersonStatus::NotObliged);
    assert_eq!(son("2026-10-15").status, PersonStatus::Due);
    assert_eq!(son("2026-12-14").status, PersonStatus::Due);
    assert_eq!(son("2026-12-15").status, PersonStatus::Breach);
}

#[test]
fn the_days_of_the_household_lie_where_the_terms_end() {
    let report = judged(HOUSEHOLD, "2026-11-21");
    assert_eq!(deadlines(person(&report, "04")), [("2026-12-01".to_owned(), DueKind::VogLastDay)]);
    assert_eq!(
        deadlines(person(&report, "05")),
        [("2027-01-14".to_owned(), DueKind::DutyEnds), ("2027-03-18".to_owned(), DueKind::UnlinkedTermEnds)]
    );
    assert_eq!(
        deadlines(person(&report, "07")),
        [
            ("2026-12-03".to_owned(), DueKind::RegisterAndLink),
            ("2026-12-03".to_owned(), DueKind::DutyBegins),
            ("2027-01-02".to_owned(), DueKind::VogLastDay)
        ]
    );
}

#[test]
fn a_link_request_of_the_day_shows_in_a_banner_and_comes_by_email_when_that_is_switched_on() {
    let report = judged(HOUSEHOLD, "2026-11-21");
    let found: Vec<_> = report
        .messages
        .iter()
        .map(|due| (due.person.as_str(), due.message.to, due.message.channel, due.message.about))
        .collect();
    assert_eq!(
        found,
        [
            ("05-toos", Recipient::Organisation, Channel::Banner, MessageSubject::LinkRequested),
            ("05-toos", Recipient::Organisation, Channel::Email, MessageSubject::LinkRequested),
        ]
    );
}

#[test]
fn a_login_of_level_two_plus_is_too_low_by_2026_and_was_enough_in_2018() {
    let outcomes = |text, on| judged(text, on).logins.iter().map(|login| login.login.outcome).collect::<Vec<_>>();
    assert_eq!(outcomes(HOUSEHOLD, "2026-11-21"), [LoginOutcome::Admitted, LoginOutcome::Refused]);
    assert_eq!(
        outcomes(GROUP_2018, "2018-06-15"),
        [LoginOutcome::Admitted, LoginOutcome::Refused, LoginOutcome::Undetermined]
    );
    let report = judged(GROUP_2018, "2018-06-15");
    let remedies: Vec<_> = report
        .actions
        .iter()
        .filter(|action| action.person.is_none())
        .map(|action| (action.login.as_deref(), action.task.word()))
        .collect();
    assert_eq!(
        remedies,
        [
            (Some("Olga Olm"), "upgrade_login"),
            (Some("Olga Olm"), "get_own_login"),
            (Some("Olga Olm"), "mandate"),
            (Some("Olga Olm"), "correct_chamber_number"),
        ]
    );
}

const WITH_THE_OLD_VOG: &[&str] = &["register person 2018-06-30", "link holder 2018-06-30"];
const WITH_A_NEW_VOG: &[&str] =
    &["apply_for_vog person 2018-06-30", "register person 2018-06-30", "link holder 2018-06-30"];

#[test]
fn the_group_in_the_transitional_window_is_judged_as_duo_wrote_in_2018() {
    let report = judged(GROUP_2018, "2018-06-15");
    assert_persons(
        &report,
        &[
            ("a01", "not_obliged", "not_required", &[]),
            ("a02", "due", "required", WITH_THE_OLD_VOG),
            ("a03", "in_order", "required", &[]),
            ("a04", "due", "required", WITH_THE_OLD_VOG),
            // The partner was not screened before: a new VOG, though there is time until 30 June.
            ("a05", "due", "required", WITH_A_NEW_VOG),
            ("a06", "due", "required", WITH_THE_OLD_VOG),
            ("a07", "due", "required", WITH_A_NEW_VOG),
            ("a08", "due", "required", WITH_A_NEW_VOG),
            ("a09", "due", "required", WITH_A_NEW_VOG),
            ("a10", "due", "required", WITH_A_NEW_VOG),
            ("a11", "due", "required", WITH_A_NEW_VOG),
            // Several layers of management: only trying shows it.
            (
                "a12",
                "due",
                "required",
                &["try_existing_vog person 2018-06-30", "register person 2018-06-30", "link holder 2018-06-30"],
            ),
            ("a13", "in_order", "required", &[]),
            ("b01", "due", "required", WITH_THE_OLD_VOG),
            // Employed by an umbrella organisation: not screened before.
            (
                "b02",
                "breach",
                "required",
                &[
                    "keep_from_work holder 2018-06-15",
                    "apply_for_vog person 2018-03-01",
                    "register person 2018-03-01",
                    "link holder 2018-03-01",
                ],
            ),
            ("b03", "in_order", "required", &[]),
            ("b04", "in_order", "required", &[]),
            // A specific profile 45 does until 30 June.
            ("b05", "due", "required", WITH_THE_OLD_VOG),
            // Issued before 1 March 2013, and on that day itself.
            ("b06", "due", "required", WITH_A_NEW_VOG),
            ("b07", "due", "required", WITH_THE_OLD_VOG),
            ("b08", "not_obliged", "not_required", &["unlink holder -"]),
            (
                "c01",
                "breach",
                "required",
                &[
                    "keep_from_work holder 2018-06-15",
                    "apply_for_vog employment_agency 2018-03-01",
                    "register person 2018-03-01",
                    "link holder 2018-03-01",
                ],
            ),
            ("c02", "in_order", "required", &[]),
            // A trainee on the payroll was screened; one without was not.
            ("c03", "due", "required", WITH_THE_OLD_VOG),
            (
                "c04",
                "breach",
                "required",
                &["keep_from_work holder 2018-06-15", "register person 2018-03-01", "link holder 2018-03-01"],
            ),
            ("c05", "not_obliged", "not_required", &[]),
            ("c06", "breach", "required", &["keep_from_work holder 2018-06-15", "link holder 2018-03-01"]),
            ("c07", "in_order", "required", &[]),
            // Cleans after closing time.
            ("d01", "not_obliged", "not_required", &[]),
            (
                "d02",
                "breach",
                "required",
                &[
                    "keep_from_work holder 2018-06-15",
                    "apply_for_vog person 2018-03-01",
                    "register person 2018-03-01",
                    "link holder 2018-03-01",
                ],
            ),
            ("d03", "in_order", "required", &[]),
            (
                "d04",
                "due",
                "not_required",
                &["apply_for_vog person 2018-07-20", "register person 2018-07-20", "link holder 2018-07-20"],
            ),
            ("d05", "in_order", "required", &[]),
            // A one-off job of twelve days, apart from the children.
            ("d06", "not_obliged", "not_required", &[]),
            (
                "d07",
                "breach",
                "required",
                &[
                    "keep_from_work holder 2018-06-15",
                    "apply_for_vog taxi_company 2018-03-01",
                    "register person 2018-03-01",
                    "link holder 2018-03-01",
                ],
            ),
            ("d08", "in_order", "required", &[]),
            // The visiting neighbour at an ordinary centre: the guideline says so, the statute does not.
            (
                "d09",
                "breach",
                "required",
                &[
                    "keep_from_work holder 2018-06-15",
                    "apply_for_vog person 2018-06-12",
                    "register person 2018-06-12",
                    "link holder 2018-06-12",
                ],
            ),
            ("d10", "not_obliged", "not_required", &[]),
            ("d11", "not_obliged", "not_required", &[]),
            ("d12", "not_obliged", "not_required", &["show_vog_to_holder person -"]),
            (
                "d13",
                "breach",
                "required",
                &[
                    "keep_from_work holder 2018-06-15",
                    "apply_for_vog person 2018-06-04",
                    "register person 2018-06-04",
                    "link holder 2018-06-04",
                ],
            ),
            ("d14", "judgement", "judgement", &["ask_supervisor holder -"]),
            ("d15", "not_obliged", "not_required", &[]),
        ],
    );
    let totals = report.totals;
    assert_eq!((totals.persons, totals.obliged, totals.registered, totals.linked), (43, 32, 11, 10));
    assert_eq!((totals.breach, totals.due, totals.judgement, totals.undetermined), (8, 16, 1, 0));
    assert_eq!((totals.in_order, totals.not_obliged), (9, 9));
    // Registering is free until 30 June, and what a VOG costs depends on how it is applied for.
    assert_eq!(totals.cost.to_string(), "0.00");
}

#[test]
fn an_existing_vog_does_until_the_last_day_of_the_window_for_who_was_screened() {
    let report = judged(GROUP_2018, "2018-06-15");
    let vog = |id| {
        let vog = person(&report, id).vog.as_ref().unwrap();
        (vog.outcome, vog.holds.until.map(|until| until.to_string()))
    };
    let until = |text: &str| Some(text.to_owned());
    assert_eq!(vog("a02"), (VogOutcome::Accepted, until("2018-06-30")));
    assert_eq!(vog("a05").0, VogOutcome::Rejected);
    assert_eq!(vog("a06"), (VogOutcome::Accepted, until("2018-07-01")));
    assert_eq!(vog("a12"), (VogOutcome::Undetermined, until("2018-06-30")));
    assert_eq!(vog("b05"), (VogOutcome::Accepted, until("2018-06-30")));
    assert_eq!(vog("b06").0, VogOutcome::Rejected);
    assert_eq!(vog("b07"), (VogOutcome::Accepted, until("2018-06-30")));
    assert_eq!(vog("c04"), (VogOutcome::Accepted, until("2018-07-20")));
}

#[test]
fn after_the_window_who_waited_is_in_breach() {
    for (id, last) in [("a02", PersonStatus::Due), ("b01", PersonStatus::Due), ("c03", PersonStatus::Due)] {
        assert_eq!(person(&judged(GROUP_2018, "2018-06-30"), id).status, last, "{id}");
        assert_eq!(person(&judged(GROUP_2018, "2018-07-01"), id).status, PersonStatus::Breach, "{id}");
    }
    assert_eq!(person(&judged(GROUP_2018, "2018-03-01"), "c01").status, PersonStatus::Breach);
}

#[test]
fn a_rejected_link_request_is_told_to_nobody_whose_address_is_not_confirmed() {
    let report = judged(GROUP_2018, "2018-06-15");
    assert!(report.messages.iter().all(|due| due.message.channel != Channel::Email), "{:?}", report.messages);
    assert_eq!(deadlines(person(&report, "c06")), [("2018-07-10".to_owned(), DueKind::UnlinkedTermEnds)]);
}

#[test]
fn the_group_of_2026_is_judged_by_the_texts_of_2026() {
    let report = judged(GROUP_2026, "2026-09-01");
    assert_persons(
        &report,
        &[
            ("m01", "in_order", "required", &[]),
            // The VOG RP of 15 July does until 15 September, so register by then.
            ("m02", "due", "not_required", &["register person 2026-09-15", "link holder 2026-10-01"]),
            ("m03", "in_order", "required", &[]),
            ("m04", "in_order", "required", &[]),
            ("n01", "in_order", "required", &[]),
            // Linked with another organisation only.
            (
                "n02",
                "breach",
                "required",
                &["keep_from_work holder 2026-09-01", "link holder 2026-08-24", "answer_link_request holder -"],
            ),
            // A trainee of 16: there is no age limit.
            (
                "n03",
                "breach",
                "required",
                &["keep_from_work holder 2026-09-01", "register person 2026-08-31", "link holder 2026-08-31"],
            ),
            ("n04", "in_order", "required", &[]),
            ("n05", "in_order", "required", &[]),
            ("n06", "undetermined", "undetermined", &["find_out holder -"]),
            // The VOG of 20 June was usable until 20 August.
            (
                "n07",
                "due",
                "not_required",
                &["apply_for_vog person 2026-09-07", "register person 2026-09-07", "link holder 2026-09-07"],
            ),
            // Blocked; the new VOG of 25 August does until 25 October, before the four months end.
            ("n08", "breach", "required", &["keep_from_work holder 2026-09-01", "deliver_vog person 2026-10-25"]),
            // In the extension, back on 1 October.
            ("n09", "due", "not_required", &["link holder 2026-10-01"]),
            // The registration ended on 31 July: a new VOG, and EUR 12 again.
            (
                "n10",
                "due",
                "not_required",
                &["apply_for_vog person 2026-09-14", "register person 2026-09-14", "link holder 2026-09-14"],
            ),
            ("n11", "not_obliged", "not_required", &[]),
            ("n12", "undetermined", "required", &["find_out holder 2026-05-04"]),
            // Three visits, of which one counts and lies more than three months back.
            ("n13", "not_obliged", "not_required", &[]),
            (
                "n14",
                "due",
                "not_required",
                &["apply_for_vog person 2026-09-29", "register person 2026-09-29", "link holder 2026-09-29"],
            ),
            ("n15", "due", "not_required", &["ask_extension person 2026-11-01"]),
        ],
    );
    let totals = report.totals;
    assert_eq!((totals.persons, totals.obliged, totals.registered, totals.linked), (19, 10, 10, 7));
    assert_eq!((totals.breach, totals.due, totals.judgement, totals.undetermined), (3, 6, 0, 2));
    assert_eq!((totals.in_order, totals.not_obliged), (6, 2));
    // EUR 12 for four, and EUR 25 for the one who registers on paper.
    assert_eq!(totals.cost.to_string(), "73.00");
}

#[test]
fn the_terms_of_2026_end_where_the_law_ends_them() {
    let report = judged(GROUP_2026, "2026-09-01");
    let state = |id| person(&report, id).registration.as_ref().unwrap().outcome;
    assert_eq!(state("n08"), RegistrationState::Blocked);
    assert_eq!(state("n10"), RegistrationState::Ended);
    assert_eq!(state("n11"), RegistrationState::Ended);
    assert!(deadlines(person(&report, "n08")).contains(&("2026-11-30".to_owned(), DueKind::DemandedVogTermEnds)));
    // Unlinked on 31 December: four months and then nine end a day before thirteen at once.
    let extended = person(&report, "n09");
    assert!(deadlines(extended).contains(&("2027-01-30".to_owned(), DueKind::ExtendedTermEnds)));
    assert_eq!(person(&report, "n15").registration.as_ref().unwrap().holds.until, Some(day("2026-11-01")));
    // Hired for one shift, with the day of unlinking given at once.
    assert_eq!(deadlines(person(&report, "n01")), [("2026-09-02".to_owned(), DueKind::DutyEnds)]);
}

#[test]
fn the_transfer_file_waits_for_the_new_holder() {
    let report = judged(GROUP_2026, "2026-09-01");
    assert_eq!(report.transfer.as_ref().unwrap().outcome, TransferOutcome::Waiting);
    let accept = report.actions.iter().find(|action| action.task.word() == "accept_transfer").unwrap();
    assert_eq!((accept.from, accept.by), (Some(day("2026-09-10")), Some(day("2026-09-10"))));
    let later = judged(GROUP_2026, "2026-09-15");
    assert_eq!(later.transfer.as_ref().unwrap().outcome, TransferOutcome::Expired);
}

#[test]
fn the_messages_of_the_day_follow_each_preference() {
    let report = judged(GROUP_2026, "2026-09-01");
    let found: Vec<_> =
        report.messages.iter().map(|due| (due.person.as_str(), due.message.channel, due.message.about)).collect();
    assert_eq!(
        found,
        [
            ("m03", Channel::Berichtenbox, MessageSubject::UnlinkRejected),
            ("m04", Channel::Email, MessageSubject::Linked),
            ("n02", Channel::Banner, MessageSubject::LinkRequested),
            ("n11", Channel::Email, MessageSubject::Ended),
            ("n11", Channel::Banner, MessageSubject::Ended),
        ]
    );
    // The organisation's own address was confirmed an hour after the verification mail expired.
    let ask = report.actions.iter().find(|action| action.task.word() == "ask_new_mail").unwrap();
    assert_eq!((ask.person.as_ref(), ask.party.word()), (None, "holder"));
}

#[test]
fn the_last_day_of_the_links_is_named_when_the_last_facility_has_left() {
    let text = HOUSEHOLD.replace(r#"{ "type": "registered" }"#, r#"{ "type": "last_left", "on": "2026-11-01" }"#);
    assert_ne!(text, HOUSEHOLD);
    let report = judged(&text, "2026-11-21");
    // Four weeks after 1 November.
    let links_end = report.deadlines.iter().find(|deadline| deadline.kind == DueKind::LinksEnd).unwrap();
    assert_eq!((links_end.on, links_end.person.as_ref()), (day("2026-11-29"), None));
}

#[test]
fn the_dossier_full_of_faults_shows_each_of_them_at_its_place() {
    let faults = Dossier::from_text(FAULTS).unwrap_err().into_vec();
    let mut found: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    let mut expected = vec![
        "organisation.holder",
        "organisation.chamber_number",
        "organisation.colour",
        "organisation.logins[0].login.level",
        "organisation.logins[0].login.own_means",
        "organisation.facilities.on",
        "organisation.notification.mail_sent",
        "locations[0].kind",
        "locations[0].lrk_number",
        "locations[0].postcode",
        "locations[0].care_hours.weekdays.tuesday[0].until",
        "locations[0].care_hours.weekdays.wednesday[0].from",
        "locations[0].care_hours.closed[0].last",
        "locations[0].care_hours.closed_on_holidays",
        "locations[1].id",
        "locations[1].name",
        "locations[1].care_hours.weekdays.monday[1]",
        "persons[0].bsn",
        "persons[0].birth_date",
        "persons[0].registration.events[0]",
        "persons[0].registration.events[1]",
        "persons[0].activities[0].role",
        "persons[0].activities[0].during_care_hours",
        "persons[0].activities[1].location",
        "persons[1].birth_date",
        "persons[1].vog.reference",
        "persons[1].vog.issued_on",
        "persons[1].vog.function_aspects",
        "persons[1].vog.specific_profile",
        "persons[1].registration.events[2]",
        "persons[1].registration.events[3]",
        "persons[1].registration.events[4]",
        "persons[1].requests[0].events[0]",
        "persons[1].requests[1].events[1]",
        "persons[2].id",
        "persons[2].birthdate",
        "persons[2].bsn",
        "persons[2].fee_channel",
        "persons[2].activities[0].visits[0].time.until",
        "persons[2].activities[0].expected.interval.unit",
        "persons[3].registration.events[1].type",
        "persons[4]",
    ];
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

/// Every value of these fields, wherever they stand in the document.
fn personal(json: &serde_json::Value, into: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    serde_json::Value::String(text) if name == "bsn" || name == "reference" => into.push(text.clone()),
                    value => personal(value, into),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| personal(item, into)),
        _ => {}
    }
}

#[test]
fn no_bsn_and_no_reference_leaves_the_dossier() {
    for (text, on) in VALID {
        let dossier = Dossier::from_text(text).unwrap();
        let report = dossier.judge(day(on));
        let mut secrets = Vec::new();
        personal(&serde_json::from_str(text).unwrap(), &mut secrets);
        assert!(secrets.len() > 5);
        let shown = [
            evaluate(text, day(on)).unwrap(),
            format!("{report:?}"),
            format!("{dossier:?}"),
            check::written(&report, &dossier, Language::Nl, false),
            check::written(&report, &dossier, Language::En, true),
        ];
        for secret in &secrets {
            assert!(shown.iter().all(|shown| !shown.contains(secret.as_str())), "a personal value is shown");
        }
    }
}

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

/// The document without its personal values.
fn without_personal(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(fields) => {
            fields.retain(|name, _| name != "bsn" && name != "reference");
            fields.values_mut().for_each(without_personal);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_personal),
        _ => {}
    }
}

#[test]
fn a_dossier_without_personal_values_survives_being_written_and_read_again() {
    for (text, on) in VALID {
        let mut document: serde_json::Value = serde_json::from_str(text).unwrap();
        without_personal(&mut document);
        let dossier = Dossier::from_text(&document.to_string()).unwrap();
        let again = Dossier::from_text(&serde_json::to_string(&dossier).unwrap()).unwrap();
        assert_eq!(dossier, again);
        assert_eq!(dossier.judge(day(on)), again.judge(day(on)));
    }
}

#[test]
fn writing_a_dossier_masks_its_personal_values() {
    for (text, _) in VALID {
        let written = serde_json::to_string(&Dossier::from_text(text).unwrap()).unwrap();
        let mut secrets = Vec::new();
        personal(&serde_json::from_str(text).unwrap(), &mut secrets);
        assert!(secrets.iter().all(|secret| !written.contains(secret.as_str())));
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
        for person in &report.persons {
            assert_eq!((person.duty, person.actions.as_slice()), (Duty::NotInForce, &[][..]), "{}", person.id);
        }
        assert_eq!((report.totals.obliged, report.totals.registered, report.totals.breach), (0, 0, 0));
        assert_eq!((report.risk.breaches, report.risk.highest_fine), (0, None));
        assert!(report.actions.is_empty() && report.messages.is_empty(), "{:?}", report.actions);
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
        assert!(report.persons.iter().all(|person| {
            (person.status == PersonStatus::Breach)
                == person.actions.iter().any(|action| action.urgency == Urgency::Now)
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
        let first = day(on);
        let range = Period::new(first, first.add_days(120)).unwrap();
        for person in &dossier.persons {
            let timeline = dossier.timeline(&person.id, range).unwrap();
            let mut next = Some(range.first());
            for (at, segment) in timeline.iter().enumerate() {
                assert_eq!(Some(segment.period.first()), next, "no gap and no overlap: {}", person.id);
                next = segment.period.last().next();
                let earlier = at.checked_sub(1).map(|before| timeline[before].state);
                assert_ne!(earlier, Some(segment.state), "neighbours differ: {}", person.id);
            }
            assert_eq!(timeline.last().unwrap().period.last(), range.last());
        }
        for days in [0, 1, 17, 60, 120] {
            let asked = first.add_days(days);
            for report in dossier.judge(asked).persons {
                let timeline = dossier.timeline(&report.id, range).unwrap();
                let segment = timeline.iter().find(|segment| segment.period.contains(asked)).unwrap();
                assert_eq!((segment.state.status, segment.state.duty), (report.status, report.duty), "{}", report.id);
                assert_eq!(segment.state.linked, report.linked);
            }
        }
        assert!(dossier.timeline("nobody", range).is_none());
    }
}

#[test]
fn the_son_of_the_childminder_comes_of_age_in_the_timeline() {
    let dossier = Dossier::from_text(VALID.iter().find(|(_, on)| *on == "2026-11-21").unwrap().0).unwrap();
    let son = dossier.persons.iter().find(|person| person.birth_date == Some(day("2008-12-15"))).unwrap();
    let timeline = dossier.timeline(&son.id, Period::new(day("2026-12-14"), day("2026-12-16")).unwrap()).unwrap();
    let duties: Vec<_> = timeline.iter().map(|segment| (segment.period.first(), segment.state.duty)).collect();
    assert_eq!(duties[0], (day("2026-12-14"), Duty::NotRequired));
    assert_eq!(duties[1], (day("2026-12-15"), Duty::Required));
    assert!(timeline[1].because.contains(&"obligation.statute_housemate"));
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
