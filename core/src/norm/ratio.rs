//! The values of the norms about the staff-child ratio: ages, tables of cells and formulas.

use std::borrow::Cow;

use super::{NormContent, NormValue};
use crate::{
    calendar::Day,
    wire::{FaultCode, Json, Reader, Wire, record, words},
};

words! {
    /// The age of a child as the ratio counts it: from the first birthday named until the day before
    /// the second.
    #[doc(alias = "leeftijdscategorie")]
    pub enum AgeBand {
        /// Not one year old yet.
        #[doc(alias = "baby")]
        Age0 = "age_0", nl "0 tot 1 jaar", en "0 to 1 year";
        /// One year old.
        #[doc(alias = "dreumes")]
        Age1 = "age_1", nl "1 tot 2 jaar", en "1 to 2 years";
        /// Two years old.
        #[doc(alias = "peuter")]
        Age2 = "age_2", nl "2 tot 3 jaar", en "2 to 3 years";
        /// Three years old.
        Age3 = "age_3", nl "3 tot 4 jaar", en "3 to 4 years";
        /// Four up to and including six years old.
        #[doc(alias = "kleuter")]
        Age4To6 = "age_4_to_6", nl "4 tot 7 jaar", en "4 to 7 years";
        /// Seven years or older, until the end of primary school.
        Age7Up = "age_7_up", nl "7 jaar tot het einde van de basisschool", en "7 years until the end of primary school";
    }
}

impl AgeBand {
    /// The birthdays on which a child comes into the next band, and the one from which it is in none.
    pub(crate) const BIRTHDAYS: [u32; 6] = [1, 2, 3, 4, 7, 13];

    /// The band of a child born on `born_on`, on the day `on`.
    ///
    /// `None` before the birth, and from the thirteenth birthday on: primary school ends at the
    /// latest about then, and no norm of the ratio counts an older child. When a child leaves primary
    /// school earlier is for the caller to know. Who was born on 29 February comes into the next
    /// band on 28 February in a year without that day, as terms of law are counted here.
    ///
    /// ```
    /// use kinderopvang::{calendar::Day, norm::AgeBand};
    /// let born = Day::new(2024, 3, 10).unwrap();
    /// assert_eq!(AgeBand::on(born, Day::new(2025, 3, 9).unwrap()), Some(AgeBand::Age0));
    /// assert_eq!(AgeBand::on(born, Day::new(2025, 3, 10).unwrap()), Some(AgeBand::Age1));
    /// ```
    pub fn on(born_on: Day, on: Day) -> Option<Self> {
        if on < born_on {
            return None;
        }
        let birthdays = Self::BIRTHDAYS.iter().take_while(|years| Self::birthday(born_on, **years) <= on).count();
        Self::ALL.get(birthdays).copied()
    }

    /// The day on which a child becomes so many years old.
    pub(crate) const fn birthday(born_on: Day, years: u32) -> Day {
        born_on.add_months(years.saturating_mul(12))
    }
}

record! {
    /// A cell of a table: so many staff members for at most so many children, in a group whose
    /// youngest and oldest child have these ages.
    #[derive(Copy, Eq, Hash)]
    pub struct RatioCell {
        /// The age of the youngest child.
        pub youngest: AgeBand,
        /// The age of the oldest child.
        pub oldest: AgeBand,
        /// The number of staff members.
        pub staff: u16,
        /// The largest number of children.
        pub children: u16,
        /// How many of them at most may have the youngest age; any number where it is absent.
        pub of_the_youngest: Option<u16>,
    }
}

/// The cells of a table of staff and children. On the wire: a list of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatioTable(Cow<'static, [RatioCell]>);

impl RatioTable {
    pub(super) const fn of(cells: &'static [RatioCell]) -> Self {
        Self(Cow::Borrowed(cells))
    }

    /// The cells, in the order of the norm.
    pub fn cells(&self) -> &[RatioCell] {
        &self.0
    }

    /// The cells of the row for these ages.
    pub(crate) fn row(&self, youngest: AgeBand, oldest: AgeBand) -> impl Iterator<Item = &RatioCell> {
        self.0.iter().filter(move |cell| cell.youngest == youngest && cell.oldest == oldest)
    }
}

impl Wire for RatioTable {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let cells = Vec::<RatioCell>::read(json, reader)?;
        for (at, cell) in cells.iter().enumerate() {
            if let Some((field, message)) = what_cannot_be(cell) {
                reader.at_index(at, |reader| {
                    reader.at_field(field, |reader| reader.fault::<()>(FaultCode::OutOfRange, message))
                });
                return None;
            }
        }
        Some(Self(cells.into()))
    }
}

/// The field of a cell that cannot be so, and why.
fn what_cannot_be(cell: &RatioCell) -> Option<(&'static str, &'static str)> {
    if cell.oldest < cell.youngest {
        return Some(("oldest", "the oldest child cannot be younger than the youngest"));
    }
    if cell.staff == 0 || cell.staff > 100 {
        return Some(("staff", "expected a number from 1 up to and including 100"));
    }
    if cell.children == 0 || cell.children > 1000 {
        return Some(("children", "expected a number from 1 up to and including 1000"));
    }
    cell.of_the_youngest
        .is_some_and(|limit| limit == 0 || limit > cell.children)
        .then_some(("of_the_youngest", "expected a number from 1 up to and including that of the children"))
}

impl NormValue for RatioTable {
    fn content(&self) -> NormContent {
        NormContent::Cells { cells: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        self.0.is_empty().then_some("expected at least one cell")
    }
}

record! {
    /// What one child of an age counts for in a formula.
    #[derive(Copy, Eq, Hash)]
    pub struct RatioWeight {
        /// The age.
        pub band: AgeBand,
        /// The weight, in parts of one staff member.
        pub weight: u32,
    }
}

/// A formula in whole numbers: the weights of all children together, divided by the parts that make
/// one staff member, rounded up. On the wire: `{"weights": [...], "one_staff_member": 1440}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatioFormula {
    weights: Cow<'static, [RatioWeight]>,
    one_staff_member: u32,
}

impl RatioFormula {
    pub(super) const fn of(weights: &'static [RatioWeight], one_staff_member: u32) -> Self {
        Self { weights: Cow::Borrowed(weights), one_staff_member }
    }

    /// What each child counts for; an age that does not stand here counts for nothing.
    pub fn weights(&self) -> &[RatioWeight] {
        &self.weights
    }

    /// How many parts make one staff member.
    pub const fn one_staff_member(&self) -> u32 {
        self.one_staff_member
    }
}

impl Wire for RatioFormula {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let weights = fields.take::<Vec<RatioWeight>>("weights", reader);
        let one_staff_member = fields.take("one_staff_member", reader);
        fields.finish(reader);
        Some(Self { weights: weights?.into(), one_staff_member: one_staff_member? })
    }
}

impl NormValue for RatioFormula {
    fn content(&self) -> NormContent {
        NormContent::Formula { weights: self.weights.to_vec(), one_staff_member: self.one_staff_member }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        let is_small = |parts: u32| (1..=1_000_000).contains(&parts);
        let bands: Vec<AgeBand> = self.weights.iter().map(|weight| weight.band).collect();
        if !is_small(self.one_staff_member) || !self.weights.iter().all(|weight| is_small(weight.weight)) {
            return Some("expected parts from 1 up to and including 1000000");
        }
        if bands.is_empty() || bands.iter().enumerate().any(|(at, band)| bands.iter().take(at).any(|one| one == band)) {
            return Some("expected at least one weight, and each age once");
        }
        None
    }
}
