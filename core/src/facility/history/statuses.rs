//! The status of a facility on every day, as far as is known.

use std::collections::BTreeMap;

use crate::{calendar::Day, facility::FacilityStatus};

/// From each of these days on, until the next, the facility has the status, or nothing is known. Neighbours
/// differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::facility) struct Statuses(BTreeMap<Day, Option<FacilityStatus>>);

impl Statuses {
    /// Over these days, both included, the status is now this.
    pub(in crate::facility) fn paint(&mut self, from: Day, until: Option<Day>, status: Option<FacilityStatus>) {
        let after = until.and_then(Day::next);
        let follows = after.map(|after| (after, self.on(after)));
        let before = from.previous().and_then(|day| self.on(day));
        let covered: Vec<Day> = match after {
            Some(after) => self.0.range(from..=after).map(|(day, _)| *day).collect(),
            None => self.0.range(from..).map(|(day, _)| *day).collect(),
        };
        for day in covered {
            self.0.remove(&day);
        }
        if before != status {
            self.0.insert(from, status);
        }
        if let Some((after, follows)) = follows
            && follows != status
        {
            self.0.insert(after, follows);
        }
    }

    /// The status on a day.
    pub(in crate::facility) fn on(&self, day: Day) -> Option<FacilityStatus> {
        self.0.range(..=day).next_back().and_then(|(_, status)| *status)
    }

    /// Has any of these days the status?
    pub(in crate::facility) fn has(&self, status: FacilityStatus, from: Day, until: Day) -> bool {
        if until < from {
            return false;
        }
        self.on(from) == Some(status) || self.0.range(from..=until).any(|(_, one)| *one == Some(status))
    }

    /// May the status on this day follow the one before it? Where nothing is known in between, steps may have
    /// been left out.
    pub(in crate::facility) fn fit_at(&self, day: Day) -> bool {
        let Some(previous) = day.previous() else { return true };
        let (before, now) = (self.on(previous), self.on(day));
        match (before, now) {
            (Some(before), Some(now)) => before == now || before.may_become(now),
            (None, None) => true,
            (None, Some(now)) => self.known_before(day).is_none_or(|before| before.may_lead_to(now)),
            (Some(before), None) => self.known_after(day).is_none_or(|now| before.may_lead_to(now)),
        }
    }

    fn known_before(&self, day: Day) -> Option<FacilityStatus> {
        self.0.range(..day).rev().find_map(|(_, status)| *status)
    }

    fn known_after(&self, day: Day) -> Option<FacilityStatus> {
        self.0.range(day..).find_map(|(_, status)| *status)
    }

    /// The stretches with a status, in order: first day, last day, status.
    pub(in crate::facility) fn stretches(&self) -> impl Iterator<Item = (Day, Option<Day>, FacilityStatus)> {
        let ends = self.0.keys().skip(1).map(|next| next.previous()).chain([None]);
        self.0.iter().zip(ends).filter_map(|((from, status), until)| Some((*from, until, (*status)?)))
    }
}
