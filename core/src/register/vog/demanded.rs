//! The new VOG that was demanded on suspicion (VOG-10).

use super::{
    Vog, VogFact, VogOutcome, VogReason,
    age::Age,
    part::{self, Part},
    profile,
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether a VOG does that was demanded because of a suspicion, asked on the day
    /// it is delivered (overgelegd).
    #[doc(alias = "nieuwe VOG bij redelijk vermoeden")]
    pub struct VogOnSuspicion {
        /// The VOG.
        pub vog: Vog,
        /// The day on which it was demanded.
        pub demanded_on: Day,
    }
}

impl Question for VogOnSuspicion {
    type Outcome = VogOutcome;
    type Reason = VogReason;
    type Fact = VogFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> VogOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(VogReason::NotInForce { from });
            return VogOutcome::NotInForce;
        }
        let parts = [
            part::owner(&self.vog, because),
            self.age(norms, on, because),
            profile::weigh(&self.vog, norms, on, because),
        ];
        match (part::verdict(&parts, because), self.vog.issued_on) {
            (VogOutcome::Rejected, _) => {
                because.action(Action::new(Task::ApplyForVog, Party::Person));
                VogOutcome::Rejected
            }
            (VogOutcome::Accepted, Some(issued_on)) if issued_on < self.demanded_on => {
                because.reason(VogReason::IssuedBeforeTheDemand { issued_on, demanded_on: self.demanded_on });
                because.action(Action::new(Task::AskSupervisor, Party::Holder));
                VogOutcome::Judgement
            }
            (VogOutcome::Accepted, _) => {
                because.action(Action::new(Task::DeliverVog, Party::Person));
                VogOutcome::Accepted
            }
            (other, _) => other,
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.vog_demanded.turning_points(days);
        norms.vog_aspects.turning_points(days);
        norms.vog_specific_profiles.turning_points(days);
        if let Some(issued_on) = self.vog.issued_on {
            days.begins(issued_on);
            for entry in norms.vog_demanded.entries() {
                days.ends(entry.value.last_day(issued_on));
            }
        }
    }
}

impl VogOnSuspicion {
    fn age(&self, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
        let Some(issued_on) = self.vog.issued_on else { return Part::Misses(VogFact::IssuedOn) };
        let Some(most) = norms.vog_demanded.on(on) else { return Part::Fits };
        match Age::on(on, issued_on, *most) {
            Age::NotYetIssued => {
                because.reason(VogReason::NotYetIssued { issued_on });
                Part::Fails
            }
            Age::YoungEnough { last_day } => {
                because.reason(VogReason::DemandedYoungEnough { issued_on, last_day });
                Part::Fits
            }
            Age::TooOld { last_day } => {
                because.reason(VogReason::DemandedTooOld { issued_on, last_day });
                Part::Fails
            }
        }
    }
}
