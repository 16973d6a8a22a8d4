//! The wire form, and the identifiers read from text.

use kinderopvang::wire::{FaultCode, Json, Reader, Wire, from_json, from_text};

use crate::{
    core,
    crossing::FromCore,
    error::{KinderopvangError, Reply, guarded},
    leaves::*,
    types::*,
};

/// A value read from a document; all its faults at once.
pub(crate) fn read<C: Wire, S: FromCore<C>>(text: &str) -> Reply<S> {
    guarded(|| {
        let json: Json = from_text(text)?;
        let value: C = from_json(&json)?;
        within_range(&json)?;
        Ok(S::from_core(value))
    })
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
    if reader.count() == 0 { Ok(()) } else { Err(KinderopvangError::of(reader)) }
}

/// The document of a value of the core.
pub(crate) fn written(value: &impl serde::Serialize) -> Reply<String> {
    serde_json::to_string(value)
        .map_err(|_| KinderopvangError::Internal { sentence: "the value could not be written".to_owned() })
}

macro_rules! document {
    ($name:ident) => {
        pastey::paste! {
            #[uniffi::export]
            impl $name {
                /// The value as a JSON document. A BSN and the reference of a VOG are shown by their last three
                /// characters.
                pub fn to_json(&self) -> Reply<String> {
                    guarded(|| written(&crate::error::taken::<core::$name>(self, core::Norms::builtin())?))
                }
            }

            #[doc = "Reads a [`" $name "`] from a JSON document. It fails with `WrongInput` and all faults of the"]
            /// document, each with the path to its field.
            #[uniffi::export]
            pub fn [<$name:snake _from_json>](document: String) -> Reply<$name> {
                read::<core::$name, _>(&document)
            }
        }
    };
}

macro_rules! face {
    (record $(#[$($m:tt)*])* $name:ident $body:tt) => {
        document! { $name }
    };
    (variants $(#[$($m:tt)*])* $name:ident $body:tt) => {
        document! { $name }
    };
    // Read with the norms by which its registrations are counted: see `dossier`.
    (checked $(#[$($m:tt)*])* Dossier $body:tt) => {};
    (checked $(#[$($m:tt)*])* $name:ident $body:tt) => {
        document! { $name }
    };
    ($($other:tt)*) => {};
}

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        $($( kinderopvang::$name! {} )*)*
    };
}

kinderopvang::every_type! {}

macro_rules! identifiers {
    ($( $name:ident: $what:literal; )*) => { pastey::paste! { $(
        #[doc = "Reads " $what ". It fails with `WrongInput` and one fault, whose code says what is wrong; the"]
        /// fault does not show the text.
        #[uniffi::export]
        pub fn [<parse_ $name:snake>](text: String) -> Reply<$name> {
            guarded(|| Ok($name::from_core(from_json::<core::$name>(&Json::String(text))?)))
        }
    )* } };
}

identifiers! {
    Bsn: "a BSN of 8 or 9 digits; dots, spaces and dashes are ignored";
    VogReference: "the reference (kenmerk) of a VOG; dots, spaces and dashes are ignored";
    ChamberNumber: "a KvK number of exactly 8 digits";
    EstablishmentNumber: "an establishment number of exactly 12 digits";
    LrkNumber: "an LRK number of exactly 9 digits";
    Postcode: "a postcode, with or without the space";
    Rsin: "an RSIN of exactly 9 digits";
    HolderId: "the identity of a holder: 1 up to and including 100 characters on one line";
    MaskedBsn: "a BSN of which only the last three digits are shown, as `******333`";
}

/// Do the digits pass the check that all known LRK numbers pass? If not, one may be mistyped.
#[uniffi::export]
pub fn has_usual_check(number: LrkNumber) -> Reply<bool> {
    crate::functions::said(&number, core::LrkNumber::has_usual_check)
}

/// The letters before the digits of a VOG reference.
#[uniffi::export]
pub fn reference_prefix(reference: VogReference) -> Reply<ReferencePrefix> {
    crate::functions::said(&reference, |reference: core::VogReference| ReferencePrefix::from_core(reference.prefix()))
}
