//! What can be asked of every word, fact and reason.

use kinderopvang::decision::{Fact, Reason};

use crate::{core::*, norms::CitedReason};

/// The functions of a type, by its kind.
macro_rules! functions_of {
    ($with:ident words $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::calls::$with! {
            methods $name {
                /// The word on the wire.
                fn word(value) -> String {
                    Ok(value.word())
                }

                /// The name for people, in a language.
                fn text(value, language: Language) -> String {
                    Ok(value.name(language))
                }
            }
        }
    };
    ($with:ident facts $(#[$($m:tt)*])* $name:ident {}) => {
        $crate::calls::$with! {}
    };
    ($with:ident facts $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::calls::$with! {
            methods $name {
                /// The stable code: the path of the field that would answer it.
                fn code(fact) -> String {
                    Ok(Fact::code(&fact))
                }

                /// The question to put to somebody, in a language.
                fn ask(fact, language: Language) -> String {
                    Ok(Fact::ask(&fact, language))
                }
            }
        }
    };
    ($with:ident reasons $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::calls::$with! {
            methods $name {
                /// The stable code.
                fn code(reason) -> String {
                    Ok(Reason::code(&reason))
                }

                /// The rule this reason belongs to.
                fn rule(reason) -> Rule {
                    Ok(Reason::rule(&reason))
                }

                /// The norm that was applied.
                fn norm(reason) -> NormName {
                    Ok(Reason::norm(&reason))
                }

                /// The sentence, filled with the compared values.
                fn explain(reason, language: Language) -> String {
                    Ok(Reason::explain(&reason, language))
                }

                /// The layer and place of the norm in force on that day; before the first or after the last
                /// version, of the version nearest to it. By the given norms, else by those this version of
                /// the library knows.
                fn cited(reason, on: Day) by norms -> CitedReason {
                    Ok(CitedReason::of(&reason, on, norms))
                }
            }
        }
    };
    ($with:ident $($other:tt)*) => {
        $crate::calls::$with! {}
    };
}

macro_rules! face {
    ($($definition:tt)*) => {
        functions_of! { entries $($definition)* }
    };
}
macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        &[$($( kinderopvang::$name! {} ),*),*]
    };
}

pub(crate) static ENTRIES: &[&[crate::calls::Entry]] = kinderopvang::every_type! {};

#[cfg(feature = "bindgen")]
#[allow(unused_variables, reason = "what is only described does nothing")]
mod described {
    use crate::mirror::*;

    macro_rules! face {
        ($($definition:tt)*) => {
            functions_of! { described $($definition)* }
        };
    }
    macro_rules! types {
        ($( $module:literal { $($name:ident)* } )*) => {
            $($( kinderopvang::$name! {} )*)*
        };
    }
    kinderopvang::every_type! {}
}
