//! The answers of rows, by their places.

/// Adds the value at each place; `absent` where there is none.
#[inline(never)]
pub fn days_in(values: &[i32], places: &[u32], absent: i32, out: &mut Vec<i32>) {
    out.extend(places.iter().map(|place| at(*place).and_then(|place| values.get(place)).copied().unwrap_or(absent)));
}

/// So many of the days on which another answer begins stand at the entry itself.
pub const AT_HAND: usize = 4;

/// Writes over each entry the place of its answer on the day of its row: the first answer of the entry, and one further for
/// each of the days on which another begins that has come. Of an entry, `begins` has as many such days as are at hand, and
/// after the last one days that do not come.
#[inline(never)]
pub fn steps(entries: &mut [u32], days: &[i32], firsts: &[u32], begins: &[[i32; AT_HAND]]) {
    for (entry, day) in entries.iter_mut().zip(days) {
        let known = at(*entry).and_then(|place| Some((firsts.get(place)?, begins.get(place)?)));
        *entry = known.map_or(u32::MAX, |(first, begins)| {
            let come = begins.iter().fold(0_u32, |come, begin| come.wrapping_add(u32::from(begin <= day)));
            first.wrapping_add(come)
        });
    }
}

/// Adds to each place how many of the further days of its entry have come, on which another answer begins. `bounds` tells where
/// those of an entry begin and end.
#[inline(never)]
pub fn further_steps(places: &mut [u32], entries: &[u32], days: &[i32], bounds: &[u32], begins: &[i32]) {
    for ((place, entry), day) in places.iter_mut().zip(entries).zip(days) {
        let bound = |entry: Option<usize>| entry.and_then(|entry| bounds.get(entry)).copied().and_then(at);
        let (first, end) = (bound(at(*entry)), bound(at(entry.wrapping_add(1))));
        let begins = begins.get(first.unwrap_or_default()..end.unwrap_or_default()).unwrap_or_default();
        for begin in begins {
            *place = place.wrapping_add(u32::from(begin <= day));
        }
    }
}

/// Are all days from the first to the last of these?
#[inline(never)]
pub fn all_within(days: &[i32], first: i32, last: i32) -> bool {
    let earliest = days.iter().fold(i32::MAX, |earliest, day| earliest.min(*day));
    let latest = days.iter().fold(i32::MIN, |latest, day| latest.max(*day));
    days.is_empty() || (first <= earliest && latest <= last)
}

fn at(place: u32) -> Option<usize> {
    usize::try_from(place).ok()
}
