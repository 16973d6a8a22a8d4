//! Cells as small numbers: equal cells get equal numbers, in whichever batch they stand. So each combination of facts is
//! asked once, however many rows have it.

use kinderopvang_columns::{Integers, Numbers, mapped};

use super::{
    cells::{Cells, Column, Counts},
    days,
};

/// Writes the number of each cell from `first` on. Zero is that of a null.
pub(crate) fn number(given: &mut Numbers, column: &Column, first: usize, numbers: &mut [u32]) {
    match &column.cells {
        Cells::Nothing => numbers.fill(0),
        Cells::Days(days) => {
            let days = days.get(first..).unwrap_or_default();
            given.of_values(Integers::I32(days), i64::from(days::FIRST), numbers);
        }
        Cells::YesNo(answers) => {
            given.reserve(2);
            for (number, row) in numbers.iter_mut().zip(first..) {
                *number = if row < answers.len() && answers.value(row) { 2 } else { 1 };
            }
        }
        Cells::Counts(Counts::Whole(array)) => given.of_values(super::cells::integers(array).skip(first), 0, numbers),
        Cells::Counts(Counts::Floats(counts)) => {
            given.of_values(Integers::I64(counts.get(first..).unwrap_or_default()), 0, numbers);
        }
        Cells::Words { places, words } => of_words(given, super::cells::integers(places).skip(first), words, numbers),
        _ => by_keys(given, column, first, numbers),
    }
    if column.has_nulls() {
        for (number, row) in numbers.iter_mut().zip(first..) {
            if column.is_null(row) {
                *number = 0;
            }
        }
    }
}

/// Each batch has a dictionary of its own.
fn of_words(given: &mut Numbers, places: Integers<'_>, words: &Column, numbers: &mut [u32]) {
    let mut known: Vec<Option<u32>> = Vec::new();
    let mut key = Vec::new();
    while !mapped(places, &known, numbers) {
        let rows = numbers.len();
        let new = (0..rows).find_map(|row| {
            let place = usize::try_from(places.at(row)?).ok()?;
            // A null may stand at a place that the dictionary does not have.
            (place < words.len() && known.get(place).is_none_or(Option::is_none)).then_some(place)
        });
        let Some(place) = new else { break };
        if known.len() <= place {
            known.resize(words.len(), None);
        }
        // Whoever has a new word mostly has more of them.
        for (place, known) in known.iter_mut().enumerate().filter(|(_, known)| known.is_none()) {
            *known = Some(if words.is_null(place) {
                0
            } else {
                key.clear();
                words.write_key(place, &mut key);
                given.of_key(&key)
            });
        }
    }
}

fn by_keys(given: &mut Numbers, column: &Column, first: usize, numbers: &mut [u32]) {
    let (mut key, mut before, mut last) = (Vec::new(), Vec::new(), None);
    for (number, row) in numbers.iter_mut().zip(first..) {
        key.clear();
        column.write_key(row, &mut key);
        *number = match last {
            Some(number) if key == before => number,
            _ => given.of_key(&key),
        };
        last = Some(*number);
        std::mem::swap(&mut key, &mut before);
    }
}
