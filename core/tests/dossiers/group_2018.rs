//! A day-care group with two locations in the transitional window of 2018.

use kinderopvang::{
    dossier::{DueKind, PersonStatus},
    register::linking::{Channel, LoginOutcome},
    register::vog::VogOutcome,
};

use crate::{GROUP_2018, HOUSEHOLD, assert_persons, deadlines, judged, person};

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
