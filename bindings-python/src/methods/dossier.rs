//! Whole dossiers: read, judged, over time.

use pyo3::prelude::*;

use super::methods;
use crate::{
    face::Face,
    leaves::text,
    names::{Day, Dossier, Period},
    norms::{Norms, by},
    refusal::{OrRaise, argument, guarded},
};

#[pymethods]
impl crate::classes::Dossier {
    /// Reads a dossier from JSON text, its registrations counted by the given norms.
    #[staticmethod]
    #[pyo3(signature = (document, norms=None))]
    fn from_text<'py>(document: &Bound<'py, PyAny>, norms: Option<&Bound<'py, Norms>>) -> PyResult<Bound<'py, PyAny>> {
        let py = document.py();
        let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
        guarded(|| read(document, norms, py)?.to_py(py))
    }

    /// Reads a dossier from a file of JSON in UTF-8.
    #[staticmethod]
    #[pyo3(signature = (path, norms=None))]
    fn from_file<'py>(
        py: Python<'py>,
        path: std::path::PathBuf,
        norms: Option<&Bound<'py, Norms>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guarded(|| read(&std::fs::read_to_string(path)?, norms, py)?.to_py(py))
    }

    /// What the norms say of this dossier on a day.
    #[pyo3(signature = (on, norms=None))]
    fn judge<'py>(
        slf: &Bound<'py, Self>,
        on: &Bound<'py, PyAny>,
        norms: Option<&Bound<'py, Norms>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (on, norms) = (argument("on", on)?, by(norms));
        guarded(|| {
            let dossier = slf.as_super().get().get::<Dossier>()?;
            slf.py().detach(|| dossier.judge_by(norms, on)).to_py(slf.py())
        })
    }

    /// How a person stands over a range of days; `None` when no person has this identity.
    #[pyo3(signature = (person, range, norms=None))]
    fn timeline<'py>(
        slf: &Bound<'py, Self>,
        person: &Bound<'py, PyAny>,
        range: &Bound<'py, PyAny>,
        norms: Option<&Bound<'py, Norms>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (range, norms) = (argument::<Period>("range", range)?, by(norms));
        let person = argument::<String>("person", person)?;
        guarded(|| {
            let dossier = slf.as_super().get().get::<Dossier>()?;
            slf.py().detach(|| dossier.timeline_by(norms, &person, range)).to_py(slf.py())
        })
    }
}

fn read(document: &str, norms: Option<&Bound<'_, Norms>>, py: Python<'_>) -> PyResult<Dossier> {
    let norms = by(norms);
    py.detach(|| Dossier::from_text_by(norms, document)).or_raise(py)
}

methods! {
    Activity {
        /// Does the activity take place on this day?
        fn is_on(this, day: Day) -> bool { this.is_on(day) }
    }
}

/// Judges a dossier: JSON in, JSON out, the same text in every language.
#[pyfunction]
fn evaluate(document: &Bound<'_, PyAny>, on: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = document.py();
    let on = argument("on", on)?;
    let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
    guarded(|| py.detach(|| kinderopvang::dossier::evaluate(document, on)).or_raise(py))
}

pub(super) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(evaluate, module)?)
}
