//! What stands in the register (LRK-1): the groups of data of a facility and of its holder.

use crate::{
    calendar::Day,
    identifier::{Bsn, ChamberNumber, EstablishmentNumber, LrkNumber, Postcode, Rsin},
    wire::{record, variants, words},
};

words! {
    /// The kind of a facility (voorziening).
    #[doc(alias = "voorziening")]
    pub enum FacilityKind {
        /// A day-care centre (kinderdagverblijf).
        #[doc(alias = "kinderdagverblijf")]
        Kdv = "kdv", nl "kinderdagverblijf (KDV)", en "day-care centre (KDV)";
        /// A centre for out-of-school care (buitenschoolse opvang).
        #[doc(alias = "buitenschoolse opvang")]
        Bso = "bso", nl "buitenschoolse opvang (BSO)", en "out-of-school care (BSO)";
        /// A childminding agency (gastouderbureau).
        #[doc(alias = "gastouderbureau")]
        Gob = "gob", nl "gastouderbureau (GOB)", en "childminding agency (GOB)";
        /// A childminder at one address (voorziening voor gastouderopvang).
        #[doc(alias = "voorziening voor gastouderopvang")]
        Vgo = "vgo", nl "voorziening voor gastouderopvang (VGO)", en "childminding facility (VGO)";
        /// A playgroup (peuterspeelzaal), until 2018-01-01.
        #[doc(alias = "peuterspeelzaal")]
        Psz = "psz", nl "peuterspeelzaal (PSZ)", en "playgroup (PSZ)";
    }
}

impl FacilityKind {
    /// Is it a childcare organisation (OKO), and no playgroup?
    #[doc(alias = "organisatie voor kinderopvang")]
    pub const fn is_childcare(self) -> bool {
        !matches!(self, Self::Psz)
    }

    /// Are children cared for at the facility itself? At an agency they are not.
    pub const fn has_children(self) -> bool {
        !matches!(self, Self::Gob)
    }
}

words! {
    /// Where a facility stands in its life.
    pub enum FacilityStatus {
        /// Applied for (aangemeld): the municipality has not decided.
        #[doc(alias = "aangemeld")]
        Applied = "applied", nl "aangemeld", en "applied for";
        /// Registered (geregistreerd).
        #[doc(alias = "geregistreerd")]
        Registered = "registered", nl "geregistreerd", en "registered";
        /// Rejected (afgewezen).
        #[doc(alias = "afgewezen")]
        Rejected = "rejected", nl "afgewezen", en "rejected";
        /// No longer registered (niet meer geregistreerd).
        #[doc(alias = "niet meer geregistreerd")]
        NoLongerRegistered = "no_longer_registered", nl "niet meer geregistreerd", en "no longer registered";
    }
}

impl FacilityStatus {
    /// May this status be followed by that one at once (LRK-2)? Applied becomes registered or rejected,
    /// registered becomes no longer registered, and nothing else.
    pub const fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Applied, Self::Registered | Self::Rejected) | (Self::Registered, Self::NoLongerRegistered)
        )
    }

    /// May this status be followed by that one in the end, in any number of steps or in none?
    pub(crate) const fn may_lead_to(self, later: Self) -> bool {
        matches!(
            (self, later),
            (Self::Applied, _)
                | (Self::Registered, Self::Registered | Self::NoLongerRegistered)
                | (Self::Rejected, Self::Rejected)
                | (Self::NoLongerRegistered, Self::NoLongerRegistered)
        )
    }
}

words! {
    /// What the address of a facility is.
    pub enum AddressKind {
        /// The home of the childminder.
        ChildmindersHome = "childminders_home", nl "het woonadres van de gastouder", en "the childminder's home";
        /// The home of parents who use the care.
        #[doc(alias = "vraagouder")]
        ParentsHome = "parents_home", nl "het woonadres van de vraagouder", en "the parents' home";
        /// An establishment (vestiging) of an organisation that the holder owns.
        #[doc(alias = "vestigingsadres")]
        Establishment = "establishment", nl "een vestigingsadres", en "an establishment";
    }
}

record! {
    /// An address. What is absent is unknown.
    #[derive(Default, Eq)]
    pub struct Address {
        /// Street, number and addition in one line, as the register writes them.
        pub street: Option<String>,
        /// The postcode.
        pub postcode: Option<Postcode>,
        /// The town.
        #[doc(alias = "woonplaats")]
        pub town: Option<String>,
        /// An address outside the Netherlands, in one text.
        pub foreign: Option<String>,
        /// The number of the building or place in the register of addresses; leading zeros count.
        #[doc(alias = "BAG")]
        pub bag_id: Option<String>,
    }
}

record! {
    /// The group of data about the facility itself (gegevensgroep Voorziening). What is absent is unknown.
    #[derive(Eq)]
    #[doc(alias = "voorziening")]
    pub struct FacilityProperties {
        /// The kind.
        pub kind: FacilityKind,
        /// The status.
        pub status: FacilityStatus,
        /// The name.
        pub name: Option<String>,
        /// The number by which the register knows it.
        pub lrk_number: Option<LrkNumber>,
        /// The largest number of children present at the same time; none for an agency.
        #[doc(alias = "kindplaatsen")]
        pub places: Option<u32>,
        /// Does it give subsidised early education?
        #[doc(alias = "voorschoolse educatie")]
        pub early_education: Option<bool>,
        /// Is it a crèche in which the parents themselves take turns?
        #[doc(alias = "ouderparticipatiecrèche")]
        pub parent_participation: Option<bool>,
        /// The municipality that answers for it.
        pub municipality: Option<String>,
        /// The telephone number for parents.
        pub phone: Option<String>,
    }
}

record! {
    /// Where the work is done (gegevensgroep Adres): for an agency its office, else where children are
    /// cared for.
    #[derive(Eq)]
    pub struct FacilityAddress {
        /// What the address is.
        pub kind: Option<AddressKind>,
        /// The address itself.
        pub address: Address,
    }
}

words! {
    /// What kind of number identifies a natural person.
    pub enum HolderNumberKind {
        /// The citizen service number.
        Bsn = "bsn", nl "burgerservicenummer", en "citizen service number (BSN)";
        /// The older tax number, of the same form and check.
        #[doc(alias = "SoFi-nummer")]
        Sofi = "sofi", nl "SoFi-nummer", en "tax number (SoFi)";
    }
}

variants! {
    /// The holder (houder): a natural person (gegevensgroepen NP-houder and Woonadres) or a legal person
    /// (NNP-houder and Vestigingsadres). What is absent is unknown.
    #[derive(Eq)]
    #[doc(alias = "houder")]
    pub enum FacilityHolder {
        /// A natural person.
        NaturalPerson = "natural_person" {
            /// The name.
            name: Option<String>,
            /// The BSN, or a SoFi number, which has the same form; shown masked.
            number: Option<Bsn>,
            /// Which of the two it is.
            number_kind: Option<HolderNumberKind>,
            /// The KvK number.
            chamber_number: Option<ChamberNumber>,
            /// The home address.
            home: Option<Address>,
            /// The telephone number.
            phone: Option<String>,
        }
        /// A legal person, which must own an establishment at the address of the facility.
        LegalPerson = "legal_person" {
            /// The name.
            name: Option<String>,
            /// The RSIN.
            rsin: Option<Rsin>,
            /// The KvK number.
            chamber_number: Option<ChamberNumber>,
            /// The legal form, as the register writes it.
            legal_form: Option<String>,
            /// The number of the establishment at the facility.
            establishment_number: Option<EstablishmentNumber>,
            /// The address of that establishment.
            establishment: Option<Address>,
        }
    }
}

record! {
    /// The group of data about a holder who is a natural person (gegevensgroep NP-houder). What is absent is
    /// unknown.
    #[derive(Default, Eq)]
    #[doc(alias = "NP-houder")]
    pub struct HolderPerson {
        /// The name.
        pub name: Option<String>,
        /// The BSN, or a SoFi number, which has the same form; shown masked.
        pub number: Option<Bsn>,
        /// Which of the two it is.
        pub number_kind: Option<HolderNumberKind>,
        /// The KvK number.
        pub chamber_number: Option<ChamberNumber>,
        /// The telephone number.
        pub phone: Option<String>,
    }
}

record! {
    /// The group of data about a holder that is a legal person (gegevensgroep NNP-houder). What is absent is
    /// unknown.
    #[derive(Default, Eq)]
    #[doc(alias = "NNP-houder")]
    pub struct HolderOrganisation {
        /// The name.
        pub name: Option<String>,
        /// The RSIN.
        pub rsin: Option<Rsin>,
        /// The KvK number.
        pub chamber_number: Option<ChamberNumber>,
        /// The legal form, as the register writes it.
        pub legal_form: Option<String>,
    }
}

record! {
    /// An establishment that a legal person owns (gegevensgroep Vestigingsadres). What is absent is unknown.
    #[derive(Eq)]
    #[doc(alias = "vestigingsadres")]
    pub struct HolderEstablishment {
        /// Its identity, by which the facility it serves refers to it.
        pub id: String,
        /// The number of the establishment.
        pub number: Option<EstablishmentNumber>,
        /// Where it is.
        pub address: Address,
    }
}

words! {
    /// The occasion of an inspection.
    pub enum InspectionKind {
        /// Before the registration.
        BeforeRegistration = "before_registration", nl "onderzoek vóór registratie", en "inspection before the registration";
        /// Within three months after the registration; counted with the yearly ones.
        AfterRegistration = "after_registration", nl "onderzoek na registratie", en "inspection after the registration";
        /// The yearly inspection.
        Yearly = "yearly", nl "jaarlijks onderzoek", en "yearly inspection";
        /// An incidental inspection, such as after a signal.
        Incidental = "incidental", nl "incidenteel onderzoek", en "incidental inspection";
        /// A further inspection of shortcomings found before.
        FollowUp = "follow_up", nl "nader onderzoek", en "follow-up inspection";
    }
}

record! {
    /// An inspection of a facility (gegevensgroep Inspectie). What is absent is unknown.
    #[derive(Eq)]
    pub struct FacilityInspection {
        /// Its identity, such as the number of the report.
        pub id: String,
        /// The day of the inspection.
        pub on: Day,
        /// The occasion.
        pub kind: Option<InspectionKind>,
        /// Where the report can be read.
        pub report: Option<String>,
        /// The number of shortcomings found.
        pub shortcomings: Option<u32>,
    }
}

record! {
    /// A childminder's facility is mediated for by an agency (bemiddeling).
    #[derive(Eq)]
    pub struct FacilityMediation {
        /// The agency, by its identity in the register or its LRK number as text.
        pub agency: String,
    }
}

#[cfg(test)]
mod tests {
    use super::FacilityKind;

    #[test]
    fn at_an_agency_no_children_are_cared_for() {
        let without = FacilityKind::ALL.iter().filter(|kind| !kind.has_children());
        assert_eq!(without.collect::<Vec<_>>(), [&FacilityKind::Gob]);
    }
}
