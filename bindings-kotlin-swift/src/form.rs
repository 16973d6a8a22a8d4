//! How a value is written as a JSON document: out of the bytes that it crosses as, by the form of its type, which is
//! data made from the core's definitions. So no type needs code for it, and every answer can be written that comes out.

use std::collections::BTreeMap;

use kinderopvang::wire::{Code, Known, Text};
use serde::Serialize;

use crate::{
    core,
    crossing::{Given, Step, Take},
};

/// How the bytes of a type become JSON.
pub(crate) enum Form {
    /// A number, or a text that is read by its own rules.
    Leaf(fn(&mut Given<'_>, &mut Vec<u8>)),
    /// Any other text.
    Text,
    /// What may be absent.
    Perhaps(&'static Self),
    /// A list.
    Each(&'static Self),
    /// What is told of each of some codes.
    ByCode(&'static Self),
    /// One of these words.
    Word(Names),
    /// An object.
    Record(Fields),
    /// One of several objects, whose name stands in the field `tag`. Without a tag the name is not told: then one field stands
    /// for the whole, and `true` for none.
    Forms { tag: &'static str, names: Names, fields: &'static [Fields] },
}

/// Names, each on a line of its own.
type Names = &'static str;

/// The fields of an object. A mark after a name says what else there is to it.
pub(crate) struct Fields {
    names: Names,
    forms: &'static [&'static Form],
}

/// Before a name that stands there as a type of Rust; its words are those of the wire.
const OF_RUST: char = '^';
/// After the name of a field that is left out when it is absent or empty.
const LEFT_OUT: char = '?';
/// After the name of a field whose own fields stand in its place.
const FLATTENED: char = '*';

/// A type that can be written.
pub(crate) trait Formed {
    /// One for each type.
    const FORM: &'static Form;
}

fn leaf<T: Take + Serialize>(from: &mut Given<'_>, to: &mut Vec<u8>) {
    // Writing to memory cannot fail, and a leaf has nothing that JSON has not.
    let _ = T::take(from).map(|value| serde_json::to_writer(to, &value));
}

fn text(text: &str, to: &mut Vec<u8>) {
    let _ = serde_json::to_writer(to, text);
}

/// The beginning of the next member of an object.
fn member(name: &str, to: &mut Vec<u8>) {
    if !to.ends_with(b"{") {
        to.push(b',');
    }
    text(name, to);
    to.push(b':');
}

impl Form {
    /// The document of the value whose bytes are given; what is wrong with them is noted there.
    pub(crate) fn written(&self, from: &mut Given<'_>) -> String {
        let mut to = Vec::new();
        self.write(from, &mut to);
        String::from_utf8(to).unwrap_or_default()
    }

    fn write(&self, from: &mut Given<'_>, to: &mut Vec<u8>) {
        match self {
            Self::Leaf(write) => write(from, to),
            Self::Text => text(from.text(), to),
            Self::Perhaps(_) if from.byte() == 0 => to.extend(b"null"),
            Self::Perhaps(form) => form.write(from, to),
            Self::Each(form) => {
                to.push(b'[');
                for at in 0..from.length() {
                    if at > 0 {
                        to.push(b',');
                    }
                    from.within(Step::Index(at), |from| form.write(from, to));
                }
                to.push(b']');
            }
            Self::ByCode(form) => {
                // In Swift they have no order.
                let mut by_code = BTreeMap::new();
                for _ in 0..from.length() {
                    let code = from.text();
                    let mut told = Vec::new();
                    form.write(from, &mut told);
                    by_code.insert(code, told);
                }
                to.push(b'{');
                for (code, told) in by_code {
                    member(code, to);
                    to.extend(told);
                }
                to.push(b'}');
            }
            Self::Word(words) => text(&name(words, from), to),
            Self::Forms { tag: "", names, fields } => {
                let Some((_, fields)) = chosen(names, fields, from) else { return };
                match fields.forms {
                    [] => to.extend(b"true"),
                    [only] => only.write(from, to),
                    _ => fields.write(from, to),
                }
            }
            Self::Record(fields) => fields.write(from, to),
            Self::Forms { .. } => {
                to.push(b'{');
                self.write_members(from, to);
                to.push(b'}');
            }
        }
    }

    /// The members of an object alone.
    fn write_members(&self, from: &mut Given<'_>, to: &mut Vec<u8>) {
        match self {
            Self::Record(fields) => fields.write_members(from, to),
            Self::Forms { tag, names, fields } => {
                let Some((name, fields)) = chosen(names, fields, from) else { return };
                member(tag, to);
                text(&name, to);
                fields.write_members(from, to);
            }
            _ => from.is_broken = true,
        }
    }

    /// Is nothing given, or a list without anything? It is passed over then.
    fn is_nothing(&self, from: &mut Given<'_>) -> bool {
        match self {
            Self::Perhaps(_) => from.pass_over(&[0]),
            Self::Each(_) | Self::ByCode(_) => from.pass_over(&[0; 4]),
            _ => false,
        }
    }
}

impl Fields {
    fn write(&self, from: &mut Given<'_>, to: &mut Vec<u8>) {
        to.push(b'{');
        self.write_members(from, to);
        to.push(b'}');
    }

    fn write_members(&self, from: &mut Given<'_>, to: &mut Vec<u8>) {
        for (name, form) in self.names.lines().zip(self.forms) {
            let name = match name.strip_suffix(LEFT_OUT) {
                Some(_) if form.is_nothing(from) => continue,
                Some(name) => name,
                None => name,
            };
            if name.ends_with(FLATTENED) {
                form.write_members(from, to);
            } else {
                member(name, to);
                from.within(Step::Field(name), |from| form.write(from, to));
            }
        }
    }
}

/// Which of the names stands next.
fn position(from: &mut Given<'_>) -> usize {
    usize::try_from(from.int()).ok().and_then(|at| at.checked_sub(1)).unwrap_or(usize::MAX)
}

/// That name.
fn name(names: Names, from: &mut Given<'_>) -> String {
    let at = position(from);
    named(names, at).unwrap_or_else(|| {
        from.is_broken = true;
        String::new()
    })
}

fn named(names: Names, at: usize) -> Option<String> {
    let name = names.lines().nth(at)?;
    let Some(name) = name.strip_prefix(OF_RUST) else { return Some(name.to_owned()) };
    let mut words = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.push(letter.to_ascii_lowercase());
    }
    Some(words)
}

fn chosen(names: Names, fields: &'static [Fields], from: &mut Given<'_>) -> Option<(String, &'static Fields)> {
    let at = position(from);
    let chosen = named(names, at).zip(fields.get(at));
    from.is_broken |= chosen.is_none();
    chosen
}

/// Types whose form is known by hand.
macro_rules! formed {
    ($( $type:ty: $form:expr; )*) => {
        $( impl Formed for $type { const FORM: &'static Form = &$form; } )*
    };
}

formed! {
    bool: Form::Leaf(leaf::<Self>);
    u8: Form::Leaf(leaf::<Self>);
    u16: Form::Leaf(leaf::<Self>);
    u32: Form::Leaf(leaf::<Self>);
    String: Form::Text;
    Text: Form::Text;
    Code: Form::Text;
}

impl<T: Formed> Formed for Option<T> {
    const FORM: &'static Form = &Form::Perhaps(T::FORM);
}
impl<T: Formed> Formed for Vec<T> {
    const FORM: &'static Form = &Form::Each(T::FORM);
}
impl<T: Formed> Formed for Box<[T]> {
    const FORM: &'static Form = &Form::Each(T::FORM);
}
impl<T: Formed> Formed for core::List<T> {
    const FORM: &'static Form = &Form::Each(T::FORM);
}
impl<T: Formed> Formed for Known<T> {
    const FORM: &'static Form = &Form::Each(T::FORM);
}
impl<T: Formed> Formed for BTreeMap<Code, T> {
    const FORM: &'static Form = &Form::ByCode(T::FORM);
}

/// What a field's name is followed by.
macro_rules! mark {
    () => { "\n" };
    (#[serde(skip_serializing_if = $condition:literal $(, default)?)] $($rest:tt)*) => { "?\n" };
    (#[serde(flatten)] $($rest:tt)*) => { "*\n" };
    // Says how a field is read.
    (#[serde(default)] $($rest:tt)*) => { $crate::form::mark! { $($rest)* } };
    (#[serde($($other:tt)*)] $($rest:tt)*) => { compile_error!("no form is known for this attribute of a field") };
    (#[$($other:tt)*] $($rest:tt)*) => { $crate::form::mark! { $($rest)* } };
}

/// The field that tells the forms of a type apart.
macro_rules! tag {
    (#[serde(tag = $tag:literal, rename_all = "snake_case")] $($rest:tt)*) => { $tag };
    (#[$($other:tt)*] $($rest:tt)*) => { $crate::form::tag! { $($rest)* } };
}

macro_rules! fields {
    ($( $(#[$($meta:tt)*])* pub $field:ident: $type:ty ),+ $(,)?) => {
        $crate::form::fields! { $( $(#[$($meta)*])* $field: $type ),+ }
    };
    ($( $(#[$($meta:tt)*])* $field:ident: $type:ty ),* $(,)?) => {
        $crate::form::Fields {
            names: concat!($( stringify!($field), $crate::form::mark! { $(#[$($meta)*])* } ),*),
            forms: &[$( <$type as $crate::form::Formed>::FORM ),*],
        }
    };
}

/// An answer with types of its question.
macro_rules! answers {
    ($( $name:ident<$($part:ident),*> { $($fields:tt)* } )*) => {$(
        impl<$($part: Formed),*> Formed for core::$name<$($part),*> {
            const FORM: &'static Form = &Form::Record(fields! { $($fields)* });
        }
    )*};
}

answers! {
    Decision<O, R, F> {
        on: core::Day, outcome: O, reasons: Vec<R>, missing: Vec<F>, holds: core::Span, next: Option<core::Next<O>>,
        actions: Vec<core::Action>,
    }
    Next<O> { on: core::Day, outcome: O }
    Segment<O, R> { period: core::Period, outcome: O, because: Vec<R> }
}

#[cfg(feature = "whole")]
answers! {
    Answer<O, R, F> {
        outcome: O,
        reasons: Vec<R>,
        #[serde(skip_serializing_if = "is_empty")]
        missing: Vec<F>,
        holds: core::Span,
        #[serde(skip_serializing_if = "is_none")]
        next: Option<core::Next<O>>,
    }
}

/// The forms of the core's types, out of their definitions.
mod defined {
    #[cfg(feature = "whole")]
    use super::{Code, Known};
    use super::{Form, Formed, Text, leaf};
    use crate::core::*;
    #[cfg(feature = "whole")]
    use std::collections::BTreeMap;

    macro_rules! face {
        (text $name:ident) => {
            impl Formed for $name { const FORM: &'static Form = &Form::Leaf(leaf::<Self>); }
        };
        (numbers $name:ident) => {
            impl Formed for $name { const FORM: &'static Form = &Form::Leaf(leaf::<Self>); }
        };
        (words $(#[$($m:tt)*])* $name:ident { $( $(#[$($vm:tt)*])* $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )* }) => {
            impl Formed for $name { const FORM: &'static Form = &Form::Word(concat!($( $word, "\n" ),*)); }
        };
        (facts $(#[$($m:tt)*])* $name:ident { $( $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )* }) => {
            impl Formed for $name { const FORM: &'static Form = &Form::Word(concat!($( $word, "\n" ),*)); }
        };
        (reasons $(#[$($m:tt)*])* $name:ident { $(
            $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })? = $word:tt, $rule:ident, $norm:ident, nl $nl:tt, en $en:tt;
        )* }) => {
            impl Formed for $name {
                const FORM: &'static Form = &Form::Forms {
                    tag: "code",
                    names: concat!($( $word, "\n" ),*),
                    fields: &[$( fields! { $($($fields)*)? } ),*],
                };
            }
        };
        (variants $(#[$($m:tt)*])* $name:ident { $( $(#[$($vm:tt)*])* $form:ident = $word:tt { $($fields:tt)* } )* }) => {
            impl Formed for $name {
                const FORM: &'static Form = &Form::Forms {
                    tag: "type",
                    names: concat!($( $word, "\n" ),*),
                    fields: &[$( fields! { $($fields)* } ),*],
                };
            }
        };
        // What a version of a norm holds is written as what it is.
        (cases $(#[$($m:tt)*])* NormContent { $($forms:tt)* }) => {
            face! { cases #[serde(tag = "", rename_all = "snake_case")] (NormContent) { $($forms)* } }
        };
        (cases $(#[$($m:tt)*])* $name:ident { $($forms:tt)* }) => {
            face! { cases $(#[$($m)*])* ($name) { $($forms)* } }
        };
        (cases $(#[$($m:tt)*])* ($name:ident) { $( $(#[$($vm:tt)*])* $form:ident $({ $($fields:tt)* })? ),* $(,)? }) => {
            impl Formed for $name {
                const FORM: &'static Form = &Form::Forms {
                    tag: tag! { $(#[$($m)*])* },
                    names: concat!($( "^", stringify!($form), "\n" ),*),
                    fields: &[$( fields! { $($($fields)*)? } ),*],
                };
            }
        };
        ($kind:ident $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
            impl Formed for $name { const FORM: &'static Form = &Form::Record(fields! { $($fields)* }); }
        };
    }

    macro_rules! types {
        ($( $module:tt { $($name:ident)* } )*) => {
            $($( $crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else {} } )*)*
        };
    }

    kinderopvang::every_type! {}
}

use {fields, mark, tag};
