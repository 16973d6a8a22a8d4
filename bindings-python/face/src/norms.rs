//! The norms a question is answered by.

use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;

pub(crate) use crate::kept::Norms;
use crate::{
    face::Face,
    leaves::text,
    names::{self, NormName},
    refusal::{OrRaise, Refusal, argument, guarded},
};

/// The argument `norms` of a function.
#[derive(Clone, Copy)]
pub(crate) struct GivenNorms<'a, 'py>(Borrowed<'a, 'py, Norms>);

impl<'a, 'py> FromPyObject<'a, 'py> for GivenNorms<'a, 'py> {
    type Error = PyErr;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        match given.cast::<Norms>() {
            Ok(norms) => Ok(Self(norms)),
            Err(_) => {
                Refusal::wrong_type("a `Norms`", &given).map_err(|refusal| refusal.under("norms")).or_raise(given.py())
            }
        }
    }
}

/// The given norms, or those of the library.
pub(crate) fn by<'a>(norms: Option<GivenNorms<'a, '_>>) -> &'a names::Norms {
    match norms {
        Some(norms) => &norms.0.get().0,
        None => names::Norms::builtin(),
    }
}

#[pymethods]
impl Norms {
    /// The norms this version of the library knows.
    #[staticmethod]
    fn builtin(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        static BUILTIN: OnceLock<Arc<names::Norms>> = OnceLock::new();
        BUILTIN.get_or_init(|| Arc::new(names::Norms::builtin().clone())).to_py(py)
    }

    /// These norms with a document applied.
    fn amended<'py>(&self, document: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = document.py();
        guarded(|| Arc::new(self.0.amended(text(document).or_raise(py)?).or_raise(py)?).to_py(py))
    }

    /// The version of the rule set, apart from the version of the package.
    #[getter]
    fn version(&self) -> &str {
        &self.0.version
    }

    /// The versions of a norm, or of all, in order of date.
    #[pyo3(signature = (name=None))]
    fn rows<'py>(&self, py: Python<'py>, name: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let names = match name {
            Some(name) => vec![argument::<NormName>("name", name)?],
            None => NormName::ALL.to_vec(),
        };
        let rows: Vec<_> = names.into_iter().flat_map(|name| self.0.rows(name)).collect();
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
        match self.0.cited(name, on) {
            Some(cited) => Ok(Some((cited.layer.to_py(py)?, cited.citation.to_py(py)?))),
            None => Ok(None),
        }
    }

    fn __repr__(&self) -> String {
        format!("<Norms {}>", self.0.version)
    }
}
