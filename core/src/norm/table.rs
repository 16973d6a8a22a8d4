//! The versions of one norm, and choosing one by date.

use std::borrow::Cow;

use serde::Serialize;

use super::{Citation, Layer, NormContent, NormName, NormValue};
use crate::{
    calendar::Day,
    decision::TurningPoints,
    wire::{Text, shown},
};

/// One version of a norm.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// The first day it is valid.
    pub from: Day,
    /// The last day it is valid; `None` while it is in force.
    pub until: Option<Day>,
    /// The layer it belongs to.
    pub layer: Layer,
    /// Where it stands.
    pub citation: Citation,
    /// What else should be known, such as a doubt about the text.
    pub remark: Option<Text>,
    /// The last day on which a source was seen to confirm the value, where later sources are silent.
    pub confirmed_until: Option<Day>,
}

impl<T> Entry<T> {
    /// Is it valid on this day?
    #[inline]
    pub fn is_valid_on(&self, on: Day) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}

/// The versions of one norm, in order of date and without overlap.
#[derive(Debug)]
pub struct Table<T: Clone + 'static> {
    entries: Cow<'static, [Entry<T>]>,
}

impl<T: Clone> Clone for Table<T> {
    // Once for each type of values: all norms together are some hundred and fifty tables.
    #[inline(never)]
    fn clone(&self) -> Self {
        Self { entries: self.entries.clone() }
    }
}

/// Why a date has the version it has.
#[derive(Clone, Copy, Debug)]
pub enum Choice<'t, T> {
    /// This version is in force.
    InForce(&'t Entry<T>),
    /// No version is in force yet; the first one is from this day on.
    NotYet {
        /// The first day of the first version after the date.
        from: Day,
    },
    /// The last version ended on this day, its last.
    Ended {
        /// The last day of the last version before the date.
        on: Day,
    },
    /// No version is known at all.
    NotModelled,
}

impl<T: Clone> Table<T> {
    pub(super) const fn of(entries: &'static [Entry<T>]) -> Self {
        Self { entries: Cow::Borrowed(entries) }
    }

    pub(super) fn owned(entries: Vec<Entry<T>>) -> Self {
        Self { entries: Cow::Owned(entries) }
    }

    /// The versions, in order of date.
    pub fn entries(&self) -> &[Entry<T>] {
        &self.entries
    }

    /// The version of a day, or why there is none.
    #[inline]
    pub fn choose(&self, on: Day) -> Choice<'_, T> {
        if let Some(entry) = self.entry(on) {
            return Choice::InForce(entry);
        }
        if let Some(later) = self.entries.iter().find(|entry| on < entry.from) {
            return Choice::NotYet { from: later.from };
        }
        match self.entries.iter().rev().find_map(|entry| entry.until) {
            Some(on) => Choice::Ended { on },
            None => Choice::NotModelled,
        }
    }

    /// The version in force on a day.
    #[inline]
    pub fn entry(&self, on: Day) -> Option<&Entry<T>> {
        self.entries.iter().find(|entry| entry.is_valid_on(on))
    }

    /// The value in force on a day.
    #[inline]
    pub fn on(&self, on: Day) -> Option<&T> {
        self.entry(on).map(|entry| &entry.value)
    }

    /// Is any version in force on this day?
    #[inline]
    pub fn applies(&self, on: Day) -> bool {
        self.entry(on).is_some()
    }

    /// Adds the days on which another version, or none, begins to be valid.
    #[inline]
    pub fn turning_points(&self, days: &mut TurningPoints) {
        self.each_change(|day| days.begins(day));
    }

    /// Tells the first day of every version, and the day after its last one. A loop: the question of a VOG goes through it, and
    /// an iterator over both days took it half as long again.
    #[inline]
    fn each_change(&self, mut tell: impl FnMut(Day)) {
        for entry in self.entries.iter() {
            tell(entry.from);
            if let Some(after) = entry.until.and_then(Day::next) {
                tell(after);
            }
        }
    }
}

/// The layer and place of a norm.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'t> {
    /// The layer.
    pub layer: Layer,
    /// The place.
    pub citation: &'t Citation,
    /// What else should be known.
    pub remark: Option<&'t str>,
    /// The last day on which a source was seen to confirm it.
    pub confirmed_until: Option<Day>,
}

shown! {
    /// One version of a norm, whatever the type of its value: for lists of norms.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct NormRow {
        /// The name of the norm.
        pub name: NormName,
        /// The value.
        pub value: NormContent,
        /// The first day it is valid.
        pub from: Day,
        /// The last day it is valid.
        pub until: Option<Day>,
        /// The layer.
        pub layer: Layer,
        /// Where it stands.
        pub citation: Citation,
        /// What else should be known.
        pub remark: Option<Text>,
        /// The last day on which a source was seen to confirm the value.
        pub confirmed_until: Option<Day>,
    }
}

/// What can be asked of a table without knowing the type of its values.
pub(super) trait AnyTable {
    fn cited(&self, on: Day) -> Option<Cited<'_>>;
    fn rows(&self, name: NormName) -> Vec<NormRow>;
    fn change_days(&self) -> Vec<Day>;
}

impl<T: NormValue> AnyTable for Table<T> {
    /// The version in force, else the version nearest in time; of two as near, the earlier one.
    fn cited(&self, on: Day) -> Option<Cited<'_>> {
        let distance = |entry: &Entry<T>| match entry.until {
            Some(until) if until < on => on.days_since(until),
            _ if on < entry.from => entry.from.days_since(on),
            _ => 0,
        };
        let entry = self.entries.iter().min_by_key(|entry| distance(entry))?;
        Some(Cited {
            layer: entry.layer,
            citation: &entry.citation,
            remark: entry.remark.as_deref(),
            confirmed_until: entry.confirmed_until,
        })
    }

    fn rows(&self, name: NormName) -> Vec<NormRow> {
        let row = |entry: &Entry<T>| NormRow {
            name,
            value: entry.value.content(),
            from: entry.from,
            until: entry.until,
            layer: entry.layer,
            citation: entry.citation.clone(),
            remark: entry.remark.clone(),
            confirmed_until: entry.confirmed_until,
        };
        self.entries.iter().map(row).collect()
    }

    fn change_days(&self) -> Vec<Day> {
        let mut days = Vec::new();
        self.each_change(|day| days.push(day));
        days
    }
}
