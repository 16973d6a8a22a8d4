//! The norms about the certificate of conduct (VOG), rules VOG-1 up to and including VOG-10.

use super::cite::{START, WINDOW_END, day, duo, entry, law, page};
use crate::{
    calendar::{Day, Term},
    norm::{Applies, Citation, Entry, NumberSet, ReferencePattern},
};

const fn changes(url: &'static str, version: Day, part: &'static str) -> Citation {
    page("Veranderingen kinderopvang (SZW)", url, Some(version), part)
}

const fn duo_registering(part: &'static str) -> Citation {
    page(
        "DUO, Inschrijven in het personenregister",
        "https://duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/inschrijven.jsp",
        None,
        part,
    )
}

const fn duo_additional(part: &'static str) -> Citation {
    page(
        "DUO, Controle aanvullende voorwaarden VOG",
        "https://duo.nl/zakelijk/kinderopvang/nieuws/controle-aanvullende-voorwaarden-vog.jsp",
        None,
        part,
    )
}

pub(super) static PRK: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Statute law!(WKO, "1.48d" "1" "", 2018-03-01),
    remark "the register's decree: Stb. 2018, 15"
)];

pub(super) static REFERENCE_FORM: [Entry<ReferencePattern>; 1] = [entry!(
    ReferencePattern::of("^([0-9]{14,18}|(NP|RP)[0-9]{8})$"), from START, Guideline duo("Waar vind ik mijn VOG-kenmerk?")
)];

pub(super) static REFERENCE_LETTERS: [Entry<ReferencePattern>; 1] = [entry!(
    ReferencePattern::of("^(NP|RP)[0-9]{8}$"), from day(2018, 7, 1), Guideline duo_registering("VOG-kenmerk"),
    remark "later pages mention 14 to 18 digits only; when the letters were dropped was not found, and no source says that they are refused",
    confirmed WINDOW_END
)];

pub(super) static AGE: [Entry<Term>; 1] = [entry!(
    Term::months(2), from START, Statute law!(WKO, "1.56b" "3" "", 2018-03-01),
    remark "the same in every text since; for a centre the closing sentence of art. 1.50(3), applied to an agency by 1.56(3)"
)];

pub(super) static EXISTING: [Entry<Applies>; 1] = [entry!(
    Applies, from START => WINDOW_END, Statute law!(WKO, "3.2" "1" "", 2018-03-01),
    remark "the window stands in Regeling Wko art. 17d and Besluit art. 18a"
)];

pub(super) static EXISTING_ISSUED_FROM: [Entry<Day>; 1] = [entry!(
    day(2013, 3, 1), from START => WINDOW_END, Guideline duo("Waarom wordt mijn VOG afgekeurd?"),
    remark "practice of DUO, not in the law; one passage says after 1 March 2013, another 1 March 2013 or later"
)];

pub(super) static ASPECTS: [Entry<NumberSet>; 1] = [entry!(
    NumberSet::of(&[84, 86]), from START, Guideline duo("Waarom wordt mijn VOG afgekeurd?"),
    remark "one of the two is enough; later pages write and/or"
)];

pub(super) static SPECIFIC_PROFILES: [Entry<NumberSet>; 1] = [entry!(
    NumberSet::of(&[40, 45, 60]), from START => WINDOW_END,
    Guideline changes(
        "https://www.veranderingenkinderopvang.nl/actueel/nieuws/2018/04/26/specifieke-vog-profielen-vanaf-1-juli-niet-meer-geldig-voor-de-kinderopvang",
        day(2018, 4, 26),
        "specifieke profielen tot 1 juli 2018"
    )
)];

pub(super) static PURPOSE: [Entry<Applies>; 1] = [entry!(
    Applies, from START, Guideline duo("Waarom wordt mijn VOG afgekeurd?"),
    remark "the purpose: registration in the Landelijk Register Kinderopvang (en Peuterspeelzalen)"
)];

pub(super) static WRONG_REFUSAL: [Entry<Term>; 1] = [entry!(
    Term::months(3), from START => WINDOW_END, Guideline duo("Waarom wordt mijn VOG afgekeurd?"),
    remark "another answer on the page speaks of a start after 1 December 2017 and of trying again some weeks later"
)];

pub(super) static APPLICATION_NEW: [Entry<Term>; 1] =
    [entry!(Term::months(2), from START, Statute law!(WKO, "1.50" "5" "", 2018-03-01))];

pub(super) static APPLICATION_EXISTING: [Entry<Term>; 1] =
    [entry!(Term::years(2), from START, Statute law!(WKO, "1.50" "5" "", 2018-03-01))];

pub(super) static APPLICATION_ASPECTS: [Entry<NumberSet>; 1] = [entry!(
    NumberSet::of(&[11, 21, 22]), from START, Guideline duo_additional("aanvullende voorwaarden"),
    remark "besides 84 or 86; the page is undated, and the check is made in the LRK, not in the personenregister"
)];

pub(super) static DEMANDED: [Entry<Term>; 1] = [entry!(
    Term::months(2), from START, Statute law!(WKO, "1.50" "6-8" "", 2018-03-01),
    remark "for childminders and those around them art. 1.56b(5) and (7)"
)];
