//! An allocator that counts, per thread, what the thread allocates.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

/// The system's allocator with counters beside it.
pub struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

/// What a piece of work allocated.
#[derive(Clone, Copy, Debug)]
pub struct Heap {
    /// How often memory was asked for, growing included.
    pub allocations: usize,
    /// The most bytes that were held at once, beyond those held before.
    pub peak: usize,
}

/// Runs `work` and counts what it allocates on this thread.
pub fn counted<T>(work: impl FnOnce() -> T) -> (T, Heap) {
    let before = (ALLOCATIONS.get(), HELD.get());
    PEAK.set(before.1);
    let value = work();
    let peak = usize::try_from(PEAK.get().saturating_sub(before.1)).unwrap_or(0);
    (value, Heap { allocations: ALLOCATIONS.get().wrapping_sub(before.0), peak })
}

fn count(allocations: usize, more: usize, less: usize) {
    // The thread's own counters may be gone while the thread ends; nobody reads them any more.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get().wrapping_add(allocations)));
    let change = more.cast_signed().wrapping_sub(less.cast_signed());
    let _ = HELD.try_with(|held| {
        held.set(held.get().wrapping_add(change));
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(held.get())));
    });
}

#[allow(unsafe_code, reason = "an allocator is an unsafe trait; every call goes unchanged to the system's allocator")]
// SAFETY: the arguments and results are those of `System`, which keeps the contract; counting
// neither allocates nor panics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size(), 0);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size(), 0);
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, 0, layout.size());
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(1, size, layout.size());
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}
