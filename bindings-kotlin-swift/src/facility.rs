//! The register of facilities: its public export, and searching it.

use std::sync::Arc;

use crate::{
    core::*,
    crossing::{Document, FileBytes, Give, give_length},
    error::KinderopvangError,
};

/// Every row, written as it is made.
struct EveryRow(Arc<LrkExport>);

impl Give for EveryRow {
    fn give(&self, to: &mut Vec<u8>) {
        give_length(usize::try_from(self.0.row_count()).unwrap_or(usize::MAX), to);
        for row in self.0.rows() {
            row.give(to);
        }
    }
}

crate::calls::exported! {
    constructors LrkExport {
        /// Reads the bytes of the file as it is published: UTF-8, with or without a byte order mark, else Windows-1252.
        /// Whatever is wrong with it, the rest is read, and [`LrkExport::faults`] says what is.
        fn read(bytes: FileBytes) -> Arc<LrkExport> {
            Ok(Arc::new(LrkExport::from_bytes(bytes.0)))
        }

        /// Reads the text of the file. Whatever is wrong with it, the rest is read, and [`LrkExport::faults`] says what is.
        fn read_text(text: Document) -> Arc<LrkExport> {
            Ok(Arc::new(LrkExport::from_text(text.0)))
        }
    }

    object LrkExport {
        /// How the text was written.
        fn encoding(export) -> ExportEncoding {
            Ok(export.encoding())
        }

        /// What stands between two fields.
        fn separator(export) -> ExportSeparator {
            Ok(export.separator())
        }

        /// The number of rows that could be read.
        fn row_count(export) -> WholeNumber {
            Ok(export.row_count())
        }

        /// The known columns of the text, in its order.
        fn columns(export) -> Vec<ExportColumn> {
            Ok(export.columns())
        }

        /// The columns that both published exports have and this text has not: what they hold is unknown.
        fn missing_columns(export) -> Vec<ExportColumn> {
            Ok(export.missing_columns())
        }

        /// The names of the columns that are not known, in the order of the text. Their values stand at each row.
        fn unknown_columns(export) -> Vec<String> {
            Ok(export.unknown_columns())
        }

        /// Does the text have the column?
        fn has(export, column: ExportColumn) -> bool {
            Ok(export.has(column))
        }

        /// Is it the export that has removed facilities too?
        fn has_removed(export) -> bool {
            Ok(export.has_removed())
        }

        /// Everything that is wrong, in the order of the text. What is wrong with a field costs that field only; the
        /// rest of the row, and all other rows, are there.
        fn faults(export) -> Vec<ExportFault> {
            Ok(export.faults())
        }

        /// What may be wrong, in the order of the text. The fields are kept.
        fn warnings(export) -> Vec<ExportFault> {
            Ok(export.warnings())
        }

        /// The row at a position, from 0; nothing where there is none.
        fn row(export, at: WholeNumber) -> Option<LrkRow> {
            Ok(export.row(at))
        }

        /// Every row, in the order of the text. Of a whole register they take much memory: [`LrkExport::row`] gives one
        /// at a time.
        fn rows(export) -> Vec<LrkRow> {
            Ok(EveryRow(export))
        }

        /// The first row with this number; nothing where there is none.
        fn find(export, number: LrkNumber) -> Option<LrkRow> {
            Ok(export.find(number))
        }
    }

    functions _ {
        /// What changed from one export to a later one, by ascending LRK number: facilities opened and closed, holders,
        /// places and agencies that changed. What is unknown in one of them has not changed.
        ///
        /// It fails with `WrongInput` when one of them has no column `lrk_id`.
        fn export_difference(before: Arc<LrkExport>, after: Arc<LrkExport>) -> Vec<ExportChange> {
            Ok(export_difference(&before, &after)?)
        }
    }

    constructors FacilityIndex {
        /// The index of all rows of an export.
        fn of(export: Arc<LrkExport>) -> Arc<FacilityIndex> {
            Ok(Arc::new(FacilityIndex::from_export(&export)))
        }

        /// The index of these facilities.
        fn of_listings(listings: Vec<FacilityListing>) -> Arc<FacilityIndex> {
            Ok(Arc::new(FacilityIndex::new(&listings)))
        }
    }

    object FacilityIndex {
        /// The number of facilities.
        fn facility_count(index) -> WholeNumber {
            Ok(index.facility_count())
        }

        /// The number of holders.
        fn holder_count(index) -> WholeNumber {
            Ok(index.holder_count())
        }

        /// The holders and facilities that fit, the best first; of the facilities at most `limit`.
        ///
        /// It fails with `WrongInput` when there is neither a word of a name nor a number, a number is malformed, or there
        /// are more than sixteen words.
        fn search(index, query: FacilityQuery, limit: WholeNumber) -> FacilitiesFound {
            index.search(&query, limit).map_err(KinderopvangError::from)
        }
    }
}
