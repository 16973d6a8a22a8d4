//! The coverage ledger: what each article and each question of a page became.
//!
//! Nothing is silently missing: an entry is implemented by rules, not modelled for a reason, or
//! left to the judgement of somebody. The ledger is data beside the rules; tests hold the norm
//! tables and the rules against it.

mod campaign;
mod decrees;
mod pages;
mod portal;
mod quality;
mod regeling;
mod wko;

use crate::wire::{Code, Known, shown};
use serde::Serialize;

use super::{Bilingual, Rule};
use crate::{decision::Party, norm::Citation, wire::words};

words! {
    /// A source whose parts the ledger lists.
    #[doc(alias = "bron")]
    pub enum LedgerSource {
        /// The act: Wet kinderopvang.
        Wko = "wko", nl "Wet kinderopvang (BWBR0017017)", en "Childcare Act (Wet kinderopvang, BWBR0017017)";
        /// The decree about the registers.
        Blr = "blr", nl "Besluit landelijk register kinderopvang, register buitenlandse kinderopvang en personenregister kinderopvang (BWBR0030892)", en "Decree on the registers of childcare (BWBR0030892)";
        /// The ministerial regulation in its text of 2013-01-01, with the description of the register's system.
        Rwk2013 = "rwk_2013", nl "Regeling Wet kinderopvang en kwaliteitseisen peuterspeelzalen (BWBR0017252), tekst 2013-01-01", en "Regulation under the Childcare Act (BWBR0017252), text of 2013-01-01";
        /// The ministerial regulation in later texts.
        Rwk = "rwk", nl "Regeling Wet kinderopvang (BWBR0017252)", en "Regulation under the Childcare Act (BWBR0017252)";
        /// The act about terms.
        Atw = "atw", nl "Algemene termijnenwet (BWBR0002448)", en "General Act on Terms (Algemene termijnenwet, BWBR0002448)";
        /// The decree on the quality of childcare.
        Bkk = "bkk", nl "Besluit kwaliteit kinderopvang (BWBR0039936)", en "Decree on the quality of childcare (BWBR0039936)";
        /// The campaign page of DUO of 2018.
        DuoCampaign = "duo_campaign", nl "DUO, Personenregister kinderopvang (2018)", en "DUO, campaign page of the register (2018)";
        /// The page of DUO for organisations that link, of 2018 and later.
        DuoLinking = "duo_linking", nl "DUO, Persoon koppelen aan kinderopvangorganisatie", en "DUO, linking a person to an organisation";
        /// The page of a childminding agency of 2018.
        Agency = "agency", nl "Gastouderbureau Roodkapje, Personenregister kinderopvang (2018)", en "A childminding agency (Roodkapje), page about the register (2018)";
        /// The later page of DUO about registering.
        DuoRegistering = "duo_registering", nl "DUO, Inschrijven in het personenregister (latere pagina)", en "DUO, registering (later page)";
        /// The later page of DUO about linking.
        DuoLinkingLater = "duo_linking_later", nl "DUO, Koppelen (latere pagina)", en "DUO, linking (later page)";
        /// A news page of DUO about requests to be unlinked.
        DuoUnlinkRequest = "duo_unlink_request", nl "DUO, Nieuwe functionaliteit (ont)koppelen", en "DUO, news about requests to be unlinked";
        /// A page of DUO about a change of holder.
        DuoTransfer = "duo_transfer", nl "DUO, Houderwijziging doorgeven", en "DUO, reporting a change of holder";
        /// A news page of DUO about the VOG of holders.
        DuoAdditional = "duo_additional", nl "DUO, Controle aanvullende voorwaarden VOG", en "DUO, news about additional conditions of a VOG";
        /// A news page of the ministry about specific profiles.
        Ministry = "ministry", nl "Veranderingen kinderopvang (SZW), specifieke VOG-profielen", en "Ministry of Social Affairs, news about specific VOG profiles";
        /// The guideline document of the supervisors.
        Denklijn = "denklijn", nl "Denklijn Personenregister Kinderopvang", en "Guideline document (Denklijn) of the supervisors";
        /// The manual of the parents' portal.
        Portal = "portal", nl "Handleiding ouderportaal voor ouders", en "Manual of the parents' portal";
        /// The description of the open data of the register of facilities.
        LrkOpenData = "lrk_open_data", nl "data.overheid.nl, Gegevens kinderopvanglocaties LRK", en "data.overheid.nl, open data of the register of facilities";
        /// The notice that lists certificates of first aid for children.
        FirstAidNotice = "first_aid_notice", nl "Mededeling Stcrt. 2017, 49283, bewijsstukken eerste hulp aan kinderen", en "Notice Stcrt. 2017, 49283, on certificates of first aid for children";
        /// The page about the certificates added in 2019.
        FirstAidChange = "first_aid_change", nl "Werken in de kinderopvang, EHBO-register per 1 juli 2019 gewijzigd", en "Werken in de kinderopvang, page about the certificates added in 2019";
        /// A page of the sector's fund about qualifications.
        Fcb = "fcb", nl "FCB, Kwalificatie-eisen", en "FCB (the sector's fund), page about qualifications";
        /// A page about diplomas that came back.
        DiplomaChange = "diploma_change", nl "Werken bij kinderopvang, Uitbreiding diplomalijst", en "Werken bij kinderopvang, page about diplomas that came back";
        /// A page of the chamber of commerce about first aid.
        Kvk = "kvk", nl "KVK Ondernemersplein, Verplichte kinder-EHBO in de kinderopvang", en "Chamber of commerce (KVK), page about first aid for children";
        /// What this library reads where no text decides.
        Library = "library", nl "lezing van deze bibliotheek", en "a reading of this library";
    }
}

impl LedgerSource {
    /// Is it a law, a decree or a regulation, with articles?
    pub const fn is_law(self) -> bool {
        matches!(self, Self::Wko | Self::Blr | Self::Rwk2013 | Self::Rwk | Self::Atw | Self::Bkk)
    }

    /// The address of the source, without the date of a text; `None` for this library's readings.
    pub const fn url(self) -> Option<&'static str> {
        Some(match self {
            Self::Wko => "https://wetten.overheid.nl/BWBR0017017",
            Self::Blr => "https://wetten.overheid.nl/BWBR0030892",
            Self::Rwk2013 => "https://wetten.overheid.nl/BWBR0017252/2013-01-01",
            Self::Rwk => "https://wetten.overheid.nl/BWBR0017252",
            Self::Atw => "https://wetten.overheid.nl/BWBR0002448",
            Self::Bkk => "https://wetten.overheid.nl/BWBR0039936",
            Self::DuoCampaign => "https://duo.nl/personenregisterkinderopvang",
            Self::DuoLinking => {
                "https://www.duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/koppelen-aan-organisatie.jsp"
            }
            Self::Agency => "https://www.gastouderbureauroodkapje.nl/personenregister-kinderopvang",
            Self::DuoRegistering => {
                "https://duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/inschrijven.jsp"
            }
            Self::DuoLinkingLater => {
                "https://www.duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/koppelen.jsp"
            }
            Self::DuoUnlinkRequest => {
                "https://www.duo.nl/zakelijk/kinderopvang/nieuws/nieuwe-functionaliteit-ont-koppelen-personenregister-kinderopvang.jsp"
            }
            Self::DuoTransfer => "https://www.duo.nl/zakelijk/wizard/lrk-houderwijzigingen/doorgeven-kvk.jsp",
            Self::DuoAdditional => {
                "https://duo.nl/zakelijk/kinderopvang/nieuws/controle-aanvullende-voorwaarden-vog.jsp"
            }
            Self::Ministry => {
                "https://www.veranderingenkinderopvang.nl/actueel/nieuws/2018/04/26/specifieke-vog-profielen-vanaf-1-juli-niet-meer-geldig-voor-de-kinderopvang"
            }
            Self::Denklijn => {
                "https://www.rijksoverheid.nl/documenten/publicaties/2022/09/28/denklijn-personenregister-kinderopvang---september-2022"
            }
            Self::Portal => "https://ouderapp.kidskonnect.nl/hc/nl",
            Self::LrkOpenData => "https://data.overheid.nl/dataset/gegevens-kinderopvanglocaties-lrk",
            Self::FirstAidNotice => "https://zoek.officielebekendmakingen.nl/stcrt-2017-49283.html",
            Self::FirstAidChange => "https://www.werkeninkinderopvang.nl/ehbo-register-per-1-juli-2019-gewijzigd/15268",
            Self::Fcb => "https://www.fcb.nl/kwalificatie-eisen",
            Self::DiplomaChange => {
                "https://www.werkenbijkinderopvang.nl/2020/11/02/uitbreiding-diplomalijst-kwalificatie-eis-pedagogisch-medewerker/"
            }
            Self::Kvk => "https://ondernemersplein.kvk.nl/ehbo-diploma-voor-hulp-aan-kinderen/",
            Self::Library => return None,
        })
    }

    /// The source a citation names; `None` for a source the ledger does not list, such as one of a
    /// vendor's own document.
    pub fn of(citation: &Citation) -> Option<Self> {
        if citation.source.starts_with("kinderopvang (") {
            return Some(Self::Library);
        }
        Self::ALL.iter().copied().find(|source| {
            source.url().is_some_and(|url| {
                let rest = citation.url.strip_prefix(url);
                rest.is_some_and(|rest| rest.is_empty() || (source.is_law() && rest.starts_with('/')))
            })
        })
    }
}

shown! {
    /// What became of a part of a source.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[serde(tag = "status", rename_all = "snake_case")]
    #[doc(alias = "dekking")]
    pub enum Coverage {
        /// These rules implement it.
        Implemented {
            /// The rules.
            rules: Known<Rule>,
        },
        /// No rule models it.
        NotModelled {
            /// Why not.
            why: Bilingual,
        },
        /// The text leaves the weighing to somebody; a question about it can only say who.
        Judgement {
            /// Who weighs.
            who: Party,
            /// What is weighed.
            why: Bilingual,
        },
    }
}

shown! {
    /// One part of a source and what became of it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    pub struct LedgerEntry {
        /// The source.
        pub source: LedgerSource,
        /// The article; for a page the short title of the question or heading, in Dutch.
        pub article: Code,
        /// The paragraph (lid).
        pub paragraph: Option<Code>,
        /// The letter (onderdeel), the sentence (zin), or the defined term (begrip).
        pub letter: Option<Code>,
        /// What it is about, in a few words.
        pub subject: Bilingual,
        /// What became of it.
        #[serde(flatten)]
        pub coverage: Coverage,
    }
}

/// Every entry of the ledger, by source, in the order of the source.
pub fn ledger() -> impl Iterator<Item = &'static LedgerEntry> {
    [
        wko::WKO,
        decrees::BLR,
        regeling::RWK_2013,
        decrees::RWK,
        decrees::ATW,
        quality::BKK,
        campaign::CAMPAIGN,
        pages::LINKING,
        pages::AGENCY,
        pages::REGISTERING,
        pages::LINKING_LATER,
        pages::UNLINK_REQUEST,
        pages::TRANSFER,
        pages::ADDITIONAL,
        pages::MINISTRY,
        pages::DENKLIJN,
        portal::PORTAL,
        pages::OPEN_DATA,
        pages::FIRST_AID_NOTICE,
        pages::FIRST_AID_CHANGE,
        pages::FCB,
        pages::DIPLOMA_CHANGE,
        pages::KVK,
        pages::LIBRARY,
    ]
    .into_iter()
    .flatten()
}

/// The entries of one source, in its order.
pub fn coverage_of(source: LedgerSource) -> impl Iterator<Item = &'static LedgerEntry> {
    ledger().filter(move |entry| entry.source == source)
}

/// The entries of one article, or of one question or heading of a page; empty when the ledger has
/// none.
///
/// ```
/// use kinderopvang::catalogue::{Coverage, LedgerSource, Rule, coverage};
/// let fifth = coverage(LedgerSource::Wko, "1.48d").into_iter().find(|entry| entry.paragraph == Some("5")).unwrap();
/// assert_eq!(fifth.coverage, Coverage::Implemented { rules: &[Rule::End2, Rule::End3] });
/// ```
pub fn coverage(source: LedgerSource, article: &str) -> Vec<&'static LedgerEntry> {
    coverage_of(source).filter(|entry| entry.article == article).collect()
}

const fn part(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// The entries of a law: article, paragraph and letter (empty where there is none), the subject in
/// both languages, and `by(rules)`, `not(why)` or `judged(who, what)`.
macro_rules! articles {
    ($(#[$meta:meta])* $name:ident: $source:ident {
        $( $article:literal $paragraph:literal $letter:literal, nl $nl:literal, en $en:literal => $status:ident($($inner:tt)+); )+
    }) => {
        $(#[$meta])*
        pub(super) static $name: &[$crate::catalogue::LedgerEntry] = &[ $( $crate::catalogue::LedgerEntry {
            source: $crate::catalogue::LedgerSource::$source,
            article: $article,
            paragraph: $crate::catalogue::coverage::part($paragraph),
            letter: $crate::catalogue::coverage::part($letter),
            subject: $crate::catalogue::Bilingual::of($nl, $en),
            coverage: $crate::catalogue::coverage::became!($status $($inner)+),
        }, )+ ];
    };
}

/// The entries of a page: the short title of each question or heading, its English, and what became
/// of it.
macro_rules! questions {
    ($(#[$meta:meta])* $name:ident: $source:ident {
        $( $title:literal, en $en:literal => $status:ident($($inner:tt)+); )+
    }) => {
        $(#[$meta])*
        pub(super) static $name: &[$crate::catalogue::LedgerEntry] = &[ $( $crate::catalogue::LedgerEntry {
            source: $crate::catalogue::LedgerSource::$source,
            article: $title,
            paragraph: None,
            letter: None,
            subject: $crate::catalogue::Bilingual::of($title, $en),
            coverage: $crate::catalogue::coverage::became!($status $($inner)+),
        }, )+ ];
    };
}

macro_rules! became {
    (by $($rule:ident),+) => {
        $crate::catalogue::Coverage::Implemented { rules: &[$($crate::catalogue::Rule::$rule),+] }
    };
    (not $why:expr) => {
        $crate::catalogue::Coverage::NotModelled { why: $why }
    };
    (judged $who:ident, $why:expr) => {
        $crate::catalogue::Coverage::Judgement { who: $crate::decision::Party::$who, why: $why }
    };
}

use {articles, became, questions};
