//! The loops against what is said one by one.

use kinderopvang_columns::{Entries, Integers, NONE, Numbers, days_in, mapped, small_in, steps};

/// Numbers that look like chance, the same in every run.
fn noise(count: u32) -> impl Iterator<Item = u32> {
    (0..count).scan(1_u32, |state, _| {
        *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some(*state >> 8)
    })
}

#[test]
fn equal_values_get_equal_numbers_and_others_other_ones() {
    let values: Vec<i64> = noise(5_000).map(|value| i64::from(value % 700) * 900 - 300_000).collect();
    let mut numbers = Numbers::default();
    let mut given = vec![0; values.len()];
    for (values, given) in values.chunks(64).zip(given.chunks_mut(64)) {
        numbers.of_values(Integers::I64(values), -5, given);
    }
    for (value, number) in values.iter().zip(&given) {
        assert!(*number > 0 && *number <= numbers.highest());
        for (other, of_other) in values.iter().zip(&given).take(100) {
            assert_eq!(value == other, number == of_other);
        }
    }
}

#[test]
fn the_same_value_gets_the_same_number_in_every_width() {
    let mut numbers = Numbers::default();
    let mut given = [0; 2];
    numbers.of_values(Integers::U8(&[84, 7]), 0, &mut given);
    let wanted = given;
    for values in [Integers::U16(&[84, 7]), Integers::I32(&[84, 7]), Integers::U64(&[84, 7]), Integers::I8(&[84, 7])] {
        numbers.of_values(values, 0, &mut given);
        assert_eq!(given, wanted);
        assert_eq!(values.at(1), Some(7));
        assert_eq!(values.skip(1).at(0), Some(7));
        assert_eq!(values.at(2), None);
    }
    assert_eq!(numbers.of_key(b"84"), numbers.of_key(b"84"));
    assert_ne!(numbers.of_key(b"84"), numbers.of_key(b"7"));
}

#[test]
fn places_of_words_that_are_not_known_are_told() {
    let mut numbers = [0; 3];
    assert!(!mapped(Integers::U8(&[0, 1, 5]), &[Some(3), None], &mut numbers));
    assert!(mapped(Integers::U8(&[0, 1, 0]), &[Some(3), Some(0)], &mut numbers));
    assert_eq!(numbers, [3, 0, 3]);
}

#[test]
fn what_is_known_of_a_combination_is_found_however_the_numbers_grow() {
    let mut entries = Entries::new(3);
    let mut known: Vec<([u32; 3], u32)> = Vec::new();
    for (entry, value) in (0..).zip(noise(4_000)) {
        let numbers = [value % (entry / 4 + 2), value / 7 % 3, value / 31 % (entry + 1)];
        assert!(entries.fit(numbers.into_iter()));
        let before = known.iter().find(|(other, _)| *other == numbers).map_or(NONE, |(_, entry)| *entry);
        assert_eq!(entries.get(&numbers), before);
        if before == NONE {
            entries.insert(Box::new(numbers), entry);
            known.push((numbers, entry));
        }
    }
    let columns: Vec<Vec<u32>> =
        (0..3).map(|at| known.iter().filter_map(|(numbers, _)| numbers.get(at).copied()).collect()).collect();
    let mut found = vec![NONE; known.len()];
    entries.find(&columns, &mut found);
    assert!(found.iter().zip(&known).all(|(found, (_, entry))| found == entry));
}

#[test]
fn more_bits_than_a_key_has_are_no_table() {
    let mut entries = Entries::new(3);
    assert!(!entries.fit([u32::MAX; 3].into_iter()));
    let mut found = [0; 2];
    entries.find(&[vec![1, 2], vec![1, 2], vec![1, 2]], &mut found);
    assert_eq!(found, [NONE, NONE]);
}

#[test]
fn the_answer_of_a_day_is_that_of_the_last_beginning_before_it_or_on_it() {
    let (firsts, bounds, begins) = ([10, 20], [0, 2, 2], [5, 9]);
    let mut entries = [0, 0, 0, 0, 0, 1, 7];
    steps(&mut entries, &[4, 5, 8, 9, 100, 100, 1], &firsts, &bounds, &begins);
    assert_eq!(entries, [10, 11, 11, 12, 12, 20, u32::MAX]);
}

#[test]
fn a_place_without_a_value_is_absent() {
    let (mut days, mut small) = (Vec::new(), Vec::new());
    days_in(&[3, 4], &[1, 0, 2], -1, &mut days);
    small_in(&[3, 4], &[1, NONE], -1, &mut small);
    assert_eq!((days, small), (vec![4, 3, -1], vec![4, -1]));
}
