//! The history itself.

use std::fmt;

use serde::Serialize;

use super::{RegisterChange, index::Index};
use crate::{
    calendar::{Day, Period},
    norm::Norms,
    wire::{Checked, Faults, Reader, checked},
};

/// Everything that was ever recorded in the register, in the order of recording: nothing is taken out, and
/// what is recorded later wins over the days it covers.
///
/// ```
/// use kinderopvang::{calendar::Day, facility::{FacilityStatus, History}};
/// let history = History::from_text(
///     r#"{"changes": [
///         {"entity": "zonnebloem", "recorded": "2012-03-01", "from": "2012-03-01", "data":
///             {"type": "facility", "properties": {"kind": "kdv", "status": "registered", "places": 40}}},
///         {"entity": "zonnebloem", "recorded": "2012-09-01", "from": "2012-06-01", "data":
///             {"type": "facility", "properties": {"kind": "kdv", "status": "registered", "places": 48}}}
///     ]}"#,
/// )?;
/// let places = |valid_on: &str, known_on: &str| {
///     let day = |text: &str| text.parse::<Day>().unwrap();
///     history.as_of("zonnebloem", day(valid_on), day(known_on)).and_then(|facility| facility.properties.places)
/// };
/// assert_eq!(places("2012-07-01", "2012-08-01"), Some(40));
/// assert_eq!(places("2012-07-01", "2012-09-01"), Some(48));
/// # Ok::<(), kinderopvang::wire::Faults>(())
/// ```
#[derive(Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[doc(alias = "mutatiehistorie")]
#[doc(alias = "tijdreizen")]
pub struct History {
    /// The changes, in the order of recording.
    pub(super) changes: Vec<RegisterChange>,
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) index: Index,
}

impl History {
    /// A history in which nothing is recorded yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The history of these changes, in the order they were recorded.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn from_changes(changes: Vec<RegisterChange>) -> Result<Self, Faults> {
        Self::from_changes_by(Norms::builtin(), changes)
    }

    /// The history of these changes, by the given norms.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn from_changes_by(norms: &Norms, changes: Vec<RegisterChange>) -> Result<Self, Faults> {
        let mut history = Self::new();
        history.append_by(norms, changes)?;
        Ok(history)
    }

    /// Records more changes, all or none. Changes of one day of recording are recorded together: the state they
    /// leave behind is judged, not the states between them.
    ///
    /// # Errors
    /// Every change that cannot be recorded after those before it, at its path `changes[n]`. The history is
    /// then as it was.
    pub fn append(&mut self, changes: Vec<RegisterChange>) -> Result<(), Faults> {
        self.append_by(Norms::builtin(), changes)
    }

    /// Records more changes, by the given norms.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_by(&mut self, norms: &Norms, changes: Vec<RegisterChange>) -> Result<(), Faults> {
        let mut reader = Reader::default();
        self.check(norms, &changes, &mut reader);
        Faults::of(reader.into_faults())?;
        self.take(changes);
        Ok(())
    }

    fn take(&mut self, changes: Vec<RegisterChange>) {
        for (more, change) in changes.iter().enumerate() {
            self.index.add(self.changes.len().saturating_add(more), change);
        }
        self.changes.extend(changes);
    }

    /// The changes, in the order of recording.
    pub fn changes(&self) -> &[RegisterChange] {
        &self.changes
    }

    /// The last day on which something was recorded; `None` for an empty history.
    pub fn last_recorded(&self) -> Option<Day> {
        self.changes.last().map(|change| change.recorded)
    }

    /// The changes recorded in a period, in the order of recording.
    pub fn changes_between(&self, recorded: Period) -> &[RegisterChange] {
        let start = self.changes.partition_point(|change| change.recorded < recorded.first());
        let end = self.changes.partition_point(|change| change.recorded <= recorded.last());
        self.changes.get(start..end).unwrap_or_default()
    }

    /// The identities of all facilities there ever was a change of, in the order of the alphabet.
    pub fn facilities(&self) -> impl Iterator<Item = &str> {
        self.index
            .entities
            .iter()
            .filter(|(_, entity)| entity.kind == super::change::EntityKind::Facility)
            .map(|(id, _)| &**id)
    }
}

/// Shows the size only: the changes hold personal data.
impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History")
            .field("changes", &self.changes.len())
            .field("entities", &self.index.entities.len())
            .finish()
    }
}

impl Checked for History {
    type Parts = (Vec<RegisterChange>,);

    fn of_parts((changes,): Self::Parts, reader: &mut Reader) -> Option<Self> {
        let before = reader.count();
        let mut history = Self::new();
        history.check(Norms::builtin(), &changes, reader);
        (reader.count() == before).then(|| {
            history.take(changes);
            history
        })
    }

    fn into_parts(self) -> Self::Parts {
        (self.changes,)
    }
}

checked! {
    /// Everything that was ever recorded in the register, in the order of recording.
    #[doc(alias = "mutatiehistorie")]
    #[doc(alias = "tijdreizen")]
    History {
        /// The changes, in the order of recording.
        changes: Vec<RegisterChange>,
    }
}
