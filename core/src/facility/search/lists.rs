//! Lists of numbers.

use std::ops::Range;

/// Lists of numbers, one after the other.
pub(super) struct Lists {
    /// Where each list begins, and where the last one ends.
    bounds: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    pub(super) fn with_room_for(lists: usize) -> Self {
        let mut bounds = Vec::with_capacity(lists.saturating_add(1));
        bounds.push(0);
        Self { bounds, items: Vec::new() }
    }

    pub(super) fn push(&mut self, items: impl Iterator<Item = u32>) {
        self.items.extend(items);
        self.bounds.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn shrink(&mut self) {
        self.items.shrink_to_fit();
    }

    #[inline]
    pub(super) fn get(&self, at: usize) -> &[u32] {
        self.each(at..at.saturating_add(1)).next().unwrap_or_default()
    }

    /// Each of the lists at these places, in order.
    #[inline]
    pub(super) fn each(&self, places: Range<usize>) -> impl Iterator<Item = &[u32]> {
        let bounds = self.bounds.get(places.start..=places.end).unwrap_or_default();
        bounds.array_windows().map(|[start, end]| self.items.get(place(*start)..place(*end)).unwrap_or_default())
    }

    /// Each list in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u32]> {
        self.each(0..self.bounds.len().saturating_sub(1))
    }
}

/// A number as a place in a list.
pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
