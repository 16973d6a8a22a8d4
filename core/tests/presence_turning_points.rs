//! Presence names few turning points of long rows of visits; none may be lacking.

#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use kinderopvang::{
    calendar::{Day, Period},
    decision::Question,
    norm::Norms,
    register::presence::Presence,
    wire,
};
use proptest::prelude::*;

/// The guideline with another interval and other minutes from 2019 on.
fn changed_norms() -> Norms {
    let citation = r#"{"source": "a test", "url": "https://example.org"}"#;
    let entry = |name: &str, value: &str| {
        format!(
            r#"{{"name":"{name}","mode":"extend","entries":[{{"value":{value},"from":"2019-01-01","layer":"guideline","citation":{citation}}}]}}"#
        )
    };
    let norms = [entry("presence.interval", r#"{"count":6,"unit":"weeks"}"#), entry("presence.minutes", "60")];
    Norms::builtin().amended(&format!(r#"{{"version":"test","norms":[{}]}}"#, norms.join(","))).unwrap()
}

fn presence(visits: &[(u32, u32)], knows_hours: bool, once: bool) -> Presence {
    let first: Day = "2018-02-01".parse().unwrap();
    let visits: Vec<String> = visits
        .iter()
        .map(|(after, minutes)| {
            format!(
                r#"{{"on":"{}","time":{{"from":"09:00","until":"{:02}:{:02}"}}}}"#,
                first.add_days(*after),
                9 + minutes / 60,
                minutes % 60
            )
        })
        .collect();
    let open = r#"[{"from":"07:30","until":"18:30"}]"#;
    let hours = format!(r#","care_hours":{{"weekdays":{{"monday":{open},"tuesday":{open},"thursday":{open}}}}}"#);
    let text = format!(
        r#"{{"visits":[{}]{}{}}}"#,
        visits.join(","),
        if knows_hours { &hours } else { "" },
        if once { r#","expected":{"type":"once"}"# } else { "" }
    );
    wire::from_text(&text).unwrap()
}

fn every_turn_is_named(question: &Presence, norms: &Norms) {
    let record = question.read();
    let range = Period::new("2018-01-01".parse().unwrap(), "2020-12-31".parse().unwrap()).unwrap();
    let timeline = record.timeline_by(norms, range);
    let mut day = range.first();
    for segment in &timeline {
        assert_eq!(segment.period.first(), day);
        while day <= segment.period.last() {
            assert_eq!(record.outcome(norms, day), segment.outcome, "on {day}");
            day = day.add_days(1);
        }
        let decision = record.decide_by(norms, segment.period.last());
        assert!(decision.holds.contains(segment.period.first()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_timeline_is_what_asking_every_day_gives(
        visits in prop::collection::vec((0_u32..700, 1_u32..90), 0..8),
        step in 1_u32..60,
        rows in 0_u32..20,
        minutes in prop::sample::select(vec![45_u32, 75]),
        knows_hours: bool,
        once: bool,
    ) {
        let row = (0..rows).map(|visit| (30 + visit * step, minutes));
        let visits: Vec<(u32, u32)> = visits.into_iter().chain(row).collect();
        let question = presence(&visits, knows_hours, once);
        every_turn_is_named(&question, Norms::builtin());
        every_turn_is_named(&question, &changed_norms());
    }
}
