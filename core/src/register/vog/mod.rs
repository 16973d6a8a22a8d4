//! Is this VOG acceptable: for registration (VOG-1 to VOG-8), at an application for the LRK (VOG-9),
//! or when it was demanded on suspicion (VOG-10).

mod age;
mod application;
mod certificate;
mod demanded;
mod part;
mod profile;
mod reason;
mod registration;
mod wanted;

pub use application::{Applicant, VogAtApplication};
pub use certificate::{AspectSet, Vog, VogKind, VogPurpose};
pub use demanded::VogOnSuspicion;
pub use reason::{VogFact, VogOutcome, VogReason};
pub use registration::VogForRegistration;
pub use wanted::WantedAspects;
