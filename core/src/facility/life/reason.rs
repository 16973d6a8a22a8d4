//! The outcomes, reasons and missing facts of the life of a facility.

use serde::Serialize;

use crate::{
    calendar::{Day, Term},
    decision::{Language, Outcome, Say, facts, fill, reasons},
    wire::shown,
};

shown! {
    /// Where a facility stands in its life.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum FacilityLifeOutcome {
        /// There is no application yet.
        NotApplied,
        /// Applied for (aangemeld): the municipality has to decide.
        Applied {
            /// The last day for the decision, where a norm gives one.
            decide_by: Option<Day>,
        },
        /// Applied for, and the decision is late.
        DecisionOverdue {
            /// The last day on which it was in time.
            decide_by: Day,
        },
        /// Decided: the registration begins later.
        Permitted {
            /// The first day of the registration.
            from: Day,
        },
        /// Registered (geregistreerd).
        Registered,
        /// Registered, but not started in time: the municipality may remove it.
        MayBeRemoved {
            /// The first day on which it may.
            since: Day,
        },
        /// A childminder's facility that stays registered for a while without an agency.
        WithoutAgency {
            /// The last day of the term, where a norm gives one.
            until: Option<Day>,
        },
        /// A childminder's facility whose term without an agency is over.
        ToBeRemoved {
            /// The first day after the term.
            since: Day,
        },
        /// Rejected (afgewezen).
        Rejected,
        /// No longer registered (niet meer geregistreerd).
        NoLongerRegistered,
        /// A missing fact decides.
        Undetermined,
        /// The register does not hold such facilities on this day.
        NotInForce,
    }
}

impl Outcome for FacilityLifeOutcome {
    fn explain(&self, language: Language) -> String {
        let (nl, en, day) = match *self {
            Self::NotApplied => ("nog niet aangemeld", "not applied for yet", None),
            Self::Applied { decide_by: None } => {
                ("aangemeld: de gemeente moet beslissen", "applied for: the municipality has to decide", None)
            }
            Self::Applied { decide_by } => (
                "aangemeld: de gemeente beslist uiterlijk op {day}",
                "applied for: the municipality decides on {day} at the latest",
                decide_by,
            ),
            Self::DecisionOverdue { decide_by } => (
                "aangemeld: de beslissing is te laat, die moest er uiterlijk op {day} zijn",
                "applied for: the decision is late, it was due on {day} at the latest",
                Some(decide_by),
            ),
            Self::Permitted { from } => {
                ("toegestaan: geregistreerd vanaf {day}", "permitted: registered from {day} on", Some(from))
            }
            Self::Registered => ("geregistreerd", "registered", None),
            Self::MayBeRemoved { since } => (
                "geregistreerd, maar niet begonnen: de gemeente mag de voorziening sinds {day} verwijderen",
                "registered but not started: the municipality may remove the facility since {day}",
                Some(since),
            ),
            Self::WithoutAgency { until: None } => {
                ("geregistreerd zonder gastouderbureau", "registered without an agency", None)
            }
            Self::WithoutAgency { until } => (
                "geregistreerd zonder gastouderbureau tot en met {day}",
                "registered without an agency up to and including {day}",
                until,
            ),
            Self::ToBeRemoved { since } => (
                "nog geregistreerd, maar sinds {day} zonder recht daarop: er is geen gastouderbureau",
                "still registered but without a right to it since {day}: there is no agency",
                Some(since),
            ),
            Self::Rejected => ("afgewezen", "rejected", None),
            Self::NoLongerRegistered => ("niet meer geregistreerd", "no longer registered", None),
            Self::Undetermined => {
                ("niet vast te stellen: er ontbreken gegevens", "undetermined: facts are missing", None)
            }
            Self::NotInForce => (
                "het register kent op deze dag zulke voorzieningen niet",
                "the register does not hold such facilities on this day",
                None,
            ),
        };
        let template = match language {
            Language::Nl => nl,
            Language::En => en,
        };
        fill(template, &[("day", day.say(language))])
    }
}

facts! {
    /// A fact about the life of a facility that is missing and matters.
    pub enum FacilityLifeFact {
        Kind = "kind", nl "Wat voor voorziening is het?", en "What kind of facility is it?";
        AppliedOn = "applied_on", nl "Op welke dag ontving de gemeente de aanvraag?", en "On which day did the municipality receive the application?";
        DecidedOn = "decision.decided_on", nl "Op welke dag is de beschikking bekendgemaakt?", en "On which day was the decision made known?";
        Start = "start", nl "Is de opvang of bemiddeling begonnen, en wanneer?", en "Has the care or mediation begun, and when?";
        Agency = "agency", nl "Staat het gastouderbureau geregistreerd, of wanneer is het verwijderd?", en "Is the agency registered, or when was it removed?";
    }
}

reasons! {
    /// Why a facility stands where it does.
    pub enum FacilityLifeReason {
        NotInForce { from: Day } = "life.not_in_force", Lrk2, LrkStates,
            nl "De regels van het register kinderopvang die deze bibliotheek kent gelden vanaf {from}.",
            en "The rules of the register of facilities that this library knows apply from {from} on.";
        PlaygroupsEnded { last_day: Day } = "life.playgroups_ended", Lrk1, LrkPlaygroups,
            nl "Peuterspeelzalen staan sinds de harmonisatie niet meer in een register; {last_day} was de laatste dag.",
            en "Playgroups have not stood in a register since they became day-care centres; {last_day} was the last day.";
        NotApplied { applied_on: Day } = "life.not_applied", Lrk2, LrkStates,
            nl "De aanvraag komt pas op {applied_on} binnen.",
            en "The application does not come in before {applied_on}.";
        Applied { applied_on: Day } = "life.applied", Lrk2, LrkStates,
            nl "De gemeente ontving de aanvraag op {applied_on}: de voorziening heeft de status aangemeld.",
            en "The municipality received the application on {applied_on}: the facility has the status applied for.";
        DecideBy { applied_on: Day, by: Day } = "life.decide_by", Lrk2, LrkDecision,
            nl "Op een aanvraag die op {applied_on} is ontvangen beslist de gemeente uiterlijk op {by}.",
            en "On an application received on {applied_on} the municipality decides on {by} at the latest.";
        DecisionShifted { plain: Day, by: Day } = "life.decision_shifted", Lrk2, LrkDecisionShift,
            nl "De termijn eindigde op {plain}, geen gewone werkdag, en loopt daarom door tot en met {by}.",
            en "The term ended on {plain}, no ordinary working day, and therefore runs up to and including {by}.";
        NoSilentPermission = "life.no_silent_permission", Lrk2, LrkNoSilentPermission,
            nl "Een beslissing die te laat is geeft niet vanzelf toestemming.",
            en "A decision that is late does not grant the permission by itself.";
        Permitted { decided_on: Day, from: Day } = "life.permitted", Lrk2, LrkStart,
            nl "De gemeente heeft op {decided_on} toestemming gegeven met ingang van {from}; dan begint de registratie.",
            en "On {decided_on} the municipality gave permission from {from} on; the registration begins then.";
        Registered { from: Day } = "life.registered", Lrk2, LrkStates,
            nl "De voorziening is geregistreerd vanaf {from}.",
            en "The facility is registered from {from} on.";
        StartBeforeDecision { from: Day, decided_on: Day } = "life.start_before_decision", Lrk2, LrkStart,
            nl "De registratie begint op {from}, vóór de bekendmaking van de beschikking op {decided_on}: dat laat de wet niet toe.",
            en "The registration begins on {from}, before the decision was made known on {decided_on}: the law does not allow that.";
        Started { on: Day } = "life.started", Lrk2, LrkNotStarted,
            nl "De opvang of bemiddeling is begonnen op {on}.",
            en "The care or mediation began on {on}.";
        StartMatters { term: Term, last_day: Day } = "life.start_matters", Lrk2, LrkNotStarted,
            nl "Is er na {term}, met {last_day} als laatste dag, niets begonnen, dan mag de gemeente de voorziening verwijderen.",
            en "If nothing has begun after {term}, with {last_day} as the last day, the municipality may remove the facility.";
        NotStarted { term: Term, last_day: Day } = "life.not_started", Lrk2, LrkNotStarted,
            nl "De opvang of bemiddeling is {term} na de registratie, met {last_day} als laatste dag, niet begonnen: de gemeente mag de voorziening verwijderen.",
            en "The care or mediation has not begun {term} after the registration, with {last_day} as the last day: the municipality may remove the facility.";
        AgencyRemoved { on: Day } = "life.agency_removed", Lrk2, LrkAgencyRemoved,
            nl "Het gastouderbureau is vanaf {on} niet meer geregistreerd.",
            en "The agency is no longer registered from {on} on.";
        StaysAfterAgency { term: Term, until: Day } = "life.stays_after_agency", Lrk2, LrkAgencyRemoved,
            nl "De gastouder blijft daarna nog {term} geregistreerd, tot en met {until}.",
            en "The childminder stays registered for {term} after it, up to and including {until}.";
        AgencyTermOver { until: Day } = "life.agency_term_over", Lrk2, LrkAgencyRemoved,
            nl "Die termijn is na {until} voorbij; de registratie eindigt niet vanzelf, de gemeente verwijdert de voorziening.",
            en "That term is over after {until}; the registration does not end by itself, the municipality removes the facility.";
        Rejected { on: Day } = "life.rejected", Lrk2, LrkStates,
            nl "De aanvraag is op {on} afgewezen.",
            en "The application was rejected on {on}.";
        Removed { from: Day } = "life.removed", Lrk2, LrkStates,
            nl "De voorziening is vanaf {from} niet meer geregistreerd.",
            en "The facility is no longer registered from {from} on.";
        BackDated { from: Day, processed_on: Day } = "life.back_dated", Lrk2, LrkNoBackDating,
            nl "De verwijdering is op {processed_on} verwerkt met {from} als begin; zij kan niet eerder ingaan dan op de dag van de verwerking.",
            en "The removal was processed on {processed_on} with {from} as its beginning; it cannot begin before the day of processing.";
        PastChange { from: Day, processed_on: Day } = "life.past_change", Lrk2, LrkChangesInTime,
            nl "De verwijdering is op {processed_on} verwerkt met terugwerkende kracht tot {from}; het register liet toen wijzigingen in het verleden toe.",
            en "The removal was processed on {processed_on} with effect back to {from}; the register allowed changes about the past then.";
    }
}
