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
        for (at, wanted) in (0_u32..PLANE).zip(wanted) {
            let needed = letters(wanted);
            let bit = 1_u64 << at;
            let mut is_found = false;
            let mut start = 0;
            for ((end, letters), fits) in self.ends.iter().zip(&self.letters).zip(&mut fits) {
                if letters & needed == needed {
                    let end = usize::try_from(*end).unwrap_or(usize::MAX);
                    let word = self.text.get(start..end).unwrap_or("");
                    if word.starts_with(wanted.as_str()) {
                        let whole = if word.len() == wanted.len() { bit << (2 * PLANE) } else { 0 };
                        *fits |= bit | (bit << PLANE) | whole;
                        is_found = true;
                    } else if word.contains(wanted.as_str()) {
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

    /// The number of different words.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.ends.len()
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
