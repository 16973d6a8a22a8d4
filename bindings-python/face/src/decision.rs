//! Decisions, answers, segments: generic in the core, one class each in Python.

use std::fmt::Write;

use pyo3::prelude::*;
use serde::Serialize;

use crate::{
    face::{Face, Shown},
    given::{Built, Classed, Given},
    impls::{any_value, pick, take},
    kind::{Attribute, Base, FieldShape, Form, Kind, Shape, object},
    methods::attributes,
    names::{self, Fact, Language, Outcome, Reason},
    questions::{Tagged, answer_of, decision_of, next_of, segment_of},
    refusal::{Read, argument, guarded, internal},
    value::{AnyValue, Value, cell, escaped, held},
};

/// What an outcome, a reason or a fact has to be to stand in a class.
pub(crate) trait Part: Face + Tagged + Serialize + Clone + PartialEq + Send + Sync + 'static {}
impl<T: Face + Tagged + Serialize + Clone + PartialEq + Send + Sync + 'static> Part for T {}

/// A class of the core that holds types of a question. In Python it is one class for all questions: of
/// which question its parts are, the outcome tells.
macro_rules! generic {
    (
        $class:ident, $doc:literal, $core:ident<$($param:ident: $bound:ident = $any:ident),*>, $module:literal, $build:ident
        { $( $field:ident: $type:ty = $field_doc:literal ),* $(,)? }
        $( explain $explain:expr )?
    ) => {
        impl<$($param: $bound + Part),*> Classed for names::$core<$($param),*> {
            fn kind_of() -> &'static Kind {
                // The parts are asked for whatever the question: those of any one will do.
                $( type $param = names::$any; )*
                const SHAPES: &[Shape] = &[Shape {
                    variant: "",
                    doc: $doc,
                    fields: &[$( FieldShape {
                        name: stringify!($field),
                        need: <$type as Face>::NEED,
                        content: <$type as Face>::CONTENT,
                        doc: $field_doc,
                    } ),*],
                }];
                static KIND: Kind =
                    Kind::new((stringify!($class), $module), (Form::Class, Base::Value), SHAPES, $build, None);
                &KIND
            }
        }

        impl<$($param: $bound + Part),*> Built for names::$core<$($param),*> {
            fn build(_: usize, given: &mut Given<'_>) -> Read<Self> {
                take!(given, $( $field: $type ),*);
                Ok(Self { $( $field, )* })
            }
        }

        impl<$($param: $bound + Part),*> AnyValue for names::$core<$($param),*> {
            any_value!();

            fn part(&self, at: usize) -> Option<&dyn Shown> {
                pick!(at, $( &self.$field ),*)
            }

            $( fn sentences(&self, language: Language) -> Option<Vec<String>> {
                let explain: fn(&Self, Language) -> Vec<String> = $explain;
                Some(explain(self, language))
            } )?
        }

        impl<$($param: $bound + Part),*> Face for names::$core<$($param),*> {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                object(self.clone(), py)
            }

            fn from_py(given: &Bound<'_, PyAny>) -> Read<Self> {
                held(given, concat!("a `", stringify!($class), "` of this question"))
            }
        }
    };
}

generic! {
    Decision, "The answer to a question on a day.\n\nDutch: besluit.",
    Decision<O: Outcome = VogOutcome, R: Reason = VogReason, F: Fact = VogFact>, "kinderopvang.decision", decision_of
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
    Answer<O: Outcome = VogOutcome, R: Reason = VogReason, F: Fact = VogFact>, "kinderopvang.dossier", answer_of
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
    Next<O: Outcome = VogOutcome>, "kinderopvang.decision", next_of
    {
        on: names::Day = "The first day of the other outcome.",
        outcome: O = "That outcome.",
    }
}

generic! {
    Segment, "A stretch of days with one outcome, and what caused it to begin.",
    Segment<O: Outcome = VogOutcome, R: Reason = VogReason>, "kinderopvang.decision", segment_of
    {
        period: names::Period = "The days, both ends included, cut to the asked range.",
        outcome: O = "The outcome on each of these days.",
        because: Vec<R> = "The reasons on the first day that did not stand on the day before: what caused the change. In the first segment, all reasons of its first day.",
    }
}

/// The outcome in words, each reason, then the question for each fact that is missing.
#[pyfunction]
#[pyo3(signature = (self_, /, language))]
fn explain<'py>(self_: &Bound<'py, Value>, language: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let language = argument("language", language)?;
    let sentences =
        guarded(|| self_.get().0.sentences(language).ok_or_else(|| internal("an answer holds something else")))?;
    crate::face::tuple(self_.py(), &sentences)
}

/// The class itself, told what its parts are: for annotations.
#[pyfunction]
#[pyo3(signature = (cls, /, parts))]
fn of_parts<'py>(cls: &Bound<'py, PyAny>, parts: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    cls.py().import("types")?.getattr("GenericAlias")?.call1((cls, parts))
}

/// What these classes do.
pub(crate) const ATTRIBUTES: &[Attribute] = attributes! {
    Decision { method explain = explain; classmethod __class_getitem__ = of_parts; }
    Answer { method explain = explain; classmethod __class_getitem__ = of_parts; }
    Next { classmethod __class_getitem__ = of_parts; }
    Segment { classmethod __class_getitem__ = of_parts; }
};

/// An answer as a table: the outcome and each reason in words, and the days.
pub(crate) fn table(answer: &Bound<'_, Value>, sentences: &[String]) -> PyResult<String> {
    let py = answer.py();
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
    let mut html = format!("<table><caption>{}</caption><tbody>", answer.get().0.kind().name);
    for (name, cell) in rows.into_iter().filter(|(_, cell)| !cell.is_empty()) {
        // Writing to a string cannot fail.
        let _ = write!(html, "<tr><th scope=\"row\">{name}</th><td>{cell}</td></tr>");
    }
    html.push_str("</tbody></table>");
    Ok(html)
}

/// The kinds of these classes.
pub(crate) fn kinds() -> [&'static Kind; 4] {
    use names::{VogFact, VogOutcome, VogReason};
    [
        names::Decision::<VogOutcome, VogReason, VogFact>::kind_of(),
        names::Answer::<VogOutcome, VogReason, VogFact>::kind_of(),
        names::Next::<VogOutcome>::kind_of(),
        names::Segment::<VogOutcome, VogReason>::kind_of(),
    ]
}
