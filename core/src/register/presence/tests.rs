//! Cases for PRE-1.

use super::{Presence, PresenceFact, PresenceOutcome, Recurrence, Visit};
use crate::{
    calendar::{Day, OpeningHours, Term, TimeRange},
    decision::Question,
    register::every_day::agrees,
    wire::from_text,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn visit(on: &str, from: &str, until: &str) -> Visit {
    Visit { on: day(on), time: TimeRange::new(from.parse().unwrap(), until.parse().unwrap()).unwrap() }
}

fn care_hours() -> OpeningHours {
    let open = r#"[ { "from": "07:30", "until": "18:30" } ]"#;
    from_text(&format!(
        r#"{{ "weekdays": {{ "monday": {open}, "tuesday": {open}, "wednesday": {open}, "thursday": {open}, "friday": {open} }} }}"#
    ))
    .unwrap()
}

fn visits(visits: &[Visit]) -> Presence {
    Presence { visits: visits.to_vec(), care_hours: Some(care_hours()), expected: None }
}

fn rhythm(interval: Term) -> Presence {
    let expected =
        Recurrence::Rhythm { interval, minutes: Some(30), during_care_hours: Some(true), from: None, until: None };
    Presence { visits: vec![], care_hours: None, expected: Some(expected) }
}

fn outcome(presence: &Presence, on: &str) -> PresenceOutcome {
    presence.decide(day(on)).outcome
}

#[test]
fn two_visits_of_half_an_hour_within_three_months_are_structural_until_three_months_after_the_last() {
    let presence = visits(&[visit("2026-01-15", "10:00", "10:30"), visit("2026-04-15", "10:00", "10:30")]);
    assert_eq!(outcome(&presence, "2026-04-14"), PresenceOutcome::Undetermined);
    assert_eq!(outcome(&presence, "2026-04-15"), PresenceOutcome::Structural);
    assert_eq!(outcome(&presence, "2026-07-15"), PresenceOutcome::Structural);
    assert_eq!(outcome(&presence, "2026-07-16"), PresenceOutcome::NotStructural);
    agrees(&presence, |outcome| *outcome == PresenceOutcome::Undetermined, "2025-12-01", "2026-09-01");
}

#[test]
fn a_visit_one_day_later_than_three_months_starts_anew() {
    let presence = visits(&[visit("2026-01-15", "10:00", "10:30"), visit("2026-04-16", "10:00", "10:30")]);
    assert_eq!(outcome(&presence, "2026-04-16"), PresenceOutcome::Undetermined);
}

#[test]
fn twenty_nine_minutes_do_not_count_and_two_quarters_do_not_add_up() {
    let short = visits(&[visit("2026-01-15", "10:00", "10:29"), visit("2026-02-16", "10:00", "10:29")]);
    assert_eq!(outcome(&short, "2026-02-16"), PresenceOutcome::NotStructural);
    let quarters = visits(&[
        visit("2026-01-15", "10:00", "10:15"),
        visit("2026-01-15", "10:15", "10:30"),
        visit("2026-02-16", "10:00", "10:15"),
        visit("2026-02-16", "11:00", "11:15"),
    ]);
    assert_eq!(outcome(&quarters, "2026-02-16"), PresenceOutcome::NotStructural);
}

#[test]
fn before_opening_and_after_closing_does_not_count() {
    let early = visits(&[visit("2026-01-15", "06:00", "07:59"), visit("2026-02-16", "18:01", "20:00")]);
    assert_eq!(outcome(&early, "2026-02-16"), PresenceOutcome::NotStructural);
    let just = visits(&[visit("2026-01-15", "06:00", "08:00"), visit("2026-02-16", "18:00", "20:00")]);
    assert_eq!(outcome(&just, "2026-02-16"), PresenceOutcome::Structural);
}

#[test]
fn a_weekend_visit_to_a_closed_place_does_not_count() {
    let weekend = visits(&[visit("2026-01-17", "10:00", "12:00"), visit("2026-01-18", "10:00", "12:00")]);
    assert_eq!(outcome(&weekend, "2026-01-18"), PresenceOutcome::NotStructural);
}

#[test]
fn without_care_hours_it_matters_whether_they_are_known() {
    let mut presence = visits(&[visit("2026-01-15", "10:00", "11:00"), visit("2026-02-16", "10:00", "11:00")]);
    presence.care_hours = None;
    let decision = presence.decide(day("2026-02-16"));
    assert_eq!(decision.outcome, PresenceOutcome::Undetermined);
    assert_eq!(decision.missing.as_slice(), [PresenceFact::CareHours]);
    let mut short = visits(&[visit("2026-01-15", "10:00", "10:20"), visit("2026-02-16", "10:00", "10:20")]);
    short.care_hours = None;
    assert_eq!(outcome(&short, "2026-02-16"), PresenceOutcome::NotStructural);
}

#[test]
fn a_weekly_rhythm_is_structural_from_its_first_day_and_a_rare_one_is_not() {
    assert_eq!(outcome(&rhythm(Term::weeks(1)), "2018-03-01"), PresenceOutcome::Structural);
    assert_eq!(outcome(&rhythm(Term::months(3)), "2018-03-01"), PresenceOutcome::Structural);
    assert_eq!(outcome(&rhythm(Term::weeks(13)), "2018-03-01"), PresenceOutcome::Structural);
    assert_eq!(outcome(&rhythm(Term::days(92)), "2018-03-01"), PresenceOutcome::Structural);
    assert_eq!(outcome(&rhythm(Term::days(93)), "2018-03-01"), PresenceOutcome::NotStructural);
    assert_eq!(outcome(&rhythm(Term::months(4)), "2018-03-01"), PresenceOutcome::NotStructural);
    assert_eq!(outcome(&rhythm(Term::weeks(1)), "2018-02-28"), PresenceOutcome::NotInForce);
}

#[test]
fn a_stay_of_some_weeks_is_structural_during_care_hours_and_else_left_to_judgement() {
    let stay = |during_care_hours| Presence {
        visits: vec![],
        care_hours: None,
        expected: Some(Recurrence::Stay { first: day("2026-07-01"), last: day("2026-07-28"), during_care_hours }),
    };
    assert_eq!(outcome(&stay(Some(true)), "2026-07-01"), PresenceOutcome::Structural);
    assert_eq!(outcome(&stay(Some(true)), "2026-07-29"), PresenceOutcome::NotStructural);
    assert_eq!(outcome(&stay(None), "2026-07-14"), PresenceOutcome::Judgement);
    agrees(&stay(None), |outcome| *outcome == PresenceOutcome::Undetermined, "2026-06-20", "2026-08-10");
}

#[test]
fn once_and_emergencies_are_not_structural() {
    for expected in [Recurrence::Once {}, Recurrence::EmergencyOnly {}] {
        let presence = Presence { expected: Some(expected), ..visits(&[visit("2026-01-15", "10:00", "12:00")]) };
        assert_eq!(outcome(&presence, "2026-01-15"), PresenceOutcome::NotStructural);
    }
}

#[test]
fn what_was_seen_outweighs_what_was_expected() {
    let seen_twice = Presence {
        expected: Some(Recurrence::Once {}),
        ..visits(&[visit("2026-01-15", "10:00", "12:00"), visit("2026-01-22", "10:00", "12:00")])
    };
    assert_eq!(outcome(&seen_twice, "2026-01-22"), PresenceOutcome::Structural);
}
