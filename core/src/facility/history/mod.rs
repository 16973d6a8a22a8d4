//! The history of the register, for travelling in time (LRK-3): how the register looked, looks or will look
//! on a day, as it was known on a day.
//!
//! There are two axes of time. *Valid* time says for which days something holds; *recorded* time says
//! since when the register knows it. A [`RegisterChange`] gives one group of data over a stretch of valid
//! days, and never disappears: a later change, recorded later, wins over the days it covers, and every
//! earlier state can be asked for as it was known then. `docs/time-travel.md` tells it at length.

mod append;
mod change;
mod index;
mod statuses;
mod store;
mod stretches;
mod text;
mod texts;
mod travel;
mod view;

pub use change::{RegisterChange, RegisterData, RegisterGroup};
pub use store::History;
pub use travel::FacilityStretch;
pub use view::{FacilityAsOf, FacilityView, HolderAsOf};

#[cfg(test)]
mod tests;
