//! The norms about the service levels of the register's system, rule LRK-11, and about its systematic
//! information, rule LRK-10.

use super::cite::{day, entry, law};
use crate::{
    calendar::{Day, Term},
    norm::{
        Applies, Availability, AvailabilityTable, Entry,
        OpeningKind::{self, Always, OutOfControl, WorkingDayEvenings, WorkingDays},
        SystemPart::{
            self, Administration, AdministrationDatabase, Digikoppeling, DuoNetwork, GemNet, Internet, OfficeClient,
            OfficePortal, PersonServices, PublicClient, PublicPortal, RegisterDatabase, SignOn, SuwiNet, TaxLink,
        },
    },
};

/// The text of the Regeling in which the annexes were read.
const START: Day = day(2013, 1, 1);
const END: Day = day(2013, 7, 16);

const fn part(part: SystemPart, opening: OpeningKind, days: u16, hours: u16) -> Availability {
    Availability { part, opening, days, hours }
}

pub(super) static REACTION: [Entry<u32>; 1] = [entry!(
    4_000, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "milliseconds from the user's button until the screen begins to change; the text says 3 to 4 seconds and makes it 4 for measuring; a later description of the system, in a text of 2020-01-01, leaves the service levels to a yearly agreement with DUO"
)];

pub(super) static REACTION_COMPLEX: [Entry<u32>; 1] = [entry!(
    10_000, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "milliseconds; complex searches and transactions with documents; the later text was not read"
)];

pub(super) static REACTION_SHARE: [Entry<u32>; 1] = [entry!(
    950, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "per mille of the reactions, the same for normal and complex transactions; the later text was not read"
)];

pub(super) static PUBLIC_QUERIES: [Entry<u32>; 1] = [entry!(
    3_500, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "a day on average: the use on which the reaction times are founded; the later text was not read"
)];

pub(super) static PUBLIC_QUERIES_PEAK: [Entry<u32>; 1] = [entry!(
    20_000, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "a day; the later text was not read"
)];

pub(super) static OFFICE_TRANSACTIONS: [Entry<u32>; 1] = [entry!(
    8_000, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "a day; the later text was not read"
)];

pub(super) static OFFICE_PEAK_HOUR: [Entry<u32>; 1] = [entry!(
    8_000, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "an hour: as many as on a whole day; the later text was not read"
)];

pub(super) static OFFICE_PEAK_SECOND: [Entry<u32>; 1] = [entry!(
    3, from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "8000 an hour are 2.22 a second, which the text rounds up; the later text was not read"
)];

pub(super) static APPLICATIONS: [Entry<AvailabilityTable>; 1] = [entry!(
    AvailabilityTable::of(&[
        part(PublicClient, OutOfControl, 0, 0), part(PublicPortal, Always, 7, 24), part(OfficeClient, OutOfControl, 0, 0),
        part(SignOn, WorkingDays, 5, 10), part(Administration, WorkingDays, 5, 10),
        part(OfficePortal, WorkingDays, 5, 10), part(PersonServices, WorkingDays, 5, 10),
        part(TaxLink, WorkingDayEvenings, 5, 4),
    ]),
    from START => END, Statute law!(RWK, "bijlage 1" "6.1.1" "", 2013-01-01),
    remark "the text does not say from which hour to which; the later text was not read"
)];

pub(super) static DATABASES: [Entry<AvailabilityTable>; 1] = [entry!(
    AvailabilityTable::of(&[
        part(RegisterDatabase, Always, 7, 24), part(AdministrationDatabase, WorkingDays, 5, 10),
    ]),
    from START => END, Statute law!(RWK, "bijlage 1" "6.1.2" "", 2013-01-01),
    remark "the later text was not read"
)];

pub(super) static NETWORKS: [Entry<AvailabilityTable>; 1] = [entry!(
    AvailabilityTable::of(&[
        part(Internet, Always, 7, 24), part(DuoNetwork, Always, 7, 24), part(SuwiNet, WorkingDays, 5, 10),
        part(GemNet, WorkingDays, 5, 10), part(Digikoppeling, WorkingDayEvenings, 5, 4),
    ]),
    from START => END, Statute law!(RWK, "bijlage 1" "6.4" "", 2013-01-01),
    remark "the later text was not read"
)];

pub(super) static VOLUME: [Entry<u32>; 1] = [entry!(
    70_000, from START => END, Statute law!(RWK, "bijlage 1" "6.1.2" "", 2013-01-01),
    remark "facilities, with their holders; the later text was not read"
)];

pub(super) static GROWTH: [Entry<u32>; 1] = [entry!(
    10, from START => END, Statute law!(RWK, "bijlage 1" "6.1.2" "", 2013-01-01),
    remark "per cent a year, read as of the year before; the later text was not read"
)];

pub(super) static GROWTH_YEARS: [Entry<Term>; 1] = [entry!(
    Term::years(7), from START => END, Statute law!(RWK, "bijlage 1" "6.1.2" "", 2013-01-01),
    remark "after it data that are no longer in use may be removed; the later text was not read"
)];

pub(super) static SECURITY_CLASS: [Entry<u32>; 1] = [entry!(
    2, from START => END, Statute law!(RWK, "bijlage 1" "8.1" "", 2013-01-01),
    remark "risk class II of the Wbp by Achtergrondstudies en Verkenningen 23; also in 6.1.1 and 6.1.2; the later text was not read"
)];

pub(super) static STATISTICS: [Entry<Applies>; 1] = [entry!(
    Applies, from START => END, Statute law!(RWK, "bijlage 2" "" "", 2013-01-01),
    remark "article 12, to which the annex belongs, has no text; that the matrix counts applications by the day of the application and all else by the day it happened, and the result of enforcement by its end in the period, is this library's reading; the later text was not read"
)];
