//! The decree, the regulation and the Algemene termijnenwet, article by article. The decree was
//! read in the text of 2021-07-01, of the regulation articles 6a, 7, 9, 11, 13 and 17d in that of 2020-01-01 (13 by way of a page),
//! the Algemene termijnenwet in that of 2010-10-10.

use super::articles;
use crate::catalogue::Bilingual;

const LRK: Bilingual = Bilingual::of(
    "de procedure en het beheer van het landelijk register kinderopvang (LRK); geen vraag over een voorziening op een dag",
    "the procedure and keeping of the national register of facilities (LRK); no question about a facility on a day",
);
const ABROAD: Bilingual = Bilingual::of("gaat over opvang buiten Nederland", "is about care outside the Netherlands");
const LAPSED: Bilingual = Bilingual::of("vervallen", "lapsed");
const FORMAL: Bilingual =
    Bilingual::of("bevat geen norm voor een persoon of houder", "contains no norm for a person or holder");
const REGISTRAR: Bilingual = Bilingual::of(
    "richt zich tot DUO of de minister als beheerder van het register",
    "is addressed to DUO or the minister as keeper of the register",
);
const SECURITY: Bilingual = Bilingual::of(
    "maatregelen van de houder ter bescherming van persoonsgegevens; wie gemachtigd is staat bij LINK-1",
    "the holder's measures to protect personal data; who is mandated stands at LINK-1",
);

articles! {
    BLR: Blr {
        "1" "" "", nl "begripsbepalingen", en "definitions" => by(Lrk1);
        "2" "" "", nl "de registers", en "the registers" => not(LRK);
        "3" "" "", nl "doel en verantwoordelijke", en "purpose and controller" => not(REGISTRAR);
        "4" "" "", nl "beheer van de registers", en "keeping of the registers" => not(LRK);
        "4a" "1-3" "", nl "DUO beheert het personenregister", en "DUO keeps the register of persons" => not(REGISTRAR);
        "5" "" "", nl "de aanvraag", en "the application" => not(LRK);
        "6" "" "", nl "gegevens in het LRK", en "data in the LRK" => by(Lrk1);
        "7" "1-5" "", nl "wijzigingen in het LRK, ook van houder", en "changes in the LRK, also of the holder" => by(Lrk2);
        "8" "1-5" "", nl "verwijdering uit het LRK", en "removal from the LRK" => by(Lrk2);
        "8" "6" "", nl "verwijdering na drie maanden zonder begin", en "removal after three months without a start" => by(Lrk2);
        "8" "7" "", nl "zichtbaar met de status niet meer geregistreerd", en "visible with the status no longer registered" => by(Lrk2);
        "8" "8" "", nl "vier maanden na verwijdering van het gastouderbureau", en "four months after the removal of the agency" => by(Lrk2);
        "9" "1-4" "", nl "wie het LRK mag zien", en "who may see the LRK" => by(Lrk6);
        "9a" "" "", nl "sancties drie jaar zichtbaar", en "sanctions visible for three years" => by(Lrk6);
        "9b" "" "", nl "gevolg van een melding vóór het personenregister (zoals op 28 februari 2018)", en "consequence of a signal before the register of persons (as of 28 February 2018)" => by(Scr1);
        "10" "" "", nl "bewaartermijn van het LRK", en "retention in the LRK" => by(Lrk6);
        "10a" "1-3" "", nl "de aanvraag voor het register buitenlandse kinderopvang", en "the application for the register of care abroad" => not(Bilingual::of(
            "vraagt andere gegevens dan de regeling van 2013, ook van ouder en kind; niet gemodelleerd",
            "asks for other data than the regulation of 2013, also of the parent and the child; not modelled"
        ));
        "10b-10d" "" "", nl "gegevens, wijziging en verwijdering in het register buitenlandse kinderopvang", en "data, change and removal in the register of care abroad" => not(ABROAD);
        "10e" "1" "", nl "opname in het register buitenlandse kinderopvang vanaf de ontvangst", en "entry in the register of care abroad from the receipt on" => by(Rgl5);
        "10e" "2-4" "", nl "het einde van die opname na vier jaar of eerder", en "the end of that entry after four years or earlier" => by(Rgl5);
        "10f-10g" "" "", nl "inzage en bewaren in het register buitenlandse kinderopvang", en "inspection and retention in the register of care abroad" => not(ABROAD);
        "11" "" "a", nl "de ingeschrevene ziet en voert de eigen gegevens in", en "the registered person sees and enters the own data" => by(Enr1);
        "11" "" "b", nl "de houder legt, verbreekt en ziet koppelingen", en "the holder makes, ends and sees links" => by(Link3, Link10);
        "11" "" "c", nl "college en toezichthouder raadplegen het register", en "municipality and supervisor consult the register" => not(REGISTRAR);
        "11" "" "d", nl "de bewerker", en "the processor" => not(REGISTRAR);
        "12" "" "a", nl "gegevens van de ingeschrevene", en "data of the registered person" => by(Enr1);
        "12" "" "b", nl "gegevens van de houder en de gekoppelden", en "data of the holder and those linked" => by(Link10);
        "13" "" "", nl "continue screening start na inschrijving", en "continuous screening starts after the registration" => by(Scr2);
        "14" "1-3" "", nl "de houder als bewerker", en "the holder as processor" => not(SECURITY);
        "15" "1" "", nl "koppelen na inschrijving en betaling", en "linking after registration and payment" => by(Link2);
        "15" "2" "", nl "plicht tot ontkoppelen", en "duty to unlink" => by(Link6);
        "15a-15c" "" "", nl "peuterspeelzaalwerk", en "playgroups" => not(LAPSED);
        "16" "" "", nl "de vergoeding wordt bij regeling vastgesteld", en "the fee is set by regulation" => by(Fee1, Fee2);
        "16a" "" "", nl "uitwisseling met Justitie", en "exchange with Justice" => not(REGISTRAR);
        "16b" "1" "", nl "vier jaar bewaren na een melding", en "kept for four years after a signal" => by(End8);
        "16b" "2" "", nl "vernietigen zonder melding", en "destroyed without a signal" => by(End8);
        "17" "" "", nl "intrekking van het oude besluit", en "repeal of the old decree" => not(FORMAL);
        "18" "" "", nl "grondslag", en "basis" => not(FORMAL);
        "18a" "" "", nl "wie op 28 februari 2018 gescreend werd, tot 1 juli 2018", en "who was screened on 28 February 2018, until 1 July 2018" => by(Vog3, Scr1, Dl2);
        "19" "" "", nl "inwerkingtreding", en "entry into force" => not(FORMAL);
        "20" "" "", nl "citeertitel", en "title" => not(FORMAL);
    }
}

articles! {
    RWK: Rwk {
        "6a" "1" "a", nl "kosten van elektronische inschrijving", en "fee of an electronic registration" => by(Fee1);
        "6a" "1" "b", nl "kosten van een schriftelijk verzoek", en "fee of a written request" => by(Fee2);
        "6a" "2" "", nl "kosteloos vóór 1 juli 2018", en "free before 1 July 2018" => by(Fee3);
        "9" "" "", nl "beroepskrachten in opleiding en stagiairs tellen mee voor een derde", en "trainees count for one third" => by(Bkr9);
        "11" "1" "", nl "voor wie de gegevens er moeten zijn", en "for whom the data must be ready" => by(Rgl3);
        "11" "2" "a", nl "lijst van VOG-plichtigen met naam, BSN en geboortedatum", en "list of those obliged with name, BSN and birth date" => by(Rgl3);
        "11" "2" "overige onderdelen", nl "de overige gegevens van een kindercentrum", en "the other data of a centre" => by(Rgl3);
        "11" "3" "a", nl "dezelfde lijst bij het gastouderbureau", en "the same list at the agency" => by(Rgl3);
        "11" "3" "overige onderdelen", nl "de overige gegevens van een gastouderbureau, ook jaar- en maandoverzichten", en "the other data of an agency, also yearly and monthly statements" => by(Rgl3, Rgl4);
        "11" "4" "", nl "administratie op een andere plaats", en "administration kept elsewhere" => by(Rgl3);
        "2" "" "", nl "de raming, ook in de tekst van 2020", en "the estimate, also in the text of 2020" => by(Rgl6);
        "3" "1-2" "", nl "de voorschotten, ook in de tekst van 2020", en "the advances, also in the text of 2020" => by(Rgl6);
        "4" "2" "", nl "de afrekening, ook in de tekst van 2020", en "the settlement, also in the text of 2020" => by(Rgl6);
        "7, 9a, 10c" "" "", nl "welke opleiding kwalificeert, ook in de buitenschoolse opvang en de voorschoolse educatie: de laatst begonnen cao", en "which training qualifies, also in out-of-school care and early education: the collective agreement begun last" => by(Rgl1);
        "7" "" "", nl "welke opleiding kwalificeert in de dagopvang", en "which training qualifies in day care" => by(Rgl1);
        "8" "1-3" "", nl "bewijsstukken van eerste hulp en de criteria daarvoor, dagopvang", en "certificates of first aid and their criteria, day care" => by(Rgl2);
        "9b" "1-3" "", nl "dezelfde in de buitenschoolse opvang", en "the same in out-of-school care" => by(Rgl2);
        "10d" "1" "", nl "bewijsstukken van eerste hulp van gastouders, in de tekst van 2018", en "certificates of first aid of childminders, in the text of 2018" => by(Rgl2);
        "10-10b" "" "", nl "opleidingen van gastouders in de tekst van 2020", en "trainings of childminders in the text of 2020" => not(Bilingual::of(
            "de langere lijsten van 2020 zijn gelezen en nog niet opgenomen; zij kunnen worden geladen",
            "the longer lists of 2020 were read and are not part yet; they can be loaded"
        ));
        "13" "1-4" "", nl "aanvraag voor opvang in het buitenland, in de tekst van 2012", en "application for care abroad, in the text of 2012" => by(Rgl5);
        "15" "" "", nl "wat per land telt en welk bewijs, in de tekst van 2012", en "what counts in which country and which proof, in the text of 2012" => by(Rgl5);
        "16a" "" "", nl "gelijkgestelde opvang in het buitenland, in de tekst van 2012", en "equated care abroad, in the text of 2012" => by(Rgl5);
        "15-15k" "" "", nl "de lijsten per land in de tekst van 2020", en "the lists by country in the text of 2020" => not(Bilingual::of(
            "gelezen en nog niet opgenomen; zij kunnen worden geladen",
            "read and not part yet; they can be loaded"
        ));
        "17d" "" "", nl "de overgangsperiode tot 1 juli 2018", en "the transitional period until 1 July 2018" => by(Vog3, Dl2, Scr1);
        "overige" "" "", nl "formulieren, bijlagen en de artikelen die hier niet staan", en "forms, annexes and the articles that do not stand here" => not(Bilingual::of(
            "niet gelezen; na de tekst van 2020-01-01 is geen latere gelezen. De tekst van 2013-01-01 staat apart",
            "not read; no text after that of 2020-01-01 was. The text of 2013-01-01 stands by itself"
        ));
    }
}

articles! {
    ATW: Atw {
        "1" "1" "", nl "een termijn eindigt niet op zaterdag, zondag of feestdag", en "a term does not end on a Saturday, Sunday or holiday" => by(End6, End7);
        "1" "2" "", nl "geen verlenging van een termijn die wordt teruggerekend", en "no extension of a term counted backwards" => by(Vog2);
        "2" "" "", nl "in een korte termijn ten minste twee gewone dagen", en "at least two ordinary days in a short term" => by(End6, End7);
        "3" "1" "", nl "de algemeen erkende feestdagen", en "the generally recognised holidays" => by(End6, End7);
        "3" "2" "", nl "Goede Vrijdag", en "Good Friday" => by(End6, End7);
        "3" "3" "", nl "dagen die de regering gelijkstelt", en "days the government equates" => not(Bilingual::of(
            "de vragen over het register kennen zulke dagen niet; de kalender van deze bibliotheek neemt ze als gegeven aan",
            "the questions about the register know no such days; this library's calendar takes them as data"
        ));
        "4" "" "a", nl "geldt niet boven drie maanden, dus niet voor de vier en negen maanden", en "does not hold above three months, so not for the four and nine months" => by(End1, End2, End5);
        "4" "" "b", nl "bekendmaking en inwerkingtreding", en "publication and entry into force" => not(FORMAL);
        "4" "" "c", nl "vrijheidsbeneming", en "deprivation of liberty" => not(FORMAL);
        "5" "" "", nl "ook termijnen in een algemene maatregel van bestuur", en "also terms in a decree" => not(Bilingual::of(
            "het Besluit stelt voor het personenregister geen termijn van drie maanden of korter",
            "the decree sets no term of three months or less for the register of persons"
        ));
        "5a" "" "", nl "Bonaire, Sint Eustatius en Saba", en "Bonaire, Sint Eustatius and Saba" => not(FORMAL);
        "6" "" "", nl "citeertitel", en "title" => not(FORMAL);
        "7" "1-2" "", nl "inwerkingtreding", en "entry into force" => not(FORMAL);
    }
}
