//! What holds on every day, laid down change by change.

use std::collections::BTreeMap;

use crate::calendar::Day;

/// From each of these days on, until the next, this holds, or nothing is known. Neighbours differ.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stretches<T>(BTreeMap<Day, Option<T>>);

impl<T> Default for Stretches<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Copy + PartialEq> Stretches<T> {
    /// Over these days, both included, this holds now.
    pub(super) fn paint(&mut self, from: Day, until: Option<Day>, holds: Option<T>) {
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
        if before != holds {
            self.0.insert(from, holds);
        }
        if let Some((after, follows)) = follows
            && follows != holds
        {
            self.0.insert(after, follows);
        }
    }

    /// What holds on a day.
    pub(super) fn on(&self, day: Day) -> Option<T> {
        self.0.range(..=day).next_back().and_then(|(_, holds)| *holds)
    }

    /// Does this hold on any of these days?
    pub(super) fn has(&self, this: T, from: Day, until: Day) -> bool {
        until >= from && (self.on(from) == Some(this) || self.0.range(from..=until).any(|(_, one)| *one == Some(this)))
    }

    /// What was known last before a day.
    pub(super) fn known_before(&self, day: Day) -> Option<T> {
        self.0.range(..day).rev().find_map(|(_, holds)| *holds)
    }

    /// What is known first from a day on.
    pub(super) fn known_from(&self, day: Day) -> Option<T> {
        self.on(day).or_else(|| self.0.range(day..).find_map(|(_, holds)| *holds))
    }

    /// The stretches of which something is known, in order: the first day, the last day, what holds.
    pub(super) fn stretches(&self) -> impl Iterator<Item = (Day, Option<Day>, T)> {
        let ends = self.0.keys().skip(1).map(|next| next.previous()).chain([None]);
        self.0.iter().zip(ends).filter_map(|((from, holds), until)| Some((*from, until, (*holds)?)))
    }
}
