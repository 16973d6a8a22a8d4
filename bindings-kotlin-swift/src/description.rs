//! How types and functions are described to UniFFI, which writes the Kotlin and Swift sources from it: as the bytes that its
//! own macros would put into a library, in the sections of an object file. Those macros would also make the code by which
//! each type crosses, which here is another, and takes the compiler minutes.
#![allow(clippy::panic, reason = "only the generator runs it, which stops where something cannot be described")]

use object::{
    Architecture, BinaryFormat, Endianness, SectionKind, SymbolFlags, SymbolKind, SymbolScope,
    write::{Object, Symbol, SymbolSection},
};
use uniffi_meta::codes;

/// The crate that UniFFI takes every type to be of.
const CRATE: &str = "kinderopvang_ffi";
/// The name of the whole, which the sources carry.
const NAMESPACE: &str = "kinderopvang";
/// The error of every function.
const ERROR: &str = "KinderopvangError";

/// Writes which type something is of.
pub(crate) type Shape = fn(&mut Vec<u8>);

/// What a type is in Kotlin and Swift.
pub(crate) trait Described {
    /// Its definition, for a type of its own.
    const ITEM: Option<Item> = None;
    /// What a field of it is where none is given.
    const DEFAULT: DefaultValue = DefaultValue::Without;

    fn shape(to: &mut Vec<u8>);
}

/// What stands for a value that is not given.
#[derive(Clone, Copy)]
pub(crate) enum DefaultValue {
    /// It has to be given.
    Without,
    Absent,
    EmptyList,
}

/// The lines of a documentation.
pub(crate) type Lines = &'static [&'static str];

/// A field, or an argument of a function.
#[derive(Clone, Copy)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) default: DefaultValue,
    pub(crate) lines: Lines,
}

#[derive(Clone, Copy)]
pub(crate) struct Variant {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    pub(crate) lines: Lines,
}

/// A type or a function.
#[derive(Clone, Copy)]
pub(crate) struct Item {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) lines: Lines,
}

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Record {
        fields: &'static [Field],
    },
    Enum {
        variants: &'static [Variant],
    },
    /// The error of every function, which says its own sentence.
    Error {
        variants: &'static [Variant],
    },
    /// A type that the other side makes of a plain one.
    Leaf {
        of: Shape,
    },
    /// A value that stays in the library.
    Kept,
    /// A function. The named arguments need not be given.
    Function {
        of: Receiver,
        arguments: &'static [Field],
        defaults: &'static [&'static str],
        answer: Shape,
    },
}

#[derive(Clone, Copy)]
pub(crate) enum Receiver {
    /// A function by itself.
    Nothing,
    /// A method of a type.
    Value(&'static str),
    /// A function that makes a value that stays in the library.
    Made(&'static str),
}

/// A type by its name.
pub(crate) fn named(code: u8, name: &str, to: &mut Vec<u8>) {
    to.push(code);
    text(CRATE, to);
    text(name, to);
}

/// A text of up to 255 bytes.
fn text(text: &str, to: &mut Vec<u8>) {
    to.push(length(text.len()));
    to.extend_from_slice(text.as_bytes());
}

fn length(length: usize) -> u8 {
    u8::try_from(length).unwrap_or_else(|_| panic!("UniFFI counts up to 255, not to {length}"))
}

/// A documentation, line by line.
fn long_text(lines: Lines, to: &mut Vec<u8>) {
    let text = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n");
    let length = u16::try_from(text.len()).unwrap_or_else(|_| panic!("a documentation of {} bytes", text.len()));
    to.extend_from_slice(&length.to_le_bytes());
    to.extend_from_slice(text.as_bytes());
}

/// UniFFI can give a thing another name.
fn no_other_name(to: &mut Vec<u8>) {
    to.push(0);
}

impl DefaultValue {
    fn write(self, to: &mut Vec<u8>) {
        let literal = match self {
            Self::Without => return to.push(0),
            Self::Absent => codes::LIT_NONE,
            Self::EmptyList => codes::LIT_EMPTY_SEQ,
        };
        to.extend_from_slice(&[1, codes::DEFVALUE_LITERAL, literal]);
    }
}

fn all_fields(fields: &[Field], to: &mut Vec<u8>) {
    to.push(length(fields.len()));
    for field in fields {
        text(field.name, to);
        no_other_name(to);
        (field.shape)(to);
        field.default.write(to);
        long_text(field.lines, to);
    }
}

fn variants(variants: &[Variant], to: &mut Vec<u8>) {
    to.push(length(variants.len()));
    for variant in variants {
        text(variant.name, to);
        no_other_name(to);
        // No number of its own.
        to.push(0);
        all_fields(variant.fields, to);
        long_text(variant.lines, to);
    }
}

fn arguments(arguments: &[Field], defaults: &[&str], to: &mut Vec<u8>) {
    to.push(length(arguments.len()));
    for argument in arguments {
        let has_default = defaults.contains(&argument.name);
        let default = if has_default { argument.default } else { DefaultValue::Without };
        text(argument.name, to);
        (argument.shape)(to);
        // Given by value.
        to.push(0);
        default.write(to);
    }
}

impl Item {
    fn write(&self, to: &mut Vec<u8>) {
        match self.kind {
            Kind::Record { fields: all } => {
                named(codes::RECORD, self.name, to);
                no_other_name(to);
                all_fields(all, to);
            }
            Kind::Enum { variants: all } => self.write_enum(0, all, to),
            Kind::Error { variants: all } => self.write_enum(1, all, to),
            Kind::Leaf { of } => {
                named(codes::CUSTOM_TYPE, self.name, to);
                of(to);
            }
            Kind::Kept => {
                named(codes::INTERFACE, self.name, to);
                no_other_name(to);
            }
            Kind::Function { of, arguments: all, defaults, answer } => {
                match of {
                    Receiver::Nothing => {
                        to.push(codes::FUNC);
                        text(CRATE, to);
                    }
                    Receiver::Value(name) => named(codes::METHOD, name, to),
                    Receiver::Made(name) => named(codes::CONSTRUCTOR, name, to),
                }
                text(self.name, to);
                no_other_name(to);
                // Not asynchronous.
                to.push(0);
                arguments(all, defaults, to);
                to.push(codes::TYPE_RESULT);
                answer(to);
                named(codes::TYPE_ENUM, ERROR, to);
            }
        }
        long_text(self.lines, to);
    }

    fn write_enum(&self, shape: u8, all: &[Variant], to: &mut Vec<u8>) {
        named(codes::ENUM, self.name, to);
        no_other_name(to);
        // The variants have no numbers.
        to.extend_from_slice(&[shape, 0]);
        variants(all, to);
        // Exhaustive.
        to.push(0);
    }

    /// The bytes that describe it; those of an error that says its sentence are two.
    fn described(&self) -> Vec<Vec<u8>> {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        let mut all = vec![bytes];
        if matches!(self.kind, Kind::Error { .. }) {
            const DISPLAY: u8 = 1;
            let mut display = vec![codes::UNIFFI_TRAIT, DISPLAY];
            named(codes::METHOD, self.name, &mut display);
            text("uniffi_trait_display", &mut display);
            no_other_name(&mut display);
            display.push(0);
            arguments(&[], &[], &mut display);
            display.push(codes::TYPE_STRING);
            long_text(&[], &mut display);
            all.push(display);
        }
        all
    }
}

/// An object file as UniFFI reads it: a symbol for each description.
pub(crate) fn object_of<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<u8> {
    let mut object = Object::new(BinaryFormat::Elf, Architecture::X86_64, Endianness::Little);
    let section = object.add_section(Vec::new(), b".rodata".to_vec(), SectionKind::ReadOnlyData);
    let mut namespace = vec![codes::NAMESPACE];
    text(CRATE, &mut namespace);
    text(NAMESPACE, &mut namespace);
    for (at, bytes) in std::iter::once(namespace).chain(items.flat_map(Item::described)).enumerate() {
        let value = object.append_section_data(section, &bytes, 1);
        object.add_symbol(Symbol {
            name: format!("UNIFFI_META_{at}").into_bytes(),
            value,
            size: u64::try_from(bytes.len()).unwrap_or(0),
            kind: SymbolKind::Data,
            scope: SymbolScope::Dynamic,
            weak: false,
            section: SymbolSection::Section(section),
            flags: SymbolFlags::None,
        });
    }
    object.write().unwrap_or_else(|error| panic!("the object file: {error}"))
}

/// The lines of a documentation, out of the attributes of an item; its other attributes speak to others.
macro_rules! lines {
    ([$($done:expr,)*]) => {
        &[$($done),*]
    };
    ([$($done:expr,)*] #[doc = $line:expr] $($rest:tt)*) => {
        $crate::description::lines! { [$($done,)* $line,] $($rest)* }
    };
    ($done:tt #[$($other:tt)*] $($rest:tt)*) => {
        $crate::description::lines! { $done $($rest)* }
    };
}

/// Fields with their documentation. One that may be absent need not be given.
macro_rules! fields {
    ($( $(#[$($meta:tt)*])* pub $field:ident: $type:ty ),+ $(,)?) => {
        $crate::description::fields! { $( $(#[$($meta)*])* $field: $type ),+ }
    };
    ($( $(#[$($meta:tt)*])* $field:ident: $type:ty ),* $(,)?) => {
        &[$( $crate::description::Field {
            name: stringify!($field),
            shape: <$type as $crate::description::Described>::shape,
            default: <$type as $crate::description::Described>::DEFAULT,
            lines: $crate::description::lines! { [] $(#[$($meta)*])* },
        } ),*]
    };
}

/// Fields of which each has to be given.
macro_rules! given {
    ($( $(#[$($meta:tt)*])* $field:ident: $type:ty ),* $(,)?) => {
        &[$( $crate::description::Field {
            name: stringify!($field),
            shape: <$type as $crate::description::Described>::shape,
            default: $crate::description::DefaultValue::Without,
            lines: $crate::description::lines! { [] $(#[$($meta)*])* },
        } ),*]
    };
}

/// The names of the arguments of a function that need not be given: those that `#[default(..)]` names.
macro_rules! defaults {
    ([$($done:expr,)*]) => {
        &[$($done),*]
    };
    ([$($done:expr,)*] #[default($($argument:ident),*)] $($rest:tt)*) => {
        $crate::description::defaults! { [$($done,)* $( stringify!($argument), )*] $($rest)* }
    };
    ($done:tt #[$($other:tt)*] $($rest:tt)*) => {
        $crate::description::defaults! { $done $($rest)* }
    };
}

pub(crate) use {defaults, fields, given, lines};
