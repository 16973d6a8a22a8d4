//! What the shared cases do not ask: lists, words, and amounts in words.

use super::{
    CareContext, CareProduct, CareRequest, CareRequestEvent, CareRequestKind, CareRequestState, CreditAmount,
    CreditUnit, PartDecision, Submission, cancelled_with, care_messages_due, evaluate, options, options_each,
    requests_of,
};
use crate::{
    calendar::{Moment, Period},
    decision::{Language, Say},
    wire::{FaultCode, Wire, from_text},
};

fn read<T: Wire>(text: &str) -> T {
    from_text(text).unwrap()
}

fn request(id: &str, booking: u32, state: &str) -> CareRequest {
    read(&format!(
        r#"{{"id": "{id}", "submission": "b1", "booking": {booking}, "child": "noortje", "kind": "extra", "state": "{state}",
            "submitted": "2021-02-10T10:00", "on": "2021-02-24", "time": {{"from": "07:30", "until": "13:00"}}, "group": "hamsters"}}"#
    ))
}

fn context() -> CareContext {
    read(
        r#"{"policy": {"name": "p", "extra": {}, "cancel": {"waiting": {"type": "until_start"}, "extra": {"type": "never"},
            "swap": {"type": "never"}, "absence": {"type": "never"}}, "payment": {"part_credit": false}},
            "children": [{"id": "noortje", "born_on": "2018-06-10", "placements": [{"group": "hamsters", "from": "2019-01-01"}]},
                {"id": "ties", "born_on": "2018-06-10", "placements": [{"group": "hamsters", "from": "2019-01-01"}]}],
            "groups": [{"id": "hamsters", "care": "day_care", "types": ["day_care"], "places": 8}],
            "products": [{"id": "ochtend", "care": "day_care", "time": {"from": "07:30", "until": "13:00"}, "on_request": true}]}"#,
    )
}

fn moment() -> Moment {
    "2021-02-16T09:00".parse().unwrap()
}

#[test]
fn amounts_of_credit_are_told_in_hours_or_pieces() {
    let said = |amount, unit, language| CreditAmount { amount, unit }.say(language).into_owned();
    for (minutes, nl, en) in [
        (60, "1 uur", "1 hour"),
        (330, "5,5 uur", "5.5 hours"),
        (100, "1,67 uur", "1.67 hours"),
        (63, "1,05 uur", "1.05 hours"),
        (0, "0 uur", "0 hours"),
    ] {
        assert_eq!(said(minutes, CreditUnit::Hours {}, Language::Nl), nl);
        assert_eq!(said(minutes, CreditUnit::Hours {}, Language::En), en);
    }
    assert_eq!(said(1, CreditUnit::Points {}, Language::Nl), "1 punt");
    assert_eq!(said(2, CreditUnit::DayParts {}, Language::En), "2 parts of a day");
    assert_eq!(said(2, CreditUnit::Strips { minutes: 30 }, Language::Nl), "2 strippen");
}

#[test]
fn a_strip_of_no_minutes_has_no_value() {
    let product: CareProduct = context().products.remove(0);
    assert_eq!(product.value_in(CreditUnit::Strips { minutes: 0 }), None);
    assert_eq!(product.value_in(CreditUnit::Strips { minutes: 60 }), Some(6));
}

#[test]
fn with_a_waiting_request_the_waiting_ones_of_its_booking_are_cancelled() {
    let requests = [
        request("1", 0, "option"),
        request("2", 0, "submitted"),
        request("3", 0, "rejected"),
        request("4", 1, "option"),
    ];
    let with = |one: usize| -> Vec<&str> {
        cancelled_with(&requests[one], &requests).map(|request| request.id.as_str()).collect()
    };
    assert_eq!(with(0), ["1", "2"]);
    assert_eq!(with(2), ["3"]);
    assert_eq!(with(3), ["4"]);
}

#[test]
fn every_state_has_its_words_in_the_overview() {
    let words = |state: CareRequestState, kind, language| state.overview_words(kind, language);
    assert_eq!(words(CareRequestState::Option, CareRequestKind::Extra, Language::Nl), "IN AANVRAAG");
    assert_eq!(words(CareRequestState::Approved, CareRequestKind::Absence, Language::En), "REGISTERED");
    assert_eq!(words(CareRequestState::Withdrawn, CareRequestKind::Swap, Language::Nl), "INGETROKKEN");
}

#[test]
fn the_options_of_several_children_are_those_of_each() {
    let (context, days) =
        (context(), Period::new("2021-02-24".parse().unwrap(), "2021-02-26".parse().unwrap()).unwrap());
    let children = ["ties".to_owned(), "noortje".to_owned()];
    let all = options_each(&children, days, &context, moment()).unwrap();
    assert_eq!(all.len(), 6);
    for (at, one) in all.iter().enumerate() {
        assert_eq!(
            *one,
            options(&children[at / 3], days.first().add_days(u32::try_from(at % 3).unwrap()), &context, moment())
                .unwrap()
        );
        assert_eq!(one.slots.len(), 1);
    }
}

#[test]
fn messages_are_explained_by_their_reasons_and_by_what_is_missing() {
    let requests = [request("1", 0, "approved")];
    let messages = care_messages_due(&requests[0], CareRequestEvent::Approve, &requests, &[]);
    assert_eq!(
        messages.explain(Language::Nl),
        ["Over alle delen van de aanvraag is beslist: 1.", "Hoe wil de ouder bericht krijgen?"]
    );
}

#[test]
fn requests_are_made_of_a_decision_on_the_same_bookings_only_which_is_told_in_sentences() {
    let wanted = |child: &str| -> Submission {
        read(&format!(
            r#"{{"id": "a1", "submitted": "2021-02-16T08:58", "as_a_whole": false, "wish": {{"type": "extra", "bookings":
                [{{"child": "{child}", "days": {{"first": "2021-02-24", "last": "2021-02-24"}}, "product": "ochtend", "pay": {{"type": "invoice"}}}}]}}}}"#
        ))
    };
    let context = context();
    let (one, other) = (wanted("noortje"), wanted("ties"));
    let decision = evaluate(&one, &context, moment()).unwrap();
    assert_eq!(requests_of(&one, &decision, &context).unwrap().len(), 1);
    assert_eq!(
        decision.parts[0].explain(Language::En),
        ["undetermined", "The care is invoiced (amount: unknown).", "Who is rostered in the group that day?"]
    );
    let faults = requests_of(&other, &decision, &context).unwrap_err();
    assert_eq!(faults.as_slice()[0].path, "decision.parts[0].booking");
    assert_eq!(faults.as_slice()[0].code, FaultCode::Contradiction);
    let further = PartDecision { booking: 1, ..decision.parts[0].clone() };
    let decision = super::SubmissionDecision { parts: vec![decision.parts[0].clone(), further], ..decision };
    assert_eq!(requests_of(&one, &decision, &context).unwrap_err().as_slice()[0].path, "decision.parts[1].booking");
}
