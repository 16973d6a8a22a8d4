//! Asking: what every question does, one by one and many at once.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

use crate::{
    classes,
    decision::Part,
    face::{Face, tuple},
    given::{construct, maker},
    names::{self, Question},
    norms::{Norms, by},
    refusal::{OrRaise, Refusal, argument, guarded},
    value::Value,
};

fn decide<'py, Q>(
    question: &Value,
    on: &Bound<'py, PyAny>,
    norms: Option<&Bound<'py, Norms>>,
) -> PyResult<Bound<'py, PyAny>>
where
    Q: Question<Outcome: Part, Reason: Part, Fact: Part> + 'static,
{
    let py = on.py();
    let on = argument("on", on)?;
    guarded(|| {
        let decision = question.get::<Q>()?.decide_by(by(norms), on);
        Ok(Bound::new(py, crate::decision::start(decision, crate::decision::Decision))?.into_any())
    })
}

fn outcome<'py, Q>(
    question: &Value,
    on: &Bound<'py, PyAny>,
    norms: Option<&Bound<'py, Norms>>,
) -> PyResult<Bound<'py, PyAny>>
where
    Q: Question<Outcome: Part> + 'static,
{
    let py = on.py();
    let on = argument("on", on)?;
    guarded(|| question.get::<Q>()?.outcome(by(norms), on).to_py(py))
}

fn timeline<'py, Q>(
    question: &Value,
    range: &Bound<'py, PyAny>,
    norms: Option<&Bound<'py, Norms>>,
) -> PyResult<Bound<'py, PyAny>>
where
    Q: Question<Outcome: Part, Reason: Part, Fact: Part> + 'static,
{
    let py = range.py();
    let range = argument("range", range)?;
    guarded(|| tuple(py, &question.get::<Q>()?.timeline_by(by(norms), range)))
}

/// The questions of one kind behind a list of objects; `None` where the first is of another kind.
fn all<'a, Q: 'static>(values: &'a [Bound<'_, PyAny>], name: &str) -> Option<PyResult<Vec<&'a Q>>> {
    let question = |value: &'a Bound<'_, PyAny>| {
        value.cast::<Value>().ok().and_then(|value| value.get().0.as_any().downcast_ref::<Q>())
    };
    question(values.first()?)?;
    let each = |(at, value): (usize, &'a Bound<'_, PyAny>)| {
        question(value).map_or_else(
            || {
                Refusal::wrong_type::<&Q>(format_args!("a `{name}` as the first one"), value)
                    .map_err(|refusal| refusal.under(&format!("questions[{at}]")))
                    .or_raise(value.py())
            },
            Ok,
        )
    };
    Some(values.iter().enumerate().map(each).collect())
}

fn objects<'py>(questions: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    match questions.cast::<pyo3::types::PyString>() {
        Ok(_) => Refusal::wrong_type("a sequence of questions", questions).or_raise(questions.py()),
        Err(_) => questions.try_iter()?.collect(),
    }
}

fn no_question<T>(value: &Bound<'_, PyAny>) -> PyResult<T> {
    Refusal::wrong_type("a question", value).map_err(|refusal| refusal.under("questions[0]")).or_raise(value.py())
}

fn no_outcome<T>(value: &Bound<'_, PyAny>) -> PyResult<T> {
    Refusal::wrong_type("an outcome", value).map_err(|refusal| refusal.under("outcome")).or_raise(value.py())
}

type Args<'a, 'py> = &'a Bound<'py, PyTuple>;
type ByName<'a, 'py> = Option<&'a Bound<'py, PyDict>>;

macro_rules! questions {
    ($( $name:ident => $outcome:ident, $reason:ident, $fact:ident; )*) => {
        $(
            #[pymethods]
            impl classes::$name {
                /// The decision on a day.
                #[pyo3(signature = (on, norms=None))]
                fn decide<'py>(
                    slf: &Bound<'py, Self>,
                    on: &Bound<'py, PyAny>,
                    norms: Option<&Bound<'py, Norms>>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    decide::<names::$name>(slf.as_super().get(), on, norms)
                }

                /// The outcome on a day, without reasons.
                #[pyo3(signature = (on, norms=None))]
                fn outcome<'py>(
                    slf: &Bound<'py, Self>,
                    on: &Bound<'py, PyAny>,
                    norms: Option<&Bound<'py, Norms>>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    outcome::<names::$name>(slf.as_super().get(), on, norms)
                }

                /// The outcomes over a range of days.
                #[pyo3(signature = (range, norms=None))]
                fn timeline<'py>(
                    slf: &Bound<'py, Self>,
                    range: &Bound<'py, PyAny>,
                    norms: Option<&Bound<'py, Norms>>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    timeline::<names::$name>(slf.as_super().get(), range, norms)
                }
            }
        )*

        /// The decisions on one day of many questions of one kind.
        #[pyfunction]
        #[pyo3(signature = (questions, on, norms=None))]
        fn decide_all<'py>(
            questions: &Bound<'py, PyAny>,
            on: &Bound<'py, PyAny>,
            norms: Option<&Bound<'py, Norms>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            let py = questions.py();
            let (objects, on, norms) = (objects(questions)?, argument("on", on)?, by(norms));
            let Some(first) = objects.first() else { return Ok(PyTuple::empty(py).into_any()) };
            $( if let Some(questions) = all::<names::$name>(&objects, stringify!($name)) {
                let questions = questions?;
                return guarded(|| {
                    let decisions: Vec<_> = py.detach(|| questions.iter().map(|one| one.decide_by(norms, on)).collect());
                    tuple(py, &decisions)
                });
            } )*
            no_question(first)
        }

        /// The outcomes on one day of many questions of one kind.
        #[pyfunction]
        #[pyo3(signature = (questions, on, norms=None))]
        fn outcomes<'py>(
            questions: &Bound<'py, PyAny>,
            on: &Bound<'py, PyAny>,
            norms: Option<&Bound<'py, Norms>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            let py = questions.py();
            let (objects, on, norms) = (objects(questions)?, argument("on", on)?, by(norms));
            let Some(first) = objects.first() else { return Ok(PyTuple::empty(py).into_any()) };
            $( if let Some(questions) = all::<names::$name>(&objects, stringify!($name)) {
                let questions = questions?;
                return guarded(|| {
                    let outcomes: Vec<_> = py.detach(|| questions.iter().map(|one| one.outcome(norms, on)).collect());
                    tuple(py, &outcomes)
                });
            } )*
            no_question(first)
        }

        pub(crate) fn decision_of(given: &Bound<'_, PyAny>, args: Args<'_, '_>, kwargs: ByName<'_, '_>) -> PyResult<Value> {
            $( if names::$outcome::from_py(given).is_ok() {
                return construct(maker::<names::Decision<names::$outcome, names::$reason, names::$fact>>(), "", args, kwargs);
            } )*
            no_outcome(given)
        }

        pub(crate) fn answer_of(given: &Bound<'_, PyAny>, args: Args<'_, '_>, kwargs: ByName<'_, '_>) -> PyResult<Value> {
            $( if names::$outcome::from_py(given).is_ok() {
                return construct(maker::<names::Answer<names::$outcome, names::$reason, names::$fact>>(), "", args, kwargs);
            } )*
            no_outcome(given)
        }

        pub(crate) fn next_of(given: &Bound<'_, PyAny>, args: Args<'_, '_>, kwargs: ByName<'_, '_>) -> PyResult<Value> {
            $( if names::$outcome::from_py(given).is_ok() {
                return construct(maker::<names::Next<names::$outcome>>(), "", args, kwargs);
            } )*
            no_outcome(given)
        }

        pub(crate) fn segment_of(given: &Bound<'_, PyAny>, args: Args<'_, '_>, kwargs: ByName<'_, '_>) -> PyResult<Value> {
            $( if names::$outcome::from_py(given).is_ok() {
                return construct(maker::<names::Segment<names::$outcome, names::$reason>>(), "", args, kwargs);
            } )*
            no_outcome(given)
        }
    };
}
kinderopvang::every_question! {}

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(decide_all, module)?)?;
    module.add_function(wrap_pyfunction!(outcomes, module)?)
}
