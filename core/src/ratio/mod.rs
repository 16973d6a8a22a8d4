//! The staff-child ratio (beroepskracht-kindratio): how many staff members a group of children needs
//! (BKR-1 to BKR-9).
//!
//! [`required`] is the one implementation; every question rests on it. It counts in whole numbers
//! and asks nothing of the heap.

mod children;
mod day;
mod reason;
mod required;
mod room;
mod staff;
mod turning_points;

pub use crate::norm::AgeBand;
pub use children::{Children, GroupCare};
pub use day::{ChildStay, RatioDay, RatioDayOutcome, RatioPeriod, StaffShift};
pub use reason::{RatioFact, RatioReason};
pub(crate) use required::trainees_counted;
pub use required::{RatioBasis, RatioObstacle, Required, required};
pub use room::{RoomLeft, RoomOutcome};
pub use staff::{StaffOutcome, StaffRequired};

use crate::decision::{Language, Say, fill};

/// That a group may not be, and why.
fn not_allowed_in_words(obstacle: RatioObstacle, language: Language) -> String {
    let template = match language {
        Language::Nl => "deze groep mag niet, hoeveel beroepskrachten er ook zijn: {obstacle}",
        Language::En => "this group is not allowed, however many staff there are: {obstacle}",
    };
    fill(template, &[("obstacle", obstacle.say(language))])
}
