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

/// How far the words that fit are from being the wanted ones: for each, 0 where it is the word, 1
/// where the word begins with it, 2 where it is inside.
pub(super) fn distance(fits: Fits, wanted: usize) -> u8 {
    let better = (fits >> PLANE).count_ones();
    let most = u32::try_from(wanted).unwrap_or(PLANE).saturating_mul(2);
    u8::try_from(most.saturating_sub(better)).unwrap_or(u8::MAX)
}

/// The words in one text, one after the other, with the letters that each has.
pub(super) struct Vocabulary {
    text: String,
    ends: Vec<u32>,
    letters: Vec<u64>,
}

impl Vocabulary {
    /// How each word fits the wanted ones, by its number; `None` where one of these is nowhere.
    pub(super) fn fits(&self, wanted: &[String]) -> Option<Vec<Fits>> {
        let mut fits: Vec<Fits> = vec![0; self.ends.len()];
        for (wanted, bit) in Sought::each(wanted) {
            let mut is_found = false;
            let mut start = 0;
            for ((end, letters), fits) in self.ends.iter().zip(&self.letters).zip(&mut fits) {
                if wanted.may_be_in(*letters) {
                    let end = usize::try_from(*end).unwrap_or(usize::MAX);
                    let word = self.text.as_bytes().get(start..end).unwrap_or_default();
                    if word.starts_with(wanted.bytes) {
                        let whole = if word.len() == wanted.bytes.len() { bit << (2 * PLANE) } else { 0 };
                        *fits |= bit | (bit << PLANE) | whole;
                        is_found = true;
                    } else if wanted.is_in(word) {
                        *fits |= bit;
                        is_found = true;
                    }
                }
                start = usize::try_from(*end).unwrap_or(usize::MAX);
            }
            if !is_found {
                return None;
            }
        }
        Some(fits)
    }

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
struct Sought<'w> {
    bytes: &'w [u8],
    letters: u64,
}

impl<'w> Sought<'w> {
    /// Each of the wanted words, with its bit in the first plane.
    fn each(wanted: &'w [String]) -> impl Iterator<Item = (Self, Fits)> {
        let sought = wanted.iter().map(|word| Self { bytes: word.as_bytes(), letters: letters(word) });
        sought.zip((0..PLANE).map(|at| 1 << at))
    }

    /// Can a word with these letters have it inside?
    fn may_be_in(&self, letters: u64) -> bool {
        letters & self.letters == self.letters
    }

    /// Is it a single letter or digit, so that the letters of a word tell whether it is there?
    fn is_letter(&self) -> bool {
        self.bytes.len() == 1
    }

    /// Is it in a word that has its letters?
    fn is_in(&self, word: &[u8]) -> bool {
        if self.is_letter() {
            return true;
        }
        let Some((first, rest)) = self.bytes.split_first() else { return true };
        let mut tail = word;
        while let Some((letter, after)) = tail.split_first() {
            if letter == first && after.starts_with(rest) {
                return true;
            }
            tail = after;
        }
        false
    }
}

/// Which texts have every wanted word. Each word of the vocabulary is compared when the first text with
/// it is asked about, and remembered.
pub(super) struct Have<'v> {
    vocabulary: &'v Vocabulary,
    /// The wanted words of several letters.
    wanted: Vec<(Sought<'v>, u32)>,
    /// The bits of these words.
    all: u32,
    /// The letters of all wanted words.
    letters: u64,
    /// What is known of each word: the bits that fit it, and one more.
    known: Vec<u32>,
}

const KNOWN: u32 = 1 << PLANE;

impl<'v> Have<'v> {
    pub(super) fn new(vocabulary: &'v Vocabulary, wanted: &'v [String]) -> Self {
        let letters = wanted.iter().fold(0, |all, word| all | letters(word));
        let words = Sought::each(wanted).filter(|(sought, _)| !sought.is_letter());
        let wanted: Vec<_> = words.map(|(sought, bit)| (sought, u32::try_from(bit).unwrap_or(0))).collect();
        let all = wanted.iter().fold(0, |all, (_, bit)| all | bit);
        let known = vec![0; if wanted.is_empty() { 0 } else { vocabulary.ends.len() }];
        Self { vocabulary, wanted, all, letters, known }
    }

    /// Is each of the wanted words one of these, which have these letters, or part of one?
    pub(super) fn all_in(&mut self, words: &[u32], letters: u64) -> bool {
        if letters & self.letters != self.letters {
            return false;
        }
        let mut have = 0;
        for word in words {
            if have == self.all {
                break;
            }
            have |= self.fits(usize::try_from(*word).unwrap_or(usize::MAX)) & self.all;
        }
        have == self.all
    }

    fn fits(&mut self, at: usize) -> u32 {
        let Some(known) = self.known.get_mut(at) else { return 0 };
        if *known == 0 {
            let word = self.vocabulary.word(at);
            let letters = self.vocabulary.letters.get(at).copied().unwrap_or_default();
            let fitting = self.wanted.iter().filter(|(wanted, _)| wanted.may_be_in(letters) && wanted.is_in(word));
            *known = fitting.fold(KNOWN, |fits, (_, bit)| fits | bit);
        }
        *known
    }
}

/// Which letters and digits a word has; the bytes of all others share the bits that are left.
fn letters(word: &str) -> u64 {
    let bit = |byte: u8| match byte {
        b'a'..=b'z' => byte.wrapping_sub(b'a'),
        b'0'..=b'9' => byte.wrapping_sub(b'0').wrapping_add(26),
        other => (other & 0b1111).wrapping_add(36),
    };
    word.bytes().fold(0, |letters, byte| letters | 1_u64.checked_shl(u32::from(bit(byte))).unwrap_or(0))
}

/// Numbers the words of a register as they are met.
#[derive(Default)]
pub(super) struct Words {
    numbers: HashMap<String, u32>,
    text: String,
    ends: Vec<u32>,
    letters: Vec<u64>,
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
        self.letters.push(letters(word));
        number
    }

    /// The letters of all these words.
    pub(super) fn letters_of(&self, numbers: &[u32]) -> u64 {
        let letters = |number: &u32| usize::try_from(*number).ok().and_then(|at| self.letters.get(at));
        numbers.iter().filter_map(letters).fold(0, |all, letters| all | letters)
    }

    pub(super) fn into_vocabulary(self) -> Vocabulary {
        Vocabulary { text: self.text, ends: self.ends, letters: self.letters }
    }
}

/// Lists of numbers, one after the other.
pub(super) struct Lists {
    ends: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    pub(super) fn with_room_for(lists: usize) -> Self {
        Self { ends: Vec::with_capacity(lists), items: Vec::new() }
    }

    pub(super) fn push(&mut self, items: impl Iterator<Item = u32>) {
        self.items.extend(items);
        self.ends.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn shrink(&mut self) {
        self.items.shrink_to_fit();
    }

    pub(super) fn get(&self, at: usize) -> &[u32] {
        let end = |at: usize| self.ends.get(at).and_then(|end| usize::try_from(*end).ok());
        let start = at.checked_sub(1).map_or(Some(0), end);
        start.zip(end(at)).and_then(|(start, end)| self.items.get(start..end)).unwrap_or_default()
    }

    /// Each list in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let end = usize::try_from(*end).unwrap_or(usize::MAX);
            let list = self.items.get(start..end).unwrap_or_default();
            start = end;
            list
        })
    }
}
