//! Whether the states of a facility follow each other as they may (LRK-2).

use super::stretches::Stretches;
use crate::{calendar::Day, facility::FacilityStatus};

/// The status of a facility on every day, as far as is known.
pub(super) type Statuses = Stretches<FacilityStatus>;

impl Statuses {
    /// May the status on this day follow the one before it? Where nothing is known in between, steps may have
    /// been left out.
    pub(super) fn fit_at(&self, day: Day) -> bool {
        let Some(previous) = day.previous() else { return true };
        match (self.on(previous), self.on(day)) {
            (Some(before), Some(now)) => before == now || before.may_become(now),
            (None, None) => true,
            (None, Some(now)) => self.known_before(day).is_none_or(|before| before.may_lead_to(now)),
            (Some(before), None) => self.known_from(day).is_none_or(|now| before.may_lead_to(now)),
        }
    }
}
