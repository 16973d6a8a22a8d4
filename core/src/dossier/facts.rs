//! What goes in about quality: the administration of a location, its roster, and first aid.

use super::PersonId;
use crate::{
    calendar::{Day, TimeRange},
    quality::{FirstAidCertificateValid, FirstAidOpening, FirstAidPlace, KeptAt, KeptRecord},
    wire::record,
};

record! {
    /// What the administration of a location holds, as counts: no person stands in it.
    #[derive(Eq, Hash)]
    #[doc(alias = "administratie")]
    pub struct KeptAdministration {
        /// Where it is kept.
        pub kept_at: Option<KeptAt>,
        /// The records that are kept; one that does not stand here is not kept.
        pub kept: Vec<KeptRecord>,
    }
}

record! {
    /// Who is at a location on a day.
    #[derive(Eq, Hash)]
    #[doc(alias = "rooster")]
    pub struct RosterDay {
        /// The day.
        pub on: Day,
        /// The times in which there is care; where none stands here, the care hours of the location.
        pub openings: Vec<FirstAidOpening>,
        /// Are the groups of day care and out-of-school care combined? Matters where both are open.
        pub groups_combined: Option<bool>,
        /// The adults who are there.
        pub adults: Vec<RosterAdult>,
    }
}

record! {
    /// A person of the dossier who is at a location for some time of a day. Whoever comes twice stands
    /// there twice.
    #[derive(Eq, Hash)]
    pub struct RosterAdult {
        /// The person, by the identity in the dossier.
        pub person: PersonId,
        /// From when (included) until when (not included).
        pub time: TimeRange,
        /// When the person is away meanwhile, in any order.
        pub breaks: Vec<TimeRange>,
        /// Where the person is; absent for who is in the centre, or moves between two at one address, as
        /// needed. That a childminder is at their own work need not be said.
        pub place: Option<FirstAidPlace>,
    }
}

record! {
    /// The certificates of first aid for children that a person has.
    #[derive(Eq, Hash)]
    #[doc(alias = "kinder-EHBO")]
    pub struct FirstAidHeld {
        /// Every certificate; none if the person has none.
        pub certificates: Vec<FirstAidCertificateValid>,
    }
}
