//! Cells as small numbers: equal cells get equal numbers, in whichever batch they stand. So each combination of facts is
//! asked once, however many rows have it.

use std::ops::Range;

use kinderopvang_columns::{Block, Integers, Numbers, all_within, mapped, masked, unpacked};

use super::{
    cells::{Cells, Column, Counts, integers},
    days::{self, NOT_A_DAY},
};

/// The numbers given to the cells of a column.
#[derive(Default)]
pub(crate) struct Given {
    numbers: Numbers,
    /// Of the dictionary of a batch, one more than the number of each word; zero where it has none yet.
    words: Vec<u32>,
    /// The number of each word of the dictionary is this much above its place.
    above: Option<i64>,
}

/// Dictionaries up to this long are numbered when a batch begins, others word by word.
const SHORT: usize = 256;

impl Given {
    /// The highest number given.
    pub(crate) fn highest(&self) -> u32 {
        self.numbers.highest()
    }

    /// Each batch has a dictionary of its own.
    pub(crate) fn begin(&mut self, column: &Column) {
        self.above = None;
        let Cells::Words { words, .. } = &column.cells else { return };
        self.words = vec![0; words.len()];
        if words.len() > SHORT {
            return;
        }
        let mut key = Vec::new();
        (0..words.len()).for_each(|place| self.word(words, place, &mut key));
        let follow_each_other = (2..).zip(&self.words).all(|(next, known)| next == *known);
        self.above = follow_each_other.then_some(1);
    }

    /// Writes the number of each cell from `first` on. Zero is that of a null.
    pub(crate) fn write(&mut self, column: &Column, first: usize, numbers: &mut [u32]) {
        let count = numbers.len();
        match &column.cells {
            Cells::Nothing => numbers.fill(0),
            Cells::YesNo(answers) => {
                self.numbers.reserve(2);
                let answers = answers.values();
                unpacked(answers.values(), answers.offset().saturating_add(first), numbers);
                for number in &mut *numbers {
                    *number = (*number & 1).wrapping_add(1);
                }
            }
            // Those that are not supported are all the same to whoever asks.
            Cells::Days(days) => {
                let days = days.get(first..first.saturating_add(count)).unwrap_or_default();
                let least = i64::from(days::FIRST);
                if all_within(days, days::FIRST, days::LAST) {
                    self.numbers.of_values(Integers::I32(days), least, numbers);
                } else {
                    let supported = |day: &i32| *day == NOT_A_DAY || days::place(*day).is_some();
                    let told: Vec<i32> =
                        days.iter().map(|day| if supported(day) { *day } else { days::OUTSIDE }).collect();
                    self.numbers.of_values(Integers::I32(&told), least, numbers);
                }
            }
            Cells::Words { places, words } => self.of_words(integers(places).part(first, count), words, numbers),
            _ => match near(column, first, count) {
                Some(values) => self.numbers.of_values(values, 0, numbers),
                None => self.by_keys(column, first, numbers),
            },
        }
        if let Some(nulls) = column.nulls() {
            let mut masks = vec![0; count];
            unpacked(nulls.validity(), nulls.offset().saturating_add(first), &mut masks);
            masked(&masks, numbers);
        }
    }

    fn of_words(&mut self, places: Integers<'_>, words: &Column, numbers: &mut [u32]) {
        if mapped(places, &self.words, numbers) {
            return;
        }
        let mut key = Vec::new();
        for row in 0..numbers.len() {
            // A null may stand at a place that the dictionary does not have.
            let place = places.at(row).and_then(|place| usize::try_from(place).ok());
            if let Some(place) = place.filter(|place| self.words.get(*place) == Some(&0)) {
                self.word(words, place, &mut key);
            }
        }
        mapped(places, &self.words, numbers);
    }

    fn word(&mut self, words: &Column, place: usize, key: &mut Vec<u8>) {
        let Some(known) = self.words.get_mut(place) else { return };
        let number = if words.is_null(place) {
            0
        } else {
            key.clear();
            words.write_key(place, key);
            self.numbers.of_key(key)
        };
        *known = number.saturating_add(1);
    }

    fn by_keys(&mut self, column: &Column, first: usize, numbers: &mut [u32]) {
        let (mut key, mut before, mut last) = (Vec::new(), Vec::new(), None);
        for (number, row) in numbers.iter_mut().zip(first..) {
            key.clear();
            column.write_key(row, &mut key);
            *number = match last {
                _ if column.is_null(row) => 0,
                Some(number) if key == before => number,
                _ => self.numbers.of_key(&key),
            };
            last = Some(*number);
            std::mem::swap(&mut key, &mut before);
        }
    }
}

/// Cells that are whole numbers themselves.
fn near(column: &Column, first: usize, count: usize) -> Option<Integers<'_>> {
    Some(match &column.cells {
        Cells::Days(days) => Integers::I32(days).part(first, count),
        Cells::Counts(Counts::Whole(array)) => integers(array).part(first, count),
        Cells::Counts(Counts::Floats(counts)) => Integers::I64(counts).part(first, count),
        _ => return None,
    })
}

/// What the cells of a column are told apart by in a block of rows, and where that is kept.
#[derive(Default)]
pub(crate) struct Read {
    numbers: Vec<u32>,
    masks: Vec<u32>,
    has_masks: bool,
    above: Option<i64>,
}

impl Read {
    /// Reads what stands not ready in the column itself.
    pub(crate) fn prepare(&mut self, given: &mut Given, column: &Column, rows: &Range<usize>) {
        self.above = match &column.cells {
            Cells::Words { .. } => given.above,
            _ => near(column, rows.start, rows.len()).map(|_| 0),
        };
        self.has_masks = false;
        if self.above.is_none() {
            self.numbers.resize(rows.len(), 0);
            given.write(column, rows.start, &mut self.numbers);
        } else if let Some(nulls) = column.nulls() {
            self.has_masks = true;
            self.masks.resize(rows.len(), 0);
            unpacked(nulls.validity(), nulls.offset().saturating_add(rows.start), &mut self.masks);
        }
    }

    /// The cells as they were prepared.
    pub(crate) fn block<'a>(&'a self, column: &'a Column, rows: &Range<usize>) -> Block<'a> {
        let values = match &column.cells {
            Cells::Words { places, .. } => Some(integers(places).part(rows.start, rows.len())),
            _ => near(column, rows.start, rows.len()),
        };
        match (self.above, values) {
            (Some(above), Some(values)) => Block { values, above, masks: self.has_masks.then_some(&*self.masks) },
            _ => Block { values: Integers::U32(&self.numbers), above: 0, masks: None },
        }
    }
}
