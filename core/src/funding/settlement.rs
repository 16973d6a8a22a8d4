//! The settlement of a year.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{FundingReason, advance::check_year};
use crate::{
    calendar::Day,
    decision::{Language, Reason as _},
    money::Euro,
    norm::{Choice, Norms},
    wire::{Faults, Reader, record, shown, words},
};

record! {
    /// What a year came to, by the annual accounts.
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "jaarrekening")]
    pub struct YearAccounts {
        /// The year.
        pub year: u32,
        /// The costs: benefit and administration (lasten).
        pub costs: Option<Euro>,
        /// The income (baten).
        pub income: Option<Euro>,
        /// The advances received.
        pub advances: Option<Euro>,
        /// The day on which the accounts were approved; absent: they are not.
        pub approved_on: Option<Day>,
    }
}

words! {
    /// Who pays whom.
    pub enum SettlementOutcome {
        /// The minister pays the Sociale verzekeringsbank.
        ToTheBank = "to_the_bank", nl "de minister betaalt aan de Sociale verzekeringsbank", en "the minister pays the Sociale verzekeringsbank";
        /// The Sociale verzekeringsbank pays back.
        ToTheMinister = "to_the_minister", nl "de Sociale verzekeringsbank betaalt terug", en "the Sociale verzekeringsbank pays back";
        /// Nobody pays.
        Even = "even", nl "er is niets te verrekenen", en "there is nothing to settle";
        /// The accounts are not approved.
        NotApproved = "not_approved", nl "de jaarrekening is nog niet goedgekeurd", en "the accounts are not approved yet";
        /// An amount is not known.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken bedragen", en "undetermined: amounts are missing";
        /// The rules of this year are not modelled.
        NotInForce = "not_in_force", nl "de regels over dit jaar zijn niet opgenomen", en "the rules of this year are not modelled";
    }
}

shown! {
    /// The settlement of a year.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "afrekening")]
    pub struct Settlement {
        /// Who pays whom.
        pub outcome: SettlementOutcome,
        /// How much; absent where it is not known.
        pub amount: Option<Euro>,
        /// The value date.
        #[doc(alias = "valutadatum")]
        pub value_on: Option<Day>,
        /// The amounts that are not known, by their fields.
        pub missing: Vec<String>,
        /// What it rests on.
        pub reasons: Vec<FundingReason>,
    }
}

impl Settlement {
    /// The outcome and the reasons as sentences.
    pub fn explain(&self, language: Language) -> Vec<String> {
        let reasons = self.reasons.iter().map(|reason| reason.explain(language));
        std::iter::once(self.outcome.name(language).to_owned()).chain(reasons).collect()
    }
}

/// How a year is settled: the costs less the income and the advances received.
///
/// # Errors
/// A year outside the supported ones.
pub fn settlement(accounts: &YearAccounts, norms: &Norms) -> Result<Settlement, Faults> {
    let mut reader = Reader::default();
    check_year(accounts.year, &mut reader);
    Faults::of(reader.into_faults())?;

    let nothing = |outcome, reasons| Settlement { outcome, amount: None, value_on: None, missing: Vec::new(), reasons };
    let last = i32::try_from(accounts.year).ok().and_then(|year| Day::new(year, 12, 31)).unwrap_or(Day::FIRST);
    let entry = match norms.funding_settlement.choose(last) {
        Choice::InForce(entry) => entry,
        Choice::NotYet { from } => {
            return Ok(nothing(SettlementOutcome::NotInForce, vec![FundingReason::NotInForce { from }]));
        }
        Choice::Ended { .. } | Choice::NotModelled => return Ok(nothing(SettlementOutcome::NotInForce, Vec::new())),
    };
    let mut reasons = Vec::new();
    if let Some(confirmed_until) = entry.confirmed_until.filter(|confirmed| *confirmed < last) {
        reasons.push(FundingReason::LastRead { confirmed_until });
    }
    let value_on = entry.value.of_year(accounts.year.saturating_add(1));
    if let Some(value_on) = value_on {
        reasons.push(FundingReason::SettledOn { year: accounts.year, value_on });
    }
    let Some(approved_on) = accounts.approved_on else {
        reasons.push(FundingReason::NotApproved);
        return Ok(Settlement { value_on, ..nothing(SettlementOutcome::NotApproved, reasons) });
    };
    reasons.push(FundingReason::Approved { approved_on });
    let (Some(costs), Some(income), Some(advances)) = (accounts.costs, accounts.income, accounts.advances) else {
        let fields = [("costs", accounts.costs), ("income", accounts.income), ("advances", accounts.advances)];
        let missing = fields.iter().filter(|(_, amount)| amount.is_none()).map(|(name, _)| (*name).to_owned());
        return Ok(Settlement {
            value_on,
            missing: missing.collect(),
            ..nothing(SettlementOutcome::Undetermined, reasons)
        });
    };
    reasons.push(FundingReason::Balance { costs, income, advances });
    let received = income.amount().saturating_add(advances.amount());
    let balance = costs.amount().saturating_sub(received);
    let outcome = match balance.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => SettlementOutcome::ToTheBank,
        std::cmp::Ordering::Less => SettlementOutcome::ToTheMinister,
        std::cmp::Ordering::Equal => SettlementOutcome::Even,
    };
    let amount = Euro::try_from(balance.abs()).ok();
    Ok(Settlement { outcome, amount, value_on, missing: Vec::new(), reasons })
}
