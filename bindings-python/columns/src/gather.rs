//! The answers of rows, by their places.

/// Adds the value at each place; `absent` where there is none.
pub fn days_in(values: &[i32], places: &[u32], absent: i32, out: &mut Vec<i32>) {
    out.extend(places.iter().map(|place| at(*place).and_then(|place| values.get(place)).copied().unwrap_or(absent)));
}

/// Adds the value at each place; `absent` where there is none.
pub fn small_in(values: &[i8], places: &[u32], absent: i8, out: &mut Vec<i8>) {
    out.extend(places.iter().map(|place| at(*place).and_then(|place| values.get(place)).copied().unwrap_or(absent)));
}

/// Writes over each entry the place of its answer on the day of its row: the first answer of the entry, and one further for
/// each of the days on which another begins that has come. `bounds` tells where those days of an entry begin and end.
pub fn steps(entries: &mut [u32], days: &[i32], firsts: &[u32], bounds: &[u32], begins: &[i32]) {
    for (entry, day) in entries.iter_mut().zip(days) {
        let Some(place) = at(*entry) else { continue };
        let bound = |place: usize| bounds.get(place).copied().and_then(at).unwrap_or_default();
        let begins = begins.get(bound(place)..bound(place.saturating_add(1))).unwrap_or_default();
        let mut answer = firsts.get(place).copied().unwrap_or(u32::MAX);
        for begin in begins {
            answer = answer.saturating_add(u32::from(begin <= day));
        }
        *entry = answer;
    }
}

fn at(place: u32) -> Option<usize> {
    usize::try_from(place).ok()
}
