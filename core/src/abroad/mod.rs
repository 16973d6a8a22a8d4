//! Care outside the Netherlands (RGL-5): what counts as a facility in which country, and which proof.

mod facts;
mod question;
mod reason;
mod settle;

pub use crate::norm::{
    AbroadArticle, AbroadCountry, AbroadFacility, AbroadFacilityKind, AbroadPart, AbroadProof, AbroadRegion,
};
pub use facts::{AbroadDecision, CareAbroad, ProofValidity};
pub use reason::{AbroadFact, AbroadOutcome, AbroadReason};
