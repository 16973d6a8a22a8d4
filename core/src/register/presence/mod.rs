//! Is this person structurally present (structureel aanwezig) at this location? (PRE-1)
//!
//! No statute defines the word. The guideline of DUO does: at least once in three months, at least
//! thirty contiguous minutes, during care hours, at one and the same location. How a list of visits
//! is judged by it stands nowhere; the reading used here is layer *practice* and says so:
//!
//! - A visit *qualifies* when its longest contiguous overlap with the care hours of that day is long
//!   enough.
//! - *Observed*: two qualifying visits on different days, at most three months apart, the later one
//!   at most three months ago.
//! - *Expected*: a known rhythm makes a person structurally present from its first day on.

mod facts;
mod question;
mod reason;
#[cfg(test)]
mod tests;

pub use facts::{Presence, Recurrence, Visit};
pub use question::PresenceAt;
pub use reason::{PresenceFact, PresenceOutcome, PresenceReason};
