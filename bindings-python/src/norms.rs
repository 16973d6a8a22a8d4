//! The norms a question is answered by.

use pyo3::prelude::*;

use crate::{
    face::Face,
    leaves::text,
    names::{self, NormName},
    refusal::{OrRaise, argument, guarded},
};

/// All norms: dated versions of each. Those of the library, or amended by a document.
#[pyclass(module = "kinderopvang.norm", frozen)]
pub(crate) struct Norms(Held);

enum Held {
    Builtin,
    Amended(Box<names::Norms>),
}

impl Norms {
    pub(crate) fn held(&self) -> &names::Norms {
        match &self.0 {
            Held::Builtin => names::Norms::builtin(),
            Held::Amended(norms) => norms,
        }
    }
}

/// The given norms, or those of the library.
pub(crate) fn by<'a>(norms: Option<&'a Bound<'_, Norms>>) -> &'a names::Norms {
    match norms {
        Some(norms) => norms.get().held(),
        None => names::Norms::builtin(),
    }
}

#[pymethods]
impl Norms {
    /// The norms this version of the library knows.
    #[staticmethod]
    fn builtin() -> Self {
        Self(Held::Builtin)
    }

    /// These norms with a document applied.
    fn amended(&self, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = document.py();
        guarded(|| {
            let norms = self.held().amended(text(document).or_raise(py)?).or_raise(py)?;
            Ok(Self(Held::Amended(Box::new(norms))))
        })
    }

    /// The version of the rule set, apart from the version of the package.
    #[getter]
    fn version(&self) -> &str {
        &self.held().version
    }

    /// The versions of a norm, or of all, in order of date.
    #[pyo3(signature = (name=None))]
    fn rows<'py>(&self, py: Python<'py>, name: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let names = match name {
            Some(name) => vec![argument::<NormName>("name", name)?],
            None => NormName::ALL.to_vec(),
        };
        let rows: Vec<_> = names.into_iter().flat_map(|name| self.held().rows(name)).collect();
        rows.to_py(py)
    }

    /// The version of a norm in force on a day, else the one nearest to it: its layer and citation.
    fn cited<'py>(
        &self,
        name: &Bound<'py, PyAny>,
        on: &Bound<'py, PyAny>,
    ) -> PyResult<Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> {
        let py = name.py();
        let (name, on) = (argument("name", name)?, argument("on", on)?);
        match self.held().cited(name, on) {
            Some(cited) => Ok(Some((cited.layer.to_py(py)?, cited.citation.to_py(py)?))),
            None => Ok(None),
        }
    }

    fn __repr__(&self) -> String {
        format!("<Norms {}>", self.held().version)
    }
}
