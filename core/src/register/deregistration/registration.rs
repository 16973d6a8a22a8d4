//! A registration that exists only with a possible history.

use serde::Serialize;

use super::{
    HolderId, RegistrationEvent, RegistrationState, RunningTerm,
    fold::{self, LinkSpell, Phase, Stretch},
    standing::{Standing, Tie},
};
use crate::{
    calendar::Day,
    decision::List,
    norm::Norms,
    wire::{Checked, Faults, Reader, checked},
};

/// One person's registration (or several in a row), read from its dated events.
///
/// It is also a question: its [`decide`](crate::decision::Question::decide) says how the person
/// stands in the register on a day, until when, and what somebody has to do.
///
/// ```
/// use kinderopvang::{
///     calendar::Day,
///     decision::Question,
///     register::deregistration::{Registration, RegistrationEvent, RegistrationState},
/// };
/// let holder: kinderopvang::register::deregistration::HolderId = "12345678".parse()?;
/// let day = |text: &str| text.parse::<Day>();
/// let registration = Registration::from_events(vec![
///     RegistrationEvent::Registered { on: day("2024-05-01")? },
///     RegistrationEvent::Linked { on: day("2024-05-03")?, holder: holder.clone() },
///     RegistrationEvent::Unlinked { on: day("2024-10-31")?, holder },
/// ])?;
/// let decision = registration.decide(day("2024-12-01")?);
/// assert_eq!(decision.outcome, RegistrationState::RegisteredUnlinked);
/// assert_eq!(decision.holds.until, Some(day("2025-02-28")?));
/// assert_eq!(registration.state(day("2025-03-01")?), RegistrationState::Ended);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[doc(alias = "inschrijving")]
pub struct Registration {
    /// The events, in order of date.
    events: Vec<RegistrationEvent>,
    #[serde(skip)]
    stretches: Vec<Stretch>,
    #[serde(skip)]
    links: Vec<LinkSpell>,
}

/// A link of the person with a holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "koppeling")]
pub struct Link<'r> {
    /// With whom.
    pub holder: &'r HolderId,
    /// The first day, included.
    pub from: Day,
    /// The first day without the link, if its end is known.
    pub until: Option<Day>,
}

impl Link<'_> {
    /// Is there a link on this day? On the day of unlinking there is none.
    pub fn stands_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

impl Registration {
    /// The registration with these events, by the norms this version of the library knows.
    ///
    /// # Errors
    /// Every event that is impossible after those before it, each at its path `events[n]`. An
    /// impossible event is left out when the next ones are judged.
    pub fn from_events(events: Vec<RegistrationEvent>) -> Result<Self, Faults> {
        Self::from_events_by(Norms::builtin(), events)
    }

    /// The registration with these events, its terms counted by the given norms.
    ///
    /// # Errors
    /// As [`from_events`](Self::from_events).
    pub fn from_events_by(norms: &Norms, events: Vec<RegistrationEvent>) -> Result<Self, Faults> {
        let mut reader = Reader::default();
        let registration = Self::folded(norms, events, &mut reader);
        Faults::of(reader.into_faults())?;
        Ok(registration)
    }

    fn folded(norms: &Norms, events: Vec<RegistrationEvent>, reader: &mut Reader) -> Self {
        let folded = reader.at_field("events", |reader| fold::fold(&events, norms, reader));
        Self { events, stretches: folded.stretches, links: folded.links }
    }

    /// Counts the terms anew, by the given norms.
    pub(crate) fn recount(&mut self, norms: &Norms, reader: &mut Reader) {
        *self = Self::folded(norms, std::mem::take(&mut self.events), reader);
    }

    /// The events, in order of date.
    pub fn events(&self) -> &[RegistrationEvent] {
        &self.events
    }

    /// The state on a day, without reasons: a look-up.
    pub fn state(&self, on: Day) -> RegistrationState {
        match self.phase(on) {
            Phase::NotInForce => RegistrationState::NotInForce,
            Phase::Never => RegistrationState::NeverRegistered,
            Phase::Registered(Standing { demand: Some(_), .. }) => RegistrationState::Blocked,
            Phase::Registered(Standing { tie: Tie::Linked { .. }, .. }) => RegistrationState::RegisteredLinked,
            Phase::Registered(_) => RegistrationState::RegisteredUnlinked,
            Phase::MayHaveEnded(_) => RegistrationState::MayHaveEnded,
            Phase::Ended { .. } => RegistrationState::Ended,
        }
    }

    /// Is there a link with this holder on this day?
    pub fn linked_to(&self, holder: &HolderId, on: Day) -> bool {
        self.links(on).any(|link| link.holder == holder)
    }

    /// The links that stand on this day.
    pub fn links(&self, on: Day) -> impl Iterator<Item = Link<'_>> {
        self.all_links().filter(move |link| link.stands_on(on))
    }

    /// Every link there was, is or will be, in the order they began.
    pub fn all_links(&self) -> impl Iterator<Item = Link<'_>> {
        self.links.iter().filter_map(|link| {
            let holder = fold::holder_of(&self.events, link)?;
            Some(Link { holder, from: link.from, until: link.until })
        })
    }

    /// The first day of the registration that stands on this day; `None` when none does, or when it
    /// may have ended.
    pub fn registered_on(&self, on: Day) -> Option<Day> {
        self.standing(on).map(|standing| standing.registered_on)
    }

    /// Since when there is no link with anybody; `None` when there is one or no registration stands.
    pub fn unlinked_since(&self, on: Day) -> Option<Day> {
        match self.standing(on)?.tie {
            Tie::Unlinked(unlinked) => Some(unlinked.start),
            Tie::Linked { .. } => None,
        }
    }

    /// Since when a new VOG is demanded and the registration blocked.
    pub fn blocked_since(&self, on: Day) -> Option<Day> {
        self.standing(on)?.demand.map(|demand| demand.on)
    }

    /// The last day of the registration that has ended before this day; `None` when one stands, may
    /// have ended, or never was.
    pub fn ended_after(&self, on: Day) -> Option<Day> {
        match self.phase(on) {
            Phase::Ended { last_day, .. } => Some(*last_day),
            _ => None,
        }
    }

    /// The terms running on this day at whose end the registration ends, in the order of the
    /// statute. Events later than the day are left out of account.
    pub fn running_terms(&self, on: Day) -> List<RunningTerm> {
        match self.phase(on) {
            Phase::Registered(standing) | Phase::MayHaveEnded(standing) => standing.running_terms(),
            Phase::NotInForce | Phase::Never | Phase::Ended { .. } => List::new(),
        }
    }

    fn standing(&self, on: Day) -> Option<&Standing> {
        match self.phase(on) {
            Phase::Registered(standing) => Some(standing),
            _ => None,
        }
    }

    #[inline]
    pub(super) fn phase(&self, on: Day) -> &Phase {
        let after = self.stretches.partition_point(|stretch| stretch.from <= on);
        after.checked_sub(1).and_then(|at| self.stretches.get(at)).map_or(&Phase::Never, |stretch| &stretch.phase)
    }

    /// The first day of every stretch.
    pub(crate) fn turning_days(&self) -> impl Iterator<Item = Day> {
        self.stretches.iter().map(|stretch| stretch.from)
    }
}

impl Checked for Registration {
    type Parts = (Vec<RegistrationEvent>,);

    fn of_parts((events,): Self::Parts, reader: &mut Reader) -> Option<Self> {
        let before = reader.count();
        let registration = Self::folded(Norms::builtin(), events, reader);
        (reader.count() == before).then_some(registration)
    }

    fn into_parts(self) -> Self::Parts {
        (self.events,)
    }
}

checked! {
    /// One person's registration (or several in a row), read from its dated events.
    #[doc(alias = "inschrijving")]
    Registration {
        /// The events, in order of date.
        events: Vec<RegistrationEvent>,
    }
}
