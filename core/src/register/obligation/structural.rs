//! Whether the person counts as structurally there: the presence, less what the guideline leaves
//! out. The statute uses the word without defining it, so both layers build on this.

use super::{Obligation, ObligationFact, Role, Setting};
use crate::{calendar::Day, norm::Norms, register::presence::PresenceOutcome};

/// A set of missing facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct FactSet(u32);

impl FactSet {
    pub(super) fn of(fact: ObligationFact) -> Self {
        Self(ObligationFact::ALL.iter().position(|known| *known == fact).map_or(0, bit))
    }

    #[must_use]
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn iter(self) -> impl Iterator<Item = ObligationFact> {
        ObligationFact::ALL.iter().enumerate().filter(move |(at, _)| self.0 & bit(*at) != 0).map(|(_, fact)| *fact)
    }
}

fn bit(position: usize) -> u32 {
    u32::try_from(position).ok().and_then(|position| 1_u32.checked_shl(position)).unwrap_or(0)
}

/// Why presence does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exemption {
    Bringing,
    Orientation,
    OneOffJob,
    OutsideCareHours,
    EmergencyOnly,
}

/// Is the person structurally there?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Structural {
    Yes,
    No(Option<Exemption>),
    Judged,
    Unknown(FactSet),
}

impl Structural {
    pub(super) fn of(facts: &Obligation, presence: Option<PresenceOutcome>, norms: &Norms, on: Day) -> Self {
        let only_brings = match facts.role {
            Role::Parent => facts.setting != Setting::ParentsHome,
            Role::Fetcher => true,
            Role::TaxiDriver => facts.works_for_organisation == Some(false),
            _ => false,
        };
        if only_brings {
            return Self::No(Some(Exemption::Bringing));
        }
        let is_there_anyway = matches!(presence, Some(PresenceOutcome::Structural | PresenceOutcome::Judgement));
        if facts.role == Role::Backup && facts.emergency_only == Some(true) && !is_there_anyway {
            return Self::No(Some(Exemption::EmergencyOnly));
        }
        if facts.during_care_hours == Some(false) {
            return Self::No(Some(Exemption::OutsideCareHours));
        }
        if presence == Some(PresenceOutcome::NotStructural) {
            return Self::No(None);
        }
        match facts.role {
            Role::OrientationTrainee => match orientation(facts, norms, on) {
                Exempt::Yes => return Self::No(Some(Exemption::Orientation)),
                Exempt::No => {}
                Exempt::Unknown(missing) => return Self::Unknown(missing),
            },
            Role::Handyman | Role::Cleaner if facts.one_off == Some(true) => match one_off_job(facts, norms, on) {
                Exempt::Yes => return Self::No(Some(Exemption::OneOffJob)),
                Exempt::No => {}
                Exempt::Unknown(missing) => return Self::Unknown(missing),
            },
            _ => {}
        }
        if facts.role == Role::TaxiDriver && facts.works_for_organisation.is_none() {
            return Self::Unknown(FactSet::of(ObligationFact::WorksForOrganisation));
        }
        match presence {
            Some(PresenceOutcome::Structural) => Self::Yes,
            Some(PresenceOutcome::Judgement) => Self::Judged,
            Some(PresenceOutcome::NotStructural) => Self::No(None),
            Some(PresenceOutcome::Undetermined | PresenceOutcome::NotInForce) | None => {
                Self::Unknown(FactSet::of(ObligationFact::Presence))
            }
        }
    }
}

pub(super) enum Exempt {
    Yes,
    No,
    Unknown(FactSet),
}

/// A short unpaid placement for the education (snuffelstage).
pub(super) fn orientation(facts: &Obligation, norms: &Norms, on: Day) -> Exempt {
    let short_enough = norms
        .guideline_orientation
        .on(on)
        .and_then(|most| facts.period.map(|period| period.last() < most.last_day(period.first())));
    all_of([
        (facts.unpaid, ObligationFact::Unpaid),
        (facts.for_school, ObligationFact::ForSchool),
        (short_enough, ObligationFact::Period),
    ])
}

fn one_off_job(facts: &Obligation, norms: &Norms, on: Day) -> Exempt {
    let short_enough = norms
        .guideline_one_off_job
        .on(on)
        .and_then(|most| facts.period.map(|period| period.last() < most.last_day(period.first())));
    let apart = facts.involved.map(|involved| !involved);
    all_of([(short_enough, ObligationFact::Period), (apart, ObligationFact::Involved)])
}

/// One condition that fails decides; else an unknown one leaves it open.
fn all_of<const N: usize>(conditions: [(Option<bool>, ObligationFact); N]) -> Exempt {
    if conditions.iter().any(|(met, _)| *met == Some(false)) {
        return Exempt::No;
    }
    let missing = conditions
        .iter()
        .filter(|(met, _)| met.is_none())
        .fold(FactSet::default(), |set, (_, fact)| set.and(FactSet::of(*fact)));
    if missing.is_empty() { Exempt::Yes } else { Exempt::Unknown(missing) }
}
