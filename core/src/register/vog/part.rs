//! A VOG is judged by its parts: each speaks for or against it, or misses a fact.

use super::{Vog, VogFact, VogOutcome, VogReason};
use crate::decision::{Action, Because, Party, Task};

/// The answer to one part of a question.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It speaks for acceptance.
    Fits,
    /// It speaks against.
    Fails,
    /// This fact is missing.
    Misses(VogFact),
    /// One of these two facts is missing.
    MissesEither(VogFact, VogFact),
}

/// One failing part rejects; else a missing fact leaves the outcome open.
#[inline]
pub(super) fn verdict(parts: &[Part], because: &mut impl Because<VogReason, VogFact>) -> VogOutcome {
    let mut outcome = VogOutcome::Accepted;
    for part in parts {
        match part {
            Part::Fits => {}
            Part::Fails => return VogOutcome::Rejected,
            Part::Misses(_) | Part::MissesEither(..) => outcome = VogOutcome::Undetermined,
        }
    }
    if outcome == VogOutcome::Undetermined {
        for part in parts {
            match part {
                Part::Fits | Part::Fails => {}
                Part::Misses(fact) => because.missing(*fact),
                Part::MissesEither(fact, other) => {
                    because.missing(*fact);
                    because.missing(*other);
                }
            }
        }
    }
    outcome
}

/// A VOG is used by the person it was issued to only.
#[inline]
pub(super) fn owner(vog: &Vog, because: &mut impl Because<VogReason, VogFact>) -> Part {
    match vog.issued_to_this_person {
        Some(true) => Part::Fits,
        Some(false) => {
            because.reason(VogReason::OtherPersons);
            because.action(Action::new(Task::CorrectReference, Party::Person));
            Part::Fails
        }
        None => Part::Misses(VogFact::IssuedToThisPerson),
    }
}
