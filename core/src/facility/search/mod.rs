//! Searching holders and facilities (LRK-8): by (part of) a name, refined by (part of) an address, or
//! by number; the facilities of a holder stand under it.

mod answer;
mod build;
mod find;
mod index;
mod lists;
mod places;
mod query;
mod vocabulary;

pub use answer::{FacilitiesFound, FoundFacility, FoundHolder};
pub use index::FacilityIndex;
pub use query::{FacilityListing, FacilityQuery};

#[cfg(test)]
mod tests;
