//! The norms about the end of a registration, rules END-1 up to and including END-9.

use super::cite::{START, duo, entry, law};
use crate::{
    calendar::Term,
    norm::{Applies, Entry},
};

pub(super) static GROUNDS: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.48d" "4" "", 2018-03-01),
    remark "every ground says at the latest: the register may end a registration earlier"
)];

pub(super) static UNLINKED: [Entry<Term>; 1] =
    [entry!(Term::months(4), from START, Statute law!(WKO, "1.48d" "4" "d", 2018-03-01))];

pub(super) static CYCLE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Wat gebeurt er bij een nieuwe koppeling en ontkoppeling in de verlenging?")
)];

pub(super) static EXTENSION: [Entry<Term>; 1] = [entry!(
    Term::months(9), from START, Statute law!(WKO, "1.48d" "5" "", 2018-03-01),
    remark "the statute lengthens the four months, so the nine months do not run from the request"
)];

pub(super) static EXTENSION_READINGS: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(WKO, "1.48d" "5" "", 2018-03-01),
    remark "thirteen months at once, or four months and then nine: no text prescribes the order, and at the end of a month the two differ"
)];

pub(super) static EXTENSION_WINDOW: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(WKO, "1.48d" "5" "", 2018-03-01),
    remark "no text says when the extension may be asked; from the unlinking until the last day of the four months is a reading of this library"
)];

pub(super) static EXTENSION_EXCLUDED: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Statute law!(WKO, "1.48d" "5" "", 2018-03-01))];

pub(super) static BLOCKED: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.50" "6-7" "", 2018-03-01),
    remark "for childminders and those around them art. 1.56b(5)"
)];

pub(super) static DEMANDED: [Entry<Term>; 1] = [entry!(
    Term::months(4), from START, Statute law!(WKO, "1.48d" "4" "e", 2018-03-01),
    remark "the text refers to 1.50(5)-(7) and 1.56b(4)-(5), while the demand stands in 1.50(6)-(7) and 1.56b(5)"
)];

pub(super) static OWN_REQUEST: [Entry<Term>; 1] = [entry!(
    Term::weeks(2), from START, Statute law!(WKO, "1.48d" "4" "a", 2018-03-01),
    remark "letters b and c name the same two weeks for holders without entries and for housemates who moved out"
)];

pub(super) static REQUEST_LAPSES: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(WKO, "1.48d" "4" "a", 2018-03-01),
    remark "the ground asks for a person without a link; that a link within the two weeks makes the request lapse is a reading of this library"
)];

pub(super) static DEATH: [Entry<Term>; 1] =
    [entry!(Term::weeks(2), from START, Statute law!(WKO, "1.48d" "4" "f", 2018-03-01))];

pub(super) static SHIFT: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(ATW, "1" "1" "", 2010-10-10),
    remark "not for terms of more than three months: art. 4"
)];

pub(super) static LAST_DAY: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(WKO, "1.48d" "4" "", 2018-03-01),
    remark "that the last day itself still counts is a reading of this library, after Hoge Raad 1 September 2017, ECLI:NL:HR:2017:2225"
)];

pub(super) static RETENTION: [Entry<Term>; 1] = [entry!(
    Term::years(4), from START, Statute law!(BLR, "16b" "" "", 2021-07-01),
    remark "seen in the texts of 2018-03-01, 2021-07-01 and 2026-01-01"
)];

pub(super) static AGAIN: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(WKO, "1.48d" "2, 6" "", 2018-03-01),
    remark "no text speaks of registering again: it follows from the age of the VOG, the fee and the destruction of the data"
)];
