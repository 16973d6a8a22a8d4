//! The Python classes of the core types. Each is made when somebody first asks for it, from the shape of
//! its type: below one of four native classes, which hold what all classes share.

use std::{ffi::CString, sync::OnceLock};

use kinderopvang::wire::Json;
use pyo3::{
    PyClass,
    exceptions::PyTypeError,
    ffi,
    impl_::pymethods::tp_new_impl,
    prelude::*,
    sync::PyOnceLock,
    types::{PyCFunction, PyDict, PyString, PyTuple, PyType},
};

use crate::{
    face::{Content, Need},
    given::{Given, construct},
    methods,
    names::Reader,
    questions::{Asking, Question, asking},
    reason::{Outcome, Reason},
    refusal::{Read, internal},
    value::{AnyValue, Field, Signature, Value, no_field, tidy},
    wire::from_json,
};

/// What a class looks like: its name, documentation and fields.
pub(crate) struct Shape {
    /// The name of the variant; of a type without variants, the empty text.
    pub(crate) variant: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) fields: &'static [FieldShape],
}

/// A field of a class.
pub(crate) struct FieldShape {
    pub(crate) name: &'static str,
    pub(crate) need: Need,
    pub(crate) content: Content,
    pub(crate) doc: &'static str,
}

impl Shape {
    /// The fields in the order in which a constructor takes them, each with its place in the type.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = (usize, &'static FieldShape)> + use<> {
        let fields = self.fields;
        [Need::Required, Need::List, Need::Optional]
            .into_iter()
            .flat_map(move |need| fields.iter().enumerate().filter(move |(_, field)| field.need == need))
    }
}

/// The name in Python: a word the language keeps for itself gets an underscore.
pub(crate) fn python_name(name: &'static str) -> &'static str {
    match name {
        "from" => "from_",
        "None" => "None_",
        name => name,
    }
}

/// The native class above those of a type. A question has `Question` above it, whatever stands here.
#[derive(Clone, Copy)]
pub(crate) enum Base {
    Value,
    Reason,
    Outcome,
}

/// The native class that is there.
#[derive(Clone, Copy)]
enum Native {
    Value,
    Question,
    Reason,
    Outcome,
}

/// How a type looks in Python.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A class with fields.
    Class,
    /// A class made of one text, without fields.
    Text,
    /// A class for each variant, together in a namespace.
    Space,
}

/// A core type that has classes in Python.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) module: &'static str,
    pub(crate) form: Form,
    pub(crate) base: Base,
    /// Its shape, or those of its variants.
    pub(crate) shapes: &'static [Shape],
    /// Makes the value of a variant of its fields.
    pub(crate) build: Build,
    /// Reads the wire form, where there is one to read.
    pub(crate) read: Option<Reading>,
    asking: OnceLock<Option<&'static Asking>>,
    /// The class of each shape, once it is made.
    classes: OnceLock<Box<[PyOnceLock<Py<PyType>>]>>,
    /// The namespace, once it is made.
    space: PyOnceLock<Py<PyType>>,
}

/// Makes the value of the variant at a place, of the given arguments.
pub(crate) type Build = fn(usize, &mut Given<'_>) -> Read<Value>;

/// Reads a value from its wire form.
pub(crate) type Reading = fn(&Json, &mut Reader) -> Option<Value>;

impl Kind {
    pub(crate) const fn new(
        (name, module): (&'static str, &'static str),
        (form, base): (Form, Base),
        shapes: &'static [Shape],
        build: Build,
        read: Option<Reading>,
    ) -> Self {
        Self {
            name,
            module,
            form,
            base,
            shapes,
            build,
            read,
            asking: OnceLock::new(),
            classes: OnceLock::new(),
            space: PyOnceLock::new(),
        }
    }

    /// The shape at a place.
    pub(crate) fn shape(&self, at: usize) -> &'static Shape {
        static NONE: Shape = Shape { variant: "", doc: "", fields: &[] };
        self.shapes.get(at).unwrap_or(&NONE)
    }

    /// What can be asked, of a type that is a question.
    pub(crate) fn asking(&self) -> Option<&'static Asking> {
        *self.asking.get_or_init(|| asking(self.name))
    }

    /// The native class above its classes.
    fn native(&self) -> Native {
        match (self.base, self.asking()) {
            (_, Some(_)) => Native::Question,
            (Base::Value, None) => Native::Value,
            (Base::Reason, None) => Native::Reason,
            (Base::Outcome, None) => Native::Outcome,
        }
    }

    pub(crate) fn qualified(&self, at: usize) -> String {
        match self.shape(at).variant {
            "" => self.name.to_owned(),
            variant => format!("{}.{}", self.name, python_name(variant)),
        }
    }

    /// What stands in the native module under the name of the type: its class, or its namespace.
    pub(crate) fn object<'py>(&'static self, py: Python<'py>) -> PyResult<Bound<'py, PyType>> {
        if self.form == Form::Space { self.space(py) } else { self.class(0, py).cloned() }
    }

    /// The class at a place.
    pub(crate) fn class<'py>(&'static self, at: usize, py: Python<'py>) -> PyResult<&'py Bound<'py, PyType>> {
        let classes = self.classes.get_or_init(|| self.shapes.iter().map(|_| PyOnceLock::new()).collect());
        let Some(class) = classes.get(at) else { return no_field() };
        Ok(class.get_or_try_init(py, || self.make_class(at, py).map(Bound::unbind))?.bind(py))
    }

    fn make_class<'py>(&'static self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyType>> {
        let shape = self.shape(at);
        let body = PyDict::new(py);
        let maker = Bound::new(py, Maker { kind: self, at })?;
        if self.form != Form::Text {
            let mut names = Vec::new();
            for (at, field) in shape.in_order() {
                let name = python_name(field.name);
                body.set_item(name, Bound::new(py, Field { at, name, doc: field.doc })?)?;
                names.push(name);
            }
            body.set_item("__match_args__", PyTuple::new(py, names)?)?;
        }
        body.set_item("__signature__", Bound::new(py, Signature(shape))?)?;
        body.set_item("__doc__", tidy(shape.doc))?;
        body.set_item("_maker", &maker)?;
        let base = match self.native() {
            Native::Value => py.get_type::<Value>(),
            Native::Question => py.get_type::<Question>(),
            Native::Reason => py.get_type::<Reason>(),
            Native::Outcome => py.get_type::<Outcome>(),
        };
        let name = python_name(if shape.variant.is_empty() { self.name } else { shape.variant });
        self.fill(name, self.qualified(at), &maker, &body)?;
        let class = class_below(&base, &format!("{}.{}", self.module, self.qualified(at)))?;
        for (name, attribute) in &body {
            class.setattr(name.cast::<PyString>()?, attribute)?;
        }
        Ok(class)
    }

    fn space<'py>(&'static self, py: Python<'py>) -> PyResult<Bound<'py, PyType>> {
        let space = self.space.get_or_try_init(py, || {
            let body = PyDict::new(py);
            let maker = Bound::new(py, Maker { kind: self, at: 0 })?;
            body.set_item("__new__", maker.getattr("space")?)?;
            for (at, shape) in self.shapes.iter().enumerate() {
                body.set_item(python_name(shape.variant), self.class(at, py)?)?;
            }
            self.fill(self.name, self.name.to_owned(), &maker, &body)?;
            body.set_item("__slots__", PyTuple::empty(py))?;
            let class = py.get_type::<PyType>().call1((self.name, PyTuple::empty(py), body))?;
            Ok::<_, PyErr>(class.cast_into::<PyType>()?.unbind())
        })?;
        Ok(space.bind(py).clone())
    }

    /// What stands below the name of the type besides its fields.
    fn fill(&self, name: &str, qualified: String, maker: &Bound<'_, Maker>, body: &Bound<'_, PyDict>) -> PyResult<()> {
        let py = body.py();
        body.set_item("__module__", self.module)?;
        body.set_item("__qualname__", qualified)?;
        if name == self.name {
            if self.read.is_some() {
                body.set_item("from_json", builtin(py, "staticmethod", maker.getattr("from_json")?)?)?;
            }
            for method in methods::of(self.name) {
                body.set_item(method.name, method.attribute(py)?)?;
            }
        }
        Ok(())
    }
}

/// A final class below a native one. Its objects go as those of the native class do, where a class that is made by a
/// `class` statement goes a way around that takes longer than all else that is done for a reason.
#[allow(unsafe_code, reason = "PyO3 makes no classes at run time")]
fn class_below<'py>(base: &Bound<'py, PyType>, name: &str) -> PyResult<Bound<'py, PyType>> {
    let py = base.py();
    let name = CString::new(name)?;
    // SAFETY: the slots and, from Python 3.11 on, the name are copied when the class is made. `base` is a class of PyO3: how it
    // drops an object can be asked, and drops one of a class below it as well, giving back the reference that every
    // object has to its own class, whichever that is. What the garbage collector needs is inherited, as none is given here.
    unsafe {
        let drop = ffi::PyType_GetSlot(base.as_type_ptr(), ffi::Py_tp_dealloc);
        let mut slots = [
            ffi::PyType_Slot { slot: ffi::Py_tp_dealloc, pfunc: drop },
            ffi::PyType_Slot { slot: 0, pfunc: std::ptr::null_mut() },
        ];
        let mut spec = ffi::PyType_Spec {
            name: name.as_ptr(),
            basicsize: 0, // as its base
            itemsize: 0,
            flags: u32::try_from(ffi::Py_TPFLAGS_DEFAULT)?,
            slots: slots.as_mut_ptr(),
        };
        let class = ffi::PyType_FromSpecWithBases(&raw mut spec, base.as_ptr());
        Ok(Bound::from_owned_ptr_or_err(py, class)?.cast_into()?)
    }
}

/// `staticmethod`, `classmethod` or `property` of a function.
fn builtin<'py>(py: Python<'py>, name: &str, function: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    py.import("builtins")?.getattr(name)?.call1((function,))
}

/// How a class makes its values, and what it says when it is used for something else.
#[pyclass(module = "kinderopvang._native", frozen)]
pub(crate) struct Maker {
    pub(crate) kind: &'static Kind,
    at: usize,
}

#[pymethods]
impl Maker {
    /// Reads the JSON form.
    #[pyo3(name = "from_json")]
    fn read<'py>(&self, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.kind.read.map_or_else(|| Err(internal("this type has no JSON form to read")), |read| from_json(text, read))
    }

    /// What a namespace says when somebody takes it for a class of values.
    #[pyo3(signature = (*_args, **_kwargs))]
    fn space(&self, _args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let name = self.kind.name;
        Err(PyTypeError::new_err(format!("`{name}` holds its kinds as attributes: make a value of one of those")))
    }
}

/// The object of a value.
pub(crate) fn object(value: impl AnyValue, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    object_of(Value::of(value), py)
}

/// The object of a value: an instance of its class, which no constructor of Python's is asked for.
pub(crate) fn object_of(value: Value, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let kind = value.0.kind();
    let class = kind.class(value.0.at(), py)?;
    let native = kind.native();
    let value = PyClassInitializer::from(value);
    match native {
        Native::Value => new_object(value, class),
        Native::Question => new_object(value.add_subclass(Question), class),
        Native::Reason => new_object(value.add_subclass(Reason), class),
        Native::Outcome => new_object(value.add_subclass(Outcome), class),
    }
}

/// A new object of a class below the native class `T`.
#[allow(unsafe_code, reason = "PyO3 has no safe way to an object of a class made at run time but by calling the class")]
fn new_object<'py, T: PyClass>(made: PyClassInitializer<T>, class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    // SAFETY: `Kind::make_class` made the class with the native class of `Kind::native` as its one base, and Python lets
    // nobody give it a base of another layout.
    unsafe {
        let object = tp_new_impl::<PyClassInitializer<T>, T>(py, made, class.as_type_ptr())?;
        Bound::from_owned_ptr_or_err(py, object)
    }
}

/// What every class has as its constructor: a new value of the arguments.
pub(crate) fn start(
    class: &Bound<'_, PyType>,
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<Value> {
    let maker = class.getattr(pyo3::intern!(class.py(), "_maker"));
    match maker.as_ref().map(|maker| maker.cast::<Maker>()) {
        Ok(Ok(maker)) => construct(maker.get().kind, maker.get().at, args, kwargs),
        _ => Err(PyTypeError::new_err(format!("cannot make a value of `{}`", class.name()?))),
    }
}

/// What a class has besides its fields.
pub(crate) struct Attribute {
    pub(crate) class: &'static str,
    pub(crate) name: &'static str,
    pub(crate) how: How,
    pub(crate) function: fn(Python<'_>) -> PyResult<Bound<'_, PyCFunction>>,
}

/// How a function stands in a class.
#[derive(Clone, Copy)]
#[allow(non_camel_case_types, reason = "as they are written before the functions")]
pub(crate) enum How {
    method,
    getter,
    maker,
    classmethod,
}

impl Attribute {
    fn attribute<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let function = (self.function)(py)?.into_any();
        match self.how {
            How::method => Ok(Bound::new(py, Method(function.unbind()))?.into_any()),
            How::getter => builtin(py, "property", function),
            How::maker => builtin(py, "staticmethod", function),
            How::classmethod => builtin(py, "classmethod", function),
        }
    }
}

/// A native function as a method: it is given the object it is asked of.
#[pyclass(module = "kinderopvang._native", frozen)]
struct Method(Py<PyAny>);

#[pymethods]
impl Method {
    fn __get__<'py>(
        &self,
        py: Python<'py>,
        instance: &Bound<'py, PyAny>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        static BOUND: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        if instance.is_none() {
            return Ok(self.0.bind(py).clone());
        }
        BOUND.import(py, "types", "MethodType")?.call1((self.0.bind(py), instance))
    }
}
