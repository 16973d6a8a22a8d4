use super::*;

fn at(workplace: Workplace) -> HolderToLink {
    HolderToLink { workplace: Some(workplace) }
}

fn head_office(distances: &[Option<u32>]) -> HolderToLink {
    let subsidiaries = distances.iter().map(|distance| Subsidiary { holder: "Noord".into(), distance: *distance });
    at(Workplace::HeadOffice { subsidiaries: subsidiaries.collect() })
}

#[test]
fn the_lrk_decides_also_for_a_subsidiary_or_franchisee() {
    for (bond, count) in [
        (None, 2),
        (Some(BondWithParent::Independent), 2),
        (Some(BondWithParent::Subsidiary), 3),
        (Some(BondWithParent::Franchisee), 3),
    ] {
        let decision = at(Workplace::Facility { bond }).decide(day("2018-03-01"));
        assert_eq!(decision.outcome, HolderOutcome::LrkHolder);
        assert_eq!((decision.reasons.len(), decision.missing.len()), (count, 0));
        explains(&decision);
    }
}

#[test]
fn staff_of_a_head_office_are_linked_to_the_nearest_subsidiary() {
    let decision = head_office(&[Some(900), Some(40), Some(41)]).decide(day("2023-09-01"));
    assert_eq!(decision.outcome, HolderOutcome::NearestSubsidiary { at: 1 });
    assert_eq!(codes(&decision), ["link_to.nearest_subsidiary"]);
    explains(&decision);
    let only = head_office(&[None]).decide(day("2023-09-01"));
    assert_eq!(only.outcome, HolderOutcome::NearestSubsidiary { at: 0 });
    explains(&only);
}

#[test]
fn of_two_equally_near_the_first_is_taken_and_said_so() {
    let decision = head_office(&[Some(900), Some(40), Some(40)]).decide(day("2024-01-01"));
    assert_eq!(decision.outcome, HolderOutcome::NearestSubsidiary { at: 1 });
    assert_eq!(codes(&decision), ["link_to.nearest_subsidiary", "link_to.equally_near"]);
}

#[test]
fn before_the_later_page_no_source_settles_the_head_office() {
    let question = head_office(&[Some(1), Some(2)]);
    let decision = question.decide(day("2023-08-31"));
    assert_eq!(decision.outcome, HolderOutcome::Judgement);
    assert_eq!(tasks(&decision), ["ask_supervisor"]);
    explains(&decision);
    agrees_with_every_day(&question, "2018-02-20", "2023-09-10");
}

#[test]
fn what_is_missing_is_asked_for() {
    let on = day("2024-01-01");
    assert_eq!(missing(&HolderToLink { workplace: None }.decide(on)), ["workplace"]);
    assert_eq!(missing(&head_office(&[]).decide(on)), ["workplace.subsidiaries"]);
    let decision = head_office(&[Some(1), None]).decide(on);
    assert_eq!(missing(&decision), ["workplace.subsidiaries.distance"]);
    assert_eq!(decision.outcome, HolderOutcome::Undetermined);
}

#[test]
fn before_the_register_nobody_is_linked() {
    let decision = HolderToLink { workplace: None }.decide(day("2018-02-28"));
    assert_eq!((decision.outcome, decision.missing.len()), (HolderOutcome::NotInForce, 0));
    agrees_with_every_day(&at(Workplace::Facility { bond: None }), "2018-02-20", "2018-03-10");
}

#[test]
fn every_outcome_is_said_in_both_languages() {
    use crate::decision::Outcome;
    let outcomes = [
        HolderOutcome::LrkHolder,
        HolderOutcome::NearestSubsidiary { at: 0 },
        HolderOutcome::Judgement,
        HolderOutcome::Undetermined,
        HolderOutcome::NotInForce,
    ];
    let mut texts: Vec<String> =
        outcomes.iter().flat_map(|outcome| [outcome.explain(Language::Nl), outcome.explain(Language::En)]).collect();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 10);
    let wire = serde_json::to_string(&HolderOutcome::NearestSubsidiary { at: 2 }).unwrap();
    assert_eq!(wire, r#"{"type":"nearest_subsidiary","at":2}"#);
}
