//! The spine: what every question and every answer have in common.
//!
//! A question is a pure [`Question::weigh`] and its [`Question::turning_points`]. From those two
//! follow, once for all questions, how long an answer holds, what comes next, and the timeline.

mod action;
mod question;
mod reason;
mod say;
mod timeline;

pub use action::{Action, Party, Task};
pub(crate) use question::Told;
pub use question::{Because, Decision, List, Next, Outcome, Question, Silent, TurningPoints};
pub use reason::{Fact, Reason, sentences};
pub(crate) use reason::{facts, facts_type, outcomes, reasons, reasons_type};
pub use say::{Language, Say, fill};
pub use timeline::{Segment, Timeline};
