//! Paying: by invoice or with one credit that covers the whole slot (REQ-7), and which credits are
//! offered (REQ-8).

use serde::Serialize;

use super::{
    CarePrice, CareProduct, CareRequestFact, CareRequestReason, Credit, CreditAmount, CreditUnit, PaidBy, PaymentPolicy,
};
use crate::{
    calendar::{Day, DayOfWeek, SchoolDayKind},
    wire::shown,
};

shown! {
    /// A credit for an asked slot: can it pay it, and if not, why not.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CreditOffer {
        /// The credit.
        pub credit: String,
        /// Can it pay the whole slot? Absent where a missing fact decides.
        pub usable: Option<bool>,
        /// What the slot costs in its unit; absent where the product has no value in it.
        pub needed: Option<u32>,
        /// What is left of it, in its unit.
        pub left: u32,
        /// Why it cannot be used; none when it can.
        pub reasons: Vec<CareRequestReason>,
        /// The facts that are absent and could change that.
        pub missing: Vec<CareRequestFact>,
    }
}

/// An asked slot as a credit sees it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'c> {
    pub(super) child: &'c str,
    pub(super) product: &'c CareProduct,
    pub(super) on: Day,
    pub(super) kind: Result<SchoolDayKind, CareRequestFact>,
}

/// Can this credit pay the slot, with so much left of it for this slot?
pub(super) fn offer(credit: &Credit, asked: Asked<'_>, left: u32) -> CreditOffer {
    let Asked { child, product, on, kind } = asked;
    let (mut reasons, mut missing) = (Vec::new(), Vec::new());
    if credit.child != child {
        reasons.push(CareRequestReason::CreditOfOtherChild);
    }
    if left == 0 {
        reasons.push(CareRequestReason::CreditUsedUp);
    }
    if !credit.care.is_empty() && !credit.care.contains(&product.care) {
        reasons.push(CareRequestReason::CreditOtherCare { care: product.care });
    }
    if !credit.products.is_empty() && !credit.products.contains(&product.id) {
        reasons.push(CareRequestReason::CreditOtherProduct);
    }
    if on < credit.usable.first() {
        reasons.push(CareRequestReason::CreditNotYet { first: credit.usable.first() });
    }
    if credit.usable.last() < on {
        reasons.push(CareRequestReason::CreditExpired { last: credit.usable.last() });
    }
    if !credit.weekdays.is_empty() && !credit.weekdays.contains(&DayOfWeek::of(on)) {
        reasons.push(CareRequestReason::CreditOtherWeekday { on });
    }
    if !credit.days.is_empty() {
        match kind {
            Ok(kind) if !credit.days.contains(&kind) => reasons.push(CareRequestReason::CreditOtherDays { kind }),
            Ok(_) => {}
            Err(fact) => missing.push(fact),
        }
    }
    let needed = product.value_in(credit.unit);
    match needed {
        None => reasons.push(CareRequestReason::CreditNoValue),
        Some(needed) if left > 0 && needed > left => {
            let of = |amount| CreditAmount { amount, unit: credit.unit };
            reasons.push(CareRequestReason::CreditTooSmall { left: of(left), needed: of(needed) });
        }
        Some(_) => {}
    }
    if !reasons.is_empty() {
        missing.clear();
    }
    let usable = if reasons.is_empty() && !missing.is_empty() { None } else { Some(reasons.is_empty()) };
    CreditOffer { credit: credit.id.clone(), usable, needed, left, reasons, missing }
}

/// How a slot is paid, and why.
pub(super) struct Paid {
    pub(super) by: PaidBy,
    pub(super) reasons: Vec<CareRequestReason>,
    pub(super) missing: Vec<CareRequestFact>,
}

pub(super) fn by_invoice(product: &CareProduct) -> Paid {
    let amount = product.cost();
    Paid { by: PaidBy::Invoice { amount }, reasons: vec![CareRequestReason::Invoiced { amount }], missing: Vec::new() }
}

/// With a credit where it covers the whole slot; else the whole slot by invoice, or the rest of it
/// where the policy lets a part be paid.
pub(super) fn by_credit(credit: &Credit, asked: Asked<'_>, left: u32, policy: PaymentPolicy) -> Paid {
    let mut offer = offer(credit, asked, left);
    let of = |amount| CreditAmount { amount, unit: credit.unit };
    if let (Some(true), Some(needed)) = (offer.usable, offer.needed) {
        let after = of(offer.left.saturating_sub(needed));
        return Paid {
            by: PaidBy::Credit { credit: credit.id.clone(), amount: needed },
            reasons: vec![CareRequestReason::PaidByCredit { needed: of(needed), after }],
            missing: Vec::new(),
        };
    }
    if let ([CareRequestReason::CreditTooSmall { left, .. }], true) = (offer.reasons.as_slice(), policy.part_credit)
        && let Some(minutes) = minutes_paid(asked.product, *left)
    {
        // Whether it may be used on such a day is not known, so neither is whether it pays a part.
        if let (false, Err(fact)) = (credit.days.is_empty(), asked.kind) {
            offer.missing.push(fact);
            return Paid { missing: offer.missing, ..by_invoice(asked.product) };
        }
        let rest = asked.product.time.minutes().saturating_sub(minutes);
        let invoiced = match asked.product.price {
            Some(price @ CarePrice::Hourly { .. }) => Some(price.of(rest)),
            Some(CarePrice::Whole { .. }) | None => None,
        };
        return Paid {
            by: PaidBy::Both { credit: credit.id.clone(), amount: left.amount, minutes, invoiced },
            reasons: vec![CareRequestReason::PaidInPart { paid: *left, minutes }],
            missing: Vec::new(),
        };
    }
    let mut paid = by_invoice(asked.product);
    paid.reasons.splice(0..0, offer.reasons);
    paid.missing = offer.missing;
    paid
}

/// The minutes of a product that so much credit pays; `None` for a unit that cannot be divided so.
fn minutes_paid(product: &CareProduct, left: CreditAmount) -> Option<u16> {
    let minutes = match left.unit {
        CreditUnit::Hours {} => left.amount,
        CreditUnit::Strips { minutes } => left.amount.saturating_mul(u32::from(minutes)),
        CreditUnit::Points {} | CreditUnit::DayParts {} => return None,
    };
    Some(u16::try_from(minutes).unwrap_or(u16::MAX).min(product.time.minutes()))
}

/// What a payment takes of a credit.
pub(super) fn taken_of(by: &PaidBy) -> Option<(&str, u32)> {
    match by {
        PaidBy::Credit { credit, amount } | PaidBy::Both { credit, amount, .. } => Some((credit, *amount)),
        PaidBy::Invoice { .. } | PaidBy::Swap {} | PaidBy::Excess { .. } => None,
    }
}
