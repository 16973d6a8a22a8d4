//! The wire form as text.

use kinderopvang::wire;
use pyo3::prelude::*;

use crate::{
    face::Face,
    leaves::text,
    names::Wire,
    refusal::{OrRaise, guarded},
};

/// The value of a document, or all its faults.
pub(crate) fn from_json<'py, T: Wire + Face>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = given.py();
    guarded(|| wire::from_text::<T>(text(given).or_raise(py)?).or_raise(py)?.to_py(py))
}
