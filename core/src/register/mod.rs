//! The personenregister kinderopvang: its questions, one module each.

pub mod linking;
pub mod vog;
