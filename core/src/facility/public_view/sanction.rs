//! Does the public see a sanction?

use super::{PublicFact, PublicViewReason};
use crate::{
    calendar::Day,
    decision::{Because, Question, TurningPoints, outcomes},
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether the public sees a decision about a sanction in the register (BLR art. 9a).
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "handhavingsbesluit")]
    pub struct SanctionShown {
        /// Is the decision irrevocable?
        pub irrevocable: Option<bool>,
        /// The day on which it was entered in the register.
        #[doc(alias = "datum van vermelding")]
        pub entered_on: Option<Day>,
    }
}

outcomes! {
    /// Is the sanction shown?
    pub enum SanctionShownOutcome {
        /// Yes.
        Shown = "shown", nl "de sanctie is voor iedereen te zien", en "everybody can see the sanction";
        /// No.
        NotShown = "not_shown", nl "de sanctie is niet te zien", en "the sanction cannot be seen";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No norm of this day is known.
        NotInForce = "not_in_force", nl "van deze dag is geen regel over sancties in het register bekend", en "no rule about sanctions in the register is known of this day";
    }
}

impl Question for SanctionShown {
    type Outcome = SanctionShownOutcome;
    type Reason = PublicViewReason;
    type Fact = PublicFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<PublicViewReason, PublicFact>,
    ) -> SanctionShownOutcome {
        let term = match norms.public_sanction.choose(on) {
            Choice::InForce(entry) => entry.value,
            Choice::NotYet { from } => {
                because.reason(PublicViewReason::SanctionNotInForce { from });
                return SanctionShownOutcome::NotInForce;
            }
            Choice::Ended { .. } | Choice::NotModelled => return SanctionShownOutcome::NotInForce,
        };
        if self.irrevocable == Some(false) {
            because.reason(PublicViewReason::SanctionNotIrrevocable);
            return SanctionShownOutcome::NotShown;
        }
        if let Some(entered_on) = self.entered_on {
            let last_day = term.last_day(entered_on);
            if on < entered_on {
                because.reason(PublicViewReason::SanctionNotYet { entered_on });
                return SanctionShownOutcome::NotShown;
            }
            if last_day < on {
                because.reason(PublicViewReason::SanctionOver { entered_on, last_day });
                return SanctionShownOutcome::NotShown;
            }
            if self.irrevocable == Some(true) {
                because.reason(PublicViewReason::SanctionShown { entered_on, last_day });
                return SanctionShownOutcome::Shown;
            }
        }
        for (is_missing, fact) in
            [(self.irrevocable.is_none(), PublicFact::Irrevocable), (self.entered_on.is_none(), PublicFact::EnteredOn)]
        {
            if is_missing {
                because.missing(fact);
            }
        }
        SanctionShownOutcome::Undetermined
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.public_sanction.turning_points(days);
        if let Some(entered_on) = self.entered_on {
            days.begins(entered_on);
            for entry in norms.public_sanction.entries() {
                days.ends(entry.value.last_day(entered_on));
            }
        }
    }
}
