//! The national register of facilities (Landelijk Register Kinderopvang, LRK), LRK-1 to LRK-11.
//!
//! The library encodes the register's rules; it is not the register. Who uses it brings the changes,
//! the export, or the facts of one facility.

mod object;
mod open_data;
mod search;

pub use object::{
    Address, AddressKind, FacilityAddress, FacilityHolder, FacilityInspection, FacilityKind, FacilityMediation,
    FacilityProperties, FacilityStatus, HolderNumberKind, InspectionKind,
};
pub use open_data::{
    ExportChange, ExportColumn, ExportContent, ExportEncoding, ExportFault, ExportFaultCode, ExportReading,
    ExportSeparator, ExportedHolder, ExportedRegistration, LrkExport, LrkRow, OtherValue, export_difference,
    read_export_bytes, read_export_text,
};
pub use search::{FacilitiesFound, FacilityIndex, FacilityListing, FacilityQuery, FoundFacility, FoundHolder};
