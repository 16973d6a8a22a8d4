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

/// The enum of a type in Python.
pub(crate) struct Words {
    name: &'static str,
    module: &'static str,
    /// The word on the wire of the value at this place of the core's list.
    at: fn(usize) -> Option<&'static str>,
    /// Its members, in the order of the core's list, once it is loaded.
    members: PyOnceLock<Vec<Py<PyAny>>>,
}

impl Words {
    pub(crate) const fn new(name: &'static str, module: &'static str, at: fn(usize) -> Option<&'static str>) -> Self {
        Self { name, module, at, members: PyOnceLock::new() }
    }

    /// The words, in the order of the core's list.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static str> {
        (0..).map_while(self.at)
    }

    fn members(&self, py: Python<'_>) -> PyResult<&[Py<PyAny>]> {
        let members = self.members.get_or_try_init(py, || {
            let class = py.import(self.module)?.getattr(self.name)?;
            let words = (0..).map_while(self.at);
            words.map(|word| Ok(class.call1((word,))?.unbind())).collect::<PyResult<Vec<_>>>()
        })?;
        Ok(members)
    }

    fn member<'py>(&self, at: Option<usize>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let members = self.members(py)?;
        match at.and_then(|at| members.get(at)) {
            Some(member) => Ok(member.bind(py).clone()),
            None => Err(internal("an enum lacks a member")),
        }
    }

    fn place(&self, given: &Bound<'_, PyAny>) -> Read<usize> {
        let Ok(members) = self.members(given.py()) else {
            return Refusal::one(FaultCode::WrongType, "the enum could not be loaded");
        };
        match members.iter().position(|member| member.is(given)) {
            Some(at) => Ok(at),
            None => Refusal::wrong_type(format_args!("a `{}`", self.name), given),
        }
    }
}

/// A type whose values are words.
pub(crate) trait AnyWord: Copy + PartialEq + 'static {
    const VALUES: &'static [Self];

    fn words() -> &'static Words;
}

pub(crate) fn to_member<T: AnyWord>(value: T, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    T::words().member(T::VALUES.iter().position(|known| *known == value), py)
}

pub(crate) fn from_member<T: AnyWord>(given: &Bound<'_, PyAny>) -> Read<T> {
    let at = T::words().place(given)?;
    T::VALUES.get(at).copied().map_or_else(|| Refusal::one(FaultCode::UnknownWord, "there is no such member"), Ok)
}
