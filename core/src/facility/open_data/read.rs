//! Reading a text or bytes into an export.

use super::{
    cell,
    column::ExportColumn,
    decode::{Decoded, decode},
    export::LrkExport,
    fault::{ExportFaultCode, Note},
    header::{ExportSeparator, Header, MOST_COLUMNS},
    split::{Split, Splitter, line_at, occurrences},
};
use crate::{calendar::Day, identifier::LrkNumber};

impl LrkExport {
    /// Reads a text. Whatever is wrong with it, the rest is read, and [`faults`](Self::faults) says
    /// what is.
    ///
    /// Fields are separated by semicolons, or by commas or tabs if more of these stand in the first
    /// line. Columns are known by their published names, in any order.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self::from_bytes(text.into())
    }

    /// Reads the bytes of a file: UTF-8, with or without a byte order mark, and else Windows-1252.
    /// [`encoding`](Self::encoding) says which.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Reading::of(decode(bytes.into())).read()
    }
}

/// An export while it is being read.
struct Reading {
    splitter: Splitter,
    export: LrkExport,
    is_mended: bool,
    at: usize,
    line: u32,
}

impl Reading {
    fn of(decoded: Decoded) -> Self {
        let Decoded { bytes, mut from, encoding, is_mended } = decoded;
        let mut line = 1_u32;
        while let Some(first @ (b'\n' | b'\r')) = bytes.get(from) {
            line = line.saturating_add(u32::from(*first == b'\n'));
            from = from.saturating_add(1);
        }
        let separator = ExportSeparator::of_header(line_at(&bytes, from));
        let export = LrkExport {
            text: String::new(),
            header: Header::of(std::iter::empty()),
            encoding,
            separator,
            ends: Vec::new(),
            lines: Vec::new(),
            numbers: Vec::new(),
            lost: Vec::new(),
            notes: Vec::new(),
        };
        Self { splitter: Splitter::new(bytes, separator.byte()), export, is_mended, at: from, line }
    }

    fn read(mut self) -> LrkExport {
        let length = self.splitter.bytes().len();
        if u32::try_from(length).is_err() {
            self.note(ExportFaultCode::TooLarge, None, None);
            return self.export;
        }
        if self.header() {
            self.rows();
        }
        let mut export = self.export;
        export.text = match String::from_utf8(self.splitter.into_bytes()) {
            Ok(text) => text,
            // Rows are rewritten in whole fields, so this does not happen.
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        };
        let mut values = Values { export: &export, notes: Vec::new() };
        values.check_all(self.is_mended);
        let (numbers, again) = numbers(&export);
        let mut notes = values.notes;
        notes.extend(again);
        export.numbers = numbers;
        export.lost.sort_unstable();
        export.notes.append(&mut notes);
        export.notes.sort_by_key(|note| (note.line, note.column));
        export
    }

    fn note(&mut self, code: ExportFaultCode, row: Option<u32>, column: Option<u16>) {
        self.export.notes.push(Note { line: self.line, row, column, code });
    }

    /// Reads the first line; `false` where it names no known column.
    fn header(&mut self) -> bool {
        let mut ends = Vec::new();
        let row = self.splitter.row(self.at, None, &mut ends);
        if ends.len() > MOST_COLUMNS {
            self.note(ExportFaultCode::TooLarge, None, None);
            return false;
        }
        let mut start = self.at;
        let names = ends.iter().map(|end| {
            let end = usize::try_from(*end).unwrap_or(usize::MAX);
            let name = self.splitter.bytes().get(start..end).unwrap_or_default();
            start = end.saturating_add(1);
            std::str::from_utf8(name).unwrap_or("").trim()
        });
        self.export.header = Header::of(names);
        if self.export.header.columns.iter().all(|column| column.known.is_none()) {
            self.export.header = Header::of(std::iter::empty());
            self.note(ExportFaultCode::NoHeader, None, None);
            return false;
        }
        for at in self.export.header.duplicates.clone() {
            self.note(ExportFaultCode::DuplicateColumn, None, Some(at));
        }
        self.at = row.next;
        self.line = self.line.saturating_add(row.lines);
        true
    }

    fn rows(&mut self) {
        let columns = self.export.header.columns.len();
        let length = self.splitter.bytes().len();
        let rest = self.splitter.bytes().get(self.at..).unwrap_or_default();
        let lines = occurrences(rest, b'\n').saturating_add(1);
        // No row of so many columns is shorter than that, so what is reserved is bounded by the text.
        let most = lines.saturating_mul(columns.saturating_add(1)).min(length.saturating_mul(2));
        self.export.ends.reserve_exact(most);
        self.export.lines.reserve_exact(lines);
        while self.at < length {
            self.one_row(columns);
        }
        self.export.ends.shrink_to_fit();
        self.export.lines.shrink_to_fit();
    }

    fn one_row(&mut self, columns: usize) {
        // An empty line is no row.
        if line_at(self.splitter.bytes(), self.at).is_empty() {
            let rest = self.splitter.bytes().get(self.at..).unwrap_or_default();
            let length = if rest.starts_with(b"\r") { 2 } else { 1 };
            self.at = self.at.saturating_add(length);
            self.line = self.line.saturating_add(1);
            return;
        }
        let row = self.export.row_count();
        let before = self.export.ends.len();
        self.export.ends.push(u32::try_from(self.at).unwrap_or(u32::MAX));
        let found = self.splitter.row(self.at, Some(columns), &mut self.export.ends);
        let lost = match found.split {
            Split::Row { suspect } => {
                if let Some(at) = suspect {
                    self.note(ExportFaultCode::UnbalancedQuote, Some(row), u16::try_from(at).ok());
                }
                self.export.lines.push(self.line);
                None
            }
            Split::FieldCount => Some(ExportFaultCode::FieldCount),
            Split::Unbalanced => Some(ExportFaultCode::UnbalancedQuote),
        };
        if let Some(code) = lost {
            self.export.ends.truncate(before);
            self.note(code, None, None);
            self.export.lost.extend(self.lost_number());
        }
        self.at = found.next;
        self.line = self.line.saturating_add(found.lines);
    }

    /// Which facility a row was about that could not be split, if that can still be told.
    fn lost_number(&self) -> Option<LrkNumber> {
        let place = self.export.header.place(ExportColumn::LrkId)?;
        let line = line_at(self.splitter.bytes(), self.at);
        let separator = self.export.separator.byte();
        let field = line.split(|byte| *byte == separator).nth(place)?;
        std::str::from_utf8(field).ok()?.trim_matches([' ', '"']).parse().ok()
    }
}

/// The fields of all rows, looked at one by one.
struct Values<'e> {
    export: &'e LrkExport,
    notes: Vec<Note>,
}

impl Values<'_> {
    fn check_all(&mut self, is_mended: bool) {
        let columns: Vec<(usize, ExportColumn)> =
            (0..).zip(&self.export.header.columns).filter_map(|(at, column)| Some((at, column.known?))).collect();
        for (row, line) in (0..).zip(&self.export.lines) {
            let before = self.notes.len();
            for (at, column) in &columns {
                let text = self.export.field(row, *at);
                if let Err(code) = self.check(row, *column, text) {
                    self.notes.push(Note { line: *line, row: Some(row), column: u16::try_from(*at).ok(), code });
                }
            }
            let is_broken = is_mended && self.export.row_text(row).contains('\u{fffd}');
            let about_row =
                [(is_broken, ExportFaultCode::NotUtf8), (self.ends_first(row), ExportFaultCode::Contradiction)];
            for (_, code) in about_row.into_iter().filter(|(is_so, _)| *is_so) {
                self.notes.insert(before, Note { line: *line, row: Some(row), column: None, code });
            }
        }
    }

    fn check(&self, row: u32, column: ExportColumn, text: &str) -> Result<(), ExportFaultCode> {
        if text.is_empty() {
            let is_number = column == ExportColumn::LrkId;
            return if is_number { Err(ExportFaultCode::MissingNumber) } else { Ok(()) };
        }
        let abroad = match column {
            ExportColumn::HouderPostcode => Some(ExportColumn::HouderBuitenland),
            ExportColumn::CorrespondentiePostcode => Some(ExportColumn::CorrespondentieBuitenland),
            _ => None,
        };
        let is_abroad = abroad.and_then(|column| self.export.cell(row, column)).is_some_and(|text| !text.is_empty());
        cell::check(column, text, is_abroad)
    }

    fn ends_first(&self, row: u32) -> bool {
        let on = |column: ExportColumn| -> Option<Day> { cell::day(self.export.cell(row, column)?).ok() };
        // Only the export with removed facilities has the second.
        on(ExportColumn::Uitschrijfdatum)
            .is_some_and(|end| on(ExportColumn::Inschrijfdatum).is_some_and(|begin| end < begin))
    }
}

/// The first row of each number, and a note for every later one.
fn numbers(export: &LrkExport) -> (Vec<(LrkNumber, u32)>, Vec<Note>) {
    let mut numbers: Vec<(LrkNumber, u32)> =
        (0..).zip(export.lrk_numbers()).filter_map(|(row, number)| Some((number?, row))).collect();
    numbers.sort_unstable();
    let column = export.header.place(ExportColumn::LrkId).and_then(|at| u16::try_from(at).ok());
    let line = |row: u32| usize::try_from(row).ok().and_then(|row| export.lines.get(row)).copied().unwrap_or(0);
    let mut again = Vec::new();
    let mut last = None;
    numbers.retain(|(number, row)| {
        let is_again = last == Some(*number);
        if is_again {
            again.push(Note { line: line(*row), row: Some(*row), column, code: ExportFaultCode::DuplicateNumber });
        }
        last = Some(*number);
        !is_again
    });
    (numbers, again)
}
