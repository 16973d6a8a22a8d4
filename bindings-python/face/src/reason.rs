//! What all reasons share, and what all outcomes with data do.

use pyo3::{
    prelude::*,
    types::{PyDict, PyString, PyTuple, PyType},
};

use crate::{
    face::Face,
    kind::start,
    names::{self, Citation, Day, Language, Layer, NormName, Rule},
    norms::{GivenNorms, by},
    refusal::{argument, guarded, internal},
    value::Value,
};

/// A reason without its type.
pub(crate) trait AnyReason {
    fn code(&self) -> &'static str;
    fn rule(&self) -> Rule;
    fn norm(&self) -> NormName;
    fn explain(&self, language: Language) -> String;
    fn layer(&self, norms: &names::Norms, on: Day) -> Option<Layer>;
    fn citation(&self, norms: &names::Norms, on: Day) -> Option<Citation>;
}

impl<R: names::Reason> AnyReason for R {
    fn code(&self) -> &'static str {
        names::Reason::code(self)
    }
    fn rule(&self) -> Rule {
        names::Reason::rule(self)
    }
    fn norm(&self) -> NormName {
        names::Reason::norm(self)
    }
    fn explain(&self, language: Language) -> String {
        names::Reason::explain(self, language)
    }
    fn layer(&self, norms: &names::Norms, on: Day) -> Option<Layer> {
        names::Reason::layer(self, norms, on)
    }
    fn citation(&self, norms: &names::Norms, on: Day) -> Option<Citation> {
        names::Reason::citation(self, norms, on).cloned()
    }
}

/// Why an outcome is what it is: a stable code, the compared values and the norm behind it.
#[pyclass(module = "kinderopvang.decision", extends = Value, frozen, subclass)]
pub(crate) struct Reason;

fn reason<'a>(slf: &'a Bound<'_, Reason>) -> PyResult<&'a dyn AnyReason> {
    slf.as_super().get().0.reason().ok_or_else(|| internal("a reason holds something else"))
}

#[pymethods]
impl Reason {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **kwargs))]
    fn new(
        class: &Bound<'_, PyType>,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        Ok(PyClassInitializer::from(start(class, args, kwargs)?).add_subclass(Self))
    }

    /// The stable code, such as `vog.too_old`.
    #[getter]
    fn code<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyString>> {
        Ok(PyString::new(slf.py(), reason(slf)?.code()))
    }

    /// The rule this reason belongs to.
    #[getter]
    fn rule<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        reason(slf)?.rule().to_py(slf.py())
    }

    /// The norm that was applied.
    #[getter]
    fn norm<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        reason(slf)?.norm().to_py(slf.py())
    }

    /// The sentence, filled with the compared values.
    fn explain(slf: &Bound<'_, Self>, language: &Bound<'_, PyAny>) -> PyResult<String> {
        let language = argument("language", language)?;
        guarded(|| Ok(reason(slf)?.explain(language)))
    }

    /// The layer of the norm in force on that day.
    #[pyo3(signature = (on, norms=None))]
    fn layer<'py>(
        slf: &Bound<'py, Self>,
        on: &Bound<'py, PyAny>,
        norms: Option<GivenNorms<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let on = argument("on", on)?;
        guarded(|| reason(slf)?.layer(by(norms), on).to_py(slf.py()))
    }

    /// The citation of the norm in force on that day.
    #[pyo3(signature = (on, norms=None))]
    fn citation<'py>(
        slf: &Bound<'py, Self>,
        on: &Bound<'py, PyAny>,
        norms: Option<GivenNorms<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let on = argument("on", on)?;
        guarded(|| reason(slf)?.citation(by(norms), on).to_py(slf.py()))
    }
}

/// An outcome that holds days or amounts.
#[pyclass(module = "kinderopvang.decision", extends = Value, frozen, subclass)]
pub(crate) struct Outcome;

#[pymethods]
impl Outcome {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **kwargs))]
    fn new(
        class: &Bound<'_, PyType>,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        Ok(PyClassInitializer::from(start(class, args, kwargs)?).add_subclass(Self))
    }

    /// The outcome in words.
    fn explain(slf: &Bound<'_, Self>, language: &Bound<'_, PyAny>) -> PyResult<String> {
        let language = argument("language", language)?;
        guarded(|| slf.as_super().get().0.sentence(language).ok_or_else(|| internal("an outcome holds something else")))
    }
}
