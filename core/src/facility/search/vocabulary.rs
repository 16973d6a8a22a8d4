//! The different words of a register, and which of them are looked for.

use std::collections::HashMap;

/// How a word fits what is looked for, for each of up to sixteen wanted words: a bit in the first
/// sixteen where it is part of the word, in the next where the word begins with it, and in the next
/// where it is the word. So the fits of a whole name are those of its words, joined by `or`.
pub(super) type Fits = u64;

const PLANE: u32 = 16;

/// What a name has to have in the first plane when so many words are wanted.
pub(super) fn all_fit(wanted: usize) -> Fits {
    let bits = u32::try_from(wanted).unwrap_or(PLANE).min(PLANE);
    1_u64.checked_shl(bits).unwrap_or(0).wrapping_sub(1)
}

/// The bit in the first plane of the wanted word at this place.
pub(super) fn bit(at: usize) -> Fits {
    u32::try_from(at).map_or(0, one)
}

/// How far the words that fit are from being the wanted ones: for each, 0 where it is the word, 1
/// where the word begins with it, 2 where it is inside.
pub(super) fn distance(fits: Fits, wanted: usize) -> u8 {
    // Of the three planes the upper two.
    let better = u32::try_from(fits >> PLANE).map_or(0, u32::count_ones);
    let most = u32::try_from(wanted).unwrap_or(PLANE).saturating_mul(2);
    u8::try_from(most.saturating_sub(better)).unwrap_or(u8::MAX)
}

/// The words in one text, one after the other, with what each is made of.
pub(super) struct Vocabulary {
    text: String,
    ends: Vec<u32>,
    parts: Vec<Parts>,
}

impl Vocabulary {
    /// How each word fits the wanted ones, by its number; `None` where one of these is nowhere.
    pub(super) fn fits(&self, wanted: &[String]) -> Option<Vec<Fits>> {
        let mut fits: Vec<Fits> = vec![0; self.ends.len()];
        for (wanted, bit) in wanted.iter().enumerate().map(|(at, word)| (Sought::of(word), bit(at))) {
            let mut is_found = false;
            for (at, word) in self.with(&wanted) {
                let Some(fits) = fits.get_mut(at) else { continue };
                if word.starts_with(wanted.bytes) {
                    let whole = if word.len() == wanted.bytes.len() { bit << (2 * PLANE) } else { 0 };
                    *fits |= bit | (bit << PLANE) | whole;
                } else {
                    *fits |= bit;
                }
                is_found = true;
            }
            if !is_found {
                return None;
            }
        }
        Some(fits)
    }

    /// The words that have a wanted one inside.
    pub(super) fn having(&self, wanted: &Sought<'_>) -> Marked {
        let mut marked = Marked::none_of(self.ends.len());
        for (at, _) in self.with(wanted) {
            marked.mark(at);
        }
        marked
    }

    /// Has the word with this number a wanted one inside?
    pub(super) fn has(&self, number: u32, wanted: &Sought<'_>) -> bool {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        self.parts.get(at).is_some_and(|parts| parts.have(wanted.parts)) && wanted.is_in(self.word(at))
    }

    /// Each word that has a wanted one inside, with its place.
    fn with(&self, wanted: &Sought<'_>) -> impl Iterator<Item = (usize, &[u8])> {
        let may_have = self.parts.iter().enumerate().filter(|(_, parts)| parts.have(wanted.parts));
        may_have.map(|(at, _)| (at, self.word(at))).filter(|(_, word)| wanted.is_in(word))
    }

    #[inline]
    fn word(&self, at: usize) -> &[u8] {
        let end = |at: usize| self.ends.get(at).and_then(|end| usize::try_from(*end).ok());
        let start = at.checked_sub(1).map_or(Some(0), end);
        start.zip(end(at)).and_then(|(start, end)| self.text.as_bytes().get(start..end)).unwrap_or_default()
    }

    /// The number of different words.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }
}

/// A wanted word, in the form in which it is compared.
pub(super) struct Sought<'w> {
    bytes: &'w [u8],
    parts: Parts,
}

impl<'w> Sought<'w> {
    pub(super) fn of(word: &'w str) -> Self {
        Self { bytes: word.as_bytes(), parts: Parts::of(word) }
    }

    pub(super) fn parts(&self) -> Parts {
        self.parts
    }

    /// Is it a single letter or digit, so that the parts of a word tell whether it is there?
    pub(super) fn is_letter(&self) -> bool {
        self.bytes.len() == 1
    }

    /// Is it in a word that has its parts?
    #[inline]
    fn is_in(&self, word: &[u8]) -> bool {
        // A pair of letters is compared without a call: most words that are compared in full have it.
        let Some((pair, rest)) = self.bytes.split_first_chunk::<2>() else { return true };
        let mut tail = word;
        while let Some((begin, after)) = tail.split_first_chunk::<2>() {
            if begin == pair && (rest.is_empty() || after.starts_with(rest)) {
                return true;
            }
            tail = tail.get(1..).unwrap_or_default();
        }
        false
    }
}

/// What a text is made of, so that most texts without a word need not be compared with it: its letters,
/// and its pairs of letters that stand side by side in a word.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts {
    /// Letters and digits have a bit each; the bytes of all others share the bits that are left.
    letters: u64,
    /// Pairs share bits.
    pairs: u64,
}

impl Parts {
    pub(super) fn of(word: &str) -> Self {
        let bit = |byte: u8| match byte {
            b'a'..=b'z' => byte.wrapping_sub(b'a'),
            b'0'..=b'9' => byte.wrapping_sub(b'0').wrapping_add(26),
            other => (other & 0b1111).wrapping_add(36),
        };
        let bytes = word.as_bytes();
        let letters = bytes.iter().fold(0, |letters, byte| letters | one(u32::from(bit(*byte))));
        let pairs = bytes.array_windows().fold(0, |pairs, pair| {
            // The upper six bits of a product by the golden ratio spread the pairs well.
            pairs | one(u32::from(u16::from_le_bytes(*pair)).wrapping_mul(0x9e37_79b9) >> 26)
        });
        Self { letters, pairs }
    }

    /// The parts of two texts together.
    pub(super) fn and(self, other: Self) -> Self {
        Self { letters: self.letters | other.letters, pairs: self.pairs | other.pairs }
    }

    /// Are all parts of the other text among these?
    #[inline]
    pub(super) fn have(self, other: Self) -> bool {
        (other.letters & !self.letters) | (other.pairs & !self.pairs) == 0
    }
}

/// A number with one bit.
fn one(bit: u32) -> u64 {
    1_u64.checked_shl(bit).unwrap_or(0)
}

/// Some of a list of things, by their numbers.
pub(super) struct Marked(Vec<u64>);

impl Marked {
    pub(super) fn none_of(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    #[inline]
    pub(super) fn mark(&mut self, at: usize) {
        if let Some(block) = self.0.get_mut(at >> 6) {
            *block |= 1 << (at & 63);
        }
    }

    #[inline]
    pub(super) fn has(&self, at: usize) -> bool {
        self.0.get(at >> 6).is_some_and(|block| block & (1 << (at & 63)) != 0)
    }
}

/// Numbers the words of a register as they are met.
#[derive(Default)]
pub(super) struct Words {
    numbers: HashMap<String, u32>,
    text: String,
    ends: Vec<u32>,
    parts: Vec<Parts>,
}

impl Words {
    /// The number of the word.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        self.text.push_str(word);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.parts.push(Parts::of(word));
        number
    }

    /// What all these words are made of.
    pub(super) fn parts_of(&self, numbers: &[u32]) -> Parts {
        let parts = |number: &u32| usize::try_from(*number).ok().and_then(|at| self.parts.get(at));
        numbers.iter().filter_map(parts).fold(Parts::default(), |all, parts| all.and(*parts))
    }

    pub(super) fn into_vocabulary(self) -> Vocabulary {
        Vocabulary { text: self.text, ends: self.ends, parts: self.parts }
    }
}
