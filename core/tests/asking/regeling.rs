//! The functions of the Regeling: entries of an administration, statements, advances and settlement.
//! Their answers are looked into by place.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::Day,
    decision::Reason,
    facility::FacilityKind,
    funding::{CostEstimate, YearAccounts, advances, settlement},
    norm::Norms,
    quality::{CareYear, RecordEntry, RecordKind, childminding_statements, entries_missing, kept_record},
    wire::Faults,
};
use serde::Serialize;
use serde_json::json;

use super::{Answer, Document, cited, given, in_both};

given!(KeptEntries { organisation: FacilityKind, record: RecordKind, entries: Vec<RecordEntry> });

fn report<R: Reason>(report: impl Serialize, reasons: &[R], on: Day, sentences: Vec<String>) -> Answer {
    Answer {
        parts: BTreeMap::from([("report", json!(report))]),
        cited: cited(reasons, Norms::builtin(), on),
        sentences,
    }
}

/// Which entries lack which fields, and the record as counts.
pub(crate) fn entries(document: &Document, on: Day) -> Result<Answer, Faults> {
    let KeptEntries { organisation, record, entries } = document.read()?;
    let missing = entries_missing(organisation, record, &entries, Norms::builtin(), on);
    let kept = kept_record(record, &entries);
    let parts = BTreeMap::from([("report", json!({"missing": missing, "kept": kept}))]);
    Ok(Answer { parts, ..Answer::default() })
}

/// The statements of a childminding agency.
pub(crate) fn statements(document: &Document, on: Day) -> Result<Answer, Faults> {
    let year: CareYear = document.read()?;
    let statements = childminding_statements(&year, Norms::builtin());
    let sentences = in_both(|language| statements.explain(language));
    Ok(report(&statements, &statements.reasons, on, sentences))
}

/// The advances of a year.
pub(crate) fn advances_of(document: &Document, on: Day) -> Result<Answer, Faults> {
    let estimate: CostEstimate = document.read()?;
    let advances = advances(&estimate, Norms::builtin())?;
    let sentences = in_both(|language| advances.explain(language));
    Ok(report(&advances, &advances.reasons, on, sentences))
}

/// The settlement of a year.
pub(crate) fn settlement_of(document: &Document, on: Day) -> Result<Answer, Faults> {
    let accounts: YearAccounts = document.read()?;
    let settlement = settlement(&accounts, Norms::builtin())?;
    let sentences = in_both(|language| settlement.explain(language));
    Ok(report(&settlement, &settlement.reasons, on, sentences))
}
