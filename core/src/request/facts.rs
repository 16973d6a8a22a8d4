//! What the vendor knows: children, groups, products, plans and rosters.

use super::{AgeSpan, CarePolicy, CareRequest, CareType, Credit, CreditUnit};
use crate::{
    calendar::{Day, DayOfWeek, OpeningHours, Period, SchoolCalendar, SchoolDayKind, SchoolRegion, TimeRange},
    money::Euro,
    ratio::{GroupCare, StaffShift},
    wire::{record, variants, words},
};

record! {
    /// A child, of the family that asks or of the groups.
    #[derive(Eq)]
    pub struct CareChild {
        /// The vendor's own identity of the child.
        pub id: String,
        /// The day of birth.
        pub born_on: Option<Day>,
        /// The groups the child is placed in.
        pub placements: Vec<GroupPlacement>,
        /// The parent's consents to another group.
        pub consents: Vec<GroupConsent>,
        /// The last day of the contract, when it is known to end, and with it every placement.
        pub contract_ends_on: Option<Day>,
        /// The holiday region of the school or of the location.
        pub region: Option<SchoolRegion>,
        /// The school, as the school calendar names it.
        pub school: Option<String>,
    }
}

record! {
    /// A stay of a child in a group, by contract.
    #[derive(Eq)]
    #[doc(alias = "plaatsing")]
    pub struct GroupPlacement {
        /// The group.
        pub group: String,
        /// The first day.
        pub from: Day,
        /// The last day; absent: no end but that of the contract.
        pub until: Option<Day>,
    }
}

impl CareChild {
    /// Has the contract not ended before this day?
    pub(super) fn is_under_contract(&self, on: Day) -> bool {
        self.contract_ends_on.is_none_or(|last| on <= last)
    }

    /// The groups the child is in on this day, by its contract. Both ends count.
    pub(super) fn groups_on(&self, on: Day) -> impl Iterator<Item = &str> {
        let is_there = move |place: &&GroupPlacement| place.from <= on && place.until.is_none_or(|until| on <= until);
        let placements = if self.is_under_contract(on) { &*self.placements } else { &[] };
        placements.iter().filter(is_there).map(|place| place.group.as_str())
    }

    /// The other groups it may be in on this day, as far as is known on another day.
    pub(super) fn consented_on(&self, on: Day, known_on: Day) -> impl Iterator<Item = &str> {
        let consents = if self.is_under_contract(on) { &*self.consents } else { &[] };
        consents.iter().filter(move |consent| consent.allows(on, known_on)).map(|consent| consent.group.as_str())
    }
}

record! {
    /// A parent's written consent to care in one other group for an agreed period.
    #[derive(Eq)]
    #[doc(alias = "toestemming andere stamgroep")]
    pub struct GroupConsent {
        /// The other group.
        pub group: String,
        /// The agreed period.
        pub period: Period,
        /// The day on which it was given in writing.
        pub given_on: Day,
    }
}

impl GroupConsent {
    /// Does it allow care on a day, as far as is known on another day? It is given beforehand.
    fn allows(&self, on: Day, known_on: Day) -> bool {
        self.period.contains(on) && self.given_on <= known_on.min(on)
    }
}

record! {
    /// A base group (stamgroep, basisgroep).
    #[derive(Eq)]
    #[doc(alias = "stamgroep")]
    #[doc(alias = "basisgroep")]
    pub struct CareGroup {
        /// The vendor's own identity of the group.
        pub id: String,
        /// The name of the group, for people.
        pub name: Option<String>,
        /// By which part of the ratio its children count.
        pub care: GroupCare,
        /// The centre it belongs to; groups of out-of-school care of one centre count together from
        /// 2024-07-01. Absent: the group stands alone.
        pub centre: Option<String>,
        /// The kinds of care that are given in it.
        pub types: Vec<CareType>,
        /// The most children at the same time, as the organisation set it.
        pub places: Option<u16>,
        /// The ages it is meant for; absent: those of its care.
        pub ages: Option<AgeSpan>,
        /// When it is open.
        pub hours: Option<OpeningHours>,
    }
}

record! {
    /// Something the organisation sells: a stretch of a day with its price or value.
    #[derive(Eq)]
    #[doc(alias = "dagdeel")]
    pub struct CareProduct {
        /// The vendor's own identity of the product.
        pub id: String,
        /// The name, for people.
        pub name: Option<String>,
        /// The kind of care.
        pub care: CareType,
        /// From when until when.
        pub time: TimeRange,
        /// On which kinds of days; empty: on all.
        pub days: Vec<SchoolDayKind>,
        /// On which days of the week; empty: on all.
        pub weekdays: Vec<DayOfWeek>,
        /// In which groups; empty: in all that give this kind of care.
        pub groups: Vec<String>,
        /// The price; absent: not known here.
        pub price: Option<CarePrice>,
        /// What it costs in points; absent: it cannot be paid in points.
        pub points: Option<u32>,
        /// How many parts of a day it is; absent: it cannot be paid in parts of a day.
        pub day_parts: Option<u32>,
        /// Can it be asked as extra care? A product of a contract only cannot.
        pub on_request: bool,
    }
}

variants! {
    /// A price.
    #[derive(Copy, Eq)]
    pub enum CarePrice {
        /// For an hour; minutes in proportion, rounded to whole cents, half a cent up.
        Hourly = "hourly" {
            /// The amount for an hour.
            amount: Euro,
        }
        /// For the whole.
        Whole = "whole" {
            /// The amount.
            amount: Euro,
        }
    }
}

impl CareProduct {
    /// The price of the product.
    pub fn cost(&self) -> Option<Euro> {
        self.price.map(|price| price.of(self.time.minutes()))
    }

    /// What it costs in a unit of credit; `None` when it has no value in that unit.
    pub fn value_in(&self, unit: CreditUnit) -> Option<u32> {
        let minutes = u32::from(self.time.minutes());
        match unit {
            CreditUnit::Hours {} => Some(minutes),
            CreditUnit::Points {} => self.points,
            CreditUnit::DayParts {} => self.day_parts,
            CreditUnit::Strips { minutes: strip } => (strip > 0).then(|| minutes.div_ceil(u32::from(strip))),
        }
    }
}

impl CarePrice {
    /// The price of so many minutes.
    pub(super) fn of(self, minutes: u16) -> Euro {
        match self {
            Self::Hourly { amount } => amount.for_minutes(minutes),
            Self::Whole { amount } => amount,
        }
    }
}

words! {
    /// Where planned care comes from.
    pub enum PlanOrigin {
        /// A fixed day of the contract.
        Contract = "contract", nl "contract", en "contract";
        /// A chosen day of a flexible contract.
        Flexible = "flexible", nl "flexibel contract", en "flexible contract";
        /// An approved extra day.
        Extra = "extra", nl "extra dag", en "extra day";
        /// An approved swap.
        Swap = "swap", nl "ruildag", en "swap";
    }
}

record! {
    /// Care that is planned for a child (reeds gepland).
    #[derive(Eq)]
    #[doc(alias = "reeds gepland")]
    pub struct PlannedCare {
        /// The child.
        pub child: String,
        /// The day.
        pub on: Day,
        /// From when until when.
        pub time: TimeRange,
        /// The group.
        pub group: String,
        /// The product.
        pub product: Option<String>,
        /// Where it comes from.
        pub origin: PlanOrigin,
        /// Is the child reported absent, so that the place is free?
        pub absent: bool,
    }
}

record! {
    /// Who is rostered in a group on a day. Without one for a group and day the staff is not known.
    pub struct GroupRoster {
        /// The group.
        pub group: String,
        /// The day.
        pub on: Day,
        /// The shifts; none: nobody works.
        pub shifts: Vec<StaffShift>,
    }
}

record! {
    /// A planner's decision to allow what the policy refuses.
    #[derive(Eq)]
    pub struct PlannerOverride {
        /// The number of the booking in the submission, from 0.
        pub booking: u32,
        /// The day; absent: every day of the booking.
        pub on: Option<Day>,
        /// Why, in the planner's words.
        pub note: String,
    }
}

record! {
    /// What a request is judged by: all that the vendor knows at that moment.
    pub struct CareContext {
        /// The organisation's settings.
        pub policy: CarePolicy,
        /// The children of the family and of the groups.
        pub children: Vec<CareChild>,
        /// The groups.
        pub groups: Vec<CareGroup>,
        /// What the organisation sells.
        pub products: Vec<CareProduct>,
        /// The planned care of all children, of the family and of the groups.
        pub plan: Vec<PlannedCare>,
        /// The rosters.
        pub rosters: Vec<GroupRoster>,
        /// The credits of the family, with what the open requests set apart of them.
        pub credits: Vec<Credit>,
        /// The requests made before, of the family and for the groups.
        pub requests: Vec<CareRequest>,
        /// The school holidays.
        pub school: Option<SchoolCalendar>,
        /// What a planner allowed in spite of the policy.
        pub overrides: Vec<PlannerOverride>,
    }
}
