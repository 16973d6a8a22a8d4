//! The diplomas and certificates of a person.

use super::{
    Activity, Location, Person, UnjudgedPart,
    person::{FirstAidDecision, Judged, Judging},
    standing::Standing,
};
use crate::{
    calendar::Day,
    decision::{Decision, Question},
    quality::{DiplomaFact, DiplomaOutcome, DiplomaReason, DiplomaWork, Qualified},
    register::obligation::{Role, Setting},
};

pub(super) type DiplomaDecision = Decision<DiplomaOutcome, DiplomaReason, DiplomaFact>;

/// Is it work for which a diploma is needed?
enum Needs {
    /// A diploma that qualifies for this.
    Diploma(DiplomaWork),
    /// That is so for pedagogical staff only, and whether the person is, is not known.
    Unknown,
    Nothing,
}

fn needs(activity: &Activity, location: &Location) -> Needs {
    let work = match location.kind {
        Setting::DayCare => DiplomaWork::DayCare,
        Setting::OutOfSchoolCare => DiplomaWork::OutOfSchool,
        Setting::ChildmindersHome | Setting::ParentsHome if activity.role == Role::Childminder => {
            return Needs::Diploma(DiplomaWork::Childminder);
        }
        Setting::Agency | Setting::ChildmindersHome | Setting::ParentsHome => return Needs::Nothing,
    };
    match (activity.pedagogical_staff, activity.role) {
        (Some(true), _) => Needs::Diploma(work),
        (None, Role::Employee | Role::AgencyWorker | Role::SelfEmployed) => Needs::Unknown,
        _ => Needs::Nothing,
    }
}

impl<'d> Judging<'d> {
    /// Does a diploma qualify for the activity on a day, where one is needed and the diplomas are known?
    pub(super) fn qualified(
        &self,
        person: &Person,
        activity: &Activity,
        location: &Location,
        day: Day,
    ) -> Option<DiplomaDecision> {
        let Needs::Diploma(work) = needs(activity, location) else { return None };
        let held = person.qualification.as_ref().filter(|_| activity.until.is_none_or(|until| day <= until))?;
        Some(Qualified { held, work, lists: &self.lists }.decide_by(self.norms, day))
    }

    /// What is not known about the diplomas of a person and matters for an activity that is not over.
    pub(super) fn not_judged(&self, person: &Person, judged: &[Judged<'d>]) -> Vec<UnjudgedPart> {
        let needs = || judged.iter().filter(|judged| !judged.is_over(self.on)).map(Judged::needs);
        let is_unknown = needs().any(|needs| matches!(needs, Needs::Unknown)).then_some(UnjudgedPart::PedagogicalStaff);
        let lacks_diplomas = person.qualification.is_none() && needs().any(|needs| !matches!(needs, Needs::Nothing));
        is_unknown.into_iter().chain(lacks_diplomas.then_some(UnjudgedPart::Diploma)).collect()
    }

    /// Does each certificate of first aid count? Of who has died nothing is asked any more.
    pub(super) fn first_aid(&self, person: &Person, standing: &Standing<'_>) -> Vec<FirstAidDecision> {
        let held = person.first_aid.iter().filter(|_| !standing.is_deceased);
        let certificates = held.flat_map(|held| &held.certificates);
        certificates.map(|certificate| certificate.decide_by(self.norms, self.on)).collect()
    }
}

impl Judged<'_> {
    fn needs(&self) -> Needs {
        needs(self.activity, self.location)
    }
}
