//! A plan backwards from the first working day, or from a housemate's 18th birthday (PLAN-1).

mod facts;
mod make;
mod reason;
mod working_days;

pub use facts::{DoneStep, PlanFacts};
pub use make::{Plan, PlannedStep, plan};
pub use reason::{PlanFact, PlanOutcome, PlanReason};

#[cfg(test)]
mod tests;
