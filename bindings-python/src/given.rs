//! The arguments of a constructor.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};
use smallvec::{SmallVec, smallvec};

use crate::{
    face::{Face, Need},
    names::FaultCode,
    refusal::{OrRaise, Read, Refusal, guarded},
    value::{AnyValue, Shape, Value, python_name},
};

/// A core type that is made of its fields.
pub(crate) trait Built: AnyValue + Sized {
    /// Its shape, or those of its variants.
    const SHAPES: &'static [Shape];

    /// Is it one text, and has no fields?
    const IS_TEXT: bool = false;

    /// The value with these fields.
    fn build(variant: &str, given: &mut Given<'_>) -> Read<Self>;

    /// The shape of a variant; of a record, of no variant.
    fn shape_of(variant: &str) -> Option<&'static Shape> {
        Self::SHAPES.iter().find(|shape| shape.variant == variant)
    }
}

/// Arguments by field, taken in the order of the type.
pub(crate) struct Given<'py> {
    shape: &'static Shape,
    values: SmallVec<[Option<Bound<'py, PyAny>>; 20]>,
    at: usize,
    refusal: Refusal,
}

impl<'py> Given<'py> {
    fn of(shape: &'static Shape, args: &Bound<'py, PyTuple>, kwargs: Option<&Bound<'py, PyDict>>) -> Read<Self> {
        let mut values: SmallVec<[_; 20]> = smallvec![None; shape.fields.len()];
        let mut refusal = Refusal::default();
        if !args.is_empty() {
            let mut places = shape.in_order().filter(|(_, field)| field.need != Need::Optional);
            for value in args {
                match places.next().and_then(|(at, _)| values.get_mut(at)) {
                    Some(place) => *place = Some(value),
                    None => {
                        return Refusal::wrong_call(
                            FaultCode::UnknownField,
                            "more arguments than there are places; what may be absent is given by its name",
                            None,
                        );
                    }
                }
            }
        }
        for (key, value) in kwargs.into_iter().flatten() {
            let name = key.cast::<pyo3::types::PyString>().ok().and_then(|key| key.to_str().ok());
            let at = name.and_then(|name| shape.fields.iter().position(|field| python_name(field.name) == name));
            match at.and_then(|at| values.get_mut(at)) {
                Some(place @ None) => *place = Some(value),
                Some(Some(_)) => refusal.join(fault(
                    name.unwrap_or_default(),
                    Refusal::wrong_call::<()>(FaultCode::DuplicateField, "this argument is given twice", None),
                )),
                None => refusal.join(fault(shown(name.unwrap_or_default()), unknown(shape))),
            }
        }
        if refusal.is_empty() { Ok(Self { shape, values, at: 0, refusal }) } else { Err(Box::new(refusal)) }
    }

    /// The next field of the type; `None` when it is refused, of which [`finish`](Self::finish) tells.
    pub(crate) fn take<T: Face>(&mut self) -> Option<T> {
        let at = self.at;
        self.at = at.wrapping_add(1);
        let read = match self.values.get(at) {
            Some(Some(value)) => T::from_py(value),
            _ => T::absent(),
        };
        match read {
            Ok(value) => Some(value),
            Err(faults) => {
                let name = self.shape.fields.get(at).map_or("", |field| python_name(field.name));
                self.refusal.join(*faults.under(name));
                None
            }
        }
    }

    /// The argument at a place of the type, as it was given.
    pub(crate) fn raw(&self, at: usize) -> Option<&Bound<'py, PyAny>> {
        self.values.get(at).and_then(Option::as_ref)
    }

    /// All faults of the fields taken.
    pub(crate) fn finish(&mut self) -> Read<()> {
        let refusal = std::mem::take(&mut self.refusal);
        if refusal.is_empty() { Ok(()) } else { Err(Box::new(refusal)) }
    }
}

fn fault(name: &str, of: Read<()>) -> Refusal {
    of.err().map(|faults| *faults.under(name)).unwrap_or_default()
}

/// An argument's name as a message may show it: anything else may be a personal value in the wrong place.
fn shown(name: &str) -> &str {
    let is_name = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if is_name && !name.is_empty() { name } else { "?" }
}

fn unknown(shape: &Shape) -> Read<()> {
    let names: Vec<&str> = shape.in_order().map(|(_, field)| python_name(field.name)).collect();
    let help = if names.is_empty() { "there are none".to_owned() } else { format!("one of: {}", names.join(", ")) };
    Refusal::wrong_call(FaultCode::UnknownField, "this argument is not known here", Some(help))
}

/// How to make a value of a class: its shape, and the function that builds it.
pub(crate) type Maker = (fn(&str) -> Option<&'static Shape>, fn(&str, &mut Given<'_>) -> Read<Value>);

#[inline(never)]
fn make<T: Built>(variant: &str, given: &mut Given<'_>) -> Read<Value> {
    T::build(variant, given).map(Value::of)
}

/// How to make a value of this type.
pub(crate) const fn maker<T: Built>() -> Maker {
    (T::shape_of, make::<T>)
}

/// The value a constructor makes of its arguments.
pub(crate) fn construct(
    (shape_of, make): Maker,
    variant: &str,
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<Value> {
    guarded(|| {
        let Some(shape) = shape_of(variant) else { return crate::value::no_field() };
        Given::of(shape, args, kwargs).and_then(|mut given| make(variant, &mut given)).or_raise(args.py())
    })
}
