//! The Wet kinderopvang, article by article as far as the personenregister is concerned; read in the
//! texts of 2018-03-01 up to and including 2026-08-01.

use super::articles;
use crate::catalogue::Bilingual;

const LRK: Bilingual = Bilingual::of(
    "de procedure bij het college rond het landelijk register kinderopvang (LRK); geen vraag over een voorziening op een dag",
    "the municipality's procedure around the national register of facilities (LRK); no question about a facility on a day",
);
const QUALITY: Bilingual = Bilingual::of(
    "gaat over de kwaliteit van de opvang, niet over het personenregister",
    "is about the quality of the care, not about the register of persons",
);
const PARENTS: Bilingual = Bilingual::of(
    "gaat over de verhouding met ouders, niet over het personenregister",
    "is about the relation with parents, not about the register of persons",
);
const ABROAD: Bilingual = Bilingual::of(
    "gaat over opvang buiten Nederland; artikel 1.48 lid 10 sluit artikel 1.48d daar uit",
    "is about care outside the Netherlands; article 1.48(10) excludes article 1.48d there",
);
const TERM_ONLY: Bilingual = Bilingual::of(
    "een begrip zonder eigen gevolg voor de inschrijving; de rol of plaats wordt als gegeven gevraagd",
    "a term without a consequence of its own for the registration; the role or place is asked as a fact",
);
const DELEGATION: Bilingual = Bilingual::of(
    "grondslag voor lagere regels; wat daarin staat heeft een eigen regel in dit overzicht",
    "a basis for lower rules; what they contain has its own line in this ledger",
);
const SUPERVISION: Bilingual = Bilingual::of(
    "bevoegdheid en werkwijze van college en toezichthouder; geen vraag over een persoon",
    "powers and procedure of municipality and supervisor; no question about a person",
);
const REPORTING: Bilingual = Bilingual::of(
    "overleg en aangifte bij een mogelijk misdrijf; geen vraag van het register",
    "consultation and report of a possible crime; no question of the register",
);
const SUSPICION: Bilingual = Bilingual::of(
    "of er een redelijk vermoeden is, en binnen welke termijn de nieuwe VOG er moet zijn",
    "whether there is a reasonable suspicion, and the term for the new VOG",
);

articles! {
    WKO: Wko {
        "1.1" "1" "continue screening kinderopvang", nl "wat continue screening is", en "what continuous screening is" => by(Scr2);
        "1.1" "1" "gastouder", nl "18 of ouder; gezinssituatie; geen personeel in dienst", en "18 or over; family setting; no staff employed" => not(TERM_ONLY);
        "1.1" "1" "gastouderbureau", nl "brengt gastouderopvang tot stand en begeleidt die", en "arranges and supports childminding" => by(Obl2);
        "1.1" "1" "gastouderopvang", nl "de woning van de gastouder of van een vraagouder als plaats van opvang", en "the childminder's or a parent's home as the place of care" => by(Obl3);
        "1.1" "1" "houder", nl "wie een kindercentrum, gastouderbureau of voorziening exploiteert", en "who operates a centre, agency or childminding facility" => by(Obl1, Obl2);
        "1.1" "1" "ingeschrevene", nl "wie in het personenregister staat", en "who is in the register" => by(End9);
        "1.1" "1" "kindercentrum", nl "opvang anders dan gastouderopvang", en "care other than childminding" => by(Obl1);
        "1.1" "1" "kinderopvang", nl "bedrijfsmatig of niet om niet, tot het voortgezet onderwijs", en "as a business or for pay, until secondary school" => not(Bilingual::of(
            "of iets kinderopvang is wordt niet gevraagd; de vragen beginnen bij een bekende voorziening",
            "whether something is childcare is not asked; the questions begin at a known facility"
        ));
        "1.1" "1" "ouderparticipatiecrèche, participerende ouder", nl "opvang door de ouders zelf", en "care by the parents themselves" => by(Obl1);
        "1.1" "1" "personenregister kinderopvang", nl "het register van artikel 1.48d", en "the register of article 1.48d" => by(Prk);
        "1.1" "1" "stagiair", nl "werkzaam voor het praktijkdeel van een opleiding", en "at work for the practical part of an education" => not(TERM_ONLY);
        "1.1" "1" "uitzendkracht", nl "18 of ouder, uitgezonden naar een kindercentrum of gastouderbureau", en "18 or over, sent to a centre or agency" => not(Bilingual::of(
            "artikel 1.50 lid 3 gebruikt het begrip niet, dus de leeftijd van 18 geldt niet voor de inschrijving",
            "article 1.50(3) does not use the term, so the age of 18 does not hold for the registration"
        ));
        "1.1" "1" "verklaring omtrent het gedrag", nl "VOG voor natuurlijke personen (NP) en rechtspersonen (RP)", en "VOG for natural (NP) and legal persons (RP)" => by(Vog5, Vog7);
        "1.1" "1" "overige begrippen", nl "beroepskracht, toeslag, taal, LRK en andere", en "staff, benefit, language, LRK and others" => not(TERM_ONLY);
        "1.1" "2" "a", nl "toezicht in de middagpauze is geen kinderopvang", en "lunch break supervision is no childcare" => by(Obl5);
        "1.1" "2" "b", nl "jeugdhulp is geen kinderopvang", en "youth care is no childcare" => not(Bilingual::of(
            "wie buiten een voorziening voor kinderopvang werkt stelt deze vragen niet",
            "who works outside a childcare facility does not ask these questions"
        ));
        "1.1" "2" "c", nl "opvang waar het kind zelf woont is geen kinderopvang", en "care where the child itself lives is no childcare" => not(Bilingual::of(
            "wie buiten een voorziening voor kinderopvang werkt stelt deze vragen niet",
            "who works outside a childcare facility does not ask these questions"
        ));
        "1.1" "3" "", nl "VOG NP voor natuurlijke personen, VOG RP voor rechtspersonen", en "VOG NP for natural persons, VOG RP for legal persons" => by(Vog5, Vog7);

        "1.45" "1" "", nl "aanvraag voor een kindercentrum of gastouderbureau", en "application for a centre or agency" => not(LRK);
        "1.45" "2" "", nl "het gastouderbureau vraagt aan voor de gastouder", en "the agency applies for the childminder" => by(Work2);
        "1.45" "3" "", nl "geen exploitatie vóór het onderzoek", en "no operation before the inspection" => not(LRK);
        "1.45" "4" "", nl "gegevens bij de aanvraag", en "data with the application" => not(LRK);
        "1.45" "5" "", nl "het BSN bij de aanvraag", en "the BSN with the application" => not(LRK);
        "1.45" "6" "", nl "geen vergunning van rechtswege", en "no permission by lapse of time" => not(LRK);
        "1.46" "1" "", nl "beslissing binnen tien weken", en "decision within ten weeks" => by(Lrk2);
        "1.46" "2" "", nl "de toestemming tot exploitatie en haar ingang", en "the permission to operate and its first day" => by(Work2);
        "1.46" "3-8" "", nl "opname, intrekking en verwijdering", en "entry, withdrawal and removal" => by(Lrk2);
        "1.47" "1-6" "", nl "wijzigingen en intrekking op verzoek", en "changes and withdrawal on request" => by(Lrk2);
        "1.47a" "1-2" "", nl "wijziging zonder verzoek", en "change without a request" => not(LRK);
        "1.47b" "1-2" "", nl "inrichting van het LRK", en "how the LRK is set up" => by(Lrk1);
        "1.47b" "3" "", nl "uniek nummer", en "unique number" => by(Lrk1);
        "1.47b" "4" "", nl "voorziening na verwijdering van haar gastouderbureau", en "facility after the removal of its agency" => by(Lrk2);
        "1.48" "" "", nl "gelijkstelling van buitenlandse opvang", en "equation of care abroad" => not(ABROAD);
        "1.48a" "" "", nl "wijziging en verwijdering, buitenland", en "change and removal, abroad" => not(ABROAD);
        "1.48b" "" "", nl "register buitenlandse kinderopvang", en "register of care abroad" => not(ABROAD);

        "1.48d" "1" "", nl "het register en zijn doel: continue screening", en "the register and its purpose: continuous screening" => by(Prk, Scr2);
        "1.48d" "2" "", nl "wie een VOG nodig heeft schrijft zich in", en "who needs a VOG registers" => by(Obl1, Obl2, Obl3, Obl7, Work3);
        "1.48d" "3" "", nl "de houder koppelt, ook zichzelf, met het BSN", en "the holder links, also themselves, with the BSN" => by(Obl7, Link3, Link5);
        "1.48d" "4" "a", nl "einde binnen twee weken na een eigen verzoek, zonder koppeling", en "end within two weeks of the person's own request, without a link" => by(End6);
        "1.48d" "4" "b", nl "hetzelfde voor een houder wiens inschrijvingen verwijderd zijn", en "the same for a holder whose entries were removed" => not(Bilingual::of(
            "voegt aan onderdeel a alleen een bijzonderheid toe; verzoek, koppeling en termijn zijn dezelfde",
            "adds a circumstance to letter a only; request, link and term are the same"
        ));
        "1.48d" "4" "c", nl "hetzelfde voor een verhuisde huisgenoot of bewoner", en "the same for a housemate or resident who moved away" => not(Bilingual::of(
            "voegt aan onderdeel a alleen een bijzonderheid toe; verzoek, koppeling en termijn zijn dezelfde",
            "adds a circumstance to letter a only; request, link and term are the same"
        ));
        "1.48d" "4" "d", nl "einde uiterlijk vier maanden zonder koppeling", en "end after four months without a link at the latest" => by(End1, End4, End9);
        "1.48d" "4" "e", nl "einde uiterlijk vier maanden na het verlangen van een nieuwe VOG", en "end at the latest four months after a new VOG was demanded" => by(End5, End9);
        "1.48d" "4" "f", nl "einde binnen twee weken na de kennisgeving van overlijden", en "end within two weeks of the notice of a death" => by(End7);
        "1.48d" "5" "", nl "eenmaal verlengen met negen maanden", en "one extension by nine months" => by(End2, End3);
        "1.48d" "6" "", nl "kosten van de inschrijving", en "cost of the registration" => by(Fee1, Fee2);
        "1.48d" "7" "", nl "nadere regels over de gegevens", en "further rules about the data" => not(DELEGATION);

        "1.49" "1-3" "", nl "verantwoorde kinderopvang", en "responsible care" => not(QUALITY);
        "1.50" "1-2" "", nl "organisatie van de opvang", en "organisation of the care" => not(QUALITY);
        "1.50" "3" "a", nl "houder; sinds 2024 ook bestuurder, vennoot, maat en beheerder", en "holder; since 2024 also director, partner, associate and manager" => by(Obl1);
        "1.50" "3" "b", nl "participerende ouder (sinds 1 juli 2021)", en "participating parent (since 1 July 2021)" => by(Obl1);
        "1.50" "3" "c", nl "arbeidsovereenkomst of uitzending (tot 1 juli 2021 onderdeel b)", en "employment contract or agency (letter b until 1 July 2021)" => by(Obl1);
        "1.50" "3" "d", nl "andere overeenkomst, structureel werkzaam (tot 1 juli 2021 onderdeel c)", en "another agreement, structurally at work (letter c until 1 July 2021)" => by(Obl1);
        "1.50" "3" "e", nl "toegang tot informatie over kinderen (tot 1 juli 2021 onderdeel d)", en "access to information about children (letter d until 1 July 2021)" => by(Obl1);
        "1.50" "3" "f", nl "bewoners en structureel aanwezigen van 18 en ouder, kindercentrum op een woonadres (tot 1 juli 2021 onderdeel e)", en "residents and structurally present persons of 18 and over, centre at a residential address (letter e until 1 July 2021)" => by(Obl1);
        "1.50" "3" "structureel", nl "het woord structureel, dat de wet niet omschrijft", en "the word structurally, which the statute does not define" => judged(Supervisor, Bilingual::of(
            "de richtlijn (PRE-1) geeft houvast; de toezichthouder weegt de hele situatie",
            "the guideline (PRE-1) helps; the supervisor weighs the whole situation"
        ));
        "1.50" "3" "slotzin", nl "inschrijving van natuurlijke personen, VOG ten hoogste twee maanden oud", en "registration of natural persons, VOG at most two months old" => by(Obl1, Vog2);
        "1.50" "4" "", nl "werken na inschrijving en koppeling", en "work after registration and link" => by(Work1, Dl3);
        "1.50" "5" "eerste zin", nl "de aanvraag voor het LRK na inschrijving van houder en bewoners", en "the application for the LRK after the registration of holder and residents" => not(LRK);
        "1.50" "5" "tweede zin", nl "ouderdom van de VOG bij de aanvraag", en "age of the VOG at the application" => by(Vog9);
        "1.50" "6" "", nl "nieuwe VOG van de houder op verlangen van de toezichthouder; blokkade", en "new VOG of the holder at the supervisor's demand; block" => by(Vog10, End5);
        "1.50" "6" "vermoeden", nl "het vermoeden en de termijn", en "the suspicion and the term" => judged(Supervisor, SUSPICION);
        "1.50" "7" "", nl "nieuwe VOG van wie er werkt op verlangen van de houder; blokkade", en "new VOG of who works there at the holder's demand; block" => by(Vog10, End5);
        "1.50" "7" "vermoeden", nl "het vermoeden en de termijn", en "the suspicion and the term" => judged(Holder, SUSPICION);
        "1.50" "8" "", nl "VOG van iedere aanwezige van 12 en ouder op verlangen", en "VOG of anyone of 12 and over present, on demand" => by(Obl6);
        "1.50" "8" "vermoeden", nl "het vermoeden en de termijn", en "the suspicion and the term" => judged(Supervisor, SUSPICION);
        "1.50a" "" "", nl "overleg over onderwijsachterstanden", en "consultation about educational disadvantage" => not(QUALITY);
        "1.50b" "" "", nl "voorschoolse educatie", en "early education" => not(QUALITY);
        "1.51" "" "", nl "risico-inventarisatie van het gastouderbureau", en "the agency's risk assessment" => not(QUALITY);
        "1.51a" "1-5" "", nl "meldcode", en "reporting code" => not(QUALITY);
        "1.51b" "1-5" "", nl "overleg en aangifte door de houder", en "consultation and report by the holder" => not(REPORTING);
        "1.51c" "1-3" "", nl "vermoeden tegen de houder zelf", en "suspicion against the holder" => not(REPORTING);
        "1.52" "1-3" "", nl "overeenkomst met de ouder", en "agreement with the parent" => not(PARENTS);
        "1.53" "" "", nl "administratie van een kindercentrum", en "a centre's administration" => not(DELEGATION);
        "1.54" "1-4" "", nl "informatie aan ouders", en "information for parents" => not(PARENTS);
        "1.54a" "1-4" "", nl "informatie aan ouders door het gastouderbureau", en "information for parents by the agency" => not(PARENTS);
        "1.55" "1-5" "", nl "voertaal", en "language used" => not(QUALITY);
        "1.56" "1-2" "", nl "organisatie van het gastouderbureau", en "organisation of the agency" => not(QUALITY);
        "1.56" "3" "", nl "artikel 1.50 lid 3 tot en met 8 voor houder en medewerkers van het gastouderbureau", en "article 1.50(3) to (8) for the agency's holder and staff" => by(Obl2, Vog2, Vog9, Vog10, Work1, End5);
        "1.56" "4-7" "", nl "overeenkomst, kosten, administratie en begeleiding", en "agreement, costs, administration and support" => not(PARENTS);
        "1.56a" "" "", nl "het BSN van de ouder", en "the parent's BSN" => not(PARENTS);
        "1.56b" "1-2" "", nl "verantwoorde opvang door de gastouder", en "responsible care by the childminder" => not(QUALITY);
        "1.56b" "3" "a", nl "de (voorgenomen) gastouder", en "the (intended) childminder" => by(Obl3);
        "1.56b" "3" "b", nl "overeenkomst met gastouder of gastouderbureau, structureel aanwezig (sinds 1 juli 2026)", en "agreement with the childminder or agency, structurally present (since 1 July 2026)" => by(Obl3);
        "1.56b" "3" "c", nl "huisgenoten van 18 en ouder (tot 1 juli 2026 onderdeel b)", en "housemates of 18 and over (letter b until 1 July 2026)" => by(Obl3);
        "1.56b" "3" "d", nl "structureel aanwezigen van 18 en ouder in de woning van de gastouder (tot 1 juli 2026 onderdeel c, op elke opvanglocatie)", en "structurally present persons of 18 and over at the childminder's home (letter c until 1 July 2026, at any care location)" => by(Obl3);
        "1.56b" "3" "structureel", nl "het woord structureel, dat de wet niet omschrijft", en "the word structurally, which the statute does not define" => judged(Supervisor, Bilingual::of(
            "de richtlijn (PRE-1) geeft houvast; de toezichthouder weegt de hele situatie",
            "the guideline (PRE-1) helps; the supervisor weighs the whole situation"
        ));
        "1.56b" "3" "slotzin", nl "inschrijving, VOG ten hoogste twee maanden oud", en "registration, VOG at most two months old" => by(Obl3, Vog2);
        "1.56b" "4" "", nl "aanvraag na inschrijving; beginnen na toestemming en koppeling", en "application after registration; beginning after permission and link" => by(Work2);
        "1.56b" "5" "", nl "nieuwe VOG op verlangen van het gastouderbureau; blokkade", en "new VOG at the agency's demand; block" => by(Vog10, End5);
        "1.56b" "5" "vermoeden", nl "het vermoeden en de termijn", en "the suspicion and the term" => judged(Agency, SUSPICION);
        "1.56b" "6" "", nl "administratie van de gastouder", en "the childminder's administration" => not(DELEGATION);
        "1.56b" "7" "", nl "VOG van iedere aanwezige van 12 en ouder op verlangen", en "VOG of anyone of 12 and over present, on demand" => by(Obl6);
        "1.56b" "7" "vermoeden", nl "het vermoeden en de termijn", en "the suspicion and the term" => judged(Supervisor, SUSPICION);
        "1.56b" "8" "", nl "nadere regels", en "further rules" => not(DELEGATION);
        "1.56c" "1-3" "", nl "ten hoogste twee gastouderbureaus per voorziening", en "at most two agencies for a facility" => not(LRK);
        "1.57" "" "", nl "participerende ouder toont elke twee jaar een VOG (tot en met 30 juni 2021)", en "participating parent shows a VOG every two years (up to and including 30 June 2021)" => by(Obl1);
        "1.57a" "" "", nl "beleidsregels", en "policy rules" => not(DELEGATION);
        "1.57b" "1-9" "", nl "klachten", en "complaints" => not(PARENTS);
        "1.57c" "1-5" "", nl "geschillencommissie", en "disputes committee" => not(PARENTS);
        "1.57d" "" "", nl "geheimhouding", en "secrecy" => not(PARENTS);
        "1.57e" "1-2" "", nl "vrijstelling bij een epidemie", en "exemption in an epidemic" => not(Bilingual::of(
            "er is geen regeling gelezen die van de inschrijving vrijstelt",
            "no regulation was read that exempts from the registration"
        ));
        "1.58" "1-6" "", nl "oudercommissie", en "parents' committee" => not(PARENTS);
        "1.58a" "1-4" "", nl "gecombineerde oudercommissie", en "combined parents' committee" => not(PARENTS);
        "1.59" "1-5" "", nl "reglement van de oudercommissie", en "rules of the parents' committee" => not(PARENTS);
        "1.60" "" "", nl "adviesrecht van de oudercommissie", en "the committee's right of advice" => not(PARENTS);
        "1.60a" "" "", nl "wat ouderparticipatieopvang is", en "what care by participating parents is" => not(TERM_ONLY);
        "1.60b" "1-3" "", nl "aanloopperiode van een ouderparticipatiecrèche", en "run-in period of a parents' crèche" => by(Lrk6);
        "1.60c" "1-2" "", nl "kwaliteitsregels voor participerende ouders", en "quality rules for participating parents" => not(QUALITY);

        "1.61" "1" "", nl "het college ziet toe, ook op artikel 1.48d lid 2 en 3", en "the municipality supervises, also article 1.48d(2) and (3)" => not(SUPERVISION);
        "1.61" "2" "", nl "de directeur publieke gezondheid van de GGD is toezichthouder", en "the GGD's director of public health is the supervisor" => not(Bilingual::of(
            "wie de toezichthouder is staat bij elk oordeel dat aan hem is gelaten",
            "who the supervisor is stands with each judgement left to the supervisor"
        ));
        "1.61" "3" "", nl "binnentreden van een woning", en "entering a home" => not(SUPERVISION);
        "1.61a" "1-2" "", nl "instelling voor uniforme uitvoering", en "institution for uniform execution" => not(SUPERVISION);
        "1.62" "1-6" "", nl "onderzoek door de toezichthouder", en "inspection by the supervisor" => not(SUPERVISION);
        "1.63" "1-6" "", nl "inspectierapport", en "inspection report" => not(SUPERVISION);
        "1.64" "" "", nl "beleidsregels over het onderzoek", en "policy rules about inspections" => not(SUPERVISION);
        "1.65" "1-5" "", nl "aanwijzing en bevel", en "instruction and order" => not(SUPERVISION);
        "1.66" "1-2" "", nl "verbod tot exploitatie", en "prohibition to operate" => not(SUPERVISION);
        "1.66a" "1-2" "", nl "werkwijze van de geschillencommissie", en "procedure of the disputes committee" => not(PARENTS);
        "1.66b" "1-4" "", nl "geschillen van de oudercommissie", en "disputes of the parents' committee" => not(PARENTS);
        "1.67a" "" "", nl "gegevens van de Dienst Toeslagen", en "data of the benefits office" => not(SUPERVISION);
        "1.72" "1" "", nl "bestuurlijke boete", en "administrative fine" => by(Risk1);
        "1.72" "2" "", nl "geen boete bij opzet of roekeloosheid met direct gevaar", en "no fine for intent or recklessness with direct danger" => not(Bilingual::of(
            "of er opzet of roekeloosheid is beoordeelt de strafrechter; deze bibliotheek noemt alleen het maximum van de boete",
            "intent or recklessness is for the criminal court; this library names the maximum fine only"
        ));
        "1.72" "1" "hoogte", nl "de hoogte van de boete binnen het maximum", en "the amount of the fine within the maximum" => judged(Municipality, Bilingual::of(
            "de gemeente weegt de ernst en de omstandigheden; haar tarieven zijn niet gelezen",
            "the municipality weighs gravity and circumstances; its tariffs were not read"
        ));
        "1.80" "" "", nl "kennisgeving van een boete", en "notice of a fine" => not(SUPERVISION);
        "1.81" "1-4" "", nl "vermelding van een sanctie in het LRK", en "entry of a sanction in the LRK" => by(Lrk6);
        "3.1" "" "", nl "oude inschrijvingen in het buitenland", en "old entries abroad" => not(ABROAD);
        "3.2" "1" "", nl "wie al gescreend werd gebruikt de bestaande VOG", en "who was screened already uses the existing VOG" => by(Vog3, Scr1);
        "3.2" "2" "", nl "geen kosten tot een bij regeling bepaald tijdstip", en "no cost until a time set by regulation" => by(Fee3);
        "overige" "" "", nl "hoofdstuk 1 afdeling 2 en 6, hoofdstuk 2 en overig slotrecht", en "chapter 1 sections 2 and 6, chapter 2 and other final provisions" => not(Bilingual::of(
            "gaat over toeslag, experimenten en slotbepalingen, niet over het personenregister",
            "is about the benefit, experiments and final provisions, not about the register of persons"
        ));
    }
}
