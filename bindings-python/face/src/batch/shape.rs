//! Which columns come in and which go out.

use std::sync::Arc;

use arrow_schema::{Field, FieldRef, Schema, SchemaRef};

use super::{
    arguments::{Asked, On},
    cells::mismatch,
    fault, groups,
    output::{Layout, Part},
    plan::Plan,
    stream::Stream,
};
use crate::{
    face::Content,
    names::{Fault, FaultCode},
};

/// The columns of a table and of its answers.
pub(super) struct Shape {
    pub(super) plan: Plan,
    pub(super) layout: Layout,
    /// The places of the columns that are kept.
    pub(super) kept: Vec<usize>,
    pub(super) kept_names: Vec<String>,
    /// The place of the column whose equal values belong together.
    pub(super) key: Option<usize>,
    /// The place of the column that has the day of each row.
    pub(super) day: Option<usize>,
    pub(super) answers: SchemaRef,
    pub(super) unused: Vec<String>,
}

/// The names that were given.
pub(super) struct Names {
    pub(super) renamed: Vec<(String, String)>,
    pub(super) keep: Vec<String>,
    pub(super) by: Option<String>,
    pub(super) parts: Vec<Part>,
    pub(super) dictionaries: bool,
}

impl Shape {
    /// The columns, or everything that is wrong with them.
    pub(super) fn of(question: &Asked, stream: &Stream, on: &On, names: Names) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let schema = stream.schema();
        let day = on.column().and_then(|name| place_of(&schema, name, &mut faults));
        if let Some(field) = day.and_then(|at| schema.fields().get(at))
            && let Some((_, expected, found)) = mismatch(Content::Day, field.data_type(), "")
        {
            faults.push(fault(field.name(), FaultCode::WrongType, format!("expected {expected}, found {found}")));
        }
        let kept: Vec<usize> = names.keep.iter().filter_map(|name| place_of(&schema, name, &mut faults)).collect();
        for (at, name) in names.keep.iter().enumerate() {
            if names.keep.iter().take(at).any(|before| before == name) {
                let message = "this column is kept already".to_owned();
                faults.push(fault(&format!("keep[{at}]"), FaultCode::DuplicateField, message));
            }
        }
        let key = names.by.as_ref().and_then(|name| place_of(&schema, name, &mut faults));
        if names.by.is_some() && !names.keep.is_empty() {
            let message = "rows that belong together keep the column of `by` alone".to_owned();
            faults.push(fault("keep", FaultCode::Contradiction, message));
        }
        let mut fields: Vec<FieldRef> = kept.iter().filter_map(|at| stream.fields().get(*at).cloned()).collect();
        fields.extend(key.and_then(|at| schema.fields().get(at)).and_then(|field| key_field(field, &mut faults)));
        let layout = Layout::of(question.asking, names.parts, names.dictionaries);
        let answered = layout.fields();
        for field in &fields {
            if answered.iter().any(|answer| answer.name() == field.name()) {
                let message = "the answers have a column of this name".to_owned();
                faults.push(fault(field.name(), FaultCode::DuplicateField, message));
            }
        }
        fields.extend(answered);
        let apart: Vec<&str> = names.by.as_deref().into_iter().chain(on.column()).collect();
        let plan = match Plan::of(question.kind, stream, &names.renamed, &apart) {
            Ok(plan) if faults.is_empty() => plan,
            Ok(_) => return Err(faults),
            Err(more) => {
                faults.extend(more);
                return Err(faults);
            }
        };
        let is_used = |name: &&str| {
            plan.used.iter().any(|used| used.name == *name)
                || names.keep.iter().any(|keep| keep == *name)
                || apart.contains(name)
        };
        let unused = schema.fields().iter().map(|field| field.name().as_str());
        let unused = unused.filter(|name| !is_used(name)).map(str::to_owned).collect();
        Ok(Self {
            plan,
            layout,
            kept,
            kept_names: names.keep,
            key,
            day,
            answers: Arc::new(Schema::new(fields)),
            unused,
        })
    }
}

fn key_field(field: &Field, faults: &mut Vec<Fault>) -> Option<FieldRef> {
    let data_type = groups::key_type(field.data_type());
    if data_type.is_none() {
        let message = format!("expected texts or whole numbers, found {}", field.data_type());
        faults.push(fault(field.name(), FaultCode::WrongType, message));
    }
    data_type.map(|data_type| Arc::new(Field::new(field.name(), data_type, true)))
}

/// The place of a column that is asked for by name.
fn place_of(schema: &Schema, name: &str, faults: &mut Vec<Fault>) -> Option<usize> {
    let place = schema.column_with_name(name).map(|(at, _)| at);
    if place.is_none() {
        faults.push(fault(name, FaultCode::MissingField, "the table has no such column".to_owned()));
    }
    place
}
