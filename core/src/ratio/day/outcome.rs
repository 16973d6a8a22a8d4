//! The outcomes of the question whether the ratio is kept through a day.

use serde::Serialize;

use crate::{
    decision::{Language, Outcome, Say, fill},
    ratio::RatioObstacle,
    wire::shown,
};

shown! {
    /// Is the ratio kept through the day?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    pub enum RatioDayOutcome {
        /// Yes, all day.
        Within,
        /// Fewer staff than the ratio asks for, as far as the three-hour rule allows.
        Deviates {
            /// For so many minutes.
            minutes: u32,
            /// So many minutes are allowed.
            most: u32,
        },
        /// Too few staff.
        TooFew {
            /// For so many minutes there are fewer than the ratio asks for, whether or not some of
            /// them would be allowed.
            minutes: u32,
        },
        /// At some time the group is one that may not be.
        NotAllowed {
            /// Why not.
            obstacle: RatioObstacle,
        },
        /// A missing fact decides.
        Undetermined,
        /// No norm of this day is known.
        NotModelled,
    }
}

impl Outcome for RatioDayOutcome {
    fn explain(&self, language: Language) -> String {
        let template = match (*self, language) {
            (Self::NotAllowed { obstacle }, _) => return crate::ratio::not_allowed_in_words(obstacle, language),
            (Self::Within, Language::Nl) => "de hele dag voldoet aan de ratio",
            (Self::Within, Language::En) => "the ratio is kept all day",
            (Self::Deviates { .. }, Language::Nl) => {
                "er zijn {minutes} minuten minder beroepskrachten dan de ratio vraagt, binnen de {most} minuten die mogen"
            }
            (Self::Deviates { .. }, Language::En) => {
                "for {minutes} minutes there are fewer staff than the ratio asks for, within the {most} minutes allowed"
            }
            (Self::TooFew { .. }, Language::Nl) => {
                "er zijn te weinig beroepskrachten; {minutes} minuten zijn het er minder dan de ratio vraagt"
            }
            (Self::TooFew { .. }, Language::En) => {
                "there are too few staff; for {minutes} minutes there are fewer than the ratio asks for"
            }
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotModelled, Language::Nl) => "de regels van deze dag zijn niet opgenomen",
            (Self::NotModelled, Language::En) => "the rules of this day are not modelled",
        };
        let (minutes, most) = match *self {
            Self::Deviates { minutes, most } => (minutes, most),
            Self::TooFew { minutes } => (minutes, 0),
            _ => (0, 0),
        };
        fill(template, &[("minutes", minutes.say(language)), ("most", most.say(language))])
    }
}
