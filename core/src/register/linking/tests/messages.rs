use super::*;
use crate::wire;

const ALL_PERSON: [LinkingEventKind; 11] = [
    LinkingEventKind::Registered,
    LinkingEventKind::Linked,
    LinkingEventKind::Unlinked,
    LinkingEventKind::Transferred,
    LinkingEventKind::LinkAccepted,
    LinkingEventKind::LinkRejected,
    LinkingEventKind::UnlinkAccepted,
    LinkingEventKind::UnlinkRejected,
    LinkingEventKind::Blocked,
    LinkingEventKind::Unblocked,
    LinkingEventKind::Ended,
];

fn recipients(preference: Preference) -> Recipients {
    Recipients { preference: Some(preference), email_confirmed: Some(true), notification: Some(Notification::Off {}) }
}

fn due(event: LinkingEventKind, on: &str, recipients: &Recipients) -> MessagesDue {
    messages_due(LinkingEvent { on: day(on), event }, recipients, Norms::builtin())
}

fn to(due: &MessagesDue, recipient: Recipient) -> Vec<Message> {
    due.messages.iter().copied().filter(|message| message.to == recipient).collect()
}

#[test]
fn the_person_is_told_by_preference() {
    for (preference, channel) in [
        (Preference::Berichtenbox, Channel::Berichtenbox),
        (Preference::Email, Channel::Email),
        (Preference::Post, Channel::Post),
    ] {
        for event in ALL_PERSON {
            let due = due(event, "2018-03-05", &recipients(preference));
            let messages = to(&due, Recipient::Person);
            assert_eq!(messages.len(), 1, "{event}");
            assert_eq!((messages[0].channel, messages[0].on), (channel, day("2018-03-05")));
        }
    }
}

#[test]
fn each_event_has_its_own_subject() {
    for (event, about) in [
        (LinkingEventKind::Registered, MessageSubject::Registered),
        (LinkingEventKind::Linked, MessageSubject::Linked),
        (LinkingEventKind::LinkAccepted, MessageSubject::Linked),
        (LinkingEventKind::Unlinked, MessageSubject::Unlinked),
        (LinkingEventKind::UnlinkAccepted, MessageSubject::Unlinked),
        (LinkingEventKind::Transferred, MessageSubject::Transferred),
        (LinkingEventKind::LinkRejected, MessageSubject::LinkRejected),
        (LinkingEventKind::UnlinkRejected, MessageSubject::UnlinkRejected),
        (LinkingEventKind::Blocked, MessageSubject::Blocked),
        (LinkingEventKind::Unblocked, MessageSubject::Unblocked),
        (LinkingEventKind::Ended, MessageSubject::Ended),
    ] {
        let due = due(event, "2018-03-05", &recipients(Preference::Post));
        assert_eq!(to(&due, Recipient::Person)[0].about, about, "{event}");
    }
}

#[test]
fn who_wants_no_messages_gets_none() {
    for event in ALL_PERSON {
        let due = due(event, "2018-03-05", &recipients(Preference::None));
        assert!(to(&due, Recipient::Person).is_empty());
        assert!(due.reasons.contains(&MessageReason::NoMessagesWanted));
    }
}

#[test]
fn e_mail_needs_a_confirmed_address() {
    let unconfirmed = Recipients { email_confirmed: Some(false), ..recipients(Preference::Email) };
    let told = due(LinkingEventKind::Linked, "2018-03-05", &unconfirmed);
    assert!(told.messages.is_empty());
    assert_eq!(told.reasons.as_slice(), [MessageReason::EmailNotConfirmed]);
    assert_eq!(told.actions[0].task.word(), "verify_email");
    let unknown = Recipients { email_confirmed: None, ..recipients(Preference::Email) };
    assert_eq!(due(LinkingEventKind::Linked, "2018-03-05", &unknown).missing.as_slice(), [MessageFact::EmailConfirmed]);
    let post = Recipients { email_confirmed: None, ..recipients(Preference::Post) };
    assert!(due(LinkingEventKind::Linked, "2018-03-05", &post).missing.is_empty());
}

#[test]
fn an_unknown_preference_is_asked_for_when_the_person_has_to_be_told() {
    let unknown = Recipients { preference: None, email_confirmed: None, notification: None };
    assert_eq!(due(LinkingEventKind::Linked, "2018-03-05", &unknown).missing.as_slice(), [MessageFact::Preference]);
    assert!(due(LinkingEventKind::LinkRequested, "2018-03-05", &unknown).missing.is_empty());
    let later = due(LinkingEventKind::LinkRequested, "2023-09-01", &unknown);
    assert_eq!(later.missing.as_slice(), [MessageFact::Notification]);
}

#[test]
fn the_organisation_sees_a_request_in_a_banner_at_login() {
    for (event, about, task) in [
        (LinkingEventKind::LinkRequested, MessageSubject::LinkRequested, "answer_link_request"),
        (LinkingEventKind::UnlinkRequested, MessageSubject::UnlinkRequested, "answer_unlink_request"),
    ] {
        let due = due(event, "2018-03-05", &recipients(Preference::Berichtenbox));
        let banner = Message { to: Recipient::Organisation, channel: Channel::Banner, about, on: day("2018-03-05") };
        assert_eq!(due.messages.as_slice(), [banner]);
        assert_eq!(due.reasons.as_slice(), [MessageReason::Banner]);
        assert_eq!((due.actions[0].task.word(), due.actions[0].from), (task, Some(day("2018-03-05"))));
    }
}

#[test]
fn the_organisation_is_not_told_of_a_registration_or_of_its_own_deeds() {
    let registered = due(LinkingEventKind::Registered, "2018-03-05", &recipients(Preference::Post));
    assert!(to(&registered, Recipient::Organisation).is_empty());
    assert!(registered.reasons.contains(&MessageReason::OrganisationNotTold));
    assert!(registered.reasons.contains(&MessageReason::ToldOfTheRegistration));
    for event in [LinkingEventKind::Linked, LinkingEventKind::Unlinked, LinkingEventKind::LinkRejected] {
        assert!(to(&due(event, "2018-03-05", &recipients(Preference::Post)), Recipient::Organisation).is_empty());
    }
}

#[test]
fn a_change_of_status_reaches_both_and_is_said_to_be_a_reading() {
    for event in [LinkingEventKind::Blocked, LinkingEventKind::Unblocked, LinkingEventKind::Ended] {
        for preference in [Preference::Post, Preference::None] {
            let due = due(event, "2018-03-05", &recipients(preference));
            let banners = to(&due, Recipient::Organisation);
            assert_eq!((banners.len(), banners[0].channel), (1, Channel::Banner));
            let notes = due.reasons.iter().filter(|reason| **reason == MessageReason::AnswerOrStatus).count();
            assert_eq!(notes, 1);
        }
    }
    let linked = due(LinkingEventKind::Linked, "2018-03-05", &recipients(Preference::Post));
    assert!(!linked.reasons.contains(&MessageReason::AnswerOrStatus));
}

fn switched_on(sent: &str, confirmed: Option<&str>) -> Recipients {
    let notification =
        Notification::On { mail_sent: sent.parse().unwrap(), confirmed: confirmed.map(|text| text.parse().unwrap()) };
    Recipients { notification: Some(notification), ..recipients(Preference::None) }
}

#[test]
fn the_organisation_gets_an_e_mail_only_when_it_switched_that_on() {
    let off = due(LinkingEventKind::LinkRequested, "2023-09-01", &recipients(Preference::None));
    assert_eq!(off.messages.len(), 1);
    assert!(off.reasons.contains(&MessageReason::NoEmailByDefault));
    let on = switched_on("2023-08-01T10:00", Some("2023-08-01T10:05"));
    let mail = due(LinkingEventKind::LinkRequested, "2023-09-01", &on);
    assert_eq!(
        mail.messages.iter().map(|message| message.channel).collect::<Vec<_>>(),
        [Channel::Banner, Channel::Email]
    );
    assert!(mail.reasons.contains(&MessageReason::EmailSwitchedOn));
    assert_eq!(due(LinkingEventKind::LinkRequested, "2023-08-31", &on).messages.len(), 1);
    assert_eq!(due(LinkingEventKind::UnlinkRequested, "2023-09-01", &on).messages.len(), 1);
}

#[test]
fn the_address_has_to_be_confirmed_within_twenty_four_hours() {
    for (confirmed, mailed) in [
        (Some("2024-01-02T09:59"), true),
        (Some("2024-01-02T10:00"), true),
        (Some("2024-01-02T10:01"), false),
        (Some("2024-01-01T09:59"), false),
        (None, false),
    ] {
        let recipients = switched_on("2024-01-01T10:00", confirmed);
        let due = due(LinkingEventKind::LinkRequested, "2024-01-02", &recipients);
        assert_eq!(due.messages.len() == 2, mailed, "{confirmed:?}");
        let again = due.actions.iter().any(|action| action.task.word() == "ask_new_mail");
        assert_eq!(again, !mailed, "{confirmed:?}");
    }
    let recipients = switched_on("2024-01-01T10:00", Some("2024-01-02T09:00"));
    assert_eq!(due(LinkingEventKind::LinkRequested, "2024-01-01", &recipients).messages.len(), 1);
}

#[test]
fn a_term_in_days_ends_at_the_same_time_of_the_last_day() {
    let document = r#"{ "version": "x", "norms": [ { "name": "link.message_verification", "mode": "replace", "entries": [ {
        "value": { "count": 2, "unit": "days" }, "from": "2023-09-01", "layer": "policy",
        "citation": { "source": "test", "url": "https://example.org" } } ] } ] }"#;
    let norms = Norms::builtin().amended(document).unwrap();
    let event = LinkingEvent { on: day("2024-01-05"), event: LinkingEventKind::LinkRequested };
    let count =
        |confirmed| messages_due(event, &switched_on("2024-01-01T10:00", Some(confirmed)), &norms).messages.len();
    assert_eq!((count("2024-01-03T10:00"), count("2024-01-03T10:01")), (2, 1));
}

#[test]
fn before_the_register_there_are_no_messages() {
    let due = due(LinkingEventKind::LinkRequested, "2018-02-28", &recipients(Preference::Post));
    assert!(due.messages.is_empty() && due.actions.is_empty());
    assert_eq!(due.reasons.as_slice(), [MessageReason::NotInForce { from: day("2018-03-01") }]);
}

#[test]
fn a_message_is_said_in_both_languages() {
    let message = due(LinkingEventKind::Linked, "2018-03-05", &recipients(Preference::Post)).messages[0];
    assert_eq!(
        message.explain(Language::Nl),
        "Op 5 maart 2018 krijgt de persoon per post dit bericht: de persoon is gekoppeld."
    );
    assert_eq!(
        message.explain(Language::En),
        "On 5 March 2018 the person gets this message by post: the person was linked."
    );
}

#[test]
fn the_recipients_are_read_from_a_document() {
    let text = r#"{ "preference": "email", "notification": { "type": "on", "mail_sent": "2024-01-01T10:00" } }"#;
    let recipients: Recipients = wire::from_text(text).unwrap();
    assert_eq!(recipients.preference, Some(Preference::Email));
}
