//! Extra care (REQ-5, REQ-6, REQ-7, REQ-13, REQ-14), and what swaps share with it.

use super::{Judging, part::Part};
use crate::{
    calendar::{ClockTime, Day, DayOfWeek, Moment, TimeRange},
    request::{
        Blackout, CapPeriod, CareChild, CareGroup, CareProduct, CareRequest, CareRequestFact, CareRequestKind,
        CareRequestReason, CareRequestState, ExtraBooking, Horizon, Notice, PartDecision, PartOutcome, PaymentChoice, Wish,
        capacity::{GroupDay, RoomOutcome},
        notice::{end_of_year, month_of, start_of_year},
        payment::{self, Asked},
        submission::first_given,
        view::View,
    },
};

impl<'c> Judging<'c> {
    /// The parts of a booking of extra care: one for each day.
    pub(super) fn extra(&self, number: u32, booking: &'c ExtraBooking, parts: &mut Vec<PartDecision>) {
        let (Some(child), Some(product)) = (self.view.child(&booking.child), self.view.product(&booking.product)) else {
            return;
        };
        for on in self.days_of(booking, child, product) {
            let part = self.extra_on(number, booking, child, product, on, parts);
            parts.push(part);
        }
    }

    /// The days of a booking: in a period those of the chosen days of the week on which the product is
    /// sold and the group is open; a single day as it is.
    fn days_of(&self, booking: &ExtraBooking, child: &'c CareChild, product: &CareProduct) -> Vec<Day> {
        if booking.days.first() == booking.days.last() {
            return vec![booking.days.first()];
        }
        let all = std::iter::successors(Some(booking.days.first()), |day| day.next());
        let is_chosen = |day: &Day| {
            let weekday = DayOfWeek::of(*day);
            let group = self.target_group(child, product, *day, booking.group.as_deref());
            (booking.weekdays.is_empty() || booking.weekdays.contains(&weekday))
                && (product.weekdays.is_empty() || product.weekdays.contains(&weekday))
                && !group.is_some_and(|group| View::is_closed(group, *day))
                && (group.is_some_and(|group| group.hours.is_some())
                    || !booking.weekdays.is_empty()
                    || !matches!(weekday, DayOfWeek::Saturday | DayOfWeek::Sunday))
        };
        all.take_while(|day| *day <= booking.days.last()).filter(is_chosen).collect()
    }

    fn extra_on(
        &self,
        number: u32,
        booking: &'c ExtraBooking,
        child: &'c CareChild,
        product: &'c CareProduct,
        on: Day,
        before: &[PartDecision],
    ) -> PartDecision {
        let mut part = Part::new(number, &child.id, Some((on, product.time)));
        let start = Moment { day: on, time: product.time.from() };
        self.not_expired(&mut part);
        self.not_planned(&mut part, child, on, product.time, before, |_| false);
        if let Some(policy) = &self.view.context.policy.extra {
            self.in_time(&mut part, policy.notice, policy.horizon, start, on);
            if let Some(least) = policy.least_minutes.filter(|least| product.time.minutes() < *least) {
                part.refuse(CareRequestReason::TooShort { minutes: product.time.minutes(), least });
            }
            let group = self.target_group(child, product, on, booking.group.as_deref());
            self.not_blacked_out(&mut part, &policy.not_on, child, group, on);
        } else {
            self.in_time(&mut part, None, None, start, on);
        }
        self.within_caps(&mut part, CareRequestKind::Extra, &child.id, on, before);
        self.sold(&mut part, child, product, on);
        if !product.on_request {
            part.refuse(CareRequestReason::NotOnRequest);
        }
        let room = Wanted { child, product, on, group: booking.group.as_deref() };
        self.with_room(&mut part, &room, before, |_, _| false);
        self.pay(&mut part, booking, child, product, on, before);
        part.weighed(self.note(number, on), PartOutcome::Approvable, Some(self.until(start)))
    }

    fn pay(
        &self,
        part: &mut Part,
        booking: &ExtraBooking,
        child: &CareChild,
        product: &CareProduct,
        on: Day,
        before: &[PartDecision],
    ) {
        if part.is_refused() && self.note(part.decision().booking, on).is_none() {
            return;
        }
        let credit = match &booking.pay {
            PaymentChoice::Credit { credit } => self.view.credit(credit),
            PaymentChoice::Invoice {} => None,
        };
        let paid = match credit {
            None => payment::by_invoice(product),
            Some(credit) => {
                let kind = self.view.school_day(child, on).map(|(kind, _)| kind);
                let asked = Asked { child: &child.id, product, on, kind };
                let taken = taken_before(before, &credit.id);
                payment::by_credit(credit, asked, taken, self.view.context.policy.payment)
            }
        };
        part.decision().payment = Some(paid.by);
        paid.reasons.into_iter().for_each(|reason| part.tell(reason));
        paid.missing.into_iter().for_each(|fact| part.misses(fact));
    }

    // What extra care and swaps share.

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
        for open in self.open_requests().filter(|open| open.child == child.id && open.on == on) {
            if overlaps(open.time) {
                part.already(CareRequestReason::AlreadyRequested { on, time: open.time });
            }
        }
        let in_this = |earlier: &&PartDecision| earlier.child == child.id && earlier.on == Some(on);
        for earlier in before.iter().filter(in_this).filter_map(|earlier| earlier.time) {
            if overlaps(earlier) {
                part.already(CareRequestReason::AlreadyRequested { on, time: earlier });
            }
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
        let last = notice.map_or(start, |notice| notice.last_moment(start).min(start));
        if self.submission.submitted > last {
            part.refuse(CareRequestReason::TooLate { last });
        } else if self.judged > start {
            part.refuse(CareRequestReason::TooLate { last: start });
        }
        if let Some(last) = horizon.map(|horizon| horizon.last_day(self.submission.submitted.day))
            && last < furthest
        {
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

    /// No more requests than the policy's caps allow, those of this submission counted in. A swap counts
    /// on the day that is given up.
    pub(super) fn within_caps(
        &self,
        part: &mut Part,
        kind: CareRequestKind,
        child: &str,
        on: Day,
        before: &[PartDecision],
    ) {
        for cap in self.view.context.policy.caps.iter().filter(|cap| cap.kind == kind) {
            let (first, last) = match cap.per {
                CapPeriod::Month => month_of(on),
                CapPeriod::Year => (start_of_year(on), end_of_year(on)),
                CapPeriod::Balance => (self.judged.day, Day::LAST),
            };
            let counts = |day: Day| first <= day && day <= last;
            let stands = |state: CareRequestState| state.is_open() || state == CareRequestState::Approved;
            let earlier = self.view.context.requests.iter().filter(|request| {
                request.child == child && request.kind == kind && stands(request.state) && counts(request.counts_on())
            });
            let asked = before.iter().filter(|part| part.child == child && self.counts_on(part).is_some_and(counts) && part.is_granted());
            let count = earlier.count().saturating_add(asked.count());
            if u32::try_from(count).unwrap_or(u32::MAX) >= cap.most {
                part.refuse(CareRequestReason::CapReached { kind, most: cap.most, per: cap.per });
            }
        }
    }

    /// The day on which a part counts for a cap.
    fn counts_on(&self, part: &PartDecision) -> Option<Day> {
        let Wish::Swap { bookings } = &self.submission.wish else { return part.on };
        let number = usize::try_from(part.booking).ok()?;
        first_given(&bookings.get(number)?.gives).or(part.on)
    }

    /// The product is sold on that day (REQ-6).
    pub(super) fn sold(&self, part: &mut Part, child: &CareChild, product: &CareProduct, on: Day) {
        if !product.weekdays.is_empty() && !product.weekdays.contains(&DayOfWeek::of(on)) {
            part.refuse(CareRequestReason::OtherWeekday { on });
        }
        if !product.days.is_empty() {
            match self.view.school_day(child, on) {
                Ok((kind, _)) if !product.days.contains(&kind) => {
                    part.refuse(CareRequestReason::OtherKindOfDay { on, kind });
                }
                Ok(_) => {}
                Err(fact) => part.misses(fact),
            }
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
        part.decision().group = Some(group.id.clone());
        let offers = group.types.contains(&product.care)
            && (product.groups.is_empty() || product.groups.contains(&group.id));
        if !offers {
            part.refuse(CareRequestReason::NotOffered { care: product.care });
        }
        self.own_or_consented(part, wanted, group);
        if View::is_closed(group, on) {
            part.refuse(CareRequestReason::Closed { on });
        } else if let Some(hours) = &group.hours
            && hours.longest_overlap(on, product.time) < u32::from(product.time.minutes())
        {
            part.refuse(CareRequestReason::OutsideHours { time: product.time });
        }
        match (group.ages, child.born_on) {
            (Some(ages), Some(born_on)) if !ages.contains(born_on, on) => {
                let (from_months, until_months) = (ages.from_months, ages.until_months);
                part.refuse(CareRequestReason::AgeDoesNotFit { from_months, until_months });
            }
            (Some(_), None) => part.misses(CareRequestFact::BornOn),
            _ => {}
        }
        self.room(part, wanted, group, before, is_given);
    }

    fn own_or_consented(&self, part: &mut Part, wanted: &Wanted<'c>, group: &CareGroup) {
        let on = wanted.on;
        let is_placed = |from: Day, until: Option<Day>| from <= on && until.is_none_or(|until| on <= until);
        let places = &wanted.child.placements;
        if places.iter().any(|place| place.group == group.id && is_placed(place.from, place.until)) {
            return;
        }
        if self.view.context.policy.own_group_only == Some(true) {
            part.refuse(CareRequestReason::OwnGroupOnly);
        }
        let is_given = wanted.child.consents.iter().any(|consent| {
            consent.group == group.id && consent.period.contains(on) && consent.given_on <= self.judged.day
        });
        if is_given {
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
        let mut day = GroupDay::planned(&self.view, group, on, is_given);
        for granted in before.iter().filter(|part| part.on == Some(on) && part.outcome == PartOutcome::Approvable) {
            if let (Some(time), Some(in_group)) = (granted.time, &granted.group) {
                day.add(&self.view, self.view.band_of(&granted.child, on), time, in_group);
            }
        }
        let found = day.room_for(band, product.time);
        part.decision().room = Some(found.room);
        let fits = found.room.outcome == RoomOutcome::Fits;
        match found.reason {
            Some(reason) if matches!(found.room.outcome, RoomOutcome::Fits | RoomOutcome::Undetermined) => part.tell(reason),
            Some(reason) => part.refuse(reason),
            None => {}
        }
        found.missing.into_iter().for_each(|fact| part.misses(fact));

        let earlier: Vec<&CareRequest> = self.earlier_requests(on, product.time).collect();
        for request in &earlier {
            day.add(&self.view, self.view.band_of(&request.child, on), request.time, &request.group);
        }
        let with_open = day.room_for(band, product.time);
        part.decision().room_with_open = Some(with_open.room);
        if fits && with_open.room.outcome != RoomOutcome::Fits {
            let earlier = u32::try_from(earlier.len()).unwrap_or(u32::MAX);
            part.tell(CareRequestReason::EarlierRequests { earlier });
            part.misses(CareRequestFact::Earlier);
        }
    }

    /// The open requests of other submissions.
    fn open_requests(&self) -> impl Iterator<Item = &'c CareRequest> {
        let own = &self.submission.id;
        self.view.context.requests.iter().filter(move |request| request.state.is_open() && request.submission != *own)
    }

    /// The open requests for that time that go first: of an earlier category, or of the same one and
    /// submitted earlier (REQ-15).
    fn earlier_requests(&self, on: Day, time: TimeRange) -> impl Iterator<Item = &'c CareRequest> {
        let policy = &self.view.context.policy;
        let own = self.submission.category.or(self.submission.wish.kind().map(CareRequestKind::category));
        let own = (own.map_or(usize::MAX, |category| policy.rank(category)), self.submission.submitted);
        self.open_requests().filter(move |request| {
            request.on == on
                && request.takes_a_place()
                && request.time.overlap(time) > 0
                && (policy.rank(request.category()), request.submitted) < own
        })
    }

    /// The planner's note for a part.
    pub(super) fn note(&self, booking: u32, on: Day) -> Option<&'c str> {
        let overrides = self.view.context.overrides.iter();
        let fits = |on_day: Option<Day>| on_day.is_none_or(|day| day == on);
        overrides.filter(|allowed| allowed.booking == booking && fits(allowed.on)).map(|allowed| allowed.note.as_str()).next()
    }

    /// The last minute in which it can be judged: before it expires, and before the care begins.
    pub(super) fn until(&self, start: Moment) -> Moment {
        let expiry = self.submission.expires_on.and_then(|last| Some(Moment { day: last, time: ClockTime::new(23, 59)? }));
        expiry.map_or(start, |expiry| expiry.min(start))
    }
}

/// Wanted care of a child on a day.
pub(super) struct Wanted<'c> {
    pub(super) child: &'c CareChild,
    pub(super) product: &'c CareProduct,
    pub(super) on: Day,
    pub(super) group: Option<&'c str>,
}

/// What the parts before take of a credit.
fn taken_before(before: &[PartDecision], credit: &str) -> u32 {
    let payments = before.iter().filter(|part| part.is_granted()).filter_map(|part| part.payment.as_ref());
    let taken = payments.filter_map(payment::taken_of).filter(|(of, _)| *of == credit);
    taken.fold(0, |sum, (_, amount)| sum.saturating_add(amount))
}
