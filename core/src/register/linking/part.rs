//! The conditions of a question that all have to be met.

use crate::decision::Because;

/// The answer to one condition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<F> {
    /// It is met.
    Fits,
    /// It is not.
    Fails,
    /// This fact is missing.
    Misses(F),
}

/// The answer to all conditions together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// All are met.
    Fits,
    /// At least one is not.
    Fails,
    /// None fails, and for at least one a fact is missing.
    Open,
}

/// One failing condition decides; else the missing facts leave it open and are told.
pub(super) fn verdict<R, F: Copy + PartialEq>(parts: &[Part<F>], because: &mut impl Because<R, F>) -> Verdict {
    if parts.contains(&Part::Fails) {
        return Verdict::Fails;
    }
    let mut verdict = Verdict::Fits;
    for part in parts {
        if let Part::Misses(fact) = part {
            because.missing(*fact);
            verdict = Verdict::Open;
        }
    }
    verdict
}
