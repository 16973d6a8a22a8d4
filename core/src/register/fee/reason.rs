//! The outcomes, reasons and missing facts of the question what a registration costs.

use crate::{
    calendar::Day,
    decision::{Language, Outcome, Say, facts, fill, reasons},
    money::Euro,
    wire::shown,
};

shown! {
    /// What does the registration cost?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    #[doc(alias = "kosten")]
    pub enum FeeOutcome {
        /// It costs so much in all.
        Fee {
            /// The registration; zero while it is free.
            registration: Euro,
            /// The application for a new VOG; zero when none is needed.
            vog: Euro,
            /// The sum of the two.
            total: Euro,
        },
        /// It costs at least so much: a new VOG is needed and its price on this day is not modelled.
        AtLeast {
            /// The registration; zero while it is free.
            registration: Euro,
        },
        /// It costs nothing.
        Free,
        /// A missing fact decides.
        Undetermined,
        /// No fee is known for this day.
        NotModelled,
        /// The register does not exist on this day.
        NotInForce,
    }
}

impl Outcome for FeeOutcome {
    fn explain(&self, language: Language) -> String {
        let template = match (self, language) {
            (Self::Fee { .. }, Language::Nl) => "de kosten zijn {total} ({registration} inschrijving, {vog} VOG)",
            (Self::Fee { .. }, Language::En) => "the cost is {total} ({registration} registration, {vog} VOG)",
            (Self::AtLeast { .. }, Language::Nl) => {
                "de kosten zijn {registration} plus een onbekend bedrag voor de VOG"
            }
            (Self::AtLeast { .. }, Language::En) => "the cost is {registration} plus an unknown amount for the VOG",
            (Self::Free, Language::Nl) => "inschrijven is gratis",
            (Self::Free, Language::En) => "registering is free",
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotModelled, Language::Nl) => "de kosten op deze dag zijn niet bekend",
            (Self::NotModelled, Language::En) => "the cost on this day is not known",
            (Self::NotInForce, Language::Nl) => "het personenregister bestaat op deze dag niet",
            (Self::NotInForce, Language::En) => "the register does not exist on this day",
        };
        let (registration, vog, total) = match *self {
            Self::Fee { registration, vog, total } => (registration, vog, total),
            Self::AtLeast { registration } => (registration, Euro::ZERO, registration),
            Self::Free | Self::Undetermined | Self::NotModelled | Self::NotInForce => {
                (Euro::ZERO, Euro::ZERO, Euro::ZERO)
            }
        };
        fill(
            template,
            &[("registration", registration.say(language)), ("vog", vog.say(language)), ("total", total.say(language))],
        )
    }
}

facts! {
    /// A fact about the cost that is missing and matters.
    pub enum FeeFact {
        Channel = "channel", nl "Wordt er elektronisch of schriftelijk ingeschreven?", en "Is the registration made electronically or on written request?";
        ReceivedOn = "received_on", nl "Wanneer heeft DUO het schriftelijke verzoek ontvangen?", en "When did DUO receive the written request?";
        NeedsVog = "needs_vog", nl "Is er een nieuwe VOG nodig?", en "Is a new VOG needed?";
        VogApplication = "vog_application", nl "Wordt de VOG op papier of digitaal aangevraagd?", en "Is the VOG applied for on paper or digitally?";
    }
}

reasons! {
    /// Why a registration costs what it costs.
    pub enum FeeReason {
        NotInForce { from: Day } = "fee.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        Free { until: Option<Day> } = "fee.free", Fee3, FeeFree,
            nl "Inschrijven is gratis tot en met {until}.",
            en "Registering is free up to and including {until}.";
        FreeReceived { received_on: Day } = "fee.free_received", Fee3, FeeFree,
            nl "DUO ontving het schriftelijke verzoek op {received_on}, toen inschrijven gratis was; wanneer het wordt behandeld maakt niet uit.",
            en "DUO received the written request on {received_on}, when registering was free; when it is handled does not matter.";
        Electronic { amount: Euro } = "fee.electronic", Fee1, FeeElectronic,
            nl "Elektronisch inschrijven kost eenmalig {amount}.",
            en "Registering electronically costs {amount} once.";
        ElectronicLastConfirmed { amount: Euro, confirmed_until: Day } = "fee.electronic_last_confirmed", Fee1, FeeElectronic,
            nl "Het bedrag van {amount} is voor het laatst bevestigd op {confirmed_until}; van later is geen bron gezien.",
            en "The amount of {amount} was last confirmed on {confirmed_until}; no later source was seen.";
        ElectronicNotModelled = "fee.electronic_not_modelled", Fee1, FeeElectronic,
            nl "Wat elektronisch inschrijven op deze dag kost is niet bekend.",
            en "What registering electronically costs on this day is not known.";
        Written { amount: Euro, received_on: Day } = "fee.written", Fee2, FeeWritten,
            nl "Inschrijven op schriftelijk verzoek, ontvangen op {received_on}, kost {amount}.",
            en "Registering on written request, received on {received_on}, costs {amount}.";
        WrittenLastConfirmed { amount: Euro, confirmed_until: Day } = "fee.written_last_confirmed", Fee2, FeeWritten,
            nl "Het bedrag van {amount} is voor het laatst bevestigd op {confirmed_until}; van later is geen bron gezien.",
            en "The amount of {amount} was last confirmed on {confirmed_until}; no later source was seen.";
        WrittenNotModelled = "fee.written_not_modelled", Fee2, FeeWritten,
            nl "Wat inschrijven op schriftelijk verzoek op deze dag kost is niet bekend.",
            en "What registering on written request costs on this day is not known.";
        VogNotNeeded = "fee.vog_not_needed", Fee4, FeeVogPaper,
            nl "Er is geen nieuwe VOG nodig.",
            en "No new VOG is needed.";
        VogPaper { amount: Euro } = "fee.vog_paper", Fee4, FeeVogPaper,
            nl "Een VOG op papier aanvragen bij de gemeente kost {amount}.",
            en "Applying for a VOG on paper at the municipality costs {amount}.";
        VogPaperNotModelled = "fee.vog_paper_not_modelled", Fee4, FeeVogPaper,
            nl "Wat een VOG op papier op deze dag kost is niet bekend; het totaal is hoger.",
            en "What a VOG on paper costs on this day is not known; the total is higher.";
        VogDigital { amount: Euro } = "fee.vog_digital", Fee4, FeeVogDigital,
            nl "Een VOG digitaal aanvragen kost {amount}.",
            en "Applying for a VOG digitally costs {amount}.";
        VogDigitalNotModelled = "fee.vog_digital_not_modelled", Fee4, FeeVogDigital,
            nl "Wat een digitaal aangevraagde VOG op deze dag kost is niet bekend; het totaal is hoger.",
            en "What a VOG applied for digitally costs on this day is not known; the total is higher.";
    }
}
