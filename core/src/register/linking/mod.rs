//! Linking persons to a childcare organisation and ending those links: logging in (LINK-1), the
//! link (LINK-2, LINK-3), requests (LINK-4, LINK-7), the right holder (LINK-5), the duty to unlink
//! (LINK-6), holders that stop or change (LINK-8), messages (LINK-9) and the overview (LINK-10).

mod facility;
mod holder;
mod link;
mod login;
mod messages;
mod overview;
mod part;
mod period;
mod request;
mod search;
mod transfer;
mod unlink;

pub use facility::{FacilityFact, FacilityReason, FacilityStanding, HolderWithoutFacility, LinksOutcome};
pub use holder::{BondWithParent, HolderFact, HolderOutcome, HolderReason, HolderToLink, Subsidiary, Workplace};
pub use link::{FeeState, LinkFact, LinkOutcome, LinkReason, LinkWay, MakeLink, RegistrationOfPerson, link_several};
pub use login::{Login, LoginFact, LoginOutcome, LoginReason};
pub use messages::{
    Channel, LinkingEvent, LinkingEventKind, Message, MessageFact, MessageReason, MessageSubject, MessagesDue,
    Notification, Preference, Recipient, Recipients, messages_due,
};
pub use overview::{MaskedBsn, MaskedBsnError, Overview, OverviewReason, OverviewRow, overview};
pub use period::{LinkPeriod, LinkPeriodError};
pub use request::{
    OrganisationOfPerson, Request, RequestError, RequestEvent, RequestEventKind, RequestFact, RequestFault,
    RequestHistory, RequestKind, RequestOutcome, RequestReason, RequestState, RequestStatus, RequestStep,
    request_steps,
};
pub use search::{FacilityEntry, HolderEntry, HolderHit, HolderQuery, QueryError, search};
pub use transfer::{Transfer, TransferFact, TransferOutcome, TransferReason};
pub use unlink::{HiredAs, PresentAs, UnlinkDuty, UnlinkFact, UnlinkOutcome, UnlinkReason};

#[cfg(test)]
mod tests;
