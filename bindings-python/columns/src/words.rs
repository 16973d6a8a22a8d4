//! Columns of words, each by its place among them.

/// The places of words while they are written, of which the highest is known. A place below zero is that of no word, and
/// higher than all others.
#[derive(Debug, Default)]
pub struct Words {
    places: Vec<i8>,
    highest: u8,
}

impl Words {
    /// None, with room for so many.
    pub fn with_capacity(rows: usize) -> Self {
        Self { places: Vec::with_capacity(rows), highest: 0 }
    }

    /// Adds the word of each row, of the words of what is found there; `absent` where there is none. Tells whether each of
    /// these rows has one.
    #[inline(never)]
    pub fn add(&mut self, words: &[i8], found: &[u32], absent: i8) -> bool {
        let word = |found: &u32| usize::try_from(*found).ok().and_then(|place| words.get(place)).copied();
        let highest = self.extend(found.iter().map(|found| word(found).unwrap_or(absent)));
        self.highest = self.highest.max(highest);
        is_word(highest)
    }

    /// Adds the words of rows where each has one; else it adds none, and tells so.
    pub(crate) fn add_all(&mut self, words: impl Iterator<Item = i8>) -> bool {
        let before = self.places.len();
        let highest = self.extend(words);
        if is_word(highest) {
            self.highest = self.highest.max(highest);
        } else {
            self.places.truncate(before);
        }
        is_word(highest)
    }

    /// Gives the highest of those that are added.
    #[allow(clippy::inline_always, reason = "a loop for each of its callers")]
    #[inline(always)]
    fn extend(&mut self, words: impl Iterator<Item = i8>) -> u8 {
        let before = self.places.len();
        self.places.extend(words);
        // In a loop of its own, which looks at many at a time.
        let added = self.places.get(before..).unwrap_or_default();
        added.iter().fold(0, |highest, word| word.cast_unsigned().max(highest))
    }

    /// Is each the place of one of so many words?
    pub fn are_among(&self, words: usize) -> bool {
        self.places.is_empty() || (is_word(self.highest) && usize::from(self.highest) < words)
    }

    /// The places.
    pub fn into_places(self) -> Vec<i8> {
        self.places
    }
}

fn is_word(place: u8) -> bool {
    place.cast_signed() >= 0
}
