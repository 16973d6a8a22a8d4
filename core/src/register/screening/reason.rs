//! The outcomes, reasons and missing facts of the questions about continuous screening.

use super::ScreeningFunction;
use crate::{
    calendar::Day,
    decision::{facts, outcomes, reasons},
};

outcomes! {
    /// Is or was the person continuously screened?
    #[doc(alias = "continue screening")]
    pub enum ScreeningOutcome {
        /// Yes.
        Screened = "screened", nl "continu gescreend", en "continuously screened";
        /// No.
        NotScreened = "not_screened", nl "niet continu gescreend", en "not continuously screened";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about continuous screening that is missing and matters.
    pub enum ScreeningFact {
        Function = "function", nl "Wat was de functie van de persoon vóór 1 maart 2018?", en "What was the person's function before 1 March 2018?";
        OnPayrollOfLrkHolder = "on_payroll_of_lrk_holder", nl "Stond de persoon op de loonlijst van de houder die in het LRK staat?", en "Was the person on the payroll of the holder that stands in the LRK?";
        Since = "since", nl "Sinds wanneer heeft de persoon deze functie?", en "Since when has the person had this function?";
        ExistingVogAccepted = "existing_vog_accepted", nl "Is de bestaande VOG, ouder dan twee maanden, bij de inschrijving goedgekeurd?", en "Was the existing VOG, older than two months, approved at registration?";
        EndedOn = "ended_on", nl "Wanneer is de inschrijving geëindigd, als dat zo is?", en "When did the registration end, if it did?";
    }
}

reasons! {
    /// Why somebody is or was continuously screened, or not.
    pub enum ScreeningReason {
        NotInForce { from: Day } = "screening.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        BeganLater { since: Day, from: Day } = "screening.began_later", Scr1, ScreeningBefore,
            nl "Wie pas op {since} begon, werd vóór {from} nog niet continu gescreend.",
            en "Who began on {since} only was not continuously screened before {from}.";
        BeganBefore { since: Day } = "screening.began_before", Scr1, ScreeningBefore,
            nl "De functie begon op {since}, vóór het personenregister.",
            en "The function began on {since}, before the register.";
        FunctionScreened { function: ScreeningFunction } = "screening.function_screened", Scr1, ScreeningFunctions,
            nl "Deze functie werd vóór 1 maart 2018 al continu gescreend: {function}.",
            en "This function was continuously screened before 1 March 2018: {function}.";
        OnPayroll { function: ScreeningFunction } = "screening.on_payroll", Scr1, ScreeningPayroll,
            nl "Wie op de loonlijst van de houder in het LRK stond werd al continu gescreend: {function}.",
            en "Who was on the payroll of the holder in the LRK was continuously screened already: {function}.";
        NotOnPayroll { function: ScreeningFunction } = "screening.not_on_payroll", Scr1, ScreeningPayroll,
            nl "Wie niet op de loonlijst van de houder in het LRK stond werd nog niet continu gescreend: {function}.",
            en "Who was not on the payroll of the holder in the LRK was not continuously screened yet: {function}.";
        FunctionNotScreened { function: ScreeningFunction } = "screening.function_not_screened", Scr1, ScreeningNotFunctions,
            nl "Deze functie werd vóór 1 maart 2018 nog niet continu gescreend: {function}.",
            en "This function was not continuously screened before 1 March 2018: {function}.";
        DirectorScreened { function: ScreeningFunction } = "screening.director_screened", Scr1, ScreeningDirectors,
            nl "Deze bestuurders werden vóór 1 maart 2018 al continu gescreend: {function}.",
            en "These directors were continuously screened before 1 March 2018: {function}.";
        DirectorNotScreened { function: ScreeningFunction } = "screening.director_not_screened", Scr1, ScreeningDirectors,
            nl "Deze bestuurders en functionarissen werden vóór 1 maart 2018 nog niet continu gescreend: {function}.",
            en "These directors and functionaries were not continuously screened before 1 March 2018: {function}.";
        LayersUnknown = "screening.layers_unknown", Scr1, ScreeningDirectors,
            nl "Bij meerdere bestuurslagen is niet met zekerheid te zeggen of de bestuurder al continu gescreend werd; inschrijven met de bestaande VOG wijst het uit.",
            en "With several layers of management it is not certain whether the director was continuously screened already; registering with the existing VOG shows it.";
        LayersAccepted = "screening.layers_accepted", Scr1, ScreeningDirectors,
            nl "De bestaande VOG is goedgekeurd, dus werd de bestuurder al continu gescreend.",
            en "The existing VOG was approved, so the director was continuously screened already.";
        LayersRefused = "screening.layers_refused", Scr1, ScreeningDirectors,
            nl "De bestaande VOG is afgekeurd, dus werd de bestuurder nog niet continu gescreend.",
            en "The existing VOG was refused, so the director was not continuously screened yet.";
        VogTooEarly { issued_on: Day, from: Day } = "screening.vog_too_early", Scr1, VogExistingIssuedFrom,
            nl "De bestaande VOG van {issued_on} is van vóór {from} en is nooit genoeg, ook niet voor wie al continu gescreend werd.",
            en "The existing VOG of {issued_on} is from before {from} and is never enough, not even for who was continuously screened already.";
        ScreenedSince { registered_on: Day } = "screening.screened_since", Scr2, ScreeningNow,
            nl "Wie is ingeschreven wordt continu gescreend, gekoppeld of niet: sinds {registered_on}.",
            en "Who is registered is continuously screened, linked or not: since {registered_on}.";
        NotYetRegistered { registered_on: Day } = "screening.not_yet_registered", Scr2, ScreeningNow,
            nl "De continue screening begint met de inschrijving op {registered_on}.",
            en "Continuous screening begins with the registration on {registered_on}.";
        NotRegistered = "screening.not_registered", Scr2, ScreeningNow,
            nl "Zonder inschrijving is er geen continue screening.",
            en "Without a registration there is no continuous screening.";
        Ended { ended_on: Day } = "screening.ended", Scr2, ScreeningNow,
            nl "De inschrijving eindigde op {ended_on}, en daarmee de continue screening.",
            en "The registration ended on {ended_on}, and with it the continuous screening.";
        EndBeforeRegistration { registered_on: Day, ended_on: Day } = "screening.end_before_registration", Scr2, ScreeningNow,
            nl "Het einde ({ended_on}) ligt vóór de inschrijving ({registered_on}): een van beide dagen klopt niet.",
            en "The end ({ended_on}) lies before the registration ({registered_on}): one of the two days is wrong.";
    }
}
