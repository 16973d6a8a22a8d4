//! Answering a query.

use super::{
    answer::{FacilitiesFound, FoundHolder},
    build::whole,
    index::{Facility, FacilityIndex, Holder},
    query::{FacilityQuery, Wanted},
    vocabulary::{Fits, Have, all_fit, distance},
};
use crate::wire::Faults;

impl FacilityIndex {
    /// The facilities that fit, under their holders; at most `limit` facilities are shown, and the
    /// numbers of all that fit are told.
    ///
    /// Every wanted word has to stand in the name of the facility or of its holder, whole or as part
    /// of a word, in any order; case, accents, spaces and punctuation do not matter. So all facilities
    /// of a holder fit whose name does. Every word of the address has to stand in that of the facility,
    /// or every one in that of the holder.
    ///
    /// First come the holders with a facility whose name, or their own, is what is looked for; then the
    /// nearer the words are to the wanted ones (a whole word before the beginning of one, that before
    /// one inside), then by name, KvK number and LRK number. The facilities of a holder have the same
    /// order.
    ///
    /// # Errors
    /// When there is neither a word of a name nor a number, a number is malformed, or there are more
    /// than sixteen words: each with the path to its field, from `query` on.
    #[doc(alias = "houder zoeken")]
    pub fn search(&self, query: &FacilityQuery, limit: u32) -> Result<FacilitiesFound, Faults> {
        let wanted = Wanted::of(query)?;
        Ok(Search::of(self, &wanted).map_or_else(nothing, |search| search.found(limit)))
    }
}

fn nothing() -> FacilitiesFound {
    FacilitiesFound { facilities: 0, holders: 0, found: Vec::new() }
}

/// A query, and how the words of names fit it.
struct Search<'s> {
    index: &'s FacilityIndex,
    wanted: &'s Wanted,
    /// The sum of the wanted name.
    whole: u64,
    name_fits: Vec<Fits>,
}

/// A holder with facilities that fit, in the order in which they are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fitting {
    /// The best grade of its facilities. The best of all is 0.
    grade: u8,
    /// Its place among the holders, which are ordered by name.
    holder: usize,
    /// Its facilities among all that fit.
    start: usize,
    end: usize,
}

impl<'s> Search<'s> {
    /// `None` where a wanted word of a name is nowhere in the register.
    fn of(index: &'s FacilityIndex, wanted: &'s Wanted) -> Option<Self> {
        let name_fits = index.name_words.fits(&wanted.name)?;
        Some(Self { index, wanted, whole: whole(&wanted.whole_name), name_fits })
    }

    fn found(&self, limit: u32) -> FacilitiesFound {
        let (mut holders, facilities) = self.fitting();
        let mut answer =
            FacilitiesFound { facilities: number(facilities.len()), holders: number(holders.len()), found: Vec::new() };
        let mut left = place(limit);
        // Each holder shows a facility, so no more holders than that have to be in order.
        if left < holders.len() {
            holders.select_nth_unstable(left);
            holders.truncate(left);
        }
        holders.sort_unstable();
        for holder in holders {
            if left == 0 {
                break;
            }
            let shown = self.holder(holder, facilities.get(holder.start..holder.end).unwrap_or_default(), left);
            left = left.saturating_sub(shown.facilities.len());
            answer.found.push(shown);
        }
        answer
    }

    /// The holders with facilities that fit, and the grades and places of these facilities.
    fn fitting(&self) -> (Vec<Fitting>, Vec<(u8, u32)>) {
        let index = self.index;
        let name = all_fit(self.wanted.name.len());
        let mut addresses = Have::new(&index.address_words, &self.wanted.address);
        let candidates = self.candidates();
        let (mut holders, mut facilities) = (Vec::new(), Vec::new());
        let mut next = 0;
        for ((at, holder), is_candidate) in index.holders.iter().enumerate().zip(candidates) {
            let members = next..holder.end;
            next = holder.end;
            let is_other = self.wanted.chamber_number.is_some_and(|number| holder.chamber_number != Some(number));
            if !is_candidate || is_other {
                continue;
            }
            let own = joined(index.holder_names.get(at), &self.name_fits);
            let start = facilities.len();
            let mut best = u8::MAX;
            let mut is_there = None;
            for member in members {
                let Some(facility) = index.facilities.get(place(member)) else { break };
                let fits = own | joined(index.facility_names.get(place(member)), &self.name_fits);
                if fits & name != name || !self.is_wanted(facility) {
                    continue;
                }
                let is_there = *is_there
                    .get_or_insert_with(|| addresses.all_in(index.holder_addresses.get(at), holder.address_letters));
                if is_there || addresses.all_in(index.facility_addresses.get(place(member)), facility.address_letters) {
                    let grade = self.grade(fits, holder, facility);
                    best = best.min(grade);
                    facilities.push((grade, member));
                }
            }
            if start < facilities.len() {
                holders.push(Fitting { grade: best, holder: at, start, end: facilities.len() });
            }
        }
        (holders, facilities)
    }

    /// Which holders can have facilities that fit: those with the wanted word of a name that the fewest
    /// have, or all where none is wanted.
    fn candidates(&self) -> Vec<bool> {
        let index = self.index;
        let words = || self.name_fits.iter().zip(index.holders_by_word.iter());
        let count =
            |bit: Fits| words().filter(|(fits, _)| **fits & bit != 0).map(|(_, list)| list.len()).sum::<usize>();
        let bits = (0..self.wanted.name.len()).map(|at| all_fit(at.saturating_add(1)) ^ all_fit(at));
        let rarest = bits.map(|bit| (count(bit), bit)).min();
        let Some((_, rarest)) = rarest.filter(|(count, _)| *count < index.holders.len()) else {
            return vec![true; index.holders.len()];
        };
        let mut candidates = vec![false; index.holders.len()];
        for (_, list) in words().filter(|(fits, _)| **fits & rarest != 0) {
            for holder in list {
                if let Some(candidate) = candidates.get_mut(place(*holder)) {
                    *candidate = true;
                }
            }
        }
        candidates
    }

    fn is_wanted(&self, facility: &Facility) -> bool {
        let wanted = self.wanted;
        wanted.lrk_number.is_none_or(|number| facility.lrk_number == Some(number))
            && wanted.kind.is_none_or(|kind| facility.kind == Some(kind))
            && wanted.status.is_none_or(|status| facility.status == Some(status))
    }

    /// 0 where a name is the query, else one more than how far its words are from it.
    fn grade(&self, fits: Fits, holder: &Holder, facility: &Facility) -> u8 {
        if self.wanted.name.is_empty() {
            return 0;
        }
        let distance = distance(fits, self.wanted.name.len());
        if distance == 0 && (holder.whole == self.whole || facility.whole == self.whole) {
            return 0;
        }
        distance.saturating_add(1)
    }

    /// A holder with the best of its facilities, at most so many.
    fn holder(&self, found: Fitting, fitting: &[(u8, u32)], most: usize) -> FoundHolder {
        let mut best = fitting.to_vec();
        best.sort_unstable();
        let holder = self.index.holders.get(found.holder);
        let shown = best.iter().take(most).filter_map(|(_, at)| self.index.facilities.get(place(*at)));
        FoundHolder {
            name: self.index.shown.get(holder.and_then(|holder| holder.name)),
            chamber_number: holder.and_then(|holder| holder.chamber_number),
            fitting: number(fitting.len()),
            facilities: shown.map(|facility| self.index.found(facility)).collect(),
        }
    }
}

/// The fits of all these words together.
fn joined(words: &[u32], fits: &[Fits]) -> Fits {
    words.iter().fold(0, |joined, word| joined | fits.get(place(*word)).copied().unwrap_or(0))
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
