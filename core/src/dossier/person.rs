//! One person judged: from the facts of the dossier to the questions, and from their answers to what
//! has to be done.

use std::collections::HashMap;

use super::{Activity, Dossier, Location, Person, asked::Asked, qualified::DiplomaDecision, standing::Standing};
use crate::{
    calendar::Day,
    decision::{Decision, Next, Question},
    norm::Norms,
    quality::{FirstAidFact, FirstAidOutcome, FirstAidReason, ListsByName},
    register::{
        deadline::{Deadline, DeadlineFact, DeadlineOutcome, DeadlineReason, TransitionalGroup},
        linking::RequestStatus,
        obligation::{Duty, Obligation, ObligationFact, ObligationOf, ObligationReason, Role, Setting},
        presence::{PresenceAt, Recurrence},
        screening::{ScreenedBefore, ScreeningFunction, ScreeningOutcome},
        vog::{VogFact, VogForRegistration, VogOnSuspicion, VogOutcome, VogReason},
        work::{Household, MayWork, MayWorkFact, MayWorkOutcome, MayWorkReason, WorkSetting},
    },
};

type DutyDecision = Decision<Duty, ObligationReason, ObligationFact>;
pub(super) type DeadlineDecision = Decision<DeadlineOutcome, DeadlineReason, DeadlineFact>;
pub(super) type VogDecision = Decision<VogOutcome, VogReason, VogFact>;
type MayWorkDecision = Decision<MayWorkOutcome, MayWorkReason, MayWorkFact>;
pub(super) type FirstAidDecision = Decision<FirstAidOutcome, FirstAidReason, FirstAidFact>;

/// What all persons of a dossier are judged with.
pub(super) struct Judging<'d> {
    pub(super) dossier: &'d Dossier,
    pub(super) norms: &'d Norms,
    pub(super) on: Day,
    pub(super) locations: HashMap<&'d str, &'d Location>,
    /// Per place of childminding for which somebody applied, everybody who has an activity there.
    pub(super) around: HashMap<&'d str, Vec<&'d Person>>,
    /// The lists of diplomas that the organisation follows.
    pub(super) lists: ListsByName<'d>,
}

/// One activity with its answers.
pub(super) struct Judged<'d> {
    pub(super) activity: &'d Activity,
    pub(super) location: &'d Location,
    pub(super) presence: Option<PresenceAt>,
    /// The asked day, or the first day of an activity that has yet to begin.
    pub(super) day: Day,
    pub(super) duty: DutyDecision,
    /// Does a diploma qualify for it, where one is needed and the diplomas are known?
    pub(super) qualified: Option<DiplomaDecision>,
    /// May the person work or be present, where the activity is going on and the duty is not left to the
    /// supervisor?
    pub(super) may_work: Option<MayWorkDecision>,
}

impl Judged<'_> {
    pub(super) fn is_on(&self, day: Day) -> bool {
        self.activity.is_on(day)
    }

    /// The day after the judged one on which the duty begins, if it does while the activity lasts.
    pub(super) fn duty_begins(&self) -> Option<Day> {
        let next = self.duty.next.filter(|next| next.outcome == Duty::Required)?;
        self.activity.until.is_none_or(|until| next.on <= until).then_some(next.on)
    }

    /// The first day without the duty, if it ends by itself or with the activity.
    pub(super) fn duty_ends(&self) -> Option<Day> {
        let by_itself = self.duty.next.map(|next| next.on);
        let with_the_activity = self.activity.until.and_then(Day::next);
        (self.duty.outcome == Duty::Required).then(|| by_itself.into_iter().chain(with_the_activity).min())?
    }

    pub(super) fn is_over(&self, day: Day) -> bool {
        self.activity.until.is_some_and(|until| until < day)
    }
}

impl<'d> Judging<'d> {
    /// The questions about a person, answered.
    pub(super) fn asked(&self, person: &'d Person) -> Asked<'d> {
        let standing = Standing::of(person, &self.dossier.organisation.holder, self.on);
        let screened = self.screened_before(person);
        // Of who has died nothing is asked any more, whatever the activities say.
        let activities = person.activities.iter().filter(|_| !standing.is_deceased);
        let judged: Vec<Judged<'d>> =
            activities.filter_map(|activity| self.activity(person, activity, screened)).collect();
        let deadline = self.deadline(person, &judged, &standing, screened);
        let expected = deadline.as_ref().is_some_and(|deadline| !matches!(deadline.outcome, DeadlineOutcome::Met));
        let must_register = expected && standing.must_register();
        let requests = person.requests.iter();
        Asked {
            person,
            on: self.on,
            duty: self.overall_duty(&judged),
            vog: self.vog(person, &standing, must_register, screened),
            registration: person.registration.as_ref().map(|registration| registration.decide_by(self.norms, self.on)),
            requests: requests
                .map(|request| RequestStatus { request: Some(*request) }.decide_by(self.norms, self.on))
                .collect(),
            first_aid: self.first_aid(person, &standing),
            deadline,
            must_register,
            standing,
            judged,
        }
    }

    fn activity(&self, person: &Person, activity: &'d Activity, screened: Option<bool>) -> Option<Judged<'d>> {
        let location = *self.locations.get(activity.location.as_str())?;
        let presence = presence(activity, location);
        let day = activity.from.map_or(self.on, |from| from.max(self.on));
        let facts = obligation(person, activity, location);
        let duty = ObligationOf { facts: &facts, presence: presence.as_ref() }.decide_by(self.norms, day);
        let qualified = self.qualified(person, activity, location, day);
        let mut judged = Judged { activity, location, presence, day, duty, qualified, may_work: None };
        if judged.is_on(self.on) && judged.duty.outcome != Duty::Judgement {
            judged.may_work = Some(self.may_work(person, &judged, screened));
        }
        Some(judged)
    }

    /// The strictest duty of the activities that are going on.
    fn overall_duty(&self, judged: &[Judged<'_>]) -> Duty {
        if !self.norms.prk.applies(self.on) {
            return Duty::NotInForce;
        }
        let on_this_day = || judged.iter().filter(|judged| judged.is_on(self.on)).map(|judged| judged.duty.outcome);
        [Duty::Required, Duty::Undetermined, Duty::Judgement]
            .into_iter()
            .find(|duty| on_this_day().any(|outcome| outcome == *duty))
            .unwrap_or(Duty::NotRequired)
    }

    /// Was the person continuously screened before the register began? Matters in the transitional
    /// window, and after it for who did not use it.
    fn screened_before(&self, person: &Person) -> Option<bool> {
        let role = person.activities.first().map(|activity| activity.role);
        let question = ScreenedBefore {
            function: person.screening_function.or_else(|| role.and_then(screening_function)),
            on_payroll_of_lrk_holder: person.on_payroll_of_lrk_holder,
            since: person
                .employed_since
                .or_else(|| person.activities.iter().filter_map(|activity| activity.from).min()),
            vog_issued_on: person.vog.as_ref().and_then(|vog| vog.issued_on),
            existing_vog_accepted: None,
        };
        match question.outcome(self.norms, self.on) {
            ScreeningOutcome::Screened => Some(true),
            ScreeningOutcome::NotScreened => Some(false),
            ScreeningOutcome::Undetermined | ScreeningOutcome::NotInForce => None,
        }
    }

    /// By when the duty must be met, of the activity for which that is first. An activity that is
    /// over asks for nothing any more.
    fn deadline(
        &self,
        person: &Person,
        judged: &[Judged<'_>],
        standing: &Standing<'_>,
        screened: Option<bool>,
    ) -> Option<DeadlineDecision> {
        judged
            .iter()
            .filter(|judged| !judged.is_over(self.on))
            .filter_map(|judged| match judged.duty.outcome {
                Duty::Required => Some((judged, self.obliged_from(judged))),
                _ => Some((judged, Some(self.soon_obliged_from(judged)?))),
            })
            .map(|(judged, obliged_from)| {
                // What is recorded to happen by then counts as well.
                let by = obliged_from.map_or(self.on, |from| from.max(self.on));
                let (linked_on, link_ended_on) = standing.last_link(by);
                Deadline {
                    group: person.transitional_group.or_else(|| transitional_group(judged.activity.role, screened)),
                    obliged_from,
                    registered_on: standing.registered_on.or_else(|| standing.on(by).registered_on),
                    linked_on,
                    link_ended_on,
                }
            })
            .min_by_key(|question| question.obliged_from)
            .map(|question| question.decide_by(self.norms, self.on))
    }

    /// The day on which a duty begins that is so near that a VOG of the asked day would still do: an
    /// 18th birthday, or the beginning of a rhythm. Before that there is nothing to do yet.
    fn soon_obliged_from(&self, judged: &Judged<'_>) -> Option<Day> {
        let begins = judged.duty_begins().filter(|_| judged.duty.outcome == Duty::NotRequired)?;
        self.is_soon(begins, self.on).then_some(begins)
    }

    /// Would a VOG of this day still do on the other?
    pub(super) fn is_soon(&self, begins: Day, on: Day) -> bool {
        self.norms.vog_age.on(on).is_some_and(|most| begins <= most.last_day(on))
    }

    /// Since when the person is obliged: since the activity began, or since what made it count, such
    /// as a birthday or a second visit.
    fn obliged_from(&self, judged: &Judged<'_>) -> Option<Day> {
        let since =
            judged.duty.holds.from.filter(|since| self.norms.prk.entry(*since).is_none_or(|prk| prk.from != *since));
        match (judged.activity.from, since) {
            (Some(from), Some(since)) => Some(from.max(since)),
            (from, since) => from.or(since),
        }
    }

    fn vog(
        &self,
        person: &Person,
        standing: &Standing<'_>,
        must_register: bool,
        screened: Option<bool>,
    ) -> Option<VogDecision> {
        let mut vog = person.vog.clone()?;
        // A dossier holds the person's own VOG, unless it says otherwise.
        vog.issued_to_this_person = vog.issued_to_this_person.or(Some(true));
        if let Some(demanded_on) = standing.blocked_since {
            return Some(VogOnSuspicion { vog, demanded_on }.decide_by(self.norms, self.on));
        }
        must_register.then(|| {
            VogForRegistration { vog, screened_before: screened, employed_since: person.employed_since }
                .decide_by(self.norms, self.on)
        })
    }

    fn may_work(&self, person: &Person, judged: &Judged<'_>, screened: Option<bool>) -> MayWorkDecision {
        let household =
            judged.activity.application_on.map(|application_on| self.household(person, judged, application_on));
        let group = person.transitional_group.or_else(|| transitional_group(judged.activity.role, screened));
        let question = |duty: Duty| MayWork {
            obliged: match duty {
                Duty::Required => Some(true),
                Duty::NotRequired | Duty::NotInForce => Some(false),
                Duty::Judgement | Duty::Undetermined => None,
            },
            setting: Some(work_setting(judged)),
            registration: person.registration.as_ref(),
            holder: Some(&self.dossier.organisation.holder),
            group,
            began_on: self.obliged_from(judged),
            application_on: judged.activity.application_on,
            permission_from: judged.activity.permission_on,
            household: household.as_ref(),
        };
        let mut decision = question(judged.duty.outcome).decide_by(self.norms, self.on);
        // The answer rests on the duty, so it is given for as long as the duty stays as it is.
        decision.holds.from = decision.holds.from.max(judged.duty.holds.from);
        if let Some(next) = judged.duty.next
            && decision.holds.until.is_none_or(|until| next.on <= until)
        {
            decision.holds.until = next.on.previous();
            let outcome = question(next.outcome).outcome(self.norms, next.on);
            decision.next = (outcome != decision.outcome).then_some(Next { on: next.on, outcome });
        }
        decision
    }

    /// The others at a childminder's location who were obliged when the application was filed.
    fn household(&self, childminder: &Person, judged: &Judged<'_>, application_on: Day) -> Household {
        let mut on = Vec::new();
        for other in self.around.get(judged.location.id.as_str()).into_iter().flatten() {
            let is_obliged = other
                .activities
                .iter()
                .filter(|activity| activity.location == judged.location.id && activity.is_on(application_on))
                .any(|activity| self.duty_on(other, activity, judged.location, application_on) == Duty::Required);
            if other.id == childminder.id || !is_obliged {
                continue;
            }
            match other.registration.as_ref().and_then(|registration| registration.registered_on(application_on)) {
                Some(registered_on) => on.push(registered_on),
                None => return Household::Incomplete {},
            }
        }
        Household::Registered { on }
    }

    fn duty_on(&self, person: &Person, activity: &Activity, location: &Location, on: Day) -> Duty {
        let presence = presence(activity, location);
        let facts = obligation(person, activity, location);
        ObligationOf { facts: &facts, presence: presence.as_ref() }.outcome(self.norms, on)
    }
}

fn presence(activity: &Activity, location: &Location) -> Option<PresenceAt> {
    (!activity.visits.is_empty() || activity.expected.is_some())
        .then(|| PresenceAt::new(&activity.visits, location.care_hours.as_ref(), activity.expected))
}

/// The facts of the dossier as the question about the duty asks them.
fn obligation(person: &Person, activity: &Activity, location: &Location) -> Obligation {
    Obligation {
        birth_date: person.birth_date,
        agreement: activity.agreement,
        child_data_access: activity.child_data_access,
        involved: activity.involved,
        during_care_hours: activity.during_care_hours,
        at_residential_address: location.at_residential_address,
        period: activity.period(),
        one_off: activity.one_off,
        unpaid: activity.unpaid,
        for_school: activity.for_school,
        emergency_only: activity.expected.map(|expected| expected == Recurrence::EmergencyOnly {}),
        works_for_organisation: activity.works_for_organisation,
        dutch: person.dutch,
        lives_or_works_in_netherlands: person.lives_or_works_in_netherlands,
        ..Obligation::of(activity.role, location.kind)
    }
}

fn work_setting(judged: &Judged<'_>) -> WorkSetting {
    match (judged.location.kind, judged.activity.role) {
        (Setting::ChildmindersHome | Setting::ParentsHome, Role::Childminder) => WorkSetting::Childminder,
        (Setting::ChildmindersHome | Setting::ParentsHome, _) => WorkSetting::AroundChildminder,
        (Setting::Agency, _) => WorkSetting::Agency,
        (Setting::DayCare | Setting::OutOfSchoolCare, role) if works(role) => WorkSetting::Centre,
        (Setting::DayCare | Setting::OutOfSchoolCare, _) => WorkSetting::PresentAtCentre,
    }
}

/// Does somebody of this role work there, rather than live there or visit?
pub(super) const fn works(role: Role) -> bool {
    !matches!(
        role,
        Role::Housemate
            | Role::Resident
            | Role::Visitor
            | Role::AdultChildHome
            | Role::HousematesFriend
            | Role::Relative
            | Role::RelativeFromAbroad
            | Role::Parent
            | Role::Fetcher
    )
}

/// The transitional group that follows from the role; a director or owner is one whether screened or
/// not.
const fn transitional_group(role: Role, screened: Option<bool>) -> Option<TransitionalGroup> {
    match (role, screened) {
        (Role::Holder | Role::Director | Role::Owner | Role::Partner | Role::Associate | Role::Manager, _) => {
            Some(TransitionalGroup::DirectorOrOwner)
        }
        (_, Some(true)) => Some(TransitionalGroup::ScreenedBefore),
        (Role::AgencyWorker, _) => Some(TransitionalGroup::AgencyWorker),
        (Role::Trainee | Role::OrientationTrainee, _) => Some(TransitionalGroup::Trainee),
        (Role::Volunteer, _) => Some(TransitionalGroup::Volunteer),
        (Role::SelfEmployed, _) => Some(TransitionalGroup::SelfEmployed),
        (Role::Employee | Role::Administrative | Role::Childminder | Role::Housemate, Some(false)) => {
            Some(TransitionalGroup::Other)
        }
        (Role::Employee | Role::Administrative | Role::Childminder | Role::Housemate, None) => None,
        _ => Some(TransitionalGroup::StructurallyPresent),
    }
}

/// The function of the old screening that follows from the role, where only one can.
const fn screening_function(role: Role) -> Option<ScreeningFunction> {
    match role {
        Role::Holder => Some(ScreeningFunction::Holder),
        Role::Owner => Some(ScreeningFunction::ChamberOwner),
        Role::Partner => Some(ScreeningFunction::Partner),
        Role::Associate => Some(ScreeningFunction::Associate),
        Role::Childminder => Some(ScreeningFunction::Childminder),
        Role::Housemate => Some(ScreeningFunction::AdultHousemateOfChildminder),
        Role::Resident => Some(ScreeningFunction::ResidentOfCentre),
        Role::Employee => Some(ScreeningFunction::Employee),
        Role::Administrative => Some(ScreeningFunction::AdministrativeEmployee),
        Role::AgencyWorker => Some(ScreeningFunction::AgencyWorker),
        Role::Trainee | Role::OrientationTrainee => Some(ScreeningFunction::Trainee),
        Role::Volunteer => Some(ScreeningFunction::Volunteer),
        Role::SelfEmployed => Some(ScreeningFunction::SelfEmployed),
        // A director is listed by the chamber of commerce in one of several ways.
        Role::Director | Role::Manager => None,
        _ => Some(ScreeningFunction::StructurallyPresent),
    }
}
