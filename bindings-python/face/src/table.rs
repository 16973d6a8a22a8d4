//! Tables as other libraries read them: columns of Arrow, handed over by the Arrow PyCapsule interface, without a copy.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchOptions, StringArray,
    ffi_stream::FFI_ArrowArrayStream,
};
use arrow_schema::{Field, Schema, SchemaRef};
use pyo3::{prelude::*, types::PyCapsule};

use crate::{names::Day, refusal::internal};

/// A table while its columns are added.
pub(crate) struct Table {
    rows: usize,
    fields: Vec<Field>,
    columns: Vec<ArrayRef>,
}

impl Table {
    pub(crate) fn of_rows(rows: usize) -> Self {
        Self { rows, fields: Vec::new(), columns: Vec::new() }
    }

    /// A column. A name that was there already gets a number.
    fn add(&mut self, name: &str, column: ArrayRef) {
        let is_taken =
            |fields: &[Field], name: &str| fields.iter().any(|field| field.name().eq_ignore_ascii_case(name));
        let mut own = name.to_owned();
        let mut number = 2_u32;
        while is_taken(&self.fields, &own) {
            own = format!("{name}_{number}");
            number = number.saturating_add(1);
        }
        self.fields.push(Field::new(own, column.data_type().clone(), true));
        self.columns.push(column);
    }

    pub(crate) fn texts<'a>(&mut self, name: &str, values: impl Iterator<Item = Option<&'a str>>) {
        self.add(name, Arc::new(values.collect::<StringArray>()));
    }

    pub(crate) fn days(&mut self, name: &str, values: impl Iterator<Item = Option<Day>>) {
        let epoch = Day::new(1970, 1, 1);
        let number = |day: Day| epoch.and_then(|epoch| i32::try_from(day.days_since(epoch)).ok());
        self.add(name, Arc::new(values.map(|day| day.and_then(number)).collect::<Date32Array>()));
    }

    /// Whole numbers; signed, since not every reader of Arrow knows others.
    pub(crate) fn counts(&mut self, name: &str, values: impl Iterator<Item = Option<u32>>) {
        self.add(name, Arc::new(values.map(|count| count.map(i64::from)).collect::<Int64Array>()));
    }

    pub(crate) fn answers(&mut self, name: &str, values: impl Iterator<Item = Option<bool>>) {
        self.add(name, Arc::new(values.collect::<BooleanArray>()));
    }

    /// The table as a stream of one batch.
    pub(crate) fn stream(self, py: Python<'_>) -> PyResult<Bound<'_, PyCapsule>> {
        let schema = Arc::new(Schema::new(self.fields));
        let rows = RecordBatchOptions::new().with_row_count(Some(self.rows));
        let batch = RecordBatch::try_new_with_options(Arc::clone(&schema), self.columns, &rows);
        let batch = batch.map_err(|_| internal("the columns of a table differ in length"))?;
        stream_of(py, schema, vec![batch])
    }
}

/// Batches of these columns as a stream.
pub(crate) fn stream_of(
    py: Python<'_>,
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
) -> PyResult<Bound<'_, PyCapsule>> {
    let batches = RecordBatchIterator::new(batches.into_iter().map(Ok), schema);
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), c"arrow_array_stream")
}
