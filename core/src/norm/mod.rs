//! Norms as dated data: every number, day, set and pattern of law or guideline stands once, in a
//! table, with its validity, layer and citation.
//!
//! [`Norms::builtin`] holds the tables of this version; [`Norms::amended`] gives a copy with a
//! vendor's document applied, checked as a whole.

mod abroad;
mod administration;
mod amend;
mod availability;
mod citation;
mod diploma;
mod first_aid;
mod list;
mod ratio;
mod rights;
mod table;
mod tables;
#[cfg(test)]
mod tests;
mod value;

pub use abroad::{
    AbroadArticle, AbroadCountry, AbroadFacilities, AbroadFacility, AbroadFacilityKind, AbroadPart, AbroadParts,
    AbroadProof, AbroadRegion,
};
pub use administration::{
    AdministrationOf, RecordAsked, RecordDemand, RecordDemands, RecordField, RecordKind, RecordLetter, RecordReceiver,
    RecordsAsked,
};
pub use amend::Amendment;
pub use availability::{Availability, AvailabilityTable, OpeningKind, SystemPart};
pub use citation::{Citation, Layer};
pub use diploma::{DiplomaRow, DiplomaTable};
pub use first_aid::{CertificateList, CriterionSet, FirstAidCertificate, FirstAidCriterion, ListedCertificate};
pub use ratio::{AgeBand, RatioCell, RatioFormula, RatioTable, RatioWeight};
pub use rights::{RegisterAction, RegisterObject, RegisterRole, RightCell, RightMark, RightsMatrix};
pub use table::{Choice, Cited, Entry, NormRow, Table};
pub use tables::{NormName, Norms};
pub use value::{Applies, MonthDay, NormContent, NormValue, NumberSet, ReferencePattern};
