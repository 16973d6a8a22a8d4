//! The norms about the life of a facility in the register, rules LRK-1 up to and including LRK-3 and LRK-7.

use super::cite::{START as ACT_READ, day, entry, law};
use crate::{
    calendar::{Day, Term},
    norm::{Applies, Entry},
};

/// The decree on the registers comes into force (art. 19).
const DECREE: Day = day(2012, 1, 1);
/// The oldest text of the decree that was read; the oldest of the act is of 2018-03-01.
const DECREE_READ: Day = day(2021, 7, 1);

pub(super) static STATES: [Entry<Applies>; 2] = [
    entry!(
        Applies, from DECREE => day(2021, 6, 30), Statute law!(RWK, "bijlage 1" "5.2.1.2" "", 2013-01-01),
        remark "read in the text of 2013-01-01; applied and rejected are states of the system, which the decree does not name"
    ),
    entry!(
        Applies, from DECREE_READ, Statute law!(BLR, "8" "7" "", 2021-07-01),
        remark "the decree names registered and no longer registered (also art. 1(2)); applied and rejected stand in the description of the system of 2013"
    ),
];

pub(super) static PLAYGROUPS: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE => day(2017, 12, 31), Statute law!(RWK, "bijlage 1" "5.2.1.2" "", 2013-01-01),
    remark "read in the text of 2013-01-01; playgroups became day-care centres on 2018-01-01, and the chapter of the decree on their register has lapsed since"
)];

pub(super) static CHANGES_IN_TIME: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE, Statute law!(RWK, "bijlage 1" "5.2.2.1" "", 2013-01-01),
    remark "read in the text of 2013-01-01: changes concern past, present and future, and their history is kept; later texts of the annex were not read"
)];

pub(super) static DECISION: [Entry<Term>; 1] = [entry!(
    Term::weeks(10), from ACT_READ, Statute law!(WKO, "1.46" "1" "", 2018-03-01),
    remark "the same in the text of 2026-01-01; older texts were not read"
)];

pub(super) static DECISION_SHIFT: [Entry<Applies>; 1] =
    [entry!(Applies, from day(2010, 10, 10), Statute law!(ATW, "1" "1" "", 2010-10-10))];

pub(super) static NO_SILENT_PERMISSION: [Entry<Applies>; 1] = [entry!(
    Applies, from ACT_READ, Statute law!(WKO, "1.45" "6" "", 2018-03-01),
    remark "the rule of the general act on administrative law that silence grants an application is set aside"
)];

pub(super) static START: [Entry<Applies>; 1] = [entry!(
    Applies, from ACT_READ, Statute law!(WKO, "1.46" "2" "", 2018-03-01),
    remark "the permission, and with it the registration, begins on or after the day the decision is made known; the same in the text of 2026-01-01"
)];

pub(super) static NOT_STARTED: [Entry<Term>; 1] = [entry!(
    Term::months(3), from DECREE_READ, Statute law!(BLR, "8" "6" "", 2021-07-01),
    remark "the same in the text of 2026-01-01; since when is not known; that the Algemene termijnenwet lengthens these three months is a reading of this library"
)];

pub(super) static NO_BACK_DATING: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(BLR, "8" "7" "", 2021-07-01),
    remark "the same in the text of 2026-01-01; since when is not known. For a permission that is withdrawn the act of 2018-03-01, art. 1.46(6), already says that it ends on or after the day the decision is made known"
)];

pub(super) static AGENCY_REMOVED: [Entry<Term>; 1] = [entry!(
    Term::months(4), from DECREE_READ, Statute law!(BLR, "8" "8" "", 2021-07-01),
    remark "the same in the text of 2026-01-01; the act (art. 1.47b(4)) leaves the length of the term to the decree since 2018-03-01 at the latest"
)];

pub(super) static HOLDER_CHANGE: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(BLR, "7" "3" "", 2021-07-01),
    remark "for centres and agencies; the same in the text of 2026-01-01; since when is not known"
)];

pub(super) static CHILDMINDER_CHANGE: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(WKO, "1.45" "2" "", 2018-03-01),
    remark "no text speaks of another childminder at the same address: a childminder's facility is the combination of the childminder and the address, so that it is another facility is a reading of this library"
)];

pub(super) static NEW_APPLICATION: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(BLR, "7" "4" "", 2021-07-01),
    remark "the same in the text of 2026-01-01; since when is not known"
)];

pub(super) static AGENCY_MOVES: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(BLR, "7" "4" "", 2021-07-01),
    remark "the third sentence; since when is not known"
)];

pub(super) static PARENT_CRECHE_MOVES: [Entry<Applies>; 1] = [entry!(
    Applies, from day(2026, 1, 1), Statute law!(BLR, "7" "4" "", 2026-01-01),
    remark "read in the text of 2026-01-01 and absent in that of 2021-07-01; since which day in between is not known"
)];

pub(super) static AMENDMENT: [Entry<Applies>; 1] = [entry!(
    Applies, from ACT_READ, Statute law!(WKO, "1.47" "1" "", 2018-03-01),
    remark "which data, the decree says in art. 7(2)"
)];

pub(super) static WITHDRAWAL: [Entry<Applies>; 1] = [entry!(
    Applies, from ACT_READ, Statute law!(WKO, "1.47" "3" "", 2018-03-01),
    remark "the same in the text of 2026-01-01"
)];

pub(super) static REGISTERED: [Entry<Applies>; 2] = [
    entry!(
        Applies, from DECREE => day(2021, 6, 30), Statute law!(RWK, "bijlage 1" "4.3.2" "", 2013-01-01),
        remark "read in the text of 2013-01-01: the tax office checks whether the organisation was registered in the period the allowance is asked for"
    ),
    entry!(Applies, from DECREE_READ, Statute law!(BLR, "2" "8" "", 2021-07-01)),
];
