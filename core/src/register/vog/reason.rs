//! The outcomes, reasons and missing facts of the questions about a VOG.

use super::WantedAspects;
use crate::{
    calendar::Day,
    decision::{facts, outcomes, reasons},
};

outcomes! {
    /// Is the VOG acceptable?
    pub enum VogOutcome {
        /// It is.
        Accepted = "accepted", nl "de VOG is bruikbaar", en "the VOG is acceptable";
        /// It is not.
        Rejected = "rejected", nl "de VOG is niet bruikbaar", en "the VOG is not acceptable";
        /// The norm leaves it to the supervisor (toezichthouder, GGD).
        Judgement = "judgement", nl "ter beoordeling van de toezichthouder", en "left to the supervisor";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about a VOG that is missing and matters.
    pub enum VogFact {
        Reference = "vog.reference", nl "Wat is het kenmerk van de VOG?", en "What is the reference of the VOG?";
        IssuedToThisPerson = "vog.issued_to_this_person", nl "Is de VOG aan deze persoon afgegeven?", en "Was the VOG issued to this person?";
        IssuedOn = "vog.issued_on", nl "Wanneer is de VOG afgegeven?", en "When was the VOG issued?";
        FunctionAspects = "vog.function_aspects", nl "Voor welke functieaspecten is de VOG afgegeven?", en "For which function aspects was the VOG issued?";
        SpecificProfile = "vog.specific_profile", nl "Voor welk specifiek screeningsprofiel is de VOG afgegeven?", en "For which specific screening profile was the VOG issued?";
        Purpose = "vog.purpose", nl "Met welk doel is de VOG RP afgegeven?", en "For what purpose was the VOG RP issued?";
        ScreenedBefore = "screened_before", nl "Werd de persoon vóór 1 maart 2018 al continu gescreend?", en "Was the person continuously screened before 1 March 2018?";
        Applicant = "applicant", nl "Is de aanvrager al houder?", en "Is the applicant already a holder?";
    }
}

reasons! {
    /// Why a VOG is acceptable or not.
    pub enum VogReason {
        NotInForce { from: Day } = "vog.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        ReferenceFits = "vog.reference_fits", Vog1, VogReferenceForm,
            nl "Het kenmerk heeft de juiste vorm.",
            en "The reference has the right form.";
        ReferenceMalformed { digits: u8 } = "vog.reference_malformed", Vog1, VogReferenceForm,
            nl "Het kenmerk ({digits} cijfers) heeft niet de voorgeschreven vorm; vergelijk het met 'Ons kenmerk' op de VOG.",
            en "The reference ({digits} digits) does not have the prescribed form; compare it with 'Ons kenmerk' on the VOG.";
        ReferenceLettersUnconfirmed { confirmed_until: Option<Day> } = "vog.reference_letters_unconfirmed", Vog1, VogReferenceLetters,
            nl "Latere pagina's noemen een kenmerk met NP of RP niet meer (laatst gezien {confirmed_until}); dat het geweigerd wordt staat nergens.",
            en "Later pages no longer mention a reference with NP or RP (last seen {confirmed_until}); that it is refused stands nowhere.";
        OtherPersons = "vog.other_persons", Vog1, VogReferenceForm,
            nl "De VOG is aan iemand anders afgegeven.",
            en "The VOG was issued to somebody else.";
        NotYetIssued { issued_on: Day } = "vog.not_yet_issued", Vog2, VogAge,
            nl "De VOG wordt pas op {issued_on} afgegeven.",
            en "The VOG is issued on {issued_on} only.";
        YoungEnough { issued_on: Day, last_day: Day } = "vog.young_enough", Vog2, VogAge,
            nl "De VOG van {issued_on} is jong genoeg tot en met {last_day}.",
            en "The VOG of {issued_on} is recent enough up to and including {last_day}.";
        TooOld { issued_on: Day, last_day: Day } = "vog.too_old", Vog2, VogAge,
            nl "De VOG van {issued_on} was jong genoeg tot en met {last_day}.",
            en "The VOG of {issued_on} was recent enough up to and including {last_day}.";
        ExistingAllowed { issued_on: Day, until: Option<Day> } = "vog.existing_allowed", Vog3, VogExisting,
            nl "Wie al continu gescreend werd mag de bestaande VOG van {issued_on} gebruiken tot en met {until}.",
            en "Who was continuously screened already may use the existing VOG of {issued_on} up to and including {until}.";
        ExistingIssuedInTime { issued_on: Day, from: Day } = "vog.existing_issued_in_time", Vog4, VogExistingIssuedFrom,
            nl "De bestaande VOG is van {issued_on}, niet van vóór {from}.",
            en "The existing VOG is of {issued_on}, not from before {from}.";
        ExistingOnTheFirstDay { issued_on: Day } = "vog.existing_on_the_first_day", Vog4, VogExistingIssuedFrom,
            nl "De ene tekst zegt na {issued_on}, de andere van {issued_on} of later; de dag zelf telt hier mee.",
            en "One text says after {issued_on}, another {issued_on} or later; the day itself is accepted here.";
        ExistingTooEarly { issued_on: Day, from: Day } = "vog.existing_too_early", Vog4, VogExistingIssuedFrom,
            nl "De bestaande VOG van {issued_on} is van vóór {from}; de wet kent die grens niet, DUO wel.",
            en "The existing VOG of {issued_on} is from before {from}; the statute has no such limit, DUO has.";
        NotScreenedBefore = "vog.not_screened_before", Vog3, VogExisting,
            nl "De persoon werd vóór 1 maart 2018 nog niet continu gescreend, dus telt de gewone ouderdom.",
            en "The person was not continuously screened before 1 March 2018, so the ordinary age counts.";
        ExistingWindowEnded { on: Day } = "vog.existing_window_ended", Vog3, VogExisting,
            nl "De bestaande VOG kon worden gebruikt tot en met {on}.",
            en "The existing VOG could be used up to and including {on}.";
        AspectFits { aspect: u16 } = "vog.aspect_fits", Vog5, VogAspects,
            nl "De VOG is afgegeven voor functieaspect {aspect}.",
            en "The VOG was issued for function aspect {aspect}.";
        AspectsLacking { wanted: WantedAspects } = "vog.aspects_lacking", Vog5, VogAspects,
            nl "De VOG is niet afgegeven voor functieaspect {wanted}.",
            en "The VOG was not issued for function aspect {wanted}.";
        ProfileFits { profile: u16, until: Option<Day> } = "vog.profile_fits", Vog6, VogSpecificProfiles,
            nl "Het specifieke profiel {profile} wordt geaccepteerd tot en met {until}.",
            en "The specific profile {profile} is accepted up to and including {until}.";
        ProfileNoLonger { profile: u16, until: Day } = "vog.profile_no_longer", Vog6, VogSpecificProfiles,
            nl "Het specifieke profiel {profile} werd geaccepteerd tot en met {until}.",
            en "The specific profile {profile} was accepted up to and including {until}.";
        ProfileRefused { profile: u16 } = "vog.profile_refused", Vog6, VogSpecificProfiles,
            nl "Het specifieke profiel {profile} wordt niet geaccepteerd.",
            en "The specific profile {profile} is not accepted.";
        PurposeFits = "vog.purpose_fits", Vog7, VogPurpose,
            nl "De VOG RP is afgegeven voor inschrijving in het Landelijk Register Kinderopvang.",
            en "The VOG RP was issued for registration in the Landelijk Register Kinderopvang.";
        PurposeWrong = "vog.purpose_wrong", Vog7, VogPurpose,
            nl "De VOG RP is niet afgegeven voor inschrijving in het Landelijk Register Kinderopvang.",
            en "The VOG RP was not issued for registration in the Landelijk Register Kinderopvang.";
        MayBeRefusedWrongly { employed_since: Day, again_on: Day } = "vog.may_be_refused_wrongly", Vog8, VogWrongRefusal,
            nl "Wie pas sinds {employed_since} in dienst is kan onterecht worden afgekeurd; probeer het op {again_on} opnieuw.",
            en "Who is employed only since {employed_since} may be refused wrongly; try again on {again_on}.";
        ApplicationYoungEnough { issued_on: Day, last_day: Day } = "vog.application_young_enough", Vog9, VogApplicationNew,
            nl "Bij de aanvraag van een nieuwe houder is de VOG van {issued_on} jong genoeg tot en met {last_day}.",
            en "At the application of a new holder the VOG of {issued_on} is recent enough up to and including {last_day}.";
        ApplicationTooOld { issued_on: Day, last_day: Day } = "vog.application_too_old", Vog9, VogApplicationNew,
            nl "Bij de aanvraag van een nieuwe houder was de VOG van {issued_on} jong genoeg tot en met {last_day}.",
            en "At the application of a new holder the VOG of {issued_on} was recent enough up to and including {last_day}.";
        ApplicationExistingYoungEnough { issued_on: Day, last_day: Day } = "vog.application_existing_young_enough", Vog9, VogApplicationExisting,
            nl "Bij de aanvraag van een bestaande houder is de VOG van {issued_on} jong genoeg tot en met {last_day}.",
            en "At the application of an existing holder the VOG of {issued_on} is recent enough up to and including {last_day}.";
        ApplicationExistingTooOld { issued_on: Day, last_day: Day } = "vog.application_existing_too_old", Vog9, VogApplicationExisting,
            nl "Bij de aanvraag van een bestaande houder was de VOG van {issued_on} jong genoeg tot en met {last_day}.",
            en "At the application of an existing holder the VOG of {issued_on} was recent enough up to and including {last_day}.";
        ApplicationAspectFits { aspect: u16 } = "vog.application_aspect_fits", Vog9, VogApplicationAspects,
            nl "De VOG is ook afgegeven voor functieaspect {aspect}, zoals het LRK vraagt.",
            en "The VOG was also issued for function aspect {aspect}, as the LRK asks.";
        ApplicationAspectLacking { aspect: u16 } = "vog.application_aspect_lacking", Vog9, VogApplicationAspects,
            nl "De VOG is niet afgegeven voor functieaspect {aspect}, dat het LRK (niet het personenregister) vraagt.",
            en "The VOG was not issued for function aspect {aspect}, which the LRK (not the register of persons) asks.";
        DemandedYoungEnough { issued_on: Day, last_day: Day } = "vog.demanded_young_enough", Vog10, VogDemanded,
            nl "De verlangde VOG van {issued_on} kan worden overgelegd tot en met {last_day}.",
            en "The demanded VOG of {issued_on} can be delivered up to and including {last_day}.";
        DemandedTooOld { issued_on: Day, last_day: Day } = "vog.demanded_too_old", Vog10, VogDemanded,
            nl "De verlangde VOG van {issued_on} kon worden overgelegd tot en met {last_day}.",
            en "The demanded VOG of {issued_on} could be delivered up to and including {last_day}.";
        IssuedBeforeTheDemand { issued_on: Day, demanded_on: Day } = "vog.issued_before_the_demand", Vog10, VogDemanded,
            nl "De VOG van {issued_on} is van vóór de dag waarop opnieuw een VOG werd verlangd ({demanded_on}); de wet noemt alleen de ouderdom, de toezichthouder beslist.",
            en "The VOG of {issued_on} is from before the day a VOG was demanded anew ({demanded_on}); the statute names the age only, the supervisor decides.";
    }
}
