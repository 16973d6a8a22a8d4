//! Which diploma qualifies for which work (RGL-1).
//!
//! A diploma is found by its name, whatever its hyphens and case; whether one that stands on no list is
//! as good as one that does is never judged here.

mod facts;
mod find;
mod held;
mod list;
mod name;
mod nearest;
mod public;
mod question;
mod reason;

pub use crate::norm::DiplomaRow;
pub use facts::{DiplomaForWork, DiplomaOutcome, DiplomaWork, MinisterDecision, PreviousService};
pub use find::DiplomaSource;
pub(crate) use held::Qualified;
pub use held::{HeldDiploma, Qualification};
pub(crate) use list::ListsByName;
pub use list::{DiplomaList, DiplomaValue, ListedDiploma};
pub(crate) use name::fold;
pub use nearest::{NearDiploma, nearest_diplomas};
pub use reason::{DiplomaFact, DiplomaReason};

#[cfg(test)]
mod tests;
