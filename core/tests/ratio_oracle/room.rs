//! The room left by trying one child after the other, with the naive count.

use kinderopvang::{
    decision::Question,
    ratio::{GroupCare, RoomLeft, RoomOutcome},
};

use crate::naive::{self, BANDS, Counts, children, compositions, day};

fn needed(care: GroupCare, on: &str, counts: Counts) -> Option<u32> {
    if counts.iter().sum::<u32>() == 0 {
        return Some(0);
    }
    match care {
        GroupCare::DayCare if counts[4] + counts[5] > 0 => None,
        GroupCare::DayCare => naive::day_care(counts).map(|(staff, _)| staff),
        GroupCare::Combined => naive::combined(counts).map(|(staff, _)| staff),
        GroupCare::OutOfSchool => naive::out_of_school(counts, on >= "2024-07-01"),
    }
}

fn expected(care: GroupCare, on: &str, counts: Counts, staff: u32, age: usize) -> RoomOutcome {
    match needed(care, on, counts) {
        None => return RoomOutcome::Undetermined,
        Some(required) if required > staff => {
            return RoomOutcome::TooFewStaff { required: u16::try_from(required).unwrap() };
        }
        Some(_) => {}
    }
    let mut more = 0;
    let mut with_more = counts;
    loop {
        with_more[age] += 1;
        match needed(care, on, with_more) {
            Some(required) if required <= staff => more += 1,
            _ => break,
        }
    }
    if more == 0 { RoomOutcome::Full } else { RoomOutcome::Room { children: more } }
}

fn agrees(care: GroupCare, on: &str, counts: Counts, most_staff: u32) {
    for staff in 0..=most_staff {
        for (age, band) in BANDS.iter().enumerate() {
            let question = RoomLeft {
                care: Some(care),
                children: Some(children(counts)),
                staff: Some(u16::try_from(staff).unwrap()),
                band: Some(*band),
                // Small enough that the group never decides: that is tried elsewhere.
                joined_group: Some(0),
            };
            let given = question.decide(day(on)).outcome;
            match expected(care, on, counts, staff, age) {
                RoomOutcome::Undetermined => {
                    assert!(matches!(given, RoomOutcome::NotAllowed { .. }), "{care} {counts:?} {staff} {band}");
                }
                RoomOutcome::Room { children } if care == GroupCare::OutOfSchool && on >= "2024-07-01" => {
                    assert_eq!(
                        given,
                        RoomOutcome::Room { children: children.min(30) },
                        "{care} {counts:?} {staff} {band}"
                    );
                }
                room => assert_eq!(given, room, "{care} {counts:?} {staff} {band}"),
            }
        }
    }
}

#[test]
fn day_care_and_combined_groups_one_child_after_the_other() {
    for counts in compositions(&[0, 1, 2, 3], 16) {
        agrees(GroupCare::DayCare, "2026-03-02", counts, 5);
    }
    for counts in compositions(&[0, 1, 3, 4], 10) {
        agrees(GroupCare::Combined, "2026-03-02", counts, 4);
    }
}

#[test]
fn out_of_school_care_one_child_after_the_other() {
    for on in ["2024-06-30", "2024-07-01"] {
        for counts in compositions(&[4, 5], 32) {
            agrees(GroupCare::OutOfSchool, on, counts, 6);
        }
    }
}

#[test]
fn a_centre_of_any_size_is_answered_at_once() {
    let question = RoomLeft {
        care: Some(GroupCare::OutOfSchool),
        children: Some(children([0; 6])),
        staff: Some(u16::MAX),
        band: Some(BANDS[5]),
        joined_group: Some(0),
    };
    assert_eq!(question.decide(day("2026-03-02")).outcome, RoomOutcome::Room { children: 30 });
}

/// The group that the child joins has fewer than thirty: the smaller of the two rooms counts.
#[test]
fn the_joined_group_is_the_limit_where_it_is_smaller() {
    for group in 0..=35_u16 {
        let question = RoomLeft {
            care: Some(GroupCare::OutOfSchool),
            children: Some(children([0, 0, 0, 0, 40, 0])),
            staff: Some(6),
            band: Some(BANDS[4]),
            joined_group: Some(group),
        };
        let room = 20.min(30_u16.saturating_sub(group));
        let expected = if room == 0 { RoomOutcome::Full } else { RoomOutcome::Room { children: room } };
        assert_eq!(question.decide(day("2026-03-02")).outcome, expected, "{group}");
    }
}
