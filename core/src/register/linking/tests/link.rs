use super::*;
use crate::wire;

fn registered(since: &str) -> RegistrationOfPerson {
    RegistrationOfPerson::Registered { since: Some(day(since)), until: None }
}

const FOUND: LinkWay =
    LinkWay::BsnAndBirthDate { bsn_known: Some(true), birth_date_known: Some(true), matches: Some(true) };

fn complete() -> MakeLink {
    MakeLink {
        registration: Some(registered("2018-09-03")),
        fee: Some(FeeState::Received),
        blocked: Some(false),
        way: Some(FOUND),
        unlink_on: None,
    }
}

#[test]
fn a_registered_and_paid_person_can_be_linked_by_bsn_and_birth_date() {
    let decision = complete().decide(day("2018-09-03"));
    assert_eq!(decision.outcome, LinkOutcome::Possible);
    assert_eq!(codes(&decision), ["link.registered", "link.fee_received", "link.found_by_bsn"]);
    assert_eq!(tasks(&decision), ["link"]);
    explains(&decision);
}

#[test]
fn nobody_is_linked_before_the_register_exists() {
    let decision = complete().decide(day("2018-02-28"));
    assert_eq!(decision.outcome, LinkOutcome::NotInForce);
    assert_eq!(codes(&decision), ["link.not_in_force"]);
}

#[test]
fn the_link_can_be_made_from_the_first_to_the_last_day_of_the_registration() {
    let registration =
        RegistrationOfPerson::Registered { since: Some(day("2018-09-03")), until: Some(day("2019-01-03")) };
    let question = MakeLink { registration: Some(registration), ..complete() };
    for (on, outcome, code) in [
        ("2018-09-02", LinkOutcome::Refused, "link.registered_later"),
        ("2018-09-03", LinkOutcome::Possible, "link.registered"),
        ("2019-01-03", LinkOutcome::Possible, "link.registered"),
        ("2019-01-04", LinkOutcome::Refused, "link.registration_ended"),
    ] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        assert!(codes(&decision).contains(&code), "{on}");
    }
    let waiting = question.decide(day("2018-09-02"));
    assert_eq!(waiting.actions[0].from, Some(day("2018-09-03")));
    agrees_with_every_day(&question, "2018-02-20", "2019-01-20");
}

#[test]
fn somebody_who_is_not_registered_cannot_be_linked() {
    let decision =
        MakeLink { registration: Some(RegistrationOfPerson::NotRegistered {}), ..complete() }.decide(day("2019-01-01"));
    assert_eq!(decision.outcome, LinkOutcome::Refused);
    assert!(codes(&decision).contains(&"link.not_registered"));
    assert_eq!(tasks(&decision), ["register"]);
}

#[test]
fn the_fee_has_to_be_received_when_the_registration_was_not_free() {
    let unpaid =
        |since| MakeLink { registration: Some(registered(since)), fee: Some(FeeState::Outstanding), ..complete() };
    let free = unpaid("2018-06-30").decide(day("2018-09-03"));
    assert_eq!(free.outcome, LinkOutcome::Possible);
    assert!(codes(&free).contains(&"link.fee_not_due"));
    let due = unpaid("2018-07-01").decide(day("2018-09-03"));
    assert_eq!(due.outcome, LinkOutcome::Refused);
    assert!(codes(&due).contains(&"link.fee_outstanding"));
    assert_eq!(tasks(&due), ["pay"]);
    let written = MakeLink { fee: Some(FeeState::NotDue), ..unpaid("2018-07-02") }.decide(day("2018-09-03"));
    assert_eq!(written.outcome, LinkOutcome::Possible);
}

#[test]
fn whether_the_fee_was_received_is_asked_only_when_there_can_be_one() {
    let since_unknown = RegistrationOfPerson::Registered { since: None, until: None };
    let question = MakeLink { registration: Some(since_unknown), fee: None, ..complete() };
    assert_eq!(question.decide(day("2018-06-30")).outcome, LinkOutcome::Possible);
    assert_eq!(missing(&question.decide(day("2018-07-01"))), ["fee"]);
    agrees_with_every_day(&question, "2018-02-20", "2018-07-20");
    let unpaid = MakeLink { fee: Some(FeeState::Outstanding), ..question };
    assert_eq!(missing(&unpaid.decide(day("2018-07-01"))), ["registration.since"]);
    let nothing_known = MakeLink { registration: None, ..unpaid };
    assert_eq!(missing(&nothing_known.decide(day("2018-07-01"))), ["registration"]);
}

#[test]
fn a_blocked_registration_is_not_linked() {
    let decision = MakeLink { blocked: Some(true), ..complete() }.decide(day("2019-01-01"));
    assert_eq!(decision.outcome, LinkOutcome::Refused);
    assert!(codes(&decision).contains(&"link.blocked"));
    assert_eq!(tasks(&decision), ["deliver_vog"]);
}

#[test]
fn without_the_bsn_or_the_birth_date_a_link_request_still_helps() {
    for (bsn_known, birth_date_known, code) in
        [(false, true, "link.bsn_unknown"), (true, false, "link.birth_date_unknown")]
    {
        let way = LinkWay::BsnAndBirthDate {
            bsn_known: Some(bsn_known),
            birth_date_known: Some(birth_date_known),
            matches: None,
        };
        let decision = MakeLink { way: Some(way), ..complete() }.decide(day("2019-01-01"));
        assert_eq!((decision.outcome, decision.missing.len()), (LinkOutcome::Refused, 0));
        assert!(codes(&decision).contains(&code));
        assert_eq!(tasks(&decision), ["send_link_request"]);
        explains(&decision);
    }
}

#[test]
fn a_bsn_and_birth_date_that_do_not_match_find_nobody() {
    let way = LinkWay::BsnAndBirthDate { bsn_known: None, birth_date_known: None, matches: Some(false) };
    let decision = MakeLink { way: Some(way), ..complete() }.decide(day("2019-01-01"));
    assert_eq!(decision.outcome, LinkOutcome::Refused);
    assert!(codes(&decision).contains(&"link.no_match"));
    let matched = LinkWay::BsnAndBirthDate { bsn_known: None, birth_date_known: None, matches: Some(true) };
    assert_eq!(MakeLink { way: Some(matched), ..complete() }.decide(day("2019-01-01")).outcome, LinkOutcome::Possible);
}

#[test]
fn only_an_open_request_can_be_accepted() {
    for (state, outcome, code) in [
        (RequestState::Open, LinkOutcome::Possible, "link.request_open"),
        (RequestState::Accepted, LinkOutcome::Refused, "link.request_answered"),
        (RequestState::Rejected, LinkOutcome::Refused, "link.request_answered"),
    ] {
        let way = LinkWay::Request { state: Some(state) };
        let decision = MakeLink { way: Some(way), ..complete() }.decide(day("2019-01-01"));
        assert_eq!(decision.outcome, outcome);
        assert!(codes(&decision).contains(&code));
        explains(&decision);
    }
}

#[test]
fn the_day_of_unlinking_does_not_lie_before_the_day_of_the_link() {
    let question = MakeLink { unlink_on: Some(day("2019-03-01")), ..complete() };
    for (on, outcome, code) in [
        ("2019-02-28", LinkOutcome::Possible, "link.ends_on"),
        ("2019-03-01", LinkOutcome::Possible, "link.ends_at_once"),
        ("2019-03-02", LinkOutcome::Refused, "link.ends_before_it_begins"),
    ] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        assert!(codes(&decision).contains(&code), "{on}");
        explains(&decision);
    }
    agrees_with_every_day(&question, "2018-08-20", "2019-03-10");
}

#[test]
fn every_missing_fact_is_asked_for() {
    let unknown = MakeLink { registration: None, fee: None, blocked: None, way: None, unlink_on: None };
    assert_eq!(missing(&unknown.decide(day("2019-01-01"))), ["registration", "fee", "blocked", "way"]);
    let no_look_up = LinkWay::BsnAndBirthDate { bsn_known: None, birth_date_known: None, matches: None };
    let decision = MakeLink { way: Some(no_look_up), ..complete() }.decide(day("2019-01-01"));
    assert_eq!(missing(&decision), ["way.bsn_known", "way.birth_date_known", "way.matches"]);
    let decision = MakeLink { way: Some(LinkWay::Request { state: None }), ..complete() }.decide(day("2019-01-01"));
    assert_eq!(missing(&decision), ["way.state"]);
    assert_eq!(decision.outcome, LinkOutcome::Undetermined);
}

#[test]
fn several_persons_each_get_their_own_result() {
    let blocked = MakeLink { blocked: Some(true), ..complete() };
    let decisions = link_several(&[complete(), blocked, complete()], Norms::builtin(), day("2019-01-01"));
    let outcomes: Vec<_> = decisions.iter().map(|decision| decision.outcome).collect();
    assert_eq!(outcomes, [LinkOutcome::Possible, LinkOutcome::Refused, LinkOutcome::Possible]);
}

#[test]
fn the_question_is_read_from_a_document_with_all_its_faults() {
    let question: MakeLink = wire::from_text(
        r#"{ "registration": { "type": "registered", "since": "2018-09-03" }, "fee": "received", "blocked": false,
             "way": { "type": "bsn_and_birth_date", "bsn_known": true, "birth_date_known": true, "matches": true } }"#,
    )
    .unwrap();
    assert_eq!(question, complete());
    let faults = wire::from_text::<MakeLink>(r#"{ "fee": "payed", "way": { "type": "requst" } }"#).unwrap_err();
    let paths: Vec<_> = faults.as_slice().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["fee", "way.type"]);
}

#[test]
fn a_link_runs_up_to_but_not_on_the_day_of_unlinking() {
    let link = LinkPeriod::new(day("2019-01-01"), Some(day("2019-02-01"))).unwrap();
    let days = ["2018-12-31", "2019-01-01", "2019-01-31", "2019-02-01"];
    assert_eq!(days.map(|on| link.stands_on(day(on))), [false, true, true, false]);
    let same_day = LinkPeriod::new(day("2019-01-01"), Some(day("2019-01-01"))).unwrap();
    assert!(!same_day.stands_on(day("2019-01-01")));
    assert_eq!(LinkPeriod::new(day("2019-01-02"), Some(day("2019-01-01"))), Err(LinkPeriodError));
    let faults =
        wire::from_text::<LinkPeriod>(r#"{ "linked_on": "2019-01-02", "unlinked_on": "2019-01-01" }"#).unwrap_err();
    assert_eq!(faults.as_slice()[0].path, "unlinked_on");
    let endless = LinkPeriod::new(day("2019-01-01"), None).unwrap();
    assert!(endless.stands_on(Day::LAST));
    assert_eq!((link.linked_on(), link.unlinked_on()), (day("2019-01-01"), Some(day("2019-02-01"))));
}
