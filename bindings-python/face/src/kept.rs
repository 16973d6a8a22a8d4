//! Values that are large: an object of Python shares one with all others that hold it, and asks it. None of them can
//! be changed, so that many threads may ask at once.

use std::sync::Arc;

use pyo3::{prelude::*, types::PyType};

use crate::{
    face::Face,
    names,
    refusal::{Read, Refusal},
};

/// Above the classes of large values, which are asked and not looked into. Each equals itself alone.
#[pyclass(module = "kinderopvang._native", frozen, subclass)]
pub(crate) struct Kept;

#[pymethods]
impl Kept {
    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

/// The classes; what can be asked of each stands in its `#[pymethods]`.
macro_rules! kept {
    ($( $(#[$m:meta])* $name:ident in $module:literal; )*) => {
        $(
            $(#[$m])*
            #[pyclass(module = $module, extends = Kept, frozen)]
            pub(crate) struct $name(pub(crate) Arc<names::$name>);

            impl Face for Arc<names::$name> {
                fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    let made = PyClassInitializer::from(Kept).add_subclass($name(Self::clone(self)));
                    Ok(Bound::new(py, made)?.into_any())
                }

                fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                    match given.cast::<$name>() {
                        Ok(object) => Ok(Self::clone(&object.get().0)),
                        Err(_) => Refusal::wrong_type(concat!("a `", stringify!($name), "`"), given),
                    }
                }
            }
        )*

        /// The classes by their names, each made when it is first asked for.
        pub(crate) const CLASSES: &[Class] = &[$( (stringify!($name), |py| py.get_type::<$name>()), )*];
    };
}

/// A name, and the class with it.
type Class = (&'static str, for<'py> fn(Python<'py>) -> Bound<'py, PyType>);

kept! {
    /// All norms: dated versions of each. Those of the library, or amended by a document.
    Norms in "kinderopvang.norm";
    /// The public export of the register of facilities, read.
    LrkExport in "kinderopvang.facility";
    /// Everything that was ever recorded in the register of facilities, in the order of recording.
    History in "kinderopvang.facility";
    /// The facilities of a register, made ready to be searched as people type.
    FacilityIndex in "kinderopvang.facility";
}
