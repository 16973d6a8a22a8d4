//! The personenregister kinderopvang: its questions, one module each.

pub mod vog;
