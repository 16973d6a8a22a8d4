//! The household of a childminder, with an agency, in 2026.

use kinderopvang::{
    calendar::Period,
    dossier::{Dossier, DueKind, PersonStatus},
    register::linking::{Channel, MessageSubject, Recipient},
    register::obligation::Duty,
    register::work::MayWorkOutcome,
};

use crate::{HOUSEHOLD, VALID, assert_persons, day, deadlines, judged, person};

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
fn the_son_of_the_childminder_comes_of_age_in_the_timeline() {
    let dossier = Dossier::from_text(VALID.iter().find(|(_, on)| *on == "2026-11-21").unwrap().0).unwrap();
    let son = dossier.persons.iter().find(|person| person.birth_date == Some(day("2008-12-15"))).unwrap();
    let timeline = dossier.timeline(&son.id, Period::new(day("2026-12-14"), day("2026-12-16")).unwrap()).unwrap();
    let duties: Vec<_> = timeline.iter().map(|segment| (segment.period.first(), segment.state.duty)).collect();
    assert_eq!(duties[0], (day("2026-12-14"), Duty::NotRequired));
    assert_eq!(duties[1], (day("2026-12-15"), Duty::Required));
    assert!(timeline[1].because.contains(&"obligation.statute_housemate"));
}
