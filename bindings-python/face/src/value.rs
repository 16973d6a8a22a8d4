//! The base of every class: one core value, frozen, with what all classes share.

use std::{
    any::Any,
    fmt::Write,
    hash::{DefaultHasher, Hash, Hasher},
};

use pyo3::{
    basic::CompareOp,
    exceptions::PyAttributeError,
    prelude::*,
    types::{PyDict, PyString, PyTuple, PyType},
};

use crate::{
    face::{Need, Shown},
    kind::{FieldShape, Kind, Shape, python_name, start},
    names::Language,
    reason::AnyReason,
    refusal::{Read, Refusal, guarded, internal},
};

/// A core value behind a Python object.
pub(crate) trait AnyValue: Any + Send + Sync {
    /// Its type.
    fn kind(&self) -> &'static Kind;

    /// The place of its variant among the shapes of its type.
    fn at(&self) -> usize {
        0
    }

    /// The field at this place of the shape, of a type that holds its fields.
    fn part(&self, _at: usize) -> Option<&dyn Shown> {
        None
    }

    /// The field at this place of the shape, of a type that makes its fields of what it holds.
    fn made<'py>(&self, _at: usize, _py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        no_field()
    }

    fn same(&self, other: &dyn Any) -> bool;

    /// Writes the wire form, in which personal numbers are masked.
    fn write(&self, json: &mut Writer<'_>) -> serde_json::Result<()>;

    fn as_any(&self) -> &dyn Any;

    /// The text of a value that is one text: as it may be shown, and whole.
    fn text(&self) -> Option<Texts> {
        None
    }

    /// The value as a reason.
    fn reason(&self) -> Option<&dyn AnyReason> {
        None
    }

    /// The value as a sentence, of an outcome.
    fn sentence(&self, _: Language) -> Option<String> {
        None
    }

    /// The value in sentences, of an answer.
    fn sentences(&self, _: Language) -> Option<Vec<String>> {
        None
    }
}

/// What the wire form is written to.
pub(crate) type Writer<'a> = serde_json::Serializer<&'a mut Vec<u8>>;

/// The text of a value that is one text.
pub(crate) struct Texts {
    pub(crate) shown: String,
    pub(crate) whole: String,
}

/// The core value of an object, where it is of this type.
pub(crate) fn held<T: Clone + 'static>(given: &Bound<'_, PyAny>, expected: &str) -> Read<T> {
    match given.cast::<Value>().ok().and_then(|value| value.get().0.as_any().downcast_ref::<T>()) {
        Some(value) => Ok(value.clone()),
        None => Refusal::wrong_type(expected, given),
    }
}

pub(crate) fn no_field<T>() -> PyResult<T> {
    Err(internal("a class asked for a field its value does not have"))
}

/// A value of the library. It cannot be changed; two values are equal when all their fields are.
#[pyclass(module = "kinderopvang._native", frozen, subclass)]
pub(crate) struct Value(pub(crate) Box<dyn AnyValue>);

impl Value {
    pub(crate) fn of(value: impl AnyValue) -> Self {
        Self(Box::new(value))
    }

    /// The core value, where it is of this type.
    pub(crate) fn as_a<T: 'static>(&self) -> Option<&T> {
        self.0.as_any().downcast_ref()
    }

    /// The core value, which has to be of this type.
    pub(crate) fn get<T: 'static>(&self) -> PyResult<&T> {
        self.as_a().map_or_else(|| Err(internal("a class holds a value of another type")), Ok)
    }

    /// The field at this place of its class.
    fn field<'py>(&self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.0.part(at) {
            Some(part) => part.shown(py),
            None => self.0.made(at, py),
        }
    }

    /// The wire form.
    fn json(&self) -> PyResult<String> {
        let mut json = Vec::with_capacity(128);
        let written = self.0.write(&mut Writer::new(&mut json)).ok();
        let text = written.and_then(|()| String::from_utf8(json).ok());
        text.ok_or_else(|| internal("a value could not be written"))
    }

    /// The name of its class.
    fn class_name(&self) -> String {
        self.0.kind().qualified(self.0.at())
    }

    /// Every field with its name in Python, in the order of the constructor.
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<(&'static str, Bound<'py, PyAny>)>> {
        let field = |(at, field): (usize, &FieldShape)| Ok((python_name(field.name), self.field(at, py)?));
        self.0.kind().shape(self.0.at()).in_order().map(field).collect()
    }
}

#[pymethods]
impl Value {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **kwargs))]
    fn new(class: &Bound<'_, PyType>, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        start(class, args, kwargs)
    }

    fn __richcmp__(&self, other: &Bound<'_, PyAny>, op: CompareOp) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        match op {
            CompareOp::Eq => Ok(self.0.same(other.get().0.as_any()).into_pyobject(py)?.to_owned().into_any().unbind()),
            CompareOp::Ne => {
                Ok((!self.0.same(other.get().0.as_any())).into_pyobject(py)?.to_owned().into_any().unbind())
            }
            _ => Ok(py.NotImplemented()),
        }
    }

    fn __hash__(&self) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.0.kind().name.hash(&mut hasher);
        self.json()?.hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let name = self.class_name();
        if let Some(texts) = self.0.text() {
            return Ok(format!("{name}({})", PyString::new(py, &texts.shown).repr()?));
        }
        let mut shown = Vec::new();
        for (field, value) in self.fields(py)? {
            if !value.is_none() {
                shown.push(format!("{field}={}", value.repr()?));
            }
        }
        Ok(format!("{name}({})", shown.join(", ")))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        match self.0.text() {
            Some(texts) => Ok(texts.shown),
            None => self.__repr__(py),
        }
    }

    /// A table for notebooks.
    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        let value = slf.get();
        if let Some(sentences) = value.0.sentences(Language::En) {
            return crate::decision::table(slf, &sentences);
        }
        let name = value.class_name();
        if let Some(texts) = value.0.text() {
            return Ok(format!("<code>{name}({})</code>", escaped(&texts.shown)));
        }
        let mut html = format!("<table><caption><code>{name}</code></caption><tbody>");
        for (field, value) in value.fields(slf.py())? {
            if !value.is_none() {
                // Writing to a string cannot fail.
                let _ = write!(html, "<tr><th scope=\"row\">{field}</th><td>{}</td></tr>", cell(&value)?);
            }
        }
        html.push_str("</tbody></table>");
        Ok(html)
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        let by_name = PyDict::new(py);
        if let Some(texts) = self.0.text() {
            return Ok((PyTuple::new(py, [texts.whole])?, by_name));
        }
        for (field, value) in self.fields(py)? {
            if !value.is_none() {
                by_name.set_item(field, value)?;
            }
        }
        Ok((PyTuple::empty(py), by_name))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// The same value with other fields, as `copy.replace` asks for it from Python 3.13 on.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(slf: &Bound<'py, Self>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        let (whole, fields) = slf.get().__getnewargs_ex__(slf.py())?;
        if let Some(changes) = changes {
            fields.update(changes.as_mapping())?;
        }
        slf.get_type().call(whole, Some(&fields))
    }

    /// The JSON form. A citizen service number and the reference of a VOG are masked in it.
    fn to_json(&self) -> PyResult<String> {
        guarded(|| self.json())
    }
}

/// A value as the cell of a table: lists below each other.
pub(crate) fn cell(value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyTuple>() {
        Ok(items) => {
            let items = items.iter().map(|item| cell(&item)).collect::<PyResult<Vec<_>>>()?;
            Ok(items.join("<br>"))
        }
        Err(_) if value.is_none() => Ok(String::new()),
        Err(_) => Ok(escaped(&value.str()?.to_string())),
    }
}

/// A text within HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

// A field of a class: reads it from the value, and refuses to be set. Its documentation in Python is that of the field.
#[pyclass(module = "kinderopvang._native", frozen)]
pub(crate) struct Field {
    pub(crate) at: usize,
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
}

#[pymethods]
impl Field {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match instance.cast::<Value>() {
            Ok(value) => value.get().field(slf.get().at, slf.py()),
            Err(_) => Ok(slf.clone().into_any()),
        }
    }

    fn __set__(&self, instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.__delete__(instance)
    }

    fn __delete__(&self, instance: &Bound<'_, PyAny>) -> PyResult<()> {
        let class = instance.get_type().qualname()?;
        Err(PyAttributeError::new_err(format!("`{}` of `{class}` cannot be changed: values are frozen", self.name)))
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.name
    }

    #[getter]
    fn __doc__(&self) -> String {
        tidy(self.doc)
    }

    fn __repr__(&self) -> String {
        format!("<field `{}`>", self.name)
    }
}

/// The signature of a constructor, made when somebody asks for it.
#[pyclass(module = "kinderopvang._native", frozen)]
pub(crate) struct Signature(pub(crate) &'static Shape);

#[pymethods]
impl Signature {
    fn __get__<'py>(
        &self,
        py: Python<'py>,
        _instance: &Bound<'py, PyAny>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let inspect = py.import("inspect")?;
        let kind = inspect.getattr("Parameter")?;
        let mut parameters = Vec::new();
        for (_, field) in self.0.in_order() {
            let by_name = PyDict::new(py);
            let place = match field.need {
                Need::Required => "POSITIONAL_OR_KEYWORD",
                Need::List => {
                    by_name.set_item("default", PyTuple::empty(py))?;
                    "POSITIONAL_OR_KEYWORD"
                }
                Need::Optional => {
                    by_name.set_item("default", py.None())?;
                    "KEYWORD_ONLY"
                }
            };
            parameters.push(kind.call((python_name(field.name), kind.getattr(place)?), Some(&by_name))?);
        }
        inspect.getattr("Signature")?.call1((parameters,))
    }
}

/// The sentences of a documentation, without the marks of Rust's.
pub(crate) fn tidy(doc: &str) -> String {
    let mut text = String::with_capacity(doc.len());
    let mut in_example = false;
    for line in doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if !in_example {
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some((before, after)) = rest.split_once("`]") {
        plain.push_str(before);
        plain.push('`');
        rest = after.strip_prefix('(').and_then(|link| link.split_once(')')).map_or(after, |(_, after)| after);
    }
    plain.push_str(rest);
    plain.replace("[`", "`").replace("`Self::", "`").replace("::", ".")
}
