//! Short ways to write the entries of the tables.

use std::borrow::Cow;

use crate::{calendar::Day, norm::Citation};

pub(super) const fn day(year: i32, month: u32, day: u32) -> Day {
    Day::known(year, month, day)
}

/// The start of the register.
pub(super) const START: Day = day(2018, 3, 1);
/// The last day on which who was screened before may register with the existing VOG, and on which
/// registering is free.
pub(super) const WINDOW_END: Day = day(2018, 6, 30);

const fn text(text: &'static str) -> Option<Cow<'static, str>> {
    if text.is_empty() { None } else { Some(Cow::Borrowed(text)) }
}

/// A place in a law: source, its BWB address with the date of the text, article, paragraph, letter.
pub(super) const fn in_law(
    source: &'static str,
    url: &'static str,
    version: Day,
    place: [&'static str; 3],
) -> Citation {
    let [article, paragraph, letter] = place;
    Citation {
        source: Cow::Borrowed(source),
        article: text(article),
        paragraph: text(paragraph),
        letter: text(letter),
        version: Some(version),
        url: Cow::Borrowed(url),
    }
}

/// A question or heading on a page.
pub(super) const fn page(
    source: &'static str,
    url: &'static str,
    version: Option<Day>,
    part: &'static str,
) -> Citation {
    Citation {
        source: Cow::Borrowed(source),
        article: text(part),
        paragraph: None,
        letter: None,
        version,
        url: Cow::Borrowed(url),
    }
}

/// The campaign page of DUO in 2018, with its questions and answers.
pub(super) const fn duo(part: &'static str) -> Citation {
    page(
        "DUO, Personenregister kinderopvang",
        "https://duo.nl/personenregisterkinderopvang",
        Some(day(2018, 3, 1)),
        part,
    )
}

/// The page of DUO for organisations that link persons, 2018.
pub(super) const fn duo_linking(part: &'static str) -> Citation {
    page(
        "DUO, Persoon koppelen aan kinderopvangorganisatie",
        "https://www.duo.nl/zakelijk/kinderopvang/personenregister-kinderopvang/koppelen-aan-organisatie.jsp",
        Some(day(2018, 3, 1)),
        part,
    )
}

/// The page of a childminding agency for its childminders, 2018.
pub(super) const fn agency(part: &'static str) -> Citation {
    page(
        "Gastouderbureau Roodkapje, Personenregister kinderopvang",
        "https://www.gastouderbureauroodkapje.nl/personenregister-kinderopvang",
        Some(day(2018, 3, 1)),
        part,
    )
}

/// A place in a consolidated law: `law!(WKO, "1.50" "3" "a", 2018-03-01)`; an empty text where the
/// article has no such part.
macro_rules! law {
    (WKO, $($rest:tt)+) => { law!(@ "Wko (BWBR0017017)", "BWBR0017017", $($rest)+) };
    (BLR, $($rest:tt)+) => { law!(@ "Besluit LRK/RBK/PRK (BWBR0030892)", "BWBR0030892", $($rest)+) };
    (RWK, $($rest:tt)+) => { law!(@ "Regeling Wko (BWBR0017252)", "BWBR0017252", $($rest)+) };
    (BKK, $($rest:tt)+) => { law!(@ "Besluit kwaliteit kinderopvang (BWBR0039936)", "BWBR0039936", $($rest)+) };
    (ATW, $($rest:tt)+) => { law!(@ "Algemene termijnenwet (BWBR0002448)", "BWBR0002448", $($rest)+) };
    (@ $source:literal, $number:literal, $article:literal $paragraph:literal $letter:literal, $year:literal-$month:literal-$day:literal) => {
        $crate::norm::tables::cite::in_law(
            $source,
            concat!("https://wetten.overheid.nl/", $number, "/", stringify!($year), "-", stringify!($month), "-", stringify!($day)),
            $crate::norm::tables::cite::day($year, $month, $day),
            [$article, $paragraph, $letter],
        )
    };
}

/// One version of a norm: value, first day and perhaps `=>` the last, layer, citation, and perhaps a remark
/// and the last day on which a source confirmed it.
macro_rules! entry {
    ($value:expr, from $from:expr $(=> $until:expr)?, $layer:ident $citation:expr $(, remark $remark:literal)? $(, confirmed $confirmed:expr)?) => {
        $crate::norm::Entry {
            value: $value,
            from: $from,
            until: entry!(@option $($until)?),
            layer: $crate::norm::Layer::$layer,
            citation: $citation,
            remark: entry!(@option $(std::borrow::Cow::Borrowed($remark))?),
            confirmed_until: entry!(@option $($confirmed)?),
        }
    };
    (@option) => { None };
    (@option $value:expr) => { Some($value) };
}

pub(super) use {entry, law};
