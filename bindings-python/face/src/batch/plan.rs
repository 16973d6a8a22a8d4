//! Which columns of a table hold which facts of a question.

use arrow_schema::Schema;

use super::{
    cells::{expected, mismatch, plain},
    stream::Stream,
};
use crate::{
    face::{Content, Need},
    kind::{Form, Kind},
    names::{Fault, FaultCode},
};

/// A column that holds a fact.
pub(crate) struct Used {
    /// Its place in the table.
    pub(crate) at: usize,
    pub(crate) name: String,
    /// The path of the fact within the question.
    pub(crate) path: String,
    pub(crate) content: Content,
}

/// How the facts of a row are put together.
pub(crate) struct Plan {
    pub(crate) used: Vec<Used>,
    pub(super) fields: Vec<Part>,
    /// Columns that hold no fact and may have been meant to, each with what may help.
    pub(crate) suspects: Vec<(String, String)>,
}

/// A field, and where its value is found.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) need: Need,
    pub(super) node: Node,
}

pub(super) enum Node {
    /// The cells of the used column at this place.
    Column(usize, Content),
    Record(Vec<Part>),
    /// A list that a row has one element of, and for lists of several forms one event for each of these columns.
    Elements {
        path: String,
        element: Vec<Part>,
        events: Vec<Event>,
        are_events: bool,
    },
}

/// A form whose day stands in a column of its own.
pub(super) struct Event {
    pub(super) word: String,
    pub(super) day: &'static str,
    pub(super) fields: Vec<Part>,
}

/// A place where a column can be put.
struct Place {
    path: String,
    content: Content,
    /// Where in the path a shorter name may begin.
    starts: Vec<usize>,
}

/// The word of a variant on the wire. A test holds it against all variants.
pub(crate) fn word_of(variant: &str) -> String {
    let mut word = String::new();
    for (at, letter) in variant.char_indices() {
        if at > 0 && letter.is_ascii_uppercase() {
            word.push('_');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

fn joined(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// The fields of a type; of one of several forms its `type` and the fields of all forms, which not every one needs.
fn fields(kind: &Kind) -> Vec<(&'static str, Need, Content)> {
    let mut fields = Vec::new();
    let is_space = kind.form == Form::Space;
    if is_space {
        fields.push(("type", Need::Required, Content::Text));
    }
    for field in kind.shapes.iter().flat_map(|shape| shape.fields) {
        if !fields.iter().any(|(name, ..)| *name == field.name) {
            let need = if is_space && field.need == Need::Required { Need::Optional } else { field.need };
            fields.push((field.name, need, field.content));
        }
    }
    fields
}

/// The forms that are events: each with the field of its day, and its other fields.
fn events(kind: &Kind) -> impl Iterator<Item = (String, &'static str, Vec<(&'static str, Need, Content)>)> {
    let is_space = kind.form == Form::Space;
    kind.shapes.iter().filter(move |_| is_space).filter_map(|shape| {
        let day = shape.fields.iter().find(|field| matches!(field.content, Content::Day))?.name;
        let others = shape.fields.iter().filter(|field| field.name != day);
        Some((word_of(shape.variant), day, others.map(|field| (field.name, field.need, field.content)).collect()))
    })
}

/// Adds every place below a path.
fn places(content: Content, path: &str, starts: &[usize], is_inside: bool, all: &mut Vec<Place>) {
    if path.matches('.').count() > 6 {
        return;
    }
    if !path.is_empty() {
        all.push(Place { path: path.to_owned(), content, starts: starts.to_vec() });
    }
    let below = |name: &str, is_inside: bool, all: &mut Vec<Place>, content: Content| {
        let path = joined(path, name);
        let mut starts = starts.to_vec();
        if !is_inside {
            starts.push(path.len().saturating_sub(name.len()));
        }
        places(content, &path, &starts, is_inside, all);
    };
    match plain(content) {
        Content::Class(kind) => {
            for (name, _, content) in fields(kind()) {
                below(name, is_inside, all, content);
            }
        }
        Content::List(item) => {
            let Content::Class(kind) = plain(*item) else { return };
            for (name, _, content) in fields(kind()) {
                below(name, true, all, content);
            }
            for (word, _, fields) in events(kind()) {
                below(&word, is_inside, all, Content::Day);
                for (name, _, content) in fields {
                    let path = joined(&joined(path, &word), name);
                    let start = path.len().saturating_sub(name.len()).saturating_sub(word.len()).saturating_sub(1);
                    let mut starts = starts.to_vec();
                    starts.push(start);
                    places(content, &path, &starts, true, all);
                }
            }
        }
        _ => {}
    }
}

impl Place {
    fn is(&self, name: &str) -> bool {
        self.path == name || self.starts.iter().any(|start| self.path.get(*start..) == Some(name))
    }
}

/// The one place with this name, or why there is none. Where a name can have no dots, two underscores stand for one.
fn found<'a>(places: &'a [Place], name: &str) -> Result<Option<&'a Place>, Vec<&'a str>> {
    let name = &*name.replace("__", ".");
    if let Some(place) = places.iter().find(|place| place.path == name) {
        return Ok(Some(place));
    }
    let ends_so = |place: &&Place| place.path.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
    let fitting: Vec<&Place> = places.iter().filter(ends_so).collect();
    match fitting.as_slice() {
        many if !many.iter().any(|place| place.is(name)) => Ok(None),
        [place] => Ok(Some(place)),
        many => Err(many.iter().map(|place| place.path.as_str()).collect()),
    }
}

fn fault(path: &str, code: FaultCode, message: String, help: Option<String>) -> Fault {
    Fault { path: path.to_owned(), code, message, help }
}

impl Plan {
    /// Where the facts of a question stand in a table. `renamed` has the columns that have other names than the facts;
    /// `apart` those that are there for something else.
    pub(crate) fn of(
        kind: &'static Kind,
        table: &Stream,
        renamed: &[(String, String)],
        apart: &[&str],
    ) -> Result<Self, Vec<Fault>> {
        let schema = &*table.schema();
        let mut all = Vec::new();
        for (name, _, content) in fields(kind) {
            places(content, name, &[0], false, &mut all);
        }
        let mut faults = Vec::new();
        let mut used: Vec<Used> = Vec::new();
        let mut use_at = |place: &Place, at: usize, name: &str, faults: &mut Vec<Fault>| {
            if let Some(other) = used.iter().find(|used| used.path == place.path) {
                let message = format!("this column and `{}` both hold `{}`", other.name, place.path);
                faults.push(fault(name, FaultCode::DuplicateField, message, None));
                return;
            }
            used.push(Used { at, name: name.to_owned(), path: place.path.clone(), content: place.content });
        };
        for (path, column) in renamed {
            let Some((at, _)) = schema.column_with_name(column) else {
                let message = "the table has no such column".to_owned();
                faults.push(fault(column, FaultCode::MissingField, message, near(column, names(schema))));
                continue;
            };
            match found(&all, path) {
                Ok(Some(place)) => use_at(place, at, column, &mut faults),
                Ok(None) => {
                    let help = near(path, all.iter().map(|place| place.path.as_str()));
                    faults.push(fault(path, FaultCode::UnknownField, "the question has no such fact".to_owned(), help));
                }
                Err(paths) => faults.push(ambiguous(path, &paths)),
            }
        }
        for (at, field) in schema.fields().iter().enumerate() {
            let name = field.name().as_str();
            if apart.contains(&name) || renamed.iter().any(|(_, column)| column == name) {
                continue;
            }
            match found(&all, name) {
                Ok(Some(place)) if renamed.iter().all(|(path, _)| !place.is(path)) => {
                    use_at(place, at, name, &mut faults);
                }
                Ok(_) => {}
                Err(paths) => faults.push(ambiguous(name, &paths)),
            }
        }
        for column in used.iter().filter(|column| !table.is_blank(column.at)) {
            let data_type = schema.fields().get(column.at).map(|field| field.data_type());
            let wrong = data_type.and_then(|found| mismatch(column.content, found, ""));
            if let Some((within, expected, found)) = wrong {
                let message = format!("expected {expected} for `{}{within}`, found {found}", column.path);
                faults.push(fault(&column.name, FaultCode::WrongType, message, None));
            }
        }
        let fields = parts(fields(kind), "", &used, &mut faults, &|path| near(path, unused(schema, &used)));
        if used.is_empty() && faults.is_empty() {
            let some: Vec<&str> = all.iter().map(|place| place.path.as_str()).take(12).collect();
            let message = "no column of the table holds a fact of the question".to_owned();
            faults.push(fault("", FaultCode::MissingField, message, Some(format!("such as {}", some.join(", ")))));
        }
        let free = |place: &&Place| !place.starts.is_empty() && used.iter().all(|used| used.path != place.path);
        let free: Vec<&str> = all.iter().filter(free).map(|place| place.path.as_str()).collect();
        let suspects = unused(schema, &used)
            .filter(|name| !apart.contains(name))
            .filter_map(|name| Some((name.to_owned(), near(name, free.iter().copied())?)))
            .collect();
        if faults.is_empty() { Ok(Self { used, fields, suspects }) } else { Err(faults) }
    }
}

fn names(schema: &Schema) -> impl Iterator<Item = &str> {
    schema.fields().iter().map(|field| field.name().as_str())
}

fn unused<'a>(schema: &'a Schema, used: &'a [Used]) -> impl Iterator<Item = &'a str> {
    names(schema).filter(|name| used.iter().all(|used| used.name != *name))
}

fn ambiguous(name: &str, paths: &[&str]) -> Fault {
    let message =
        format!("this name can be {}", paths.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(" or "));
    fault(name, FaultCode::Contradiction, message, Some("name the path in `columns`".to_owned()))
}

/// A name that may have been meant.
fn near<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let last = |path: &'a str| path.rsplit('.').next().unwrap_or(path);
    let wanted = name.rsplit('.').next().unwrap_or(name);
    let distance = |known: &str| strsim::damerau_levenshtein(&wanted.to_lowercase(), &known.to_lowercase());
    let nearest = known.map(|known| (distance(last(known)), known)).min()?;
    (nearest.0.saturating_mul(3) <= wanted.len().max(3)).then(|| format!("did you mean `{}`?", nearest.1))
}

type Fields = Vec<(&'static str, Need, Content)>;
type Near<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The fields for which there are columns. What is needed and has none is a fault.
fn parts(fields: Fields, path: &str, used: &[Used], faults: &mut Vec<Fault>, near: Near<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, need, content) in fields {
        let path = joined(path, name);
        match node(content, &path, used, faults, near) {
            Some(node) => parts.push(Part { name: name.to_owned(), need, node }),
            None if need == Need::Required => lacking(content, &path, faults, near),
            None => {}
        }
    }
    parts
}

/// What is needed of a needed value that no column holds a part of.
fn lacking(content: Content, path: &str, faults: &mut Vec<Fault>, near: Near<'_>) {
    match plain(content) {
        Content::Class(kind) if kind().form == Form::Class => {
            for (name, need, content) in fields(kind()) {
                if need == Need::Required {
                    lacking(content, &joined(path, name), faults, near);
                }
            }
        }
        content => {
            let message = format!("the table needs a column for this fact, of {}", expected(content));
            faults.push(fault(path, FaultCode::MissingField, message, near(path)));
        }
    }
}

fn node(content: Content, path: &str, used: &[Used], faults: &mut Vec<Fault>, near: Near<'_>) -> Option<Node> {
    let is_below = |used: &&Used| used.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
    let has_parts = used.iter().find(is_below);
    if let Some(at) = used.iter().position(|used| used.path == path) {
        if let Some(part) = has_parts {
            let message = format!("the table holds `{path}` whole and in parts");
            faults.push(fault(&part.name, FaultCode::Contradiction, message, None));
        }
        return Some(Node::Column(at, content));
    }
    has_parts?;
    match plain(content) {
        Content::Class(kind) => Some(Node::Record(parts(fields(kind()), path, used, faults, near))),
        Content::List(item) => {
            let Content::Class(kind) = plain(*item) else { return None };
            let events: Vec<Event> = events(kind())
                .filter(|(word, ..)| {
                    let path = joined(path, word);
                    used.iter().any(|used| used.path == path || used.path.starts_with(&format!("{path}.")))
                })
                .map(|(word, day, others)| {
                    let path = joined(path, &word);
                    let mut fields = Vec::new();
                    match used.iter().position(|used| used.path == path) {
                        Some(at) => {
                            let node = Node::Column(at, Content::Day);
                            fields.push(Part { name: day.to_owned(), need: Need::Required, node });
                        }
                        None => lacking(Content::Day, &path, faults, near),
                    }
                    fields.extend(parts(others, &path, used, faults, near));
                    Event { word, day, fields }
                })
                .collect();
            let of_element = fields(kind());
            let is_given = |(name, ..): &(&str, Need, Content)| {
                let path = joined(path, name);
                used.iter().any(|used| used.path == path || used.path.starts_with(&format!("{path}.")))
            };
            let element =
                if of_element.iter().any(is_given) { parts(of_element, path, used, faults, near) } else { Vec::new() };
            Some(Node::Elements { path: path.to_owned(), element, events, are_events: kind().form == Form::Space })
        }
        _ => None,
    }
}
