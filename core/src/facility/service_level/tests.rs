//! The volume counted year by year, and what is and is not measured.

use super::*;
use crate::{
    calendar::Day,
    norm::{Norms, SystemPart},
};

fn on() -> Day {
    Day::new(2013, 3, 1).unwrap()
}

#[test]
fn seventy_thousand_facilities_grow_by_a_tenth_for_seven_years() {
    let years: Vec<_> = required_volume(Norms::builtin(), on()).iter().map(|one| one.facilities.unwrap()).collect();
    // By hand: 70,000 x 1.1^n, rounded up at the end (year 5: 112,735.7; 6: 124,009.27; 7: 136,410.197).
    assert_eq!(years, [70_000, 77_000, 84_700, 93_170, 102_487, 112_736, 124_010, 136_411]);
}

#[test]
fn the_volume_of_another_norm_is_exact_or_said_to_be_too_large() {
    let amended = |growth: u32, years: u32| {
        let norms = [
            ("service.volume", "1".to_owned()),
            ("service.growth", growth.to_string()),
            ("service.growth_years", format!(r#"{{"count": {years}, "unit": "years"}}"#)),
        ];
        let changes: Vec<_> = norms.iter().map(|(name, value)| format!(r#"{{"name": "{name}", "mode": "replace", "entries": [{{"value": {value}, "from": "2030-01-01", "layer": "policy", "citation": {{"source": "A test", "url": "https://example.org/"}}}}]}}"#)).collect();
        Norms::builtin().amended(&format!(r#"{{"version": "a test", "norms": [{}]}}"#, changes.join(","))).unwrap()
    };
    let volumes = |growth, years| {
        let day = Day::new(2030, 1, 1).unwrap();
        required_volume(&amended(growth, years), day).iter().map(|one| one.facilities).collect::<Vec<_>>()
    };
    assert_eq!(volumes(0, 2), [Some(1), Some(1), Some(1)]);
    assert_eq!(volumes(50, 3), [Some(1), Some(2), Some(3), Some(4)], "1, 1.5, 2.25, 3.375 and not 1.5 of 2");
    assert_eq!(volumes(100, 31).last(), Some(&Some(1 << 31)));
    assert_eq!(volumes(100, 100).get(31..34), Some([Some(1 << 31), None, None].as_slice()));
    assert_eq!(volumes(1_000_000, 100).last(), Some(&None));
}

#[test]
fn a_share_is_compared_in_whole_numbers() {
    let holds = |within: usize, late: usize| {
        let milliseconds = std::iter::repeat_n(4_000, within).chain(std::iter::repeat_n(4_001, late)).collect();
        let report = service_levels(&[ServiceMeasurement::Reactions { milliseconds }], Norms::builtin(), on());
        report.rows.first().unwrap().result
    };
    assert_eq!(holds(95, 5), ServiceResult::Holds);
    assert_eq!(holds(94, 5), ServiceResult::Fails, "94 of 99 are less than 95 %");
    assert_eq!(holds(19, 1), ServiceResult::Holds);
    assert_eq!(holds(0, 0), ServiceResult::NotMeasured);
}

#[test]
fn every_part_of_the_system_stands_in_the_table_once() {
    let report = service_levels(&[], Norms::builtin(), on());
    let parts: Vec<_> = report.rows.iter().filter_map(|row| row.part).collect();
    assert_eq!(parts, SystemPart::ALL);
    assert_eq!(report.rows.len(), 7 + 15 + 8 + 1);
    let asked = |row: &&ServiceRow| row.result != ServiceResult::NotAsked;
    assert!(report.rows.iter().filter(asked).all(|row| row.result == ServiceResult::NotMeasured));
}
