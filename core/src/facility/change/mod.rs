//! What does a change of a registered facility need? (LRK-2)

mod question;
mod reason;

pub use question::{FacilityChange, FacilityChangeKind};
pub use reason::{FacilityChangeFact, FacilityChangeOutcome, FacilityChangeReason};
