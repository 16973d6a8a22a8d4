//! The mirror of each kind of type, made from the definition that the core's type hands on.

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
            pub $field: Option<<$type as $crate::crossing::Crossing>::Shape>,
        ] [] $($rest)* }
    };
    ($attrs:tt $name:ident [$($done:tt)*] [$($docs:tt)*] $field:ident: Vec<$type:ty>, $($rest:tt)*) => {
        mirror_struct! { $attrs $name [
            $($done)*
            $($docs)*
            #[uniffi(default = [])]
            pub $field: Vec<<$type as $crate::crossing::Crossing>::Shape>,
        ] [] $($rest)* }
    };
    ($attrs:tt $name:ident [$($done:tt)*] [$($docs:tt)*] $field:ident: $type:ty, $($rest:tt)*) => {
        mirror_struct! { $attrs $name [
            $($done)*
            $($docs)*
            pub $field: <$type as $crate::crossing::Crossing>::Shape,
        ] [] $($rest)* }
    };
    ([$($attrs:tt)*] $name:ident [$($fields:tt)*] []) => {
        kept! { [] [$($attrs)*]
            #[derive(Debug, uniffi::Record)]
            pub struct $name { $($fields)* }
        }

        impl $crate::crossing::Crossing for $name {
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

        impl $crate::crossing::Crossing for $name {
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
            $field: Option<<$type as $crate::crossing::Crossing>::Shape>,
        ] [] { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt [$($fields:tt)*] [$($docs:tt)*]
        { $field:ident: Vec<$type:ty>, $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs [
            $($fields)*
            $($docs)*
            #[uniffi(default = [])]
            $field: Vec<<$type as $crate::crossing::Crossing>::Shape>,
        ] [] { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident $done:tt $form:ident $form_docs:tt [$($fields:tt)*] [$($docs:tt)*]
        { $field:ident: $type:ty, $($body:tt)* } $($rest:tt)*) => {
        mirror_enum! { @form $attrs $name $done $form $form_docs [
            $($fields)*
            $($docs)*
            $field: <$type as $crate::crossing::Crossing>::Shape,
        ] [] { $($body)* } $($rest)* }
    };
    (@form $attrs:tt $name:ident [$($done:tt)*] $form:ident [$($docs:tt)*] [] [] {} $($rest:tt)*) => {
        mirror_enum! { $attrs $name [$($done)* $($docs)* $form,] [] $($rest)* }
    };
    (@form $attrs:tt $name:ident [$($done:tt)*] $form:ident [$($docs:tt)*] [$($fields:tt)*] [] {} $($rest:tt)*) => {
        mirror_enum! { $attrs $name [$($done)* $($docs)* $form { $($fields)* },] [] $($rest)* }
    };
}

/// The fields of a core struct, read out one by one.
macro_rules! struct_from_core {
    ($name:ident { $( $(#[$($m:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
        impl $crate::crossing::FromCore<$crate::core::$name> for $name {
            fn from_core(value: $crate::core::$name) -> Self {
                let $crate::core::$name { $($field),* } = value;
                Self { $( $field: $crate::crossing::FromCore::from_core($field), )* }
            }
        }
    };
}

/// The fields of a core struct, given one by one.
macro_rules! struct_to_core {
    ($name:ident { $( $(#[$($m:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
        impl $crate::crossing::ToCore<$crate::core::$name> for $name {
            fn to_core(&self, reader: &mut kinderopvang::wire::Reader, norms: &$crate::core::Norms)
                -> Option<$crate::core::$name>
            {
                $( let $field = $crate::crossing::field(stringify!($field), &self.$field, reader, norms); )*
                Some($crate::core::$name { $( $field: $field?, )* })
            }
        }
    };
}

/// The parts of a type that exists in valid form only.
macro_rules! checked_conversions {
    ($name:ident { $( $(#[$($m:tt)*])* $field:ident: $type:ty ),* $(,)? } $made:expr) => {
        impl $crate::crossing::FromCore<$crate::core::$name> for $name {
            fn from_core(value: $crate::core::$name) -> Self {
                let ($($field,)*) = kinderopvang::wire::Checked::into_parts(value);
                Self { $( $field: $crate::crossing::FromCore::from_core($field), )* }
            }
        }

        impl $crate::crossing::ToCore<$crate::core::$name> for $name {
            fn to_core(&self, reader: &mut kinderopvang::wire::Reader, norms: &$crate::core::Norms)
                -> Option<$crate::core::$name>
            {
                $( let $field = $crate::crossing::field(stringify!($field), &self.$field, reader, norms); )*
                $made(($( $field?, )*), reader, norms)
            }
        }
    };
}

/// The forms of an enum with data, both ways.
macro_rules! forms_from_core {
    ($name:ident $( $form:ident { $($field:ident)* } )*) => {
        impl $crate::crossing::FromCore<$crate::core::$name> for $name {
            fn from_core(value: $crate::core::$name) -> Self {
                match value {
                    $( $crate::core::$name::$form { $($field),* } => {
                        Self::$form { $( $field: $crate::crossing::FromCore::from_core($field), )* }
                    } )*
                }
            }
        }
    };
}

macro_rules! forms_to_core {
    ($name:ident [$($check:ident)?] $( $form:ident { $($field:ident)* } )*) => {
        impl $crate::crossing::ToCore<$crate::core::$name> for $name {
            fn to_core(&self, reader: &mut kinderopvang::wire::Reader, norms: &$crate::core::Norms)
                -> Option<$crate::core::$name>
            {
                let _ = (&reader, norms);
                let value = match self {
                    $( Self::$form { $($field),* } => {
                        $( let $field = $crate::crossing::field(stringify!($field), $field, reader, norms); )*
                        Some($crate::core::$name::$form { $( $field: $field?, )* })
                    } )*
                };
                $( if let Some(value) = &value {
                    value.$check(reader);
                } )?
                value
            }
        }
    };
}

/// An enum without data, both ways.
macro_rules! plain {
    ($attrs:tt $name:ident $( [$($docs:tt)*] $variant:ident )*) => {
        kept! { [] $attrs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
            pub enum $name { $( $($docs)* $variant, )* }
        }

        impl $crate::crossing::Crossing for $name {
            type Shape = Self;
        }

        impl $crate::crossing::FromCore<$crate::core::$name> for $name {
            fn from_core(value: $crate::core::$name) -> Self {
                match value { $( $crate::core::$name::$variant => Self::$variant, )* }
            }
        }

        impl $crate::crossing::ToCore<$crate::core::$name> for $name {
            fn to_core(&self, _: &mut kinderopvang::wire::Reader, _: &$crate::core::Norms)
                -> Option<$crate::core::$name>
            {
                match *self { $( Self::$variant => Some($crate::core::$name::$variant), )* }
            }
        }
    };
}

/// The mirror of a type, out of the definition that it hands on.
macro_rules! face {
    // Values of one number or text, written by hand in `leaves`.
    (text $name:ident) => {};
    (numbers $name:ident) => {};

    (words $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )*
    }) => {
        plain! { [$(#[$($m)*])*] $name $( [$(#[$($vm)*])*] $variant )* }

        #[uniffi::export]
        impl $name {
            /// The word on the wire.
            pub fn word(&self) -> $crate::error::Reply<String> {
                $crate::functions::said(self, |value: $crate::core::$name| value.word().to_owned())
            }

            /// The name for people, in a language.
            pub fn text(&self, language: $crate::types::Language) -> $crate::error::Reply<String> {
                $crate::functions::said(self, |value: $crate::core::$name| value.name(language.core()).to_owned())
            }
        }
    };
    (facts $(#[$($m:tt)*])* $name:ident {}) => {
        plain! { [$(#[$($m)*])*] $name }
    };
    (facts $(#[$($m:tt)*])* $name:ident {
        $( $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )*
    }) => {
        plain! { [$(#[$($m)*])*] $name $( [#[doc = $en]] $variant )* }

        #[uniffi::export]
        impl $name {
            /// The stable code: the path of the field that would answer it.
            pub fn code(&self) -> $crate::error::Reply<String> {
                $crate::functions::said(self, |fact: $crate::core::$name| kinderopvang::decision::Fact::code(&fact).to_owned())
            }

            /// The question to put to somebody, in a language.
            pub fn ask(&self, language: $crate::types::Language) -> $crate::error::Reply<String> {
                $crate::functions::said(self, |fact: $crate::core::$name| {
                    kinderopvang::decision::Fact::ask(&fact, language.core()).to_owned()
                })
            }
        }
    };
    (reasons $(#[$($m:tt)*])* $name:ident {
        $(
            $(#[$($vm:tt)*])* $variant:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })?
                = $word:tt, $rule:ident, $norm:ident, nl $nl:tt, en $en:tt;
        )*
    }) => {
        kept! { [] [$(#[$($m)*])*]
            #[derive(Debug, uniffi::Enum)]
            pub enum $name { $(
                #[doc = $en]
                $(#[$($vm)*])*
                $variant $({ $(
                    /// The compared value.
                    $field: <$type as $crate::crossing::Crossing>::Shape,
                )* })?,
            )* }
        }

        impl $crate::crossing::Crossing for $name {
            type Shape = Self;
        }

        forms_from_core! { $name $( $variant { $( $($field)* )? } )* }
        forms_to_core! { $name [] $( $variant { $( $($field)* )? } )* }

        #[uniffi::export]
        impl $name {
            /// The stable code.
            pub fn code(&self) -> $crate::error::Reply<String> {
                $crate::functions::said(self, |reason: $crate::core::$name| $crate::functions::code(&reason))
            }

            /// The rule this reason belongs to.
            pub fn rule(&self) -> $crate::error::Reply<$crate::types::Rule> {
                $crate::functions::said(self, |reason: $crate::core::$name| $crate::functions::rule(&reason))
            }

            /// The norm that was applied.
            pub fn norm(&self) -> $crate::error::Reply<$crate::types::NormName> {
                $crate::functions::said(self, |reason: $crate::core::$name| $crate::functions::norm(&reason))
            }

            /// The sentence, filled with the compared values.
            pub fn explain(&self, language: $crate::types::Language) -> $crate::error::Reply<String> {
                $crate::functions::said(self, |reason: $crate::core::$name| {
                    kinderopvang::decision::Reason::explain(&reason, language.core())
                })
            }

            /// The layer and place of the norm in force on that day; before the first or after the last
            /// version, of the version nearest to it. By the given norms, else by those this version of
            /// the library knows.
            #[uniffi::method(default(norms = None))]
            pub fn cited(&self, on: $crate::leaves::Day, norms: Option<std::sync::Arc<$crate::norms::Norms>>)
                -> $crate::error::Reply<$crate::norms::CitedReason>
            {
                $crate::functions::cited::<$crate::core::$name>(self, &on, norms.as_deref())
            }
        }
    };
    (variants $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $form:ident = $word:tt { $($fields:tt)* } )*
    }) => {
        mirror_enum! { [$(#[$($m)*])*] $name [] [] $( $(#[$($vm)*])* $form = $word { $($fields)* } )* }
        face! { @forms both $name $( $form { $($fields)* } )* }
    };
    (cases $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $form:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => {
        mirror_enum! { [$(#[$($m)*])*] $name [] [] $( $(#[$($vm)*])* $form { $($($fields)*)? } )* }
        face! { @forms out $name $( $form { $($($fields)*)? } )* }
    };
    (@forms $ways:ident $name:ident $(
        $form:ident { $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? }
    )*) => {
        forms_from_core! { $name $( $form { $($field)* } )* }
        face! { @forms_in $ways $name $( $form { $($field)* } )* }
    };
    (@forms_in both $name:ident $($forms:tt)*) => {
        forms_to_core! { $name [note_faults] $($forms)* }
    };
    (@forms_in out $($forms:tt)*) => {};

    (record $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
        mirror_struct! { [$(#[$($m)*])*] $name [] [] $($fields)* }
        struct_from_core! { $name { $($fields)* } }
        struct_to_core! { $name { $($fields)* } }
    };
    // Counts its terms by the given norms.
    (checked $(#[$($m:tt)*])* Registration { $($fields:tt)* }) => {
        mirror_struct! { [$(#[$($m)*])*] Registration [] [] $($fields)* }
        checked_conversions! { Registration { $($fields)* } $crate::registration::counted_by }
    };
    (checked $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
        mirror_struct! { [$(#[$($m)*])*] $name [] [] $($fields)* }
        checked_conversions! { $name { $($fields)* } |parts, reader, _norms| {
            <$crate::core::$name as kinderopvang::wire::Checked>::of_parts(parts, reader)
        } }
    };
    (answer $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
        mirror_struct! { [$(#[$($m)*])*] $name [] [] $($fields)* }
        struct_from_core! { $name { $($fields)* } }
    };
}

pub(crate) use {
    checked_conversions, face, forms_from_core, forms_to_core, kept, mirror_enum, mirror_struct, plain,
    struct_from_core, struct_to_core,
};
