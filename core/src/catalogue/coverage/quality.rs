//! The decree on the quality of childcare and its changes, as far as they are about the staff-child
//! ratio. Read were the annex and articles 7 and 16 in the text of 2020-10-01, by way of pages that
//! repeat them, articles 9 and 18 in that of 2021-07-01, and what is published of the changes of 2023
//! and 2024; not the consolidated text of 2026-07-01.

use super::articles;
use crate::catalogue::Bilingual;

const FACES: Bilingual = Bilingual::of(
    "gaat over vaste gezichten en vaste groepen, niet over hoeveel beroepskrachten er zijn",
    "is about fixed staff and fixed groups, not about how many staff members there are",
);
const PLAN: Bilingual = Bilingual::of(
    "gaat over wat in het pedagogisch beleidsplan staat; dat is hier niet te beoordelen",
    "is about what stands in the pedagogical plan, which cannot be judged here",
);
const QUALIFIED: Bilingual = Bilingual::of(
    "wie als beroepskracht mag worden ingezet is een gegeven van de vraag",
    "who may work as a staff member is a fact of the question",
);

articles! {
    BKK: Bkk {
        "3" "3" "a", nl "kaders voor het afwijken van de ratio in het beleidsplan", en "the plan's bounds for deviating from the ratio" => not(PLAN);
        "7" "2" "", nl "het aantal beroepskrachten volgt uit bijlage 1", en "the number of staff follows from annex 1" => by(Bkr1, Bkr2, Bkr3, Bkr4, Bkr5);
        "7" "4" "", nl "drie uur per dag minder beroepskrachten, ten minste de helft", en "fewer staff for three hours a day, at least half" => by(Bkr7);
        "7" "5" "", nl "alleen volgens de ratio: een volwassene binnen vijftien minuten", en "alone by the ratio: an adult within fifteen minutes" => by(Bkr8);
        "7" "6" "", nl "alleen door de afwijking: een volwassene aanwezig", en "alone because of the deviation: an adult present" => by(Bkr8);
        "7" "11-12" "", nl "een beroepskracht in opleiding als vast gezicht", en "a trainee as fixed staff" => not(FACES);
        "9" "" "", nl "stamgroep en vaste gezichten", en "the group and its fixed staff" => not(FACES);
        "9a" "" "", nl "afwijken van de vaste gezichten", en "deviating from the fixed staff" => not(FACES);
        "16" "2" "", nl "het aantal beroepskrachten in de buitenschoolse opvang volgt uit bijlage 1", en "the number of staff in out-of-school care follows from annex 1" => by(Bkr6);
        "16" "4" "", nl "een half uur op schooldagen, drie uur op schoolvrije dagen", en "half an hour on school days, three hours on school-free days" => by(Bkr7);
        "16" "5" "", nl "alleen volgens de ratio: een volwassene binnen vijftien minuten", en "alone by the ratio: an adult within fifteen minutes" => by(Bkr8);
        "16" "6" "", nl "alleen door de afwijking: een volwassene aanwezig", en "alone because of the deviation: an adult present" => by(Bkr8);
        "18" "" "", nl "basisgroep, vanaf 1 juli 2024 van ten hoogste 30 kinderen", en "the group of out-of-school care, from 1 July 2024 on of at most 30 children" => by(Bkr6);
        "bijlage 1" "" "a", nl "ratio en groepsgrootte in de dagopvang", en "ratio and group size in day care" => by(Bkr1, Bkr2, Bkr3, Bkr4);
        "bijlage 1" "" "b", nl "ratio in de buitenschoolse opvang", en "ratio in out-of-school care" => by(Bkr6);
        "bijlage 1" "" "c", nl "ratio in gecombineerde groepen", en "ratio in combined groups" => by(Bkr5);
        "bijlage 2" "" "", nl "uren van de pedagogisch beleidsmedewerker", en "hours of the pedagogical policy officer" => not(Bilingual::of(
            "gaat over uren per jaar, niet over de ratio",
            "is about hours a year, not about the ratio"
        ));
        "6, 15" "" "", nl "wie als beroepskracht mag worden ingezet, ook andersgekwalificeerden in de buitenschoolse opvang", en "who may work as a staff member, also those with other qualifications in out-of-school care" => not(QUALIFIED);
        "overige" "" "", nl "beleid, opleiding, veiligheid, ruimten, gastouderopvang", en "policy, training, safety, rooms, childminding" => not(Bilingual::of(
            "gaat niet over de ratio",
            "is not about the ratio"
        ));
    }
}
