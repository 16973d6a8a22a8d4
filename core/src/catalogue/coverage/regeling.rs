//! The regulation in its text of 2013-01-01, with its two annexes, article by article: what the text in
//! force from 2013-01-01 up to and including 2013-07-16 says, nothing left out.
//!
//! The consolidated text skips numbers: articles, paragraphs and letters that had lapsed or whose text is
//! not in it stand here as such.

use super::articles;
use crate::catalogue::Bilingual;

const NOT_IN_THE_TEXT: Bilingual = Bilingual::of(
    "staat niet in deze tekst: vervallen of niet weergegeven",
    "is not in this text: lapsed or not shown",
);
const FORMAL: Bilingual = Bilingual::of("bevat geen norm", "contains no norm");
const DESCRIBES: Bilingual = Bilingual::of(
    "beschrijft het systeem of het project, zonder norm over een voorziening",
    "describes the system or the project, without a norm about a facility",
);
const TECHNICAL: Bilingual = Bilingual::of(
    "techniek van het systeem van de overheid; geen vraag van wie deze bibliotheek gebruikt",
    "technology of the government's own system; no question of who uses this library",
);
const POLICY_RULES: Bilingual = Bilingual::of(
    "de beleidsregels zelf zijn niet gelezen; gelijkwaardigheid beoordeelt de minister",
    "the policy rules themselves were not read; the minister judges equivalence",
);
const EQUIVALENCE: Bilingual = Bilingual::of(
    "of een opleiding vergelijkbaar of identiek is beoordeelt de minister (DUO)",
    "whether a training is comparable or identical is judged by the minister (DUO)",
);

articles! {
    RWK_2013: Rwk2013 {
        "1" "" "", nl "begripsbepalingen, zonder tekst", en "definitions, without a text" => not(NOT_IN_THE_TEXT);
        "2" "" "", nl "de raming van baten en lasten, vóór 1 oktober", en "the estimate of income and costs, before 1 October" => by(Rgl6);
        "3" "1" "a", nl "het voorschot op de uitkeringslasten, valuta de 22ste", en "the advance on the benefit costs, value date the 22nd" => by(Rgl6);
        "3" "1" "b", nl "het voorschot op de uitvoeringskosten, een twaalfde, valuta de 15de", en "the advance on the administration costs, a twelfth, value date the 15th" => by(Rgl6);
        "3" "2" "", nl "de minister kan van de bedragen afwijken", en "the minister may deviate from the amounts" => by(Rgl6);
        "4" "1" "", nl "eerste lid, zonder tekst", en "first paragraph, without a text" => not(NOT_IN_THE_TEXT);
        "4" "2" "", nl "de afrekening, valuta 1 juni van het volgende jaar", en "the settlement, value date 1 June of the following year" => by(Rgl6);
        "5-9b" "" "", nl "regels over de registers (paragraaf 3), zonder tekst", en "rules on the registers (section 3), without a text" => not(NOT_IN_THE_TEXT);
        "10" "1" "", nl "eerste lid, zonder tekst", en "first paragraph, without a text" => not(NOT_IN_THE_TEXT);
        "10" "2" "", nl "gelijkstelling van een opleiding, op aanvraag", en "equating a training, on application" => judged(Minister, EQUIVALENCE);
        "10" "3" "", nl "beleidsregels over de gelijkstelling", en "policy rules on equating" => not(POLICY_RULES);
        "10a" "1" "a", nl "mbo-opleidingen, deel a", en "vocational trainings (mbo), part a" => by(Rgl1);
        "10a" "1" "b", nl "mbo-opleidingen, deel b", en "vocational trainings (mbo), part b" => by(Rgl1);
        "10a" "2" "", nl "gelijkstelling van een opleiding, op aanvraag", en "equating a training, on application" => judged(Minister, EQUIVALENCE);
        "10a" "3" "", nl "beleidsregels over de gelijkstelling", en "policy rules on equating" => not(POLICY_RULES);
        "10b" "1" "a", nl "hbo-opleidingen, deel a", en "higher trainings (hbo), part a" => by(Rgl1);
        "10b" "1" "b", nl "hbo-opleidingen, deel b", en "higher trainings (hbo), part b" => by(Rgl1);
        "10b" "2" "", nl "gelijkstelling van een opleiding, op aanvraag", en "equating a training, on application" => judged(Minister, EQUIVALENCE);
        "10b" "3" "", nl "beleidsregels over de gelijkstelling", en "policy rules on equating" => not(POLICY_RULES);
        "10c" "" "a", nl "voorschoolse educatie in een kindercentrum", en "early education in a centre" => by(Rgl1);
        "10c" "" "b", nl "voorschoolse educatie in een peuterspeelzaal, met een eigen lijst a tot en met q", en "early education in a playgroup, with a list a to q of its own" => by(Rgl1);
        "10d" "1" "a-g", nl "de zeven bewijsstukken van eerste hulp aan kinderen", en "the seven certificates of first aid for children" => by(Rgl2);
        "10d" "2" "", nl "tweede lid, zonder tekst: de aanwijzing van andere certificaten", en "second paragraph, without a text: the designation of other certificates" => not(NOT_IN_THE_TEXT);
        "10d" "3" "a-e", nl "inhoudelijke criteria voor een aanwijzing", en "criteria of content for a designation" => by(Rgl2);
        "10d" "4" "a-g", nl "procesmatige criteria voor een aanwijzing, afgifte voor maximaal twee jaar", en "criteria of process for a designation, issued for two years at most" => by(Rgl2);
        "10e" "1" "", nl "mandaat van de directeur-generaal van DUO", en "mandate of the director-general of DUO" => by(Rgl7);
        "10e" "2" "", nl "klacht, bezwaar en beroep, niet tegen het eigen besluit", en "complaint, objection and appeal, not against the own decision" => by(Rgl7);
        "10e" "3" "", nl "ondermandaat", en "submandate" => by(Rgl7);
        "11" "1" "a", nl "gegevens voor de toezichthouder", en "data for the supervisor" => by(Rgl3);
        "11" "1" "b", nl "gegevens voor Belastingdienst/Toeslagen, college en UWV", en "data for the tax office, the municipality and UWV" => by(Rgl3);
        "11" "2" "a", nl "overzicht van beroepskrachten", en "list of staff" => by(Rgl3);
        "11" "2" "b", nl "afschriften van verklaringen omtrent het gedrag", en "copies of certificates of conduct" => by(Rgl3);
        "11" "2" "c", nl "afschrift van de risico-inventarisatie", en "copy of the risk assessment" => by(Rgl3);
        "11" "2" "d", nl "omvang en samenstelling van de oudercommissie", en "size and members of the parents' committee" => by(Rgl3);
        "11" "2" "e", nl "afschrift van het reglement van de oudercommissie", en "copy of the rules of the parents' committee" => by(Rgl3);
        "11" "2" "f", nl "overzicht van ingeschreven kinderen", en "list of enrolled children" => by(Rgl3);
        "11" "2" "g", nl "afschriften van overeenkomsten met ouders", en "copies of agreements with parents" => by(Rgl3);
        "11" "3" "", nl "tweede lid, a tot en met f, ook voor een gastouderbureau", en "second paragraph, a to f, also for an agency" => by(Rgl3);
        "11" "3" "a", nl "overzicht van aangesloten gastouders", en "list of the agency's childminders" => by(Rgl3);
        "11" "3" "b", nl "afschriften van verklaringen omtrent het gedrag van gastouders", en "copies of certificates of conduct of childminders" => by(Rgl3);
        "11" "3" "c", nl "afschriften van overeenkomsten met vraagouders", en "copies of agreements with client parents" => by(Rgl3);
        "11" "3" "d", nl "bankafschriften van betalingen aan het bureau", en "bank statements of payments to the agency" => by(Rgl3);
        "11" "3" "e", nl "bankafschriften van betalingen aan de gastouder", en "bank statements of payments to the childminder" => by(Rgl3);
        "11" "3" "f", nl "jaaroverzicht per voorziening voor gastouderopvang", en "yearly statement per childminding facility" => by(Rgl3, Rgl4);
        "11" "3" "g", nl "jaaroverzicht per vraagouder", en "yearly statement per client parent" => by(Rgl3, Rgl4);
        "11" "4" "", nl "administratie op een andere plaats", en "administration kept elsewhere" => by(Rgl3);
        "11g" "1" "", nl "gegevens van een peuterspeelzaal voor de toezichthouder", en "data of a playgroup for the supervisor" => by(Rgl3);
        "11g" "2" "a", nl "overzicht van beroepskrachten", en "list of staff" => by(Rgl3);
        "11g" "2" "b", nl "afschriften van verklaringen omtrent het gedrag", en "copies of certificates of conduct" => by(Rgl3);
        "11g" "2" "c", nl "afschrift van de risico-inventarisatie", en "copy of the risk assessment" => by(Rgl3);
        "11g" "2" "d", nl "omvang en samenstelling van de oudercommissie", en "size and members of the parents' committee" => by(Rgl3);
        "11g" "2" "e", nl "afschrift van het reglement van de oudercommissie", en "copy of the rules of the parents' committee" => by(Rgl3);
        "11g" "2" "f", nl "overzicht van ingeschreven kinderen met dagdelen", en "list of enrolled children with their sessions" => by(Rgl3);
        "11g" "3" "", nl "administratie op een andere plaats", en "administration kept elsewhere" => by(Rgl3);
        "12" "" "", nl "systematische informatie, zonder tekst; de matrix staat in bijlage 2", en "systematic information, without a text; the matrix stands in annex 2" => not(NOT_IN_THE_TEXT);
        "13" "1" "a", nl "de aanvraag: soort voorziening", en "the application: kind of facility" => by(Rgl5);
        "13" "1" "b", nl "de aanvraag: gegevens van de voorziening", en "the application: data of the facility" => by(Rgl5);
        "13" "1" "c", nl "de aanvraag: gegevens van de houder", en "the application: data of the holder" => by(Rgl5);
        "13" "2" "", nl "bewijs dat de kwaliteit voldoet aan de regels van het land", en "proof that the quality meets the rules of the country" => by(Rgl5);
        "13" "3" "", nl "derde lid, zonder tekst", en "third paragraph, without a text" => not(NOT_IN_THE_TEXT);
        "13" "4" "", nl "opname per de datum van ontvangst", en "registered from the day of receipt" => by(Rgl5);
        "14" "" "", nl "zonder tekst", en "without a text" => not(NOT_IN_THE_TEXT);
        "15" "1" "", nl "Duitsland: kindercentrum met exploitatievergunning", en "Germany: centre with a permit" => by(Rgl5);
        "15" "2" "", nl "Duitsland: vergunning van het Jugendamt", en "Germany: permit of the Jugendamt" => by(Rgl5);
        "15a" "1" "", nl "Genève: erkende gastouder", en "Geneva: recognised childminder" => by(Rgl5);
        "15a" "2" "", nl "Genève: erkenning", en "Geneva: recognition" => by(Rgl5);
        "15a" "3" "", nl "Zürich: erkend kindercentrum", en "Zürich: recognised centre" => by(Rgl5);
        "15a" "4" "", nl "Zürich: erkenning", en "Zürich: recognition" => by(Rgl5);
        "15b" "" "", nl "zonder tekst", en "without a text" => not(NOT_IN_THE_TEXT);
        "15c" "1" "", nl "Wenen: erkend kindercentrum", en "Vienna: recognised centre" => by(Rgl5);
        "15c" "2" "a-b", nl "Wenen: erkenning door de gemeente", en "Vienna: recognition by the city" => by(Rgl5);
        "15d" "1" "a", nl "Engeland: kindercentrum", en "England: centre" => by(Rgl5);
        "15d" "1" "b", nl "Engeland: geregistreerde gastouder", en "England: registered childminder" => by(Rgl5);
        "15d" "2" "", nl "Engeland: document van Ofsted", en "England: document of Ofsted" => by(Rgl5);
        "15e-15i" "" "", nl "zonder tekst", en "without a text" => not(NOT_IN_THE_TEXT);
        "15j" "1" "", nl "Portugal: erkend kindercentrum", en "Portugal: recognised centre" => by(Rgl5);
        "15j" "2" "", nl "Portugal: vergunning", en "Portugal: permit" => by(Rgl5);
        "16" "" "", nl "zonder tekst", en "without a text" => not(NOT_IN_THE_TEXT);
        "16a" "1" "a-e", nl "Vlaanderen en Brussel: gelijkgestelde voorzieningen", en "Flanders and Brussels: equated facilities" => by(Rgl5);
        "16a" "2" "", nl "Vlaanderen en Brussel: contract van de onthaalouder", en "Flanders and Brussels: the childminder's contract" => by(Rgl5);
        "16b" "" "a-e", nl "Wallonië en Brussel: gelijkgestelde voorzieningen", en "Wallonia and Brussels: equated facilities" => by(Rgl5);
        "16c" "" "a-c", nl "Nordrhein-Westfalen: gelijkgestelde kindercentra", en "North Rhine-Westphalia: equated centres" => by(Rgl5);
        "16d" "" "", nl "Duitsland: gelijkgestelde gastouders", en "Germany: equated childminders" => by(Rgl5);
        "slot" "" "", nl "overgangs- en slotbepalingen, publicatie", en "final provisions, publication" => not(FORMAL);

        "bijlage 1" "1" "", nl "inleiding, doelgroep, scope, leeswijzer", en "introduction, audience, scope, guide" => not(DESCRIBES);
        "bijlage 1" "2.1" "", nl "het programma", en "the programme" => not(DESCRIBES);
        "bijlage 1" "2.2" "", nl "de actoren; hun rechten staan in 5.1.3", en "the actors; their rights stand in 5.1.3" => by(Lrk4);
        "bijlage 1" "2.3" "", nl "kern van de oplossing (afbeelding)", en "core of the solution (a picture)" => not(DESCRIBES);
        "bijlage 1" "3" "", nl "scope, koppelvlakken, uitgangspunten, kaders", en "scope, interfaces, principles, frameworks" => not(DESCRIBES);
        "bijlage 1" "4.1" "", nl "organisaties en hun verantwoordelijkheid", en "organisations and what they answer for" => by(Lrk4);
        "bijlage 1" "4.2.1" "", nl "diensten: overzicht, toestemming, toeslag", en "services to people: overview, permission, benefit" => by(Lrk6, Lrk7);
        "bijlage 1" "4.2.2" "", nl "leveringen tussen overheden", en "deliveries between authorities" => by(Lrk5);
        "bijlage 1" "4.3.1" "", nl "vergunning tot exploiteren, publiceren, verwijderen", en "permission to operate, publishing, removal" => by(Lrk2, Lrk6);
        "bijlage 1" "4.3.2" "", nl "toeslag: was de organisatie geregistreerd in de periode", en "benefit: was the organisation registered in the period" => by(Lrk7);
        "bijlage 1" "5.1.1" "", nl "rollen van mensen", en "roles of people" => by(Lrk4);
        "bijlage 1" "5.1.2" "", nl "applicaties en hun functies: vastleggen, zoeken, raadplegen, exporteren", en "applications and their functions: recording, searching, reading, exporting" => by(Lrk3, Lrk4, Lrk5, Lrk8);
        "bijlage 1" "5.1.3" "", nl "de matrix van rechten", en "the matrix of rights" => by(Lrk4);
        "bijlage 1" "5.2.1" "", nl "het objectmodel", en "the model of objects" => by(Lrk1);
        "bijlage 1" "5.2.1.1" "", nl "de houder: BSN, SoFi-nummer of RSIN, vestiging op het adres", en "the holder: BSN, SoFi number or RSIN, establishment at the address" => by(Lrk1);
        "bijlage 1" "5.2.1.2" "", nl "de voorziening en haar status", en "the facility and its status" => by(Lrk1, Lrk2);
        "bijlage 1" "5.2.1.3" "", nl "het adres", en "the address" => by(Lrk1);
        "bijlage 1" "5.2.1.4" "", nl "het landelijk register kinderopvang", en "the register of childcare" => by(Lrk1);
        "bijlage 1" "5.2.1.5" "", nl "het landelijk register peuterspeelzalen", en "the register of playgroups" => by(Lrk1);
        "bijlage 1" "5.2.1.6" "", nl "persoonsgegevens bij de GBA", en "personal data at the GBA" => not(Bilingual::of(
            "geen deel van het register; wordt slechts geraadpleegd",
            "no part of the register; only consulted"
        ));
        "bijlage 1" "5.2.1.7" "", nl "het beeld bij de Belastingdienst", en "the tax office's picture" => by(Lrk5);
        "bijlage 1" "5.2.2" "", nl "gegevensgroepen, mutaties en tijdreizen", en "groups of data, changes and time travel" => by(Lrk3);
        "bijlage 1" "5.2.2.1" "", nl "voorziening, inspectie, adres, houders, woonadres, vestigingsadres, bemiddeling", en "facility, inspection, address, holders, home and establishment addresses, mediation" => by(Lrk1, Lrk3);
        "bijlage 1" "5.2.2.2" "", nl "gebruiker, rol, recht, GGD, gemeente, land, postcode", en "user, role, right, GGD, municipality, country, postcode" => by(Lrk4);
        "bijlage 1" "5.2.3" "", nl "opslag", en "storage" => not(TECHNICAL);
        "bijlage 1" "5.2.4.1" "", nl "berichten aan de GBA", en "messages to the GBA" => not(TECHNICAL);
        "bijlage 1" "5.2.4.2" "", nl "berichten aan de Belastingdienst", en "messages to the tax office" => by(Lrk5);
        "bijlage 1" "5.3" "", nl "de weg van de berichten (SuwiNet, Digikoppeling)", en "the way of the messages" => not(TECHNICAL);
        "bijlage 1" "6.1.1" "", nl "reactietijd, gebruik, beveiliging en beschikbaarheid van applicaties", en "reaction time, use, security and availability of applications" => by(Lrk11);
        "bijlage 1" "6.1.1.1-6.1.1.8" "", nl "de applicaties en hun platform", en "the applications and their platform" => not(TECHNICAL);
        "bijlage 1" "6.1.2" "", nl "omvang, groei, beveiliging en beschikbaarheid van databases", en "volume, growth, security and availability of databases" => by(Lrk11);
        "bijlage 1" "6.2" "", nl "middleware", en "middleware" => not(TECHNICAL);
        "bijlage 1" "6.3" "", nl "platformen", en "platforms" => not(TECHNICAL);
        "bijlage 1" "6.4" "", nl "beschikbaarheid van netwerken", en "availability of networks" => by(Lrk11);
        "bijlage 1" "7" "", nl "beheer: functioneel, applicaties, infrastructuur", en "management: functional, applications, infrastructure" => not(Bilingual::of(
            "verdeling van taken binnen de overheid in 2012",
            "division of tasks within the government in 2012"
        ));
        "bijlage 1" "8.1" "", nl "risicoklasse II", en "risk class II" => by(Lrk11);
        "bijlage 1" "8.2" "", nl "beveiligd en openbaar deel, inloggen, rollen", en "secured and public part, logging in, roles" => by(Lrk4, Lrk6);
        "bijlage 1" "8.3" "", nl "beveiliging van de techniek", en "security of the technology" => not(TECHNICAL);
        "bijlage 1" "A" "", nl "referenties", en "references" => not(FORMAL);
        "bijlage 1" "B" "", nl "NORA-definities", en "definitions of NORA" => not(DESCRIBES);
        "bijlage 1" "C" "", nl "NORA-principes", en "principles of NORA" => not(DESCRIBES);
        "bijlage 1" "D" "", nl "begrippenlijst", en "list of terms" => not(Bilingual::of(
            "woorden, die in de woordenlijst van de documentatie staan",
            "words, which stand in the glossary of the documentation"
        ));

        "bijlage 2" "1" "", nl "aantal locaties in het register", en "number of places in the register" => by(Lrk10);
        "bijlage 2" "2" "", nl "nieuwe aanvragen, inschrijvingen, tijdig afgehandelde aanvragen", en "new applications, registrations, applications handled in time" => by(Lrk10);
        "bijlage 2" "3" "", nl "uitschrijvingen", en "deregistrations" => by(Lrk10);
        "bijlage 2" "4" "", nl "uit te voeren en uitgevoerde jaarlijkse onderzoeken", en "yearly inspections to be done and done" => by(Lrk10);
        "bijlage 2" "5" "", nl "incidentele onderzoeken", en "incidental inspections" => by(Lrk10);
        "bijlage 2" "6" "", nl "handhavingsadviezen", en "advice on enforcement" => by(Lrk10);
        "bijlage 2" "7" "", nl "tekortkomingen en locaties met tekortkomingen", en "shortcomings and places with shortcomings" => by(Lrk10);
        "bijlage 2" "8" "", nl "handhavingsacties en hun resultaat", en "enforcement actions and their result" => by(Lrk10);
        "bijlage 2" "9" "", nl "voor Nederland, per gemeente, per GGD-regio", en "for the country, per municipality, per GGD region" => by(Lrk10);
    }
}
