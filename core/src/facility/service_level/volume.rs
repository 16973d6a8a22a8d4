//! How many facilities the database has to hold, year by year.

use serde::Serialize;

use crate::{
    calendar::{Day, Unit},
    norm::Norms,
    wire::shown,
};

shown! {
    /// How many facilities the database has to hold after so many years.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct VolumeYear {
        /// The years since the start, from 0 on.
        pub year: u32,
        /// The number of facilities, parts of one rounded up; `None` where it is too large to be counted
        /// exactly.
        pub facilities: Option<u32>,
    }
}

/// How many facilities the database has to hold at the start and after each year of growth, by the
/// norms of a day; none where no norm of that day is known.
///
/// The growth is that of the exact number of the year before: rounding up comes last, so that
/// parts of a facility do not add up.
///
/// ```
/// use kinderopvang::{facility::required_volume, norm::Norms};
/// let years = required_volume(Norms::builtin(), "2013-01-01".parse()?);
/// assert_eq!(years.last().and_then(|last| last.facilities), Some(136_411));
/// # Ok::<(), kinderopvang::calendar::DayError>(())
/// ```
pub fn required_volume(norms: &Norms, on: Day) -> Vec<VolumeYear> {
    let (Some(volume), Some(growth), Some(term)) =
        (norms.service_volume.on(on), norms.service_growth.on(on), norms.service_growth_years.on(on))
    else {
        return Vec::new();
    };
    let years = match term.unit {
        Unit::Years => term.count,
        Unit::Months => term.count / 12,
        Unit::Weeks | Unit::Days | Unit::Hours => 0,
    };
    (0..=years).map(|year| VolumeYear { year, facilities: after(*volume, *growth, year) }).collect()
}

/// The volume after so many years of growth, rounded up.
fn after(volume: u32, percent: u32, years: u32) -> Option<u32> {
    // A hundredth part of growth, in the smallest whole numbers, keeps the powers small.
    let (grown, whole) = lowest_terms(u128::from(percent).checked_add(100)?, 100);
    let product = grown.checked_pow(years)?.checked_mul(u128::from(volume))?;
    u32::try_from(product.div_ceil(whole.checked_pow(years)?)).ok()
}

fn lowest_terms(numerator: u128, denominator: u128) -> (u128, u128) {
    let (mut divisor, mut rest) = (numerator, denominator);
    while let Some(next) = divisor.checked_rem(rest) {
        (divisor, rest) = (rest, next);
    }
    (numerator.checked_div(divisor).unwrap_or(numerator), denominator.checked_div(divisor).unwrap_or(denominator))
}
