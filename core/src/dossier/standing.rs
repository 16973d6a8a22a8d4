//! How a person stands in the register, and with the organisation of the dossier.

use super::Person;
use crate::{
    calendar::Day,
    register::deregistration::{HolderId, Registration, RegistrationEvent, RegistrationState},
};

/// How the person stands on the asked day; `None` where the registration is not known.
pub(super) struct Standing<'d> {
    pub(super) registration: Option<&'d Registration>,
    pub(super) state: Option<RegistrationState>,
    pub(super) registered_on: Option<Day>,
    /// Is there a link with the organisation?
    pub(super) linked: Option<bool>,
    pub(super) linked_on: Option<Day>,
    pub(super) blocked_since: Option<Day>,
    /// Was the register told of the person's death?
    pub(super) is_deceased: bool,
}

impl<'d> Standing<'d> {
    pub(super) fn of(person: &'d Person, holder: &HolderId, on: Day) -> Self {
        let registration = person.registration.as_ref();
        let link = registration.and_then(|registration| registration.links(on).find(|link| link.holder == holder));
        Self {
            registration,
            state: registration.map(|registration| registration.state(on)),
            registered_on: registration.and_then(|registration| registration.registered_on(on)),
            linked: registration.map(|_| link.is_some()),
            linked_on: link.map(|link| link.from),
            blocked_since: registration.and_then(|registration| registration.blocked_since(on)),
            is_deceased: registration.is_some_and(|registration| {
                registration
                    .events()
                    .iter()
                    .any(|event| matches!(event, RegistrationEvent::DeathNotified { .. }) && event.on() <= on)
            }),
        }
    }

    /// Is there no registration that certainly stands?
    pub(super) fn must_register(&self) -> bool {
        matches!(
            self.state,
            None | Some(
                RegistrationState::NeverRegistered | RegistrationState::Ended | RegistrationState::MayHaveEnded
            )
        )
    }
}
