//! Values that stay here, because they are large: the other side holds a number that stands for one, its handle.
//!
//! A handle is no address. One that was freed, or that stands for a value of another type, is found out and refused.

use std::{
    any::Any,
    sync::{Arc, PoisonError, RwLock},
};

use crate::{
    core,
    crossing::{Give, Given, Take},
};

/// A type whose values stay here.
pub(crate) trait Kept: Any + Send + Sync {}

/// The values that the other side holds.
struct Values {
    /// By their handles, which ascend.
    held: Vec<(u64, Arc<dyn Any + Send + Sync>)>,
    /// No handle is given twice. 0 is none.
    next: u64,
}

static VALUES: RwLock<Values> = RwLock::new(Values { held: Vec::new(), next: 1 });

/// Keeps a value until its handle is freed.
fn keep(value: Arc<dyn Any + Send + Sync>) -> u64 {
    let mut values = VALUES.write().unwrap_or_else(PoisonError::into_inner);
    let handle = values.next;
    values.next = handle.wrapping_add(1);
    values.held.push((handle, value));
    handle
}

/// The value of a handle, which lives on while it is used, whoever frees the handle meanwhile.
pub(crate) fn held<T: Kept>(handle: u64) -> Option<Arc<T>> {
    found(handle)?.downcast().ok()
}

fn found(handle: u64) -> Option<Arc<dyn Any + Send + Sync>> {
    let values = VALUES.read().unwrap_or_else(PoisonError::into_inner);
    let at = values.held.binary_search_by_key(&handle, |(handle, _)| *handle).ok()?;
    values.held.get(at).map(|(_, value)| Arc::clone(value))
}

/// Frees a handle; nothing happens where it is none.
pub(crate) fn free(handle: u64) {
    let mut values = VALUES.write().unwrap_or_else(PoisonError::into_inner);
    let at = values.held.binary_search_by_key(&handle, |(handle, _)| *handle);
    let freed = at.ok().map(|at| values.held.remove(at));
    // What is large takes its time to go: others need not wait for it.
    drop(values);
    drop(freed);
}

impl<T: Kept> Give for Arc<T> {
    fn give(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(&keep(Self::clone(self)).to_be_bytes());
    }
}

impl<T: Kept> Take for Arc<T> {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let value = held(from.handle());
        from.is_closed |= value.is_none();
        value
    }
}

/// The types: one line for each here, and one in `mirror`.
macro_rules! every_kept {
    ($($name:ident)*) => {$( impl Kept for core::$name {} )*};
}
every_kept! { Norms LrkExport History FacilityIndex }
