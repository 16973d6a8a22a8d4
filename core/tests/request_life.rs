//! The life of a request over every path of five events, against a table that stands here by itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use kinderopvang::{
    calendar::Moment,
    request::{CancelTerm, CarePolicy, CareRequest, CareRequestEvent, CareRequestKind, CareRequestState, advance},
    wire,
};

/// What may happen, in words: the kinds, the state, the event, the state after it.
const TABLE: &[(&str, &str, &str, &str)] = &[
    ("extra swap", "submitted", "receive", "option"),
    ("extra swap", "submitted", "expire", "withdrawn"),
    ("extra swap", "submitted", "cancel", "cancelled"),
    ("extra swap", "option", "approve", "approved"),
    ("extra swap", "option", "reject", "rejected"),
    ("extra swap", "option", "expire", "withdrawn"),
    ("extra swap", "option", "cancel", "cancelled"),
    ("absence", "submitted", "register", "approved"),
    ("extra swap absence", "approved", "undo", "cancelled"),
];

fn by_table(kind: CareRequestKind, state: CareRequestState, event: CareRequestEvent) -> Option<CareRequestState> {
    let row = TABLE.iter().find(|(kinds, from, by, _)| {
        kinds.split(' ').any(|word| word == kind.word()) && *from == state.word() && *by == event.word()
    });
    row.map(|(.., to)| *CareRequestState::ALL.iter().find(|state| state.word() == *to).unwrap())
}

/// Every path of five events.
fn paths() -> Vec<Vec<CareRequestEvent>> {
    let mut paths = vec![Vec::new()];
    for _ in 0..5 {
        paths = paths
            .into_iter()
            .flat_map(|path: Vec<CareRequestEvent>| {
                CareRequestEvent::ALL.iter().map(move |event| path.iter().copied().chain([*event]).collect())
            })
            .collect();
    }
    paths
}

#[test]
fn every_path_of_five_events_goes_as_the_table_says() {
    let mut legal = 0;
    for kind in CareRequestKind::ALL {
        for path in paths() {
            let mut state = CareRequestState::Submitted;
            for event in path {
                match (state.after(*kind, event), by_table(*kind, state, event)) {
                    (Ok(to), Some(expected)) => {
                        assert_eq!(to, expected, "{kind:?} {state:?} {event:?}");
                        assert!(state.is_open() || event == CareRequestEvent::Undo, "{kind:?} {state:?} {event:?}");
                        state = to;
                        legal += 1;
                    }
                    (Err(error), None) => {
                        assert_eq!(error.from, state);
                        let text = error.to_string();
                        assert!(text.contains(&state.to_string()), "{text}");
                        assert!(text.contains(&error.to.to_string()), "{text}");
                    }
                    (given, expected) => panic!("{kind:?} {state:?} {event:?}: {given:?}, expected {expected:?}"),
                }
            }
        }
    }
    assert!(legal > 10_000, "{legal}");
}

fn request(kind: CareRequestKind) -> CareRequest {
    let kind = kind.word();
    let text = format!(
        r#"{{"id": "b1/0", "submission": "b1", "booking": 0, "child": "noortje", "kind": "{kind}", "state": "submitted",
            "submitted": "2021-02-10T10:00", "on": "2021-02-24", "time": {{"from": "07:30", "until": "13:00"}},
            "group": "hamsters", "expires_on": "2021-02-15", "place_is_free": true}}"#
    );
    wire::from_text(&text).unwrap()
}

/// The manual's policy, with this term for all that can be called off.
fn policy(term: CancelTerm) -> CarePolicy {
    let mut policy = CarePolicy::manual();
    (policy.cancel.waiting, policy.cancel.extra, policy.cancel.swap, policy.cancel.absence) = (term, term, term, term);
    policy
}

#[test]
fn advancing_adds_the_terms_of_the_policy_and_nothing_else() {
    let moments: [Moment; 4] = ["2021-02-15T23:59", "2021-02-16T00:00", "2021-02-24T07:30", "2021-02-24T07:31"]
        .map(|text| text.parse().unwrap());
    for (term, until) in [(CancelTerm::Never {}, None), (CancelTerm::UntilStart {}, Some(moments[2]))] {
        let policy = policy(term);
        for kind in CareRequestKind::ALL {
            for state in CareRequestState::ALL {
                for event in CareRequestEvent::ALL {
                    for moment in moments {
                        let before = CareRequest { state: *state, ..request(*kind) };
                        let has_expired = moment > moments[0];
                        let allowed = match event {
                            CareRequestEvent::Expire => has_expired,
                            CareRequestEvent::Approve | CareRequestEvent::Reject => !has_expired,
                            CareRequestEvent::Cancel | CareRequestEvent::Undo => {
                                until.is_some_and(|until| moment <= until) && !(state.is_open() && has_expired)
                            }
                            CareRequestEvent::Receive | CareRequestEvent::Register => true,
                        };
                        let expected = by_table(*kind, *state, *event).filter(|_| allowed);
                        let given = advance(&before, *event, &policy, moment);
                        match (given, expected) {
                            (Ok(after), Some(state)) => assert_eq!(after, CareRequest { state, ..before }),
                            (Err(faults), None) => {
                                let text = faults.to_string();
                                assert!(text.contains(&format!("from {state} to {}", target(*event))), "{text}");
                            }
                            (given, expected) => {
                                panic!("{kind:?} {state:?} {event:?} {moment}: {given:?}, expected {expected:?}")
                            }
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_request_without_an_expiry_date_is_never_withdrawn() {
    let last: Moment = "2199-12-31T23:59".parse().unwrap();
    let open = CareRequest { state: CareRequestState::Option, expires_on: None, ..request(CareRequestKind::Extra) };
    assert!(advance(&open, CareRequestEvent::Expire, &CarePolicy::manual(), last).is_err());
    assert!(advance(&open, CareRequestEvent::Approve, &CarePolicy::manual(), last).is_ok());
}

/// The state an event leads to, written out once more.
fn target(event: CareRequestEvent) -> CareRequestState {
    match event {
        CareRequestEvent::Receive => CareRequestState::Option,
        CareRequestEvent::Register | CareRequestEvent::Approve => CareRequestState::Approved,
        CareRequestEvent::Reject => CareRequestState::Rejected,
        CareRequestEvent::Expire => CareRequestState::Withdrawn,
        CareRequestEvent::Cancel | CareRequestEvent::Undo => CareRequestState::Cancelled,
    }
}
