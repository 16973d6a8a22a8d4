//! Stretches of days: a period has both ends, a span may be open.

use serde::{Deserialize, Serialize};

use super::Day;
use crate::wire::{Checked, FaultCode, Reader, checked, shown};

/// A first and a last day, both included. The last day is never before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[doc(alias = "periode")]
pub struct Period {
    first: Day,
    last: Day,
}

/// A period was given whose last day lies before its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last day lies before the first day")]
pub struct PeriodError;

impl Period {
    /// The period from `first` up to and including `last`.
    ///
    /// # Errors
    /// [`PeriodError`] when `last` lies before `first`.
    pub fn new(first: Day, last: Day) -> Result<Self, PeriodError> {
        if last < first { Err(PeriodError) } else { Ok(Self { first, last }) }
    }

    /// The first day, included.
    pub fn first(self) -> Day {
        self.first
    }

    /// The last day, included.
    pub fn last(self) -> Day {
        self.last
    }

    /// The number of days, at least 1.
    pub fn days(self) -> u32 {
        u32::try_from(self.last.days_since(self.first)).unwrap_or(0).saturating_add(1)
    }

    /// Does the period contain this day?
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}

impl Checked for Period {
    type Parts = (Day, Day);

    fn of_parts((first, last): Self::Parts, reader: &mut Reader) -> Option<Self> {
        match Self::new(first, last) {
            Ok(period) => Some(period),
            Err(error) => reader.at_field("last", |reader| reader.fault(FaultCode::Contradiction, error)),
        }
    }

    fn into_parts(self) -> Self::Parts {
        (self.first, self.last)
    }
}

checked! {
    /// A first and a last day, both included. The last day is never before the first.
    Period {
        /// The first day, included.
        first: Day,
        /// The last day, included.
        last: Day,
    }
}

shown! {
    /// A stretch of days of which either end may be open: `None` is the edge of the supported range.
    /// Both ends are included.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Span {
        /// The first day, or `None` for no beginning.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Day>,
        /// The last day, or `None` for no end.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Day>,
    }
}

impl Span {
    /// Does the span contain this day?
    pub fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests;
