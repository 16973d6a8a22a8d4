//! The entries of rows by the cells themselves, where those are whole numbers that lie near each other.

use crate::{
    entries::NONE,
    key::{Key, OUTSIDE},
    window::{Block, Window},
    words::Words,
};

/// Up to this many bits, a table of all keys is small enough to be at hand.
const BITS: u32 = 21;
/// How many keys of sixteen bits there are.
const HALVES: usize = 1 << 16;
/// No word.
const NO_WORD: i8 = -1;

/// The entries of rows by the values of their cells: each column has a window of values, the distances from the lowest ones are
/// the key of a row, and a table has the entry of each key, and a word. It has to be told them, and forgets them when a window grows;
/// rows with a value outside a window have no entry here.
#[derive(Debug)]
pub struct Near {
    windows: Vec<Window>,
    table: Vec<u32>,
    /// The words of the entries in the table, and no words behind them, up to as many as there are keys of sixteen bits.
    words: Vec<i8>,
    keys: Keys,
    /// Of each column, whether the cells that were read last go beyond its window.
    are_outside: Vec<bool>,
}

/// The keys of the rows that were read last.
#[derive(Debug)]
struct Keys {
    halves: Vec<u16>,
    wholes: Vec<u32>,
    are_halves: bool,
}

impl Keys {
    fn place(&self, row: usize) -> Option<usize> {
        if self.are_halves { self.halves.get(row)?.place() } else { self.wholes.get(row)?.place() }
    }
}

impl Near {
    /// Of so many columns.
    pub fn new(columns: usize) -> Self {
        Self {
            windows: vec![Window::default(); columns],
            table: vec![NONE],
            words: vec![NO_WORD; HALVES],
            keys: Keys { halves: Vec::new(), wholes: Vec::new(), are_halves: true },
            are_outside: vec![false; columns],
        }
    }

    fn bits(&self) -> u32 {
        self.windows.iter().map(|window| window.width()).sum()
    }

    /// Finds the keys of a block of rows, of the cells of each column.
    #[inline(never)]
    pub fn read(&mut self, blocks: &[Block<'_>], rows: usize) {
        loop {
            self.keys.are_halves = self.bits() <= u16::BITS;
            if self.keys.are_halves {
                add_all(&self.windows, blocks, rows, &mut self.keys.halves, &mut self.are_outside);
            } else {
                add_all(&self.windows, blocks, rows, &mut self.keys.wholes, &mut self.are_outside);
            }
            if !self.are_outside.contains(&true) {
                return;
            }
            if !self.grow(blocks) {
                break;
            }
        }
        self.keys.are_halves = false;
        let keys = &mut self.keys.wholes;
        add_all(&self.windows, blocks, rows, keys, &mut self.are_outside);
        for (window, block) in self.windows.iter().zip(blocks) {
            if block.masks.is_some() && !window.has_nulls {
                keys.fill(OUTSIDE);
            }
            window.mark(*block, keys);
        }
    }

    /// Tells whether a window did grow.
    #[cold]
    fn grow(&mut self, blocks: &[Block<'_>]) -> bool {
        let mut has_grown = false;
        let mut total = self.bits();
        for ((window, block), _) in
            self.windows.iter_mut().zip(blocks).zip(&self.are_outside).filter(|(_, outside)| **outside)
        {
            let free = BITS.saturating_sub(total);
            let width = window.width();
            has_grown |= window.grow(*block, window.value_bits().saturating_add(free));
            total = total.saturating_sub(width).saturating_add(window.width());
        }
        let mut shift = 0_u32;
        for window in &mut self.windows {
            window.shift = shift;
            shift = shift.saturating_add(window.width());
        }
        if has_grown {
            let keys: usize = 1 << shift;
            self.table = vec![NONE; keys];
            self.words = vec![NO_WORD; keys.max(HALVES)];
        }
        has_grown
    }

    /// Puts the entry of each row that was read in `found`; [`NONE`] where it is not known. Gives how many are not.
    #[inline(never)]
    pub fn find(&self, found: &mut Vec<u32>) -> usize {
        found.clear();
        if self.keys.are_halves {
            entries_of(&self.keys.halves, &self.table, found);
        } else {
            entries_of(&self.keys.wholes, &self.table, found);
        }
        found.iter().filter(|entry| **entry == NONE).count()
    }

    /// Adds the word of each row that was read, where every row has one; else it adds none, and tells so.
    #[inline(never)]
    pub fn add_words(&self, out: &mut Words) -> bool {
        match self.words.first_chunk::<HALVES>() {
            // Of a table of all keys no bound is looked at.
            Some(words) if self.keys.are_halves => {
                out.add_all(self.keys.halves.iter().map(|key| words.get(usize::from(*key)).copied().unwrap_or(NO_WORD)))
            }
            _ => {
                let words = &*self.words;
                let word = |key: &u32| key.place().and_then(|key| words.get(key)).copied();
                out.add_all(self.keys.wholes.iter().map(|key| word(key).unwrap_or(NO_WORD)))
            }
        }
    }

    /// Notes the entry of a row that was read, and its word: below zero, it has none.
    #[inline(never)]
    pub fn note(&mut self, row: usize, entry: u32, word: i8) {
        let Some(key) = self.keys.place(row) else { return };
        if let (Some(known_entry), Some(known_word)) = (self.table.get_mut(key), self.words.get_mut(key)) {
            (*known_entry, *known_word) = (entry, word);
        }
    }
}

/// The keys of a block of rows. Tells of each column whether it has cells outside its window.
fn add_all<K: Key>(windows: &[Window], blocks: &[Block<'_>], rows: usize, keys: &mut Vec<K>, is_outside: &mut [bool]) {
    keys.clear();
    keys.resize(rows, K::default());
    for ((window, block), is_outside) in windows.iter().zip(blocks).zip(is_outside) {
        *is_outside = !window.add(*block, keys);
    }
}

fn entries_of<K: Key>(keys: &[K], table: &[u32], entries: &mut Vec<u32>) {
    entries.extend(keys.iter().map(|key| key.place().and_then(|key| table.get(key)).copied().unwrap_or(NONE)));
}
