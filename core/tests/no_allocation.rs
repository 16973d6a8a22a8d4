//! What is asked most often asks nothing of the heap.

#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test that fails should say so at once")]

#[path = "../benches/bench/allocator.rs"]
mod allocator;

use allocator::{Counting, Heap, counted};
use kinderopvang::{
    calendar::Day,
    decision::Question,
    norm::Norms,
    ratio::{Children, GroupCare, required},
    register::vog::{AspectSet, Vog, VogForRegistration, VogOutcome},
};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn issued(on: Day) -> VogForRegistration {
    VogForRegistration {
        vog: Vog {
            reference: Some("999901201402150000".parse().unwrap()),
            issued_on: Some(on),
            function_aspects: AspectSet::of(&[84, 86]),
            issued_to_this_person: Some(true),
            ..Vog::np()
        },
        screened_before: None,
        employed_since: None,
    }
}

/// The expression of the form of a reference is read once, at the first question.
fn read_the_norms() {
    let on: Day = "2026-06-01".parse().unwrap();
    issued(on).decide(on);
}

#[test]
fn an_accepted_vog_is_decided_without_the_heap() {
    read_the_norms();
    for first in ["2018-03-01", "2018-06-25", "2023-12-31", "2026-06-01"] {
        let first: Day = first.parse().unwrap();
        let question = issued(first);
        let mut on = first;
        while on <= first.add_months(2) {
            let (decision, heap) = counted(|| question.decide(on));
            assert_eq!(decision.outcome, VogOutcome::Accepted, "on {on}");
            assert!(!decision.reasons.is_empty() && !decision.actions.is_empty() && decision.next.is_some());
            assert!(matches!(heap, Heap { allocations: 0, peak: 0 }), "on {on}: {heap:?}");
            on = on.add_days(1);
        }
    }
}

#[test]
fn the_outcome_alone_never_needs_the_heap() {
    read_the_norms();
    let question = issued("2018-05-15".parse().unwrap());
    let mut on: Day = "2017-12-01".parse().unwrap();
    while on.year() < 2020 {
        let (_, heap) = counted(|| question.outcome(Norms::builtin(), on));
        assert!(matches!(heap, Heap { allocations: 0, peak: 0 }), "on {on}: {heap:?}");
        on = on.add_days(1);
    }
}

#[test]
fn the_required_staff_never_needs_the_heap() {
    for babies in 0..=12 {
        for older in 0..=16 {
            let children = Children { age_0: babies, age_1: older, age_3: 1, age_7_up: babies, ..Children::default() };
            for care in GroupCare::ALL {
                for on in ["2018-12-31", "2024-06-30", "2026-07-01"] {
                    let on: Day = on.parse().unwrap();
                    let (_, heap) = counted(|| required(Norms::builtin(), on, *care, &children));
                    assert!(matches!(heap, Heap { allocations: 0, peak: 0 }), "{care} on {on}: {heap:?}");
                }
            }
        }
    }
}

#[test]
fn the_counting_counts() {
    let (text, heap) = counted(|| vec![0_u8; 1000]);
    assert_eq!((text.len(), heap.allocations, heap.peak), (1000, 1, 1000));
}
