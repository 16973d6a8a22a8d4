//! What is known of a day that may be unknown.

use crate::calendar::{Day, Period};

/// Is something so?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    No,
    Maybe,
    Yes,
}

impl Certainty {
    pub(super) const fn of(is_so: bool) -> Self {
        if is_so { Self::Yes } else { Self::No }
    }

    /// Neither surely so nor surely not.
    pub(super) const fn between(can_be: bool, must_be: bool) -> Self {
        match (can_be, must_be) {
            (_, true) => Self::Yes,
            (true, false) => Self::Maybe,
            (false, false) => Self::No,
        }
    }

    /// Both are so.
    pub(super) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Maybe,
        }
    }

    /// One of the two is so.
    pub(super) const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Maybe,
        }
    }

    /// One of several is the case, and of each it is known whether it is so then.
    pub(super) fn among(cases: impl IntoIterator<Item = Self>) -> Self {
        let mut all = None;
        for one in cases {
            match all {
                None => all = Some(one),
                Some(known) if known == one => {}
                Some(_) => return Self::Maybe,
            }
        }
        all.unwrap_or(Self::Maybe)
    }
}

/// The days on which something may have happened, both included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Days {
    pub(super) first: Day,
    pub(super) last: Day,
}

impl Days {
    /// The known day, or any between these.
    pub(super) fn of(known: Option<Day>, first: Option<Day>, last: Option<Day>) -> Self {
        Self { first: known.or(first).unwrap_or(Day::FIRST), last: known.or(last).unwrap_or(Day::LAST) }
    }

    /// Does it lie in the period?
    pub(super) fn within(self, period: Period) -> Certainty {
        let can_be = self.first <= period.last() && period.first() <= self.last;
        Certainty::between(can_be, period.contains(self.first) && period.contains(self.last))
    }
}
