//! The one way into the library: `kinderopvang_ask`, which is `ask` for the JVM (`jni`), takes the number of a function and its arguments as bytes,
//! and gives the bytes of the answer, of the error, or nothing when there was a panic. The typed functions are in
//! the sources that the generator writes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{
    core,
    crossing::{Give, Given, Take},
    error::{KinderopvangError, Reply},
    form::Form,
    json, kept,
};

/// A call while it is answered.
pub(crate) struct Call<'c> {
    given: Given<'c>,
    pub(crate) answer: Vec<u8>,
    /// Was there a fault in what was given?
    is_refused: bool,
}

impl<'c> Call<'c> {
    /// The next argument; `""` for the value that is asked about.
    pub(crate) fn take<T: Take>(&mut self, name: &'static str) -> Option<T> {
        self.given.field(name)
    }

    /// Could everything be used that was given?
    pub(crate) fn is_sound(&self) -> bool {
        self.given.is_sound()
    }

    /// Why it could not.
    #[cold]
    pub(crate) fn refused(&mut self) -> Reply<()> {
        self.is_refused = true;
        if self.given.is_broken {
            return Err(KinderopvangError::Internal("the bytes of a call are not those of its function".to_owned()));
        }
        if self.given.is_closed {
            return Err(KinderopvangError::Closed);
        }
        Err(KinderopvangError::of(std::mem::take(&mut self.given.faults)))
    }

    /// Answers with the document of the value that is asked about.
    fn write(&mut self, form: &Form) -> Reply<()> {
        let text = form.written(&mut self.given);
        if !self.is_sound() {
            return self.refused();
        }
        text.give(&mut self.answer);
        Ok(())
    }

    /// Answers with the document of the value that is asked about, after its checks and in its own spelling.
    fn write_checked(&mut self, check: Check, form: &Form) -> Reply<()> {
        let mut checked = Vec::new();
        check(&mut self.given, &mut checked);
        if !self.is_sound() {
            return self.refused();
        }
        form.written(&mut Given::new(&checked, self.norms(), false)).give(&mut self.answer);
        Ok(())
    }

    /// Answers with the value of the given document.
    fn read(&mut self, read: json::Read) -> Reply<()> {
        match self.take("document") {
            Some(document) if self.is_sound() => json::read(read, &document, &mut self.answer),
            _ => self.refused(),
        }
    }

    /// The norms of the call.
    pub(crate) fn norms(&self) -> &'c core::Norms {
        self.given.norms
    }
}

/// One function.
pub(crate) struct Entry {
    /// Its name, as UniFFI writes it.
    #[cfg(feature = "bindgen")]
    name: &'static str,
    answers: Answers,
}

/// Reads a value and writes it again.
pub(crate) type Check = fn(&mut Given<'_>, &mut Vec<u8>);

pub(crate) fn check<T: Take + Give>(from: &mut Given<'_>, to: &mut Vec<u8>) {
    if let Some(value) = T::take(from) {
        value.give(to);
    }
}

/// How a function answers.
pub(crate) enum Answers {
    By(fn(&mut Call<'_>) -> Reply<()>),
    /// With the document of what is given.
    Document(&'static Form),
    /// The same, of what has to be checked.
    CheckedDocument(Check, &'static Form),
    /// With the value of a document.
    Value(json::Read),
}

impl Entry {
    #[allow(unused_variables, reason = "only the generator needs the names")]
    pub(crate) const fn new(name: &'static str, answers: Answers) -> Self {
        Self {
            #[cfg(feature = "bindgen")]
            name,
            answers,
        }
    }

    fn run(&self, call: &mut Call<'_>) -> Reply<()> {
        match self.answers {
            Answers::By(run) => run(call),
            Answers::Document(form) => call.write(form),
            Answers::CheckedDocument(check, form) => call.write_checked(check, form),
            Answers::Value(read) => call.read(read),
        }
    }
}

/// Every function, by module and type. Its number is made of the three positions.
static ENTRIES: &[&[&[Entry]]] = &[
    crate::words::ENTRIES,
    crate::json::ENTRIES,
    crate::json::IDENTIFIERS,
    #[cfg(feature = "whole")]
    crate::answers::FAMILIES,
    #[cfg(feature = "whole")]
    crate::answers::DOCUMENTS,
    #[cfg(feature = "whole")]
    crate::answers::QUESTIONS,
    crate::calendar::ENTRIES,
    #[cfg(feature = "whole")]
    crate::catalogue::ENTRIES,
    #[cfg(feature = "whole")]
    crate::dossier::ENTRIES,
    #[cfg(feature = "whole")]
    crate::facility::ENTRIES,
    #[cfg(feature = "whole")]
    crate::history::ENTRIES,
    crate::norms::ENTRIES,
    #[cfg(feature = "whole")]
    crate::quality::ENTRIES,
    #[cfg(feature = "whole")]
    crate::ratio::ENTRIES,
    #[cfg(feature = "whole")]
    crate::registration::ENTRIES,
    crate::request::ENTRIES,
    crate::version::ENTRIES,
];

fn numbered(number: u32) -> Option<&'static Entry> {
    let [module, group @ .., at] = number.to_be_bytes();
    let group = ENTRIES.get(usize::from(module))?.get(usize::from(u16::from_be_bytes(group)))?;
    group.get(usize::from(at))
}

/// What UniFFI is told of all types and functions, as an object file. For the generator.
#[cfg(feature = "bindgen")]
#[doc(hidden)]
#[must_use]
pub fn interface() -> Vec<u8> {
    let functions: &[&[crate::description::Item]] = &[
        crate::json::described::IDENTIFIERS,
        crate::calendar::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::catalogue::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::dossier::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::facility::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::history::described::FUNCTIONS,
        crate::norms::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::quality::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::ratio::described::FUNCTIONS,
        #[cfg(feature = "whole")]
        crate::registration::described::FUNCTIONS,
        crate::request::described::FUNCTIONS,
        crate::version::described::FUNCTIONS,
    ];
    let of_types = [
        crate::json::described::DOCUMENTS,
        crate::words::described::ASKED,
        crate::words::described::TOLD,
        #[cfg(feature = "whole")]
        crate::answers::described::FAMILIES,
        #[cfg(feature = "whole")]
        crate::answers::described::DOCUMENTS,
        #[cfg(feature = "whole")]
        crate::answers::described::QUESTIONS,
    ];
    // Some leaves are among the core's types as well.
    let mut names = std::collections::HashSet::new();
    let types = crate::mirror::TYPES.iter().copied().flatten().flatten().filter(|item| names.insert(item.name));
    let functions = functions.iter().copied().chain(of_types.into_iter().flatten().copied()).flatten();
    crate::description::object_of(types.chain(functions))
}

/// The number of every function, by its name. For the generator.
#[cfg(feature = "bindgen")]
#[doc(hidden)]
#[must_use]
pub fn numbers() -> std::collections::HashMap<String, u32> {
    let mut numbers = std::collections::HashMap::new();
    for (module, groups) in (0..).zip(ENTRIES) {
        for (group, entries) in (0_u16..).zip(*groups) {
            let [high, low] = group.to_be_bytes();
            for (at, entry) in (0..).zip(*entries) {
                numbers.insert(entry.name.to_lowercase(), u32::from_be_bytes([module, high, low, at]));
            }
        }
    }
    numbers
}

/// Answers a call. Eight bytes of the norms come first: their handle, or 0 for those of this library.
fn answered(number: u32, given: &[u8]) -> Reply<Vec<u8>> {
    let unknown = || KinderopvangError::Internal("no such function".to_owned());
    #[cfg(feature = "panics")]
    assert!(number != u32::MAX, "on purpose");
    let entry = numbered(number).ok_or_else(unknown)?;
    let (handle, given) = given.split_first_chunk().ok_or_else(unknown)?;
    let held = match u64::from_be_bytes(*handle) {
        0 => None,
        handle => Some(kept::held(handle).ok_or(KinderopvangError::Closed)?),
    };
    let norms = held.as_deref().unwrap_or(core::Norms::builtin());
    let call_of = |keeps_place| Call {
        given: Given::new(given, norms, keeps_place),
        answer: Vec::with_capacity(64),
        is_refused: false,
    };
    let mut call = call_of(false);
    let mut result = entry.run(&mut call);
    if call.is_refused {
        call = call_of(true);
        result = entry.run(&mut call);
    }
    result?;
    Ok(call.answer)
}

/// The bytes of an answer, and what they are: those of the answer (0) or of an error (1), or nothing after a
/// panic (2).
#[repr(C)]
pub struct Answer {
    data: u64,
    len: u64,
    capacity: u64,
    status: u64,
}

/// Answers a call, whatever happens: what the bytes are, as in [`Answer`], and the bytes.
pub(crate) fn asked(number: u32, given: &[u8]) -> (u8, Vec<u8>) {
    // Nothing that a panic could leave half done is seen again: every call reads and writes its own values.
    let result = catch_unwind(AssertUnwindSafe(|| match answered(number, given) {
        Ok(bytes) => (0, bytes),
        Err(error) => {
            let mut bytes = Vec::new();
            error.give(&mut bytes);
            (1, bytes)
        }
    }));
    result.unwrap_or((2, Vec::new()))
}

/// Calls a function of the library.
///
/// # Safety
/// `given` are `len` bytes, written by the generated sources of this version; `answer` may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kinderopvang_ask(number: u32, given: *const u8, len: u64, answer: *mut Answer) {
    // SAFETY: promised by the caller.
    let given = unsafe { std::slice::from_raw_parts(given, usize::try_from(len).unwrap_or(0)) };
    let (status, bytes) = asked(number, given);
    let mut bytes = std::mem::ManuallyDrop::new(bytes);
    let data = u64::try_from(bytes.as_mut_ptr().expose_provenance()).unwrap_or(0);
    let size = |size: usize| u64::try_from(size).unwrap_or(0);
    let answered = Answer { data, len: size(bytes.len()), capacity: size(bytes.capacity()), status: u64::from(status) };
    // SAFETY: promised by the caller.
    unsafe { answer.write(answered) };
}

/// Frees the bytes of an answer.
///
/// # Safety
/// They are those of an answer, and not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kinderopvang_free(data: u64, capacity: u64) {
    let size = |size: u64| usize::try_from(size).unwrap_or(0);
    // SAFETY: made by `kinderopvang_ask` out of a vector of this capacity, as the caller promises.
    drop(unsafe { Vec::from_raw_parts(std::ptr::with_exposed_provenance_mut::<u8>(size(data)), 0, size(capacity)) });
}

/// Frees the handle of a value that is kept here; nothing happens where it is none.
#[unsafe(no_mangle)]
pub extern "C" fn kinderopvang_close(handle: u64) {
    // What a value does when it goes is nothing that could panic; were it otherwise, nobody could be told.
    let _ = catch_unwind(|| kept::free(handle));
}

/// The functions of a module: `methods Type { .. }` ask about a value, whose name is the first argument;
/// `written Type { .. }` gives its document, `checked Type { .. }` after its checks, `read Type { .. }` the value of a document;
/// `placed Type { .. }` asks about a value, where its faults stand below that name, as those of the other arguments; `each Type { .. }` about a list of values; `functions _ { .. }` about nothing else; `object Norms { .. }` about
/// a value that is kept here, and `constructors Norms { .. }` make one. `by norms` gives a function the argument `norms`, by default those of this version of the library.
///
/// A function is made of each, and its description for the generator. The value that is asked about comes last among
/// the bytes: of a decision only the beginning is read.
macro_rules! exported {
    ($($blocks:tt)*) => {
        pub(crate) static ENTRIES: &[&[crate::calls::Entry]] = &[$crate::calls::entries! { $($blocks)* }];

        #[cfg(feature = "bindgen")]
        pub(crate) mod described {
            #[allow(unused_imports)]
            use crate::mirror::*;
            pub(crate) static FUNCTIONS: &[crate::description::Item] = $crate::calls::described! { $($blocks)* };
        }
    };
}

/// The functions themselves.
macro_rules! entries {
    ($( $kind:ident $of:tt { $(
        $(#[$($meta:tt)*])*
        fn $name:ident($($argument:ident $(: $type:ty)?),* $(,)?) $(by $norms:ident)? -> $answer:ty $body:block
    )* } )*) => {
        &[ $($(
            $crate::calls::entry! { $kind $of $name($($argument $(: $type)?),*) [$($norms)?] $body },
        )*)* ]
    };
}

macro_rules! entry {
    (methods $of:ident $name:ident($this:ident $(, $argument:ident: $type:ty)*) $norms:tt $body:block) => {
        $crate::calls::entry! { @ concat!("method_", stringify!($of), "_", stringify!($name)),
            [$(stringify!($argument), $argument: $type,)* "", $this: $of,] $norms $body }
    };
    (written $of:ident $name:ident($this:ident) $norms:tt $body:block) => {
        $crate::calls::Entry::new(
            concat!("method_", stringify!($of), "_", stringify!($name)),
            $crate::calls::Answers::Document(<$of as $crate::form::Formed>::FORM),
        )
    };
    (checked $of:ident $name:ident($this:ident) $norms:tt $body:block) => {
        $crate::calls::Entry::new(
            concat!("method_", stringify!($of), "_", stringify!($name)),
            $crate::calls::Answers::CheckedDocument($crate::calls::check::<$of>, <$of as $crate::form::Formed>::FORM),
        )
    };
    (read $of:ident $name:ident($document:ident: $type:ty) $norms:tt $body:block) => {
        $crate::calls::Entry::new(
            concat!("func_", stringify!($name)),
            $crate::calls::Answers::Value($crate::json::read_as::<$of>),
        )
    };
    (placed $of:ident $name:ident($this:ident $(, $argument:ident: $type:ty)*) $norms:tt $body:block) => {
        $crate::calls::entry! { @ concat!("method_", stringify!($of), "_", stringify!($name)),
            [$(stringify!($argument), $argument: $type,)* stringify!($this), $this: $of,] $norms $body }
    };
    (each $of:ident $name:ident($these:ident $(, $argument:ident: $type:ty)*) $norms:tt $body:block) => {
        $crate::calls::entry! { @ concat!("func_", stringify!($name)),
            ["", $these: Vec<$of>, $(stringify!($argument), $argument: $type,)*] $norms $body }
    };
    (functions $of:tt $name:ident($($argument:ident: $type:ty),*) $norms:tt $body:block) => {
        $crate::calls::entry! { @ concat!("func_", stringify!($name)),
            [$(stringify!($argument), $argument: $type,)*] $norms $body }
    };
    (object $of:ident $name:ident($this:ident $(, $argument:ident: $type:ty)*) $norms:tt $body:block) => {
        $crate::calls::entry! { @ concat!("method_", stringify!($of), "_", stringify!($name)),
            [$(stringify!($argument), $argument: $type,)* "", $this: std::sync::Arc<$of>,] $norms $body }
    };
    (constructors $of:ident $name:ident($($argument:ident: $type:ty),*) $norms:tt $body:block) => {
        $crate::calls::entry! { @ concat!("constructor_", stringify!($of), "_", stringify!($name)),
            [$(stringify!($argument), $argument: $type,)*] $norms $body }
    };
    (@ $name:expr, [$($path:expr, $argument:ident: $type:ty,)*] [$($norms:ident)?] $body:block) => {
        $crate::calls::Entry::new($name, $crate::calls::Answers::By({
            fn run(call: &mut $crate::calls::Call<'_>) -> $crate::error::Reply<()> {
                $( let $argument = call.take::<$type>($path); )*
                #[allow(irrefutable_let_patterns)]
                let ($(Some($argument),)*) = ($($argument,)*) else { return call.refused() };
                if !call.is_sound() {
                    return call.refused();
                }
                $( let $norms = call.norms(); )?
                let answer: $crate::error::Reply<_> = $body;
                $crate::crossing::Give::give(&answer?, &mut call.answer);
                Ok(())
            }
            run
        }))
    };
}

/// Their descriptions for UniFFI.
#[cfg(feature = "bindgen")]
macro_rules! described {
    ($( $kind:ident $of:tt { $(
        $(#[$($meta:tt)*])*
        fn $name:ident($($argument:ident $(: $type:ty)?),* $(,)?) $(by $norms:ident)? -> $answer:ty $body:block
    )* } )*) => {
        &[ $($(
            $crate::calls::description! {
                $kind $of [$(#[$($meta)*])*] $name($($argument $(: $type)?),*) [$($norms)?] $answer
            },
        )*)* ]
    };
}

#[cfg(feature = "bindgen")]
macro_rules! description {
    (methods $of:ident $meta:tt $name:ident($this:ident $(, $argument:ident: $type:ty)*) $norms:tt $answer:ty) => {
        $crate::calls::description! { @ (Value(stringify!($of))) $meta $name [$($argument: $type),*] $norms $answer }
    };
    (written $($method:tt)*) => {
        $crate::calls::description! { methods $($method)* }
    };
    (checked $($method:tt)*) => {
        $crate::calls::description! { methods $($method)* }
    };
    (read $($function:tt)*) => {
        $crate::calls::description! { functions $($function)* }
    };
    (placed $($method:tt)*) => {
        $crate::calls::description! { methods $($method)* }
    };
    (object $($method:tt)*) => {
        $crate::calls::description! { methods $($method)* }
    };
    // The norms that are kept begin with those of a call without any.
    (constructors Norms $meta:tt $name:ident() $norms:tt $answer:ty) => {
        $crate::calls::description! { @ (Made("Norms")) $meta $name [] [] Norms }
    };
    (constructors $of:ident $meta:tt $name:ident($($argument:ident: $type:ty),*) $norms:tt $answer:ty) => {
        $crate::calls::description! { @ (Made(stringify!($of))) $meta $name [$($argument: $type),*] $norms $of }
    };
    (functions $of:tt $meta:tt $name:ident($($argument:ident: $type:ty),*) $norms:tt $answer:ty) => {
        $crate::calls::description! { @ (Nothing) $meta $name [$($argument: $type),*] $norms $answer }
    };
    (each $of:ident $meta:tt $name:ident($these:ident $(, $argument:ident: $type:ty)*) $norms:tt $answer:ty) => {
        $crate::calls::description! { @ (Nothing) $meta $name [$these: List<$of> $(, $argument: $type)*] $norms $answer }
    };
    (@ ($($of:tt)*) [$($meta:tt)*] $name:ident [$($argument:ident: $type:ty),*] [$($norms:ident)?] $answer:ty) => {
        $crate::description::Item {
            name: stringify!($name),
            kind: $crate::description::Kind::Function {
                of: $crate::description::Receiver::$($of)*,
                arguments: $crate::description::fields! {
                    $( $argument: $type, )*
                    $( $norms: Option<std::sync::Arc<Norms>>, )?
                },
                defaults: $crate::description::defaults! { [$( stringify!($norms), )?] $($meta)* },
                answer: <$answer as $crate::description::Described>::shape,
            },
            lines: $crate::description::lines! { [] $($meta)* },
        }
    };
}

#[cfg(feature = "bindgen")]
pub(crate) use {described, description};
pub(crate) use {entries, entry, exported};
