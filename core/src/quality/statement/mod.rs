//! The yearly and monthly statements of a childminding agency (RGL-4).

mod facts;
mod make;
mod reason;

pub use facts::{CareYear, ChildmindingCare, FacilityOfYear, ParentOfYear};
pub use make::{
    CareStatements, CareTotals, ChildAtFacility, ChildOfParent, FacilityStatement, FacilityUsed, ParentOfFacility,
    ParentStatement, childminding_statements,
};
pub use reason::StatementReason;
