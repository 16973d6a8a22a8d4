//! How a person stands in the register, and with the organisation of the dossier.

use super::Person;
use crate::{
    calendar::Day,
    register::deregistration::{HolderId, Link, Registration, RegistrationEvent, RegistrationState},
};

/// How the person stands on the asked day; `None` where the registration is not known.
pub(super) struct Standing<'d> {
    pub(super) registration: Option<&'d Registration>,
    holder: &'d HolderId,
    on: Day,
    pub(super) state: Option<RegistrationState>,
    pub(super) registered_on: Option<Day>,
    /// Is there a link with the organisation?
    pub(super) linked: Option<bool>,
    pub(super) blocked_since: Option<Day>,
    /// Was the register told of the person's death?
    pub(super) is_deceased: bool,
}

impl<'d> Standing<'d> {
    pub(super) fn of(person: &'d Person, holder: &'d HolderId, on: Day) -> Self {
        Self::with(person.registration.as_ref(), holder, on)
    }

    /// How the person will stand on another day, as far as is recorded.
    pub(super) fn on(&self, day: Day) -> Self {
        Self::with(self.registration, self.holder, day)
    }

    fn with(registration: Option<&'d Registration>, holder: &'d HolderId, on: Day) -> Self {
        Self {
            registration,
            holder,
            on,
            state: registration.map(|registration| registration.state(on)),
            registered_on: registration.and_then(|registration| registration.registered_on(on)),
            linked: registration.map(|registration| registration.linked_to(holder, on)),
            blocked_since: registration.and_then(|registration| registration.blocked_since(on)),
            is_deceased: registration.is_some_and(|registration| {
                registration
                    .events()
                    .iter()
                    .any(|event| matches!(event, RegistrationEvent::DeathNotified { .. }) && event.on() <= on)
            }),
        }
    }

    /// The day of the last link with the organisation that begins by this day, and the first day without it, or without
    /// the one before it, where that has come or is recorded: a term that runs may yet be stopped.
    pub(super) fn last_link(&self, by: Day) -> (Option<Day>, Option<Day>) {
        let Some(registration) = self.registration else { return (None, None) };
        let is_recorded = |day: Day| {
            let mut events = registration.events().iter();
            events.any(|event| matches!(event, RegistrationEvent::Unlinked { on, holder } if *on == day && holder == self.holder))
        };
        let ended_on = |link: Link<'_>| link.until.filter(|day| *day <= self.on || is_recorded(*day));
        let links = registration.all_links().filter(|link| link.holder == self.holder && link.from <= by);
        links.fold((None, None), |(_, before), link| (Some(link.from), ended_on(link).or(before)))
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
