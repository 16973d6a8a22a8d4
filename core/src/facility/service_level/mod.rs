//! The service levels of the register's system (LRK-11): which hold, given measured figures, which do
//! not, and which were not measured.

mod reason;
mod report;
#[cfg(test)]
mod tests;
mod volume;

pub use reason::ServiceReason;
pub use report::{ServiceMeasurement, ServiceReport, ServiceResult, ServiceRow, ServiceSubject, service_levels};
pub use volume::{VolumeYear, required_volume};
