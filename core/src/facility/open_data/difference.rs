//! What changed in the register between two exports.

use super::{cell, column::ExportColumn, export::LrkExport, row::LrkRow};
use crate::{
    calendar::Day,
    facility::{Address, FacilityKind, FacilityStatus},
    identifier::{ChamberNumber, LrkNumber},
    wire::{FaultCode, Faults, Reader, record, variants},
};

record! {
    /// Who holds a facility, as far as an export tells.
    #[derive(Eq)]
    #[doc(alias = "houder")]
    pub struct ExportedHolder {
        /// The name.
        pub name: Option<String>,
        /// The KvK number.
        pub chamber_number: Option<ChamberNumber>,
        /// The legal form, as the register writes it.
        pub legal_form: Option<String>,
    }
}

variants! {
    /// What changed for one facility between two exports.
    #[derive(Eq)]
    pub enum ExportChange {
        /// It was not registered before and is now, for the first time in these exports.
        #[doc(alias = "geopend")]
        Opened = "opened" {
            /// The facility.
            lrk_number: LrkNumber,
            /// Its kind.
            kind: Option<FacilityKind>,
            /// Its name.
            name: Option<String>,
            /// The day of registration.
            on: Option<Day>,
        }
        /// It was removed before and is registered again.
        Reopened = "reopened" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The day of registration.
            on: Option<Day>,
        }
        /// It was registered before and is not any more: its row is gone, or says so.
        #[doc(alias = "gesloten")]
        #[doc(alias = "uitgeschreven")]
        Closed = "closed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// Its kind.
            kind: Option<FacilityKind>,
            /// Its name.
            name: Option<String>,
            /// The first day on which it is not registered; unknown where the row is gone.
            on: Option<Day>,
        }
        /// It is registered, and the day on which that ends was set, moved or withdrawn.
        EndChanged = "end_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The day before.
            before: Option<Day>,
            /// The day after.
            after: Option<Day>,
        }
        /// Another kind.
        KindChanged = "kind_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The kind before.
            before: FacilityKind,
            /// The kind after.
            after: FacilityKind,
        }
        /// Another name.
        NameChanged = "name_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The name before.
            before: Option<String>,
            /// The name after.
            after: Option<String>,
        }
        /// Another holder, or the holder has another name, number or legal form.
        #[doc(alias = "houderwijziging")]
        HolderChanged = "holder_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The holder before.
            before: ExportedHolder,
            /// The holder after.
            after: ExportedHolder,
        }
        /// Another number of places.
        #[doc(alias = "kindplaatsen")]
        PlacesChanged = "places_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The number before.
            before: Option<u32>,
            /// The number after.
            after: Option<u32>,
        }
        /// Another address.
        AddressChanged = "address_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The address before.
            before: Address,
            /// The address after.
            after: Address,
        }
        /// Subsidised early education began or ended.
        EarlyEducationChanged = "early_education_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// Was it given before?
            before: Option<bool>,
            /// Is it given after?
            after: Option<bool>,
        }
        /// Another municipality answers for it.
        MunicipalityChanged = "municipality_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The municipality before.
            before: Option<String>,
            /// The municipality after.
            after: Option<String>,
        }
        /// Other agencies mediate.
        AgenciesChanged = "agencies_changed" {
            /// The facility.
            lrk_number: LrkNumber,
            /// The agencies before.
            before: Vec<String>,
            /// The agencies after.
            after: Vec<String>,
        }
        /// Its row could not be read in one of the exports, so it is not known what changed.
        Unreadable = "unreadable" {
            /// The facility.
            lrk_number: LrkNumber,
        }
    }
}

/// What changed from one export to a later one, by ascending LRK number.
///
/// A facility is registered when the status of its row says so, and where that is unknown when it has a
/// row without a day of removal. A value that is unknown in one of the
/// exports (its column is absent, or the field has a fault) has not changed. Of several rows with one
/// number the first counts. Contact data are not compared.
///
/// # Errors
/// Where one of the texts has no column `lrk_id`: then nothing can be said.
///
/// ```
/// use kinderopvang::facility::{ExportChange, LrkExport, export_difference};
/// let before = LrkExport::from_text("lrk_id;aantal_kindplaatsen\n116989737;60\n133101678;80\n");
/// let after = LrkExport::from_text("lrk_id;aantal_kindplaatsen\n116989737;64\n");
/// let changes = export_difference(&before, &after)?;
/// assert!(matches!(changes[0], ExportChange::PlacesChanged { before: Some(60), after: Some(64), .. }));
/// assert!(matches!(changes[1], ExportChange::Closed { on: None, .. }));
/// # Ok::<(), kinderopvang::wire::Faults>(())
/// ```
#[doc(alias = "verschil tussen twee exports")]
pub fn export_difference(before: &LrkExport, after: &LrkExport) -> Result<Vec<ExportChange>, Faults> {
    let mut reader = Reader::default();
    for (name, export) in [("before", before), ("after", after)] {
        if !export.has(ExportColumn::LrkId) {
            let sentence = "the export has no column `lrk_id`";
            let missing = |reader: &mut Reader| reader.fault::<()>(FaultCode::MissingField, sentence);
            reader.at_field(name, |reader| reader.at_field(ExportColumn::LrkId.word(), missing));
        }
    }
    Faults::of(reader.into_faults())?;
    let mut numbers: Vec<LrkNumber> = before.numbers.iter().chain(&after.numbers).map(|(number, _)| *number).collect();
    numbers.extend(before.lost.iter().chain(&after.lost));
    numbers.sort_unstable();
    numbers.dedup();
    let mut changes = Vec::new();
    for number in numbers {
        change_of(number, before, after, &mut changes);
    }
    Ok(changes)
}

fn change_of(number: LrkNumber, before: &LrkExport, after: &LrkExport, changes: &mut Vec<ExportChange>) {
    let is_lost = |export: &LrkExport, row: Option<u32>| row.is_none() && export.lost.binary_search(&number).is_ok();
    let (old, new) = (before.position(number), after.position(number));
    if is_lost(before, old) || is_lost(after, new) {
        changes.push(ExportChange::Unreadable { lrk_number: number });
        return;
    }
    let was = old.filter(|row| is_registered(before, *row));
    let is = new.filter(|row| is_registered(after, *row));
    match (was, is) {
        (Some(old), Some(new)) => {
            if !same(before, old, after, new) {
                Pair { number, before, old, after, new }.changes(changes);
            }
        }
        (Some(old), None) => {
            let row = LrkRow::of(before, old);
            let end = new.and_then(|new| LrkRow::of(after, new).deregistered_on);
            changes.push(ExportChange::Closed { lrk_number: number, kind: row.kind, name: row.name, on: end });
        }
        (None, Some(new)) => {
            let row = LrkRow::of(after, new);
            changes.push(if old.is_some() {
                ExportChange::Reopened { lrk_number: number, on: row.registered_on }
            } else {
                ExportChange::Opened { lrk_number: number, kind: row.kind, name: row.name, on: row.registered_on }
            });
        }
        (None, None) => {}
    }
}

/// By the status; where that is unknown, by the day of removal.
fn is_registered(export: &LrkExport, row: u32) -> bool {
    match export.cell(row, ExportColumn::Status).map(cell::status) {
        Some(Ok(status)) => status == FacilityStatus::Registered,
        _ => export.cell(row, ExportColumn::Uitschrijfdatum).is_none_or(str::is_empty),
    }
}

/// Are the two rows the same, letter for letter? Most are.
fn same(before: &LrkExport, old: u32, after: &LrkExport, new: u32) -> bool {
    let names = |export: &LrkExport| export.header.columns.iter().map(|column| column.known).collect::<Vec<_>>();
    before.row_text(old) == after.row_text(new) && before.separator == after.separator && names(before) == names(after)
}

/// The rows of one facility that is registered in both exports.
struct Pair<'e> {
    number: LrkNumber,
    before: &'e LrkExport,
    old: u32,
    after: &'e LrkExport,
    new: u32,
}

impl Pair<'_> {
    fn changes(&self, changes: &mut Vec<ExportChange>) {
        let lrk_number = self.number;
        let (old, new) = (LrkRow::of(self.before, self.old), LrkRow::of(self.after, self.new));
        if self.are_known(&[ExportColumn::Uitschrijfdatum]) && old.deregistered_on != new.deregistered_on {
            let (before, after) = (old.deregistered_on, new.deregistered_on);
            changes.push(ExportChange::EndChanged { lrk_number, before, after });
        }
        if let (Some(before), Some(after)) = (old.kind, new.kind)
            && before != after
        {
            changes.push(ExportChange::KindChanged { lrk_number, before, after });
        }
        if self.are_known(&[ExportColumn::ActueleNaamOko]) && old.name != new.name {
            changes.push(ExportChange::NameChanged { lrk_number, before: old.name, after: new.name });
        }
        let before = ExportedHolder {
            name: self.known(ExportColumn::NaamHouder, old.holder_name),
            chamber_number: self.known(ExportColumn::KvkNummerHouder, old.chamber_number),
            legal_form: self.known(ExportColumn::RechtsvormHouder, old.legal_form),
        };
        let after = ExportedHolder {
            name: self.known(ExportColumn::NaamHouder, new.holder_name),
            chamber_number: self.known(ExportColumn::KvkNummerHouder, new.chamber_number),
            legal_form: self.known(ExportColumn::RechtsvormHouder, new.legal_form),
        };
        if before != after {
            changes.push(ExportChange::HolderChanged { lrk_number, before, after });
        }
        if self.are_known(&[ExportColumn::AantalKindplaatsen]) && old.places != new.places {
            changes.push(ExportChange::PlacesChanged { lrk_number, before: old.places, after: new.places });
        }
        let (before, after) = (self.address(old.address), self.address(new.address));
        if before != after {
            changes.push(ExportChange::AddressChanged { lrk_number, before, after });
        }
        if self.are_known(&[ExportColumn::Ve]) && old.early_education != new.early_education {
            let (before, after) = (old.early_education, new.early_education);
            changes.push(ExportChange::EarlyEducationChanged { lrk_number, before, after });
        }
        if self.are_known(&[ExportColumn::VerantwoordelijkeGemeente]) && old.municipality != new.municipality {
            let (before, after) = (old.municipality, new.municipality);
            changes.push(ExportChange::MunicipalityChanged { lrk_number, before, after });
        }
        let agencies = [ExportColumn::Gastouderbureau1, ExportColumn::Gastouderbureau2];
        if self.are_known(&agencies) && old.agencies != new.agencies {
            let (before, after) = (old.agencies, new.agencies);
            changes.push(ExportChange::AgenciesChanged { lrk_number, before, after });
        }
    }

    /// Do both exports tell what stands in these columns, if only that it is empty?
    fn are_known(&self, columns: &[ExportColumn]) -> bool {
        let reads = |export: &LrkExport, row: u32, column: ExportColumn| {
            let text = export.cell(row, column);
            text.is_some_and(|text| match cell::check(column, text, false) {
                Ok(()) => true,
                Err(code) => text.is_empty() || code.is_warning(),
            })
        };
        columns.iter().all(|column| reads(self.before, self.old, *column) && reads(self.after, self.new, *column))
    }

    /// The value, if both exports tell it.
    fn known<T>(&self, column: ExportColumn, value: Option<T>) -> Option<T> {
        value.filter(|_| self.are_known(&[column]))
    }

    /// The parts of the address that both exports tell.
    fn address(&self, address: Address) -> Address {
        Address {
            street: self.known(ExportColumn::OpvanglocatieAdres, address.street),
            postcode: self.known(ExportColumn::OpvanglocatiePostcode, address.postcode),
            town: self.known(ExportColumn::OpvanglocatieWoonplaats, address.town),
            foreign: None,
            bag_id: self.known(ExportColumn::BagId, address.bag_id),
        }
    }
}
