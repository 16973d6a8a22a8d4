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

    /// Those from a place on.
    #[must_use]
    pub fn skip(self, place: usize) -> Self {
        match self {
            Self::U8(values) => Self::U8(values.get(place..).unwrap_or_default()),
            Self::U16(values) => Self::U16(values.get(place..).unwrap_or_default()),
            Self::U32(values) => Self::U32(values.get(place..).unwrap_or_default()),
            Self::U64(values) => Self::U64(values.get(place..).unwrap_or_default()),
            Self::I8(values) => Self::I8(values.get(place..).unwrap_or_default()),
            Self::I16(values) => Self::I16(values.get(place..).unwrap_or_default()),
            Self::I32(values) => Self::I32(values.get(place..).unwrap_or_default()),
            Self::I64(values) => Self::I64(values.get(place..).unwrap_or_default()),
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

/// Writes for each place what is known of it. `false` where one is not known.
#[allow(clippy::unnecessary_fallible_conversions, reason = "one text for all widths")]
pub fn mapped(places: Integers<'_>, known: &[Option<u32>], numbers: &mut [u32]) -> bool {
    let mut is_whole = true;
    each_width!(places, places => {
        for (number, place) in numbers.iter_mut().zip(places) {
            match usize::try_from(*place).ok().and_then(|place| known.get(place)) {
                Some(Some(known)) => *number = *known,
                _ => is_whole = false,
            }
        }
    });
    is_whole
}
