//! Absences (REQ-11): registered at once, and what they earn by the policy.

use super::{Judging, part::Part};
use crate::{
    calendar::{Day, Moment, SchoolDayKind, TimeRange},
    request::{
        AbsenceBooking, AbsenceReason, Blackout, CapPeriod, CareChild, CareRequestFact, CareRequestKind,
        CareRequestReason, CreditAmount, CreditUnit, EarnedAmount, EarnedCredit, EarningRule, PartDecision,
        PartOutcome, PlannedCare,
        notice::{beyond, end_of_year, month_of, start_of_year},
    },
};

impl<'c> Judging<'c> {
    /// The parts of an absence: one for each planned slot of its days.
    pub(super) fn absence(&self, number: u32, booking: &'c AbsenceBooking, parts: &mut Vec<PartDecision>) {
        let Some(child) = self.view.child(&booking.child) else { return };
        let of_child = || {
            let plan = self.view.context.plan.iter();
            plan.filter(|planned| planned.child == child.id && !planned.absent && booking.days.contains(planned.on))
        };
        let is_chosen = |planned: &&PlannedCare| booking.times.is_empty() || booking.times.contains(&planned.time);
        let mut planned: Vec<&'c PlannedCare> = of_child().filter(is_chosen).collect();
        planned.sort_by_key(|planned| (planned.on, planned.time.from()));
        let on = booking.days.first();
        if planned.is_empty() && booking.times.is_empty() {
            let mut part = Part::new(number, &child.id, None);
            part.decision().on = Some(on);
            part.refuse(CareRequestReason::NothingPlanned { on });
            parts.push(part.weighed(None, PartOutcome::Registered, None));
        }
        let is_planned = |time: &TimeRange| planned.iter().any(|planned| planned.time == *time);
        for time in booking.times.iter().copied().filter(|time| !is_planned(time)) {
            let in_part = of_child().find(|planned| planned.time.overlap(time) > 0);
            let on = in_part.map_or(on, |planned| planned.on);
            let mut part = Part::new(number, &child.id, Some((on, time)));
            part.refuse(match in_part {
                Some(planned) => CareRequestReason::AbsentInPart { on, time: planned.time },
                None => CareRequestReason::NothingPlanned { on },
            });
            parts.push(part.weighed(None, PartOutcome::Registered, None));
        }
        for planned in planned {
            let part = self.absence_from(number, booking.reason, child, planned, parts);
            parts.push(part);
        }
    }

    fn absence_from(
        &self,
        number: u32,
        reason: AbsenceReason,
        child: &'c CareChild,
        planned: &'c PlannedCare,
        before: &[PartDecision],
    ) -> PartDecision {
        let mut part = Part::new(number, &child.id, Some((planned.on, planned.time)));
        part.decision().group = Some(planned.group.clone());
        let start = Moment { day: planned.on, time: planned.time.from() };
        let is_same = |part: &&PartDecision| {
            part.child == child.id && part.on == Some(planned.on) && part.time == Some(planned.time)
        };
        if before.iter().any(|part| is_same(&part) && part.is_granted()) {
            part.already(CareRequestReason::AlreadyRequested { on: planned.on, time: planned.time });
        }
        if let Some(policy) = &self.view.context.policy.absence {
            if let Some(last) = policy.notice.map(|notice| notice.last_moment(start))
                && self.submission.submitted > last
            {
                part.refuse(CareRequestReason::TooLate { last });
            }
            if let Some(last) = beyond(policy.horizon, self.submission.submitted.day, planned.on) {
                part.refuse(CareRequestReason::TooFarAhead { last });
            }
        }
        self.within_caps(&mut part, CareRequestKind::Absence, &child.id, planned.on, before);
        let note = self.note(number, planned.on);
        if !part.is_refused() || (note.is_some() && !part.is_refused_for_good()) {
            part.tell(CareRequestReason::Registered { on: planned.on, time: planned.time });
            self.earn(&mut part, reason, child, planned, start, before);
        }
        part.weighed(note, PartOutcome::Registered, None)
    }

    /// What the absence earns: by the first rule that is meant for it.
    fn earn(
        &self,
        part: &mut Part,
        reason: AbsenceReason,
        child: &CareChild,
        planned: &PlannedCare,
        start: Moment,
        before: &[PartDecision],
    ) {
        let rules = &self.view.context.policy.earning;
        if rules.is_empty() {
            return;
        }
        let product = planned.product.as_ref().and_then(|id| self.view.product(id));
        let may_be_meant = |rule: &&EarningRule| {
            (rule.reasons.is_empty() || rule.reasons.contains(&reason))
                && (rule.care.is_empty() || product.is_none_or(|product| rule.care.contains(&product.care)))
        };
        let Some(rule) = rules.iter().find(may_be_meant) else {
            part.tell(CareRequestReason::NotEarned);
            return;
        };
        if product.is_none() && !rule.care.is_empty() {
            part.misses(CareRequestFact::PlannedProduct);
            return;
        }
        match self.earned(rule, child, planned, start, before) {
            Ok(earned) => {
                let (first, last) = (earned.usable.first(), earned.usable.last());
                part.tell(CareRequestReason::Earned { amount: earned.amount, first, last });
                part.decision().earns = Some(earned);
            }
            Err(NotEarned::For(reason)) => part.tell(reason),
            // The absence stands; what it earns is asked for as a missing fact beside it.
            Err(NotEarned::Misses(fact)) => part.misses(fact),
        }
    }

    fn earned(
        &self,
        rule: &EarningRule,
        child: &CareChild,
        planned: &PlannedCare,
        start: Moment,
        before: &[PartDecision],
    ) -> Result<EarnedCredit, NotEarned> {
        let on = planned.on;
        if rule.not_from.contains(&planned.origin) {
            return Err(NotEarned::For(CareRequestReason::NotEarned));
        }
        if let Some(last) = rule.notice.map(|notice| notice.last_moment(start))
            && self.submission.submitted > last
        {
            return Err(NotEarned::For(CareRequestReason::NotEarnedLate { last }));
        }
        let group = self.view.group(&planned.group);
        let blackout: Result<Option<Blackout>, CareRequestFact> = self.view.blackout(&rule.not_on, child, group, on);
        if let Some(day) = blackout.map_err(NotEarned::Misses)? {
            return Err(NotEarned::For(CareRequestReason::NotEarnedDay { on, day }));
        }
        let mut days = Vec::new();
        if rule.same_day_kind {
            let (kind, _): (SchoolDayKind, _) = self.view.school_day(child, on).map_err(NotEarned::Misses)?;
            days.push(kind);
        }
        let by_product = matches!(rule.amount, EarnedAmount::Product {})
            || matches!(
                (rule.amount, rule.unit),
                (EarnedAmount::Time {}, CreditUnit::Points {} | CreditUnit::DayParts {})
            );
        if by_product && planned.product.is_none() {
            return Err(NotEarned::Misses(CareRequestFact::PlannedProduct));
        }
        let amount = self.amount(rule, child, planned, before).ok_or(NotEarned::For(CareRequestReason::NotEarned))?;
        let amount = self.within_cap(rule, child, on, amount, before)?;
        let usable = rule.usable(on, child.contract_ends_on).ok_or(NotEarned::For(CareRequestReason::NotEarned))?;
        let amount = CreditAmount { amount, unit: rule.unit };
        let care = rule.usable_for.clone();
        Ok(EarnedCredit { name: rule.name.clone(), amount, earned_on: on, usable, care, days })
    }

    fn amount(
        &self,
        rule: &EarningRule,
        child: &CareChild,
        planned: &PlannedCare,
        before: &[PartDecision],
    ) -> Option<u32> {
        let minutes = u32::from(planned.time.minutes());
        let product = planned.product.as_ref().and_then(|id| self.view.product(id));
        let amount = match (rule.amount, rule.unit) {
            (EarnedAmount::PerSlot { amount }, _) => amount,
            (EarnedAmount::PerDay { amount }, _) => {
                let earned_before = before
                    .iter()
                    .any(|part| part.child == child.id && part.on == Some(planned.on) && part.earns.is_some());
                let absent_before = self.view.context.requests.iter().any(|request| {
                    request.child == child.id
                        && request.kind == CareRequestKind::Absence
                        && request.on == planned.on
                        && request.state == crate::request::CareRequestState::Approved
                });
                if earned_before || absent_before { 0 } else { amount }
            }
            (EarnedAmount::Time {}, CreditUnit::Hours {}) => minutes,
            (EarnedAmount::Time {}, CreditUnit::Strips { minutes: strip }) => minutes.checked_div(u32::from(strip))?,
            (EarnedAmount::Time {} | EarnedAmount::Product {}, CreditUnit::Points {}) => product?.points?,
            (EarnedAmount::Time {} | EarnedAmount::Product {}, CreditUnit::DayParts {}) => product?.day_parts?,
            (EarnedAmount::Product {}, unit) => product?.value_in(unit)?,
        };
        (amount > 0).then_some(amount)
    }

    /// What the cap of the rule leaves of an amount.
    fn within_cap(
        &self,
        rule: &EarningRule,
        child: &CareChild,
        on: Day,
        amount: u32,
        before: &[PartDecision],
    ) -> Result<u32, NotEarned> {
        let Some(cap) = rule.cap else { return Ok(amount) };
        let (first, last) = match cap.per {
            CapPeriod::Month => month_of(on),
            CapPeriod::Year => (start_of_year(on), end_of_year(on)),
            CapPeriod::Balance => (Day::FIRST, Day::LAST),
        };
        let counts = |day: Day| first <= day && day <= last;
        let of_rule = self.view.context.credits.iter().filter(|credit| {
            credit.child == child.id && credit.name.as_deref() == Some(rule.name.as_str()) && credit.unit == rule.unit
        });
        let there = of_rule.fold(0_u32, |sum, credit| {
            sum.saturating_add(match cap.per {
                CapPeriod::Balance if credit.usable.last() >= self.judged.day => credit.left(),
                CapPeriod::Balance => 0,
                CapPeriod::Month | CapPeriod::Year if counts(credit.earned_on) => credit.amount,
                CapPeriod::Month | CapPeriod::Year => 0,
            })
        });
        let earns = before.iter().filter(|part| part.child == child.id).filter_map(|part| part.earns.as_ref());
        let now = earns.filter(|earned| earned.name == rule.name && counts(earned.earned_on));
        let there = now.fold(there, |sum, earned| sum.saturating_add(earned.amount.amount));
        match cap.most.saturating_sub(there) {
            0 => {
                let most = CreditAmount { amount: cap.most, unit: rule.unit };
                Err(NotEarned::For(CareRequestReason::NotEarnedCap { most, per: cap.per }))
            }
            left => Ok(amount.min(left)),
        }
    }
}

enum NotEarned {
    For(CareRequestReason),
    Misses(CareRequestFact),
}
