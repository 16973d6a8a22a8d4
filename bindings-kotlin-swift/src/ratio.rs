//! The staff-child ratio.

use std::sync::Arc;

use crate::{
    core,
    crossing::FromCore,
    error::{Reply, guarded, taken, taken_at},
    functions::said,
    leaves::{Day, WholeNumber},
    norms::{Norms, or_builtin},
    types::{AgeBand, Children, GroupCare, RatioDay, RatioPeriod, Required},
};

#[uniffi::export]
impl Children {
    /// All children together; counting stops at 65535.
    pub fn total(&self) -> Reply<WholeNumber> {
        said(self, |children: core::Children| WholeNumber::from_core(children.total()))
    }
}

#[uniffi::export]
impl RatioDay {
    /// The stretches of the day in which children are there, in order, each as long as nothing changes in them; none
    /// while the kind of care or the age of a child is not known. Who may be a trainee is counted as one. By the given
    /// norms, else by those this version of the library knows.
    #[uniffi::method(default(norms = None))]
    pub fn periods(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Vec<RatioPeriod>> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let day: core::RatioDay = taken(self, norms)?;
            Ok(FromCore::from_core(day.periods(norms, taken_at("on", &on, norms)?)))
        })
    }
}

/// How many staff members these children need on a day. By the given norms, else by those this version of the library
/// knows.
#[uniffi::export(default(norms = None))]
pub fn required(on: Day, care: GroupCare, children: Children, norms: Option<Arc<Norms>>) -> Reply<Required> {
    guarded(|| {
        let norms = or_builtin(norms.as_deref());
        let (on, care): (core::Day, core::GroupCare) = (taken_at("on", &on, norms)?, taken_at("care", &care, norms)?);
        let children: core::Children = taken_at("children", &children, norms)?;
        Ok(Required::from_core(core::required(norms, on, care, &children)))
    })
}

/// The age of a child on a day, as the ratio counts it; none before the birth and from the thirteenth birthday on.
#[uniffi::export]
pub fn age_band(born_on: Day, on: Day) -> Reply<Option<AgeBand>> {
    guarded(|| {
        let norms = core::Norms::builtin();
        let (born_on, on): (core::Day, core::Day) =
            (taken_at("born_on", &born_on, norms)?, taken_at("on", &on, norms)?);
        Ok(FromCore::from_core(core::AgeBand::on(born_on, on)))
    })
}
