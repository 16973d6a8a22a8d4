//! The personenregister kinderopvang: its questions, one module each.

pub mod deregistration;
pub mod obligation;
pub mod presence;
pub mod linking;
pub mod vog;
pub mod work;
pub mod deadline;
pub mod enrolment;
pub mod fee;
pub mod plan;
pub mod screening;
pub mod vog;

#[cfg(test)]
mod every_day;
