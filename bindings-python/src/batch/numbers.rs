//! Cells as small numbers: equal cells get equal numbers, in whichever batch they stand. So each combination of facts is
//! asked once, however many rows have it.

use rustc_hash::FxHashMap;

use super::{
    cells::{Cells, Column},
    days,
};

/// The numbers given to the cells of one column. Zero is that of a null.
pub(crate) struct Numbers {
    /// By day, for a column of days: of all supported days, then of those that are not, then of what is no day.
    by_day: Vec<u32>,
    by_count: FxHashMap<i64, u32>,
    by_key: FxHashMap<Box<[u8]>, u32>,
    given: u32,
    key: Vec<u8>,
}

impl Numbers {
    pub(crate) fn new() -> Self {
        Self {
            by_day: Vec::new(),
            by_count: FxHashMap::default(),
            by_key: FxHashMap::default(),
            given: 0,
            key: Vec::new(),
        }
    }

    /// The highest number given.
    pub(crate) fn highest(&self) -> u32 {
        self.given
    }

    /// Writes the number of each cell from `first` on.
    pub(crate) fn of(&mut self, column: &Column, first: usize, numbers: &mut [u32]) {
        let rows = first..;
        match &column.cells {
            Cells::Nothing => numbers.fill(0),
            Cells::Days(days) => {
                let cells = days.get(first..).unwrap_or_default();
                if self.by_day.is_empty() {
                    self.by_day = vec![0; days::count().saturating_add(2)];
                }
                for (number, day) in numbers.iter_mut().zip(cells) {
                    *number = self.of_day(*day);
                }
            }
            Cells::YesNo(answers) => {
                self.given = 2;
                for (number, row) in numbers.iter_mut().zip(rows.clone()) {
                    *number = if row < answers.len() && answers.value(row) { 2 } else { 1 };
                }
            }
            Cells::Counts(counts) => {
                let cells = counts.get(first..).unwrap_or_default();
                for (number, count) in numbers.iter_mut().zip(cells) {
                    let given = &mut self.given;
                    *number = *self.by_count.entry(*count).or_insert_with(|| next(given));
                }
            }
            Cells::Words { places, words } => self.of_words(places.get(first..).unwrap_or_default(), words, numbers),
            _ => {
                let mut before: Option<(Vec<u8>, u32)> = None;
                for (number, row) in numbers.iter_mut().zip(rows.clone()) {
                    let mut key = std::mem::take(&mut self.key);
                    key.clear();
                    column.write_key(row, &mut key);
                    *number = match &before {
                        Some((same, number)) if *same == key => *number,
                        _ => self.of_key(&key),
                    };
                    self.key = before.replace((key, *number)).map(|(key, _)| key).unwrap_or_default();
                }
            }
        }
        if column.has_nulls() {
            for (number, row) in numbers.iter_mut().zip(rows) {
                if column.is_null(row) {
                    *number = 0;
                }
            }
        }
    }

    fn of_day(&mut self, day: i32) -> u32 {
        let place =
            days::place(day).unwrap_or_else(|| days::count().saturating_add(usize::from(day == days::NOT_A_DAY)));
        let Some(number) = self.by_day.get_mut(place) else { return 0 };
        if *number == 0 {
            *number = next(&mut self.given);
        }
        *number
    }

    fn of_key(&mut self, key: &[u8]) -> u32 {
        if let Some(number) = self.by_key.get(key) {
            return *number;
        }
        let number = next(&mut self.given);
        self.by_key.insert(key.into(), number);
        number
    }

    /// Each batch has a dictionary of its own.
    fn of_words(&mut self, places: &[u32], words: &Column, numbers: &mut [u32]) {
        let mut known: Vec<Option<u32>> = Vec::new();
        for (number, place) in numbers.iter_mut().zip(places) {
            let place = usize::try_from(*place).unwrap_or(usize::MAX);
            *number = match known.get(place) {
                Some(Some(number)) => *number,
                _ => {
                    let number = if words.is_null(place) {
                        0
                    } else {
                        let mut key = std::mem::take(&mut self.key);
                        key.clear();
                        words.write_key(place, &mut key);
                        let number = self.of_key(&key);
                        self.key = key;
                        number
                    };
                    if known.len() <= place && place < 1 << 20 {
                        known.resize(place.saturating_add(1), None);
                    }
                    if let Some(known) = known.get_mut(place) {
                        *known = Some(number);
                    }
                    number
                }
            };
        }
    }
}

fn next(given: &mut u32) -> u32 {
    *given = given.saturating_add(1);
    *given
}

/// The entry of each combination of numbers.
pub(crate) struct Entries {
    /// How many bits the numbers of each column take.
    bits: Vec<u32>,
    table: Table,
    /// The combinations known, each with its entry.
    known: Vec<(Box<[u32]>, u32)>,
}

enum Table {
    Dense(Vec<u32>),
    Sparse(FxHashMap<u64, u32>),
    /// The combinations take more bits than any table has.
    None,
}

/// No entry yet.
pub(crate) const NONE: u32 = u32::MAX;
/// Up to this many bits, a table of all combinations is small enough to be at hand.
const DENSE: u32 = 21;
/// The most bits of a key.
const SPARSE: u32 = 64;

impl Entries {
    pub(crate) fn new(columns: usize) -> Self {
        let mut entries = Self { bits: vec![0; columns], table: Table::None, known: Vec::new() };
        entries.lay_out();
        entries
    }

    fn lay_out(&mut self) {
        let total: u32 = self.bits.iter().sum();
        self.table = if total <= DENSE {
            Table::Dense(vec![NONE; 1 << total])
        } else if total <= SPARSE {
            Table::Sparse(FxHashMap::default())
        } else {
            Table::None
        };
        for (numbers, entry) in std::mem::take(&mut self.known) {
            self.put(&numbers, entry);
            self.known.push((numbers, entry));
        }
    }

    /// Makes room for the highest numbers of each column. Tells whether there is a table at all.
    pub(crate) fn fit(&mut self, highest: impl Iterator<Item = u32>) -> bool {
        let mut has_grown = false;
        for (bits, highest) in self.bits.iter_mut().zip(highest) {
            let needed = u32::BITS.saturating_sub(highest.leading_zeros());
            if needed > *bits {
                *bits = needed;
                has_grown = true;
            }
        }
        if has_grown {
            self.lay_out();
        }
        !matches!(self.table, Table::None)
    }

    /// The key of each row, of the numbers of each column.
    pub(crate) fn keys(&self, columns: &[Vec<u32>], rows: usize, keys: &mut Vec<u64>) {
        keys.clear();
        keys.resize(rows, 0);
        let mut shift = 0_u32;
        for (numbers, bits) in columns.iter().zip(&self.bits) {
            for (key, number) in keys.iter_mut().zip(numbers) {
                *key |= u64::from(*number).wrapping_shl(shift);
            }
            shift = shift.saturating_add(*bits);
        }
    }

    pub(crate) fn get(&self, key: u64) -> u32 {
        match &self.table {
            Table::Dense(table) => usize::try_from(key).ok().and_then(|key| table.get(key)).copied().unwrap_or(NONE),
            Table::Sparse(table) => table.get(&key).copied().unwrap_or(NONE),
            Table::None => NONE,
        }
    }

    pub(crate) fn insert(&mut self, numbers: Box<[u32]>, entry: u32) {
        self.put(&numbers, entry);
        self.known.push((numbers, entry));
    }

    fn put(&mut self, numbers: &[u32], entry: u32) {
        let mut key = 0_u64;
        let mut shift = 0_u32;
        for (number, bits) in numbers.iter().zip(&self.bits) {
            key |= u64::from(*number).wrapping_shl(shift);
            shift = shift.saturating_add(*bits);
        }
        match &mut self.table {
            Table::Dense(table) => {
                if let Some(place) = usize::try_from(key).ok().and_then(|key| table.get_mut(key)) {
                    *place = entry;
                }
            }
            Table::Sparse(table) => {
                table.insert(key, entry);
            }
            Table::None => {}
        }
    }
}
