//! Who is there on the day, and when.

use crate::{
    calendar::{Day, TimeRange},
    norm::AgeBand,
    ratio::GroupCare,
    wire::record,
};

record! {
    /// A child that is there for some time of the day. A child that comes twice stands there twice.
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "presentielijst")]
    pub struct ChildStay {
        /// From when (included) until when (not included).
        pub time: TimeRange,
        /// The age; where it is absent it follows from the birth date.
        pub band: Option<AgeBand>,
        /// The birth date.
        pub born_on: Option<Day>,
    }
}

/// The age of a child as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum AgeOnDay {
    /// Neither age nor birth date is known.
    Unknown,
    /// The birth date lies outside the ages that the ratio counts.
    Outside,
    /// This one.
    Is(AgeBand),
}

impl ChildStay {
    pub(super) fn age_on(&self, on: Day) -> AgeOnDay {
        match (self.band, self.born_on) {
            (Some(band), _) => AgeOnDay::Is(band),
            (None, Some(born_on)) => AgeBand::on(born_on, on).map_or(AgeOnDay::Outside, AgeOnDay::Is),
            (None, None) => AgeOnDay::Unknown,
        }
    }
}

impl RatioDay {
    /// The children that are known.
    pub(super) fn children(&self) -> &[ChildStay] {
        self.children.as_deref().unwrap_or_default()
    }

    /// The staff that are known.
    pub(super) fn staff(&self) -> &[StaffShift] {
        self.staff.as_deref().unwrap_or_default()
    }

    /// Is it known who is there, and how old every child is?
    pub(super) fn is_known(&self, on: Day) -> bool {
        self.children.is_some() && self.staff.is_some() && self.ages_are_known(on)
    }

    /// Is the age of every known child known?
    pub(super) fn ages_are_known(&self, on: Day) -> bool {
        self.children().iter().all(|child| child.age_on(on) != AgeOnDay::Unknown)
    }
}

record! {
    /// A staff member who works with these children for some time of the day.
    #[derive(Eq, Hash)]
    #[doc(alias = "rooster")]
    pub struct StaffShift {
        /// From when (included) until when (not included).
        pub time: TimeRange,
        /// When the staff member is away meanwhile, in any order: breaks, and work elsewhere.
        pub breaks: Vec<TimeRange>,
        /// Is it a trainee (beroepskracht in opleiding, stagiair) who counts in part only?
        pub trainee: Option<bool>,
    }
}

record! {
    /// The question whether the ratio is kept through the asked day (rules BKR-1 to BKR-9): for one
    /// group of day care or of day care and out-of-school care together, for out-of-school care until
    /// 2024-06-30 for one group and from 2024-07-01 on for the whole centre.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     ratio::{RatioDay, RatioDayOutcome},
    ///     wire,
    /// };
    /// let day: RatioDay = wire::from_text(
    ///     r#"{
    ///         "care": "day_care",
    ///         "open": {"from": "07:30", "until": "18:30"},
    ///         "children": [
    ///             {"time": {"from": "08:00", "until": "18:00"}, "born_on": "2024-05-01"},
    ///             {"time": {"from": "08:30", "until": "17:00"}, "band": "age_0"}
    ///         ],
    ///         "staff": [{"time": {"from": "07:30", "until": "18:30"}, "trainee": false}]
    ///     }"#,
    /// )?;
    /// assert_eq!(day.decide("2026-03-02".parse().unwrap()).outcome, RatioDayOutcome::Within);
    /// # Ok::<(), wire::Faults>(())
    /// ```
    #[derive(Eq)]
    #[doc(alias = "drie-uursregeling")]
    pub struct RatioDay {
        /// The kind of care.
        pub care: Option<GroupCare>,
        /// The longest time without a break in which care is offered on this day; matters where
        /// fewer staff are there than the ratio asks for.
        pub open: Option<TimeRange>,
        /// Is it a school-free day or a day in the school holidays? Matters for out-of-school care.
        pub school_free: Option<bool>,
        /// How many children the largest group (basisgroep) has; matters for an out-of-school centre
        /// with more children than a group may have.
        pub largest_group: Option<u16>,
        /// The children; an empty list where there are none.
        pub children: Option<Vec<ChildStay>>,
        /// The staff; an empty list where nobody is there.
        pub staff: Option<Vec<StaffShift>>,
    }
}
