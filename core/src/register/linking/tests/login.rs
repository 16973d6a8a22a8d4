use super::*;
use crate::{identifier::LoginLevel, wire};

fn complete(level: LoginLevel) -> Login {
    Login { level: Some(level), own_means: Some(true), mandated: Some(true), chamber_number_matches_lrk: Some(true) }
}

#[test]
fn before_the_register_there_is_nothing_to_log_in_to() {
    let decision = complete(LoginLevel::Four).decide(day("2018-02-28"));
    assert_eq!(decision.outcome, LoginOutcome::NotInForce);
    assert_eq!(decision.reasons.as_slice(), [LoginReason::NotInForce { from: day("2018-03-01") }]);
    assert_eq!(decision.next.unwrap().outcome, LoginOutcome::Admitted);
}

#[test]
fn level_2_plus_or_higher_is_enough_in_2018() {
    for (level, outcome) in [
        (LoginLevel::One, LoginOutcome::Refused),
        (LoginLevel::Two, LoginOutcome::Refused),
        (LoginLevel::TwoPlus, LoginOutcome::Admitted),
        (LoginLevel::Three, LoginOutcome::Admitted),
        (LoginLevel::Four, LoginOutcome::Admitted),
    ] {
        assert_eq!(complete(level).decide(day("2018-03-01")).outcome, outcome, "{level}");
    }
}

#[test]
fn level_3_is_needed_from_september_2023_on() {
    for (level, outcome) in [
        (LoginLevel::Two, LoginOutcome::Refused),
        (LoginLevel::TwoPlus, LoginOutcome::Refused),
        (LoginLevel::Three, LoginOutcome::Admitted),
        (LoginLevel::Four, LoginOutcome::Admitted),
    ] {
        assert_eq!(complete(level).decide(day("2023-09-01")).outcome, outcome, "{level}");
    }
    assert_eq!(complete(LoginLevel::TwoPlus).decide(day("2023-08-31")).outcome, LoginOutcome::Admitted);
}

#[test]
fn in_between_level_2_plus_is_enough_with_a_note() {
    let note = LoginReason::LevelRaisedSomeDay {
        level: LoginLevel::TwoPlus,
        seen_until: day("2018-06-30"),
        later: LoginLevel::Three,
        from: day("2023-09-01"),
    };
    let noted = |level, on| complete(level).decide(day(on)).reasons.contains(&note);
    assert!(!noted(LoginLevel::TwoPlus, "2018-06-30"));
    assert!(noted(LoginLevel::TwoPlus, "2018-07-01"));
    assert!(noted(LoginLevel::TwoPlus, "2023-08-31"));
    assert!(!noted(LoginLevel::TwoPlus, "2023-09-01"));
    assert!(!noted(LoginLevel::Two, "2018-07-01"));
    assert_eq!(codes(&complete(LoginLevel::Three).decide(day("2018-07-01"))).len(), 4);
    assert_eq!(codes(&complete(LoginLevel::Three).decide(day("2024-01-01"))).len(), 4);
}

#[test]
fn each_failing_condition_is_its_own_reason_with_its_own_remedy() {
    let none = Login {
        level: Some(LoginLevel::Two),
        own_means: Some(false),
        mandated: Some(false),
        chamber_number_matches_lrk: Some(false),
    };
    let decision = none.decide(day("2018-04-01"));
    assert_eq!(decision.outcome, LoginOutcome::Refused);
    assert_eq!(
        codes(&decision),
        ["login.level_too_low", "login.not_own_means", "login.not_mandated", "login.chamber_number_differs"]
    );
    assert_eq!(tasks(&decision), ["upgrade_login", "get_own_login", "mandate", "correct_chamber_number"]);
    explains(&decision);
    for (question, code) in [
        (Login { own_means: Some(false), ..complete(LoginLevel::Three) }, "login.not_own_means"),
        (Login { mandated: Some(false), ..complete(LoginLevel::Three) }, "login.not_mandated"),
        (
            Login { chamber_number_matches_lrk: Some(false), ..complete(LoginLevel::Three) },
            "login.chamber_number_differs",
        ),
    ] {
        let decision = question.decide(day("2018-04-01"));
        assert_eq!(decision.outcome, LoginOutcome::Refused);
        assert!(codes(&decision).contains(&code));
    }
}

#[test]
fn a_missing_fact_is_asked_for_only_while_nothing_else_refuses() {
    let unknown = Login { level: None, own_means: None, mandated: None, chamber_number_matches_lrk: None };
    let decision = unknown.decide(day("2018-04-01"));
    assert_eq!(decision.outcome, LoginOutcome::Undetermined);
    assert_eq!(missing(&decision), ["level", "own_means", "mandated", "chamber_number_matches_lrk"]);
    let refused = Login { mandated: Some(false), ..unknown }.decide(day("2018-04-01"));
    assert_eq!((refused.outcome, refused.missing.len()), (LoginOutcome::Refused, 0));
}

#[test]
fn the_timeline_is_asking_every_day() {
    agrees_with_every_day(&complete(LoginLevel::TwoPlus), "2018-02-20", "2023-09-10");
    agrees_with_every_day(&complete(LoginLevel::Four), "2018-02-20", "2018-03-10");
}

#[test]
fn a_level_is_a_word_on_the_wire_and_in_a_norm_document() {
    let login: Login = wire::from_text(r#"{ "level": "level_2_plus", "own_means": true }"#).unwrap();
    assert_eq!(login.level, Some(LoginLevel::TwoPlus));
    let document = r#"{ "version": "x", "norms": [ { "name": "link.login_level", "mode": "replace", "entries": [ {
        "value": "level_4", "from": "2018-03-01", "layer": "policy", "citation": { "source": "test", "url": "https://example.org" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    assert_eq!(complete(LoginLevel::Three).outcome(&norms, day("2018-03-01")), LoginOutcome::Refused);
    let level = crate::identifier::LoginLevel::TwoPlus;
    let rows = Norms::builtin().rows(crate::norm::NormName::LinkLoginLevel);
    assert_eq!(rows[0].value, crate::norm::NormContent::Level { level });
}
