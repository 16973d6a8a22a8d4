//! The wire form, and the identifiers read from text.

use kinderopvang::wire::{FaultCode, Json, Reader, Wire, from_json, from_text};

use crate::{
    core::*,
    crossing::{Document, Give},
    error::{KinderopvangError, Reply},
};

/// Reads a document as a type and writes the value as bytes. Was there a value?
pub(crate) type Read = fn(&Json, &mut Reader, &mut Vec<u8>) -> bool;

pub(crate) fn read_as<T: Wire + Give>(json: &Json, reader: &mut Reader, to: &mut Vec<u8>) -> bool {
    T::read(json, reader).is_some_and(|value| {
        value.give(to);
        true
    })
}

/// Writes the bytes of the value of a document; all its faults at once. Once for all types.
pub(crate) fn read(read: Read, document: &Document, to: &mut Vec<u8>) -> Reply<()> {
    let json = from_text(&document.0)?;
    let mut reader = Reader::default();
    let is_there = read(&json, &mut reader, to);
    usable(&json, reader)?;
    if is_there { Ok(()) } else { Err(KinderopvangError::of(Vec::new())) }
}

/// Were there no faults, and does every number fit an `Int`?
fn usable(json: &Json, reader: Reader) -> Reply<()> {
    if reader.count() > 0 { Err(KinderopvangError::of(reader.into_faults())) } else { within_range(json) }
}

/// Refuses whole numbers that fit the core but no `Int`.
pub(crate) fn within_range(json: &Json) -> Reply<()> {
    fn note(json: &Json, reader: &mut Reader) {
        match json {
            Json::Number(number) if number.as_u64().is_some_and(|number| i32::try_from(number).is_err()) => {
                reader.fault::<()>(
                    FaultCode::OutOfRange,
                    format_args!("expected a whole number from 0 up to and including {}", i32::MAX),
                );
            }
            Json::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    reader.at_index(at, |reader| note(item, reader));
                }
            }
            Json::Object(fields) => {
                for (name, value) in fields {
                    reader.at_field(name, |reader| note(value, reader));
                }
            }
            _ => {}
        }
    }
    let mut reader = Reader::default();
    note(json, &mut reader);
    if reader.count() == 0 { Ok(()) } else { Err(KinderopvangError::of(reader.into_faults())) }
}

/// The document of a type that only comes out.
macro_rules! written_document {
    ($with:ident $name:ident) => {
        $crate::calls::$with! {
            written $name {
                /// The value as a JSON document: codes and values, no sentences. A BSN and the reference of a VOG are shown
                /// by their last three characters.
                fn to_json(value) -> String {}
            }
        }
    };
}

/// Both ways, for every type that has a document; one way for what only comes out.
macro_rules! document_of {
    // Read with the norms by which its registrations are counted: see `dossier`.
    ($with:ident checked $(#[$($m:tt)*])* Dossier $body:tt) => {
        $crate::calls::$with! {}
    };
    ($with:ident record $(#[$($m:tt)*])* $name:ident $body:tt) => {
        document_of! { $with $name }
    };
    ($with:ident variants $(#[$($m:tt)*])* $name:ident $body:tt) => {
        document_of! { $with $name }
    };
    ($with:ident checked $(#[$($m:tt)*])* $name:ident $body:tt) => {
        document_of! { $with $name }
    };
    ($with:ident reasons $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::json::written_document! { $with $name }
    };
    ($with:ident answer $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::json::written_document! { $with $name }
    };
    ($with:ident cases $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::json::written_document! { $with $name }
    };
    ($with:ident $name:ident) => {
        pastey::paste! {
            $crate::calls::$with! {
                checked $name {
                    /// The value as a JSON document. A BSN and the reference of a VOG are shown by their last three
                    /// characters.
                    fn to_json(value) -> String {}
                }
                read $name {
                    /// Reads the value from a JSON document. It fails with `WrongInput` and all faults of the document, each with
                    /// the path to its field.
                    fn [<$name:snake _from_json>](document: Document) -> $name {}
                }
            }
        }
    };
    ($with:ident $kind:ident $($other:tt)*) => {
        $crate::calls::$with! {}
    };
}
pub(crate) use written_document;

macro_rules! face {
    ($($definition:tt)*) => {
        document_of! { entries $($definition)* }
    };
}
macro_rules! types {
    ($( $module:tt { $($name:ident)* } )*) => {
        &[$($( $crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else { &[] } } ),*),*]
    };
}

pub(crate) static ENTRIES: &[&[crate::calls::Entry]] = kinderopvang::every_type! {};

macro_rules! every_identifier {
    ($with:ident $( $name:ident: $what:literal; )*) => { pastey::paste! {
        $crate::calls::$with! {
            functions _ { $(
                #[doc = "Reads " $what ". It fails with `WrongInput` and one fault, whose code says what is wrong; the"]
                /// fault does not show the text.
                fn [<parse_ $name:snake>](text: Document) -> $name {
                    Ok(from_json::<$name>(&Json::String(text.0))?)
                }
            )* }
            functions _ {
                /// Do the digits pass the check that all known LRK numbers pass? If not, one may be mistyped.
                fn has_usual_check(number: LrkNumber) -> bool {
                    Ok(number.has_usual_check())
                }

                /// The letters before the digits of a VOG reference.
                fn reference_prefix(reference: VogReference) -> ReferencePrefix {
                    Ok(reference.prefix())
                }
            }
        }
    } };
}

macro_rules! identifiers {
    ($with:ident) => {
        every_identifier! { $with
            Bsn: "a BSN of 8 or 9 digits; dots, spaces and dashes are ignored";
            VogReference: "the reference (kenmerk) of a VOG; dots, spaces and dashes are ignored";
            ChamberNumber: "a KvK number of exactly 8 digits";
            EstablishmentNumber: "an establishment number of exactly 12 digits";
            LrkNumber: "an LRK number of exactly 9 digits";
            Postcode: "a postcode, with or without the space";
            Rsin: "an RSIN of exactly 9 digits";
            HolderId: "the identity of a holder: 1 up to and including 100 characters on one line";
            MaskedBsn: "a BSN of which only the last three digits are shown, as `******333`; what else is given is dropped";
        }
    };
}

pub(crate) static IDENTIFIERS: &[&[crate::calls::Entry]] = &[identifiers! { entries }];

#[cfg(feature = "bindgen")]
pub(crate) mod described {
    use crate::{description::Item, mirror::*};

    macro_rules! face {
        ($($definition:tt)*) => {
            document_of! { described $($definition)* }
        };
    }
    pub(crate) static DOCUMENTS: &[&[Item]] = kinderopvang::every_type! {};
    pub(crate) static IDENTIFIERS: &[Item] = identifiers! { described };
}
