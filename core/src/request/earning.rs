//! How credits come to be: what an absence earns, and the cards that are for sale.

use super::{AbsenceReason, Blackout, CapPeriod, CareType, CreditUnit, Notice, PlanOrigin};
use crate::{
    calendar::{Day, DayOfWeek, Period, SchoolDayKind, Term},
    request::notice::{end_of_year, school_year_of, start_of_year},
    wire::{record, variants},
};

record! {
    /// When and what an absence earns.
    #[derive(Eq)]
    #[doc(alias = "tegoed opbouwen")]
    pub struct EarningRule {
        /// The name of the credit, for people.
        pub name: String,
        /// Until when before the care the absence must be reported; absent: always in time.
        pub notice: Option<Notice>,
        /// For which reasons of absence; empty: for all.
        pub reasons: Vec<AbsenceReason>,
        /// For which kinds of care; empty: for all.
        pub care: Vec<CareType>,
        /// Planned care of these origins earns nothing, such as a day that itself came from a swap.
        pub not_from: Vec<PlanOrigin>,
        /// The unit of the credit.
        pub unit: CreditUnit,
        /// How much a slot earns.
        pub amount: EarnedAmount,
        /// When the credit can be used.
        pub window: CreditWindow,
        /// Does it end with the contract, when that ends earlier?
        pub ends_with_contract: bool,
        /// Does it end with the calendar year of the absence, when that ends earlier? Absent: no.
        pub ends_with_year: Option<bool>,
        /// The kinds of care it can pay; empty: all.
        pub usable_for: Vec<CareType>,
        /// Can it be used only on days of the same kind (school week, holiday) as the absence?
        pub same_day_kind: bool,
        /// Days on which an absence earns nothing.
        pub not_on: Vec<Blackout>,
        /// The most that can be earned.
        pub cap: Option<EarningCap>,
    }
}

variants! {
    /// How much a slot of absence earns.
    #[derive(Copy, Eq)]
    pub enum EarnedAmount {
        /// The time of the slot: minutes for a credit in hours, strips rounded down.
        Time = "time" {}
        /// The same for every slot.
        PerSlot = "per_slot" {
            /// How much, in the unit of the credit.
            amount: u32,
        }
        /// The same for every day, however many slots.
        PerDay = "per_day" {
            /// How much, in the unit of the credit.
            amount: u32,
        }
        /// The value of the product, in points or parts of a day.
        Product = "product" {}
    }
}

variants! {
    /// When an earned credit can be used.
    #[derive(Copy, Eq)]
    pub enum CreditWindow {
        /// So long before and after the absent day; both ends count.
        Around = "around" {
            /// How long before; absent: not before.
            before: Option<Term>,
            /// How long after.
            after: Term,
        }
        /// In the calendar year of the absent day, and the first days of the next; from so long before
        /// the absent day when `before` is given.
        CalendarYear = "calendar_year" {
            /// How long before the absent day; absent: from 1 January.
            before: Option<Term>,
            /// How many days of the next January; 0: none.
            days_after: u32,
        }
        /// In the school year of the absent day, from 1 August up to and including 31 July.
        SchoolYear = "school_year" {}
        /// From the absent day until the contract ends.
        UntilContractEnd = "until_contract_end" {}
    }
}

record! {
    /// The most that can be earned.
    #[derive(Copy, Eq)]
    pub struct EarningCap {
        /// How much, in the unit of the credit.
        pub most: u32,
        /// Over what.
        pub per: CapPeriod,
    }
}

record! {
    /// A card that is for sale: credit that is bought and not earned.
    #[derive(Eq)]
    #[doc(alias = "strippenkaart")]
    pub struct SoldCredit {
        /// The name of the credit, for people.
        pub name: String,
        /// The unit of the credit.
        pub unit: CreditUnit,
        /// How much the cards hold, in the unit of the credit; empty: any amount.
        pub amounts: Vec<u32>,
        /// When the credit can be used, counted from the day it is bought and never before it.
        pub window: CreditWindow,
        /// The kinds of care it can pay; empty: all.
        pub care: Vec<CareType>,
        /// The kinds of days it can pay; empty: all.
        pub days: Vec<SchoolDayKind>,
        /// The days of the week it can pay; empty: all.
        pub weekdays: Vec<DayOfWeek>,
    }
}

impl SoldCredit {
    /// The days of care that a card bought on this day can pay; `None` when the contract has ended.
    pub fn usable(&self, bought_on: Day, contract_ends_on: Option<Day>) -> Option<Period> {
        let (_, last) = self.window.days(bought_on, contract_ends_on);
        Period::new(bought_on, last).ok()
    }
}

impl EarningRule {
    /// The days of care that the credit for an absence can pay; `None` when none is left.
    pub(super) fn usable(&self, on: Day, contract_ends_on: Option<Day>) -> Option<Period> {
        let (first, mut last) = self.window.days(on, contract_ends_on);
        if self.ends_with_year == Some(true) {
            last = last.min(end_of_year(on));
        }
        if let Some(ends) = contract_ends_on.filter(|_| self.ends_with_contract) {
            last = last.min(ends);
        }
        Period::new(first, last).ok()
    }
}

impl CreditWindow {
    /// The first and last day of the window around a day.
    fn days(self, on: Day, contract_ends_on: Option<Day>) -> (Day, Day) {
        let before = |term: Option<Term>| term.map(|term| term.first_day(on));
        match self {
            Self::Around { before: earlier, after } => (before(earlier).unwrap_or(on), after.last_day(on)),
            Self::CalendarYear { before: earlier, days_after } => {
                (before(earlier).unwrap_or_else(|| start_of_year(on)), end_of_year(on).add_days(days_after))
            }
            Self::SchoolYear {} => school_year_of(on),
            Self::UntilContractEnd {} => (on, contract_ends_on.unwrap_or(Day::LAST)),
        }
    }
}
