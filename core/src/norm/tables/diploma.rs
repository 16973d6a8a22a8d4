//! The norms about diplomas, rule RGL-1. The names stand as in the Regeling, without the punctuation
//! of its lists.

use std::borrow::Cow;

use super::cite::{day, entry, law, page};
use crate::{
    calendar::{Day, Term},
    norm::{Applies, Citation, DiplomaRow, DiplomaTable, Entry},
};

/// The first and last day of the consolidated text of the Regeling in which the lists were read.
const READ_FROM: Day = day(2013, 1, 1);
const READ_UNTIL: Day = day(2013, 7, 16);
/// Since this day the collective agreement names the diplomas.
const CAO_START: Day = day(2018, 1, 1);

const fn row(name: &'static str) -> DiplomaRow {
    DiplomaRow { name: Cow::Borrowed(name) }
}

/// The page of the sector's fund about the qualification, without a date of its own.
const fn qualification() -> Citation {
    page("FCB, Kwalificatie-eisen", "https://www.fcb.nl/kwalificatie-eisen", None, "datum van indiensttreding")
}

pub(super) static CHILDMINDER: [Entry<DiplomaTable>; 1] = [entry!(
    DiplomaTable::of(&[]), from READ_FROM => READ_UNTIL, Statute law!(RWK, "10" "1" "", 2013-01-01),
    remark "the second paragraph speaks of courses named in the first one, under a and others; the first paragraph does not stand in the text that was read, so its names are not known here and can be loaded"
)];

pub(super) static VOCATIONAL_CURRENT: [Entry<DiplomaTable>; 1] = [entry!(
    DiplomaTable::of(const { &[
        row("Gespecialiseerd pedagogisch medewerker 4 kinderopvang"),
        row("Onderwijsassistent"),
        row("Onderwijsassistent PO/SO (primair onderwijs/speciaal onderwijs)"),
        row("Pedagogisch medewerker 3 kinderopvang"),
        row("Pedagogisch Werker 3 Kinderopvang"),
        row("Pedagogisch Werker 4 Kinderopvang"),
        row("Pedagogisch Werker niveau 3"),
        row("Pedagogisch Werker niveau 4"),
        row("Sociaal-Cultureel Werker (SCW)"),
        row("Sociaal Pedagogisch Werker 3 (SPW-3)"),
        row("Sociaal Pedagogisch Werker 4 (SPW4)"),
        row("Sport en Bewegen (niveau 3 en 4)"),
        row("Sport- en bewegingscoördinator (niveau 4)"),
        row("Sport- en bewegingsleider (niveau 3)"),
    ] }),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10a" "1" "a", 2013-01-01),
    remark "the list ends with a double en, before which a name may have been lost; what held after the last day was not read"
)];

pub(super) static VOCATIONAL_EARLIER: [Entry<DiplomaTable>; 1] = [entry!(
    DiplomaTable::of(const { &[
        row("A verpleegkundige"),
        row("Activiteitenbegeleider (AB)"),
        row("Activiteitenbegeleiding (AB)"),
        row("Agogisch Werk (AW)"),
        row("akte hoofdleidster kleuteronderwijs"),
        row("akte Kleuterleidster A"),
        row("akte Kleuterleidster B"),
        row("Akte van bekwaamheid als hoofdleidster bij het kleuteronderwijs"),
        row("Akte van bekwaamheid als leidster aan kleuterscholen"),
        row("Akte van bekwaamheid als leidster bij het kleuteronderwijs"),
        row("Arbeidstherapie (AT)"),
        row("A-Verpleegkundige"),
        row("A-verpleger"),
        row("B Verpleegkundige"),
        row("B-Verpleegkundige"),
        row("B-verpleger"),
        row("Cultureel werk (CW)"),
        row("Getuigschrift A (ziekenverpleging)"),
        row("Getuigschrift B (ziekenverpleging)"),
        row("Extramurale gezondheidszorg (EMGZ)"),
        row("Inrichtingswerk (IW)"),
        row("Kinderbescherming A"),
        row("Kinderbescherming B"),
        row("Kinderverzorging en Opvoeding"),
        row("Kinderverzorging/Jeugdverzorging (KV/JV)"),
        row("Kinderverzorgster (KV)"),
        row("Kinderverzorgster van de centrale raad voor de kinderuitzending"),
        row("Kultureel werk (KW)"),
        row("Leidster kindercentra (niet van OVDB)"),
        row("Leidster Kindercentra van de OVDB"),
        row("Residentieel Werk (RW)"),
        row("Sociaal Agogisch 2"),
        row("Sociaal Agogisch II"),
        row("Sociaal Cultureel Werk"),
        row("Sociaal Dienstverlener (SD)"),
        row("Sociaal Pedagogisch Werker"),
        row("Sociale Arbeid (SA, SA2 of SAII)"),
        row("Sociale Dienstverlening (SD, SA, SA1 of SAI)"),
        row("SPW lang"),
        row("Vakopleiding Leidster kindercentra (conform de WEB)"),
        row("Verdere Scholing in Dienstverband (VSID) richting kinderdagverblijven"),
        row("Verpleegkunde"),
        row("Verpleegkunde A"),
        row("Verpleegkunde B"),
        row("Verpleegkunde Z"),
        row("Verpleegkundige"),
        row("Verplegende (VP)"),
        row("Verpleging (VP)"),
        row("Verpleging A"),
        row("Verpleging B"),
        row("Verzorgende (VZ niveau 3 of VZ lang)"),
        row("Verzorgende beroepen (VZ)"),
        row("Verzorgende Individuele Gezondheidszorg (VIG)"),
        row("Verzorging (VZ)"),
        row("Z Verpleegkundige"),
        row("Z-Verpleegkundige"),
        row("Zwakzinnigenzorg"),
    ] }),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10a" "1" "b", 2013-01-01),
    remark "several names stand there twice in another spelling; what held after the last day was not read"
)];

pub(super) static HIGHER_CURRENT: [Entry<DiplomaTable>; 1] = [entry!(
    DiplomaTable::of(const { &[
        row("Culturele en Maatschappelijke vorming (CMV)"),
        row("Kunstzinnig vormende opleiding op HBO-niveau (docentenrichting binnenkunstonderwijs of kunstzinnige richting binnen lerarenopleiding)"),
        row("Leraar basisonderwijs (aan Hogeschool, PABO of IPABO)"),
        row("Leraar lichamelijke oefening (ALO)"),
        row("Pedagogiek (HBO-bachelor)"),
        row("Sociaal Pedagogische Hulpverlening (SPH)"),
        row("Sport en Bewegen"),
    ] }),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10b" "1" "a", 2013-01-01),
    remark "what held after the last day was not read"
)];

pub(super) static HIGHER_EARLIER: [Entry<DiplomaTable>; 1] = [entry!(
    DiplomaTable::of(const { &[
        row("Akte Lager onderwijs zonder hoofdakte (oude kweekschoolopleiding)"),
        row("Akte van bekwaamheid als hoofdonderwijzer(es)"),
        row("Akte van bekwaamheid als leidster of hoofdleidster bij het kleuteronderwijs"),
        row("Akte van bekwaamheid als onderwijzer(es)"),
        row("Akte van bekwaamheid als volledig bevoegd onderwijzer(es)"),
        row("Akte van bekwaamheid N XI"),
        row("Akte van bekwaamheid tot het geven van middelbaar onderwijs in de lichamelijke oefening"),
        row("Applicatiecursus leraar basisonderwijs (als vervolg op en in combinatie met kleuterakte A/B)"),
        row("Applicatiecursus volledig bevoegd onderwijzer(es)"),
        row("Bachelor of Nursing"),
        row("Creatieve therapie (waaronder Mikojel)"),
        row("Cultureel Werk (CW)"),
        row("Docent Dans"),
        row("Docent Drama"),
        row("Docerend musicus"),
        row("Educatieve therapie (Mikojel)"),
        row("Extramurale gezondheidszorg (EMGZ)"),
        row("Hogere sociaal-pedagogische opleiding van leiders op het terrein van jeugdvorming en volksontwikkeling"),
        row("Hoofdonderwijzer"),
        row("Inrichtingswerk (IW)"),
        row("Jeugdwelzijnswerk"),
        row("Kinderverzorging en kinderopvoeding"),
        row("Kinderverzorging en opvoeding"),
        row("Kreatief Educatief Werk"),
        row("Kunstzinnige therapie"),
        row("Leraar voortgezet onderwijs van eerste graad in tekenen"),
        row("Lerarenopleiding Omgangskunde"),
        row("Lerarenopleiding Verzorging/Gezondheidskunde"),
        row("Lerarenopleiding Verzorging/Huishoudkunde"),
        row("Maatschappelijk Werk (MW)"),
        row("Maatschappelijk Werk en Dienstverlening (MWD)"),
        row("NXX (volgens de Wet op het voortgezet onderwijs)"),
        row("Pedagogiek MO-A of kandidaatsexamen Pedagogiek"),
        row("Pedagogische Academie"),
        row("Verpleegkunde"),
    ] }),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10b" "1" "b", 2013-01-01),
    remark "what held after the last day was not read"
)];

pub(super) static CENTRE: [Entry<Applies>; 1] = [entry!(
    Applies, from READ_FROM => READ_UNTIL, Statute law!(RWK, "10c" "" "a", 2013-01-01),
    remark "designated for the decree on early education (voorschoolse educatie), art. 4(1)(a); designations by the minister for one applicant are not named here, nor are the courses of art. 10"
)];

pub(super) static PLAYGROUP: [Entry<DiplomaTable>; 1] = [entry!(
    DiplomaTable::of(const { &[
        row("Branche Ervaren Peuterspeelzaalleidster (BEP)"),
        row("Agogisch Werk/Residentieel Werk (AW/RW)"),
        row("Agogisch Werk/Cultureel Werk (AW/CW)"),
        row("Sociale Arbeid/Sociaal Dienstverlener (SA/SD)"),
        row("Sociaal Pedagogisch Werker (SPW)"),
        row("Kinderverzorging/Jeugdverzorging 2 (KV/JV 2)"),
        row("Kinderverzorging/Jeugdverzorging 3 (KV/JV 3)"),
        row("Leidster Kindercentra landelijke stg. OVDB"),
        row("Overgangsbewijs naar laatste jaar pedagogische academie"),
        row("Lerarenopleiding Omgangskunde"),
        row("Verpleegkundige A"),
        row("Verpleegkundige B"),
        row("Verpleegkundige Z"),
        row("HBO-bachelor-SPH, CMV, MWD"),
        row("3e jaar deeltijd volgend Sociaal Pedagogisch Hulpverlener (SPH)"),
        row("3e jaar deeltijd volgend Cultureel Maatschappelijke vorming (CMV)"),
        row("3e jaar deeltijd volgend Maatschappelijk Werk en Dienstverlening (MWD)"),
    ] }),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10c" "" "b", 2013-01-01),
    remark "the list with letters of its own, a up to and including q: row 1 is letter a"
)];

pub(super) static PLAYGROUP_LETTERS: [Entry<Applies>; 1] = [entry!(
    Applies, from READ_FROM => READ_UNTIL, Statute law!(RWK, "10c" "" "b", 2013-01-01),
    remark "names letters a, b, d, f, g, n, o, p, s, t, v, x, hh, ii, kk, mm, nn, pp, ss of art. 10a and a, i, k, l, y, g, h of art. 10b; in this text those articles have only a and b, with names without letters, so which of them are meant cannot be read"
)];

pub(super) static COMPARABLE: [Entry<u32>; 1] = [entry!(
    90, from READ_FROM => READ_UNTIL, Statute law!(RWK, "10a" "2" "", 2013-01-01),
    remark "per cent of the curriculum that is comparable with that of a course under a; the same in art. 10(2) and 10b(2); the minister decides, in whose name DUO does (art. 10e)"
)];

pub(super) static IDENTICAL: [Entry<Applies>; 1] = [entry!(
    Applies, from READ_FROM => READ_UNTIL, Statute law!(RWK, "10a" "2" "", 2013-01-01),
    remark "or a curriculum identical to that of any course of the first paragraph; the same in art. 10(2) and 10b(2)"
)];

pub(super) static DESIGNATED: [Entry<Applies>; 1] = [entry!(
    Applies, from READ_FROM => READ_UNTIL, Statute law!(RWK, "10a" "2" "", 2013-01-01),
    remark "for the applicant who holds the certificate, and for the demand on childminders (decree on quality, art. 13(1)(a)) only"
)];

pub(super) static CAO: [Entry<Applies>; 1] = [entry!(
    Applies, from CAO_START, Statute law!(RWK, "7" "" "", 2020-01-01),
    remark "the diplomas that the most recently started Cao Kinderopvang or Cao Sociaal Werk names; read in the text of 2020-01-01, which says what holds since 2018; the lists themselves are not part of this library and are loaded",
    confirmed day(2020, 1, 1)
)];

pub(super) static ENTRY: [Entry<Applies>; 1] = [entry!(
    Applies, from CAO_START, Guideline qualification(),
    remark "the date of entering service decides which list counts; the page is undated and is read for all days on which the Cao decides; the Cao's transitional rules for experienced staff were not read"
)];

pub(super) static BREAK: [Entry<Term>; 1] = [entry!(
    Term::years(1), from CAO_START, Guideline qualification(),
    remark "after a longer break directly before re-entry the list of the re-entry counts; after a shorter one the list of the earlier entry is read here as counting besides, to the person's advantage"
)];

pub(super) static FURTHER_PROOF: [Entry<Applies>; 1] = [entry!(
    Applies, from CAO_START,
    Guideline page(
        "Werken bij kinderopvang, Uitbreiding diplomalijst",
        "https://www.werkenbijkinderopvang.nl/2020/11/02/uitbreiding-diplomalijst-kwalificatie-eis-pedagogisch-medewerker/",
        Some(day(2020, 11, 2)),
        "twaalf oudere diploma's",
    ),
    remark "on 2020-11-01 twelve older diplomas came back for day care with additional proof, without it for out-of-school care only; their names were not read, and a loaded list says which diplomas ask for proof"
)];
