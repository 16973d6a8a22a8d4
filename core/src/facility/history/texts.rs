//! The free texts of a group of data and where they stand, to be checked as a document's are.

use super::RegisterData;
use crate::facility::Address;

/// Every free text, with the path to it below the data. Identities are checked apart.
pub(super) fn texts(data: &RegisterData) -> impl Iterator<Item = (&'static [&'static str], &str)> {
    let texts: [(&'static [&'static str], Option<&String>); 4] = match data {
        RegisterData::Facility { properties } => [
            (&["properties", "name"], properties.name.as_ref()),
            (&["properties", "municipality"], properties.municipality.as_ref()),
            (&["properties", "phone"], properties.phone.as_ref()),
            (&[], None),
        ],
        RegisterData::FacilityAddress { location } => of_address(
            &location.address,
            [
                &["location", "address", "street"],
                &["location", "address", "town"],
                &["location", "address", "foreign"],
                &["location", "address", "bag_id"],
            ],
        ),
        RegisterData::NaturalPerson { person } => [
            (&["person", "name"], person.name.as_ref()),
            (&["person", "phone"], person.phone.as_ref()),
            (&[], None),
            (&[], None),
        ],
        RegisterData::Home { address } => of_address(
            address,
            [&["address", "street"], &["address", "town"], &["address", "foreign"], &["address", "bag_id"]],
        ),
        RegisterData::LegalPerson { organisation } => [
            (&["organisation", "name"], organisation.name.as_ref()),
            (&["organisation", "legal_form"], organisation.legal_form.as_ref()),
            (&[], None),
            (&[], None),
        ],
        RegisterData::Establishment { establishment } => of_address(
            &establishment.address,
            [
                &["establishment", "address", "street"],
                &["establishment", "address", "town"],
                &["establishment", "address", "foreign"],
                &["establishment", "address", "bag_id"],
            ],
        ),
        RegisterData::Inspection { inspection } => {
            [(&["inspection", "report"], inspection.report.as_ref()), (&[], None), (&[], None), (&[], None)]
        }
        RegisterData::HeldBy { .. } | RegisterData::Mediation { .. } | RegisterData::Nothing { .. } => {
            [(&[], None), (&[], None), (&[], None), (&[], None)]
        }
    };
    texts.into_iter().filter_map(|(path, text)| Some((path, text?.as_str())))
}

fn of_address<'a>(
    address: &'a Address,
    [street, town, foreign, bag_id]: [&'static [&'static str]; 4],
) -> [(&'static [&'static str], Option<&'a String>); 4] {
    [
        (street, address.street.as_ref()),
        (town, address.town.as_ref()),
        (foreign, address.foreign.as_ref()),
        (bag_id, address.bag_id.as_ref()),
    ]
}
