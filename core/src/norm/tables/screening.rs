//! The norms about continuous screening, rules SCR-1 and SCR-2.

use super::cite::{START, duo, entry, law};
use crate::{
    calendar::Day,
    norm::{Applies, Entry},
};

pub(super) static BEFORE: [Entry<Day>; 1] = [entry!(
    START, from START, Statute law!(WKO, "3.2" "1" "", 2018-03-01),
    remark "who stood in the continuous screening of Besluit art. 9a and 9b on 28 February 2018"
)];

pub(super) static FUNCTIONS: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Inschrijven: wie mag de bestaande VOG gebruiken?"))];

pub(super) static PAYROLL: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Waarom wordt mijn VOG afgekeurd?"),
    remark "the payroll of the organisation that is the holder according to the LRK; a trainee counts when paid a training allowance"
)];

pub(super) static NOT_FUNCTIONS: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Waarom wordt mijn VOG afgekeurd?"))];

pub(super) static DIRECTORS: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Welke VOG moet een bestuurder gebruiken?"))];

pub(super) static NOW: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(BLR, "13" "" "", 2021-07-01),
    remark "after the registration; a link is not asked for"
)];
