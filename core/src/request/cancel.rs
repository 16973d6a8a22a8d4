//! Can a request still be cancelled, or an approved one undone (REQ-9, REQ-11)? Cheap: an app asks it
//! for every row of a list.

use serde::Serialize;

use super::{
    CancelTerm, CarePolicy, CareRequest, CareRequestFact, CareRequestKind, CareRequestReason, CareRequestState,
    notice::{end_of_day, last_before},
};
use crate::{
    calendar::{Moment, Period},
    decision::{Language, List, sentences},
    wire::{shown, words},
};

words! {
    /// Can it be cancelled?
    pub enum CancelOutcome {
        /// Yes.
        Allowed = "allowed", nl "kan worden geannuleerd", en "can be cancelled";
        /// No.
        Refused = "refused", nl "kan niet meer worden geannuleerd", en "cannot be cancelled any more";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen", en "undetermined";
    }
}

shown! {
    /// Can a request be cancelled, until when, or why not?
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "annuleren")]
    pub struct Cancellation {
        /// Can it?
        pub outcome: CancelOutcome,
        /// The last minute in which it can; absent when it cannot.
        pub until: Option<Moment>,
        /// Why.
        #[cfg_attr(feature = "schema", schemars(with = "Vec<CareRequestReason>"))]
        pub reasons: List<CareRequestReason>,
        /// The facts that are absent and could change it.
        #[cfg_attr(feature = "schema", schemars(with = "Vec<CareRequestFact>"))]
        pub missing: List<CareRequestFact>,
    }
}

impl Cancellation {
    fn refused(reason: CareRequestReason) -> Self {
        Self { outcome: CancelOutcome::Refused, until: None, reasons: List::from_iter([reason]), missing: List::new() }
    }

    /// The answer in sentences: the outcome, each reason, then the question for each fact that is missing.
    pub fn explain(&self, language: Language) -> Vec<String> {
        sentences(Some(self.outcome.name(language).to_owned()), &self.reasons, &self.missing, language)
    }
}

/// Can a request be cancelled at a moment, by a policy? A waiting request while the policy allows it and it
/// has not expired (REQ-4); an approved one where the policy lets it be undone, an absence only while the place is still free.
///
/// A waiting request for a period is cancelled as a whole, so its terms count from the first day of the
/// period; what was approved or registered is undone by itself.
pub fn can_cancel(request: &CareRequest, policy: &CarePolicy, moment: Moment) -> Cancellation {
    let state = request.state;
    let term = match (state, request.kind) {
        (CareRequestState::Submitted | CareRequestState::Option, _) => policy.cancel.waiting,
        (CareRequestState::Approved, CareRequestKind::Extra) => policy.cancel.extra,
        (CareRequestState::Approved, CareRequestKind::Swap) => policy.cancel.swap,
        (CareRequestState::Approved, CareRequestKind::Absence) => policy.cancel.absence,
        (CareRequestState::Rejected | CareRequestState::Withdrawn | CareRequestState::Cancelled, _) => {
            return Cancellation::refused(CareRequestReason::CancelFinal { state });
        }
    };
    let expires_on = request.expires_on.filter(|_| state.is_open());
    if let Some(last) = request.expired_on(moment.day) {
        return Cancellation::refused(CareRequestReason::Expired { last });
    }
    let start = if state.is_open() { request.begins() } else { request.begins_itself() };
    let last = match term {
        CancelTerm::Never {} => return Cancellation::refused(CareRequestReason::CancelNotByPolicy { state }),
        CancelTerm::UntilStart {} => start,
        CancelTerm::Until { notice } => last_before(start, Some(notice)),
    };
    if moment > last {
        return Cancellation::refused(CareRequestReason::CancelTooLate { last });
    }
    let last = expires_on.map_or(last, |day| end_of_day(day).min(last));
    let undoes_absence = state == CareRequestState::Approved && request.kind == CareRequestKind::Absence;
    if undoes_absence && request.place_is_free == Some(false) {
        return Cancellation::refused(CareRequestReason::PlaceGiven { on: request.on });
    }
    let is_known_free = !undoes_absence || request.place_is_free.is_some();
    let until =
        if is_known_free { CareRequestReason::CancelUntil { last } } else { CareRequestReason::CancelIfFree { last } };
    let mut reasons = List::from_iter([until]);
    if let Some(period) = request.period.filter(|period| period.days() > 1 && state.is_open()) {
        let (first, last) = (Period::first(period), Period::last(period));
        reasons.push(CareRequestReason::CancelsPeriod { first, last });
    }
    if !is_known_free {
        return Cancellation {
            outcome: CancelOutcome::Undetermined,
            until: Some(last),
            reasons,
            missing: List::from_iter([CareRequestFact::PlaceIsFree]),
        };
    }
    Cancellation { outcome: CancelOutcome::Allowed, until: Some(last), reasons, missing: List::new() }
}

/// [`can_cancel`] for a list, in its order.
pub fn can_cancel_each(requests: &[CareRequest], policy: &CarePolicy, moment: Moment) -> Vec<Cancellation> {
    requests.iter().map(|request| can_cancel(request, policy, moment)).collect()
}
