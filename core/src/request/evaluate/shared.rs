//! What extra care and swaps share: is it free, in time, sold, and is there room (REQ-4, REQ-5, REQ-13 to
//! REQ-15)?

use super::{Judging, part::Part};
use crate::{
    calendar::{Day, Moment, TimeRange},
    request::{
        Blackout, CareChild, CareGroup, CareProduct, CareRequest, CareRequestFact, CareRequestKind, CareRequestReason,
        Horizon, Notice, PartDecision, PartOutcome, SwapBooking, Wish,
        capacity::{GroupDay, GroupRoomOutcome, Room},
        notice::{beyond, end_of_day, last_before},
        submission::first_given,
        view::View,
    },
};

impl<'c> Judging<'c> {
    /// The last day on which it may be judged has not passed (REQ-4).
    pub(super) fn not_expired(&self, part: &mut Part) {
        if let Some(last) = self.submission.expires_on.filter(|last| *last < self.judged.day) {
            part.refuse(CareRequestReason::Expired { last });
        }
    }

    /// The child is not planned at that time, and it was not asked before (REQ-5).
    pub(super) fn not_planned(
        &self,
        part: &mut Part,
        child: &'c CareChild,
        on: Day,
        time: TimeRange,
        before: &[PartDecision],
        is_given: impl Fn(TimeRange) -> bool,
    ) {
        let overlaps = |other: TimeRange| other.overlap(time) > 0;
        for planned in self.view.planned(&child.id, on) {
            if overlaps(planned.time) && !is_given(planned.time) {
                part.already(CareRequestReason::AlreadyPlanned { on, time: planned.time });
            }
        }
        let takes_it = |open: &&CareRequest| open.child == child.id && open.on == on && open.takes_a_place();
        for open in self.open_requests().filter(takes_it) {
            if overlaps(open.time) {
                part.already(CareRequestReason::AlreadyRequested { on, time: open.time });
            }
        }
        let in_this =
            before.iter().filter(|earlier| earlier.child == child.id).flat_map(|earlier| self.held_by(earlier));
        for earlier in in_this.filter(|earlier| earlier.on == on && overlaps(earlier.time)) {
            part.already(CareRequestReason::AlreadyRequested { on, time: earlier.time });
        }
    }

    /// Submitted in time, not too far ahead, and judged before it begins.
    pub(super) fn in_time(
        &self,
        part: &mut Part,
        notice: Option<Notice>,
        horizon: Option<Horizon>,
        start: Moment,
        furthest: Day,
    ) {
        let last = last_before(start, notice);
        if self.submission.submitted > last {
            part.refuse(CareRequestReason::TooLate { last });
        } else if self.judged > start {
            part.refuse(CareRequestReason::Begun { start });
        }
        if let Some(last) = beyond(horizon, self.submission.submitted.day, furthest) {
            part.refuse(CareRequestReason::TooFarAhead { last });
        }
    }

    pub(super) fn not_blacked_out(
        &self,
        part: &mut Part,
        kinds: &[Blackout],
        child: &CareChild,
        group: Option<&CareGroup>,
        on: Day,
    ) {
        match self.view.blackout(kinds, child, group, on) {
            Ok(Some(day)) => part.refuse(CareRequestReason::NotOnSuchADay { on, day }),
            Ok(None) => {}
            Err(fact) => part.misses(fact),
        }
    }

    /// No more requests than the policy's caps allow, those of this submission counted in: once, so its
    /// own open requests in the context are left out.
    pub(super) fn within_caps(
        &self,
        part: &mut Part,
        kind: CareRequestKind,
        child: &str,
        on: Day,
        before: &[PartDecision],
    ) {
        let is_own = |request: &CareRequest| request.submission == self.submission.id && request.state.is_open();
        let asked = |counts: &dyn Fn(Day) -> bool| {
            let stands = |part: &&PartDecision| part.is_granted() || part.outcome == PartOutcome::Undetermined;
            let of_child = before.iter().filter(|part| part.child == child && self.counts_on(part).is_some_and(counts));
            of_child.filter(stands).count()
        };
        let Moment { day: today, .. } = self.judged;
        for reason in self.view.caps_reached(kind, child, on, today, is_own, asked) {
            part.refuse(reason);
        }
    }

    /// The day on which a part counts for a cap: a swap on the day that is given up.
    fn counts_on(&self, part: &PartDecision) -> Option<Day> {
        let Wish::Swap { bookings } = &self.submission.wish else { return part.on };
        let number = usize::try_from(part.booking).ok()?;
        first_given(&bookings.get(number)?.gives).or(part.on)
    }

    /// The product is sold on that day (REQ-6).
    pub(super) fn sold(&self, part: &mut Part, child: &CareChild, product: &CareProduct, on: Day) {
        if let Some(reason) = View::other_weekday(product, on) {
            part.refuse(reason);
        }
        match self.view.other_kind_of_day(product, child, on) {
            Ok(Some(reason)) => part.refuse(reason),
            Ok(None) => {}
            Err(fact) => part.misses(fact),
        }
    }

    /// The group that was asked, or else the child's own group of that day with this care.
    pub(super) fn target_group(
        &self,
        child: &'c CareChild,
        product: &CareProduct,
        on: Day,
        asked: Option<&str>,
    ) -> Option<&'c CareGroup> {
        match asked {
            Some(asked) => self.view.group(asked),
            None => self.view.own_groups(child, product.care, on).next(),
        }
    }

    /// A group that may take the child, that is open, and that has room (REQ-13, REQ-14, REQ-15).
    pub(super) fn with_room(
        &self,
        part: &mut Part,
        wanted: &Wanted<'c>,
        before: &[PartDecision],
        is_given: impl Fn(&str, TimeRange) -> bool + Copy,
    ) {
        let Wanted { child, product, on, .. } = *wanted;
        let Some(group) = self.target_group(child, product, on, wanted.group) else {
            part.refuse(CareRequestReason::NoGroup { on });
            return;
        };
        part.decision().group.get_or_insert_with(|| group.id.clone());
        let offers =
            group.types.contains(&product.care) && (product.groups.is_empty() || product.groups.contains(&group.id));
        if !offers {
            part.refuse(CareRequestReason::NotOffered { care: product.care });
        }
        self.own_or_consented(part, wanted, group);
        if View::is_closed(group, on) {
            part.refuse(CareRequestReason::Closed { on });
        } else if let Some(reason) = View::outside_hours(group, product, on) {
            part.refuse(reason);
        }
        match self.view.age_fits(&child.id, group, on) {
            Some(Err(reason)) => part.refuse(reason),
            Some(Ok(())) => {}
            None => part.misses(CareRequestFact::BornOn),
        }
        self.room(part, wanted, group, before, is_given);
    }

    fn own_or_consented(&self, part: &mut Part, wanted: &Wanted<'c>, group: &CareGroup) {
        let on = wanted.on;
        if wanted.child.groups_on(on).any(|own| own == group.id) {
            return;
        }
        if !wanted.child.is_under_contract(on) {
            part.refuse(CareRequestReason::NoGroup { on });
            return;
        }
        if self.view.context.policy.own_group_only == Some(true) {
            part.refuse(CareRequestReason::OwnGroupOnly);
        }
        if wanted.child.consented_on(on, self.judged.day).any(|other| other == group.id) {
            part.tell(CareRequestReason::Consented { on });
        } else {
            part.refuse(CareRequestReason::NoConsent { on });
        }
    }

    fn room(
        &self,
        part: &mut Part,
        wanted: &Wanted<'c>,
        group: &'c CareGroup,
        before: &[PartDecision],
        is_given: impl Fn(&str, TimeRange) -> bool,
    ) {
        let Wanted { child, product, on, .. } = *wanted;
        let band = self.view.band_of(&child.id, on);
        // The child is there once, also where it is planned or asked for at that time already.
        let is_the_child = |id: &str, time: TimeRange| id == child.id && time.overlap(product.time) > 0;
        let of_others = |part: &&PartDecision| {
            part.on != Some(on) || !part.time.is_some_and(|time| is_the_child(&part.child, time))
        };
        let leaves_out = |id: &str, time: TimeRange| is_given(id, time) || is_the_child(id, time);
        let mut day = GroupDay::planned(&self.view, group, on, leaves_out);
        let mut waiting = 0_u32;
        let before = || before.iter().filter(of_others);
        for granted in before().filter(|part| part.outcome == PartOutcome::Approvable) {
            self.grant(&mut day, granted, on);
        }
        let found = day.room_for(band, product.time);
        // Of a swap with more slots the first that does not fit is told.
        let is_told = |room: Option<Room>| room.is_some_and(|room| room.outcome != GroupRoomOutcome::Fits);
        if !is_told(part.decision().room) {
            part.decision().room = Some(found.room);
        }
        let fits = found.room.outcome == GroupRoomOutcome::Fits;
        match found.reason {
            Some(reason) if matches!(found.room.outcome, GroupRoomOutcome::Fits | GroupRoomOutcome::Undetermined) => {
                part.tell(reason);
            }
            Some(reason) => part.refuse(reason),
            None => {}
        }
        found.missing.into_iter().for_each(|fact| part.misses(fact));

        for earlier in before().filter(|part| part.outcome == PartOutcome::Undetermined) {
            waiting = waiting.saturating_add(u32::from(self.grant(&mut day, earlier, on)));
        }
        for request in self.earlier_requests(on, product.time).filter(|request| request.child != child.id) {
            day.release_given(&request.child, &request.gives);
            waiting = waiting.saturating_add(u32::from(day.counts(&self.view, &request.group)));
            day.add(&self.view, &request.child, request.time, &request.group);
        }
        let with_open = day.room_for(band, product.time);
        if !is_told(part.decision().room_with_open) {
            part.decision().room_with_open = Some(with_open.room);
        }
        if fits && with_open.room.outcome != GroupRoomOutcome::Fits {
            part.tell(CareRequestReason::EarlierRequests { earlier: waiting });
            part.misses(CareRequestFact::Earlier);
        }
    }

    /// The day with what an earlier part of the submission gives up and wants. Does it want care here?
    fn grant(&self, day: &mut GroupDay<'c>, part: &PartDecision, on: Day) -> bool {
        let mut wants = false;
        if let Some(booking) = self.swap_of(part) {
            day.release_given(&booking.child, &booking.gives);
        }
        for held in self.held_by(part).into_iter().filter(|held| held.on == on) {
            if let Some(group) = held.group {
                wants |= day.counts(&self.view, group);
                day.add(&self.view, held.child, held.time, group);
            }
        }
        wants
    }

    /// The booking of a part of a swap.
    pub(super) fn swap_of(&self, part: &PartDecision) -> Option<&'c SwapBooking> {
        match &self.submission.wish {
            Wish::Swap { bookings } => bookings.get(usize::try_from(part.booking).ok()?),
            Wish::Extra { .. } | Wish::Absence { .. } | Wish::Structural { .. } => None,
        }
    }

    /// The care that a part wants: of a swap all of it, not only the first.
    fn held_by(&self, part: &PartDecision) -> Vec<Held<'c>> {
        let Some(child) = self.view.child(&part.child) else { return Vec::new() };
        let group = |id: &str| self.view.group(id).map(|group| group.id.as_str());
        match (self.swap_of(part), part.on, part.time) {
            (Some(booking), ..) => {
                let wanted = booking.takes.iter().filter_map(|take| Some((take.on, self.view.product(&take.product)?)));
                let held = wanted.map(|(on, product)| {
                    let group = self.target_group(child, product, on, booking.group.as_deref());
                    Held { child: &child.id, on, time: product.time, group: group.map(|group| group.id.as_str()) }
                });
                held.collect()
            }
            (None, Some(on), Some(time)) => {
                vec![Held { child: &child.id, on, time, group: part.group.as_deref().and_then(group) }]
            }
            (None, ..) => Vec::new(),
        }
    }

    /// The open requests of other submissions.
    pub(super) fn open_requests(&self) -> impl Iterator<Item = &'c CareRequest> {
        let own = &self.submission.id;
        self.view.context.requests.iter().filter(move |request| request.state.is_open() && request.submission != *own)
    }

    /// The open requests for that time that go first: of an earlier category, or of the same one and
    /// submitted earlier (REQ-15).
    fn earlier_requests(&self, on: Day, time: TimeRange) -> impl Iterator<Item = &'c CareRequest> {
        let policy = &self.view.context.policy;
        let own = self.submission.category.or(self.submission.wish.kind().map(CareRequestKind::category));
        let own = own.map_or(usize::MAX, |category| policy.rank(category));
        let own = (own, self.submission.submitted, self.submission.id.as_str());
        self.open_requests().filter(move |request| {
            request.on == on && request.takes_a_place() && request.time.overlap(time) > 0 && request.turn(policy) < own
        })
    }

    /// The planner's note for a part.
    pub(super) fn note(&self, booking: u32, on: Day) -> Option<&'c str> {
        let overrides = self.view.context.overrides.iter();
        let fits = |on_day: Option<Day>| on_day.is_none_or(|day| day == on);
        overrides
            .filter(|allowed| allowed.booking == booking && fits(allowed.on))
            .map(|allowed| allowed.note.as_str())
            .next()
    }

    /// The last minute in which it can be judged: before it expires, and before the care begins.
    pub(super) fn until(&self, start: Moment) -> Moment {
        self.submission.expires_on.map_or(start, |last| end_of_day(last).min(start))
    }
}

/// Care that an earlier part of the submission wants.
struct Held<'c> {
    child: &'c str,
    on: Day,
    time: TimeRange,
    group: Option<&'c str>,
}

/// Wanted care of a child on a day.
pub(super) struct Wanted<'c> {
    pub(super) child: &'c CareChild,
    pub(super) product: &'c CareProduct,
    pub(super) on: Day,
    pub(super) group: Option<&'c str>,
}
