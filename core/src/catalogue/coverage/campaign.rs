//! The campaign page of DUO of 2018: every heading with text of its own and every question. Headings
//! that only group questions are not listed.

use super::questions;
use crate::catalogue::Bilingual;

const INFORMATION: Bilingual = Bilingual::of("voorlichting zonder norm", "information without a norm");

questions! {
    CAMPAIGN: DuoCampaign {
        "Over het personenregister", en "About the register" => by(Prk);
        "Videofilm over het personenregister", en "Film about the register" => by(Scr1, Scr2, Obl4, Pre1);
        "Wie moet zich inschrijven?", en "Who has to register?" => by(Obl4);
        "Structureel aanwezig: richtlijn", en "Structurally present: guideline" => by(Pre1);
        "Inschrijven in 2 stappen", en "Registering in 2 steps" => by(Obl7, Vog2, Enr1);
        "Inschrijven: wie mag de bestaande VOG gebruiken?", en "Registering: who may use the existing VOG?" => by(Vog3, Vog4, Scr1);
        "Welke VOG moet een bestuurder gebruiken?", en "Which VOG does a director use?" => by(Vog3, Vog4, Scr1);
        "Koppelen", en "Linking" => by(Obl7, Link1);
        "Wanneer inschrijven en koppelen", en "When to register and link" => by(Dl1, Dl2, Fee1, Fee3);

        "Een half uur in totaal of aaneengesloten?", en "Half an hour in total or contiguous?" => by(Pre1);
        "Geldt de richtlijn per opvanglocatie of per organisatie?", en "Does the guideline hold for a location or an organisation?" => by(Pre1);
        "Moeten ouders die brengen en halen zich inschrijven?", en "Do parents who bring and fetch have to register?" => by(Obl5);
        "Moet een familielid of buurvrouw die ophaalt zich inschrijven?", en "Does a relative or neighbour who fetches have to register?" => by(Obl5);
        "Wie schrijft zich in bij opvang bij de vraagouder thuis?", en "Who registers when the care is at the parents' home?" => by(Obl4, Obl5);
        "Moeten een tuinman, aannemer of klusjesman zich inschrijven?", en "Do a gardener, contractor or handyman have to register?" => by(Obl4, Obl5, Pre1);
        "Moet een vriend(in) van een huisgenoot zich inschrijven?", en "Does a housemate's friend have to register?" => by(Obl4, Pre1);
        "Moet een uitwonend kind dat in de vakanties thuis is zich inschrijven?", en "Does an adult child who is home in the holidays have to register?" => by(Obl4, Pre1);
        "Familie uit het buitenland", en "Relatives from abroad" => by(Obl4, Pre1);
        "Familie uit het buitenland zonder VOG", en "Relatives from abroad without a VOG" => judged(Supervisor, Bilingual::of(
            "wie geen VOG kan krijgen kan zich niet inschrijven; DUO verwijst naar de GGD",
            "who can get no VOG cannot register; DUO refers to the GGD"
        ));

        "Zijn uitzendbureaus op de hoogte van het register?", en "Do employment agencies know about the register?" => not(INFORMATION);
        "Hoe werkt inschrijven en koppelen bij uitzendkrachten?", en "How do registering and linking work for agency workers?" => by(Obl4, Obl7, Dl1, Link6);
        "Moet een uitzendkracht per dienst ontkoppeld worden?", en "Is an agency worker unlinked after each shift?" => by(Link6);
        "Kan een uitzendkracht of stagiair de bestaande VOG gebruiken?", en "Can an agency worker or trainee use the existing VOG?" => by(Vog2, Scr1);
        "Wie is verantwoordelijk voor de kosten van de nieuwe VOG?", en "Who bears the cost of the new VOG (agency worker)?" => by(Obl7);
        "Wie is verantwoordelijk voor de kosten van de nieuwe VOG van een stagiair?", en "Who bears the cost of a trainee's new VOG?" => by(Obl7);
        "Wat is een snuffelstage?", en "What is an orientation placement?" => by(Obl5);

        "Moet de achterwacht zich inschrijven?", en "Does the backup have to register?" => by(Obl4, Obl5, Pre1);
        "Moet de taxichauffeur worden ingeschreven en gekoppeld?", en "Is the taxi driver registered and linked?" => by(Obl4);
        "Moet dat ook als een pedagogisch medewerker meerijdt?", en "Also when a staff member rides along?" => by(Obl4);
        "Wie is verantwoordelijk voor de kosten van de nieuwe VOG van een taxichauffeur?", en "Who bears the cost of a taxi driver's new VOG?" => by(Obl7);
        "Hoe werkt het bij een gedeelde locatie?", en "How does it work at a shared location?" => by(Obl4);
        "Moeten kinderopvangorganisaties zich ook inschrijven?", en "Do organisations have to register too?" => by(Obl4, Obl5);

        "Waar vind ik mijn VOG-kenmerk?", en "Where is the reference of my VOG?" => by(Vog1);
        "Hoe staat een organisatie vermeld in het personenregister?", en "How does an organisation stand in the register?" => by(Link4, Link5);
        "Kan een persoon aangeven aan welke organisatie hij gekoppeld wil worden?", en "Can a person say to which organisation to be linked?" => by(Link4);
        "Aan wie koppelen bij een dochteronderneming of franchisenemer?", en "To whom to link with a subsidiary or franchisee?" => by(Link5);
        "Moet een persoon aan alle locaties gekoppeld worden?", en "Is a person linked to all locations?" => by(Work4);
        "Kan een persoon zien aan wie hij gekoppeld is?", en "Can a person see to whom they are linked?" => by(Link9);
        "Krijgt een persoon een bericht wanneer hij ontkoppeld is?", en "Does a person get a message when unlinked?" => by(Link9);
        "Wat gebeurt er bij een nieuwe koppeling en ontkoppeling in de verlenging?", en "What happens at a new link and unlink during the extension?" => by(End1, End2, End4);
        "Krijgt een organisatie een bericht als een persoon zich heeft ingeschreven?", en "Does an organisation get a message when a person has registered?" => by(Link3, Link4, Link9);
        "Kunnen organisaties een overzicht uitdraaien van gekoppelde personen?", en "Can organisations print an overview of those linked?" => by(Link10);

        "Waarom wordt mijn VOG afgekeurd?", en "Why is my VOG refused?" => by(Vog1, Vog2, Vog3, Vog4, Vog5, Vog6, Vog7, Vog8, Scr1);
        "Mijn VOG-kenmerk als bestuurder wordt afgekeurd", en "My VOG reference as a director is refused" => by(Vog2, Vog3, Scr1);
        "Ik heb geen verificatiemail ontvangen", en "I got no verification mail" => by(Enr2);
        "Het lukt mij niet om mijn e-mailadres te verifiëren", en "I cannot verify my e-mail address" => by(Enr2);
        "Ik ben pas begonnen en mijn VOG-kenmerk wordt afgekeurd", en "I began recently and my VOG reference is refused" => by(Vog8);
        "Ik kan (als organisatie) niet inloggen met eHerkenning", en "I cannot log in with eHerkenning (as an organisation)" => by(Link1);

        "Hoe zijn op 1 maart alle tijdelijke medewerkers ingeschreven en gekoppeld?", en "How are all temporary staff registered and linked on 1 March?" => by(Dl1, Vog2, Obl7);
        "Hoe koppelen we uitzendkrachten zonder burgerservicenummer?", en "How do we link agency workers without their BSN?" => by(Link3, Link4, Obl7);
        "Mag een houder een structureel aanwezige om het burgerservicenummer vragen?", en "May a holder ask a structurally present person for the BSN?" => by(Obl7);
        "Krijgt een gastouder bericht als een huisgenoot 18 jaar wordt?", en "Is a childminder told when a housemate turns 18?" => by(Obl4, Dl3);

        "Folder, poster en standaardbrieven", en "Leaflet, poster and standard letters" => not(INFORMATION);
        "Instructiefilmpje Inschrijven", en "Film about registering" => by(Enr1, Fee1, Fee3, Scr2, Link4);
        "Voordelen: geen nieuwe VOG bij een andere werkgever of na twee jaar", en "Advantages: no new VOG with another employer or after two years" => by(Vog2);
        "Voordelen: de organisatie bewaart en levert geen VOG meer", en "Advantages: the organisation keeps and hands in no VOG any more" => not(Bilingual::of(
            "gaat over de administratie van de organisatie en het LRK",
            "is about the organisation's administration and the LRK"
        ));
        "Webinar", en "Webinar" => not(INFORMATION);
    }
}
