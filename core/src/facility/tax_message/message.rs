//! A message to the tax office.

use serde::Serialize;

use crate::{
    calendar::{Day, Span},
    decision::reasons,
    facility::{FacilityKind, RegisterGroup},
    identifier::LrkNumber,
    wire::{shown, words},
};

words! {
    /// What a message to the tax office tells.
    pub enum TaxMessageKind {
        /// The facility is registered.
        Registered = "registered", nl "de voorziening is geregistreerd", en "the facility is registered";
        /// A property changes while it is registered.
        Changed = "changed", nl "een eigenschap van de geregistreerde voorziening is gewijzigd", en "a property of the registered facility changed";
        /// The facility is no longer registered.
        NoLongerRegistered = "no_longer_registered", nl "de voorziening is niet meer geregistreerd", en "the facility is no longer registered";
        /// What stood in the register about these days, registered or no longer registered, no longer holds.
        TakenBack = "taken_back", nl "wat over deze dagen was vastgelegd geldt niet meer", en "what was recorded about these days no longer holds";
    }
}

words! {
    /// A property of the group of data about the facility itself.
    pub enum FacilityProperty {
        /// The kind.
        Kind = "kind", nl "de soort", en "the kind";
        /// The status.
        Status = "status", nl "de status", en "the status";
        /// The name.
        Name = "name", nl "de naam", en "the name";
        /// The LRK number.
        LrkNumber = "lrk_number", nl "het LRK-nummer", en "the LRK number";
        /// The number of places.
        Places = "places", nl "het aantal kindplaatsen", en "the number of places";
        /// Subsidised early education.
        EarlyEducation = "early_education", nl "de voorschoolse educatie", en "early education";
        /// Whether parents take turns.
        ParentParticipation = "parent_participation", nl "de ouderparticipatie", en "parent participation";
        /// The municipality.
        Municipality = "municipality", nl "de gemeente", en "the municipality";
        /// The telephone number.
        Phone = "phone", nl "het telefoonnummer", en "the telephone number";
    }
}

reasons! {
    /// Why the tax office is told.
    pub enum TaxMessageReason {
        NotInForce { from: Day } = "tax.not_in_force", Lrk5, TaxMessages,
            nl "De berichten zijn gelezen in de tekst die geldt vanaf {from}; over wat daarvóór is vastgelegd zegt deze bibliotheek niets.",
            en "The messages were read in the text in force from {from}; of what was recorded before that, this library says nothing.";
        OccasionsOf2013 { confirmed_until: Day } = "tax.last_confirmed", Lrk5, TaxMessages,
            nl "Wanneer een bericht wordt gestuurd is voor het laatst bevestigd op {confirmed_until}.",
            en "When a message is sent was last confirmed on {confirmed_until}.";
        Registered { from: Day } = "tax.registered", Lrk5, TaxMessages,
            nl "De status is met ingang van {from} op geregistreerd gezet.",
            en "The status is set to registered from {from} on.";
        Changed { from: Day } = "tax.changed", Lrk5, TaxMessages,
            nl "Met ingang van {from} is een eigenschap aangepast terwijl de voorziening geregistreerd is.",
            en "From {from} on a property is changed while the facility is registered.";
        NoLongerRegistered { from: Day } = "tax.no_longer_registered", Lrk5, TaxMessages,
            nl "De status is met ingang van {from} op niet meer geregistreerd gezet.",
            en "The status is set to no longer registered from {from} on.";
        TakenBack { from: Day } = "tax.taken_back", Lrk5, TaxCorrections,
            nl "Wat over de dagen vanaf {from} was vastgelegd geldt niet meer; wie het kreeg hoort dat te weten.",
            en "What was recorded about the days from {from} on no longer holds; who received it should know.";
        AboutThePast { recorded: Day } = "tax.about_the_past", Lrk5, TaxCorrections,
            nl "Het is vastgelegd op {recorded} en gaat over dagen daarvóór; ook zo'n correctie wordt verteld.",
            en "It was recorded on {recorded} and is about days before that; such a correction is told too.";
        AboutTheFuture { recorded: Day } = "tax.about_the_future", Lrk5, TaxCorrections,
            nl "Het is vastgelegd op {recorded} en gaat pas later in; ook dat wordt bij het vastleggen verteld.",
            en "It was recorded on {recorded} and begins only later; that is told when it is recorded, too.";
    }
}

shown! {
    /// A message to the tax office about a childcare organisation. It holds no personal data: what was changed
    /// is named, not shown.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "bericht aan de Belastingdienst")]
    pub struct TaxMessage {
        /// What it tells.
        pub kind: TaxMessageKind,
        /// The identity of the facility.
        pub facility: String,
        /// The number by which the register knows it, as far as it is known.
        pub lrk_number: Option<LrkNumber>,
        /// The kind of the facility.
        pub facility_kind: FacilityKind,
        /// The day on which it was recorded.
        pub recorded: Day,
        /// The days it is about, both included; an absent end is open.
        pub valid: Span,
        /// The groups of data that changed.
        pub groups: Vec<RegisterGroup>,
        /// The properties of the facility itself that changed.
        pub properties: Vec<FacilityProperty>,
        /// Why it is sent.
        pub reasons: Vec<TaxMessageReason>,
    }
}

shown! {
    /// The messages to the tax office over some days of recording.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct TaxMessages {
        /// The messages: by day of recording, then by facility, then by the days they are about.
        pub messages: Vec<TaxMessage>,
        /// What holds for all of them.
        pub reasons: Vec<TaxMessageReason>,
    }
}
