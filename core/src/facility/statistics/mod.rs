//! The matrix of systematic information (LRK-10): how many places, applications, registrations,
//! inspections, shortcomings and enforcement actions there are, per kind of facility, for the country,
//! each municipality and each GGD region.
//!
//! A fold over plain records. What is unknown is never counted as nothing: beside each number stands how
//! many records may still belong to it.

mod certainty;
mod fold;
mod of_facility;
mod reason;
mod record;
mod report;
#[cfg(test)]
mod tests;

pub use fold::register_statistics;
pub use reason::StatisticsReason;
pub use record::{
    CountedEnforcement, CountedFacility, CountedInspection, EnforcementAdvice, EnforcementResult, StatisticsRecords,
};
pub use report::{Statistics, StatisticsMeasure, StatisticsRow, StatisticsScope};
