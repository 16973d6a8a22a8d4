//! What a search finds.

use serde::Serialize;

use crate::{
    facility::{Address, FacilityKind, FacilityStatus},
    identifier::{ChamberNumber, LrkNumber},
    wire::shown,
};

shown! {
    /// The holders and facilities that fit, the best first.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FacilitiesFound {
        /// How many facilities fit, shown or not.
        pub facilities: u32,
        /// How many holders they have.
        pub holders: u32,
        /// The holders that are shown.
        pub found: Vec<FoundHolder>,
    }
}

shown! {
    /// A holder with its facilities that fit.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FoundHolder {
        /// The name.
        pub name: Option<String>,
        /// The KvK number.
        pub chamber_number: Option<ChamberNumber>,
        /// How many of its facilities fit, shown or not.
        pub fitting: u32,
        /// Its facilities that are shown.
        pub facilities: Vec<FoundFacility>,
    }
}

shown! {
    /// A facility that was found.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FoundFacility {
        /// The number by which the register knows it.
        pub lrk_number: Option<LrkNumber>,
        /// The kind.
        pub kind: Option<FacilityKind>,
        /// The status.
        pub status: Option<FacilityStatus>,
        /// The name.
        pub name: Option<String>,
        /// Where it is.
        pub address: Address,
    }
}
