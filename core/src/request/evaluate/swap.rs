//! Swaps (REQ-10): planned care is given up for other care.

use super::{Judging, part::Part, shared::Wanted};
use crate::{
    calendar::{Day, Moment, Period, SchoolDayKind, TimeRange},
    request::{
        CareChild, CarePrice, CareProduct, CareRequestFact, CareRequestKind, CareRequestReason, CareType, GivenCare,
        LongerSwap, PaidBy, PartDecision, PartOutcome, PlanOrigin, PlannedCare, SwapBooking, SwapPolicy, SwapShape,
        SwapWindow,
        notice::{end_of_year, monday_of, month_of, start_of_year, working_days_after, working_days_before},
        submission::first_given,
    },
};

/// The wanted care of a swap, with the product found.
type Taken<'c> = (Day, &'c CareProduct);

impl<'c> Judging<'c> {
    /// A booking of a swap is judged as one: it is granted with all its days or not.
    pub(super) fn swap(&self, number: u32, booking: &'c SwapBooking, before: &[PartDecision]) -> PartDecision {
        let wants = |want: &'c super::super::WantedCare| Some((want.on, self.view.product(&want.product)?));
        let mut takes: Vec<Taken<'c>> = booking.takes.iter().filter_map(wants).collect();
        takes.sort_by_key(|(on, product)| (*on, product.time.from()));
        let first = takes.first().copied();
        let mut part = Part::new(number, &booking.child, first.map(|(on, product)| (on, product.time)));
        let Some(child) = self.view.child(&booking.child) else {
            return part.weighed(None, PartOutcome::Approvable, None);
        };
        let (Some((on, product)), false) = (first, booking.gives.is_empty()) else {
            if booking.gives.is_empty() {
                part.refuse(CareRequestReason::NothingGiven);
            }
            if first.is_none() {
                part.refuse(CareRequestReason::NothingWanted);
            }
            return part.weighed(None, PartOutcome::Approvable, None);
        };
        let given: Vec<&'c PlannedCare> = self.given(&mut part, child, &booking.gives);
        self.given_once(&mut part, child, &booking.gives, before);
        self.not_expired(&mut part);
        let is_given = |id: &str, on: Day, time: TimeRange| {
            id == child.id && given.iter().any(|planned| planned.on == on && planned.time == time)
        };
        for (number, (on, product)) in takes.iter().enumerate() {
            self.not_planned(&mut part, child, *on, product.time, before, |time| is_given(&child.id, *on, time));
            let twice =
                takes.iter().take(number).find(|(day, other)| day == on && other.time.overlap(product.time) > 0);
            if let Some((on, other)) = twice {
                part.already(CareRequestReason::AlreadyRequested { on: *on, time: other.time });
            }
        }
        let wanted_from = Moment { day: on, time: product.time.from() };
        let given_from = booking.gives.iter().map(|given| Moment { day: given.on, time: given.time.from() }).min();
        let start = given_from.map_or(wanted_from, |given| given.min(wanted_from));
        match &self.view.context.policy.swap {
            None => part.refuse(CareRequestReason::NoSwaps),
            Some(policy) => {
                let furthest = takes.iter().map(|(on, _)| *on).max().unwrap_or(on);
                self.in_time(&mut part, policy.notice, policy.horizon, start, furthest);
                self.by_swap_policy(&mut part, policy, child, booking, &given, &takes);
                length(&mut part, policy, &booking.gives, &takes);
            }
        }
        let counts_on = first_given(&booking.gives).unwrap_or(on);
        self.within_caps(&mut part, CareRequestKind::Swap, &child.id, counts_on, before);
        for (on, product) in &takes {
            self.sold(&mut part, child, product, *on);
            let wanted = Wanted { child, product, on: *on, group: booking.group.as_deref() };
            self.with_room(&mut part, &wanted, before, |id, time| is_given(id, *on, time));
        }
        part.weighed(self.note(number, on), PartOutcome::Approvable, Some(self.until(start)))
    }

    /// The planned care that is given up.
    fn given(&self, part: &mut Part, child: &'c CareChild, gives: &[GivenCare]) -> Vec<&'c PlannedCare> {
        let mut found = Vec::with_capacity(gives.len());
        for GivenCare { on, time } in gives.iter().copied() {
            match self.view.planned(&child.id, on).find(|planned| planned.time == time) {
                Some(planned) => found.push(planned),
                None => match self.view.planned(&child.id, on).find(|planned| planned.time.overlap(time) > 0) {
                    Some(planned) => part.refuse(CareRequestReason::GivenInPart { on, time: planned.time }),
                    None => part.refuse(CareRequestReason::GivenNotPlanned { on, time }),
                },
            }
        }
        found
    }

    /// The same planned care is given up once: not twice in a booking, nor in an earlier booking or in
    /// another request that waits.
    fn given_once(&self, part: &mut Part, child: &CareChild, gives: &[GivenCare], before: &[PartDecision]) {
        let stands = |part: &&PartDecision| part.child == child.id && !part.is_refused();
        let of_earlier = before.iter().filter(stands).filter_map(|earlier| self.swap_of(earlier));
        let of_open = self.open_requests().filter(|open| open.child == child.id);
        let others: Vec<GivenCare> = of_earlier
            .flat_map(|booking| &booking.gives)
            .chain(of_open.flat_map(|open| &open.gives))
            .copied()
            .collect();
        for (number, given) in gives.iter().enumerate() {
            if others.contains(given) || gives.iter().take(number).any(|other| other == given) {
                part.refuse(CareRequestReason::AlreadyGiven { on: given.on, time: given.time });
            }
        }
    }

    fn by_swap_policy(
        &self,
        part: &mut Part,
        policy: &SwapPolicy,
        child: &'c CareChild,
        booking: &SwapBooking,
        given: &[&PlannedCare],
        takes: &[Taken<'c>],
    ) {
        if let Some(before) = given.iter().find(|planned| planned.origin == PlanOrigin::Swap).filter(|_| !policy.again)
        {
            part.refuse(CareRequestReason::SwappedBefore { on: before.on });
        }
        for planned in given.iter().filter(|planned| policy.not_from.contains(&planned.origin)) {
            part.refuse(CareRequestReason::OriginNotSwapped { on: planned.on, origin: planned.origin });
        }
        if !policy.not_for.is_empty() {
            self.of_swapped_care(part, policy, given, takes);
        }
        let given_groups = given.iter().map(|planned| (planned.on, self.view.group(&planned.group)));
        let wanted_groups =
            takes.iter().map(|(on, product)| (*on, self.target_group(child, product, *on, booking.group.as_deref())));
        let mut days: Vec<_> = given_groups.chain(wanted_groups).collect();
        days.sort_unstable_by_key(|(on, _)| *on);
        days.dedup_by_key(|(on, _)| *on);
        for (on, group) in days {
            self.not_blacked_out(part, &policy.not_on, child, group, on);
        }
        self.within_window(part, policy, child, given, takes);
        self.of_kinds(part, policy, child, given, takes);
        for shape in &policy.shape {
            match self.has_shape(*shape, child, booking, given, takes) {
                Some(true) => {}
                Some(false) => part.refuse(CareRequestReason::OtherShape { shape: *shape }),
                None => part.misses(CareRequestFact::PlannedProduct),
            }
        }
    }

    /// Neither what is given up nor what is wanted is a kind of care that is not swapped.
    fn of_swapped_care(&self, part: &mut Part, policy: &SwapPolicy, given: &[&PlannedCare], takes: &[Taken<'c>]) {
        let mut kinds: Vec<CareType> = Vec::with_capacity(given.len());
        for planned in given {
            match planned.product.as_ref().and_then(|id| self.view.product(id)) {
                Some(product) => kinds.push(product.care),
                None => part.misses(CareRequestFact::PlannedProduct),
            }
        }
        kinds.extend(takes.iter().map(|(_, product)| product.care));
        let mut refused = Vec::new();
        for care in kinds.into_iter().filter(|care| policy.not_for.contains(care)) {
            if !refused.contains(&care) {
                refused.push(care);
                part.refuse(CareRequestReason::NotSwapped { care });
            }
        }
    }

    /// Each wanted day lies in the window of a day that is given up.
    fn within_window(
        &self,
        part: &mut Part,
        policy: &SwapPolicy,
        child: &CareChild,
        given: &[&PlannedCare],
        takes: &[Taken<'c>],
    ) {
        let Some(window) = policy.window else { return };
        let mut windows = Vec::with_capacity(given.len());
        for planned in given {
            match self.window_around(window, child, planned.on) {
                Ok(days) => windows.push(days),
                Err(fact) => part.misses(fact),
            }
        }
        for (on, _) in takes {
            if !windows.iter().any(|(first, last)| first <= on && on <= last)
                && windows.len() == given.len()
                && let Some((first, last)) = windows.first().copied()
            {
                match self.is_near_study_day(window, child, given, *on) {
                    Ok(true) => {}
                    Ok(false) => part.refuse(CareRequestReason::OutsideWindow { first, last }),
                    Err(fact) => part.misses(fact),
                }
            }
        }
    }

    /// Is it a study day that a day in a holiday may go to?
    fn is_near_study_day(
        &self,
        window: SwapWindow,
        child: &CareChild,
        given: &[&PlannedCare],
        on: Day,
    ) -> Result<bool, CareRequestFact> {
        let SwapWindow::SameHoliday { weeks_before, weeks_after, study_days: Some(true) } = window else {
            return Ok(false);
        };
        let is_near = |planned: &&PlannedCare| {
            let (first, last) = weeks_around(planned.on, weeks_before, weeks_after);
            first <= on && on <= last
        };
        Ok(given.iter().any(is_near) && self.view.is_study_day(child, on)?)
    }

    fn window_around(&self, window: SwapWindow, child: &CareChild, on: Day) -> Result<(Day, Day), CareRequestFact> {
        Ok(match window {
            SwapWindow::Days { before, after } => (on.subtract_days(before), on.add_days(after)),
            SwapWindow::WorkingDays { before, after } => {
                (working_days_before(on, before), working_days_after(on, after))
            }
            SwapWindow::CalendarWeeks { before, after } => {
                let monday = monday_of(on);
                let last = monday.add_days(after.saturating_mul(7).saturating_add(6));
                (monday.subtract_days(before.saturating_mul(7)), last)
            }
            SwapWindow::CalendarMonth { working_days_after: days } => {
                let (first, last) = month_of(on);
                (first, working_days_after(last, days))
            }
            SwapWindow::CalendarYear { days_after } => (start_of_year(on), end_of_year(on).add_days(days_after)),
            SwapWindow::SameHoliday { weeks_before, weeks_after, .. } => {
                let (_, holiday) = self.view.school_day(child, on)?;
                holiday.map_or_else(
                    || weeks_around(on, weeks_before, weeks_after),
                    |period: Period| (period.first(), period.last()),
                )
            }
        })
    }

    /// The kinds of the days may be swapped for each other.
    fn of_kinds(
        &self,
        part: &mut Part,
        policy: &SwapPolicy,
        child: &CareChild,
        given: &[&PlannedCare],
        takes: &[Taken<'c>],
    ) {
        if policy.pairs.is_empty() {
            return;
        }
        let kind_of = |part: &mut Part, on: Day| -> Option<SchoolDayKind> {
            self.view.school_day(child, on).map_err(|fact| part.misses(fact)).ok().map(|(kind, _)| kind)
        };
        for planned in given {
            let Some(of_given) = kind_of(part, planned.on) else { continue };
            for (on, _) in takes {
                let Some(takes) = kind_of(part, *on) else { continue };
                if !policy.pairs.iter().any(|pair| pair.gives == of_given && pair.takes == takes) {
                    part.refuse(CareRequestReason::OtherPair { gives: of_given, takes });
                }
            }
        }
    }

    /// Is the shape kept? `None` where the product of the planned care decides and is not known.
    fn has_shape(
        &self,
        shape: SwapShape,
        child: &'c CareChild,
        booking: &SwapBooking,
        given: &[&PlannedCare],
        takes: &[Taken<'c>],
    ) -> Option<bool> {
        let products = || -> Option<Vec<&CareProduct>> {
            given.iter().map(|planned| self.view.product(planned.product.as_ref()?)).collect()
        };
        Some(match shape {
            SwapShape::EqualLength => {
                minutes(booking.gives.iter().map(|given| given.time))
                    == minutes(takes.iter().map(|(_, product)| product.time))
            }
            SwapShape::SameCare => {
                let given = products()?;
                takes.iter().all(|(_, wanted)| given.iter().all(|product| product.care == wanted.care))
            }
            SwapShape::SameProduct => {
                let mut own: Vec<&str> = products()?.iter().map(|product| product.id.as_str()).collect();
                let mut wants: Vec<&str> = takes.iter().map(|(_, product)| product.id.as_str()).collect();
                own.sort_unstable();
                wants.sort_unstable();
                own == wants
            }
            SwapShape::WholeDay => given.iter().all(|planned| {
                self.view
                    .planned(&child.id, planned.on)
                    .all(|other| booking.gives.iter().any(|given| given.on == other.on && given.time == other.time))
            }),
            SwapShape::SameGroup => takes.iter().all(|(on, product)| {
                let group = self.target_group(child, product, *on, booking.group.as_deref());
                given.iter().all(|planned| group.is_some_and(|group| group.id == planned.group))
            }),
        })
    }
}

/// What lapses, or what is extra.
fn length(part: &mut Part, policy: &SwapPolicy, gives: &[GivenCare], takes: &[Taken<'_>]) {
    let of_given = minutes(gives.iter().map(|given| given.time));
    let wanted = minutes(takes.iter().map(|(_, product)| product.time));
    part.decision().payment = Some(PaidBy::Swap {});
    if wanted < of_given {
        let minutes = of_given.saturating_sub(wanted);
        part.decision().minutes_lapsed = minutes;
        part.tell(CareRequestReason::Remainder { minutes });
    } else if wanted > of_given {
        let minutes = wanted.saturating_sub(of_given);
        match policy.longer {
            LongerSwap::Refuse => part.refuse(CareRequestReason::Longer { minutes }),
            LongerSwap::Invoice => {
                let amount = takes.last().and_then(|(_, product)| product.price).and_then(|price| match price {
                    CarePrice::Hourly { .. } => Some(price.of(minutes)),
                    CarePrice::Whole { .. } => None,
                });
                part.decision().minutes_extra = minutes;
                part.decision().payment = Some(PaidBy::Excess { minutes, amount });
                part.tell(CareRequestReason::Excess { minutes });
                part.tell(CareRequestReason::Invoiced { amount });
            }
        }
    }
}

fn weeks_around(on: Day, before: u32, after: u32) -> (Day, Day) {
    (on.subtract_days(before.saturating_mul(7)), on.add_days(after.saturating_mul(7)))
}

fn minutes(times: impl Iterator<Item = TimeRange>) -> u16 {
    times.fold(0, |sum, time| sum.saturating_add(time.minutes()))
}
