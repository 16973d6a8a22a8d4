//! What the types and modules of the core do besides holding values.

#![allow(clippy::elidable_lifetime_names, reason = "the macros write the same for functions without arguments")]

mod calendar;
mod dossier;
mod facility;
mod history;
mod library;
mod quality;
mod ratio;
mod register;
mod request;

use std::{io, path::Path};

use pyo3::{exceptions::PyOSError, prelude::*, types::PyCFunction};

use crate::{decision, kind::Attribute};

/// The bytes of a file. What the system says is the error that Python itself would raise, with its number and the name of the file.
fn bytes_of(path: &Path, py: Python<'_>) -> PyResult<Vec<u8>> {
    let raised = |error: io::Error| match error.raw_os_error() {
        Some(number) => {
            let said = py.import("os")?.call_method1("strerror", (number,))?.unbind();
            Err(PyOSError::new_err((number, said, path.as_os_str().to_owned())))
        }
        None => Err(error.into()),
    };
    py.detach(|| std::fs::read(path)).or_else(raised)
}

/// A function for Python, by the names and types of the core. `this` stands for the value of a method's
/// object. Norms, where a function takes them, stand last and may be left out.
macro_rules! function {
    ([$class:ident] [$($m:tt)*] $f:ident($this:ident $(, $arg:ident: $type:ty)* $(; $norms:ident)?) $answer:ty, $body:block) => {
        $crate::methods::function! { @ [$($m)*] [self_ $this $class] $f($($arg: $type,)*) [$($norms)?] $answer, $body }
    };
    ([$($class:ident)?] [$($m:tt)*] $f:ident($($arg:ident: $type:ty),* $(; $norms:ident)?) $answer:ty, $body:block) => {
        $crate::methods::function! { @ [$($m)*] [] $f($($arg: $type,)*) [$($norms)?] $answer, $body }
    };
    (
        @ [$($m:tt)*] [$($slf:ident $this:ident $class:ident)?] $f:ident($($arg:ident: $type:ty,)*) [$($norms:ident)?]
        $answer:ty, $body:block
    ) => {{
        $($m)*
        #[pyfunction]
        #[pyo3(signature = ($($slf, /,)? $($arg,)* $($norms = None)?))]
        fn $f<'py>(
            py: Python<'py>
            $(, $slf: &Bound<'py, $crate::value::Value>)?
            $(, $arg: &Bound<'py, PyAny>)*
            $(, $norms: Option<$crate::norms::GivenNorms<'_, 'py>>)?
        ) -> PyResult<Bound<'py, PyAny>> {
            $( let $arg = $crate::refusal::argument::<$type>(stringify!($arg), $arg)?; )*
            $( let $norms = $crate::norms::by($norms); )?
            $crate::refusal::guarded(|| {
                $( let $this = $slf.get().get::<$crate::names::$class>()?; )?
                let answer: $answer = $body;
                $crate::face::Face::to_py(&answer, py)
            })
        }
        |place| wrap_pyfunction!($f, place)
    }};
}

/// What classes do: methods, getters (attributes that are computed) and makers (other ways to a value).
macro_rules! methods {
    ($( $class:ident { $(
        $(#[$m:meta])*
        $how:ident fn $f:ident($($parameters:tt)*) -> $answer:ty $body:block
    )* } )*) => {
        pub(super) const ATTRIBUTES: &[$crate::kind::Attribute] = &[$($(
            $crate::kind::Attribute {
                class: stringify!($class),
                name: stringify!($f),
                how: $crate::kind::How::$how,
                function: $crate::methods::function! { [$class] [$(#[$m])*] $f($($parameters)*) $answer, $body },
            },
        )*)*];
    };
}

/// The same, of functions that are written out.
macro_rules! attributes {
    ($( $class:ident { $( $how:ident $name:ident = $f:ident; )* } )*) => {
        &[$($(
            $crate::kind::Attribute {
                class: stringify!($class),
                name: stringify!($name),
                how: $crate::kind::How::$how,
                function: |py| wrap_pyfunction!($f, py),
            },
        )*)*]
    };
}

/// Functions of the module.
macro_rules! functions {
    ($( $(#[$m:meta])* fn $f:ident($($parameters:tt)*) -> $answer:ty $body:block )*) => {
        pub(super) const FUNCTIONS: &[$crate::methods::Function] = &[$(
            $crate::methods::function! { [] [$(#[$m])*] $f($($parameters)*) $answer, $body }
        ),*];
    };
}

/// Makes a function of the module.
type Function = for<'a, 'py> fn(&'a Bound<'py, PyModule>) -> PyResult<Bound<'py, PyCFunction>>;

pub(crate) use {attributes, function, functions, methods};

/// What a class has besides its fields.
pub(crate) fn of(class: &str) -> impl Iterator<Item = &'static Attribute> {
    [
        calendar::ATTRIBUTES,
        calendar::WRITTEN_OUT,
        decision::ATTRIBUTES,
        dossier::ATTRIBUTES,
        dossier::WRITTEN_OUT,
        history::ATTRIBUTES,
        library::ATTRIBUTES,
        quality::ATTRIBUTES,
        ratio::ATTRIBUTES,
        register::ATTRIBUTES,
        request::ATTRIBUTES,
    ]
    .into_iter()
    .flatten()
    .filter(move |attribute| attribute.class == class)
}

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(dossier::evaluate, module)?)?;
    let all = [
        calendar::FUNCTIONS,
        facility::FUNCTIONS,
        history::FUNCTIONS,
        library::FUNCTIONS,
        quality::FUNCTIONS,
        ratio::FUNCTIONS,
        register::FUNCTIONS,
        request::FUNCTIONS,
    ];
    for function in all.into_iter().flatten() {
        module.add_function(function(module)?)?;
    }
    Ok(())
}

/// Lets other threads run meanwhile.
fn apart<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    Python::attach(|py| py.detach(run))
}
