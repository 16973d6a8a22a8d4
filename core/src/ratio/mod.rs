//! The staff-child ratio (beroepskracht-kindratio): how many staff members a group of children needs
//! (BKR-1 to BKR-9).
//!
//! [`required`] is the one implementation; every question rests on it. It counts in whole numbers
//! and asks nothing of the heap.

mod children;
mod required;

pub use crate::norm::AgeBand;
pub use children::{Children, GroupCare};
pub use required::{RatioBasis, RatioObstacle, Required, required};
