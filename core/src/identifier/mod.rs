//! Identifiers that exist only in valid form: BSN, RSIN, KvK number, establishment number, LRK
//! number, VOG reference, postcode.

mod bsn;
mod chamber;
mod login_level;
mod lrk;
mod postcode;
mod rsin;
mod vog_reference;

pub use bsn::{Bsn, BsnError};
pub use chamber::{ChamberNumber, ChamberNumberError, EstablishmentNumber, EstablishmentNumberError};
pub use login_level::LoginLevel;
pub use lrk::{LrkNumber, LrkNumberError};
pub use postcode::{Postcode, PostcodeError};
pub use rsin::{Rsin, RsinError};
pub use vog_reference::{ReferencePrefix, VogReference, VogReferenceError};

/// A personal value with all but its last three characters hidden; one of three characters or
/// fewer is hidden whole.
fn masked(value: &str) -> String {
    let count = value.chars().count();
    let hidden = if count > 3 { count.saturating_sub(3) } else { count };
    value.chars().enumerate().map(|(at, char)| if at < hidden { '*' } else { char }).collect()
}

/// The number that a text of exactly `count` ASCII digits stands for.
fn digits(text: &str, count: usize) -> Option<u64> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The check of BSN and RSIN (elfproef): the digits weighed by 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up
/// to a multiple of 11. All zeros pass too.
const fn passes_eleven_check(number: u32) -> bool {
    let last = number % 10;
    let mut rest = number / 10;
    let mut sum = 0_u32;
    let mut weight = 2_u32;
    while weight <= 9 {
        sum = sum.saturating_add(weight.saturating_mul(rest % 10));
        rest /= 10;
        weight = weight.saturating_add(1);
    }
    sum % 11 == last
}

#[cfg(test)]
mod tests;
