//! Continuous screening: was this person screened before the register began (SCR-1), and is this
//! person screened now (SCR-2)?

mod before;
mod function;
mod now;
mod reason;

pub use before::ScreenedBefore;
pub use function::ScreeningFunction;
pub use now::ScreenedNow;
pub use reason::{ScreeningFact, ScreeningOutcome, ScreeningReason};

#[cfg(test)]
mod tests;
