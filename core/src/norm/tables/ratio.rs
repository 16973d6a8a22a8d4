//! The norms about the staff-child ratio, rules BKR-1 up to and including BKR-9.

use super::cite::{day, entry, law};
use crate::{
    calendar::Day,
    norm::{
        AgeBand::{self, Age0, Age1, Age2, Age3, Age4To6, Age7Up},
        Applies, Entry, RatioCell, RatioFormula, RatioTable, RatioWeight,
    },
};

/// The first day of the table and the formula for babies; those of 2018 were others.
const RATIO_START: Day = day(2019, 1, 1);
/// The last day before the consolidated text of the decree that was not read.
const LAST_READ: Day = day(2026, 6, 30);
/// The last day on which out-of-school care counted each group by itself.
const GROUP_TABLE_END: Day = day(2024, 6, 30);
const CENTRE_START: Day = day(2024, 7, 1);
/// The last day on which the hours of the deviation stood in the pedagogical plan.
const FIXED_HOURS_END: Day = day(2023, 6, 30);
const FREE_HOURS_START: Day = day(2023, 7, 1);

const fn cell(youngest: AgeBand, oldest: AgeBand, staff: u16, children: u16) -> RatioCell {
    RatioCell { youngest, oldest, staff, children, of_the_youngest: None }
}

/// A cell of which the youngest children may be so many at most.
const fn most(youngest: AgeBand, oldest: AgeBand, staff: u16, children: u16, of_the_youngest: u16) -> RatioCell {
    RatioCell { youngest, oldest, staff, children, of_the_youngest: Some(of_the_youngest) }
}

pub(super) static DAY_CARE: [Entry<RatioTable>; 1] = [entry!(
    RatioTable::of(&[
        cell(Age0, Age0, 1, 3), cell(Age0, Age0, 2, 6), cell(Age0, Age0, 3, 9), cell(Age0, Age0, 4, 12),
        cell(Age1, Age1, 1, 5), cell(Age1, Age1, 2, 10), cell(Age1, Age1, 3, 15), cell(Age1, Age1, 4, 16),
        cell(Age2, Age2, 1, 8), cell(Age2, Age2, 2, 16),
        cell(Age3, Age3, 1, 8), cell(Age3, Age3, 2, 16),
        cell(Age0, Age1, 1, 4), cell(Age0, Age1, 2, 8), most(Age0, Age1, 3, 14, 8), most(Age0, Age1, 4, 16, 8),
        cell(Age0, Age2, 1, 5), cell(Age0, Age2, 2, 10),
        most(Age0, Age2, 3, 13, 8), most(Age0, Age2, 3, 14, 4), most(Age0, Age2, 3, 15, 3), most(Age0, Age2, 4, 16, 8),
        cell(Age0, Age3, 1, 5), cell(Age0, Age3, 2, 12),
        most(Age0, Age3, 3, 14, 8), most(Age0, Age3, 3, 15, 5), most(Age0, Age3, 3, 16, 3), most(Age0, Age3, 4, 16, 8),
        cell(Age1, Age2, 1, 6), cell(Age1, Age2, 2, 11), cell(Age1, Age2, 3, 16),
        cell(Age1, Age3, 1, 7), cell(Age1, Age3, 2, 13), cell(Age1, Age3, 3, 16),
        cell(Age2, Age3, 1, 8), cell(Age2, Age3, 2, 16),
    ]),
    from RATIO_START, Statute law!(BKK, "bijlage 1" "" "a", 2020-10-01),
    remark "table 1; the text of the annex of 2018 had another table, which is not modelled; the consolidated text of 2026-07-01 was not read",
    confirmed LAST_READ
)];

pub(super) static BABY_FORMULA: [Entry<RatioFormula>; 1] = [entry!(
    RatioFormula::of(
        &[
            RatioWeight { band: Age0, weight: 480 },
            RatioWeight { band: Age1, weight: 240 },
            RatioWeight { band: Age2, weight: 200 },
            RatioWeight { band: Age3, weight: 150 },
        ],
        1440,
    ),
    from RATIO_START, Statute law!(BKK, "bijlage 1" "" "a", 2020-10-01),
    remark "rule 1: Z = A + (B + C + D) / 1.2 with a third of the children of 0-1, a fifth of those of 1-2, a sixth of those of 2-3 and an eighth of those of 3-4, in parts of 1440; the formula was read in two programs and in the rules of 1ratio.nl, not in the annex itself; the consolidated text of 2026-07-01 was not read",
    confirmed LAST_READ
)];

pub(super) static ONE_FEWER: [Entry<u32>; 1] = [entry!(
    1, from RATIO_START, Statute law!(BKK, "bijlage 1" "" "a", 2020-10-01),
    remark "rule 2, compared with what the group with one child fewer needs by the table and the formula, not by this rule again; counted upon itself it would ask for three instead of two staff members in four compositions, of 0-1, 1-2, 2-3 and 3-4 years: (0,11,0,2), (1,8,0,2), (1,8,0,3), (1,8,1,1)",
    confirmed LAST_READ
)];

pub(super) static GROUP_SIZE: [Entry<u32>; 1] =
    [entry!(16, from RATIO_START, Statute law!(BKK, "bijlage 1" "" "a", 2020-10-01), confirmed LAST_READ)];

pub(super) static GROUP_SIZE_BABIES: [Entry<u32>; 1] =
    [entry!(12, from RATIO_START, Statute law!(BKK, "bijlage 1" "" "a", 2020-10-01), confirmed LAST_READ)];

pub(super) static BABIES: [Entry<u32>; 1] = [entry!(
    8, from RATIO_START, Statute law!(BKK, "bijlage 1" "" "a", 2020-10-01),
    remark "read as a limit of its own, also where the cell of the table names none; a public table of allowed compositions lets sixteen groups with nine to eleven babies pass there",
    confirmed LAST_READ
)];

pub(super) static COMBINED: [Entry<Applies>; 1] = [entry!(
    Applies, from RATIO_START, Statute law!(BKK, "bijlage 1" "" "c", 2020-10-01),
    remark "in 2018 combined groups had a table of their own, which is not modelled",
    confirmed LAST_READ
)];

pub(super) static OUT_OF_SCHOOL: [Entry<RatioTable>; 1] = [entry!(
    RatioTable::of(&[
        cell(Age4To6, Age4To6, 1, 10), cell(Age4To6, Age4To6, 2, 20),
        cell(Age7Up, Age7Up, 1, 12), cell(Age7Up, Age7Up, 2, 24), cell(Age7Up, Age7Up, 3, 30),
        most(Age4To6, Age7Up, 1, 11, 9), most(Age4To6, Age7Up, 2, 22, 18), cell(Age4To6, Age7Up, 3, 30),
    ]),
    from RATIO_START => GROUP_TABLE_END, Statute law!(BKK, "bijlage 1" "" "b", 2020-10-01),
    remark "table 2; the cells for 4-7 years (10 and 20), the third one for 7 years and up (30) and the third one for mixed groups (30) are from general knowledge: the source that was read only says that they are those of 2018"
)];

pub(super) static CENTRE_FORMULA: [Entry<RatioFormula>; 1] = [entry!(
    RatioFormula::of(
        &[RatioWeight { band: Age4To6, weight: 100 }, RatioWeight { band: Age7Up, weight: 83 }],
        1000,
    ),
    from CENTRE_START, Statute law!(BKK, "bijlage 1" "" "b", 2024-07-01),
    remark "by Staatsblad 2024, 64, of which summaries were read and not the consolidated text; unconfirmed: the factors 0.1 and 0.083 and rounding up were seen only in a program that cites 1ratio.nl of June 2026; with 1/12 instead of 0.083 centres of 59 children and more may need one staff member more",
    confirmed LAST_READ
)];

pub(super) static CENTRE_GROUP: [Entry<u32>; 1] = [entry!(
    30, from CENTRE_START, Statute law!(BKK, "18" "" "", 2024-07-01),
    remark "by Staatsblad 2024, 64, of which summaries were read; that the number stands in this article was not",
    confirmed LAST_READ
)];

pub(super) static DEVIATION_MINUTES: [Entry<u32>; 2] = [
    entry!(
        180, from RATIO_START => FIXED_HOURS_END, Statute law!(BKK, "7" "4" "", 2020-10-01),
        remark "for out-of-school care on school-free days art. 16(4); the hours stand in the pedagogical plan and do not differ from week to week, which is not judged here"
    ),
    entry!(
        180, from FREE_HOURS_START, Statute law!(BKK, "7" "4" "", 2023-07-01),
        remark "by Staatsblad 2023, 144; for out-of-school care on school-free days art. 16(4); the hours no longer stand in the pedagogical plan; a page of the KVK still says that they are the same each week",
        confirmed LAST_READ
    ),
];

pub(super) static DEVIATION_OPEN: [Entry<u32>; 1] = [entry!(
    600, from RATIO_START, Statute law!(BKK, "7" "4" "", 2020-10-01),
    remark "ten contiguous hours; for out-of-school care art. 16(4); a combined group is read as day care",
    confirmed LAST_READ
)];

pub(super) static DEVIATION_SCHOOL_DAY: [Entry<u32>; 1] = [entry!(
    30, from RATIO_START, Statute law!(BKK, "16" "4" "", 2020-10-01),
    remark "before and after school and on free afternoons",
    confirmed LAST_READ
)];

pub(super) static DEVIATION_SHARE: [Entry<u32>; 1] = [entry!(
    2, from RATIO_START, Statute law!(BKK, "7" "4" "", 2020-10-01),
    remark "half of the required staff, in whole persons and so rounded up; for out-of-school care art. 16(4)",
    confirmed LAST_READ
)];

pub(super) static ALONE_REACHABLE: [Entry<u32>; 1] = [entry!(
    15, from RATIO_START, Statute law!(BKK, "7" "5" "", 2020-10-01),
    remark "for out-of-school care art. 16(5)",
    confirmed LAST_READ
)];

pub(super) static ALONE_PRESENT: [Entry<Applies>; 1] = [entry!(
    Applies, from RATIO_START, Statute law!(BKK, "7" "6" "", 2020-10-01),
    remark "for out-of-school care art. 16(6)",
    confirmed LAST_READ
)];

pub(super) static TRAINEES: [Entry<u32>; 1] = [entry!(
    3, from day(2020, 1, 1), Statute law!(RWK, "9" "" "", 2020-01-01),
    remark "one third of the required staff, in whole persons and so rounded down; read for the group or centre that is asked about; widened for a time since, with an extension to July 2026 announced, in texts that were not read",
    confirmed day(2020, 1, 1)
)];
