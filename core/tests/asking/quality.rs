//! The functions about diplomas and first aid. Their answers are looked into by place.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::Day,
    decision::Reason,
    norm::Norms,
    quality::{DiplomaList, FirstAidRosterDay, ShownCriterion, first_aid_criteria, first_aid_gaps, nearest_diplomas},
    wire::{Faults, Json},
};
use serde::Serialize;
use serde_json::json;

use super::{Answer, Document, cited, given, in_both};

given!(Near { name: String, lists: Vec<DiplomaList> });
given!(Published { text: Json, valid_from: Day });
given!(Shown { shown: Vec<ShownCriterion> });
given!(Roster { days: Vec<FirstAidRosterDay> });

fn report(report: impl Serialize) -> Answer {
    Answer { parts: BTreeMap::from([("report", json!(report))]), ..Answer::default() }
}

/// The names that look like one.
pub(crate) fn nearest(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Near { name, lists } = document.read()?;
    Ok(report(nearest_diplomas(&name, &lists, Norms::builtin(), on)))
}

/// A list as the sector publishes it, from the text of the document.
pub(crate) fn public_list(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Published { text: Json::String(text), valid_from } = document.read()? else { panic!("`text` is a text") };
    Ok(report(DiplomaList::from_public(&text, valid_from)?))
}

/// The criteria a certificate meets.
pub(crate) fn criteria(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Shown { shown } = document.read()?;
    let checklist = first_aid_criteria(&shown, Norms::builtin(), on);
    Ok(Answer {
        cited: cited(&checklist.reasons, Norms::builtin(), on),
        sentences: in_both(|language| checklist.reasons.iter().map(|reason| reason.explain(language)).collect()),
        ..report(&checklist)
    })
}

/// The stretches of several days that are not covered.
pub(crate) fn gaps(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Roster { days } = document.read()?;
    Ok(report(first_aid_gaps(&days, Norms::builtin())))
}
