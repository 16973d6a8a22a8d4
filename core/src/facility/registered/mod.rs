//! Was a facility registered on a day, or during a period? (LRK-7)

mod during;
mod question;
mod spell;

pub use during::{RegisteredDuring, RegisteredPart};
pub use question::{KnownDays, RegisteredFact, RegisteredOn, RegisteredOutcome, RegisteredReason};
pub use spell::{ExportedRegistration, RegisteredSpell, RegisteredSpellError};
