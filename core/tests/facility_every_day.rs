//! The questions about one facility, asked on every day: the timeline, `holds` and `next` are what that gives,
//! and an outcome is undetermined exactly when a fact is missing.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::fmt::Debug;

use kinderopvang::{
    calendar::{Day, Period},
    decision::{Next, Question},
    facility::{
        AgencyStanding, FacilityChange, FacilityChangeKind, FacilityChangeOutcome, FacilityKind, FacilityLife,
        FacilityLifeOutcome, FacilityStart, KnownDays, MunicipalDecision, RegisteredOn, RegisteredOutcome,
        RegisteredSpell,
    },
    norm::Norms,
};

mod naive;
use naive::{Chance, day, days};

fn agrees<Q: Question>(question: &Q, is_undetermined: impl Fn(Q::Outcome) -> bool, over: &[Day])
where
    Q::Outcome: Debug,
{
    let norms = Norms::builtin();
    let outcomes: Vec<Q::Outcome> = over.iter().map(|day| question.outcome(norms, *day)).collect();
    let timeline = question.timeline(Period::new(over[0], over[over.len() - 1]).unwrap());
    let along: Vec<Q::Outcome> =
        over.iter().map(|day| timeline.iter().find(|segment| segment.period.contains(*day)).unwrap().outcome).collect();
    assert_eq!(along, outcomes);
    for (at, on) in over.iter().enumerate().step_by(5) {
        let decision = question.decide(*on);
        assert_eq!(is_undetermined(outcomes[at]), !decision.missing.is_empty(), "the missing facts on {on}");
        if let Some(later) = (at..over.len()).find(|later| outcomes[*later] != outcomes[at]) {
            assert_eq!(decision.next, Some(Next { on: over[later], outcome: outcomes[later] }));
            assert_eq!(decision.holds.until, over[later].previous());
        }
        if let Some(before) = (0..at).rev().find(|before| outcomes[*before] != outcomes[at]) {
            assert_eq!(decision.holds.from, over[before].next());
        }
    }
}

fn sometimes<T>(chance: &mut Chance, value: T) -> Option<T> {
    (!chance.one_in(4)).then_some(value)
}

/// Around a day on which a norm begins or ends.
const AROUND: [&str; 4] = ["2011-10-01", "2017-10-01", "2021-03-01", "2025-09-01"];

#[test]
fn the_life_of_a_facility_is_as_asked_on_every_day() {
    let mut chance = Chance::new(8);
    for round in 0..400 {
        let first = day(AROUND[round % AROUND.len()]);
        let over = days(first, first.add_days(420));
        let near = |chance: &mut Chance| chance.day(first, 420);
        let from = near(&mut chance);
        let life = FacilityLife {
            kind: sometimes(&mut chance, FacilityKind::ALL[round % FacilityKind::ALL.len()]),
            applied_on: chance.one_in(2).then(|| near(&mut chance)),
            decision: match chance.below(4) {
                0 => None,
                1 => Some(MunicipalDecision::Rejected { on: from }),
                _ => Some(MunicipalDecision::Registered {
                    from,
                    decided_on: chance.one_in(2).then(|| near(&mut chance)),
                }),
            },
            start: match chance.below(3) {
                0 => None,
                1 => Some(FacilityStart::NotStarted {}),
                _ => Some(FacilityStart::Started { on: near(&mut chance) }),
            },
            removed_from: chance.one_in(2).then(|| near(&mut chance)),
            removal_processed_on: chance.one_in(2).then(|| near(&mut chance)),
            agency: match chance.below(3) {
                0 => None,
                1 => Some(AgencyStanding::Registered {}),
                _ => Some(AgencyStanding::Removed { on: near(&mut chance) }),
            },
        };
        agrees(&life, |outcome| outcome == FacilityLifeOutcome::Undetermined, &over);
    }
}

#[test]
fn what_a_change_needs_is_as_asked_on_every_day() {
    let mut chance = Chance::new(9);
    for round in 0..300 {
        let first = day(AROUND[round % AROUND.len()]);
        let over = days(first, first.add_days(420));
        let question = FacilityChange {
            change: sometimes(&mut chance, FacilityChangeKind::ALL[round / 4 % FacilityChangeKind::ALL.len()]),
            kind: sometimes(&mut chance, FacilityKind::ALL[round % FacilityKind::ALL.len()]),
            parent_participation: *chance.pick(&[None, Some(true), Some(false)]),
            change_on: chance.one_in(2).then(|| chance.day(first, 420)),
            requested_on: chance.one_in(2).then(|| chance.day(first, 420)),
        };
        agrees(&question, |outcome| outcome == FacilityChangeOutcome::Undetermined, &over);
    }
}

#[test]
fn a_registration_is_as_asked_on_every_day() {
    let mut chance = Chance::new(10);
    let first = day("2019-12-01");
    let over = days(first, first.add_days(120));
    for _ in 0..400 {
        let spells = (0..chance.below(4))
            .map(|_| {
                let from = chance.day(first, 120);
                let until = (!chance.one_in(3)).then(|| chance.day(from, 40));
                RegisteredSpell::new(from, until).unwrap()
            })
            .collect();
        let known =
            sometimes(&mut chance, KnownDays { from: Some(first.add_days(20)), until: Some(first.add_days(90)) });
        let known = if chance.one_in(3) { Some(KnownDays::default()) } else { known };
        let question = RegisteredOn { spells, known };
        agrees(&question, |outcome| outcome == RegisteredOutcome::Undetermined, &over);
    }
}
