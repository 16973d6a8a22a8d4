//! What does a registration cost (FEE-1 to FEE-4)?

mod question;
mod reason;

pub use question::{FeeChannel, RegistrationFee, VogApplicationChannel};
pub use reason::{FeeFact, FeeOutcome, FeeReason};

#[cfg(test)]
mod tests;
