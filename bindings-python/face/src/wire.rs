//! The wire form as text.

use kinderopvang::wire::{self, Json};
use pyo3::prelude::*;

use crate::{
    kind::{Reading, object_of},
    leaves::text,
    names::{Reader, Wire},
    refusal::{OrRaise, guarded},
    value::{AnyValue, Value},
};

/// How a type reads its wire form.
pub(crate) fn read<T: Wire + AnyValue>(json: &Json, reader: &mut Reader) -> Option<Value> {
    T::read(json, reader).map(Value::of)
}

/// The value of a document, or all its faults.
pub(crate) fn from_json<'py>(given: &Bound<'py, PyAny>, read: Reading) -> PyResult<Bound<'py, PyAny>> {
    let py = given.py();
    guarded(|| {
        let json = wire::parsed(text(given).or_raise(py)?).or_raise(py)?;
        let mut reader = Reader::default();
        let value = read(&json, &mut reader);
        object_of(wire::whole(value, reader).or_raise(py)?, py)
    })
}
