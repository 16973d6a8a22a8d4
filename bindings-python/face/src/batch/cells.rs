//! The columns of a table, whichever of Arrow's many forms they come in, read cell by cell as the wire form has them.

use std::{borrow::Cow, sync::Arc};

use arrow_array::{
    Array, ArrayRef, BooleanArray, Decimal128Array, LargeStringArray, StringArray, StringViewArray,
    cast::AsArray,
    types::{
        Date32Type, Date64Type, Int8Type, Int16Type, Int32Type, Int64Type, Time32MillisecondType, Time32SecondType,
        Time64MicrosecondType, Time64NanosecondType, TimestampMicrosecondType, TimestampMillisecondType,
        TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
    },
};
use arrow_buffer::{NullBuffer, ScalarBuffer};
use arrow_schema::{DataType, FieldRef, TimeUnit};
use kinderopvang::wire::Json;
use kinderopvang_columns::Integers;
use rust_decimal::Decimal;
use serde_json::Number;

use super::days::{NOT_A_DAY, OUTSIDE, day_at};
use crate::{
    face::Content,
    kind::{Form, Kind},
};

/// A number that is not whole, where a whole one is asked.
const NOT_WHOLE: i64 = i64::MIN;
const DAY_SECONDS: i64 = 86_400;

/// A column, or a part of one.
pub(crate) struct Column {
    nulls: Option<NullBuffer>,
    len: usize,
    pub(crate) cells: Cells,
}

/// What the cells of a column hold.
pub(crate) enum Cells {
    /// Nothing but nulls.
    Nothing,
    /// Days since 1970-01-01, or one of the marks of `days`.
    Days(ScalarBuffer<i32>),
    YesNo(BooleanArray),
    Counts(Counts),
    Amounts(Decimal128Array),
    /// Minutes since midnight, `None` for a time that is no whole minute.
    Times(Vec<Option<i64>>),
    /// Seconds since 1970, `None` for a moment that is no whole minute.
    Moments(Vec<Option<i64>>),
    Texts(Texts),
    /// A dictionary: the place of each cell's value.
    Words {
        places: ArrayRef,
        words: Box<Column>,
    },
    /// Lists: where each begins and ends among the items.
    Lists {
        bounds: Vec<usize>,
        items: Box<Column>,
    },
    Records(Vec<(String, Column)>),
}

/// Whole numbers, of any width or as floats.
pub(crate) enum Counts {
    Whole(ArrayRef),
    Floats(Vec<i64>),
}

impl Counts {
    fn at(&self, row: usize) -> i64 {
        match self {
            Self::Whole(array) => integers(array).at(row),
            Self::Floats(counts) => counts.get(row).copied(),
        }
        .unwrap_or(NOT_WHOLE)
    }
}

/// The numbers of an array of integers; none of any other.
pub(crate) fn integers(array: &ArrayRef) -> Integers<'_> {
    match array.data_type() {
        DataType::Int8 => Integers::I8(array.as_primitive::<Int8Type>().values()),
        DataType::Int16 => Integers::I16(array.as_primitive::<Int16Type>().values()),
        DataType::Int32 => Integers::I32(array.as_primitive::<Int32Type>().values()),
        DataType::Int64 => Integers::I64(array.as_primitive::<Int64Type>().values()),
        DataType::UInt8 => Integers::U8(array.as_primitive::<UInt8Type>().values()),
        DataType::UInt16 => Integers::U16(array.as_primitive::<UInt16Type>().values()),
        DataType::UInt32 => Integers::U32(array.as_primitive::<UInt32Type>().values()),
        DataType::UInt64 => Integers::U64(array.as_primitive::<UInt64Type>().values()),
        _ => Integers::U8(&[]),
    }
}

/// The three forms of a column of texts.
pub(crate) enum Texts {
    Short(StringArray),
    Long(LargeStringArray),
    View(StringViewArray),
}

impl Texts {
    pub(crate) fn at(&self, row: usize) -> &str {
        match self {
            Self::Short(texts) if row < texts.len() => texts.value(row),
            Self::Long(texts) if row < texts.len() => texts.value(row),
            Self::View(texts) if row < texts.len() => texts.value(row),
            _ => "",
        }
    }
}

/// The content of a field of a type with fields.
fn content_of(kind: &Kind, name: &str) -> Option<Content> {
    if kind.form == Form::Space && name == "type" {
        return Some(Content::Text);
    }
    kind.shapes.iter().flat_map(|shape| shape.fields).find(|field| field.name == name).map(|field| field.content)
}

/// What a type is for a table: a type that is one text has no fields.
pub(crate) fn plain(content: Content) -> Content {
    match content {
        Content::Class(kind) if kind().form == Form::Text => Content::Text,
        content => content,
    }
}

/// What is expected where the content is asked.
pub(crate) fn expected(content: Content) -> &'static str {
    match plain(content) {
        Content::Day => "days, or texts such as 2026-09-01",
        Content::YesNo => "booleans",
        Content::Count => "whole numbers",
        Content::Amount => "decimals, whole numbers or texts such as 12.00",
        Content::Text => "texts",
        Content::Class(_) => "structs",
        Content::List(_) => "lists",
        Content::None => "nothing that a table holds",
    }
}

/// Where a type of Arrow does not hold what is asked: the path within the column, and what was expected there.
pub(crate) fn mismatch(content: Content, found: &DataType, path: &str) -> Option<(String, &'static str, DataType)> {
    let here = || Some((path.to_owned(), expected(content), found.clone()));
    match (plain(content), found) {
        (_, DataType::Null) => None,
        (content, DataType::Dictionary(_, value)) => mismatch(content, value, path),
        (Content::Day, DataType::Date32 | DataType::Date64) | (Content::YesNo, DataType::Boolean) => None,
        (Content::Day, DataType::Timestamp(_, None)) => None,
        (Content::Text, DataType::Timestamp(_, None) | DataType::Time32(_) | DataType::Time64(_)) => None,
        (Content::Text | Content::Day | Content::Amount, found) if is_text(found) => None,
        (Content::Count, found) if found.is_integer() || found.is_floating() => None,
        (Content::Amount, DataType::Decimal128(_, scale)) if (0..=28).contains(scale) => None,
        (Content::Amount, found) if found.is_integer() => None,
        // From a file without lists, such as CSV: `84;86`.
        (Content::List(item), found)
            if is_scalar(*item) && (is_text(found) || mismatch(*item, found, path).is_none()) =>
        {
            None
        }
        (
            Content::List(item),
            DataType::List(field) | DataType::LargeList(field) | DataType::FixedSizeList(field, _),
        ) => mismatch(*item, field.data_type(), &format!("{path}[]")),
        (Content::Class(kind), DataType::Struct(fields)) => fields.iter().find_map(|field| {
            let content = content_of(kind(), field.name())?;
            mismatch(content, field.data_type(), &format!("{path}.{}", field.name()))
        }),
        _ => here(),
    }
}

fn is_text(found: &DataType) -> bool {
    matches!(found, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}

/// Is the content one value, and no list or record?
pub(crate) fn is_scalar(content: Content) -> bool {
    !matches!(plain(content), Content::Class(_) | Content::List(_) | Content::None)
}

/// The numbers of an array of floats, where they are whole: other libraries keep whole numbers with gaps so.
fn whole_floats(array: &dyn Array) -> Option<Vec<i64>> {
    use arrow_array::types::{Float32Type, Float64Type};
    let whole = |value: f64| {
        let is_whole = value.fract() == 0.0 && value.abs() < 9e15;
        if is_whole { format!("{value:.0}").parse().unwrap_or(NOT_WHOLE) } else { NOT_WHOLE }
    };
    Some(match array.data_type() {
        DataType::Float32 => {
            array.as_primitive::<Float32Type>().values().iter().map(|value| whole(f64::from(*value))).collect()
        }
        DataType::Float64 => array.as_primitive::<Float64Type>().values().iter().map(|value| whole(*value)).collect(),
        _ => return None,
    })
}

fn is_no_number(array: &dyn Array, row: usize) -> bool {
    use arrow_array::types::{Float32Type, Float64Type};
    match array.data_type() {
        DataType::Float32 => array.as_primitive::<Float32Type>().values().get(row).is_some_and(|value| value.is_nan()),
        DataType::Float64 => array.as_primitive::<Float64Type>().values().get(row).is_some_and(|value| value.is_nan()),
        _ => false,
    }
}

/// Has the column numbers, which are floats, in none of its rows? Other libraries make such a column of an empty one.
pub(crate) fn is_blank(array: &dyn Array) -> bool {
    array.data_type().is_floating()
        && !array.is_empty()
        && (0..array.len()).all(|row| array.is_null(row) || is_no_number(array, row))
}

/// Which of so many rows are there, where some are absent.
fn absent(rows: usize, is_absent: impl Fn(usize) -> bool) -> Option<NullBuffer> {
    (0..rows).any(&is_absent).then(|| (0..rows).map(|row| !is_absent(row)).collect())
}

/// Seconds since 1970 or midnight; `None` where there is a rest.
fn seconds(array: &dyn Array) -> Option<Vec<Option<i64>>> {
    macro_rules! divided {
        ($($type:ident = $kind:pat, $by:literal);*) => {
            match array.data_type() {
                $( $kind => array.as_primitive::<$type>().values().iter().map(|value| {
                    let value = i64::from(*value);
                    (value.rem_euclid($by) == 0).then_some(value.div_euclid($by))
                }).collect(), )*
                _ => return None,
            }
        };
    }
    Some(divided!(
        Date64Type = DataType::Date64, 1_000;
        TimestampSecondType = DataType::Timestamp(TimeUnit::Second, _), 1;
        TimestampMillisecondType = DataType::Timestamp(TimeUnit::Millisecond, _), 1_000;
        TimestampMicrosecondType = DataType::Timestamp(TimeUnit::Microsecond, _), 1_000_000;
        TimestampNanosecondType = DataType::Timestamp(TimeUnit::Nanosecond, _), 1_000_000_000;
        Time32SecondType = DataType::Time32(TimeUnit::Second), 1;
        Time32MillisecondType = DataType::Time32(TimeUnit::Millisecond), 1_000;
        Time64MicrosecondType = DataType::Time64(TimeUnit::Microsecond), 1_000_000;
        Time64NanosecondType = DataType::Time64(TimeUnit::Nanosecond), 1_000_000_000
    ))
}

fn texts(array: &dyn Array) -> Option<Texts> {
    match array.data_type() {
        DataType::Utf8 => Some(Texts::Short(array.as_string::<i32>().clone())),
        DataType::LargeUtf8 => Some(Texts::Long(array.as_string::<i64>().clone())),
        DataType::Utf8View => Some(Texts::View(array.as_string_view().clone())),
        _ => None,
    }
}

fn bounds<O: arrow_array::OffsetSizeTrait>(offsets: &[O]) -> Vec<usize> {
    offsets.iter().map(|offset| offset.as_usize()).collect()
}

impl Column {
    /// The column of an array in whose declared type [`mismatch`] finds nothing.
    pub(crate) fn of(array: &ArrayRef, declared: &DataType, content: Content) -> Self {
        if declared == &DataType::Null {
            return Self { nulls: None, len: array.len(), cells: Cells::Nothing };
        }
        let cells = Self::cells_of(array, declared, plain(content)).unwrap_or(Cells::Nothing);
        // What has no nulls of its own says it by no number. Empty texts are seen where they are read: a dictionary has many more
        // words than are used.
        let absent = match &cells {
            Cells::Counts(Counts::Floats(_)) => absent(array.len(), |row| is_no_number(array, row)),
            _ => None,
        };
        Self { nulls: NullBuffer::union(array.nulls(), absent.as_ref()), len: array.len(), cells }
    }

    fn cells_of(array: &ArrayRef, declared: &DataType, content: Content) -> Option<Cells> {
        if let Some(dictionary) = array.as_any_dictionary_opt() {
            if dictionary.values().is_empty() {
                return Some(Cells::Nothing);
            }
            let places = arrow_array::make_array(dictionary.keys().to_data());
            return Some(Cells::Words {
                places,
                words: Box::new(Self::of(dictionary.values(), dictionary.values().data_type(), content)),
            });
        }
        if let Some(texts) = texts(array) {
            return Some(Cells::Texts(texts));
        }
        let day = |seconds: Option<i64>| {
            let days = seconds.filter(|seconds| seconds.rem_euclid(DAY_SECONDS) == 0);
            days.map_or(NOT_A_DAY, |seconds| i32::try_from(seconds.div_euclid(DAY_SECONDS)).unwrap_or(OUTSIDE))
        };
        if array.data_type().is_floating() && !matches!(content, Content::List(_)) {
            return whole_floats(array).map(|counts| Cells::Counts(Counts::Floats(counts)));
        }
        match content {
            Content::Day if array.data_type() == &DataType::Date32 => {
                Some(Cells::Days(array.as_primitive::<Date32Type>().values().clone()))
            }
            Content::Day => Some(Cells::Days(seconds(array)?.into_iter().map(day).collect::<Vec<_>>().into())),
            Content::YesNo => Some(Cells::YesNo(array.as_boolean_opt()?.clone())),
            Content::Count => Some(Cells::Counts(Counts::Whole(Arc::clone(array)))),
            Content::Amount => match array.data_type() {
                DataType::Decimal128(..) => Some(Cells::Amounts(array.as_primitive().clone())),
                _ => Some(Cells::Counts(Counts::Whole(Arc::clone(array)))),
            },
            Content::Text => {
                let minute = |seconds: Option<i64>| seconds.filter(|seconds| seconds.rem_euclid(60) == 0);
                let whole = seconds(array)?.into_iter().map(minute);
                match array.data_type() {
                    DataType::Timestamp(..) => Some(Cells::Moments(whole.collect())),
                    _ => Some(Cells::Times(whole.map(|time| time.map(|time| time.div_euclid(60))).collect())),
                }
            }
            Content::List(item) => Self::lists_of(array, declared, *item),
            Content::Class(kind) => {
                let records = array.as_struct_opt()?;
                let DataType::Struct(fields) = declared else { return None };
                let column = |(field, column): (&FieldRef, &ArrayRef)| {
                    let content = content_of(kind(), field.name()).unwrap_or(Content::None);
                    (field.name().clone(), Self::of(column, field.data_type(), content))
                };
                Some(Cells::Records(fields.iter().zip(records.columns()).map(column).collect()))
            }
            Content::None => None,
        }
    }

    fn lists_of(array: &ArrayRef, declared: &DataType, item: Content) -> Option<Cells> {
        let (bounds, items) = match array.data_type() {
            DataType::List(_) => {
                let lists = array.as_list::<i32>();
                (bounds(lists.value_offsets()), lists.values())
            }
            DataType::LargeList(_) => {
                let lists = array.as_list::<i64>();
                (bounds(lists.value_offsets()), lists.values())
            }
            DataType::FixedSizeList(_, size) => {
                let size = usize::try_from(*size).ok()?;
                let lists = array.as_fixed_size_list();
                ((0..=lists.len()).map(|at| at.wrapping_mul(size)).collect(), lists.values())
            }
            // One value stands for a list of one.
            _ => return Self::cells_of(array, declared, plain(item)),
        };
        let declared = match declared {
            DataType::List(field) | DataType::LargeList(field) | DataType::FixedSizeList(field, _) => field.data_type(),
            _ => items.data_type(),
        };
        Some(Cells::Lists { bounds, items: Box::new(Self::of(items, declared, item)) })
    }

    pub(crate) fn is_null(&self, row: usize) -> bool {
        let is_null = |nulls: &NullBuffer| row < nulls.len() && nulls.is_null(row);
        let is_empty = match &self.cells {
            Cells::Nothing => true,
            Cells::Texts(texts) => texts.at(row).trim().is_empty(),
            _ => false,
        };
        is_empty || self.nulls.as_ref().is_some_and(is_null)
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Which cells are null, where some are.
    pub(crate) fn nulls(&self) -> Option<&NullBuffer> {
        self.nulls.as_ref().filter(|nulls| nulls.null_count() > 0)
    }

    /// The cell as the wire form has it where the content is asked; `None` where it is null.
    pub(crate) fn json(&self, row: usize, content: Content) -> Option<Json> {
        if self.is_null(row) {
            return None;
        }
        let content = plain(content);
        let single = match (content, &self.cells) {
            (_, Cells::Lists { bounds, items }) => {
                let Content::List(item) = content else { return None };
                let (first, end) = (*bounds.get(row)?, *bounds.get(row.wrapping_add(1))?);
                let item = |row| items.json(row, *item).unwrap_or(Json::Null);
                return Some(Json::Array((first..end).map(item).collect()));
            }
            (content, Cells::Words { places, words }) => {
                return words.json(place(places, row)?, content);
            }
            (Content::List(item), Cells::Texts(texts)) => return Some(split(texts.at(row), plain(*item))),
            (Content::List(item), _) => return Some(Json::Array(vec![self.json(row, *item)?])),
            (_, cells) => cells,
        };
        Some(match single {
            Cells::Days(days) => Json::String(day_text(*days.get(row)?)),
            Cells::YesNo(answers) => Json::Bool(answers.value(row)),
            Cells::Counts(counts) if matches!(content, Content::Amount) => Json::String(counts.at(row).to_string()),
            Cells::Counts(counts) => Json::Number(number(counts.at(row))),
            Cells::Amounts(amounts) => Json::String(amount_text(amounts, row)),
            Cells::Times(times) => Json::String(times.get(row)?.map_or_else(String::new, time_text)),
            Cells::Moments(moments) => Json::String(moments.get(row)?.map_or_else(String::new, moment_text)),
            Cells::Texts(texts) => Json::String(texts.at(row).to_owned()),
            Cells::Records(columns) => Json::Object(self.fields(columns, row, content)),
            Cells::Nothing | Cells::Words { .. } | Cells::Lists { .. } => return None,
        })
    }

    /// The fields of a record that are not null; of one of several forms, those of its own form, so that a table may hold the
    /// columns of all.
    #[allow(clippy::unused_self, reason = "it reads its own columns")]
    fn fields(&self, columns: &[(String, Self)], row: usize, content: Content) -> Vec<(String, Json)> {
        let Content::Class(kind) = content else { return Vec::new() };
        let field = |(name, column): &(String, Self)| {
            let content = content_of(kind(), name).unwrap_or(Content::Text);
            Some((name.clone(), column.json(row, content)?))
        };
        columns.iter().filter_map(field).collect()
    }

    /// Adds bytes that are the same for equal cells alone.
    pub(crate) fn write_key(&self, row: usize, key: &mut Vec<u8>) {
        if self.is_null(row) {
            key.push(0);
            return;
        }
        key.push(1);
        match &self.cells {
            Cells::Nothing => {}
            Cells::Days(days) => key.extend(days.get(row).copied().unwrap_or_default().to_le_bytes()),
            Cells::YesNo(answers) => key.push(answers.value(row).into()),
            Cells::Counts(counts) => key.extend(counts.at(row).to_le_bytes()),
            Cells::Amounts(amounts) => key.extend(amounts.value(row).to_le_bytes()),
            Cells::Times(times) | Cells::Moments(times) => {
                key.extend(times.get(row).copied().flatten().unwrap_or(NOT_WHOLE).to_le_bytes());
            }
            Cells::Texts(texts) => {
                let text = texts.at(row);
                key.extend(text.len().to_le_bytes());
                key.extend(text.bytes());
            }
            Cells::Words { places, words } => {
                words.write_key(place(places, row).unwrap_or(usize::MAX), key);
            }
            Cells::Lists { bounds, items } => {
                let bound = |at: usize| bounds.get(at).copied().unwrap_or_default();
                let (first, end) = (bound(row), bound(row.wrapping_add(1)));
                key.extend(end.wrapping_sub(first).to_le_bytes());
                (first..end).for_each(|item| items.write_key(item, key));
            }
            Cells::Records(columns) => columns.iter().for_each(|(_, column)| column.write_key(row, key)),
        }
    }
}

/// The place of a cell's word in its dictionary.
fn place(places: &ArrayRef, row: usize) -> Option<usize> {
    usize::try_from(integers(places).at(row)?).ok()
}

/// The items of a list written as one text, such as `84;86`.
fn split(text: &str, item: Content) -> Json {
    let item = |text: &str| match (item, text.parse::<u64>()) {
        (Content::Count, Ok(count)) => Json::Number(count.into()),
        (Content::YesNo, _) if text == "true" || text == "false" => Json::Bool(text == "true"),
        _ => Json::String(text.to_owned()),
    };
    let parts = text.split([';', ',', '|']).map(str::trim).filter(|part| !part.is_empty());
    Json::Array(parts.map(item).collect())
}

/// A number that every reading of a whole number understands, or refuses.
fn number(count: i64) -> Number {
    if count == NOT_WHOLE { Number::from_f64(0.5).unwrap_or_else(|| (-1).into()) } else { count.into() }
}

fn day_text(days: i32) -> String {
    match (day_at(days), days) {
        (Some(day), _) => day.to_string(),
        (None, NOT_A_DAY) => "a day with a time".to_owned(),
        (None, _) => "0001-01-01".to_owned(),
    }
}

fn amount_text(amounts: &Decimal128Array, row: usize) -> String {
    let scale = u32::try_from(amounts.scale()).unwrap_or_default();
    Decimal::try_from_i128_with_scale(amounts.value(row), scale)
        .map_or_else(|_| "an amount out of range".to_owned(), |amount| amount.normalize().to_string())
}

fn time_text(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

fn moment_text(seconds: i64) -> String {
    let day = i32::try_from(seconds.div_euclid(DAY_SECONDS)).unwrap_or(OUTSIDE);
    format!("{}T{}", day_text(day), time_text(seconds.rem_euclid(DAY_SECONDS).div_euclid(60)))
}

/// The days in cells of a column of days from `first` on, as numbers; for nulls whichever.
pub(crate) fn day_numbers(column: &Column, first: usize, count: usize) -> Cow<'_, [i32]> {
    let end = first.saturating_add(count);
    match &column.cells {
        Cells::Days(days) => Cow::Borrowed(days.get(first..end).unwrap_or_default()),
        _ => (first..end).map(|row| day_number(column, row).unwrap_or(OUTSIDE)).collect(),
    }
}

/// The day in a cell of a column of days, as a number; `None` where it is null.
pub(crate) fn day_number(column: &Column, row: usize) -> Option<i32> {
    if column.is_null(row) {
        return None;
    }
    match &column.cells {
        Cells::Days(days) => days.get(row).copied(),
        Cells::Texts(texts) => Some(texts.at(row).parse().map_or(OUTSIDE, super::days::number)),
        Cells::Words { places, words } => day_number(words, place(places, row)?),
        _ => Some(NOT_A_DAY),
    }
}
