//! The index: what it keeps of each facility and holder.

use std::fmt;

use super::{
    answer::FoundFacility,
    lists::Lists,
    vocabulary::{Parts, Vocabulary},
};
use crate::{
    facility::{Address, FacilityKind, FacilityStatus},
    identifier::{ChamberNumber, LrkNumber, Postcode},
};

/// The facilities of a register, made ready to be searched as people type.
///
/// Every answer is a bounded amount of work: each different word of the register is compared with each
/// wanted one at most once, and each facility is looked at at most once for its name, and at most once for
/// each word of its address: only where its holder has the wanted word that the fewest have.
///
/// ```
/// use kinderopvang::facility::{FacilityIndex, FacilityQuery, LrkExport};
/// let export = LrkExport::from_text(
///     "lrk_id;actuele_naam_oko;naam_houder;opvanglocatie_woonplaats\n\
///      116989737;'t Hoekje;Stichting Zonnebloem;'s-Gravenhage\n",
/// );
/// let index = FacilityIndex::from_export(&export);
/// let query = FacilityQuery {
///     name: Some("hoek zonne".into()),
///     address: Some("s gravenhage".into()),
///     ..FacilityQuery::default()
/// };
/// let answer = index.search(&query, 10)?;
/// assert_eq!(answer.found[0].name.as_deref(), Some("Stichting Zonnebloem"));
/// # Ok::<(), kinderopvang::wire::Faults>(())
/// ```
#[doc(alias = "zoeken")]
pub struct FacilityIndex {
    /// The words of names, and of addresses.
    pub(super) name_words: Vocabulary,
    pub(super) address_words: Vocabulary,
    /// The holders, ordered by name.
    pub(super) holders: Vec<Holder>,
    pub(super) holder_names: Lists,
    pub(super) holder_addresses: Lists,
    /// For each word of names the holders that have it, in their own names or those of their facilities.
    pub(super) holders_by_word: Lists,
    /// The facilities, ordered by holder and then by name.
    pub(super) facilities: Vec<Facility>,
    /// The sums of the words of their names, apart from what is shown: nearly every search reads one of
    /// the two only.
    pub(super) facility_wholes: Vec<u64>,
    /// The words of their names that are not in those of their holders.
    pub(super) facility_names: Lists,
    pub(super) facility_addresses: Lists,
    /// What their addresses are made of.
    pub(super) facility_parts: Vec<Parts>,
    /// The texts that are shown, one after the other.
    pub(super) shown: Shown,
}

/// A holder in the index.
pub(super) struct Holder {
    pub(super) name: Option<u32>,
    pub(super) chamber_number: Option<ChamberNumber>,
    /// The sum of its name's words, for finding a name that is the query.
    pub(super) whole: u64,
    /// What its names and those of its facilities are made of.
    pub(super) name_parts: Parts,
    /// What its addresses are made of.
    pub(super) address_parts: Parts,
    /// Where its facilities end; they begin where those of the holder before end.
    pub(super) end: u32,
}

/// A facility in the index.
pub(super) struct Facility {
    pub(super) lrk_number: Option<LrkNumber>,
    pub(super) kind: Option<FacilityKind>,
    pub(super) status: Option<FacilityStatus>,
    pub(super) name: Option<u32>,
    pub(super) street: Option<u32>,
    pub(super) postcode: Option<Postcode>,
    pub(super) town: Option<u32>,
    pub(super) bag_id: Option<u32>,
    pub(super) foreign: Option<u32>,
}

/// Texts by number.
#[derive(Default)]
pub(super) struct Shown {
    text: String,
    ends: Vec<u32>,
}

impl Shown {
    pub(super) fn push(&mut self, text: &str) -> u32 {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX).saturating_sub(1)
    }

    pub(super) fn get(&self, number: Option<u32>) -> Option<String> {
        let at = usize::try_from(number?).ok()?;
        let end = |at: usize| self.ends.get(at).and_then(|end| usize::try_from(*end).ok());
        let start = at.checked_sub(1).map_or(Some(0), end)?;
        self.text.get(start..end(at)?).map(str::to_owned)
    }

    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

impl FacilityIndex {
    /// The number of facilities.
    pub fn facility_count(&self) -> u32 {
        u32::try_from(self.facilities.len()).unwrap_or(u32::MAX)
    }

    /// The number of holders.
    pub fn holder_count(&self) -> u32 {
        u32::try_from(self.holders.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn found(&self, facility: &Facility) -> FoundFacility {
        FoundFacility {
            lrk_number: facility.lrk_number,
            kind: facility.kind,
            status: facility.status,
            name: self.shown.get(facility.name),
            address: Address {
                street: self.shown.get(facility.street),
                postcode: facility.postcode,
                town: self.shown.get(facility.town),
                foreign: self.shown.get(facility.foreign),
                bag_id: self.shown.get(facility.bag_id),
            },
        }
    }
}

impl fmt::Debug for FacilityIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FacilityIndex({} facilities of {} holders)", self.facilities.len(), self.holders.len())
    }
}
