//! The shapes of types, each written once: words, records and variants, and the types that only come
//! out.
//!
//! Each type hands its own definition on to other crates, as a hidden macro of the type's name: see
//! [`shaped`].

/// Hands on the definition of a type: the macro `kinderopvang::NAME!` calls a macro `face!` of the
/// calling crate with the kind of the type and its definition as it stands in the source, so that a
/// face for another language is made from the one definition and cannot fall behind it.
///
/// Kinds: `words`, `record`, `variants`, `checked`, `reasons`, `facts` as the macros of that name are
/// written; `answer` for a struct and `cases` for an enum that only come out; `text` for one value that
/// is a string on the wire, `numbers` for a set of small numbers.
macro_rules! shaped {
    ($name:ident $($shape:tt)*) => {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            () => { face! { $($shape)* } };
        }
    };
}

/// A struct or enum that only comes out: defined as it is written, and handed on.
macro_rules! shown {
    ($(#[$($meta:tt)*])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$($meta)*])*
        pub struct $name { $($body)* }

        $crate::wire::types::shaped! { $name answer $(#[$($meta)*])* $name { $($body)* } }
    };
    ($(#[$($meta:tt)*])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$($meta)*])*
        pub enum $name { $($body)* }

        $crate::wire::types::shaped! { $name cases $(#[$($meta)*])* $name { $($body)* } }
    };
}

/// A type without data whose values are words: an enum with its wire word and its name in Dutch
/// and English.
macro_rules! words {
    ($(#[$($meta:tt)*])* pub enum $name:ident { $($body:tt)* }) => {
        $crate::wire::types::words_type! { $(#[$($meta)*])* pub enum $name { $($body)* } }
        $crate::wire::types::shaped! { $name words $(#[$($meta)*])* $name { $($body)* } }
    };
}

macro_rules! words_type {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, nl $nl:literal, en $en:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant, )+
        }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];
            const WORDS: &'static [&'static str] = &[$( $word, )+];

            /// The word on the wire.
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }

            /// The name for people.
            pub const fn name(self, language: $crate::decision::Language) -> &'static str {
                match (self, language) {
                    $( (Self::$variant, $crate::decision::Language::Nl) => $nl,
                       (Self::$variant, $crate::decision::Language::En) => $en, )+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl $crate::wire::Wire for $name {
            fn read(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                reader.word(json, Self::WORDS).and_then(|at| Self::ALL.get(at).copied())
            }
        }

        impl $crate::decision::Say for $name {
            fn say(&self, language: $crate::decision::Language) -> std::borrow::Cow<'static, str> {
                self.name(language).into()
            }
        }

        $crate::wire::types::deserialize_by_wire!($name);
    };
}

/// A type with named fields.
macro_rules! record {
    ($(#[$($meta:tt)*])* pub struct $name:ident { $($body:tt)* }) => {
        $crate::wire::types::record_type! { $(#[$($meta)*])* pub struct $name { $($body)* } }
        $crate::wire::types::shaped! { $name record $(#[$($meta)*])* $name { $($body)* } }
    };
}

macro_rules! record_type {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* pub $field:ident: $type:ty, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $type, )+
        }

        impl $crate::wire::Wire for $name {
            fn read(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                let mut fields = reader.fields(json)?;
                $( let $field = fields.take::<$type>(stringify!($field), reader); )+
                fields.finish(reader);
                Some(Self { $( $field: $field?, )+ })
            }
        }

        $crate::wire::types::deserialize_by_wire!($name);
    };
}

/// A type of several forms, told apart by the field `type`. A `check` after it notes faults between
/// the fields of one form.
macro_rules! variants {
    ($(#[$($meta:tt)*])* pub enum $name:ident { $($body:tt)* } $(check $check:path)?) => {
        $crate::wire::types::variants_type! { $(#[$($meta)*])* pub enum $name { $($body)* } $(check $check)? }
        $crate::wire::types::shaped! { $name variants $(#[$($meta)*])* $name { $($body)* } }
    };
}

macro_rules! variants_type {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident = $word:literal { $( $(#[$field_meta:meta])* $field:ident: $type:ty ),* $(,)? }
            )+
        }
        $(check $check:path)?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type", deny_unknown_fields)]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant { $( $(#[$field_meta])* $field: $type, )* }, )+
        }

        impl $name {
            /// The words of the field `type`.
            pub const WORDS: &'static [&'static str] = &[$( $word, )+];

            /// Notes faults between the fields of the form, as reading a document does. For faces that
            /// make the value from fields.
            #[doc(hidden)]
            #[allow(clippy::unused_self, unused_variables, reason = "most types have no such faults")]
            pub fn note_faults(&self, reader: &mut $crate::wire::Reader) {
                $( $check(self, reader); )?
            }

            fn read_form(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                let mut fields = reader.fields(json)?;
                let kind = fields.take_word("type", Self::WORDS, reader)?;
                $( if kind == $word {
                    $( let $field = fields.take::<$type>(stringify!($field), reader); )*
                    fields.finish(reader);
                    return Some(Self::$variant { $( $field: $field?, )* });
                } )+
                None
            }
        }

        impl $crate::wire::Wire for $name {
            fn read(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                let value = Self::read_form(json, reader)?;
                value.note_faults(reader);
                Some(value)
            }
        }

        $crate::wire::types::deserialize_by_wire!($name);
    };
}

/// A type that exists only in valid form, written as the parts it is made of: read part by part, then
/// checked as a whole by its [`Checked`](super::Checked).
macro_rules! checked {
    ($(#[$($meta:tt)*])* $name:ident { $($body:tt)* }) => {
        $crate::wire::types::checked_type! { $name { $($body)* } }
        $crate::wire::types::shaped! { $name checked $(#[$($meta)*])* $name { $($body)* } }
    };
}

macro_rules! checked_type {
    ($name:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )+ }) => {
        impl $crate::wire::Wire for $name {
            fn read(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                let mut fields = reader.fields(json)?;
                $( let $field = fields.take::<$type>(stringify!($field), reader); )+
                fields.finish(reader);
                <Self as $crate::wire::Checked>::of_parts(($( $field?, )+), reader)
            }
        }

        $crate::wire::types::deserialize_by_wire!($name);
    };
}

/// `serde::Deserialize` by way of [`Wire`](super::Wire), so that serde users get the same checks and
/// every fault in one message.
macro_rules! deserialize_by_wire {
    ($name:ty) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = <$crate::wire::Json as serde::Deserialize>::deserialize(deserializer)?;
                $crate::wire::from_json(&json).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// A type that is one string on the wire: written by `Display`, read by `FromStr`, whose error says
/// what is wrong.
macro_rules! text_type {
    ($name:ident, $expected:literal, $pattern:literal, $code:expr) => {
        $crate::wire::types::shaped! { $name text $name }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl $crate::wire::Wire for $name {
            fn read(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                let text = reader.text(json, $expected)?;
                match text.parse::<Self>() {
                    Ok(value) => Some(value),
                    Err(error) => {
                        let code: fn(&<$name as std::str::FromStr>::Err) -> $crate::wire::FaultCode = $code;
                        reader.fault_of_text(code(&error), &error, text)
                    }
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": $expected, "pattern": $pattern })
            }
        }

        $crate::wire::types::deserialize_by_wire!($name);
    };
}

/// The JSON Schema of a type that looks like another one on the wire.
macro_rules! schema_like {
    ($name:ident, $like:ty) => {
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$like as schemars::JsonSchema>::json_schema(generator)
            }
        }
    };
}

pub(crate) use checked;
pub(crate) use checked_type;
pub(crate) use deserialize_by_wire;
pub(crate) use record;
pub(crate) use record_type;
pub(crate) use schema_like;
pub(crate) use shaped;
pub(crate) use shown;
pub(crate) use text_type;
pub(crate) use variants;
pub(crate) use variants_type;
pub(crate) use words;
pub(crate) use words_type;
