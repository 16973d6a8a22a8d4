//! Cases for FEE-1 up to and including FEE-4.

use super::{FeeChannel, FeeFact, FeeOutcome, FeeReason, RegistrationFee, VogApplicationChannel};
use crate::{
    calendar::Day,
    decision::{Language, Outcome, Question, Reason, Task},
    money::Euro,
    norm::{Layer, Norms},
    register::every_day::agrees,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

const ELECTRONIC: RegistrationFee = RegistrationFee {
    channel: Some(FeeChannel::Electronic),
    received_on: None,
    needs_vog: Some(false),
    vog_application: None,
};

fn written(received_on: Option<&str>) -> RegistrationFee {
    RegistrationFee { channel: Some(FeeChannel::Written), received_on: received_on.map(day), ..ELECTRONIC }
}

fn with_vog(channel: Option<VogApplicationChannel>, fee: &RegistrationFee) -> RegistrationFee {
    RegistrationFee { needs_vog: Some(true), vog_application: channel, ..fee.clone() }
}

fn costs(registration: u32, vog: u32) -> FeeOutcome {
    FeeOutcome::Fee {
        registration: Euro::cents(registration),
        vog: Euro::cents(vog),
        total: Euro::cents(registration + vog),
    }
}

fn outcome(question: &RegistrationFee, on: &str) -> FeeOutcome {
    question.decide(day(on)).outcome
}

#[test]
fn an_electronic_registration_costs_twelve_euro_from_1_july_2018() {
    assert_eq!(outcome(&ELECTRONIC, "2018-06-30"), FeeOutcome::Free);
    assert_eq!(outcome(&ELECTRONIC, "2018-07-01"), costs(12_00, 0));
    assert_eq!(outcome(&ELECTRONIC, "2018-07-02"), costs(12_00, 0));
    let decision = ELECTRONIC.decide(day("2018-03-01"));
    assert_eq!(decision.next.map(|next| next.on), Some(day("2018-07-01")));
    assert!(decision.actions.is_empty());
    assert_eq!(ELECTRONIC.decide(day("2018-07-01")).actions[0].task, Task::Pay);
}

#[test]
fn a_written_request_costs_twenty_five_euro_when_received_from_1_july_2018() {
    assert_eq!(outcome(&written(Some("2018-06-30")), "2018-08-15"), FeeOutcome::Free);
    assert_eq!(outcome(&written(Some("2018-07-01")), "2018-08-15"), costs(25_00, 0));
    assert_eq!(outcome(&written(Some("2018-07-02")), "2018-08-15"), costs(25_00, 0));
}

#[test]
fn a_written_request_from_before_the_register_is_free_too() {
    assert_eq!(outcome(&written(Some("2018-02-20")), "2018-08-15"), FeeOutcome::Free);
}

#[test]
fn a_written_request_that_comes_after_the_free_months_is_not_free_before_their_end() {
    assert_eq!(outcome(&written(Some("2018-07-05")), "2018-06-20"), costs(25_00, 0));
}

#[test]
fn the_day_of_receipt_is_asked_for_only_when_the_free_months_are_over() {
    assert_eq!(outcome(&written(None), "2018-06-30"), FeeOutcome::Free);
    let decision = written(None).decide(day("2018-07-01"));
    assert_eq!(decision.outcome, FeeOutcome::Undetermined);
    assert_eq!(decision.missing.as_slice(), [FeeFact::ReceivedOn]);
}

#[test]
fn the_channel_is_asked_for_only_when_the_free_months_are_over() {
    let question = RegistrationFee { channel: None, ..ELECTRONIC };
    assert_eq!(outcome(&question, "2018-06-30"), FeeOutcome::Free);
    assert_eq!(question.decide(day("2018-07-01")).missing.as_slice(), [FeeFact::Channel]);
}

#[test]
fn a_new_vog_adds_its_own_price() {
    let paper = with_vog(Some(VogApplicationChannel::Paper), &ELECTRONIC);
    let digital = with_vog(Some(VogApplicationChannel::Digital), &ELECTRONIC);
    assert_eq!(outcome(&paper, "2018-06-30"), costs(0, 41_35));
    assert_eq!(outcome(&paper, "2018-07-01"), costs(12_00, 41_35));
    assert_eq!(outcome(&digital, "2018-07-01"), costs(12_00, 33_85));
    assert_eq!(
        outcome(&with_vog(Some(VogApplicationChannel::Paper), &written(Some("2018-07-01"))), "2018-07-01"),
        costs(25_00, 41_35)
    );
    let decision = digital.decide(day("2018-07-01"));
    let layers: Vec<_> = decision.reasons.iter().map(|reason| reason.layer(Norms::builtin(), decision.on)).collect();
    assert_eq!(layers, [Some(Layer::Statute), Some(Layer::Practice)]);
}

#[test]
fn the_price_of_a_vog_is_not_known_after_2018() {
    let at_least = FeeOutcome::AtLeast { registration: Euro::cents(12_00) };
    for channel in [Some(VogApplicationChannel::Paper), Some(VogApplicationChannel::Digital), None] {
        let question = with_vog(channel, &ELECTRONIC);
        assert_ne!(outcome(&question, "2018-12-31"), at_least);
        assert_eq!(outcome(&question, "2019-01-01"), at_least);
        assert!(question.decide(day("2019-01-01")).missing.is_empty());
    }
    let free = with_vog(Some(VogApplicationChannel::Paper), &written(Some("2018-06-30")));
    assert_eq!(outcome(&free, "2019-01-01"), FeeOutcome::AtLeast { registration: Euro::ZERO });
}

#[test]
fn whether_and_how_a_vog_is_applied_for_is_asked() {
    let question = RegistrationFee { needs_vog: None, ..ELECTRONIC };
    assert_eq!(question.decide(day("2018-07-01")).missing.as_slice(), [FeeFact::NeedsVog]);
    let question = with_vog(None, &ELECTRONIC);
    assert_eq!(question.decide(day("2018-12-31")).missing.as_slice(), [FeeFact::VogApplication]);
    let nothing = RegistrationFee { channel: None, needs_vog: None, ..ELECTRONIC };
    assert_eq!(question.decide(day("2018-07-01")).outcome, FeeOutcome::Undetermined);
    assert_eq!(nothing.decide(day("2018-07-01")).missing.as_slice(), [FeeFact::Channel, FeeFact::NeedsVog]);
}

#[test]
fn a_day_after_the_last_confirmation_says_so() {
    let told = |question: &RegistrationFee, on: &str| {
        question.decide(day(on)).reasons.iter().any(|reason| {
            matches!(reason, FeeReason::ElectronicLastConfirmed { .. } | FeeReason::WrittenLastConfirmed { .. })
        })
    };
    assert!(!told(&ELECTRONIC, "2023-09-01"));
    assert!(told(&ELECTRONIC, "2023-09-02"));
    assert_eq!(outcome(&ELECTRONIC, "2026-11-21"), costs(12_00, 0));
    assert!(!told(&written(Some("2020-01-01")), "2021-01-01"));
    assert!(told(&written(Some("2020-01-02")), "2021-01-01"));
}

#[test]
fn before_the_register_nothing_can_be_registered() {
    let decision = ELECTRONIC.decide(day("2018-02-28"));
    assert_eq!(decision.outcome, FeeOutcome::NotInForce);
    assert_eq!(decision.next.map(|next| (next.on, next.outcome)), Some((day("2018-03-01"), FeeOutcome::Free)));
}

#[test]
fn a_later_fee_is_one_entry_in_a_document() {
    let document = r#"{ "version": "2027-1", "norms": [ { "name": "fee.electronic", "mode": "extend", "entries": [ {
        "value": "14.50", "from": "2027-01-01", "layer": "statute",
        "citation": { "source": "RWk (BWBR0017252)", "article": "6a", "url": "https://wetten.overheid.nl/BWBR0017252/2027-01-01" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let on = |on: &str| ELECTRONIC.decide_by(&norms, day(on));
    assert_eq!(on("2026-12-31").outcome, costs(12_00, 0));
    assert_eq!(on("2027-01-01").outcome, costs(14_50, 0));
    assert_eq!(on("2026-12-31").next.map(|next| next.on), Some(day("2027-01-01")));
}

#[test]
fn a_day_without_any_fee_is_not_modelled() {
    let document = r#"{ "version": "x", "norms": [ { "name": "fee.free", "mode": "replace", "entries": [ {
        "value": true, "from": "2018-03-01", "until": "2018-05-31", "layer": "statute",
        "citation": { "source": "RWk (BWBR0017252)", "url": "https://wetten.overheid.nl/BWBR0017252/2018-03-01" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let on = |on: &str| ELECTRONIC.decide_by(&norms, day(on));
    assert_eq!(on("2018-05-31").outcome, FeeOutcome::Free);
    for between in ["2018-06-01", "2018-06-15", "2018-06-30"] {
        let decision = on(between);
        assert_eq!(decision.outcome, FeeOutcome::NotModelled, "{between}");
        assert_eq!(decision.reasons.len(), 1);
    }
    assert_eq!(on("2018-07-01").outcome, costs(12_00, 0));
}

#[test]
fn the_outcome_is_told_in_both_languages_and_on_the_wire() {
    let outcome = costs(12_00, 41_35);
    assert_eq!(outcome.explain(Language::Nl), "de kosten zijn € 53,35 (€ 12,00 inschrijving, € 41,35 VOG)");
    assert_eq!(outcome.explain(Language::En), "the cost is €53.35 (€12.00 registration, €41.35 VOG)");
    let wire = serde_json::json!({ "code": "fee", "registration": "12.00", "vog": "41.35", "total": "53.35" });
    assert_eq!(serde_json::to_value(outcome).unwrap(), wire);
}

#[test]
fn the_timeline_is_what_every_day_answers() {
    let open = |outcome: &FeeOutcome| *outcome == FeeOutcome::Undetermined;
    for channel in [None, Some(FeeChannel::Electronic), Some(FeeChannel::Written)] {
        for received_on in [None, Some(day("2018-06-30")), Some(day("2018-07-01")), Some(day("2018-09-01"))] {
            for needs_vog in [None, Some(true), Some(false)] {
                for vog_application in [None, Some(VogApplicationChannel::Paper), Some(VogApplicationChannel::Digital)]
                {
                    let question = RegistrationFee { channel, received_on, needs_vog, vog_application };
                    agrees(&question, open, "2018-02-25", "2019-01-10");
                }
            }
        }
    }
}
