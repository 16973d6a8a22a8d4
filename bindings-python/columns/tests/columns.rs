//! The loops against what is said one by one.

use kinderopvang_columns::{
    Block, Entries, Integers, NONE, Near, Numbers, Words, all_within, days_in, further_steps, mapped, masked, steps,
    unpacked,
};

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
        assert_eq!(values.part(1, 5).at(0), Some(7));
        assert_eq!(values.at(2), None);
    }
    assert_eq!(numbers.of_key(b"84"), numbers.of_key(b"84"));
    assert_ne!(numbers.of_key(b"84"), numbers.of_key(b"7"));
}

#[test]
fn places_of_words_that_are_not_known_are_told() {
    let mut numbers = [0; 3];
    assert!(!mapped(Integers::U8(&[0, 1, 5]), &[4, 0], &mut numbers));
    assert_eq!(numbers, [3, 0, 0]);
    assert!(mapped(Integers::U8(&[0, 1, 0]), &[4, 1], &mut numbers));
    assert_eq!(numbers, [3, 0, 3]);
}

#[test]
fn what_is_known_of_a_combination_is_found_however_the_numbers_grow() {
    let mut entries = Entries::new(3);
    let mut known: Vec<([u32; 3], u32)> = Vec::new();
    for (entry, value) in (1..).zip(noise(4_000)) {
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
    let never = i32::MAX;
    let (firsts, begins) = ([10, 20, 30], [[5, 9, never, never], [never; 4], [1, 2, 3, 4]]);
    let (bounds, further) = ([0, 0, 0, 2], [6, 8]);
    let entries = [0, 0, 0, 0, 0, 1, 7, 2, 2, 2];
    let days = [4, 5, 8, 9, 100, 100, 1, 5, 7, 8];
    let mut places = entries;
    steps(&mut places, &days, &firsts, &begins);
    assert_eq!(places, [10, 11, 11, 12, 12, 20, u32::MAX, 34, 34, 34]);
    further_steps(&mut places, &entries, &days, &bounds, &further);
    assert_eq!(places, [10, 11, 11, 12, 12, 20, u32::MAX, 34, 35, 36]);
}

#[test]
fn days_and_words_out_of_range_are_seen_wherever_they_stand() {
    let words_of = |places: &[i8]| {
        let mut words = Words::default();
        let found: Vec<u32> = (0..).take(places.len()).collect();
        // In two steps: what one of them finds, the other does not hide.
        let (first, second) = found.split_at(found.len() / 2);
        let have_words = [first, second].map(|part| words.add(places, part, -1));
        assert_eq!(have_words.contains(&false), places.iter().any(|place| *place < 0));
        words
    };
    assert!(all_within(&[5; 100], 5, 5) && all_within(&[], 5, 5) && words_of(&[1; 100]).are_among(2));
    for at in 0..100 {
        for day in [4, 6, i32::MIN, i32::MAX] {
            let mut days = vec![5; 99];
            days.insert(at.min(99), day);
            assert!(!all_within(&days, 5, 5));
        }
        for place in [2, 127, -1, -128] {
            let mut places = vec![1; 99];
            places.insert(at.min(99), place);
            assert!(!words_of(&places).are_among(2));
        }
    }
    assert!(!words_of(&[-1]).are_among(1_000) && words_of(&[127]).are_among(1_000) && words_of(&[]).are_among(0));
    assert!(!words_of(&[0]).are_among(0));
}

#[test]
fn bits_are_read_from_any_place_on() {
    let bytes: Vec<u8> = noise(40).map(|value| u8::try_from(value & 255).unwrap_or_default()).collect();
    for first in 0..30 {
        for count in [0, 1, 7, 8, 9, 200] {
            let mut masks = vec![7; count];
            unpacked(&bytes, first, &mut masks);
            for (mask, at) in masks.iter().zip(first..) {
                let is_set = bytes.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1);
                assert_eq!(*mask, if is_set { u32::MAX } else { 0 });
            }
        }
    }
    let mut numbers = [3, 4];
    masked(&[0, u32::MAX], &mut numbers);
    assert_eq!(numbers, [0, 4]);
}

/// Two columns of cells near each other with some far away; `None` is a null. Days drift, so that windows grow.
fn far_and_near(rows: u32, has_nulls: bool) -> Vec<(Option<i64>, i64)> {
    let cell = |(row, value): (u32, u32)| {
        let day = match value % 244 {
            0 => i64::MIN,
            61 => i64::MAX,
            122 => -7_000_000,
            183 => 1 << 33,
            _ => i64::from((value % 90).wrapping_add(row / 16)).wrapping_sub(50),
        };
        ((!has_nulls || value % 7 > 0).then_some(day), i64::from((value / 90 % 3).wrapping_mul(40)))
    };
    (0..rows).zip(noise(rows)).map(cell).collect()
}

#[test]
fn rows_get_the_entry_of_rows_with_the_same_cells_or_none() {
    for (has_nulls, above) in [(false, 0), (true, 0), (true, 11)] {
        let rows = far_and_near(6_000, has_nulls);
        let mut near = Near::new(2);
        let mut told: Vec<(Option<i64>, i64)> = vec![(None, -1)];
        let mut known = 0;
        for (at, block) in rows.chunks(500).enumerate() {
            let days: Vec<i64> = block.iter().map(|(day, _)| day.unwrap_or(99).wrapping_sub(above)).collect();
            let masks: Vec<u32> = block.iter().map(|(day, _)| if day.is_some() { u32::MAX } else { 0 }).collect();
            let small: Vec<u8> = block.iter().map(|(_, small)| u8::try_from(*small).unwrap_or_default()).collect();
            // Some blocks have no nulls, though others do.
            let masks = (masks.contains(&0) || at % 2 == 0).then_some(&*masks).filter(|_| has_nulls);
            let blocks = [
                Block { values: Integers::I64(&days), above, masks },
                Block { values: Integers::U8(&small), above: 0, masks: None },
            ];
            near.read(&blocks, block.len());
            let mut found = Vec::new();
            let unknown = near.find(&mut found);
            assert_eq!(unknown, found.iter().filter(|entry| **entry == NONE).count());
            for (row, (cells, entry)) in block.iter().zip(&found).enumerate() {
                if *entry != NONE {
                    assert_eq!(told.get(usize::try_from(*entry).unwrap_or_default()), Some(cells));
                    known += 1;
                }
                let entry = told.iter().position(|other| other == cells).unwrap_or(told.len());
                if entry == told.len() {
                    told.push(*cells);
                }
                near.note(row, u32::try_from(entry).unwrap_or_default(), -1);
            }
        }
        assert!(known > 2_000, "{known}");
    }
}

#[test]
fn cells_of_every_width_are_told_apart() {
    // More than are taken at a time, with some left over.
    let small = [3_u8, 3, 5, 127, 0].repeat(7);
    let wide: Vec<i64> = small.iter().map(|value| i64::from(*value)).collect();
    let signed = [-3_i8, -3, 5, 127, -128].repeat(7);
    let signed_wide: Vec<i64> = signed.iter().map(|value| i64::from(*value)).collect();
    macro_rules! of {
        ($values:expr, $width:ident) => {
            &$values.iter().map(|value| $width::try_from(*value).unwrap_or_default()).collect::<Vec<$width>>()
        };
    }
    let (u16s, u32s, u64s) = (of!(wide, u16), of!(wide, u32), of!(wide, u64));
    let (i16s, i32s) = (of!(signed_wide, i16), of!(signed_wide, i32));
    for values in [
        Integers::U8(&small),
        Integers::U16(u16s),
        Integers::U32(u32s),
        Integers::U64(u64s),
        Integers::I8(&signed),
        Integers::I16(i16s),
        Integers::I32(i32s),
        Integers::I64(&signed_wide),
    ] {
        let mut near = Near::new(1);
        near.read(&[Block { values, above: 0, masks: None }], 35);
        (0..5).zip([1, 1, 2, 3, 4]).for_each(|(row, entry)| near.note(row, entry, 7));
        let mut found = vec![9];
        assert_eq!(near.find(&mut found), 0);
        assert_eq!(found, [1, 1, 2, 3, 4].repeat(7));
        let mut words = Words::with_capacity(40);
        words.add(&[3], &[0], -1);
        assert!(near.add_words(&mut words));
        near.note(3, 3, -1);
        assert!(!near.add_words(&mut words));
        assert!(words.are_among(8) && !words.are_among(7));
        let places = words.into_places();
        assert_eq!(places.split_first(), Some((&3, &[7; 35][..])));
    }
}

#[test]
fn more_columns_than_a_key_has_room_for_have_right_entries_or_none() {
    let values: Vec<i32> = noise(300).map(|value| i32::try_from(value % 4_000).unwrap_or_default()).collect();
    let others: Vec<i32> = values.iter().rev().copied().collect();
    let thirds: Vec<i32> = values.iter().map(|value| value * 7 % 3_001).collect();
    let block = |values| Block { values: Integers::I32(values), above: 0, masks: None };
    let mut near = Near::new(3);
    near.read(&[block(&values), block(&others), block(&thirds)], 300);
    (0..).zip(1..=300).for_each(|(row, entry)| near.note(row, entry, 0));
    let mut found = Vec::new();
    near.find(&mut found);
    for (row, entry) in (1..).zip(&found) {
        assert!([NONE, row].contains(entry));
    }
}

#[test]
fn a_place_without_a_value_is_absent() {
    let (mut days, mut words) = (Vec::new(), Words::default());
    days_in(&[3, 4], &[1, 0, 2], -1, &mut days);
    assert!(!words.add(&[3, 4], &[1, u32::MAX], -1));
    assert_eq!((days, words.into_places()), (vec![4, 3, -1], vec![4, -1]));
}
