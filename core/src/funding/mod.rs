//! Money and mandate (RGL-6, RGL-7): estimate, advances and settlement of the benefit for care abroad,
//! and who decides in the minister's name.

mod advance;
mod estimate;
mod mandate;
mod reason;
mod settlement;

pub use crate::norm::MonthDay;
pub use advance::{Advance, AdvanceDeviation, AdvanceKind, Advances, CostEstimate, advances};
pub use estimate::{EstimateDue, EstimateOutcome};
pub use mandate::{MandateAct, MandateActor, MandateCheck, MandateDecider, MandateFact, MandateOutcome, MandateReason};
pub use reason::{EstimateFact, FundingReason};
pub use settlement::{Settlement, SettlementOutcome, YearAccounts, settlement};
