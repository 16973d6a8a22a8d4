//! Which addresses have the wanted words.

use super::{
    lists::place,
    vocabulary::{Marked, Parts, Sought, Vocabulary},
};

/// So many addresses are compared with a wanted word by themselves; where there are more, it is quicker to
/// find all words of the register's addresses that have it first. The tests have small registers and try both.
const FEW: usize = if cfg!(test) { 4 } else { 5_000 };

/// The wanted words of an address.
pub(super) struct WantedPlace<'v> {
    vocabulary: &'v Vocabulary,
    parts: Parts,
    /// The wanted words of several letters, each with the words of addresses that have it, where
    /// these were looked up.
    words: Vec<(Sought<'v>, Option<Marked>)>,
}

impl<'v> WantedPlace<'v> {
    /// The longest word comes first. One that is part of another is left out: an address with that one has
    /// it too.
    pub(super) fn of(vocabulary: &'v Vocabulary, wanted: &'v [String]) -> Self {
        let is_part = |word: &&String| wanted.iter().any(|other| other != *word && other.contains(word.as_str()));
        let mut words: Vec<&String> = wanted.iter().filter(|word| !is_part(word)).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let sought = || words.iter().map(|word| Sought::of(word));
        let parts = sought().fold(Parts::default(), |all, sought| all.and(sought.parts()));
        // A letter is in an address that has it among its parts.
        let words = sought().filter(|sought| !sought.is_letter()).map(|sought| (sought, None)).collect();
        Self { vocabulary, parts, words }
    }

    /// Are all wanted words single letters, so that what an address is made of tells whether it has them?
    pub(super) fn is_letters(&self) -> bool {
        self.words.is_empty()
    }

    /// Can an address that is made of this have all words?
    #[inline]
    pub(super) fn may_be_in(&self, parts: Parts) -> bool {
        parts.have(self.parts)
    }

    /// Makes ready for comparing so many addresses.
    pub(super) fn prepare(&mut self, addresses: usize) {
        if addresses >= FEW.saturating_mul(self.words.len()) {
            for (sought, having) in &mut self.words {
                *having = Some(self.vocabulary.having(sought));
            }
        }
    }

    /// Has an address that is made of this, with these words, all wanted ones?
    #[inline]
    pub(super) fn is_in(&self, parts: Parts, address: &[u32]) -> bool {
        self.may_be_in(parts)
            && self.words.iter().all(|(sought, having)| match having {
                Some(having) => address.iter().any(|word| having.has(place(*word))),
                None => address.iter().any(|word| self.vocabulary.has(*word, sought)),
            })
    }
}
