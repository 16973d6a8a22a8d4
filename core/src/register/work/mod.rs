//! May this person work, or be present? (WORK-1 to WORK-4, and the transitional window of DL-1 and
//! DL-2.)

mod childminder;
mod facts;
mod question;
mod reason;

pub use facts::{Household, MayWork, MayWorkFacts, WorkSetting};
pub use reason::{MayWorkFact, MayWorkOutcome, MayWorkReason};

#[cfg(test)]
mod tests;
