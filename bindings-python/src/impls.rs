//! What each core type is in Python, made from the definition the type hands on.

#![allow(
    unused_variables,
    unused_assignments,
    unused_mut,
    clippy::unused_self,
    clippy::wildcard_imports,
    reason = "the macros write the same for a type without fields"
)]

use std::collections::BTreeMap;

use pyo3::{prelude::*, sync::PyOnceLock};

use crate::{
    classes::Classed,
    face::Face,
    given::{Built, Given},
    names::*,
    reason::AnyReason,
    refusal::{Read, Refusal},
    value::{AnyValue, FieldShape, Shape, Texts, Value, no_field},
    words::{AnyWord, Members, Placed, from_member, to_member},
};
use kinderopvang::wire::Checked;

/// The lines of the documentation and the Dutch names, out of the attributes as written.
macro_rules! docs {
    (@ [$($lines:expr),*]) => { concat!($($lines),*) };
    (@ [$($lines:expr),*] [doc = $line:literal] $($rest:tt)*) => { docs!(@ [$($lines,)* $line, "\n"] $($rest)*) };
    (@ [$($lines:expr),*] [doc(alias = $dutch:literal)] $($rest:tt)*) => {
        docs!(@ [$($lines,)* "\nDutch: ", $dutch, ".\n"] $($rest)*)
    };
    (@ [$($lines:expr),*] [$($other:tt)*] $($rest:tt)*) => { docs!(@ [$($lines),*] $($rest)*) };
    ($($attributes:tt)*) => { docs!(@ [] $($attributes)*) };
}

macro_rules! shape {
    ($owner:ident, $variant:expr, $doc:expr, { $( $(#[$($m:tt)*])* $vis:vis $field:ident: $type:ty ),* $(,)? }) => {
        Shape {
            owner: stringify!($owner),
            variant: $variant,
            doc: $doc,
            fields: &[$( FieldShape {
                name: stringify!($field),
                need: <$type as Face>::NEED,
                doc: docs!($([$($m)*])*),
            } ),*],
        }
    };
}

/// The field at a place.
macro_rules! pick {
    ($at:expr, $py:expr, $($field:expr),*) => {{
        let mut left: usize = $at;
        $(
            if left == 0 {
                return $field.to_py($py);
            }
            left = left.wrapping_sub(1);
        )*
        no_field()
    }};
}

/// What every type behind a class has in common.
macro_rules! any_value {
    ($name:ident) => {
        fn same(&self, other: &dyn std::any::Any) -> bool {
            other.downcast_ref::<Self>().is_some_and(|other| other == self)
        }

        fn json(&self) -> serde_json::Result<String> {
            serde_json::to_string(self)
        }

        fn as_any(&self) -> &dyn std::any::Any {
            self
        }
    };
}

/// A class's value to Python and back.
macro_rules! class_face {
    ($name:ident) => {
        impl Face for $name {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.clone().wrap(py)
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                let value = given.cast::<Value>().ok().and_then(|value| value.get().0.as_any().downcast_ref::<Self>());
                match value {
                    Some(value) => Ok(value.clone()),
                    None => Refusal::wrong_type(concat!("a `", stringify!($name), "`"), given),
                }
            }
        }
    };
}

/// A type with named fields that anybody may read and set.
macro_rules! fields_face {
    ($doc:expr, $name:ident { $( $(#[$($m:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
        class_face!($name);

        impl Built for $name {
            const SHAPES: &'static [Shape] = &[shape!($name, "", $doc, { $( $(#[$($m)*])* $field: $type ),* })];

            fn build(_: &str, given: &mut Given<'_>) -> Read<Self> {
                $( let $field = given.take::<$type>(); )*
                given.finish()?;
                Ok(Self { $( $field: $field.ok_or_else(Box::<Refusal>::default)?, )* })
            }
        }

        impl AnyValue for $name {
            any_value!($name);

            fn shape(&self) -> &'static Shape {
                const SHAPE: &Shape = &shape!($name, "", $doc, { $( $(#[$($m)*])* $field: $type ),* });
                SHAPE
            }

            fn field<'py>(&self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                pick!(at, py, $( self.$field ),*)
            }
        }
    };
}

/// A type that exists only in valid form.
macro_rules! checked_face {
    ($doc:expr, $name:ident { $( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)? }) => {
        class_face!($name);

        impl Built for $name {
            const SHAPES: &'static [Shape] = &[shape!($name, "", $doc, { $( $(#[$($m)*])* $field: $type ),* })];

            fn build(_: &str, given: &mut Given<'_>) -> Read<Self> {
                $( let $field = given.take::<$type>(); )*
                given.finish()?;
                let parts = ($( $field.ok_or_else(Box::<Refusal>::default)?, )*);
                let mut reader = Reader::default();
                let value = Self::of_parts(parts, &mut reader);
                Refusal::or_faults(value, reader)
            }
        }

        impl AnyValue for $name {
            any_value!($name);

            fn shape(&self) -> &'static Shape {
                const SHAPE: &Shape = &shape!($name, "", $doc, { $( $(#[$($m)*])* $field: $type ),* });
                SHAPE
            }

            fn field<'py>(&self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                let ($( $field, )*) = self.clone().into_parts();
                pick!(at, py, $( $field ),*)
            }
        }
    };
}

/// An enum whose variants are classes.
macro_rules! variants_face {
    (
        [$($check:tt)*] [$($more:tt)*]
        $name:ident { $( [$doc:expr] $variant:ident { $( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)? } )* }
    ) => {
        class_face!($name);

        impl Built for $name {
            const SHAPES: &'static [Shape] = &[$(
                shape!($name, stringify!($variant), $doc, { $( $(#[$($m)*])* $field: $type ),* })
            ),*];

            fn build(variant: &str, given: &mut Given<'_>) -> Read<Self> {
                let value = match variant {
                    $( stringify!($variant) => {
                        $( let $field = given.take::<$type>(); )*
                        given.finish()?;
                        Self::$variant { $( $field: $field.ok_or_else(Box::<Refusal>::default)?, )* }
                    } )*
                    _ => return Refusal::one(FaultCode::UnknownWord, "there is no such variant"),
                };
                $($check)*(value)
            }
        }

        impl AnyValue for $name {
            any_value!($name);
            $($more)*

            fn shape(&self) -> &'static Shape {
                match self {
                    $( Self::$variant { .. } => {
                        const SHAPE: &Shape =
                            &shape!($name, stringify!($variant), $doc, { $( $(#[$($m)*])* $field: $type ),* });
                        SHAPE
                    } )*
                }
            }

            fn field<'py>(&self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                match self {
                    $( Self::$variant { $( $field, )* } => pick!(at, py, $( $field ),*), )*
                }
            }
        }
    };
}

/// A type whose values are words.
macro_rules! word_face {
    ($name:ident, $wire:ident) => {
        impl AnyWord for $name {
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [Self] = Self::ALL;

            fn wire(self) -> &'static str {
                self.$wire()
            }

            fn cache() -> &'static Members {
                static MEMBERS: Members = PyOnceLock::new();
                &MEMBERS
            }
        }

        impl Face for $name {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                to_member(*self, py)
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                from_member(given)
            }
        }
    };
}

/// A type that is one text.
macro_rules! text_face {
    ($name:ident, $whole:ident) => {
        class_face!($name);
        text_face!($name, $whole, own face);
    };
    ($name:ident, $whole:ident, own face) => {
        impl Built for $name {
            const SHAPES: &'static [Shape] = &[shape!($name, "", "", { text: String })];
            const IS_TEXT: bool = true;

            fn build(_: &str, given: &mut Given<'_>) -> Read<Self> {
                match given.raw(0) {
                    Some(text) => crate::leaves::from_text(text),
                    None => String::absent().map_err(|faults| faults.under("text")).and_then(|_| Err(Box::default())),
                }
            }
        }

        impl AnyValue for $name {
            any_value!($name);

            fn shape(&self) -> &'static Shape {
                const SHAPE: &Shape = &Shape { owner: stringify!($name), variant: "", doc: "", fields: &[] };
                SHAPE
            }

            fn field<'py>(&self, _: usize, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                no_field()
            }

            fn text(&self) -> Option<Texts> {
                Some(Texts { shown: self.to_string(), whole: self.$whole() })
            }
        }
    };
}

/// Nothing further to check.
#[allow(clippy::unnecessary_wraps, reason = "it stands where a check can fail")]
fn unchecked<T>(value: T) -> Read<T> {
    Ok(value)
}

/// The forms of a type may hold fields that contradict each other: the wire form knows.
#[allow(clippy::needless_pass_by_value, reason = "it stands where a value is taken and given back")]
fn checked_form<T: serde::Serialize + Wire>(value: T) -> Read<T> {
    let json = serde_json::to_value(&value).map(kinderopvang::wire::Json::from);
    let mut reader = Reader::default();
    let read = json.ok().and_then(|json| T::read(&json, &mut reader));
    Refusal::or_faults(read, reader)
}

macro_rules! face {
    (words $(#[$($m:tt)*])* $name:ident { $($body:tt)* }) => { word_face!($name, word); };
    (facts $(#[$($m:tt)*])* $name:ident { $($body:tt)* }) => { word_face!($name, code); };
    (reasons $(#[$($m:tt)*])* $name:ident {
        $(
            $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })?
                = $word:literal, $rule:ident, $norm:ident, nl $nl:literal, en $en:literal;
        )*
    }) => {
        variants_face! {
            [unchecked] [
                fn reason(&self) -> Option<&dyn AnyReason> {
                    Some(self)
                }
            ]
            $name { $( [docs!([doc = $en] [doc = ""] $([$($vm)*])*)] $variant { $($($fields)*)? } )* }
        }
    };
    (variants $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:literal { $($fields:tt)* } )*
    }) => {
        variants_face! { [checked_form] [] $name { $( [docs!($([$($vm)*])*)] $variant { $($fields)* } )* } }
    };
    // The types that have cases and are no outcome of a question.
    (cases $(#[$($m:tt)*])* Coverage $body:tt) => { cases_face! { [] Coverage $body } };
    (cases $(#[$($m:tt)*])* NormContent $body:tt) => { cases_face! { [] NormContent $body } };
    (cases $(#[$($m:tt)*])* Retention $body:tt) => { cases_face! { [] Retention $body } };
    (cases $(#[$($m:tt)*])* SchoolDay $body:tt) => { cases_face! { [] SchoolDay $body } };
    (cases $(#[$($m:tt)*])* $name:ident $body:tt) => {
        cases_face! {
            [
                fn sentence(&self, language: Language) -> Option<String> {
                    Some(Outcome::explain(self, language))
                }
            ]
            $name $body
        }
    };
    (record $(#[$($m:tt)*])* $name:ident $fields:tt) => { fields_face! { docs!($([$($m)*])*), $name $fields } };
    (answer $(#[$($m:tt)*])* $name:ident $fields:tt) => { fields_face! { docs!($([$($m)*])*), $name $fields } };
    (checked $(#[$($m:tt)*])* $name:ident $fields:tt) => { checked_face! { docs!($([$($m)*])*), $name $fields } };
    (text Day) => {};
    (text Euro) => {};
    (text ClockTime) => { text_face!(ClockTime, to_string, own face); };
    (text Moment) => { text_face!(Moment, to_string, own face); };
    (text Bsn) => { text_face!(Bsn, reveal); };
    (text VogReference) => { text_face!(VogReference, reveal); };
    (text $name:ident) => { text_face!($name, to_string); };
    (numbers $name:ident) => {};
}

macro_rules! cases_face {
    ([$($more:tt)*] $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => {
        variants_face! { [unchecked] [$($more)*] $name { $( [docs!($([$($vm)*])*)] $variant { $($($fields)*)? } )* } }
    };
}

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {$($(
        impl Placed for $name {
            const MODULE: &'static str = concat!("kinderopvang.", $module);
        }
        kinderopvang::$name! {}
    )*)*};
}
kinderopvang::every_type! {}

impl Placed for Link {
    const MODULE: &'static str = "kinderopvang.register.deregistration";
}
face! {
    answer
    /// A link of the person with a holder.
    #[doc(alias = "koppeling")]
    Link {
        /// With whom.
        pub holder: HolderId,
        /// The first day, included.
        pub from: Day,
        /// The first day without the link, if its end is known.
        pub until: Option<Day>,
    }
}
