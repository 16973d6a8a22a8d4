//! Credits over random requests and outcomes: nothing is spent twice and nothing is lost.
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
    request::{
        CareContext, CareRequest, CareRequestEvent, CareRequestState, Credit, CreditUseState, PaidBy, PartOutcome,
        Submission, evaluate, requests_of, settle_credits,
    },
    wire,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn read<T: wire::Wire>(value: &Value) -> T {
    wire::from_text(&value.to_string()).unwrap()
}

fn credit(id: usize, amount: u32) -> Value {
    json!({"id": format!("t{id}"), "child": "noortje", "unit": {"type": "hours"}, "amount": amount,
        "earned_on": "2021-01-05", "usable": {"first": "2021-01-01", "last": "2021-12-31"}})
}

fn sum(credit: &Credit, state: CreditUseState) -> u32 {
    credit.uses.iter().filter(|used| used.state == state).map(|used| used.amount).sum()
}

/// What was granted is left, reserved or booked.
fn balanced(credits: &[Credit]) {
    for credit in credits {
        let spent = sum(credit, CreditUseState::Reserved) + sum(credit, CreditUseState::Booked);
        assert_eq!(credit.amount, credit.left() + spent, "{credit:?}");
    }
}

fn request(number: usize, credit: usize, amount: u32) -> CareRequest {
    read(&json!({"id": format!("b{number}/0"), "submission": format!("b{number}"), "booking": 0, "child": "noortje",
        "kind": "extra", "state": "submitted", "submitted": "2021-02-10T10:00", "on": "2021-02-24",
        "time": {"from": "07:30", "until": "13:00"}, "group": "hamsters",
        "paid": {"type": "credit", "credit": format!("t{credit}"), "amount": amount}}))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_sequence_of_outcomes_loses_nothing_and_spends_nothing_twice(
        amounts in prop::collection::vec(0_u32..1000, 2),
        wanted in prop::collection::vec((0_usize..2, 0_u32..700), 1..8),
        events in prop::collection::vec((0_usize..8, 0_usize..7), 0..40),
    ) {
        let mut credits: Vec<Credit> = amounts.iter().enumerate().map(|(id, amount)| read(&credit(id, *amount))).collect();
        let mut requests: Vec<CareRequest> =
            wanted.iter().enumerate().map(|(number, (credit, amount))| request(number, *credit, *amount)).collect();
        for (number, event) in events {
            let event = CareRequestEvent::ALL[event];
            let Some(request) = requests.get_mut(number) else { continue };
            let after = request.state.after(request.kind, event);
            let (credit, amount) = wanted[number];
            let left = credits[credit].left();
            match (after, settle_credits(&credits, request, event)) {
                (Ok(state), Ok(settled)) => {
                    balanced(&settled);
                    let expected = match (request.state, event) {
                        (_, CareRequestEvent::Receive) => left - amount,
                        (CareRequestState::Submitted, _) | (_, CareRequestEvent::Approve) => left,
                        _ => left + amount,
                    };
                    prop_assert_eq!(settled[credit].left(), expected);
                    prop_assert!(expected <= settled[credit].amount);
                    prop_assert_eq!(&settled[1 - credit], &credits[1 - credit]);
                    (request.state, credits) = (state, settled);
                }
                // The only step that credits refuse is receiving what they cannot pay.
                (Ok(_), Err(_)) => {
                    prop_assert_eq!(event, CareRequestEvent::Receive);
                    prop_assert!(amount > left);
                }
                (Err(_), _) => {}
            }
        }
        let open_or_approved = |state| matches!(state, CareRequestState::Option | CareRequestState::Approved);
        for (number, credit) in credits.iter().enumerate() {
            let standing = requests.iter().zip(&wanted).filter(|(request, (of, _))| *of == number && open_or_approved(request.state));
            let spent: u32 = standing.map(|(_, (_, amount))| *amount).sum();
            prop_assert_eq!(credit.amount - credit.left(), spent);
        }
    }

    #[test]
    fn what_is_proposed_can_be_reserved_and_booked(
        amounts in prop::collection::vec(0_u32..2400, 2),
        bookings in prop::collection::vec((0_u32..20, 0_usize..3, 0_usize..3), 1..12),
        rostered in prop::collection::vec(0_u8..3, 20),
        part_credit: bool,
        judged_later: bool,
    ) {
        let first: kinderopvang::calendar::Day = "2021-03-01".parse().unwrap();
        let products = [("ochtend", "07:30", "13:00"), ("middag", "13:00", "18:30"), ("dag", "07:30", "18:30")];
        let bookings: Vec<Value> = bookings.iter().map(|(day, product, credit)| {
            let on = first.add_days(*day).to_string();
            let pay = if *credit == 2 { json!({"type": "invoice"}) } else { json!({"type": "credit", "credit": format!("t{credit}")}) };
            json!({"child": "noortje", "days": {"first": on, "last": on}, "product": products[*product].0, "pay": pay})
        }).collect();
        // Known and enough, known and nobody, or not known.
        let rosters: Vec<Value> = rostered.iter().zip(0..).filter(|(kind, _)| **kind < 2).map(|(kind, day)| {
            let shifts = if *kind == 0 { json!([{"time": {"from": "07:00", "until": "19:00"}, "trainee": false}]) } else { json!([]) };
            json!({"group": "hamsters", "on": first.add_days(day).to_string(), "shifts": shifts})
        }).collect();
        let policy = json!({"name": "test", "extra": {}, "cancel": {"waiting": {"type": "until_start"}, "extra": {"type": "never"},
            "swap": {"type": "never"}, "absence": {"type": "never"}}, "payment": {"part_credit": part_credit}});
        let mut context: CareContext = read(&json!({
            "policy": policy,
            "children": [{"id": "noortje", "born_on": "2018-06-10", "placements": [{"group": "hamsters", "from": "2019-01-01"}]}],
            "groups": [{"id": "hamsters", "care": "day_care", "types": ["day_care"], "places": 8}],
            "products": products.map(|(id, from, until)| json!({"id": id, "care": "day_care", "time": {"from": from, "until": until},
                "price": {"type": "hourly", "amount": "10.00"}, "on_request": true})),
            "rosters": rosters,
            "credits": [credit(0, amounts[0]), credit(1, amounts[1])],
        }));
        let submission: Submission = read(&json!({"id": "a1", "submitted": "2021-02-16T08:58",
            "wish": {"type": "extra", "bookings": bookings}, "as_a_whole": false}));
        let judged: Moment = "2021-02-16T09:00".parse().unwrap();
        let decision = evaluate(&submission, &context, judged).unwrap();
        let requests = requests_of(&submission, &decision, &context).unwrap();
        let other = Submission { id: "a2".to_owned(), ..submission.clone() };
        let faults = requests_of(&other, &decision, &context).unwrap_err();
        assert_eq!(faults.as_slice()[0].path, "decision.submission");
        let mut credits = context.credits.clone();
        for request in &requests {
            credits = settle_credits(&credits, request, CareRequestEvent::Receive).unwrap();
            balanced(&credits);
        }
        if judged_later {
            // Received, and judged once more: what was reserved for it pays it still.
            context.credits.clone_from(&credits);
            context.requests = requests.iter().map(|request| CareRequest { state: CareRequestState::Option, ..request.clone() }).collect();
            let again = evaluate(&submission, &context, judged).unwrap();
            let payments = |decision: &kinderopvang::request::SubmissionDecision| -> Vec<Option<PaidBy>> {
                decision.parts.iter().map(|part| part.payment.clone()).collect()
            };
            prop_assert_eq!(payments(&again), payments(&decision));
        }
        for request in &requests {
            credits = settle_credits(&credits, request, CareRequestEvent::Approve).unwrap();
            balanced(&credits);
        }
        for part in decision.parts.iter().filter(|part| part.outcome == PartOutcome::Refusable) {
            prop_assert_eq!(&part.payment, &None);
        }
    }
}
