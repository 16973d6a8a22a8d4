//! From the events of a registration to the stretches between them.

use super::{
    HolderId, RegistrationEvent,
    standing::{Demand, LapsedRequest, Request, Standing, Tie, Unlinked},
};
use crate::{
    calendar::Day,
    norm::{Choice, Norms},
    wire::{FaultCode, Reader},
};

/// A stretch of days, until the next one begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) from: Day,
    pub(super) phase: Phase,
}

/// What the register holds during a stretch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Phase {
    NotInForce,
    Never,
    Registered(Standing),
    /// Ended by the earlier reading of a last day, standing by the later one.
    MayHaveEnded(Standing),
    Ended {
        standing: Standing,
        last_day: Day,
        by_the_register: bool,
    },
}

/// One link: the place of its event, its first day, and the first day without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LinkSpell {
    pub(super) event: usize,
    pub(super) from: Day,
    pub(super) until: Option<Day>,
}

/// Why an event cannot have happened after those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
enum Impossible {
    #[error("this event lies before the register existed")]
    BeforeTheRegister,
    #[error("this event lies before an event that precedes it in the list")]
    OutOfOrder,
    #[error("the person is not registered yet")]
    NotRegistered,
    #[error("the person is registered already")]
    RegisteredAlready,
    #[error("the registration has ended by then")]
    AfterTheEnd,
    #[error("the registration has ended by then, so it cannot be linked")]
    LinkAfterTheEnd,
    #[error("the last day of the term without a link has passed by then, so it cannot be lengthened")]
    ExtensionAfterTheEnd,
    #[error("the person is linked to this holder already")]
    LinkedAlready,
    #[error("there is no link with this holder")]
    NoSuchLink,
    #[error("the term is lengthened already in this spell without a link")]
    ExtendedAlready,
    #[error("a linked person has no term without a link to lengthen")]
    ExtensionWhileLinked,
    #[error("the term is not lengthened while a new VOG is demanded")]
    ExtensionWhileDemanded,
    #[error("no new VOG is demanded at that time")]
    NotDemanded,
    #[error("a linked person cannot ask to end the registration")]
    RequestWhileLinked,
    #[error("a linked person is deregistered only for want of a demanded VOG or after a notice of death")]
    DeregisteredWhileLinked,
    #[error("after the notice of death only unlinking and the end of the registration can follow")]
    AfterTheDeath,
}

/// The folded events.
pub(super) struct Folded {
    pub(super) stretches: Vec<Stretch>,
    pub(super) links: Vec<LinkSpell>,
}

/// Folds the events, noting every impossible one in `reader` at its place and going on without it.
pub(super) fn fold(events: &[RegistrationEvent], norms: &Norms, reader: &mut Reader) -> Folded {
    let mut fold = Fold {
        events,
        norms,
        stretches: Vec::with_capacity(events.len().saturating_add(4)),
        links: Vec::new(),
        now: None,
        has_ended: false,
        last: Day::FIRST,
    };
    match norms.prk.choose(Day::FIRST) {
        Choice::NotYet { from } => {
            fold.begin(Day::FIRST, Phase::NotInForce);
            fold.begin(from, Phase::Never);
        }
        _ => fold.begin(Day::FIRST, Phase::Never),
    }
    for (at, event) in events.iter().enumerate() {
        if let Err(impossible) = fold.take(at, event) {
            reader.at_index(at, |reader| reader.fault::<()>(FaultCode::Contradiction, impossible));
        }
    }
    if let Some(standing) = fold.now {
        fold.lapse(standing);
    }
    Folded { stretches: fold.stretches, links: fold.links }
}

struct Fold<'f> {
    events: &'f [RegistrationEvent],
    norms: &'f Norms,
    stretches: Vec<Stretch>,
    links: Vec<LinkSpell>,
    now: Option<Standing>,
    has_ended: bool,
    last: Day,
}

impl Fold<'_> {
    fn take(&mut self, at: usize, event: &RegistrationEvent) -> Result<(), Impossible> {
        let on = event.on();
        if !self.norms.prk.applies(on) {
            return Err(Impossible::BeforeTheRegister);
        }
        if on < self.last {
            return Err(Impossible::OutOfOrder);
        }
        match (event, self.now) {
            (RegistrationEvent::Registered { .. }, None) => self.register(on),
            (RegistrationEvent::Registered { .. }, Some(standing)) if standing.ends().latest < on => {
                self.lapse(standing);
                self.register(on);
            }
            // Registering again shows that the register counted until the earlier of two last days.
            (RegistrationEvent::Registered { .. }, Some(standing)) if standing.ends().certain < on => {
                self.lapse(standing.settled_early());
                self.register(on);
            }
            (RegistrationEvent::Registered { .. }, Some(_)) => return Err(Impossible::RegisteredAlready),
            (event, None) => return Err(self.not_standing(event)),
            // The register writes down the end that came by itself.
            (RegistrationEvent::Deregistered { .. }, Some(standing)) if standing.ends().latest.next() == Some(on) => {
                self.lapse(standing);
            }
            (event, Some(standing)) if standing.ends().latest < on => return Err(ended(event)),
            (event, Some(standing)) => self.happen(at, event, standing)?,
        }
        self.last = on;
        Ok(())
    }

    fn not_standing(&self, event: &RegistrationEvent) -> Impossible {
        if self.has_ended { ended(event) } else { Impossible::NotRegistered }
    }

    fn register(&mut self, on: Day) {
        let standing = Standing::registered(self.norms, on);
        self.stand(on, standing);
    }

    /// Something happens to a standing registration.
    fn happen(&mut self, at: usize, event: &RegistrationEvent, before: Standing) -> Result<(), Impossible> {
        let on = event.on();
        let mut standing = if before.ends().certain < on { before.settled() } else { before };
        let may_follow_death =
            matches!(event, RegistrationEvent::Unlinked { .. } | RegistrationEvent::Deregistered { .. });
        if standing.death.is_some() && !may_follow_death {
            return Err(Impossible::AfterTheDeath);
        }
        match event {
            RegistrationEvent::Registered { .. } => return Err(Impossible::RegisteredAlready),
            RegistrationEvent::Linked { holder, .. } => {
                if self.open_link(holder).is_some() {
                    return Err(Impossible::LinkedAlready);
                }
                standing.link(on);
                self.links.push(LinkSpell { event: at, from: on, until: None });
            }
            RegistrationEvent::Unlinked { holder, .. } => {
                let link = self.open_link(holder).ok_or(Impossible::NoSuchLink)?;
                link.until = Some(on);
                standing.unlink(self.norms, on);
            }
            RegistrationEvent::ExtensionRequested { .. } => standing.extend(self.norms, on)?,
            RegistrationEvent::NewVogDemanded { .. } => {
                standing.demand.get_or_insert_with(|| Demand::from(self.norms, on));
            }
            RegistrationEvent::VogDelivered { accepted, .. } => {
                let demand = standing.demand.as_mut().ok_or(Impossible::NotDemanded)?;
                demand.refused_on = Some(on);
                if *accepted {
                    standing.demand = None;
                }
            }
            RegistrationEvent::OwnRequest { .. } => {
                if matches!(standing.tie, Tie::Linked { .. }) {
                    return Err(Impossible::RequestWhileLinked);
                }
                let term = self.norms.end_own_request.on(on);
                standing.request.get_or_insert_with(|| Request::within(term, on));
            }
            RegistrationEvent::DeathNotified { .. } => {
                standing.death = Some(Request::within(self.norms.end_death.on(on), on));
            }
            RegistrationEvent::Deregistered { .. } => {
                let is_linked = matches!(standing.tie, Tie::Linked { .. });
                if is_linked && standing.demand.is_none() && standing.death.is_none() {
                    return Err(Impossible::DeregisteredWhileLinked);
                }
                self.settle_before(on, before);
                self.end(on, standing, true);
                return Ok(());
            }
        }
        self.settle_before(on, before);
        self.stand(on, standing);
        Ok(())
    }

    /// An event after the earlier of two last days shows that the registration stood until then.
    fn settle_before(&mut self, on: Day, before: Standing) {
        if before.ends().certain.next().is_some_and(|first_doubtful| first_doubtful < on)
            && let Some(stretch) = self.stretches.last_mut()
        {
            stretch.phase = Phase::Registered(before.settled());
        }
    }

    fn stand(&mut self, on: Day, standing: Standing) {
        self.now = Some(standing);
        self.begin(on, Phase::Registered(standing));
    }

    /// The end by the passage of time, if there is one within the supported range.
    fn lapse(&mut self, standing: Standing) {
        let ends = standing.ends();
        // Where the readings agree, this stretch has no days and is never found.
        if let Some(first_doubtful) = ends.certain.next() {
            self.begin(first_doubtful, Phase::MayHaveEnded(standing));
        }
        if let Some(first_without) = ends.latest.next() {
            self.end(first_without, standing, false);
        }
    }

    fn end(&mut self, first_without: Day, standing: Standing, by_the_register: bool) {
        for link in self.links.iter_mut().filter(|link| link.until.is_none()) {
            link.until = Some(first_without);
        }
        let last_day = first_without.previous().unwrap_or(Day::FIRST);
        self.begin(first_without, Phase::Ended { standing, last_day, by_the_register });
        self.now = None;
        self.has_ended = true;
    }

    /// Begins a stretch, never before the one that is last; of those that begin on one day the last
    /// is found.
    fn begin(&mut self, from: Day, phase: Phase) {
        self.stretches.push(Stretch { from, phase });
    }

    fn open_link(&mut self, holder: &HolderId) -> Option<&mut LinkSpell> {
        let events = self.events;
        self.links
            .iter_mut()
            .filter(|link| link.until.is_none())
            .find(|link| holder_of(events, link).is_some_and(|linked| linked == holder))
    }
}

/// The holder of a link, which stands in its event.
pub(super) fn holder_of<'e>(events: &'e [RegistrationEvent], link: &LinkSpell) -> Option<&'e HolderId> {
    match events.get(link.event) {
        Some(RegistrationEvent::Linked { holder, .. }) => Some(holder),
        _ => None,
    }
}

fn ended(event: &RegistrationEvent) -> Impossible {
    match event {
        RegistrationEvent::Linked { .. } => Impossible::LinkAfterTheEnd,
        RegistrationEvent::ExtensionRequested { .. } => Impossible::ExtensionAfterTheEnd,
        _ => Impossible::AfterTheEnd,
    }
}

impl Standing {
    fn link(&mut self, on: Day) {
        self.tie = match self.tie {
            Tie::Linked { since, holders } => Tie::Linked { since, holders: holders.saturating_add(1) },
            Tie::Unlinked(_) => Tie::Linked { since: on, holders: 1 },
        };
        if let Some(request) = self.request.take() {
            self.lapsed = Some(LapsedRequest { requested_on: request.on, linked_on: on });
        }
    }

    fn unlink(&mut self, norms: &Norms, on: Day) {
        self.lapsed = None;
        self.tie = match self.tie {
            Tie::Linked { since, holders } if holders > 1 => Tie::Linked { since, holders: holders.saturating_sub(1) },
            _ => Tie::Unlinked(Unlinked::from(norms, on, true)),
        };
    }

    fn extend(&mut self, norms: &Norms, on: Day) -> Result<(), Impossible> {
        let Tie::Unlinked(unlinked) = self.tie else { return Err(Impossible::ExtensionWhileLinked) };
        if self.demand.is_some() {
            return Err(Impossible::ExtensionWhileDemanded);
        }
        if unlinked.extension.is_some() {
            return Err(Impossible::ExtendedAlready);
        }
        self.tie = Tie::Unlinked(unlinked.extended(norms, on));
        Ok(())
    }
}
