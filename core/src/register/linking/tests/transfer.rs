use super::*;

fn file() -> Transfer {
    Transfer { issued_on: Some(day("2022-03-01")), new_holder_from: Some(day("2022-03-10")), accepted_on: None }
}

#[test]
fn the_file_is_valid_up_to_and_including_the_twenty_first_day() {
    for (on, outcome, code) in [
        ("2018-02-28", TransferOutcome::NotInForce, "link_transfer.not_in_force"),
        ("2022-02-28", TransferOutcome::NotIssued, "link_transfer.issued_later"),
        ("2022-03-01", TransferOutcome::Waiting, "link_transfer.new_holder_later"),
        ("2022-03-09", TransferOutcome::Waiting, "link_transfer.new_holder_later"),
        ("2022-03-10", TransferOutcome::Acceptable, "link_transfer.accept_on_the_first_day"),
        ("2022-03-22", TransferOutcome::Acceptable, "link_transfer.accept_on_the_first_day"),
        ("2022-03-23", TransferOutcome::Expired, "link_transfer.expired_after"),
    ] {
        let decision = file().decide(day(on));
        assert_eq!(decision.outcome, outcome, "{on}");
        assert!(codes(&decision).contains(&code), "{on}");
        explains(&decision);
    }
    agrees_with_every_day(&file(), "2018-02-20", "2022-04-10");
}

#[test]
fn the_new_holder_accepts_on_its_first_day_in_the_lrk() {
    let waiting = file().decide(day("2022-03-05"));
    let first = Some(day("2022-03-10"));
    assert_eq!((waiting.actions[0].from, waiting.actions[0].by), (first, first));
    assert_eq!(file().decide(day("2022-03-10")).actions[0].by, first);
    assert_eq!(file().decide(day("2022-03-11")).actions[0].by, Some(day("2022-03-22")));
    assert_eq!(tasks(&file().decide(day("2022-03-11"))), ["accept_transfer"]);
}

#[test]
fn the_persons_move_on_the_day_of_the_acceptance() {
    for (accepted_on, moved) in [
        ("2022-02-28", false),
        ("2022-03-09", false),
        ("2022-03-10", true),
        ("2022-03-22", true),
        ("2022-03-23", false),
    ] {
        let question = Transfer { accepted_on: Some(day(accepted_on)), ..file() };
        let decision = question.decide(day("2022-03-23"));
        let expected = if moved { TransferOutcome::Moved } else { TransferOutcome::Expired };
        assert_eq!(decision.outcome, expected, "{accepted_on}");
        assert_eq!(codes(&decision).contains(&"link_transfer.accepted_in_vain"), !moved);
        explains(&decision);
        agrees_with_every_day(&question, "2022-02-20", "2022-04-10");
    }
    let accepted = Transfer { accepted_on: Some(day("2022-03-12")), ..file() };
    assert_eq!(accepted.decide(day("2022-03-11")).outcome, TransferOutcome::Acceptable);
    assert_eq!(accepted.decide(day("2022-03-12")).outcome, TransferOutcome::Moved);
}

#[test]
fn a_file_made_too_early_is_made_again() {
    let last = Transfer { new_holder_from: Some(day("2022-03-22")), ..file() };
    assert_eq!(codes(&last.decide(day("2022-03-05"))), ["link_transfer.valid_until", "link_transfer.new_holder_later"]);
    let late = Transfer { new_holder_from: Some(day("2022-03-23")), ..file() };
    let decision = late.decide(day("2022-03-05"));
    assert_eq!(decision.outcome, TransferOutcome::Waiting);
    assert!(codes(&decision).contains(&"link_transfer.expires_too_soon"));
    assert_eq!((tasks(&decision), decision.actions[0].by), (vec!["send_transfer"], Some(day("2022-03-22"))));
    explains(&decision);
    agrees_with_every_day(&late, "2022-02-20", "2022-04-10");
    agrees_with_every_day(&last, "2022-02-20", "2022-04-10");
}

#[test]
fn what_is_missing_is_asked_for_only_while_it_matters() {
    let no_issue = Transfer { issued_on: None, ..file() };
    assert_eq!(missing(&no_issue.decide(day("2022-03-05"))), ["issued_on"]);
    let nothing = Transfer { issued_on: None, new_holder_from: None, accepted_on: None };
    assert_eq!(missing(&nothing.decide(day("2022-03-05"))), ["issued_on", "new_holder_from"]);
    let no_holder = Transfer { new_holder_from: None, ..file() };
    assert_eq!(missing(&no_holder.decide(day("2022-03-05"))), ["new_holder_from"]);
    for on in ["2022-02-28", "2022-03-23"] {
        assert!(no_holder.decide(day(on)).missing.is_empty(), "{on}");
    }
    agrees_with_every_day(&no_holder, "2022-02-20", "2022-04-10");
    let accepted = Transfer { accepted_on: Some(day("2022-03-12")), ..no_holder };
    assert_eq!(missing(&accepted.decide(day("2022-04-01"))), ["new_holder_from"]);
    agrees_with_every_day(&accepted, "2022-02-20", "2022-04-10");
}
