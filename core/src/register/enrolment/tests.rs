//! Cases for ENR-1 and ENR-2.

use super::{
    EmailFact, EmailOutcome, EmailReason, EmailVerification, Enrolment, EnrolmentFact, EnrolmentOutcome,
    EnrolmentReason, EnrolmentStep,
};
use crate::register::linking::Preference;
use crate::{
    calendar::{ClockTime, Day, Moment},
    decision::{Question, Task},
    money::Euro,
    norm::Norms,
    register::every_day::{agrees, days},
};

use EnrolmentOutcome::{Blocked, Complete, Next, Registered};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// One step a day, from Monday 2 July 2018 on.
fn all_done() -> Enrolment {
    Enrolment {
        personal_data_on: Some(day("2018-07-02")),
        messages: Some(Preference::None),
        vog_checked_on: Some(day("2018-07-03")),
        vog_approved: Some(true),
        paid_on: Some(day("2018-07-04")),
        link_requested_on: Some(day("2018-07-05")),
        linked_on: Some(day("2018-07-06")),
        ..Enrolment::nothing_done()
    }
}

fn outcome(question: &Enrolment, on: &str) -> EnrolmentOutcome {
    question.decide(day(on)).outcome
}

#[test]
fn the_steps_follow_one_another() {
    let question = all_done();
    for (on, expected) in [
        ("2018-07-01", Next { step: EnrolmentStep::PersonalData }),
        ("2018-07-02", Next { step: EnrolmentStep::VogReference }),
        ("2018-07-03", Next { step: EnrolmentStep::Payment }),
        ("2018-07-04", Registered { step: EnrolmentStep::LinkRequest }),
        ("2018-07-05", Registered { step: EnrolmentStep::Link }),
        ("2018-07-06", Complete),
    ] {
        assert_eq!(outcome(&question, on), expected, "{on}");
    }
    let undecided = Enrolment { messages: None, ..all_done() };
    assert_eq!(outcome(&undecided, "2018-07-06"), Next { step: EnrolmentStep::Messages });
}

#[test]
fn each_step_has_its_action() {
    let tasks =
        |on: &str| -> Vec<Task> { all_done().decide(day(on)).actions.iter().map(|action| action.task).collect() };
    assert_eq!(tasks("2018-07-01"), [Task::Register, Task::EnterReference]);
    assert_eq!(tasks("2018-07-02"), [Task::EnterReference]);
    assert_eq!(tasks("2018-07-03"), [Task::Pay]);
    assert_eq!(tasks("2018-07-04"), [Task::SendLinkRequest]);
    assert_eq!(tasks("2018-07-05"), [Task::AnswerLinkRequest]);
    assert_eq!(tasks("2018-07-06"), []);
}

#[test]
fn the_organisation_may_link_without_a_request() {
    let question = Enrolment { link_requested_on: None, ..all_done() };
    assert_eq!(outcome(&question, "2018-07-05"), Registered { step: EnrolmentStep::LinkRequest });
    assert_eq!(outcome(&question, "2018-07-06"), Complete);
}

#[test]
fn a_vog_approved_in_the_free_months_registers_without_payment() {
    let approved = |on: &str| Enrolment {
        personal_data_on: Some(day("2018-06-01")),
        vog_checked_on: Some(day(on)),
        paid_on: None,
        link_requested_on: None,
        linked_on: None,
        ..all_done()
    };
    let registered = Registered { step: EnrolmentStep::LinkRequest };
    assert_eq!(outcome(&approved("2018-06-30"), "2018-06-30"), registered);
    assert_eq!(outcome(&approved("2018-06-30"), "2018-07-01"), registered);
    assert_eq!(outcome(&approved("2018-07-01"), "2018-07-01"), Next { step: EnrolmentStep::Payment });
    let late_login = Enrolment { personal_data_on: Some(day("2018-07-01")), ..approved("2018-06-30") };
    assert_eq!(outcome(&late_login, "2018-07-01"), Next { step: EnrolmentStep::Payment });
}

#[test]
fn the_cost_is_told_from_the_first_step_on() {
    let told = |on: &str, reason: EnrolmentReason| {
        let reasons = Enrolment::nothing_done().decide(day(on)).reasons;
        assert!(reasons.contains(&reason), "{on}");
    };
    told("2018-06-30", EnrolmentReason::PaymentFree { until: Some(day("2018-06-30")) });
    told("2018-07-01", EnrolmentReason::PaymentDue { amount: Euro::cents(12_00) });
}

#[test]
fn an_early_payment_does_not_register_before_the_vog_is_approved() {
    let question = Enrolment { paid_on: Some(day("2018-07-02")), ..all_done() };
    assert_eq!(outcome(&question, "2018-07-02"), Next { step: EnrolmentStep::VogReference });
    let decision = question.decide(day("2018-07-03"));
    assert_eq!(decision.outcome, Registered { step: EnrolmentStep::LinkRequest });
    assert!(decision.reasons.contains(&EnrolmentReason::Registered { registered_on: day("2018-07-03") }));
}

#[test]
fn a_rejected_vog_blocks() {
    let question = Enrolment { vog_approved: Some(false), ..all_done() };
    let decision = question.decide(day("2018-07-06"));
    assert_eq!(decision.outcome, Blocked { step: EnrolmentStep::VogReference });
    assert!(decision.reasons.contains(&EnrolmentReason::VogRejected));
    assert_eq!(decision.actions[0].task, Task::ApplyForVog);
    let not_entered = Enrolment { vog_checked_on: None, ..question };
    assert_eq!(outcome(&not_entered, "2018-07-06"), Blocked { step: EnrolmentStep::VogReference });
}

#[test]
fn a_rejected_vog_is_told_while_an_earlier_step_is_open() {
    let question = Enrolment { vog_approved: Some(false), ..Enrolment::nothing_done() };
    let decision = question.decide(day("2018-07-06"));
    assert_eq!(decision.outcome, Next { step: EnrolmentStep::PersonalData });
    assert!(decision.reasons.contains(&EnrolmentReason::VogRejected));
}

#[test]
fn the_verdict_on_an_entered_vog_is_asked_for() {
    let question = Enrolment { vog_approved: None, ..all_done() };
    assert_eq!(outcome(&question, "2018-07-02"), Next { step: EnrolmentStep::VogReference });
    let decision = question.decide(day("2018-07-03"));
    assert_eq!(decision.outcome, EnrolmentOutcome::Undetermined);
    assert_eq!(decision.missing.as_slice(), [EnrolmentFact::VogApproved]);
}

#[test]
fn the_berichtenbox_is_switched_on_first() {
    let mut question = Enrolment { messages: Some(Preference::Berichtenbox), ..all_done() };
    let decision = question.decide(day("2018-07-06"));
    assert_eq!(decision.missing.as_slice(), [EnrolmentFact::BerichtenboxSwitchedOn]);
    question.vog_approved = None;
    assert_eq!(question.decide(day("2018-07-06")).missing.as_slice(), [EnrolmentFact::BerichtenboxSwitchedOn]);
    question.vog_approved = Some(true);
    assert_eq!(outcome(&question, "2018-07-01"), Next { step: EnrolmentStep::PersonalData });
    question.berichtenbox_switched_on = Some(false);
    let decision = question.decide(day("2018-07-06"));
    assert_eq!(decision.outcome, Blocked { step: EnrolmentStep::Messages });
    assert_eq!(decision.actions[0].task, Task::SwitchOnBerichtenbox);
    question.berichtenbox_switched_on = Some(true);
    assert_eq!(outcome(&question, "2018-07-06"), Complete);
}

#[test]
fn an_unverified_address_blocks_nothing() {
    let mut question = Enrolment { messages: Some(Preference::Email), ..all_done() };
    for (verified, is_told) in [(None, false), (Some(true), false), (Some(false), true)] {
        question.email_verified = verified;
        let decision = question.decide(day("2018-07-06"));
        assert_eq!(decision.outcome, Complete);
        assert_eq!(decision.reasons.contains(&EnrolmentReason::EmailUnverified), is_told);
    }
}

#[test]
fn before_the_register_nobody_registers() {
    let decision = all_done().decide(day("2018-02-28"));
    assert_eq!(decision.outcome, EnrolmentOutcome::NotInForce);
    assert_eq!(decision.next.map(|next| next.on), Some(day("2018-03-01")));
}

#[test]
fn the_timeline_is_what_every_day_answers() {
    let open = |outcome: &EnrolmentOutcome| *outcome == EnrolmentOutcome::Undetermined;
    for messages in [None, Some(Preference::Berichtenbox), Some(Preference::Email)] {
        for vog_approved in [None, Some(true), Some(false)] {
            for personal_data_on in [None, Some(day("2018-06-28")), Some(day("2018-07-02"))] {
                for vog_checked_on in [None, Some(day("2018-06-30")), Some(day("2018-07-03"))] {
                    for paid_on in [None, Some(day("2018-07-01")), Some(day("2018-07-04"))] {
                        let question = Enrolment {
                            personal_data_on,
                            messages,
                            vog_checked_on,
                            vog_approved,
                            paid_on,
                            ..all_done()
                        };
                        agrees(&question, open, "2018-06-25", "2018-07-10");
                    }
                }
            }
        }
    }
    agrees(&all_done(), open, "2018-02-25", "2018-07-10");
}

fn mail(sent: &str, verified: Option<&str>, asked: Option<&str>) -> EmailVerification {
    EmailVerification {
        mail_sent_at: Some(moment(sent)),
        verified_at: verified.map(moment),
        asked_at: asked.map(|time| time.parse().unwrap()),
    }
}

fn asked(question: &EmailVerification, at: &str) -> EmailOutcome {
    let at = moment(at);
    EmailVerification { asked_at: Some(at.time), ..question.clone() }.decide(at.day).outcome
}

#[test]
fn a_verification_mail_is_valid_until_the_same_time_on_the_next_day() {
    let question = mail("2018-05-01T14:30", None, None);
    let until = moment("2018-05-02T14:30");
    assert_eq!(asked(&question, "2018-05-01T14:29"), EmailOutcome::NotSent);
    assert_eq!(asked(&question, "2018-05-01T14:30"), EmailOutcome::Open { until });
    assert_eq!(asked(&question, "2018-05-02T14:29"), EmailOutcome::Open { until });
    assert_eq!(asked(&question, "2018-05-02T14:30"), EmailOutcome::Open { until });
    assert_eq!(asked(&question, "2018-05-02T14:31"), EmailOutcome::Expired { until });
    let expired = mail("2018-05-01T14:30", None, Some("14:31")).decide(day("2018-05-02"));
    assert_eq!(expired.actions[0].task, Task::AskNewMail);
}

#[test]
fn the_wall_clock_counts_when_summer_time_begins() {
    let question = mail("2018-03-24T14:30", None, None);
    assert_eq!(asked(&question, "2018-03-25T14:30"), EmailOutcome::Open { until: moment("2018-03-25T14:30") });
}

#[test]
fn a_confirmation_counts_within_the_24_hours_and_from_its_own_moment_on() {
    for (verified, is_verified) in [
        ("2018-05-01T14:30", true),
        ("2018-05-02T14:30", true),
        ("2018-05-02T14:31", false),
        ("2018-05-01T14:29", false),
    ] {
        let question = mail("2018-05-01T14:30", Some(verified), None);
        assert_eq!(asked(&question, "2018-05-03T12:00") == EmailOutcome::Verified, is_verified, "{verified}");
    }
    let question = mail("2018-05-01T14:30", Some("2018-05-02T09:00"), None);
    assert!(matches!(asked(&question, "2018-05-02T08:59"), EmailOutcome::Open { .. }));
    assert_eq!(asked(&question, "2018-05-02T09:00"), EmailOutcome::Verified);
}

#[test]
fn another_address_makes_an_earlier_confirmation_void() {
    let question = mail("2018-05-03T10:00", Some("2018-05-01T09:00"), Some("12:00"));
    let decision = question.decide(day("2018-05-03"));
    assert_eq!(decision.outcome, EmailOutcome::Open { until: moment("2018-05-04T10:00") });
    assert!(decision.reasons.contains(&EmailReason::VerifiedBeforeTheMail { verified_at: moment("2018-05-01T09:00") }));
    assert_eq!(decision.actions[0].task, Task::VerifyEmail);
}

#[test]
fn a_confirmation_that_came_too_late_is_told() {
    let question = mail("2018-05-01T10:00", Some("2018-05-02T10:01"), Some("12:00"));
    let decision = question.decide(day("2018-05-05"));
    assert!(decision.reasons.contains(&EmailReason::VerifiedTooLate { verified_at: moment("2018-05-02T10:01") }));
}

#[test]
fn the_end_of_a_day_is_the_beginning_of_the_next() {
    let question = mail("2018-05-01T24:00", None, None);
    assert!(matches!(asked(&question, "2018-05-03T00:00"), EmailOutcome::Open { .. }));
    assert!(matches!(asked(&question, "2018-05-02T24:00"), EmailOutcome::Open { .. }));
    assert!(matches!(asked(&question, "2018-05-03T00:01"), EmailOutcome::Expired { .. }));
    assert_eq!(asked(&question, "2018-05-01T23:59"), EmailOutcome::NotSent);
}

#[test]
fn the_time_is_asked_for_on_a_day_of_change_only() {
    let question = mail("2018-05-01T14:30", None, None);
    for (on, is_asked) in [("2018-04-30", false), ("2018-05-01", true), ("2018-05-02", true), ("2018-05-03", false)] {
        let missing = question.decide(day(on)).missing;
        assert_eq!(missing.contains(&EmailFact::AskedAt), is_asked, "{on}");
    }
    let sent_at_midnight = mail("2018-05-01T00:00", None, None);
    assert!(sent_at_midnight.decide(day("2018-05-01")).missing.is_empty());
    let nothing = EmailVerification { mail_sent_at: None, verified_at: None, asked_at: None };
    assert_eq!(nothing.decide(day("2018-05-01")).missing.as_slice(), [EmailFact::MailSentAt]);
}

#[test]
fn a_longer_term_in_a_document_is_counted_by_the_clock() {
    let term = |count: u32, unit: &str| {
        let document = format!(
            r#"{{ "version": "x", "norms": [ {{ "name": "enrolment.verification_mail", "mode": "replace", "entries": [ {{
            "value": {{ "count": {count}, "unit": "{unit}" }}, "from": "2018-03-01", "layer": "guideline",
            "citation": {{ "source": "DUO", "url": "https://duo.nl" }} }} ] }} ] }}"#
        );
        let norms = Norms::builtin().amended(&document).unwrap();
        mail("2018-05-01T14:30", None, Some("12:00")).decide_by(&norms, day("2018-06-01")).outcome
    };
    let until = |text: &str| EmailOutcome::Expired { until: moment(text) };
    assert_eq!(term(36, "hours"), until("2018-05-03T02:30"));
    assert_eq!(term(1, "hours"), until("2018-05-01T15:30"));
    assert_eq!(term(7, "days"), until("2018-05-08T14:30"));
}

#[test]
fn a_mail_from_before_the_register_has_no_norm() {
    let question = mail("2018-02-28T12:00", None, Some("11:00"));
    for on in ["2018-02-28", "2018-03-01"] {
        let decision = question.decide(day(on));
        assert_eq!(decision.outcome, EmailOutcome::NotInForce);
        assert_eq!(decision.reasons.as_slice(), [EmailReason::NotInForce { from: day("2018-03-01") }]);
    }
}

#[test]
fn the_timeline_of_a_mail_is_what_every_day_answers() {
    let open = |outcome: &EmailOutcome| *outcome == EmailOutcome::Undetermined;
    let times = [None, Some("00:00"), Some("12:00"), Some("14:30"), Some("23:59"), Some("24:00")];
    for sent in ["2018-05-03T00:00", "2018-05-03T14:30", "2018-05-03T24:00"] {
        for verified in [None, Some("2018-05-01T10:00"), Some("2018-05-03T24:00"), Some("2018-05-04T14:30")] {
            for time in times {
                agrees(&mail(sent, verified, time), open, "2018-05-01", "2018-05-08");
            }
        }
    }
}

/// Another way to the same answer: the moments of change in a list, the last one reached counts.
#[test]
fn a_naive_reading_of_the_24_hours_agrees() {
    for sent in days("2018-05-01", "2018-05-03") {
        for hour in [0, 9, 23] {
            let sent = Moment { day: sent, time: ClockTime::new(hour, 15).unwrap() };
            for verified in ["2018-05-02T09:15", "2018-05-03T23:15", "2018-05-03T23:16"] {
                let verified = moment(verified);
                let until = Moment { day: sent.day.add_days(1), time: sent.time };
                for asked in days("2018-05-01", "2018-05-05") {
                    let asked = Moment { day: asked, time: ClockTime::new(9, 15).unwrap() };
                    let mut expected = EmailOutcome::NotSent;
                    if asked >= sent {
                        expected = EmailOutcome::Open { until };
                    }
                    if asked > until {
                        expected = EmailOutcome::Expired { until };
                    }
                    if (sent..=until).contains(&verified) && asked >= verified {
                        expected = EmailOutcome::Verified;
                    }
                    let question = EmailVerification {
                        mail_sent_at: Some(sent),
                        verified_at: Some(verified),
                        asked_at: Some(asked.time),
                    };
                    assert_eq!(question.decide(asked.day).outcome, expected);
                }
            }
        }
    }
}
