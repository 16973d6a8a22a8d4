//! A list of diplomas that is loaded: that of a collective agreement (Cao).

use super::name::AskedName;
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

    pub(super) fn find(&self, name: &AskedName) -> OnList<'_> {
        let mut found = OnList::Not;
        for (at, diploma) in self.diplomas.iter().enumerate() {
            if !name.is_written(&diploma.name) {
                continue;
            }
            match found {
                OnList::Not => found = OnList::Row(number(at), diploma),
                OnList::Row(_, first) if first.has_values_of(diploma) => {}
                OnList::Row(..) | OnList::Contradiction => return OnList::Contradiction,
            }
        }
        found
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
