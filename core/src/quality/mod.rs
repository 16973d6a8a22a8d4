//! The quality of a centre (RGL-1 to RGL-4): diplomas, first aid, the administration and the yearly
//! statements.

#[doc(alias = "administratie")]
pub mod administration;
#[doc(alias = "getuigschrift")]
pub mod diploma;
#[doc(alias = "eerste hulp aan kinderen")]
pub mod first_aid;
#[doc(alias = "jaaroverzicht")]
pub mod statement;
