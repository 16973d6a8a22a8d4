use super::*;

fn works(work: HiredAs) -> UnlinkDuty {
    UnlinkDuty { work: Some(work), presence: Some(PresentAs::None {}) }
}

#[test]
fn who_no_longer_works_there_is_unlinked_from_the_day_after_the_last() {
    let question = works(HiredAs::Ongoing { last_day: Some(day("2020-06-30")) });
    for (on, outcome, code) in [
        ("2018-02-28", UnlinkOutcome::NotInForce, "unlink.not_in_force"),
        ("2018-03-01", UnlinkOutcome::StayLinked, "unlink.still_works"),
        ("2020-06-30", UnlinkOutcome::StayLinked, "unlink.still_works"),
        ("2020-07-01", UnlinkOutcome::Unlink, "unlink.worked_until"),
    ] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        assert_eq!(codes(&decision)[0], code, "{on}");
        explains(&decision);
    }
    let decision = question.decide(day("2021-01-01"));
    assert_eq!(tasks(&decision), ["unlink"]);
    assert_eq!((decision.actions[0].from, decision.actions[0].by), (Some(day("2020-07-01")), None));
    agrees_with_every_day(&question, "2018-02-20", "2020-07-20");
}

#[test]
fn one_ground_is_enough_to_stay_linked() {
    let present = |last_day| Some(PresentAs::Structural { last_day });
    let gone = Some(HiredAs::None {});
    let lives_there = UnlinkDuty { work: gone, presence: present(None) };
    assert_eq!(lives_there.decide(day("2020-01-01")).outcome, UnlinkOutcome::StayLinked);
    let until = UnlinkDuty {
        work: Some(HiredAs::Ongoing { last_day: Some(day("2020-03-01")) }),
        presence: present(Some(day("2020-05-01"))),
    };
    assert_eq!(until.decide(day("2020-05-01")).outcome, UnlinkOutcome::StayLinked);
    let ended = until.decide(day("2020-05-02"));
    assert_eq!(ended.outcome, UnlinkOutcome::Unlink);
    assert_eq!(codes(&ended), ["unlink.worked_until", "unlink.present_until"]);
    assert_eq!(ended.actions[0].from, Some(day("2020-05-02")));
    agrees_with_every_day(&until, "2020-02-20", "2020-05-10");
}

#[test]
fn without_any_ground_the_person_is_unlinked_at_once() {
    let decision = works(HiredAs::None {}).decide(day("2018-03-01"));
    assert_eq!(decision.outcome, UnlinkOutcome::Unlink);
    assert_eq!(codes(&decision), ["unlink.does_not_work", "unlink.not_present"]);
    assert_eq!(decision.actions[0].from, None);
    explains(&decision);
}

#[test]
fn an_agency_worker_on_fixed_weekdays_stays_linked_until_the_hire_ends() {
    let question = works(HiredAs::AgencyFixedWeekdays { last_day: Some(day("2018-12-21")) });
    let during = question.decide(day("2018-12-21"));
    assert_eq!(during.outcome, UnlinkOutcome::StayLinked);
    assert_eq!(codes(&during)[0], "unlink.fixed_weekdays");
    assert_eq!(question.decide(day("2018-12-22")).outcome, UnlinkOutcome::Unlink);
    agrees_with_every_day(&question, "2018-12-01", "2018-12-31");
    let endless = works(HiredAs::AgencyFixedWeekdays { last_day: None });
    assert_eq!(endless.decide(day("2030-01-01")).outcome, UnlinkOutcome::StayLinked);
}

#[test]
fn an_agency_worker_hired_once_is_unlinked_when_no_return_is_known() {
    let question = works(HiredAs::AgencyOnce { last_day: day("2018-05-04"), returns_on: None });
    assert_eq!(question.decide(day("2018-05-04")).outcome, UnlinkOutcome::StayLinked);
    let after = question.decide(day("2018-05-05"));
    assert_eq!(after.outcome, UnlinkOutcome::Unlink);
    assert_eq!(codes(&after)[0], "unlink.no_known_return");
    assert_eq!(after.actions[0].from, Some(day("2018-05-05")));
    agrees_with_every_day(&question, "2018-05-01", "2018-05-20");
}

#[test]
fn an_agency_worker_with_a_known_return_stays_linked_until_then() {
    let question = works(HiredAs::AgencyOnce { last_day: day("2018-05-04"), returns_on: Some(day("2018-05-25")) });
    for (on, outcome, code) in [
        ("2018-05-04", UnlinkOutcome::StayLinked, "unlink.still_works"),
        ("2018-05-05", UnlinkOutcome::StayLinked, "unlink.returns_on"),
        ("2018-05-25", UnlinkOutcome::StayLinked, "unlink.returns_on"),
        ("2018-05-26", UnlinkOutcome::Unlink, "unlink.no_known_return"),
    ] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        assert_eq!(codes(&decision)[0], code, "{on}");
        explains(&decision);
    }
    assert_eq!(question.decide(day("2018-06-01")).actions[0].from, Some(day("2018-05-26")));
    agrees_with_every_day(&question, "2018-05-01", "2018-06-10");
}

#[test]
fn a_missing_ground_is_asked_for_only_when_no_other_keeps_the_link() {
    let on = day("2020-01-01");
    let unknown = UnlinkDuty { work: None, presence: None }.decide(on);
    assert_eq!(unknown.outcome, UnlinkOutcome::Undetermined);
    assert_eq!(missing(&unknown), ["work", "presence"]);
    let works = UnlinkDuty { work: Some(HiredAs::Ongoing { last_day: None }), presence: None }.decide(on);
    assert_eq!((works.outcome, works.missing.len()), (UnlinkOutcome::StayLinked, 0));
    let gone = UnlinkDuty { work: Some(HiredAs::None {}), presence: None }.decide(on);
    assert_eq!(missing(&gone), ["presence"]);
    assert!(gone.actions.is_empty());
    let absent = UnlinkDuty { work: None, presence: Some(PresentAs::None {}) }.decide(on);
    assert_eq!(missing(&absent), ["work"]);
}

#[test]
fn the_duty_is_statute_and_the_agency_rule_guideline() {
    use crate::norm::Layer;
    let norms = Norms::builtin();
    let on = day("2020-01-01");
    assert_eq!(UnlinkReason::StillWorks.layer(norms, on), Some(Layer::Statute));
    assert_eq!(UnlinkReason::FixedWeekdays.layer(norms, on), Some(Layer::Guideline));
}
