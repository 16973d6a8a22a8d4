//! The days on which a link stands.

use serde::Serialize;

use crate::{
    calendar::Day,
    wire::{Checked, FaultCode, Reader, checked},
};

/// The days of a link: from `linked_on`, included, to `unlinked_on`, not included. On `unlinked_on`
/// the person is unlinked. Unlike a [`Period`](crate::calendar::Period) it may hold no day at all,
/// when both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[doc(alias = "koppeling")]
pub struct LinkPeriod {
    linked_on: Day,
    unlinked_on: Option<Day>,
}

/// The day of unlinking lies before the day of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the day of unlinking lies before the day of the link")]
pub struct LinkPeriodError;

impl LinkPeriod {
    /// The link from `linked_on` on, until the person is unlinked on `unlinked_on`; without that day
    /// no end is known.
    ///
    /// # Errors
    /// [`LinkPeriodError`] when `unlinked_on` lies before `linked_on`.
    pub fn new(linked_on: Day, unlinked_on: Option<Day>) -> Result<Self, LinkPeriodError> {
        if unlinked_on.is_some_and(|unlinked_on| unlinked_on < linked_on) {
            return Err(LinkPeriodError);
        }
        Ok(Self { linked_on, unlinked_on })
    }

    /// The first day of the link.
    #[doc(alias = "gekoppeld op")]
    pub fn linked_on(self) -> Day {
        self.linked_on
    }

    /// The first day without the link; `None` when no end is known.
    #[doc(alias = "ontkoppeld op")]
    pub fn unlinked_on(self) -> Option<Day> {
        self.unlinked_on
    }

    /// Does the link stand on this day?
    pub fn stands_on(self, day: Day) -> bool {
        self.linked_on <= day && self.unlinked_on.is_none_or(|unlinked_on| day < unlinked_on)
    }
}

impl Checked for LinkPeriod {
    type Parts = (Day, Option<Day>);

    fn of_parts((linked_on, unlinked_on): Self::Parts, reader: &mut Reader) -> Option<Self> {
        match Self::new(linked_on, unlinked_on) {
            Ok(period) => Some(period),
            Err(error) => reader.at_field("unlinked_on", |reader| reader.fault(FaultCode::Contradiction, error)),
        }
    }

    fn into_parts(self) -> Self::Parts {
        (self.linked_on, self.unlinked_on)
    }
}

checked! {
    /// The days of a link: from `linked_on`, included, to `unlinked_on`, not included.
    LinkPeriod {
        /// The first day of the link, included.
        linked_on: Day,
        /// The first day without the link; `None` where no end is known.
        unlinked_on: Option<Day>,
    }
}
