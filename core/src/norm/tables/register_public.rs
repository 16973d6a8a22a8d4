//! The norms about what leaves the register of facilities: messages to the tax office, rule LRK-5, and what
//! the public sees, rule LRK-6.

use super::cite::{day, entry, law};
use crate::{
    calendar::{Day, Term},
    norm::{Applies, Entry},
};

/// The text of the Regeling in which the annex was read.
const START: Day = day(2013, 1, 1);
const ANNEX_READ: Day = day(2013, 7, 16);
/// The oldest text of the decree on the registers that was read.
const DECREE_READ: Day = day(2021, 7, 1);
/// The last text of that decree that was read.
const LAST_READ: Day = day(2026, 1, 1);

pub(super) static TAX_MESSAGES: [Entry<Applies>; 2] = [
    entry!(
        Applies, from START => day(2021, 6, 30), Statute law!(RWK, "bijlage 1" "5.2.4.2" "", 2013-01-01),
        remark "read in the text of 2013-01-01; a later description of the system, in a text of 2020-01-01, still names the connection with the tax office and no occasions",
        confirmed ANNEX_READ
    ),
    entry!(
        Applies, from DECREE_READ, Statute law!(BLR, "9" "3" "", 2021-07-01),
        remark "the decree gives the data to the tax office; the occasions of a message stand in the description of the system of 2013 (bijlage 1, 5.2.4.2), and no later one was read",
        confirmed LAST_READ
    ),
];

pub(super) static TAX_CORRECTIONS: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(RWK, "bijlage 1" "5.2.2.1" "", 2013-01-01),
    remark "changes concern past, present and future, but no text says how those are told; this library tells what the recording of a day changed for which days, and that days told before are taken back; a property is any group of data of the facility, its inspections and its holder included"
)];

pub(super) static PUBLIC: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(BLR, "9" "1" "", 2021-07-01),
    remark "what is recorded by art. 6 can be consulted by everybody; that a formerly registered playgroup is shown alike is a reading of this library; older texts were not read",
    confirmed LAST_READ
)];

pub(super) static PERSONAL: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE_READ, Statute law!(BLR, "9" "1" "a", 2021-07-01),
    remark "the exception for an address at which the facility is established is read to concern the address, not the telephone number",
    confirmed LAST_READ
)];

pub(super) static HOLDER_HOME: [Entry<Applies>; 1] =
    [entry!(Applies, from DECREE_READ, Statute law!(BLR, "9" "1" "b", 2021-07-01), confirmed LAST_READ)];

pub(super) static PARENTS_HOME: [Entry<Applies>; 2] = [
    entry!(
        Applies, from DECREE_READ => day(2025, 12, 31),
        Practice law!(BLR, "9" "1" "", 2021-07-01),
        remark "the text of 2021-07-01 does not name this address; the open data of the register (https://data.overheid.nl/dataset/gegevens-kinderopvanglocaties-lrk) show that the care is at the parents' home and no address, since when is not known"
    ),
    entry!(
        Applies, from LAST_READ, Statute law!(BLR, "9" "1" "", 2026-01-01),
        remark "in the text of 2026-01-01; by Staatsblad 2025, 427, of which the title was read and not the first day"
    ),
];

pub(super) static RUN_IN: [Entry<Term>; 1] = [entry!(
    Term::months(15), from DECREE_READ, Statute law!(BLR, "9" "1" "c", 2021-07-01),
    remark "one year and three months, the run-in of Wko art. 1.60b(1); that it runs from the day of registration is this library's reading",
    confirmed LAST_READ
)];

pub(super) static REMOVED: [Entry<Term>; 1] = [entry!(
    Term::years(7), from DECREE_READ, Statute law!(BLR, "9" "2" "", 2021-07-01),
    remark "from the day the status no longer registered begins (art. 8(7)); that what is hidden before the removal stays hidden after it is this library's reading",
    confirmed LAST_READ
)];

pub(super) static SANCTION: [Entry<Term>; 1] = [entry!(
    Term::years(3), from DECREE_READ, Statute law!(BLR, "9a" "" "", 2021-07-01),
    remark "from the day of the entry in the register; the article refers to art. 6(1)(j), the entry itself stands there under l",
    confirmed LAST_READ
)];
