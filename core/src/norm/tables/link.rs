//! The norms about linking and unlinking, rules LINK-1 up to and including LINK-10.

use super::cite::{START, WINDOW_END, agency, day, duo, duo_linking, entry, law, page};
use crate::{
    calendar::{Day, Term},
    identifier::LoginLevel,
    norm::{Applies, Citation, Entry},
};

/// The newer pages of DUO are undated; a neighbouring page names the guideline of September 2023.
const LATER_PAGES: Day = day(2023, 9, 1);
/// The day before.
const BEFORE_LATER_PAGES: Day = day(2023, 8, 31);

const fn duo_linking_later(part: &'static str) -> Citation {
    page(
        "DUO, Personenregister kinderopvang, Koppelen",
        "https://www.duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/koppelen.jsp",
        None,
        part,
    )
}

const fn duo_linking_undated(part: &'static str) -> Citation {
    page(
        "DUO, Koppelen aan organisatie",
        "https://www.duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/koppelen-aan-organisatie.jsp",
        None,
        part,
    )
}

const fn duo_unlink_request(part: &'static str) -> Citation {
    page(
        "DUO, Nieuwe functionaliteit (ont)koppelen Personenregister kinderopvang",
        "https://www.duo.nl/zakelijk/kinderopvang/nieuws/nieuwe-functionaliteit-ont-koppelen-personenregister-kinderopvang.jsp",
        None,
        part,
    )
}

const fn duo_transfer(part: &'static str) -> Citation {
    page(
        "DUO, Houderwijziging doorgeven",
        "https://www.duo.nl/zakelijk/wizard/lrk-houderwijzigingen/doorgeven-kvk.jsp",
        None,
        part,
    )
}

pub(super) static LOGIN_LEVEL: [Entry<LoginLevel>; 2] = [
    entry!(
        LoginLevel::TwoPlus, from START => BEFORE_LATER_PAGES, Guideline duo_linking("Inloggen met eHerkenning"),
        remark "the day on which the level was raised was not found; an undated page in between asks for 2+ and advises level 3",
        confirmed WINDOW_END
    ),
    entry!(
        LoginLevel::Three, from LATER_PAGES, Guideline duo_linking_later("EHerkenning nodig"),
        remark "the page is undated; a neighbouring page names the guideline of September 2023"
    ),
];

pub(super) static OWN_MEANS: [Entry<Applies>; 1] =
    [entry!(Applies, from START, Guideline duo_linking("Machtigen medewerkers"))];

pub(super) static MANDATE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo_linking("Machtigen medewerkers"),
    remark "the service is called Personenregister kinderopvang - Kinderopvangorganisaties; that only mandated staff have access stands in art. 14(3)(a) of the decree"
)];

pub(super) static CHAMBER_NUMBER: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Ik kan (als organisatie) niet inloggen met eHerkenning"),
    remark "the municipality corrects the number in the LRK"
)];

pub(super) static AFTER_REGISTRATION: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(BLR, "15" "1" "", 2021-07-01),
    remark "the chapter on the register came in by Stb. 2018, 15; read in the text of 2021-07-01"
)];

pub(super) static BLOCKED: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice law!(WKO, "1.50" "6-7" "", 2018-03-01),
    remark "the statute says that the registration is blocked at once, for childminders in art. 1.56b(5); that a blocked registration cannot be linked is the reading of this library"
)];

pub(super) static BY_BSN: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Krijgt een organisatie een bericht als een persoon zich heeft ingeschreven?"),
    remark "that the BSN is used for the link stands in art. 1.48d(3) of the Wko"
)];

pub(super) static BY_REQUEST: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Hoe koppelen we uitzendkrachten zonder burgerservicenummer?")
)];

pub(super) static END_DATE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo_linking("Instructiefilm: ontkoppelen op (optioneel)"),
    remark "that the day may not lie before the day of the link is the reading of this library"
)];

pub(super) static REQUEST: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Kan een persoon aangeven aan welke organisatie hij gekoppeld wil worden?"),
    remark "no source speaks of withdrawing a request or of a term for the answer"
)];

pub(super) static LRK_HOLDER: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Aan wie koppelen bij een dochteronderneming of franchisenemer?")
)];

pub(super) static HEAD_OFFICE: [Entry<Applies>; 1] = [entry!(
    Applies, from LATER_PAGES, Guideline duo_linking_later("Administratieve medewerkers koppelen in PRK"),
    remark "the page is undated; the pages of 2018 are silent about a separate head office"
)];

pub(super) static UNLINK_DUTY: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(BLR, "15" "2" "", 2021-07-01),
    remark "the decree gives no term; the chapter on the register came in by Stb. 2018, 15, and was read in the text of 2021-07-01"
)];

pub(super) static UNLINK_AGENCY: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Moet een uitzendkracht per dienst ontkoppeld worden?"),
    remark "the page names fixed weekdays, and a single hire of which it is unclear whether and when there is a next one; that a known day of return keeps the link is the reading of this library"
)];

pub(super) static UNLINK_REQUEST: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo_unlink_request("Ontkoppelverzoek indienen"),
    remark "possible from 23 June of a year the page does not name; the pages of 2018 do not know it yet"
)];

pub(super) static WITHOUT_FACILITY: [Entry<Term>; 1] = [entry!(
    Term::weeks(4), from START, Guideline duo_linking_undated("Ontkoppelen bij bedrijfsbeëindiging of houderwijziging"),
    remark "the page is undated and names no day; counted here from the day after the last facility left the LRK, and the last day of the four weeks still counts"
)];

pub(super) static TRANSFER: [Entry<Term>; 1] = [entry!(
    Term::days(21), from START, Guideline duo_transfer("overdrachtsbestand"),
    remark "the page is undated; the day after the file was made is counted as the first of the days"
)];

pub(super) static TRANSFER_ACCEPTANCE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo_transfer("accepteren van de overgedragen personen"),
    remark "the page is undated; before that day the new holder cannot log in"
)];

pub(super) static MESSAGE_PERSON: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Krijgt een persoon een bericht wanneer hij ontkoppeld is?"),
    remark "by the Berichtenbox, e-mail or post; the register itself offers the Berichtenbox, e-mail or no messages"
)];

pub(super) static MESSAGE_NONE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo_transfer("bericht aan de overgedragen personen"),
    remark "the choice to get no messages stands in the instruction film of 2018"
)];

pub(super) static MESSAGE_STATUS: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice duo("Krijgt een persoon een bericht wanneer hij ontkoppeld is?"),
    remark "the page speaks of changes in the status of the registration, such as a link; that a rejected request, a block and the end are among them, and that the organisation sees a block or an end at login, is the reading of this library"
)];

pub(super) static MESSAGE_REGISTERED: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Practice agency("Hoe weet je als gastouder dat de inschrijving goed geregeld is?")
)];

pub(super) static MESSAGE_BANNER: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Krijgt een organisatie een bericht als een persoon zich heeft ingeschreven?"),
    remark "the page speaks of link requests; an unlink request is taken to be shown in the same way"
)];

pub(super) static MESSAGE_EMAIL: [Entry<Applies>; 1] = [entry!(
    Applies, from LATER_PAGES, Guideline duo_linking_later("Instellen melding koppelverzoek"),
    remark "the page is undated; how often the mail comes is the organisation's choice"
)];

pub(super) static MESSAGE_VERIFICATION: [Entry<Term>; 1] = [entry!(
    Term::hours(24), from LATER_PAGES, Guideline duo_linking_later("Instellen melding koppelverzoek"),
    remark "the page is undated"
)];

pub(super) static OVERVIEW: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Kunnen organisaties een overzicht uitdraaien van gekoppelde personen?"),
    confirmed WINDOW_END
)];
