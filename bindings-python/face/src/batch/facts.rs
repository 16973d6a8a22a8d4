//! The facts of rows that belong together, in the wire form.

use kinderopvang::wire::Json;

use super::{
    cells::{Column, is_scalar},
    plan::{Node, Part, Plan},
};
use crate::{
    face::{Content, Need},
    names::Fault,
};

impl Plan {
    /// The facts of rows that belong together, or why they cannot be told.
    pub(super) fn facts(&self, rows: Rows<'_>) -> Result<Json, String> {
        let mut troubles = Vec::new();
        let facts = Json::Object(rows.fields(&self.fields, &mut troubles));
        if troubles.is_empty() {
            return Ok(facts);
        }
        let shown = troubles.iter().map(|trouble| match trouble {
            Trouble::Differ(at) => format!("{}: the rows differ", self.used.get(*at).map_or("", |used| &used.name)),
            Trouble::Unknown(path) => format!("{path}: no row says what stands in this list"),
        });
        Err(shown.collect::<Vec<_>>().join("; "))
    }

    /// A fault of the facts, at the column it stands in.
    pub(super) fn told(&self, facts: &Json, fault: &Fault) -> String {
        let path = place(facts, &fault.path);
        let within = |used: &str| path.strip_prefix(used).filter(|rest| rest.is_empty() || rest.starts_with('.'));
        let found = self.used.iter().filter_map(|used| Some((used, within(&used.path)?)));
        let found = found.max_by_key(|(used, _)| used.path.len());
        match found {
            Some((used, _)) if is_scalar(used.content) => format!("{}: {}", used.name, fault.message),
            Some((used, rest)) => format!("{}{rest}: {}", used.name, fault.message),
            None => format!("{}: {}", fault.path, fault.message),
        }
    }
}

/// The path of a fault as columns have it: without numbers of places, and with the word of an event.
fn place(facts: &Json, path: &str) -> String {
    let mut place = String::new();
    let mut here = Some(facts);
    for step in path.split('.') {
        let (name, numbers) = step.split_once('[').unwrap_or((step, ""));
        if !place.is_empty() {
            place.push('.');
        }
        place.push_str(name);
        here = here.and_then(|json| field(json, name));
        for number in numbers.split('[').filter_map(|number| number.trim_end_matches(']').parse::<usize>().ok()) {
            here = match here {
                Some(Json::Array(items)) => items.get(number),
                _ => None,
            };
            if let Some(Json::String(word)) = here.and_then(|json| field(json, "type")) {
                place.push('.');
                place.push_str(word);
            }
        }
    }
    place
}

fn field<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    match json {
        Json::Object(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, json)| json),
        _ => None,
    }
}

/// Why rows do not tell the facts.
enum Trouble {
    /// Rows of one question differ in the column at this place, which holds one fact.
    Differ(usize),
    /// Every part of the list is null: nobody knows what stands in it, if anything.
    Unknown(String),
}

/// Rows of a table, each by its batch and its place there.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    /// The used columns of each batch.
    pub(super) batches: &'a [Vec<Column>],
    pub(super) at: &'a [(u32, u32)],
}

impl Rows<'_> {
    /// The one cell that all rows share.
    fn cell(self, column: usize, content: Content, troubles: &mut Vec<Trouble>) -> Option<Json> {
        let mut cells = self.at.iter().filter_map(|(batch, row)| {
            let columns = self.batches.get(usize::try_from(*batch).ok()?)?;
            columns.get(column)?.json(usize::try_from(*row).ok()?, content)
        });
        let first = cells.next()?;
        if cells.any(|cell| cell != first) {
            troubles.push(Trouble::Differ(column));
        }
        Some(first)
    }

    fn fields(self, parts: &[Part], troubles: &mut Vec<Trouble>) -> Vec<(String, Json)> {
        let field = |part: &Part| Some((part.name.clone(), self.value(part, troubles)?));
        parts.iter().filter_map(field).collect()
    }

    fn value(self, part: &Part, troubles: &mut Vec<Trouble>) -> Option<Json> {
        match &part.node {
            Node::Column(at, content) => self.cell(*at, *content, troubles),
            Node::Record(parts) => {
                let fields = self.fields(parts, troubles);
                let is_there = !fields.is_empty() || part.need == Need::Required;
                is_there.then_some(Json::Object(fields))
            }
            Node::Elements { path, element, events, are_events } => {
                let mut items = Vec::new();
                for at in self.at.chunks(1) {
                    let row = Rows { batches: self.batches, at };
                    let fields = row.fields(element, troubles);
                    if !fields.is_empty() {
                        items.push(fields);
                    }
                    for event in events {
                        let mut fields = row.fields(&event.fields, troubles);
                        if fields.iter().any(|(name, _)| name == event.day) {
                            fields.insert(0, ("type".to_owned(), Json::String(event.word.clone())));
                            items.push(fields);
                        }
                    }
                }
                if items.is_empty() && !are_events {
                    troubles.push(Trouble::Unknown(path.clone()));
                }
                if *are_events {
                    items.sort_by_cached_key(|fields| day_of(fields));
                }
                Some(Json::Array(items.into_iter().map(Json::Object).collect()))
            }
        }
    }
}

/// The day of an event, as text.
fn day_of(fields: &[(String, Json)]) -> Option<String> {
    match fields.iter().find(|(name, _)| name == "on") {
        Some((_, Json::String(day))) => Some(day.clone()),
        _ => None,
    }
}
