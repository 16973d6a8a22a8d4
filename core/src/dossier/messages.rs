//! The messages that what happened on the asked day brings (LINK-9).

use super::{MessageReport, Organisation, Person};
use crate::{
    calendar::Day,
    decision::{Action, Task},
    norm::Norms,
    register::{
        deregistration::{Registration, RegistrationEvent, RegistrationState},
        linking::{LinkingEvent, LinkingEventKind, Recipients, Request, RequestEventKind, RequestKind, messages_due},
    },
};

/// The messages due about a person because of what happened on this day.
pub(super) fn messages_of(person: &Person, organisation: &Organisation, norms: &Norms, on: Day) -> Vec<MessageReport> {
    let recipients = Recipients {
        preference: person.message_preference,
        email_confirmed: person.email_confirmed,
        notification: organisation.notification,
    };
    let registration =
        person.registration.iter().flat_map(|registration| registration_events(registration, organisation, on));
    let requests = person.requests.iter().flat_map(|request| request_events(request, on));
    let mut messages: Vec<MessageReport> = Vec::new();
    for event in registration.chain(requests) {
        for message in messages_due(LinkingEvent { on, event }, &recipients, norms).messages {
            let message = MessageReport { person: person.id.clone(), message };
            // An accepted request and its link bring one message, not two.
            if !messages.contains(&message) {
                messages.push(message);
            }
        }
    }
    messages
}

/// What the organisation has to do so that a link request reaches it by e-mail, as it wants.
pub(super) fn notification_action(organisation: &Organisation, norms: &Norms, on: Day) -> Option<Action> {
    let recipients =
        Recipients { preference: None, email_confirmed: None, notification: Some(organisation.notification?) };
    let event = LinkingEvent { on, event: LinkingEventKind::LinkRequested };
    messages_due(event, &recipients, norms).actions.into_iter().find(|action| action.task == Task::AskNewMail)
}

fn registration_events<'r>(
    registration: &'r Registration,
    organisation: &'r Organisation,
    on: Day,
) -> impl Iterator<Item = LinkingEventKind> + 'r {
    let happened = registration.events().iter().filter(move |event| event.on() == on).filter_map(|event| match event {
        RegistrationEvent::Registered { .. } => Some(LinkingEventKind::Registered),
        RegistrationEvent::Linked { holder, .. } if *holder == organisation.holder => Some(LinkingEventKind::Linked),
        RegistrationEvent::Unlinked { holder, .. } if *holder == organisation.holder => {
            Some(LinkingEventKind::Unlinked)
        }
        RegistrationEvent::NewVogDemanded { .. } => Some(LinkingEventKind::Blocked),
        RegistrationEvent::VogDelivered { accepted: true, .. } => Some(LinkingEventKind::Unblocked),
        _ => None,
    });
    let ended = |day: Day| registration.state(day) == RegistrationState::Ended;
    let ends_now = ended(on) && on.previous().is_some_and(|before| !ended(before));
    happened.chain(ends_now.then_some(LinkingEventKind::Ended))
}

fn request_events(request: &Request, on: Day) -> impl Iterator<Item = LinkingEventKind> {
    let kind = request.kind();
    let today = request.history().events.into_iter().filter(move |event| event.on == on);
    today.map(move |event| match (kind, event.event) {
        (RequestKind::Link, RequestEventKind::Made) => LinkingEventKind::LinkRequested,
        (RequestKind::Link, RequestEventKind::Accepted) => LinkingEventKind::LinkAccepted,
        (RequestKind::Link, RequestEventKind::Rejected) => LinkingEventKind::LinkRejected,
        (RequestKind::Unlink, RequestEventKind::Made) => LinkingEventKind::UnlinkRequested,
        (RequestKind::Unlink, RequestEventKind::Accepted) => LinkingEventKind::UnlinkAccepted,
        (RequestKind::Unlink, RequestEventKind::Rejected) => LinkingEventKind::UnlinkRejected,
    })
}
