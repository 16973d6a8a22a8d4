//! The quality of a centre (RGL-1 to RGL-4): diplomas, first aid, the administration and the yearly
//! statements.

mod diploma;
mod first_aid;

pub use diploma::{
    DiplomaFact, DiplomaForWork, DiplomaList, DiplomaOutcome, DiplomaReason, DiplomaSource, DiplomaValue, DiplomaWork,
    ListedDiploma, MinisterDecision, NearDiploma, PreviousService, nearest_diplomas,
};
pub use first_aid::{
    CriteriaChecklist, CriteriaOutcome, FirstAidAdult, FirstAidCertificateValid, FirstAidCoverage,
    FirstAidCoverageOutcome, FirstAidDayGaps, FirstAidFact, FirstAidGap, FirstAidOpening, FirstAidOutcome,
    FirstAidPlace, FirstAidReason, FirstAidRosterDay, ShownCriterion, first_aid_criteria, first_aid_gaps,
};

pub use crate::norm::{FirstAidCertificate, FirstAidCriterion};
