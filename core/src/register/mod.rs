//! The personenregister kinderopvang: its questions, one module each.

pub mod deadline;
pub mod deregistration;
pub mod enrolment;
pub mod fee;
pub mod linking;
pub mod obligation;
pub mod plan;
pub mod presence;
pub mod screening;
pub mod vog;
pub mod work;

#[cfg(test)]
mod every_day;
