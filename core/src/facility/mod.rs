//! The national register of facilities (Landelijk Register Kinderopvang, LRK), LRK-1 to LRK-11.
//!
//! The library encodes the register's rules; it is not the register. Who uses it brings the changes,
//! the export, or the facts of one facility.

#[doc(alias = "tijdreizen")]
mod history;
mod object;

pub use history::{
    FacilityAsOf, FacilitySegment, FacilityView, History, HolderAsOf, RegisterChange, RegisterData, RegisterGroup,
};
pub use object::{
    Address, AddressKind, FacilityAddress, FacilityHolder, FacilityInspection, FacilityKind, FacilityMediation,
    FacilityProperties, FacilityStatus, HolderEstablishment, HolderNumberKind, HolderOrganisation, HolderPerson,
    InspectionKind,
};
