//! The JSON Schemas of every document this library reads.

use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, transform::RecursiveTransform};

use crate::{
    norm::Amendment,
    register::{
        obligation::{Obligation, VogDemand},
        presence::Presence,
        vog::{VogAtApplication, VogForRegistration, VogOnSuspicion},
    },
};

/// A document: the name of its file and the way to its schema.
type Document = (&'static str, fn() -> Schema);

/// Every document by its name. A new document is one line here.
const SCHEMAS: &[Document] = &[
    ("amendment", schema_of::<Amendment>),
    ("vog-for-registration", schema_of::<VogForRegistration>),
    ("vog-at-application", schema_of::<VogAtApplication>),
    ("vog-on-suspicion", schema_of::<VogOnSuspicion>),
    ("presence", schema_of::<Presence>),
    ("obligation", schema_of::<Obligation>),
    ("vog-demand", schema_of::<VogDemand>),
];

/// The JSON Schema (draft 2020-12) of every document, by the name of its file.
///
/// ```
/// let names: Vec<_> = kinderopvang::catalogue::schemas().map(|(name, _)| name).collect();
/// assert!(names.contains(&"amendment"));
/// ```
pub fn schemas() -> impl Iterator<Item = (&'static str, serde_json::Value)> {
    SCHEMAS.iter().map(|(name, schema)| (*name, schema().to_value()))
}

fn schema_of<T: schemars::JsonSchema>() -> Schema {
    SchemaGenerator::new(SchemaSettings::draft2020_12().with_transform(RecursiveTransform(absent_lists_are_empty)))
        .into_root_schema_for::<T>()
}

/// An absent list is read as an empty one, so no list is required.
fn absent_lists_are_empty(schema: &mut Schema) {
    let lists: Vec<String> = schema
        .get("properties")
        .and_then(serde_json::Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, property)| property.get("type").is_some_and(|kind| kind == "array"))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(required) = schema.get_mut("required").and_then(serde_json::Value::as_array_mut) {
        required.retain(|name| !lists.iter().any(|list| name == list));
        if required.is_empty() {
            schema.remove("required");
        }
    }
}
