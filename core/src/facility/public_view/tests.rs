//! The edges of the years and months, and that nothing personal is left over.

use super::*;
use crate::{
    calendar::Day,
    decision::Question,
    facility::{FacilityStatus, History},
    norm::Norms,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn history(changes: &[String]) -> History {
    History::from_text(&format!(r#"{{"changes": [{}]}}"#, changes.join(","))).unwrap()
}

fn change(entity: &str, from: &str, data: &str) -> String {
    format!(r#"{{"entity": "{entity}", "recorded": "{from}", "from": "{from}", "data": {data}}}"#)
}

fn facility(kind: &str, status: &str, more: &str) -> String {
    format!(
        r#"{{"type": "facility", "properties": {{"kind": "{kind}", "status": "{status}", "name": "Zonnebloem", "lrk_number": "133101678"{more}}}}}"#
    )
}

fn look(history: &History, on: &str) -> PublicView {
    public_view(history, "zonnebloem", day(on), Norms::builtin())
}

#[test]
fn seven_years_after_the_removal_the_last_day_counts_whatever_the_day() {
    for (removed, last_day) in
        [("2022-03-01", "2029-03-01"), ("2024-02-29", "2031-02-28"), ("2021-12-31", "2028-12-31")]
    {
        let history = history(&[
            change("zonnebloem", "2021-07-05", &facility("gob", "registered", "")),
            change("zonnebloem", removed, &facility("gob", "no_longer_registered", "")),
        ]);
        let before = day(removed).previous().unwrap();
        assert_eq!(look(&history, &before.to_string()).visibility, PublicVisibility::Registered);
        for on in [removed, last_day] {
            let view = look(&history, on);
            assert_eq!(view.visibility, PublicVisibility::Removed, "{on}");
            assert_eq!(view.shown_until, Some(day(last_day)));
            let shown = view.facility.unwrap();
            assert_eq!(shown.registered_on, Some(day("2021-07-05")));
            assert_eq!(shown.status_from, Some(day(removed)));
        }
        let after = day(last_day).next().unwrap();
        assert_eq!(look(&history, &after.to_string()).visibility, PublicVisibility::NotShown);
    }
}

#[test]
fn the_number_of_a_creche_of_parents_is_hidden_for_fifteen_months() {
    let history = history(&[change(
        "zonnebloem",
        "2021-11-30",
        &facility("kdv", "registered", r#", "parent_participation": true"#),
    )]);
    let number = |on: &str| look(&history, on).facility.unwrap().lrk_number;
    assert_eq!(number("2021-11-30"), None);
    assert_eq!(number("2023-02-28"), None, "fifteen months after 30 November is the last day of February");
    assert!(number("2023-03-01").is_some());
}

#[test]
fn a_change_in_between_does_not_begin_the_registration_anew() {
    let history = history(&[
        change("zonnebloem", "2021-08-01", &facility("kdv", "applied", "")),
        change("zonnebloem", "2021-09-01", &facility("kdv", "registered", r#", "places": 10"#)),
        change("zonnebloem", "2022-09-01", &facility("kdv", "registered", r#", "places": 12"#)),
    ]);
    let shown = look(&history, "2023-01-01").facility.unwrap();
    assert_eq!((shown.registered_on, shown.status_from), (Some(day("2021-09-01")), Some(day("2021-09-01"))));
    assert_eq!(shown.status, FacilityStatus::Registered);
    assert_eq!(look(&history, "2021-08-31").visibility, PublicVisibility::NotShown);
}

#[test]
fn nothing_personal_of_a_childminder_is_shown_on_any_day() {
    let person = r#"{"type": "natural_person", "person": {"name": "J. Jansen", "number": "111222333", "number_kind": "bsn", "phone": "0612345678"}}"#;
    let home = r#"{"type": "home", "address": {"street": "Dorpsstraat 1", "postcode": "1234AB", "town": "Ons Dorp"}}"#;
    let at = |kind: &str, street: &str| {
        format!(
            r#"{{"type": "facility_address", "location": {{{kind}"address": {{"street": "{street}", "postcode": "1234AB"}}}}}}"#
        )
    };
    for (kind, street) in [
        (r#""kind": "parents_home", "#, "Kerkstraat 2"),
        (r#""kind": "parents_home", "#, "Dorpsstraat 1"),
        ("", "Kerkstraat 2"),
        ("", "Dorpsstraat 1"),
    ] {
        let history = history(&[
            change("jansen", "2021-07-05", person),
            change("jansen", "2021-07-05", home),
            change("zonnebloem", "2021-07-05", &facility("vgo", "registered", r#", "phone": "0612345678""#)),
            change("zonnebloem", "2021-07-05", r#"{"type": "held_by", "holder": "jansen"}"#),
            change("zonnebloem", "2021-07-05", &at(kind, street)),
            change("zonnebloem", "2022-07-05", &facility("vgo", "no_longer_registered", r#", "phone": "0612345678""#)),
        ]);
        for on in ["2021-07-05", "2022-07-04", "2022-07-05", "2026-01-01", "2029-07-05", "2030-01-01"] {
            let view = look(&history, on);
            let text = format!("{} {view:?}", serde_json::to_string(&view).unwrap());
            for private in ["111222333", "2333", "0612345678", "Dorpsstraat", "Kerkstraat"] {
                assert!(!text.contains(private), "{private} is shown on {on}: {text}");
            }
        }
    }
}

#[test]
fn a_sanction_is_shown_for_three_years_and_its_timeline_says_so() {
    let sanction = SanctionShown { irrevocable: Some(true), entered_on: Some(day("2022-02-28")) };
    for on in (0..2_000).map(|step| day("2021-06-01").add_days(step)) {
        let decision = sanction.decide(on);
        let is_shown = (day("2022-02-28")..=day("2025-02-28")).contains(&on);
        let expected = match on < day("2021-07-01") {
            true => SanctionShownOutcome::NotInForce,
            false if is_shown => SanctionShownOutcome::Shown,
            false => SanctionShownOutcome::NotShown,
        };
        assert_eq!(decision.outcome, expected, "{on}");
        assert!(decision.holds.contains(on));
    }
}
