//! The values of a column that take part in keys.

use crate::{
    key::{Key, OUTSIDE},
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

/// The values of a column that take part in keys: so many from the lowest one on, as its bits count.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Window {
    low: i64,
    /// `None` while no value was met.
    bits: Option<u32>,
    pub(crate) has_nulls: bool,
    /// Where its bits stand in a key.
    pub(crate) shift: u32,
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
    pub(crate) fn width(self) -> u32 {
        self.value_bits().saturating_add(u32::from(self.has_nulls))
    }

    pub(crate) fn value_bits(self) -> u32 {
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
    pub(crate) fn add<K: Key>(self, block: Block<'_>, keys: &mut [K]) -> bool {
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("avx2") {
            #[target_feature(enable = "avx2")]
            fn add<K: Key>(window: Window, block: Block<'_>, keys: &mut [K]) -> bool {
                window.add_in_lanes(block, keys)
            }
            #[allow(unsafe_code, reason = "the compiler does not conclude it from the question")]
            // SAFETY: the processor has just said that it has AVX2.
            return unsafe { add(self, block, keys) };
        }
        self.add_in_lanes(block, keys)
    }

    #[allow(clippy::inline_always, reason = "it is compiled once for each width of lanes")]
    #[inline(always)]
    fn add_in_lanes<K: Key>(self, block: Block<'_>, keys: &mut [K]) -> bool {
        if block.masks.is_some() && !self.has_nulls {
            return false;
        }
        let (shift, bits, null, low) = (self.shift, self.value_bits(), self.null(), self.low(block));
        by_distance!(block.values, values, Wide, number => {
            let low = Wide::of(low);
            let mut met: Wide = 0;
            match block.masks {
                None => {
                    for (key, value) in keys.iter_mut().zip(values) {
                        let distance = number(value).wrapping_sub(low);
                        met |= distance;
                        key.add(distance.low_half().wrapping_shl(shift));
                    }
                }
                Some(masks) => {
                    for ((key, value), mask) in keys.iter_mut().zip(values).zip(masks) {
                        let distance = number(value).wrapping_sub(low) & Wide::of_mask(*mask);
                        met |= distance;
                        key.add((distance.low_half() | null & !mask).wrapping_shl(shift));
                    }
                }
            }
            met.wrapping_shr(bits) == 0
        })
    }

    /// Takes the key from rows whose cell lies outside the window.
    #[cold]
    pub(crate) fn mark(self, block: Block<'_>, keys: &mut [u32]) {
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
    pub(crate) fn grow(&mut self, block: Block<'_>, most_bits: u32) -> bool {
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
