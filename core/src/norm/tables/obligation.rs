//! Who has to be registered: the lists of the statute with their versions (OBL-1 to OBL-3), what
//! the guideline and an agency say (OBL-4, OBL-5), and the VOG on demand (OBL-6).

use super::cite::{START, agency, day, duo, entry, law, page};
use crate::{
    calendar::{Day, Term},
    norm::{Applies, Entry},
};

const PARENTS_LAST_DAY_OUTSIDE: Day = day(2021, 6, 30);
const PARENTS_FIRST_DAY: Day = day(2021, 7, 1);
const CHILDMINDING_OLD_LAST_DAY: Day = day(2026, 6, 30);
const CHILDMINDING_NEW_FIRST_DAY: Day = day(2026, 7, 1);

// The statute's list for a centre, Wko art. 1.50(3).

pub(super) static HOLDER: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Statute law!(WKO, "1.50" "3" "a", 2018-03-01))];

pub(super) static MANAGEMENT: [Entry<Applies>; 1] = [entry!(
    Applies, from day(2024, 1, 1), Statute law!(WKO, "1.50" "3" "a", 2024-01-01),
    remark "director, partner, associate and manager came into letter a; absent in the text of 2023-06-20"
)];

pub(super) static PARTICIPATING_PARENT: [Entry<Applies>; 1] =
    [entry!(Applies, from PARENTS_FIRST_DAY, Statute law!(WKO, "1.50" "3" "b", 2021-07-01))];

pub(super) static PARTICIPATING_PARENT_VOG: [Entry<Term>; 1] = [entry!(
    Term::years(2), from START => PARENTS_LAST_DAY_OUTSIDE, Statute law!(WKO, "1.57" "" "", 2018-03-01),
    remark "the VOG is shown to the holder, at most two months old at the start and anew every two years"
)];

pub(super) static EMPLOYMENT: [Entry<Applies>; 2] = [
    entry!(Applies, from START => PARENTS_LAST_DAY_OUTSIDE, Statute law!(WKO, "1.50" "3" "b", 2018-03-01)),
    entry!(Applies, from PARENTS_FIRST_DAY, Statute law!(WKO, "1.50" "3" "c", 2021-07-01)),
];

pub(super) static OTHER_AGREEMENT: [Entry<Applies>; 2] = [
    entry!(
        Applies, from START => PARENTS_LAST_DAY_OUTSIDE, Statute law!(WKO, "1.50" "3" "c", 2018-03-01),
        remark "by 2021-01-01 the location became the one where children are cared for"
    ),
    entry!(Applies, from PARENTS_FIRST_DAY, Statute law!(WKO, "1.50" "3" "d", 2021-07-01)),
];

pub(super) static CHILD_DATA: [Entry<Applies>; 2] = [
    entry!(Applies, from START => PARENTS_LAST_DAY_OUTSIDE, Statute law!(WKO, "1.50" "3" "d", 2018-03-01)),
    entry!(Applies, from PARENTS_FIRST_DAY, Statute law!(WKO, "1.50" "3" "e", 2021-07-01)),
];

pub(super) static RESIDENTIAL_ADDRESS: [Entry<Term>; 2] = [
    entry!(Term::years(18), from START => PARENTS_LAST_DAY_OUTSIDE, Statute law!(WKO, "1.50" "3" "e", 2018-03-01)),
    entry!(Term::years(18), from PARENTS_FIRST_DAY, Statute law!(WKO, "1.50" "3" "f", 2021-07-01)),
];

pub(super) static CENTRE_LIST: [Entry<Applies>; 3] = [
    entry!(Applies, from START => PARENTS_LAST_DAY_OUTSIDE, Statute law!(WKO, "1.50" "3" "a-e", 2018-03-01)),
    entry!(
        Applies, from PARENTS_FIRST_DAY => day(2023, 12, 31), Statute law!(WKO, "1.50" "3" "a-f", 2021-07-01)
    ),
    entry!(Applies, from day(2024, 1, 1), Statute law!(WKO, "1.50" "3" "a-f", 2024-01-01)),
];

pub(super) static NATURAL_PERSONS: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.50" "3" "slotzin", 2018-03-01),
    remark "the closing sentence was read in the text of 2026-07-01; DUO says the same since 2018"
)];

// A childminding agency, Wko art. 1.56(3).

pub(super) static AGENCY: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.56" "3" "", 2018-03-01),
    remark "applies art. 1.50(3) to (8) to the holder and to those who work for the agency or are available to it"
)];

// Around a childminder, Wko art. 1.56b(3).

pub(super) static CHILDMINDER: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Statute law!(WKO, "1.56b" "3" "a", 2018-03-01))];

pub(super) static CHILDMINDING_AGREEMENT: [Entry<Applies>; 1] =
    [entry!(Applies, from CHILDMINDING_NEW_FIRST_DAY, Statute law!(WKO, "1.56b" "3" "b", 2026-07-01))];

pub(super) static HOUSEMATE: [Entry<Term>; 2] = [
    entry!(Term::years(18), from START => CHILDMINDING_OLD_LAST_DAY, Statute law!(WKO, "1.56b" "3" "b", 2018-03-01)),
    entry!(Term::years(18), from CHILDMINDING_NEW_FIRST_DAY, Statute law!(WKO, "1.56b" "3" "c", 2026-07-01)),
];

pub(super) static PRESENT_ANYWHERE: [Entry<Term>; 1] = [entry!(
    Term::years(18), from START => CHILDMINDING_OLD_LAST_DAY, Statute law!(WKO, "1.56b" "3" "c", 2018-03-01),
    remark "names the care location, so literally also the home of the parents"
)];

pub(super) static PRESENT_AT_HOME: [Entry<Term>; 1] = [entry!(
    Term::years(18), from CHILDMINDING_NEW_FIRST_DAY, Statute law!(WKO, "1.56b" "3" "d", 2026-07-01)
)];

pub(super) static CHILDMINDING_LIST: [Entry<Applies>; 2] = [
    entry!(Applies, from START => CHILDMINDING_OLD_LAST_DAY, Statute law!(WKO, "1.56b" "3" "a-c", 2018-03-01)),
    entry!(Applies, from CHILDMINDING_NEW_FIRST_DAY, Statute law!(WKO, "1.56b" "3" "a-d", 2026-07-01)),
];

pub(super) static LUNCH_BREAK: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.1" "2" "a", 2026-07-01),
    remark "supervision of school children that is limited to the lunch break is no childcare"
)];

pub(super) static SUSPICION_AGE: [Entry<Term>; 1] = [entry!(
    Term::years(12), from START, Statute law!(WKO, "1.50" "8" "", 2018-03-01),
    remark "at a childminder art. 1.56b(7)"
)];

// The guideline of DUO and the text of an agency.

pub(super) static GUIDELINE_LEGAL_PERSON: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Moeten kinderopvangorganisaties zich ook inschrijven?"))];

pub(super) static GUIDELINE_MANAGEMENT: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Wie moet zich inschrijven?"))];

pub(super) static GUIDELINE_STAFF: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Wie moet zich inschrijven?"),
    remark "names permanent and temporary staff, administrative staff with access to child data, and agency workers, without an age"
)];

pub(super) static GUIDELINE_TEMPORARY: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Wie moet zich inschrijven?"),
    remark "names trainees, volunteers and self-employed persons; an agency adds: trainees for a longer time"
)];

pub(super) static GUIDELINE_CHILDMINDER: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Wie moet zich inschrijven?"))];

pub(super) static GUIDELINE_RESIDENT: [Entry<Term>; 1] = [entry!(
    Term::years(18), from START, Guideline duo("Krijgt een gastouder bericht als een huisgenoot 18 jaar wordt?"),
    remark "nobody is warned by the register"
)];

pub(super) static GUIDELINE_PRESENT: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Structureel aanwezig: richtlijn"))];

pub(super) static GUIDELINE_BRINGING: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Moeten ouders die brengen en halen zich inschrijven?"))];

pub(super) static GUIDELINE_PARENTS_HOME: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Wie schrijft zich in bij opvang bij de vraagouder thuis?"))];

pub(super) static GUIDELINE_ONE_OFF_JOB: [Entry<Term>; 1] =
    [entry!(Term::weeks(2), from START, Guideline duo("Moeten een tuinman, aannemer of klusjesman zich inschrijven?"))];

pub(super) static GUIDELINE_ORIENTATION: [Entry<Term>; 1] =
    [entry!(Term::weeks(2), from START, Guideline duo("Wat is een snuffelstage?"))];

pub(super) static GUIDELINE_FRIEND: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice agency("vraag 13, vriend(in) van een huisgenoot"),
    remark "asks direct involvement or responsibility besides; DUO does not"
)];

pub(super) static GUIDELINE_ABROAD: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Familie uit het buitenland"))];

pub(super) static GUIDELINE_BACKUP: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Moet de achterwacht zich inschrijven?"))];

pub(super) static GUIDELINE_TAXI: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Moet de taxichauffeur worden ingeschreven en gekoppeld?"))];

pub(super) static GUIDELINE_SHARED_LOCATION: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Hoe werkt het bij een gedeelde locatie?"))];

pub(super) static GUIDELINE_OUTING: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Practice agency("vraag 11, meelopen naar de markt"))];

pub(super) static GUIDELINE_BSN: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.48d" "3" "", 2018-03-01),
    remark "employment agencies and subcontractors may pass the BSN on since 2017-01-01"
)];

pub(super) static GUIDELINE_COSTS: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo("Wie is verantwoordelijk voor de kosten van de nieuwe VOG?"))];

pub(super) static GUIDELINE_REFUSAL: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Practice agency("vraag 5, wat als iemand weigert"))];

// Structural presence.

pub(super) static PRESENCE_INTERVAL: [Entry<Term>; 1] =
    [entry!(Term::months(3), from START, Guideline duo("Structureel aanwezig: richtlijn"))];

pub(super) static PRESENCE_MINUTES: [Entry<u32>; 1] = [entry!(
    30, from START, Guideline duo("Een half uur in totaal of aaneengesloten?"),
    remark "contiguous, during care hours, per person and per location"
)];

pub(super) static PRESENCE_READING: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice page(
        "kinderopvang (deze bibliotheek)", "https://duo.nl/personenregisterkinderopvang", None, "lezing van een bezoekenlijst"
    ),
    remark "no text says how a list of visits is judged: two qualifying visits within three months, the last at most three months ago"
)];

pub(super) static PRESENCE_SITUATION: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline page(
        "SZW en GGD GHOR, Denklijn Personenregister Kinderopvang",
        "https://www.rijksoverheid.nl/documenten/publicaties/2022/09/28/denklijn-personenregister-kinderopvang---september-2022",
        Some(day(2022, 9, 28)),
        "richtlijn, geen beleidsregel"
    ),
    remark "editions of 2021-01, 2022-09 and 2023-09; before them DUO called it a guideline too"
)];
