//! The words of a text, and which of them are looked for.

use super::fold;

/// The pieces of a folded text between spaces and punctuation, in order.
pub(crate) fn pieces(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|char: char| !char.is_alphanumeric()).filter(|piece| !piece.is_empty())
}

/// The words that somebody looks for, in order, each once.
pub(crate) fn wanted(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut words: Vec<String> = Vec::new();
    for piece in pieces(&folded) {
        if !words.iter().any(|word| word == piece) {
            words.push(piece.to_owned());
        }
    }
    words
}

/// The words of a text in which something is looked for.
pub(crate) struct Words(Vec<String>);

impl Words {
    /// The pieces of the text; where punctuation stands inside a word, as in `B.V.` or
    /// `'s-Gravenhage`, also the whole without it, so that `bv` and `sgravenhage` find it too; and the
    /// parts of a postcode as one.
    pub(crate) fn of(text: &str) -> Self {
        Self::of_folded(&fold(text))
    }

    /// The words of a text that is folded already.
    pub(crate) fn of_folded(folded: &str) -> Self {
        let mut words: Vec<String> = Vec::new();
        for chunk in folded.split(' ') {
            let postcode =
                words.last().filter(|word| are_parts_of_postcode(word, chunk)).map(|word| format!("{word}{chunk}"));
            let before = words.len();
            words.extend(pieces(chunk).map(str::to_owned));
            let whole: String = words.get(before..).unwrap_or_default().concat();
            if words.len() > before.saturating_add(1) {
                words.push(whole);
            }
            words.extend(postcode);
        }
        Self(words)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Is the word one of these, or part of one?
    pub(crate) fn have(&self, word: &str) -> bool {
        self.iter().any(|own| own.contains(word))
    }

    /// Is each of the words one of these, or part of one? In any order; none are always had.
    pub(crate) fn have_all(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.have(word))
    }
}

/// Four digits, and two letters after a space.
fn are_parts_of_postcode(digits: &str, letters: &str) -> bool {
    digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_lowercase())
}
