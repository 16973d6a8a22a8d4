mod facility;
mod holder;
mod link;
mod login;
mod messages;
mod overview;
mod request;
mod search;
mod transfer;
mod unlink;

use std::fmt::Debug;

use super::*;
use crate::{
    calendar::{Day, Period},
    catalogue::ReasonText,
    decision::{Decision, Fact, Language, Question, Reason},
    norm::Norms,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Asked on every single day, the outcomes are those of the timeline, and each decision holds
/// exactly as long as its stretch.
fn agrees_with_every_day<Q>(question: &Q, first: &str, last: &str)
where
    Q: Question,
    Q::Outcome: Debug,
{
    let range = Period::new(day(first), day(last)).unwrap();
    let segments = question.timeline(range);
    let mut on = range.first();
    for (at, segment) in segments.iter().enumerate() {
        assert_eq!(segment.period.first(), on);
        while on <= segment.period.last() {
            let decision = question.decide(on);
            assert_eq!(decision.outcome, segment.outcome, "on {on}");
            if at > 0 {
                assert_eq!(decision.holds.from, Some(segment.period.first()), "on {on}");
            }
            if let Some(next) = segments.get(at + 1) {
                assert_eq!(decision.holds.until, Some(segment.period.last()), "on {on}");
                let announced = decision.next.unwrap();
                assert_eq!((announced.on, announced.outcome), (next.period.first(), next.outcome));
            }
            on = on.next().unwrap();
        }
    }
    assert_eq!(on, range.last().next().unwrap());
}

/// The codes of the reasons.
fn codes<O, R: Reason, F>(decision: &Decision<O, R, F>) -> Vec<&'static str> {
    decision.reasons.iter().map(Reason::code).collect()
}

/// The tasks of the actions, in words.
fn tasks<O, R, F>(decision: &Decision<O, R, F>) -> Vec<&'static str> {
    decision.actions.iter().map(|action| action.task.word()).collect()
}

/// The codes of the missing facts.
fn missing<O, R, F: Fact>(decision: &Decision<O, R, F>) -> Vec<&'static str> {
    decision.missing.iter().map(Fact::code).collect()
}

/// Every reason of the decision says a whole sentence in both languages, and cites its source.
fn explains<O, R: Reason, F>(decision: &Decision<O, R, F>) {
    for reason in &decision.reasons {
        for language in [Language::Nl, Language::En] {
            let text = reason.explain(language);
            assert!(text.ends_with('.') && !text.contains('{'), "{text}");
        }
        assert!(reason.citation(Norms::builtin(), decision.on).is_some());
    }
}

#[test]
fn both_texts_of_a_reason_name_the_same_values() {
    let texts: [&[ReasonText]; 9] = [
        LoginReason::TEXTS,
        LinkReason::TEXTS,
        RequestReason::TEXTS,
        HolderReason::TEXTS,
        UnlinkReason::TEXTS,
        FacilityReason::TEXTS,
        TransferReason::TEXTS,
        MessageReason::TEXTS,
        OverviewReason::TEXTS,
    ];
    let mut codes = Vec::new();
    for text in texts.into_iter().flatten() {
        let places = |text: &'static str| {
            let mut places: Vec<_> = text.split('{').skip(1).map(|rest| rest.split_once('}').unwrap().0).collect();
            places.sort_unstable();
            places.dedup();
            places
        };
        assert_eq!(places(text.nl), places(text.en), "{}", text.code);
        assert!(!codes.contains(&text.code), "{} stands twice", text.code);
        codes.push(text.code);
    }
}
