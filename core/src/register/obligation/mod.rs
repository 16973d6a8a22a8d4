//! Must this person be registered and linked? (OBL-1 to OBL-7)
//!
//! Two layers answer side by side: the statute's list with its versions of 2018-03-01, 2021-07-01,
//! 2024-01-01 and 2026-07-01, and the guideline of DUO (with, in two cases, an agency's own text).
//! The outcome follows the stricter one; the reasons say what each layer says.

mod arrangements;
mod demand;
mod facts;
mod guideline;
mod question;
mod reason;
mod statute;
mod structural;
#[cfg(test)]
mod tests;

pub(crate) use arrangements::vog_applicant;
pub use arrangements::{ArrangementReason, Arrangements, arrangements};
pub use demand::{DemandFact, DemandOutcome, DemandReason, VogDemand};
pub use facts::{Agreement, Obligation, Role, Setting};
pub use question::{Layers, ObligationOf};
pub use reason::{Duty, ObligationFact, ObligationReason};
