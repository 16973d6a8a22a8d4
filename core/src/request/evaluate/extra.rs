//! Extra care (REQ-2, REQ-6, REQ-7).

use super::{Judging, part::Part, shared::Wanted};
use crate::{
    calendar::{Day, DayOfWeek, Moment},
    request::{
        CareChild, CareProduct, CareRequestKind, CareRequestReason, Credit, ExtraBooking, PartDecision, PartOutcome,
        PaymentChoice,
        payment::{self, Asked},
        view::View,
    },
};

impl<'c> Judging<'c> {
    /// The parts of a booking of extra care: one for each day.
    pub(super) fn extra(&self, number: u32, booking: &'c ExtraBooking, parts: &mut Vec<PartDecision>) {
        let (Some(child), Some(product)) = (self.view.child(&booking.child), self.view.product(&booking.product))
        else {
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
        let is_chosen = |day: &Day| booking.weekdays.is_empty() || booking.weekdays.contains(&DayOfWeek::of(*day));
        let chosen: Vec<Day> = all.take_while(|day| *day <= booking.days.last()).filter(is_chosen).collect();
        let is_sold = |day: &Day| {
            let weekday = DayOfWeek::of(*day);
            let group = self.target_group(child, product, *day, booking.group.as_deref());
            (product.weekdays.is_empty() || product.weekdays.contains(&weekday))
                && !group.is_some_and(|group| View::is_closed(group, *day))
                && (group.is_some_and(|group| group.hours.is_some())
                    || !booking.weekdays.is_empty()
                    || !matches!(weekday, DayOfWeek::Saturday | DayOfWeek::Sunday))
        };
        let sold: Vec<Day> = chosen.iter().copied().filter(is_sold).collect();
        // Where no day is left, each chosen day tells why.
        if sold.is_empty() { chosen } else { sold }
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
            if let Some(reason) = policy.too_short(product.time) {
                part.refuse(reason);
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
        if part.is_refused_for_good() || (part.is_refused() && self.note(part.decision().booking, on).is_none()) {
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
                let left = self.left_of(credit).saturating_sub(taken_before(before, &credit.id));
                payment::by_credit(credit, asked, left, self.view.context.policy.payment)
            }
        };
        part.decision().payment = Some(paid.by);
        paid.reasons.into_iter().for_each(|reason| part.tell(reason));
        paid.missing.into_iter().for_each(|fact| part.misses(fact));
    }

    /// What is left of a credit for this submission: what its own requests reserved is theirs to spend.
    fn left_of(&self, credit: &Credit) -> u32 {
        let own = self.view.context.requests.iter().filter(|request| request.submission == self.submission.id);
        let own: Vec<&str> = own.filter(|request| request.state.is_open()).map(|request| request.id.as_str()).collect();
        credit.left_besides(&own)
    }
}

/// What the parts before take of a credit; those that wait for a fact too, for each reserves its own.
fn taken_before(before: &[PartDecision], credit: &str) -> u32 {
    let payments = before.iter().filter_map(|part| part.payment.as_ref());
    let taken = payments.filter_map(payment::taken_of).filter(|(of, _)| *of == credit);
    taken.fold(0, |sum, (_, amount)| sum.saturating_add(amount))
}
