//! The quality of a centre (RGL-1 to RGL-4): diplomas, first aid, the administration and the yearly
//! statements.

#[doc(alias = "administratie")]
mod administration;
#[doc(alias = "getuigschrift")]
mod diploma;
#[doc(alias = "eerste hulp aan kinderen")]
mod first_aid;
#[doc(alias = "jaaroverzicht")]
mod statement;

pub use administration::{
    AdministrationCheck, AdministrationFact, AdministrationOf, AdministrationOutcome, AdministrationReason,
    EntryMissing, FieldFilled, KeptAt, KeptRecord, RecordAsked, RecordDemand, RecordEntry, RecordField, RecordKind,
    RecordLetter, RecordReceiver, entries_missing, kept_record,
};
pub use diploma::{
    DiplomaFact, DiplomaForWork, DiplomaList, DiplomaOutcome, DiplomaReason, DiplomaRow, DiplomaSource, DiplomaValue,
    DiplomaWork, HeldDiploma, ListedDiploma, MinisterDecision, NearDiploma, PreviousService, Qualification,
    nearest_diplomas,
};
pub(crate) use diploma::{ListsByName, Qualified};
pub use first_aid::{
    CriteriaChecklist, CriteriaOutcome, FirstAidAdult, FirstAidCertificate, FirstAidCertificateValid, FirstAidCoverage,
    FirstAidCoverageOutcome, FirstAidCriterion, FirstAidDayGaps, FirstAidFact, FirstAidGap, FirstAidOpening,
    FirstAidOutcome, FirstAidPlace, FirstAidReason, FirstAidRosterDay, ListedCertificate, ShownCriterion,
    first_aid_criteria, first_aid_gaps,
};
pub use statement::{
    CareStatements, CareTotals, CareYear, ChildAtFacility, ChildOfParent, ChildmindingCare, FacilityOfYear,
    FacilityStatement, FacilityUsed, ParentOfFacility, ParentOfYear, ParentStatement, StatementReason,
    childminding_statements,
};
