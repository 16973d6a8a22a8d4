//! What differs between two states of a facility.

use super::FacilityProperty;
use crate::facility::{FacilityAsOf, FacilityHolder, FacilityProperties, RegisterGroup};

/// The groups and properties that differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Difference {
    pub(super) groups: Vec<RegisterGroup>,
    pub(super) properties: Vec<FacilityProperty>,
}

impl Difference {
    pub(super) const fn is_none(&self) -> bool {
        self.groups.is_empty()
    }

    /// Of what is now and what was; everything that is there, where there was nothing.
    pub(super) fn of(now: Option<&FacilityAsOf>, was: Option<&FacilityAsOf>) -> Self {
        let properties = of_properties(now.map(|now| &now.properties), was.map(|was| &was.properties));
        let mut groups = Vec::new();
        let mut differs = |group: RegisterGroup, differs: bool| {
            if differs {
                groups.push(group);
            }
        };
        differs(RegisterGroup::Facility, !properties.is_empty());
        let address = |state: &FacilityAsOf| state.address.clone();
        differs(RegisterGroup::FacilityAddress, now.and_then(address) != was.and_then(address));
        let holder = |state: &FacilityAsOf| state.holder.as_ref().map(|holder| holder.entity.clone());
        differs(RegisterGroup::HeldBy, now.and_then(holder) != was.and_then(holder));
        let inspections = |state: &FacilityAsOf| state.inspections.clone();
        differs(
            RegisterGroup::Inspection,
            now.map(inspections).unwrap_or_default() != was.map(inspections).unwrap_or_default(),
        );
        let agencies = |state: &FacilityAsOf| state.mediated_by.clone();
        differs(
            RegisterGroup::Mediation,
            now.map(agencies).unwrap_or_default() != was.map(agencies).unwrap_or_default(),
        );
        let [now, was] =
            [now, was].map(|state| Holder::of(state.and_then(|state| state.holder.as_ref()?.holder.as_ref())));
        differs(RegisterGroup::NaturalPerson, now.person != was.person);
        differs(RegisterGroup::Home, now.home != was.home);
        differs(RegisterGroup::LegalPerson, now.organisation != was.organisation);
        differs(RegisterGroup::Establishment, now.establishment != was.establishment);
        Self { groups, properties }
    }
}

/// The groups of data of a holder, apart; other establishments than that at the facility are no property of it.
#[derive(Default)]
struct Holder {
    person: Option<FacilityHolder>,
    home: Option<crate::facility::Address>,
    organisation: Option<FacilityHolder>,
    establishment: Option<FacilityHolder>,
}

impl Holder {
    fn of(holder: Option<&FacilityHolder>) -> Self {
        match holder.cloned() {
            None => Self::default(),
            Some(FacilityHolder::NaturalPerson { name, number, number_kind, chamber_number, home, phone }) => Self {
                person: Some(FacilityHolder::NaturalPerson {
                    name,
                    number,
                    number_kind,
                    chamber_number,
                    home: None,
                    phone,
                }),
                home,
                ..Self::default()
            },
            Some(FacilityHolder::LegalPerson {
                name,
                rsin,
                chamber_number,
                legal_form,
                establishment_number,
                establishment,
            }) => Self {
                organisation: Some(FacilityHolder::LegalPerson {
                    name,
                    rsin,
                    chamber_number,
                    legal_form,
                    establishment_number: None,
                    establishment: None,
                }),
                establishment: (establishment_number.is_some() || establishment.is_some()).then_some(
                    FacilityHolder::LegalPerson {
                        name: None,
                        rsin: None,
                        chamber_number: None,
                        legal_form: None,
                        establishment_number,
                        establishment,
                    },
                ),
                ..Self::default()
            },
        }
    }
}

/// The properties that differ.
fn of_properties(now: Option<&FacilityProperties>, was: Option<&FacilityProperties>) -> Vec<FacilityProperty> {
    use FacilityProperty as P;
    let differs = |alike: fn(&FacilityProperties, &FacilityProperties) -> bool,
                   is_there: fn(&FacilityProperties) -> bool| {
        match (now, was) {
            (Some(now), Some(was)) => !alike(now, was),
            (Some(one), None) | (None, Some(one)) => is_there(one),
            (None, None) => false,
        }
    };
    [
        (P::Kind, differs(|now, was| now.kind == was.kind, |_| true)),
        (P::Status, differs(|now, was| now.status == was.status, |_| true)),
        (P::Name, differs(|now, was| now.name == was.name, |one| one.name.is_some())),
        (P::LrkNumber, differs(|now, was| now.lrk_number == was.lrk_number, |one| one.lrk_number.is_some())),
        (P::Places, differs(|now, was| now.places == was.places, |one| one.places.is_some())),
        (
            P::EarlyEducation,
            differs(|now, was| now.early_education == was.early_education, |one| one.early_education.is_some()),
        ),
        (
            P::ParentParticipation,
            differs(
                |now, was| now.parent_participation == was.parent_participation,
                |one| one.parent_participation.is_some(),
            ),
        ),
        (P::Municipality, differs(|now, was| now.municipality == was.municipality, |one| one.municipality.is_some())),
        (P::Phone, differs(|now, was| now.phone == was.phone, |one| one.phone.is_some())),
    ]
    .into_iter()
    .filter_map(|(property, differs)| differs.then_some(property))
    .collect()
}
