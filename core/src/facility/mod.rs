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
mod public_view;
mod registered;
mod rights;
mod search;
mod service_level;
mod statistics;
mod tax_message;

pub use change::{FacilityChange, FacilityChangeFact, FacilityChangeKind, FacilityChangeOutcome, FacilityChangeReason};
pub use history::{
    FacilityAsOf, FacilityStretch, FacilityView, History, HolderAsOf, RegisterChange, RegisterData, RegisterGroup,
};
pub use life::{
    AgencyStanding, FacilityLife, FacilityLifeFact, FacilityLifeOutcome, FacilityLifeReason, FacilityStart,
    MunicipalDecision,
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
pub use public_view::{
    HiddenItem, PublicFacility, PublicFact, PublicHolder, PublicItem, PublicView, PublicViewReason, PublicVisibility,
    SanctionShown, SanctionShownOutcome, public_view,
};
pub use registered::{
    ExportedRegistration, KnownDays, RegisteredDuring, RegisteredFact, RegisteredOn, RegisteredOutcome, RegisteredPart,
    RegisteredReason, RegisteredSpell, RegisteredSpellError,
};
pub use rights::{AccessFact, AccessOutcome, AccessReason, AccessRight, RegisterLogin, RegisterLoginOutcome};
pub use search::{FacilitiesFound, FacilityIndex, FacilityListing, FacilityQuery, FoundFacility, FoundHolder};
pub use service_level::{
    ServiceMeasurement, ServiceReason, ServiceReport, ServiceResult, ServiceRow, ServiceSubject, VolumeYear,
    required_volume, service_levels,
};
pub use statistics::{
    CountedEnforcement, CountedFacility, CountedInspection, EnforcementAdvice, EnforcementResult, Statistics,
    StatisticsMeasure, StatisticsReason, StatisticsRecords, StatisticsRow, StatisticsScope, register_statistics,
};
pub use tax_message::{FacilityProperty, TaxMessage, TaxMessageKind, TaxMessageReason, TaxMessages, tax_messages};

pub use crate::norm::{
    Availability, OpeningKind, RegisterAction, RegisterObject, RegisterRole, RightCell, RightMark, SystemPart,
};
