//! Cases for SCR-1 and SCR-2.

use super::{ScreenedBefore, ScreenedNow, ScreeningFact, ScreeningFunction, ScreeningOutcome, ScreeningReason};
use crate::{
    calendar::Day,
    decision::{Question, Reason, Task},
    norm::{Layer, Norms},
    register::every_day::agrees,
};

use ScreeningFunction::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn somebody(function: ScreeningFunction) -> ScreenedBefore {
    ScreenedBefore { function: Some(function), since: Some(day("2015-09-01")), ..ScreenedBefore::unknown() }
}

fn outcome(question: &ScreenedBefore) -> ScreeningOutcome {
    question.decide(day("2018-03-01")).outcome
}

const PAID: [ScreeningFunction; 3] = [Employee, AdministrativeEmployee, Trainee];

#[test]
fn holders_childminders_their_housemates_and_listed_directors_were_screened() {
    for function in [Holder, Childminder, AdultHousemateOfChildminder, ChamberDirector, ChamberOwner] {
        assert_eq!(outcome(&somebody(function)), ScreeningOutcome::Screened, "{function}");
    }
}

#[test]
fn the_groups_the_guideline_names_were_not_screened() {
    let named = [
        AgencyWorker,
        Volunteer,
        SelfEmployed,
        StructurallyPresent,
        ResidentOfCentre,
        UmbrellaEmployee,
        Partner,
        Associate,
        UnderStatutes,
        GoverningBody,
        LeadingBody,
        ShippingCompany,
        CoOwner,
    ];
    for function in named {
        let nothing_else = ScreenedBefore { since: None, ..somebody(function) };
        assert_eq!(outcome(&nothing_else), ScreeningOutcome::NotScreened, "{function}");
    }
}

#[test]
fn every_function_has_its_place() {
    assert_eq!(ScreeningFunction::ALL.len(), 5 + 13 + PAID.len() + 1);
}

#[test]
fn staff_and_trainees_were_screened_on_the_payroll_of_the_lrk_holder_only() {
    for function in PAID {
        let mut question = somebody(function);
        let decision = question.decide(day("2018-03-01"));
        assert_eq!(decision.outcome, ScreeningOutcome::Undetermined);
        assert_eq!(decision.missing.as_slice(), [ScreeningFact::OnPayrollOfLrkHolder]);
        question.on_payroll_of_lrk_holder = Some(true);
        assert_eq!(outcome(&question), ScreeningOutcome::Screened);
        question.on_payroll_of_lrk_holder = Some(false);
        assert_eq!(outcome(&question), ScreeningOutcome::NotScreened);
    }
}

#[test]
fn the_payroll_does_not_matter_for_others() {
    let question = ScreenedBefore { on_payroll_of_lrk_holder: Some(false), ..somebody(Holder) };
    assert_eq!(outcome(&question), ScreeningOutcome::Screened);
    let question = ScreenedBefore { on_payroll_of_lrk_holder: Some(true), ..somebody(AgencyWorker) };
    assert_eq!(outcome(&question), ScreeningOutcome::NotScreened);
}

#[test]
fn who_began_on_the_first_day_of_the_register_was_not_screened_before() {
    for (since, expected) in [
        ("2018-02-28", ScreeningOutcome::Screened),
        ("2018-03-01", ScreeningOutcome::NotScreened),
        ("2018-03-02", ScreeningOutcome::NotScreened),
    ] {
        let question = ScreenedBefore { since: Some(day(since)), ..somebody(Childminder) };
        assert_eq!(outcome(&question), expected, "{since}");
    }
}

#[test]
fn a_late_start_is_certain_without_anything_else() {
    let question = ScreenedBefore { since: Some(day("2018-03-01")), ..ScreenedBefore::unknown() };
    let decision = question.decide(day("2018-03-05"));
    assert_eq!(decision.outcome, ScreeningOutcome::NotScreened);
    assert!(decision.missing.is_empty());
    assert_eq!(decision.reasons[0].layer(Norms::builtin(), decision.on), Some(Layer::Statute));
}

#[test]
fn the_function_and_the_start_are_asked_for() {
    let decision = ScreenedBefore::unknown().decide(day("2018-03-05"));
    assert_eq!(decision.missing.as_slice(), [ScreeningFact::Function, ScreeningFact::Since]);
    let decision = ScreenedBefore { since: None, ..somebody(Holder) }.decide(day("2018-03-05"));
    assert_eq!(decision.missing.as_slice(), [ScreeningFact::Since]);
    assert_eq!(decision.outcome, ScreeningOutcome::Undetermined);
}

#[test]
fn a_director_in_layers_tries_the_existing_vog() {
    let question = somebody(DirectorInLayers);
    let decision = question.decide(day("2018-06-30"));
    assert_eq!(decision.outcome, ScreeningOutcome::Undetermined);
    assert_eq!(decision.missing.as_slice(), [ScreeningFact::ExistingVogAccepted]);
    assert_eq!(decision.actions[0].task, Task::TryExistingVog);
    assert_eq!(decision.actions[0].by, Some(day("2018-06-30")));
    let after_the_window = question.decide(day("2018-07-01"));
    assert_eq!(after_the_window.outcome, ScreeningOutcome::Undetermined);
    assert_eq!(after_the_window.actions[0].task, Task::ApplyForVog);
}

#[test]
fn a_refusal_shows_that_a_director_in_layers_was_not_screened() {
    let mut question = somebody(DirectorInLayers);
    question.existing_vog_accepted = Some(false);
    assert_eq!(outcome(&question), ScreeningOutcome::NotScreened);
    question.existing_vog_accepted = Some(true);
    assert_eq!(outcome(&question), ScreeningOutcome::Screened);
}

#[test]
fn a_vog_from_before_march_2013_is_never_enough_and_changes_no_outcome() {
    for (issued_on, is_told) in [("2013-02-28", true), ("2013-03-01", false), ("2013-03-02", false)] {
        let question = ScreenedBefore { vog_issued_on: Some(day(issued_on)), ..somebody(Holder) };
        let decision = question.decide(day("2018-04-01"));
        assert_eq!(decision.outcome, ScreeningOutcome::Screened);
        let told = decision.reasons.iter().any(|reason| matches!(reason, ScreeningReason::VogTooEarly { .. }));
        assert_eq!(told, is_told, "{issued_on}");
        assert_eq!(decision.actions.iter().any(|action| action.task == Task::ApplyForVog), is_told);
    }
    let in_layers = ScreenedBefore { vog_issued_on: Some(day("2013-02-28")), ..somebody(DirectorInLayers) };
    let actions = in_layers.decide(day("2018-04-01")).actions;
    assert_eq!(actions.iter().map(|action| action.task).collect::<Vec<_>>(), [Task::ApplyForVog]);
}

#[test]
fn before_the_register_the_question_is_not_in_force() {
    let decision = somebody(Holder).decide(day("2018-02-28"));
    assert_eq!(decision.outcome, ScreeningOutcome::NotInForce);
    assert_eq!(decision.reasons.as_slice(), [ScreeningReason::NotInForce { from: day("2018-03-01") }]);
    assert_eq!(
        decision.next.map(|next| (next.on, next.outcome)),
        Some((day("2018-03-01"), ScreeningOutcome::Screened))
    );
}

#[test]
fn who_is_registered_is_screened_linked_or_not() {
    let question = ScreenedNow { registered_on: Some(day("2018-05-14")), ended_on: Some(day("2019-05-14")) };
    for (on, expected) in [
        ("2018-02-28", ScreeningOutcome::NotInForce),
        ("2018-03-01", ScreeningOutcome::NotScreened),
        ("2018-05-13", ScreeningOutcome::NotScreened),
        ("2018-05-14", ScreeningOutcome::Screened),
        ("2019-05-14", ScreeningOutcome::Screened),
        ("2019-05-15", ScreeningOutcome::NotScreened),
    ] {
        assert_eq!(question.decide(day(on)).outcome, expected, "{on}");
    }
    let nobody = ScreenedNow { registered_on: None, ended_on: None };
    assert_eq!(nobody.decide(day("2018-05-14")).outcome, ScreeningOutcome::NotScreened);
}

#[test]
fn an_end_before_the_registration_leaves_the_question_open() {
    let question = ScreenedNow { registered_on: Some(day("2018-05-14")), ended_on: Some(day("2018-05-13")) };
    let decision = question.decide(day("2018-06-01"));
    assert_eq!(decision.outcome, ScreeningOutcome::Undetermined);
    assert_eq!(decision.missing.as_slice(), [ScreeningFact::EndedOn]);
    let of_one_day = ScreenedNow { ended_on: Some(day("2018-05-14")), ..question };
    assert_eq!(of_one_day.decide(day("2018-05-14")).outcome, ScreeningOutcome::Screened);
}

#[test]
fn the_timeline_is_what_every_day_answers() {
    let open = |outcome: &ScreeningOutcome| *outcome == ScreeningOutcome::Undetermined;
    for function in ScreeningFunction::ALL {
        for since in [None, Some(day("2018-02-28")), Some(day("2018-03-01"))] {
            let question = ScreenedBefore { since, ..somebody(*function) };
            agrees(&question, open, "2018-02-25", "2018-07-05");
        }
    }
    let days = [None, Some(day("2018-02-20")), Some(day("2018-05-14")), Some(day("2018-06-01"))];
    for registered_on in days {
        for ended_on in days {
            agrees(&ScreenedNow { registered_on, ended_on }, open, "2018-02-25", "2018-07-05");
        }
    }
}
