//! What is wrong with values from Python, and the exceptions it becomes.

use std::{
    fmt::Display,
    panic::{AssertUnwindSafe, catch_unwind},
};

use pyo3::{prelude::*, types::PyTuple};

use crate::{
    face::Face,
    names::{Fault, FaultCode, Faults, Reader},
};

mod errors {
    #![allow(missing_docs, reason = "the classes are documented where they stand, in Python")]
    pyo3::import_exception!(kinderopvang.errors, WrongInput);
    pyo3::import_exception!(kinderopvang.errors, WrongType);
    pyo3::import_exception!(kinderopvang.errors, NotModelled);
    pyo3::import_exception!(kinderopvang.errors, QueryError);
    pyo3::import_exception!(kinderopvang.errors, InternalError);
}

/// The faults of a value, each with its path. Boxed: reading mostly succeeds.
#[derive(Debug, Default)]
pub(crate) struct Refusal {
    faults: Vec<Fault>,
    /// The call itself is wrong: an argument too many, or one that is not there.
    wrong_call: bool,
}

/// A value read from Python, or its faults.
pub(crate) type Read<T> = Result<T, Box<Refusal>>;

/// The name of the type of an object; with its module, where Python has another type of that name.
fn type_name(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let class = object.get_type();
    let (name, module) = (class.name()?, class.module()?);
    let is_ambiguous = module != "builtins" && object.py().import("builtins")?.hasattr(&name)?;
    Ok(if is_ambiguous { format!("{module}.{name}") } else { name.to_string() })
}

impl Refusal {
    /// One fault at the value itself.
    pub(crate) fn one<T>(code: FaultCode, message: impl Display) -> Read<T> {
        Self::with_help(code, message, None)
    }

    /// One fault with help at the value itself.
    pub(crate) fn with_help<T>(code: FaultCode, message: impl Display, help: Option<String>) -> Read<T> {
        Err(Self::boxed(code, &message, help))
    }

    #[cold]
    #[allow(clippy::unnecessary_box_returns, reason = "it is boxed where it goes")]
    fn boxed(code: FaultCode, message: &dyn Display, help: Option<String>) -> Box<Self> {
        let fault = Fault { path: String::new(), code, message: message.to_string(), help };
        Box::new(Self { faults: vec![fault], wrong_call: false })
    }

    /// A call that no constructor takes.
    pub(crate) fn wrong_call<T>(code: FaultCode, message: impl Display, help: Option<String>) -> Read<T> {
        Self::with_help(code, message, help).map_err(|mut refusal| {
            refusal.wrong_call = true;
            refusal
        })
    }

    /// An argument that is not given and has to be.
    pub(crate) fn missing<T>(name: &str) -> Read<T> {
        Self::wrong_call(FaultCode::MissingField, "this argument is required", None)
            .map_err(|refusal| refusal.under(name))
    }

    /// Another type was expected.
    pub(crate) fn wrong_type<T>(expected: impl Display, found: &Bound<'_, PyAny>) -> Read<T> {
        Err(Self::of_wrong_type(&expected, found))
    }

    #[cold]
    #[allow(clippy::unnecessary_box_returns, reason = "it is boxed where it goes")]
    fn of_wrong_type(expected: &dyn Display, found: &Bound<'_, PyAny>) -> Box<Self> {
        let found = type_name(found).unwrap_or_else(|_| "something else".to_owned());
        Self::boxed(FaultCode::WrongType, &format_args!("expected {expected}, found `{found}`"), None)
    }

    /// The value, or the faults noted while it was made.
    pub(crate) fn or_faults<T>(value: Option<T>, reader: Reader) -> Read<T> {
        let faults = reader.into_faults();
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ if faults.is_empty() => Self::one(FaultCode::WrongForm, "the value could not be read"),
            _ => Err(Box::new(Self { faults, wrong_call: false })),
        }
    }

    /// Faults of the core.
    #[allow(clippy::unnecessary_box_returns, reason = "it is boxed where it goes")]
    pub(crate) fn of_faults(faults: Faults) -> Box<Self> {
        Box::new(Self { faults: faults.into_vec(), wrong_call: false })
    }

    /// The same faults, seen from what holds the value at `name`.
    #[must_use]
    #[allow(clippy::unnecessary_box_returns, reason = "it is boxed before and after")]
    pub(crate) fn under(mut self: Box<Self>, name: &str) -> Box<Self> {
        for fault in &mut self.faults {
            let joint = if fault.path.is_empty() || fault.path.starts_with('[') { "" } else { "." };
            fault.path = format!("{name}{joint}{}", fault.path);
        }
        self
    }

    /// Adds the faults of another value.
    pub(crate) fn join(&mut self, other: Self) {
        self.faults.extend(other.faults);
        self.wrong_call |= other.wrong_call;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// The exception: a `WrongType` when some value has another type than asked.
    pub(crate) fn raise(self, py: Python<'_>) -> PyErr {
        let wrong_type = self.wrong_call || self.faults.iter().any(|fault| fault.code == FaultCode::WrongType);
        raised(py, &self.faults, wrong_type)
    }
}

/// A value, or the exception its faults become.
pub(crate) trait OrRaise<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T> OrRaise<T> for Read<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|refusal| refusal.raise(py))
    }
}

/// A document is wrong input, also where it holds a value of another type than asked.
impl<T> OrRaise<T> for Result<T, Faults> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|faults| raised(py, &faults.into_vec(), false))
    }
}

/// The exception that these faults become.
pub(crate) fn raised(py: Python<'_>, faults: &[Fault], wrong_type: bool) -> PyErr {
    let faults: PyResult<Vec<_>> = faults.iter().map(|fault| fault.to_py(py)).collect();
    match faults.and_then(|faults| PyTuple::new(py, faults)) {
        Ok(faults) if wrong_type => errors::WrongType::new_err((faults.unbind(),)),
        Ok(faults) => errors::WrongInput::new_err((faults.unbind(),)),
        Err(error) => error,
    }
}

/// An argument of a function, with its name as path.
pub(crate) fn argument<T: Face>(name: &str, given: &Bound<'_, PyAny>) -> PyResult<T> {
    T::from_py(given).map_err(|refusal| refusal.under(name)).or_raise(given.py())
}

/// The answer depends on something this library does not model.
pub(crate) fn not_modelled(why: impl Display) -> PyErr {
    errors::NotModelled::new_err((why.to_string(),))
}

/// A search that cannot be answered.
pub(crate) fn query_error(code: &'static str, why: impl Display) -> PyErr {
    errors::QueryError::new_err((code, why.to_string()))
}

/// A contradiction at an argument.
pub(crate) fn contradiction(path: &str, why: impl Display) -> PyErr {
    let fault = Fault { path: path.to_owned(), code: FaultCode::Contradiction, message: why.to_string(), help: None };
    Python::attach(|py| Refusal { faults: vec![fault], wrong_call: false }.raise(py))
}

pub(crate) fn internal(why: &'static str) -> PyErr {
    errors::InternalError::new_err((why,))
}

/// Runs what may fail inside: a panic becomes an exception, and says nothing of the values at hand.
pub(crate) fn guarded<T>(run: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(run))
        .unwrap_or_else(|_| Err(internal("the library failed inside; please report what was asked")))
}
