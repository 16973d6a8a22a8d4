//! The dossier of an organisation: the main job.
//!
//! An organisation, its locations and its people go in; out comes, per person, per location and for the
//! whole, what the norms say on a day, since and until when, what is missing, and who has to do what by
//! when. JSON in, JSON out, the same bytes in every language.

mod asked;
mod facts;
mod input;
mod judge;
mod location;
mod messages;
mod person;
mod qualified;
mod references;
mod report;
mod standing;
mod tasks;
mod timeline;

pub use facts::{FirstAidHeld, KeptAdministration, RosterAdult, RosterDay};
pub use input::{Activity, Dossier, Location, LocationId, LoginHolder, Organisation, Person, PersonId};
pub use judge::evaluate;
pub use report::{
    ActivityReport, Answer, CodeSource, DossierAction, DossierDeadline, DossierReport, DossierWarning, DueKind,
    LocationReport, LoginReport, MessageReport, PersonReport, PersonStatus, Risk, RosterDayReport, Totals,
    UnjudgedPart, Urgency, WarningKind,
};
pub use timeline::{PersonSegment, PersonState};
