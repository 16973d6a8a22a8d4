//! The quality of a centre, and the money for care abroad.

use crate::{core::*, crossing::Document};

crate::calls::exported! {
    methods CareStatements {
        /// The reasons in sentences.
        fn explain(statements, language: Language) -> Vec<String> {
            Ok(statements.explain(language))
        }
    }

    methods Advances {
        /// The reasons in sentences.
        fn explain(advances, language: Language) -> Vec<String> {
            Ok(advances.explain(language))
        }
    }

    methods Settlement {
        /// The outcome and the reasons in sentences.
        fn explain(settlement, language: Language) -> Vec<String> {
            Ok(settlement.explain(language))
        }
    }

    methods FirstAidCoverage {
        /// The stretches of the day in which too few adults with a valid certificate are there, in order.
        fn gaps(coverage, on: Day) by norms -> Vec<FirstAidGap> {
            Ok(coverage.gaps(norms, on))
        }
    }

    functions _ {
        /// A list of diplomas in the form of the public endpoint, in force from a day on.
        ///
        /// It fails with `WrongInput` and all faults of the text at once.
        fn diploma_list_from_public(text: Document, valid_from: Day) -> DiplomaList {
            Ok(DiplomaList::from_public(&text.0, valid_from)?)
        }

        /// The names on the lists of a day, and on loaded lists, that are nearest to a name; the nearest first.
        fn nearest_diplomas(name: String, lists: Vec<DiplomaList>, on: Day) by norms -> Vec<NearDiploma> {
            Ok(nearest_diplomas(&name, &lists, norms, on))
        }

        /// Which criteria for designation a certificate meets on a day, by what was shown about it.
        fn first_aid_criteria(shown: Vec<ShownCriterion>, on: Day) by norms -> CriteriaChecklist {
            Ok(first_aid_criteria(&shown, norms, on))
        }

        /// The days of a roster, with the stretches in which too few adults with a valid certificate are there.
        fn first_aid_gaps(days: Vec<FirstAidRosterDay>) by norms -> Vec<FirstAidDayGaps> {
            Ok(first_aid_gaps(&days, norms))
        }

        /// Which entries of a record lack which fields that the text of the day asks for, in their order.
        fn entries_missing(
            organisation: FacilityKind, record: RecordKind, entries: Vec<RecordEntry>, on: Day,
        ) by norms -> Vec<EntryMissing> {
            Ok(entries_missing(organisation, record, &entries, norms, on))
        }

        /// A record as counts, out of its entries.
        fn kept_record(record: RecordKind, entries: Vec<RecordEntry>) -> KeptRecord {
            Ok(kept_record(record, &entries))
        }

        /// The yearly statements of a childminding agency: per facility, per parent, and per month.
        fn childminding_statements(facts: CareYear) by norms -> CareStatements {
            Ok(childminding_statements(&facts, norms))
        }

        /// The advances of a year, each with its amount and value date.
        ///
        /// It fails with `WrongInput` for an estimate that does not hold together.
        fn advances(estimate: CostEstimate) by norms -> Advances {
            Ok(advances(&estimate, norms)?)
        }

        /// The settlement of a year.
        ///
        /// It fails with `WrongInput` for accounts that do not hold together.
        fn settlement(accounts: YearAccounts) by norms -> Settlement {
            Ok(settlement(&accounts, norms)?)
        }
    }
}
