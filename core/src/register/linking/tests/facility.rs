use super::*;
use crate::decision::Outcome;

fn left(on: &str) -> HolderWithoutFacility {
    HolderWithoutFacility { facilities: Some(FacilityStanding::LastLeft { on: day(on) }) }
}

#[test]
fn the_links_end_four_weeks_after_the_last_facility_left_the_lrk() {
    let question = left("2022-01-03");
    for (on, outcome) in [
        ("2022-01-02", LinksOutcome::Stand),
        ("2022-01-03", LinksOutcome::Ending { last_day: day("2022-01-31") }),
        ("2022-01-31", LinksOutcome::Ending { last_day: day("2022-01-31") }),
        ("2022-02-01", LinksOutcome::Ended { unlinked_on: day("2022-02-01") }),
        ("2025-01-01", LinksOutcome::Ended { unlinked_on: day("2022-02-01") }),
    ] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        explains(&decision);
    }
    agrees_with_every_day(&question, "2018-02-20", "2022-02-20");
}

#[test]
fn the_holder_cannot_log_in_from_the_day_the_last_facility_left() {
    assert_eq!(codes(&left("2022-01-03").decide(day("2022-01-02"))), ["links.leaves_on"]);
    assert_eq!(codes(&left("2022-01-03").decide(day("2022-01-03"))), ["links.cannot_log_in", "links.links_end_after"]);
}

#[test]
fn with_a_registered_facility_the_links_stand() {
    let question = HolderWithoutFacility { facilities: Some(FacilityStanding::Registered {}) };
    let decision = question.decide(day("2022-01-03"));
    assert_eq!(decision.outcome, LinksOutcome::Stand);
    assert_eq!(codes(&decision), ["links.has_facility"]);
    agrees_with_every_day(&question, "2018-02-20", "2018-03-10");
}

#[test]
fn what_is_unknown_is_asked_for_once_the_register_exists() {
    let question = HolderWithoutFacility { facilities: None };
    assert_eq!(missing(&question.decide(day("2018-03-01"))), ["facilities"]);
    let before = question.decide(day("2018-02-28"));
    assert_eq!((before.outcome, before.missing.len()), (LinksOutcome::NotInForce, 0));
}

#[test]
fn a_facility_that_left_before_the_register_began_ends_no_link_later_than_the_four_weeks() {
    agrees_with_every_day(&left("2018-02-10"), "2018-02-01", "2018-04-10");
}

#[test]
fn every_outcome_is_said_with_its_day() {
    let ending = LinksOutcome::Ending { last_day: day("2022-01-31") };
    assert_eq!(ending.explain(Language::Nl), "de koppelingen eindigen na 31 januari 2022");
    assert_eq!(ending.explain(Language::En), "the links end after 31 January 2022");
    let ended = LinksOutcome::Ended { unlinked_on: day("2022-02-01") };
    assert_eq!(ended.explain(Language::Nl), "de koppelingen zijn op 1 februari 2022 verbroken");
    assert_eq!(ended.explain(Language::En), "the links ended on 1 February 2022");
    for outcome in [LinksOutcome::Stand, LinksOutcome::Undetermined, LinksOutcome::NotInForce] {
        assert_ne!(outcome.explain(Language::Nl), outcome.explain(Language::En));
    }
}
