//! How a core type looks in Python: the one trait of this crate, and its implementations for what holds
//! other values.

use std::collections::BTreeMap;

use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict, PyList, PySequence, PyString, PyTuple},
};
use smallvec::SmallVec;

use crate::{
    kind::Kind,
    names::{Code, FaultCode},
    refusal::{Read, Refusal},
    value::no_field,
};

/// Whether a constructor asks for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// It must be given.
    Required,
    /// A list: empty when it is not given.
    List,
    /// Unknown when it is not given; by name only.
    Optional,
}

/// What the cells of a table hold where values of a type are asked.
#[derive(Clone, Copy)]
pub(crate) enum Content {
    Day,
    YesNo,
    Count,
    Amount,
    /// A word, an identifier, a time, or free text.
    Text,
    /// The fields of a class, or of one of its variants.
    Class(fn() -> &'static Kind),
    List(&'static Content),
    /// What no table holds.
    None,
}

/// A core type that crosses to Python and back.
pub(crate) trait Face: Sized {
    /// Whether a constructor asks for it.
    const NEED: Need = Need::Required;

    /// What the cells of a table hold for it.
    const CONTENT: Content = Content::None;

    /// The value as Python sees it.
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// The value of a Python object, or what is wrong with it.
    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self>;

    /// The value where nothing is given.
    fn absent() -> Read<Self> {
        Refusal::missing("")
    }
}

impl<T: Face> Face for Option<T> {
    const NEED: Need = Need::Optional;
    const CONTENT: Content = T::CONTENT;

    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.to_py(py),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        if given.is_none() { Ok(None) } else { T::from_py(given).map(Some) }
    }

    fn absent() -> Read<Self> {
        Ok(None)
    }
}

/// A core type that crosses to Python, without its type: so that the code around a value is there once
/// for all types.
pub(crate) trait Shown {
    /// The value as Python sees it.
    fn shown<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: Face> Shown for T {
    fn shown<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_py(py)
    }
}

/// The values as a tuple.
pub(crate) fn tuple<'py, T: Face>(py: Python<'py>, values: &[T]) -> PyResult<Bound<'py, PyAny>> {
    tuple_of(py, values.len(), &|at| {
        let value: &dyn Shown = values.get(at)?;
        Some(value)
    })
}

/// The value at each place below `count` as a tuple.
fn tuple_of<'a, 'py>(
    py: Python<'py>,
    count: usize,
    at: &dyn Fn(usize) -> Option<&'a dyn Shown>,
) -> PyResult<Bound<'py, PyAny>> {
    struct Item<'a>(Option<&'a dyn Shown>);
    impl<'py> IntoPyObject<'py> for Item<'_> {
        type Target = PyAny;
        type Output = Bound<'py, PyAny>;
        type Error = PyErr;

        fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            self.0.map_or_else(no_field, |value| value.shown(py))
        }
    }

    if count == 0 {
        return Ok(PyTuple::empty(py).into_any());
    }
    Ok(PyTuple::new(py, (0..count).map(|place| Item(at(place))))?.into_any())
}

/// The values of any sequence that is not a text.
pub(crate) fn sequence<T: Face>(given: &Bound<'_, PyAny>) -> Read<Vec<T>> {
    is_sequence(given)?;
    elements(given)
}

fn is_sequence(given: &Bound<'_, PyAny>) -> Read<()> {
    let is_list = given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>();
    let is_text = given.is_instance_of::<PyString>() || given.is_instance_of::<PyBytes>();
    if is_text || !(is_list || given.cast::<PySequence>().is_ok()) {
        return Refusal::wrong_type("a sequence, such as a list", given);
    }
    Ok(())
}

/// The values of anything that can be gone through.
pub(crate) fn elements<T: Face>(given: &Bound<'_, PyAny>) -> Read<Vec<T>> {
    let mut values = Vec::new();
    each(given, &mut |item| {
        values.push(T::from_py(item)?);
        Ok(())
    })?;
    Ok(values)
}

/// Goes through every element; the refusals of all are the answer.
fn each(given: &Bound<'_, PyAny>, take: &mut dyn FnMut(&Bound<'_, PyAny>) -> Read<()>) -> Read<()> {
    let Ok(items) = given.try_iter() else {
        return Refusal::wrong_type("a sequence, such as a list", given);
    };
    let mut refusal = Refusal::default();
    for (at, item) in items.enumerate() {
        let Ok(item) = item else {
            return Refusal::one(FaultCode::WrongType, "the sequence could not be gone through");
        };
        if let Err(faults) = take(&item) {
            refusal.join(*faults.under(&format!("[{at}]")));
        }
    }
    if refusal.is_empty() { Ok(()) } else { Err(Box::new(refusal)) }
}

macro_rules! lists {
    ($( $(#[$meta:meta])* [$($generics:tt)*] $type:ty, $item:ty; )*) => {$(
        $(#[$meta])*
        impl<$($generics)*> Face for $type {
            const NEED: Need = Need::List;
            const CONTENT: Content = Content::List(&<$item as Face>::CONTENT);

            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                tuple(py, self)
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                sequence::<$item>(given).map(Self::from)
            }

            fn absent() -> Read<Self> {
                Ok(Self::default())
            }
        }
    )*};
}
lists! {
    [T: Face] Vec<T>, T;
    [T: Face] SmallVec<[T; 4]>, T;
    [T: Face] Box<[T]>, T;
}

impl<T: Face> Face for BTreeMap<Code, T> {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (code, value) in self {
            dict.set_item(code, value.to_py(py)?)?;
        }
        Ok(dict.into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        let Ok(dict) = given.cast::<PyDict>() else {
            return Refusal::wrong_type("a dict", given);
        };
        let mut refusal = Refusal::default();
        let mut values = Self::new();
        for (key, value) in dict {
            match (Code::from_py(&key), T::from_py(&value)) {
                (Ok(code), Ok(value)) => {
                    values.insert(code, value);
                }
                (code, value) => {
                    for faults in [code.err(), value.err()].into_iter().flatten() {
                        refusal.join(*faults);
                    }
                }
            }
        }
        if refusal.is_empty() { Ok(values) } else { Err(Box::new(refusal)) }
    }
}

impl<A: Face, B: Face> Face for (A, B) {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok((self.0.to_py(py)?, self.1.to_py(py)?).into_pyobject(py)?.into_any())
    }

    fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
        match given.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() {
            Ok((first, second)) => Ok((A::from_py(&first)?, B::from_py(&second)?)),
            Err(_) => Refusal::wrong_type("a pair", given),
        }
    }
}
