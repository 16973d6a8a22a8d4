//! What a family sends, and the requests that become of it.

use super::{AbsenceReason, CarePolicy, CareRequestKind, CareRequestState, RequestCategory};
use crate::{
    calendar::{Day, DayOfWeek, Moment, Period, TimeRange},
    money::Euro,
    wire::{record, variants},
};

record! {
    /// A submission (aanvraag) of a family: one or more bookings, made at one moment.
    #[derive(Eq)]
    #[doc(alias = "aanvraag")]
    pub struct Submission {
        /// The vendor's own identity of the submission.
        pub id: String,
        /// When it was made.
        pub submitted: Moment,
        /// What is asked.
        pub wish: Wish,
        /// Is it to be granted for all children or for none (als geheel beoordelen)? Applied when
        /// exactly one date is asked.
        #[doc(alias = "als geheel beoordelen")]
        pub as_a_whole: bool,
        /// The last day on which it may be judged; on the day after it is withdrawn.
        #[doc(alias = "aanvraag vervalt automatisch op")]
        pub expires_on: Option<Day>,
        /// A remark of the parent: one line, as every text at most 500 characters.
        pub remark: Option<String>,
        /// The category in the order of judgement; absent: that of its kind.
        pub category: Option<RequestCategory>,
    }
}

variants! {
    /// What a family asks.
    #[derive(Eq)]
    pub enum Wish {
        /// Extra care.
        Extra = "extra" {
            /// The bookings, each for one child.
            bookings: Vec<ExtraBooking>,
        }
        /// Other days instead of planned ones.
        Swap = "swap" {
            /// The bookings, each for one child.
            bookings: Vec<SwapBooking>,
        }
        /// Days that a child will not come.
        Absence = "absence" {
            /// The bookings, each for one child.
            bookings: Vec<AbsenceBooking>,
        }
        /// A lasting change of the contract, which a request never makes.
        Structural = "structural" {
            /// The children.
            children: Vec<String>,
        }
    }
}

impl Wish {
    /// The kind of request it becomes; `None` for a lasting change.
    pub const fn kind(&self) -> Option<CareRequestKind> {
        match self {
            Self::Extra { .. } => Some(CareRequestKind::Extra),
            Self::Swap { .. } => Some(CareRequestKind::Swap),
            Self::Absence { .. } => Some(CareRequestKind::Absence),
            Self::Structural { .. } => None,
        }
    }
}

record! {
    /// Extra care for one child on one day or in a period.
    #[derive(Eq)]
    pub struct ExtraBooking {
        /// The child.
        pub child: String,
        /// The day, or the first and last day of a period of at most 366 days.
        pub days: Period,
        /// The days of the week; empty: in a period every day on which the group is open.
        pub weekdays: Vec<DayOfWeek>,
        /// The product.
        pub product: String,
        /// The group; absent: the child's own group of that day.
        pub group: Option<String>,
        /// How it is paid.
        pub pay: PaymentChoice,
    }
}

variants! {
    /// How extra care is paid: by invoice or with one credit.
    #[derive(Eq)]
    pub enum PaymentChoice {
        /// By invoice.
        Invoice = "invoice" {}
        /// With a credit of the child; where it does not cover the whole slot, the slot is invoiced.
        Credit = "credit" {
            /// The credit.
            credit: String,
        }
    }
}

record! {
    /// A swap for one child: planned care that is given up, and care that is wanted instead.
    #[derive(Eq)]
    pub struct SwapBooking {
        /// The child.
        pub child: String,
        /// The planned care to give up.
        pub gives: Vec<GivenCare>,
        /// The wanted care.
        pub takes: Vec<WantedCare>,
        /// The group of the wanted care; absent: the child's own group of that day.
        pub group: Option<String>,
    }
}

record! {
    /// Planned care that is given up, in a swap.
    #[derive(Copy, Eq, Hash)]
    pub struct GivenCare {
        /// The day.
        pub on: Day,
        /// The planned time.
        pub time: TimeRange,
    }
}

record! {
    /// Wanted care of a swap.
    #[derive(Eq)]
    pub struct WantedCare {
        /// The day.
        pub on: Day,
        /// The product.
        pub product: String,
    }
}

record! {
    /// An absence of one child on one day or in a period.
    #[derive(Eq)]
    pub struct AbsenceBooking {
        /// The child.
        pub child: String,
        /// The day, or the first and last day of a period.
        pub days: Period,
        /// The planned times; empty: all planned care of those days.
        pub times: Vec<TimeRange>,
        /// Why.
        pub reason: AbsenceReason,
    }
}

record! {
    /// A request: what one booking asks for one child on one day, with where it stands. The vendor
    /// keeps it.
    #[derive(Eq)]
    pub struct CareRequest {
        /// The vendor's own identity of the request.
        pub id: String,
        /// The submission it came with.
        pub submission: String,
        /// The number of the booking in the submission, from 0.
        pub booking: u32,
        /// The child.
        pub child: String,
        /// What is asked.
        pub kind: CareRequestKind,
        /// Where it stands.
        pub state: CareRequestState,
        /// When it was submitted.
        pub submitted: Moment,
        /// The day of the (wanted) care, or of the absence.
        pub on: Day,
        /// The time of the care.
        pub time: TimeRange,
        /// The group.
        pub group: String,
        /// The first and last day of the whole booking, when it was for a period.
        pub period: Option<Period>,
        /// The last day on which it may be judged.
        pub expires_on: Option<Day>,
        /// The care given up, in a swap.
        pub gives: Vec<GivenCare>,
        /// The category in the order of judgement; absent: that of its kind.
        pub category: Option<RequestCategory>,
        /// How it is paid.
        pub paid: Option<PaidBy>,
        /// For a registered absence: is the place still free, so that the absence could be undone?
        pub place_is_free: Option<bool>,
    }
}

variants! {
    /// How care was paid: kept with every request, because parents need it for the childcare benefit
    /// (kinderopvangtoeslag).
    #[derive(Eq)]
    pub enum PaidBy {
        /// By invoice.
        Invoice = "invoice" {
            /// The amount, where the product has a price.
            amount: Option<Euro>,
        }
        /// With credit.
        Credit = "credit" {
            /// The credit.
            credit: String,
            /// How much of it, in its unit.
            amount: u32,
        }
        /// A part with credit and the rest by invoice, where the policy allows it.
        Both = "both" {
            /// The credit.
            credit: String,
            /// How much of it, in its unit.
            amount: u32,
            /// The minutes that the credit paid.
            minutes: u16,
            /// The amount of the invoice, where the product has an hourly price.
            invoiced: Option<Euro>,
        }
        /// By giving up other planned care.
        Swap = "swap" {}
        /// By giving up other planned care, and the excess by invoice.
        Excess = "excess" {
            /// The minutes of the excess.
            minutes: u16,
            /// Its amount, where the product has an hourly price.
            amount: Option<Euro>,
        }
    }
}

impl CareRequest {
    /// The minute in which the care, or the whole period it belongs to, begins.
    pub fn begins(&self) -> Moment {
        let of_period = self.period.map(|period| Moment { day: period.first(), time: self.time.from() });
        of_period.map_or(self.begins_itself(), |of_period| of_period.min(self.begins_itself()))
    }

    /// The minute in which the care begins, or what a swap gives up for it.
    pub(super) fn begins_itself(&self) -> Moment {
        let given = self.gives.iter().map(|given| Moment { day: given.on, time: given.time.from() }).min();
        let wanted = Moment { day: self.on, time: self.time.from() };
        given.map_or(wanted, |given| given.min(wanted))
    }

    /// The day on which it counts for a cap: for a swap the (first) day given up.
    pub(super) fn counts_on(&self) -> Day {
        first_given(&self.gives).unwrap_or(self.on)
    }

    /// The last day of an open request, where it has passed on this day (REQ-4).
    pub(super) fn expired_on(&self, on: Day) -> Option<Day> {
        self.expires_on.filter(|last| self.state.is_open() && *last < on)
    }

    /// Does it take a place while it is open or approved?
    pub(super) const fn takes_a_place(&self) -> bool {
        !matches!(self.kind, CareRequestKind::Absence)
    }

    /// The category in the order of judgement.
    pub(super) fn category(&self) -> RequestCategory {
        self.category.unwrap_or(self.kind.category())
    }

    /// Its turn among the open requests: by category where the policy names an order, then by the moment
    /// of submission; within one minute by the identity of the submission, so that one goes first.
    pub(super) fn turn(&self, policy: &CarePolicy) -> (usize, Moment, &str) {
        (policy.rank(self.category()), self.submitted, &self.submission)
    }

    /// Does it belong to the same booking as another one, so that it is cancelled with it?
    pub(super) fn is_of_booking_of(&self, other: &Self) -> bool {
        self.submission == other.submission && self.booking == other.booking
    }
}

/// The first day that is given up.
pub(super) fn first_given(gives: &[GivenCare]) -> Option<Day> {
    gives.iter().map(|given| given.on).min()
}
