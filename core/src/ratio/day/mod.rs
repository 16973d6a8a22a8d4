//! Is the ratio kept through a whole day (BKR-7 to BKR-9)?

mod facts;
mod outcome;
mod periods;
mod question;

pub use facts::{ChildStay, RatioDay, StaffShift};
pub use outcome::RatioDayOutcome;
pub use periods::RatioPeriod;
