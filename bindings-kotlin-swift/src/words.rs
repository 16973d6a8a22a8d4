//! What can be asked of every word, fact and reason. What depends on the variant alone is no call: the generator
//! writes it into the sources.

use kinderopvang::decision::Reason;

use crate::{core::*, norms::CitedReason};

/// The functions of a type that are calls: those of reasons.
macro_rules! asked {
    ($with:ident reasons $(#[$($m:tt)*])* $name:ident $body:tt) => {
        $crate::calls::$with! {
            methods $name {
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
        &[]
    };
}

macro_rules! face {
    ($($definition:tt)*) => {
        asked! { entries $($definition)* }
    };
}
macro_rules! types {
    ($( $module:tt { $($name:ident)* } )*) => {
        &[$($( $crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else { &[] } } ),*),*]
    };
}

pub(crate) static ENTRIES: &[&[crate::calls::Entry]] = kinderopvang::every_type! {};

#[cfg(feature = "bindgen")]
pub(crate) mod described {
    use crate::{calls::described, description::Item, mirror::*};

    macro_rules! face {
        ($($definition:tt)*) => {
            asked! { described $($definition)* }
        };
    }
    pub(crate) static ASKED: &[&[Item]] = kinderopvang::every_type! {};

    pub(crate) static TOLD: &[&[Item]] = {
        macro_rules! face {
            (words $(#[$($m:tt)*])* $name:ident $body:tt) => {
                described! {
                    methods $name {
                        /// The word on the wire.
                        fn word(value) -> String {}
                        /// The name for people, in a language.
                        fn text(value, language: Language) -> String {}
                    }
                }
            };
            (facts $(#[$($m:tt)*])* $name:ident {}) => {
                &[]
            };
            (facts $(#[$($m:tt)*])* $name:ident $body:tt) => {
                described! {
                    methods $name {
                        /// The stable code: the path of the field that would answer it.
                        fn code(fact) -> String {}
                        /// The question to put to somebody, in a language.
                        fn ask(fact, language: Language) -> String {}
                    }
                }
            };
            (reasons $(#[$($m:tt)*])* $name:ident $body:tt) => {
                described! {
                    methods $name {
                        /// The stable code.
                        fn code(reason) -> String {}
                        /// The rule this reason belongs to.
                        fn rule(reason) -> Rule {}
                        /// The norm that was applied.
                        fn norm(reason) -> NormName {}
                    }
                }
            };
            ($($other:tt)*) => {
                &[]
            };
        }
        kinderopvang::every_type! {}
    };
}

/// What a function says of each variant, which is all that it depends on.
#[cfg(feature = "bindgen")]
#[doc(hidden)]
pub enum Said {
    /// A text.
    Text(&'static str),
    /// A text in Dutch and one in English.
    InLanguages(&'static str, &'static str),
    /// A value of another enum, by its position.
    At(&'static str, usize),
}

/// The functions that are no call: by name, each variant with what is said of it.
#[cfg(feature = "bindgen")]
#[doc(hidden)]
#[must_use]
pub fn said() -> std::collections::HashMap<String, Vec<(&'static str, Said)>> {
    let mut all = std::collections::HashMap::new();
    let mut say = |of: &str, name: &str, said: Vec<(&'static str, Said)>| {
        all.insert(format!("method_{}_{name}", of.to_lowercase()), said);
    };
    macro_rules! face {
        (words $(#[$($m:tt)*])* $name:ident {
            $( $(#[$($vm:tt)*])* $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )*
        }) => {
            say(stringify!($name), "word", vec![$( (stringify!($variant), Said::Text($word)) ),*]);
            say(stringify!($name), "text", vec![$( (stringify!($variant), Said::InLanguages($nl, $en)) ),*]);
        };
        (facts $(#[$($m:tt)*])* $name:ident {}) => {};
        (facts $(#[$($m:tt)*])* $name:ident { $( $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )* }) => {
            say(stringify!($name), "code", vec![$( (stringify!($variant), Said::Text($word)) ),*]);
            say(stringify!($name), "ask", vec![$( (stringify!($variant), Said::InLanguages($nl, $en)) ),*]);
        };
        (reasons $(#[$($m:tt)*])* $name:ident { $(
            $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })?
                = $word:tt, $rule:ident, $norm:ident, nl $nl:tt, en $en:tt;
        )* }) => {
            say(stringify!($name), "code", vec![$( (stringify!($variant), Said::Text($word)) ),*]);
            say(stringify!($name), "rule", vec![$( (stringify!($variant), at("Rule", Rule::ALL, Rule::$rule)) ),*]);
            say(stringify!($name), "norm", vec![$(
                (stringify!($variant), at("NormName", NormName::ALL, NormName::$norm))
            ),*]);
        };
        ($($other:tt)*) => {};
    }
    macro_rules! types {
        ($( $module:tt { $($name:ident)* } )*) => {
            $($( $crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else {} } )*)*
        };
    }
    kinderopvang::every_type! {}
    all
}

#[cfg(feature = "bindgen")]
fn at<T: Copy + PartialEq>(name: &'static str, all: &[T], value: T) -> Said {
    Said::At(name, all.iter().position(|other| *other == value).unwrap_or(usize::MAX))
}
