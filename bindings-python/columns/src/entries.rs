//! What is known of each combination of numbers.

use rustc_hash::FxHashMap;

/// The entry of each combination of numbers.
#[derive(Debug)]
pub struct Entries {
    /// How many bits the numbers of each column take.
    bits: Vec<u32>,
    table: Table,
    /// The combinations known, each with its entry.
    known: Vec<(Box<[u32]>, u32)>,
    keys: Vec<u64>,
}

#[derive(Debug)]
enum Table {
    Dense(Vec<u32>),
    Sparse(FxHashMap<u64, u32>),
    /// The combinations take more bits than any table has.
    None,
}

/// No entry yet.
pub const NONE: u32 = 0;
/// Up to this many bits, a table of all combinations is small enough to be at hand.
const DENSE: u32 = 21;
/// The most bits of a key.
const SPARSE: u32 = 64;

impl Entries {
    /// Of so many columns.
    pub fn new(columns: usize) -> Self {
        let mut entries = Self { bits: vec![0; columns], table: Table::None, known: Vec::new(), keys: Vec::new() };
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
            self.insert(numbers, entry);
        }
    }

    /// Makes room for the highest numbers of each column. Tells whether there is a table at all.
    pub fn fit(&mut self, highest: impl Iterator<Item = u32>) -> bool {
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

    /// Writes the entry of each row, of the numbers of each column.
    #[inline(never)]
    pub fn find(&mut self, columns: &[Vec<u32>], found: &mut [u32]) {
        let mut keys = std::mem::take(&mut self.keys);
        keys.clear();
        keys.resize(found.len(), 0);
        let mut shift = 0_u32;
        for (numbers, bits) in columns.iter().zip(&self.bits) {
            if *bits > 0 {
                for (key, number) in keys.iter_mut().zip(numbers) {
                    *key |= u64::from(*number).wrapping_shl(shift);
                }
            }
            shift = shift.saturating_add(*bits);
        }
        match &self.table {
            Table::Dense(table) => {
                for (entry, key) in found.iter_mut().zip(&keys) {
                    *entry = usize::try_from(*key).ok().and_then(|key| table.get(key)).copied().unwrap_or(NONE);
                }
            }
            Table::Sparse(table) => {
                for (entry, key) in found.iter_mut().zip(&keys) {
                    *entry = table.get(key).copied().unwrap_or(NONE);
                }
            }
            Table::None => found.fill(NONE),
        }
        self.keys = keys;
    }

    /// What is known of these numbers.
    pub fn get(&self, numbers: &[u32]) -> u32 {
        let key = self.key(numbers);
        match &self.table {
            Table::Dense(table) => usize::try_from(key).ok().and_then(|key| table.get(key)).copied().unwrap_or(NONE),
            Table::Sparse(table) => table.get(&key).copied().unwrap_or(NONE),
            Table::None => NONE,
        }
    }

    /// Notes the entry of a combination.
    pub fn insert(&mut self, numbers: Box<[u32]>, entry: u32) {
        let key = self.key(&numbers);
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
        self.known.push((numbers, entry));
    }

    fn key(&self, numbers: &[u32]) -> u64 {
        let mut key = 0_u64;
        let mut shift = 0_u32;
        for (number, bits) in numbers.iter().zip(&self.bits) {
            if *bits > 0 {
                key |= u64::from(*number).wrapping_shl(shift);
            }
            shift = shift.saturating_add(*bits);
        }
        key
    }
}
