//! Who may do what in the register of facilities (LRK-4): the right itself, and logging in.

mod login;
mod reason;
mod right;
#[cfg(test)]
mod tests;

pub use login::{RegisterLogin, RegisterLoginOutcome};
pub use reason::{AccessFact, AccessReason};
pub use right::{AccessOutcome, AccessRight};
