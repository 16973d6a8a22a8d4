//! The norms about the registration itself, rules ENR-1, ENR-2 and PLAN-1.

use super::cite::{START, agency, duo, entry};
use crate::{
    calendar::Term,
    norm::{Applies, Entry},
};

pub(super) static STEPS: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Instructiefilmpje Inschrijven"))];

pub(super) static BERICHTENBOX: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Instructiefilmpje Inschrijven"))];

pub(super) static VOG_CHECKED: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Instructiefilmpje Inschrijven"),
    remark "the check is made at once and may take some minutes"
)];

pub(super) static COMPLETE: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Inschrijven in 2 stappen"))];

pub(super) static VERIFICATION_MAIL: [Entry<Term>; 1] =
    [entry!(Term::hours(24), from START, Guideline duo("Het lukt mij niet om mijn e-mailadres te verifiëren"))];

pub(super) static DIGID_LETTER: [Entry<u32>; 1] = [entry!(
    5, from START, Practice agency("Stappenplan, stap 1"),
    remark "working days after the application, as an agency describes it"
)];

pub(super) static LINK_PROMISE: [Entry<u32>; 1] = [entry!(
    2, from START, Practice agency("Stappenplan, stap 6"),
    remark "working days after the link request; one agency's own promise, no term of law"
)];
