//! Small numbers for the values of a column.

use rustc_hash::FxHashMap;

/// Whole numbers of any width.
#[derive(Clone, Copy, Debug)]
pub enum Integers<'a> {
    /// Eight bits.
    U8(&'a [u8]),
    /// Sixteen bits.
    U16(&'a [u16]),
    /// Thirty-two bits.
    U32(&'a [u32]),
    /// Sixty-four bits.
    U64(&'a [u64]),
    /// Eight bits, signed.
    I8(&'a [i8]),
    /// Sixteen bits, signed.
    I16(&'a [i16]),
    /// Thirty-two bits, signed.
    I32(&'a [i32]),
    /// Sixty-four bits, signed.
    I64(&'a [i64]),
}

macro_rules! each_width {
    ($integers:expr, $values:ident => $run:expr) => {
        match $integers {
            Integers::U8($values) => $run,
            Integers::U16($values) => $run,
            Integers::U32($values) => $run,
            Integers::U64($values) => $run,
            Integers::I8($values) => $run,
            Integers::I16($values) => $run,
            Integers::I32($values) => $run,
            Integers::I64($values) => $run,
        }
    };
}

#[allow(clippy::unnecessary_fallible_conversions, clippy::useless_conversion, reason = "one text for all widths")]
impl Integers<'_> {
    /// The number at a place; one that no `i64` holds is `None`.
    pub fn at(self, place: usize) -> Option<i64> {
        each_width!(self, values => values.get(place).and_then(|value| i64::try_from(*value).ok()))
    }

    /// How many there are.
    #[allow(clippy::len_without_is_empty, reason = "nobody asks")]
    pub fn len(self) -> usize {
        each_width!(self, values => values.len())
    }

    /// Those from a place on, up to so many.
    #[must_use]
    pub fn part(self, place: usize, count: usize) -> Self {
        let end = place.saturating_add(count).min(self.len());
        match self {
            Self::U8(values) => Self::U8(values.get(place..end).unwrap_or_default()),
            Self::U16(values) => Self::U16(values.get(place..end).unwrap_or_default()),
            Self::U32(values) => Self::U32(values.get(place..end).unwrap_or_default()),
            Self::U64(values) => Self::U64(values.get(place..end).unwrap_or_default()),
            Self::I8(values) => Self::I8(values.get(place..end).unwrap_or_default()),
            Self::I16(values) => Self::I16(values.get(place..end).unwrap_or_default()),
            Self::I32(values) => Self::I32(values.get(place..end).unwrap_or_default()),
            Self::I64(values) => Self::I64(values.get(place..end).unwrap_or_default()),
        }
    }
}

/// Values below this have their numbers in a table.
const SMALL: usize = 1 << 17;

/// The numbers given to the values of one column, from one on.
#[derive(Debug, Default)]
pub struct Numbers {
    small: Vec<u32>,
    large: FxHashMap<i64, u32>,
    keys: FxHashMap<Box<[u8]>, u32>,
    given: u32,
}

#[allow(clippy::unnecessary_fallible_conversions, clippy::useless_conversion, reason = "one text for all widths")]
impl Numbers {
    /// The highest number given.
    pub fn highest(&self) -> u32 {
        self.given
    }

    /// Says that numbers up to this one are given otherwise.
    pub fn reserve(&mut self, highest: u32) {
        self.given = self.given.max(highest);
    }

    /// Writes the numbers of values, each less `first`.
    #[inline(never)]
    pub fn of_values(&mut self, values: Integers<'_>, first: i64, numbers: &mut [u32]) {
        if self.small.is_empty() {
            self.small = vec![0; SMALL];
        }
        each_width!(values, values => {
            for (number, value) in numbers.iter_mut().zip(values) {
                let value = i64::try_from(*value).unwrap_or(i64::MIN).wrapping_sub(first);
                let known = usize::try_from(value).ok().and_then(|place| self.small.get(place)).copied().unwrap_or(0);
                *number = if known == 0 { self.of_new(value) } else { known };
            }
        });
    }

    /// The number of a value that is new, or not small.
    #[cold]
    #[inline(never)]
    fn of_new(&mut self, value: i64) -> u32 {
        let next = self.given.saturating_add(1);
        let number = match usize::try_from(value).ok().and_then(|place| self.small.get_mut(place)) {
            Some(number) => {
                *number = next;
                next
            }
            None => *self.large.entry(value).or_insert(next),
        };
        self.given = self.given.max(number);
        number
    }

    /// The number of a value that is known by its bytes.
    pub fn of_key(&mut self, key: &[u8]) -> u32 {
        if let Some(number) = self.keys.get(key) {
            return *number;
        }
        self.given = self.given.saturating_add(1);
        self.keys.insert(key.into(), self.given);
        self.given
    }
}

/// Writes for each place what is known of it, which is one more there. `false` where nothing is, and zero is written.
#[allow(clippy::unnecessary_fallible_conversions, reason = "one text for all widths")]
#[inline(never)]
pub fn mapped(places: Integers<'_>, known: &[u32], numbers: &mut [u32]) -> bool {
    let mut is_whole = true;
    each_width!(places, places => {
        for (number, place) in numbers.iter_mut().zip(places) {
            let known = usize::try_from(*place).ok().and_then(|place| known.get(place)).copied().unwrap_or(0);
            is_whole &= known != 0;
            *number = known.saturating_sub(1);
        }
    });
    is_whole
}

/// Writes all ones for each bit that is set, zero for the others. The bits stand as Arrow has them, from a place on.
#[inline(never)]
pub fn unpacked(bits: &[u8], first: usize, masks: &mut [u32]) {
    let (byte, shift) = (first / 8, first % 8);
    let bytes = bits.get(byte..).unwrap_or_default();
    let next = bytes.iter().skip(1).chain(&[0]);
    for ((masks, byte), next) in masks.chunks_mut(8).zip(bytes).zip(next) {
        let both =
            (u32::from(*byte) | u32::from(*next).wrapping_shl(8)).wrapping_shr(u32::try_from(shift).unwrap_or(0));
        for (mask, bit) in masks.iter_mut().zip(0..8_u32) {
            *mask = 0_u32.wrapping_sub(both.wrapping_shr(bit) & 1);
        }
    }
}

/// Makes the numbers of nulls zero.
#[inline(never)]
pub fn masked(masks: &[u32], numbers: &mut [u32]) {
    for (number, mask) in numbers.iter_mut().zip(masks) {
        *number &= mask;
    }
}
