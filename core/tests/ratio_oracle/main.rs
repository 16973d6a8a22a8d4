//! The staff-child ratio against a second, naive implementation that knows only the printed table.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::many_single_char_names,
    reason = "a test that fails should say so at once"
)]

mod amended;
mod days;
mod every_day;
mod naive;
mod room;

use std::collections::HashMap;

use kinderopvang::{
    norm::Norms,
    ratio::{GroupCare, RatioBasis, Required, required},
};
use naive::{By, Counts, children, compositions, day};

fn asked(care: GroupCare, on: &str, counts: Counts) -> Option<(u32, RatioBasis)> {
    match required(Norms::builtin(), day(on), care, &children(counts)) {
        Required::Staff { count, decided_by } => Some((u32::from(count), decided_by)),
        Required::NotAllowed { .. } => None,
        Required::NotModelled => panic!("not modelled on {on}"),
    }
}

fn basis(by: By) -> RatioBasis {
    match by {
        By::Table => RatioBasis::Table,
        By::Babies => RatioBasis::BabyFormula,
        By::OneFewer => RatioBasis::OneFewer,
    }
}

#[test]
fn every_composition_of_day_care_up_to_seventeen_children() {
    let (mut allowed, mut babies, mut one_fewer, mut recursive) = (0, 0, 0, Vec::new());
    let mut upon_itself = HashMap::new();
    let mut all = compositions(&[0, 1, 2, 3], 17);
    all.sort_by_key(|counts| counts.iter().sum::<u32>());
    for counts in all {
        if counts.iter().sum::<u32>() == 0 {
            continue;
        }
        let expected = naive::day_care(counts);
        let given = asked(GroupCare::DayCare, "2026-03-02", counts);
        assert_eq!(given, expected.map(|(staff, by)| (staff, basis(by))), "{counts:?}");
        let Some((staff, by)) = expected else { continue };
        allowed += 1;
        babies += u32::from(by == By::Babies);
        one_fewer += u32::from(by == By::OneFewer);
        let other_reading = naive::day_care_upon_itself(counts, &upon_itself).unwrap();
        upon_itself.insert(counts, other_reading);
        if other_reading != staff {
            recursive.push(counts);
        }
    }
    assert_eq!((allowed, babies, one_fewer), (4518, 659, 28));
    recursive.sort_unstable();
    assert_eq!(recursive, [[0, 11, 0, 2, 0, 0], [1, 8, 0, 2, 0, 0], [1, 8, 0, 3, 0, 0], [1, 8, 1, 1, 0, 0]]);
}

/// A public table of every allowed composition has 4,535 rows: the empty group stands there, and
/// sixteen groups of nine to eleven babies with older children, whose cell names no limit. The limit
/// of eight babies stands beside the table, so this library does not allow those sixteen.
#[test]
fn the_rows_of_the_public_table_are_those_of_this_library_and_seventeen_more() {
    let (mut rows, mut babies, mut one_fewer, mut not_here) = (1, 0, 0, Vec::new());
    for counts in compositions(&[0, 1, 2, 3], 16) {
        let Some((_, by)) = naive::day_care_with(counts, 16) else { continue };
        rows += 1;
        babies += u32::from(by == By::Babies);
        one_fewer += u32::from(by == By::OneFewer);
        if asked(GroupCare::DayCare, "2026-03-02", counts).is_none() {
            not_here.push(counts);
        }
    }
    assert_eq!((rows, babies, one_fewer), (4535, 675, 28));
    assert_eq!(not_here.len(), 16);
    assert!(not_here.iter().all(|[babies, ..]| (9..=11).contains(babies)));
}

#[test]
fn every_composition_of_a_combined_group_up_to_seventeen_children() {
    let mut asked_for = 0;
    for counts in compositions(&[0, 1, 2, 3, 4, 5], 17) {
        if counts.iter().sum::<u32>() == 0 {
            continue;
        }
        let expected = naive::combined(counts).map(|(staff, by)| (staff, basis(by)));
        assert_eq!(asked(GroupCare::Combined, "2026-03-02", counts), expected, "{counts:?}");
        asked_for += 1;
    }
    assert_eq!(asked_for, 100_946);
}

#[test]
fn every_composition_of_out_of_school_care_up_to_seventy_children() {
    for counts in compositions(&[4, 5], 70) {
        if counts.iter().sum::<u32>() == 0 {
            continue;
        }
        let group = asked(GroupCare::OutOfSchool, "2024-06-30", counts).map(|(staff, _)| staff);
        assert_eq!(group, naive::out_of_school(counts, false), "{counts:?} as a group");
        let centre = asked(GroupCare::OutOfSchool, "2024-07-01", counts).map(|(staff, _)| staff);
        assert_eq!(centre, naive::out_of_school(counts, true), "{counts:?} as a centre");
    }
}
