//! Adding up the care of a year.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{CareYear, ChildmindingCare, FacilityOfYear, ParentOfYear, StatementReason};
use crate::{
    calendar::Day,
    decision::{Language, Reason as _},
    identifier::{Bsn, LrkNumber},
    money::Euro,
    norm::{Choice, Norms},
    wire::shown,
};

shown! {
    /// Care added up.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CareTotals {
        /// The minutes that are known.
        pub minutes: u32,
        /// How much care is of unknown length.
        pub without_minutes: u32,
        /// The sum of the amounts that are known.
        pub amount: Euro,
        /// For how much care the amount is not known.
        pub without_amount: u32,
        /// The mean price of an hour, in whole cents; absent where something is not known or there are
        /// no minutes.
        pub hourly_price: Option<Euro>,
    }
}

shown! {
    /// A child at a facility in a year.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ChildAtFacility {
        /// The child.
        pub child: String,
        /// The hours, and what the agency paid to the facility.
        pub totals: CareTotals,
    }
}

shown! {
    /// A parent who uses a facility.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ParentOfFacility {
        /// The parent.
        pub parent: String,
        /// The name.
        pub name: Option<String>,
        /// The BSN, shown masked.
        pub bsn: Option<Bsn>,
    }
}

shown! {
    /// The yearly statement of a childminder's facility.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "jaaroverzicht")]
    pub struct FacilityStatement {
        /// The facility.
        pub facility: String,
        /// Its number in the LRK.
        pub lrk_number: Option<LrkNumber>,
        /// The name of the childminder.
        pub name: Option<String>,
        /// The birth date of the childminder.
        pub born_on: Option<Day>,
        /// The year.
        pub year: u32,
        /// What the agency paid to the facility in the year, all children together.
        pub paid: Euro,
        /// For how much care that is not known.
        pub without_paid: u32,
        /// Each child.
        pub children: Vec<ChildAtFacility>,
        /// The parents who use the facility.
        pub parents: Vec<ParentOfFacility>,
    }
}

shown! {
    /// A child of a parent in a year or month.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ChildOfParent {
        /// The child.
        pub child: String,
        /// The hours, and what the parent owes the agency.
        pub totals: CareTotals,
    }
}

shown! {
    /// A facility that a parent uses.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FacilityUsed {
        /// The facility.
        pub facility: String,
        /// Its number in the LRK.
        pub lrk_number: Option<LrkNumber>,
    }
}

shown! {
    /// The statement of a parent over a year or a month.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ParentStatement {
        /// The parent.
        pub parent: String,
        /// The name.
        pub name: Option<String>,
        /// The BSN, shown masked.
        pub bsn: Option<Bsn>,
        /// The birth date.
        pub born_on: Option<Day>,
        /// The year.
        pub year: u32,
        /// The month, 1 to 12; absent for the whole year.
        pub month: Option<u32>,
        /// Each child.
        pub children: Vec<ChildOfParent>,
        /// The facilities that the parent uses.
        pub facilities: Vec<FacilityUsed>,
    }
}

shown! {
    /// The statements of a year.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CareStatements {
        /// One for each facility at which care was given, in the order of their identities.
        pub facilities: Vec<FacilityStatement>,
        /// One for each parent whose children got care, in the order of their identities.
        pub parents: Vec<ParentStatement>,
        /// One for each of those parents and each month with care, in that order.
        pub months: Vec<ParentStatement>,
        /// What the statements rest on, and what is not in their sums.
        pub reasons: Vec<StatementReason>,
    }
}

impl CareStatements {
    /// The reasons as sentences.
    pub fn explain(&self, language: Language) -> Vec<String> {
        self.reasons.iter().map(|reason| reason.explain(language)).collect()
    }
}

/// Some minutes and an amount, as far as they are known.
#[derive(Clone, Copy)]
enum Amount {
    Paid,
    Owed,
}

impl CareTotals {
    fn add(&mut self, care: &ChildmindingCare, which: Amount) {
        match care.minutes {
            Some(minutes) => self.minutes = self.minutes.saturating_add(minutes),
            None => self.without_minutes = self.without_minutes.saturating_add(1),
        }
        match which {
            Amount::Paid => self.add_amount(care.paid),
            Amount::Owed => self.add_amount(care.owed),
        }
    }

    fn add_amount(&mut self, amount: Option<Euro>) {
        match amount {
            Some(amount) => self.amount = self.amount.plus(amount),
            None => self.without_amount = self.without_amount.saturating_add(1),
        }
    }

    fn with_price(mut self) -> Self {
        let is_known = self.without_minutes == 0 && self.without_amount == 0;
        self.hourly_price = if is_known { self.amount.per_hour(self.minutes) } else { None };
        self
    }
}

/// Totals by the identity of the child.
type Children<'c> = BTreeMap<&'c str, CareTotals>;

#[derive(Default)]
struct OfFacility<'c> {
    all: CareTotals,
    children: Children<'c>,
    parents: BTreeSet<&'c str>,
}

#[derive(Default)]
struct OfParent<'c> {
    children: Children<'c>,
    facilities: BTreeSet<&'c str>,
}

impl<'c> OfParent<'c> {
    fn add(&mut self, care: &'c ChildmindingCare) {
        self.children.entry(&care.child).or_default().add(care, Amount::Owed);
        self.facilities.insert(&care.facility);
    }
}

/// Who and what the statements name, by identity; of one that stands twice the first.
struct Named<'c> {
    facilities: BTreeMap<&'c str, &'c FacilityOfYear>,
    parents: BTreeMap<&'c str, &'c ParentOfYear>,
}

impl<'c> Named<'c> {
    fn of(year: &'c CareYear) -> Self {
        Self {
            facilities: year.facilities.iter().rev().map(|one| (one.facility.as_str(), one)).collect(),
            parents: year.parents.iter().rev().map(|one| (one.parent.as_str(), one)).collect(),
        }
    }

    fn facility_statement(&self, id: &str, year: u32, of: OfFacility<'_>) -> FacilityStatement {
        let known = self.facilities.get(id);
        let parent = |id: &str| {
            let known = self.parents.get(id);
            ParentOfFacility {
                parent: id.to_owned(),
                name: known.and_then(|parent| parent.name.clone()),
                bsn: known.and_then(|parent| parent.bsn),
            }
        };
        let child = |(child, totals): (&str, CareTotals)| ChildAtFacility {
            child: child.to_owned(),
            totals: totals.with_price(),
        };
        FacilityStatement {
            facility: id.to_owned(),
            lrk_number: known.and_then(|facility| facility.lrk_number),
            name: known.and_then(|facility| facility.name.clone()),
            born_on: known.and_then(|facility| facility.born_on),
            year,
            paid: of.all.amount,
            without_paid: of.all.without_amount,
            children: of.children.into_iter().map(child).collect(),
            parents: of.parents.into_iter().map(parent).collect(),
        }
    }

    fn parent_statement(&self, id: &str, year: u32, month: Option<u32>, of: OfParent<'_>) -> ParentStatement {
        let known = self.parents.get(id);
        let facility = |id: &str| FacilityUsed {
            facility: id.to_owned(),
            lrk_number: self.facilities.get(id).and_then(|facility| facility.lrk_number),
        };
        let child = |(child, totals): (&str, CareTotals)| ChildOfParent {
            child: child.to_owned(),
            totals: totals.with_price(),
        };
        ParentStatement {
            parent: id.to_owned(),
            name: known.and_then(|parent| parent.name.clone()),
            bsn: known.and_then(|parent| parent.bsn),
            born_on: known.and_then(|parent| parent.born_on),
            year,
            month,
            children: of.children.into_iter().map(child).collect(),
            facilities: of.facilities.into_iter().map(facility).collect(),
        }
    }
}

/// The statements of a year: of each facility, of each parent, and from the day on which the norm asks
/// for them those of each month. Care without an amount or a length is counted apart; nothing is
/// guessed.
///
/// ```
/// use kinderopvang::{norm::Norms, quality::{CareYear, childminding_statements}, wire};
/// let year: CareYear = wire::from_text(
///     r#"{
///         "year": 2020,
///         "care": [
///             {"facility": "v1", "parent": "p1", "child": "c1", "on": "2020-03-02", "minutes": 600, "paid": "60.00", "owed": "65.00"},
///             {"facility": "v1", "parent": "p1", "child": "c1", "on": "2020-04-06", "minutes": 300, "paid": "30.00", "owed": "32.50"}
///         ]
///     }"#,
/// )?;
/// let statements = childminding_statements(&year, Norms::builtin());
/// assert_eq!(statements.facilities[0].paid.to_string(), "90.00");
/// assert_eq!(statements.parents[0].children[0].totals.hourly_price.unwrap().to_string(), "6.50");
/// assert_eq!(statements.months.len(), 2);
/// # Ok::<(), wire::Faults>(())
/// ```
#[doc(alias = "jaaroverzicht")]
#[doc(alias = "maandoverzicht")]
pub fn childminding_statements(facts: &CareYear, norms: &Norms) -> CareStatements {
    let year = facts.year;
    let mut facilities: BTreeMap<&str, OfFacility<'_>> = BTreeMap::new();
    let mut parents: BTreeMap<&str, OfParent<'_>> = BTreeMap::new();
    let mut months: BTreeMap<(&str, u32), OfParent<'_>> = BTreeMap::new();
    let mut all = Counted::default();
    for care in &facts.care {
        if care.on.year() != year {
            all.other_years = all.other_years.saturating_add(1);
            continue;
        }
        all.paid.add(care, Amount::Paid);
        all.owed.add(care, Amount::Owed);
        let facility = facilities.entry(&care.facility).or_default();
        facility.all.add(care, Amount::Paid);
        facility.children.entry(&care.child).or_default().add(care, Amount::Paid);
        facility.parents.insert(&care.parent);
        parents.entry(&care.parent).or_default().add(care);
        if norms.statement_monthly.applies(care.on) {
            months.entry((&care.parent, care.on.month())).or_default().add(care);
        }
    }
    let named = Named::of(facts);
    CareStatements {
        facilities: facilities.into_iter().map(|(id, of)| named.facility_statement(id, year, of)).collect(),
        parents: parents.into_iter().map(|(id, of)| named.parent_statement(id, year, None, of)).collect(),
        reasons: reasons(norms, year, !months.is_empty(), &all),
        months: months.into_iter().map(|((id, month), of)| named.parent_statement(id, year, Some(month), of)).collect(),
    }
}

/// What all care comes to, and what was left out.
#[derive(Default)]
struct Counted {
    paid: CareTotals,
    owed: CareTotals,
    other_years: u32,
}

fn reasons(norms: &Norms, year: u32, has_months: bool, all: &Counted) -> Vec<StatementReason> {
    let mut reasons = Vec::new();
    let last_day = i32::try_from(year).ok().and_then(|year| Day::new(year, 12, 31));
    let is_read = last_day.is_some_and(|day| norms.statement_per_facility.applies(day));
    if is_read {
        reasons.extend([StatementReason::PerFacility { year }, StatementReason::PerParent { year }]);
    } else {
        reasons.push(StatementReason::NotRead { year });
    }
    if has_months {
        reasons.push(StatementReason::Monthly { year });
    } else if let Some(Choice::NotYet { from }) = last_day.map(|day| norms.statement_monthly.choose(day)) {
        reasons.push(StatementReason::NoMonthly { from });
    }
    reasons.push(StatementReason::HourlyPrice);
    let counts = [
        (all.paid.without_amount, StatementReason::WithoutPaid { count: all.paid.without_amount }),
        (all.owed.without_amount, StatementReason::WithoutOwed { count: all.owed.without_amount }),
        (all.owed.without_minutes, StatementReason::WithoutMinutes { count: all.owed.without_minutes }),
        (all.other_years, StatementReason::OtherYears { count: all.other_years, year }),
    ];
    reasons.extend(counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, reason)| reason));
    reasons
}
