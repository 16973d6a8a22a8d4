//! The answers: generic in the core, and one record for each family here.

use std::{marker::PhantomData, sync::Arc};

use crate::{
    core,
    crossing::{Crossing, FromCore},
    error::Reply,
    functions,
    leaves::Day,
    norms::{CitedReason, Norms},
    types::*,
};

/// The answer within a report, as the core's definitions name it; see [`Family`].
pub(crate) struct Answer<O, R, F>(PhantomData<(O, R, F)>);

/// The records of the answers with this outcome.
pub(crate) trait Family {
    type Decision;
    type Segment;
}

/// One family: its name, outcome, reasons and missing facts.
macro_rules! answers {
    ($( $family:ident: $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! { $(
        #[doc = "The answer to a question on a day, with the outcome [`" $outcome "`]."]
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Decision>] {
            /// The day that was asked.
            pub on: Day,
            /// The outcome.
            pub outcome: $outcome,
            /// The norms that led there, in order, with the compared values.
            pub reasons: Vec<$reason>,
            /// The facts that are absent and could change the outcome.
            pub missing: Vec<$fact>,
            /// The longest stretch around the asked day in which the same facts give the same outcome.
            pub holds: Span,
            /// What the outcome becomes on the first day after `holds`.
            pub next: Option<[<$family Next>]>,
            /// What someone has to do.
            pub actions: Vec<Action>,
        }

        #[doc = "A later outcome [`" $outcome "`] and the day it begins."]
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Next>] {
            /// The first day of the other outcome.
            pub on: Day,
            /// That outcome.
            pub outcome: $outcome,
        }

        #[doc = "A stretch of days with one outcome [`" $outcome "`], and what caused it to begin."]
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Segment>] {
            /// The days, both ends included, cut to the asked range.
            pub period: Period,
            /// The outcome on each of these days.
            pub outcome: $outcome,
            /// The reasons on the first day that did not stand on the day before: what caused the change.
            /// In the first segment, all reasons of its first day.
            pub because: Vec<$reason>,
        }

        #[doc = "An answer with the outcome [`" $outcome "`] within a report: without the asked day, which"]
        /// stands there once, and without its actions, which stand in the list of the person.
        #[derive(Debug, uniffi::Record)]
        pub struct [<$family Answer>] {
            /// The outcome.
            pub outcome: $outcome,
            /// The norms that led there, in order.
            pub reasons: Vec<$reason>,
            /// The facts that are absent and could change the outcome.
            pub missing: Vec<$fact>,
            /// From when and until when the same facts give the same outcome.
            pub holds: Span,
            /// What follows.
            pub next: Option<[<$family Next>]>,
        }

        #[uniffi::export]
        impl $outcome {
            /// The outcome in words.
            pub fn explain(&self, language: Language) -> Reply<String> {
                functions::said(self, |outcome: core::$outcome| core::Outcome::explain(&outcome, language.core()))
            }
        }

        #[uniffi::export]
        impl [<$family Decision>] {
            /// The decision in sentences: the outcome, then each reason.
            pub fn explain(&self, language: Language) -> Reply<Vec<String>> {
                functions::explained::<core::$outcome, core::$reason>(&self.outcome, &self.reasons, language)
            }

            /// The layer and place of the norm behind each reason, in their order: of the version in force on
            /// the asked day, by the given norms, else by those this version of the library knows.
            #[uniffi::method(default(norms = None))]
            pub fn cites(&self, norms: Option<Arc<Norms>>) -> Reply<Vec<CitedReason>> {
                functions::cites::<core::$reason>(&self.reasons, &self.on, norms.as_deref())
            }
        }

        #[uniffi::export]
        impl [<$family Answer>] {
            /// The answer in sentences: the outcome, then each reason.
            pub fn explain(&self, language: Language) -> Reply<Vec<String>> {
                functions::explained::<core::$outcome, core::$reason>(&self.outcome, &self.reasons, language)
            }
        }

        impl Family for $outcome {
            type Decision = [<$family Decision>];
            type Segment = [<$family Segment>];
        }

        impl Crossing for Answer<$outcome, $reason, $fact> {
            type Shape = [<$family Answer>];
        }

        impl FromCore<core::Decision<core::$outcome, core::$reason, core::$fact>> for [<$family Decision>] {
            fn from_core(decision: core::Decision<core::$outcome, core::$reason, core::$fact>) -> Self {
                Self {
                    on: Day::from_core(decision.on),
                    outcome: FromCore::from_core(decision.outcome),
                    reasons: FromCore::from_core(decision.reasons),
                    missing: FromCore::from_core(decision.missing),
                    holds: Span::from_core(decision.holds),
                    next: FromCore::from_core(decision.next),
                    actions: FromCore::from_core(decision.actions),
                }
            }
        }

        impl FromCore<core::Next<core::$outcome>> for [<$family Next>] {
            fn from_core(next: core::Next<core::$outcome>) -> Self {
                Self { on: Day::from_core(next.on), outcome: FromCore::from_core(next.outcome) }
            }
        }

        impl FromCore<core::Segment<core::$outcome, core::$reason>> for [<$family Segment>] {
            fn from_core(segment: core::Segment<core::$outcome, core::$reason>) -> Self {
                Self {
                    period: Period::from_core(segment.period),
                    outcome: FromCore::from_core(segment.outcome),
                    because: FromCore::from_core(segment.because),
                }
            }
        }

        impl FromCore<core::Answer<core::$outcome, core::$reason, core::$fact>> for [<$family Answer>] {
            fn from_core(answer: core::Answer<core::$outcome, core::$reason, core::$fact>) -> Self {
                Self {
                    outcome: FromCore::from_core(answer.outcome),
                    reasons: FromCore::from_core(answer.reasons),
                    missing: FromCore::from_core(answer.missing),
                    holds: Span::from_core(answer.holds),
                    next: FromCore::from_core(answer.next),
                }
            }
        }
    )* } };
}

answers! {
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
}

macro_rules! questions {
    ($( $name:ident => $outcome:ident, $reason:ident, $fact:ident; )*) => { pastey::paste! { $(
        #[uniffi::export]
        impl $name {
            /// The decision on a day, by the given norms, else by those this version of the library knows.
            ///
            /// It fails with `WrongInput` for facts that contradict each other or lie out of range.
            #[uniffi::method(default(norms = None))]
            pub fn decide(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<<$outcome as Family>::Decision> {
                functions::decide::<core::$name, _>(self, &on, norms.as_deref())
            }

            /// The outcome alone: faster, without reasons. Norms and errors as for `decide`.
            #[uniffi::method(default(norms = None))]
            pub fn outcome(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<$outcome> {
                functions::outcome::<core::$name, _>(self, &on, norms.as_deref())
            }

            /// The outcomes over a range of days, as the stretches in which they stay the same: in order,
            /// without gaps, neighbours differ. Norms and errors as for `decide`.
            #[uniffi::method(default(norms = None))]
            pub fn timeline(&self, range: Period, norms: Option<Arc<Norms>>)
                -> Reply<Vec<<$outcome as Family>::Segment>>
            {
                functions::timeline::<core::$name, _>(self, &range, norms.as_deref())
            }
        }

        /// The decision on each question on a day, in their order, in one call: a call by itself costs
        /// far more than a decision. Norms and errors as for `decide`; the path of a fault begins with
        /// the position of its question, as `[3].vog.issued_on`.
        #[uniffi::export(default(norms = None))]
        pub fn [<decide_all_ $name:snake>](questions: Vec<$name>, on: Day, norms: Option<Arc<Norms>>)
            -> Reply<Vec<<$outcome as Family>::Decision>>
        {
            functions::decide_all::<core::$name, _, _>(&questions, &on, norms.as_deref())
        }

        /// The outcome of each question on a day, in their order, in one call: the fast path for many
        /// questions. Norms and errors as for the decisions.
        #[uniffi::export(default(norms = None))]
        pub fn [<outcomes_all_ $name:snake>](questions: Vec<$name>, on: Day, norms: Option<Arc<Norms>>)
            -> Reply<Vec<$outcome>>
        {
            functions::outcomes_all::<core::$name, _, _>(&questions, &on, norms.as_deref())
        }
    )* } };
}

kinderopvang::every_question! {}
