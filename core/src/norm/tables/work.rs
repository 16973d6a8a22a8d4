//! The norms about who may start work or be present, rules WORK-1 up to and including WORK-4, and
//! the transitional window of DL-1 and DL-2.

use super::cite::{START, agency, day, duo, entry, law};
use crate::{
    calendar::Day,
    norm::{Applies, Entry},
};

/// The first day of the text of art. 1.56b(4) that asks for the registration of the whole household.
const HOUSEHOLD_TEXT: Day = day(2019, 1, 1);
const OLD_TEXT_END: Day = day(2018, 12, 31);

pub(super) static REGISTERED: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Statute law!(WKO, "1.48d" "2" "", 2018-03-01))];

pub(super) static AFTER_LINK: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.50" "4" "", 2018-03-01),
    remark "for the staff of a childminding agency by way of art. 1.56(3)"
)];

pub(super) static BLOCKED: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.50" "6-7" "", 2018-03-01),
    remark "for childminders and those around them art. 1.56b(5)"
)];

pub(super) static PRESENCE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.56b" "3" "", 2018-03-01),
    remark "at a centre art. 1.50(3); the link stands in art. 1.48d(3)"
)];

pub(super) static CHILDMINDER_LINK: [Entry<Applies>; 2] = [
    entry!(
        Applies, from START => OLD_TEXT_END, Practice agency("Wanneer moeten personen zich inschrijven?"),
        remark "the statute of 2018 makes the agency link its childminders, art. 1.48d(3), without saying that they may not begin before"
    ),
    entry!(Applies, from HOUSEHOLD_TEXT, Statute law!(WKO, "1.56b" "4" "", 2019-01-01)),
];

pub(super) static APPLICATION_OWN: [Entry<Applies>; 2] = [
    entry!(Applies, from START => OLD_TEXT_END, Statute law!(WKO, "1.56b" "4" "", 2018-03-01)),
    entry!(Applies, from HOUSEHOLD_TEXT, Statute law!(WKO, "1.56b" "4" "", 2019-01-01)),
];

pub(super) static APPLICATION_ALL: [Entry<Applies>; 1] = [entry!(
    Applies, from HOUSEHOLD_TEXT, Statute law!(WKO, "1.56b" "4" "", 2019-01-01),
    remark "not yet in the texts of 2018-03-01, 2018-05-25 and 2018-07-28"
)];

pub(super) static PERMISSION: [Entry<Applies>; 2] = [
    entry!(Applies, from START => OLD_TEXT_END, Statute law!(WKO, "1.46" "2" "", 2018-03-01)),
    entry!(Applies, from HOUSEHOLD_TEXT, Statute law!(WKO, "1.56b" "4" "", 2019-01-01)),
];

pub(super) static ONE_LINK: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Moet een persoon aan alle locaties gekoppeld worden?"),
    remark "the link is made with the holder, art. 1.48d(3), so every organisation makes its own"
)];
