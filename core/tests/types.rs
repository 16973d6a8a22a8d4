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

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

/// A type as its definition says it.
#[derive(Serialize)]
struct Type {
    name: &'static str,
    module: &'static str,
    kind: &'static str,
    /// The field that holds the word of a variant, where its wire form is an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
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
    word: Option<String>,
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

/// A public function, or a method of a type.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Function {
    module: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    name: String,
}

#[derive(Serialize)]
struct Inventory {
    types: Vec<Type>,
    questions: Vec<Question>,
    functions: Vec<Function>,
}

/// What is given to the name that an attribute begins with. Where it is long, the compiler tells it on a line of its own.
fn value_of<'a>(attribute: &'a str, name: &str) -> Option<&'a str> {
    Some(attribute.strip_prefix(name)?.trim_start().strip_prefix('=')?.trim_start())
}

/// The sentences of the documentation, out of the attributes as written.
fn doc(attributes: &[&str]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| value_of(attribute, "doc"))
        .map(|literal| unquoted(literal).trim().to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}

fn aliases(attributes: &[&str]) -> Vec<String> {
    attributes
        .iter()
        .filter_map(|attribute| value_of(attribute, "doc(alias")?.strip_suffix(')'))
        .map(unquoted)
        .collect()
}

/// The tag of an enum whose words are made from the names of its variants.
fn tag(attributes: &[&str]) -> Option<String> {
    let serde = attributes.iter().find_map(|attribute| value_of(attribute, "serde(tag"))?;
    let (tag, rest) = serde.split_once(", ")?;
    assert_eq!(rest, "rename_all = \"snake_case\")");
    Some(unquoted(tag))
}

/// `TooOld` as `too_old`.
fn snake_case(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
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
    let tag = match kind {
        "reasons" => Some("code".to_owned()),
        "variants" => Some("type".to_owned()),
        _ => tag(attributes),
    };
    Type { name, module: "", kind, tag, doc: doc(attributes), aliases: aliases(attributes), fields, variants }
}

fn variant(
    name: &'static str,
    word: Option<&str>,
    texts: Option<(&'static str, &'static str)>,
    attributes: &[&str],
    fields: Vec<Field>,
) -> Variant {
    let (nl, en) = texts.unzip();
    Variant { name, word: word.map(str::to_owned), doc: doc(attributes), nl, en, fields }
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
            variant(
                stringify!($variant), Some(&snake_case(stringify!($variant))), None, &[$(stringify!($($vm)*)),*],
                fields!($($($fields)*)?),
            )
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
    Inventory {
        types: kinderopvang::every_type! {},
        questions: kinderopvang::every_question! {},
        functions: functions(),
    }
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

/// Documentation that the compiler told otherwise than it was expected would be missing, or begin in the middle of a sentence.
#[test]
fn everything_has_its_whole_documentation() {
    let assert_whole = |doc: &str, what: &str| {
        let first = doc.chars().next();
        assert!(first.is_some_and(|first| !first.is_lowercase()), "the documentation of {what} is {doc:?}");
    };
    // Of types that are one text or a list of numbers, and of reasons and facts, no documentation is handed on.
    let records = inventory().types.into_iter().filter(|each| !["text", "numbers"].contains(&each.kind));
    for each in records {
        assert_whole(&each.doc, each.name);
        let of_variants = each.variants.iter().flat_map(|variant| &variant.fields);
        let fields = each.fields.iter().chain(of_variants).map(|field| (field.name, &field.doc));
        let variants = each.variants.iter().map(|variant| (variant.name, &variant.doc));
        for (name, doc) in fields.chain(variants).filter(|_| !["reasons", "facts"].contains(&each.kind)) {
            assert_whole(doc, &format!("{}.{name}", each.name));
        }
    }
}

/// Public types that no face makes from a definition, and why.
const NOT_HANDED_ON: &[(&str, &[&str])] = &[
    ("generic: each face writes it once, for every question", &["Decision", "Next", "Segment", "Answer"]),
    ("an object: each face writes it by hand", &["FacilityIndex", "History", "LrkExport", "Norms"]),
    (
        "an error: each face raises its own, with the faults",
        &[
            "BsnError",
            "ChamberNumberError",
            "ClockTimeError",
            "DayError",
            "EstablishmentNumberError",
            "EuroError",
            "Faults",
            "HolderIdError",
            "HolidaysNotModelled",
            "IllegalTransition",
            "LinkPeriodError",
            "LrkNumberError",
            "MaskedBsnError",
            "MomentError",
            "PeriodError",
            "PostcodeError",
            "QueryError",
            "RegisteredSpellError",
            "RequestError",
            "RequestFault",
            "RsinError",
            "TimeRangeError",
            "VogReferenceError",
        ],
    ),
    (
        "how Rust builds questions and tables; others ask the questions",
        &[
            "Applies",
            "CertificateList",
            "AvailabilityTable",
            "Choice",
            "Cited",
            "CriterionSet",
            "DiplomaTable",
            "Entry",
            "Fields",
            "Json",
            "NumberSet",
            "RatioFormula",
            "RatioTable",
            "Reader",
            "ReferencePattern",
            "RightsMatrix",
            "Silent",
            "Table",
            "TurningPoints",
        ],
    ),
    (
        "borrows its facts; the owning form is handed on",
        &["FacilityView", "Link", "MayWork", "ObligationOf", "PresenceAt"],
    ),
    (
        "the form of a document, which every face takes as text",
        &["Amendment", "AmendmentMode", "EntryDocument", "NormChange", "RequestHistory"],
    ),
];

#[test]
fn every_public_type_is_handed_on_or_named_as_an_exception() {
    let handed_on: BTreeSet<String> = inventory().types.iter().map(|known| known.name.to_owned()).collect();
    let excepted: BTreeSet<String> =
        NOT_HANDED_ON.iter().flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned())).collect();
    let public: BTreeSet<String> = sources().iter().flat_map(|(_, text)| public_types(text)).collect();
    let forgotten: Vec<&String> =
        public.iter().filter(|name| !handed_on.contains(*name) && !excepted.contains(*name)).collect();
    assert!(forgotten.is_empty(), "add to core/src/faces.rs, or say why not: {forgotten:?}");
    let stale: Vec<&String> =
        excepted.iter().filter(|name| handed_on.contains(*name) || !public.contains(*name)).collect();
    assert!(stale.is_empty(), "no exception any more: {stale:?}");
}

/// The name after `pub struct` or `pub enum`, wherever it stands in a line.
fn public_types(source: &str) -> Vec<String> {
    let after = |line: &str| {
        let line = line.trim_start();
        let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
        Some(identifier(rest)).filter(|name| !name.is_empty())
    };
    source.lines().filter_map(after).collect()
}

/// The public functions and methods of the types that are handed on or that a face writes by hand.
fn functions() -> Vec<Function> {
    let plumbing: BTreeSet<&str> = NOT_HANDED_ON
        .iter()
        .filter(|(why, _)| !why.starts_with("generic") && !why.starts_with("an object"))
        .flat_map(|(_, names)| names.iter().copied())
        .collect();
    let mut functions = BTreeSet::new();
    for (module, text) in sources() {
        if module == "wire" {
            continue;
        }
        let mut of = None;
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("impl") {
                of = Some(implemented(rest));
            } else if line == "}" {
                of = None;
            }
            let indented = line.trim_start();
            let rest = indented.strip_prefix("pub fn ").or_else(|| indented.strip_prefix("pub const fn "));
            let Some(rest) = rest else { continue };
            let depth = line.len() - indented.len();
            let owner = match (&of, depth) {
                (None, 0) => None,
                (Some(Some(owner)), 4) if !plumbing.contains(owner.as_str()) => Some(owner.clone()),
                _ => continue,
            };
            functions.insert(Function { module: module.clone(), of: owner, name: identifier(rest) });
        }
    }
    functions.into_iter().collect()
}

/// The type of an inherent `impl`; none for the implementation of a trait.
fn implemented(rest: &str) -> Option<String> {
    let rest = match rest.strip_prefix('<') {
        Some(generics) => generics.split_once("> ")?.1,
        None => rest.trim_start(),
    };
    (!rest.contains(" for ")).then(|| identifier(rest))
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect()
}

/// Every source file of the core but tests, with its module as in the inventory.
fn sources() -> Vec<(String, String)> {
    fn gather(directory: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != "tests") {
                gather(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                files.push(path);
            }
        }
    }
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    gather(&root, &mut files);
    files.sort();
    let module = |path: &Path| {
        let parts: Vec<String> = path
            .strip_prefix(&root)
            .unwrap()
            .with_extension("")
            .iter()
            .map(|part| part.to_str().unwrap().to_owned())
            .collect();
        let depth = if parts[0] == "register" { 2 } else { 1 };
        parts[..depth.min(parts.len())].join(".")
    };
    files.iter().map(|path| (module(path), fs::read_to_string(path).unwrap())).collect()
}
