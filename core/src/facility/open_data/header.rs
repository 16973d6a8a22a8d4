//! The first line: which separator, and which columns.

use super::{column::ExportColumn, split::occurrences};
use crate::wire::words;

words! {
    /// What stands between two fields.
    #[doc(alias = "scheidingsteken")]
    pub enum ExportSeparator {
        /// A semicolon, as in the published export.
        Semicolon = "semicolon", nl "puntkomma", en "semicolon";
        /// A comma, as in many tables made from it.
        Comma = "comma", nl "komma", en "comma";
        /// A tab.
        Tab = "tab", nl "tab", en "tab";
    }
}

impl ExportSeparator {
    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    /// The one that stands most often between the names of columns; the semicolon where none does.
    pub(super) fn of_header(line: &[u8]) -> Self {
        let often = |separator: Self| occurrences(line, separator.byte());
        let mut most = Self::Semicolon;
        for separator in [Self::Comma, Self::Tab] {
            if often(separator) > often(most) {
                most = separator;
            }
        }
        most
    }
}

/// One column of a text.
pub(super) struct Column {
    /// The name as it stands in the text.
    pub(super) name: String,
    /// The column it is, if it is known and the first of that name.
    pub(super) known: Option<ExportColumn>,
}

/// The columns of a text.
pub(super) struct Header {
    pub(super) columns: Vec<Column>,
    /// The position in the text of each known column, in the order of [`ExportColumn::ALL`].
    places: Vec<Option<u16>>,
    /// The positions of the columns whose name stood before.
    pub(super) duplicates: Vec<u16>,
}

/// The most columns a text may have.
pub(super) const MOST_COLUMNS: usize = 1000;

impl Header {
    pub(super) fn of<'t>(names: impl Iterator<Item = &'t str>) -> Self {
        let mut header =
            Self { columns: Vec::new(), places: vec![None; ExportColumn::ALL.len()], duplicates: Vec::new() };
        for (at, name) in (0..).zip(names) {
            let known = ExportColumn::named(name);
            let place = known.and_then(|column| header.places.get_mut(column.place()));
            let is_again = match place {
                Some(Some(_)) => true,
                Some(place) => {
                    *place = Some(at);
                    false
                }
                None => !name.is_empty() && header.columns.iter().any(|column| column.name.eq_ignore_ascii_case(name)),
            };
            if is_again {
                header.duplicates.push(at);
            }
            header.columns.push(Column { name: name.to_owned(), known: known.filter(|_| !is_again) });
        }
        header
    }

    /// Where the column stands in the text.
    pub(super) fn place(&self, column: ExportColumn) -> Option<usize> {
        self.places.get(column.place()).copied().flatten().map(usize::from)
    }

    /// The published name of the column at a position, or a name that looks like one: anything else
    /// may be a value in the wrong place.
    pub(super) fn shown(&self, at: u16) -> Option<String> {
        let column = self.columns.get(usize::from(at))?;
        match ExportColumn::named(&column.name) {
            Some(known) => Some(known.word().to_owned()),
            None => {
                let is_name = column.name.len() <= 40
                    && column
                        .name
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
                is_name.then(|| column.name.clone()).filter(|name| name.bytes().any(|byte| byte == b'_'))
            }
        }
    }
}
