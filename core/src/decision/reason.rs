//! Reasons and missing facts: enums whose code, norm and texts stand in one table.

use super::Language;
use crate::{
    calendar::Day,
    catalogue::Rule,
    norm::{Citation, Layer, NormName, Norms},
};

/// Why an outcome is what it is: a stable code, the compared values and the norm behind it.
///
/// Each question has its own enum of reasons, defined with its texts in one place.
pub trait Reason: Copy + PartialEq {
    /// The stable code, such as `vog.too_old`.
    fn code(&self) -> &'static str;
    /// The rule this reason belongs to.
    fn rule(&self) -> Rule;
    /// The norm that was applied.
    fn norm(&self) -> NormName;
    /// The sentence, filled with the compared values.
    fn explain(&self, language: Language) -> String;

    /// The layer of the norm in force on that day: statute, guideline, practice or policy.
    fn layer(&self, norms: &Norms, on: Day) -> Option<Layer> {
        norms.cited(self.norm(), on).map(|cited| cited.layer)
    }

    /// The citation of the norm in force on that day; before the first or after the last version,
    /// of the version nearest to it.
    fn citation<'n>(&self, norms: &'n Norms, on: Day) -> Option<&'n Citation> {
        norms.cited(self.norm(), on).map(|cited| cited.citation)
    }
}

/// A fact that is absent and could change the outcome.
pub trait Fact: Copy + PartialEq {
    /// The stable code: the path of the field that would answer it.
    fn code(&self) -> &'static str;
    /// The question to put to somebody.
    fn ask(&self, language: Language) -> &'static str;
}

/// An answer in sentences: what is said first, each reason, then the question for each fact that is missing.
pub fn sentences<'a, R: Reason + 'a, F: Fact + 'a>(
    first: Option<String>,
    reasons: impl IntoIterator<Item = &'a R>,
    missing: &[F],
    language: Language,
) -> Vec<String> {
    let reasons = reasons.into_iter().map(|reason| reason.explain(language));
    let asked = missing.iter().map(|fact| fact.ask(language).to_owned());
    first.into_iter().chain(reasons).chain(asked).collect()
}

/// Defines the reasons of a question: variant, values, code, rule, norm and both texts in one line.
macro_rules! reasons {
    ($(#[$($meta:tt)*])* pub enum $name:ident { $($body:tt)* }) => {
        $crate::decision::reasons_type! { $(#[$($meta)*])* pub enum $name { $($body)* } }
        $crate::wire::types::shaped! { $name reasons $(#[$($meta)*])* $name { $($body)* } }
    };
}

macro_rules! reasons_type {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident $({ $( $(#[$field_meta:meta])* $field:ident: $type:ty ),+ $(,)? })?
                    = $code:literal, $rule:ident, $norm:ident,
                    nl $nl:literal,
                    en $en:literal;
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "code")]
        pub enum $name {
            $(
                #[doc = $en]
                ///
                $(#[$variant_meta])*
                #[serde(rename = $code)]
                $variant $({ $(
                    #[doc = concat!("The compared value `", stringify!($field), "`.")]
                    $(#[$field_meta])* $field: $type,
                )+ })?,
            )+
        }

        impl $name {
            /// Every reason: its code, rule, norm, and its texts in Dutch and English.
            pub const TEXTS: &'static [$crate::catalogue::ReasonText] = &[
                $( $crate::catalogue::ReasonText {
                    code: $code,
                    rule: $crate::catalogue::Rule::$rule,
                    norm: $crate::norm::NormName::$norm,
                    values: &[$( $( stringify!($field), )+ )?],
                    nl: $nl,
                    en: $en,
                }, )+
            ];
        }

        impl $crate::decision::Reason for $name {
            fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code, )+ }
            }
            fn rule(&self) -> $crate::catalogue::Rule {
                match self { $( Self::$variant { .. } => $crate::catalogue::Rule::$rule, )+ }
            }
            fn norm(&self) -> $crate::norm::NormName {
                match self { $( Self::$variant { .. } => $crate::norm::NormName::$norm, )+ }
            }
            fn explain(&self, language: $crate::decision::Language) -> String {
                match *self {
                    $( Self::$variant $({ $( $field, )+ })? => {
                        let template = match language {
                            $crate::decision::Language::Nl => $nl,
                            $crate::decision::Language::En => $en,
                        };
                        $crate::decision::fill(template, &[
                            $( $( (stringify!($field), $crate::decision::Say::say(&$field, language)), )+ )?
                        ])
                    } )+
                }
            }
        }
    };
}

/// Defines the facts a question may miss: variant, path of the field, and the question in both
/// languages.
macro_rules! facts {
    ($(#[$($meta:tt)*])* pub enum $name:ident { $($body:tt)* }) => {
        $crate::decision::facts_type! { $(#[$($meta)*])* pub enum $name { $($body)* } }
        $crate::wire::types::shaped! { $name facts $(#[$($meta)*])* $name { $($body)* } }
    };
}

macro_rules! facts_type {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $variant:ident = $code:literal, nl $nl:literal, en $en:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( #[doc = $en] #[serde(rename = $code)] $variant, )+
        }

        impl $name {
            /// Every fact that can be missing.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];
        }

        impl $crate::decision::Fact for $name {
            fn code(&self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }
            fn ask(&self, language: $crate::decision::Language) -> &'static str {
                match (self, language) {
                    $( (Self::$variant, $crate::decision::Language::Nl) => $nl,
                       (Self::$variant, $crate::decision::Language::En) => $en, )+
                }
            }
        }
    };
}

/// Defines an outcome without data: words, each with its sentence in both languages.
macro_rules! outcomes {
    ($(#[$($meta:tt)*])* pub enum $name:ident { $($variants:tt)+ }) => {
        $crate::wire::types::words! {
            $(#[$($meta)*])*
            pub enum $name { $($variants)+ }
        }

        impl $crate::decision::Outcome for $name {
            fn explain(&self, language: $crate::decision::Language) -> String {
                self.name(language).to_owned()
            }
        }
    };
}

pub(crate) use facts;
pub(crate) use facts_type;
pub(crate) use outcomes;
pub(crate) use reasons;
pub(crate) use reasons_type;
