//! The context as the rules look at it: things found by their identity, and what a day is.

use std::collections::HashSet;

use super::{
    AgeSpan, Blackout, CapPeriod, CareChild, CareContext, CareGroup, CareProduct, CareRequest, CareRequestFact,
    CareRequestKind, CareRequestReason, CareRequestState, CareType, Credit, GroupRoomOutcome, GroupRoster, PlannedCare,
    capacity::RoomFound,
    notice::{end_of_year, month_of, start_of_year},
};
use crate::{
    calendar::{Day, DayOfWeek, HolidayCalendar, Period, SchoolDay, SchoolDayKind},
    norm::Norms,
    ratio::AgeBand,
};

/// What a context holds, found by identity.
#[derive(Clone, Copy)]
pub(super) struct View<'c> {
    pub(super) norms: &'c Norms,
    pub(super) context: &'c CareContext,
}

impl<'c> View<'c> {
    pub(super) fn child(&self, id: &str) -> Option<&'c CareChild> {
        self.context.children.iter().find(|child| child.id == id)
    }

    pub(super) fn group(&self, id: &str) -> Option<&'c CareGroup> {
        self.context.groups.iter().find(|group| group.id == id)
    }

    pub(super) fn product(&self, id: &str) -> Option<&'c CareProduct> {
        self.context.products.iter().find(|product| product.id == id)
    }

    pub(super) fn credit(&self, id: &str) -> Option<&'c Credit> {
        self.context.credits.iter().find(|credit| credit.id == id)
    }

    pub(super) fn roster(&self, group: &str, on: Day) -> Option<&'c GroupRoster> {
        self.context.rosters.iter().find(|roster| roster.group == group && roster.on == on)
    }

    pub(super) fn plan_on(&self, on: Day) -> impl Iterator<Item = &'c PlannedCare> + use<'c> {
        self.context.plan.iter().filter(move |planned| planned.on == on)
    }

    /// The planned care of a child on a day, without what is reported absent.
    pub(super) fn planned(&self, child: &'c str, on: Day) -> impl Iterator<Item = &'c PlannedCare> + use<'c> {
        self.plan_on(on).filter(move |planned| planned.child == child && !planned.absent)
    }

    pub(super) fn band_of(&self, child: &str, on: Day) -> Option<AgeBand> {
        AgeBand::on(self.child(child)?.born_on?, on)
    }

    /// Does the age of the child fit the group on a day? The reason why not; `None` where that is not known.
    pub(super) fn age_fits(&self, child: &str, group: &CareGroup, on: Day) -> Option<Result<(), CareRequestReason>> {
        let born_on = self.child(child).and_then(|child| child.born_on);
        Some(match (group.ages, born_on) {
            (Some(ages), Some(born_on)) if !ages.contains(born_on, on) => {
                Err(CareRequestReason::AgeDoesNotFit { ages })
            }
            (None, Some(born_on)) if on < born_on => {
                Err(CareRequestReason::AgeDoesNotFit { ages: AgeSpan { from_months: 0, until_months: None } })
            }
            (Some(_), None) => return None,
            _ => Ok(()),
        })
    }

    /// The room for a child, with its age weighed too.
    pub(super) fn with_age(&self, mut found: RoomFound, child: &str, group: &CareGroup, on: Day) -> RoomFound {
        if let Some(Err(reason)) = self.age_fits(child, group, on) {
            found.room.outcome = GroupRoomOutcome::NotAllowed;
            found.reason = Some(reason);
            found.missing.clear();
        }
        found
    }

    pub(super) fn is_same_centre(&self, group: &CareGroup, other: &str) -> bool {
        group.centre.is_some() && self.group(other).is_some_and(|other| other.centre == group.centre)
    }

    /// The groups in which a child is placed on a day and that give this kind of care.
    pub(super) fn own_groups(
        &self,
        child: &'c CareChild,
        care: CareType,
        on: Day,
    ) -> impl Iterator<Item = &'c CareGroup> {
        let view = *self;
        child.groups_on(on).filter_map(move |group| view.group(group)).filter(move |group| group.types.contains(&care))
    }

    /// What a day is for the child's school, by the organisation's reading of study days; or which fact
    /// tells it.
    pub(super) fn school_day(
        &self,
        child: &CareChild,
        on: Day,
    ) -> Result<(SchoolDayKind, Option<Period>), CareRequestFact> {
        let (kind, holiday) = self.day_at_school(child, on)?;
        Ok((self.context.policy.kind_of(kind), holiday))
    }

    /// Is it a study day of the school, however the organisation reads it?
    pub(super) fn is_study_day(&self, child: &CareChild, on: Day) -> Result<bool, CareRequestFact> {
        Ok(self.day_at_school(child, on)?.0 == SchoolDayKind::StudyDay)
    }

    /// Is the group closed on this day? A group without opening hours is not known to be.
    pub(super) fn is_closed(group: &CareGroup, on: Day) -> bool {
        group.hours.as_ref().is_some_and(|hours| hours.open_on(on).is_empty())
    }

    /// The product is not sold on the weekday (REQ-6).
    pub(super) fn other_weekday(product: &CareProduct, on: Day) -> Option<CareRequestReason> {
        let is_sold = product.weekdays.is_empty() || product.weekdays.contains(&DayOfWeek::of(on));
        (!is_sold).then_some(CareRequestReason::OtherWeekday { on })
    }

    /// The product is not sold on what the day is for the child's school (REQ-6); or which fact tells it.
    pub(super) fn other_kind_of_day(
        &self,
        product: &CareProduct,
        child: &CareChild,
        on: Day,
    ) -> Result<Option<CareRequestReason>, CareRequestFact> {
        if product.days.is_empty() {
            return Ok(None);
        }
        let (kind, _) = self.school_day(child, on)?;
        Ok((!product.days.contains(&kind)).then_some(CareRequestReason::OtherKindOfDay { on, kind }))
    }

    /// The slot does not fit the opening hours of the group; without hours it is not known not to.
    pub(super) fn outside_hours(group: &CareGroup, product: &CareProduct, on: Day) -> Option<CareRequestReason> {
        let time = product.time;
        let fits =
            group.hours.as_ref().is_none_or(|hours| hours.longest_overlap(on, time) >= u32::from(time.minutes()));
        (!fits).then_some(CareRequestReason::OutsideHours { time })
    }

    /// The caps of the policy that are reached for a child and day: by the requests that wait or were
    /// approved, but for those that `leaves_out` names, and by as many more as `besides` counts.
    pub(super) fn caps_reached(
        &self,
        kind: CareRequestKind,
        child: &str,
        on: Day,
        today: Day,
        leaves_out: impl Fn(&CareRequest) -> bool,
        besides: impl Fn(&dyn Fn(Day) -> bool) -> usize,
    ) -> Vec<CareRequestReason> {
        let mut reached = Vec::new();
        for cap in self.context.policy.caps.iter().filter(|cap| cap.kind == kind) {
            let (first, last) = match cap.per {
                CapPeriod::Month => month_of(on),
                CapPeriod::Year => (start_of_year(on), end_of_year(on)),
                CapPeriod::Balance => (today, Day::LAST),
            };
            let counts = |day: Day| first <= day && day <= last;
            let stands = |state: CareRequestState| state.is_open() || state == CareRequestState::Approved;
            let earlier = self.context.requests.iter().filter(|request| {
                request.child == child
                    && request.kind == kind
                    && stands(request.state)
                    && counts(request.counts_on())
                    && !leaves_out(request)
            });
            // A swap is one, however many slots it wants.
            let which = |request: &'c CareRequest| match kind {
                CareRequestKind::Swap => (request.submission.as_str(), Some(request.booking)),
                CareRequestKind::Extra | CareRequestKind::Absence => (request.id.as_str(), None),
            };
            let earlier: HashSet<_> = earlier.map(which).collect();
            let count = earlier.len().saturating_add(besides(&counts));
            if u32::try_from(count).unwrap_or(u32::MAX) >= cap.most {
                reached.push(CareRequestReason::CapReached { kind, most: cap.most, per: cap.per });
            }
        }
        reached
    }

    /// The first of these kinds of days that the day is.
    pub(super) fn blackout(
        &self,
        kinds: &[Blackout],
        child: &CareChild,
        group: Option<&CareGroup>,
        on: Day,
    ) -> Result<Option<Blackout>, CareRequestFact> {
        for kind in kinds {
            let is_one = match kind {
                Blackout::Holidays => {
                    matches!(HolidayCalendar::CollectiveAgreement.holiday_on(on), Ok(Some(_)))
                }
                Blackout::StatutoryHolidays => matches!(HolidayCalendar::Statutory.holiday_on(on), Ok(Some(_))),
                Blackout::ClosingDays => group.is_some_and(|group| Self::is_closed(group, on)),
                Blackout::StudyDays => self.is_study_day(child, on)?,
                Blackout::SchoolHolidays => self.day_at_school(child, on)?.0 == SchoolDayKind::Holiday,
            };
            if is_one {
                return Ok(Some(*kind));
            }
        }
        Ok(None)
    }

    /// What a day is for the school itself, before the organisation's reading of study days.
    fn day_at_school(&self, child: &CareChild, on: Day) -> Result<(SchoolDayKind, Option<Period>), CareRequestFact> {
        let calendar = self.context.school.as_ref().ok_or(CareRequestFact::School)?;
        match calendar.on(on, child.region, child.school.as_deref()) {
            SchoolDay::School => Ok((SchoolDayKind::School, None)),
            SchoolDay::Holiday { period } => Ok((SchoolDayKind::Holiday, Some(period))),
            SchoolDay::StudyDay => Ok((SchoolDayKind::StudyDay, None)),
            SchoolDay::UnknownRegion => Err(CareRequestFact::Region),
            SchoolDay::NotKnown => Err(CareRequestFact::School),
        }
    }
}
