//! Both layers asked, and their answers joined.

use super::{
    Duty, Obligation, ObligationFact, ObligationReason, Role, Setting,
    structural::{FactSet, Structural},
};
use crate::{
    calendar::{Day, Term},
    decision::{Action, Because, Party, Question, Silent, Task, TurningPoints},
    norm::{Choice, Norms},
    register::presence::{PresenceAt, PresenceOutcome},
    wire::shown,
};

/// What one layer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    Required,
    NotRequired,
    Judged,
    Unknown(FactSet),
}

impl Finding {
    const fn duty(self) -> Duty {
        match self {
            Self::Required => Duty::Required,
            Self::NotRequired => Duty::NotRequired,
            Self::Judged => Duty::Judgement,
            Self::Unknown(_) => Duty::Undetermined,
        }
    }
}

shown! {
    /// What each layer says by itself.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Layers {
        /// The statute.
        pub statute: Duty,
        /// The guideline, with an agency's own text where that is stricter.
        pub guideline: Duty,
    }
}

/// The question whether a person has to be registered, with the presence taken from a record of
/// visits, so that the answer follows it from day to day.
#[derive(Clone, Copy, Debug)]
pub struct ObligationOf<'a> {
    /// The facts; their own `presence` is used when there is no record.
    pub facts: &'a Obligation,
    /// The record of presence at this location.
    pub presence: Option<&'a PresenceAt>,
}

/// The facts of one day, as both layers look at them.
pub(super) struct Situation<'a> {
    pub(super) facts: &'a Obligation,
    pub(super) norms: &'a Norms,
    pub(super) on: Day,
    pub(super) structural: Structural,
}

impl Situation<'_> {
    /// The day on which the person comes of the age that a norm names, if the birth date is known.
    pub(super) fn of_age_on(&self, age: Term) -> Option<Day> {
        self.facts.birth_date.map(|born| age.last_day(born))
    }

    /// Has the person reached `age`? `None` when neither birth date nor age is known.
    pub(super) fn has_reached(&self, age: Term) -> Option<bool> {
        match self.facts.birth_date {
            Some(born) => Some(age.last_day(born) <= self.on),
            None => self.facts.age.map(|years| u32::from(years) >= age.count),
        }
    }

    /// Does the person live at the location of the care?
    pub(super) fn lives_there(&self) -> bool {
        matches!(self.facts.role, Role::Housemate | Role::Resident) || self.facts.lives_there == Some(true)
    }
}

impl Question for ObligationOf<'_> {
    type Outcome = Duty;
    type Reason = ObligationReason;
    type Fact = ObligationFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<ObligationReason, ObligationFact>) -> Duty {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(ObligationReason::NotInForce { from });
            return Duty::NotInForce;
        }
        let situation = self.situation(norms, on);
        let statute = situation.statute(because);
        let guideline = situation.guideline(because);
        let duty = self.join(statute, guideline, because);
        situation.tell_what_to_do(duty, because);
        duty
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.obligation_management.turning_points(days);
        norms.obligation_participating_parent.turning_points(days);
        norms.obligation_childminding_agreement.turning_points(days);
        norms.obligation_present_anywhere.turning_points(days);
        norms.obligation_present_at_home.turning_points(days);
        if let Some(born) = self.facts.birth_date {
            for table in [
                &norms.guideline_resident,
                &norms.obligation_housemate,
                &norms.obligation_residential_address,
                &norms.obligation_present_anywhere,
                &norms.obligation_present_at_home,
            ] {
                table.turning_points(days);
                for entry in table.entries() {
                    days.begins(entry.value.last_day(born));
                }
            }
        }
        if let Some(presence) = self.presence {
            presence.turning_points(norms, days);
        }
    }
}

impl ObligationOf<'_> {
    /// What each layer says by itself on a day; both "not in force" before the register began.
    pub fn layers(&self, norms: &Norms, on: Day) -> Layers {
        if !norms.prk.applies(on) {
            return Layers { statute: Duty::NotInForce, guideline: Duty::NotInForce };
        }
        let situation = self.situation(norms, on);
        Layers { statute: situation.statute(&mut Silent).duty(), guideline: situation.guideline(&mut Silent).duty() }
    }

    fn situation<'s>(&'s self, norms: &'s Norms, on: Day) -> Situation<'s> {
        let presence: Option<PresenceOutcome> = match self.presence {
            Some(record) => Some(record.outcome(norms, on)),
            None => self.facts.presence,
        };
        Situation { facts: self.facts, norms, on, structural: Structural::of(self.facts, presence, norms, on) }
    }

    /// The stricter layer makes the outcome; where no VOG can be had, no duty can be met, and the
    /// supervisor decides.
    fn join(
        &self,
        statute: Finding,
        guideline: Finding,
        because: &mut impl Because<ObligationReason, ObligationFact>,
    ) -> Duty {
        let from_abroad = self.facts.role == Role::RelativeFromAbroad;
        match (statute, guideline) {
            (Finding::Required, Finding::Unknown(missing)) if from_abroad => undetermined(missing, because),
            (Finding::Required, Finding::Judged) if from_abroad => Duty::Judgement,
            (Finding::Required, _) | (_, Finding::Required) => Duty::Required,
            (Finding::Unknown(a), Finding::Unknown(b)) => undetermined(a.and(b), because),
            (Finding::Unknown(missing), _) | (_, Finding::Unknown(missing)) => undetermined(missing, because),
            (Finding::Judged, _) | (_, Finding::Judged) => Duty::Judgement,
            (Finding::NotRequired, Finding::NotRequired) => Duty::NotRequired,
        }
    }
}

fn undetermined(missing: FactSet, because: &mut impl Because<ObligationReason, ObligationFact>) -> Duty {
    for fact in missing.iter() {
        because.missing(fact);
    }
    Duty::Undetermined
}

impl Situation<'_> {
    fn tell_what_to_do(&self, duty: Duty, because: &mut impl Because<ObligationReason, ObligationFact>) {
        let organisation = match self.facts.setting {
            Setting::DayCare | Setting::OutOfSchoolCare => Party::Holder,
            Setting::Agency | Setting::ChildmindersHome | Setting::ParentsHome => Party::Agency,
        };
        match duty {
            Duty::Required => {
                because.action(Action::new(Task::Register, Party::Person));
                because.action(Action::new(Task::Link, organisation));
            }
            Duty::Judgement => because.action(Action::new(Task::AskSupervisor, organisation)),
            Duty::Undetermined => because.action(Action::new(Task::FindOut, organisation)),
            Duty::NotRequired => {
                let shows_vog = self.facts.role == Role::ParticipatingParent && self.facts.setting.is_centre();
                if shows_vog {
                    because.action(Action::new(Task::ShowVogToHolder, Party::Person));
                }
                let age = self.norms.guideline_resident.on(self.on).filter(|_| self.lives_there());
                if let Some(of_age_on) = age.and_then(|age| self.of_age_on(*age))
                    && self.on < of_age_on
                    && self.facts.setting != Setting::ParentsHome
                {
                    because.action(Action::new(Task::Register, Party::Person).by(of_age_on));
                    because.action(Action::new(Task::Link, organisation).by(of_age_on));
                }
            }
            Duty::NotInForce => {}
        }
    }
}

impl Question for Obligation {
    type Outcome = Duty;
    type Reason = ObligationReason;
    type Fact = ObligationFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<ObligationReason, ObligationFact>) -> Duty {
        ObligationOf { facts: self, presence: None }.weigh(norms, on, because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        ObligationOf { facts: self, presence: None }.turning_points(norms, days);
    }
}

impl Obligation {
    /// What each layer says by itself on a day.
    pub fn layers(&self, norms: &Norms, on: Day) -> Layers {
        ObligationOf { facts: self, presence: None }.layers(norms, on)
    }
}
