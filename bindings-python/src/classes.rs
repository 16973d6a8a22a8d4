//! The Python class of each core type: a class for every record, and for every variant of an enum with
//! data, which stand together in a namespace of the enum's name.

#![allow(
    non_snake_case,
    unreachable_pub,
    missing_docs,
    reason = "a module of an enum's name holds the classes of its variants"
)]

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple, PyType},
};

use crate::{
    face::Face,
    given::{Built, construct, maker},
    names::{self, Fact},
    reason::{Outcome, Reason},
    refusal::{OrRaise, Read, argument},
    value::{AnyValue, Value, dress, not_a_value, python_name},
    words::Placed,
};

/// A core type with a class, or a namespace of classes, in Python.
pub(crate) trait Classed: AnyValue + Sized {
    /// The Python object of the value.
    fn wrap(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

/// What a member of an enum is for people.
type Say = fn(&Bound<'_, PyAny>, names::Language) -> Read<&'static str>;

/// A core type as it is added to the native module.
pub(crate) trait Added {
    /// What a member of an enum is for people.
    const SAY: Option<Say> = None;

    fn add(module: &Bound<'_, PyModule>) -> PyResult<()>;
}

/// The start of an object of a class directly or indirectly below `Value`.
macro_rules! start {
    ($value:expr, $class:ident) => {
        PyClassInitializer::from($value).add_subclass($class)
    };
    ($value:expr, $class:ident, Value) => {
        start!($value, $class)
    };
    ($value:expr, $class:ident, $base:ident) => {
        PyClassInitializer::from($value).add_subclass($base).add_subclass($class)
    };
}

macro_rules! class {
    ($base:ident, $owner:ident, $variant:expr, $name:ident $($more:item)*) => {
        #[pyclass(extends = $base, frozen)]
        pub(crate) struct $name;

        #[pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = (*args, **kwargs))]
            fn new(
                args: &Bound<'_, PyTuple>,
                kwargs: Option<&Bound<'_, PyDict>>,
            ) -> PyResult<PyClassInitializer<Self>> {
                Ok(start!(construct(maker::<names::$owner>(), $variant, args, kwargs)?, $name, $base))
            }
        }
    };
}

macro_rules! record_class {
    ($name:ident) => {
        class!(Value, $name, "", $name);

        impl Classed for names::$name {
            fn wrap(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                Ok(Bound::new(py, start!(Value::of(self), $name))?.into_any())
            }
        }

        impl Added for names::$name {
            fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
                let class = module.py().get_type::<$name>();
                if let [shape] = <Self as Built>::SHAPES {
                    dress(&class, <Self as Placed>::MODULE, shape, <Self as Built>::IS_TEXT)?;
                }
                module.add(stringify!($name), class)
            }
        }
    };
}

/// Reading the wire form, for types that are read from one.
macro_rules! from_json {
    ($name:ident) => {
        #[pymethods]
        impl $name {
            /// Reads the JSON form.
            #[staticmethod]
            fn from_json<'py>(text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
                crate::wire::from_json::<names::$name>(text)
            }
        }
    };
}

macro_rules! variant_classes {
    ($base:ident $name:ident { $($variant:ident)* }) => {
        pub(crate) mod $name {
            use super::*;

            $( class!($base, $name, stringify!($variant), $variant); )*

            impl Classed for names::$name {
                fn wrap(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    match &self {
                        $( names::$name::$variant { .. } => {
                            Ok(Bound::new(py, start!(Value::of(self), $variant, $base))?.into_any())
                        } )*
                    }
                }
            }

            impl Added for names::$name {
                fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
                    let py = module.py();
                    let space = super::namespace(py, stringify!($name), <Self as Placed>::MODULE)?;
                    $(
                        let class = py.get_type::<$variant>();
                        if let Some(shape) = <Self as Built>::shape_of(stringify!($variant)) {
                            dress(&class, <Self as Placed>::MODULE, shape, <Self as Built>::IS_TEXT)?;
                        }
                        space.setattr(python_name(stringify!($variant)), class)?;
                    )*
                    module.add(stringify!($name), space)
                }
            }
        }
    };
}

/// A class that only holds others.
pub(crate) fn namespace<'py>(py: Python<'py>, name: &'static str, module: &str) -> PyResult<Bound<'py, PyAny>> {
    let refuse = pyo3::types::PyCFunction::new_closure(py, Some(c"__new__"), None, move |_, _| -> PyResult<()> {
        Err(not_a_value(name))
    })?;
    let body = PyDict::new(py);
    body.set_item("__module__", module)?;
    body.set_item("__slots__", PyTuple::empty(py))?;
    body.set_item("__new__", refuse)?;
    py.get_type::<PyType>().call1((name, PyTuple::empty(py), body))
}

macro_rules! nothing_to_add {
    ($name:ident $(, $say:expr)?) => {
        impl Added for names::$name {
            $( const SAY: Option<Say> = Some($say); )?

            fn add(_: &Bound<'_, PyModule>) -> PyResult<()> {
                Ok(())
            }
        }
    };
}

macro_rules! face {
    (words $(#[$($m:tt)*])* $name:ident { $($body:tt)* }) => {
        nothing_to_add!($name, |member, language| Ok(names::$name::from_py(member)?.name(language)));
    };
    (facts $(#[$($m:tt)*])* $name:ident { $($body:tt)* }) => {
        nothing_to_add!($name, |member, language| Ok(Fact::ask(&names::$name::from_py(member)?, language)));
    };
    (reasons $(#[$($m:tt)*])* $name:ident {
        $(
            $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })?
                = $word:literal, $rule:ident, $norm:ident, nl $nl:literal, en $en:literal;
        )*
    }) => { variant_classes! { Reason $name { $($variant)* } } };
    (variants $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:literal { $($fields:tt)* } )*
    }) => { variant_classes! { Value $name { $($variant)* } } };
    (cases $(#[$($m:tt)*])* Coverage $body:tt) => { cases_classes! { Value Coverage $body } };
    (cases $(#[$($m:tt)*])* NormContent $body:tt) => { cases_classes! { Value NormContent $body } };
    (cases $(#[$($m:tt)*])* Retention $body:tt) => { cases_classes! { Value Retention $body } };
    (cases $(#[$($m:tt)*])* SchoolDay $body:tt) => { cases_classes! { Value SchoolDay $body } };
    (cases $(#[$($m:tt)*])* $name:ident $body:tt) => { cases_classes! { Outcome $name $body } };
    (answer $(#[$($m:tt)*])* $name:ident $fields:tt) => { record_class!($name); };
    (record $(#[$($m:tt)*])* $name:ident $fields:tt) => { record_class!($name); from_json!($name); };
    (checked $(#[$($m:tt)*])* $name:ident $fields:tt) => { record_class!($name); from_json!($name); };
    (text Day) => { nothing_to_add!(Day); };
    (text Euro) => { nothing_to_add!(Euro); };
    (text $name:ident) => { record_class!($name); };
    (numbers $name:ident) => { nothing_to_add!($name); };
}

macro_rules! cases_classes {
    ($base:ident $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident $({ $($fields:tt)* })? ),* $(,)?
    }) => { variant_classes! { $base $name { $($variant)* } } };
}

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        $($( kinderopvang::$name! {} )*)*

        /// Adds every class to the native module.
        pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $($( <names::$name as Added>::add(module)?; )*)*
            <names::Link as Added>::add(module)
        }

        /// What a member of an enum is for people: its name, or the question to put to somebody.
        #[pyfunction]
        pub(crate) fn say(name: &str, member: &Bound<'_, PyAny>, language: &Bound<'_, PyAny>) -> PyResult<&'static str> {
            let language = argument("language", language)?;
            $($( if name == stringify!($name) && let Some(say) = <names::$name as Added>::SAY {
                return say(member, language).or_raise(member.py());
            } )*)*
            Err(not_a_value(stringify!(say)))
        }
    };
}
kinderopvang::every_type! {}
record_class!(Link);
