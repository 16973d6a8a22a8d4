//! Is the estimate of a year in time?

use super::{EstimateFact as Fact, FundingReason as Reason};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints, outcomes},
    norm::{Choice, Norms},
    wire::record,
};

outcomes! {
    /// Is the estimate in time?
    pub enum EstimateOutcome {
        /// It has to be delivered still, and can be in time.
        Due = "due", nl "de raming moet nog worden verstrekt", en "the estimate has to be delivered";
        /// It was delivered in time.
        InTime = "in_time", nl "de raming is op tijd verstrekt", en "the estimate was delivered in time";
        /// It was delivered too late.
        Late = "late", nl "de raming is te laat verstrekt", en "the estimate was delivered too late";
        /// It was not delivered, and is too late.
        Overdue = "overdue", nl "de raming had al verstrekt moeten zijn", en "the estimate is overdue";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No estimate was asked for this year by the texts that are modelled.
        NotInForce = "not_in_force", nl "over dit jaar werd geen raming gevraagd", en "no estimate was asked for this year";
    }
}

record! {
    /// The question whether the estimate of the benefit abroad is in time (rule RGL-6): it is due
    /// before 1 October of the year before.
    ///
    /// ```
    /// use kinderopvang::{decision::Question, funding::{EstimateDue, EstimateOutcome}};
    /// let estimate = EstimateDue { year: Some(2021), delivered_on: None };
    /// assert_eq!(estimate.decide("2020-09-30".parse().unwrap()).outcome, EstimateOutcome::Due);
    /// assert_eq!(estimate.decide("2020-10-01".parse().unwrap()).outcome, EstimateOutcome::Overdue);
    /// ```
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "raming")]
    pub struct EstimateDue {
        /// The year that is estimated.
        pub year: Option<u32>,
        /// The day on which the estimate was delivered; absent: it was not.
        pub delivered_on: Option<Day>,
    }
}

impl EstimateDue {
    /// The last day on which it is in time, and until when the text was read; or the first day of
    /// the rules, where they began later.
    fn last_day(norms: &Norms, year: u32) -> Result<(Day, Option<Day>), Option<Day>> {
        let before = year.checked_sub(1).ok_or(None)?;
        let first = i32::try_from(before).ok().and_then(|year| Day::new(year, 1, 1)).ok_or(None)?;
        match norms.funding_estimate_before.choose(first) {
            Choice::InForce(entry) => {
                let last = entry.value.of_year(before).and_then(Day::previous).ok_or(None)?;
                Ok((last, entry.confirmed_until))
            }
            Choice::NotYet { from } => Err(Some(from)),
            Choice::Ended { .. } | Choice::NotModelled => Err(None),
        }
    }
}

impl Question for EstimateDue {
    type Outcome = EstimateOutcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> EstimateOutcome {
        let Some(year) = self.year else {
            because.missing(Fact::Year);
            return EstimateOutcome::Undetermined;
        };
        let (last_day, confirmed) = match Self::last_day(norms, year) {
            Ok(found) => found,
            Err(from) => {
                if let Some(from) = from {
                    because.reason(Reason::NotInForce { from });
                }
                return EstimateOutcome::NotInForce;
            }
        };
        because.reason(Reason::EstimateBy { year, last_day });
        if let Some(confirmed_until) = confirmed.filter(|confirmed| *confirmed < last_day) {
            because.reason(Reason::LastRead { confirmed_until });
        }
        if let Some(delivered_on) = self.delivered_on.filter(|delivered| *delivered <= on) {
            because.reason(Reason::EstimateDelivered { delivered_on });
            return if delivered_on <= last_day { EstimateOutcome::InTime } else { EstimateOutcome::Late };
        }
        because.action(Action::new(Task::DeliverEstimate, Party::SocialInsuranceBank).by(last_day));
        if on <= last_day { EstimateOutcome::Due } else { EstimateOutcome::Overdue }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        if let Some(Ok((last_day, _))) = self.year.map(|year| Self::last_day(norms, year)) {
            days.ends(last_day);
        }
        if let Some(delivered_on) = self.delivered_on {
            days.begins(delivered_on);
        }
    }
}
