//! Tables of other libraries, batch by batch, by the C interface of Arrow.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, NullArray, RecordBatch, RecordBatchOptions, StructArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi_and_data_type},
    ffi_stream::FFI_ArrowArrayStream,
};
use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef};
use pyo3::{prelude::*, types::PyCapsule};

use super::{cells::is_blank, rows::Broken};

/// The batches of a table.
pub(super) struct Stream {
    source: FFI_ArrowArrayStream,
    schema: SchemaRef,
    /// The type of a batch as it is taken over.
    taken_as: DataType,
    /// The columns of the batches: within one, what is taken over of nulls keeps the type it is taken as.
    batches: SchemaRef,
    /// The first batch, where it had to be looked at beforehand.
    first: Option<Result<RecordBatch, Broken>>,
    is_over: bool,
    /// The columns of floats that have no number in the first batch.
    blank: Vec<usize>,
}

/// A type as it is taken over: a column of nulls as records without fields, since some libraries give it a buffer more than
/// it should have, which is refused for nulls and ignored for records.
fn taken_as(data_type: &DataType) -> DataType {
    let field = |field: &Arc<Field>| Arc::new(field.as_ref().clone().with_data_type(taken_as(field.data_type())));
    match data_type {
        DataType::Null => DataType::Struct(Fields::empty()),
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(field).collect()),
        DataType::List(item) => DataType::List(field(item)),
        DataType::LargeList(item) => DataType::LargeList(field(item)),
        DataType::FixedSizeList(item, size) => DataType::FixedSizeList(field(item), *size),
        other => other.clone(),
    }
}

impl Stream {
    /// The stream in a capsule named `arrow_array_stream`, which is empty afterwards.
    #[allow(unsafe_code, reason = "Arrow's C interface hands tables over by pointers")]
    pub(super) fn of(capsule: &Bound<'_, PyCapsule>) -> Option<Self> {
        let pointer = capsule.pointer_checked(Some(c"arrow_array_stream")).ok()?;
        // SAFETY: a capsule of this name holds a valid pointer to a stream of Arrow's C interface, which whoever asked for the
        // capsule may move out; `from_raw` leaves an empty stream in its place, which the capsule does not release again.
        let mut source = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr().cast()) };
        let mut schema = FFI_ArrowSchema::empty();
        let get_schema = source.get_schema()?;
        // SAFETY: the function belongs to this stream, and both pointers are valid while it runs.
        let status = unsafe { get_schema(&raw mut source, &raw mut schema) };
        let schema = (status == 0).then(|| Schema::try_from(&schema).ok())??;
        let taken_as = taken_as(&DataType::Struct(schema.fields().clone()));
        let field = |field: &Arc<Field>| match field.data_type() {
            DataType::Null => Arc::clone(field),
            other => Arc::new(field.as_ref().clone().with_data_type(self::taken_as(other)).with_nullable(true)),
        };
        let batches = Arc::new(Schema::new(schema.fields().iter().map(field).collect::<Fields>()));
        let stream = Self {
            source,
            schema: Arc::new(schema),
            taken_as,
            batches,
            first: None,
            is_over: false,
            blank: Vec::new(),
        };
        Some(stream.with_blank_columns())
    }

    fn with_blank_columns(mut self) -> Self {
        if self.schema.fields().iter().any(|field| field.data_type().is_floating()) {
            self.first = self.batch();
            self.is_over = self.first.is_none();
            if let Some(Ok(batch)) = &self.first {
                let blank = batch.columns().iter().enumerate().filter(|(_, column)| is_blank(column));
                self.blank = blank.map(|(at, _)| at).collect();
            }
        }
        self
    }

    /// Has a column of floats no number, as far as can be seen? Then it may stand for what has another type: libraries make it of an
    /// empty column.
    pub(super) fn is_blank(&self, at: usize) -> bool {
        self.blank.contains(&at)
    }

    /// The columns of the batches.
    pub(super) fn fields(&self) -> &Fields {
        self.batches.fields()
    }

    pub(super) fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// The next batch; `None` after the last one.
    #[allow(unsafe_code, reason = "Arrow's C interface hands tables over by pointers")]
    fn batch(&mut self) -> Option<Result<RecordBatch, Broken>> {
        let mut array = FFI_ArrowArray::empty();
        let get_next = self.source.get_next()?;
        // SAFETY: the function belongs to this stream, and both pointers are valid while it runs.
        let status = unsafe { get_next(&raw mut self.source, &raw mut array) };
        if status != 0 {
            return Some(Err(Broken::Stream));
        }
        if array.is_released() {
            return None;
        }
        // SAFETY: the array is one of this stream, of the type its schema names; records without fields take over a column of
        // nulls, of which no buffer is read but the mask that both may have.
        let data = unsafe { from_ffi_and_data_type(array, self.taken_as.clone()) };
        Some(data.map_err(|_| Broken::Stream).and_then(|data| self.taken_over(&StructArray::from(data))))
    }

    fn taken_over(&self, batch: &StructArray) -> Result<RecordBatch, Broken> {
        let rows = batch.len();
        let column = |(field, column): (&Arc<Field>, &ArrayRef)| -> ArrayRef {
            match field.data_type() {
                DataType::Null => Arc::new(NullArray::new(column.len())),
                _ => Arc::clone(column),
            }
        };
        let columns: Vec<ArrayRef> = self.schema.fields().iter().zip(batch.columns()).map(column).collect();
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(Arc::clone(&self.batches), columns, &options).map_err(|_| Broken::Stream)
    }
}

impl Iterator for Stream {
    type Item = Result<RecordBatch, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        self.first.take().or_else(|| self.batch())
    }
}
