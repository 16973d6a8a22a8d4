//! The answer to a submission: for each child and day, and for the whole.

use serde::Serialize;

use super::{CareRequestFact, CareRequestKind, CareRequestReason, CareType, CreditAmount, PaidBy, Room};
use crate::{
    calendar::{Day, Moment, Period, SchoolDayKind, TimeRange},
    decision::{Language, Reason, sentences},
    wire::{shown, words},
};

words! {
    /// What a part of a submission gets.
    pub enum PartOutcome {
        /// It can be approved.
        Approvable = "approvable", nl "kan worden goedgekeurd", en "can be approved";
        /// It is registered; an absence needs no judgement.
        Registered = "registered", nl "geregistreerd", en "registered";
        /// It is refused.
        Refusable = "refusable", nl "kan niet worden goedgekeurd", en "cannot be approved";
        /// The child is already planned, or it was already asked: there is nothing to ask.
        AlreadyPlanned = "already_planned", nl "reeds gepland", en "already planned";
        /// A lasting change: contact planning.
        ContactPlanning = "contact_planning", nl "neem contact op met de planning", en "contact planning";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen", en "undetermined";
    }
}

words! {
    /// What a whole submission gets.
    pub enum WholeOutcome {
        /// Every part.
        All = "all", nl "alles kan", en "all of it";
        /// Some parts.
        Partly = "partly", nl "een deel kan", en "a part of it";
        /// No part.
        None = "none", nl "niets kan", en "none of it";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen", en "undetermined";
    }
}

shown! {
    /// A credit that an absence earns.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct EarnedCredit {
        /// The name of the rule that earned it.
        pub name: String,
        /// How much.
        pub amount: CreditAmount,
        /// The day it was earned: that of the absence.
        pub earned_on: Day,
        /// The days of care it can pay; both ends count.
        pub usable: Period,
        /// The kinds of care it can pay; empty: all.
        pub care: Vec<CareType>,
        /// The kinds of days it can pay; empty: all.
        pub days: Vec<SchoolDayKind>,
    }
}

shown! {
    /// What one booking gets for one child on one day; a swap for all its days together.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PartDecision {
        /// The number of the booking, from 0.
        pub booking: u32,
        /// The child.
        pub child: String,
        /// The day of the (wanted) care, or of the absence; absent where nothing was asked for a day.
        pub on: Option<Day>,
        /// Its time; the first where a swap wants more than one.
        pub time: Option<TimeRange>,
        /// The group that it was judged for.
        pub group: Option<String>,
        /// What it gets.
        pub outcome: PartOutcome,
        /// Why, in order, with the figures.
        pub reasons: Vec<CareRequestReason>,
        /// The facts that are absent and could change it.
        pub missing: Vec<CareRequestFact>,
        /// May a planner allow it in spite of the policy? Only when nothing but the policy refuses it.
        pub may_override: bool,
        /// Why a planner allowed it, in the planner's words.
        pub overridden: Option<String>,
        /// How it is paid, when it is granted.
        pub payment: Option<PaidBy>,
        /// The minutes of a swap that lapse.
        pub minutes_lapsed: u16,
        /// The minutes of a swap that are extra care.
        pub minutes_extra: u16,
        /// The room with the plan as it is and what this submission gets before.
        pub room: Option<Room>,
        /// The room when the open requests that go first are granted too.
        pub room_with_open: Option<Room>,
        /// What an absence earns.
        pub earns: Option<EarnedCredit>,
        /// The last minute in which it can still be judged so: the expiry of the request, or the begin
        /// of the care.
        pub until: Option<Moment>,
    }
}

shown! {
    /// The answer to a submission.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct SubmissionDecision {
        /// The submission.
        pub submission: String,
        /// What was asked; absent for a lasting change.
        pub kind: Option<CareRequestKind>,
        /// The moment of judgement.
        pub judged: Moment,
        /// What the whole gets.
        pub outcome: WholeOutcome,
        /// What holds for the whole.
        pub reasons: Vec<CareRequestReason>,
        /// What each part gets, in the order of the bookings and days.
        pub parts: Vec<PartDecision>,
    }
}

impl PartDecision {
    /// The part in sentences: what it gets, each reason, then the question for each fact that is missing.
    pub fn explain(&self, language: Language) -> Vec<String> {
        sentences(Some(self.outcome.name(language).to_owned()), &self.reasons, &self.missing, language)
    }

    /// Does it get what was asked?
    pub const fn is_granted(&self) -> bool {
        matches!(self.outcome, PartOutcome::Approvable | PartOutcome::Registered)
    }

    /// Is it answered with a no, so that nothing of it stands?
    pub(super) const fn is_refused(&self) -> bool {
        !matches!(self.outcome, PartOutcome::Approvable | PartOutcome::Registered | PartOutcome::Undetermined)
    }
}

impl SubmissionDecision {
    /// The whole in sentences: what it gets, what holds for the whole, then each part.
    pub fn explain(&self, language: Language) -> Vec<String> {
        let reasons = self.reasons.iter().map(|reason| reason.explain(language));
        let parts = self.parts.iter().flat_map(|part| part.explain(language));
        std::iter::once(self.outcome.name(language).to_owned()).chain(reasons).chain(parts).collect()
    }
}
