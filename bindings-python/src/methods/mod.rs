//! What the types and modules of the core do besides holding values.

#![allow(
    clippy::needless_lifetimes,
    clippy::elidable_lifetime_names,
    reason = "the macros write the same for functions without arguments"
)]

mod calendar;
mod dossier;
mod library;
mod register;

use pyo3::prelude::*;

/// Methods of a class, by the names and types of the core. Norms, where a method takes them, stand last
/// and may be left out.
macro_rules! methods {
    ($class:ident { $(
        $(#[$m:meta])*
        fn $f:ident($this:ident $(, $arg:ident: $type:ty)* $(; $norms:ident)?) -> $answer:ty $body:block
    )* }) => {
        #[pymethods]
        impl $crate::classes::$class { $(
            $(#[$m])*
            #[pyo3(signature = ($($arg,)* $($norms = None)?))]
            fn $f<'py>(
                slf: &Bound<'py, Self>
                $(, $arg: &Bound<'py, PyAny>)*
                $(, $norms: Option<&Bound<'py, $crate::norms::Norms>>)?
            ) -> PyResult<Bound<'py, PyAny>> {
                $( let $arg = $crate::refusal::argument::<$type>(stringify!($arg), $arg)?; )*
                $( let $norms = $crate::norms::by($norms); )?
                $crate::refusal::guarded(|| {
                    let $this = slf.as_super().get().get::<$crate::names::$class>()?;
                    let answer: $answer = $body;
                    $crate::face::Face::to_py(&answer, slf.py())
                })
            }
        )* }
    };
}

/// Attributes of a class that are computed.
macro_rules! getters {
    ($class:ident { $( $(#[$m:meta])* fn $f:ident($this:ident) -> $answer:ty $body:block )* }) => {
        #[pymethods]
        impl $crate::classes::$class { $(
            $(#[$m])*
            #[getter]
            fn $f<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
                $crate::refusal::guarded(|| {
                    let $this = slf.as_super().get().get::<$crate::names::$class>()?;
                    let answer: $answer = $body;
                    $crate::face::Face::to_py(&answer, slf.py())
                })
            }
        )* }
    };
}

/// Ways to make a value of a class.
macro_rules! makers {
    ($class:ident { $(
        $(#[$m:meta])*
        fn $f:ident($($arg:ident: $type:ty),* $(; $norms:ident)?) -> $answer:ty $body:block
    )* }) => {
        #[pymethods]
        impl $crate::classes::$class { $(
            $(#[$m])*
            #[staticmethod]
            #[pyo3(signature = ($($arg,)* $($norms = None)?))]
            fn $f<'py>(
                py: Python<'py>
                $(, $arg: &Bound<'py, PyAny>)*
                $(, $norms: Option<&Bound<'py, $crate::norms::Norms>>)?
            ) -> PyResult<Bound<'py, PyAny>> {
                $( let $arg = $crate::refusal::argument::<$type>(stringify!($arg), $arg)?; )*
                $( let $norms = $crate::norms::by($norms); )?
                $crate::refusal::guarded(|| {
                    let answer: $answer = $body;
                    $crate::face::Face::to_py(&answer, py)
                })
            }
        )* }
    };
}

/// Functions of the module, and the one that adds them.
macro_rules! functions {
    ($(
        $(#[$m:meta])*
        fn $f:ident($($arg:ident: $type:ty),* $(; $norms:ident)?) -> $answer:ty $body:block
    )*) => {
        $(
            $(#[$m])*
            #[pyfunction]
            #[pyo3(signature = ($($arg,)* $($norms = None)?))]
            fn $f<'py>(
                py: Python<'py>
                $(, $arg: &Bound<'py, PyAny>)*
                $(, $norms: Option<&Bound<'py, $crate::norms::Norms>>)?
            ) -> PyResult<Bound<'py, PyAny>> {
                $( let $arg = $crate::refusal::argument::<$type>(stringify!($arg), $arg)?; )*
                $( let $norms = $crate::norms::by($norms); )?
                $crate::refusal::guarded(|| {
                    let answer: $answer = $body;
                    $crate::face::Face::to_py(&answer, py)
                })
            }
        )*

        pub(super) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $( module.add_function(wrap_pyfunction!($f, module)?)?; )*
            Ok(())
        }
    };
}

pub(crate) use {functions, getters, makers, methods};

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    calendar::add(module)?;
    dossier::add(module)?;
    library::add(module)?;
    register::add(module)
}
