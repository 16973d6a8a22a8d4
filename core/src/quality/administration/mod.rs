//! Does an administration hold what it must (RGL-3)?

mod entries;
mod facts;
mod question;
mod reason;

pub use crate::norm::{
    AdministrationOf, RecordAsked, RecordDemand, RecordField, RecordKind, RecordLetter, RecordReceiver,
};
pub use entries::{EntryMissing, RecordEntry, entries_missing, kept_record};
pub use facts::{AdministrationCheck, FieldFilled, KeptAt, KeptRecord};
pub use reason::{AdministrationFact, AdministrationOutcome, AdministrationReason};
