//! Answering a query.

use super::{
    answer::{FacilitiesFound, FoundHolder},
    build::whole,
    index::{Facility, FacilityIndex, Holder},
    query::{FacilityQuery, Wanted},
    vocabulary::{Fits, all_fit, distance},
};
use crate::wire::Faults;

/// The grade of a facility that does not fit. The best grade is 0.
const NONE: u8 = u8::MAX;

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

/// How the words of the register fit a query.
struct Search<'s> {
    index: &'s FacilityIndex,
    wanted: &'s Wanted,
    /// The sum of the wanted name.
    whole: u64,
    name_fits: Vec<Fits>,
    address_fits: Vec<Fits>,
}

impl<'s> Search<'s> {
    /// `None` where a wanted word is nowhere in the register.
    fn of(index: &'s FacilityIndex, wanted: &'s Wanted) -> Option<Self> {
        let name_fits = index.name_words.fits(&wanted.name)?;
        let address_fits = index.address_words.fits(&wanted.address)?;
        Some(Self { index, wanted, whole: whole(&wanted.whole_name), name_fits, address_fits })
    }

    fn found(&self, limit: u32) -> FacilitiesFound {
        let grades = self.grades();
        let mut answer = nothing();
        // The best grade of each holder, and how many of its facilities fit.
        let mut best = vec![NONE; self.index.holders.len()];
        let mut start = 0;
        for (holder, best) in self.index.holders.iter().zip(&mut best) {
            let end = place(holder.end);
            let of_holder = grades.get(start..end).unwrap_or_default();
            let fitting = of_holder.iter().filter(|grade| **grade != NONE).count();
            if fitting > 0 {
                *best = of_holder.iter().copied().min().unwrap_or(NONE);
                answer.facilities = answer.facilities.saturating_add(number(fitting));
                answer.holders = answer.holders.saturating_add(1);
            }
            start = end;
        }
        let mut left = place(limit);
        let worst = best.iter().copied().filter(|best| *best != NONE).max();
        for grade in worst.map_or(0..0, |worst| 0..worst.saturating_add(1)) {
            let holders = best.iter().enumerate().filter(|(_, best)| **best == grade);
            for (at, _) in holders.take(left) {
                if left == 0 {
                    break;
                }
                let holder = self.holder(at, &grades, left);
                left = left.saturating_sub(holder.facilities.len());
                answer.found.push(holder);
            }
        }
        answer
    }

    /// The grade of each facility.
    fn grades(&self) -> Vec<u8> {
        let index = self.index;
        let name = all_fit(self.wanted.name.len());
        let address = all_fit(self.wanted.address.len());
        let mut grades = vec![NONE; index.facilities.len()];
        let mut names = index.facility_names.iter();
        let mut rest = grades.iter_mut().zip(&index.facilities).enumerate();
        let mut start = 0;
        for ((at, holder), words) in index.holders.iter().enumerate().zip(index.holder_names.iter()) {
            let own = joined(words, &self.name_fits);
            let is_other = self.wanted.chamber_number.is_some_and(|number| holder.chamber_number != Some(number));
            let address_fits = joined(index.holder_addresses.get(at), &self.address_fits) & address == address;
            for _ in start..holder.end {
                let (Some((at, (grade, facility))), Some(words)) = (rest.next(), names.next()) else { break };
                let fits = own | joined(words, &self.name_fits);
                if is_other || fits & name != name || !self.is_wanted(facility) {
                    continue;
                }
                let fits_there = || joined(index.facility_addresses.get(at), &self.address_fits) & address == address;
                if address_fits || fits_there() {
                    *grade = self.grade(fits, holder, facility);
                }
            }
            start = holder.end;
        }
        grades
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
    fn holder(&self, at: usize, grades: &[u8], most: usize) -> FoundHolder {
        let end = |at: usize| self.index.holders.get(at).map_or(0, |holder| place(holder.end));
        let start = at.checked_sub(1).map_or(0, end);
        let mut fitting: Vec<(u8, usize)> = (start..end(at))
            .filter_map(|at| grades.get(at).map(|grade| (*grade, at)))
            .filter(|(grade, _)| *grade != NONE)
            .collect();
        fitting.sort_unstable();
        let holder = self.index.holders.get(at);
        let shown = fitting.iter().take(most).filter_map(|(_, at)| self.index.facilities.get(*at));
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
