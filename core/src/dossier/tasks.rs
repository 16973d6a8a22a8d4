//! From the answers about a person to what has to be done, the days ahead and the status.

use super::{
    DossierAction, DossierDeadline, DueKind, LocationId, Person, PersonStatus, Urgency,
    person::{FirstAidDecision, Judged},
    standing::Standing,
};
use crate::{
    calendar::Day,
    decision::{Action, Decision, Party, Task},
    quality::{DiplomaOutcome, FirstAidOutcome},
    register::{
        deadline::DeadlineOutcome,
        deregistration::{EndGround, RegistrationState},
        obligation::Duty,
        vog::{VogFact, VogOutcome},
    },
};

/// The answers about a person that decide what has to be done.
pub(super) struct Answers<'a, 'd> {
    pub(super) person: &'d Person,
    pub(super) on: Day,
    pub(super) judged: &'a [Judged<'d>],
    pub(super) standing: &'a Standing<'d>,
    pub(super) deadline: Option<DeadlineOutcome>,
    /// The day, soon, on which the link is known to end, where the person is obliged from then on as well.
    pub(super) link_ends_on: Option<Day>,
    pub(super) vog: Option<VogAnswer<'a>>,
    pub(super) request_actions: Vec<Action>,
    pub(super) registration_actions: &'a [Action],
    pub(super) breach: bool,
    pub(super) first_aid: &'a [FirstAidDecision],
}

/// What matters of the answer about a VOG.
#[derive(Clone, Copy)]
pub(super) struct VogAnswer<'a> {
    outcome: VogOutcome,
    last_day: Option<Day>,
    missing: &'a [VogFact],
    actions: &'a [Action],
}

impl<'a> VogAnswer<'a> {
    pub(super) fn of<R>(decision: &'a Decision<VogOutcome, R, VogFact>) -> Self {
        Self {
            outcome: decision.outcome,
            last_day: decision.holds.until,
            missing: &decision.missing,
            actions: &decision.actions,
        }
    }
}

impl Answers<'_, '_> {
    /// What has to be done for this person, the most urgent first, each thing once.
    /// Before the register began nobody has to do anything about it, also for an activity that begins
    /// later.
    pub(super) fn actions(&self, duty: Duty) -> Vec<DossierAction> {
        let mut tasks = Tasks { answers: self, actions: Vec::new() };
        if duty != Duty::NotInForce {
            tasks.gather();
        }
        tasks.qualify();
        tasks.renew_first_aid();
        tasks.actions.sort_by_key(|action| (action.urgency, action.by.unwrap_or(Day::LAST), action.task));
        tasks.actions
    }

    /// The days ahead for this person, in order.
    pub(super) fn deadlines(&self) -> Vec<DossierDeadline> {
        let mut days: Vec<(Day, DueKind)> = Vec::new();
        if let Some(DeadlineOutcome::Due { by }) = self.deadline {
            days.push((by, DueKind::RegisterAndLink));
        }
        days.extend(self.link_ends_on.map(|by| (by, DueKind::RegisterAndLink)));
        if let Some(VogAnswer { outcome: VogOutcome::Accepted, last_day: Some(last_day), .. }) = self.vog {
            days.push((last_day, DueKind::VogLastDay));
        }
        for judged in self.judged.iter().filter(|judged| !judged.is_over(self.on)) {
            if judged.day > self.on && judged.duty.outcome == Duty::Required {
                days.push((judged.day, DueKind::DutyBegins));
            }
            days.extend(judged.duty_begins().map(|day| (day, DueKind::DutyBegins)));
            days.extend(judged.duty_ends().map(|day| (day, DueKind::DutyEnds)));
        }
        if let Some(registration) = self.standing.registration {
            let terms = registration.running_terms(self.on);
            days.extend(terms.iter().map(|term| (term.last_day, DueKind::from(term.ground))));
        }
        if self.has_work_ahead() {
            let valid = self.first_aid.iter().filter(|answer| answer.outcome == FirstAidOutcome::Accepted);
            days.extend(valid.filter_map(|answer| answer.holds.until).max().map(|day| (day, DueKind::FirstAidLastDay)));
        }
        days.retain(|(on, _)| *on >= self.on);
        days.sort_unstable();
        days.dedup();
        let person = || Some(self.person.id.clone());
        days.into_iter().map(|(on, kind)| DossierDeadline { on, person: person(), location: None, kind }).collect()
    }

    /// Is there an activity that goes on or has yet to begin?
    fn has_work_ahead(&self) -> bool {
        self.judged.iter().any(|judged| !judged.is_over(self.on))
    }

    /// Is it unknown whether an activity that has yet to begin obliges?
    fn may_become_obliged(&self) -> bool {
        self.judged.iter().any(|judged| judged.day > self.on && judged.duty.outcome == Duty::Undetermined)
    }

    /// How the person stands, at a glance.
    pub(super) fn status(&self, duty: Duty, actions: &[DossierAction]) -> PersonStatus {
        let late = matches!(self.deadline, Some(DeadlineOutcome::Overdue { .. }));
        match duty {
            Duty::NotInForce => PersonStatus::NotInForce,
            _ if self.breach => PersonStatus::Breach,
            Duty::Undetermined => PersonStatus::Undetermined,
            Duty::Judgement => PersonStatus::Judgement,
            _ if self.standing.registration.is_none() && duty == Duty::Required => PersonStatus::Undetermined,
            _ if late || actions.iter().any(|action| action.urgency != Urgency::Open) => PersonStatus::Due,
            Duty::Required => PersonStatus::InOrder,
            Duty::NotRequired if self.may_become_obliged() => PersonStatus::Undetermined,
            Duty::NotRequired => PersonStatus::NotObliged,
        }
    }
}

struct Tasks<'t, 'a, 'd> {
    answers: &'t Answers<'a, 'd>,
    actions: Vec<DossierAction>,
}

impl Tasks<'_, '_, '_> {
    fn gather(&mut self) {
        let answers = self.answers;
        if answers.breach {
            self.add(Action::new(Task::KeepFromWork, self.organisation()).by(answers.on));
        }
        for judged in answers.judged.iter().filter(|judged| !judged.is_over(answers.on)) {
            if judged.duty.outcome != Duty::Required {
                // Registering and linking follow from the deadline.
                let others = |action: &&Action| !matches!(action.task, Task::Register | Task::Link);
                for action in judged.duty.actions.iter().filter(others) {
                    self.add(*action);
                }
            }
        }
        if let Some(DeadlineOutcome::Due { by } | DeadlineOutcome::Overdue { by }) = answers.deadline {
            self.until_registered_and_linked(by);
        } else if let Some(by) = answers.link_ends_on {
            self.until_registered_and_linked(by);
        } else if answers.standing.must_register() && self.is_obliged() {
            self.until_registered_and_linked(answers.on);
        }
        if answers.standing.state == Some(RegistrationState::Blocked) {
            let term = answers.standing.registration.and_then(|registration| {
                registration
                    .running_terms(answers.on)
                    .into_iter()
                    .find(|term| term.ground == EndGround::VogNotDelivered)
            });
            let deliver = Action::new(Task::DeliverVog, Party::Person);
            let usable_until = answers
                .vog
                .filter(|vog| vog.outcome == VogOutcome::Accepted)
                .and_then(|vog| vog.last_day)
                .unwrap_or(Day::LAST);
            self.add(term.map_or(deliver, |term| deliver.by(term.last_day.min(usable_until))));
        }
        if answers.standing.linked == Some(true) && !self.needs_link() {
            self.add(Action::new(Task::Unlink, self.organisation()));
        }
        for action in answers.registration_actions {
            if self.is_wanted(action) {
                self.add(self.by_the_organisation(*action));
            }
        }
        for action in &answers.request_actions {
            self.add(self.by_the_organisation(*action));
        }
    }

    /// What has to be done about the diplomas, at each place by itself.
    fn qualify(&mut self) {
        let answers = self.answers;
        for judged in answers.judged {
            let Some(qualified) = &judged.qualified else { continue };
            let organisation = self.organisation();
            for action in &qualified.actions {
                self.add_at(judged, self.by_the_organisation(*action));
            }
            match qualified.outcome {
                DiplomaOutcome::DoesNotQualify => {
                    self.add_at(judged, Action::new(Task::ArrangeQualifiedStaff, organisation).by(judged.day));
                }
                DiplomaOutcome::UnknownName | DiplomaOutcome::Undetermined => {
                    self.add_at(judged, Action::new(Task::FindOut, organisation));
                }
                DiplomaOutcome::Qualifies
                | DiplomaOutcome::QualifiesWithProof
                | DiplomaOutcome::AskMinister
                | DiplomaOutcome::Judgement
                | DiplomaOutcome::NotModelled => {}
            }
        }
    }

    /// Who has only certificates that have expired can renew one.
    fn renew_first_aid(&mut self) {
        let answers = self.answers;
        let has = |outcome| answers.first_aid.iter().any(|answer| answer.outcome == outcome);
        if has(FirstAidOutcome::Expired) && !has(FirstAidOutcome::Accepted) && answers.has_work_ahead() {
            self.add(Action::new(Task::RenewFirstAid, Party::Person));
        }
    }

    /// Is what the registration asks for by itself wanted here?
    fn is_wanted(&self, action: &Action) -> bool {
        let answers = self.answers;
        match action.task {
            // Who works or is present is kept from it above.
            Task::KeepFromWork => false,
            Task::Link => {
                let is_recorded = action.by.is_some_and(|by| answers.standing.on(by).linked == Some(true));
                self.needs_link() && !is_recorded
            }
            Task::ApplyForVog => {
                !answers.vog.is_some_and(|vog| matches!(vog.outcome, VogOutcome::Accepted | VogOutcome::Judgement))
            }
            // The term stops with the link, if that comes in time.
            Task::AskExtension => match answers.deadline {
                Some(DeadlineOutcome::Due { by } | DeadlineOutcome::Overdue { by }) => {
                    action.by.is_some_and(|last_day| last_day < by.max(answers.on))
                }
                _ => true,
            },
            _ => true,
        }
    }

    /// The register speaks of the holder; for childminding that is the agency.
    fn by_the_organisation(&self, action: Action) -> Action {
        match action.party {
            Party::Holder => Action { party: self.organisation(), ..action },
            _ => action,
        }
    }

    fn is_obliged(&self) -> bool {
        self.answers.judged.iter().any(|judged| judged.duty.outcome == Duty::Required && judged.is_on(self.answers.on))
    }

    /// Is there an activity, going on or ahead, for which the link is needed or may be?
    fn needs_link(&self) -> bool {
        self.answers
            .judged
            .iter()
            .filter(|judged| !judged.is_over(self.answers.on))
            .any(|judged| judged.duty.outcome != Duty::NotRequired || judged.duty_begins().is_some())
    }

    fn until_registered_and_linked(&mut self, by: Day) {
        if self.answers.standing.registration.is_none() {
            self.add(Action::new(Task::FindOut, self.organisation()).by(by));
            return;
        }
        // What is recorded to happen in time has not to be done any more.
        let standing = self.answers.standing.on(by.max(self.answers.on));
        if standing.must_register() {
            let register_by = self.get_vog(by);
            self.add(Action::new(Task::Register, Party::Person).by(register_by));
        }
        if standing.linked != Some(true) {
            self.add(Action::new(Task::Link, self.organisation()).by(by));
        }
    }

    /// What has to be done about the VOG; gives the last day to register with it.
    fn get_vog(&mut self, by: Day) -> Day {
        let apply = Action::new(Task::ApplyForVog, self.applicant()).by(by);
        let Some(vog) = self.answers.vog else {
            self.add(apply);
            return by;
        };
        match vog.outcome {
            VogOutcome::Accepted => {
                for action in vog.actions {
                    if matches!(action.task, Task::RegisterAgain | Task::CallHelpdesk) {
                        self.add(*action);
                    }
                }
                return vog.last_day.map_or(by, |last_day| last_day.min(by));
            }
            // Nobody can tell beforehand: trying the VOG shows it.
            VogOutcome::Undetermined if vog.missing == [VogFact::ScreenedBefore] => {
                self.add(Action::new(Task::TryExistingVog, Party::Person).by(by));
            }
            VogOutcome::Undetermined => self.add(Action::new(Task::FindOut, self.organisation()).by(by)),
            _ if vog.actions.iter().any(|action| action.task == Task::CorrectReference) => {
                self.add(Action::new(Task::CorrectReference, Party::Person).by(by));
                if vog.actions.iter().any(|action| action.task == Task::ApplyForVog) {
                    self.add(apply);
                }
            }
            _ => self.add(apply),
        }
        by
    }

    /// Who makes the link: the agency for childminding, else the holder.
    fn organisation(&self) -> Party {
        let childminding = self.answers.judged.iter().any(|judged| !judged.location.kind.is_centre());
        if childminding { Party::Agency } else { Party::Holder }
    }

    /// Who applies for the VOG of this person.
    fn applicant(&self) -> Party {
        self.answers
            .judged
            .first()
            .map_or(Party::Person, |judged| crate::register::obligation::vog_applicant(judged.activity.role))
    }

    /// Adds an action; one that stands there already keeps the earlier last day.
    fn add(&mut self, action: Action) {
        self.add_about(None, action);
    }

    /// Adds an action about the work at one place.
    fn add_at(&mut self, judged: &Judged<'_>, action: Action) {
        self.add_about(Some(&judged.location.id), action);
    }

    fn add_about(&mut self, location: Option<&LocationId>, action: Action) {
        let same = |known: &&mut DossierAction| {
            known.task == action.task && known.party == action.party && known.location.as_ref() == location
        };
        if let Some(known) = self.actions.iter_mut().find(same) {
            if let Some(by) = action.by
                && known.by.is_none_or(|known| by < known)
            {
                known.by = Some(by);
                known.urgency = Urgency::of(action.task, Some(by), self.answers.on);
            }
            return;
        }
        self.actions.push(DossierAction {
            urgency: Urgency::of(action.task, action.by, self.answers.on),
            person: Some(self.answers.person.id.clone()),
            location: location.cloned(),
            login: None,
            task: action.task,
            party: action.party,
            from: action.from,
            by: action.by,
        });
    }
}

impl Urgency {
    /// How urgent a task is on a day, by the last day for it.
    pub(super) fn of(task: Task, by: Option<Day>, on: Day) -> Self {
        match by {
            _ if task == Task::KeepFromWork => Self::Now,
            Some(by) if by < on => Self::Overdue,
            Some(by) if by == on && is_for_the_day(task) => Self::Now,
            Some(_) => Self::Dated,
            None => Self::Open,
        }
    }
}

/// Is it done for the care of one day, rather than by a last day?
const fn is_for_the_day(task: Task) -> bool {
    matches!(task, Task::KeepClosed | Task::ArrangeFirstAider | Task::ArrangeQualifiedStaff)
}
