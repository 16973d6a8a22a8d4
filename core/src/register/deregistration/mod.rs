//! The life of one registration and its end (END-1 to END-9): from its dated events to its state on
//! any day.
//!
//! [`Registration::from_events`] reads the events once, refuses an impossible order with the place
//! of each impossible event, and keeps the stretches between them; a state on a day is then a
//! look-up.

mod event;
mod fold;
mod question;
mod reason;
mod registration;
mod retention;
mod standing;

pub use event::{DemandCause, HolderId, HolderIdError, RegistrationEvent};
pub use reason::{RegistrationFact, RegistrationReason, RegistrationState};
pub use registration::{Link, Registration};
pub use retention::Retention;
pub use standing::{EndGround, RunningTerm};

#[cfg(test)]
mod tests;
