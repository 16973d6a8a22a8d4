//! A part of a submission while it is judged.

use crate::{
    calendar::{Day, Moment, TimeRange},
    request::{CareRequestFact, CareRequestReason, PartDecision, PartOutcome},
};

/// A part while it is judged: what was found so far.
pub(super) struct Part {
    decision: PartDecision,
    /// Refusals that only the policy makes.
    by_policy: bool,
    /// Refusals that no planner may set aside.
    by_more: bool,
    already_planned: bool,
}

impl Part {
    pub(super) fn new(booking: u32, child: &str, asked: Option<(Day, TimeRange)>) -> Self {
        let decision = PartDecision {
            booking,
            child: child.to_owned(),
            on: asked.map(|(on, _)| on),
            time: asked.map(|(_, time)| time),
            group: None,
            outcome: PartOutcome::Undetermined,
            reasons: Vec::new(),
            missing: Vec::new(),
            may_override: false,
            overridden: None,
            payment: None,
            minutes_lapsed: 0,
            minutes_extra: 0,
            room: None,
            room_with_open: None,
            earns: None,
            until: None,
        };
        Self { decision, by_policy: false, by_more: false, already_planned: false }
    }

    /// A reason that refuses nothing.
    pub(super) fn tell(&mut self, reason: CareRequestReason) {
        self.decision.reasons.push(reason);
    }

    /// A reason that refuses.
    pub(super) fn refuse(&mut self, reason: CareRequestReason) {
        if reason.may_override() {
            self.by_policy = true;
        } else {
            self.by_more = true;
        }
        self.tell(reason);
    }

    /// The child is already planned, or it was already asked.
    pub(super) fn already(&mut self, reason: CareRequestReason) {
        self.already_planned = true;
        self.tell(reason);
    }

    /// A fact that is absent and could change the answer.
    pub(super) fn misses(&mut self, fact: CareRequestFact) {
        if !self.decision.missing.contains(&fact) {
            self.decision.missing.push(fact);
        }
    }

    pub(super) const fn is_refused(&self) -> bool {
        self.by_policy || self.by_more || self.already_planned
    }

    /// Is it refused by more than the policy, so that no planner's note helps?
    pub(super) const fn is_refused_for_good(&self) -> bool {
        self.by_more || self.already_planned
    }

    /// The parts of the decision that need no weighing.
    pub(super) const fn decision(&mut self) -> &mut PartDecision {
        &mut self.decision
    }

    /// The answer, once everything was weighed. A planner's note sets aside what only the policy refuses.
    pub(super) fn weighed(mut self, note: Option<&str>, granted: PartOutcome, until: Option<Moment>) -> PartDecision {
        let is_overridden = self.by_policy && !self.by_more && !self.already_planned && note.is_some();
        if is_overridden {
            self.by_policy = false;
            self.decision.overridden = note.map(str::to_owned);
            self.tell(CareRequestReason::Overridden);
        }
        let outcome = if self.already_planned {
            PartOutcome::AlreadyPlanned
        } else if self.is_refused() {
            PartOutcome::Refusable
        } else if self.decision.missing.is_empty() || granted == PartOutcome::Registered {
            granted
        } else {
            PartOutcome::Undetermined
        };
        self.decision.may_override = outcome == PartOutcome::Refusable && !self.by_more;
        self.decision.until = until.filter(|_| matches!(outcome, PartOutcome::Approvable | PartOutcome::Undetermined));
        self.answered(outcome)
    }

    pub(super) fn answered(mut self, outcome: PartOutcome) -> PartDecision {
        self.decision.outcome = outcome;
        // A registered absence stands, also when a fact about what it earns is missing.
        if !matches!(outcome, PartOutcome::Undetermined | PartOutcome::Registered) {
            self.decision.missing.clear();
        }
        if !self.decision.is_granted() && outcome != PartOutcome::Undetermined {
            self.decision.payment = None;
        }
        self.decision
    }
}
