//! What becomes of the data after the end (END-8).

use crate::wire::shown;
use serde::Serialize;

use super::{DemandCause, Registration, RegistrationEvent, fold::Phase};
use crate::{calendar::Day, norm::Norms};

shown! {
    /// What the register does with the data of a registration.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "type", rename_all = "snake_case")]
    #[doc(alias = "bewaartermijn")]
    pub enum Retention {
        /// There are no data: the person was never registered.
        Nothing,
        /// The registration stands, or may still stand.
        InUse,
        /// The data are destroyed.
        Destroyed {
            /// The day after which they were no longer kept: the last day of the registration, or of
            /// the term for which they were kept after it.
            after: Day,
        },
        /// There was a signal: the data are kept.
        Kept {
            /// The last day on which they are kept.
            until: Day,
        },
    }
}

impl Registration {
    /// What becomes of the data: destroyed at the end of the registration, or kept for four years
    /// after it when there was a signal (Besluit art. 16b). The term in years is never shifted.
    ///
    /// `signal`: was there a signal from the continuous screening, besides those among the events?
    pub fn retention(&self, on: Day, signal: bool) -> Retention {
        self.retention_by(Norms::builtin(), on, signal)
    }

    /// As [`retention`](Self::retention), by the given norms.
    pub fn retention_by(&self, norms: &Norms, on: Day, signal: bool) -> Retention {
        match *self.phase(on) {
            Phase::NotInForce | Phase::Never => Retention::Nothing,
            Phase::Registered(_) | Phase::MayHaveEnded(_) => Retention::InUse,
            Phase::Ended { last_day, .. } => match norms.end_retention.on(last_day).map(|term| term.last_day(last_day))
            {
                Some(until) if signal || self.had_signal(last_day) => {
                    if on <= until {
                        Retention::Kept { until }
                    } else {
                        Retention::Destroyed { after: until }
                    }
                }
                _ => Retention::Destroyed { after: last_day },
            },
        }
    }

    /// Do the events up to a day name a signal?
    fn had_signal(&self, until: Day) -> bool {
        self.events()
            .iter()
            .take_while(|event| event.on() <= until)
            .any(|event| matches!(event, RegistrationEvent::NewVogDemanded { reason: Some(DemandCause::Signal), .. }))
    }
}
