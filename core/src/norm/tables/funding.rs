//! The norms about the state's money for the benefit abroad, and about the mandate: rules RGL-6 and
//! RGL-7.

use super::cite::{day, entry, law};
use crate::{
    calendar::Day,
    norm::{Applies, Entry, MonthDay},
};

const FROM_2013: Day = day(2013, 1, 1);
const UNTIL_2013: Day = day(2013, 7, 16);
const READ_2020: Day = day(2020, 1, 1);

pub(super) static ESTIMATE_BEFORE: [Entry<MonthDay>; 1] = [entry!(
    MonthDay::of(10, 1), from FROM_2013, Statute law!(RWK, "2" "" "", 2020-01-01),
    remark "before this day of the year, for the year after it; the text of 2012-06-06 has another article 2; the texts of 2013-01-01 and 2020-01-01 say the same, those between were not read",
    confirmed READ_2020
)];

pub(super) static BENEFIT_DAY: [Entry<u32>; 1] = [entry!(
    22, from FROM_2013, Statute law!(RWK, "3" "1" "a", 2020-01-01),
    remark "of every month, also where it is no working day: the text moves no value date; the texts of 2013-01-01 and 2020-01-01 say the same, those between were not read",
    confirmed READ_2020
)];

pub(super) static COSTS_DAY: [Entry<u32>; 1] = [entry!(
    15, from FROM_2013, Statute law!(RWK, "3" "1" "b", 2020-01-01),
    remark "of every month, also where it is no working day: the text moves no value date; the texts of 2013-01-01 and 2020-01-01 say the same, those between were not read",
    confirmed READ_2020
)];

pub(super) static COSTS_PARTS: [Entry<u32>; 1] = [entry!(
    12, from FROM_2013, Statute law!(RWK, "3" "1" "b", 2020-01-01),
    remark "the texts of 2013-01-01 and 2020-01-01 say the same, those between were not read",
    confirmed READ_2020
)];

pub(super) static COSTS_REST: [Entry<Applies>; 1] = [entry!(
    Applies, from FROM_2013, Practice law!(RWK, "3" "1" "b", 2020-01-01),
    remark "a reading of this library, since the text does not round: each part is rounded down to whole cents, and the last month gets what is left, so that the parts make the whole"
)];

pub(super) static DEVIATION: [Entry<Applies>; 1] = [entry!(
    Applies, from FROM_2013, Statute law!(RWK, "3" "2" "", 2020-01-01),
    remark "after consulting the Sociale verzekeringsbank; only amounts, no value dates; the texts of 2013-01-01 and 2020-01-01 say the same, those between were not read",
    confirmed READ_2020
)];

pub(super) static SETTLEMENT: [Entry<MonthDay>; 1] = [entry!(
    MonthDay::of(6, 1), from FROM_2013, Statute law!(RWK, "4" "2" "", 2020-01-01),
    remark "of the year after, once the annual accounts are approved, whenever that is; the text moves no value date; the texts of 2013-01-01 and 2020-01-01 say the same, those between were not read",
    confirmed READ_2020
)];

pub(super) static MANDATE_DECISIONS: [Entry<Applies>; 1] = [entry!(
    Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "10e" "1" "", 2013-01-01),
    remark "the texts from 2013-07-17 on were not read; that of 2020-01-01, as far as it was read, has no article 10e"
)];

pub(super) static MANDATE_OBJECTIONS: [Entry<Applies>; 1] =
    [entry!(Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "10e" "2" "", 2013-01-01))];

pub(super) static MANDATE_SUBMANDATE: [Entry<Applies>; 1] = [entry!(
    Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "10e" "3" "", 2013-01-01),
    remark "only of what the director-general may do, so that nobody gets from the director-general the decision on an objection to a decision of the director-general"
)];
