//! The functions of the register of facilities: time travel, recording, and registrations during a period.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::{Day, Period},
    facility::{History, RegisterChange, RegisteredOn},
    wire::Faults,
};
use serde_json::json;

use super::{Answer, Document, given};

given!(AsOf { history: History, entity: String, valid_on: Day, known_on: Day });
given!(Recording { history: History, changes: Vec<RegisterChange> });
given!(During { registered: RegisteredOn, period: Period });

fn report(report: serde_json::Value) -> Answer {
    Answer { parts: BTreeMap::from([("report", report)]), ..Answer::default() }
}

/// A facility on a day as known on a day, and along both axes of time through that point.
pub(crate) fn as_of(document: &Document, _: Day) -> Result<Answer, Faults> {
    let AsOf { history, entity, valid_on, known_on } = document.read()?;
    Ok(report(json!({
        "facility": history.as_of(&entity, valid_on, known_on),
        "mediated_for": history.mediated_for(&entity, valid_on, known_on),
        "timeline": history.timeline(&entity, known_on),
        "knowledge": history.knowledge(&entity, valid_on),
    })))
}

/// How many changes stand in the history after recording more.
pub(crate) fn append(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Recording { mut history, changes } = document.read()?;
    history.append(changes)?;
    Ok(report(json!({ "recorded": history.changes().len() })))
}

/// On how much of a period a facility was registered.
pub(crate) fn during(document: &Document, _: Day) -> Result<Answer, Faults> {
    let During { registered, period } = document.read()?;
    Ok(report(json!(registered.during(period))))
}
