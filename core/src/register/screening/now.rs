//! Is this person continuously screened (SCR-2)?

use super::{ScreeningFact, ScreeningOutcome, ScreeningReason};
use crate::{
    calendar::Day,
    decision::{Because, Question, TurningPoints},
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether somebody is continuously screened on a day (rule SCR-2): from the
    /// registration on, linked or not, up to and including its last day.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     register::screening::{ScreenedNow, ScreeningOutcome},
    /// };
    /// let question = ScreenedNow { registered_on: Some("2018-05-14".parse()?), ended_on: None };
    /// assert_eq!(question.decide("2018-05-13".parse()?).outcome, ScreeningOutcome::NotScreened);
    /// assert_eq!(question.decide("2018-05-14".parse()?).outcome, ScreeningOutcome::Screened);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "continue screening")]
    pub struct ScreenedNow {
        /// The day of the registration, included; `None` while there is none.
        pub registered_on: Option<Day>,
        /// The last day of the registration, included; `None` while it has not ended.
        pub ended_on: Option<Day>,
    }
}

impl Question for ScreenedNow {
    type Outcome = ScreeningOutcome;
    type Reason = ScreeningReason;
    type Fact = ScreeningFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<ScreeningReason, ScreeningFact>,
    ) -> ScreeningOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(ScreeningReason::NotInForce { from });
            return ScreeningOutcome::NotInForce;
        }
        match (self.registered_on, self.ended_on) {
            (None, _) => {
                because.reason(ScreeningReason::NotRegistered);
                ScreeningOutcome::NotScreened
            }
            (Some(registered_on), _) if on < registered_on => {
                because.reason(ScreeningReason::NotYetRegistered { registered_on });
                ScreeningOutcome::NotScreened
            }
            (Some(registered_on), Some(ended_on)) if ended_on < registered_on => {
                because.reason(ScreeningReason::EndBeforeRegistration { registered_on, ended_on });
                because.missing(ScreeningFact::EndedOn);
                ScreeningOutcome::Undetermined
            }
            (Some(_), Some(ended_on)) if ended_on < on => {
                because.reason(ScreeningReason::Ended { ended_on });
                ScreeningOutcome::NotScreened
            }
            (Some(registered_on), _) => {
                because.reason(ScreeningReason::ScreenedSince { registered_on });
                ScreeningOutcome::Screened
            }
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        if let Some(registered_on) = self.registered_on {
            days.begins(registered_on);
        }
        if let Some(ended_on) = self.ended_on {
            days.ends(ended_on);
        }
    }
}
