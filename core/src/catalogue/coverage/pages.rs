//! The page for organisations that link, the page of a childminding agency, later pages as far as
//! norms rest on them, and the readings of this library.

use super::questions;
use crate::catalogue::Bilingual;

const ADVICE: Bilingual = Bilingual::of("advies zonder norm", "advice without a norm");

questions! {
    LINKING: DuoLinking {
        "Persoon koppelen aan kinderopvangorganisatie", en "Linking a person to an organisation" => by(Obl7, Link2);
        "Wanneer koppelen", en "When to link" => by(Dl1, Dl2);
        "Inloggen met eHerkenning", en "Logging in with eHerkenning" => by(Link1);
        "Machtigen medewerkers", en "Mandating staff" => by(Link1);
        "Wat moet u doen?", en "What do you have to do?" => by(Link1, Link3);
        "Instructiefilm: inloggen", en "Film: logging in" => by(Link1);
        "Instructiefilm: gevraagde koppelingen", en "Film: link requests" => by(Link4, Link9);
        "Instructiefilm: koppelen met burgerservicenummer en geboortedatum", en "Film: linking by BSN and birth date" => by(Link3);
        "Instructiefilm: ontkoppelen op (optioneel)", en "Film: unlink on (optional)" => by(Link3);
        "Instructiefilm: overzicht van koppelingen", en "Film: overview of links" => by(Link10);
        "Instructiefilm: verbreek koppeling", en "Film: end a link" => by(Link6);
        "Ontkoppelen", en "Unlinking" => by(Link6, End6);
        "Ontkoppelen bij bedrijfsbeëindiging of houderwijziging", en "Unlinking at the end of a business or a change of holder" => by(Link8);
    }
}

questions! {
    AGENCY: Agency {
        "Waarom dit register?", en "Why this register?" => by(Prk, Scr2);
        "Wat wordt verstaan onder structureel aanwezig?", en "What does structurally present mean?" => by(Pre1, Obl4);
        "Opvang op de vraagouderlocatie?", en "Care at the parents' home?" => by(Obl4, Obl5);
        "Inschrijven & koppelen", en "Registering and linking" => by(Obl7, Enr1, Work1, Fee1, Fee3);
        "Wanneer moeten personen zich inschrijven?", en "When do persons have to register?" => by(Dl1, Dl2, Vog2, Vog3);
        "Stappenplan, stap 1", en "Plan, step 1: a DigiD of one's own" => by(Plan1, Obl7);
        "Stappenplan, stap 2", en "Plan, step 2: a valid VOG" => by(Vog2, Vog3, Vog4);
        "Stappenplan, stap 3", en "Plan, step 3: log in" => by(Enr1);
        "Stappenplan, stap 4", en "Plan, step 4: messages" => by(Enr1);
        "Stappenplan, stap 5", en "Plan, step 5: the reference" => by(Enr1, Vog1);
        "Stappenplan, stap 6", en "Plan, step 6: link request" => by(Link4, Plan1);
        "Stappenplan, stap 7", en "Plan, step 7: keep a copy" => not(ADVICE);
        "vraag 1, wie bij de gastouder in huis wonen", en "question 1: who lives with the childminder" => by(Obl4, Vog3, Dl2);
        "vraag 2, zelf inschrijven", en "question 2: everybody registers themselves" => by(Obl7);
        "vraag 3, wie nog niet gescreend wordt", en "question 3: who is not screened yet" => by(Dl1, Vog2);
        "Hoe weet je als gastouder dat de inschrijving goed geregeld is?", en "question 4: how a childminder knows that the registration is in order" => by(Link9);
        "vraag 5, wat als iemand weigert", en "question 5: what if somebody refuses" => by(Obl7);
        "vraag 6, wie VOG-plichtig is", en "question 6: who needs a VOG" => not(Bilingual::of(
            "verwijst alleen naar DUO en een factsheet, die niet is gelezen",
            "only refers to DUO and to a fact sheet, which was not read"
        ));
        "vraag 7, een VOG van meer dan twee maanden", en "question 7: a VOG of more than two months" => by(Vog2, Vog3, Vog4);
        "vraag 8, ouders", en "question 8: parents" => by(Obl5);
        "vraag 9, controle van de inschrijvingen", en "question 9: how registrations are checked" => not(Bilingual::of(
            "de GGD controleert bij inspecties; geen vraag over een persoon",
            "the GGD checks during inspections; no question about a person"
        ));
        "vraag 10, privacy", en "question 10: privacy" => not(ADVICE);
        "vraag 11, meelopen naar de markt", en "question 11: going along to the market" => by(Obl4);
        "vraag 12, tuinman, schoonmaakster of klusjesman", en "question 12: gardener, cleaner or handyman" => by(Obl4, Obl5, Pre1);
        "vraag 13, vriend(in) van een huisgenoot", en "question 13: a housemate's friend" => by(Obl4);
        "Hoe kan ik een VOG aanvragen?", en "question 14: how to apply for a VOG" => by(Fee4, Obl7);
    }
}

questions! {
    REGISTERING: DuoRegistering {
        "VOG-kenmerk", en "The reference of the VOG" => by(Vog1);
        "functieaspecten 84 en/of 86", en "function aspects 84 and/or 86" => by(Vog5);
        "kosten", en "cost" => by(Fee1);
        "andere werkgever of functie", en "another employer or function" => by(Vog2);
        "verlenging", en "the extension" => by(End3);
        "overige tekst", en "other text" => not(Bilingual::of(
            "alleen gelezen voor zover een norm er op rust",
            "read only as far as a norm rests on it"
        ));
    }
}

questions! {
    LINKING_LATER: DuoLinkingLater {
        "EHerkenning nodig", en "eHerkenning needed" => by(Link1);
        "Administratieve medewerkers koppelen in PRK", en "Linking administrative staff" => by(Link5);
        "Instellen melding koppelverzoek", en "Having oneself told about link requests" => by(Link9);
        "koppelen aan de houder", en "linking to the holder" => by(Work4);
        "overige tekst", en "other text" => not(Bilingual::of(
            "alleen gelezen voor zover een norm er op rust",
            "read only as far as a norm rests on it"
        ));
    }
}

questions! {
    UNLINK_REQUEST: DuoUnlinkRequest {
        "Ontkoppelverzoek indienen", en "Asking to be unlinked" => by(Link7);
        "meer personen tegelijk (ont)koppelen", en "linking or unlinking several persons at once" => by(Link3);
    }
}

questions! {
    TRANSFER: DuoTransfer {
        "overdrachtsbestand", en "the transfer file" => by(Link8);
        "accepteren van de overgedragen personen", en "accepting the transferred persons" => by(Link8);
        "bericht aan de overgedragen personen", en "message to the transferred persons" => by(Link8, Link9);
    }
}

questions! {
    ADDITIONAL: DuoAdditional {
        "aanvullende voorwaarden", en "additional conditions" => by(Vog9);
    }
}

questions! {
    MINISTRY: Ministry {
        "specifieke profielen tot 1 juli 2018", en "specific profiles until 1 July 2018" => by(Vog6);
    }
}

questions! {
    DENKLIJN: Denklijn {
        "richtlijn, geen beleidsregel", en "a guideline, no policy rule" => by(Pre1);
        "de hele situatie", en "the whole situation" => judged(Supervisor, Bilingual::of(
            "de toezichthouder weegt de hele situatie, niet alleen tijd en frequentie",
            "the supervisor weighs the whole situation, not only time and frequency"
        ));
        "volledige tekst", en "full text" => not(Bilingual::of(
            "de tekst zelf (2021, 2022, 2023) is niet gelezen, alleen wat anderen erover schrijven",
            "the text itself (2021, 2022, 2023) was not read, only what others write about it"
        ));
    }
}

questions! {
    OPEN_DATA: LrkOpenData {
        "de kolommen van de export", en "the columns of the export" => by(Lrk9);
        "de export met uitgeschreven voorzieningen", en "the export with removed facilities" => by(Lrk7, Lrk9);
        "register buitenlandse kinderopvang", en "register of care abroad" => not(Bilingual::of(
            "de kolommen van die export zijn niet gelezen",
            "the columns of that export were not read"
        ));
    }
}

questions! {
    FIRST_AID_NOTICE: FirstAidNotice {
        "negen bewijsstukken vanaf 1 januari 2018", en "nine certificates from 1 January 2018 on" => by(Rgl2);
    }
}

questions! {
    FIRST_AID_CHANGE: FirstAidChange {
        "dertien bewijsstukken vanaf 1 juli 2019", en "thirteen certificates from 1 July 2019 on" => by(Rgl2);
    }
}

questions! {
    FCB: Fcb {
        "datum van indiensttreding", en "date of entering service" => by(Rgl1);
    }
}

questions! {
    DIPLOMA_CHANGE: DiplomaChange {
        "twaalf oudere diploma's", en "twelve older diplomas" => by(Rgl1);
    }
}

questions! {
    KVK: Kvk {
        "een volwassene met certificaat", en "an adult with a certificate" => by(Rgl2);
    }
}

questions! {
    LIBRARY: Library {
        "lezing van een bezoekenlijst", en "how a list of visits is judged" => by(Pre1);
    }
}
