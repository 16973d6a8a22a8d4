//! The registration itself: its steps (ENR-1) and the verification of the e-mail address (ENR-2).

mod email;
mod progress;
mod reason;

pub use email::{EmailFact, EmailOutcome, EmailReason, EmailVerification};
pub use progress::Enrolment;
pub use reason::{EnrolmentFact, EnrolmentOutcome, EnrolmentReason, EnrolmentStep};

#[cfg(test)]
mod tests;
