//! One facility along an axis of time.

use serde::Serialize;

use super::{
    FacilityAsOf, History, RegisterData, RegisterGroup,
    index::{Entity, Entry, Line, known},
    stretches::Stretches,
};
use crate::{
    calendar::{Day, Span},
    facility::{FacilityKind, FacilityStatus},
    wire::shown,
};

shown! {
    /// A stretch of days on which a facility looks the same.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FacilityStretch {
        /// The days, both ends included; an absent end is the edge of the supported range.
        pub span: Span,
        /// How it looks; absent where the register holds nothing of it.
        pub facility: Option<FacilityAsOf>,
    }
}

impl History {
    /// A facility along valid time, as known on the day `known_on`: every day of the supported range stands in
    /// exactly one stretch, in order, and neighbours differ. The facilities that an agency mediates for are no
    /// part of it: ask [`mediated_for`](Self::mediated_for) about a day.
    #[doc(alias = "tijdlijn")]
    pub fn timeline(&self, entity: &str, known_on: Day) -> Vec<FacilityStretch> {
        let mut starts = Vec::new();
        self.over_entries(entity, |entry| {
            if entry.recorded <= known_on {
                starts.push(entry.from);
                starts.extend(entry.until.and_then(Day::next));
            }
        });
        segments(starts, |day| self.as_of(entity, day, known_on))
    }

    /// How the knowledge of a facility on the day `valid_on` changed: its stretches along recorded time. Every
    /// day of the supported range stands in exactly one, in order, and neighbours differ.
    #[doc(alias = "kennistijdlijn")]
    pub fn knowledge(&self, entity: &str, valid_on: Day) -> Vec<FacilityStretch> {
        let mut starts = Vec::new();
        self.over_entries(entity, |entry| {
            if entry.covers(valid_on) {
                starts.push(entry.recorded);
            }
        });
        segments(starts, |day| self.as_of(entity, valid_on, day))
    }

    /// The changes that can alter how a facility looks: its own, and those of every holder it ever had.
    fn over_entries(&self, facility: &str, mut tell: impl FnMut(&Entry)) {
        let Some(entity) = self.index.entities.get(facility) else { return };
        let mut over = |entity: &Entity| entity.lines.values().flatten().for_each(&mut tell);
        over(entity);
        let mut holders: Vec<&str> = self.holders_ever(entity).collect();
        holders.sort_unstable();
        holders.dedup();
        holders.into_iter().filter_map(|holder| self.index.entities.get(holder)).for_each(over);
    }

    fn holders_ever<'h>(&'h self, entity: &'h Entity) -> impl Iterator<Item = &'h str> {
        entity
            .lines
            .iter()
            .filter(|(line, _)| line.group == RegisterGroup::HeldBy)
            .flat_map(|(_, entries)| known(entries, Day::LAST))
            .filter_map(|entry| match &self.changes.get(entry.at)?.data {
                RegisterData::HeldBy { holder, .. } => Some(holder.as_str()),
                _ => None,
            })
    }
}

/// The stretches between the days on which something may begin.
fn segments(mut starts: Vec<Day>, look: impl Fn(Day) -> Option<FacilityAsOf>) -> Vec<FacilityStretch> {
    starts.sort_unstable();
    starts.dedup();
    let mut segments = vec![FacilityStretch { span: Span::default(), facility: look(Day::FIRST) }];
    for start in starts {
        let facility = look(start);
        let Some(last) = segments.last_mut() else { break };
        if last.facility != facility {
            last.span.until = start.previous();
            segments.push(FacilityStretch { span: Span { from: Some(start), until: None }, facility });
        }
    }
    segments
}

impl History {
    /// The stretches of days with a status, as known on the day `known_on`: the first day, the last day if there
    /// is one, the kind and the status. Neighbours differ.
    pub(in crate::facility) fn states_along(
        &self,
        entity: &str,
        known_on: Day,
    ) -> Vec<(Day, Option<Day>, FacilityKind, FacilityStatus)> {
        let mut states = Stretches::default();
        let line = Line { group: RegisterGroup::Facility, member: None };
        let entries = self.index.entities.get(entity).and_then(|entity| entity.lines.get(&line));
        for entry in entries.map(|entries| known(entries, known_on)).unwrap_or_default() {
            let state = self.changes.get(entry.at).and_then(|change| match &change.data {
                RegisterData::Facility { properties } => Some((properties.kind, properties.status)),
                _ => None,
            });
            states.paint(entry.from, entry.until, state);
        }
        states.stretches().map(|(from, until, (kind, status))| (from, until, kind, status)).collect()
    }
}
