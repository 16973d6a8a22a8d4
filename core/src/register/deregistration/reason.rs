//! The states of a registration and the reasons for them.

use serde::Serialize;

use crate::{
    calendar::{Day, Term},
    decision::{Fact, Language, outcomes, reasons},
    wire::shaped,
};

outcomes! {
    /// How somebody stands in the personenregister.
    #[doc(alias = "status van de inschrijving")]
    pub enum RegistrationState {
        /// There never was a registration.
        NeverRegistered = "never_registered", nl "niet ingeschreven", en "never registered";
        /// Registered, and linked to at least one holder.
        RegisteredLinked = "registered_linked", nl "ingeschreven en gekoppeld", en "registered and linked";
        /// Registered, without any link.
        RegisteredUnlinked = "registered_unlinked", nl "ingeschreven zonder koppeling", en "registered without a link";
        /// A new VOG is demanded: the registration is blocked, linked or not.
        #[doc(alias = "blokkeren")]
        Blocked = "blocked", nl "geblokkeerd", en "blocked";
        /// Ended by one reading of the lengthened term, standing by the other; no text decides.
        MayHaveEnded = "may_have_ended", nl "mogelijk beëindigd: de wet is op twee manieren te lezen", en "may have ended: the statute can be read in two ways";
        /// There was a registration and it has ended.
        Ended = "ended", nl "uitgeschreven", en "ended";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

/// A fact the state of a registration may miss: there is none, since its events are all there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RegistrationFact {}

shaped! {
    RegistrationFact facts
    /// A fact the state of a registration may miss: there is none, since its events are all there is.
    RegistrationFact {}
}

impl RegistrationFact {
    /// Every fact that can be missing: none.
    pub const ALL: &'static [Self] = &[];
}

impl Fact for RegistrationFact {
    fn code(&self) -> &'static str {
        match *self {}
    }

    fn ask(&self, _: Language) -> &'static str {
        match *self {}
    }
}

reasons! {
    /// Why somebody stands in the register as they do.
    pub enum RegistrationReason {
        NotInForce { from: Day } = "registration.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        NeverRegistered = "registration.never", Prk, Prk,
            nl "De persoon is nog nooit ingeschreven geweest.",
            en "The person has not been registered yet.";
        Registered { registered_on: Day } = "registration.registered", Prk, Prk,
            nl "De persoon is ingeschreven sinds {registered_on}.",
            en "The person is registered since {registered_on}.";
        Linked { since: Day } = "registration.linked", End1, EndUnlinked,
            nl "De persoon is gekoppeld sinds {since}; zolang er een koppeling is loopt de termijn zonder koppeling niet.",
            en "The person is linked since {since}; while there is a link the term without a link does not run.";
        NeverLinked { start: Day } = "registration.never_linked", End1, EndUnlinked,
            nl "De persoon is sinds de inschrijving op {start} nog niet gekoppeld.",
            en "The person has not been linked since the registration on {start}.";
        NewCycle { start: Day } = "registration.new_cycle", End4, EndCycle,
            nl "Met de ontkoppeling op {start} is de termijn zonder koppeling opnieuw begonnen, met een nieuwe mogelijkheid tot verlenging.",
            en "With the unlinking on {start} the term without a link began anew, with a new possibility to lengthen it.";
        UnlinkedUntil { start: Day, last_day: Day } = "registration.unlinked_until", End1, EndUnlinked,
            nl "Zonder koppeling sinds {start} eindigt de inschrijving uiterlijk na {last_day}.",
            en "Without a link since {start} the registration ends after {last_day} at the latest.";
        ExtendedUntil { start: Day, asked_on: Day, last_day: Day } = "registration.extended_until", End2, EndExtension,
            nl "De termijn zonder koppeling sinds {start} is op verzoek van {asked_on} verlengd: de inschrijving eindigt uiterlijk na {last_day}.",
            en "The term without a link since {start} was lengthened on the request of {asked_on}: the registration ends after {last_day} at the latest.";
        TwoReadings { earlier: Day, later: Day } = "registration.two_readings", End2, EndExtensionReadings,
            nl "De wet zegt niet hoe de verlengde termijn telt: in twee stappen is de laatste dag {earlier}, in één keer {later}; wie iets moet doen houdt {earlier} aan.",
            en "The statute does not say how the lengthened term is counted: in two steps the last day is {earlier}, at once it is {later}; who has to act goes by {earlier}.";
        MayHaveEnded { earlier: Day, later: Day } = "registration.may_have_ended", End2, EndExtensionReadings,
            nl "Volgens de ene lezing is de inschrijving na {earlier} geëindigd, volgens de andere staat zij uiterlijk tot en met {later}; het register (DUO) beslist.",
            en "By one reading the registration ended after {earlier}, by the other it stands up to and including {later} at the latest; the register (DUO) decides.";
        ExtensionPossible { from: Day, until: Day } = "registration.extension_possible", End3, EndExtensionWindow,
            nl "De termijn kan één keer worden verlengd; wanneer dat kan staat nergens, hier geldt van {from} tot en met {until}.",
            en "The term can be lengthened once; when is written nowhere, here from {from} up to and including {until}.";
        ExtensionExcluded { demanded_on: Day } = "registration.extension_excluded", End3, EndExtensionExcluded,
            nl "Verlengen kan niet, omdat op {demanded_on} een nieuwe VOG is verlangd.",
            en "The term cannot be lengthened, because a new VOG was demanded on {demanded_on}.";
        Blocked { demanded_on: Day } = "registration.blocked", End5, EndBlocked,
            nl "Op {demanded_on} is een nieuwe VOG verlangd: de inschrijving is meteen geblokkeerd.",
            en "On {demanded_on} a new VOG was demanded: the registration was blocked at once.";
        DeliverUntil { demanded_on: Day, last_day: Day } = "registration.deliver_until", End5, EndDemanded,
            nl "Zonder nieuwe VOG eindigt de inschrijving uiterlijk na {last_day}, gerekend vanaf {demanded_on}.",
            en "Without a new VOG the registration ends after {last_day} at the latest, counted from {demanded_on}.";
        VogRefused { delivered_on: Day } = "registration.vog_refused", End5, EndDemanded,
            nl "De op {delivered_on} overgelegde VOG voldeed niet: de blokkade blijft en de termijn loopt door.",
            en "The VOG delivered on {delivered_on} did not do: the block stays and the term runs on.";
        RequestedEnd { requested_on: Day, last_day: Day } = "registration.requested_end", End6, EndOwnRequest,
            nl "Op verzoek van {requested_on} eindigt de inschrijving uiterlijk na {last_day}.",
            en "On the request of {requested_on} the registration ends after {last_day} at the latest.";
        RequestLapsed { requested_on: Day, linked_on: Day } = "registration.request_lapsed", End6, EndRequestLapses,
            nl "Het verzoek van {requested_on} om de inschrijving te beëindigen geldt alleen zonder koppeling; hier vervalt het door de koppeling van {linked_on}.",
            en "The request of {requested_on} to end the registration is for a person without a link; here it lapses by the link of {linked_on}.";
        DeathNotified { notified_on: Day, last_day: Day } = "registration.death_notified", End7, EndDeath,
            nl "Na de kennisgeving van overlijden op {notified_on} eindigt de inschrijving uiterlijk na {last_day}.",
            en "After the notice of death on {notified_on} the registration ends after {last_day} at the latest.";
        Shifted { unshifted: Day, last_day: Day } = "registration.shifted", End6, EndShift,
            nl "De termijn eindigt niet op {unshifted}, een zaterdag, zondag of feestdag, maar op {last_day}.",
            en "The term does not end on {unshifted}, a Saturday, Sunday or holiday, but on {last_day}.";
        FirstTermCounts { last_day: Day } = "registration.first_term_counts", End9, EndGrounds,
            nl "Er loopt meer dan één termijn; de eerste, tot en met {last_day}, telt.",
            en "More than one term is running; the first, up to and including {last_day}, counts.";
        LastDayCounts { last_day: Day } = "registration.last_day_counts", End9, EndLastDay,
            nl "Op {last_day} zelf staat de persoon nog ingeschreven; de wet zegt uiterlijk, dus het register mag eerder beëindigen.",
            en "On {last_day} itself the person is still registered; the statute says at the latest, so the register may end it earlier.";
        EndedUnlinked { start: Day, last_day: Day } = "registration.ended_unlinked", End1, EndUnlinked,
            nl "Zonder koppeling sinds {start} is de inschrijving uiterlijk na {last_day} geëindigd.",
            en "Without a link since {start} the registration ended after {last_day} at the latest.";
        EndedExtended { start: Day, last_day: Day } = "registration.ended_extended", End2, EndExtension,
            nl "Zonder koppeling sinds {start} is de verlengde inschrijving uiterlijk na {last_day} geëindigd.",
            en "Without a link since {start} the lengthened registration ended after {last_day} at the latest.";
        EndedWithoutVog { demanded_on: Day, last_day: Day } = "registration.ended_without_vog", End5, EndDemanded,
            nl "De op {demanded_on} verlangde VOG is niet overgelegd: de inschrijving is uiterlijk na {last_day} geëindigd.",
            en "The VOG demanded on {demanded_on} was not delivered: the registration ended after {last_day} at the latest.";
        EndedOnRequest { requested_on: Day, last_day: Day } = "registration.ended_on_request", End6, EndOwnRequest,
            nl "Op verzoek van {requested_on} is de inschrijving uiterlijk na {last_day} geëindigd.",
            en "On the request of {requested_on} the registration ended after {last_day} at the latest.";
        EndedAfterDeath { notified_on: Day, last_day: Day } = "registration.ended_after_death", End7, EndDeath,
            nl "Na de kennisgeving van overlijden op {notified_on} is de inschrijving uiterlijk na {last_day} geëindigd.",
            en "After the notice of death on {notified_on} the registration ended after {last_day} at the latest.";
        Deregistered { last_day: Day } = "registration.deregistered", End9, EndGrounds,
            nl "Het register heeft de inschrijving beëindigd; {last_day} was de laatste dag.",
            en "The register ended the registration; {last_day} was the last day.";
        DataAfterTheEnd { last_day: Day, kept_until: Day } = "registration.data_after_the_end", End8, EndRetention,
            nl "Na het einde op {last_day} worden de gegevens vernietigd; was er een signaal, dan worden ze bewaard tot en met {kept_until}.",
            en "After the end on {last_day} the data are destroyed; if there was a signal, they are kept up to and including {kept_until}.";
        RegisterAgain { most: Term } = "registration.register_again", End8, EndAgain,
            nl "Opnieuw inschrijven is een nieuwe inschrijving, met een VOG van hoogstens {most} oud en de inschrijfkosten; geen tekst zegt dat zelf, het volgt uit de andere regels.",
            en "Registering again is a new registration, with a VOG of at most {most} and the fee; no text says so itself, it follows from the other rules.";
    }
}
