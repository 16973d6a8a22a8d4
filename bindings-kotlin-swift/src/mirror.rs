//! What the generator reads: every type of the library as it is in Kotlin and Swift, made from the definitions that
//! the core's types hand on. Nothing of it is in the library that is shipped; how values really cross is in `crossing` and
//! `types`.
#![allow(dead_code, reason = "the types are described, never made")]

pub(crate) use std::sync::Arc;
use std::{collections::BTreeMap, marker::PhantomData};

#[cfg(feature = "whole")]
use kinderopvang::wire::Known;
use kinderopvang::wire::{Code, Text};
use uniffi_meta::codes;

#[cfg(feature = "whole")]
use crate::core::{LocationId, PersonId};
use crate::{
    core::{AspectSet, WantedAspects},
    description::{DefaultValue, Described, Field, Item, Kind, Variant, fields, given, lines, named},
};

/// A type of its own, with its definition.
macro_rules! described {
    ($code:ident $name:ident $kind:expr, $lines:expr) => {
        pub(crate) struct $name;

        impl Described for $name {
            const ITEM: Option<Item> = Some(Item { name: stringify!($name), kind: $kind, lines: $lines });

            fn shape(to: &mut Vec<u8>) {
                named(codes::$code, stringify!($name), to);
            }
        }
    };
}

described! { TYPE_ENUM KinderopvangError Kind::Error { variants: &[
    Variant {
        name: "WrongInput",
        fields: given! {
            /// The faults, at least one.
            faults: List<Fault>,
        },
        lines: &["What was given cannot be used: all faults at once, each with the path to its field."],
    },
    Variant {
        name: "NotModelled",
        fields: given! {
            /// What is not known: lower case, no final period.
            sentence: String,
        },
        lines: &["The library does not know the norm or calendar of that time."],
    },
    Variant {
        name: "Closed",
        fields: SENTENCE,
        lines: &["A value of the library was closed before it was asked."],
    },
    Variant {
        name: "Internal",
        fields: SENTENCE,
        lines: &[
            "The library itself is at fault; later calls are not affected. Or there is no library to ask, or not the one that",
            "these sources are of: then no call is answered, and the sentence says what to do.",
        ],
    },
] }, &["Why there is no answer. It never holds a value that was given: that could be personal."] }

const SENTENCE: &[Field] = given! {
    /// What happened: lower case, no final period.
    sentence: String,
};

/// The types whose values stay in the library. Immutable; may be used by many threads at once.
macro_rules! every_kept {
    ($( $module:tt $(#[$($meta:tt)*])* $name:ident; )*) => {
        $( described! { TYPE_INTERFACE $name Kind::Kept, lines! { []
            $(#[$($meta)*])*
            ///
            /// It stays in the library until nothing refers to it any more. Immutable; may be used by many threads at once.
        } } )*
        const KEPT: &[Option<Item>] = &[$(
            $crate::selection::where_offered! { $module $name { $name::ITEM } else { None } }
        ),*];
    };
}

every_kept! {
    "norm"
    /// All norms: a table of dated versions for each.
    Norms;
    "facility"
    /// The public export of the register of facilities (open data), read.
    LrkExport;
    "facility"
    /// Everything that was ever recorded in the register of facilities, in the order of recording: nothing is taken out,
    /// and what is recorded later wins over the days it covers. Recording more gives another history.
    History;
    "facility"
    /// The facilities of a register, made ready to be searched as people type.
    FacilityIndex;
}

/// A type that is another in Kotlin and Swift.
macro_rules! shaped_as {
    ($($type:ty => $shape:ty;)*) => {$(
        impl Described for $type {
            fn shape(to: &mut Vec<u8>) {
                <$shape>::shape(to);
            }
        }
    )*};
}

shaped_as! {
    u8 => WholeNumber;
    u16 => WholeNumber;
    u32 => WholeNumber;
    Text => String;
    Code => String;
    AspectSet => Vec<WholeNumber>;
    WantedAspects => Vec<WholeNumber>;
}

/// A type that they have themselves.
macro_rules! plain {
    ($($type:ty: $($code:ident)*;)*) => {$(
        impl Described for $type {
            fn shape(to: &mut Vec<u8>) {
                to.extend_from_slice(&[$( codes::$code ),*]);
            }
        }
    )*};
}

plain! {
    (): TYPE_UNIT;
    bool: TYPE_BOOL;
    i32: TYPE_I32;
    String: TYPE_STRING;
    FileBytes: TYPE_VEC TYPE_U8;
}

/// A text of any length: a document.
pub(crate) type Document = String;

/// The bytes of a file.
pub(crate) struct FileBytes;

/// A short list of the core, which is a list like any other, but has to be given.
pub(crate) struct List<T>(PhantomData<T>);

impl<T: Described> Described for Option<T> {
    const DEFAULT: DefaultValue = DefaultValue::Absent;

    fn shape(to: &mut Vec<u8>) {
        to.push(codes::TYPE_OPTION);
        T::shape(to);
    }
}
impl<T: Described> Described for Vec<T> {
    const DEFAULT: DefaultValue = DefaultValue::EmptyList;

    fn shape(to: &mut Vec<u8>) {
        List::<T>::shape(to);
    }
}
impl<T: Described> Described for List<T> {
    fn shape(to: &mut Vec<u8>) {
        to.push(codes::TYPE_VEC);
        T::shape(to);
    }
}
impl<T: Described> Described for &'static [T] {
    fn shape(to: &mut Vec<u8>) {
        List::<T>::shape(to);
    }
}
impl<T: Described> Described for BTreeMap<Code, T> {
    fn shape(to: &mut Vec<u8>) {
        to.extend_from_slice(&[codes::TYPE_HASH_MAP, codes::TYPE_STRING]);
        T::shape(to);
    }
}
impl<T: Described> Described for Arc<T> {
    fn shape(to: &mut Vec<u8>) {
        T::shape(to);
    }
}

/// A type that the other side makes of a plain one.
macro_rules! leaf {
    ($( $(#[$($meta:tt)*])* $name:ident($type:ty); )*) => {
        $(
            pub(crate) struct $name;

            impl Described for $name {
                const ITEM: Option<Item> = Some(Item {
                    name: stringify!($name),
                    kind: Kind::Leaf { of: <$type>::shape },
                    lines: lines! { [] $(#[$($meta)*])* },
                });

                fn shape(to: &mut Vec<u8>) {
                    named(codes::TYPE_CUSTOM, stringify!($name), to);
                    <$type>::shape(to);
                }
            }
        )*
        const LEAVES: &[Option<Item>] = &[$( $name::ITEM ),*];
    };
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

/// The records that no definition of the core makes.
macro_rules! records {
    ($( $(#[$($meta:tt)*])* $name:ident { $($fields:tt)* } )*) => {
        $( described! { TYPE_RECORD $name Kind::Record { fields: given! { $($fields)* } }, lines! { [] $(#[$($meta)*])* } } )*
        const RECORDS: &[Option<Item>] = &[$( $name::ITEM ),*];
    };
}

records! {
    /// A day and a local wall-clock time on it.
    Moment {
        /// The day.
        day: Day,
        /// The time on that day.
        time: ClockTime,
    }

    /// A holiday and its day.
    HolidayOnDay {
        /// The day.
        day: Day,
        /// The holiday.
        holiday: Holiday,
    }

    /// The layer and place of a norm.
    CitedNorm {
        /// The layer.
        layer: Layer,
        /// The place.
        citation: Citation,
        /// What else should be known.
        remark: Option<String>,
        /// The last day on which a source was seen to confirm it.
        confirmed_until: Option<Day>,
    }

    /// A reason with the layer and place of the norm that was applied.
    CitedReason {
        /// The code of the reason.
        code: String,
        /// The rule it belongs to.
        rule: Rule,
        /// How binding the norm is; absent for a norm without any version.
        layer: Option<Layer>,
        /// Where it stands; absent for a norm without any version.
        citation: Option<Citation>,
    }

    /// A link (koppeling) of a person with a holder.
    Link {
        /// With whom.
        holder: HolderId,
        /// The first day, included.
        from: Day,
        /// The first day without the link, if its end is known.
        until: Option<Day>,
    }
}

/// The mirror of a type, out of the definition that it hands on.
macro_rules! face {
    (text $name:ident) => {};
    (numbers $name:ident) => {};
    (words $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )*
    }) => {
        described! { TYPE_ENUM $name Kind::Enum { variants: &[$( Variant {
            name: stringify!($variant),
            fields: &[],
            lines: lines! { [] $(#[$($vm)*])* },
        } ),*] }, lines! { [] $(#[$($m)*])* } }
    };
    (facts $(#[$($m:tt)*])* $name:ident { $( $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )* }) => {
        described! { TYPE_ENUM $name Kind::Enum { variants: &[$( Variant {
            name: stringify!($variant),
            fields: &[],
            lines: &[$en],
        } ),*] }, lines! { [] $(#[$($m)*])* } }
    };
    (reasons $(#[$($m:tt)*])* $name:ident { $(
        $(#[$($vm:tt)*])* $variant:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })?
            = $word:tt, $rule:ident, $norm:ident, nl $nl:tt, en $en:tt;
    )* }) => {
        described! { TYPE_ENUM $name Kind::Enum { variants: &[$( Variant {
            name: stringify!($variant),
            fields: given! { $($(
                /// The compared value.
                $field: $type
            ),*)? },
            lines: lines! { [$en,] $(#[$($vm)*])* },
        } ),*] }, lines! { [] $(#[$($m)*])* } }
    };
    (variants $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $form:ident = $word:tt { $($fields:tt)* } )*
    }) => {
        face! { cases $(#[$($m)*])* $name { $( $(#[$($vm)*])* $form { $($fields)* } ),* } }
    };
    (cases $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $form:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => {
        described! { TYPE_ENUM $name Kind::Enum { variants: &[$( Variant {
            name: stringify!($form),
            fields: fields! { $($($fields)*)? },
            lines: lines! { [] $(#[$($vm)*])* },
        } ),*] }, lines! { [] $(#[$($m)*])* } }
    };
    ($kind:ident $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
        described! { TYPE_RECORD $name Kind::Record { fields: fields! { $($fields)* } }, lines! { [] $(#[$($m)*])* } }
    };
}

macro_rules! types {
    ($( $module:tt { $($name:ident)* } )*) => {
        $($( $crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else {} } )*)*

        /// The types of the core.
        const DEFINED: &[Option<Item>] = &[$($( $crate::selection::where_offered! { $module $name { <$name as Described>::ITEM } else { None } } ),*),*];
    };
}

kinderopvang::every_type! {}

/// The answer within a report, as the core's definitions name it; see [`Family`].
#[cfg(feature = "whole")]
pub(crate) struct Answer<O, R, F>(PhantomData<(O, R, F)>);

/// The records of the answers with this outcome.
#[cfg(feature = "whole")]
pub(crate) trait Family {
    type Decision;
    type Segment;
}

#[cfg(feature = "whole")]
macro_rules! families {
    ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! {
        $(
            described! { TYPE_RECORD [<$family Decision>] Kind::Record { fields: given! {
                /// The day that was asked.
                on: Day,
                /// The outcome.
                outcome: $outcome,
                /// The norms that led there, in order, with the compared values.
                reasons: Vec<$reason>,
                /// The facts that are absent and could change the outcome.
                missing: Vec<$fact>,
                /// The longest stretch around the asked day in which the same facts give the same outcome.
                holds: Span,
                /// What the outcome becomes on the first day after `holds`.
                next: Option<[<$family Next>]>,
                /// What someone has to do.
                actions: Vec<Action>,
            } }, &[concat!("The answer to a question on a day, with the outcome [`", stringify!($outcome), "`].")] }

            described! { TYPE_RECORD [<$family Next>] Kind::Record { fields: given! {
                /// The first day of the other outcome.
                on: Day,
                /// That outcome.
                outcome: $outcome,
            } }, &[concat!("A later outcome [`", stringify!($outcome), "`] and the day it begins.")] }

            described! { TYPE_RECORD [<$family Segment>] Kind::Record { fields: given! {
                /// The days, both ends included, cut to the asked range.
                period: Period,
                /// The outcome on each of these days.
                outcome: $outcome,
                /// The reasons on the first day that did not stand on the day before: what caused the change.
                /// In the first segment, all reasons of its first day.
                because: Vec<$reason>,
            } }, &[concat!("A stretch of days with one outcome [`", stringify!($outcome), "`], and what caused it to begin.")] }

            described! { TYPE_RECORD [<$family Answer>] Kind::Record { fields: given! {
                /// The outcome.
                outcome: $outcome,
                /// The norms that led there, in order.
                reasons: Vec<$reason>,
                /// The facts that are absent and could change the outcome.
                missing: Vec<$fact>,
                /// From when and until when the same facts give the same outcome.
                holds: Span,
                /// What follows.
                next: Option<[<$family Next>]>,
            } }, &[
                concat!("An answer with the outcome [`", stringify!($outcome), "`] within a report: without the asked day, which"),
                "stands there once, and without its actions, which stand in the list of the person.",
            ] }

        impl Family for $outcome {
            type Decision = [<$family Decision>];
            type Segment = [<$family Segment>];
        }

        impl Described for Answer<$outcome, $reason, $fact> {
            fn shape(to: &mut Vec<u8>) {
                [<$family Answer>]::shape(to);
            }
        }
        )*

        /// The answers.
        const ANSWERS: &[Option<Item>] = &[$(
            [<$family Decision>]::ITEM,
            [<$family Next>]::ITEM,
            [<$family Segment>]::ITEM,
            [<$family Answer>]::ITEM,
        )*];
    } };
}

#[cfg(feature = "whole")]
crate::answers::every_family! {}

/// Every type with its definition.
pub(crate) static TYPES: &[&[Option<Item>]] = &[
    &[KinderopvangError::ITEM],
    KEPT,
    LEAVES,
    RECORDS,
    DEFINED,
    #[cfg(feature = "whole")]
    ANSWERS,
];
