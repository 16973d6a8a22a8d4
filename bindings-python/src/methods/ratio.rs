//! The staff-child ratio.

use kinderopvang::ratio;
use pyo3::prelude::*;

use super::{functions, methods};
use crate::names::{Children, Day, GroupCare, RatioPeriod, Required};

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
}
