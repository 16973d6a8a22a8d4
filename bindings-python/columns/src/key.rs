//! The keys of rows: the distances of a row's cells from the lowest ones, side by side.

/// A key. Most tables need no more than sixteen bits, and then take half the time.
pub(crate) trait Key: Copy + Default {
    /// Sets the bits of a distance, which has been shifted to its place.
    fn add(&mut self, distance: u32);
    /// Where it stands in a table; never behind that of a table of all keys.
    fn place(self) -> Option<usize>;
}

/// Where a key has this bit, its row has none.
pub(crate) const OUTSIDE: u32 = 1 << 31;

impl Key for u16 {
    fn add(&mut self, distance: u32) {
        *self |= Self::try_from(distance & u32::from(Self::MAX)).unwrap_or_default();
    }

    fn place(self) -> Option<usize> {
        Some(usize::from(self))
    }
}

impl Key for u32 {
    fn add(&mut self, distance: u32) {
        *self |= distance;
    }

    fn place(self) -> Option<usize> {
        usize::try_from(self).ok()
    }
}
