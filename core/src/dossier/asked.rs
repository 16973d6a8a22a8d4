//! The answers about one person as a report.

use super::{
    ActivityReport, Answer, Person, PersonReport,
    person::{DeadlineDecision, FirstAidDecision, Judged, Judging, VogDecision},
    standing::Standing,
    tasks::{Answers, VogAnswer},
};
use crate::{
    calendar::Day,
    decision::{Decision, Question},
    register::{
        deadline::DeadlineOutcome,
        deregistration::{RegistrationFact, RegistrationReason, RegistrationState},
        fee::{FeeChannel, FeeFact, FeeOutcome, FeeReason, RegistrationFee},
        linking::{RequestFact, RequestOutcome, RequestReason},
        obligation::Duty,
        vog::VogOutcome,
        work::MayWorkOutcome,
    },
};

/// What was asked about a person on a day, with the answers.
pub(super) struct Asked<'d> {
    pub(super) person: &'d Person,
    pub(super) on: Day,
    pub(super) standing: Standing<'d>,
    pub(super) judged: Vec<Judged<'d>>,
    /// The strictest duty of the activities that are going on.
    pub(super) duty: Duty,
    pub(super) deadline: Option<DeadlineDecision>,
    pub(super) must_register: bool,
    pub(super) vog: Option<VogDecision>,
    pub(super) registration: Option<Decision<RegistrationState, RegistrationReason, RegistrationFact>>,
    pub(super) requests: Vec<Decision<RequestOutcome, RequestReason, RequestFact>>,
    pub(super) first_aid: Vec<FirstAidDecision>,
}

impl Asked<'_> {
    /// The day on which the link is known to end, where the person is obliged from then on as well.
    pub(super) fn link_ends_on(&self) -> Option<Day> {
        let deadline = self.deadline.as_ref().filter(|deadline| deadline.outcome == DeadlineOutcome::Met)?;
        // It is undetermined since when only where it is unknown when the work that goes on began.
        let next = deadline
            .next
            .filter(|next| matches!(next.outcome, DeadlineOutcome::Due { .. } | DeadlineOutcome::Undetermined))?;
        let is_obliged = |judged: &Judged<'_>| {
            let is_obliged = judged.duty.outcome == Duty::Required;
            is_obliged && judged.is_on(next.on) && judged.duty_ends().is_none_or(|day| next.on < day)
        };
        self.judged.iter().any(is_obliged).then_some(next.on)
    }
}

impl<'d> Judging<'d> {
    pub(super) fn person(&self, person: &'d Person) -> PersonReport {
        self.report(self.asked(person))
    }

    /// The answers as a report, with what has to be done.
    pub(super) fn report(&self, asked: Asked<'d>) -> PersonReport {
        let is_breach = |judged: &Judged<'_>| {
            judged.may_work.as_ref().is_some_and(|may_work| may_work.outcome == MayWorkOutcome::NotAllowed)
        };
        let answers = Answers {
            person: asked.person,
            on: asked.on,
            judged: &asked.judged,
            standing: &asked.standing,
            deadline: asked.deadline.as_ref().map(|deadline| deadline.outcome),
            link_ends_on: asked.link_ends_on().filter(|day| self.is_soon(*day, self.on)),
            vog: asked.vog.as_ref().map(VogAnswer::of),
            request_actions: asked.requests.iter().flat_map(|request| request.actions.iter().copied()).collect(),
            registration_actions: asked.registration.as_ref().map_or(&[], |registration| &registration.actions),
            breach: asked.judged.iter().any(is_breach),
            first_aid: &asked.first_aid,
        };
        let actions = answers.actions(asked.duty);
        PersonReport {
            id: asked.person.id.clone(),
            name: asked.person.name.clone(),
            status: answers.status(asked.duty, &actions),
            duty: asked.duty,
            linked: asked.standing.linked,
            deadlines: answers.deadlines(),
            actions,
            fee: self.fee(&asked).map(Into::into),
            not_judged: self.not_judged(asked.person, &asked.judged),
            registration: asked.registration.map(Into::into),
            deadline: asked.deadline.filter(|_| asked.standing.registration.is_some()).map(Into::into),
            vog: asked.vog.map(Into::into),
            first_aid: exact(asked.first_aid.into_iter().map(Into::into)),
            requests: exact(asked.requests.into_iter().map(Into::into)),
            activities: exact(asked.judged.into_iter().map(|judged| self.activity_report(judged))),
        }
    }

    /// What the registration costs, for who still has to register.
    fn fee(&self, asked: &Asked<'_>) -> Option<Decision<FeeOutcome, FeeReason, FeeFact>> {
        let person = asked.person;
        (asked.must_register && asked.standing.registration.is_some()).then(|| {
            let needs_vog = Some(asked.vog.as_ref().is_none_or(|vog| vog.outcome == VogOutcome::Rejected));
            let channel = person.fee_channel.or(Some(FeeChannel::Electronic));
            // A request on paper counts from its receipt: here as if it were received on the asked day.
            let received_on = Some(asked.on);
            RegistrationFee { channel, received_on, needs_vog, vog_application: person.vog_application }
                .decide_by(self.norms, asked.on)
        })
    }

    fn activity_report(&self, judged: Judged<'_>) -> ActivityReport {
        let days = DaysOfActivity::of(&judged);
        ActivityReport {
            location: judged.activity.location.clone(),
            role: judged.activity.role,
            is_on: judged.is_on(self.on),
            presence: judged.presence.map(|presence| days.answer(presence.decide_by(self.norms, judged.day))),
            duty: days.answer(judged.duty),
            may_work: judged.may_work.map(|may_work| days.answer(may_work)),
            qualified: judged.qualified.map(|qualified| days.answer(qualified)),
        }
    }
}

/// The list in memory of its own. Collected as usual it would keep that of what it is made from, which is much
/// larger, for as long as the report is there.
fn exact<T>(items: impl ExactSizeIterator<Item = T>) -> Vec<T> {
    let mut list = Vec::with_capacity(items.len());
    list.extend(items);
    list
}

/// The days of an activity, where the day on which it is judged is one of them.
struct DaysOfActivity {
    from: Option<Day>,
    until: Option<Day>,
}

impl DaysOfActivity {
    fn of(judged: &Judged<'_>) -> Self {
        let activity = Some(judged.activity).filter(|activity| activity.is_on(judged.day));
        Self { from: activity.and_then(|activity| activity.from), until: activity.and_then(|activity| activity.until) }
    }

    /// The answer with its days kept to those of the activity.
    fn answer<O, R, F>(&self, mut decision: Decision<O, R, F>) -> Answer<O, R, F> {
        decision.holds.from = decision.holds.from.max(self.from);
        if let Some(last) = self.until
            && decision.holds.until.is_none_or(|until| last <= until)
        {
            decision.holds.until = Some(last);
            decision.next = None;
        }
        decision.into()
    }
}
