//! The national register of facilities (Landelijk Register Kinderopvang, LRK), LRK-1 to LRK-11.
//!
//! The library encodes the register's rules; it is not the register. Who uses it brings the changes,
//! the export, or the facts of one facility.

#[doc(alias = "tijdreizen")]
mod history;
mod object;
mod rights;
mod service_level;
mod statistics;
mod tax_message;

pub use history::{
    FacilityAsOf, FacilitySegment, FacilityView, History, HolderAsOf, RegisterChange, RegisterData, RegisterGroup,
};
pub use object::{
    Address, AddressKind, FacilityAddress, FacilityHolder, FacilityInspection, FacilityKind, FacilityMediation,
    FacilityProperties, FacilityStatus, HolderEstablishment, HolderNumberKind, HolderOrganisation, HolderPerson,
    InspectionKind,
};
pub use rights::{AccessFact, AccessOutcome, AccessReason, AccessRight, RegisterLogin, RegisterLoginOutcome};
pub use service_level::{
    ServiceMeasurement, ServiceReason, ServiceReport, ServiceResult, ServiceRow, ServiceSubject, VolumeYear,
    required_volume, service_levels,
};
pub use statistics::{
    CountedEnforcement, CountedFacility, CountedInspection, EnforcementAdvice, EnforcementResult, Statistics,
    StatisticsMeasure, StatisticsReason, StatisticsRecords, StatisticsRow, StatisticsScope, register_statistics,
};
pub use tax_message::{
    FacilityProperty, TaxMessage, TaxMessageKind, TaxMessageReason, TaxMessages, tax_messages,
};

pub use crate::norm::{
    Availability, OpeningKind, RegisterAction, RegisterObject, RegisterRole, RightCell, RightMark, SystemPart,
};
