//! Finding the holder for a link request (LINK-4).

use crate::wire::shown;
use serde::Serialize;

use super::fold::fold;
use crate::{identifier::ChamberNumber, wire::record};

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
        /// (Part of) the name of the holder or the facility.
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
/// address. Case, accents and repeated spaces do not matter.
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

/// The query in folded form.
struct Wanted {
    name: Option<String>,
    address: Option<String>,
    chamber_number: Option<ChamberNumber>,
}

impl Wanted {
    fn of(query: &HolderQuery) -> Result<Self, QueryError> {
        let folded = |text: &Option<String>| text.as_deref().map(fold).filter(|text| !text.is_empty());
        let number = query.chamber_number.as_deref().map(digits).filter(|text| !text.is_empty());
        let chamber_number = number.map(|number| number.parse().map_err(|_| QueryError::ChamberNumber)).transpose()?;
        let wanted = Self { name: folded(&query.name), address: folded(&query.address), chamber_number };
        if wanted.name.is_none() && wanted.chamber_number.is_none() {
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
        let name_fits = contains(&name, self.name.as_ref());
        let holder_fits = name_fits && contains(&fold(&holder.address), self.address.as_ref());
        let mut facilities: Vec<(String, &FacilityEntry)> = holder
            .facilities
            .iter()
            .map(|facility| (fold(&facility.name), facility))
            .filter(|(folded, facility)| {
                let fits = || contains(&fold(&facility.address), self.address.as_ref());
                holder_fits || ((name_fits || contains(folded, self.name.as_ref())) && fits())
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

/// Does the text contain what is wanted? Nothing wanted is contained in everything.
fn contains(text: &str, wanted: Option<&String>) -> bool {
    wanted.is_none_or(|wanted| text.contains(wanted.as_str()))
}

fn digits(text: &str) -> String {
    text.chars().filter(|char| !matches!(char, ' ' | '.')).collect()
}
