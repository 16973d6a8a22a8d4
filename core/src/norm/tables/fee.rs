//! The norms about what a registration costs, rules FEE-1 up to and including FEE-4.

use super::cite::{day, entry, law};
use crate::{money::Euro, norm::Entry};

pub(super) static ELECTRONIC: [Entry<Euro>; 1] = [entry!(
    Euro::cents(12_00), from day(2018, 7, 1), Statute law!(RWK, "6a" "1" "a", 2020-01-01),
    remark "the newest page of DUO that was seen still names it",
    confirmed day(2023, 9, 1)
)];
