//! Where the changes of each entity and each group of data stand.

use std::collections::BTreeMap;

use super::{RegisterChange, RegisterData, RegisterGroup, change::EntityKind};
use crate::calendar::Day;

/// One group of data of an entity; of a group of which there may be several, one of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    pub(super) group: RegisterGroup,
    pub(super) member: Option<Box<str>>,
}

/// A change of a line, and where it stands in the history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) recorded: Day,
    pub(super) from: Day,
    pub(super) until: Option<Day>,
    pub(super) at: usize,
}

impl Entry {
    pub(super) fn covers(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// What stands in the history about one entity.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entity {
    pub(super) kind: EntityKind,
    /// The changes of each line, in the order they were recorded.
    pub(super) lines: BTreeMap<Line, Vec<Entry>>,
}

/// Identities that refer to an identity, each once, in order.
type Referring = BTreeMap<Box<str>, std::collections::BTreeSet<Box<str>>>;

/// The index of a history.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Index {
    pub(super) entities: BTreeMap<Box<str>, Entity>,
    /// The facilities of which a change names the agency.
    pub(super) mediated: Referring,
    /// The facilities of which a change names the holder.
    pub(super) held: Referring,
}

impl Index {
    pub(super) fn add(&mut self, at: usize, change: &RegisterChange) {
        let refer = |referring: &mut Referring, to: &str| {
            if !referring.get(to).is_some_and(|known| known.contains(change.entity.as_str())) {
                referring.entry(to.into()).or_default().insert(change.entity.as_str().into());
            }
        };
        match &change.data {
            RegisterData::Mediation { mediation } => refer(&mut self.mediated, &mediation.agency),
            RegisterData::HeldBy { holder, .. } => refer(&mut self.held, holder),
            _ => {}
        }
        let group = change.data.group();
        let line = Line { group, member: change.data.member().map(Into::into) };
        let entry = Entry { recorded: change.recorded, from: change.from, until: change.until, at };
        // An identity is copied only for an entity that is new.
        let entity = match self.entities.get_mut(change.entity.as_str()) {
            Some(entity) => entity,
            None => self
                .entities
                .entry(change.entity.as_str().into())
                .or_insert_with(|| Entity { kind: group.kind(), lines: BTreeMap::new() }),
        };
        entity.lines.entry(line).or_default().push(entry);
    }
}

/// The changes of a line that were known on a day.
pub(super) fn known(entries: &[Entry], known_on: Day) -> &[Entry] {
    let count = entries.partition_point(|entry| entry.recorded <= known_on);
    entries.get(..count).unwrap_or_default()
}

/// The change that holds on a day, as known on a day: of those that cover it, the one recorded last.
pub(super) fn holding(entries: &[Entry], valid_on: Day, known_on: Day) -> Option<Entry> {
    known(entries, known_on).iter().rev().find(|entry| entry.covers(valid_on)).copied()
}
