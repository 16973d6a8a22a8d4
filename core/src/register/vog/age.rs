//! How old a VOG may be, which every question about a VOG asks in its own way.

use crate::calendar::{Day, Term};

/// Where a day stands in the life of a VOG.
pub(super) enum Age {
    /// The VOG is not issued yet.
    NotYetIssued,
    /// The VOG is recent enough; the last day is included.
    YoungEnough {
        /// The last day.
        last_day: Day,
    },
    /// The VOG is too old since the day after the last day.
    TooOld {
        /// The last day.
        last_day: Day,
    },
}

impl Age {
    #[inline]
    pub(super) fn on(day: Day, issued_on: Day, most: Term) -> Self {
        let last_day = most.last_day(issued_on);
        if day < issued_on {
            Self::NotYetIssued
        } else if day <= last_day {
            Self::YoungEnough { last_day }
        } else {
            Self::TooOld { last_day }
        }
    }
}
