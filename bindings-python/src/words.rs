//! Types whose values are words: an `enum.Enum` written in Python for each, whose members are met by
//! identity.

use pyo3::{prelude::*, sync::PyOnceLock};

use crate::{
    names::FaultCode,
    refusal::{Read, Refusal, internal},
};

/// Where a type stands in Python.
pub(crate) trait Placed {
    const MODULE: &'static str;
}

/// The members of an enum, in the order of the core's list.
pub(crate) type Members = PyOnceLock<Vec<Py<PyAny>>>;

/// A type whose values are words.
pub(crate) trait AnyWord: Placed + Copy + PartialEq + 'static {
    const NAME: &'static str;
    const VALUES: &'static [Self];

    /// The word on the wire.
    fn wire(self) -> &'static str;

    fn cache() -> &'static Members;
}

fn members<T: AnyWord>(py: Python<'_>) -> PyResult<&'static [Py<PyAny>]> {
    let members = T::cache().get_or_try_init(py, || {
        let class = py.import(T::MODULE)?.getattr(T::NAME)?;
        T::VALUES.iter().map(|value| Ok(class.call1((value.wire(),))?.unbind())).collect::<PyResult<Vec<_>>>()
    })?;
    Ok(members)
}

pub(crate) fn to_member<T: AnyWord>(value: T, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let at = T::VALUES.iter().position(|known| *known == value);
    match at.zip(Some(members::<T>(py)?)).and_then(|(at, members)| members.get(at)) {
        Some(member) => Ok(member.bind(py).clone()),
        None => Err(internal("an enum lacks a member")),
    }
}

pub(crate) fn from_member<T: AnyWord>(given: &Bound<'_, PyAny>) -> Read<T> {
    let Ok(members) = members::<T>(given.py()) else {
        return Refusal::one(FaultCode::WrongType, "the enum could not be loaded");
    };
    let at = members.iter().position(|member| member.is(given));
    match at.and_then(|at| T::VALUES.get(at)) {
        Some(value) => Ok(*value),
        None => Refusal::wrong_type(format_args!("a `{}`", T::NAME), given),
    }
}
