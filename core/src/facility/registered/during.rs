//! Was a facility registered during a period?

use serde::Serialize;

use super::{RegisteredOn, RegisteredOutcome};
use crate::{
    calendar::Period,
    decision::Question,
    norm::Norms,
    wire::{shown, words},
};

words! {
    /// On how much of a period was the facility registered?
    pub enum RegisteredPart {
        /// On every day.
        Whole = "whole", nl "de hele periode geregistreerd", en "registered during the whole period";
        /// On some days, and on others not.
        Partly = "partly", nl "een deel van de periode geregistreerd", en "registered during a part of the period";
        /// On no day.
        Not = "not", nl "niet geregistreerd in de periode", en "not registered during the period";
        /// The days of which nothing is certain decide.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
    }
}

shown! {
    /// The days of a period on which a facility was registered.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct RegisteredDuring {
        /// The period.
        pub period: Period,
        /// The whole period, a part, or nothing of it.
        pub part: RegisteredPart,
        /// The days on which it was registered, in order.
        pub registered: Vec<Period>,
        /// The days of which nothing is certain, in order.
        pub undetermined: Vec<Period>,
    }
}

impl RegisteredOn {
    /// The days of a period on which the facility was registered.
    pub fn during(&self, period: Period) -> RegisteredDuring {
        self.during_by(Norms::builtin(), period)
    }

    /// The days of a period on which the facility was registered, by the given norms.
    pub fn during_by(&self, norms: &Norms, period: Period) -> RegisteredDuring {
        let (mut registered, mut undetermined, mut some_not) = (Vec::new(), Vec::new(), false);
        for segment in self.timeline_by(norms, period) {
            match segment.outcome {
                RegisteredOutcome::Registered => registered.push(segment.period),
                RegisteredOutcome::NotRegistered => some_not = true,
                RegisteredOutcome::Undetermined => undetermined.push(segment.period),
            }
        }
        let part = match (registered.is_empty(), some_not, undetermined.is_empty()) {
            (false, true, _) => RegisteredPart::Partly,
            (false, false, true) => RegisteredPart::Whole,
            (true, _, true) => RegisteredPart::Not,
            (_, _, false) => RegisteredPart::Undetermined,
        };
        RegisteredDuring { period, part, registered, undetermined }
    }
}
