//! What is wrong with an export, row by row.

use serde::Serialize;

use crate::wire::{Text, shown, words};

words! {
    /// The kind of an [`ExportFault`], stable for programs.
    pub enum ExportFaultCode {
        /// No line with the name of a known column was found.
        NoHeader = "no_header", nl "geen regel met kolomnamen", en "no line of column names";
        /// The text has four gigabytes or more, or more than a thousand columns.
        TooLarge = "too_large", nl "te groot", en "too large";
        /// A column that stands twice; the first counts.
        DuplicateColumn = "duplicate_column", nl "een kolom staat er twee keer", en "a column stands twice";
        /// A double quote that is never closed.
        UnbalancedQuote = "unbalanced_quote", nl "een dubbel aanhalingsteken wordt niet gesloten", en "a double quote is not closed";
        /// A row with more or fewer fields than there are columns.
        FieldCount = "field_count", nl "meer of minder velden dan kolommen", en "more or fewer fields than columns";
        /// Bytes that are no UTF-8 in a text that says it is.
        NotUtf8 = "not_utf8", nl "geen geldige UTF-8", en "not valid UTF-8";
        /// A row without an LRK number.
        MissingNumber = "missing_number", nl "het LRK-nummer ontbreekt", en "the LRK number is absent";
        /// An LRK number that stood in an earlier row.
        DuplicateNumber = "duplicate_number", nl "het LRK-nummer stond al eerder", en "the LRK number stood in an earlier row";
        /// A field without the form of its column.
        WrongForm = "wrong_form", nl "een verkeerde vorm", en "a wrong form";
        /// A word that the column does not have.
        UnknownWord = "unknown_word", nl "een onbekend woord", en "an unknown word";
        /// A number or day outside its range.
        OutOfRange = "out_of_range", nl "buiten het bereik", en "out of range";
        /// A warning: the LRK number fails the check that all known ones pass; it may be mistyped.
        FailedCheck = "failed_check", nl "het controlecijfer klopt niet", en "the check digit does not fit";
        /// A warning: a number of another form than the known ones; it is kept as it stands.
        UnusualForm = "unusual_form", nl "een ongewone vorm", en "an unusual form";
        /// A warning: the facility was removed before it was registered.
        Contradiction = "contradiction", nl "de uitschrijving ligt vóór de inschrijving", en "the removal lies before the registration";
    }
}

impl ExportFaultCode {
    /// Is it a warning: the field may be right and is kept?
    pub const fn is_warning(self) -> bool {
        matches!(self, Self::FailedCheck | Self::UnusualForm | Self::Contradiction)
    }

    /// Is it about what stands in a field?
    pub(super) const fn is_about_a_value(self) -> bool {
        matches!(self, Self::WrongForm | Self::UnknownWord | Self::OutOfRange | Self::UnusualForm | Self::MissingNumber)
    }

    /// Is it about where the fields of a row begin and end?
    pub(super) const fn is_about_the_form_of_a_row(self) -> bool {
        matches!(self, Self::UnbalancedQuote | Self::FieldCount)
    }

    /// One sentence: lower case, no final period.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::NoHeader => "expected a first line with the names of the columns",
            Self::TooLarge => "a text of four gigabytes or more, or with more than 1000 columns, is not read",
            Self::DuplicateColumn => "this column stands here twice; the first counts",
            Self::UnbalancedQuote => "a double quote is not closed in this row",
            Self::FieldCount => "the row has more or fewer fields than there are columns",
            Self::NotUtf8 => "the row holds bytes that are not UTF-8, though the text begins with the mark of it",
            Self::MissingNumber => "the row has no LRK number",
            Self::DuplicateNumber => "the LRK number stood in an earlier row, which counts",
            Self::WrongForm => "the field does not have the form of this column, and is left out",
            Self::UnknownWord => "the column does not have this word, and it is left out",
            Self::OutOfRange => "the value is out of range, and is left out",
            Self::FailedCheck => "the LRK number fails the check that all known numbers pass; it may be mistyped",
            Self::UnusualForm => "the number has another form than the known ones; it is kept as it stands",
            Self::Contradiction => "the removal lies before the registration",
        }
    }
}

shown! {
    /// What is wrong with one row, or worth a warning. It never repeats what stands there.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ExportFault {
        /// The line of the text on which the row begins, from 1.
        pub line: u32,
        /// The published name of the column, where it is about one.
        pub column: Option<Text>,
        /// The kind of fault.
        pub code: ExportFaultCode,
        /// One sentence: lower case, no final period.
        pub message: Text,
        /// What may have been meant.
        pub help: Option<Text>,
        /// Could the row not be read at all? Else it is there, without the field at fault.
        pub is_row_left_out: bool,
    }
}

/// A fault as it is kept: of an export full of them, too, not more than the text itself.
#[derive(Clone, Copy)]
pub(super) struct Note {
    pub(super) line: u32,
    /// The position of the row, if it is kept.
    pub(super) row: Option<u32>,
    /// The position of the column.
    pub(super) column: Option<u16>,
    pub(super) code: ExportFaultCode,
}
