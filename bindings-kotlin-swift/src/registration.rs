//! A registration and a request: what can be asked of their histories.

use kinderopvang::wire::{FaultCode, Reader};

use crate::{core::*, crossing::struct_crosses, error::KinderopvangError};

/// The registration with these events, its terms counted by the given norms.
pub(crate) fn counted_by(
    (events,): (Vec<RegistrationEvent>,),
    reader: &mut Reader,
    norms: &Norms,
) -> Option<Registration> {
    match Registration::from_events_by(norms, events) {
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

struct_crosses! { give Link<'_> { holder from until } }

fn answered(on: Result<Request, RequestError>) -> Result<Request, KinderopvangError> {
    on.map_err(|error| KinderopvangError::fault(FaultCode::Contradiction, "on", error))
}

crate::calls::exported! {
    methods Registration {
        /// Is the history possible? Nothing happens if it is; otherwise `WrongInput` with every event that is
        /// impossible after those before it; the path of a fault is that of the event, as `events[2]`. So it is with
        /// all that is asked of a registration. Terms are counted by the given norms, else by those this version of
        /// the library knows.
        fn check(_registration) by _norms -> () {
            Ok(())
        }

        /// The links that stand on this day.
        fn links(registration, on: Day) by _norms -> Vec<Link> {
            Ok(registration.links(on).collect::<Vec<_>>())
        }

        /// Every link there was, is or will be, in the order they began.
        fn all_links(registration) by _norms -> Vec<Link> {
            Ok(registration.all_links().collect::<Vec<_>>())
        }

        /// Is there a link with this holder on this day?
        fn linked_to(registration, holder: HolderId, on: Day) by _norms -> bool {
            Ok(registration.linked_to(&holder, on))
        }

        /// The first day of the registration that stands on this day; nothing when none does, or when it may
        /// have ended.
        fn registered_on(registration, on: Day) by _norms -> Option<Day> {
            Ok(registration.registered_on(on))
        }

        /// Since when there is no link with anybody; nothing when there is one or no registration stands.
        fn unlinked_since(registration, on: Day) by _norms -> Option<Day> {
            Ok(registration.unlinked_since(on))
        }

        /// Since when a new VOG is demanded and the registration blocked.
        fn blocked_since(registration, on: Day) by _norms -> Option<Day> {
            Ok(registration.blocked_since(on))
        }

        /// The last day of the registration that has ended before this day; nothing when one stands, may have
        /// ended, or never was.
        fn ended_after(registration, on: Day) by _norms -> Option<Day> {
            Ok(registration.ended_after(on))
        }

        /// The terms running on this day at whose end the registration ends, in the order of the statute.
        /// Events later than the day are left out of account.
        fn running_terms(registration, on: Day) by _norms -> Vec<RunningTerm> {
            Ok(registration.running_terms(on))
        }

        /// What becomes of the data: destroyed at the end of the registration, or kept for four years after it
        /// when there was a signal (Besluit art. 16b). `signal`: was there a signal from the continuous
        /// screening, besides those among the events?
        fn retention(registration, on: Day, signal: bool) by norms -> Retention {
            Ok(registration.retention_by(norms, on, signal))
        }
    }

    functions _ {
        /// The open request made on this day.
        fn request_made(kind: RequestKind, on: Day) -> Request {
            Ok(Request::made(kind, on))
        }
    }

    methods Request {
        /// The same request, accepted on this day. It fails with `WrongInput` when it was answered already, or
        /// not made yet on that day.
        fn accept(request, on: Day) -> Request {
            answered(request.accept(on))
        }

        /// The same request, rejected on this day. It fails as `accept` does.
        fn reject(request, on: Day) -> Request {
            answered(request.reject(on))
        }

        /// The day on which it was made.
        fn made_on(request) -> Day {
            Ok(request.made_on())
        }

        /// Where it stands on a day; nothing before it was made. On the day of the answer it is answered.
        fn state_on(request, on: Day) -> Option<RequestState> {
            Ok(request.state_on(on))
        }
    }

    functions _ {
        /// What is left to ask on a day, for each organisation in the given order: who works for several organisations
        /// sends a link request to each.
        fn request_steps(organisations: Vec<OrganisationOfPerson>, on: Day) -> Vec<RequestStep> {
            Ok(request_steps(&organisations, on))
        }
    }

    methods LinkPeriod {
        /// Does the link stand on this day?
        fn stands_on(link, on: Day) -> bool {
            Ok(link.stands_on(on))
        }
    }
}
