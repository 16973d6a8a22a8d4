//! An export that has been read, and its columns.

use std::fmt;

use super::{
    cell,
    column::ExportColumn,
    decode::ExportEncoding,
    fault::{ExportFault, Note},
    header::{ExportSeparator, Header},
    row::LrkRow,
};
use crate::{
    calendar::Day,
    facility::{FacilityKind, FacilityStatus},
    identifier::LrkNumber,
};

/// The public export of the register, read: every row, and every fault by row.
///
/// It keeps the text once, with the position of each field, and makes typed values when somebody asks
/// for them. So an export takes about one and a half times the bytes of its file.
///
/// ```
/// use kinderopvang::facility::LrkExport;
/// let export = LrkExport::from_text("lrk_id;type_oko;inschrijfdatum\r\n116989737;BSO;01-08-2017\r\n");
/// let row = export.row(0).unwrap();
/// assert_eq!(row.registered_on.unwrap().to_string(), "2017-08-01");
/// assert!(export.faults().is_empty());
/// assert_eq!(export.missing_columns()[0].word(), "opc");
/// ```
#[doc(alias = "open data")]
#[doc(alias = "export_opendata_lrk.csv")]
pub struct LrkExport {
    pub(super) text: String,
    pub(super) header: Header,
    pub(super) encoding: ExportEncoding,
    pub(super) separator: ExportSeparator,
    /// Of each row where it begins and where each of its fields ends.
    pub(super) ends: Vec<u32>,
    /// Of each row the line on which it begins.
    pub(super) lines: Vec<u32>,
    /// The numbers in ascending order, each with the first row that has it.
    pub(super) numbers: Vec<(LrkNumber, u32)>,
    /// The numbers of rows that could not be read, in ascending order.
    pub(super) lost: Vec<LrkNumber>,
    pub(super) notes: Vec<Note>,
}

impl fmt::Debug for LrkExport {
    /// The size alone: rows hold names and addresses of persons.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LrkExport({} rows, {} notes)", self.lines.len(), self.notes.len())
    }
}

impl LrkExport {
    /// How the text was written.
    pub const fn encoding(&self) -> ExportEncoding {
        self.encoding
    }

    /// What stands between two fields.
    pub const fn separator(&self) -> ExportSeparator {
        self.separator
    }

    /// The number of rows that could be read.
    pub fn row_count(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX)
    }

    /// The known columns of the text, in its order.
    pub fn columns(&self) -> Vec<ExportColumn> {
        self.header.columns.iter().filter_map(|column| column.known).collect()
    }

    /// The columns that both published exports have and this text has not: what they hold is
    /// unknown.
    pub fn missing_columns(&self) -> Vec<ExportColumn> {
        let missing = |column: &ExportColumn| column.is_in_both_exports() && !self.has(*column);
        ExportColumn::ALL.iter().copied().filter(missing).collect()
    }

    /// The names of the columns that are not known, in the order of the text. Their values stand at
    /// each row.
    pub fn unknown_columns(&self) -> Vec<String> {
        let unknown = self.header.columns.iter().filter(|column| column.known.is_none());
        unknown.map(|column| column.name.clone()).filter(|name| !name.is_empty()).collect()
    }

    /// Does the text have the column?
    pub fn has(&self, column: ExportColumn) -> bool {
        self.header.place(column).is_some()
    }

    /// Is it the export that has removed facilities too?
    #[doc(alias = "uitgeschreven")]
    pub fn has_removed(&self) -> bool {
        self.has(ExportColumn::Uitschrijfdatum)
    }

    /// Everything that is wrong, in the order of the text. What is wrong with a field costs that
    /// field only; the rest of the row, and all other rows, are there.
    pub fn faults(&self) -> Vec<ExportFault> {
        self.notes.iter().filter(|note| !note.code.is_warning()).map(|note| self.fault(note)).collect()
    }

    /// What may be wrong, in the order of the text. The fields are kept.
    pub fn warnings(&self) -> Vec<ExportFault> {
        self.notes.iter().filter(|note| note.code.is_warning()).map(|note| self.fault(note)).collect()
    }

    fn fault(&self, note: &Note) -> ExportFault {
        let known = note.column.and_then(|at| self.header.columns.get(usize::from(at))).and_then(|column| column.known);
        let text = note.row.zip(note.column).map(|(row, at)| self.field(row, usize::from(at)));
        let help =
            known.zip(text).filter(|_| note.code.is_about_a_value()).and_then(|(known, text)| cell::help(known, text));
        ExportFault {
            line: note.line,
            column: note.column.and_then(|at| self.header.shown(at)).map(Into::into),
            code: note.code,
            message: note.code.message().into(),
            help: help.map(Into::into),
            is_row_left_out: note.row.is_none() && note.code.is_about_the_form_of_a_row(),
        }
    }

    /// The row at a position, from 0.
    pub fn row(&self, at: u32) -> Option<LrkRow> {
        (at < self.row_count()).then(|| LrkRow::of(self, at))
    }

    /// Every row, in the order of the text.
    pub fn rows(&self) -> impl Iterator<Item = LrkRow> + '_ {
        (0..self.row_count()).map(|at| LrkRow::of(self, at))
    }

    /// The first row with this number.
    pub fn find(&self, number: LrkNumber) -> Option<LrkRow> {
        self.row(self.position(number)?)
    }

    /// The position of the first row with this number.
    pub(super) fn position(&self, number: LrkNumber) -> Option<u32> {
        let at = self.numbers.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        self.numbers.get(at).map(|(_, row)| *row)
    }

    /// The field of each row in this column, without spaces around it; `None` where it is empty, or
    /// the text does not have the column. A field with a fault is there as it stands.
    pub fn texts(&self, column: ExportColumn) -> impl Iterator<Item = Option<&str>> + '_ {
        let place = self.header.place(column);
        (0..self.row_count()).map(move |row| place.map(|at| self.field(row, at)).filter(|text| !text.is_empty()))
    }

    /// The same for an unknown column, by its position in [`unknown_columns`](Self::unknown_columns).
    pub fn unknown_texts(&self, at: u32) -> impl Iterator<Item = Option<&str>> + '_ {
        let unknown =
            (0..).zip(&self.header.columns).filter(|(_, column)| column.known.is_none() && !column.name.is_empty());
        let place = usize::try_from(at).ok().and_then(|at| unknown.map(|(place, _)| place).nth(at));
        (0..self.row_count()).map(move |row| place.map(|at| self.field(row, at)).filter(|text| !text.is_empty()))
    }

    /// The day of each row in a column of days; `None` where it is unknown.
    pub fn days(&self, column: ExportColumn) -> impl Iterator<Item = Option<Day>> + '_ {
        self.texts(column).map(|text| text.and_then(|text| cell::day(text).ok()))
    }

    /// The count of each row in a column of counts; `None` where it is unknown.
    pub fn counts(&self, column: ExportColumn) -> impl Iterator<Item = Option<u32>> + '_ {
        self.texts(column).map(|text| text.and_then(|text| cell::count(text).ok()))
    }

    /// The answer of each row in a column of `Ja` and `Nee`; `None` where it is unknown.
    pub fn answers(&self, column: ExportColumn) -> impl Iterator<Item = Option<bool>> + '_ {
        self.texts(column).map(|text| text.and_then(|text| cell::answer(text).ok()))
    }

    /// The LRK number of each row; `None` where it is unknown.
    pub fn lrk_numbers(&self) -> impl Iterator<Item = Option<LrkNumber>> + '_ {
        self.texts(ExportColumn::LrkId).map(|text| text?.parse().ok())
    }

    /// The kind of each row; `None` where it is unknown.
    pub fn kinds(&self) -> impl Iterator<Item = Option<FacilityKind>> + '_ {
        self.texts(ExportColumn::TypeOko).map(|text| cell::kind(text?).ok())
    }

    /// The status of each row; `None` where it is unknown.
    pub fn statuses(&self) -> impl Iterator<Item = Option<FacilityStatus>> + '_ {
        self.texts(ExportColumn::Status).map(|text| cell::status(text?).ok())
    }

    /// The field of a row at the position of its column, without spaces around it.
    pub(super) fn field(&self, row: u32, at: usize) -> &str {
        let stride = self.header.columns.len().saturating_add(1);
        let first = usize::try_from(row).unwrap_or(usize::MAX).saturating_mul(stride).saturating_add(at);
        let bounds = self.ends.get(first..first.saturating_add(2));
        let Some([before, end]) = bounds else { return "" };
        let place = |position: u32| usize::try_from(position).unwrap_or(usize::MAX);
        // A field begins after the separator that ends the one before.
        let start = place(*before).saturating_add(usize::from(at > 0));
        self.text.get(start..place(*end)).unwrap_or("").trim()
    }

    /// The whole of a row.
    pub(super) fn row_text(&self, row: u32) -> &str {
        let stride = self.header.columns.len().saturating_add(1);
        let first = usize::try_from(row).unwrap_or(usize::MAX).saturating_mul(stride);
        let bounds = self.ends.get(first..first.saturating_add(stride)).unwrap_or_default();
        let place = |position: Option<&u32>| position.and_then(|at| usize::try_from(*at).ok()).unwrap_or(0);
        self.text.get(place(bounds.first())..place(bounds.last())).unwrap_or("")
    }

    /// The kind of a row.
    pub(in crate::facility) fn kind_of(&self, row: u32) -> Option<FacilityKind> {
        cell::kind(self.cell(row, ExportColumn::TypeOko)?).ok()
    }

    /// The status of a row.
    pub(in crate::facility) fn status_of(&self, row: u32) -> Option<FacilityStatus> {
        cell::status(self.cell(row, ExportColumn::Status)?).ok()
    }

    /// The street of a row; empty at the parents' home, which is not public.
    pub(in crate::facility) fn street_of(&self, row: u32) -> &str {
        self.cell(row, ExportColumn::OpvanglocatieAdres).filter(|street| !cell::is_at_parents(street)).unwrap_or("")
    }

    /// The field of a row in a known column; `None` where the text does not have the column.
    pub(in crate::facility) fn cell(&self, row: u32, column: ExportColumn) -> Option<&str> {
        self.header.place(column).map(|at| self.field(row, at))
    }
}
