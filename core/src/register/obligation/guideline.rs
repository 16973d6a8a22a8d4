//! What the guideline of DUO says of a person, and in two cases an agency's own text.

use super::{
    Agreement, ObligationFact, ObligationReason as Reason, Role, Setting,
    question::{Finding, Situation},
    structural::{Exempt, Exemption, FactSet, Structural, orientation},
};
use crate::decision::Because;

impl Situation<'_> {
    pub(super) fn guideline(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        let role = self.facts.role;
        match role {
            Role::LegalPerson => {
                because.reason(Reason::GuidelineLegalPerson);
                return Finding::NotRequired;
            }
            Role::LunchSupervisor => return Finding::NotRequired,
            Role::Holder | Role::Director | Role::Owner | Role::Partner | Role::Associate | Role::Manager => {
                because.reason(Reason::GuidelineManagement { role });
                return Finding::Required;
            }
            Role::Childminder => {
                because.reason(Reason::GuidelineChildminder);
                return Finding::Required;
            }
            Role::ParticipatingParent => {
                because.reason(Reason::GuidelineParticipatingParentSilent);
                return Finding::NotRequired;
            }
            Role::Employee | Role::AgencyWorker | Role::Administrative => {
                because.reason(Reason::GuidelineStaff { role });
                return Finding::Required;
            }
            _ => {}
        }
        if self.facts.child_data_access == Some(true) {
            because.reason(Reason::GuidelineChildData);
            return Finding::Required;
        }
        if self.facts.setting == Setting::ParentsHome {
            because.reason(Reason::GuidelineParentsHome);
            return Finding::NotRequired;
        }
        if self.lives_there() {
            let as_resident = self.resident(because);
            // Who lives there and also works there is counted in by either.
            if as_resident == Finding::Required || matches!(role, Role::Housemate | Role::Resident) {
                return as_resident;
            }
        }
        match role {
            Role::OutingHelper if self.facts.involved != Some(false) => {
                because.reason(Reason::PracticeOuting);
                Finding::Required
            }
            Role::TaxiDriver => self.taxi_driver(because),
            Role::SharedLocationStaff => self.shared_location(because),
            Role::RelativeFromAbroad => self.relative_from_abroad(because),
            _ => self.by_presence(because),
        }
    }

    fn resident(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        let Some(limit) = self.norms.guideline_resident.on(self.on) else { return Finding::NotRequired };
        let (age, of_age_on) = (limit.count, self.of_age_on(*limit));
        match self.has_reached(*limit) {
            Some(true) => {
                because.reason(Reason::GuidelineResident { age, of_age_on });
                Finding::Required
            }
            Some(false) => {
                because.reason(Reason::GuidelineResidentUnderAge { age, of_age_on });
                Finding::NotRequired
            }
            None => Finding::Unknown(FactSet::of(ObligationFact::BirthDate)),
        }
    }

    fn taxi_driver(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        match self.facts.works_for_organisation {
            Some(true) => {
                because.reason(Reason::GuidelineTaxi);
                Finding::Required
            }
            Some(false) => {
                because.reason(Reason::GuidelineBringing);
                Finding::NotRequired
            }
            None => {
                because.reason(Reason::GuidelineWorkUnknown { role: self.facts.role });
                Finding::Unknown(FactSet::of(ObligationFact::WorksForOrganisation))
            }
        }
    }

    fn shared_location(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        match (self.facts.works_for_organisation, self.structural) {
            (Some(true), _) => {
                because.reason(Reason::GuidelineSharedLocation);
                Finding::Required
            }
            (Some(false), _) | (None, Structural::Yes) => self.by_presence(because),
            (None, _) => {
                because.reason(Reason::GuidelineWorkUnknown { role: self.facts.role });
                Finding::Unknown(FactSet::of(ObligationFact::WorksForOrganisation))
            }
        }
    }

    fn relative_from_abroad(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        let by_presence = self.by_presence(because);
        if by_presence != Finding::Required {
            return by_presence;
        }
        match (self.facts.dutch, self.facts.lives_or_works_in_netherlands) {
            (Some(true), _) | (_, Some(true)) => {
                because.reason(Reason::GuidelineAbroadCanApply);
                Finding::Required
            }
            (Some(false), Some(false)) => {
                because.reason(Reason::GuidelineAbroadCannotApply);
                Finding::Judged
            }
            (dutch, lives_or_works) => {
                because.reason(Reason::GuidelineAbroadUnknown);
                let mut missing = FactSet::default();
                if dutch.is_none() {
                    missing = missing.and(FactSet::of(ObligationFact::Dutch));
                }
                if lives_or_works.is_none() {
                    missing = missing.and(FactSet::of(ObligationFact::LivesOrWorksInNetherlands));
                }
                Finding::Unknown(missing)
            }
        }
    }

    fn by_presence(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        self.note_what_is_no_orientation(because);
        match self.structural {
            Structural::Yes => {
                if let Some(age) = self.age_a_visitor_lacks() {
                    because.reason(Reason::GuidelineNamesNoAge { age });
                    return Finding::NotRequired;
                }
                let role = self.facts.role;
                because.reason(match role {
                    Role::Trainee | Role::OrientationTrainee | Role::Volunteer | Role::SelfEmployed => {
                        Reason::GuidelineTemporary { role }
                    }
                    _ => Reason::GuidelinePresent,
                });
                if role == Role::HousematesFriend && self.facts.involved != Some(true) {
                    because.reason(Reason::PracticeFriend);
                }
                Finding::Required
            }
            Structural::No(exemption) => {
                because.reason(self.not_required(exemption));
                Finding::NotRequired
            }
            Structural::Judged => {
                because.reason(Reason::GuidelinePresenceJudged);
                Finding::Judged
            }
            Structural::Unknown(missing) => {
                because.reason(Reason::GuidelinePresenceUnknown);
                Finding::Unknown(missing)
            }
        }
    }

    fn note_what_is_no_orientation(&self, because: &mut impl Because<Reason, ObligationFact>) {
        if self.facts.role != Role::OrientationTrainee {
            return;
        }
        if let (Exempt::No, Some(most)) =
            (orientation(self.facts, self.norms, self.on), self.norms.guideline_orientation.on(self.on))
        {
            because.reason(Reason::GuidelineOrientationTooLong { most: *most });
        }
    }

    fn not_required(&self, exemption: Option<Exemption>) -> Reason {
        let norms = self.norms;
        match exemption {
            Some(Exemption::Bringing) => Reason::GuidelineBringing,
            Some(Exemption::OutsideCareHours) => Reason::GuidelineOutsideCareHours,
            Some(Exemption::EmergencyOnly) => Reason::GuidelineBackup,
            Some(Exemption::Orientation) => match norms.guideline_orientation.on(self.on) {
                Some(most) => Reason::GuidelineOrientation { most: *most },
                None => Reason::GuidelineNotPresent,
            },
            Some(Exemption::OneOffJob) => match norms.guideline_one_off_job.on(self.on) {
                Some(most) => Reason::GuidelineOneOffJob { most: *most },
                None => Reason::GuidelineNotPresent,
            },
            None => Reason::GuidelineNotPresent,
        }
    }

    /// The age that a visitor without an agreement is known not to have reached. Where the age is
    /// not known the guideline is followed as it is written: without an age.
    fn age_a_visitor_lacks(&self) -> Option<u32> {
        let visits = matches!(
            self.facts.role,
            Role::Visitor | Role::Relative | Role::HousematesFriend | Role::RelativeFromAbroad | Role::OutingHelper
        );
        let without_agreement = matches!(self.facts.agreement, None | Some(Agreement::None));
        let limit = self.norms.guideline_resident.on(self.on).filter(|_| visits && without_agreement)?;
        (self.has_reached(*limit) == Some(false)).then_some(limit.count)
    }
}
