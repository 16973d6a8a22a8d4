//! Finding the holder for a link request (LINK-4).

use crate::wire::shown;
use serde::Serialize;

use crate::{
    identifier::ChamberNumber,
    text::{Words, fold, wanted},
    wire::record,
};

record! {
    /// A holder in the LRK, with its facilities.
    #[derive(Eq)]
    #[doc(alias = "landelijk register kinderopvang")]
    pub struct HolderEntry {
        /// The name of the holder.
        pub name: String,
        /// Its address.
        pub address: String,
        /// Its KvK number.
        pub chamber_number: ChamberNumber,
        /// Its facilities.
        pub facilities: Vec<FacilityEntry>,
    }
}

record! {
    /// A facility (voorziening) of a holder.
    #[derive(Eq)]
    pub struct FacilityEntry {
        /// The name of the facility.
        pub name: String,
        /// Its address.
        pub address: String,
    }
}

record! {
    /// What is looked for: (part of) a name, perhaps refined by (part of) an address, or a KvK
    /// number. Where several are given, all have to fit.
    #[derive(Default, Eq)]
    pub struct HolderQuery {
        /// (Part of) the name of the holder or the facility: words in any order, which may be
        /// incomplete.
        pub name: Option<String>,
        /// (Part of) the address of the holder or the facility.
        pub address: Option<String>,
        /// The KvK number of the holder: eight digits; spaces and dots are ignored.
        pub chamber_number: Option<String>,
    }
}

/// A query that cannot be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// Neither a name nor a KvK number is given; an address only refines.
    #[error("expected (part of) a name or a KvK number; an address only refines a search")]
    NothingToFind,
    /// The KvK number does not have eight digits.
    #[error("expected a KvK number of 8 digits")]
    ChamberNumber,
}

shown! {
    /// A holder that was found. The facilities are shown under their holder.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct HolderHit {
        /// The holder.
        pub holder: HolderEntry,
        /// The facilities that fit; all of them when the holder itself fits.
        pub facilities: Vec<FacilityEntry>,
    }
}

/// The holders that fit, ordered by name, then by KvK number; their facilities by name, then by
/// address. Every word of the query has to be found, whole or as part of a word, in any order; case,
/// accents, spaces and punctuation do not matter.
///
/// # Errors
/// [`QueryError`] when there is nothing to find, or the KvK number is malformed.
///
/// ```
/// use kinderopvang::register::linking::{FacilityEntry, HolderEntry, HolderQuery, search};
/// let holders = [HolderEntry {
///     name: "Stichting Zonnebloem".into(),
///     address: "Markt 1, Delft".into(),
///     chamber_number: "01234567".parse()?,
///     facilities: vec![FacilityEntry { name: "BSO Café Noir".into(), address: "Plein 2, Delft".into() }],
/// }];
/// let hits = search(&holders, &HolderQuery { name: Some("CAFE".into()), ..HolderQuery::default() })?;
/// assert_eq!(hits[0].holder.name, "Stichting Zonnebloem");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "houder zoeken")]
pub fn search(holders: &[HolderEntry], query: &HolderQuery) -> Result<Vec<HolderHit>, QueryError> {
    let wanted = Wanted::of(query)?;
    let mut hits: Vec<(String, HolderHit)> = holders.iter().filter_map(|holder| wanted.hit(holder)).collect();
    hits.sort_by(|(name, hit), (other_name, other)| {
        name.cmp(other_name).then_with(|| hit.holder.chamber_number.cmp(&other.holder.chamber_number))
    });
    Ok(hits.into_iter().map(|(_, hit)| hit).collect())
}

/// The query as the words that have to be found.
struct Wanted {
    name: Vec<String>,
    address: Vec<String>,
    chamber_number: Option<ChamberNumber>,
}

impl Wanted {
    fn of(query: &HolderQuery) -> Result<Self, QueryError> {
        let words = |text: &Option<String>| text.as_deref().map(wanted).unwrap_or_default();
        let number = query.chamber_number.as_deref().map(digits).filter(|text| !text.is_empty());
        let chamber_number = number.map(|number| number.parse().map_err(|_| QueryError::ChamberNumber)).transpose()?;
        let wanted = Self { name: words(&query.name), address: words(&query.address), chamber_number };
        if wanted.name.is_empty() && wanted.chamber_number.is_none() {
            return Err(QueryError::NothingToFind);
        }
        Ok(wanted)
    }

    /// The holder with the facilities that fit, and its folded name to order by.
    fn hit(&self, holder: &HolderEntry) -> Option<(String, HolderHit)> {
        if self.chamber_number.is_some_and(|number| number != holder.chamber_number) {
            return None;
        }
        let name = fold(&holder.name);
        let own = Words::of_folded(&name);
        let address_fits = Words::of(&holder.address).have_all(&self.address);
        let holder_fits = address_fits && own.have_all(&self.name);
        let mut facilities: Vec<(String, &FacilityEntry)> = holder
            .facilities
            .iter()
            .map(|facility| (fold(&facility.name), facility))
            .filter(|(folded, facility)| {
                holder_fits || {
                    let words = Words::of_folded(folded);
                    self.name.iter().all(|word| own.have(word) || words.have(word))
                        && Words::of(&facility.address).have_all(&self.address)
                }
            })
            .collect();
        if !holder_fits && facilities.is_empty() {
            return None;
        }
        facilities.sort_by(|(name, facility), (other_name, other)| {
            name.cmp(other_name).then_with(|| facility.address.cmp(&other.address))
        });
        let facilities = facilities.into_iter().map(|(_, facility)| facility.clone()).collect();
        Some((name, HolderHit { holder: holder.clone(), facilities }))
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(|char| !matches!(char, ' ' | '.')).collect()
}
