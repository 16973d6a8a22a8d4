//! The norms about the life of a facility in the register, rules LRK-1 up to and including LRK-3 and LRK-7.

use super::cite::{day, entry, law};
use crate::norm::{Applies, Entry};

/// The decree on the registers comes into force (art. 19).
const DECREE: crate::calendar::Day = day(2012, 1, 1);
/// The oldest text of the decree that was read.
const READ: crate::calendar::Day = day(2021, 7, 1);

pub(super) static PLAYGROUPS: [Entry<Applies>; 1] = [entry!(
    Applies, from DECREE => day(2017, 12, 31), Statute law!(RWK, "bijlage 1" "5.2.1.2" "", 2013-01-01),
    remark "read in the text of 2013-01-01; playgroups became day-care centres on 2018-01-01, and the chapter of the decree on their register has lapsed since"
)];

pub(super) static NO_BACK_DATING: [Entry<Applies>; 1] = [entry!(
    Applies, from READ, Statute law!(BLR, "8" "7" "", 2021-07-01),
    remark "since when the decree says so is not known: 2021-07-01 is the oldest text that was read"
)];
