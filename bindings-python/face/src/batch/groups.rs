//! A long table: the rows with the same key are the facts of one question, such as the visits of a person.

use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, SchemaRef};
use kinderopvang::wire::Json;

use super::{
    cells::Column,
    numbers::Given,
    rows::{Asked, Broken, WORTH_A_THREAD, column_at, columns_of, each_in_a_thread},
    stream::Stream,
    worker::{Job, Worker, day_of},
};
use crate::face::Content;

/// The type of the column of keys in the answers.
pub(super) fn key_type(found: &DataType) -> Option<DataType> {
    match found {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Some(DataType::Utf8),
        DataType::Dictionary(_, value) => key_type(value),
        found if found.is_integer() => Some(DataType::Int64),
        _ => None,
    }
}

/// The rows of each group, in the order of the table; the groups by their first rows.
struct Groups {
    rows: Vec<(u32, u32)>,
    ends: Vec<usize>,
}

impl Groups {
    /// The groups of rows that have the same number.
    fn of(numbers: &[Vec<u32>], count: usize) -> Self {
        let mut sizes = vec![0_usize; count];
        for number in numbers.iter().flatten() {
            if let Some(size) = usize::try_from(*number).ok().and_then(|number| sizes.get_mut(number)) {
                *size = size.saturating_add(1);
            }
        }
        let mut end = 0_usize;
        let mut next: Vec<usize> = Vec::with_capacity(count);
        let mut ends = Vec::with_capacity(count);
        for size in sizes {
            next.push(end);
            end = end.saturating_add(size);
            ends.push(end);
        }
        let mut rows = vec![(0, 0); end];
        for (batch, numbers) in (0_u32..).zip(numbers) {
            for (row, number) in (0_u32..).zip(numbers) {
                let Some(place) = usize::try_from(*number).ok().and_then(|number| next.get_mut(number)) else {
                    continue;
                };
                if let Some(at) = rows.get_mut(*place) {
                    *at = (batch, row);
                }
                *place = place.saturating_add(1);
            }
        }
        Self { rows, ends }
    }

    fn get(&self, at: usize) -> &[(u32, u32)] {
        let first = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied()).unwrap_or_default();
        let end = self.ends.get(at).copied().unwrap_or_default();
        self.rows.get(first..end).unwrap_or_default()
    }
}

/// The answers, one row for each key. Rows without a key belong together too.
pub(super) fn ask(
    job: &Job<'_>,
    stream: Stream,
    key: usize,
    day_column: Option<usize>,
    threads: usize,
    schema: &SchemaRef,
) -> Result<Asked, Broken> {
    let given = stream.schema();
    let batches = stream.collect::<Result<Vec<RecordBatch>, _>>()?;
    let content = match schema.fields().first().map(|field| field.data_type().clone()) {
        Some(DataType::Int64) => Content::Count,
        _ => Content::Text,
    };
    let keys: Vec<Column> = batches.iter().filter_map(|batch| column_at(&given, batch, key, content)).collect();
    let mut numbers_of_keys = Given::default();
    let mut order: Vec<Option<u32>> = Vec::new();
    let mut count = 0_u32;
    let numbers: Vec<Vec<u32>> = keys
        .iter()
        .zip(&batches)
        .map(|(column, batch)| {
            let mut numbers = vec![0; batch.num_rows()];
            numbers_of_keys.begin(column);
            numbers_of_keys.write(column, 0, &mut numbers);
            // By the first row of each key, that without a key included.
            for place_of_key in &mut numbers {
                let at = usize::try_from(*place_of_key).unwrap_or_default();
                if order.len() <= at {
                    order.resize(at.saturating_add(1), None);
                }
                let Some(place) = order.get_mut(at) else { continue };
                *place_of_key = *place.get_or_insert_with(|| {
                    count = count.saturating_add(1);
                    count.saturating_sub(1)
                });
            }
            numbers
        })
        .collect();
    let count = usize::try_from(count).unwrap_or_default();
    let groups = Groups::of(&numbers, count);
    let columns: Vec<Vec<Column>> = batches.iter().map(|batch| columns_of(&job.plan, &given, batch)).collect();
    let day = |batch| day_column.and_then(|at| column_at(&given, batch, at, Content::Day));
    let days: Vec<Option<Column>> = batches.iter().map(day).collect();

    let parts = (batches.iter().map(RecordBatch::num_rows).sum::<usize>() / WORTH_A_THREAD).clamp(1, threads);
    let each = count.div_ceil(parts).max(1);
    let pieces: Vec<_> = (0..count).step_by(each).map(|first| first..first.saturating_add(each).min(count)).collect();
    let mut workers: Vec<Worker<'_>> = pieces.iter().map(|_| Worker::new(job)).collect();
    let outputs = each_in_a_thread(&mut workers, &pieces, |worker, piece| {
        let day = |rows: &[(u32, u32)]| day_of_group(job, &days, rows);
        worker.ask_groups(&columns, piece.clone().map(|at| groups.get(at)), day).done(&job.layout)
    })?;
    let mut asked = Asked { batches: Vec::new(), errors: 0 };
    for (piece, done) in pieces.into_iter().zip(outputs) {
        let firsts = piece.map(|at| groups.get(at).first().copied());
        asked.add(vec![key_column(&keys, firsts, content)], done, schema)?;
    }
    Ok(asked)
}

fn key_column(keys: &[Column], rows: impl Iterator<Item = Option<(u32, u32)>>, content: Content) -> ArrayRef {
    let cell = |row: Option<(u32, u32)>| {
        let (batch, row) = row?;
        keys.get(usize::try_from(batch).ok()?)?.json(usize::try_from(row).ok()?, content)
    };
    let cells = rows.map(cell);
    if matches!(content, Content::Count) {
        let number = |cell| match cell {
            Some(Json::Number(number)) => number.as_i64(),
            _ => None,
        };
        return Arc::new(cells.map(number).collect::<Int64Array>());
    }
    let text = |cell| match cell {
        Some(Json::String(text)) => Some(text),
        _ => None,
    };
    Arc::new(cells.map(text).collect::<StringArray>())
}

/// The day that the rows of a group share.
fn day_of_group(job: &Job<'_>, days: &[Option<Column>], rows: &[(u32, u32)]) -> Result<crate::names::Day, Arc<str>> {
    if let Some(day) = job.on {
        return Ok(day);
    }
    let mut found = rows.iter().filter_map(|(batch, row)| {
        let column = days.get(usize::try_from(*batch).ok()?)?.as_ref()?;
        let row = usize::try_from(*row).ok()?;
        (!column.is_null(row)).then(|| day_of(column, row))
    });
    let first = found.next().unwrap_or_else(|| Err(Arc::from("on: this field is required")))?;
    if found.any(|day| day.as_ref() != Ok(&first)) {
        return Err(Arc::from("on: the rows differ"));
    }
    Ok(first)
}
