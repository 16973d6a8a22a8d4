//! Finding a name on the lists of the Regeling.

use super::{list::number, name::AskedName};
use crate::{
    calendar::Day,
    norm::{DiplomaTable, Norms, Table},
    wire::words,
};

words! {
    /// A list of diplomas.
    pub enum DiplomaSource {
        /// Art. 10 of the Regeling, for childminders; its names were not read.
        Childminder = "childminder", nl "Regeling art. 10 lid 1", en "Regeling art. 10(1)";
        /// Vocational courses, part a.
        VocationalCurrent = "vocational_current", nl "Regeling art. 10a lid 1 onder a", en "Regeling art. 10a(1)(a)";
        /// Vocational courses, part b.
        VocationalEarlier = "vocational_earlier", nl "Regeling art. 10a lid 1 onder b", en "Regeling art. 10a(1)(b)";
        /// Courses of higher education, part a.
        HigherCurrent = "higher_current", nl "Regeling art. 10b lid 1 onder a", en "Regeling art. 10b(1)(a)";
        /// Courses of higher education, part b.
        HigherEarlier = "higher_earlier", nl "Regeling art. 10b lid 1 onder b", en "Regeling art. 10b(1)(b)";
        /// The list of the playgroup's own.
        Playgroup = "playgroup", nl "Regeling art. 10c onder b", en "Regeling art. 10c(b)";
        /// A list that was loaded.
        Loaded = "loaded", nl "een geladen lijst", en "a loaded list";
    }
}

impl DiplomaSource {
    /// The lists of the Regeling.
    pub(super) const BUILT_IN: [Self; 6] = [
        Self::Childminder,
        Self::VocationalCurrent,
        Self::VocationalEarlier,
        Self::HigherCurrent,
        Self::HigherEarlier,
        Self::Playgroup,
    ];

    /// Those of the articles on vocational courses and on higher education.
    pub(super) const GENERAL: [Self; 4] =
        [Self::VocationalCurrent, Self::VocationalEarlier, Self::HigherCurrent, Self::HigherEarlier];

    /// The versions of the list; none of a loaded one.
    pub(super) fn table(self, norms: &Norms) -> Option<&Table<DiplomaTable>> {
        Some(match self {
            Self::Childminder => &norms.diploma_childminder,
            Self::VocationalCurrent => &norms.diploma_vocational_current,
            Self::VocationalEarlier => &norms.diploma_vocational_earlier,
            Self::HigherCurrent => &norms.diploma_higher_current,
            Self::HigherEarlier => &norms.diploma_higher_earlier,
            Self::Playgroup => &norms.diploma_playgroup,
            Self::Loaded => return None,
        })
    }

    /// The list in force on a day.
    pub(super) fn on(self, norms: &Norms, on: Day) -> Option<&DiplomaTable> {
        self.table(norms)?.on(on)
    }

    /// The row in which the name stands on that day; the first is 1.
    pub(super) fn row(self, name: &AskedName, norms: &Norms, on: Day) -> Option<u16> {
        let rows = self.on(norms, on)?.rows();
        rows.iter().position(|row| name.is_written(&row.name)).map(number)
    }
}
