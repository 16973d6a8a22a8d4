//! The norms about parents' requests, rules REQ-1 up to and including REQ-18: where they stand. The
//! numbers of a policy are the organisation's, and come with the request.

use super::cite::{day, entry, law, page};
use crate::{
    calendar::{Day, Term},
    norm::{Applies, Citation, Entry},
};

/// The manual shows requests of February 2021; its own date is not known.
const SEEN: Day = day(2021, 2, 16);
/// The decree on quality began.
const QUALITY: Day = day(2018, 1, 1);

/// A heading of the parents' manual.
const fn manual(heading: &'static str) -> Citation {
    page("Handleiding ouderportaal voor ouders", "https://ouderapp.kidskonnect.nl/hc/nl", None, heading)
}

/// A norm of the manual.
const fn of_the_manual(heading: &'static str) -> Entry<Applies> {
    entry!(Applies, from SEEN, Practice manual(heading),
        remark "the manual bears no date; it shows requests of February 2021")
}

pub(super) static EXTRA: [Entry<Applies>; 1] = [of_the_manual("Dag aanvragen")];
pub(super) static AS_A_WHOLE: [Entry<Applies>; 1] = [of_the_manual("Als geheel beoordelen")];
pub(super) static EXPIRY: [Entry<Applies>; 1] = [of_the_manual("Aanvraag vervalt automatisch op")];
pub(super) static CANCEL: [Entry<Applies>; 1] = [of_the_manual("Aanvragen annuleren")];
pub(super) static PAYMENT: [Entry<Applies>; 1] = [of_the_manual("Dag aanvragen: betalen")];
pub(super) static CREDITS: [Entry<Applies>; 1] = [of_the_manual("Functies")];
pub(super) static SWAP: [Entry<Applies>; 1] = [of_the_manual("Ruildag aanvragen")];
pub(super) static ABSENCE: [Entry<Applies>; 1] = [of_the_manual("Afwezigheid doorgeven")];
pub(super) static NOTIFICATIONS: [Entry<Applies>; 1] = [of_the_manual("Notificaties")];

pub(super) static ACCOUNT: [Entry<Term>; 1] = [entry!(
    Term::weeks(6), from SEEN, Practice manual("Inloggen bij het Ouderportaal"),
    remark "the manual bears no date; it shows requests of February 2021"
)];

pub(super) static POLICY: [Entry<Applies>; 1] = [entry!(
    Applies, from SEEN, Policy manual("Dag aanvragen: planningsbeleid"),
    remark "the organisation's own settings, which come with the request; the manual refers to them"
)];

pub(super) static GROUP: [Entry<Applies>; 1] = [entry!(
    Applies, from QUALITY, Statute law!(BKK, "9" "" "", 2021-07-01),
    remark "for day care; article 18 says the same of out-of-school care"
)];

pub(super) static RATIO: [Entry<Applies>; 1] = [entry!(
    Applies, from QUALITY, Statute law!(BKK, "7" "" "", 2021-07-01),
    remark "for day care; article 16 says it of out-of-school care; the figures stand in annex 1"
)];
