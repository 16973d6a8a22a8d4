//! A question asked over a range of days.

use serde::Serialize;

use super::{Question, Silent, question};
use crate::{
    calendar::{Day, Period},
    norm::Norms,
};

/// A stretch of days with one outcome, and what caused it to begin.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Segment<O, R> {
    /// The days, both ends included, cut to the asked range.
    pub period: Period,
    /// The outcome on each of these days.
    pub outcome: O,
    /// The reasons on the first day that did not stand on the day before: what caused the change.
    /// In the first segment, all reasons of its first day.
    pub because: Vec<R>,
}

/// The stretches of a range of days, in order, without gaps; neighbours differ in outcome.
pub type Timeline<O, R> = Vec<Segment<O, R>>;

pub(super) fn over<Q: Question>(question: &Q, norms: &Norms, range: Period) -> Timeline<Q::Outcome, Q::Reason> {
    let points = question::turning_days(question, norms);
    let inside = points.into_iter().filter(|day| range.first() < *day && *day <= range.last());

    let mut starts: Vec<(Day, Q::Outcome)> = Vec::new();
    for day in std::iter::once(range.first()).chain(inside) {
        let outcome = question.weigh(norms, day, &mut Silent);
        if starts.last().is_none_or(|(_, before)| *before != outcome) {
            starts.push((day, outcome));
        }
    }
    let ends = starts.iter().skip(1).filter_map(|(day, _)| day.previous()).chain([range.last()]);
    starts
        .iter()
        .zip(ends)
        .enumerate()
        .filter_map(|(at, ((first, outcome), last))| {
            let mut because = reasons_on(question, norms, *first);
            if at > 0
                && let Some(before) = first.previous()
            {
                let earlier = reasons_on(question, norms, before);
                because.retain(|reason| !earlier.contains(reason));
            }
            Some(Segment { period: Period::new(*first, last).ok()?, outcome: *outcome, because })
        })
        .collect()
}

fn reasons_on<Q: Question>(question: &Q, norms: &Norms, on: Day) -> Vec<Q::Reason> {
    question::told(question, norms, on).1.reasons.into_vec()
}
