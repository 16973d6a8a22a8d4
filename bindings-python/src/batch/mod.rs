//! A question asked of every row of a table: columns of Arrow in, columns of Arrow out, whoever made them.
//!
//! No rule stands here, and none is asked in another way than one by one: a row becomes the facts of the wire form.

mod cells;
mod days;
mod groups;
mod numbers;
mod output;
mod plan;
mod stream;
mod worker;

use std::{ops::Range, sync::Arc, thread};

use arrow_array::{ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchOptions, ffi_stream::FFI_ArrowArrayStream};
use arrow_schema::{Field, FieldRef, Schema, SchemaRef};
use pyo3::{
    prelude::*,
    types::{PyCapsule, PyDate, PyDict, PyString, PyType},
};

use self::{
    cells::Column,
    output::{Layout, Output, Part},
    plan::Plan,
    stream::Stream,
    worker::{Job, Worker},
};
use crate::{
    face::{Content, Face},
    kept::Kept,
    kind::{Kind, Maker},
    leaves::text,
    names::{Day, Fault, FaultCode, Language},
    norms::{Norms, by as by_norms},
    refusal::{OrRaise, Read, Refusal, argument, guarded, internal},
};

/// Below so many rows one thread is faster than several.
const WORTH_A_THREAD: usize = 16_384;

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
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let batches = RecordBatchIterator::new(batches, Arc::clone(&self.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), c"arrow_array_stream")
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

/// The day for all rows, or the column that has the day of each.
enum On {
    Day(Day),
    Column(String),
}

/// The answer to a question for every row of a table.
#[pyfunction]
#[pyo3(signature = (question, table, on, *, columns=None, keep=None, by=None, parts=None, language=None, norms=None, threads=None))]
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
    norms: Option<&Bound<'_, Norms>>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Py<Answers>> {
    let py = table.py();
    let (kind, asking, read) = question_of(question)?;
    let on = match on.cast::<PyString>() {
        Ok(_) => On::Column(text(on).map_err(|refusal| refusal.under("on")).or_raise(py)?.to_owned()),
        Err(_) if on.is_instance_of::<PyDate>() => On::Day(argument("on", on)?),
        Err(_) => {
            let refused: Read<()> = Refusal::wrong_type("a `datetime.date`, or the name of a column of days", on);
            return Err(refused
                .map_err(|refusal| refusal.under("on"))
                .or_raise(py)
                .err()
                .unwrap_or_else(|| internal("no day")));
        }
    };
    let renamed = columns.map_or_else(|| Ok(Vec::new()), renamings)?;
    let keep: Vec<String> = keep.map_or_else(|| Ok(Vec::new()), |keep| argument("keep", keep))?;
    let by: Option<String> = by.map(|by| argument("by", by)).transpose()?;
    let parts = parts.map_or_else(|| Ok(None), |parts| chosen(parts).map(Some))?;
    let language: Option<Language> = language.map(|language| argument("language", language)).transpose()?;
    let threads: Option<u32> = threads.map(|threads| argument("threads", threads)).transpose()?;
    let parts = parts.unwrap_or_else(|| {
        let has = |part: &Part| *part != Part::Explanation || language.is_some();
        Part::ALL.iter().map(|(_, part)| *part).filter(has).collect()
    });
    let language = language.filter(|_| parts.contains(&Part::Explanation));
    let stream = stream_of(table)?;
    let schema = stream.schema();

    let mut faults = Vec::new();
    let day_column = match &on {
        On::Column(name) => place_of(&schema, name, &mut faults),
        On::Day(_) => None,
    };
    if let Some(found) = day_column.and_then(|at| schema.fields().get(at))
        && let Some((_, expected, found)) = cells::mismatch(Content::Day, found.data_type(), "")
    {
        let message = format!("expected {expected}, found {found}");
        faults.push(fault(schema.field(day_column.unwrap_or_default()).name(), FaultCode::WrongType, message));
    }
    let kept: Vec<usize> = keep.iter().filter_map(|name| place_of(&schema, name, &mut faults)).collect();
    let key = by.as_ref().and_then(|name| place_of(&schema, name, &mut faults));
    if by.is_some() && !keep.is_empty() {
        faults.push(fault(
            "keep",
            FaultCode::Contradiction,
            "rows that belong together keep the column of `by` alone".to_owned(),
        ));
    }
    let apart: Vec<&str> = by
        .as_deref()
        .into_iter()
        .chain(match &on {
            On::Column(name) => Some(name.as_str()),
            On::Day(_) => None,
        })
        .collect();
    let layout = Layout::of(asking, parts);
    let answer_fields = layout.fields();
    let mut kept_fields: Vec<FieldRef> = kept.iter().filter_map(|at| schema.fields().get(*at).cloned()).collect();
    if let Some(field) = key.and_then(|at| schema.fields().get(at)) {
        match groups::key_type(field.data_type()) {
            Some(data_type) => kept_fields.push(Arc::new(Field::new(field.name(), data_type, true))),
            None => {
                let message = format!("expected texts or whole numbers, found {}", field.data_type());
                faults.push(fault(field.name(), FaultCode::WrongType, message));
            }
        }
    }
    for field in &kept_fields {
        if answer_fields.iter().any(|answer| answer.name() == field.name()) {
            let message = "the answers have a column of this name".to_owned();
            faults.push(fault(field.name(), FaultCode::DuplicateField, message));
        }
    }
    let plan = match Plan::of(kind, &schema, &renamed, &apart) {
        Ok(plan) => plan,
        Err(more) => {
            faults.extend(more);
            return Err(raised(py, faults));
        }
    };
    if !faults.is_empty() {
        return Err(raised(py, faults));
    }
    let used: Vec<(String, String)> = plan.used.iter().map(|used| (used.path.clone(), used.name.clone())).collect();
    let is_used = |name: &str| {
        used.iter().any(|(_, used)| used == name) || keep.iter().any(|keep| keep == name) || apart.contains(&name)
    };
    let unused = schema.fields().iter().map(|field| field.name().clone()).filter(|name| !is_used(name)).collect();
    let job = Job {
        asking,
        read,
        plan,
        layout,
        norms: by_norms(norms),
        on: match on {
            On::Day(day) => Some(day),
            On::Column(_) => None,
        },
        language,
    };
    let threads = threads.map_or_else(
        || thread::available_parallelism().map_or(1, usize::from),
        |threads| usize::try_from(threads).unwrap_or(1).max(1),
    );
    let out = Arc::new(Schema::new(kept_fields.into_iter().chain(answer_fields).collect::<Vec<FieldRef>>()));
    let asked = guarded(|| {
        py.detach(|| match key {
            Some(key) => groups::ask(&job, stream, key, day_column, threads, &out),
            None => ask_rows(&job, stream, &kept, day_column, threads, &out),
        })
        .map_err(|error| error.raised(py))
    })?;
    let answers = Answers { schema: out, batches: asked.batches, used, unused, errors: asked.errors };
    Py::new(py, PyClassInitializer::from(Kept).add_subclass(answers))
}

/// The batches of the answers, and how many rows have none.
struct Asked {
    batches: Vec<RecordBatch>,
    errors: usize,
}

/// Why a table could not be gone through.
enum Broken {
    /// Whoever gives the table says so. Its own words may hold values, and are not told.
    Stream,
    Inside,
}

impl Broken {
    fn raised(self, py: Python<'_>) -> PyErr {
        match self {
            Self::Stream => raised(
                py,
                vec![fault("table", FaultCode::WrongForm, "whoever gives the table could not go on".to_owned())],
            ),
            Self::Inside => internal("the columns of the answers differ in length"),
        }
    }
}

/// The batches of whatever gives its rows by the PyCapsule interface of Arrow.
fn stream_of(table: &Bound<'_, PyAny>) -> PyResult<Stream> {
    let py = table.py();
    if table.hasattr("__arrow_c_stream__")? {
        let capsule = table.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
        let unread =
            || raised(py, vec![fault("table", FaultCode::WrongForm, "the table could not be read".to_owned())]);
        return Stream::of(&capsule).ok_or_else(unread);
    }
    let expected =
        "a table that gives its rows by `__arrow_c_stream__`, as those of polars, pyarrow, pandas and duckdb do";
    let refused: Read<Stream> = Refusal::wrong_type(expected, table).map_err(|refusal| refusal.under("table"));
    refused.or_raise(py)
}

/// The type of a question, how it is asked, and how its facts are read.
fn question_of(
    class: &Bound<'_, PyAny>,
) -> PyResult<(&'static Kind, &'static crate::questions::Asking, crate::kind::Reading)> {
    let py = class.py();
    let refused = || {
        let refused: Read<()> = Refusal::wrong_type("the class of a question, such as `VogForRegistration`", class);
        refused
            .map_err(|refusal| refusal.under("question"))
            .or_raise(py)
            .err()
            .unwrap_or_else(|| internal("no question"))
    };
    if !class.is_instance_of::<PyType>() {
        return Err(refused());
    }
    let maker = class.getattr("_maker").map_err(|_| refused())?;
    let maker = maker.cast::<Maker>().map_err(|_| refused())?;
    let kind = maker.get().kind;
    match (kind.asking(), kind.read) {
        (Some(asking), Some(read)) => Ok((kind, asking, read)),
        _ => Err(refused()),
    }
}

/// Paths of facts, and the columns that hold them.
fn renamings(given: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let py = given.py();
    let Ok(given) = given.cast::<PyDict>() else {
        let refused: Read<Vec<(String, String)>> =
            Refusal::wrong_type("a dict from facts to columns", given).map_err(|refusal| refusal.under("columns"));
        return refused.or_raise(py);
    };
    given.iter().map(|(path, column)| Ok((argument("columns", &path)?, argument("columns", &column)?))).collect()
}

/// The parts of the answer that are asked for.
fn chosen(given: &Bound<'_, PyAny>) -> PyResult<Vec<Part>> {
    let names: Vec<String> = argument("parts", given)?;
    let mut faults = Vec::new();
    let mut chosen = Vec::new();
    for (at, name) in names.iter().enumerate() {
        match Part::ALL.iter().find(|(known, _)| known == name) {
            Some((_, part)) => chosen.push(*part),
            None => {
                let known: Vec<&str> = Part::ALL.iter().map(|(name, _)| *name).collect();
                let message = format!("the answers have no such part; one of: {}", known.join(", "));
                faults.push(fault(&format!("parts[{at}]"), FaultCode::UnknownWord, message));
            }
        }
    }
    if faults.is_empty() { Ok(chosen) } else { Err(raised(given.py(), faults)) }
}

fn fault(path: &str, code: FaultCode, message: String) -> Fault {
    Fault { path: path.to_owned(), code, message, help: None }
}

fn raised(py: Python<'_>, faults: Vec<Fault>) -> PyErr {
    crate::refusal::raised(py, &faults, false)
}

/// The place of a column that is asked for by name.
fn place_of(schema: &Schema, name: &str, faults: &mut Vec<Fault>) -> Option<usize> {
    let place = schema.column_with_name(name).map(|(at, _)| at);
    if place.is_none() {
        faults.push(fault(name, FaultCode::MissingField, "the table has no such column".to_owned()));
    }
    place
}

/// The used columns of a stretch of a batch.
fn columns_of(plan: &Plan, schema: &Schema, batch: &RecordBatch) -> Vec<Column> {
    plan.used.iter().filter_map(|used| column_at(schema, batch, used.at, used.content)).collect()
}

fn column_at(schema: &Schema, batch: &RecordBatch, at: usize, content: Content) -> Option<Column> {
    Some(Column::of(batch.columns().get(at)?, schema.fields().get(at)?.data_type(), content))
}

/// Batch by batch, each cut into as many stretches as there are threads. A thread knows what it has met in earlier batches.
fn ask_rows(
    job: &Job<'_>,
    batches: Stream,
    kept: &[usize],
    day_column: Option<usize>,
    threads: usize,
    schema: &SchemaRef,
) -> Result<Asked, Broken> {
    let given = batches.schema();
    let mut asked = Asked { batches: Vec::new(), errors: 0 };
    let mut workers: Vec<Worker<'_>> = vec![Worker::new(job)];
    for batch in batches {
        let batch = batch?;
        let stretches = stretches(batch.num_rows(), threads);
        while workers.len() < stretches.len() {
            workers.push(Worker::new(job));
        }
        let answer = |worker: &mut Worker<'_>, rows: &Range<usize>| {
            let part = batch.slice(rows.start, rows.len());
            let columns = columns_of(&job.plan, &given, &part);
            let days = day_column.and_then(|at| column_at(&given, &part, at, Content::Day));
            worker.ask(columns, days.as_ref(), rows.len())
        };
        let outputs = each_in_a_thread(&mut workers, &stretches, answer)?;
        for (rows, output) in stretches.iter().zip(outputs) {
            let part = batch.slice(rows.start, rows.len());
            let kept = kept.iter().filter_map(|at| part.columns().get(*at).cloned()).collect();
            asked.add(job, kept, output, schema)?;
        }
    }
    Ok(asked)
}

/// The rows, cut into stretches that are worth a thread each.
fn stretches(rows: usize, threads: usize) -> Vec<Range<usize>> {
    let count = (rows / WORTH_A_THREAD).clamp(1, threads);
    let each = rows.div_ceil(count);
    (0..count)
        .map(|at| {
            let first = at.saturating_mul(each).min(rows);
            first..first.saturating_add(each).min(rows)
        })
        .collect()
}

/// Runs one worker for each piece of work at the same time; the answers in the order of the pieces.
fn each_in_a_thread<W: Send, P: Sync, A: Send>(
    workers: &mut [W],
    pieces: &[P],
    run: impl Fn(&mut W, &P) -> A + Sync,
) -> Result<Vec<A>, Broken> {
    if let ([worker, ..], [piece]) = (&mut *workers, pieces) {
        return Ok(vec![run(worker, piece)]);
    }
    thread::scope(|scope| {
        let run = &run;
        let running: Vec<_> =
            workers.iter_mut().zip(pieces).map(|(worker, piece)| scope.spawn(move || run(worker, piece))).collect();
        running.into_iter().map(|thread| thread.join().map_err(|_| Broken::Inside)).collect()
    })
}

impl Asked {
    fn add(
        &mut self,
        job: &Job<'_>,
        mut columns: Vec<ArrayRef>,
        output: Output,
        schema: &SchemaRef,
    ) -> Result<(), Broken> {
        let rows = output.rows();
        self.errors = self.errors.saturating_add(output.errors.len());
        columns.extend(output.arrays(&job.layout).ok_or(Broken::Inside)?);
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        let batch = RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options);
        self.batches.push(batch.map_err(|_| Broken::Inside)?);
        Ok(())
    }
}
