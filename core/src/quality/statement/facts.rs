//! The year's records from which the statements are made.

use crate::{
    calendar::Day,
    identifier::{Bsn, LrkNumber},
    money::Euro,
    wire::record,
};

record! {
    /// Care that was given: one visit, or all care of a child at a facility in a month.
    #[derive(Eq, Hash)]
    pub struct ChildmindingCare {
        /// The childminder's facility, by the agency's own identity.
        pub facility: String,
        /// The parent, by the agency's own identity.
        pub parent: String,
        /// The child, by the agency's own identity.
        pub child: String,
        /// The day of the care; for a month any of its days.
        pub on: Day,
        /// How long, in minutes.
        pub minutes: Option<u32>,
        /// What the agency paid to the facility for it.
        pub paid: Option<Euro>,
        /// What the parent owes the agency for it.
        pub owed: Option<Euro>,
    }
}

record! {
    /// A childminder's facility that an agency mediates for. What is absent is unknown.
    #[derive(Eq, Hash)]
    #[doc(alias = "voorziening voor gastouderopvang")]
    pub struct FacilityOfYear {
        /// The agency's own identity of it.
        pub facility: String,
        /// The number in the LRK.
        pub lrk_number: Option<LrkNumber>,
        /// The name of the childminder.
        pub name: Option<String>,
        /// The birth date of the childminder.
        pub born_on: Option<Day>,
    }
}

record! {
    /// A parent who uses the agency. What is absent is unknown.
    #[derive(Eq, Hash)]
    #[doc(alias = "vraagouder")]
    pub struct ParentOfYear {
        /// The agency's own identity of the parent.
        pub parent: String,
        /// The name.
        pub name: Option<String>,
        /// The BSN, shown masked.
        pub bsn: Option<Bsn>,
        /// The birth date.
        pub born_on: Option<Day>,
    }
}

record! {
    /// The records of an agency over a year.
    #[derive(Eq, Hash)]
    pub struct CareYear {
        /// The year.
        pub year: u32,
        /// The facilities.
        pub facilities: Vec<FacilityOfYear>,
        /// The parents.
        pub parents: Vec<ParentOfYear>,
        /// The care; that of other years is left out, and counted.
        pub care: Vec<ChildmindingCare>,
    }
}
