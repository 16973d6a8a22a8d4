//! The outcomes, reasons and missing facts of the question by when somebody must be registered.

use super::TransitionalGroup;
use crate::{
    calendar::Day,
    decision::{Language, Outcome, Say, facts, fill, reasons},
    wire::shown,
};

shown! {
    /// Is the duty to be registered and linked met, and by when must it be?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    #[doc(alias = "termijn")]
    pub enum DeadlineOutcome {
        /// Registered and linked.
        Met,
        /// Not yet, and still in time.
        Due {
            /// The last day, included. For who starts later it is the day of the start itself, and the
            /// duty must be met before the work or presence begins on that day.
            by: Day,
        },
        /// Not, and too late since the day after the last day.
        Overdue {
            /// The last day, included.
            by: Day,
        },
        /// A missing fact decides.
        Undetermined,
        /// The register does not exist on this day.
        NotInForce,
    }
}

impl Outcome for DeadlineOutcome {
    fn explain(&self, language: Language) -> String {
        let template = match (self, language) {
            (Self::Met, Language::Nl) => "ingeschreven en gekoppeld",
            (Self::Met, Language::En) => "registered and linked",
            (Self::Due { .. }, Language::Nl) => "uiterlijk op {by} ingeschreven en gekoppeld",
            (Self::Due { .. }, Language::En) => "to be registered and linked on {by} at the latest",
            (Self::Overdue { .. }, Language::Nl) => {
                "te laat: uiterlijk op {by} moest de persoon zijn ingeschreven en gekoppeld"
            }
            (Self::Overdue { .. }, Language::En) => {
                "too late: the person had to be registered and linked on {by} at the latest"
            }
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotInForce, Language::Nl) => "het personenregister bestaat op deze dag niet",
            (Self::NotInForce, Language::En) => "the register does not exist on this day",
        };
        let by = match *self {
            Self::Due { by } | Self::Overdue { by } => Some(by),
            Self::Met | Self::Undetermined | Self::NotInForce => None,
        };
        fill(template, &[("by", by.say(language))])
    }
}

facts! {
    /// A fact about a deadline that is missing and matters.
    pub enum DeadlineFact {
        Group = "group", nl "Tot welke groep hoorde de persoon op 1 maart 2018?", en "To which group did the person belong on 1 March 2018?";
        ObligedFrom = "obliged_from", nl "Wat is de eerste dag van het werk of de aanwezigheid, of de 18e verjaardag van de huisgenoot?", en "What is the first day of the work or presence, or the housemate's 18th birthday?";
    }
}

reasons! {
    /// Why the duty must be met by a day.
    pub enum DeadlineReason {
        NotInForce { from: Day } = "deadline.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        Met { registered_on: Day, linked_on: Day } = "deadline.met", Dl3, DeadlineBeforeTheStart,
            nl "De persoon is ingeschreven op {registered_on} en gekoppeld op {linked_on}.",
            en "The person was registered on {registered_on} and linked on {linked_on}.";
        NotRegistered = "deadline.not_registered", Dl3, DeadlineBeforeTheStart,
            nl "De persoon is niet ingeschreven.",
            en "The person is not registered.";
        NotLinked { registered_on: Day } = "deadline.not_linked", Dl3, DeadlineBeforeTheStart,
            nl "De persoon is ingeschreven op {registered_on}, maar niet gekoppeld.",
            en "The person was registered on {registered_on} but is not linked.";
        AtTheBeginning { group: TransitionalGroup, by: Day } = "deadline.at_the_beginning", Dl1, DeadlineNotScreened,
            nl "Deze groep moest op of direct na {by} zijn ingeschreven en gekoppeld: {group}. Een aantal dagen wordt niet genoemd.",
            en "This group had to be registered and linked on or immediately after {by}: {group}. No number of days is named.";
        WindowEnds { group: TransitionalGroup, by: Day } = "deadline.window_ends", Dl2, DeadlineScreened,
            nl "Deze groep moet uiterlijk op {by} zijn ingeschreven en gekoppeld: {group}.",
            en "This group has to be registered and linked on {by} at the latest: {group}.";
        MediationSuspended { by: Day } = "deadline.mediation_suspended", Dl2, DeadlineMediation,
            nl "Wie na {by} niet is ingeschreven en gekoppeld kan niet worden bemiddeld: een gastouderbureau stopt de bemiddeling dan tijdelijk.",
            en "Who is not registered and linked after {by} cannot be placed: an agency suspends its mediation then.";
        NotNamed { by: Day } = "deadline.not_named", Dl3, DeadlineBeforeTheStart,
            nl "Voor wie niet eerder werd gescreend en in geen van beide groepen valt geeft geen tekst uitstel: de plicht geldt vanaf {by}.",
            en "For who was not screened before and belongs to neither group no text gives delay: the duty applies from {by} on.";
        BeforeTheStart { obliged_from: Day } = "deadline.before_the_start", Dl3, DeadlineBeforeTheStart,
            nl "Wie op {obliged_from} begint, of als huisgenoot dan meerderjarig wordt, moet zijn ingeschreven en gekoppeld voordat het werk of de aanwezigheid die dag begint.",
            en "Who begins on {obliged_from}, or comes of age then as a housemate, has to be registered and linked before the work or presence begins on that day.";
        LinkEnded { ended_on: Day } = "deadline.link_ended", Dl3, DeadlineBeforeTheStart,
            nl "De koppeling is op {ended_on} geëindigd. Vanaf die dag mag de persoon zonder nieuwe koppeling niet werken of aanwezig zijn.",
            en "The link ended on {ended_on}. From that day on the person may not work or be present without a new one.";
        NewStartInTheWindow { obliged_from: Day, until: Day } = "deadline.new_start_in_the_window", Dl2, DeadlineScreened,
            nl "DUO geeft deze groep de tijd tot en met {until}, maar de wet laat wie op {obliged_from} nieuw begint niet werken zonder inschrijving en koppeling; de strengste van de twee telt.",
            en "DUO gives this group until {until}, but the statute does not let who begins anew on {obliged_from} work without registration and link; the stricter of the two counts.";
    }
}
