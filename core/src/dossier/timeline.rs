//! One person of a dossier over a range of days.

use std::{
    collections::BTreeSet,
    ops::Bound::{Excluded, Unbounded},
};

use serde::Serialize;

use super::{
    Dossier, PersonReport, PersonStatus,
    asked::Asked,
    person::{Judged, Judging},
    report::ReasonListener,
};
use crate::{
    calendar::{Day, Period},
    decision::{Decision, Reason},
    norm::Norms,
    register::{
        deregistration::{RegistrationEvent, RegistrationState},
        obligation::Duty,
        work::MayWorkOutcome,
    },
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
    /// It asks the days on which something may change: those on which an answer ends, a norm changes, an activity
    /// begins or ends, or something happens to the registration.
    #[doc(alias = "tijdlijn")]
    pub fn timeline(&self, person: &str, range: Period) -> Option<Vec<PersonSegment>> {
        self.timeline_by(Norms::builtin(), person, range)
    }

    /// The timeline of a person by the given norms.
    pub fn timeline_by(&self, norms: &Norms, person: &str, range: Period) -> Option<Vec<PersonSegment>> {
        let person = self.persons.iter().find(|known| known.id == person)?;
        let mut judging = Judging::of_one(person, self, norms, range.first());
        let norm_days = norms.change_days();
        let mut segments: Vec<PersonSegment> = Vec::new();
        let mut asked = Some(range.first());
        while let Some(day) = asked.filter(|day| range.contains(*day)) {
            judging.on = day;
            let answers = judging.asked(person);
            asked = judging.changes_after(&answers, &norm_days);
            let until = asked.and_then(Day::previous).map_or(range.last(), |last| last.min(range.last()));
            let report = judging.report(answers);
            let state = PersonState::of(&report);
            match segments.last_mut() {
                Some(segment) if segment.state == state => {
                    segment.period = Period::new(segment.period.first(), until).unwrap_or(segment.period);
                }
                last => {
                    let mut because = codes_of(&report);
                    if let Some(before) = day.previous().filter(|_| last.is_some()) {
                        judging.on = before;
                        let before = codes_of(&judging.person(person));
                        because.retain(|code| !before.contains(code));
                    }
                    let because = because.into_iter().collect();
                    segments.extend(Period::new(day, until).ok().map(|period| PersonSegment {
                        period,
                        state,
                        because,
                    }));
                }
            }
        }
        Some(segments)
    }
}

impl Judging<'_> {
    /// The first day after that of the answers on which the person may stand otherwise. What is asked follows
    /// from the answers that come before it, the norms, and what happened by the day; so until one of these
    /// changes the same is asked, and answered for as long as each answer holds.
    fn changes_after(&self, asked: &Asked<'_>, norm_days: &BTreeSet<Day>) -> Option<Day> {
        let mut change = Change { after: asked.on, first: None };
        change.begins(norm_days.range((Excluded(asked.on), Unbounded)).next().copied());
        for activity in &asked.person.activities {
            change.begins(activity.from);
            change.ends(activity.until);
        }
        if let Some(registration) = &asked.person.registration {
            let events = registration.events().iter().map(RegistrationEvent::on);
            for day in registration.turning_days().chain(events) {
                change.begins(Some(day));
            }
            for link in registration.all_links() {
                change.begins(Some(link.from));
                change.ends(link.until);
            }
        }
        change.after_answer(asked.registration.as_ref());
        change.after_answer(asked.deadline.as_ref());
        change.after_answer(asked.vog.as_ref());
        for request in &asked.requests {
            change.after_answer(Some(request));
        }
        for certificate in &asked.first_aid {
            change.after_answer(Some(certificate));
        }
        for judged in &asked.judged {
            change.after_answer(Some(&judged.duty));
            change.after_answer(judged.qualified.as_ref());
            change.after_answer(judged.may_work.as_ref());
        }
        // Every other change of what is asked is on one of these days, but a duty and the end of a link ahead come near by themselves.
        let ahead = asked.judged.iter().filter_map(Judged::duty_begins).chain(asked.link_ends_on());
        let near = ahead.filter_map(|day| self.comes_near(day, asked.on, change.first));
        near.min().or(change.first)
    }

    /// The first day after `on`, and before `change`, on which a duty that begins later is soon. Until then the
    /// norm that says so is the same, so what is soon stays soon, and the day is found by halving.
    fn comes_near(&self, begins: Day, on: Day, change: Option<Day>) -> Option<Day> {
        let last = change.and_then(Day::previous).map_or(begins, |last| last.min(begins));
        if self.is_soon(begins, on) || !self.is_soon(begins, last) {
            return None;
        }
        let (mut before, mut soon) = (on, last);
        while let Some(half) = u32::try_from(soon.days_since(before) / 2).ok().filter(|half| *half > 0) {
            let middle = before.add_days(half);
            if self.is_soon(begins, middle) {
                soon = middle;
            } else {
                before = middle;
            }
        }
        Some(soon)
    }
}

/// The first of the days after a day on which something changes.
struct Change {
    after: Day,
    first: Option<Day>,
}

impl Change {
    fn begins(&mut self, on: Option<Day>) {
        let later = on.filter(|on| self.after < *on && self.first.is_none_or(|first| *on < first));
        self.first = later.or(self.first);
    }

    fn ends(&mut self, last: Option<Day>) {
        self.begins(last.and_then(Day::next));
    }

    fn after_answer<O, R, F>(&mut self, answer: Option<&Decision<O, R, F>>) {
        self.ends(answer.and_then(|answer| answer.holds.until));
    }
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
