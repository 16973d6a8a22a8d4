//! A timeline, `holds` and `next` checked against asking every single day.

use std::fmt::Debug;

use crate::{
    calendar::{Day, Period},
    decision::{Next, Question},
    norm::Norms,
};

/// The days from `first` up to and including `last`.
pub(super) fn days(first: &str, last: &str) -> impl Iterator<Item = Day> {
    let last: Day = last.parse().unwrap();
    std::iter::successors(Some(first.parse().unwrap()), |day: &Day| day.next()).take_while(move |day| *day <= last)
}

/// Asserts that over these days the timeline, `holds` and `next` are what asking every day gives,
/// and that an outcome is undetermined exactly when a fact is missing.
pub(super) fn agrees<Q>(question: &Q, is_undetermined: impl Fn(&Q::Outcome) -> bool, first: &str, last: &str)
where
    Q: Question,
    Q::Outcome: Debug,
{
    let norms = Norms::builtin();
    let timeline = question.timeline(Period::new(first.parse().unwrap(), last.parse().unwrap()).unwrap());
    let outcomes: Vec<_> = days(first, last).map(|day| (day, question.outcome(norms, day))).collect();
    let mut segments = timeline.iter().peekable();
    for (at, (day, outcome)) in outcomes.iter().enumerate() {
        while segments.next_if(|segment| segment.period.last() < *day).is_some() {}
        assert_eq!(segments.peek().unwrap().outcome, *outcome, "the timeline on {day}");
        let decision = question.decide(*day);
        assert_eq!(is_undetermined(outcome), !decision.missing.is_empty(), "the missing facts on {day}");
        let later = outcomes[at..].iter().find(|(_, later)| later != outcome);
        if let Some((on, outcome)) = later {
            assert_eq!(decision.next, Some(Next { on: *on, outcome: *outcome }), "what follows {day}");
            assert_eq!(decision.holds.until, on.previous(), "until when it holds on {day}");
        }
        let earlier = outcomes[..at].iter().rev().find(|(_, earlier)| earlier != outcome);
        if let Some((before, _)) = earlier {
            assert_eq!(decision.holds.from, before.next(), "from when it holds on {day}");
        }
    }
}
