//! Identifiers that exist only in valid form: BSN, RSIN, KvK number, establishment number, LRK
//! number, VOG reference, postcode.

mod login_level;
mod vog_reference;

pub use login_level::LoginLevel;
pub use vog_reference::{ReferencePrefix, VogReference, VogReferenceError};

/// A personal value with all but its last three characters hidden; one of three characters or
/// fewer is hidden whole.
fn masked(value: &str) -> String {
    let count = value.chars().count();
    let hidden = if count > 3 { count.saturating_sub(3) } else { count };
    value.chars().enumerate().map(|(at, char)| if at < hidden { '*' } else { char }).collect()
}
