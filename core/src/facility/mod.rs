//! The national register of facilities (Landelijk Register Kinderopvang, LRK), LRK-1 to LRK-11.
//!
//! The library encodes the register's rules; it is not the register. Who uses it brings the changes,
//! the export, or the facts of one facility.

mod change;
#[doc(alias = "tijdreizen")]
mod history;
mod life;
mod object;
mod open_data;
mod registered;
mod search;

pub use change::{FacilityChange, FacilityChangeFact, FacilityChangeKind, FacilityChangeOutcome, FacilityChangeReason};
pub use history::{
    FacilityAsOf, FacilitySegment, FacilityView, History, HolderAsOf, RegisterChange, RegisterData, RegisterGroup,
};
pub use life::{
    AgencyStanding, FacilityDecision, FacilityLife, FacilityLifeFact, FacilityLifeOutcome, FacilityLifeReason,
    FacilityStart,
};
pub use object::{
    Address, AddressKind, FacilityAddress, FacilityHolder, FacilityInspection, FacilityKind, FacilityMediation,
    FacilityProperties, FacilityStatus, HolderEstablishment, HolderNumberKind, HolderOrganisation, HolderPerson,
    InspectionKind,
};
pub use open_data::{
    ExportChange, ExportColumn, ExportContent, ExportEncoding, ExportFault, ExportFaultCode, ExportReading,
    ExportSeparator, ExportedHolder, LrkExport, LrkRow, OtherValue, export_difference, read_export_bytes,
    read_export_text,
};
pub use registered::{
    ExportedRegistration, KnownDays, RegisteredDuring, RegisteredFact, RegisteredOn, RegisteredOutcome, RegisteredPart,
    RegisteredReason, RegisteredSpell, RegisteredSpellError,
};
pub use search::{FacilitiesFound, FacilityIndex, FacilityListing, FacilityQuery, FoundFacility, FoundHolder};
