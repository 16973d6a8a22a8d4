//! Everything that crosses to another language, as data: `docs/types.json`, from which the parts of
//! the faces are written that no macro can write, and with which each face is compared.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that fails should say so at once"
)]

use std::{fs, path::PathBuf};

use serde::Serialize;

/// A type as its definition says it.
#[derive(Serialize)]
struct Type {
    name: &'static str,
    module: &'static str,
    kind: &'static str,
    doc: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variants: Vec<Variant>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    r#type: String,
    doc: String,
}

/// One value of an enum: its word or code on the wire, its texts where it has them.
#[derive(Serialize)]
struct Variant {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    word: Option<&'static str>,
    doc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    nl: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Question {
    name: &'static str,
    outcome: &'static str,
    reason: &'static str,
    fact: &'static str,
}

#[derive(Serialize)]
struct Inventory {
    types: Vec<Type>,
    questions: Vec<Question>,
}

/// The sentences of the documentation, out of the attributes as written.
fn doc(attributes: &[&str]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| attribute.strip_prefix("doc = "))
        .map(|literal| unquoted(literal).trim().to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}

fn aliases(attributes: &[&str]) -> Vec<String> {
    attributes
        .iter()
        .filter_map(|attribute| attribute.strip_prefix("doc(alias = ")?.strip_suffix(')'))
        .map(unquoted)
        .collect()
}

fn unquoted(literal: &str) -> String {
    match literal.strip_prefix('r') {
        Some(raw) => raw.trim_matches('#').trim_start_matches('"').trim_end_matches('"').to_owned(),
        None => serde_json::from_str(literal).unwrap_or_else(|error| panic!("{literal}: {error}")),
    }
}

/// A type as the source writes it, without the spaces of the tokens.
fn written(r#type: &str) -> String {
    r#type.split_whitespace().collect::<Vec<_>>().join("").replace(',', ", ")
}

macro_rules! fields {
    () => {
        vec![]
    };
    ($( $(#[$($m:tt)*])* pub $field:ident: $type:ty ),* $(,)?) => {
        fields!($( $(#[$($m)*])* $field: $type ),*)
    };
    ($( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)?) => {
        vec![$( Field {
            name: stringify!($field),
            r#type: written(stringify!($type)),
            doc: doc(&[$(stringify!($($m)*)),*]),
        } ),*]
    };
}

/// An entry of the inventory out of the parts of a definition.
fn described(
    kind: &'static str,
    name: &'static str,
    attributes: &[&str],
    fields: Vec<Field>,
    variants: Vec<Variant>,
) -> Type {
    Type { name, module: "", kind, doc: doc(attributes), aliases: aliases(attributes), fields, variants }
}

fn variant(
    name: &'static str,
    word: Option<&'static str>,
    texts: Option<(&'static str, &'static str)>,
    attributes: &[&str],
    fields: Vec<Field>,
) -> Variant {
    let (nl, en) = texts.unzip();
    Variant { name, word, doc: doc(attributes), nl, en, fields }
}

/// Describes a definition that a type hands on.
macro_rules! face {
    (words $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:literal, nl $nl:literal, en $en:literal; )*
    }) => {
        described("words", stringify!($name), &[$(stringify!($($m)*)),*], vec![], vec![$(
            variant(stringify!($variant), Some($word), Some(($nl, $en)), &[$(stringify!($($vm)*)),*], vec![])
        ),*])
    };
    (facts $(#[$($m:tt)*])* $name:ident {
        $( $variant:ident = $word:literal, nl $nl:literal, en $en:literal; )*
    }) => {
        described("facts", stringify!($name), &[$(stringify!($($m)*)),*], vec![], vec![$(
            variant(stringify!($variant), Some($word), Some(($nl, $en)), &[], vec![])
        ),*])
    };
    (reasons $(#[$($m:tt)*])* $name:ident {
        $(
            $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })?
                = $word:literal, $rule:ident, $norm:ident, nl $nl:literal, en $en:literal;
        )*
    }) => {
        described("reasons", stringify!($name), &[$(stringify!($($m)*)),*], vec![], vec![$(
            variant(
                stringify!($variant), Some($word), Some(($nl, $en)), &[$(stringify!($($vm)*)),*],
                fields!($($($fields)*)?),
            )
        ),*])
    };
    (variants $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:literal { $($fields:tt)* } )*
    }) => {
        described("variants", stringify!($name), &[$(stringify!($($m)*)),*], vec![], vec![$(
            variant(stringify!($variant), Some($word), None, &[$(stringify!($($vm)*)),*], fields!($($fields)*))
        ),*])
    };
    (cases $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => {
        described("cases", stringify!($name), &[$(stringify!($($m)*)),*], vec![], vec![$(
            variant(stringify!($variant), None, None, &[$(stringify!($($vm)*)),*], fields!($($($fields)*)?))
        ),*])
    };
    ($kind:ident $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
        described(stringify!($kind), stringify!($name), &[$(stringify!($($m)*)),*], fields!($($fields)*), vec![])
    };
    ($kind:ident $name:ident) => {
        described(stringify!($kind), stringify!($name), &[], vec![], vec![])
    };
}

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        vec![$($( Type { module: $module, ..kinderopvang::$name! {} } ),*),*]
    };
}

macro_rules! questions {
    ($( $name:ident => $outcome:ident, $reason:ident, $fact:ident; )*) => {
        vec![$( Question {
            name: stringify!($name),
            outcome: stringify!($outcome),
            reason: stringify!($reason),
            fact: stringify!($fact),
        } ),*]
    };
}

fn inventory() -> Inventory {
    Inventory { types: kinderopvang::every_type! {}, questions: kinderopvang::every_question! {} }
}

#[test]
fn the_inventory_is_fresh() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/types.json");
    let fresh = serde_json::to_string_pretty(&inventory()).unwrap() + "\n";
    if std::env::var_os("REGENERATE").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == fresh, "docs/types.json is stale: run `make generate`");
}
