//! How many staff members does this group need?

use serde::Serialize;

use super::{
    Children, GroupCare, RatioBasis, RatioFact, RatioObstacle, RatioReason, Required, required, turning_points,
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Language, Outcome, Party, Question, Say, Task, TurningPoints, fill},
    norm::Norms,
    wire::{record, shown},
};

record! {
    /// The question how many staff members children need on the asked day (rules BKR-1 to BKR-6).
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     ratio::{Children, GroupCare, RatioBasis, StaffOutcome, StaffRequired},
    /// };
    /// let question = StaffRequired {
    ///     care: Some(GroupCare::DayCare),
    ///     children: Some(Children { age_0: 3, age_1: 5, age_2: 8, ..Children::default() }),
    ///     largest_group: None,
    /// };
    /// let decision = question.decide("2026-03-02".parse()?);
    /// assert_eq!(decision.outcome, StaffOutcome::Staff { count: 4, decided_by: RatioBasis::Table });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Eq)]
    #[doc(alias = "beroepskracht-kindratio")]
    #[doc(alias = "BKR")]
    pub struct StaffRequired {
        /// The kind of care.
        pub care: Option<GroupCare>,
        /// The children of the group; for out-of-school care from 2024-07-01 on those of the whole
        /// centre.
        pub children: Option<Children>,
        /// How many children the largest group (basisgroep) has; matters for an out-of-school centre
        /// with more children than a group may have.
        pub largest_group: Option<u16>,
    }
}

shown! {
    /// How many staff members does the group need?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    pub enum StaffOutcome {
        /// So many.
        Staff {
            /// The number of staff members; zero where there are no children.
            count: u16,
            /// What decided it.
            decided_by: RatioBasis,
        },
        /// The group may not be, however many there are.
        NotAllowed {
            /// Why not.
            obstacle: RatioObstacle,
        },
        /// A missing fact decides.
        Undetermined,
        /// No norm of this day is known.
        NotModelled,
    }
}

impl From<Required> for StaffOutcome {
    fn from(required: Required) -> Self {
        match required {
            Required::Staff { count, decided_by } => Self::Staff { count, decided_by },
            Required::NotAllowed { obstacle } => Self::NotAllowed { obstacle },
            Required::NotModelled => Self::NotModelled,
        }
    }
}

impl Outcome for StaffOutcome {
    fn explain(&self, language: Language) -> String {
        match (*self, language) {
            (Self::Staff { count, decided_by }, _) => fill(
                match language {
                    Language::Nl => "het vereiste aantal beroepskrachten is {count}: {decided_by}",
                    Language::En => "the required number of staff is {count}: {decided_by}",
                },
                &[("count", count.say(language)), ("decided_by", decided_by.say(language))],
            ),
            (Self::NotAllowed { obstacle }, _) => super::not_allowed_in_words(obstacle, language),
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens".to_owned(),
            (Self::Undetermined, Language::En) => "undetermined: facts are missing".to_owned(),
            (Self::NotModelled, Language::Nl) => "de regels van deze dag zijn niet opgenomen".to_owned(),
            (Self::NotModelled, Language::En) => "the rules of this day are not modelled".to_owned(),
        }
    }
}

impl Question for StaffRequired {
    type Outcome = StaffOutcome;
    type Reason = RatioReason;
    type Fact = RatioFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<RatioReason, RatioFact>) -> StaffOutcome {
        let cares = self.care.as_ref().map_or(GroupCare::ALL, std::slice::from_ref);
        let children = self.children.unwrap_or_default();
        let mut answers = cares.iter().map(|care| required::required(norms, on, *care, &children));
        let first = answers.next();
        let all_alike = answers.all(|answer| Some(answer) == first);
        let is_known = self.children.is_some() || first == Some(Required::NotModelled);
        let (true, true, [care, ..]) = (all_alike, is_known, cares) else {
            if self.care.is_none() {
                because.missing(RatioFact::Care);
            }
            if self.children.is_none() {
                because.missing(RatioFact::Children);
            }
            return StaffOutcome::Undetermined;
        };
        let care = *care;
        let outcome = required::weighed(norms, on, care, &children, because);
        if let Required::Staff { .. } = outcome {
            match group_fits(norms, on, care, &children, self.largest_group, because) {
                GroupFits::Yes => {}
                GroupFits::No => {
                    because.action(Action::new(Task::DivideGroup, Party::Holder));
                    return StaffOutcome::NotAllowed { obstacle: RatioObstacle::TooManyChildren };
                }
                GroupFits::Unknown => {
                    because.missing(RatioFact::LargestGroup);
                    return StaffOutcome::Undetermined;
                }
            }
        }
        if let Required::NotAllowed { .. } = outcome {
            because.action(Action::new(Task::DivideGroup, Party::Holder));
        }
        outcome.into()
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        turning_points::of_the_norms(norms, days);
    }
}

/// Is no group of an out-of-school centre too large?
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum GroupFits {
    Yes,
    No,
    Unknown,
}

/// Whether the largest group of an out-of-school centre is small enough. Of fewer children than a
/// group may have no group can be too large.
pub(super) fn group_fits(
    norms: &Norms,
    on: Day,
    care: GroupCare,
    children: &Children,
    largest: Option<u16>,
    because: &mut impl Because<RatioReason, RatioFact>,
) -> GroupFits {
    let total = children.total();
    let most = match (care, norms.ratio_centre_group.on(on)) {
        (GroupCare::OutOfSchool, Some(most)) if u32::from(total) > *most => *most,
        _ => return GroupFits::Yes,
    };
    let Some(largest) = largest else { return GroupFits::Unknown };
    if u32::from(largest) > most {
        because.reason(RatioReason::CentreGroupTooLarge { largest, most });
        return GroupFits::No;
    }
    because.reason(RatioReason::CentreGroupFits { largest, most });
    GroupFits::Yes
}
