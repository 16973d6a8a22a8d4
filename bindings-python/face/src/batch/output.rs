//! The answers as columns.

use std::sync::{Arc, OnceLock};

use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, DictionaryArray, Int8Array, Int16Array, Int64Array,
    ListArray, StringArray,
    types::{Int8Type, Int16Type},
};
use arrow_buffer::{NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field, FieldRef};
use kinderopvang::catalogue;
use kinderopvang_columns::Words;
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use serde_json::{Map, Value as JsonValue};

use super::{cells::plain, plan::word_of};
use crate::{
    face::Content,
    questions::{Asking, Tags},
};

/// No day, in a column of days.
pub(crate) const NO_DAY: i32 = i32::MIN;
/// No word, in a column of words.
pub(crate) const NO_WORD: i8 = -1;

/// A column of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Outcome,
    Reasons,
    Missing,
    HoldsFrom,
    HoldsUntil,
    NextOn,
    NextOutcome,
    Explanation,
    Error,
}

impl Part {
    pub(crate) const ALL: &'static [(&'static str, Self)] = &[
        ("outcome", Self::Outcome),
        ("reasons", Self::Reasons),
        ("missing", Self::Missing),
        ("holds_from", Self::HoldsFrom),
        ("holds_until", Self::HoldsUntil),
        ("next_on", Self::NextOn),
        ("next_outcome", Self::NextOutcome),
        ("explanation", Self::Explanation),
        ("error", Self::Error),
    ];
}

/// The words of a column, as a dictionary that all batches share.
#[derive(Clone)]
pub(crate) struct Dictionary(Arc<StringArray>);

impl Dictionary {
    fn of<T: AsRef<str>>(words: impl Iterator<Item = T>) -> Self {
        Self(Arc::new(words.map(|word| Some(word.as_ref().to_owned())).collect()))
    }

    /// The word at a place; none at one below zero.
    fn at(&self, place: impl TryInto<usize>) -> Option<&str> {
        let place = place.try_into().ok()?;
        (place < self.0.len()).then(|| self.0.value(place))
    }
}

/// The codes of all reasons, and the place of each.
fn reasons() -> &'static (Dictionary, FxHashMap<&'static str, i16>) {
    static REASONS: OnceLock<(Dictionary, FxHashMap<&'static str, i16>)> = OnceLock::new();
    REASONS.get_or_init(|| {
        let codes = || catalogue::reasons().map(|reason| reason.code);
        (Dictionary::of(codes()), codes().zip(0..).collect())
    })
}

/// The place of a reason among all.
pub(crate) fn reason_place(code: &str) -> i16 {
    reasons().1.get(code).copied().unwrap_or_default()
}

/// A field of outcomes with data.
pub(crate) struct DataField {
    name: &'static str,
    content: Content,
}

/// What the columns of the answers are, for one question.
pub(crate) struct Layout {
    pub(crate) parts: Vec<Part>,
    outcomes: Dictionary,
    facts: Dictionary,
    pub(crate) data: Vec<DataField>,
    /// Do words come as dictionaries, or as texts?
    dictionaries: bool,
}

fn dictionary_of(tags: &Tags) -> Dictionary {
    match tags {
        Tags::Words(words) => Dictionary::of(words.all()),
        Tags::Forms(kind) => Dictionary::of(kind.shapes.iter().map(|shape| word_of(shape.variant))),
    }
}

impl Layout {
    pub(crate) fn of(asking: &Asking, parts: Vec<Part>, dictionaries: bool) -> Self {
        let outcomes = (asking.outcome_tags)();
        let mut data: Vec<DataField> = Vec::new();
        if let (Tags::Forms(kind), true) = (&outcomes, parts.contains(&Part::Outcome)) {
            for field in kind.shapes.iter().flat_map(|shape| shape.fields) {
                if data.iter().all(|known| known.name != field.name) {
                    data.push(DataField { name: field.name, content: field.content });
                }
            }
        }
        let facts = dictionary_of(&(asking.fact_tags)());
        Self { parts, outcomes: dictionary_of(&outcomes), facts, data, dictionaries }
    }

    pub(crate) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// The values of an outcome with fields, where these are asked for.
    pub(crate) fn values(&self, fields: &Map<String, JsonValue>) -> Option<FieldValues> {
        let value = |field: &DataField| field.value(fields.get(field.name)?);
        (!self.data.is_empty()).then(|| self.data.iter().map(value).collect())
    }

    /// The fields of the table, in order.
    pub(crate) fn fields(&self) -> Vec<FieldRef> {
        let words = |key: DataType| {
            if self.dictionaries {
                DataType::Dictionary(Box::new(key), Box::new(DataType::Utf8))
            } else {
                DataType::Utf8
            }
        };
        let mut fields = Vec::new();
        for (name, part) in Part::ALL {
            if !self.has(*part) {
                continue;
            }
            let data_type = match part {
                Part::Outcome | Part::NextOutcome => words(DataType::Int8),
                Part::Reasons | Part::Missing => {
                    DataType::List(Arc::new(Field::new("item", words(DataType::Int16), true)))
                }
                Part::HoldsFrom | Part::HoldsUntil | Part::NextOn => DataType::Date32,
                Part::Explanation | Part::Error => DataType::Utf8,
            };
            fields.push(Arc::new(Field::new(*name, data_type, true)));
            if *part == Part::Outcome {
                for data in &self.data {
                    fields.push(Arc::new(Field::new(format!("outcome_{}", data.name), data.data_type(), true)));
                }
            }
        }
        fields
    }
}

impl DataField {
    fn data_type(&self) -> DataType {
        match plain(self.content) {
            Content::Day => DataType::Date32,
            Content::Count => DataType::Int64,
            Content::YesNo => DataType::Boolean,
            Content::Amount => DataType::Decimal128(12, 2),
            _ => DataType::Utf8,
        }
    }

    /// The value as its column has it.
    fn value(&self, json: &JsonValue) -> Option<FieldValue> {
        Some(match plain(self.content) {
            Content::Day => FieldValue::Day(super::days::number(json.as_str()?.parse().ok()?)),
            Content::Count => FieldValue::Count(json.as_i64()?),
            Content::YesNo => FieldValue::YesNo(json.as_bool()?),
            Content::Amount => {
                let mut amount: Decimal = json.as_str()?.parse().ok()?;
                amount.rescale(2);
                FieldValue::Amount(amount.mantissa())
            }
            _ => match json {
                JsonValue::Null => return None,
                JsonValue::String(text) => FieldValue::Text(text.as_str().into()),
                other => FieldValue::Text(other.to_string().into()),
            },
        })
    }

    /// The values at this place of each row, all of the field's own content.
    fn array(&self, at: usize, rows: &[Option<FieldValues>]) -> ArrayRef {
        let values = rows.iter().map(|row| row.as_ref()?.get(at)?.as_ref());
        macro_rules! column {
            ($variant:ident($value:ident) => $shown:expr) => {
                values.map(|value| match value {
                    Some(FieldValue::$variant($value)) => Some($shown),
                    _ => None,
                })
            };
        }
        match plain(self.content) {
            Content::Day => Arc::new(column!(Day(day) => *day).collect::<Date32Array>()),
            Content::Count => Arc::new(column!(Count(count) => *count).collect::<Int64Array>()),
            Content::YesNo => Arc::new(column!(YesNo(answer) => *answer).collect::<BooleanArray>()),
            Content::Amount => {
                let amounts = column!(Amount(cents) => *cents).collect::<Decimal128Array>();
                let amounts = amounts.with_precision_and_scale(12, 2);
                Arc::new(amounts.unwrap_or_else(|_| Decimal128Array::from(vec![None; rows.len()])))
            }
            _ => Arc::new(column!(Text(text) => text).collect::<StringArray>()),
        }
    }
}

/// The value of a field of an outcome.
pub(crate) enum FieldValue {
    Day(i32),
    Count(i64),
    YesNo(bool),
    /// In cents.
    Amount(i128),
    Text(Box<str>),
}

/// The values of all fields of an outcome, as the layout has them.
pub(crate) type FieldValues = Arc<[Option<FieldValue>]>;

/// Lists of words while they are being written.
pub(crate) struct WordLists {
    ends: Vec<i32>,
    words: Vec<i16>,
}

impl WordLists {
    fn new() -> Self {
        Self { ends: vec![0], words: Vec::new() }
    }

    pub(crate) fn push(&mut self, words: &[i16]) {
        self.words.extend_from_slice(words);
        self.ends.push(i32::try_from(self.words.len()).unwrap_or(i32::MAX));
    }

    fn array(self, words: &Dictionary, nulls: Option<NullBuffer>, dictionaries: bool) -> Option<ArrayRef> {
        let items: ArrayRef = if dictionaries {
            Arc::new(DictionaryArray::<Int16Type>::try_new(Int16Array::from(self.words), words.0.clone()).ok()?)
        } else {
            Arc::new(self.words.iter().map(|place| words.at(*place)).collect::<StringArray>())
        };
        let field = Arc::new(Field::new("item", items.data_type().clone(), true));
        let ends = OffsetBuffer::new(ScalarBuffer::from(self.ends));
        Some(Arc::new(ListArray::try_new(field, ends, items, nulls).ok()?))
    }
}

/// The answers to a stretch of rows while they are being written. Only the parts that are asked are.
pub(crate) struct Output {
    rows: usize,
    /// Always written: a row without one has an error.
    pub(crate) outcome: Words,
    pub(crate) data: Vec<Option<FieldValues>>,
    pub(crate) reasons: WordLists,
    pub(crate) missing: WordLists,
    pub(crate) holds_from: Vec<i32>,
    pub(crate) holds_until: Vec<i32>,
    pub(crate) next_on: Vec<i32>,
    pub(crate) next_outcome: Words,
    pub(crate) explanation: Vec<Option<Arc<str>>>,
    /// The rows that could not be asked, and why.
    pub(crate) errors: Vec<(usize, Arc<str>)>,
}

/// The answers to a stretch of rows.
pub(crate) struct Done {
    pub(crate) rows: usize,
    /// How many rows have none.
    pub(crate) errors: usize,
    pub(crate) arrays: Vec<ArrayRef>,
}

impl Output {
    /// With room for the outcomes of so many rows.
    pub(crate) fn new(rows: usize) -> Self {
        Self {
            rows: 0,
            outcome: Words::with_capacity(rows),
            data: Vec::new(),
            reasons: WordLists::new(),
            missing: WordLists::new(),
            holds_from: Vec::new(),
            holds_until: Vec::new(),
            next_on: Vec::new(),
            next_outcome: Words::default(),
            explanation: Vec::new(),
            errors: Vec::new(),
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    pub(crate) fn add_rows(&mut self, rows: usize) {
        self.rows = self.rows.saturating_add(rows);
    }

    /// What was written, its columns in the order of the layout.
    pub(crate) fn done(self, layout: &Layout) -> Option<Done> {
        Some(Done { rows: self.rows, errors: self.errors.len(), arrays: self.arrays(layout)? })
    }

    fn arrays(self, layout: &Layout) -> Option<Vec<ArrayRef>> {
        let nulls = (!self.errors.is_empty()).then(|| {
            let mut is_answered = vec![true; self.rows];
            for (row, _) in &self.errors {
                if let Some(is_answered) = is_answered.get_mut(*row) {
                    *is_answered = false;
                }
            }
            NullBuffer::from(is_answered)
        });
        let mut arrays: Vec<ArrayRef> = Vec::new();
        let (mut reasons, mut missing) = (Some(self.reasons), Some(self.missing));
        let (mut outcome, mut next_outcome) = (Some(self.outcome), Some(self.next_outcome));
        let (mut from, mut until, mut next_on) = (Some(self.holds_from), Some(self.holds_until), Some(self.next_on));
        for (_, part) in Part::ALL.iter().filter(|(_, part)| layout.has(*part)) {
            arrays.push(match part {
                Part::Outcome => words(outcome.take()?, &layout.outcomes, layout.dictionaries)?,
                Part::Reasons => reasons.take()?.array(&self::reasons().0, nulls.clone(), layout.dictionaries)?,
                Part::Missing => missing.take()?.array(&layout.facts, nulls.clone(), layout.dictionaries)?,
                Part::HoldsFrom => days(from.take()?),
                Part::HoldsUntil => days(until.take()?),
                Part::NextOn => days(next_on.take()?),
                Part::NextOutcome => words(next_outcome.take()?, &layout.outcomes, layout.dictionaries)?,
                Part::Explanation => Arc::new(self.explanation.iter().map(Option::as_deref).collect::<StringArray>()),
                Part::Error if self.errors.is_empty() => Arc::new(StringArray::new_null(self.rows)),
                Part::Error => {
                    let mut errors: Vec<Option<&str>> = vec![None; self.rows];
                    for (row, why) in &self.errors {
                        if let Some(error) = errors.get_mut(*row) {
                            *error = Some(why);
                        }
                    }
                    Arc::new(errors.into_iter().collect::<StringArray>())
                }
            });
            if *part == Part::Outcome {
                let array = |(at, field): (usize, &DataField)| field.array(at, &self.data);
                arrays.extend(layout.data.iter().enumerate().map(array));
            }
        }
        Some(arrays)
    }
}

/// Days, of which some are [`NO_DAY`].
fn days(days: Vec<i32>) -> ArrayRef {
    let nulls = days.contains(&NO_DAY).then(|| days.iter().map(|day| *day != NO_DAY).collect::<NullBuffer>());
    Arc::new(Date32Array::new(ScalarBuffer::from(days), nulls))
}

/// Words, of which some are [`NO_WORD`].
#[allow(unsafe_code, reason = "places are looked at once, and fast")]
fn words(places: Words, words: &Dictionary, dictionaries: bool) -> Option<ArrayRef> {
    let are_all_there = places.are_among(words.0.len());
    let places = places.into_places();
    if !dictionaries {
        return Some(Arc::new(places.iter().map(|place| words.at(*place)).collect::<StringArray>()));
    }
    if are_all_there {
        let places = Int8Array::new(ScalarBuffer::from(places), None);
        // SAFETY: every place is that of a word, which is all that `try_new` looks at.
        return Some(Arc::new(unsafe { DictionaryArray::<Int8Type>::new_unchecked(places, words.0.clone()) }));
    }
    let nulls = places.contains(&NO_WORD).then(|| places.iter().map(|place| *place != NO_WORD).collect::<NullBuffer>());
    let places = Int8Array::new(ScalarBuffer::from(places), nulls);
    Some(Arc::new(DictionaryArray::<Int8Type>::try_new(places, words.0.clone()).ok()?))
}
