//! How many further children of an age fit?

use serde::Serialize;

use super::{Children, GroupCare, RatioFact, RatioObstacle, RatioReason, Required, required, turning_points};
use crate::{
    calendar::Day,
    decision::{Because, Language, Outcome, Question, Say, Silent, TurningPoints, fill},
    norm::{AgeBand, Norms},
    wire::{record, shown},
};

record! {
    /// The question how many further children of one age the rostered staff and the group allow at
    /// one moment of the asked day.
    ///
    /// Counted is the largest number for which the group is allowed and the staff are enough with one
    /// further child, with two, and so on up to that number. Whether the place itself has the room
    /// for it, in square metres and in the register, is not looked at.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     norm::AgeBand,
    ///     ratio::{Children, GroupCare, RoomLeft, RoomOutcome},
    /// };
    /// let question = RoomLeft {
    ///     care: Some(GroupCare::DayCare),
    ///     children: Some(Children { age_1: 5, age_2: 3, ..Children::default() }),
    ///     staff: Some(2),
    ///     band: Some(AgeBand::Age1),
    ///     joined_group: None,
    /// };
    /// assert_eq!(question.decide("2026-03-02".parse()?).outcome, RoomOutcome::Room { children: 3 });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Eq)]
    #[doc(alias = "vrije plaatsen")]
    pub struct RoomLeft {
        /// The kind of care.
        pub care: Option<GroupCare>,
        /// The children that are there; for out-of-school care from 2024-07-01 on those of the whole
        /// centre.
        pub children: Option<Children>,
        /// The staff members that count for the ratio.
        pub staff: Option<u16>,
        /// The age of the further children.
        pub band: Option<AgeBand>,
        /// How many children the group (basisgroep) has that the further ones join; matters for an
        /// out-of-school centre.
        pub joined_group: Option<u16>,
    }
}

shown! {
    /// How many further children fit?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    pub enum RoomOutcome {
        /// So many.
        Room {
            /// The number of children, at least one.
            children: u16,
        },
        /// None.
        Full,
        /// None: for the children that are there the staff are too few already.
        TooFewStaff {
            /// The required number of staff members.
            required: u16,
        },
        /// None: the group may not be as it is.
        NotAllowed {
            /// Why not.
            obstacle: RatioObstacle,
        },
        /// A missing fact decides.
        Undetermined,
        /// No norm of this day is known.
        NotModelled,
    }
}

impl Outcome for RoomOutcome {
    fn explain(&self, language: Language) -> String {
        match (*self, language) {
            (Self::Room { children }, Language::Nl) => {
                fill("aantal kinderen dat er nog bij kan: {children}", &[("children", children.say(language))])
            }
            (Self::Room { children }, Language::En) => {
                fill("number of further children that fit: {children}", &[("children", children.say(language))])
            }
            (Self::Full, Language::Nl) => "er kan geen kind bij".to_owned(),
            (Self::Full, Language::En) => "no further child fits".to_owned(),
            (Self::TooFewStaff { required }, Language::Nl) => fill(
                "er zijn al te weinig beroepskrachten; vereist is {required}",
                &[("required", required.say(language))],
            ),
            (Self::TooFewStaff { required }, Language::En) => fill(
                "there are too few staff already; {required} are required",
                &[("required", required.say(language))],
            ),
            (Self::NotAllowed { obstacle }, _) => super::not_allowed_in_words(obstacle, language),
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens".to_owned(),
            (Self::Undetermined, Language::En) => "undetermined: facts are missing".to_owned(),
            (Self::NotModelled, Language::Nl) => "de regels van deze dag zijn niet opgenomen".to_owned(),
            (Self::NotModelled, Language::En) => "the rules of this day are not modelled".to_owned(),
        }
    }
}

impl Question for RoomLeft {
    type Outcome = RoomOutcome;
    type Reason = RatioReason;
    type Fact = RatioFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<RatioReason, RatioFact>) -> RoomOutcome {
        let cares = self.care.as_ref().map_or(GroupCare::ALL, std::slice::from_ref);
        let bands = self.band.as_ref().map_or(AgeBand::ALL, std::slice::from_ref);
        // More staff never leave less room: between none and very many there is no other answer.
        let staffs = self.staff.map_or([0, u16::MAX], |staff| [staff, staff]);
        let children = self.children.unwrap_or_default();
        let (mut first, mut all_alike, mut group_matters) = (None, true, false);
        for care in cares {
            let place = Place { norms, on, care: *care, children, group: self.joined_group };
            for (band, staff) in bands.iter().flat_map(|band| staffs.map(|staff| (*band, staff))) {
                let outcome = place.room(staff, band, &mut Silent);
                all_alike &= outcome == *first.get_or_insert(outcome);
                group_matters |= outcome == RoomOutcome::Undetermined;
            }
        }
        let is_known = self.children.is_some() || first == Some(RoomOutcome::NotModelled);
        if let (true, true, [care, ..], [band, ..], [staff, _]) = (all_alike, is_known, cares, bands, staffs) {
            return Place { norms, on, care: *care, children, group: self.joined_group }.room(staff, *band, because);
        }
        for (is_missing, fact) in [
            (self.care.is_none(), RatioFact::Care),
            (self.children.is_none(), RatioFact::Children),
            (self.staff.is_none(), RatioFact::Staff),
            (self.band.is_none(), RatioFact::Band),
            (group_matters, RatioFact::JoinedGroup),
        ] {
            if is_missing {
                because.missing(fact);
            }
        }
        RoomOutcome::Undetermined
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        turning_points::of_the_norms(norms, days);
    }
}

/// The group on the asked day.
struct Place<'n> {
    norms: &'n Norms,
    on: Day,
    care: GroupCare,
    children: Children,
    group: Option<u16>,
}

impl Place<'_> {
    fn room(&self, staff: u16, band: AgeBand, because: &mut impl Because<RatioReason, RatioFact>) -> RoomOutcome {
        let now = required::required(self.norms, self.on, self.care, &self.children);
        match now {
            Required::Staff { count, .. } if count <= staff => {}
            Required::Staff { count, .. } => {
                required::weighed(self.norms, self.on, self.care, &self.children, because);
                because.reason(RatioReason::AlreadyTooFew { staff, count });
                return RoomOutcome::TooFewStaff { required: count };
            }
            Required::NotAllowed { obstacle } => {
                required::weighed(self.norms, self.on, self.care, &self.children, because);
                return RoomOutcome::NotAllowed { obstacle };
            }
            Required::NotModelled => {
                required::weighed(self.norms, self.on, self.care, &self.children, because);
                return RoomOutcome::NotModelled;
            }
        }
        let by_ratio = self.by_ratio(staff, band);
        let most = match (self.care, self.norms.ratio_centre_group.on(self.on)) {
            (GroupCare::OutOfSchool, Some(most)) => *most,
            _ => return self.told(by_ratio, staff, band, because),
        };
        // In a centre no larger than a group may be, no group can become too large.
        let all = u32::from(self.children.total()).saturating_add(u32::from(by_ratio));
        if by_ratio == 0 || all <= most {
            return self.told(by_ratio, staff, band, because);
        }
        let Some(group) = self.group else {
            because.missing(RatioFact::JoinedGroup);
            return RoomOutcome::Undetermined;
        };
        let by_group = u16::try_from(most.saturating_sub(u32::from(group))).unwrap_or(u16::MAX);
        if by_ratio <= by_group {
            return self.told(by_ratio, staff, band, because);
        }
        because.reason(RatioReason::JoinedGroupFull { group, most });
        if by_group == 0 { RoomOutcome::Full } else { RoomOutcome::Room { children: by_group } }
    }

    /// The room there is by the ratio, and why not more.
    fn told(
        &self,
        children: u16,
        staff: u16,
        band: AgeBand,
        because: &mut impl Because<RatioReason, RatioFact>,
    ) -> RoomOutcome {
        because.reason(RatioReason::RoomFor { band, children, staff });
        let one_more = self.children.with_more(band, children).with(band);
        required::weighed(self.norms, self.on, self.care, &one_more, because);
        if children == 0 { RoomOutcome::Full } else { RoomOutcome::Room { children } }
    }

    /// The largest number of further children with which, one by one, the group is allowed and the
    /// staff are enough.
    fn by_ratio(&self, staff: u16, band: AgeBand) -> u16 {
        let fits = |more: u16| {
            let children = self.children.with_more(band, more);
            required::required(self.norms, self.on, self.care, &children).staff().is_some_and(|count| count <= staff)
        };
        let most = u16::MAX.saturating_sub(self.children.total());
        if self.care == GroupCare::OutOfSchool && self.norms.ratio_centre_formula.applies(self.on) {
            // The formula only rises: halving finds the last that fits, in a centre of any size.
            let (mut fitting, mut not_fitting) = (0, most.saturating_add(1));
            while not_fitting.saturating_sub(fitting) > 1 {
                let middle = fitting.midpoint(not_fitting);
                if fits(middle) { fitting = middle } else { not_fitting = middle }
            }
            return fitting;
        }
        (1..=most).take_while(|more| fits(*more)).last().unwrap_or(0)
    }
}
