//! The quality of a centre, and the money for care abroad.

use kinderopvang::{funding, quality};
use pyo3::prelude::*;

use super::{functions, methods};
use crate::{
    names::{
        Advances, CareStatements, CareYear, CostEstimate, CriteriaChecklist, Day, DiplomaList, EntryMissing,
        FacilityKind, FirstAidDayGaps, FirstAidGap, FirstAidRosterDay, KeptRecord, Language, NearDiploma, RecordEntry,
        RecordKind, Settlement, ShownCriterion, YearAccounts,
    },
    refusal::OrRaise,
};

methods! {
    Advances {
        /// The reasons in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    Settlement {
        /// The answer in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    CareStatements {
        /// The reasons in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    DiplomaList {
        /// The list in the form of the public endpoint.
        maker fn from_public(text: String, valid_from: Day) -> DiplomaList {
            Python::attach(|py| DiplomaList::from_public(&text, valid_from).or_raise(py))?
        }
    }

    FirstAidCoverage {
        /// The stretches of the day in which too few adults with a valid certificate are there.
        method fn gaps(this, on: Day; norms) -> Vec<FirstAidGap> { this.gaps(norms, on) }
    }
}

functions! {
    /// The names on the lists that are nearest to a name.
    fn nearest_diplomas(name: String, lists: Vec<DiplomaList>, on: Day; norms) -> Vec<NearDiploma> {
        quality::nearest_diplomas(&name, &lists, norms, on)
    }
    /// Which criteria a certificate meets on a day.
    fn first_aid_criteria(shown: Vec<ShownCriterion>, on: Day; norms) -> CriteriaChecklist {
        quality::first_aid_criteria(&shown, norms, on)
    }
    /// The days of a roster with the stretches in which too few adults with a valid certificate are there.
    fn first_aid_gaps(days: Vec<FirstAidRosterDay>; norms) -> Vec<FirstAidDayGaps> {
        quality::first_aid_gaps(&days, norms)
    }
    /// Which entries of a record lack which fields.
    fn entries_missing(organisation: FacilityKind, record: RecordKind, entries: Vec<RecordEntry>, on: Day; norms) -> Vec<EntryMissing> {
        quality::entries_missing(organisation, record, &entries, norms, on)
    }
    /// A record as counts, out of its entries.
    fn kept_record(record: RecordKind, entries: Vec<RecordEntry>) -> KeptRecord {
        quality::kept_record(record, &entries)
    }
    /// The yearly statements of a childminding agency.
    fn childminding_statements(facts: CareYear; norms) -> CareStatements {
        quality::childminding_statements(&facts, norms)
    }
    /// The advances of a year.
    fn advances(estimate: CostEstimate; norms) -> Advances {
        Python::attach(|py| funding::advances(&estimate, norms).or_raise(py))?
    }
    /// The settlement of a year.
    fn settlement(accounts: YearAccounts; norms) -> Settlement {
        Python::attach(|py| funding::settlement(&accounts, norms).or_raise(py))?
    }
}
