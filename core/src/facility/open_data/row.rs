//! One row of the export, and what it says in the words of the register.

use serde::Serialize;

use super::{cell, column::ExportColumn, export::LrkExport};
use crate::{
    calendar::Day,
    facility::{
        Address, AddressKind, ExportedRegistration, FacilityAddress, FacilityHolder, FacilityKind, FacilityListing,
        FacilityMediation, FacilityProperties, FacilityStatus,
    },
    identifier::{ChamberNumber, EstablishmentNumber, LrkNumber, Postcode},
    wire::{record, shown},
};

record! {
    /// A value in a column that is not known.
    #[derive(Eq)]
    pub struct OtherValue {
        /// The name of the column as it stands in the text.
        pub column: String,
        /// The value as it stands there.
        pub value: String,
    }
}

shown! {
    /// One row of the export. What is absent is empty there, has a fault, or stands in a column that
    /// the text does not have.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "regel")]
    pub struct LrkRow {
        /// The line of the text on which the row begins, from 1.
        pub line: u32,
        /// The number by which the register knows the facility.
        pub lrk_number: Option<LrkNumber>,
        /// The kind.
        pub kind: Option<FacilityKind>,
        /// Is it a crèche in which the parents themselves take turns?
        pub parent_participation: Option<bool>,
        /// The name.
        pub name: Option<String>,
        /// The largest number of children present at the same time; none for an agency.
        pub places: Option<u32>,
        /// Does it give subsidised early education?
        pub early_education: Option<bool>,
        /// Registered or no longer registered.
        pub status: Option<FacilityStatus>,
        /// The day of registration.
        pub registered_on: Option<Day>,
        /// The first day on which it is no longer registered.
        pub deregistered_on: Option<Day>,
        /// What the address is, as far as the row tells.
        pub address_kind: Option<AddressKind>,
        /// Where children are cared for, or the office of an agency. Empty at the parents' home.
        pub address: Address,
        /// The name of the holder.
        pub holder_name: Option<String>,
        /// The holder's KvK number.
        pub chamber_number: Option<ChamberNumber>,
        /// The number of the holder's establishment.
        pub establishment_number: Option<EstablishmentNumber>,
        /// The holder's legal form, as the register writes it.
        pub legal_form: Option<String>,
        /// The first day with the disputes committee.
        pub disputes_committee_from: Option<Day>,
        /// The last day with the disputes committee.
        pub disputes_committee_until: Option<Day>,
        /// The address of the holder.
        pub holder_address: Address,
        /// The address for letters.
        pub correspondence: Address,
        /// Whom to ask for.
        pub contact: Option<String>,
        /// The telephone number.
        pub phone: Option<String>,
        /// The e-mail address.
        pub email: Option<String>,
        /// The website.
        pub website: Option<String>,
        /// The code of the municipality; leading zeros count.
        pub municipality_code: Option<String>,
        /// The municipality that answers for the facility.
        pub municipality: Option<String>,
        /// The agencies that mediate for a childminder, as the export names them.
        pub agencies: Vec<String>,
        /// The page of the facility in the public register.
        pub url: Option<String>,
        /// What stands in columns that are not known, in the order of the text; empty values are left
        /// out.
        pub others: Vec<OtherValue>,
    }
}

impl LrkRow {
    pub(super) fn of(export: &LrkExport, row: u32) -> Self {
        let filled = |column: ExportColumn| export.cell(row, column).filter(|text| !text.is_empty());
        let text = |column: ExportColumn| filled(column).map(str::to_owned);
        let day = |column: ExportColumn| filled(column).and_then(|text| cell::day(text).ok());
        let answer = |column: ExportColumn| filled(column).and_then(|text| cell::answer(text).ok());
        let postcode = |column: ExportColumn| -> Option<Postcode> { filled(column)?.parse().ok() };
        let kind = export.kind_of(row);
        let address_kind = address_kind(export, row, kind);
        let street = Some(export.street_of(row)).filter(|street| !street.is_empty()).map(str::to_owned);
        let agencies = [ExportColumn::Gastouderbureau1, ExportColumn::Gastouderbureau2];
        Self {
            line: usize::try_from(row).ok().and_then(|row| export.lines.get(row)).copied().unwrap_or(0),
            lrk_number: filled(ExportColumn::LrkId).and_then(|text| text.parse().ok()),
            kind,
            parent_participation: answer(ExportColumn::Opc),
            name: text(ExportColumn::ActueleNaamOko),
            places: filled(ExportColumn::AantalKindplaatsen).and_then(|text| cell::count(text).ok()),
            early_education: answer(ExportColumn::Ve),
            status: export.status_of(row),
            registered_on: day(ExportColumn::Inschrijfdatum),
            deregistered_on: day(ExportColumn::Uitschrijfdatum),
            address_kind,
            address: Address {
                street,
                postcode: postcode(ExportColumn::OpvanglocatiePostcode),
                town: text(ExportColumn::OpvanglocatieWoonplaats),
                foreign: None,
                bag_id: text(ExportColumn::BagId),
            },
            holder_name: text(ExportColumn::NaamHouder),
            chamber_number: filled(ExportColumn::KvkNummerHouder).and_then(|text| text.parse().ok()),
            establishment_number: filled(ExportColumn::VestigingsnummerHouder).and_then(|text| text.parse().ok()),
            legal_form: text(ExportColumn::RechtsvormHouder),
            disputes_committee_from: day(ExportColumn::StartGeschillencommissie),
            disputes_committee_until: day(ExportColumn::EindeGeschillencommissie),
            holder_address: Address {
                street: text(ExportColumn::HouderAdres),
                postcode: postcode(ExportColumn::HouderPostcode),
                town: text(ExportColumn::HouderWoonplaats),
                foreign: text(ExportColumn::HouderBuitenland),
                bag_id: None,
            },
            correspondence: Address {
                street: text(ExportColumn::CorrespondentieAdres),
                postcode: postcode(ExportColumn::CorrespondentiePostcode),
                town: text(ExportColumn::CorrespondentieWoonplaats),
                foreign: text(ExportColumn::CorrespondentieBuitenland),
                bag_id: None,
            },
            contact: text(ExportColumn::ContactPersoon),
            phone: text(ExportColumn::ContactTelefoon),
            email: text(ExportColumn::ContactEmailadres),
            website: text(ExportColumn::ContactWebsite),
            municipality_code: text(ExportColumn::CbsCode),
            municipality: text(ExportColumn::VerantwoordelijkeGemeente),
            agencies: agencies.into_iter().filter_map(text).collect(),
            url: text(ExportColumn::LrkUrl),
            others: others(export, row),
        }
    }

    /// What the row tells of the registration, for asking whether the facility was registered on a day; with
    /// the day of the export, where it is known.
    pub fn registration(&self, exported_on: Option<Day>) -> ExportedRegistration {
        ExportedRegistration {
            registered: self.status.map(|status| status == FacilityStatus::Registered),
            registered_on: self.registered_on,
            removed_on: self.deregistered_on,
            exported_on,
        }
    }

    /// The group of data about the facility itself; `None` where kind or status are unknown.
    pub fn properties(&self) -> Option<FacilityProperties> {
        Some(FacilityProperties {
            kind: self.kind?,
            status: self.status?,
            name: self.name.clone(),
            lrk_number: self.lrk_number,
            places: self.places,
            early_education: self.early_education,
            parent_participation: self.parent_participation,
            municipality: self.municipality.clone(),
            phone: self.phone.clone(),
        })
    }

    /// Where the work is done.
    pub fn facility_address(&self) -> FacilityAddress {
        FacilityAddress { kind: self.address_kind, address: self.address.clone() }
    }

    /// The holder; `None` where the row does not tell whether it is a natural or a legal person.
    ///
    /// A childminder is a natural person, and so is who has a one-man business (eenmanszaak): it is no
    /// legal form of its own in law. Any other legal form, and an establishment number without one, is
    /// taken for a legal person, as the register does with a partnership.
    pub fn holder(&self) -> Option<FacilityHolder> {
        if self.is_natural_person()? {
            return Some(FacilityHolder::NaturalPerson {
                name: self.holder_name.clone(),
                number: None,
                number_kind: None,
                chamber_number: self.chamber_number,
                home: Some(self.holder_address.clone()).filter(|address| *address != Address::default()),
                phone: None,
            });
        }
        Some(FacilityHolder::LegalPerson {
            name: self.holder_name.clone(),
            rsin: None,
            chamber_number: self.chamber_number,
            legal_form: self.legal_form.clone(),
            establishment_number: self.establishment_number,
            establishment: None,
        })
    }

    fn is_natural_person(&self) -> Option<bool> {
        if let Some(form) = &self.legal_form {
            let form = form.to_lowercase();
            return Some(form.contains("natuurlijk persoon") || form.contains("eenmanszaak"));
        }
        match self.kind {
            Some(FacilityKind::Vgo) => Some(true),
            _ => self.establishment_number.map(|_| false),
        }
    }

    /// The facility as it can be searched.
    pub fn listing(&self) -> FacilityListing {
        FacilityListing {
            lrk_number: self.lrk_number,
            kind: self.kind,
            status: self.status,
            name: self.name.clone(),
            address: Some(self.address.clone()),
            holder_name: self.holder_name.clone(),
            chamber_number: self.chamber_number,
            holder_address: Some(self.holder_address.clone()),
        }
    }

    /// Which agencies mediate for the facility.
    pub fn mediations(&self) -> Vec<FacilityMediation> {
        self.agencies.iter().map(|agency| FacilityMediation { agency: agency.clone() }).collect()
    }
}

/// What the address is: the export hides that of a childminder at the parents' home, and writes so
/// instead or leaves it empty.
fn address_kind(export: &LrkExport, row: u32, kind: Option<FacilityKind>) -> Option<AddressKind> {
    let street = export.cell(row, ExportColumn::OpvanglocatieAdres)?;
    match kind? {
        FacilityKind::Vgo => {
            let postcode = export.cell(row, ExportColumn::OpvanglocatiePostcode).unwrap_or("");
            let is_hidden = cell::is_at_parents(street) || (street.is_empty() && postcode.is_empty());
            Some(if is_hidden { AddressKind::ParentsHome } else { AddressKind::ChildmindersHome })
        }
        FacilityKind::Kdv | FacilityKind::Bso | FacilityKind::Gob | FacilityKind::Psz => {
            (!street.is_empty()).then_some(AddressKind::Establishment)
        }
    }
}

fn others(export: &LrkExport, row: u32) -> Vec<OtherValue> {
    let columns = export.header.columns.iter().enumerate().filter(|(_, column)| column.known.is_none());
    let values = columns.map(|(at, column)| (&column.name, export.field(row, at)));
    values
        .filter(|(name, value)| !name.is_empty() && !value.is_empty())
        .map(|(name, value)| OtherValue { column: name.clone(), value: value.to_owned() })
        .collect()
}
