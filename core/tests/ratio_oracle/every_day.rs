//! A timeline, `holds` and `next` against asking every single day.

use std::fmt::Debug;

use kinderopvang::{
    calendar::{Day, Period},
    decision::{Outcome, Question},
    norm::Norms,
    ratio::{RatioDay, RoomLeft, StaffRequired},
    wire::{Wire, from_text},
};

use crate::naive::day;

fn agrees<Q>(facts: &str)
where
    Q: Question + Wire,
    Q::Outcome: Outcome + Debug,
{
    let question: Q = from_text(facts).unwrap();
    let (first, last) = (day("2018-11-01"), day("2029-06-30"));
    let days: Vec<Day> = std::iter::successors(Some(first), |day| day.next()).take_while(|day| *day <= last).collect();
    let outcomes: Vec<_> = days.iter().map(|day| question.outcome(Norms::builtin(), *day)).collect();
    let timeline = question.timeline(Period::new(first, last).unwrap());
    let mut segments = timeline.iter();
    let mut segment = segments.next().unwrap();
    for (at, day) in days.iter().enumerate() {
        if segment.period.last() < *day {
            segment = segments.next().unwrap();
        }
        assert_eq!(segment.outcome, outcomes[at], "the timeline on {day}: {facts}");
        if at % 9 != 0 && segment.period.first() != *day && segment.period.last() != *day {
            continue;
        }
        let decision = question.decide(*day);
        assert_eq!(decision.outcome, outcomes[at], "with reasons on {day}: {facts}");
        if let Some(later) = (at..days.len()).find(|later| outcomes[*later] != outcomes[at]) {
            assert_eq!(decision.next.map(|next| next.on), Some(days[later]), "what follows {day}: {facts}");
            assert_eq!(decision.holds.until, days[later].previous(), "until when on {day}: {facts}");
        }
        if let Some(earlier) = (0..at).rev().find(|earlier| outcomes[*earlier] != outcomes[at]) {
            assert_eq!(decision.holds.from, days[earlier].next(), "from when on {day}: {facts}");
        }
    }
    assert!(segments.next().is_none());
}

#[test]
fn the_timelines_are_what_asking_every_day_gives() {
    let children = r#"{"age_0": 0, "age_1": 0, "age_2": 0, "age_3": 0, "age_4_to_6": 12, "age_7_up": 20}"#;
    for care in ["day_care", "combined", "out_of_school"] {
        agrees::<StaffRequired>(&format!(r#"{{"care": "{care}", "children": {children}}}"#));
        agrees::<StaffRequired>(&format!(r#"{{"care": "{care}", "children": {children}, "largest_group": 25}}"#));
        for band in ["age_2", "age_7_up"] {
            agrees::<RoomLeft>(&format!(
                r#"{{"care": "{care}", "children": {children}, "staff": 5, "band": "{band}", "joined_group": 20}}"#
            ));
        }
        let open = r#"{"from": "07:30", "until": "18:30"}"#;
        let all_day = r#"{"from": "08:00", "until": "18:00"}"#;
        agrees::<RatioDay>(&format!(
            r#"{{"care": "{care}", "open": {open}, "school_free": true, "children": [
                {{"time": {all_day}, "born_on": "2018-12-20"}}, {{"time": {all_day}, "born_on": "2019-02-28"}},
                {{"time": {all_day}, "born_on": "2020-02-29"}}, {{"time": {all_day}, "born_on": "2013-05-05"}},
                {{"time": {open}, "band": "age_4_to_6"}}],
                "staff": [{{"time": {open}, "trainee": false}}, {{"time": {{"from": "08:00", "until": "16:00"}}, "trainee": true}}]}}"#
        ));
    }
}
