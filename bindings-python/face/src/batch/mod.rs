//! A question asked of every row of a table: columns of Arrow in, columns of Arrow out, whoever made them.
//!
//! No rule stands here, and none is asked in another way than one by one: a row becomes the facts of the wire form.

mod answers;
mod arguments;
mod cells;
mod days;
mod facts;
mod groups;
mod numbers;
mod output;
mod plan;
mod rows;
mod shape;
mod stream;
mod worker;

use std::{ffi::CString, sync::Arc, thread};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use pyo3::{
    exceptions::PyUserWarning,
    prelude::*,
    types::{PyCapsule, PyDict},
};

use self::{
    arguments::{On, chosen, question_of, renamings, stream_of},
    output::Part,
    rows::ask_rows,
    shape::{Names, Shape},
    worker::Job,
};
use crate::{
    face::Face,
    kept::Kept,
    names::{Fault, FaultCode, Language},
    norms::{GivenNorms, by as by_norms},
    refusal::{argument, guarded},
};

/// The answers to a question of each row of a table: a table itself.
#[pyclass(module = "kinderopvang.table", extends = Kept, frozen)]
pub(crate) struct Answers {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
    used: Vec<(String, String)>,
    unused: Vec<String>,
    errors: usize,
}

#[pymethods]
impl Answers {
    /// The rows as a table of Arrow.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface leaves it to us whether we can give another one.
        let _ = requested_schema;
        crate::table::stream_of(py, Arc::clone(&self.schema), self.batches.clone())
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The names of the columns.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let names: Vec<String> = self.schema.fields().iter().map(|field| field.name().clone()).collect();
        names.to_py(py)
    }

    /// Which column of the asked table held which fact.
    #[getter]
    fn used<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let used = PyDict::new(py);
        for (path, column) in &self.used {
            used.set_item(path, column)?;
        }
        Ok(used)
    }

    /// The columns of the asked table that held no fact.
    #[getter]
    fn unused<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.unused.to_py(py)
    }

    /// The number of rows that could not be asked.
    #[getter]
    fn error_count(&self) -> usize {
        self.errors
    }

    fn __repr__(&self) -> String {
        format!("<Answers of {} rows, {} with an error>", self.__len__(), self.errors)
    }
}

/// The answer to a question for every row of a table.
#[pyfunction]
#[pyo3(signature = (question, table, on, *, columns=None, keep=None, by=None, parts=None, language=None, dictionaries=true, norms=None, threads=None))]
#[allow(clippy::too_many_arguments, reason = "they are given by name")]
pub(crate) fn ask(
    question: &Bound<'_, PyAny>,
    table: &Bound<'_, PyAny>,
    on: &Bound<'_, PyAny>,
    columns: Option<&Bound<'_, PyAny>>,
    keep: Option<&Bound<'_, PyAny>>,
    by: Option<&Bound<'_, PyAny>>,
    parts: Option<&Bound<'_, PyAny>>,
    language: Option<&Bound<'_, PyAny>>,
    dictionaries: bool,
    norms: Option<GivenNorms<'_, '_>>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Py<Answers>> {
    let py = table.py();
    let question = question_of(question)?;
    let on = On::of(on)?;
    let renamed = columns.map_or_else(|| Ok(Vec::new()), renamings)?;
    let keep = keep.map_or_else(|| Ok(Vec::new()), |keep| argument("keep", keep))?;
    let by = by.map(|by| argument("by", by)).transpose()?;
    let parts = parts.map(chosen).transpose()?;
    let language: Option<Language> = language.map(|language| argument("language", language)).transpose()?;
    let threads: Option<u32> = threads.map(|threads| argument("threads", threads)).transpose()?;
    let parts = parts.unwrap_or_else(|| {
        let is_asked = |part: &Part| *part != Part::Explanation || language.is_some();
        Part::ALL.iter().map(|(_, part)| *part).filter(is_asked).collect()
    });
    let language = language.filter(|_| parts.contains(&Part::Explanation));
    let stream = stream_of(table)?;
    let names = Names { renamed, keep, by, parts, dictionaries };
    let shape = Shape::of(&question, &stream, &on, names).map_err(|faults| raised(py, &faults))?;
    for (column, help) in &shape.plan.suspects {
        if !shape.kept_names.contains(column) {
            let warning = format!("the column `{}` holds no fact of the question: {help}", column.escape_default());
            let warning = CString::new(warning).unwrap_or_default();
            PyErr::warn(py, &py.get_type::<PyUserWarning>(), &warning, 1)?;
        }
    }
    let used = shape.plan.used.iter().map(|used| (used.path.clone(), used.name.clone())).collect();
    let threads = threads.map_or_else(
        || thread::available_parallelism().map_or(1, usize::from),
        |threads| usize::try_from(threads).unwrap_or(1).max(1),
    );
    let job = Job {
        asking: question.asking,
        read: question.read,
        plan: shape.plan,
        layout: shape.layout,
        norms: by_norms(norms),
        on: on.day(),
        language,
    };
    let asked = guarded(|| {
        py.detach(|| match shape.key {
            Some(key) => groups::ask(&job, stream, key, shape.day, threads, &shape.answers),
            None => ask_rows(&job, stream, &shape.kept, shape.day, threads, &shape.answers),
        })
        .map_err(|error| error.raised(py))
    })?;
    let answers =
        Answers { schema: shape.answers, batches: asked.batches, used, unused: shape.unused, errors: asked.errors };
    Py::new(py, PyClassInitializer::from(Kept).add_subclass(answers))
}

fn fault(path: &str, code: FaultCode, message: String) -> Fault {
    Fault { path: path.to_owned(), code, message, help: None }
}

/// The exception for what is wrong with a table.
fn raised(py: Python<'_>, faults: &[Fault]) -> PyErr {
    crate::refusal::raised(py, faults, false)
}
