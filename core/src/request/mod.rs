//! Parents' requests: an extra day, a swap, an absence (REQ-1 to REQ-18).
//!
//! The library evaluates and stores nothing: the vendor brings the submission, what it knows (the
//! plan, the groups, the credits, the organisation's policy) and the moment. [`evaluate`] answers for
//! each child and day, and for the whole.

mod cancel;
mod capacity;
mod credit;
mod decision;
mod earning;
mod evaluate;
mod facts;
mod life;
mod message;
mod notice;
mod options;
mod payment;
mod policy;
mod reason;
mod statement;
mod submission;
#[cfg(test)]
mod tests;
mod view;
mod what_if;
mod words;

pub use cancel::{CancelOutcome, Cancellation, can_cancel, can_cancel_each};
pub use capacity::{GroupRoomOutcome, Room};
pub use credit::{Credit, CreditAmount, CreditState, CreditUnit, CreditUse, CreditUseState};
pub use decision::{EarnedCredit, PartDecision, PartOutcome, SubmissionDecision, WholeOutcome};
pub use earning::{CreditWindow, EarnedAmount, EarningCap, EarningRule, SoldCredit};
pub use evaluate::{evaluate, evaluate_by};
pub use facts::{
    CareChild, CareContext, CareGroup, CarePrice, CareProduct, GroupConsent, GroupPlacement, GroupRoster, PlanOrigin,
    PlannedCare, PlannerOverride,
};
pub use life::{CareRequestEvent, IllegalTransition, advance, cancelled_with, expired, requests_of, settle_credits};
pub use message::{
    AccountDue, CareMessage, CareMessageSubject, CareMessages, TellChoice, TellWay, account_due, care_messages_due,
};
pub use notice::{AgeSpan, Horizon, Notice};
pub use options::{DayOptions, SlotOption, options, options_each};
pub use payment::CreditOffer;
pub use policy::{
    AbsencePolicy, Blackout, CancelPolicy, CancelTerm, CapPeriod, CarePolicy, DayKindPair, ExtraPolicy, LongerSwap,
    PaymentPolicy, RequestCap, RequestCategory, StudyDays, SwapPolicy, SwapShape, SwapWindow,
};
pub use reason::{CareRequestFact, CareRequestReason};
pub use statement::{StatementPayment, StatementRow, statement};
pub use submission::{
    AbsenceBooking, CareRequest, ExtraBooking, GivenCare, PaidBy, PaymentChoice, Submission, SwapBooking, WantedCare,
    Wish,
};
pub use what_if::{WhatIf, WhatIfRow, what_if, what_if_by};
pub use words::{AbsenceReason, CareRequestKind, CareRequestState, CareType};
