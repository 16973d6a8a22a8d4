//! Is there room for a child: a place, an age that fits, and staff that suffice (REQ-13)?

use serde::Serialize;

use super::{CareGroup, CareRequestFact, CareRequestReason, GivenCare, RosterShift, view::View};
use crate::{
    calendar::{ClockTime, Day, TimeRange},
    norm::Norms,
    ratio::{AgeBand, Children, GroupCare, RatioObstacle, Required, required},
    wire::{shown, words},
};

words! {
    /// Is there room?
    pub enum RoomOutcome {
        /// There is.
        Fits = "fits", nl "er is plaats", en "there is room";
        /// No place is free.
        NoPlace = "no_place", nl "er is geen plaats vrij", en "no place is free";
        /// The group may not be so, however many staff members there are.
        NotAllowed = "not_allowed", nl "de groep mag zo niet bestaan", en "the group may not be so";
        /// The rostered staff do not suffice.
        TooFewStaff = "too_few_staff", nl "er zijn te weinig beroepskrachten", en "there are too few staff members";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen", en "undetermined";
    }
}

shown! {
    /// The room of a group for one child more, in the tightest stretch of the asked time.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Room {
        /// Is there room?
        pub outcome: RoomOutcome,
        /// When that stretch begins.
        pub from: ClockTime,
        /// The children in the group then, without this child.
        pub children_before: u16,
        /// The children with it.
        pub children_after: u16,
        /// The places of the group.
        pub places: Option<u16>,
        /// The staff required without this child; absent where it is not known or not allowed.
        pub required_before: Option<u16>,
        /// The staff required with it.
        pub required_after: Option<u16>,
        /// The rostered staff that count; absent where the roster is not known.
        pub staff: Option<u16>,
    }
}

/// What stands in the way of a child, or that it fits.
pub(super) struct RoomFound {
    pub(super) room: Room,
    pub(super) reason: Option<CareRequestReason>,
    pub(super) missing: Vec<CareRequestFact>,
}

/// A child in a group for a stretch of a day. The age is unknown where the birth date is.
#[derive(Clone, Copy)]
struct Stay<'c> {
    child: &'c str,
    band: Option<AgeBand>,
    time: TimeRange,
    /// In the group itself, and not elsewhere in its centre.
    in_group: bool,
}

/// A group on a day: who is there and who works there.
#[derive(Clone)]
pub(super) struct GroupDay<'c> {
    norms: &'c Norms,
    on: Day,
    group: &'c CareGroup,
    stays: Vec<Stay<'c>>,
    shifts: Option<Vec<RosterShift>>,
}

impl<'c> GroupDay<'c> {
    /// The day by the plan as it is, without the planned care that `leaves_out` names.
    pub(super) fn planned(
        view: &View<'c>,
        group: &'c CareGroup,
        on: Day,
        leaves_out: impl Fn(&str, TimeRange) -> bool,
    ) -> Self {
        let together = counts_by_centre(view.norms, group, on);
        let counts = |id: &str| id == group.id || (together && view.is_same_centre(group, id));
        let mut stays = Vec::new();
        for planned in view.plan_on(on) {
            if planned.absent || !counts(&planned.group) || leaves_out(&planned.child, planned.time) {
                continue;
            }
            stays.push(Stay {
                child: &planned.child,
                band: view.band_of(&planned.child, on),
                time: planned.time,
                in_group: planned.group == group.id,
            });
        }
        let mut shifts = Vec::new();
        let mut known = true;
        for member in view.context.groups.iter().filter(|member| counts(&member.id)) {
            match view.roster(&member.id, on) {
                Some(roster) => shifts.extend(roster.shifts.iter().copied()),
                // A group of the centre without children and without a roster is closed.
                None if member.id != group.id && !stays_in(view, &member.id, on) => {}
                None => known = false,
            }
        }
        Self { norms: view.norms, on, group, stays, shifts: known.then_some(shifts) }
    }

    /// Do the children of that group count here: is it this group, or one that counts together with it?
    pub(super) fn counts(&self, view: &View<'_>, group: &str) -> bool {
        let together = counts_by_centre(self.norms, self.group, self.on);
        group == self.group.id || (together && view.is_same_centre(self.group, group))
    }

    /// The same day with one child more.
    pub(super) fn add(&mut self, view: &View<'_>, child: &'c str, time: TimeRange, group: &str) {
        if self.counts(view, group) {
            let band = view.band_of(child, self.on);
            self.stays.push(Stay { child, band, time, in_group: group == self.group.id });
        }
    }

    /// The same day without the care of a child that begins and ends then.
    pub(super) fn release(&mut self, child: &str, time: TimeRange) {
        self.stays.retain(|stay| stay.child != child || stay.time != time);
    }

    /// The same day without the care that a swap gives up on it.
    pub(super) fn release_given(&mut self, child: &str, gives: &[GivenCare]) {
        let on = self.on;
        for given in gives.iter().filter(|given| given.on == on) {
            self.release(child, given.time);
        }
    }

    /// Is there room for one child more of this age in this time?
    pub(super) fn room_for(&self, band: Option<AgeBand>, time: TimeRange) -> RoomFound {
        let mut tightest: Option<RoomFound> = None;
        for from in self.changes_within(time) {
            let found = self.room_at(band, from);
            let is_tighter = tightest.as_ref().is_none_or(|before| found.tightness() > before.tightness());
            if is_tighter {
                tightest = Some(found);
            }
        }
        tightest.unwrap_or_else(|| self.room_at(band, time.from()))
    }

    /// The times within a stretch at which a child or a staff member comes or goes, and its beginning.
    fn changes_within(&self, time: TimeRange) -> Vec<ClockTime> {
        let of_shifts = self.shifts.iter().flatten().map(|shift| shift.time);
        let ends =
            self.stays.iter().map(|stay| stay.time).chain(of_shifts).flat_map(|range| [range.from(), range.until()]);
        let mut changes: Vec<ClockTime> = ends.filter(|at| time.contains(*at)).collect();
        changes.push(time.from());
        changes.sort_unstable();
        changes.dedup();
        changes
    }

    fn room_at(&self, band: Option<AgeBand>, at: ClockTime) -> RoomFound {
        let mut children = Children::default();
        let (mut in_group, mut all_known) = (0_u16, true);
        let mut seen: Vec<&str> = Vec::new();
        let there =
            |in_group: bool| self.stays.iter().filter(move |stay| stay.in_group == in_group && stay.time.contains(at));
        for stay in there(true).chain(there(false)) {
            // A child counts once, also where its planned care overlaps.
            if seen.contains(&stay.child) {
                continue;
            }
            seen.push(stay.child);
            in_group = in_group.saturating_add(u16::from(stay.in_group));
            match stay.band {
                Some(band) => children = children.with(band),
                None => all_known = false,
            }
        }
        let after = in_group.saturating_add(1);
        let mut room = Room {
            outcome: RoomOutcome::Undetermined,
            from: at,
            children_before: in_group,
            children_after: after,
            places: self.group.places,
            required_before: None,
            required_after: None,
            staff: None,
        };
        if let Some(places) = self.group.places.filter(|places| after > *places) {
            room.outcome = RoomOutcome::NoPlace;
            return RoomFound::refused(room, CareRequestReason::NoPlace { children: after, places });
        }
        if self.largest_of_centre().is_some_and(|most| u32::from(after) > most) {
            room.outcome = RoomOutcome::NotAllowed;
            let obstacle = RatioObstacle::TooManyChildren;
            return RoomFound::refused(room, CareRequestReason::NotAllowed { obstacle, children: after });
        }
        let mut missing = Vec::new();
        if self.group.places.is_none() {
            missing.push(CareRequestFact::Places);
        }
        if !all_known {
            missing.push(CareRequestFact::OthersBornOn);
        }
        let Some(band) = band else {
            missing.push(CareRequestFact::BornOn);
            return RoomFound { room, reason: None, missing };
        };
        if !all_known {
            return RoomFound { room, reason: None, missing };
        }
        let required_at = |children: &Children| required(self.norms, self.on, self.group.care, children);
        room.required_before = required_at(&children).staff();
        let with_child = children.with(band);
        match required_at(&with_child) {
            Required::NotAllowed { obstacle } => {
                room.outcome = RoomOutcome::NotAllowed;
                let children = with_child.total();
                RoomFound::refused(room, CareRequestReason::NotAllowed { obstacle, children })
            }
            Required::NotModelled => {
                missing.push(CareRequestFact::Ratio);
                RoomFound { room, reason: None, missing }
            }
            Required::Staff { count, .. } => {
                room.required_after = Some(count);
                let Some(staff) = self.staff_at(at, count) else {
                    missing.push(CareRequestFact::Roster);
                    return RoomFound { room, reason: None, missing };
                };
                room.staff = Some(staff);
                let children = with_child.total();
                if count > staff {
                    room.outcome = RoomOutcome::TooFewStaff;
                    return RoomFound::refused(
                        room,
                        CareRequestReason::TooFewStaff { children, required: count, staff, from: at },
                    );
                }
                if missing.is_empty() {
                    room.outcome = RoomOutcome::Fits;
                }
                RoomFound { room, reason: Some(CareRequestReason::Fits { children, required: count, staff }), missing }
            }
        }
    }

    /// The rostered staff that count towards a requirement: those in training for a part of it only.
    fn staff_at(&self, at: ClockTime, required: u16) -> Option<u16> {
        let working = self.shifts.as_ref()?.iter().filter(|shift| shift.time.contains(at));
        let (mut full, mut trainees) = (0_u16, 0_u16);
        for shift in working {
            let count = if shift.trainee { &mut trainees } else { &mut full };
            *count = count.saturating_add(1);
        }
        Some(full.saturating_add(trainees.min(self.most_trainees(required))))
    }

    /// The most of those in training that count towards a requirement (BKR-9).
    fn most_trainees(&self, required: u16) -> u16 {
        let share = self.norms.ratio_trainees.on(self.on).and_then(|share| u16::try_from(*share).ok());
        share.and_then(|share| required.checked_div(share)).unwrap_or(0)
    }

    /// The largest group of a centre of out-of-school care, where the ratio counts by centre (BKR-6).
    fn largest_of_centre(&self) -> Option<u32> {
        let by_centre = self.group.care == GroupCare::OutOfSchool && self.norms.ratio_centre_formula.applies(self.on);
        self.norms.ratio_centre_group.on(self.on).copied().filter(|_| by_centre)
    }
}

impl RoomFound {
    fn refused(room: Room, reason: CareRequestReason) -> Self {
        Self { room, reason: Some(reason), missing: Vec::new() }
    }

    /// What decides is told first: a refusal, then what is not known, then the stretch with the most
    /// children.
    fn tightness(&self) -> (u8, u16, u16) {
        let rank = match self.room.outcome {
            RoomOutcome::NoPlace => 4,
            RoomOutcome::NotAllowed => 3,
            RoomOutcome::TooFewStaff => 2,
            RoomOutcome::Undetermined => 1,
            RoomOutcome::Fits => 0,
        };
        (rank, self.room.required_after.unwrap_or(0), self.room.children_after)
    }
}

/// Do the groups of a centre count together on this day?
fn counts_by_centre(norms: &Norms, group: &CareGroup, on: Day) -> bool {
    group.care == GroupCare::OutOfSchool && group.centre.is_some() && norms.ratio_centre_formula.applies(on)
}

fn stays_in(view: &View<'_>, group: &str, on: Day) -> bool {
    view.plan_on(on).any(|planned| planned.group == group && !planned.absent)
}
