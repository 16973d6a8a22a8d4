//! The Python face of the rules of Dutch childcare.
//!
//! Nothing here knows a rule: each class is made from the definition its core type hands on
//! (`kinderopvang::every_type!`), so that a new type, field or variant needs no line here.

mod batch;
mod decision;
mod face;
mod given;
mod impls;
mod kept;
mod kind;
mod leaves;
mod methods;
mod names;
mod norms;
mod questions;
mod reason;
mod refusal;
mod table;
mod value;
mod wire;
mod words;

use pyo3::{
    exceptions::PyAttributeError,
    prelude::*,
    types::{PySet, PyType},
};

/// The native part of the package `kinderopvang`. Its classes are made when they are first asked for.
///
/// # Errors
/// Those of Python, when the module cannot be filled.
#[pymodule]
pub fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<value::Value>()?;
    module.add_class::<reason::Reason>()?;
    module.add_class::<reason::Outcome>()?;
    module.add_class::<kept::Kept>()?;
    module.add_function(wrap_pyfunction!(questions::decide_all, module)?)?;
    module.add_function(wrap_pyfunction!(questions::outcomes, module)?)?;
    module.add_function(wrap_pyfunction!(batch::ask, module)?)?;
    module.add_class::<batch::Answers>()?;
    module.add_function(wrap_pyfunction!(impls::say, module)?)?;
    #[cfg(feature = "testing")]
    module.add_function(wrap_pyfunction!(panic, module)?)?;
    methods::add(module)?;
    module.setattr("__getattr__", wrap_pyfunction!(class_of_name, module)?)?;
    module.setattr("__dir__", wrap_pyfunction!(names_of_all, module)?)
}

/// Every kind of class.
fn kinds() -> impl Iterator<Item = &'static kind::Kind> {
    impls::kinds().chain(decision::kinds())
}

/// The class, or the namespace of classes, with this name: made when it is asked for the first time.
#[pyfunction]
#[pyo3(name = "__getattr__", pass_module)]
fn class_of_name<'py>(module: &Bound<'py, PyModule>, name: &str) -> PyResult<Bound<'py, PyType>> {
    let py = module.py();
    let class = match kept::CLASSES.iter().find(|(known, _)| *known == name) {
        Some((_, class)) => class(py),
        None => match kinds().find(|kind| kind.name == name) {
            Some(kind) => kind.object(py)?,
            None => {
                let sentence = format!("module `kinderopvang._native` has no attribute `{name}`");
                return Err(PyAttributeError::new_err(sentence));
            }
        },
    };
    module.setattr(name, &class)?;
    Ok(class)
}

#[pyfunction]
#[pyo3(name = "__dir__", pass_module)]
fn names_of_all<'py>(module: &Bound<'py, PyModule>) -> PyResult<Bound<'py, PyAny>> {
    let names =
        PySet::new(module.py(), kept::CLASSES.iter().map(|(name, _)| *name).chain(kinds().map(|kind| kind.name)))?;
    names.call_method1("union", (module.dict(),))
}

/// Panics, so that a test can see what becomes of it. No wheel that is shipped has it.
#[cfg(feature = "testing")]
#[pyfunction]
#[allow(clippy::panic, reason = "it is what it is for")]
fn panic() -> PyResult<()> {
    refusal::guarded(|| panic!("a rule failed at 111222333"))
}
