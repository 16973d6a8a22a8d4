//! The arguments of a constructor.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};
use smallvec::{SmallVec, smallvec};

use crate::{
    face::{Face, Need},
    kind::{Kind, Shape, python_name},
    names::FaultCode,
    refusal::{OrRaise, Read, Refusal, guarded},
    value::{AnyValue, Value},
};

/// A core type with classes.
pub(crate) trait Classed {
    fn kind_of() -> &'static Kind;
}

/// A core type that is made of its fields.
pub(crate) trait Built: AnyValue + Sized {
    /// The value of the variant at this place, with these fields.
    fn build(at: usize, given: &mut Given<'_>) -> Read<Self>;
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

    /// The next field of the type; `None` when it is refused, of which [`refused`](Self::refused) tells.
    #[inline(never)]
    pub(crate) fn take<T: Face>(&mut self) -> Option<T> {
        let at = self.at;
        self.at = at.wrapping_add(1);
        let read = match self.raw(at) {
            Some(value) => T::from_py(value),
            None => T::absent(),
        };
        match read {
            Ok(value) => Some(value),
            Err(faults) => {
                self.refuse(at, faults);
                None
            }
        }
    }

    #[cold]
    fn refuse(&mut self, at: usize, faults: Box<Refusal>) {
        let name = self.shape.fields.get(at).map_or("", |field| python_name(field.name));
        self.refusal.join(*faults.under(name));
    }

    /// The argument at a place of the type, as it was given.
    pub(crate) fn raw(&self, at: usize) -> Option<&Bound<'py, PyAny>> {
        self.values.get(at).and_then(Option::as_ref)
    }

    /// All faults of the fields taken.
    #[cold]
    #[inline(never)]
    #[allow(clippy::unnecessary_box_returns, reason = "it is boxed where it goes")]
    pub(crate) fn refused(&mut self) -> Box<Refusal> {
        Box::new(std::mem::take(&mut self.refusal))
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

/// The value of a type with these fields.
#[inline(never)]
pub(crate) fn build<T: Built>(at: usize, given: &mut Given<'_>) -> Read<Value> {
    T::build(at, given).map(Value::of)
}

/// The value a constructor makes of its arguments.
pub(crate) fn construct(
    kind: &Kind,
    at: usize,
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<Value> {
    let shape = kind.shape(at);
    guarded(|| Given::of(shape, args, kwargs).and_then(|mut given| (kind.build)(at, &mut given)).or_raise(args.py()))
}
