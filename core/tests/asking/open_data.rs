//! The functions about the open data of the register of facilities, and its search. Their answers are
//! looked into by place.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::Day,
    facility::{FacilityIndex, FacilityQuery, LrkExport, export_difference, read_export_text},
    wire::{Faults, Json, Reader, Wire},
};
use serde::Serialize;
use serde_json::json;

use super::{Answer, Document, given};

given!(Export { text: ExportText });
given!(Exports { before: ExportText, after: ExportText });
given!(Searched { export: ExportText, query: FacilityQuery, limit: u32 });

/// The text of an export, of many lines.
struct ExportText(String);

impl Wire for ExportText {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        reader.text(json, "a text").map(|text| Self(text.to_owned()))
    }
}

fn report(report: impl Serialize) -> Answer {
    Answer { parts: BTreeMap::from([("report", json!(report))]), ..Answer::default() }
}

/// What stands in an export, and what is wrong with it.
pub(crate) fn reading(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Export { text } = document.read()?;
    Ok(report(read_export_text(&text.0)))
}

/// What changed between two exports.
pub(crate) fn difference(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Exports { before, after } = document.read()?;
    Ok(report(export_difference(&LrkExport::from_text(before.0), &LrkExport::from_text(after.0))?))
}

/// What a search of an export finds. The index of its listings finds the same.
pub(crate) fn search(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Searched { export, query, limit } = document.read()?;
    let export = LrkExport::from_text(export.0);
    let listings: Vec<_> = export.rows().map(|row| row.listing()).collect();
    let answer = FacilityIndex::from_export(&export).search(&query, limit);
    assert_eq!(FacilityIndex::new(&listings).search(&query, limit), answer);
    Ok(report(answer?))
}
