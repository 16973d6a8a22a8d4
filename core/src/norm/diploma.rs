//! The values of the norms about diplomas: lists of names.

use std::borrow::Cow;

use super::{NormContent, NormValue};
use crate::wire::{Json, Reader, Text, Wire, record};

record! {
    /// One course or deed on a list of diplomas.
    #[derive(Eq, Hash)]
    pub struct DiplomaRow {
        /// The name, as it stands on the list.
        pub name: Text,
    }
}

/// The names on a list of diplomas, in the order of the norm; the first is row 1. An empty one says that
/// the norm has a list that was not read. On the wire: a list of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiplomaTable(Cow<'static, [DiplomaRow]>);

impl DiplomaTable {
    pub(super) const fn of(rows: &'static [DiplomaRow]) -> Self {
        Self(Cow::Borrowed(rows))
    }

    /// The rows, in the order of the norm; none where the list was not read.
    pub fn rows(&self) -> &[DiplomaRow] {
        &self.0
    }
}

impl Wire for DiplomaTable {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        Vec::<DiplomaRow>::read(json, reader).map(|rows| Self(rows.into()))
    }
}

impl NormValue for DiplomaTable {
    fn content(&self) -> NormContent {
        NormContent::Diplomas { diplomas: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        let stands_before =
            |(at, row): (usize, &DiplomaRow)| self.0.iter().take(at).any(|earlier| earlier.name == row.name);
        self.0.iter().enumerate().any(stands_before).then_some("expected each name once")
    }
}
