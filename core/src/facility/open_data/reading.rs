//! An export as one plain value: for small texts, and for languages that want lists.

use serde::Serialize;

use super::{
    column::ExportColumn, decode::ExportEncoding, export::LrkExport, fault::ExportFault, header::ExportSeparator,
    row::LrkRow,
};
use crate::wire::shown;

shown! {
    /// A whole export, with every row made.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ExportReading {
        /// How the text was written.
        pub encoding: ExportEncoding,
        /// What stands between two fields.
        pub separator: ExportSeparator,
        /// The known columns, in the order of the text.
        pub columns: Vec<ExportColumn>,
        /// The columns of both published exports that the text has not.
        pub missing_columns: Vec<ExportColumn>,
        /// The names of the columns that are not known.
        pub unknown_columns: Vec<String>,
        /// Is it the export that has removed facilities too?
        pub has_removed: bool,
        /// Every row that could be read.
        pub rows: Vec<LrkRow>,
        /// Everything that is wrong, in the order of the text.
        pub faults: Vec<ExportFault>,
        /// What may be wrong, in the order of the text.
        pub warnings: Vec<ExportFault>,
    }
}

impl LrkExport {
    /// The export as one plain value.
    pub fn reading(&self) -> ExportReading {
        ExportReading {
            encoding: self.encoding(),
            separator: self.separator(),
            columns: self.columns(),
            missing_columns: self.missing_columns(),
            unknown_columns: self.unknown_columns(),
            has_removed: self.has_removed(),
            rows: self.rows().collect(),
            faults: self.faults(),
            warnings: self.warnings(),
        }
    }
}

/// Reads the text of an export, with every row made. For a whole register [`LrkExport`] takes far
/// less memory.
pub fn read_export_text(text: &str) -> ExportReading {
    LrkExport::from_text(text).reading()
}

/// Reads the bytes of an export, with every row made.
pub fn read_export_bytes(bytes: &[u8]) -> ExportReading {
    LrkExport::from_bytes(bytes).reading()
}
