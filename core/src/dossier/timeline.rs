//! One person of a dossier over a range of days.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Dossier, PersonReport, PersonStatus, person::Judging, report::ReasonListener};
use crate::{
    calendar::{Day, Period},
    decision::Reason,
    norm::Norms,
    register::{deregistration::RegistrationState, obligation::Duty, work::MayWorkOutcome},
    wire::{Code, shown},
};

shown! {
    /// How a person of a dossier stands on a day.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PersonState {
        /// At a glance.
        pub status: PersonStatus,
        /// Must the person be registered and linked?
        pub duty: Duty,
        /// The state of the registration, where it is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub registration: Option<RegistrationState>,
        /// Is the person linked with the organisation, where it is known?
        #[serde(skip_serializing_if = "Option::is_none")]
        pub linked: Option<bool>,
        /// May the person work or be present, at each activity that is going on? `None` where nothing is
        /// going on.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub may_work: Option<MayWorkOutcome>,
    }
}

shown! {
    /// A stretch of days in which a person stands the same.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PersonSegment {
        /// The days, both ends included, cut to the asked range.
        pub period: Period,
        /// How the person stands on each of them.
        pub state: PersonState,
        /// The codes of the reasons on the first day that did not stand on the day before: what caused
        /// the change. In the first segment, all codes of its first day.
        pub because: Vec<Code>,
    }
}

impl Dossier {
    /// How a person stands over a range of days, as the stretches in which nothing changes: what
    /// asking every single day gives. `None` when no person has this identity.
    ///
    /// It asks every day, a few microseconds each.
    #[doc(alias = "tijdlijn")]
    pub fn timeline(&self, person: &str, range: Period) -> Option<Vec<PersonSegment>> {
        self.timeline_by(Norms::builtin(), person, range)
    }

    /// The timeline of a person by the given norms.
    pub fn timeline_by(&self, norms: &Norms, person: &str, range: Period) -> Option<Vec<PersonSegment>> {
        let person = self.persons.iter().find(|known| known.id == person)?;
        let mut judging = Judging::new(self, norms, range.first());
        let mut segments: Vec<PersonSegment> = Vec::new();
        let mut before = BTreeSet::new();
        let days = std::iter::successors(Some(range.first()), |day| day.next()).take_while(|day| range.contains(*day));
        for day in days {
            judging.on = day;
            let report = judging.person(person);
            let (state, codes) = (PersonState::of(&report), codes_of(&report));
            match segments.last_mut() {
                Some(segment) if segment.state == state => {
                    segment.period = Period::new(segment.period.first(), day).unwrap_or(segment.period);
                }
                _ => {
                    let because = codes.difference(&before).copied().collect();
                    segments.extend(single(day).map(|period| PersonSegment { period, state, because }));
                }
            }
            before = codes;
        }
        Some(segments)
    }
}

fn single(day: Day) -> Option<Period> {
    Period::new(day, day).ok()
}

impl PersonState {
    fn of(report: &PersonReport) -> Self {
        let answers = || report.activities.iter().filter_map(|activity| activity.may_work.as_ref());
        let strictest = [
            MayWorkOutcome::NotAllowed,
            MayWorkOutcome::Undetermined,
            MayWorkOutcome::Allowed,
            MayWorkOutcome::NotInForce,
        ];
        Self {
            status: report.status,
            duty: report.duty,
            registration: report.registration.as_ref().map(|answer| answer.outcome),
            linked: report.linked,
            may_work: strictest.into_iter().find(|outcome| answers().any(|answer| answer.outcome == *outcome)),
        }
    }
}

fn codes_of(report: &PersonReport) -> BTreeSet<&'static str> {
    #[derive(Default)]
    struct Codes(BTreeSet<&'static str>);
    impl ReasonListener for Codes {
        fn hear<R: Reason>(&mut self, reasons: &[R]) {
            self.0.extend(reasons.iter().map(Reason::code));
        }
    }
    let mut codes = Codes::default();
    report.tell_reasons(&mut codes);
    codes.0
}
