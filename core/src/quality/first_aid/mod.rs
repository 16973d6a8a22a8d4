//! First aid for children (RGL-2): which certificates count and for how long, and whether somebody who
//! has one is present at every moment.

mod certificate;
mod coverage;
mod criteria;
mod reason;
mod roster;
mod stretches;

pub use crate::norm::{FirstAidCertificate, FirstAidCriterion, ListedCertificate};
pub use certificate::{FirstAidCertificateValid, FirstAidOutcome};
pub use coverage::{FirstAidCoverage, FirstAidCoverageOutcome};
pub use criteria::{CriteriaChecklist, CriteriaOutcome, ShownCriterion, first_aid_criteria};
pub use reason::{FirstAidFact, FirstAidReason};
pub use roster::{FirstAidAdult, FirstAidDayGaps, FirstAidOpening, FirstAidPlace, FirstAidRosterDay, first_aid_gaps};
pub use stretches::FirstAidGap;

#[cfg(test)]
mod tests;
