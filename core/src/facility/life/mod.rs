//! Where does a facility stand in its life, and what has to be done? (LRK-2)

mod question;
mod reason;

pub(super) use question::decide_by;
pub use question::{AgencyStanding, FacilityLife, FacilityStart, MunicipalDecision};
pub use reason::{FacilityLifeFact, FacilityLifeOutcome, FacilityLifeReason};
