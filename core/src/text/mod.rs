//! Texts of people compared as people mean them: without regard to case, accents, spaces and
//! punctuation, word by word, while somebody is still typing.
//!
//! `ij`, `ÿ` and `y` stay apart (only the ligature `ĳ` is read as `ij`), and no name is an alias of
//! another: no source says which ones the register would take for the same.

mod fold;
mod words;

pub(crate) use fold::fold;
pub(crate) use words::{Words, pieces, wanted};

#[cfg(test)]
mod tests;
