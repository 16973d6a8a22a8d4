//! A VOG on suspicion (OBL-6): for anybody of twelve or older who is present, without a duty to
//! register.

use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints, facts, outcomes, reasons},
    norm::{Choice, Norms},
    wire::record,
};

outcomes! {
    /// May the supervisor demand a VOG of this person?
    pub enum DemandOutcome {
        /// Yes: the holder or the childminder hands it to the supervisor.
        MayBeDemanded = "may_be_demanded", nl "de toezichthouder kan een VOG verlangen, zonder inschrijving", en "the supervisor may demand a VOG, without a registration";
        /// No.
        NotPossible = "not_possible", nl "de toezichthouder kan geen VOG verlangen", en "the supervisor cannot demand a VOG";
        /// Whether there is a suspicion is for the supervisor to say.
        Judgement = "judgement", nl "ter beoordeling van de toezichthouder", en "left to the supervisor";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "de regel geldt nog niet", en "the rule is not in force yet";
    }
}

facts! {
    /// A fact that is missing and matters.
    pub enum DemandFact {
        BirthDate = "birth_date", nl "Wat is de geboortedatum?", en "What is the birth date?";
    }
}

reasons! {
    /// Why a VOG may be demanded or not.
    pub enum DemandReason {
        NotInForce { from: Day } = "demand.not_in_force", Prk, Prk,
            nl "Deze regel geldt vanaf {from}.",
            en "This rule is in force from {from} on.";
        OldEnough { age: u32, of_age_on: Day } = "demand.old_enough", Obl6, ObligationSuspicionAge,
            nl "Wet: van wie {age} of ouder is (op {of_age_on}) en tijdens de opvang aanwezig is kan de toezichthouder bij een redelijk vermoeden een VOG verlangen; inschrijven hoeft daarvoor niet.",
            en "Statute: of who is {age} or over (on {of_age_on}) and present during the care, the supervisor may demand a VOG on a reasonable suspicion; no registration is needed for it.";
        TooYoung { age: u32, of_age_on: Day } = "demand.too_young", Obl6, ObligationSuspicionAge,
            nl "Wet: vóór de {age}e verjaardag ({of_age_on}) kan geen VOG worden verlangd.",
            en "Statute: before the birthday of {age} ({of_age_on}) no VOG can be demanded.";
        NoSuspicion = "demand.no_suspicion", Obl6, ObligationSuspicionAge,
            nl "Wet: zonder redelijk vermoeden wordt geen VOG verlangd.",
            en "Statute: without a reasonable suspicion no VOG is demanded.";
    }
}

record! {
    /// The question whether the supervisor may demand a VOG of somebody who is present.
    #[doc(alias = "redelijk vermoeden")]
    pub struct VogDemand {
        /// The birth date.
        pub birth_date: Option<Day>,
        /// Does the supervisor reasonably suspect that the person would not get a VOG?
        pub suspicion: Option<bool>,
    }
}

impl Question for VogDemand {
    type Outcome = DemandOutcome;
    type Reason = DemandReason;
    type Fact = DemandFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<DemandReason, DemandFact>) -> DemandOutcome {
        let age = match norms.obligation_suspicion_age.choose(on) {
            Choice::InForce(entry) => entry.value,
            Choice::NotYet { from } => {
                because.reason(DemandReason::NotInForce { from });
                return DemandOutcome::NotInForce;
            }
            Choice::Ended { .. } | Choice::NotModelled => return DemandOutcome::NotInForce,
        };
        if self.suspicion == Some(false) {
            because.reason(DemandReason::NoSuspicion);
            return DemandOutcome::NotPossible;
        }
        let Some(born) = self.birth_date else {
            because.missing(DemandFact::BirthDate);
            return DemandOutcome::Undetermined;
        };
        let of_age_on = age.last_day(born);
        let age = age.count;
        if on < of_age_on {
            because.reason(DemandReason::TooYoung { age, of_age_on });
            return DemandOutcome::NotPossible;
        }
        because.reason(DemandReason::OldEnough { age, of_age_on });
        if self.suspicion == Some(true) {
            because.action(Action::new(Task::ApplyForVog, Party::Person));
            because.action(Action::new(Task::DeliverVog, Party::Holder));
            DemandOutcome::MayBeDemanded
        } else {
            DemandOutcome::Judgement
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.obligation_suspicion_age.turning_points(days);
        if let Some(born) = self.birth_date {
            for entry in norms.obligation_suspicion_age.entries() {
                days.begins(entry.value.last_day(born));
            }
        }
    }
}
