//! Question and decision, and how an answer's `holds` and `next` follow from the two parts of a
//! question.

use serde::Serialize;
use smallvec::SmallVec;

use super::{Action, Fact, Language, Reason, Timeline, timeline};
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
        let mut because = Told::default();
        let outcome = self.weigh(norms, on, &mut because);
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

struct Told<R, F> {
    reasons: List<R>,
    missing: List<F>,
    actions: List<Action>,
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
    /// The decision in sentences: the outcome, then each reason.
    pub fn explain(&self, language: Language) -> Vec<String> {
        let reasons = self.reasons.iter().map(|reason| reason.explain(language));
        std::iter::once(self.outcome.explain(language)).chain(reasons).collect()
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
pub struct TurningPoints(Wanted);

#[derive(Clone, Debug)]
enum Wanted {
    /// The nearest ones around a day: enough where the outcome differs there, as it mostly does.
    Nearest(Nearest),
    /// All of them.
    All(SmallVec<[Day; 16]>),
}

#[derive(Clone, Copy, Debug)]
struct Nearest {
    on: Day,
    /// The last one on or before the day; before the first supported day nothing differs.
    past: Day,
    /// The first one after the day.
    ahead: Option<Day>,
}

impl TurningPoints {
    /// Something begins on this day.
    #[inline]
    pub fn begins(&mut self, on: Day) {
        match &mut self.0 {
            Wanted::Nearest(nearest) if on <= nearest.on => nearest.past = nearest.past.max(on),
            Wanted::Nearest(nearest) => {
                if nearest.ahead.is_none_or(|ahead| on < ahead) {
                    nearest.ahead = Some(on);
                }
            }
            Wanted::All(days) => days.push(on),
        }
    }

    /// Something ends on this day, its last: the day after may differ.
    #[inline]
    pub fn ends(&mut self, on: Day) {
        if let Some(after) = on.next() {
            self.begins(after);
        }
    }
}

/// All turning points of a question in order, each once.
pub(super) fn turning_days<Q: Question + ?Sized>(question: &Q, norms: &Norms) -> SmallVec<[Day; 16]> {
    let mut points = TurningPoints(Wanted::All(SmallVec::new()));
    question.turning_points(norms, &mut points);
    let Wanted::All(mut days) = points.0 else { return SmallVec::new() };
    days.sort_unstable();
    days.dedup();
    days
}

/// The stretch around `on` in which `outcome` stays the same, and what follows it.
#[inline]
fn stretch<Q: Question + ?Sized>(
    question: &Q,
    norms: &Norms,
    on: Day,
    outcome: Q::Outcome,
) -> (Span, Option<Next<Q::Outcome>>) {
    let mut points = TurningPoints(Wanted::Nearest(Nearest { on, past: Day::FIRST, ahead: None }));
    question.turning_points(norms, &mut points);
    let Wanted::Nearest(nearest) = points.0 else { return (Span::default(), None) };
    let begins = |point: &Day| {
        let before = point.previous().map(|day| question.weigh(norms, day, &mut Silent));
        before.is_some_and(|before| before != outcome)
    };
    let differs = |point: Day| {
        let later = question.weigh(norms, point, &mut Silent);
        (later != outcome).then_some(Next { on: point, outcome: later })
    };
    let mut from = Some(nearest.past).filter(begins);
    let mut next = nearest.ahead.and_then(differs);
    let is_settled = (from.is_some() || nearest.past == Day::FIRST) && (next.is_some() || nearest.ahead.is_none());
    if !is_settled {
        let days = turning_days(question, norms);
        let past = days.partition_point(|point| *point <= on);
        from = from.or_else(|| days.iter().take(past).rev().skip(1).copied().find(begins));
        next = next.or_else(|| days.iter().skip(past).skip(1).copied().find_map(differs));
    }
    (Span { from, until: next.and_then(|next| next.on.previous()) }, next)
}
