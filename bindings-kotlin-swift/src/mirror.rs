//! What the generator reads: every type and function of the library as UniFFI describes them, made from the
//! definitions that the core's types hand on. Nothing of it is in the library that is shipped; how values really
//! cross is in `crossing` and `types`.
#![allow(dead_code, unreachable_code, reason = "the types are described, never made")]

use std::{
    collections::{BTreeMap, HashMap},
    marker::PhantomData,
};

pub(crate) use std::sync::Arc;

use kinderopvang::wire::{Code, Known, Text};

use crate::core::{AspectSet, LocationId, PersonId, WantedAspects};

/// A short list of the core is a list like any other.
type List<T> = Vec<T>;

/// The shape a type has in Kotlin and Swift.
pub(crate) trait Crossing {
    type Shape;
}

/// The answer of every function.
pub(crate) type Reply<T> = Result<T, KinderopvangError>;

/// Nobody calls what is only described.
pub(crate) fn undescribed<T>() -> Reply<T> {
    Err(KinderopvangError::Internal { sentence: "only described".to_owned() })
}

/// Why there is no answer. It never holds a value that was given: that could be personal.
#[derive(Debug, uniffi::Error)]
#[uniffi::export(Display)]
pub enum KinderopvangError {
    /// What was given cannot be used: all faults at once, each with the path to its field.
    WrongInput {
        /// The faults, at least one.
        faults: Vec<Fault>,
    },
    /// The library does not know the norm or calendar of that time.
    NotModelled {
        /// What is not known: lower case, no final period.
        sentence: String,
    },
    /// A value of the library was closed before it was asked.
    Closed {
        /// What happened: lower case, no final period.
        sentence: String,
    },
    /// The library itself is at fault. Later calls are not affected.
    Internal {
        /// What happened: lower case, no final period.
        sentence: String,
    },
}

impl std::fmt::Display for KinderopvangError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

/// The types whose values stay in the library. Immutable; may be used by many threads at once.
macro_rules! every_kept {
    ($( $(#[$meta:meta])* $name:ident; )*) => {$(
        $(#[$meta])*
        ///
        /// It stays in the library until nothing refers to it any more. Immutable; may be used by many threads at once.
        #[derive(uniffi::Object)]
        pub struct $name {}
    )*};
}

every_kept! {
    /// All norms: a table of dated versions for each.
    Norms;
    /// The public export of the register of facilities (open data), read.
    LrkExport;
    /// Everything that was ever recorded in the register of facilities, in the order of recording: nothing is taken out,
    /// and what is recorded later wins over the days it covers. Recording more gives another history.
    History;
    /// The facilities of a register, made ready to be searched as people type.
    FacilityIndex;
}

/// A type that crosses as another.
macro_rules! crosses_as {
    ($($type:ty => $shape:ty;)*) => {$(
        impl Crossing for $type {
            type Shape = $shape;
        }
    )*};
}

crosses_as! {
    bool => bool;
    String => String;
    u8 => WholeNumber;
    u16 => WholeNumber;
    u32 => WholeNumber;
    Text => String;
    Code => String;
    AspectSet => Vec<WholeNumber>;
    WantedAspects => Vec<WholeNumber>;
}

impl<T: Crossing> Crossing for Option<T> {
    type Shape = Option<T::Shape>;
}
impl<T: Crossing> Crossing for Vec<T> {
    type Shape = Vec<T::Shape>;
}
impl<T: Crossing> Crossing for &'static [T] {
    type Shape = Vec<T::Shape>;
}
impl<T: Crossing> Crossing for BTreeMap<Code, T> {
    type Shape = HashMap<String, T::Shape>;
}

macro_rules! leaf {
    ($( $(#[$meta:meta])* $name:ident($type:ty); )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) $type);

        uniffi::custom_type!($(#[$meta])* $name, $type, {
            lower: |leaf| leaf.0,
            try_lift: |value| Ok($name(value)),
        });

        impl Crossing for $name {
            type Shape = Self;
        }
    )*};
}

leaf! {
    /// A whole number.
    WholeNumber(i32);
    /// A civil date from 1900-01-01 up to and including 2199-12-31; it crosses as the number of days
    /// since 1970-01-01.
    Day(i32);
    /// A local wall-clock time in whole minutes, 00:00 up to and including 24:00; it crosses as the
    /// minutes since the beginning of the day.
    ClockTime(i32);
    /// An amount in euro: exact, not negative, with at most two decimals.
    Euro(String);
    /// A citizen service number (burgerservicenummer) that passes its check.
    Bsn(String);
    /// The reference (kenmerk) of a VOG.
    VogReference(String);
    /// The number of a company in the trade register (KvK-nummer).
    ChamberNumber(String);
    /// The number of one establishment (vestigingsnummer) of a company.
    EstablishmentNumber(String);
    /// The number of a facility in the Landelijk Register Kinderopvang (LRK-nummer).
    LrkNumber(String);
    /// A Dutch postcode.
    Postcode(String);
    /// The number of a legal person or partnership (RSIN).
    Rsin(String);
    /// The identity of a holder (houder).
    HolderId(String);
    /// A citizen service number of which only the last three digits are shown.
    MaskedBsn(String);
}

/// A text of any length: a document.
pub(crate) type Document = String;

/// The bytes of a file.
pub(crate) type FileBytes = Vec<u8>;

/// A day and a local wall-clock time on it.
#[derive(Debug, uniffi::Record)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The time on that day.
    pub time: ClockTime,
}

impl Crossing for Moment {
    type Shape = Self;
}

/// A holiday and its day.
#[derive(Debug, uniffi::Record)]
pub struct HolidayOnDay {
    /// The day.
    pub day: Day,
    /// The holiday.
    pub holiday: Holiday,
}

/// The layer and place of a norm.
#[derive(Debug, uniffi::Record)]
pub struct CitedNorm {
    /// The layer.
    pub layer: Layer,
    /// The place.
    pub citation: Citation,
    /// What else should be known.
    pub remark: Option<String>,
    /// The last day on which a source was seen to confirm it.
    pub confirmed_until: Option<Day>,
}

/// A reason with the layer and place of the norm that was applied.
#[derive(Debug, uniffi::Record)]
pub struct CitedReason {
    /// The code of the reason.
    pub code: String,
    /// The rule it belongs to.
    pub rule: Rule,
    /// How binding the norm is; absent for a norm without any version.
    pub layer: Option<Layer>,
    /// Where it stands; absent for a norm without any version.
    pub citation: Option<Citation>,
}

/// A link (koppeling) of a person with a holder.
#[derive(Debug, uniffi::Record)]
pub struct Link {
    /// With whom.
    pub holder: HolderId,
    /// The first day, included.
    pub from: Day,
    /// The first day without the link, if its end is known.
    pub until: Option<Day>,
}

/// Keeps the documentation of a type and drops its other attributes, which speak to the core.
macro_rules! kept {
    ([$($docs:tt)*] [#[doc = $($doc:tt)*] $($rest:tt)*] $($item:tt)*) => {
        kept! { [$($docs)* #[doc = $($doc)*]] [$($rest)*] $($item)* }
    };
    ([$($docs:tt)*] [#[$($other:tt)*] $($rest:tt)*] $($item:tt)*) => {
        kept! { [$($docs)*] [$($rest)*] $($item)* }
    };
    ([$($docs:tt)*] [] $($item:tt)*) => {
        $($docs)*
        $($item)*
    };
}

/// A struct, field by field: `[attributes] name [fields so far] [docs of the next field] the rest`.
/// What may be absent on the wire has a default: nothing, or an empty list.
macro_rules! mirror_struct {
    ($attrs:tt $name:ident $done:tt [$($docs:tt)*] #[doc = $($doc:tt)*] $($rest:tt)*) => {
        mirror_struct! { $attrs $name $done [$($docs)* #[doc = $($doc)*]] $($rest)* }
    };
    ($attrs:tt $name:ident $done:tt $docs:tt #[$($other:tt)*] $($rest:tt)*) => {
        mirror_struct! { $attrs $name $done $docs $($rest)* }
    };
    ($attrs:tt $name:ident $done:tt $docs:tt pub $($rest:tt)*) => {
        mirror_struct! { $attrs $name $done $docs $($rest)* }
    };
    ($attrs:tt $name:ident [$($done:tt)*] [$($docs:tt)*] $field:ident: Option<$type:ty>, $($rest:tt)*) => {
        mirror_struct! { $attrs $name [
            $($done)*
            $($docs)*
            #[uniffi(default = None)]
            pub $field: Option<<$type as $crate::mirror::Crossing>::Shape>,
        ] [] $($rest)* }
    };
    ($attrs:tt $name:ident [$($done:tt)*] [$($docs:tt)*] $field:ident: Vec<$type:ty>, $($rest:tt)*) => {
        mirror_struct! { $attrs $name [
            $($done)*
            $($docs)*
            #[uniffi(default = [])]
            pub $field: Vec<<$type as $crate::mirror::Crossing>::Shape>,
        ] [] $($rest)* }
    };
    ($attrs:tt $name:ident [$($done:tt)*] [$($docs:tt)*] $field:ident: $type:ty, $($rest:tt)*) => {
        mirror_struct! { $attrs $name [
            $($done)*
            $($docs)*
            pub $field: <$type as $crate::mirror::Crossing>::Shape,
        ] [] $($rest)* }
    };
    ([$($attrs:tt)*] $name:ident [$($fields:tt)*] []) => {
        kept! { [] [$($attrs)*]
            #[derive(Debug, uniffi::Record)]
            pub struct $name { $($fields)* }
        }

        impl $crate::mirror::Crossing for $name {
            type Shape = Self;
        }
    };
}

/// An enum with data, form by form and field by field:
/// `[attributes] name [forms so far] [docs] form { fields } the rest`, and within a form
/// `@form ... form [docs of the form] [fields so far] [docs of the next field] { fields } the rest`.
macro_rules! mirror_enum {
    ($attrs:tt $name:ident $done:tt [$($docs:tt)*] #[doc = $($doc:tt)*] $($rest:tt)*) => {
        mirror_enum! { $attrs $name $done [$($docs)* #[doc = $($doc)*]] $($rest)* }
    };
    ($attrs:tt $name:ident $done:tt $docs:tt #[$($other:tt)*] $($rest:tt)*) => {
        mirror_enum! { $attrs $name $done $docs $($rest)* }
    };
    ($attrs:tt $name:ident $done:tt $docs:tt , $($rest:tt)*) => {
        mirror_enum! { $attrs $name $done $docs $($rest)* }
    };
    ($attrs:tt $name:ident $done:tt $docs:tt $form:ident = $word:tt { $($fields:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $docs [] [] { $($fields)* , } $($rest)* }
    };
    ($attrs:tt $name:ident $done:tt $docs:tt $form:ident { $($fields:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $docs [] [] { $($fields)* , } $($rest)* }
    };
    ($attrs:tt $name:ident [$($done:tt)*] [$($docs:tt)*] $form:ident $($rest:tt)*) => {
        mirror_enum! { $attrs $name [$($done)* $($docs)* $form,] [] $($rest)* }
    };
    ([$($attrs:tt)*] $name:ident [$($forms:tt)*] []) => {
        kept! { [] [$($attrs)*]
            #[derive(Debug, uniffi::Enum)]
            pub enum $name { $($forms)* }
        }

        impl $crate::mirror::Crossing for $name {
            type Shape = Self;
        }
    };

    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt $fields:tt [$($docs:tt)*]
        { #[doc = $($doc:tt)*] $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs $fields [$($docs)* #[doc = $($doc)*]]
            { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt $fields:tt $docs:tt
        { #[$($other:tt)*] $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs $fields $docs { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt $fields:tt $docs:tt
        { , $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs $fields $docs { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt [$($fields:tt)*] [$($docs:tt)*]
        { $field:ident: Option<$type:ty>, $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs [
            $($fields)*
            $($docs)*
            #[uniffi(default = None)]
            $field: Option<<$type as $crate::mirror::Crossing>::Shape>,
        ] [] { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt [$($fields:tt)*] [$($docs:tt)*]
        { $field:ident: Vec<$type:ty>, $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs [
            $($fields)*
            $($docs)*
            #[uniffi(default = [])]
            $field: Vec<<$type as $crate::mirror::Crossing>::Shape>,
        ] [] { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt [$($fields:tt)*] [$($docs:tt)*]
        { $field:ident: $type:ty, $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs [
            $($fields)*
            $($docs)*
            $field: <$type as $crate::mirror::Crossing>::Shape,
        ] [] { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident [$($done:tt)*] $form:ident [$($docs:tt)*] [] [] {} $($rest:tt)*) => {
        mirror_enum! { $attrs $name [$($done)* $($docs)* $form,] [] $($rest)* }
    };
    (@form $attrs:tt $name:ident [$($done:tt)*] $form:ident [$($docs:tt)*] [$($fields:tt)*] [] {} $($rest:tt)*) => {
        mirror_enum! { $attrs $name [$($done)* $($docs)* $form { $($fields)* },] [] $($rest)* }
    };
}

/// An enum without data.
macro_rules! plain {
    ($attrs:tt $name:ident $( [$($docs:tt)*] $variant:ident )*) => {
        kept! { [] $attrs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
            pub enum $name { $( $($docs)* $variant, )* }
        }

        impl $crate::mirror::Crossing for $name {
            type Shape = Self;
        }
    };
}

/// The mirror of a type, out of the definition that it hands on.
macro_rules! face {
    (text $name:ident) => {};
    (numbers $name:ident) => {};
    (words $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )*
    }) => {
        plain! { [$(#[$($m)*])*] $name $( [$(#[$($vm)*])*] $variant )* }
    };
    (facts $(#[$($m:tt)*])* $name:ident { $( $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )* }) => {
        plain! { [$(#[$($m)*])*] $name $( [#[doc = $en]] $variant )* }
    };
    (reasons $(#[$($m:tt)*])* $name:ident { $(
        $(#[$($vm:tt)*])* $variant:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })?
            = $word:tt, $rule:ident, $norm:ident, nl $nl:tt, en $en:tt;
    )* }) => {
        kept! { [] [$(#[$($m)*])*]
            #[derive(Debug, uniffi::Enum)]
            pub enum $name { $(
                #[doc = $en]
                $(#[$($vm)*])*
                $variant $({ $(
                    /// The compared value.
                    $field: <$type as $crate::mirror::Crossing>::Shape,
                )* })?,
            )* }
        }

        impl $crate::mirror::Crossing for $name {
            type Shape = Self;
        }
    };
    (variants $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $form:ident = $word:tt { $($fields:tt)* } )*
    }) => {
        mirror_enum! { [$(#[$($m)*])*] $name [] [] $( $(#[$($vm)*])* $form = $word { $($fields)* } )* }
    };
    (cases $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $form:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => {
        mirror_enum! { [$(#[$($m)*])*] $name [] [] $( $(#[$($vm)*])* $form { $($($fields)*)? } )* }
    };
    ($kind:ident $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
        mirror_struct! { [$(#[$($m)*])*] $name [] [] $($fields)* }
    };
}

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        $($( kinderopvang::$name! {} )*)*
    };
}

kinderopvang::every_type! {}

/// The answer within a report, as the core's definitions name it; see [`Family`].
pub(crate) struct Answer<O, R, F>(PhantomData<(O, R, F)>);

/// The records of the answers with this outcome.
pub(crate) trait Family {
    type Decision;
    type Segment;
}

macro_rules! families {
    ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! { $(
        #[doc = "The answer to a question on a day, with the outcome [`" $outcome "`]."]
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Decision>] {
            /// The day that was asked.
            pub on: Day,
            /// The outcome.
            pub outcome: $outcome,
            /// The norms that led there, in order, with the compared values.
            pub reasons: Vec<$reason>,
            /// The facts that are absent and could change the outcome.
            pub missing: Vec<$fact>,
            /// The longest stretch around the asked day in which the same facts give the same outcome.
            pub holds: Span,
            /// What the outcome becomes on the first day after `holds`.
            pub next: Option<[<$family Next>]>,
            /// What someone has to do.
            pub actions: Vec<Action>,
        }

        #[doc = "A later outcome [`" $outcome "`] and the day it begins."]
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Next>] {
            /// The first day of the other outcome.
            pub on: Day,
            /// That outcome.
            pub outcome: $outcome,
        }

        #[doc = "A stretch of days with one outcome [`" $outcome "`], and what caused it to begin."]
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Segment>] {
            /// The days, both ends included, cut to the asked range.
            pub period: Period,
            /// The outcome on each of these days.
            pub outcome: $outcome,
            /// The reasons on the first day that did not stand on the day before: what caused the change.
            /// In the first segment, all reasons of its first day.
            pub because: Vec<$reason>,
        }

        #[doc = "An answer with the outcome [`" $outcome "`] within a report: without the asked day, which"]
        /// stands there once, and without its actions, which stand in the list of the person.
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Answer>] {
            /// The outcome.
            pub outcome: $outcome,
            /// The norms that led there, in order.
            pub reasons: Vec<$reason>,
            /// The facts that are absent and could change the outcome.
            pub missing: Vec<$fact>,
            /// From when and until when the same facts give the same outcome.
            pub holds: Span,
            /// What follows.
            pub next: Option<[<$family Next>]>,
        }

        impl Family for $outcome {
            type Decision = [<$family Decision>];
            type Segment = [<$family Segment>];
        }

        impl Crossing for Answer<$outcome, $reason, $fact> {
            type Shape = [<$family Answer>];
        }
    )* } };
}

crate::answers::every_family! {}
