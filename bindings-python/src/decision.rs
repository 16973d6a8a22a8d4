//! Decisions, answers, segments: generic in the core, one class each in Python.

use std::fmt::Write;

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple, PyType},
};
use serde::Serialize;

use crate::{
    face::Face,
    given::{Built, Given},
    names::{self, Fact, Language, Outcome, Reason},
    questions::{answer_of, decision_of, next_of, segment_of},
    refusal::{Read, Refusal, argument, guarded, internal},
    value::{AnyValue, FieldShape, Shape, Value, cell, dress, escaped, no_field},
};

/// What an outcome, a reason or a fact has to be to stand in a class.
pub(crate) trait Part: Face + Serialize + Clone + PartialEq + Send + Sync + 'static {}
impl<T: Face + Serialize + Clone + PartialEq + Send + Sync + 'static> Part for T {}

macro_rules! generic {
    (
        $class:ident, $doc:literal, $core:ident<$($param:ident: $bound:ident),*>, $of:ident, at $place:literal
        { $( $field:ident: $type:ty = $field_doc:literal ),* $(,)? }
        $( explain $explain:expr )?
    ) => {
        #[doc = $doc]
        #[pyclass(extends = Value, frozen)]
        pub(crate) struct $class;

        #[pymethods]
        impl $class {
            #[new]
            #[pyo3(signature = (*args, **kwargs))]
            fn new(args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
                let outcome = match kwargs {
                    Some(kwargs) => kwargs.get_item("outcome")?,
                    None => None,
                };
                let outcome = match outcome {
                    Some(outcome) => outcome,
                    None => args.get_item($place).unwrap_or_else(|_| args.py().None().into_bound(args.py())),
                };
                Ok(PyClassInitializer::from($of(&outcome, args, kwargs)?).add_subclass(Self))
            }

            /// The class itself, told what its parts are: for annotations.
            #[classmethod]
            fn __class_getitem__<'py>(
                class: &Bound<'py, PyType>,
                parts: &Bound<'py, PyAny>,
            ) -> PyResult<Bound<'py, PyAny>> {
                class.py().import("types")?.getattr("GenericAlias")?.call1((class, parts))
            }
        }

        impl<$($param: $bound + Part),*> Built for names::$core<$($param),*> {
            const SHAPES: &'static [Shape] = &[Shape {
                owner: stringify!($class),
                variant: "",
                doc: $doc,
                fields: &[$( FieldShape {
                    name: stringify!($field),
                    need: <$type as Face>::NEED,
                    doc: $field_doc,
                } ),*],
            }];

            fn build(_: &str, given: &mut Given<'_>) -> Read<Self> {
                $( let $field = given.take::<$type>(); )*
                given.finish()?;
                Ok(Self { $( $field: $field.ok_or_else(Box::<Refusal>::default)?, )* })
            }
        }

        impl<$($param: $bound + Part),*> AnyValue for names::$core<$($param),*> {
            fn shape(&self) -> &'static Shape {
                static EMPTY: Shape = Shape { owner: stringify!($class), variant: "", doc: "", fields: &[] };
                Self::SHAPES.first().unwrap_or(&EMPTY)
            }

            fn field<'py>(&self, at: usize, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                let mut left = at;
                $(
                    if left == 0 {
                        return self.$field.to_py(py);
                    }
                    left = left.wrapping_sub(1);
                )*
                let _ = left;
                no_field()
            }

            fn same(&self, other: &dyn std::any::Any) -> bool {
                other.downcast_ref::<Self>().is_some_and(|other| other == self)
            }

            fn json(&self) -> serde_json::Result<String> {
                serde_json::to_string(self)
            }

            fn as_any(&self) -> &dyn std::any::Any {
                self
            }

            $( fn sentences(&self, language: Language) -> Option<Vec<String>> {
                let explain: fn(&Self, Language) -> Vec<String> = $explain;
                Some(explain(self, language))
            } )?
        }

        impl<$($param: $bound + Part),*> Face for names::$core<$($param),*> {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(Bound::new(py, start::<$class>(self.clone(), $class))?.into_any())
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                let value = given.cast::<Value>().ok().and_then(|value| value.get().0.as_any().downcast_ref::<Self>());
                match value {
                    Some(value) => Ok(value.clone()),
                    None => Refusal::wrong_type(concat!("a `", stringify!($class), "` of this question"), given),
                }
            }
        }
    };
}

/// The start of an object of one of these classes.
pub(crate) fn start<C: pyo3::PyClass<BaseType = Value>>(value: impl AnyValue, class: C) -> PyClassInitializer<C> {
    PyClassInitializer::from(Value::of(value)).add_subclass(class)
}

generic! {
    Decision, "The answer to a question on a day.\n\nDutch: besluit.",
    Decision<O: Outcome, R: Reason, F: Fact>, decision_of, at 1
    {
        on: names::Day = "The day that was asked.",
        outcome: O = "The outcome.",
        reasons: names::List<R> = "The norms that led there, in order, with the compared values.",
        missing: names::List<F> = "The facts that are absent and could change the outcome.",
        holds: names::Span = "The longest stretch around the asked day in which the same facts give the same outcome.",
        next: Option<names::Next<O>> = "What the outcome becomes on the first day after `holds`.",
        actions: names::List<names::Action> = "What someone has to do.",
    }
    explain |decision, language| decision.explain(language)
}

generic! {
    Answer, "A decision within a report: without the asked day, which stands once, and without its actions, which stand in the list of the person.",
    Answer<O: Outcome, R: Reason, F: Fact>, answer_of, at 0
    {
        outcome: O = "The outcome.",
        reasons: Box<[R]> = "The norms that led there, in order.",
        missing: Box<[F]> = "The facts that are absent and could change the outcome.",
        holds: names::Span = "From when and until when the same facts give the same outcome.",
        next: Option<names::Next<O>> = "What follows.",
    }
    explain |answer, language| answer.explain(language)
}

generic! {
    Next, "A later outcome and the day it begins.",
    Next<O: Outcome>, next_of, at 1
    {
        on: names::Day = "The first day of the other outcome.",
        outcome: O = "That outcome.",
    }
}

generic! {
    Segment, "A stretch of days with one outcome, and what caused it to begin.",
    Segment<O: Outcome, R: Reason>, segment_of, at 1
    {
        period: names::Period = "The days, both ends included, cut to the asked range.",
        outcome: O = "The outcome on each of these days.",
        because: Vec<R> = "The reasons on the first day that did not stand on the day before: what caused the change. In the first segment, all reasons of its first day.",
    }
}

macro_rules! explained {
    ($($class:ident),*) => {$(
        #[pymethods]
        impl $class {
            /// The outcome in words, then each reason.
            fn explain<'py>(slf: &Bound<'py, Self>, language: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
                let language = argument("language", language)?;
                let sentences = guarded(|| {
                    slf.as_super().get().0.sentences(language).ok_or_else(|| internal("an answer holds something else"))
                })?;
                crate::face::tuple(slf.py(), &sentences)
            }

            /// A readable table for notebooks.
            fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
                table(slf.as_any(), slf.as_super().get())
            }
        }
    )*};
}
explained!(Decision, Answer);

/// An answer as a table: the outcome and each reason in words, and the days.
fn table(answer: &Bound<'_, PyAny>, value: &Value) -> PyResult<String> {
    let py = answer.py();
    let sentences = value.0.sentences(Language::En).unwrap_or_default();
    let (outcome, reasons) =
        sentences.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
    let lines = |texts: Vec<String>| texts.iter().map(|text| escaped(text)).collect::<Vec<_>>().join("<br>");
    let mut rows = Vec::new();
    if let Ok(on) = answer.getattr("on") {
        rows.push(("on", cell(&on)?));
    }
    rows.push(("outcome", escaped(outcome)));
    rows.push(("reasons", lines(reasons.to_vec())));
    let missing = answer.getattr("missing")?;
    let asked: Vec<String> = missing
        .try_iter()?
        .map(|fact| fact?.call_method1("ask", (Language::En.to_py(py)?,))?.extract())
        .collect::<PyResult<_>>()?;
    rows.push(("missing", lines(asked)));
    let holds = answer.getattr("holds")?;
    let (from, until) = (cell(&holds.getattr("from_")?)?, cell(&holds.getattr("until")?)?);
    rows.push(("holds", format!("{from} – {until}")));
    let next = answer.getattr("next")?;
    if !next.is_none() {
        let later = next.getattr("outcome")?;
        let words = match later.call_method1("text", (Language::En.to_py(py)?,)) {
            Ok(words) => words,
            Err(_) => later.call_method1("explain", (Language::En.to_py(py)?,))?,
        };
        rows.push(("next", format!("{}: {}", cell(&next.getattr("on")?)?, cell(&words)?)));
    }
    if let Ok(actions) = answer.getattr("actions") {
        let actions: Vec<String> = actions
            .try_iter()?
            .map(|action| action?.call_method1("explain", (Language::En.to_py(py)?,))?.extract())
            .collect::<PyResult<_>>()?;
        rows.push(("actions", lines(actions)));
    }
    let mut html = format!("<table><caption>{}</caption><tbody>", value.0.shape().owner);
    for (name, cell) in rows.into_iter().filter(|(_, cell)| !cell.is_empty()) {
        // Writing to a string cannot fail.
        let _ = write!(html, "<tr><th scope=\"row\">{name}</th><td>{cell}</td></tr>");
    }
    html.push_str("</tbody></table>");
    Ok(html)
}

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    type Any<T> = names::Decision<T, names::VogReason, names::VogFact>;
    type AnyAnswer<T> = names::Answer<T, names::VogReason, names::VogFact>;
    // The shapes are the same for all parts.
    let py = module.py();
    let shapes = [
        (py.get_type::<Decision>(), "kinderopvang.decision", Any::<names::VogOutcome>::SHAPES),
        (py.get_type::<Answer>(), "kinderopvang.dossier", AnyAnswer::<names::VogOutcome>::SHAPES),
        (py.get_type::<Next>(), "kinderopvang.decision", names::Next::<names::VogOutcome>::SHAPES),
        (
            py.get_type::<Segment>(),
            "kinderopvang.decision",
            names::Segment::<names::VogOutcome, names::VogReason>::SHAPES,
        ),
    ];
    for (class, place, shape) in shapes {
        if let [shape] = shape {
            dress(&class, place, shape, false)?;
            module.add(shape.owner, class)?;
        }
    }
    Ok(())
}
