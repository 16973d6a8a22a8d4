//! What the public sees of a facility (LRK-6): while it is registered, and for seven years after its removal.

mod reason;
mod sanction;
mod show;
#[cfg(test)]
mod tests;
mod view;

pub use reason::{PublicFact, PublicItem, PublicViewReason};
pub use sanction::{SanctionShown, SanctionShownOutcome};
pub use show::public_view;
pub use view::{HiddenItem, PublicFacility, PublicHolder, PublicView, PublicVisibility};
