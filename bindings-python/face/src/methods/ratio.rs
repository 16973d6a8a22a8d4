//! The staff-child ratio.

use kinderopvang::ratio;
use pyo3::prelude::*;

use super::{functions, methods};
use crate::names::{AgeBand, Children, Day, GroupCare, RatioPeriod, Required};

methods! {
    Children {
        /// All children together.
        method fn total(this) -> u16 { this.total() }
    }

    RatioDay {
        /// The stretches of the day, in order.
        method fn periods(this, on: Day; norms) -> Vec<RatioPeriod> { this.periods(norms, on) }
    }
}

functions! {
    /// How many staff members these children need on a day.
    fn required(on: Day, care: GroupCare, children: Children; norms) -> Required {
        ratio::required(norms, on, care, &children)
    }

    /// The age of a child on a day, as the ratio counts it.
    fn age_band(born_on: Day, on: Day) -> Option<AgeBand> { AgeBand::on(born_on, on) }
}
