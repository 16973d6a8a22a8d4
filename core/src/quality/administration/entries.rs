//! Counting the fields of actual entries, and naming the entries that lack one by their number.

use serde::Serialize;

use super::{FieldFilled, KeptRecord, facts::administration_of};
use crate::{
    calendar::Day,
    facility::FacilityKind,
    norm::{Norms, RecordField, RecordKind},
    wire::{record, shown},
};

record! {
    /// An entry of a record, such as one child of the list of children: which of its fields are
    /// filled, not with what.
    #[derive(Default, Eq, Hash)]
    pub struct RecordEntry {
        /// The fields that are filled.
        pub filled: Vec<RecordField>,
        /// The fields that this entry does not need, such as diplomas of who is no staff. Counts for
        /// fields that are asked for some entries only.
        pub not_needed: Vec<RecordField>,
    }
}

shown! {
    /// An entry that lacks fields.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct EntryMissing {
        /// The number of the entry, from 0.
        pub entry: u32,
        /// The fields it lacks, in the order of the law.
        pub missing: Vec<RecordField>,
    }
}

/// Which entries of a record lack which fields that the text of the day asks for, in the order of the
/// entries; none where everything is there, and where the day's text does not ask for the record or is
/// not modelled.
pub fn entries_missing(
    organisation: FacilityKind,
    record: RecordKind,
    entries: &[RecordEntry],
    norms: &Norms,
    on: Day,
) -> Vec<EntryMissing> {
    let (Some(organisation), Some(demands)) = (administration_of(organisation), norms.administration_records.on(on))
    else {
        return Vec::new();
    };
    let lacking = |entry: &RecordEntry| -> Vec<RecordField> {
        let of_record = demands.of_organisation(organisation).filter(|demand| demand.record == record);
        let fields = of_record.filter_map(|demand| demand.field.map(|field| (field, demand.only_some)));
        let lacks = |(field, only_some): &(RecordField, bool)| {
            !(entry.filled.contains(field) || *only_some && entry.not_needed.contains(field))
        };
        fields.filter(lacks).map(|(field, _)| field).collect()
    };
    let numbered = (0_u32..).zip(entries).map(|(entry, fields)| EntryMissing { entry, missing: lacking(fields) });
    numbered.filter(|entry| !entry.missing.is_empty()).collect()
}

/// A record as counts, out of its entries.
pub fn kept_record(record: RecordKind, entries: &[RecordEntry]) -> KeptRecord {
    let count = |wanted: &dyn Fn(&RecordEntry) -> bool| {
        u32::try_from(entries.iter().filter(|entry| wanted(entry)).count()).unwrap_or(u32::MAX)
    };
    let filled = |field: &RecordField| FieldFilled {
        field: *field,
        filled: count(&|entry| entry.filled.contains(field)),
        of: Some(count(&|entry| entry.filled.contains(field) || !entry.not_needed.contains(field))),
    };
    let fields = RecordField::ALL.iter().map(filled).collect();
    KeptRecord { record, entries: Some(count(&|_| true)), fields, kept_at: None }
}
