//! The entries of rows by the cells themselves, where those are whole numbers that lie near each other.

use crate::{
    entries::NONE,
    lanes::{add_bytes, add_signed_words, add_words},
    numbers::Integers,
};

/// The cells of one column in a block of rows.
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    /// What the cells hold, each less `above`.
    pub values: Integers<'a>,
    /// What is added to each.
    pub above: i64,
    /// All ones for a cell that holds something, zero for a null. Without them every cell holds something.
    pub masks: Option<&'a [u32]>,
}

/// Up to this many bits, a table of all keys is small enough to be at hand.
const BITS: u32 = 21;
/// No value.
const NO_VALUE: i8 = -1;
/// A key that no table has.
const OUTSIDE: u32 = 1 << 31;

/// The values of a column that take part in keys: so many from the lowest one on, as its bits count.
#[derive(Clone, Copy, Debug, Default)]
struct Window {
    low: i64,
    /// `None` while no value was met.
    bits: Option<u32>,
    has_nulls: bool,
    /// Where its bits stand in a key.
    shift: u32,
}

/// The entries of rows by the values of their cells: each column has a window of values, the distances from the lowest ones are
/// the key of a row, and a table has the entry of each key, and a value. It has to be told them, and forgets them when a window grows;
/// rows with a value outside a window have no entry here.
#[derive(Debug)]
pub struct Near {
    windows: Vec<Window>,
    table: Vec<u32>,
    /// The values of the entries in the table.
    values: Vec<i8>,
    keys: Vec<u32>,
}

/// Runs for values of each width, with the type in which distances are counted and how a value becomes one.
macro_rules! by_distance {
    ($integers:expr, $values:ident, $wide:ident, $number:ident => $run:expr) => {
        match $integers {
            Integers::U8($values) => by_distance!(u32, u8, u32::from, $wide, $number => $run),
            Integers::U16($values) => by_distance!(u32, u16, u32::from, $wide, $number => $run),
            Integers::U32($values) => by_distance!(u32, u32, u32::from, $wide, $number => $run),
            Integers::U64($values) => by_distance!(u64, u64, u64::from, $wide, $number => $run),
            Integers::I8($values) => by_distance!(u32, i8, |value| i32::from(value).cast_unsigned(), $wide, $number => $run),
            Integers::I16($values) => by_distance!(u32, i16, |value| i32::from(value).cast_unsigned(), $wide, $number => $run),
            Integers::I32($values) => by_distance!(u32, i32, i32::cast_unsigned, $wide, $number => $run),
            Integers::I64($values) => by_distance!(u64, i64, i64::cast_unsigned, $wide, $number => $run),
        }
    };
    ($type:ident, $from:ident, $convert:expr, $wide:ident, $number:ident => $run:expr) => {{
        type $wide = $type;
        #[allow(clippy::redundant_closure_call, reason = "one text for all widths")]
        let $number = |value: &$from| -> $type { ($convert)(*value) };
        $run
    }};
}

impl Window {
    fn width(self) -> u32 {
        self.value_bits().saturating_add(u32::from(self.has_nulls))
    }

    fn value_bits(self) -> u32 {
        self.bits.unwrap_or_default()
    }

    /// The distance that stands for a null.
    fn null(self) -> u32 {
        1_u32.wrapping_shl(self.value_bits())
    }

    /// The lowest value as it stands in a block, for distances of either type.
    fn low(self, block: Block<'_>) -> (u32, u64) {
        let low = self.low.wrapping_sub(block.above).cast_unsigned();
        (low_half(low), low)
    }

    /// Adds the distances of cells to the keys of their rows. Tells whether all lie within the window.
    #[allow(clippy::useless_conversion, reason = "one text for all widths")]
    fn add(self, block: Block<'_>, keys: &mut [u32]) -> bool {
        if block.masks.is_some() && !self.has_nulls {
            return false;
        }
        let (shift, bits, null, low) = (self.shift, self.value_bits(), self.null(), self.low(block));
        let met = match (block.values, block.masks) {
            (Integers::U8(values), None) => Some(add_bytes(values, low.0, shift, keys)),
            (Integers::U32(values), None) => Some(add_words(values, low.0, shift, keys)),
            (Integers::I32(values), None) => Some(add_signed_words(values, low.0, shift, keys)),
            _ => None,
        };
        if let Some(met) = met {
            return met.wrapping_shr(bits) == 0;
        }
        by_distance!(block.values, values, Wide, number => {
            let low = Wide::of(low);
            let mut met: Wide = 0;
            match block.masks {
                None => {
                    for (key, value) in keys.iter_mut().zip(values) {
                        let distance = number(value).wrapping_sub(low);
                        met |= distance;
                        *key |= distance.low_half().wrapping_shl(shift);
                    }
                }
                Some(masks) => {
                    for ((key, value), mask) in keys.iter_mut().zip(values).zip(masks) {
                        let distance = number(value).wrapping_sub(low) & Wide::of_mask(*mask);
                        met |= distance;
                        *key |= (distance.low_half() | null & !mask).wrapping_shl(shift);
                    }
                }
            }
            met.wrapping_shr(bits) == 0
        })
    }

    /// Takes the key from rows whose cell lies outside the window.
    #[cold]
    fn mark(self, block: Block<'_>, keys: &mut [u32]) {
        let (bits, low) = (self.value_bits(), self.low(block));
        let mut masks = block.masks.unwrap_or_default().iter();
        by_distance!(block.values, values, Wide, number => {
            let low = Wide::of(low);
            for (key, value) in keys.iter_mut().zip(values) {
                let mask = Wide::of_mask(masks.next().copied().unwrap_or(u32::MAX));
                let distance = number(value).wrapping_sub(low) & mask;
                if distance.wrapping_shr(bits) != 0 {
                    *key |= OUTSIDE;
                }
            }
        });
    }

    /// Grows to have the values of a block, as far as the bits go. Tells whether it did.
    #[cold]
    fn grow(&mut self, block: Block<'_>, most_bits: u32) -> bool {
        let before = *self;
        let mut bounds = self.bits.map(|bits| {
            let span = 1_i64.wrapping_shl(bits).wrapping_sub(1);
            (self.low, self.low.saturating_add(span))
        });
        let most_bits = match (block.masks, self.has_nulls) {
            (Some(_), false) if most_bits == self.value_bits() => return false,
            (Some(_), false) => {
                self.has_nulls = true;
                most_bits.saturating_sub(1)
            }
            _ => most_bits,
        };
        let mut masks = block.masks.unwrap_or_default().iter();
        for place in 0..block.values.len() {
            let is_null = masks.next() == Some(&0);
            let Some(value) = block.values.at(place).filter(|_| !is_null) else { continue };
            let value = value.wrapping_add(block.above);
            let (low, high) =
                bounds.map_or((value, value), |(low, high): (i64, i64)| (low.min(value), high.max(value)));
            if bits_of(low, high) <= most_bits {
                bounds = Some((low, high));
            }
        }
        if let Some((low, high)) = bounds {
            (self.low, self.bits) = (low, Some(bits_of(low, high)));
        }
        (self.low, self.bits, self.has_nulls) != (before.low, before.bits, before.has_nulls)
    }
}

/// How many bits the distance between two values takes.
fn bits_of(low: i64, high: i64) -> u32 {
    u64::BITS.saturating_sub(high.abs_diff(low).leading_zeros())
}

fn low_half(value: u64) -> u32 {
    u32::try_from(value & u64::from(u32::MAX)).unwrap_or_default()
}

/// The types in which distances are counted.
trait Distance {
    /// The lowest value of a window, of both types.
    fn of(low: (u32, u64)) -> Self;
    /// As wide as a distance.
    fn of_mask(mask: u32) -> Self;
    fn low_half(self) -> u32;
}

impl Distance for u32 {
    fn of((low, _): (u32, u64)) -> Self {
        low
    }

    fn of_mask(mask: u32) -> Self {
        mask
    }

    fn low_half(self) -> u32 {
        self
    }
}

impl Distance for u64 {
    fn of((_, low): (u32, u64)) -> Self {
        low
    }

    fn of_mask(mask: u32) -> Self {
        i64::from(mask.cast_signed()).cast_unsigned()
    }

    fn low_half(self) -> u32 {
        low_half(self)
    }
}

impl Near {
    /// Of so many columns.
    pub fn new(columns: usize) -> Self {
        Self { windows: vec![Window::default(); columns], table: vec![NONE], values: vec![NO_VALUE], keys: Vec::new() }
    }

    /// Finds the keys of a block of rows, of the cells of each column.
    #[inline(never)]
    pub fn read(&mut self, blocks: &[Block<'_>], rows: usize) {
        let mut is_outside = vec![false; blocks.len()];
        loop {
            self.keys.clear();
            self.keys.resize(rows, 0);
            for ((window, block), is_outside) in self.windows.iter().zip(blocks).zip(&mut is_outside) {
                *is_outside = !window.add(*block, &mut self.keys);
            }
            if !is_outside.contains(&true) {
                return;
            }
            if !self.grow(blocks, &is_outside) {
                break;
            }
        }
        for (window, block) in self.windows.iter().zip(blocks) {
            if block.masks.is_some() && !window.has_nulls {
                self.keys.fill(OUTSIDE);
            }
            window.mark(*block, &mut self.keys);
        }
    }

    /// Tells whether a window did grow.
    #[cold]
    fn grow(&mut self, blocks: &[Block<'_>], is_outside: &[bool]) -> bool {
        let mut has_grown = false;
        let mut total: u32 = self.windows.iter().map(|window| window.width()).sum();
        for ((window, block), _) in self.windows.iter_mut().zip(blocks).zip(is_outside).filter(|(_, outside)| **outside)
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
            self.table = vec![NONE; 1 << shift];
            self.values = vec![NO_VALUE; 1 << shift];
        }
        has_grown
    }

    /// Puts the entry of each row that was read in `found`; [`NONE`] where it is not known. Gives how many are not.
    #[inline(never)]
    pub fn find(&self, found: &mut Vec<u32>) -> usize {
        let known = &*self.table;
        found.clear();
        found.extend(self.keys.iter().map(|key| at(*key).and_then(|key| known.get(key)).copied().unwrap_or(NONE)));
        found.iter().filter(|entry| **entry == NONE).count()
    }

    /// Adds the value of each row that was read, where every row has one; else it adds none, and tells so.
    #[inline(never)]
    pub fn values_in(&self, out: &mut Vec<i8>) -> bool {
        let known = &*self.values;
        let before = out.len();
        out.resize(before.saturating_add(self.keys.len()), NO_VALUE);
        let mut all = 0;
        for (value, key) in out.get_mut(before..).unwrap_or_default().iter_mut().zip(&self.keys) {
            *value = at(*key).and_then(|key| known.get(key)).copied().unwrap_or(NO_VALUE);
            all |= *value;
        }
        if all < 0 {
            out.truncate(before);
        }
        all >= 0
    }

    /// Notes the entry of a row that was read, and its value: below zero, it has none.
    #[inline(never)]
    pub fn note(&mut self, row: usize, entry: u32, value: i8) {
        let Some(key) = self.keys.get(row).copied().and_then(at) else { return };
        if let (Some(known_entry), Some(known_value)) = (self.table.get_mut(key), self.values.get_mut(key)) {
            (*known_entry, *known_value) = (entry, value);
        }
    }
}

fn at(place: u32) -> Option<usize> {
    usize::try_from(place).ok()
}
