//! The wire form, and the identifiers read from text.

use kinderopvang::wire::{FaultCode, Json, Reader, Wire, from_json, from_text};

use crate::{
    core::*,
    crossing::Document,
    error::{KinderopvangError, Reply},
};

/// A value read from a document; all its faults at once.
#[inline(never)]
fn read<T: Wire>(document: &Document) -> Reply<T> {
    let json = parsed(document)?;
    let mut reader = Reader::default();
    let value = T::read(&json, &mut reader);
    usable(&json, reader)?;
    value.ok_or_else(|| KinderopvangError::of(Vec::new()))
}

/// Were there no faults, and does every number fit an `Int`? Once for all types.
#[inline(never)]
fn usable(json: &Json, reader: Reader) -> Reply<()> {
    if reader.count() > 0 { Err(KinderopvangError::of(reader.into_faults())) } else { within_range(json) }
}

/// The document as a tree; once for all types.
#[inline(never)]
fn parsed(document: &Document) -> Reply<Json> {
    Ok(from_text(&document.0)?)
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

/// The document of a value of the core.
#[inline(never)]
pub(crate) fn written(value: &impl serde::Serialize) -> Reply<String> {
    serde_json::to_string(value).map_err(|_| KinderopvangError::Internal("the value could not be written".to_owned()))
}

/// Both ways, for every type that has a document.
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
    ($with:ident $name:ident) => {
        pastey::paste! {
            $crate::calls::$with! {
                methods $name {
                    /// The value as a JSON document. A BSN and the reference of a VOG are shown by their last three
                    /// characters.
                    fn to_json(value) -> String {
                        written(&value)
                    }
                }
                functions _ {
                    /// Reads the value from a JSON document. It fails with `WrongInput` and all faults of the document, each with
                    /// the path to its field.
                    fn [<$name:snake _from_json>](document: Document) -> $name {
                        read::<$name>(&document)
                    }
                }
            }
        }
    };
    ($with:ident $kind:ident $($other:tt)*) => {
        $crate::calls::$with! {}
    };
}

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
