//! The children of a group, counted by age, and the kind of care.

use crate::{
    norm::AgeBand,
    wire::{record, words},
};

words! {
    /// The kind of care of a group.
    #[doc(alias = "opvangsoort")]
    pub enum GroupCare {
        /// Day care, until primary school.
        #[doc(alias = "dagopvang")]
        #[doc(alias = "KDV")]
        DayCare = "day_care", nl "dagopvang", en "day care";
        /// Out-of-school care, during primary school.
        #[doc(alias = "buitenschoolse opvang")]
        #[doc(alias = "BSO")]
        OutOfSchool = "out_of_school", nl "buitenschoolse opvang", en "out-of-school care";
        /// Day care and out-of-school care in one group.
        #[doc(alias = "combinatiegroep")]
        Combined = "combined", nl "een gecombineerde groep van dagopvang en buitenschoolse opvang", en "a combined group of day care and out-of-school care";
    }
}

record! {
    /// The children of a group by age. For out-of-school care from 2024-07-01 on: those of the whole
    /// centre.
    #[derive(Copy, Default, Eq, Hash)]
    #[doc(alias = "groepssamenstelling")]
    pub struct Children {
        /// Children of 0 to 1 year.
        pub age_0: u16,
        /// Children of 1 to 2 years.
        pub age_1: u16,
        /// Children of 2 to 3 years.
        pub age_2: u16,
        /// Children of 3 to 4 years.
        pub age_3: u16,
        /// Children of 4 to 7 years.
        pub age_4_to_6: u16,
        /// Children of 7 years until the end of primary school.
        pub age_7_up: u16,
    }
}

impl Children {
    /// All children together; counting stops at 65535.
    pub const fn total(&self) -> u16 {
        self.age_0
            .saturating_add(self.age_1)
            .saturating_add(self.age_2)
            .saturating_add(self.age_3)
            .saturating_add(self.age_4_to_6)
            .saturating_add(self.age_7_up)
    }

    /// The children of an age.
    pub(crate) const fn of(&self, band: AgeBand) -> u16 {
        match band {
            AgeBand::Age0 => self.age_0,
            AgeBand::Age1 => self.age_1,
            AgeBand::Age2 => self.age_2,
            AgeBand::Age3 => self.age_3,
            AgeBand::Age4To6 => self.age_4_to_6,
            AgeBand::Age7Up => self.age_7_up,
        }
    }

    const fn of_mut(&mut self, band: AgeBand) -> &mut u16 {
        match band {
            AgeBand::Age0 => &mut self.age_0,
            AgeBand::Age1 => &mut self.age_1,
            AgeBand::Age2 => &mut self.age_2,
            AgeBand::Age3 => &mut self.age_3,
            AgeBand::Age4To6 => &mut self.age_4_to_6,
            AgeBand::Age7Up => &mut self.age_7_up,
        }
    }

    /// The same children and one more of this age.
    #[must_use]
    pub(crate) const fn with(self, band: AgeBand) -> Self {
        self.with_more(band, 1)
    }

    /// The same children and so many more of this age.
    #[must_use]
    pub(crate) const fn with_more(mut self, band: AgeBand, more: u16) -> Self {
        let count = self.of_mut(band);
        *count = count.saturating_add(more);
        self
    }

    /// The same children and one of this age fewer, if there is one.
    #[must_use]
    pub(crate) const fn without(mut self, band: AgeBand) -> Self {
        let count = self.of_mut(band);
        *count = count.saturating_sub(1);
        self
    }

    /// The ages that are present, the youngest first.
    pub(crate) fn bands(&self) -> impl DoubleEndedIterator<Item = AgeBand> + '_ {
        AgeBand::ALL.iter().copied().filter(|band| self.of(*band) > 0)
    }
}
