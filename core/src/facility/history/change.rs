//! What is recorded in the register: a change of one group of data over a stretch of days.

use crate::{
    calendar::Day,
    facility::{
        Address, FacilityAddress, FacilityInspection, FacilityMediation, FacilityProperties, HolderEstablishment,
        HolderOrganisation, HolderPerson,
    },
    wire::{record, variants, words},
};

words! {
    /// A group of data of the register (gegevensgroep), or a relation between two.
    #[doc(alias = "gegevensgroep")]
    pub enum RegisterGroup {
        /// The facility itself (Voorziening).
        #[doc(alias = "gegevensgroep Voorziening")]
        Facility = "facility", nl "de voorziening", en "the facility";
        /// The address of a facility (Adres).
        #[doc(alias = "gegevensgroep Adres")]
        FacilityAddress = "facility_address", nl "het adres van de voorziening", en "the address of the facility";
        /// By whom a facility is held (wordt gehouden door).
        #[doc(alias = "wordt gehouden door")]
        HeldBy = "held_by", nl "de houder van de voorziening", en "the holder of the facility";
        /// An inspection of a facility (Inspectie).
        #[doc(alias = "gegevensgroep Inspectie")]
        Inspection = "inspection", nl "een inspectie", en "an inspection";
        /// By which agency a childminder's facility is mediated for (wordt bemiddeld door).
        #[doc(alias = "wordt bemiddeld door")]
        Mediation = "mediation", nl "een bemiddeling door een gastouderbureau", en "the mediation by an agency";
        /// A holder who is a natural person (NP-houder).
        #[doc(alias = "gegevensgroep NP-houder")]
        NaturalPerson = "natural_person", nl "de houder als natuurlijk persoon", en "the holder as a natural person";
        /// The home address of such a holder (Woonadres).
        #[doc(alias = "gegevensgroep Woonadres")]
        Home = "home", nl "het woonadres van de houder", en "the home address of the holder";
        /// A holder that is a legal person (NNP-houder).
        #[doc(alias = "gegevensgroep NNP-houder")]
        LegalPerson = "legal_person", nl "de houder als rechtspersoon", en "the holder as a legal person";
        /// An establishment of such a holder (Vestigingsadres).
        #[doc(alias = "gegevensgroep Vestigingsadres")]
        Establishment = "establishment", nl "een vestiging van de houder", en "an establishment of the holder";
    }
}

impl RegisterGroup {
    /// May one entity have several of the group at the same time, told apart by an identity?
    pub const fn has_members(self) -> bool {
        matches!(self, Self::Inspection | Self::Mediation | Self::Establishment)
    }

    /// What has this group of data.
    pub(super) const fn kind(self) -> EntityKind {
        match self {
            Self::Facility | Self::FacilityAddress | Self::HeldBy | Self::Inspection | Self::Mediation => {
                EntityKind::Facility
            }
            Self::NaturalPerson | Self::Home => EntityKind::NaturalPerson,
            Self::LegalPerson | Self::Establishment => EntityKind::LegalPerson,
        }
    }
}

/// What an identity stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntityKind {
    Facility,
    NaturalPerson,
    LegalPerson,
}

variants! {
    /// The data of a change: one group as it is, or that there is nothing of it.
    #[derive(Eq)]
    #[doc(alias = "gegevensgroep")]
    pub enum RegisterData {
        /// The facility itself.
        Facility = "facility" {
            /// Its properties.
            properties: FacilityProperties,
        }
        /// Where the work is done.
        FacilityAddress = "facility_address" {
            /// The address and what it is.
            location: FacilityAddress,
        }
        /// By whom the facility is held.
        HeldBy = "held_by" {
            /// The identity of the holder.
            holder: String,
            /// The establishment of a legal person at the address of the facility.
            establishment: Option<String>,
        }
        /// An inspection of the facility.
        Inspection = "inspection" {
            /// The inspection, known by its `id`.
            inspection: FacilityInspection,
        }
        /// By which agency the childminder's facility is mediated for.
        Mediation = "mediation" {
            /// The mediation, known by its agency.
            mediation: FacilityMediation,
        }
        /// A holder who is a natural person.
        NaturalPerson = "natural_person" {
            /// The person.
            person: HolderPerson,
        }
        /// The home address of such a holder.
        Home = "home" {
            /// The address.
            address: Address,
        }
        /// A holder that is a legal person.
        LegalPerson = "legal_person" {
            /// The legal person.
            organisation: HolderOrganisation,
        }
        /// An establishment of such a holder.
        Establishment = "establishment" {
            /// The establishment, known by its `id`.
            establishment: HolderEstablishment,
        }
        /// There is nothing of the group over these days: it ended, or it never was.
        #[doc(alias = "intrekking")]
        Nothing = "nothing" {
            /// The group.
            group: RegisterGroup,
            /// Which one, for a group of which there may be several: the id of the inspection or the
            /// establishment, or the agency.
            member: Option<String>,
        }
    }
}

impl RegisterData {
    /// The group the data belong to.
    pub const fn group(&self) -> RegisterGroup {
        match self {
            Self::Facility { .. } => RegisterGroup::Facility,
            Self::FacilityAddress { .. } => RegisterGroup::FacilityAddress,
            Self::HeldBy { .. } => RegisterGroup::HeldBy,
            Self::Inspection { .. } => RegisterGroup::Inspection,
            Self::Mediation { .. } => RegisterGroup::Mediation,
            Self::NaturalPerson { .. } => RegisterGroup::NaturalPerson,
            Self::Home { .. } => RegisterGroup::Home,
            Self::LegalPerson { .. } => RegisterGroup::LegalPerson,
            Self::Establishment { .. } => RegisterGroup::Establishment,
            Self::Nothing { group, .. } => *group,
        }
    }

    /// Which one of the group, where there may be several.
    pub fn member(&self) -> Option<&str> {
        match self {
            Self::Inspection { inspection } => Some(&inspection.id),
            Self::Mediation { mediation } => Some(&mediation.agency),
            Self::Establishment { establishment } => Some(&establishment.id),
            Self::Nothing { member, .. } => member.as_deref(),
            _ => None,
        }
    }
}

record! {
    /// A change as it was recorded (mutatie): from this day of recording on, the register holds `data` for
    /// the entity over the days from `from` up to and including `until`.
    #[derive(Eq)]
    #[doc(alias = "mutatie")]
    pub struct RegisterChange {
        /// The identity of the facility or the holder: 1 up to and including 100 characters. It is no
        /// personal number.
        pub entity: String,
        /// The day on which it was recorded.
        #[doc(alias = "registratiedatum")]
        pub recorded: Day,
        /// The first day for which it holds, in the past or in the future.
        #[doc(alias = "ingangsdatum")]
        pub from: Day,
        /// The last day for which it holds; absent while no end is known.
        pub until: Option<Day>,
        /// What holds.
        pub data: RegisterData,
    }
}

impl RegisterChange {
    /// Does it say something of this day?
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}
