//! The advances of a year.

use serde::Serialize;

use super::FundingReason;
use crate::{
    calendar::Day,
    decision::{Language, Reason as _},
    money::Euro,
    norm::{Choice, Norms},
    wire::{FaultCode, Faults, Reader, record, shown, words},
};

words! {
    /// What is advanced.
    pub enum AdvanceKind {
        /// The benefit itself (uitkeringslasten).
        #[doc(alias = "uitkeringslasten")]
        Benefit = "benefit", nl "uitkeringslasten", en "benefit";
        /// The costs of the administration (uitvoeringskosten).
        #[doc(alias = "uitvoeringskosten")]
        Costs = "costs", nl "uitvoeringskosten", en "costs";
    }
}

record! {
    /// Another amount that the minister set for a month.
    #[derive(Copy, Eq, Hash)]
    pub struct AdvanceDeviation {
        /// The month, 1 to 12.
        pub month: u32,
        /// Of what.
        pub kind: AdvanceKind,
        /// The amount instead.
        pub amount: Euro,
        /// Was the Sociale verzekeringsbank consulted? Counts only if it was.
        pub consulted: Option<bool>,
    }
}

record! {
    /// The estimate of a year, and where the minister deviates from it.
    #[derive(Eq, Hash)]
    #[doc(alias = "raming")]
    pub struct CostEstimate {
        /// The year.
        pub year: u32,
        /// The estimated benefit of each month, January first.
        pub benefits: Vec<Euro>,
        /// The estimated costs of the year.
        pub costs: Euro,
        /// Other amounts, each month and kind at most once.
        pub deviations: Vec<AdvanceDeviation>,
    }
}

shown! {
    /// An advance.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "voorschot")]
    pub struct Advance {
        /// Of what.
        pub kind: AdvanceKind,
        /// The month, 1 to 12.
        pub month: u32,
        /// The value date.
        #[doc(alias = "valutadatum")]
        pub value_on: Day,
        /// The amount.
        pub amount: Euro,
        /// Did the minister deviate from the estimate?
        pub deviates: bool,
    }
}

shown! {
    /// The advances of a year.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Advances {
        /// The advances by value date: each month the costs, then the benefit. Empty before the rules.
        pub advances: Vec<Advance>,
        /// What they rest on.
        pub reasons: Vec<FundingReason>,
    }
}

impl Advances {
    /// The reasons as sentences.
    pub fn explain(&self, language: Language) -> Vec<String> {
        self.reasons.iter().map(|reason| reason.explain(language)).collect()
    }
}

/// The number of months.
const MONTHS: usize = 12;

/// The advances of a year by its estimate: each month the benefit of that month and a part of the
/// costs of the year. The parts make the whole to the cent.
///
/// # Errors
/// Another number of months than twelve, a year outside the supported ones, a month that does not
/// exist, and two deviations for one month and kind, each with its path.
pub fn advances(estimate: &CostEstimate, norms: &Norms) -> Result<Advances, Faults> {
    check(estimate)?;
    let day = |month: u32, day: u32| i32::try_from(estimate.year).ok().and_then(|year| Day::new(year, month, day));
    let mut reasons = Vec::new();
    let first = day(1, 1).unwrap_or(Day::FIRST);
    let chosen = (
        norms.funding_benefit_day.choose(first),
        norms.funding_costs_day.choose(first),
        norms.funding_costs_parts.choose(first),
    );
    let (benefit_day, costs_day, parts) = match chosen {
        (Choice::InForce(benefit), Choice::InForce(costs), Choice::InForce(parts)) => {
            if let Some(confirmed_until) = benefit.confirmed_until.filter(|confirmed| *confirmed < first) {
                reasons.push(FundingReason::LastRead { confirmed_until });
            }
            (benefit.value, costs.value, parts.value)
        }
        (Choice::NotYet { from }, ..) => {
            return Ok(Advances { advances: Vec::new(), reasons: vec![FundingReason::NotInForce { from }] });
        }
        _ => return Ok(Advances { advances: Vec::new(), reasons }),
    };
    let part = estimate.costs.part(parts);
    let last = (1..MONTHS).fold(estimate.costs, |left, _| left.less(part));
    reasons.push(FundingReason::CostsAdvance { day: costs_day, parts });
    if last != part {
        reasons.push(FundingReason::CostsRest { part, last });
    }
    reasons.push(FundingReason::BenefitAdvance { day: benefit_day });
    let mut advances = Vec::new();
    for (month, benefit) in (1_u32..).zip(&estimate.benefits) {
        let costs = if usize::try_from(month) == Ok(MONTHS) { last } else { part };
        let of_month = [(AdvanceKind::Costs, costs_day, costs), (AdvanceKind::Benefit, benefit_day, *benefit)];
        for (kind, day_of_month, amount) in of_month {
            let Some(value_on) = day(month, day_of_month) else { continue };
            let deviation = estimate.deviations.iter().find(|other| other.month == month && other.kind == kind);
            let other = deviation.and_then(|deviation| {
                let counts = deviation.consulted == Some(true) && norms.funding_deviation.applies(first);
                reasons.push(if counts {
                    FundingReason::Deviates { month, amount: deviation.amount }
                } else {
                    FundingReason::NotConsulted { month }
                });
                counts.then_some(deviation.amount)
            });
            let deviates = other.is_some();
            advances.push(Advance { kind, month, value_on, amount: other.unwrap_or(amount), deviates });
        }
    }
    advances.sort_by_key(|advance| advance.value_on);
    Ok(Advances { advances, reasons })
}

fn check(estimate: &CostEstimate) -> Result<(), Faults> {
    let mut reader = Reader::default();
    check_year(estimate.year, &mut reader);
    if estimate.benefits.len() != MONTHS {
        reader.at_field("benefits", |reader| {
            reader.fault::<()>(FaultCode::OutOfRange, "expected an amount for each of the twelve months")
        });
    }
    reader.at_field("deviations", |reader| {
        for (at, one) in estimate.deviations.iter().enumerate() {
            reader.at_index(at, |reader| {
                if !(1..=12).contains(&one.month) {
                    reader.at_field("month", |reader| {
                        reader.fault::<()>(FaultCode::OutOfRange, "expected a month from 1 up to and including 12")
                    });
                }
                let mut earlier = estimate.deviations.iter().take(at);
                if earlier.any(|other| other.month == one.month && other.kind == one.kind) {
                    reader.fault::<()>(FaultCode::DuplicateIdentity, "this month and kind stands here twice");
                }
            });
        }
    });
    Faults::of(reader.into_faults())
}

/// Notes a year outside the supported ones.
pub(super) fn check_year(year: u32, reader: &mut Reader) {
    if !(Day::FIRST.year()..Day::LAST.year()).contains(&year) {
        reader.at_field("year", |reader| {
            reader.fault::<()>(FaultCode::OutOfRange, "expected a year from 1900 up to and including 2198")
        });
    }
}
