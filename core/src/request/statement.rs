//! The statement after the year: what was paid with credit and what by invoice (for the childcare
//! benefit, kinderopvangtoeslag).

use std::collections::BTreeMap;

use serde::Serialize;

use super::{CareRequest, CareRequestKind, CareRequestState, PaidBy};
use crate::{
    money::Euro,
    wire::{shown, words},
};

words! {
    /// How care on a statement was paid.
    pub enum StatementPayment {
        /// With credit.
        Credit = "credit", nl "tegoed", en "credit";
        /// By invoice.
        Invoice = "invoice", nl "factuur", en "invoice";
        /// By giving up other planned care.
        Swap = "swap", nl "ruiling", en "swap";
        /// The request does not say.
        Unknown = "unknown", nl "onbekend", en "unknown";
    }
}

shown! {
    /// The approved care of a child in a month that was paid in one way.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct StatementRow {
        /// The child.
        pub child: String,
        /// The year.
        pub year: u32,
        /// The month, 1 to 12.
        pub month: u32,
        /// How it was paid.
        pub paid: StatementPayment,
        /// The minutes of care.
        pub minutes: u32,
        /// The sum of the amounts that are known.
        pub amount: Euro,
        /// The number of requests whose amount is not known, among those paid by invoice.
        pub without_amount: u32,
    }
}

/// What the approved requests of a year come to: for each child, month and way of payment, in that
/// order.
#[doc(alias = "jaaropgave")]
pub fn statement(requests: &[CareRequest], year: u32) -> Vec<StatementRow> {
    let mut rows: BTreeMap<(&str, u32, StatementPayment), StatementRow> = BTreeMap::new();
    let counts = |request: &&CareRequest| {
        request.state == CareRequestState::Approved
            && request.kind != CareRequestKind::Absence
            && request.on.year() == year
    };
    for request in requests.iter().filter(counts) {
        let mut add = |paid: StatementPayment, minutes: u16, amount: Option<Euro>| {
            let month = request.on.month();
            let row = rows.entry((&request.child, month, paid)).or_insert_with(|| StatementRow {
                child: request.child.clone(),
                year,
                month,
                paid,
                minutes: 0,
                amount: Euro::ZERO,
                without_amount: 0,
            });
            row.minutes = row.minutes.saturating_add(u32::from(minutes));
            match amount {
                Some(amount) => row.amount = row.amount.plus(amount),
                None if paid == StatementPayment::Invoice => row.without_amount = row.without_amount.saturating_add(1),
                None => {}
            }
        };
        let all = request.time.minutes();
        match &request.paid {
            Some(PaidBy::Invoice { amount }) => add(StatementPayment::Invoice, all, *amount),
            Some(PaidBy::Credit { .. }) => add(StatementPayment::Credit, all, None),
            Some(PaidBy::Both { minutes, invoiced, .. }) => {
                add(StatementPayment::Credit, *minutes, None);
                add(StatementPayment::Invoice, all.saturating_sub(*minutes), *invoiced);
            }
            Some(PaidBy::Swap {}) => add(StatementPayment::Swap, all, None),
            Some(PaidBy::Excess { minutes, amount }) => {
                add(StatementPayment::Swap, all.saturating_sub(*minutes), None);
                add(StatementPayment::Invoice, *minutes, *amount);
            }
            None => add(StatementPayment::Unknown, all, None),
        }
    }
    rows.into_values().collect()
}
