//! The register of facilities: its public export, and searching it.

use std::{path::PathBuf, sync::Arc};

use pyo3::{
    prelude::*,
    types::{PyByteArray, PyBytes, PyCapsule, PyString},
};

use super::{bytes_of, functions};
use crate::{
    face::Face,
    kept::{FacilityIndex, LrkExport},
    leaves::text,
    names::{self, ExportChange, ExportColumn, ExportContent, FacilityListing, FacilityQuery, FaultCode, LrkNumber},
    refusal::{OrRaise, Refusal, argument, guarded},
    table::Table,
};

functions! {
    /// What changed from one export to a later one, by ascending LRK number.
    fn export_difference(before: Arc<names::LrkExport>, after: Arc<names::LrkExport>) -> Vec<ExportChange> {
        Python::attach(|py| super::apart(|| names::export_difference(&before, &after)).or_raise(py))?
    }
}

type Object<'py> = PyResult<Bound<'py, PyAny>>;

#[pymethods]
impl LrkExport {
    /// Reads an export: the bytes of the file, its text, or the file at a path.
    #[staticmethod]
    fn read<'py>(source: &Bound<'py, PyAny>) -> Object<'py> {
        let py = source.py();
        guarded(|| {
            let export = if source.is_instance_of::<PyString>() {
                let text = text(source).map_err(|refusal| refusal.under("source")).or_raise(py)?.to_owned();
                if !text.is_empty() && !text.contains(['\n', '\r']) {
                    let refused =
                        Refusal::one(FaultCode::WrongForm, "one line is no export; a path is a `pathlib.Path`");
                    return refused.map_err(|refusal| refusal.under("source")).or_raise(py);
                }
                py.detach(|| names::LrkExport::from_text(text))
            } else {
                let bytes = if let Ok(bytes) = source.cast::<PyBytes>() {
                    bytes.as_bytes().to_owned()
                } else if let Ok(bytes) = source.cast::<PyByteArray>() {
                    bytes.to_vec()
                } else if source.hasattr("__fspath__")? {
                    bytes_of(&source.extract::<PathBuf>()?, py)?
                } else {
                    return Refusal::wrong_type("`bytes`, a `str` or a path", source)
                        .map_err(|refusal| refusal.under("source"))
                        .or_raise(py);
                };
                py.detach(|| names::LrkExport::from_bytes(bytes))
            };
            Arc::new(export).to_py(py)
        })
    }

    #[getter]
    fn encoding<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.encoding().to_py(py)
    }

    #[getter]
    fn separator<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.separator().to_py(py)
    }

    #[getter]
    fn row_count(&self) -> u32 {
        self.0.row_count()
    }

    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.columns().to_py(py)
    }

    #[getter]
    fn missing_columns<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.missing_columns().to_py(py)
    }

    #[getter]
    fn unknown_columns<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.unknown_columns().to_py(py)
    }

    #[getter]
    fn has_removed(&self) -> bool {
        self.0.has_removed()
    }

    /// Does the text have the column?
    fn has(&self, column: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(self.0.has(argument("column", column)?))
    }

    /// Everything that is wrong, in the order of the text.
    fn faults<'py>(&self, py: Python<'py>) -> Object<'py> {
        guarded(|| self.0.faults().to_py(py))
    }

    /// What may be wrong, in the order of the text.
    fn warnings<'py>(&self, py: Python<'py>) -> Object<'py> {
        guarded(|| self.0.warnings().to_py(py))
    }

    /// The row at a position, from 0.
    fn row<'py>(&self, at: &Bound<'py, PyAny>) -> Object<'py> {
        let row = argument("at", at)?;
        guarded(|| self.0.row(row).to_py(at.py()))
    }

    /// Every row, in the order of the text.
    fn rows<'py>(&self, py: Python<'py>) -> Object<'py> {
        guarded(|| py.detach(|| self.0.rows().collect::<Vec<_>>()).to_py(py))
    }

    /// The first row with this number.
    fn find<'py>(&self, number: &Bound<'py, PyAny>) -> Object<'py> {
        let py = number.py();
        let number: LrkNumber = argument("number", number)?;
        guarded(|| self.0.find(number).to_py(py))
    }

    /// The rows as a table of Arrow.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface leaves it to us whether we can give another one.
        let _ = requested_schema;
        guarded(|| py.detach(|| table_of(&self.0)).stream(py))
    }

    fn __repr__(&self) -> String {
        format!("<LrkExport of {} rows>", self.0.row_count())
    }
}

/// The columns by their published names, then those that are not known. A field with a fault is there where its column
/// is text.
fn table_of(export: &names::LrkExport) -> Table {
    let mut table = Table::of_rows(usize::try_from(export.row_count()).unwrap_or(usize::MAX));
    for column in export.columns() {
        let name = ExportColumn::word(column);
        match column.content() {
            ExportContent::Text => table.texts(name, export.texts(column)),
            ExportContent::Day => table.days(name, export.days(column)),
            ExportContent::Count => table.counts(name, export.counts(column)),
            ExportContent::Answer => table.answers(name, export.answers(column)),
        }
    }
    for (at, name) in (0..).zip(export.unknown_columns()) {
        table.texts(&name, export.unknown_texts(at));
    }
    table
}

#[pymethods]
impl FacilityIndex {
    /// The index of all rows of an export, or of these facilities.
    #[staticmethod]
    fn of<'py>(source: &Bound<'py, PyAny>) -> Object<'py> {
        let py = source.py();
        let index = if let Ok(export) = source.cast::<LrkExport>() {
            let export = &export.get().0;
            guarded(|| Ok(py.detach(|| names::FacilityIndex::from_export(export))))
        } else {
            let listings: Vec<FacilityListing> = argument("source", source)?;
            guarded(|| Ok(py.detach(|| names::FacilityIndex::new(&listings))))
        }?;
        Arc::new(index).to_py(py)
    }

    #[getter]
    fn facility_count(&self) -> u32 {
        self.0.facility_count()
    }

    #[getter]
    fn holder_count(&self) -> u32 {
        self.0.holder_count()
    }

    /// The holders and facilities that fit, the best first.
    #[pyo3(signature = (query, limit=None))]
    fn search<'py>(&self, query: &Bound<'py, PyAny>, limit: Option<&Bound<'py, PyAny>>) -> Object<'py> {
        let py = query.py();
        let query: FacilityQuery = argument("query", query)?;
        let limit = limit.map_or(Ok(20), |limit| argument("limit", limit))?;
        guarded(|| match py.detach(|| self.0.search(&query, limit)) {
            Ok(found) => found.to_py(py),
            Err(faults) => Err(Refusal::of_faults(faults).raise(py)),
        })
    }

    fn __repr__(&self) -> String {
        format!("<FacilityIndex of {} facilities>", self.0.facility_count())
    }
}
