//! Cases for DL-1 up to and including DL-3.

use super::{Deadline, DeadlineFact, DeadlineOutcome, DeadlineReason, TransitionalGroup};
use crate::{
    calendar::Day,
    decision::{Action, Party, Question, Reason, Task},
    norm::{Layer, Norms},
    register::every_day::agrees,
};

use DeadlineOutcome::{Due, Met, NotInForce, Overdue, Undetermined};
use TransitionalGroup::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn somebody(group: TransitionalGroup, obliged_from: &str) -> Deadline {
    Deadline { group: Some(group), obliged_from: Some(day(obliged_from)), ..Deadline::default() }
}

fn outcome(question: &Deadline, on: &str) -> DeadlineOutcome {
    question.decide(day(on)).outcome
}

const NOT_SCREENED: [TransitionalGroup; 5] = [AgencyWorker, Trainee, Volunteer, SelfEmployed, StructurallyPresent];
const WINDOW: [TransitionalGroup; 2] = [ScreenedBefore, DirectorOrOwner];

#[test]
fn who_was_not_screened_is_registered_on_or_immediately_after_1_march_2018() {
    let by = day("2018-03-01");
    for group in NOT_SCREENED {
        let question = somebody(group, "2017-09-01");
        assert_eq!(outcome(&question, "2018-03-01"), Due { by });
        assert_eq!(outcome(&question, "2018-03-02"), Overdue { by });
        let reasons = question.decide(by).reasons;
        assert!(reasons.contains(&DeadlineReason::AtTheBeginning { group, by }));
    }
}

#[test]
fn who_was_screened_and_directors_have_until_30_june_2018() {
    let by = day("2018-06-30");
    for group in WINDOW {
        let question = somebody(group, "2018-02-28");
        assert_eq!(outcome(&question, "2018-03-01"), Due { by });
        assert_eq!(outcome(&question, "2018-06-29"), Due { by });
        assert_eq!(outcome(&question, "2018-06-30"), Due { by });
        assert_eq!(outcome(&question, "2018-07-01"), Overdue { by });
        let decision = question.decide(by);
        let layers: Vec<_> = decision.reasons.iter().map(|reason| reason.layer(Norms::builtin(), by)).collect();
        assert_eq!(layers, [Some(Layer::Statute), Some(Layer::Guideline), Some(Layer::Practice)]);
    }
}

#[test]
fn who_starts_later_is_ready_before_the_work_begins() {
    let by = day("2019-04-01");
    for group in TransitionalGroup::ALL {
        let question = somebody(*group, "2019-04-01");
        assert_eq!(outcome(&question, "2018-03-01"), Due { by });
        assert_eq!(outcome(&question, "2019-04-01"), Due { by });
        assert_eq!(outcome(&question, "2019-04-02"), Overdue { by });
    }
    let anybody = Deadline { group: None, ..somebody(Other, "2019-04-01") };
    assert_eq!(outcome(&anybody, "2019-04-01"), Due { by });
}

#[test]
fn a_housemate_is_ready_on_the_eighteenth_birthday() {
    let birthday = day("2001-02-28").birthday(18);
    let question = Deadline { obliged_from: Some(birthday), ..somebody(Other, "2019-02-28") };
    assert_eq!(outcome(&question, "2019-02-28"), Due { by: birthday });
    assert_eq!(outcome(&question, "2019-03-01"), Overdue { by: birthday });
}

#[test]
fn a_new_start_in_the_window_follows_the_stricter_statute() {
    for group in WINDOW {
        for (start, is_told) in
            [("2018-03-01", true), ("2018-04-15", true), ("2018-06-30", true), ("2018-07-01", false)]
        {
            let (question, by) = (somebody(group, start), day(start));
            let decision = question.decide(by);
            assert_eq!(decision.outcome, Due { by });
            let conflict = DeadlineReason::NewStartInTheWindow { obliged_from: by, until: day("2018-06-30") };
            assert_eq!(decision.reasons.contains(&conflict), is_told, "{start}");
        }
    }
}

#[test]
fn who_is_in_no_group_gets_no_delay() {
    let by = day("2018-03-01");
    let decision = somebody(Other, "2017-09-01").decide(by);
    assert_eq!(decision.outcome, Due { by });
    assert!(decision.reasons.contains(&DeadlineReason::NotNamed { by }));
    assert_eq!(outcome(&somebody(Other, "2017-09-01"), "2018-03-02"), Overdue { by });
}

#[test]
fn the_duty_is_met_on_the_day_of_the_later_of_registration_and_link() {
    let registered_on = Some(day("2018-05-01"));
    let question = Deadline { registered_on, ..somebody(ScreenedBefore, "2015-01-01") };
    let by = day("2018-06-30");
    let register = Action::new(Task::Register, Party::Person).by(by);
    let link = Action::new(Task::Link, Party::Holder).by(by);
    assert_eq!(question.decide(day("2018-04-30")).actions.as_slice(), [register, link]);
    assert_eq!(question.decide(day("2018-05-01")).actions.as_slice(), [link]);
    let linked = Deadline { linked_on: Some(day("2018-05-03")), ..question };
    assert_eq!(outcome(&linked, "2018-05-02"), Due { by });
    assert_eq!(outcome(&linked, "2018-05-03"), Met);
    let unregistered = Deadline { registered_on: None, ..linked };
    assert_eq!(outcome(&unregistered, "2018-05-03"), Due { by });
}

#[test]
fn a_late_link_ends_the_delay() {
    let question = Deadline {
        registered_on: Some(day("2018-03-05")),
        linked_on: Some(day("2018-03-07")),
        ..somebody(Trainee, "2018-02-01")
    };
    assert_eq!(outcome(&question, "2018-03-06"), Overdue { by: day("2018-03-01") });
    assert_eq!(outcome(&question, "2018-03-07"), Met);
}

#[test]
fn who_lost_the_link_needs_a_new_one_from_that_day_on() {
    let ended_on = day("2026-11-29");
    let question = Deadline {
        registered_on: Some(day("2024-01-10")),
        linked_on: Some(day("2024-01-20")),
        link_ended_on: Some(ended_on),
        ..somebody(Other, "2024-02-01")
    };
    assert_eq!(outcome(&question, "2026-11-28"), Met);
    assert_eq!(outcome(&question, "2026-11-29"), Due { by: ended_on });
    let decision = question.decide(day("2026-11-30"));
    assert_eq!(decision.outcome, Overdue { by: ended_on });
    assert_eq!(
        decision.reasons.as_slice(),
        [DeadlineReason::NotLinked { registered_on: day("2024-01-10") }, DeadlineReason::LinkEnded { ended_on }]
    );
    // Of who was there before the register it does not matter any more in which group.
    let long_there = Deadline { group: None, obliged_from: Some(day("2015-01-01")), ..question.clone() };
    assert_eq!(long_there.decide(day("2026-11-30")).outcome, Overdue { by: ended_on });
    // A link of before the work began is no link of this work.
    let later = Deadline { obliged_from: Some(day("2026-12-07")), ..question.clone() };
    assert_eq!(outcome(&later, "2026-11-30"), Due { by: day("2026-12-07") });
    let again = Deadline { linked_on: Some(day("2026-12-01")), ..question };
    assert_eq!(outcome(&again, "2026-11-30"), Overdue { by: ended_on });
    assert_eq!(outcome(&again, "2026-12-01"), Met);
}

#[test]
fn a_link_that_ends_in_the_transitional_window_leaves_the_window() {
    let question = Deadline {
        registered_on: Some(day("2018-03-05")),
        linked_on: Some(day("2018-03-05")),
        link_ended_on: Some(day("2018-05-01")),
        ..somebody(ScreenedBefore, "2015-01-01")
    };
    assert_eq!(outcome(&question, "2018-05-02"), Due { by: day("2018-06-30") });
    let without_the_window = Deadline { group: Some(Trainee), ..question.clone() };
    assert_eq!(outcome(&without_the_window, "2018-05-02"), Overdue { by: day("2018-05-01") });
    let unknown = Deadline { group: None, ..question };
    assert_eq!(outcome(&unknown, "2018-05-02"), Undetermined);
}

#[test]
fn the_start_and_the_group_are_asked_for_when_they_matter() {
    let on = day("2018-04-01");
    let nothing = Deadline::default();
    assert_eq!(nothing.decide(on).outcome, Undetermined);
    assert_eq!(nothing.decide(on).missing.as_slice(), [DeadlineFact::ObligedFrom, DeadlineFact::Group]);
    let known_group = Deadline { group: Some(Trainee), ..nothing.clone() };
    assert_eq!(known_group.decide(on).missing.as_slice(), [DeadlineFact::ObligedFrom]);
    let known_start = Deadline { obliged_from: Some(day("2018-02-28")), ..nothing.clone() };
    assert_eq!(known_start.decide(on).missing.as_slice(), [DeadlineFact::Group]);
    let later = Deadline { obliged_from: Some(day("2018-03-01")), ..nothing.clone() };
    assert!(later.decide(on).missing.is_empty());
    let done = Deadline { registered_on: Some(on), linked_on: Some(on), ..nothing };
    assert_eq!(done.decide(on).outcome, Met);
    assert!(done.decide(on).missing.is_empty());
}

#[test]
fn before_the_register_the_answer_still_says_what_comes() {
    let by = day("2018-06-30");
    let decision = somebody(ScreenedBefore, "2015-01-01").decide(day("2018-02-01"));
    assert_eq!(decision.outcome, NotInForce);
    assert_eq!(decision.reasons.as_slice(), [DeadlineReason::NotInForce { from: day("2018-03-01") }]);
    assert_eq!(decision.holds.until, Some(day("2018-02-28")));
    assert_eq!(decision.next.map(|next| (next.on, next.outcome)), Some((day("2018-03-01"), Due { by })));
}

#[test]
fn the_timeline_is_what_every_day_answers() {
    let open = |outcome: &DeadlineOutcome| *outcome == Undetermined;
    let groups = TransitionalGroup::ALL.iter().copied().map(Some).chain([None]);
    for group in groups {
        for obliged_from in ["2018-02-28", "2018-03-01", "2018-04-15", "2018-06-30", "2018-07-01"] {
            for registered_on in [None, Some(day("2018-03-10")), Some(day("2018-07-03"))] {
                for linked_on in [None, Some(day("2018-03-12")), Some(day("2018-07-01"))] {
                    for link_ended_on in
                        [None, Some(day("2018-03-14")), Some(day("2018-06-29")), Some(day("2018-07-04"))]
                    {
                        let obliged_from = Some(day(obliged_from));
                        let question = Deadline { group, obliged_from, registered_on, linked_on, link_ended_on };
                        agrees(&question, open, "2018-02-25", "2018-07-10");
                    }
                }
            }
        }
        agrees(&Deadline { group, ..Deadline::default() }, open, "2018-02-25", "2018-03-05");
    }
}
