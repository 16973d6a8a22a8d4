//! The outcomes, reasons and missing facts of the question about care abroad.

use crate::{
    calendar::Day,
    decision::{facts, outcomes, reasons},
    norm::{AbroadArticle, AbroadCountry, AbroadFacilityKind, AbroadPart, AbroadProof},
};

outcomes! {
    /// Does the care abroad count?
    pub enum AbroadOutcome {
        /// It is in the register of foreign childcare.
        Registered = "registered", nl "de voorziening staat in het register buitenlandse kinderopvang", en "the facility is in the register of foreign childcare";
        /// It is not in the register: not received yet, refused, or ended.
        NotRegistered = "not_registered", nl "de voorziening staat niet in het register buitenlandse kinderopvang", en "the facility is not in the register of foreign childcare";
        /// It counts without an application.
        #[doc(alias = "gelijkgesteld")]
        Equated = "equated", nl "de voorziening is gelijkgesteld, zonder aanvraag", en "the facility is equated, without an application";
        /// The application lacks something.
        Incomplete = "incomplete", nl "de aanvraag is niet volledig", en "the application is not complete";
        /// The application is complete, with the proof that the text names: the minister decides.
        ToBeDecided = "to_be_decided", nl "de aanvraag is volledig; de minister beslist", en "the application is complete; the minister decides";
        /// There such a facility does not count.
        NoFacility = "no_facility", nl "zo'n voorziening telt daar niet", en "such a facility does not count there";
        /// No text names a proof for this country: the minister judges it.
        Judgement = "judgement", nl "de minister oordeelt of het bewijsstuk volstaat", en "the minister judges whether the proof is enough";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The text of this day is not modelled.
        NotModelled = "not_modelled", nl "de regels van deze dag zijn niet opgenomen", en "the rules of this day are not modelled";
    }
}

facts! {
    /// A fact about care abroad that is missing and matters.
    pub enum AbroadFact {
        Country = "country", nl "In welk land is de voorziening?", en "In which country is the facility?";
        Region = "region", nl "In welk deel van het land is de voorziening?", en "In which part of the country is the facility?";
        Facility = "facility", nl "Wat voor voorziening is het?", en "What kind of facility is it?";
        Proof = "proof", nl "Welk bewijsstuk is er, en wie gaf het?", en "Which proof is there, and who gave it?";
        ProofValid = "proof_valid", nl "Tot wanneer is het bewijsstuk geldig?", en "Until when is the proof valid?";
        ServiceContract = "service_contract", nl "Is er een contract tussen de dienst en de onthaalouder?", en "Is there a contract between the service and the childminder?";
        ReceivedOn = "received_on", nl "Wanneer ontving de minister de aanvraag?", en "When did the minister receive the application?";
    }
}

reasons! {
    /// Why care abroad counts or not.
    pub enum AbroadReason {
        NotModelledBefore { from: Day } = "abroad.not_modelled_before", Rgl5, AbroadApplication,
            nl "De tekst die vóór {from} gold is niet opgenomen.",
            en "The text in force before {from} is not modelled.";
        NotModelledAfter { until: Day } = "abroad.not_modelled_after", Rgl5, AbroadApplication,
            nl "De regels over wat telt en hoe het wordt aangevraagd zijn opgenomen tot en met {until}; de teksten daarna hebben andere lijsten.",
            en "The rules on what counts and how to apply for it are modelled up to and including {until}; the texts after that have other lists.";
        RegistrationNotModelled = "abroad.registration_not_modelled", Rgl5, AbroadRegisteredFrom,
            nl "Vanaf wanneer een voorziening volgens de tekst van deze dag is ingeschreven is niet gelezen.",
            en "From when a facility is registered by the text of this day was not read.";
        Registered { received_on: Day } = "abroad.registered", Rgl5, AbroadRegisteredFrom,
            nl "Na een positieve beslissing geldt de inschrijving vanaf de ontvangst van de aanvraag: {received_on}.",
            en "After a positive decision the registration counts from the receipt of the application: {received_on}.";
        NotReceivedYet { received_on: Day } = "abroad.not_received_yet", Rgl5, AbroadRegisteredFrom,
            nl "De inschrijving geldt pas vanaf de ontvangst van de aanvraag: {received_on}.",
            en "The registration counts only from the receipt of the application: {received_on}.";
        RegisteredUntil { last: Day } = "abroad.registered_until", Rgl5, AbroadRegisteredFor,
            nl "De inschrijving eindigt vier jaar na de ontvangst, of eerder waar het bewijsstuk over een kortere tijd gaat: {last}.",
            en "The registration ends four years after the receipt, or earlier where the proof covers a shorter time: {last}.";
        Ended { last: Day } = "abroad.ended", Rgl5, AbroadRegisteredFor,
            nl "De inschrijving is geëindigd op {last}.",
            en "The registration ended on {last}.";
        Refused = "abroad.refused", Rgl5, AbroadRegisteredFrom,
            nl "De minister heeft de aanvraag afgewezen.",
            en "The minister refused the application.";
        Equated { article: AbroadArticle, facility: AbroadFacilityKind, proof: AbroadProof } = "abroad.equated", Rgl5, AbroadEquated,
            nl "Artikel {article} stelt dit gelijk: {facility}, met {proof}.",
            en "Article {article} equates this: {facility}, with {proof}.";
        EquatedUntil { last: Day } = "abroad.equated_until", Rgl5, AbroadEquated,
            nl "Het bewijsstuk is geldig tot en met {last}.",
            en "The proof is valid up to and including {last}.";
        EquatedWith { article: AbroadArticle, facility: AbroadFacilityKind, proof: AbroadProof } = "abroad.equated_with", Rgl5, AbroadEquated,
            nl "Artikel {article} stelt {facility} gelijk met dit bewijsstuk: {proof}.",
            en "Article {article} equates {facility} with this proof: {proof}.";
        EquatedProofExpired { last: Day } = "abroad.equated_proof_expired", Rgl5, AbroadEquated,
            nl "Gelijkgesteld is een voorziening alleen met een geldig bewijsstuk; het was geldig tot en met {last}.",
            en "A facility is equated only with a valid proof; it was valid up to and including {last}.";
        NoContract { article: AbroadArticle } = "abroad.no_contract", Rgl5, AbroadEquated,
            nl "Artikel {article} vraagt ook een contract tussen de dienst voor onthaalouders en de onthaalouder; dat is er niet.",
            en "Article {article} asks for a contract between the service and the childminder too; there is none.";
        Listed { article: AbroadArticle, facility: AbroadFacilityKind, proof: AbroadProof } = "abroad.listed", Rgl5, AbroadFacilities,
            nl "Volgens artikel {article} telt daar {facility}, en als bewijsstuk telt {proof}.",
            en "By article {article} {facility} counts there, and as proof counts {proof}.";
        ProofExpired { last: Day } = "abroad.proof_expired", Rgl5, AbroadFacilities,
            nl "Het bewijsstuk moet geldig zijn; het was geldig tot en met {last}.",
            en "The proof must be valid; it was valid up to and including {last}.";
        OtherProof { proof: AbroadProof } = "abroad.other_proof", Rgl5, AbroadFacilities,
            nl "Dit telt daar niet als bewijsstuk: {proof}.",
            en "This does not count as proof there: {proof}.";
        NotListed { country: AbroadCountry, facility: AbroadFacilityKind } = "abroad.not_listed", Rgl5, AbroadFacilities,
            nl "Het artikel over deze plek in {country} noemt dit niet: {facility}.",
            en "The article on this place in {country} does not name this: {facility}.";
        NoArticle { country: AbroadCountry } = "abroad.no_article", Rgl5, AbroadOtherCountry,
            nl "Voor deze plek ({country}) noemt geen artikel een bewijsstuk; het moet laten zien dat de kwaliteit voldoet aan de regels van dat land, en dat beoordeelt de minister.",
            en "For this place ({country}) no article names a proof; it has to show that the quality is as the rules of that country ask, which the minister judges.";
        MissingPart { part: AbroadPart } = "abroad.missing_part", Rgl5, AbroadApplication,
            nl "De aanvraag vermeldt dit niet: {part}.",
            en "The application does not state this: {part}.";
        AllParts = "abroad.all_parts", Rgl5, AbroadApplication,
            nl "De aanvraag vermeldt alles wat gevraagd wordt.",
            en "The application states everything that is asked for.";
        FromReceipt { received_on: Day } = "abroad.from_receipt", Rgl5, AbroadRegisteredFrom,
            nl "Bij een positieve beslissing geldt de inschrijving vanaf de ontvangst van de aanvraag: {received_on}.",
            en "With a positive decision the registration counts from the receipt of the application: {received_on}.";
        DecisionBy { by: Day } = "abroad.decision_by", Rgl5, AbroadDecision,
            nl "De minister beslist binnen tien weken na de ontvangst; de laatste dag, zo nodig verlengd tot na een rustdag, is {by}.",
            en "The minister decides within ten weeks of the receipt; the last day, moved past a day of rest where needed, is {by}.";
    }
}
