//! The norms about what a registration costs, rules FEE-1 up to and including FEE-4.

use super::cite::{START, WINDOW_END, agency, day, entry, law};
use crate::{
    money::Euro,
    norm::{Applies, Entry},
};

pub(super) static ELECTRONIC: [Entry<Euro>; 1] = [entry!(
    Euro::cents(12_00), from day(2018, 7, 1), Statute law!(RWK, "6a" "1" "a", 2020-01-01),
    remark "the newest page of DUO that was seen still names it",
    confirmed day(2023, 9, 1)
)];

pub(super) static WRITTEN: [Entry<Euro>; 1] = [entry!(
    Euro::cents(25_00), from day(2018, 7, 1), Statute law!(RWK, "6a" "1" "b", 2020-01-01),
    remark "no page of DUO names it; the text of the law was read up to this version",
    confirmed day(2020, 1, 1)
)];

pub(super) static FREE: [Entry<Applies>; 1] = [entry!(
    Applies, from START => WINDOW_END, Statute law!(RWK, "6a" "2" "", 2020-01-01),
    remark "a written request is free when DUO received it before 2018-07-01, also when it is handled later; see also Wko art. 3.2(2)"
)];

pub(super) static VOG_PAPER: [Entry<Euro>; 1] = [entry!(
    Euro::cents(41_35), from START => day(2018, 12, 31), Practice agency("Hoe kan ik een VOG aanvragen?"),
    remark "as an agency names it in 2018; the amounts of other years were not read"
)];

pub(super) static VOG_DIGITAL: [Entry<Euro>; 1] = [entry!(
    Euro::cents(33_85), from START => day(2018, 12, 31), Practice agency("Hoe kan ik een VOG aanvragen?"),
    remark "as an agency names it in 2018; the amounts of other years were not read"
)];
