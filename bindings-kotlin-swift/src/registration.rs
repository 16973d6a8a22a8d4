//! A registration and a request: what can be asked of their histories.

use std::sync::Arc;

use kinderopvang::wire::{FaultCode, Reader};

use crate::{
    core,
    crossing::FromCore,
    error::{KinderopvangError, Reply, guarded, taken, taken_at},
    functions::said,
    leaves::{Day, HolderId},
    norms::{Norms, or_builtin},
    types::{
        LinkPeriod, OrganisationOfPerson, Registration, Request, RequestKind, RequestState, RequestStep, Retention,
        RunningTerm,
    },
};

/// The registration with these events, its terms counted by the given norms.
pub(crate) fn counted_by(
    (events,): (Vec<core::RegistrationEvent>,),
    reader: &mut Reader,
    norms: &core::Norms,
) -> Option<core::Registration> {
    match core::Registration::from_events_by(norms, events) {
        Ok(registration) => Some(registration),
        Err(faults) => {
            for fault in faults.into_vec() {
                reader.at_field(&fault.path, |reader| {
                    reader.fault_with_help::<()>(fault.code, fault.message, fault.help)
                });
            }
            None
        }
    }
}

/// A link (koppeling) of a person with a holder.
#[derive(Debug, uniffi::Record)]
pub struct Link {
    /// With whom.
    pub holder: HolderId,
    /// The first day, included.
    pub from: Day,
    /// The first day without the link, if its end is known.
    pub until: Option<Day>,
}

impl FromCore<core::Link<'_>> for Link {
    fn from_core(link: core::Link<'_>) -> Self {
        Self {
            holder: HolderId::from_core(link.holder.clone()),
            from: Day::from_core(link.from),
            until: FromCore::from_core(link.until),
        }
    }
}

impl Registration {
    fn asked<T>(
        &self,
        on: &Day,
        norms: Option<&Norms>,
        ask: impl FnOnce(core::Registration, core::Day) -> T,
    ) -> Reply<T> {
        guarded(|| {
            let norms = or_builtin(norms);
            let on = taken_at("on", on, norms)?;
            Ok(ask(taken(self, norms)?, on))
        })
    }
}

/// Each method fails with `WrongInput` for a history that is impossible; the path of a fault is that of the event,
/// as `events[2]`. Terms are counted by the given norms, else by those this version of the library knows.
#[uniffi::export]
impl Registration {
    /// Is the history possible? Nothing happens if it is; otherwise `WrongInput` with every event that is
    /// impossible after those before it.
    #[uniffi::method(default(norms = None))]
    pub fn check(&self, norms: Option<Arc<Norms>>) -> Reply<()> {
        guarded(|| taken(self, or_builtin(norms.as_deref())).map(|_: core::Registration| ()))
    }

    /// The links that stand on this day.
    #[uniffi::method(default(norms = None))]
    pub fn links(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Vec<Link>> {
        self.asked(&on, norms.as_deref(), |registration, on| registration.links(on).map(Link::from_core).collect())
    }

    /// Every link there was, is or will be, in the order they began.
    #[uniffi::method(default(norms = None))]
    pub fn all_links(&self, norms: Option<Arc<Norms>>) -> Reply<Vec<Link>> {
        guarded(|| {
            let registration: core::Registration = taken(self, or_builtin(norms.as_deref()))?;
            Ok(registration.all_links().map(Link::from_core).collect())
        })
    }

    /// Is there a link with this holder on this day?
    #[uniffi::method(default(norms = None))]
    pub fn linked_to(&self, holder: HolderId, on: Day, norms: Option<Arc<Norms>>) -> Reply<bool> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let holder = taken_at("holder", &holder, norms)?;
            let on = taken_at("on", &on, norms)?;
            let registration: core::Registration = taken(self, norms)?;
            Ok(registration.linked_to(&holder, on))
        })
    }

    /// The first day of the registration that stands on this day; nothing when none does, or when it may
    /// have ended.
    #[uniffi::method(default(norms = None))]
    pub fn registered_on(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Option<Day>> {
        self.asked(&on, norms.as_deref(), |registration, on| FromCore::from_core(registration.registered_on(on)))
    }

    /// Since when there is no link with anybody; nothing when there is one or no registration stands.
    #[uniffi::method(default(norms = None))]
    pub fn unlinked_since(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Option<Day>> {
        self.asked(&on, norms.as_deref(), |registration, on| FromCore::from_core(registration.unlinked_since(on)))
    }

    /// Since when a new VOG is demanded and the registration blocked.
    #[uniffi::method(default(norms = None))]
    pub fn blocked_since(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Option<Day>> {
        self.asked(&on, norms.as_deref(), |registration, on| FromCore::from_core(registration.blocked_since(on)))
    }

    /// The last day of the registration that has ended before this day; nothing when one stands, may have
    /// ended, or never was.
    #[uniffi::method(default(norms = None))]
    pub fn ended_after(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Option<Day>> {
        self.asked(&on, norms.as_deref(), |registration, on| FromCore::from_core(registration.ended_after(on)))
    }

    /// The terms running on this day at whose end the registration ends, in the order of the statute.
    /// Events later than the day are left out of account.
    #[uniffi::method(default(norms = None))]
    pub fn running_terms(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Vec<RunningTerm>> {
        self.asked(&on, norms.as_deref(), |registration, on| FromCore::from_core(registration.running_terms(on)))
    }

    /// What becomes of the data: destroyed at the end of the registration, or kept for four years after it
    /// when there was a signal (Besluit art. 16b). `signal`: was there a signal from the continuous
    /// screening, besides those among the events?
    #[uniffi::method(default(norms = None))]
    pub fn retention(&self, on: Day, signal: bool, norms: Option<Arc<Norms>>) -> Reply<Retention> {
        self.asked(&on, norms.as_deref(), |registration, on| {
            Retention::from_core(registration.retention_by(or_builtin(norms.as_deref()), on, signal))
        })
    }
}

/// The open request made on this day.
#[uniffi::export]
pub fn request_made(kind: RequestKind, on: Day) -> Reply<Request> {
    guarded(|| {
        let norms = core::Norms::builtin();
        Ok(Request::from_core(core::Request::made(taken(&kind, norms)?, taken_at("on", &on, norms)?)))
    })
}

impl Request {
    fn answered(
        &self,
        on: &Day,
        answer: impl FnOnce(core::Request, core::Day) -> Result<core::Request, core::RequestError>,
    ) -> Reply<Self> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let request = taken(self, norms)?;
            let on = taken_at("on", on, norms)?;
            answer(request, on)
                .map(Self::from_core)
                .map_err(|error| KinderopvangError::fault(FaultCode::Contradiction, "on", error))
        })
    }
}

#[uniffi::export]
impl Request {
    /// The same request, accepted on this day. It fails with `WrongInput` when it was answered already, or
    /// not made yet on that day.
    pub fn accept(&self, on: Day) -> Reply<Request> {
        self.answered(&on, core::Request::accept)
    }

    /// The same request, rejected on this day. It fails as `accept` does.
    pub fn reject(&self, on: Day) -> Reply<Request> {
        self.answered(&on, core::Request::reject)
    }

    /// The day on which it was made.
    pub fn made_on(&self) -> Reply<Day> {
        said(self, |request: core::Request| Day::from_core(request.made_on()))
    }

    /// Where it stands on a day; nothing before it was made. On the day of the answer it is answered.
    pub fn state_on(&self, on: Day) -> Reply<Option<RequestState>> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let request: core::Request = taken(self, norms)?;
            Ok(FromCore::from_core(request.state_on(taken_at("on", &on, norms)?)))
        })
    }
}

/// What is left to ask on a day, for each organisation in the given order: who works for several organisations
/// sends a link request to each.
#[uniffi::export]
pub fn request_steps(organisations: Vec<OrganisationOfPerson>, on: Day) -> Reply<Vec<RequestStep>> {
    guarded(|| {
        let norms = core::Norms::builtin();
        let organisations: Vec<core::OrganisationOfPerson> = taken_at("organisations", &organisations, norms)?;
        Ok(FromCore::from_core(core::request_steps(&organisations, taken_at("on", &on, norms)?)))
    })
}

#[uniffi::export]
impl LinkPeriod {
    /// Does the link stand on this day?
    pub fn stands_on(&self, on: Day) -> Reply<bool> {
        guarded(|| {
            let norms = core::Norms::builtin();
            let link: core::LinkPeriod = taken(self, norms)?;
            Ok(link.stands_on(taken_at("on", &on, norms)?))
        })
    }
}
