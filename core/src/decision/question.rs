//! Question and decision, and how an answer's `holds` and `next` follow from the two parts of a
//! question.

use serde::Serialize;
use smallvec::SmallVec;

use super::{Action, Fact, Language, Reason, Timeline, reason::sentences, timeline};
use crate::{
    calendar::{Day, Period, Span},
    norm::Norms,
};

/// A short list that needs no heap allocation while it has at most four elements.
pub type List<T> = SmallVec<[T; 4]>;

/// The outcome of a question: an enum of the question's own words.
pub trait Outcome: Copy + PartialEq {
    /// The outcome in words.
    fn explain(&self, language: Language) -> String;
}

/// Typed facts about which a question can be asked.
///
/// An implementation gives two things: a pure [`weigh`](Self::weigh), and the
/// [`turning_points`](Self::turning_points) between which its outcome cannot change. Everything a
/// caller uses follows from them.
pub trait Question {
    /// The outcome.
    type Outcome: Outcome;
    /// The reasons.
    type Reason: Reason;
    /// The facts that may be missing.
    type Fact: Fact;

    /// Weighs the facts on one day against the norms of that day, telling `because` why.
    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Self::Reason, Self::Fact>) -> Self::Outcome;

    /// Adds every day on which the outcome may differ from the day before.
    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints);

    /// The decision on a day, by the norms this version of the library knows.
    fn decide(&self, on: Day) -> Decision<Self::Outcome, Self::Reason, Self::Fact> {
        self.decide_by(Norms::builtin(), on)
    }

    /// The decision on a day, by the given norms.
    fn decide_by(&self, norms: &Norms, on: Day) -> Decision<Self::Outcome, Self::Reason, Self::Fact> {
        let (outcome, because) = told(self, norms, on);
        let (holds, next) = stretch(self, norms, on, outcome);
        Decision {
            on,
            outcome,
            reasons: because.reasons,
            missing: because.missing,
            holds,
            next,
            actions: because.actions,
        }
    }

    /// The outcome alone: the fast path, without reasons.
    fn outcome(&self, norms: &Norms, on: Day) -> Self::Outcome {
        self.weigh(norms, on, &mut Silent)
    }

    /// The reasons and the missing facts on a day, without what follows from other days.
    fn because(&self, norms: &Norms, on: Day) -> (List<Self::Reason>, List<Self::Fact>) {
        let because = told(self, norms, on).1;
        (because.reasons, because.missing)
    }

    /// Every outcome the facts ever have: the first day of each stretch with the same outcome, in order, from
    /// [`Day::FIRST`] on. Neighbours differ. For a list of days that are asked about the same facts.
    fn course(&self, norms: &Norms) -> Vec<Next<Self::Outcome>> {
        course(self, norms)
    }

    /// The outcomes over a range of days, as the list of stretches in which they stay the same.
    fn timeline(&self, range: Period) -> Timeline<Self::Outcome, Self::Reason>
    where
        Self: Sized,
    {
        self.timeline_by(Norms::builtin(), range)
    }

    /// The timeline by the given norms.
    fn timeline_by(&self, norms: &Norms, range: Period) -> Timeline<Self::Outcome, Self::Reason>
    where
        Self: Sized,
    {
        timeline::over(self, norms, range)
    }
}

/// Where a question tells its reasons, missing facts and actions.
pub trait Because<R, F> {
    /// A norm that led to the outcome.
    fn reason(&mut self, reason: R);
    /// A fact that is absent and could change the outcome.
    fn missing(&mut self, fact: F);
    /// Something someone has to do.
    fn action(&mut self, action: Action);
}

/// Listens to nothing: the fast path.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl<R, F> Because<R, F> for Silent {
    #[inline]
    fn reason(&mut self, _: R) {}
    #[inline]
    fn missing(&mut self, _: F) {}
    #[inline]
    fn action(&mut self, _: Action) {}
}

/// Keeps what it is told.
pub(crate) struct Told<R, F> {
    pub(crate) reasons: List<R>,
    pub(crate) missing: List<F>,
    pub(crate) actions: List<Action>,
}

impl<R, F> Default for Told<R, F> {
    fn default() -> Self {
        Self { reasons: List::new(), missing: List::new(), actions: List::new() }
    }
}

impl<R, F> Because<R, F> for Told<R, F> {
    #[inline]
    fn reason(&mut self, reason: R) {
        self.reasons.push(reason);
    }
    #[inline]
    fn missing(&mut self, fact: F) {
        self.missing.push(fact);
    }
    #[inline]
    fn action(&mut self, action: Action) {
        self.actions.push(action);
    }
}

/// The answer to a question on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[doc(alias = "besluit")]
pub struct Decision<O, R, F> {
    /// The day that was asked.
    pub on: Day,
    /// The outcome.
    pub outcome: O,
    /// The norms that led there, in order, with the compared values.
    pub reasons: List<R>,
    /// The facts that are absent and could change the outcome.
    pub missing: List<F>,
    /// The longest stretch around the asked day in which the same facts give the same outcome.
    pub holds: Span,
    /// What the outcome becomes on the first day after `holds`.
    pub next: Option<Next<O>>,
    /// What someone has to do.
    pub actions: List<Action>,
}

impl<O: Outcome, R: Reason, F: Fact> Decision<O, R, F> {
    /// The decision in sentences: the outcome, each reason, then the question for each fact that is missing.
    pub fn explain(&self, language: Language) -> Vec<String> {
        sentences(Some(self.outcome.explain(language)), &self.reasons, &self.missing, language)
    }
}

/// A later outcome and the day it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Next<O> {
    /// The first day of the other outcome.
    pub on: Day,
    /// That outcome.
    pub outcome: O,
}

/// The days on which an outcome may differ from the day before.
#[derive(Clone, Debug)]
pub struct TurningPoints {
    /// The asked day. The points next to it are kept apart: mostly the outcome differs there.
    on: Day,
    /// The last point on or before the asked day; nothing differs on the first supported day.
    past: Day,
    /// The first point after the asked day.
    ahead: Option<Day>,
    /// All points in the order they were added; a day may stand there more than once.
    days: SmallVec<[Day; 16]>,
}

impl TurningPoints {
    #[inline]
    fn of<Q: Question + ?Sized>(question: &Q, norms: &Norms, on: Day) -> Self {
        let mut points = Self { on, past: Day::FIRST, ahead: None, days: SmallVec::new() };
        question.turning_points(norms, &mut points);
        points
    }

    /// Something begins on this day.
    #[inline]
    pub fn begins(&mut self, on: Day) {
        // Many norms begin on one day.
        if on == self.past || Some(on) == self.ahead {
            return;
        }
        if self.past < on && on <= self.on {
            self.past = on;
        } else if self.on < on && self.ahead.is_none_or(|ahead| on < ahead) {
            self.ahead = Some(on);
        }
        self.days.push(on);
    }

    /// Something ends on this day, its last: the day after may differ.
    #[inline]
    pub fn ends(&mut self, on: Day) {
        if let Some(after) = on.next() {
            self.begins(after);
        }
    }

    /// All points in order, each once.
    fn in_order(mut self) -> SmallVec<[Day; 16]> {
        self.days.sort_unstable();
        self.days.dedup();
        self.days
    }
}

/// The outcome on a day, and all that is told about it. Apart from who asks it: a rule with all its reasons is much code, and
/// one copy of it is enough.
#[inline(never)]
pub(super) fn told<Q: Question + ?Sized>(
    question: &Q,
    norms: &Norms,
    on: Day,
) -> (Q::Outcome, Told<Q::Reason, Q::Fact>) {
    let mut because = Told::default();
    let outcome = question.weigh(norms, on, &mut because);
    (outcome, because)
}

/// All turning points of a question in order, each once.
pub(super) fn turning_days<Q: Question + ?Sized>(question: &Q, norms: &Norms) -> SmallVec<[Day; 16]> {
    TurningPoints::of(question, norms, Day::FIRST).in_order()
}

/// Apart from who asks it, as `told`.
#[inline(never)]
fn course<Q: Question + ?Sized>(question: &Q, norms: &Norms) -> Vec<Next<Q::Outcome>> {
    let mut course: Vec<Next<Q::Outcome>> = Vec::new();
    for on in std::iter::once(Day::FIRST).chain(turning_days(question, norms)) {
        let outcome = question.weigh(norms, on, &mut Silent);
        if course.last().is_none_or(|before| before.outcome != outcome) {
            course.push(Next { on, outcome });
        }
    }
    course
}

/// The stretch around `on` in which `outcome` stays the same, and what follows it.
#[inline]
fn stretch<Q: Question + ?Sized>(
    question: &Q,
    norms: &Norms,
    on: Day,
    outcome: Q::Outcome,
) -> (Span, Option<Next<Q::Outcome>>) {
    let points = TurningPoints::of(question, norms, on);
    let begins = |point: &Day| {
        let before = point.previous().map(|day| question.weigh(norms, day, &mut Silent));
        before.is_some_and(|before| before != outcome)
    };
    let differs = |point: Day| {
        let later = question.weigh(norms, point, &mut Silent);
        (later != outcome).then_some(Next { on: point, outcome: later })
    };
    let (past, ahead) = (points.past, points.ahead);
    let mut from = Some(past).filter(begins);
    let mut next = ahead.and_then(differs);
    if (from.is_none() && past != Day::FIRST) || (next.is_none() && ahead.is_some()) {
        let days = points.in_order();
        from = from.or_else(|| days.iter().rev().copied().filter(|day| *day < past).find(begins));
        next = next
            .or_else(|| days.iter().copied().filter(|day| ahead.is_some_and(|ahead| ahead < *day)).find_map(differs));
    }
    (Span { from, until: next.and_then(|next| next.on.previous()) }, next)
}
