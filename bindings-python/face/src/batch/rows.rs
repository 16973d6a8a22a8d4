//! A table row by row, on as many threads as are worth it.

use std::{iter, ops::Range, sync::Arc, thread};

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{Schema, SchemaRef};
use pyo3::prelude::*;

use super::{
    cells::Column,
    fault,
    output::Done,
    plan::Plan,
    raised,
    stream::Stream,
    worker::{Job, Worker},
};
use crate::{face::Content, names::FaultCode, refusal::internal};

/// Below so many rows one thread is faster than several.
pub(super) const WORTH_A_THREAD: usize = 16_384;

/// The batches of the answers, and how many rows have none.
pub(super) struct Asked {
    pub(super) batches: Vec<RecordBatch>,
    pub(super) errors: usize,
}

/// Why a table could not be gone through.
pub(super) enum Broken {
    /// Whoever gives the table says so. Its own words may hold values, and are not told.
    Stream,
    Inside,
}

impl Broken {
    pub(super) fn raised(self, py: Python<'_>) -> PyErr {
        match self {
            Self::Stream => raised(
                py,
                &[fault("table", FaultCode::WrongForm, "whoever gives the table could not go on".to_owned())],
            ),
            Self::Inside => internal("the columns of the answers differ in length"),
        }
    }
}

/// The used columns of a stretch of a batch.
pub(super) fn columns_of(plan: &Plan, schema: &Schema, batch: &RecordBatch) -> Vec<Column> {
    plan.used.iter().filter_map(|used| column_at(schema, batch, used.at, used.content)).collect()
}

pub(super) fn column_at(schema: &Schema, batch: &RecordBatch, at: usize, content: Content) -> Option<Column> {
    Some(Column::of(batch.columns().get(at)?, schema.fields().get(at)?.data_type(), content))
}

/// Batch by batch, each cut into as many stretches as there are threads. A thread knows what it has met in earlier batches.
pub(super) fn ask_rows(
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
            worker.ask(columns, days.as_ref(), rows.len()).done(&job.layout)
        };
        let outputs = each_in_a_thread(&mut workers, &stretches, answer)?;
        for (rows, done) in stretches.iter().zip(outputs) {
            let part = batch.slice(rows.start, rows.len());
            let kept = kept.iter().filter_map(|at| part.columns().get(*at).cloned()).collect();
            asked.add(kept, done, schema)?;
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

/// Runs one worker for each piece of work at the same time, the first in this thread; the answers in the order of the pieces.
pub(super) fn each_in_a_thread<W: Send, P: Sync, A: Send>(
    workers: &mut [W],
    pieces: &[P],
    run: impl Fn(&mut W, &P) -> A + Sync,
) -> Result<Vec<A>, Broken> {
    let mut work = workers.iter_mut().zip(pieces);
    let Some((worker, piece)) = work.next() else { return Ok(Vec::new()) };
    thread::scope(|scope| {
        let run = &run;
        let others: Vec<_> = work.map(|(worker, piece)| scope.spawn(move || run(worker, piece))).collect();
        let first = run(worker, piece);
        let others = others.into_iter().map(|thread| thread.join().map_err(|_| Broken::Inside));
        iter::once(Ok(first)).chain(others).collect()
    })
}

impl Asked {
    /// Adds a stretch: the columns that are kept, and its answers.
    pub(super) fn add(
        &mut self,
        mut columns: Vec<ArrayRef>,
        done: Option<Done>,
        schema: &SchemaRef,
    ) -> Result<(), Broken> {
        let done = done.ok_or(Broken::Inside)?;
        self.errors = self.errors.saturating_add(done.errors);
        columns.extend(done.arrays);
        let options = RecordBatchOptions::new().with_row_count(Some(done.rows));
        let batch = RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options);
        self.batches.push(batch.map_err(|_| Broken::Inside)?);
        Ok(())
    }
}
