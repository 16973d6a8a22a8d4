//! Asking: what every question does, one by one and many at once.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple, PyType},
};

use crate::{
    decision::Part,
    face::{Face, Shown},
    given::{Given, build},
    kind::{Build, Kind, object_of, start},
    names::{self, Day, Language, Period, Reason},
    norms::{GivenNorms, by},
    refusal::{OrRaise, Read, Refusal, argument, guarded, internal},
    value::Value,
    words::Words,
};

type Object<'py> = PyResult<Bound<'py, PyAny>>;

/// What can be asked of a question, and the answers it gets, without its type.
pub(crate) struct Asking {
    name: &'static str,
    decide: fn(&Value, &names::Norms, Day) -> Option<Value>,
    outcome: for<'py> fn(Python<'py>, &Value, &names::Norms, Day) -> Object<'py>,
    timeline: fn(&Value, &names::Norms, Period) -> Option<Box<dyn Shown>>,
    outcomes: fn(&[&Value], &names::Norms, Day) -> Box<dyn Shown + Send>,
    /// The outcome alone, which takes a fraction of the time.
    pub(crate) tag: fn(&Value, &names::Norms, Day) -> Option<Tag>,
    pub(crate) told: fn(&Value, &names::Norms, Day, Option<Language>) -> Option<Told>,
    pub(crate) course: fn(&Value, &names::Norms) -> Option<Course>,
    pub(crate) because: fn(&Value, &names::Norms, Day) -> Option<Because>,
    /// The words of its outcomes, and of the facts that may be missing.
    pub(crate) outcome_tags: fn() -> Tags,
    pub(crate) fact_tags: fn() -> Tags,
    /// Is this an outcome of the question?
    is_outcome: fn(&Bound<'_, PyAny>) -> bool,
    decision: Build,
    answer: Build,
    next: Build,
    segment: Build,
}

impl Asking {
    const fn of<Q>(name: &'static str) -> Self
    where
        Q: names::Question<Outcome: Part, Reason: Part, Fact: Part> + Sync + 'static,
    {
        Self {
            name,
            decide: |question, norms, on| Some(Value::of(question.as_a::<Q>()?.decide_by(norms, on))),
            outcome: |py, question, norms, on| question.get::<Q>()?.outcome(norms, on).to_py(py),
            timeline: |question, norms, range| Some(Box::new(question.as_a::<Q>()?.timeline_by(norms, range))),
            outcomes: |questions, norms, on| {
                let asked = questions.iter().filter_map(|question| question.as_a::<Q>());
                Box::new(asked.map(|question| question.outcome(norms, on)).collect::<Vec<_>>())
            },
            tag: |question, norms, on| Some(Tag::of(&question.as_a::<Q>()?.outcome(norms, on))),
            told: |question, norms, on, language| {
                let decision = question.as_a::<Q>()?.decide_by(norms, on);
                Some(Told {
                    outcome: Tag::of(&decision.outcome),
                    because: Because::of(&decision.reasons, &decision.missing),
                    holds: decision.holds,
                    next: decision.next.map(|next| (next.on, next.outcome.place())),
                    explanation: language.map(|language| decision.explain(language).join("\n")),
                })
            },
            course: |question, norms| {
                let course = question.as_a::<Q>()?.course(norms);
                Some(course.into_iter().map(|step| (step.on, Tag::of(&step.outcome))).collect())
            },
            because: |question, norms, on| {
                let (reasons, missing) = question.as_a::<Q>()?.because(norms, on);
                Some(Because::of(&reasons, &missing))
            },
            outcome_tags: Q::Outcome::tags,
            fact_tags: Q::Fact::tags,
            is_outcome: |given| Q::Outcome::from_py(given).is_ok(),
            decision: build::<names::Decision<Q::Outcome, Q::Reason, Q::Fact>>,
            answer: build::<names::Answer<Q::Outcome, Q::Reason, Q::Fact>>,
            next: build::<names::Next<Q::Outcome>>,
            segment: build::<names::Segment<Q::Outcome, Q::Reason>>,
        }
    }

    /// The questions of this kind among objects, which have to be of no other kind.
    fn each<'a>(&'static self, objects: &'a [Bound<'_, PyAny>]) -> PyResult<Vec<&'a Value>> {
        let mut questions = Vec::with_capacity(objects.len());
        for (at, object) in objects.iter().enumerate() {
            match object.cast::<Value>().map(Bound::get) {
                Ok(question) if question.0.kind().asking().is_some_and(|asking| std::ptr::eq(asking, self)) => {
                    questions.push(question);
                }
                _ => return not_one(at, format_args!("a `{}` as the first one", self.name), object),
            }
        }
        Ok(questions)
    }

    /// The decisions about questions of this kind. Other threads run meanwhile.
    fn decide_all<'py>(&self, questions: &[&Value], py: Python<'py>, norms: &names::Norms, on: Day) -> Object<'py> {
        let decide = self.decide;
        let made: Option<Vec<_>> = py.detach(|| questions.iter().map(|question| decide(question, norms, on)).collect());
        let made = made.ok_or_else(wrong_kind)?;
        let objects = made.into_iter().map(|value| object_of(value, py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, objects)?.into_any())
    }

    /// The outcomes of questions of this kind. Other threads run meanwhile.
    fn outcomes<'py>(&self, questions: &[&Value], py: Python<'py>, norms: &names::Norms, on: Day) -> Object<'py> {
        let outcomes = self.outcomes;
        py.detach(|| outcomes(questions, norms, on)).shown(py)
    }
}

/// A decision without its types, for a table.
pub(crate) struct Told {
    pub(crate) outcome: Tag,
    pub(crate) because: Because,
    pub(crate) holds: names::Span,
    pub(crate) next: Option<(Day, usize)>,
    pub(crate) explanation: Option<String>,
}

/// The codes of reasons, and the places of missing facts among all of the question.
pub(crate) struct Because {
    pub(crate) reasons: names::List<names::Code>,
    pub(crate) missing: names::List<usize>,
}

impl Because {
    fn of(reasons: &[impl Reason], missing: &[impl Tagged]) -> Self {
        Self {
            reasons: reasons.iter().map(Reason::code).collect(),
            missing: missing.iter().map(Tagged::place).collect(),
        }
    }
}

/// An outcome without its type: its place among all of the question, and its fields.
pub(crate) struct Tag {
    pub(crate) place: usize,
    pub(crate) fields: Option<serde_json::Map<String, serde_json::Value>>,
}

impl Tag {
    fn of<T: Part>(outcome: &T) -> Self {
        let fields = match T::tags() {
            Tags::Words(_) => None,
            Tags::Forms(_) => match serde_json::to_value(outcome) {
                Ok(serde_json::Value::Object(fields)) => Some(fields),
                _ => None,
            },
        };
        Self { place: outcome.place(), fields }
    }
}

/// The first day of each outcome over all days, in order.
pub(crate) type Course = Vec<(Day, Tag)>;

/// What the values of a type are called.
pub(crate) enum Tags {
    Words(&'static Words),
    Forms(&'static Kind),
}

/// A type of which each value has a place among words, or among forms.
pub(crate) trait Tagged {
    fn tags() -> Tags;
    fn place(&self) -> usize;
}

fn wrong_kind() -> PyErr {
    internal("a question holds something else")
}

macro_rules! questions {
    ($( $name:ident => $outcome:ident, $reason:ident, $fact:ident; )*) => {
        static ALL: &[Asking] = &[$( Asking::of::<names::$name>(stringify!($name)) ),*];
    };
}
kinderopvang::every_question! {}

/// What can be asked of a type, where it is a question.
pub(crate) fn asking(name: &str) -> Option<&'static Asking> {
    ALL.iter().find(|asking| asking.name == name)
}

fn not_one<T>(at: usize, expected: impl std::fmt::Display, found: &Bound<'_, PyAny>) -> PyResult<T> {
    Refusal::wrong_type(expected, found)
        .map_err(|refusal| refusal.under(&format!("questions[{at}]")))
        .or_raise(found.py())
}

/// A value that is a question, above all classes of questions.
#[pyclass(module = "kinderopvang._native", extends = Value, frozen, subclass)]
pub(crate) struct Question;

impl Question {
    fn asking(slf: &Bound<'_, Self>) -> PyResult<&'static Asking> {
        slf.as_super().get().0.kind().asking().ok_or_else(wrong_kind)
    }
}

#[pymethods]
impl Question {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **kwargs))]
    fn new(
        class: &Bound<'_, PyType>,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        Ok(PyClassInitializer::from(start(class, args, kwargs)?).add_subclass(Self))
    }

    /// The decision on a day.
    #[pyo3(signature = (on, norms=None))]
    fn decide<'py>(slf: &Bound<'py, Self>, on: &Bound<'py, PyAny>, norms: Option<GivenNorms<'_, 'py>>) -> Object<'py> {
        let on = argument("on", on)?;
        guarded(|| {
            let decision = (Self::asking(slf)?.decide)(slf.as_super().get(), by(norms), on);
            object_of(decision.ok_or_else(wrong_kind)?, slf.py())
        })
    }

    /// The outcome on a day, without reasons.
    #[pyo3(signature = (on, norms=None))]
    fn outcome<'py>(slf: &Bound<'py, Self>, on: &Bound<'py, PyAny>, norms: Option<GivenNorms<'_, 'py>>) -> Object<'py> {
        let on = argument("on", on)?;
        guarded(|| (Self::asking(slf)?.outcome)(slf.py(), slf.as_super().get(), by(norms), on))
    }

    /// The outcomes over a range of days.
    #[pyo3(signature = (range, norms=None))]
    fn timeline<'py>(
        slf: &Bound<'py, Self>,
        range: &Bound<'py, PyAny>,
        norms: Option<GivenNorms<'_, 'py>>,
    ) -> Object<'py> {
        let range = argument("range", range)?;
        guarded(|| {
            let timeline = (Self::asking(slf)?.timeline)(slf.as_super().get(), by(norms), range);
            timeline.ok_or_else(wrong_kind)?.shown(slf.py())
        })
    }
}

macro_rules! many {
    ($( $(#[$m:meta])* $f:ident; )*) => {$(
        $(#[$m])*
        #[pyfunction]
        #[pyo3(signature = (questions, on, norms=None))]
        pub(crate) fn $f<'py>(
            questions: &Bound<'py, PyAny>,
            on: &Bound<'py, PyAny>,
            norms: Option<GivenNorms<'_, 'py>>,
        ) -> Object<'py> {
            ask_many(questions, on, norms, Asking::$f)
        }
    )*};
}
many! {
    /// The decisions on one day of many questions of one kind.
    decide_all;
    /// The outcomes on one day of many questions of one kind.
    outcomes;
}

fn ask_many<'py>(
    questions: &Bound<'py, PyAny>,
    on: &Bound<'py, PyAny>,
    norms: Option<GivenNorms<'_, 'py>>,
    what: for<'a> fn(&Asking, &[&Value], Python<'a>, &names::Norms, Day) -> Object<'a>,
) -> Object<'py> {
    let py = questions.py();
    if questions.is_instance_of::<pyo3::types::PyString>() {
        return Refusal::wrong_type("a sequence of questions", questions).or_raise(py);
    }
    let objects = questions.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    let (on, norms) = (argument("on", on)?, by(norms));
    let Some(first) = objects.first() else { return Ok(PyTuple::empty(py).into_any()) };
    match first.cast::<Value>().ok().and_then(|value| value.get().0.kind().asking()) {
        Some(asking) => guarded(|| what(asking, &asking.each(&objects)?, py, norms, on)),
        None => not_one(0, "a question", first),
    }
}

macro_rules! of_any_question {
    ($( $f:ident = $part:ident, outcome at $place:literal; )*) => {$(
        /// The value of the question whose outcome stands among the arguments.
        pub(crate) fn $f(_: usize, given: &mut Given<'_>) -> Read<Value> {
            let Some(outcome) = given.raw($place) else { return Refusal::missing("outcome") };
            match ALL.iter().find(|asking| (asking.is_outcome)(outcome)) {
                Some(asking) => (asking.$part)(0, given),
                None => Refusal::wrong_type("an outcome", outcome).map_err(|refusal| refusal.under("outcome")),
            }
        }
    )*};
}
of_any_question! {
    decision_of = decision, outcome at 1;
    answer_of = answer, outcome at 0;
    next_of = next, outcome at 1;
    segment_of = segment, outcome at 1;
}
