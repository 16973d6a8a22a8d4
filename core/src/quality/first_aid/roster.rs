//! When there is care, and who is there.

use serde::Serialize;

use super::{FirstAidCertificateValid, FirstAidCoverage, FirstAidCoverageOutcome, FirstAidGap};
use crate::{
    calendar::{Day, TimeRange},
    decision::Question,
    norm::Norms,
    wire::{record, shown, words},
};

words! {
    /// Where somebody with a certificate is needed.
    pub enum FirstAidPlace {
        /// A centre for day care (kindercentrum).
        DayCare = "day_care", nl "dagopvang", en "day care";
        /// A centre for out-of-school care.
        OutOfSchool = "out_of_school", nl "buitenschoolse opvang", en "out-of-school care";
        /// A childminder.
        Childminder = "childminder", nl "gastouderopvang", en "childminding";
    }
}

record! {
    /// A time in which there is care. A place that closes in between stands there twice.
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "openingstijd")]
    pub struct FirstAidOpening {
        /// Where.
        pub place: FirstAidPlace,
        /// From when (included) until when (not included).
        pub time: TimeRange,
    }
}

record! {
    /// An adult who is there for some time of the day. It need not be a staff member.
    #[derive(Eq, Hash)]
    pub struct FirstAidAdult {
        /// From when (included) until when (not included).
        pub time: TimeRange,
        /// When the adult is away meanwhile, in any order.
        pub breaks: Vec<TimeRange>,
        /// Where the adult is; absent for who is in the centre, or moves between both centres, as needed.
        /// Only the childminder is at `childminder`.
        pub place: Option<FirstAidPlace>,
        /// Every certificate of first aid the adult has; none if the adult has none. Of a certificate
        /// about which nothing is known it is open whether it counts.
        pub certificates: Vec<FirstAidCertificateValid>,
    }
}

record! {
    /// The roster of one day.
    #[derive(Eq)]
    pub struct FirstAidRosterDay {
        /// The day.
        pub on: Day,
        /// The care and the adults of that day.
        pub coverage: FirstAidCoverage,
    }
}

shown! {
    /// When on a day too few adults with a certificate are there.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FirstAidDayGaps {
        /// The day.
        pub on: Day,
        /// Whether the day is covered.
        pub outcome: FirstAidCoverageOutcome,
        /// The stretches that are not, in order. A certificate that may not count counts for nothing, and
        /// groups that may not be combined are two.
        pub gaps: Vec<FirstAidGap>,
    }
}

/// The days of a roster, in the given order, with the stretches in which too few adults with a valid
/// certificate are there.
#[doc(alias = "rooster")]
pub fn first_aid_gaps(days: &[FirstAidRosterDay], norms: &Norms) -> Vec<FirstAidDayGaps> {
    let of_day = |day: &FirstAidRosterDay| FirstAidDayGaps {
        on: day.on,
        outcome: day.coverage.outcome(norms, day.on),
        gaps: day.coverage.gaps(norms, day.on),
    };
    days.iter().map(of_day).collect()
}
