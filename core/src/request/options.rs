//! What can be asked for a child on a day (REQ-5, REQ-6, REQ-8).

use serde::Serialize;

use super::{
    CareChild, CareContext, CareGroup, CareProduct, CareRequestFact, CareRequestKind, CareRequestReason, CreditOffer,
    notice::{beyond, last_before},
    payment::{self, Asked},
    view::View,
};
use crate::{
    calendar::{Day, Moment, TimeRange},
    decision::{Language, sentences},
    money::Euro,
    norm::Norms,
    wire::{FaultCode, Faults, shown},
};

shown! {
    /// A slot that is offered on the day: it can be asked now where no reason says why not.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct SlotOption {
        /// The product.
        pub product: String,
        /// The group.
        pub group: String,
        /// From when until when.
        pub time: TimeRange,
        /// The price; absent where it is not known here.
        pub price: Option<Euro>,
        /// The credits of the child: those that can pay it first, by earliest expiry and then the
        /// oldest; then the others with the reason why not.
        pub credits: Vec<CreditOffer>,
        /// Why the policy refuses it at this moment; none when it can be asked.
        pub reasons: Vec<CareRequestReason>,
    }
}

shown! {
    /// What can be asked for a child on a day.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "mogelijke dagdelen")]
    pub struct DayOptions {
        /// The child.
        pub child: String,
        /// The day.
        pub on: Day,
        /// The times that are already planned.
        pub planned: Vec<TimeRange>,
        /// The times that were already asked.
        pub requested: Vec<TimeRange>,
        /// The slots.
        pub slots: Vec<SlotOption>,
        /// Why there are none: what keeps each product from being offered. Of groups that are closed also where
        /// another group has slots.
        pub reasons: Vec<CareRequestReason>,
        /// The facts that are absent and could bring more or fewer slots.
        pub missing: Vec<CareRequestFact>,
    }
}

impl DayOptions {
    /// The reasons in sentences, then the question for each fact that is missing.
    pub fn explain(&self, language: Language) -> Vec<String> {
        let of_slots = self.slots.iter().flat_map(|slot| &slot.reasons);
        sentences(None, self.reasons.iter().chain(of_slots), &self.missing, language)
    }
}

/// What can be asked for a child on a day, at a moment: the products of its groups of that day that fit
/// the opening hours, the kind of care and of day, and do not overlap what is planned or asked.
///
/// A slot that the policy refuses at this moment is there as well, with the reason. Room is not looked at: that
/// is for [`evaluate`](super::evaluate).
///
/// # Errors
/// A fault when the context does not hold the child.
pub fn options(child: &str, on: Day, context: &CareContext, moment: Moment) -> Result<DayOptions, Faults> {
    let view = View { norms: Norms::builtin(), context };
    let child = view.child(child).ok_or_else(|| {
        Faults::one(FaultCode::UnknownReference, "child", "the context holds nothing with this identity")
    })?;
    Ok(Options { view, child, on, moment }.all())
}

/// [`options`] for every day of a period and every child, by child and then by day.
///
/// # Errors
/// As [`options`], for each child.
pub fn options_each(
    children: &[String],
    days: crate::calendar::Period,
    context: &CareContext,
    moment: Moment,
) -> Result<Vec<DayOptions>, Faults> {
    let mut all = Vec::new();
    for child in children {
        let days_of = std::iter::successors(Some(days.first()), |day| day.next()).take_while(|day| *day <= days.last());
        for on in days_of {
            all.push(options(child, on, context, moment)?);
        }
    }
    Ok(all)
}

struct Options<'c> {
    view: View<'c>,
    child: &'c CareChild,
    on: Day,
    moment: Moment,
}

impl<'c> Options<'c> {
    fn all(&self) -> DayOptions {
        let Self { view, child, on, .. } = *self;
        let planned: Vec<TimeRange> = view.planned(&child.id, on).map(|planned| planned.time).collect();
        let open = view.context.requests.iter().filter(|request| {
            request.child == child.id && request.on == on && request.state.is_open() && request.takes_a_place()
        });
        let requested: Vec<TimeRange> = open.map(|request| request.time).collect();
        let mut options = DayOptions {
            child: child.id.clone(),
            on,
            planned,
            requested,
            slots: Vec::new(),
            reasons: Vec::new(),
            missing: Vec::new(),
        };
        let groups = self.groups();
        if groups.is_empty() {
            options.reasons.push(CareRequestReason::NoGroup { on });
        }
        let mut kept_off = Vec::new();
        for group in groups {
            if View::is_closed(group, on) {
                options.reasons.push(CareRequestReason::Closed { on });
                continue;
            }
            for product in &view.context.products {
                kept_off.extend(self.offer(group, product, &mut options));
            }
        }
        if options.slots.is_empty() {
            for reason in kept_off {
                if !options.reasons.contains(&reason) {
                    options.reasons.push(reason);
                }
            }
        }
        options
    }

    /// The groups of the child on the day: its own, and one it may be in by consent.
    fn groups(&self) -> Vec<&'c CareGroup> {
        let own = self.child.groups_on(self.on);
        let others = self.child.consented_on(self.on, self.moment.day);
        let others = others.filter(|_| self.view.context.policy.own_group_only != Some(true));
        let mut groups: Vec<&CareGroup> = Vec::new();
        for id in own.chain(others) {
            if let Some(group) = self.view.group(id)
                && !groups.iter().any(|other| other.id == group.id)
            {
                groups.push(group);
            }
        }
        groups
    }

    /// Offers the product, or gives what keeps it from being offered: nothing where the group does not have it.
    fn offer(
        &self,
        group: &'c CareGroup,
        product: &'c CareProduct,
        options: &mut DayOptions,
    ) -> Option<CareRequestReason> {
        let Self { view, child, on, .. } = *self;
        let is_sold = product.on_request
            && group.types.contains(&product.care)
            && (product.groups.is_empty() || product.groups.contains(&group.id));
        if !is_sold {
            return None;
        }
        if let Some(reason) = View::other_weekday(product, on) {
            return Some(reason);
        }
        let overlapping = |times: &[TimeRange]| times.iter().copied().find(|time| time.overlap(product.time) > 0);
        if let Some(time) = overlapping(&options.planned) {
            return Some(CareRequestReason::AlreadyPlanned { on, time });
        }
        if let Some(time) = overlapping(&options.requested) {
            return Some(CareRequestReason::AlreadyRequested { on, time });
        }
        if let Some(reason) = View::outside_hours(group, product, on) {
            return Some(reason);
        }
        match view.other_kind_of_day(product, child, on) {
            Ok(None) => {}
            Ok(other) => return other,
            Err(fact) => {
                if !options.missing.contains(&fact) {
                    options.missing.push(fact);
                }
                return None;
            }
        }
        let kind = view.school_day(child, on).map(|(kind, _)| kind);
        let asked = Asked { child: &child.id, product, on, kind };
        let own = view.context.credits.iter().filter(|credit| credit.child == child.id);
        let mut credits: Vec<_> =
            own.map(|credit| (credit.precedence(), payment::offer(credit, asked, credit.left()))).collect();
        credits.sort_by_key(|(precedence, offer)| (offer.usable != Some(true), *precedence));
        options.slots.push(SlotOption {
            product: product.id.clone(),
            group: group.id.clone(),
            time: product.time,
            price: product.cost(),
            credits: credits.into_iter().map(|(_, offer)| offer).collect(),
            reasons: self.refusals(group, product, &mut options.missing),
        });
        None
    }

    /// Why the policy refuses to ask this slot now.
    fn refusals(
        &self,
        group: &CareGroup,
        product: &CareProduct,
        missing: &mut Vec<CareRequestFact>,
    ) -> Vec<CareRequestReason> {
        let (on, start) = (self.on, Moment { day: self.on, time: product.time.from() });
        let mut reasons = Vec::new();
        let policy = self.view.context.policy.extra.as_ref();
        let notice = policy.and_then(|policy| policy.notice);
        let last = last_before(start, notice);
        if self.moment > last {
            reasons.push(CareRequestReason::TooLate { last });
        }
        let (kind, child) = (CareRequestKind::Extra, &self.child.id);
        reasons.extend(self.view.caps_reached(kind, child, on, self.moment.day, |_| false, |_| 0));
        let Some(policy) = policy else { return reasons };
        if let Some(last) = beyond(policy.horizon, self.moment.day, on) {
            reasons.push(CareRequestReason::TooFarAhead { last });
        }
        reasons.extend(policy.too_short(product.time));
        match self.view.blackout(&policy.not_on, self.child, Some(group), on) {
            Ok(Some(day)) => reasons.push(CareRequestReason::NotOnSuchADay { on, day }),
            Ok(None) => {}
            Err(fact) if !missing.contains(&fact) => missing.push(fact),
            Err(_) => {}
        }
        reasons
    }
}
