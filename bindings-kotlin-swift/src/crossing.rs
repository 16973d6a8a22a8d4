//! How values cross: each as a run of bytes, read into the core's own types and written from them.
//!
//! The bytes are those of UniFFI, which writes the other side: whole numbers of four bytes with the
//! highest first, a text or list after its length, an enum by the position of its variant from 1, what
//! may be absent after a byte that says whether it is there.

use std::{collections::BTreeMap, fmt::Write};

use kinderopvang::wire::{Checked, Fault, FaultCode, Json, Reader, Text, Wire};

use crate::core;

/// Read from bytes; what is wrong is noted at its path, and reading goes on, so that all faults are told
/// at once.
pub(crate) trait Take: Sized {
    fn take(from: &mut Given<'_>) -> Option<Self>;
}

/// Written as bytes.
pub(crate) trait Give {
    fn give(&self, to: &mut Vec<u8>);
}

/// One step of a path.
pub(crate) enum Step {
    Field(&'static str),
    Index(usize),
}

/// What was given: where reading stands, in the bytes and in the value, and the faults found so far.
pub(crate) struct Given<'g> {
    bytes: &'g [u8],
    /// Keeping the place takes time that only a fault needs, so that a call is read without, and once more when
    /// there is one.
    keeps_place: bool,
    place: Vec<Step>,
    pub(crate) faults: Vec<Fault>,
    /// Were there fewer bytes than the value needs? Then the other side is not of this version.
    pub(crate) is_broken: bool,
    /// Is a value asked about that is not kept any more?
    pub(crate) is_closed: bool,
    /// A registration counts its terms by these.
    pub(crate) norms: &'g core::Norms,
}

impl<'g> Given<'g> {
    pub(crate) fn new(bytes: &'g [u8], norms: &'g core::Norms, keeps_place: bool) -> Self {
        Self { bytes, keeps_place, place: Vec::new(), faults: Vec::new(), is_broken: false, is_closed: false, norms }
    }

    fn next<const N: usize>(&mut self) -> [u8; N] {
        match self.bytes.split_first_chunk() {
            Some((next, rest)) => {
                self.bytes = rest;
                *next
            }
            None => {
                self.is_broken = true;
                self.bytes = &[];
                [0; N]
            }
        }
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self) -> u8 {
        let [byte] = self.next();
        byte
    }

    #[inline(never)]
    pub(crate) fn int(&mut self) -> i32 {
        i32::from_be_bytes(self.next())
    }

    #[inline(never)]
    pub(crate) fn handle(&mut self) -> u64 {
        u64::from_be_bytes(self.next())
    }

    /// A length that the remaining bytes can hold: everything takes at least one.
    pub(crate) fn length(&mut self) -> usize {
        let length = usize::try_from(self.int()).unwrap_or(usize::MAX);
        if length > self.bytes.len() {
            self.is_broken = true;
            return 0;
        }
        length
    }

    #[inline(never)]
    fn some_bytes(&mut self) -> &'g [u8] {
        let length = self.length();
        let (some, rest) = self.bytes.split_at_checked(length).unwrap_or_default();
        self.bytes = rest;
        some
    }

    #[inline(never)]
    pub(crate) fn text(&mut self) -> &'g str {
        std::str::from_utf8(self.some_bytes()).unwrap_or_else(|_| {
            self.is_broken = true;
            ""
        })
    }

    #[inline(never)]
    fn enter(&mut self, step: Step) {
        if self.keeps_place {
            self.place.push(step);
        }
    }

    fn leave(&mut self) {
        self.place.pop();
    }

    /// Does something at a step of the path.
    pub(crate) fn within<T>(&mut self, step: Step, done: impl FnOnce(&mut Self) -> T) -> T {
        self.enter(step);
        let value = done(self);
        self.leave();
        value
    }

    /// Do these bytes stand next? They are passed over then.
    pub(crate) fn pass_over(&mut self, next: &[u8]) -> bool {
        let rest = self.bytes.strip_prefix(next);
        self.bytes = rest.unwrap_or(self.bytes);
        rest.is_some()
    }

    /// Could everything be used that was given?
    pub(crate) fn is_sound(&self) -> bool {
        self.faults.is_empty() && !self.is_broken && !self.is_closed
    }

    /// The value of a field, at the path of its name; an argument without a name is the value asked about.
    pub(crate) fn field<T: Take>(&mut self, name: &'static str) -> Option<T> {
        if name.is_empty() {
            return T::take(self);
        }
        self.within(Step::Field(name), T::take)
    }

    /// Reads by the core's own means, which know no place.
    pub(crate) fn noted<T>(&mut self, read: impl FnOnce(&mut Reader) -> Option<T>) -> Option<T> {
        let mut reader = Reader::default();
        let value = read(&mut reader);
        if reader.count() > 0 {
            self.note(reader.into_faults());
        }
        value
    }

    /// Adds faults whose paths begin here.
    #[cold]
    #[inline(never)]
    pub(crate) fn note(&mut self, faults: Vec<Fault>) {
        let mut here = String::new();
        for step in &self.place {
            match step {
                Step::Field(name) => {
                    if !here.is_empty() {
                        here.push('.');
                    }
                    here.push_str(name);
                }
                Step::Index(index) => {
                    // Writing to a string cannot fail.
                    let _ = write!(here, "[{index}]");
                }
            }
        }
        for mut fault in faults {
            let joint = if here.is_empty() || fault.path.is_empty() || fault.path.starts_with('[') { "" } else { "." };
            fault.path = format!("{here}{joint}{}", fault.path);
            self.faults.push(fault);
        }
    }
}

fn give_int(value: i32, to: &mut Vec<u8>) {
    to.extend_from_slice(&value.to_be_bytes());
}

#[inline(never)]
fn give_text(value: &str, to: &mut Vec<u8>) {
    give_length(value.len(), to);
    to.extend_from_slice(value.as_bytes());
}

#[inline(never)]
pub(crate) fn give_length(length: usize, to: &mut Vec<u8>) {
    // A list of more than two milliards does not fit the memory of the other side either.
    give_int(i32::try_from(length).unwrap_or(i32::MAX), to);
}

impl Take for i32 {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        Some(from.int())
    }
}
impl Give for i32 {
    fn give(&self, to: &mut Vec<u8>) {
        give_int(*self, to);
    }
}

impl Take for bool {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        Some(from.byte() != 0)
    }
}
impl Give for bool {
    fn give(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }
}

impl Give for () {
    fn give(&self, _: &mut Vec<u8>) {}
}

/// A text is read as that of a document: not too long, and on one line.
impl Take for String {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let text = Json::String(from.text().to_owned());
        from.noted(|reader| String::read(&text, reader))
    }
}
impl Give for str {
    fn give(&self, to: &mut Vec<u8>) {
        give_text(self, to);
    }
}
impl Give for String {
    fn give(&self, to: &mut Vec<u8>) {
        give_text(self, to);
    }
}

impl Take for Text {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let text = Json::String(from.text().to_owned());
        from.noted(|reader| Text::read(&text, reader))
    }
}
impl Give for Text {
    fn give(&self, to: &mut Vec<u8>) {
        give_text(self, to);
    }
}
impl Give for &str {
    fn give(&self, to: &mut Vec<u8>) {
        give_text(self, to);
    }
}

/// A text as it was given, of any length: a document.
pub(crate) struct Document(pub(crate) String);
impl Take for Document {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        Some(Self(from.text().to_owned()))
    }
}

/// The bytes of a file, as they were given.
#[cfg(feature = "whole")]
pub(crate) struct FileBytes(pub(crate) Vec<u8>);
#[cfg(feature = "whole")]
impl Take for FileBytes {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        Some(Self(from.some_bytes().to_owned()))
    }
}

/// Reads a value that is one text: as it is, or once more as in a document, which tells what is wrong.
pub(crate) fn take_parsed<T: Wire + std::str::FromStr>(from: &mut Given<'_>) -> Option<T> {
    let text = from.text();
    match text.parse() {
        Ok(value) => Some(value),
        Err(_) => from.noted(|reader| T::read(&Json::String(text.to_owned()), reader)),
    }
}

macro_rules! whole_number {
    ($($type:ty),*) => {$(
        impl Give for $type {
            fn give(&self, to: &mut Vec<u8>) {
                give_int(i32::try_from(*self).unwrap_or(i32::MAX), to);
            }
        }
        impl Take for $type {
            fn take(from: &mut Given<'_>) -> Option<Self> {
                let number = from.int();
                let most = i32::try_from(Self::MAX).unwrap_or(i32::MAX);
                Self::try_from(number).ok().or_else(|| from.noted(|reader| {
                    let message = format_args!("expected a whole number from 0 up to and including {most}");
                    reader.fault(FaultCode::OutOfRange, message)
                }))
            }
        }
    )*};
}
whole_number!(u8, u16, u32);

impl<T: Give> Give for Option<T> {
    fn give(&self, to: &mut Vec<u8>) {
        match self {
            None => to.push(0),
            Some(value) => {
                to.push(1);
                value.give(to);
            }
        }
    }
}
impl<T: Take> Take for Option<T> {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        if from.byte() == 0 { Some(None) } else { T::take(from).map(Some) }
    }
}

impl<T: Give> Give for [T] {
    fn give(&self, to: &mut Vec<u8>) {
        give_length(self.len(), to);
        for value in self {
            value.give(to);
        }
    }
}
impl<T: Give> Give for Vec<T> {
    fn give(&self, to: &mut Vec<u8>) {
        self.as_slice().give(to);
    }
}
impl<T: Give> Give for Box<[T]> {
    fn give(&self, to: &mut Vec<u8>) {
        self.as_ref().give(to);
    }
}
impl<T: Give> Give for core::List<T> {
    fn give(&self, to: &mut Vec<u8>) {
        self.as_slice().give(to);
    }
}
impl<T: Give> Give for &'static [T] {
    fn give(&self, to: &mut Vec<u8>) {
        (**self).give(to);
    }
}
impl<T: Take> Take for Vec<T> {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let length = from.length();
        let mut values = Self::with_capacity(length);
        for at in 0..length {
            values.extend(from.within(Step::Index(at), T::take));
        }
        (values.len() == length).then_some(values)
    }
}
impl<T: Take> Take for core::List<T> {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        Vec::take(from).map(Self::from_vec)
    }
}

impl<T: Give> Give for BTreeMap<&'static str, T> {
    fn give(&self, to: &mut Vec<u8>) {
        give_length(self.len(), to);
        for (code, value) in self {
            give_text(code, to);
            value.give(to);
        }
    }
}

/// An answer for each question, written as it is made.
#[cfg(feature = "whole")]
pub(crate) struct Each<'q, Q, F>(pub(crate) &'q [Q], pub(crate) F);
#[cfg(feature = "whole")]
impl<Q, T: Give, F: Fn(&Q) -> T> Give for Each<'_, Q, F> {
    fn give(&self, to: &mut Vec<u8>) {
        give_length(self.0.len(), to);
        for question in self.0 {
            (self.1)(question).give(to);
        }
    }
}

/// The fields of a struct, in order.
macro_rules! struct_crosses {
    (give $name:ty { $($field:ident)* }) => {
        impl $crate::crossing::Give for $name {
            fn give(&self, to: &mut Vec<u8>) {
                $( self.$field.give(to); )*
            }
        }
    };
    (take $name:ty { $($field:ident)* }) => {
        impl $crate::crossing::Take for $name {
            fn take(from: &mut $crate::crossing::Given<'_>) -> Option<Self> {
                $( let $field = from.field(stringify!($field)); )*
                Some(Self { $( $field: $field?, )* })
            }
        }
    };
}

/// The parts of a type that exists in valid form only.
macro_rules! checked_crosses {
    ($name:ident { $($field:ident)* } $made:expr) => {
        impl $crate::crossing::Give for $crate::core::$name {
            fn give(&self, to: &mut Vec<u8>) {
                let ($($field,)*) = kinderopvang::wire::Checked::into_parts(self.clone());
                $( $field.give(to); )*
            }
        }

        impl $crate::crossing::Take for $crate::core::$name {
            fn take(from: &mut $crate::crossing::Given<'_>) -> Option<Self> {
                $( let $field = from.field(stringify!($field)); )*
                let parts = ($( $field?, )*);
                let norms = from.norms;
                from.noted(|reader| $made(parts, reader, norms))
            }
        }
    };
}

/// A checked value of its parts, which the norms do not matter to.
pub(crate) fn of_parts<T: Checked>(parts: T::Parts, reader: &mut Reader, _: &core::Norms) -> Option<T> {
    T::of_parts(parts, reader)
}

/// The forms of an enum, by their position from 1.
macro_rules! forms_cross {
    (give $name:ident $( $form:ident { $($field:ident)* } )*) => {
        impl $crate::crossing::Give for $crate::core::$name {
            #[allow(clippy::enum_glob_use, unused_variables, unreachable_code, reason = "an enum may have no forms or no fields")]
            fn give(&self, to: &mut Vec<u8>) {
                #[allow(dead_code, clippy::enum_variant_names)]
                enum At { _None, $( $form, )* }
                match *self { $(
                    Self::$form { $( ref $field, )* .. } => {
                        (At::$form as i32).give(to);
                        $( $field.give(to); )*
                    }
                )* }
            }
        }
    };
    (take $name:ident [$($check:ident)?] $( $form:ident { $($field:ident)* } )*) => {
        impl $crate::crossing::Take for $crate::core::$name {
            #[allow(unused_labels, unused_variables, clippy::redundant_closure_call, reason = "an enum may have no forms; the closure ends at the first field that is not there")]
            fn take(from: &mut $crate::crossing::Given<'_>) -> Option<Self> {
                #[allow(dead_code, clippy::enum_variant_names)]
                enum At { _None, $( $form, )* }
                let at = from.int();
                let value: Option<Self> = 'form: {
                    $( if at == At::$form as i32 {
                        $( let $field = from.field(stringify!($field)); )*
                        break 'form (|| Some(Self::$form { $( $field: $field?, )* }))();
                    } )*
                    from.is_broken = true;
                    None
                };
                $( if let Some(value) = &value {
                    from.noted(|reader| {
                        value.$check(reader);
                        Some(())
                    });
                } )?
                value
            }
        }
    };
}

pub(crate) use {checked_crosses, forms_cross, struct_crosses};
