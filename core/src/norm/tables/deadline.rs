//! The norms about when one has to be registered and linked, rules DL-1 up to and including DL-3.

use super::cite::{START, WINDOW_END, agency, duo, entry, law};
use crate::{
    calendar::Day,
    norm::{Applies, Entry},
};

pub(super) static NOT_SCREENED: [Entry<Day>; 1] = [entry!(
    START, from START, Guideline duo("Wanneer inschrijven en koppelen"),
    remark "on or immediately after that day; no number of days is named"
)];

pub(super) static SCREENED: [Entry<Day>; 1] = [entry!(
    WINDOW_END, from START, Guideline duo("Wanneer inschrijven en koppelen"),
    remark "the window stands in Wko art. 3.2, Regeling Wko art. 17d and Besluit art. 18a"
)];

pub(super) static MEDIATION: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Practice agency("Wanneer moeten personen zich inschrijven?"))];

pub(super) static BEFORE_THE_START: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.50" "4" "", 2018-03-01),
    remark "for a childminding agency by art. 1.56(3), for childminders and those around them art. 1.56b"
)];
