//! The personenregister kinderopvang: its questions, one module each.

pub mod deregistration;
pub mod obligation;
pub mod presence;
pub mod vog;
pub mod work;
