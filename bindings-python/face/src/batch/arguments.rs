//! What a table is asked, as it was given.

use pyo3::{
    prelude::*,
    types::{PyCapsule, PyDate, PyDict, PyString, PyType},
};

use super::{fault, output::Part, raised, stream::Stream};
use crate::{
    kind::{Kind, Maker, Reading},
    leaves::text,
    names::{Day, Fault, FaultCode},
    questions::Asking,
    refusal::{OrRaise, Read, Refusal, argument},
};

/// The day for all rows, or the column that has the day of each.
pub(super) enum On {
    Day(Day),
    Column(String),
}

impl On {
    pub(super) fn of(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        if given.is_instance_of::<PyString>() {
            let name = text(given).map_err(|refusal| refusal.under("on")).or_raise(given.py())?;
            return Ok(Self::Column(name.to_owned()));
        }
        if given.is_instance_of::<PyDate>() {
            return argument("on", given).map(Self::Day);
        }
        refused("on", "a `datetime.date`, or the name of a column of days", given)
    }

    pub(super) fn day(&self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Column(_) => None,
        }
    }

    pub(super) fn column(&self) -> Option<&str> {
        match self {
            Self::Day(_) => None,
            Self::Column(name) => Some(name),
        }
    }
}

/// Another type was expected for an argument.
fn refused<T>(name: &str, expected: &str, given: &Bound<'_, PyAny>) -> PyResult<T> {
    let refused: Read<T> = Refusal::wrong_type(expected, given).map_err(|refusal| refusal.under(name));
    refused.or_raise(given.py())
}

/// The batches of whatever gives its rows by the PyCapsule interface of Arrow.
pub(super) fn stream_of(table: &Bound<'_, PyAny>) -> PyResult<Stream> {
    if table.hasattr("__arrow_c_stream__")? {
        let capsule = table.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
        let unread = || {
            let message = "the table could not be read".to_owned();
            raised(table.py(), &[fault("table", FaultCode::WrongForm, message)])
        };
        return Stream::of(&capsule).ok_or_else(unread);
    }
    let expected = "a table that gives its rows by `__arrow_c_stream__`, as those of polars (collected), pyarrow, pandas and duckdb do";
    refused("table", expected, table)
}

/// A question without its type.
pub(super) struct Asked {
    pub(super) kind: &'static Kind,
    pub(super) asking: &'static Asking,
    pub(super) read: Reading,
}

/// The question of a class.
pub(super) fn question_of(class: &Bound<'_, PyAny>) -> PyResult<Asked> {
    let maker = if class.is_instance_of::<PyType>() { class.getattr("_maker").ok() } else { None };
    let kind = maker.as_ref().and_then(|maker| maker.cast::<Maker>().ok()).map(|maker| maker.get().kind);
    if let Some(kind) = kind
        && let (Some(asking), Some(read)) = (kind.asking(), kind.read)
    {
        return Ok(Asked { kind, asking, read });
    }
    refused("question", "the class of a question, such as `VogForRegistration`", class)
}

/// Paths of facts, and the columns that hold them.
pub(super) fn renamings(given: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let Ok(given) = given.cast::<PyDict>() else {
        return refused("columns", "a dict from facts to columns", given);
    };
    given.iter().map(|(path, column)| Ok((argument("columns", &path)?, argument("columns", &column)?))).collect()
}

/// The parts of the answer that are asked for.
pub(super) fn chosen(given: &Bound<'_, PyAny>) -> PyResult<Vec<Part>> {
    let names: Vec<String> = argument("parts", given)?;
    let part = |name: &String| Part::ALL.iter().find(|(known, _)| known == name).map(|(_, part)| *part);
    let unknown = |(at, name): (usize, &String)| {
        let known: Vec<&str> = Part::ALL.iter().map(|(name, _)| *name).collect();
        let message = format!("the answers have no such part; one of: {}", known.join(", "));
        part(name).is_none().then(|| fault(&format!("parts[{at}]"), FaultCode::UnknownWord, message))
    };
    let faults: Vec<Fault> = names.iter().enumerate().filter_map(unknown).collect();
    if faults.is_empty() { Ok(names.iter().filter_map(part).collect()) } else { Err(raised(given.py(), &faults)) }
}
