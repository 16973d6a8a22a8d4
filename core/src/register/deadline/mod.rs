//! By when must somebody be registered and linked (DL-1 to DL-3)?

mod question;
mod reason;

pub use question::{Deadline, TransitionalGroup};
pub use reason::{DeadlineFact, DeadlineOutcome, DeadlineReason};

#[cfg(test)]
mod tests;
