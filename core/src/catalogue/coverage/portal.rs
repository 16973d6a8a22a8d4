//! The manual of the parents' portal, heading by heading.

use super::questions;
use crate::catalogue::Bilingual;

const NO_RULE: Bilingual = Bilingual::of(
    "gaat over schermen en inhoud, niet over een regel",
    "is about screens and contents, not about a rule",
);
const LOGIN: Bilingual =
    Bilingual::of("wachtwoorden en apps zijn van de leverancier", "passwords and apps are the vendor's");

questions! {
    PORTAL: Portal {
        "Inleiding", en "Introduction" => not(NO_RULE);
        "Inloggen bij het Ouderportaal", en "Logging in" => by(Req18);
        "Wachtwoord vergeten", en "Forgotten password" => not(LOGIN);
        "Het Ouderportaal", en "The portal" => not(NO_RULE);
        "Menu", en "Menu" => not(NO_RULE);
        "Foto's", en "Photos" => not(NO_RULE);
        "Dagboek", en "Diary" => not(NO_RULE);
        "Berichten", en "Messages" => by(Req17);
        "Agenda", en "Calendar" => by(Req5);
        "Agenda mogelijkheden", en "What the calendar offers" => by(Req1);
        "Dag aanvragen", en "Asking a day" => by(Req1, Req2, Req5, Req6, Req12, Req13);
        "Dag aanvragen: betalen", en "Asking a day: paying" => by(Req7, Req8);
        "Dag aanvragen: planningsbeleid", en "Asking a day: the organisation's policy" => by(Req9, Req10, Req11, Req15, Req16);
        "Als geheel beoordelen", en "Judged as a whole" => by(Req1, Req3);
        "Aanvraag vervalt automatisch op", en "The request lapses on" => by(Req4);
        "Aanvragen annuleren", en "Cancelling requests" => by(Req9);
        "Ruildag aanvragen", en "Asking a swap" => by(Req10, Req3, Req4);
        "Afwezigheid doorgeven", en "Reporting an absence" => by(Req11);
        "Aanvragenoverzicht", en "Overview of requests" => by(Req4, Req9, Req11);
        "Mijn locatie", en "My location" => not(NO_RULE);
        "Ons team", en "Our team" => not(NO_RULE);
        "Nieuws", en "News" => not(NO_RULE);
        "Nieuwsbrief", en "Newsletter" => not(NO_RULE);
        "Informatiepagina's", en "Information pages" => not(NO_RULE);
        "Overig", en "Other" => not(NO_RULE);
        "Account & Kinderen", en "Account and children" => by(Req14);
        "Functies", en "Functions: credits" => by(Req7, Req8);
        "Notificaties", en "Notifications" => by(Req17);
        "Uitloggen", en "Logging out" => not(LOGIN);
    }
}
