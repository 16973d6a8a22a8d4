//! A facility as it stands on a day, as known on a day: its groups of data joined.

use super::{
    History, RegisterData, RegisterGroup,
    change::EntityKind,
    index::{Entity, Line, holding},
};
use crate::{
    calendar::Day,
    facility::{
        Address, FacilityAddress, FacilityHolder, FacilityInspection, FacilityProperties, HolderEstablishment,
        HolderOrganisation, HolderPerson,
    },
    wire::record,
};

record! {
    /// A holder as it stands on a day, as known on a day.
    #[derive(Eq)]
    #[doc(alias = "houder")]
    pub struct HolderAsOf {
        /// Its identity.
        pub entity: String,
        /// The holder with its addresses; of a legal person, the establishment at the address of the
        /// facility it was asked about. Absent where nothing is recorded for the day.
        pub holder: Option<FacilityHolder>,
        /// All establishments of a legal person.
        pub establishments: Vec<HolderEstablishment>,
    }
}

record! {
    /// A facility as it stands on a day, as known on a day: all its groups of data.
    #[derive(Eq)]
    #[doc(alias = "voorziening")]
    pub struct FacilityAsOf {
        /// Its identity.
        pub entity: String,
        /// The facility itself: kind, status, name and the other properties.
        pub properties: FacilityProperties,
        /// Where the work is done.
        pub address: Option<FacilityAddress>,
        /// By whom it is held.
        pub holder: Option<HolderAsOf>,
        /// Its inspections, in the order of their ids.
        pub inspections: Vec<FacilityInspection>,
        /// The identities of the agencies that mediate for it.
        #[doc(alias = "bemiddeld door")]
        pub mediated_by: Vec<String>,
    }
}

/// A facility on a day, as known on a day: each group of data is looked up when it is asked for, and nothing
/// is copied.
#[derive(Clone, Copy)]
pub struct FacilityView<'h> {
    history: &'h History,
    id: &'h str,
    entity: &'h Entity,
    properties: &'h FacilityProperties,
    valid_on: Day,
    known_on: Day,
}

impl<'h> FacilityView<'h> {
    /// The identity of the facility.
    pub const fn entity(&self) -> &'h str {
        self.id
    }

    /// The day it is looked at.
    pub const fn valid_on(&self) -> Day {
        self.valid_on
    }

    /// The day of the knowledge.
    pub const fn known_on(&self) -> Day {
        self.known_on
    }

    /// The facility itself: kind, status, name and the other properties.
    pub const fn properties(&self) -> &'h FacilityProperties {
        self.properties
    }

    /// Where the work is done.
    pub fn address(&self) -> Option<&'h FacilityAddress> {
        match self.one(RegisterGroup::FacilityAddress)? {
            RegisterData::FacilityAddress { location } => Some(location),
            _ => None,
        }
    }

    /// The identity of the holder.
    pub fn held_by(&self) -> Option<&'h str> {
        match self.one(RegisterGroup::HeldBy)? {
            RegisterData::HeldBy { holder, .. } => Some(holder),
            _ => None,
        }
    }

    /// By whom it is held: the holder with its addresses, copied.
    pub fn holder(&self) -> Option<HolderAsOf> {
        let RegisterData::HeldBy { holder, establishment } = self.one(RegisterGroup::HeldBy)? else { return None };
        let at = self.address().map(|location| &location.address);
        Some(self.history.joined_holder(holder, establishment.as_deref(), at, self.valid_on, self.known_on))
    }

    /// Its inspections, in the order of their ids.
    pub fn inspections(&self) -> impl Iterator<Item = &'h FacilityInspection> {
        self.members(RegisterGroup::Inspection).filter_map(|data| match data {
            RegisterData::Inspection { inspection } => Some(inspection),
            _ => None,
        })
    }

    /// The identities of the agencies that mediate for it.
    pub fn mediated_by(&self) -> impl Iterator<Item = &'h str> {
        self.members(RegisterGroup::Mediation).filter_map(|data| match data {
            RegisterData::Mediation { mediation } => Some(mediation.agency.as_str()),
            _ => None,
        })
    }

    /// All groups of data, copied.
    pub fn to_owned(&self) -> FacilityAsOf {
        FacilityAsOf {
            entity: self.id.to_owned(),
            properties: self.properties.clone(),
            address: self.address().cloned(),
            holder: self.holder(),
            inspections: self.inspections().cloned().collect(),
            mediated_by: self.mediated_by().map(str::to_owned).collect(),
        }
    }

    fn one(&self, group: RegisterGroup) -> Option<&'h RegisterData> {
        self.history.one(self.entity, group, self.valid_on, self.known_on)
    }

    fn members(&self, group: RegisterGroup) -> impl Iterator<Item = &'h RegisterData> {
        self.history.members(self.entity, group, self.valid_on, self.known_on)
    }
}

impl History {
    /// A facility on the day `valid_on`, as known on the day `known_on`, to be looked into without copying.
    /// `None` where the register held nothing of it: no such facility, not on that day, or not known yet.
    pub fn facility(&self, entity: &str, valid_on: Day, known_on: Day) -> Option<FacilityView<'_>> {
        let (id, entity) = self.index.entities.get_key_value(entity)?;
        self.view(id, entity, valid_on, known_on)
    }

    /// A facility on the day `valid_on`, as known on the day `known_on`, with all its groups of data.
    /// `None` where the register held nothing of it: no such facility, not on that day, or not known yet.
    #[doc(alias = "tijdreizen")]
    pub fn as_of(&self, entity: &str, valid_on: Day, known_on: Day) -> Option<FacilityAsOf> {
        self.facility(entity, valid_on, known_on).map(|facility| facility.to_owned())
    }

    /// Every facility on the day `valid_on`, as known on the day `known_on`, in the order of their identities.
    pub fn facilities_as_of(&self, valid_on: Day, known_on: Day) -> impl Iterator<Item = FacilityView<'_>> {
        self.index.entities.iter().filter_map(move |(id, entity)| self.view(id, entity, valid_on, known_on))
    }

    /// A holder on the day `valid_on`, as known on the day `known_on`. `None` where the register held nothing
    /// of it.
    pub fn holder_as_of(&self, entity: &str, valid_on: Day, known_on: Day) -> Option<HolderAsOf> {
        let joined = self.joined_holder(entity, None, None, valid_on, known_on);
        (joined.holder.is_some() || !joined.establishments.is_empty()).then_some(joined)
    }

    /// The identities of the facilities that an agency mediates for on the day `valid_on`, as known on the day
    /// `known_on`.
    #[doc(alias = "bemiddeld voor")]
    pub fn mediated_for(&self, agency: &str, valid_on: Day, known_on: Day) -> Vec<String> {
        self.index
            .mediated
            .get(agency)
            .into_iter()
            .flatten()
            .filter(|facility| {
                self.facility(facility, valid_on, known_on)
                    .is_some_and(|view| view.mediated_by().any(|one| one == agency))
            })
            .map(ToString::to_string)
            .collect()
    }

    /// The identities of the facilities of a holder on the day `valid_on`, as known on the day `known_on`.
    #[doc(alias = "is houder van")]
    pub fn held_by(&self, holder: &str, valid_on: Day, known_on: Day) -> Vec<String> {
        self.index
            .held
            .get(holder)
            .into_iter()
            .flatten()
            .filter(|facility| {
                self.facility(facility, valid_on, known_on).is_some_and(|view| view.held_by() == Some(holder))
            })
            .map(ToString::to_string)
            .collect()
    }

    fn view<'h>(&'h self, id: &'h str, entity: &'h Entity, valid_on: Day, known_on: Day) -> Option<FacilityView<'h>> {
        match self.one(entity, RegisterGroup::Facility, valid_on, known_on)? {
            RegisterData::Facility { properties } => {
                Some(FacilityView { history: self, id, entity, properties, valid_on, known_on })
            }
            _ => None,
        }
    }

    /// What holds of a group of which there is one.
    fn one<'h>(
        &'h self,
        entity: &'h Entity,
        group: RegisterGroup,
        valid_on: Day,
        known_on: Day,
    ) -> Option<&'h RegisterData> {
        let entries = entity.lines.get(&Line { group, member: None })?;
        let entry = holding(entries, valid_on, known_on)?;
        self.changes.get(entry.at).map(|change| &change.data)
    }

    /// What holds of a group of which there may be several, in the order of their identities.
    fn members<'h>(
        &'h self,
        entity: &'h Entity,
        group: RegisterGroup,
        valid_on: Day,
        known_on: Day,
    ) -> impl Iterator<Item = &'h RegisterData> {
        entity
            .lines
            .range(Line { group, member: None }..)
            .take_while(move |(line, _)| line.group == group)
            .filter_map(move |(_, entries)| holding(entries, valid_on, known_on))
            .filter_map(|entry| self.changes.get(entry.at).map(|change| &change.data))
    }

    /// The groups of data of a holder, joined. Of the establishments of a legal person it is the named one that
    /// serves the facility; where none is named, the one at the address of the facility.
    fn joined_holder(
        &self,
        id: &str,
        establishment: Option<&str>,
        facility: Option<&Address>,
        valid_on: Day,
        known_on: Day,
    ) -> HolderAsOf {
        let entity = self.index.entities.get(id);
        let establishments: Vec<HolderEstablishment> = entity
            .into_iter()
            .flat_map(|entity| self.members(entity, RegisterGroup::Establishment, valid_on, known_on))
            .filter_map(|data| match data {
                RegisterData::Establishment { establishment } => Some(establishment.clone()),
                _ => None,
            })
            .collect();
        let serving = match establishment {
            Some(named) => establishments.iter().find(|one| one.id == named),
            None => facility.and_then(|facility| establishments.iter().find(|one| one.address == *facility)),
        };
        let group = |group| entity.and_then(|entity| self.one(entity, group, valid_on, known_on));
        let holder = match entity.map(|entity| entity.kind) {
            Some(EntityKind::NaturalPerson) => {
                natural_person(group(RegisterGroup::NaturalPerson), group(RegisterGroup::Home))
            }
            Some(EntityKind::LegalPerson) => legal_person(group(RegisterGroup::LegalPerson), serving),
            Some(EntityKind::Facility) | None => None,
        };
        HolderAsOf { entity: id.to_owned(), holder, establishments }
    }
}

fn natural_person(person: Option<&RegisterData>, home: Option<&RegisterData>) -> Option<FacilityHolder> {
    let home = match home {
        Some(RegisterData::Home { address }) => Some(address.clone()),
        _ => None,
    };
    let person = match person {
        Some(RegisterData::NaturalPerson { person }) => Some(person.clone()),
        _ => None,
    };
    if person.is_none() && home.is_none() {
        return None;
    }
    let HolderPerson { name, number, number_kind, chamber_number, phone } = person.unwrap_or_default();
    Some(FacilityHolder::NaturalPerson { name, number, number_kind, chamber_number, home, phone })
}

fn legal_person(
    organisation: Option<&RegisterData>,
    establishment: Option<&HolderEstablishment>,
) -> Option<FacilityHolder> {
    let organisation = match organisation {
        Some(RegisterData::LegalPerson { organisation }) => Some(organisation.clone()),
        _ => None,
    };
    if organisation.is_none() && establishment.is_none() {
        return None;
    }
    let HolderOrganisation { name, rsin, chamber_number, legal_form } = organisation.unwrap_or_default();
    Some(FacilityHolder::LegalPerson {
        name,
        rsin,
        chamber_number,
        legal_form,
        establishment_number: establishment.and_then(|one| one.number),
        establishment: establishment.map(|one| one.address.clone()),
    })
}
