//! What the second, naive implementations share: days walked one by one, months counted on the
//! calendar's face, and chance that is the same in every run.
#![allow(dead_code, reason = "each test file uses its own part")]

use kinderopvang::calendar::Day;

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Every day from `first` up to and including `last`.
pub(crate) fn days(first: Day, last: Day) -> Vec<Day> {
    let mut days = vec![first];
    while let Some(next) = days.last().and_then(|day| day.next()).filter(|next| *next <= last) {
        days.push(next);
    }
    days
}

/// Has the term of `months` months from `start` not ended yet on `on`? Without adding: the page of
/// the calendar is turned so many times, and on the last page the day number is not passed. A month
/// that lacks the day number is over before it is passed.
pub(crate) fn within_months(start: Day, on: Day, months: u32) -> bool {
    let page = |day: Day| day.year() * 12 + day.month();
    let turned = page(on).saturating_sub(page(start));
    start <= on && (turned < months || (turned == months && on.day_of_month() <= start.day_of_month()))
}

/// Numbers by chance, the same in every run (`SplitMix64`).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(start: u64) -> Self {
        Self(start)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to but not including `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % u64::try_from(end).unwrap()).unwrap()
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    /// A day from `first` on, fewer than `spread` days later.
    pub(crate) fn day(&mut self, first: Day, spread: usize) -> Day {
        first.add_days(u32::try_from(self.below(spread)).unwrap())
    }
}
