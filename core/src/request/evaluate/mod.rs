//! What a submission gets: each child and day by itself, then the whole (REQ-1 to REQ-16).

mod absence;
mod extra;
mod part;
mod references;
mod shared;
mod swap;

use std::collections::HashSet;

use self::part::Part;
use super::{
    CareContext, CareRequestReason, PartDecision, PartOutcome, Submission, SubmissionDecision, WholeOutcome, Wish,
    view::View,
};
use crate::{
    calendar::{Day, Moment},
    catalogue::Rule,
    decision::Reason,
    norm::Norms,
    wire::Faults,
};

/// What a submission gets, judged at a moment by the norms of this version.
///
/// Notices and horizons count from the moment of submission; whether it expired, or the care has
/// begun, from the moment of judgement. The plan holds what was approved before; the open requests
/// of the context come on top of it, in their order. Of a credit there is left what its own uses leave: what an open
/// request is to be paid with is set apart by [`settle_credits`](super::settle_credits), when it is received.
///
/// # Errors
/// Every reference to a child, group, product or credit that the context does not hold, with its path
/// in the submission or the context, and identities that stand twice.
#[doc(alias = "beoordelen")]
pub fn evaluate(submission: &Submission, context: &CareContext, judged: Moment) -> Result<SubmissionDecision, Faults> {
    evaluate_by(Norms::builtin(), submission, context, judged)
}

/// [`evaluate`] by the given norms.
///
/// # Errors
/// As [`evaluate`].
pub fn evaluate_by(
    norms: &Norms,
    submission: &Submission,
    context: &CareContext,
    judged: Moment,
) -> Result<SubmissionDecision, Faults> {
    references::check(submission, context, judged)?;
    let judging = Judging { view: View { norms, context }, submission, judged };
    let mut parts = Vec::new();
    match &submission.wish {
        Wish::Extra { bookings } => {
            for (number, booking) in (0..).zip(bookings) {
                judging.extra(number, booking, &mut parts);
            }
        }
        Wish::Swap { bookings } => {
            for (number, booking) in (0..).zip(bookings) {
                let part = judging.swap(number, booking, &parts);
                parts.push(part);
            }
        }
        Wish::Absence { bookings } => {
            for (number, booking) in (0..).zip(bookings) {
                judging.absence(number, booking, &mut parts);
            }
        }
        Wish::Structural { children } => {
            for (number, child) in (0..).zip(children) {
                let mut part = Part::new(number, child, None);
                part.tell(CareRequestReason::ContactPlanning);
                parts.push(part.answered(PartOutcome::ContactPlanning));
            }
        }
    }
    Ok(judging.whole(parts))
}

/// A submission in its context, at the moment of judgement.
#[derive(Clone, Copy)]
struct Judging<'c> {
    view: View<'c>,
    submission: &'c Submission,
    judged: Moment,
}

impl Judging<'_> {
    /// The days of wanted care; of a swap all of them, not only the first of each booking.
    fn wanted_days(&self, parts: &[PartDecision]) -> HashSet<Day> {
        match &self.submission.wish {
            Wish::Swap { bookings } => {
                bookings.iter().flat_map(|booking| booking.takes.iter().map(|wanted| wanted.on)).collect()
            }
            Wish::Extra { .. } | Wish::Absence { .. } | Wish::Structural { .. } => {
                parts.iter().filter_map(|part| part.on).collect()
            }
        }
    }

    /// What the whole gets: all or nothing where that was asked for one date (REQ-3).
    fn whole(&self, mut parts: Vec<PartDecision>) -> SubmissionDecision {
        let mut reasons = Vec::new();
        // An absence is registered without a judgement, so there is no whole to judge.
        let is_judged = matches!(self.submission.wish, Wish::Extra { .. } | Wish::Swap { .. });
        if self.submission.as_a_whole && is_judged {
            let days = self.wanted_days(&parts);
            if days.len() > 1 {
                let days = u32::try_from(days.len()).unwrap_or(u32::MAX);
                reasons.push(CareRequestReason::NotAsAWhole { days });
            } else {
                reasons.push(CareRequestReason::AsAWhole);
                refuse_all_or_none(&mut parts);
            }
        }
        let is_undetermined = parts.iter().any(|part| part.outcome == PartOutcome::Undetermined);
        let granted = parts.iter().filter(|part| part.is_granted()).count();
        let outcome = if is_undetermined {
            WholeOutcome::Undetermined
        } else if granted == 0 {
            WholeOutcome::None
        } else if granted == parts.len() {
            WholeOutcome::All
        } else {
            WholeOutcome::Partly
        };
        SubmissionDecision {
            submission: self.submission.id.clone(),
            kind: self.submission.wish.kind(),
            judged: self.judged,
            outcome,
            reasons,
            parts,
        }
    }
}

/// Where one part cannot be granted no part is; where one is undetermined the others wait for it.
fn refuse_all_or_none(parts: &mut [PartDecision]) {
    let is_refused = |part: &PartDecision| {
        matches!(part.outcome, PartOutcome::Refusable | PartOutcome::AlreadyPlanned | PartOutcome::ContactPlanning)
    };
    let refused = parts.iter().any(is_refused);
    let may_override = parts.iter().filter(|part| is_refused(part)).all(|part| part.may_override);
    let mut missing = Vec::new();
    for fact in parts.iter().flat_map(|part| part.missing.iter().copied()) {
        if !missing.contains(&fact) {
            missing.push(fact);
        }
    }
    for part in parts.iter_mut().filter(|part| !is_refused(part)) {
        if refused {
            part.outcome = PartOutcome::Refusable;
            part.reasons.retain(|reason| reason.rule() != Rule::Req7);
            part.reasons.push(CareRequestReason::WholeRefused);
            part.missing.clear();
            part.may_override = may_override;
            part.payment = None;
            part.until = None;
        } else if !missing.is_empty() && part.is_granted() {
            part.outcome = PartOutcome::Undetermined;
            part.missing.clone_from(&missing);
        }
    }
}
