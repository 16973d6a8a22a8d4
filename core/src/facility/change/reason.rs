//! The outcomes, reasons and missing facts of a change of a facility.

use serde::Serialize;

use crate::{
    calendar::Day,
    decision::{Language, Outcome, Say, facts, fill, reasons},
    wire::shown,
};

shown! {
    /// What a change of a registered facility needs.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum FacilityChangeOutcome {
        /// A joint request of the present and the future holder, beforehand.
        JointRequest {
            /// The last day before the change.
            by: Day,
        },
        /// Such a request is late: the change has happened.
        JointRequestOverdue {
            /// The last day on which it was in time.
            by: Day,
        },
        /// The joint request is made: the municipality treats it as an application, and the facility stays
        /// registered under its number.
        HolderRequested {
            /// The last day for the decision, where a norm gives one.
            decide_by: Option<Day>,
        },
        /// The decision on the joint request is late.
        HolderDecisionOverdue {
            /// The last day on which it was in time.
            decide_by: Day,
        },
        /// A new application, for a facility of its own.
        NewApplication,
        /// The change is told without delay, with the request to change the data.
        Amendment,
        /// A request to withdraw the permission.
        Withdrawal,
        /// A missing fact decides.
        Undetermined,
        /// The rules are not in force on this day.
        NotInForce,
    }
}

impl Outcome for FacilityChangeOutcome {
    fn explain(&self, language: Language) -> String {
        let (nl, en, day) = match *self {
            Self::JointRequest { by } => (
                "een gezamenlijk verzoek van de oude en de nieuwe houder, uiterlijk op {day}",
                "a joint request of the present and the future holder, on {day} at the latest",
                Some(by),
            ),
            Self::JointRequestOverdue { by } => (
                "te laat: het gezamenlijke verzoek moest er uiterlijk op {day} zijn",
                "too late: the joint request was due on {day} at the latest",
                Some(by),
            ),
            Self::HolderRequested { decide_by: None } => {
                ("het verzoek wordt behandeld als een aanvraag", "the request is treated as an application", None)
            }
            Self::HolderRequested { decide_by } => (
                "het verzoek wordt behandeld als een aanvraag: de gemeente beslist uiterlijk op {day}",
                "the request is treated as an application: the municipality decides on {day} at the latest",
                decide_by,
            ),
            Self::HolderDecisionOverdue { decide_by } => (
                "de beslissing op het verzoek is te laat, die moest er uiterlijk op {day} zijn",
                "the decision on the request is late, it was due on {day} at the latest",
                Some(decide_by),
            ),
            Self::NewApplication => ("een nieuwe aanvraag", "a new application", None),
            Self::Amendment => (
                "een melding met het verzoek de gegevens te wijzigen",
                "a notice with the request to change the data",
                None,
            ),
            Self::Withdrawal => {
                ("een verzoek de toestemming in te trekken", "a request to withdraw the permission", None)
            }
            Self::Undetermined => {
                ("niet vast te stellen: er ontbreken gegevens", "undetermined: facts are missing", None)
            }
            Self::NotInForce => ("de regels gelden op deze dag niet", "the rules are not in force on this day", None),
        };
        let template = match language {
            Language::Nl => nl,
            Language::En => en,
        };
        fill(template, &[("day", day.say(language))])
    }
}

facts! {
    /// A fact about a change of a facility that is missing and matters.
    pub enum FacilityChangeFact {
        Change = "change", nl "Wat verandert er?", en "What changes?";
        Kind = "kind", nl "Wat voor voorziening is het?", en "What kind of facility is it?";
        ParentParticipation = "parent_participation", nl "Is het een ouderparticipatiecrèche?", en "Is it a crèche in which the parents themselves take turns?";
        ChangeOn = "change_on", nl "Vanaf welke dag is er een andere houder?", en "From which day on is there another holder?";
    }
}

reasons! {
    /// Why a change needs what it needs.
    pub enum FacilityChangeReason {
        NotInForce { from: Day } = "change.not_in_force", Lrk2, LrkNewApplication,
            nl "De regels over wijzigingen die deze bibliotheek kent gelden vanaf {from}; oudere teksten zijn niet gelezen.",
            en "The rules about changes that this library knows apply from {from} on; older texts were not read.";
        PlaygroupsEnded { last_day: Day } = "change.playgroups_ended", Lrk1, LrkPlaygroups,
            nl "Peuterspeelzalen staan sinds de harmonisatie niet meer in een register; {last_day} was de laatste dag.",
            en "Playgroups have not stood in a register since they became day-care centres; {last_day} was the last day.";
        JointRequest = "change.joint_request", Lrk2, LrkHolderChange,
            nl "Bij een andere houder van een kindercentrum of gastouderbureau vragen de oude en de nieuwe houder samen om aanpassing van het register.",
            en "For another holder of a centre or an agency the present and the future holder ask together to have the register changed.";
        BeforeTheChange { change_on: Day, by: Day } = "change.before_the_change", Lrk2, LrkHolderChange,
            nl "Het verzoek gaat vooraf aan de wijziging op {change_on}: {by} is de laatste dag.",
            en "The request comes before the change on {change_on}: {by} is the last day.";
        RequestedLate { requested_on: Day, change_on: Day } = "change.requested_late", Lrk2, LrkHolderChange,
            nl "Het verzoek kwam op {requested_on}, niet vóór de wijziging op {change_on}.",
            en "The request came on {requested_on}, not before the change on {change_on}.";
        StaysRegistered { requested_on: Day } = "change.stays_registered", Lrk2, LrkHolderChange,
            nl "Het verzoek van {requested_on} wordt behandeld als een aanvraag van de nieuwe houder; tot de beschikking en na een positieve beschikking blijft de voorziening geregistreerd onder hetzelfde nummer.",
            en "The request of {requested_on} is treated as an application of the future holder; until the decision, and after a positive one, the facility stays registered under the same number.";
        AfterTheDecision = "change.after_the_decision", Lrk2, LrkHolderChange,
            nl "Na een afwijzing wordt de voorziening verwijderd: meteen als de nieuwe houder haar al exploiteert, anders op de dag van de wijziging in het handelsregister.",
            en "After a rejection the facility is removed: at once if the future holder runs it already, else on the day of the change in the trade register.";
        DecideBy { requested_on: Day, by: Day } = "change.decide_by", Lrk2, LrkDecision,
            nl "Op een verzoek dat op {requested_on} is ontvangen beslist de gemeente uiterlijk op {by}.",
            en "On a request received on {requested_on} the municipality decides on {by} at the latest.";
        DecisionShifted { plain: Day, by: Day } = "change.decision_shifted", Lrk2, LrkDecisionShift,
            nl "De termijn eindigde op {plain}, geen gewone werkdag, en loopt daarom door tot en met {by}.",
            en "The term ended on {plain}, no ordinary working day, and therefore runs up to and including {by}.";
        NoSilentPermission = "change.no_silent_permission", Lrk2, LrkNoSilentPermission,
            nl "Een beslissing die te laat is geeft niet vanzelf toestemming.",
            en "A decision that is late does not grant the permission by itself.";
        OtherChildminder = "change.other_childminder", Lrk2, LrkChildminderChange,
            nl "Een voorziening voor gastouderopvang is één gastouder op één adres: een andere gastouder is een andere voorziening, en het gastouderbureau vraagt die aan.",
            en "A childminding facility is one childminder at one address: another childminder is another facility, for which the agency applies.";
        OtherAddress = "change.other_address", Lrk2, LrkNewApplication,
            nl "Een voorziening op een ander adres vraagt een nieuwe aanvraag.",
            en "A facility at another address needs a new application.";
        NewFacility = "change.new_facility", Lrk2, LrkNewApplication,
            nl "Een tweede voorziening vraagt een eigen aanvraag, ook op hetzelfde adres.",
            en "A second facility needs an application of its own, at the same address too.";
        AgencyMoves = "change.agency_moves", Lrk2, LrkAgencyMoves,
            nl "Een gastouderbureau verhuist zonder nieuwe aanvraag.",
            en "An agency moves without a new application.";
        ParentCrecheMoves = "change.parent_creche_moves", Lrk2, LrkParentCrecheMoves,
            nl "Een ouderparticipatiecrèche verhuist zonder nieuwe aanvraag.",
            en "A crèche in which the parents take turns moves without a new application.";
        ParentCrecheLater { from: Day } = "change.parent_creche_later", Lrk2, LrkParentCrecheMoves,
            nl "De uitzondering voor de ouderparticipatiecrèche is pas gelezen in de tekst van {from}.",
            en "The exception for a crèche in which the parents take turns was first read in the text of {from}.";
        Amendment = "change.amendment", Lrk2, LrkAmendment,
            nl "De houder meldt de wijziging zonder uitstel en verzoekt de gegevens te wijzigen.",
            en "The holder tells the change without delay and asks to have the data changed.";
        Withdrawal = "change.withdrawal", Lrk2, LrkWithdrawal,
            nl "De houder verzoekt de gemeente de toestemming tot exploitatie in te trekken; daarna volgt de verwijdering.",
            en "The holder asks the municipality to withdraw the permission to operate; the removal follows.";
        FromProcessing = "change.from_processing", Lrk2, LrkNoBackDating,
            nl "De voorziening is niet meer geregistreerd op of na de dag waarop de verwijdering wordt verwerkt.",
            en "The facility is no longer registered on or after the day on which the removal is processed.";
        NotDatedBack { wanted: Day, earliest: Day } = "change.not_dated_back", Lrk2, LrkNoBackDating,
            nl "De verwijdering kan niet ingaan op {wanted}: op zijn vroegst op de dag van de verwerking, nu {earliest}.",
            en "The removal cannot begin on {wanted}: on the day of processing at the earliest, now {earliest}.";
    }
}
