//! Cases for PLAN-1.

use proptest::prelude::*;

use super::{
    DoneStep, Plan, PlanFact, PlanFacts, PlanOutcome, PlanReason, plan,
    working_days::{after, before},
};
use crate::{
    calendar::{Day, HolidayCalendar, Term},
    decision::{Action, Language, Party, Reason, Task},
    money::Euro,
    norm::{Layer, Norms},
    register::fee::VogApplicationChannel,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn make(facts: &PlanFacts) -> Plan {
    plan(facts, Norms::builtin())
}

/// Work that begins on Monday 1 April 2019, with a VOG that takes five working days.
fn april(asked_on: &str) -> PlanFacts {
    PlanFacts {
        vog_processing: Some(5),
        vog_application: Some(VogApplicationChannel::Digital),
        ..PlanFacts::new(day("2019-04-01"), day(asked_on))
    }
}

fn action(plan: &Plan, task: Task) -> Option<Action> {
    plan.steps.iter().map(|step| step.action).find(|action| action.task == task)
}

fn latest(plan: &Plan, task: Task) -> String {
    action(plan, task).unwrap().by.unwrap().to_string()
}

#[test]
fn every_step_has_its_latest_day_and_who_does_it() {
    let plan = make(&april("2019-03-01"));
    assert_eq!(plan.outcome, PlanOutcome::InTime);
    let steps: Vec<_> = plan
        .steps
        .iter()
        .map(|step| (step.action.task, step.action.party, step.action.by.unwrap().to_string(), step.is_late))
        .collect();
    let expected = [
        (Task::ApplyForDigid, Party::Person, "2019-03-13"),
        (Task::ApplyForVog, Party::Person, "2019-03-20"),
        (Task::Register, Party::Person, "2019-03-27"),
        (Task::Pay, Party::Person, "2019-03-27"),
        (Task::SendLinkRequest, Party::Person, "2019-03-27"),
        (Task::Link, Party::Holder, "2019-03-31"),
    ];
    assert_eq!(steps, expected.map(|(task, party, by)| (task, party, by.to_owned(), false)));
}

#[test]
fn the_reasons_name_the_layer_they_come_from() {
    let plan = make(&april("2019-03-01"));
    let layers: Vec<_> =
        plan.steps.iter().map(|step| step.because.layer(Norms::builtin(), day("2019-03-01")).unwrap()).collect();
    let (statute, practice) = (Layer::Statute, Layer::Practice);
    assert_eq!(layers, [practice, statute, statute, statute, practice, statute]);
    let needed_by = day("2019-03-27");
    let vog = PlanReason::VogApplication { working_days: 5, needed_by, issued_from: day("2019-01-27") };
    assert_eq!(plan.steps[1].because, vog);
    assert_eq!(plan.steps[3].because, PlanReason::Payment { amount: Euro::cents(12_00) });
    let text = plan.explain(Language::Nl).join("\n");
    assert!(!text.contains('{') && text.contains("uiterlijk op 13 maart 2019"), "{text}");
}

#[test]
fn the_last_day_in_time_and_the_first_too_late() {
    assert_eq!(make(&april("2019-03-13")).outcome, PlanOutcome::InTime);
    let late = make(&april("2019-03-14"));
    assert_eq!(late.outcome, PlanOutcome::TooLate { earliest_start: Some(day("2019-04-02")) });
    assert_eq!(
        late.steps.iter().map(|step| step.is_late).collect::<Vec<_>>(),
        [true, false, false, false, false, false]
    );
    assert_eq!(make(&PlanFacts { first_day: day("2019-04-02"), ..april("2019-03-14") }).outcome, PlanOutcome::InTime);
}

#[test]
fn a_vog_issued_too_early_is_of_no_use() {
    let early = make(&april("2019-01-01"));
    assert_eq!(action(&early, Task::ApplyForVog).unwrap().from, Some(day("2019-01-27")));
    assert_eq!(action(&make(&april("2019-01-27")), Task::ApplyForVog).unwrap().from, None);
}

#[test]
fn steps_that_are_done_stand_no_longer_in_the_plan() {
    let tasks = |done: &[DoneStep]| -> Vec<Task> {
        let facts = PlanFacts { done: done.to_vec(), ..april("2019-03-01") };
        make(&facts).steps.iter().map(|step| step.action.task).collect()
    };
    assert_eq!(
        tasks(&[DoneStep::Digid]),
        [Task::ApplyForVog, Task::Register, Task::Pay, Task::SendLinkRequest, Task::Link]
    );
    assert_eq!(tasks(&[DoneStep::Registration]), [Task::Pay, Task::SendLinkRequest, Task::Link]);
    assert_eq!(tasks(&[DoneStep::Payment, DoneStep::Digid]), [Task::SendLinkRequest, Task::Link]);
    assert_eq!(tasks(&[DoneStep::LinkRequest]), [Task::Link]);
    assert_eq!(tasks(&[DoneStep::Link]), []);
    let ready = PlanFacts { done: vec![DoneStep::Link], ..april("2019-05-01") };
    assert_eq!(make(&ready).outcome, PlanOutcome::Ready);
}

#[test]
fn an_existing_vog_is_used_while_it_is_acceptable() {
    let digid = || PlanFacts { done: vec![DoneStep::Digid], vog_processing: None, ..april("2019-03-01") };
    let usable = make(&PlanFacts { vog_until: Some(day("2019-03-10")), ..digid() });
    assert_eq!(usable.outcome, PlanOutcome::InTime);
    assert_eq!(action(&usable, Task::ApplyForVog), None);
    assert_eq!(latest(&usable, Task::Register), "2019-03-10");
    assert_eq!(usable.steps[0].because, PlanReason::RegistrationWhileVogUsable { until: day("2019-03-10") });
    assert_eq!(latest(&usable, Task::SendLinkRequest), "2019-03-27");
    let on_the_last_day = make(&PlanFacts { vog_until: Some(day("2019-03-01")), ..digid() });
    assert_eq!(on_the_last_day.outcome, PlanOutcome::InTime);
    let too_old = make(&PlanFacts { vog_until: Some(day("2019-02-28")), vog_processing: Some(5), ..digid() });
    assert_eq!(latest(&too_old, Task::ApplyForVog), "2019-03-20");
    let reason = PlanReason::VogTooOld { until: day("2019-02-28"), registration: day("2019-03-01") };
    assert!(too_old.reasons.contains(&reason));
}

#[test]
fn a_vog_that_is_under_way_is_waited_for() {
    let under_way = |applied_on: &str, asked_on: &str| {
        make(&PlanFacts { done: vec![DoneStep::Digid], vog_applied_on: Some(day(applied_on)), ..april(asked_on) })
    };
    let plan = under_way("2019-02-27", "2019-03-01");
    assert_eq!(plan.outcome, PlanOutcome::InTime);
    assert_eq!(action(&plan, Task::ApplyForVog), None);
    let reason = PlanReason::VogUnderWay { applied_on: day("2019-02-27"), there_by: day("2019-03-06") };
    assert!(plan.reasons.contains(&reason));
    let may_become_too_old = under_way("2019-01-20", "2019-03-01");
    assert_eq!(latest(&may_become_too_old, Task::Register), "2019-03-20");
    let is_too_old = under_way("2018-06-01", "2019-03-01");
    assert_eq!(latest(&is_too_old, Task::ApplyForVog), "2019-03-20");
    let too_late = under_way("2019-03-25", "2019-03-26");
    assert_eq!(too_late.outcome, PlanOutcome::TooLate { earliest_start: Some(day("2019-04-04")) });
    let not_yet_applied = under_way("2019-03-02", "2019-03-01");
    assert!(action(&not_yet_applied, Task::ApplyForVog).is_some());
}

#[test]
fn an_application_on_paper_needs_no_digid() {
    let plan = make(&PlanFacts { vog_application: Some(VogApplicationChannel::Paper), ..april("2019-03-01") });
    assert_eq!(latest(&plan, Task::ApplyForDigid), "2019-03-20");
    assert_eq!(latest(&plan, Task::ApplyForVog), "2019-03-20");
    assert_eq!(latest(&make(&april("2019-03-01")), Task::ApplyForDigid), "2019-03-13");
}

#[test]
fn how_the_vog_is_applied_for_is_asked_when_it_decides() {
    let plan = |asked_on: &str| make(&PlanFacts { vog_application: None, ..april(asked_on) });
    assert_eq!(plan("2019-03-13").outcome, PlanOutcome::InTime);
    assert_eq!(latest(&plan("2019-03-13"), Task::ApplyForDigid), "2019-03-13");
    for asked_on in ["2019-03-14", "2019-03-20", "2019-03-21"] {
        let plan = plan(asked_on);
        assert_eq!(plan.outcome, PlanOutcome::Undetermined);
        assert_eq!(plan.missing.as_slice(), [PlanFact::VogApplication]);
        assert!(!plan.reasons.iter().any(|reason| matches!(reason, PlanReason::TooLate { .. })));
    }
    let with_digid = PlanFacts { vog_application: None, done: vec![DoneStep::Digid], ..april("2019-03-21") };
    assert_eq!(make(&with_digid).outcome, PlanOutcome::TooLate { earliest_start: Some(day("2019-04-02")) });
}

#[test]
fn the_organisation_s_own_time_replaces_the_promise() {
    let plan = make(&PlanFacts { link_promise: Some(0), digid_letter: Some(3), ..april("2019-03-01") });
    assert_eq!(latest(&plan, Task::SendLinkRequest), "2019-03-31");
    assert_eq!(plan.steps[4].because, PlanReason::LinkTime { working_days: 0, ready_by: day("2019-03-31") });
    assert_eq!(latest(&plan, Task::ApplyForVog), "2019-03-24");
    assert_eq!(latest(&plan, Task::ApplyForDigid), "2019-03-19");
}

#[test]
fn nothing_is_paid_while_registering_is_free() {
    let plan = |first_day: &str| make(&PlanFacts { first_day: day(first_day), ..april("2018-05-01") });
    let free = plan("2018-07-05");
    assert_eq!(latest(&free, Task::Register), "2018-07-02");
    assert!(action(&free, Task::Pay).is_some());
    let free = plan("2018-07-03");
    assert_eq!(latest(&free, Task::Register), "2018-06-28");
    assert_eq!(action(&free, Task::Pay), None);
    assert!(free.reasons.contains(&PlanReason::PaymentFree { until: Some(day("2018-06-30")) }));
}

#[test]
fn nobody_registers_before_the_register_opens() {
    let plan = |first_day: &str| make(&PlanFacts { first_day: day(first_day), ..april("2018-01-15") });
    let spring = plan("2018-03-12");
    assert_eq!(action(&spring, Task::Register).unwrap().from, Some(day("2018-03-01")));
    assert_eq!(spring.outcome, PlanOutcome::InTime);
    assert_eq!(plan("2018-03-01").outcome, PlanOutcome::TooLate { earliest_start: Some(day("2018-03-06")) });
    let before_it = plan("2018-02-28");
    assert_eq!(before_it.outcome, PlanOutcome::NotInForce);
    assert!(before_it.steps.is_empty());
}

#[test]
fn the_processing_time_is_asked_for_when_a_vog_is_needed() {
    let facts = || PlanFacts { vog_processing: None, ..april("2019-03-01") };
    let plan = make(&facts());
    assert_eq!(plan.outcome, PlanOutcome::Undetermined);
    assert_eq!(plan.missing.as_slice(), [PlanFact::VogProcessing]);
    assert_eq!(action(&plan, Task::ApplyForVog).unwrap().by, None);
    assert_eq!(latest(&plan, Task::Register), "2019-03-27");
    let with_vog = make(&PlanFacts { vog_until: Some(day("2019-04-30")), ..facts() });
    assert!(with_vog.missing.is_empty());
    let registered = make(&PlanFacts { done: vec![DoneStep::Registration], ..facts() });
    assert!(registered.missing.is_empty());
}

#[test]
fn a_first_day_that_has_come_is_too_late() {
    let linked_by_now = PlanFacts { done: vec![DoneStep::LinkRequest], ..april("2019-03-31") };
    assert_eq!(make(&linked_by_now).outcome, PlanOutcome::InTime);
    let on_the_day = PlanFacts { asked_on: day("2019-04-01"), ..linked_by_now };
    assert_eq!(make(&on_the_day).outcome, PlanOutcome::TooLate { earliest_start: Some(day("2019-04-02")) });
}

#[test]
fn an_endless_processing_time_ends() {
    let plan = make(&PlanFacts { vog_processing: Some(u32::MAX), ..april("2019-03-01") });
    assert_eq!(plan.outcome, PlanOutcome::TooLate { earliest_start: None });
    let at_the_edge = PlanFacts { vog_processing: Some(5), ..PlanFacts::new(Day::LAST, Day::LAST) };
    assert_eq!(make(&at_the_edge).outcome, PlanOutcome::TooLate { earliest_start: None });
}

#[test]
fn working_days_leave_out_the_weekend() {
    let friday = day("2019-03-29");
    assert_eq!(after(friday, 0), Some(friday));
    assert_eq!(after(friday, 1), Some(day("2019-04-01")));
    assert_eq!(after(day("2019-03-30"), 1), Some(day("2019-04-01")));
    assert_eq!(before(day("2019-04-01"), 1), Some(day("2019-03-31")));
    assert_eq!(before(day("2019-03-31"), 1), Some(day("2019-03-28")));
    assert_eq!(after(Day::LAST, 1), None);
    assert_eq!(before(Day::FIRST, 1), None);
}

/// The days that pass when somebody follows a plan: each step on a chosen day, the letter, the VOG
/// and the link as late as promised. `None` when a step cannot be done on its day.
fn follow(facts: &PlanFacts, days: &dyn Fn(Task) -> Option<Day>) -> Option<Day> {
    let naive_after = |start: Day, count: u32| {
        let mut passed = 0;
        let mut day = start;
        while passed < count {
            day = day.next().unwrap();
            let weekday = day.weekday().num_days_from_monday();
            let is_holiday = HolidayCalendar::Statutory.holiday_on(day).unwrap().is_some();
            passed += u32::from(weekday < 5 && !is_holiday);
        }
        day
    };
    let done = |step: DoneStep| facts.done.iter().any(|done| *done >= step);
    let reached = |task: Task, earliest: Day| days(task).map_or(Some(earliest), |on| (earliest <= on).then_some(on));
    if !done(DoneStep::Registration) {
        let mut digid_there = facts.asked_on;
        if !done(DoneStep::Digid) {
            digid_there = naive_after(reached(Task::ApplyForDigid, facts.asked_on)?, 5);
        }
        let mut vog_there = facts.asked_on;
        let mut vog_until = facts.vog_until;
        if let Some(applied_on) = days(Task::ApplyForVog) {
            let paper = facts.vog_application == Some(VogApplicationChannel::Paper);
            if !paper && applied_on < digid_there {
                return None;
            }
            vog_there = naive_after(applied_on, facts.vog_processing?);
            // Whoever lets it be issued on the day it is there has two months from then.
            vog_until = Some(Term::months(2).last_day(vog_there));
        }
        let registered_on = reached(Task::Register, digid_there.max(vog_there))?;
        if registered_on > vog_until? {
            return None;
        }
        if days(Task::Pay).is_some_and(|paid_on| paid_on < registered_on) {
            return None;
        }
        days(Task::SendLinkRequest).filter(|asked| registered_on <= *asked)?;
    }
    if let Some(paid_on) = days(Task::Pay) {
        days(Task::SendLinkRequest).filter(|asked| paid_on <= *asked)?;
    }
    let mut linked_on = days(Task::Link)?;
    if let Some(requested_on) = days(Task::SendLinkRequest) {
        linked_on = linked_on.max(naive_after(requested_on, facts.link_promise.unwrap_or(2)));
    }
    Some(linked_on)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn following_the_latest_days_meets_the_deadline_and_one_day_later_does_not(
        start in 0_u32..400,
        ahead in 0_u32..120,
        processing in 0_u32..20,
        promise in proptest::option::of(0_u32..6),
        usable in proptest::option::of(0_u32..90),
        paper in any::<bool>(),
        done in proptest::option::of(0_usize..4),
    ) {
        let asked_on = day("2018-07-01").add_days(start);
        let facts = PlanFacts {
            done: done.map(|at| DoneStep::ALL[at]).into_iter().collect(),
            vog_until: usable.map(|days| asked_on.add_days(days)),
            vog_processing: Some(processing),
            vog_application: Some(if paper { VogApplicationChannel::Paper } else { VogApplicationChannel::Digital }),
            link_promise: promise,
            ..PlanFacts::new(asked_on.add_days(ahead), asked_on)
        };
        let plan = make(&facts);
        let latest = |task: Task| action(&plan, task).and_then(|action| action.by);
        let in_time = |days: &dyn Fn(Task) -> Option<Day>| {
            follow(&facts, days).is_some_and(|linked_on| linked_on < facts.first_day)
        };
        prop_assert!(plan.missing.is_empty());
        prop_assert_eq!(plan.outcome == PlanOutcome::InTime, plan.steps.iter().all(|step| !step.is_late));
        if plan.outcome == PlanOutcome::InTime {
            prop_assert!(in_time(&latest), "the latest days are in time");
            for late in plan.steps.iter().map(|step| step.action.task) {
                let one_day_later = |task: Task| {
                    let by = latest(task)?;
                    if task == late { by.next() } else { Some(by) }
                };
                prop_assert!(!in_time(&one_day_later), "{} one day later", late);
            }
        }
        if let PlanOutcome::TooLate { earliest_start: Some(first_day) } = plan.outcome {
            let later = |first_day| make(&PlanFacts { first_day, ..facts.clone() }).outcome;
            prop_assert_eq!(later(first_day), PlanOutcome::InTime);
            prop_assert_ne!(later(first_day.previous().unwrap()), PlanOutcome::InTime);
        }
    }

    #[test]
    fn counting_back_is_the_inverse_of_counting_on(start in 0_u32..1000, count in 0_u32..40) {
        let end = day("2018-01-01").add_days(start);
        let latest = before(end, count).unwrap();
        prop_assert!(after(latest, count).unwrap() <= end);
        prop_assert!(after(latest.next().unwrap(), count).unwrap() > end);
    }
}

#[test]
fn the_facts_are_read_with_all_faults() {
    let facts: PlanFacts = crate::wire::from_text(
        r#"{ "first_day": "2019-04-01", "asked_on": "2019-03-01", "done": ["digid"], "vog_processing": 5 }"#,
    )
    .unwrap();
    assert_eq!(facts.done, [DoneStep::Digid]);
    let wrong = r#"{ "first_day": "2019-04-31", "done": ["digit"], "vog_processing": -1 }"#;
    let faults = crate::wire::from_text::<PlanFacts>(wrong).unwrap_err();
    let paths: Vec<_> = faults.as_slice().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["first_day", "asked_on", "done[0]", "vog_processing"]);
}
