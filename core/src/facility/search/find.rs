//! Answering a query.

use super::{
    answer::{FacilitiesFound, FoundHolder},
    build::whole,
    index::{FacilityIndex, Holder},
    lists::place,
    places::WantedPlace,
    query::{FacilityQuery, Wanted},
    vocabulary::{Fits, Parts, all_fit, bit, distance},
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
    /// What a name with all wanted words is made of.
    parts: Parts,
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

/// Holders with facilities, and for each facility its grade and place.
struct Found {
    holders: Vec<Fitting>,
    facilities: Vec<(u8, u32)>,
}

impl Found {
    fn with_room_for(facilities: usize) -> Self {
        Self { holders: Vec::new(), facilities: Vec::with_capacity(facilities) }
    }

    /// Adds a holder with these facilities, if there is one.
    #[inline]
    fn push(&mut self, holder: usize, facilities: impl Iterator<Item = (u8, u32)>) {
        let start = self.facilities.len();
        let mut best = u8::MAX;
        for (grade, facility) in facilities {
            best = best.min(grade);
            self.facilities.push((grade, facility));
        }
        if start < self.facilities.len() {
            self.holders.push(Fitting { grade: best, holder, start, end: self.facilities.len() });
        }
    }

    fn of(&self, holder: &Fitting) -> &[(u8, u32)] {
        self.facilities.get(holder.start..holder.end).unwrap_or_default()
    }
}

impl<'s> Search<'s> {
    /// `None` where a wanted word of a name is nowhere in the register.
    fn of(index: &'s FacilityIndex, wanted: &'s Wanted) -> Option<Self> {
        let name_fits = index.name_words.fits(&wanted.name)?;
        let parts = wanted.name.iter().fold(Parts::default(), |all, word| all.and(Parts::of(word)));
        Some(Self { index, wanted, whole: whole(&wanted.whole_name), parts, name_fits })
    }

    fn found(&self, limit: u32) -> FacilitiesFound {
        let mut found = self.fitting();
        let holders = &mut found.holders;
        let (facilities, count) = (number(found.facilities.len()), number(holders.len()));
        let mut left = place(limit);
        // Each holder shows a facility, so no more holders than that have to be in order.
        if left < holders.len() {
            holders.select_nth_unstable(left);
            holders.truncate(left);
        }
        holders.sort_unstable();
        let mut answer = FacilitiesFound { facilities, holders: count, found: Vec::new() };
        for holder in &found.holders {
            if left == 0 {
                break;
            }
            let shown = self.shown(holder.holder, found.of(holder), left);
            left = left.saturating_sub(shown.facilities.len());
            answer.found.push(shown);
        }
        answer
    }

    /// The facilities that fit, under their holders.
    fn fitting(&self) -> Found {
        if self.wanted.address.is_empty() {
            return self.named(None);
        }
        let index = self.index;
        let mut wanted = WantedPlace::of(&index.address_words, &self.wanted.address);
        let named = self.named(Some(&wanted));
        if wanted.is_letters() {
            return named;
        }
        wanted.prepare(named.facilities.len());
        let is_there = |at: usize| {
            let parts = index.facility_parts.get(at);
            parts.is_some_and(|parts| wanted.is_in(*parts, index.facility_addresses.get(at)))
        };
        let mut there = Found::with_room_for(named.facilities.len());
        for fitting in &named.holders {
            let (at, holder) = (fitting.holder, index.holders.get(fitting.holder));
            let everywhere =
                holder.is_some_and(|holder| wanted.is_in(holder.address_parts, index.holder_addresses.get(at)));
            let members = named.of(fitting).iter().copied();
            there.push(at, members.filter(|(_, member)| everywhere || is_there(place(*member))));
        }
        there
    }

    /// The facilities whose names fit, and which may be at a place, if one is given.
    fn named(&self, at_place: Option<&WantedPlace<'_>>) -> Found {
        let index = self.index;
        let name = all_fit(self.wanted.name.len());
        let may_be = |parts: Parts| at_place.is_none_or(|wanted| wanted.may_be_in(parts));
        let is_other = |holder: &Holder| {
            self.wanted.chamber_number.is_some_and(|number| holder.chamber_number != Some(number))
                || !holder.name_parts.have(self.parts)
        };
        let mut found = Found::with_room_for(index.facilities.len());
        let mut next = 0;
        for ((at, holder), is_candidate) in index.holders.iter().enumerate().zip(self.candidates()) {
            let members = next..holder.end;
            next = holder.end;
            if !is_candidate || is_other(holder) {
                continue;
            }
            let own = joined(index.holder_names.get(at), &self.name_fits);
            let everywhere = may_be(holder.address_parts);
            let places = place(members.start)..place(members.end);
            let parts = index.facility_parts.get(places.clone()).unwrap_or_default();
            let each = members.zip(index.facility_names.each(places)).zip(parts);
            let fitting = each.filter_map(|((member, names), parts)| {
                if !everywhere && !may_be(*parts) {
                    return None;
                }
                let fits = own | joined(names, &self.name_fits);
                let does_fit = fits & name == name && self.is_wanted(member);
                does_fit.then(|| (self.grade(fits, holder, member), member))
            });
            found.push(at, fitting);
        }
        found
    }

    /// Which holders can have facilities that fit: those with the wanted word of a name that the fewest
    /// have, or all where none is wanted.
    fn candidates(&self) -> Vec<bool> {
        let index = self.index;
        let words = || self.name_fits.iter().zip(index.holders_by_word.iter()).filter(|(fits, _)| **fits != 0);
        let mut counts = vec![0_usize; self.wanted.name.len()];
        for (fits, list) in words() {
            for (_, count) in counts.iter_mut().enumerate().filter(|(at, _)| fits & bit(*at) != 0) {
                *count = count.saturating_add(list.len());
            }
        }
        let rarest = counts.iter().enumerate().min_by_key(|(_, count)| **count);
        let Some((rarest, _)) = rarest.filter(|(_, count)| **count < index.holders.len()) else {
            return vec![true; index.holders.len()];
        };
        let mut candidates = vec![false; index.holders.len()];
        for (_, list) in words().filter(|(fits, _)| **fits & bit(rarest) != 0) {
            for holder in list {
                if let Some(candidate) = candidates.get_mut(place(*holder)) {
                    *candidate = true;
                }
            }
        }
        candidates
    }

    #[inline]
    fn is_wanted(&self, member: u32) -> bool {
        let wanted = self.wanted;
        if wanted.lrk_number.is_none() && wanted.kind.is_none() && wanted.status.is_none() {
            return true;
        }
        self.index.facilities.get(place(member)).is_some_and(|facility| {
            wanted.lrk_number.is_none_or(|number| facility.lrk_number == Some(number))
                && wanted.kind.is_none_or(|kind| facility.kind == Some(kind))
                && wanted.status.is_none_or(|status| facility.status == Some(status))
        })
    }

    /// 0 where a name is the query, else one more than how far its words are from it.
    #[inline]
    fn grade(&self, fits: Fits, holder: &Holder, member: u32) -> u8 {
        if self.wanted.name.is_empty() {
            return 0;
        }
        let distance = distance(fits, self.wanted.name.len());
        let is_it = || {
            holder.whole == self.whole
                || self.index.facility_wholes.get(place(member)).is_some_and(|whole| *whole == self.whole)
        };
        if distance == 0 && is_it() { 0 } else { distance.saturating_add(1) }
    }

    /// A holder with the best of its facilities, at most so many.
    fn shown(&self, holder: usize, fitting: &[(u8, u32)], most: usize) -> FoundHolder {
        let mut best = fitting.to_vec();
        best.sort_unstable();
        let holder = self.index.holders.get(holder);
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
#[inline]
fn joined(words: &[u32], fits: &[Fits]) -> Fits {
    words.iter().fold(0, |joined, word| joined | fits.get(place(*word)).copied().unwrap_or(0))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
