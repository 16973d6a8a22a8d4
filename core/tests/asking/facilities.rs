//! The functions about the register of facilities: messages, public view, statistics, service levels.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::{Day, Period},
    decision::Reason,
    facility::{
        History, ServiceMeasurement, StatisticsRecords, public_view, register_statistics, required_volume,
        service_levels, tax_messages,
    },
    norm::Norms,
    wire::Faults,
};
use serde::Serialize;
use serde_json::json;

use super::{Answer, Document, cited, given, in_both};

given!(Counted { records: StatisticsRecords, period: Period });
given!(Measured { measured: Vec<ServiceMeasurement> });
given!(Nothing {});
given!(Recorded { history: History, recorded: Period });
given!(Shown { history: History, facility: String });

fn report<R: Reason>(report: impl Serialize, reasons: &[R], on: Day) -> Answer {
    Answer {
        parts: BTreeMap::from([("report", json!(report))]),
        cited: cited(reasons, Norms::builtin(), on),
        sentences: in_both(|language| reasons.iter().map(|reason| reason.explain(language)).collect()),
    }
}

/// The matrix of systematic information.
pub(crate) fn statistics(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Counted { records, period } = document.read()?;
    let statistics = register_statistics(&records, period, Norms::builtin())?;
    Ok(report(&statistics, &statistics.reasons, on))
}

/// Which service levels hold.
pub(crate) fn levels(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Measured { measured } = document.read()?;
    let levels = service_levels(&measured, Norms::builtin(), on);
    let of_rows = levels.rows.iter().map(|row| row.reason);
    let reasons: Vec<_> = levels.reasons.iter().copied().chain(of_rows).collect();
    Ok(report(&levels, &reasons, on))
}

/// How many facilities the database has to hold.
pub(crate) fn volume(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Nothing {} = document.read()?;
    let years = required_volume(Norms::builtin(), on);
    Ok(Answer { parts: BTreeMap::from([("outcome", json!(years))]), ..Answer::default() })
}

/// The messages to the tax office.
pub(crate) fn messages_to_the_tax_office(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Recorded { history, recorded } = document.read()?;
    let told = tax_messages(&history, recorded, Norms::builtin());
    let of_messages = told.messages.iter().flat_map(|message| message.reasons.iter().copied());
    let reasons: Vec<_> = told.reasons.iter().copied().chain(of_messages).collect();
    Ok(report(&told, &reasons, on))
}

/// What the public sees of a facility on the day of the case.
pub(crate) fn shown_to_the_public(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Shown { history, facility } = document.read()?;
    let view = public_view(&history, &facility, on, Norms::builtin());
    let of_hidden = view.hidden.iter().map(|hidden| hidden.reason);
    let reasons: Vec<_> = view.reasons.iter().copied().chain(of_hidden).collect();
    Ok(report(&view, &reasons, on))
}
