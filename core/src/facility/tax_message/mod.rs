//! The messages to the tax office (LRK-5): what the recording of a day tells it about which days.

mod difference;
mod due;
mod message;
#[cfg(test)]
mod tests;

pub use due::tax_messages;
pub use message::{FacilityProperty, TaxMessage, TaxMessageKind, TaxMessageReason, TaxMessages};
