//! What the text of one field says.

use super::{
    column::{ExportColumn, ExportContent},
    fault::ExportFaultCode,
};
use crate::{
    calendar::Day,
    facility::{FacilityKind, FacilityStatus},
    identifier::{ChamberNumber, EstablishmentNumber, LrkNumber, Postcode},
};

/// How the export writes that a childminder works at the home of the parents, whose address is not
/// public.
const AT_THE_PARENTS: &str = "Opvang bij de vraagouder";

pub(super) fn is_at_parents(street: &str) -> bool {
    street.eq_ignore_ascii_case(AT_THE_PARENTS)
}

/// A day written `dd-mm-yyyy`.
pub(super) fn day(text: &str) -> Result<Day, ExportFaultCode> {
    let digits = |from: usize, to: usize| -> Option<u32> {
        let part = text.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let dash = |at: usize| text.as_bytes().get(at) == Some(&b'-');
    if text.len() != 10 || !dash(2) || !dash(5) {
        return Err(ExportFaultCode::WrongForm);
    }
    let (Some(day), Some(month), Some(year)) = (digits(0, 2), digits(3, 5), digits(6, 10)) else {
        return Err(ExportFaultCode::WrongForm);
    };
    if !(Day::FIRST.year()..=Day::LAST.year()).contains(&year) {
        return Err(ExportFaultCode::OutOfRange);
    }
    i32::try_from(year).ok().and_then(|year| Day::new(year, month, day)).ok_or(ExportFaultCode::WrongForm)
}

pub(super) fn count(text: &str) -> Result<u32, ExportFaultCode> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ExportFaultCode::WrongForm);
    }
    text.parse().map_err(|_| ExportFaultCode::OutOfRange)
}

/// One of these words, whatever its case.
fn word<T: Copy>(text: &str, words: &[(&str, T)]) -> Result<T, ExportFaultCode> {
    let found = words.iter().find(|(word, _)| word.eq_ignore_ascii_case(text));
    found.map(|(_, value)| *value).ok_or(ExportFaultCode::UnknownWord)
}

const ANSWERS: &[(&str, bool)] = &[("Ja", true), ("Nee", false)];

const KINDS: &[(&str, FacilityKind)] = &[
    ("KDV", FacilityKind::Kdv),
    ("BSO", FacilityKind::Bso),
    ("VGO", FacilityKind::Vgo),
    ("GOB", FacilityKind::Gob),
    ("PSZ", FacilityKind::Psz),
];

const STATUSES: &[(&str, FacilityStatus)] =
    &[("Ingeschreven", FacilityStatus::Registered), ("Uitgeschreven", FacilityStatus::NoLongerRegistered)];

pub(super) fn answer(text: &str) -> Result<bool, ExportFaultCode> {
    word(text, ANSWERS)
}

pub(super) fn kind(text: &str) -> Result<FacilityKind, ExportFaultCode> {
    word(text, KINDS)
}

pub(super) fn status(text: &str) -> Result<FacilityStatus, ExportFaultCode> {
    word(text, STATUSES)
}

/// Digits, of which the leading zeros count.
fn digits(text: &str, count: usize) -> Result<(), ExportFaultCode> {
    let are_digits = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then_some(()).ok_or(ExportFaultCode::UnusualForm)
}

/// What is wrong with a filled field, or worth a warning.
pub(super) fn check(column: ExportColumn, text: &str, is_abroad: bool) -> Result<(), ExportFaultCode> {
    let parsed = |is_ok: bool| is_ok.then_some(()).ok_or(ExportFaultCode::WrongForm);
    match column {
        ExportColumn::LrkId => match text.parse::<LrkNumber>() {
            Ok(number) if number.has_usual_check() => Ok(()),
            Ok(_) => Err(ExportFaultCode::FailedCheck),
            Err(_) => Err(ExportFaultCode::WrongForm),
        },
        ExportColumn::TypeOko => kind(text).map(drop),
        ExportColumn::Status => status(text).map(drop),
        ExportColumn::KvkNummerHouder => parsed(text.parse::<ChamberNumber>().is_ok()),
        ExportColumn::VestigingsnummerHouder => parsed(text.parse::<EstablishmentNumber>().is_ok()),
        ExportColumn::OpvanglocatiePostcode => parsed(text.parse::<Postcode>().is_ok()),
        ExportColumn::HouderPostcode | ExportColumn::CorrespondentiePostcode => {
            parsed(is_abroad || text.parse::<Postcode>().is_ok())
        }
        // What the two look like, no document says: only what examples show, so it is no fault.
        ExportColumn::BagId => digits(text, 16),
        ExportColumn::CbsCode => digits(text, 4),
        other => match other.content() {
            ExportContent::Day => day(text).map(drop),
            ExportContent::Count => count(text).map(drop),
            ExportContent::Answer => answer(text).map(drop),
            ExportContent::Text => Ok(()),
        },
    }
}

/// What may help with a field that is wrong, without repeating it.
pub(super) fn help(column: ExportColumn, text: &str) -> Option<&'static str> {
    match column {
        ExportColumn::TypeOko if text.eq_ignore_ascii_case("GO") => Some("did you mean `VGO`?"),
        ExportColumn::TypeOko => Some("one of: KDV, BSO, VGO, GOB, PSZ"),
        ExportColumn::Status => Some("one of: Ingeschreven, Uitgeschreven"),
        ExportColumn::LrkId => Some("9 digits, of which the first is not 0"),
        ExportColumn::KvkNummerHouder => Some("8 digits; leading zeros count"),
        ExportColumn::VestigingsnummerHouder => Some("12 digits; leading zeros count"),
        ExportColumn::BagId => Some("16 digits; leading zeros count"),
        ExportColumn::CbsCode => Some("4 digits; leading zeros count"),
        ExportColumn::OpvanglocatiePostcode | ExportColumn::HouderPostcode | ExportColumn::CorrespondentiePostcode => {
            Some("four digits and two letters, such as 1234 AB")
        }
        other => match other.content() {
            ExportContent::Day => Some("dd-mm-yyyy"),
            ExportContent::Count => Some("a whole number"),
            ExportContent::Answer => Some("one of: Ja, Nee"),
            ExportContent::Text => None,
        },
    }
}
