//! Whole dossiers: read, judged, over time.

use std::path::PathBuf;

use pyo3::prelude::*;

use super::{apart, attributes, bytes_of, methods};
use crate::{
    face::Face,
    kind::Attribute,
    leaves::text,
    names::{Day, Dossier, DossierReport, FaultCode, Language, Period, PersonSegment},
    norms::{GivenNorms, by},
    refusal::{OrRaise, Refusal, argument, guarded},
};

methods! {
    Dossier {
        /// What the norms say of this dossier on a day.
        method fn judge(this, on: Day; norms) -> DossierReport { apart(|| this.judge_by(norms, on)) }
        /// How a person stands over a range of days; `None` when no person has this identity.
        method fn timeline(this, person: String, range: Period; norms) -> Option<Vec<PersonSegment>> {
            apart(|| this.timeline_by(norms, &person, range))
        }
    }

    DossierAction {
        /// The action as a sentence, after the identities of the person and the location and the login it is about.
        method fn explain(this, language: Language) -> String { this.explain(language) }
    }

    DossierDeadline {
        /// What happens and when, after the identities of the person and the location it is about.
        method fn explain(this, language: Language) -> String { this.explain(language) }
    }

    Activity {
        /// Does the activity take place on this day?
        method fn is_on(this, day: Day) -> bool { this.is_on(day) }
    }
}

pub(super) const WRITTEN_OUT: &[Attribute] = attributes! {
    Dossier { maker from_text = from_text; maker from_file = from_file; }
};

/// Reads a dossier from JSON text, its registrations counted by the given norms.
#[pyfunction]
#[pyo3(signature = (document, norms=None))]
fn from_text<'py>(document: &Bound<'py, PyAny>, norms: Option<GivenNorms<'_, 'py>>) -> PyResult<Bound<'py, PyAny>> {
    let py = document.py();
    let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
    guarded(|| read(document, norms, py)?.to_py(py))
}

/// Reads a dossier from a file of JSON in UTF-8.
#[pyfunction]
#[pyo3(signature = (path, norms=None))]
fn from_file<'py>(
    py: Python<'py>,
    path: &Bound<'_, PyAny>,
    norms: Option<GivenNorms<'_, 'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    guarded(|| {
        let Ok(document) = String::from_utf8(bytes_of(&path.extract::<PathBuf>()?, py)?) else {
            let refused = Refusal::one(FaultCode::NotJson, "the file is not UTF-8");
            return refused.map_err(|refusal| refusal.under("path")).or_raise(py);
        };
        read(&document, norms, py)?.to_py(py)
    })
}

fn read(document: &str, norms: Option<GivenNorms<'_, '_>>, py: Python<'_>) -> PyResult<Dossier> {
    let norms = by(norms);
    py.detach(|| Dossier::from_text_by(norms, document)).or_raise(py)
}

/// Judges a dossier: JSON in, JSON out, the same text in every language.
#[pyfunction]
pub(super) fn evaluate(document: &Bound<'_, PyAny>, on: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = document.py();
    let on = argument("on", on)?;
    let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
    guarded(|| py.detach(|| kinderopvang::dossier::evaluate(document, on)).or_raise(py))
}
