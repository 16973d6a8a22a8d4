//! The statute's lists: Wko art. 1.50(3) for a centre, 1.56(3) for an agency, 1.56b(3) around a
//! childminder, in the version of the day.

use super::{
    Agreement, ObligationFact, ObligationReason as Reason, Role, Setting,
    question::{Finding, Situation},
    structural::{FactSet, Structural},
};
use crate::{calendar::Term, decision::Because, norm::Choice};

impl Situation<'_> {
    pub(super) fn statute(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        match self.facts.role {
            Role::LegalPerson => {
                because.reason(Reason::StatuteLegalPerson);
                return Finding::NotRequired;
            }
            Role::LunchSupervisor => {
                because.reason(Reason::StatuteLunchBreak);
                return Finding::NotRequired;
            }
            _ => {}
        }
        match self.facts.setting {
            Setting::DayCare | Setting::OutOfSchoolCare => self.centre(because),
            Setting::Agency => self.agency(because),
            Setting::ChildmindersHome | Setting::ParentsHome => self.childminding(because),
        }
    }

    fn centre(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        let role = self.facts.role;
        match role {
            Role::Holder | Role::Owner => {
                because.reason(Reason::StatuteHolder);
                return Finding::Required;
            }
            Role::Director | Role::Partner | Role::Associate | Role::Manager => {
                match self.norms.obligation_management.choose(self.on) {
                    Choice::InForce(_) => {
                        because.reason(Reason::StatuteManagement { role });
                        return Finding::Required;
                    }
                    Choice::NotYet { from } => because.reason(Reason::StatuteManagementNotYet { from }),
                    Choice::Ended { .. } | Choice::NotModelled => {}
                }
            }
            Role::ParticipatingParent => return self.participating_parent(because),
            _ => {}
        }
        let mut findings = Findings::default();
        findings.add(self.employed(), because, Reason::StatuteEmployment);
        findings.add(self.on_other_agreement(), because, Reason::StatuteOtherAgreement);
        findings.add(self.with_child_data(), because, Reason::StatuteChildData);
        self.at_residential_centre(&mut findings, because);
        findings.conclude(because, Reason::StatuteCentreSilent, Reason::StatuteCentreOpen)
    }

    fn participating_parent(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        if self.norms.obligation_participating_parent.applies(self.on) {
            because.reason(Reason::StatuteParticipatingParent);
            return Finding::Required;
        }
        if let Some(entry) = self.norms.obligation_participating_parent_vog.entry(self.on) {
            because.reason(Reason::StatuteParticipatingParentVog { every: entry.value, until: entry.until });
        }
        Finding::NotRequired
    }

    fn employed(&self) -> Finding {
        let employed =
            matches!(self.facts.agreement, Some(Agreement::EmploymentWithHolder | Agreement::EmploymentWithAgency))
                || matches!(self.facts.role, Role::Employee | Role::AgencyWorker | Role::Administrative);
        match (employed, self.facts.during_care_hours) {
            (true, Some(true)) => Finding::Required,
            (true, None) => Finding::Unknown(FactSet::of(ObligationFact::DuringCareHours)),
            (true, Some(false)) | (false, _) => Finding::NotRequired,
        }
    }

    /// An agreement with the holder other than employment: given, or implied by what the person does.
    fn on_other_agreement(&self) -> Finding {
        let agreement = match (self.facts.agreement, self.facts.role) {
            (Some(Agreement::OtherWithHolder), _) => Some(true),
            (Some(_), _) => Some(false),
            (None, Role::Trainee | Role::OrientationTrainee | Role::Volunteer | Role::SelfEmployed) => Some(true),
            (None, Role::TaxiDriver | Role::SharedLocationStaff) => self.facts.works_for_organisation,
            (None, Role::Cleaner | Role::Handyman) => None,
            (None, _) => Some(false),
        };
        match agreement {
            Some(true) => self.when_structural(),
            Some(false) => Finding::NotRequired,
            None => {
                let fact = match self.facts.role {
                    Role::TaxiDriver | Role::SharedLocationStaff => ObligationFact::WorksForOrganisation,
                    _ => ObligationFact::Agreement,
                };
                let present = self.when_structural();
                presence_first(present, both(present, Finding::Unknown(FactSet::of(fact))))
            }
        }
    }

    fn with_child_data(&self) -> Finding {
        match (self.facts.child_data_access, self.facts.role) {
            (Some(true), _) | (None, Role::Administrative) => Finding::Required,
            (Some(false), _) => Finding::NotRequired,
            (
                None,
                Role::Director | Role::Partner | Role::Associate | Role::Manager | Role::Employee | Role::AgencyWorker,
            ) => Finding::Unknown(FactSet::of(ObligationFact::ChildDataAccess)),
            // Who works for the holder may never be at the location: then the presence is no answer.
            (None, Role::Volunteer | Role::SelfEmployed) if matches!(self.structural, Structural::Unknown(_)) => {
                Finding::Unknown(FactSet::of(ObligationFact::ChildDataAccess))
            }
            (None, _) => Finding::NotRequired,
        }
    }

    fn at_residential_centre(&self, findings: &mut Findings, because: &mut impl Because<Reason, ObligationFact>) {
        let Some(limit) = self.norms.obligation_residential_address.on(self.on) else { return };
        let (age, of_age_on) = (limit.count, self.of_age_on(*limit));
        if self.lives_there() {
            let adult = self.adult(*limit);
            findings.add(adult, because, Reason::StatuteResident { age, of_age_on });
            if adult == Finding::NotRequired {
                because.reason(Reason::StatuteResidentUnderAge { age, of_age_on });
            }
            return;
        }
        let present = self.when_structural();
        let residential = match self.facts.at_residential_address {
            Some(true) => Finding::Required,
            Some(false) => Finding::NotRequired,
            None => Finding::Unknown(FactSet::of(ObligationFact::AtResidentialAddress)),
        };
        let listed = presence_first(present, both(both(present, self.adult(*limit)), residential));
        findings.add(listed, because, Reason::StatutePresentAtResidentialCentre { age, of_age_on });
    }

    fn agency(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        let works_for_agency = matches!(
            self.facts.role,
            Role::Holder
                | Role::Owner
                | Role::Director
                | Role::Partner
                | Role::Associate
                | Role::Manager
                | Role::Employee
                | Role::AgencyWorker
                | Role::Administrative
                | Role::Trainee
                | Role::Volunteer
                | Role::SelfEmployed
        ) || self.facts.child_data_access == Some(true);
        if works_for_agency {
            because.reason(Reason::StatuteAgency);
            Finding::Required
        } else {
            because.reason(Reason::StatuteAgencySilent);
            Finding::NotRequired
        }
    }

    fn childminding(&self, because: &mut impl Because<Reason, ObligationFact>) -> Finding {
        if self.facts.role == Role::Childminder {
            because.reason(Reason::StatuteChildminder);
            return Finding::Required;
        }
        let at_home = self.facts.setting == Setting::ChildmindersHome;
        let mut findings = Findings::default();
        if self.norms.obligation_childminding_agreement.applies(self.on) {
            findings.add(self.on_childminding_agreement(), because, Reason::StatuteChildmindingAgreement);
        }
        if self.lives_there() && at_home {
            if let Some(limit) = self.norms.obligation_housemate.on(self.on) {
                let (age, of_age_on) = (limit.count, self.of_age_on(*limit));
                let adult = self.adult(*limit);
                findings.add(adult, because, Reason::StatuteHousemate { age, of_age_on });
                if adult == Finding::NotRequired {
                    because.reason(Reason::StatuteHousemateUnderAge { age, of_age_on });
                }
            }
        } else if let Some(limit) = self.norms.obligation_present_anywhere.on(self.on) {
            let (age, of_age_on) = (limit.count, self.of_age_on(*limit));
            let present = self.when_structural();
            let listed = both(present, self.adult(*limit));
            // At the parents' home the guideline asks nothing of anybody else, so the age matters.
            let listed = if at_home { presence_first(present, listed) } else { listed };
            findings.add(listed, because, Reason::StatutePresentAnywhere { age, of_age_on });
        } else if let Some(limit) = self.norms.obligation_present_at_home.on(self.on).filter(|_| at_home) {
            let (age, of_age_on) = (limit.count, self.of_age_on(*limit));
            let present = self.when_structural();
            let listed = presence_first(present, both(present, self.adult(*limit)));
            findings.add(listed, because, Reason::StatutePresentAtHome { age, of_age_on });
        }
        findings.conclude(because, Reason::StatuteChildmindingSilent, Reason::StatuteChildmindingOpen)
    }

    fn on_childminding_agreement(&self) -> Finding {
        let agreement = match (self.facts.agreement, self.facts.role) {
            (Some(Agreement::WithChildminder | Agreement::WithChildmindingAgency), _) => Some(true),
            (Some(_), _) => Some(false),
            (None, Role::Trainee | Role::OrientationTrainee | Role::Volunteer | Role::SelfEmployed) => Some(true),
            (None, Role::Cleaner | Role::Handyman | Role::Backup | Role::OutingHelper | Role::TaxiDriver) => None,
            (None, _) => Some(false),
        };
        match agreement {
            Some(true) => self.when_structural(),
            Some(false) => Finding::NotRequired,
            None => {
                let present = self.when_structural();
                let listed = both(present, Finding::Unknown(FactSet::of(ObligationFact::Agreement)));
                let guideline_decides = self.facts.setting == Setting::ChildmindersHome && !self.lives_there();
                if guideline_decides { presence_first(present, listed) } else { listed }
            }
        }
    }

    fn when_structural(&self) -> Finding {
        match self.structural {
            Structural::Yes => Finding::Required,
            Structural::No(_) => Finding::NotRequired,
            Structural::Judged => Finding::Judged,
            Structural::Unknown(missing) => Finding::Unknown(missing),
        }
    }

    fn adult(&self, age: Term) -> Finding {
        match self.has_reached(age) {
            Some(true) => Finding::Required,
            Some(false) => Finding::NotRequired,
            None => Finding::Unknown(FactSet::of(ObligationFact::BirthDate)),
        }
    }
}

/// Two conditions that must both be met.
fn both(a: Finding, b: Finding) -> Finding {
    match (a, b) {
        (Finding::NotRequired, _) | (_, Finding::NotRequired) => Finding::NotRequired,
        (Finding::Unknown(a), Finding::Unknown(b)) => Finding::Unknown(a.and(b)),
        (Finding::Unknown(missing), _) | (_, Finding::Unknown(missing)) => Finding::Unknown(missing),
        (Finding::Judged, _) | (_, Finding::Judged) => Finding::Judged,
        (Finding::Required, Finding::Required) => Finding::Required,
    }
}

/// Age, address and agreement are asked only of who is known to be structurally present: of anybody
/// else the guideline's answer follows from the presence, and it is the stricter one.
fn presence_first(present: Finding, listed: Finding) -> Finding {
    match (present, listed) {
        (Finding::Unknown(_) | Finding::Judged, Finding::Unknown(_)) => present,
        (_, listed) => listed,
    }
}

/// The letters of a list together: one that lists the person is enough.
#[derive(Default)]
struct Findings {
    listed: bool,
    judged: bool,
    missing: FactSet,
}

impl Findings {
    fn add(&mut self, finding: Finding, because: &mut impl Because<Reason, ObligationFact>, reason: Reason) {
        match finding {
            Finding::Required => {
                because.reason(reason);
                self.listed = true;
            }
            Finding::NotRequired => {}
            Finding::Judged => self.judged = true,
            Finding::Unknown(missing) => self.missing = self.missing.and(missing),
        }
    }

    fn conclude(&self, because: &mut impl Because<Reason, ObligationFact>, silent: Reason, open: Reason) -> Finding {
        if self.listed {
            return Finding::Required;
        }
        if !self.missing.is_empty() {
            because.reason(open);
            return Finding::Unknown(self.missing);
        }
        if self.judged {
            because.reason(open);
            return Finding::Judged;
        }
        because.reason(silent);
        Finding::NotRequired
    }
}
