//! The names that look like one that stands on no list.

use serde::Serialize;

use super::{
    DiplomaList, DiplomaSource, fold,
    list::number,
    name::{AskedName, ListedName},
};
use crate::{calendar::Day, norm::Norms, wire::shown};

shown! {
    /// A name on a list that looks like the one that was given.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct NearDiploma {
        /// The name, as it stands on the list.
        pub name: String,
        /// The list.
        pub source: DiplomaSource,
        /// Which of the loaded lists, the first being 1.
        pub list: Option<u16>,
        /// The row on the list, the first being 1.
        pub row: u16,
        /// Is it the given name, whatever its case, hyphens and abbreviation?
        pub is_same: bool,
    }
}

/// How many names are offered at most.
const MOST: usize = 8;
/// The longest name that is compared letter by letter.
const LONGEST: usize = 120;

/// The names that look most like `name`, on the lists of the Regeling in force on a day and on those
/// that were loaded: the same name first, then the nearest ones. The likeness is one of spelling; it
/// says nothing about what the diplomas are worth.
///
/// ```
/// use kinderopvang::{norm::Norms, quality::nearest_diplomas};
/// let near = nearest_diplomas("Pedagogisch werkster 3", &[], Norms::builtin(), "2013-03-01".parse().unwrap());
/// assert_eq!(near[0].name, "Pedagogisch Werker niveau 3");
/// ```
pub fn nearest_diplomas(name: &str, lists: &[DiplomaList], norms: &Norms, on: Day) -> Vec<NearDiploma> {
    let asked = AskedName::of(name);
    let key = fold(name);
    if key.is_empty() {
        return Vec::new();
    }
    let mut near: Vec<(Likeness, NearDiploma)> = Vec::new();
    let mut consider = |name: &str, source: DiplomaSource, list: Option<u16>, at: usize| {
        let listed = ListedName::of(name);
        let is_same = asked.is(&listed);
        let likeness = if is_same { Some(Likeness::SAME) } else { Likeness::between(&key, &listed) };
        if let Some(likeness) = likeness {
            near.push((likeness, NearDiploma { name: name.to_owned(), source, list, row: number(at), is_same }));
        }
    };
    for source in DiplomaSource::BUILT_IN {
        for (at, row) in source.on(norms, on).into_iter().flat_map(|table| table.rows().iter().enumerate()) {
            consider(&row.name, source, None, at);
        }
    }
    for (list, loaded) in lists.iter().enumerate() {
        for (at, diploma) in loaded.diplomas.iter().enumerate() {
            consider(&diploma.name, DiplomaSource::Loaded, Some(number(list)), at);
        }
    }
    // Names that are equally near keep the order of the lists.
    near.sort_by_key(|(likeness, _)| *likeness);
    near.into_iter().map(|(_, name)| name).take(MOST).collect()
}

/// How far a name is from another one; the smallest is the nearest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    /// In thousandths of the longer name.
    distance: usize,
}

impl Likeness {
    const SAME: Self = Self { distance: 0 };
    /// The distance of a name of which the other is a part, and the largest one that is offered.
    const PART: usize = 300;
    const FARTHEST: usize = 400;

    fn between(key: &str, listed: &ListedName) -> Option<Self> {
        let nearest = listed.keys().filter_map(|other| Self::of(key, other)).min()?;
        (nearest.distance <= Self::FARTHEST).then_some(nearest)
    }

    fn of(key: &str, other: &str) -> Option<Self> {
        let (length, other_length) = (key.chars().count(), other.chars().count());
        let longer = length.max(other_length);
        if length > LONGEST || other_length > LONGEST {
            return None;
        }
        let part = is_part(key, other).then_some(Self::PART);
        // So many letters differ at least; where they are too many there is no need to count them.
        let is_near = length.abs_diff(other_length).saturating_mul(1000) <= longer.saturating_mul(Self::FARTHEST);
        let spelling = if is_near {
            strsim::damerau_levenshtein(key, other).saturating_mul(1000).checked_div(longer).map(|far| far.max(1))
        } else {
            None
        };
        part.into_iter().chain(spelling).min().map(|distance| Self { distance })
    }
}

/// Is the shorter one, of at least six letters, a part of the longer one?
fn is_part(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.len() >= 6 && long.contains(short)
}
