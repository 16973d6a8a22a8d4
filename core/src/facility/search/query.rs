//! What is searched, and what for.

use crate::{
    facility::{Address, FacilityKind, FacilityStatus},
    identifier::{ChamberNumber, LrkNumber},
    text::{fold, wanted},
    wire::{FaultCode, Faults, Reader, record},
};

record! {
    /// A facility as it can be searched. What is absent is unknown.
    #[derive(Default, Eq)]
    pub struct FacilityListing {
        /// The number by which the register knows it.
        pub lrk_number: Option<LrkNumber>,
        /// The kind.
        pub kind: Option<FacilityKind>,
        /// The status.
        pub status: Option<FacilityStatus>,
        /// The name.
        pub name: Option<String>,
        /// Where it is.
        pub address: Option<Address>,
        /// The name of the holder.
        pub holder_name: Option<String>,
        /// The KvK number of the holder.
        pub chamber_number: Option<ChamberNumber>,
        /// The address of the holder.
        pub holder_address: Option<Address>,
    }
}

record! {
    /// What is looked for: a name or a number, perhaps refined. Where several are given, all have to
    /// fit.
    #[derive(Default, Eq)]
    pub struct FacilityQuery {
        /// (Part of) the name of the holder or the facility: words in any order, which may be
        /// incomplete.
        pub name: Option<String>,
        /// (Part of) the address of the facility, or of its holder: street, postcode, town.
        pub address: Option<String>,
        /// The KvK number of the holder: eight digits; spaces and dots are ignored.
        pub chamber_number: Option<String>,
        /// The LRK number: nine digits; spaces and dots are ignored.
        pub lrk_number: Option<String>,
        /// Only facilities of this kind.
        pub kind: Option<FacilityKind>,
        /// Only facilities with this status.
        pub status: Option<FacilityStatus>,
    }
}

/// The most words that a name or an address may have.
pub(super) const MOST_WORDS: usize = 16;

/// The query in the form in which it is compared.
pub(super) struct Wanted {
    /// The whole of the wanted name, folded.
    pub(super) whole_name: String,
    pub(super) name: Vec<String>,
    pub(super) address: Vec<String>,
    pub(super) chamber_number: Option<ChamberNumber>,
    pub(super) lrk_number: Option<LrkNumber>,
    pub(super) kind: Option<FacilityKind>,
    pub(super) status: Option<FacilityStatus>,
}

impl Wanted {
    pub(super) fn of(query: &FacilityQuery) -> Result<Self, Faults> {
        let mut reader = Reader::default();
        let found = Self {
            whole_name: query.name.as_deref().map(fold).unwrap_or_default(),
            name: words("query.name", query.name.as_deref(), &mut reader),
            address: words("query.address", query.address.as_deref(), &mut reader),
            chamber_number: number(
                "query.chamber_number",
                query.chamber_number.as_deref(),
                "expected a KvK number of 8 digits",
                &mut reader,
            ),
            lrk_number: number(
                "query.lrk_number",
                query.lrk_number.as_deref(),
                "expected an LRK number of 9 digits",
                &mut reader,
            ),
            kind: query.kind,
            status: query.status,
        };
        Faults::of(reader.into_faults())?;
        if found.name.is_empty() && found.chamber_number.is_none() && found.lrk_number.is_none() {
            let sentence = "expected (part of) a name, a KvK number or an LRK number; the rest only refines a search";
            return Err(Faults::one(FaultCode::MissingField, "query.name", sentence));
        }
        Ok(found)
    }
}

fn words(field: &str, text: Option<&str>, reader: &mut Reader) -> Vec<String> {
    let words = text.map(wanted).unwrap_or_default();
    if words.len() > MOST_WORDS {
        reader.at_field(field, |reader| {
            reader.fault::<()>(FaultCode::OutOfRange, format_args!("expected at most {MOST_WORDS} words"))
        });
    }
    words
}

/// A number as people type it; none where nothing is typed.
fn number<T: std::str::FromStr>(field: &str, text: Option<&str>, expected: &str, reader: &mut Reader) -> Option<T> {
    let digits: String = text?.chars().filter(|char| !matches!(char, ' ' | '.')).collect();
    if digits.is_empty() {
        return None;
    }
    match digits.parse() {
        Ok(number) => Some(number),
        Err(_) => reader.at_field(field, |reader| reader.fault(FaultCode::WrongForm, expected)),
    }
}
