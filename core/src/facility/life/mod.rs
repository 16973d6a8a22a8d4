//! Where does a facility stand in its life, and what has to be done? (LRK-2)

mod question;
mod reason;

pub(super) use question::decide_by;
pub use question::{AgencyStanding, FacilityDecision, FacilityLife, FacilityStart};
pub use reason::{FacilityLifeFact, FacilityLifeOutcome, FacilityLifeReason};
