//! The questions, and what can be asked of their answers.

use kinderopvang::decision::{Fact, Outcome, Reason, sentences};

use crate::{
    core::*,
    crossing::{Each, Give, Given, Take},
    norms::CitedReason,
};

/// The families of answers, by their outcome: calls `families! { Family: Outcome, Reason, Fact; ... }`.
macro_rules! every_family {
    () => {
        families! {
            Vog: VogOutcome, VogReason, VogFact;
            Screening: ScreeningOutcome, ScreeningReason, ScreeningFact;
            Presence: PresenceOutcome, PresenceReason, PresenceFact;
            Obligation: Duty, ObligationReason, ObligationFact;
            Demand: DemandOutcome, DemandReason, DemandFact;
            Registration: RegistrationState, RegistrationReason, RegistrationFact;
            Deadline: DeadlineOutcome, DeadlineReason, DeadlineFact;
            MayWork: MayWorkOutcome, MayWorkReason, MayWorkFact;
            Fee: FeeOutcome, FeeReason, FeeFact;
            Enrolment: EnrolmentOutcome, EnrolmentReason, EnrolmentFact;
            Email: EmailOutcome, EmailReason, EmailFact;
            Link: LinkOutcome, LinkReason, LinkFact;
            Request: RequestOutcome, RequestReason, RequestFact;
            Holder: HolderOutcome, HolderReason, HolderFact;
            Unlink: UnlinkOutcome, UnlinkReason, UnlinkFact;
            Facility: LinksOutcome, FacilityReason, FacilityFact;
            Login: LoginOutcome, LoginReason, LoginFact;
            Transfer: TransferOutcome, TransferReason, TransferFact;
            Staff: StaffOutcome, RatioReason, RatioFact;
            Room: RoomOutcome, RatioReason, RatioFact;
            RatioDay: RatioDayOutcome, RatioReason, RatioFact;
            FacilityLife: FacilityLifeOutcome, FacilityLifeReason, FacilityLifeFact;
            FacilityChange: FacilityChangeOutcome, FacilityChangeReason, FacilityChangeFact;
            Registered: RegisteredOutcome, RegisteredReason, RegisteredFact;
            Access: AccessOutcome, AccessReason, AccessFact;
            RegisterLogin: RegisterLoginOutcome, AccessReason, AccessFact;
            SanctionShown: SanctionShownOutcome, PublicViewReason, PublicFact;
            Diploma: DiplomaOutcome, DiplomaReason, DiplomaFact;
            FirstAid: FirstAidOutcome, FirstAidReason, FirstAidFact;
            FirstAidCoverage: FirstAidCoverageOutcome, FirstAidReason, FirstAidFact;
            Administration: AdministrationOutcome, AdministrationReason, AdministrationFact;
            CareAbroad: AbroadOutcome, AbroadReason, AbroadFact;
            Estimate: EstimateOutcome, FundingReason, EstimateFact;
            Mandate: MandateOutcome, MandateReason, MandateFact;
        }
    };
}
#[cfg(feature = "bindgen")]
pub(crate) use every_family;

impl<O: Give, R: Give, F: Give> Give for Decision<O, R, F> {
    fn give(&self, to: &mut Vec<u8>) {
        self.on.give(to);
        self.outcome.give(to);
        self.reasons.give(to);
        self.missing.give(to);
        self.holds.give(to);
        self.next.give(to);
        self.actions.give(to);
    }
}

impl<O: Give> Give for Next<O> {
    fn give(&self, to: &mut Vec<u8>) {
        self.on.give(to);
        self.outcome.give(to);
    }
}

impl<O: Give, R: Give> Give for Segment<O, R> {
    fn give(&self, to: &mut Vec<u8>) {
        self.period.give(to);
        self.outcome.give(to);
        self.because.give(to);
    }
}

impl<O: Give, R: Give, F: Give> Give for Answer<O, R, F> {
    fn give(&self, to: &mut Vec<u8>) {
        self.outcome.give(to);
        self.reasons.give(to);
        self.missing.give(to);
        self.holds.give(to);
        self.next.give(to);
    }
}

/// What is explained of an answer.
struct Said<O, R, F> {
    outcome: O,
    reasons: Vec<R>,
    missing: Vec<F>,
}

impl<O: Take, R: Take, F: Take> Take for Said<O, R, F> {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let (outcome, reasons, missing) = (from.field("outcome"), from.field("reasons"), from.field("missing"));
        Some(Self { outcome: outcome?, reasons: reasons?, missing: missing? })
    }
}

impl<O: Outcome, R: Reason, F: Fact> Said<O, R, F> {
    fn explain(&self, language: Language) -> Vec<String> {
        sentences(Some(self.outcome.explain(language)), &self.reasons, &self.missing, language)
    }
}

/// What is explained of an answer on a day.
struct Told<O, R, F> {
    on: Day,
    said: Said<O, R, F>,
}

impl<O: Take, R: Take, F: Take> Take for Told<O, R, F> {
    fn take(from: &mut Given<'_>) -> Option<Self> {
        let (on, said) = (from.field("on"), Said::take(from));
        Some(Self { on: on?, said: said? })
    }
}

impl<O, R: Reason, F> Told<O, R, F> {
    fn cites(&self, norms: &Norms) -> Vec<CitedReason> {
        self.said.reasons.iter().map(|reason| CitedReason::of(reason, self.on, norms)).collect()
    }
}

/// The answers under the names they have in Kotlin and Swift.
mod named {
    use super::{Said, Told};
    use crate::core::*;

    macro_rules! families {
        ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! { $(
            pub(super) type [<$family Decision>] = Told<$outcome, $reason, $fact>;
            pub(super) type [<$family Answer>] = Said<$outcome, $reason, $fact>;
        )* } };
    }
    every_family! {}
}

/// The same, as they are written.
mod written {
    use crate::core::*;

    macro_rules! families {
        ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! { $(
            pub(super) type [<$family Decision>] = Decision<$outcome, $reason, $fact>;
            pub(super) type [<$family Answer>] = Answer<$outcome, $reason, $fact>;
            pub(super) type [<$family Next>] = Next<$outcome>;
            pub(super) type [<$family Segment>] = Segment<$outcome, $reason>;
        )* } };
    }
    every_family! {}
}

/// The functions of one family.
macro_rules! family {
    ($with:ident $family:ident $outcome:ident) => {
        pastey::paste! {
            $crate::calls::$with! {
                methods $outcome {
                    /// The outcome in words.
                    fn explain(outcome, language: Language) -> String {
                        Ok(outcome.explain(language))
                    }
                }
                methods [<$family Decision>] {
                    /// The decision in sentences: the outcome, each reason, then the question for each fact that is missing.
                    fn explain(decision, language: Language) -> Vec<String> {
                        Ok(decision.said.explain(language))
                    }

                    /// The layer and place of the norm behind each reason, in their order: of the version in force on
                    /// the asked day, by the given norms, else by those this version of the library knows.
                    fn cites(decision) by norms -> Vec<CitedReason> {
                        Ok(decision.cites(norms))
                    }
                }
                methods [<$family Answer>] {
                    /// The answer in sentences: the outcome, each reason, then the question for each fact that is missing.
                    fn explain(answer, language: Language) -> Vec<String> {
                        Ok(answer.explain(language))
                    }
                }
            }
        }
    };
}

/// The functions of one question.
macro_rules! question {
    ($with:ident $name:ident $outcome:ident) => { pastey::paste! {
        $crate::calls::$with! {
            methods $name {
                /// The decision on a day, by the given norms, else by those this version of the library knows.
                ///
                /// It fails with `WrongInput` for facts that contradict each other or lie out of range.
                fn decide(question, on: Day) by norms -> <$outcome as Family>::Decision {
                    Ok(kinderopvang::decision::Question::decide_by(&question, norms, on))
                }

                /// The outcome alone: faster, without reasons. Norms and errors as for `decide`.
                fn outcome(question, on: Day) by norms -> $outcome {
                    Ok(kinderopvang::decision::Question::outcome(&question, norms, on))
                }

                /// The outcomes over a range of days, as the stretches in which they stay the same: in order,
                /// without gaps, neighbours differ. Norms and errors as for `decide`.
                fn timeline(question, range: Period) by norms -> Vec<<$outcome as Family>::Segment> {
                    Ok(kinderopvang::decision::Question::timeline_by(&question, norms, range))
                }
            }
            each $name {
                /// The decision on each question on a day, in their order, in one call: a call by itself costs
                /// far more than a decision. Norms and errors as for `decide`; the path of a fault begins with
                /// the position of its question, as `[3].vog.issued_on`.
                fn [<decide_all_ $name:snake>](questions, on: Day) by norms -> Vec<<$outcome as Family>::Decision> {
                    Ok(Each(&questions, |question: &$name| kinderopvang::decision::Question::decide_by(question, norms, on)))
                }

                /// The outcome of each question on a day, in their order, in one call: the fast path for many
                /// questions. Norms and errors as for the decisions.
                fn [<outcomes_all_ $name:snake>](questions, on: Day) by norms -> Vec<$outcome> {
                    Ok(Each(&questions, |question: &$name| kinderopvang::decision::Question::outcome(question, norms, on)))
                }
            }
        }
    } };
}

/// The documents of every answer.
macro_rules! documents {
    ($with:ident $( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! {
        &[$(
            $crate::json::written_document! { $with [<$family Decision>] },
            $crate::json::written_document! { $with [<$family Answer>] },
            $crate::json::written_document! { $with [<$family Next>] },
            $crate::json::written_document! { $with [<$family Segment>] },
        )*]
    } };
}

macro_rules! families {
    ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => {
        &[$( family! { entries $family $outcome } ),*]
    };
}
macro_rules! questions {
    ($( $name:ident => $outcome:ident, $reason:ident, $fact:ident; )*) => {
        &[$( question! { entries $name $outcome } ),*]
    };
}

pub(crate) static FAMILIES: &[&[crate::calls::Entry]] = {
    use named::*;
    every_family! {}
};
pub(crate) static DOCUMENTS: &[&[crate::calls::Entry]] = {
    use written::*;
    macro_rules! families {
        ($($family:tt)*) => { documents! { entries $($family)* } };
    }
    every_family! {}
};
pub(crate) static QUESTIONS: &[&[crate::calls::Entry]] = kinderopvang::every_question! {};

#[cfg(feature = "bindgen")]
pub(crate) mod described {
    use crate::{description::Item, mirror::*};

    macro_rules! families {
        ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => {
            &[$( family! { described $family $outcome } ),*]
        };
    }
    macro_rules! questions {
        ($( $name:ident => $outcome:ident, $reason:ident, $fact:ident; )*) => {
            &[$( question! { described $name $outcome } ),*]
        };
    }
    pub(crate) static FAMILIES: &[&[Item]] = every_family! {};
    pub(crate) static DOCUMENTS: &[&[Item]] = {
        macro_rules! families {
            ($($family:tt)*) => { documents! { described $($family)* } };
        }
        every_family! {}
    };
    pub(crate) static QUESTIONS: &[&[Item]] = kinderopvang::every_question! {};
}
