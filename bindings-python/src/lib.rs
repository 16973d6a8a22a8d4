//! The Python face of the rules of Dutch childcare.
//!
//! Nothing here knows a rule: each class is made from the definition its core type hands on
//! (`kinderopvang::every_type!`), so that a new type, field or variant needs no line here.

mod classes;
mod decision;
mod face;
mod given;
mod impls;
mod leaves;
mod methods;
mod names;
mod norms;
mod questions;
mod reason;
mod refusal;
mod value;
mod wire;
mod words;

use pyo3::prelude::*;

/// The native part of the package `kinderopvang`.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<value::Value>()?;
    module.add_class::<reason::Reason>()?;
    module.add_class::<reason::Outcome>()?;
    module.add_class::<norms::Norms>()?;
    decision::add(module)?;
    questions::add(module)?;
    classes::add(module)?;
    module.add_function(wrap_pyfunction!(classes::say, module)?)?;
    #[cfg(feature = "testing")]
    module.add_function(wrap_pyfunction!(panic, module)?)?;
    methods::add(module)
}

/// Panics, so that a test can see what becomes of it. No wheel that is shipped has it.
#[cfg(feature = "testing")]
#[pyfunction]
#[allow(clippy::panic, reason = "it is what it is for")]
fn panic() -> PyResult<()> {
    refusal::guarded(|| panic!("a rule failed at 111222333"))
}
