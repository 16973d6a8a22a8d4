//! The personenregister kinderopvang: its questions, one module each.

pub mod deregistration;
pub mod vog;
pub mod work;
