//! The life of a request: a state machine (spec of the states in [`CareRequestState`]), what becomes of
//! the credit, and the requests that a submission becomes.

use super::{
    CancelOutcome, CareContext, CarePolicy, CareRequest, CareRequestKind, CareRequestState, Credit, PaidBy,
    PartDecision, PartOutcome, Submission, SubmissionDecision, WantedCare, Wish, can_cancel, payment::taken_of,
    view::View,
};
use crate::{
    calendar::{Day, Moment, Period, TimeRange},
    decision::Reason,
    money::Euro,
    norm::Norms,
    wire::{Fault, FaultCode, Faults, words},
};

words! {
    /// What happens to a request.
    pub enum CareRequestEvent {
        /// The organisation puts it on its list.
        Receive = "receive", nl "op de lijst gezet", en "put on the list";
        /// An absence is registered.
        Register = "register", nl "geregistreerd", en "registered";
        /// The organisation approves it.
        Approve = "approve", nl "goedgekeurd", en "approved";
        /// The organisation rejects it.
        Reject = "reject", nl "afgekeurd", en "rejected";
        /// Its last day passed without a judgement.
        Expire = "expire", nl "vervallen", en "expired";
        /// The parent cancels it.
        Cancel = "cancel", nl "geannuleerd", en "cancelled";
        /// What was approved is undone.
        Undo = "undo", nl "ongedaan gemaakt", en "undone";
    }
}

impl CareRequestEvent {
    /// The state it leads to.
    pub(super) const fn leads_to(self) -> CareRequestState {
        match self {
            Self::Receive => CareRequestState::Option,
            Self::Register | Self::Approve => CareRequestState::Approved,
            Self::Reject => CareRequestState::Rejected,
            Self::Expire => CareRequestState::Withdrawn,
            Self::Cancel | Self::Undo => CareRequestState::Cancelled,
        }
    }
}

/// A request cannot go from one state to the other in this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a request cannot go from {from} to {to} in this way")]
pub struct IllegalTransition {
    /// The state it is in.
    pub from: CareRequestState,
    /// The state it would be in.
    pub to: CareRequestState,
}

impl CareRequestState {
    /// The state after an event, terms of policy aside.
    ///
    /// # Errors
    /// [`IllegalTransition`] with both states.
    pub const fn after(self, kind: CareRequestKind, event: CareRequestEvent) -> Result<Self, IllegalTransition> {
        use CareRequestEvent::{Approve, Cancel, Expire, Receive, Register, Reject, Undo};
        let is_absence = matches!(kind, CareRequestKind::Absence);
        let is_legal = match (self, event) {
            (Self::Submitted, Register) => is_absence,
            (Self::Submitted, Receive) | (Self::Option, Approve | Reject) => !is_absence,
            (Self::Submitted | Self::Option, Expire | Cancel) => !is_absence,
            (Self::Approved, Undo) => true,
            _ => false,
        };
        let to = event.leads_to();
        if is_legal { Ok(to) } else { Err(IllegalTransition { from: self, to }) }
    }
}

/// The request after an event at a moment: the state machine with the terms of the policy. A request
/// expires on the day after its last day, and cannot be judged from then on (REQ-4); it is cancelled or
/// undone while [`can_cancel`] says so.
///
/// # Errors
/// A fault that names both states, and what stands in the way; [`can_cancel`] gives the figures.
pub fn advance(
    request: &CareRequest,
    event: CareRequestEvent,
    policy: &CarePolicy,
    moment: Moment,
) -> Result<CareRequest, Faults> {
    let from = request.state;
    if moment < request.submitted {
        return Err(Faults::one(FaultCode::Contradiction, "moment", "the request was made later than this happens"));
    }
    let state = from
        .after(request.kind, event)
        .map_err(|error| Faults::one(FaultCode::Contradiction, "state", error.to_string()))?;
    let refusal = match event {
        CareRequestEvent::Approve | CareRequestEvent::Reject => {
            request.expired_on(moment.day).map(|_| "its last day has passed, so it is withdrawn".to_owned())
        }
        CareRequestEvent::Expire => match request.expires_on {
            Some(last) if last < moment.day => None,
            Some(_) => Some("its last day has not passed, so it may still be judged".to_owned()),
            None => Some("it has no expiry date".to_owned()),
        },
        CareRequestEvent::Cancel | CareRequestEvent::Undo => {
            let answer = can_cancel(request, policy, moment);
            let is_allowed = answer.outcome == CancelOutcome::Allowed;
            let codes = || answer.reasons.iter().map(Reason::code).collect::<Vec<_>>().join(", ");
            (!is_allowed).then(|| match answer.until {
                Some(_) => "a fact is missing".to_owned(),
                None => format!("the answer is {}", codes()),
            })
        }
        CareRequestEvent::Receive | CareRequestEvent::Register => None,
    };
    match refusal {
        None => Ok(CareRequest { state, ..request.clone() }),
        Some(why) => {
            let message = format!("a request cannot go from {from} to {state}: {why}");
            Err(Faults::one(FaultCode::Contradiction, "state", message))
        }
    }
}

/// The open requests that are withdrawn on a day: their last day has passed (REQ-4).
pub fn expired(requests: &[CareRequest], on: Day) -> impl Iterator<Item = &CareRequest> {
    requests.iter().filter(move |request| request.expired_on(on).is_some())
}

/// The requests that are cancelled with one: it and the waiting ones of the same booking (REQ-9).
pub fn cancelled_with<'r>(
    request: &'r CareRequest,
    requests: &'r [CareRequest],
) -> impl Iterator<Item = &'r CareRequest> {
    requests.iter().filter(move |other| {
        other.id == request.id || (request.state.is_open() && other.state.is_open() && other.is_of_booking_of(request))
    })
}

/// The credits after an event of a request: set apart when it is received, booked when it is approved,
/// given back when it is rejected, withdrawn, cancelled or undone (REQ-8).
///
/// # Errors
/// A fault at the credit that has too little left, or holds nothing for the request.
pub fn settle_credits(
    credits: &[Credit],
    request: &CareRequest,
    event: CareRequestEvent,
) -> Result<Vec<Credit>, Faults> {
    let mut after = credits.to_vec();
    let Some((id, amount)) = request.paid.as_ref().and_then(taken_of) else { return Ok(after) };
    let fault = |message: String| Faults::one(FaultCode::Contradiction, "paid.credit", message);
    let Some(credit) = after.iter_mut().find(|credit| credit.id == id && credit.child == request.child) else {
        return Err(Faults::one(FaultCode::UnknownReference, "paid.credit", "the child has no such credit"));
    };
    let settled = match event {
        CareRequestEvent::Receive | CareRequestEvent::Register => credit.reserve(&request.id, amount),
        CareRequestEvent::Approve => credit.book(&request.id),
        // A request that ends before it was received has set nothing apart.
        CareRequestEvent::Expire | CareRequestEvent::Cancel if !credit.was_used_by(&request.id) => Ok(()),
        CareRequestEvent::Reject | CareRequestEvent::Expire | CareRequestEvent::Cancel | CareRequestEvent::Undo => {
            credit.give_back(&request.id)
        }
    };
    settled.map_err(|error| fault(error.to_string()))?;
    Ok(after)
}

/// The requests that a submission becomes, one for each part that is asked: submitted, paid as the
/// decision says, also where the decision refuses it, which a planner may overrule. A swap becomes one for each wanted
/// slot, so that every place is held. What is already planned, a lasting change, and an absence that is refused, become none.
///
/// # Errors
/// A fault at `decision.submission`, where the decision is about another submission, and at each part that is about
/// none of its bookings.
pub fn requests_of(
    submission: &Submission,
    decision: &SubmissionDecision,
    context: &CareContext,
) -> Result<Vec<CareRequest>, Faults> {
    if decision.submission != submission.id {
        let message = "this decision is about another submission";
        return Err(Faults::one(FaultCode::Contradiction, "decision.submission", message));
    }
    let strangers =
        decision.parts.iter().enumerate().filter(|(_, part)| child_of(submission, part.booking) != Some(&part.child));
    let fault = |(at, _)| Fault {
        path: format!("decision.parts[{at}].booking"),
        code: FaultCode::Contradiction,
        message: "the submission has no such booking for this child".to_owned(),
        help: None,
    };
    Faults::of(strangers.map(fault).collect())?;
    let Some(kind) = submission.wish.kind() else { return Ok(Vec::new()) };
    let asked = |part: &&PartDecision| match part.outcome {
        PartOutcome::AlreadyPlanned | PartOutcome::ContactPlanning => false,
        // An absence is registered or it is not: nobody judges it, so nobody could reject it.
        PartOutcome::Refusable => kind != CareRequestKind::Absence,
        PartOutcome::Approvable | PartOutcome::Registered | PartOutcome::Undetermined => true,
    };
    let requests = |part: &PartDecision| -> Vec<CareRequest> {
        let slots = slots_of(submission, part, context);
        let paid = shares(part.payment.as_ref(), &slots);
        let request = |((on, time, group), paid): ((Day, TimeRange, String), Option<PaidBy>)| CareRequest {
            id: format!("{}/{}/{on}/{}", submission.id, part.booking, time.from()),
            submission: submission.id.clone(),
            booking: part.booking,
            child: part.child.clone(),
            kind,
            state: CareRequestState::Submitted,
            submitted: submission.submitted,
            on,
            time,
            group,
            period: period_of(submission, part.booking),
            expires_on: submission.expires_on,
            gives: gives_of(submission, part.booking),
            category: submission.category,
            paid,
            place_is_free: None,
        };
        slots.into_iter().zip(paid).map(request).collect()
    };
    Ok(decision.parts.iter().filter(asked).flat_map(requests).collect())
}

/// The days, times and groups of the care that a part asks.
fn slots_of(submission: &Submission, part: &PartDecision, context: &CareContext) -> Vec<(Day, TimeRange, String)> {
    let Some(group) = &part.group else { return Vec::new() };
    let wanted = match &submission.wish {
        Wish::Swap { bookings } => nth(bookings, part.booking).map(|booking| (booking, &booking.takes)),
        Wish::Extra { .. } | Wish::Absence { .. } | Wish::Structural { .. } => None,
    };
    let Some((booking, takes)) = wanted else {
        return part.on.zip(part.time).map(|(on, time)| (on, time, group.clone())).into_iter().collect();
    };
    let view = View { norms: Norms::builtin(), context };
    let slot = |wanted: &WantedCare| {
        let (child, product) = (view.child(&booking.child)?, view.product(&wanted.product)?);
        let own = || view.own_groups(child, product.care, wanted.on).next().map(|group| group.id.clone());
        let group = booking.group.clone().or_else(own).unwrap_or_else(|| group.clone());
        Some((wanted.on, product.time, group))
    };
    let mut slots: Vec<_> = takes.iter().filter_map(slot).collect();
    slots.sort_by_key(|(on, time, _)| (*on, time.from()));
    slots
}

/// The payment of each slot: of a swap whose wanted time is longer the excess falls on the last ones.
fn shares(paid: Option<&PaidBy>, slots: &[(Day, TimeRange, String)]) -> Vec<Option<PaidBy>> {
    let Some(PaidBy::Excess { minutes, amount }) = paid else { return vec![paid.cloned(); slots.len()] };
    let (mut left, mut amount) = (*minutes, *amount);
    let mut shares: Vec<_> = slots
        .iter()
        .rev()
        .map(|(_, time, _)| {
            let minutes = left.min(time.minutes());
            left = left.saturating_sub(minutes);
            let excess = PaidBy::Excess { minutes, amount };
            // The whole amount stands with the last slot.
            amount = amount.map(|_| Euro::ZERO);
            Some(if minutes == 0 { PaidBy::Swap {} } else { excess })
        })
        .collect();
    shares.reverse();
    shares
}

fn nth<T>(bookings: &[T], number: u32) -> Option<&T> {
    bookings.get(usize::try_from(number).ok()?)
}

/// The child of a booking; of a lasting change each child is one.
fn child_of(submission: &Submission, booking: u32) -> Option<&String> {
    match &submission.wish {
        Wish::Extra { bookings } => nth(bookings, booking).map(|booking| &booking.child),
        Wish::Swap { bookings } => nth(bookings, booking).map(|booking| &booking.child),
        Wish::Absence { bookings } => nth(bookings, booking).map(|booking| &booking.child),
        Wish::Structural { children } => nth(children, booking),
    }
}

fn period_of(submission: &Submission, booking: u32) -> Option<Period> {
    let period = match &submission.wish {
        Wish::Extra { bookings } => nth(bookings, booking)?.days,
        Wish::Absence { bookings } => nth(bookings, booking)?.days,
        Wish::Swap { .. } | Wish::Structural { .. } => return None,
    };
    (period.days() > 1).then_some(period)
}

fn gives_of(submission: &Submission, booking: u32) -> Vec<super::GivenCare> {
    match &submission.wish {
        Wish::Swap { bookings } => nth(bookings, booking).map(|booking| booking.gives.clone()).unwrap_or_default(),
        Wish::Extra { .. } | Wish::Absence { .. } | Wish::Structural { .. } => Vec::new(),
    }
}
