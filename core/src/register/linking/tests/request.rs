use super::*;
use crate::wire;

fn made(kind: RequestKind) -> Request {
    Request::made(kind, day("2018-03-05"))
}

fn asked(request: Request) -> RequestStatus {
    RequestStatus { request: Some(request) }
}

#[test]
fn a_link_request_is_open_until_it_is_answered() {
    let question = asked(made(RequestKind::Link).accept(day("2018-03-09")).unwrap());
    for (on, outcome, code) in [
        ("2018-02-28", RequestOutcome::NotInForce, "link_request.not_in_force"),
        ("2018-03-04", RequestOutcome::NotMade, "link_request.link_made_later"),
        ("2018-03-05", RequestOutcome::Open, "link_request.link_waits"),
        ("2018-03-08", RequestOutcome::Open, "link_request.link_waits"),
        ("2018-03-09", RequestOutcome::Accepted, "link_request.link_accepted"),
        ("2020-01-01", RequestOutcome::Accepted, "link_request.link_accepted"),
    ] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        assert_eq!(codes(&decision), [code], "{on}");
        explains(&decision);
    }
    agrees_with_every_day(&question, "2018-02-20", "2018-03-20");
}

#[test]
fn an_open_request_waits_for_the_organisation_however_long() {
    for (kind, task) in [(RequestKind::Link, "answer_link_request"), (RequestKind::Unlink, "answer_unlink_request")] {
        let decision = asked(made(kind)).decide(day("2026-01-01"));
        assert_eq!(decision.outcome, RequestOutcome::Open);
        assert_eq!(tasks(&decision), [task]);
        assert_eq!(decision.next, None);
    }
}

#[test]
fn an_unlink_request_changes_nothing_by_itself() {
    let rejected = asked(made(RequestKind::Unlink).reject(day("2018-03-09")).unwrap());
    for (on, outcome, code) in [
        ("2018-03-04", RequestOutcome::NotMade, "link_request.unlink_made_later"),
        ("2018-03-05", RequestOutcome::Open, "link_request.unlink_waits"),
        ("2018-03-09", RequestOutcome::Rejected, "link_request.unlink_rejected"),
    ] {
        let decision = rejected.decide(day(on));
        assert_eq!(decision.outcome, outcome);
        assert_eq!(codes(&decision), [code, "link_request.unlink_since_unknown_year"]);
        explains(&decision);
    }
    let accepted = asked(made(RequestKind::Unlink).accept(day("2018-03-09")).unwrap()).decide(day("2018-03-09"));
    assert_eq!(codes(&accepted)[0], "link_request.unlink_accepted");
    agrees_with_every_day(&rejected, "2018-02-20", "2018-03-20");
}

#[test]
fn a_rejected_link_request_links_nobody() {
    let decision = asked(made(RequestKind::Link).reject(day("2018-03-05")).unwrap()).decide(day("2018-03-05"));
    assert_eq!(decision.outcome, RequestOutcome::Rejected);
    assert_eq!(codes(&decision), ["link_request.link_rejected"]);
}

#[test]
fn an_unknown_request_is_asked_for() {
    let decision = RequestStatus { request: None }.decide(day("2018-03-05"));
    assert_eq!(decision.outcome, RequestOutcome::Undetermined);
    assert_eq!(missing(&decision), ["request"]);
}

#[test]
fn an_impossible_order_of_events_names_the_event() {
    let event = |on, event| RequestEvent { on: day(on), event };
    let made = event("2018-03-05", RequestEventKind::Made);
    let accepted = event("2018-03-06", RequestEventKind::Accepted);
    let rejected = event("2018-03-07", RequestEventKind::Rejected);
    let early = event("2018-03-04", RequestEventKind::Rejected);
    let cases: [(&[RequestEvent], usize, RequestError); 5] = [
        (&[], 0, RequestError::NotMade),
        (&[accepted], 0, RequestError::NotMade),
        (&[made, made], 1, RequestError::MadeTwice),
        (&[made, accepted, rejected], 2, RequestError::AnsweredAlready),
        (&[made, early], 1, RequestError::AnsweredBeforeMade),
    ];
    for (events, at, error) in cases {
        assert_eq!(Request::of(RequestKind::Link, events), Err(RequestFault { at, error }));
    }
    let request = Request::of(RequestKind::Unlink, &[made, rejected]).unwrap();
    assert_eq!(request.history().events, [made, rejected]);
    assert_eq!((request.kind(), request.made_on()), (RequestKind::Unlink, day("2018-03-05")));
}

#[test]
fn the_wire_form_is_the_list_of_events() {
    let text =
        r#"{"kind":"link","events":[{"on":"2018-03-05","event":"made"},{"on":"2018-03-06","event":"accepted"}]}"#;
    let request: Request = wire::from_text(text).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
    let path = |text| wire::from_text::<Request>(text).unwrap_err().as_slice()[0].path.clone();
    assert_eq!(path(r#"{"kind":"link","events":[]}"#), "events");
    let twice = r#"{"kind":"link","events":[{"on":"2018-03-05","event":"made"},{"on":"2018-03-06","event":"made"}]}"#;
    assert_eq!(path(twice), "events[1]");
}

#[test]
fn who_works_for_several_organisations_sends_a_request_to_each() {
    let on = day("2018-03-10");
    let request = made(RequestKind::Link);
    let organisation = |link, request| OrganisationOfPerson { organisation: "Noord".into(), link, request };
    let link = |until: &str| LinkPeriod::new(day("2018-03-01"), Some(day(until))).ok();
    let steps = request_steps(
        &[
            organisation(link("2018-03-11"), None),
            organisation(link("2018-03-10"), None),
            organisation(None, Some(request)),
            organisation(None, Some(request.reject(day("2018-03-10")).unwrap())),
            organisation(None, Some(request.accept(day("2018-03-10")).unwrap())),
            organisation(link("2018-03-10"), Some(request.accept(day("2018-03-06")).unwrap())),
            organisation(None, Some(made(RequestKind::Unlink))),
            organisation(None, None),
        ],
        on,
    );
    assert_eq!(
        steps,
        [
            RequestStep::Linked,
            RequestStep::Send,
            RequestStep::Wait,
            RequestStep::Send,
            RequestStep::Linked,
            RequestStep::Send,
            RequestStep::Send,
            RequestStep::Send,
        ]
    );
}
