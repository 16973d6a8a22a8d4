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
        let mut days = TurningPoints::default();
        self.turning_points(norms, &mut days);
        let (holds, next) = days.stretch(on, outcome, |day| self.weigh(norms, day, &mut Silent));
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
#[derive(Clone, Debug, Default)]
pub struct TurningPoints {
    days: SmallVec<[Day; 16]>,
}

impl TurningPoints {
    /// Something begins on this day.
    #[inline]
    pub fn begins(&mut self, on: Day) {
        self.days.push(on);
    }

    /// Something ends on this day, its last: the day after may differ.
    #[inline]
    pub fn ends(&mut self, on: Day) {
        self.days.extend(on.next());
    }

    /// The points, in the order they were added; a day may stand there more than once.
    pub(super) fn into_days(self) -> SmallVec<[Day; 16]> {
        self.days
    }

    /// The first turning point after `day`.
    #[inline]
    fn after(&self, day: Day) -> Option<Day> {
        self.days.iter().copied().filter(|point| *point > day).min()
    }

    /// The last turning point on or before `day`.
    #[inline]
    fn at_or_before(&self, day: Day) -> Option<Day> {
        self.days.iter().copied().filter(|point| *point <= day).max()
    }

    /// The stretch around `on` in which `outcome` stays the same, and what follows it.
    #[inline]
    fn stretch<O: Copy + PartialEq>(
        &self,
        on: Day,
        outcome: O,
        outcome_on: impl Fn(Day) -> O,
    ) -> (Span, Option<Next<O>>) {
        let mut holds = Span::default();
        let mut next = None;
        let mut day = on;
        while let Some(point) = self.after(day) {
            let later = outcome_on(point);
            if later != outcome {
                holds.until = point.previous();
                next = Some(Next { on: point, outcome: later });
                break;
            }
            day = point;
        }
        let mut day = on;
        while let Some(point) = self.at_or_before(day) {
            let Some(before) = point.previous() else { break };
            if outcome_on(before) != outcome {
                holds.from = Some(point);
                break;
            }
            day = before;
        }
        (holds, next)
    }
}
