//! A list of diplomas that is loaded: that of a collective agreement (Cao).

use std::collections::HashMap;

use super::name::{AskedName, ListedName};
use crate::{
    calendar::Day,
    wire::{record, words},
};

words! {
    /// What a diploma is worth for a kind of work on a loaded list.
    pub enum DiplomaValue {
        /// It does not qualify.
        No = "no", nl "kwalificeert niet", en "does not qualify";
        /// It qualifies directly.
        Direct = "direct", nl "kwalificeert direct", en "qualifies directly";
        /// It qualifies with additional proof.
        #[doc(alias = "aanvullend bewijs")]
        WithProof = "with_proof", nl "kwalificeert met aanvullend bewijs", en "qualifies with additional proof";
    }
}

record! {
    /// One diploma of a loaded list.
    #[derive(Eq, Hash)]
    pub struct ListedDiploma {
        /// The name, perhaps with its level: `Pedagogisch werk (mbo-4)`.
        pub name: String,
        /// What it is worth for pedagogical staff in day care.
        pub day_care: DiplomaValue,
        /// What it is worth for pedagogical staff in out-of-school care.
        pub out_of_school: DiplomaValue,
    }
}

record! {
    /// A list of diplomas of a collective agreement (Cao), with the days of entering service for which
    /// it is meant. The library holds no such list; who uses it loads one.
    #[derive(Eq, Hash)]
    #[doc(alias = "diplomalijst")]
    pub struct DiplomaList {
        /// The first day of entering service for which it counts.
        pub valid_from: Day,
        /// The last one; absent while it is the newest.
        pub valid_until: Option<Day>,
        /// The diplomas.
        pub diplomas: Vec<ListedDiploma>,
    }
}

/// What a list says about a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum OnList<'l> {
    /// It does not have the name.
    Not,
    /// It has the name, in this row (the first is 1).
    Row(u16, &'l ListedDiploma),
    /// It has the name more than once, with different values.
    Contradiction,
}

impl DiplomaList {
    pub(super) fn counts_on(&self, on: Day) -> bool {
        self.valid_from <= on && self.valid_until.is_none_or(|until| on <= until)
    }

    fn find(&self, name: &AskedName) -> OnList<'_> {
        let rows = self.diplomas.iter().enumerate();
        agreed(rows.filter(|(_, diploma)| name.is_written(&diploma.name)))
    }
}

/// What the rows of one list with the name say, if they agree.
fn agreed<'l>(rows: impl Iterator<Item = (usize, &'l ListedDiploma)>) -> OnList<'l> {
    let mut found = OnList::Not;
    for (at, diploma) in rows {
        match found {
            OnList::Not => found = OnList::Row(number(at), diploma),
            OnList::Row(_, first) if first.has_values_of(diploma) => {}
            OnList::Row(..) | OnList::Contradiction => return OnList::Contradiction,
        }
    }
    found
}

/// The loaded lists: as they were given, or put in order for many names.
#[derive(Clone, Copy)]
pub(super) enum Lists<'l> {
    Given(&'l [DiplomaList]),
    ByName(&'l ListsByName<'l>),
}

impl<'l> Lists<'l> {
    pub(super) fn all(self) -> &'l [DiplomaList] {
        match self {
            Self::Given(lists) => lists,
            Self::ByName(by_name) => by_name.lists,
        }
    }

    /// What the list with this number, from 0, says about a name.
    pub(super) fn find(self, at: usize, list: &'l DiplomaList, name: &AskedName) -> OnList<'l> {
        match self {
            Self::Given(_) => list.find(name),
            Self::ByName(by_name) => by_name.find(at, name),
        }
    }
}

/// Loaded lists with their names put in order once, so that every further name is found without reading
/// all rows.
pub(crate) struct ListsByName<'l> {
    lists: &'l [DiplomaList],
    /// For each list its rows, by each key of their names.
    rows: Vec<HashMap<String, Vec<usize>>>,
}

impl<'l> ListsByName<'l> {
    pub(crate) fn of(lists: &'l [DiplomaList]) -> Self {
        let rows_of = |list: &DiplomaList| {
            let mut rows: HashMap<String, Vec<usize>> = HashMap::new();
            for (at, diploma) in list.diplomas.iter().enumerate() {
                for key in ListedName::of(&diploma.name).keys() {
                    rows.entry(key.to_owned()).or_default().push(at);
                }
            }
            rows
        };
        Self { lists, rows: lists.iter().map(rows_of).collect() }
    }

    fn find(&self, at: usize, name: &AskedName) -> OnList<'l> {
        let (Some(list), Some(rows)) = (self.lists.get(at), self.rows.get(at)) else { return OnList::Not };
        let mut found: Vec<usize> = name.keys().filter_map(|key| rows.get(key)).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        let found = found.into_iter().filter_map(|row| Some((row, list.diplomas.get(row)?)));
        agreed(found.filter(|(_, diploma)| name.is(&ListedName::of(&diploma.name))))
    }
}

impl ListedDiploma {
    pub(super) fn has_values_of(&self, other: &Self) -> bool {
        self.day_care == other.day_care && self.out_of_school == other.out_of_school
    }
}

/// The position as people count, from 1.
pub(super) fn number(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX).saturating_add(1)
}
