//! What each core type is in Python, made from the definition the type hands on.

#![allow(
    unused_variables,
    unused_assignments,
    unused_mut,
    irrefutable_let_patterns,
    clippy::unused_self,
    clippy::wildcard_imports,
    reason = "the macros write the same for a type without fields"
)]

use std::collections::BTreeMap;

use pyo3::prelude::*;

use crate::{
    face::{Content, Face, Shown},
    given::{Built, Classed, Given, build},
    kind::{Base, FieldShape, Form, Kind, Shape, object},
    names::*,
    questions::{Tagged, Tags},
    reason::AnyReason,
    refusal::{OrRaise, Read, Refusal, argument, internal},
    value::{AnyValue, Texts, held, no_field},
    wire::read,
    words::{AnyWord, Placed, Words, from_member, to_member},
};
use kinderopvang::wire::Checked;

/// A type in the list of all types: its classes, and what a member of an enum is for people.
trait Listed {
    const KIND: Option<fn() -> &'static Kind> = None;
    const SAY: Option<Say> = None;
}

/// What a member of an enum is for people.
type Say = fn(&Bound<'_, PyAny>, Language) -> Read<&'static str>;

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
    ($variant:expr, $doc:expr, { $( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)? }) => {
        Shape {
            variant: $variant,
            doc: $doc,
            fields: &[$( FieldShape {
                name: stringify!($field),
                need: <$type as Face>::NEED,
                content: <$type as Face>::CONTENT,
                doc: docs!($([$($m)*])*),
            } ),*],
        }
    };
}

/// The classes of a type, and the type in the list of all.
macro_rules! kind {
    ($name:ident, $form:ident, $base:ident, $read:expr, [$($shape:expr),* $(,)?]) => {
        impl Classed for $name {
            fn kind_of() -> &'static Kind {
                static KIND: Kind = Kind::new(
                    (stringify!($name), <$name as Placed>::MODULE),
                    (Form::$form, Base::$base),
                    &[$($shape),*],
                    build::<$name>,
                    $read,
                );
                &KIND
            }
        }

        impl Listed for $name {
            const KIND: Option<fn() -> &'static Kind> = Some(Self::kind_of);
        }
    };
}

/// Takes every field, in order; where one of them is refused, all refusals are the answer.
macro_rules! take {
    ($given:expr, $($field:ident: $type:ty),*) => {
        let ($( Some($field), )*) = ($( $given.take::<$type>(), )*) else { return Err($given.refused()) };
    };
}

/// The field at a place.
macro_rules! pick {
    ($at:expr, $($field:expr),*) => {{
        let mut left: usize = $at;
        $(
            if left == 0 {
                return Some($field);
            }
            left = left.wrapping_sub(1);
        )*
        None
    }};
}

/// What every type behind a class has in common.
macro_rules! any_value {
    () => {
        fn kind(&self) -> &'static Kind {
            Self::kind_of()
        }

        fn same(&self, other: &dyn std::any::Any) -> bool {
            other.downcast_ref::<Self>().is_some_and(|other| other == self)
        }

        fn write(&self, json: &mut crate::value::Writer<'_>) -> serde_json::Result<()> {
            serde::Serialize::serialize(self, json)
        }

        fn as_any(&self) -> &dyn std::any::Any {
            self
        }
    };
}
pub(crate) use {any_value, pick, take};

/// A class's value to Python and back.
macro_rules! class_face {
    ($name:ident) => {
        impl Face for $name {
            const CONTENT: Content = Content::Class(<$name as Classed>::kind_of);

            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                object(self.clone(), py)
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                held(given, concat!("a value of `", stringify!($name), "`"))
            }
        }
    };
}

/// A type with named fields that anybody may read and set.
macro_rules! fields_face {
    ($read:expr, $doc:expr, $name:ident { $( $(#[$($m:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
        class_face!($name);
        kind!($name, Class, Value, $read, [shape!("", $doc, { $( $(#[$($m)*])* $field: $type ),* })]);

        impl Built for $name {
            fn build(_: usize, given: &mut Given<'_>) -> Read<Self> {
                take!(given, $( $field: $type ),*);
                Ok(Self { $( $field, )* })
            }
        }

        impl AnyValue for $name {
            any_value!();

            fn part(&self, at: usize) -> Option<&dyn Shown> {
                pick!(at, $( &self.$field ),*)
            }
        }
    };
}

/// A type that exists only in valid form.
macro_rules! checked_face {
    ($doc:expr, $name:ident { $( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)? }) => {
        class_face!($name);
        kind!($name, Class, Value, Some(read::<$name>), [shape!("", $doc, { $( $(#[$($m)*])* $field: $type ),* })]);

        impl Built for $name {
            fn build(_: usize, given: &mut Given<'_>) -> Read<Self> {
                take!(given, $( $field: $type ),*);
                let mut reader = Reader::default();
                let value = Self::of_parts(($( $field, )*), &mut reader);
                Refusal::or_faults(value, reader)
            }
        }

        impl AnyValue for $name {
            any_value!();

            fn made<'py>(&self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                let ($( $field, )*) = self.clone().into_parts();
                let fields: &[&dyn Shown] = &[$( &$field ),*];
                fields.get(at).map_or_else(no_field, |field| field.shown(py))
            }
        }
    };
}

/// The place of each variant.
macro_rules! places {
    ($($variant:ident)*) => {
        #[allow(clippy::enum_variant_names, reason = "the names are those of the core")]
        enum Place {
            $( $variant ),*
        }
    };
}

/// An enum whose variants are classes.
macro_rules! variants_face {
    (
        $base:ident [$($check:ident)?] $read:expr, [$($more:tt)*]
        $name:ident { $( [$doc:expr] $variant:ident { $( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)? } )* }
    ) => {
        class_face!($name);
        kind!($name, Space, $base, $read, [$(
            shape!(stringify!($variant), $doc, { $( $(#[$($m)*])* $field: $type ),* })
        ),*]);

        impl Built for $name {
            #[allow(clippy::as_conversions, reason = "the number of a variant is its place")]
            fn build(at: usize, given: &mut Given<'_>) -> Read<Self> {
                places! { $( $variant )* }
                let value = match at {
                    $( at if at == Place::$variant as usize => {
                        take!(given, $( $field: $type ),*);
                        Self::$variant { $( $field, )* }
                    } )*
                    _ => return Refusal::one(FaultCode::UnknownWord, "there is no such variant"),
                };
                let mut reader = Reader::default();
                $( value.$check(&mut reader); )?
                Refusal::or_faults(Some(value), reader)
            }
        }

        impl Tagged for $name {
            fn tags() -> Tags {
                Tags::Forms(Self::kind_of())
            }

            fn place(&self) -> usize {
                AnyValue::at(self)
            }
        }

        impl AnyValue for $name {
            any_value!();
            $($more)*

            #[allow(clippy::as_conversions, reason = "the number of a variant is its place")]
            fn at(&self) -> usize {
                places! { $( $variant )* }
                match self {
                    $( Self::$variant { .. } => Place::$variant as usize, )*
                }
            }

            fn part(&self, at: usize) -> Option<&dyn Shown> {
                match self {
                    $( Self::$variant { $( $field, )* } => pick!(at, $( $field ),*), )*
                }
            }
        }
    };
}

/// What the members of an enum are for people.
macro_rules! said {
    ($name:ident, |$member:ident, $language:ident| $say:expr) => {
        impl Listed for $name {
            const SAY: Option<Say> = Some(|member, $language| {
                let $member = Self::from_py(member)?;
                Ok($say)
            });
        }
    };
}

/// A type whose values are words.
macro_rules! word_face {
    ($name:ident, $wire:ident) => {
        impl AnyWord for $name {
            const VALUES: &'static [Self] = Self::ALL;

            fn words() -> &'static Words {
                static WORDS: Words = Words::new(stringify!($name), <$name as Placed>::MODULE, |at| {
                    $name::ALL.get(at).map(|word| word.$wire())
                });
                &WORDS
            }
        }

        impl Tagged for $name {
            fn tags() -> Tags {
                Tags::Words(Self::words())
            }

            fn place(&self) -> usize {
                Self::VALUES.iter().position(|known| known == self).unwrap_or_default()
            }
        }

        impl Face for $name {
            const CONTENT: Content = Content::Text;

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
        kind!($name, Text, Value, Some(read::<$name>), [shape!("", "", { text: String })]);

        impl Built for $name {
            fn build(_: usize, given: &mut Given<'_>) -> Read<Self> {
                match given.raw(0) {
                    Some(text) => crate::leaves::from_text(text),
                    None => String::absent().map_err(|faults| faults.under("text")).and_then(|_| Err(Box::default())),
                }
            }
        }

        impl AnyValue for $name {
            any_value!();

            fn text(&self) -> Option<Texts> {
                Some(Texts { shown: self.to_string(), whole: self.$whole() })
            }
        }
    };
}

macro_rules! face {
    (words $(#[$($m:tt)*])* $name:ident { $($body:tt)* }) => {
        word_face!($name, word);
        said!($name, |member, language| member.name(language));
    };
    (facts $(#[$($m:tt)*])* $name:ident { $($body:tt)* }) => {
        word_face!($name, code);
        said!($name, |member, language| Fact::ask(&member, language));
    };
    (reasons $(#[$($m:tt)*])* $name:ident {
        $(
            $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })?
                = $word:literal, $rule:ident, $norm:ident, nl $nl:literal, en $en:literal;
        )*
    }) => {
        variants_face! {
            Reason [] None, [
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
        variants_face! {
            Value [note_faults] Some(read::<$name>), []
            $name { $( [docs!($([$($vm)*])*)] $variant { $($fields)* } )* }
        }
    };
    // The types that have cases and are no outcome of a question.
    (cases $(#[$($m:tt)*])* Coverage $body:tt) => { cases_face! { Value [] Coverage $body } };
    (cases $(#[$($m:tt)*])* NormContent $body:tt) => { cases_face! { Value [] NormContent $body } };
    (cases $(#[$($m:tt)*])* Retention $body:tt) => { cases_face! { Value [] Retention $body } };
    (cases $(#[$($m:tt)*])* SchoolDay $body:tt) => { cases_face! { Value [] SchoolDay $body } };
    (cases $(#[$($m:tt)*])* Required $body:tt) => { cases_face! { Value [] Required $body } };
    (cases $(#[$($m:tt)*])* $name:ident $body:tt) => {
        cases_face! {
            Outcome [
                fn sentence(&self, language: Language) -> Option<String> {
                    Some(Outcome::explain(self, language))
                }
            ]
            $name $body
        }
    };
    (answer $(#[$($m:tt)*])* $name:ident $fields:tt) => { fields_face! { None, docs!($([$($m)*])*), $name $fields } };
    (record $(#[$($m:tt)*])* $name:ident $fields:tt) => {
        fields_face! { Some(read::<$name>), docs!($([$($m)*])*), $name $fields }
    };
    (checked $(#[$($m:tt)*])* $name:ident $fields:tt) => { checked_face! { docs!($([$($m)*])*), $name $fields } };
    (text Day) => { impl Listed for Day {} };
    (text Euro) => { impl Listed for Euro {} };
    (text ClockTime) => { text_face!(ClockTime, to_string, own face); };
    (text Moment) => { text_face!(Moment, to_string, own face); };
    (text Bsn) => { text_face!(Bsn, reveal); };
    (text VogReference) => { text_face!(VogReference, reveal); };
    (text $name:ident) => { text_face!($name, to_string); };
    (numbers $name:ident) => { impl Listed for $name {} };
}

macro_rules! cases_face {
    ($base:ident [$($more:tt)*] $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => {
        variants_face! {
            $base [] None, [$($more)*] $name { $( [docs!($([$($vm)*])*)] $variant { $($($fields)*)? } )* }
        }
    };
}

/// A type as it stands in the list of all types.
struct Entry {
    name: &'static str,
    kind: Option<fn() -> &'static Kind>,
    say: Option<Say>,
}

impl Entry {
    const fn of<T: Listed>(name: &'static str) -> Self {
        Self { name, kind: T::KIND, say: T::SAY }
    }
}

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        $($(
            impl Placed for $name {
                const MODULE: &'static str = concat!("kinderopvang.", $module);
            }
            kinderopvang::$name! {}
        )*)*

        static ALL: &[Entry] = &[$($( Entry::of::<$name>(stringify!($name)), )*)* Entry::of::<Link>("Link")];
    };
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

/// Every type with classes.
pub(crate) fn kinds() -> impl Iterator<Item = &'static Kind> {
    ALL.iter().filter_map(|entry| entry.kind).map(|kind| kind())
}

/// What a member of an enum is for people: its name, or the question to put to somebody.
#[pyfunction]
pub(crate) fn say(name: &str, member: &Bound<'_, PyAny>, language: &Bound<'_, PyAny>) -> PyResult<&'static str> {
    let language = argument("language", language)?;
    match ALL.iter().find(|entry| entry.name == name).and_then(|entry| entry.say) {
        Some(say) => say(member, language).or_raise(member.py()),
        None => Err(internal("this type has no names for people")),
    }
}
