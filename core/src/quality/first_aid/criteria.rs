//! The criteria for designating a certificate, as a checklist.

use serde::Serialize;

use super::FirstAidReason;
use crate::{
    calendar::Day,
    norm::{FirstAidCriterion, Norms},
    wire::{record, shown, words},
};

record! {
    /// Whether a certificate meets one criterion. What is not named was not shown.
    #[derive(Copy, Eq, Hash)]
    pub struct ShownCriterion {
        /// The criterion.
        pub criterion: FirstAidCriterion,
        /// Is it met?
        pub met: bool,
    }
}

words! {
    /// Can the certificate be designated?
    pub enum CriteriaOutcome {
        /// All criteria are met; the minister decides.
        AllMet = "all_met", nl "aan alle criteria is voldaan; de minister beslist over de aanwijzing", en "all criteria are met; the minister decides about the designation";
        /// One is not met.
        NotMet = "not_met", nl "aan een criterium is niet voldaan; het certificaat kan niet worden aangewezen", en "a criterion is not met; the certificate cannot be designated";
        /// Some were not shown.
        Undetermined = "undetermined", nl "van een criterium is niet getoond of eraan is voldaan", en "of a criterion it was not shown whether it is met";
        /// No criteria of this day are known.
        NotModelled = "not_modelled", nl "de criteria van deze dag zijn niet opgenomen", en "the criteria of this day are not modelled";
    }
}

shown! {
    /// The criteria for the designation of a certificate, by what was shown about it.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CriteriaChecklist {
        /// Can the certificate be designated?
        pub outcome: CriteriaOutcome,
        /// The criteria that are met.
        pub met: Vec<FirstAidCriterion>,
        /// Those that are not met.
        pub not_met: Vec<FirstAidCriterion>,
        /// Those about which nothing was shown.
        pub not_shown: Vec<FirstAidCriterion>,
        /// How many are met, of those on content and of those on process.
        pub reasons: Vec<FirstAidReason>,
    }
}

/// Which criteria a certificate meets on a day, by what was shown about it. A criterion that was shown
/// both to be met and not to be is not met.
#[doc(alias = "aanwijzing")]
pub fn first_aid_criteria(shown: &[ShownCriterion], norms: &Norms, on: Day) -> CriteriaChecklist {
    let mut list = CriteriaChecklist {
        outcome: CriteriaOutcome::NotModelled,
        met: Vec::new(),
        not_met: Vec::new(),
        not_shown: Vec::new(),
        reasons: Vec::new(),
    };
    let (Some(content), Some(process)) = (norms.first_aid_content.on(on), norms.first_aid_process.on(on)) else {
        return list;
    };
    let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let reasons: [fn(u16, u16) -> FirstAidReason; 2] =
        [|met, of| FirstAidReason::ContentCriteria { met, of }, |met, of| FirstAidReason::ProcessCriteria { met, of }];
    for (criteria, reason) in [content.criteria(), process.criteria()].into_iter().zip(reasons) {
        let before = list.met.len();
        for criterion in criteria {
            let mut about = shown.iter().filter(|shown| shown.criterion == *criterion).map(|shown| shown.met);
            let place = match about.next() {
                None => &mut list.not_shown,
                Some(first) if first && about.all(|met| met) => &mut list.met,
                Some(_) => &mut list.not_met,
            };
            place.push(*criterion);
        }
        list.reasons.push(reason(count(list.met.len().saturating_sub(before)), count(criteria.len())));
    }
    list.outcome = if !list.not_met.is_empty() {
        CriteriaOutcome::NotMet
    } else if list.not_shown.is_empty() {
        CriteriaOutcome::AllMet
    } else {
        CriteriaOutcome::Undetermined
    };
    list
}
