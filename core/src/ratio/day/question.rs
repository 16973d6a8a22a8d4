//! Judging a day, stretch by stretch.

use smallvec::SmallVec;

use super::{
    RatioDay, RatioDayOutcome as Outcome, RatioPeriod,
    periods::{Counting, Periods},
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    norm::{AgeBand, Choice, Norms},
    ratio::{
        Children, GroupCare, RatioFact, RatioObstacle, RatioReason as Reason, Required, required,
        staff::{GroupFits, group_fits},
        turning_points,
    },
};

impl Question for RatioDay {
    type Outcome = Outcome;
    type Reason = Reason;
    type Fact = RatioFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, RatioFact>) -> Outcome {
        let nobody = Children::default();
        let cares = self.care.as_ref().map_or(GroupCare::ALL, std::slice::from_ref);
        let is_modelled = |care: &GroupCare| required::required(norms, on, *care, &nobody) != Required::NotModelled;
        match cares {
            [care, ..] if !cares.iter().any(is_modelled) => {
                required::weighed(norms, on, *care, &nobody, because);
                return Outcome::NotModelled;
            }
            [care, ..] if self.children.as_ref().is_some_and(Vec::is_empty) && cares.iter().all(is_modelled) => {
                required::weighed(norms, on, *care, &nobody, because);
                return Outcome::Within;
            }
            _ => {}
        }
        match self.care {
            Some(care) if self.is_known(on) => Judging::of(self, norms, on, care).judge(because),
            _ => {
                for (is_missing, fact) in [
                    (self.care.is_none(), RatioFact::Care),
                    (self.children.is_none(), RatioFact::Children),
                    (!self.ages_are_known(on), RatioFact::ChildAge),
                    (self.staff.is_none(), RatioFact::Staff),
                ] {
                    if is_missing {
                        because.missing(fact);
                    }
                }
                Outcome::Undetermined
            }
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        turning_points::of_the_norms(norms, days);
        for born_on in self.children().iter().filter(|child| child.band.is_none()).filter_map(|child| child.born_on) {
            days.begins(born_on);
            for years in AgeBand::BIRTHDAYS {
                days.begins(AgeBand::birthday(born_on, years));
            }
        }
    }
}

/// What the answer may depend on besides the periods.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Given {
    counting: Counting,
    school_free: bool,
    open_long_enough: bool,
    group_fits: bool,
}

/// The possible values of a fact: the one that is known, or both.
fn known_or_both(known: Option<bool>) -> SmallVec<[bool; 2]> {
    known.map_or_else(|| SmallVec::from_slice(&[false, true]), |known| SmallVec::from_slice(&[known]))
}

/// One day's question with the periods of that day.
struct Judging<'q> {
    day: &'q RatioDay,
    norms: &'q Norms,
    on: Day,
    care: GroupCare,
    /// Trainees counted as the norm says, and who may be one as one.
    strict: Periods,
    /// Who may be a trainee counted in full; none where that is known of all.
    lenient: Option<Periods>,
}

impl<'q> Judging<'q> {
    fn of(day: &'q RatioDay, norms: &'q Norms, on: Day, care: GroupCare) -> Self {
        let strict = day.stretches(norms, on, care, Counting::Strict);
        let is_unknown = day.staff().iter().any(|shift| shift.trainee.is_none());
        let lenient = is_unknown.then(|| day.stretches(norms, on, care, Counting::Lenient));
        Self { day, norms, on, care, strict, lenient }
    }

    fn judge(&self, because: &mut impl Because<Reason, RatioFact>) -> Outcome {
        let possible: SmallVec<[(Given, Outcome); 16]> = self.possibilities();
        let Some((given, outcome)) = possible.first().copied() else { return Outcome::Undetermined };
        if outcome != Outcome::NotModelled && self.trainees_are_not_modelled(given, outcome, because) {
            return Outcome::NotModelled;
        }
        if possible.iter().all(|(_, other)| *other == outcome) {
            self.tell(given, outcome, because);
            return outcome;
        }
        required::tell_last_read(self.norms, self.on, self.care, because);
        if self.lenient.is_none() {
            self.tell_deviations(because);
        }
        let matters = |alike: fn(&mut Given, Given)| {
            possible.iter().any(|(one, outcome)| {
                possible.iter().any(|(other, other_outcome)| {
                    let mut same = *one;
                    alike(&mut same, *other);
                    same == *other && outcome != other_outcome
                })
            })
        };
        for (does_matter, fact) in [
            (matters(|one, other| one.counting = other.counting), RatioFact::Trainee),
            (matters(|one, other| one.open_long_enough = other.open_long_enough), RatioFact::Open),
            (matters(|one, other| one.school_free = other.school_free), RatioFact::SchoolFree),
            (matters(|one, other| one.group_fits = other.group_fits), RatioFact::LargestGroup),
        ] {
            if does_matter {
                because.missing(fact);
            }
        }
        Outcome::Undetermined
    }

    /// Every answer that the unknown facts leave open.
    fn possibilities(&self) -> SmallVec<[(Given, Outcome); 16]> {
        let least = self.norms.ratio_deviation_open.on(self.on).copied();
        let open = self.day.open.map(|open| least.is_some_and(|least| least <= u32::from(open.minutes())));
        let group = match self.group_fits(&mut crate::decision::Silent) {
            GroupFits::Yes => Some(true),
            GroupFits::No => Some(false),
            GroupFits::Unknown => None,
        };
        let school_free = if self.care == GroupCare::OutOfSchool { self.day.school_free } else { Some(true) };
        let mut possible = SmallVec::new();
        for counting in [Counting::Strict, Counting::Lenient] {
            if counting == Counting::Lenient && self.lenient.is_none() {
                continue;
            }
            for school_free in known_or_both(school_free) {
                for open_long_enough in known_or_both(open) {
                    for group_fits in known_or_both(group) {
                        let given = Given { counting, school_free, open_long_enough, group_fits };
                        possible.push((given, self.outcome(self.periods(counting), given)));
                    }
                }
            }
        }
        possible
    }

    fn periods(&self, counting: Counting) -> &[RatioPeriod] {
        match (counting, &self.lenient) {
            (Counting::Lenient, Some(lenient)) => lenient,
            _ => &self.strict,
        }
    }

    fn outcome(&self, periods: &[RatioPeriod], given: Given) -> Outcome {
        for period in periods {
            match period.required {
                Required::NotModelled => return Outcome::NotModelled,
                Required::NotAllowed { obstacle } => return Outcome::NotAllowed { obstacle },
                Required::Staff { .. } => {}
            }
        }
        if !given.group_fits {
            return Outcome::NotAllowed { obstacle: RatioObstacle::TooManyChildren };
        }
        let minutes = minutes_that_deviate(periods);
        if minutes == 0 {
            return Outcome::Within;
        }
        let most = self.allowed_minutes(given);
        if minutes > most || periods.iter().any(|period| self.least(period).is_some_and(|least| period.present < least))
        {
            return Outcome::TooFew { minutes };
        }
        Outcome::Deviates { minutes, most }
    }

    /// For how many minutes of this day fewer staff may be there.
    fn allowed_minutes(&self, given: Given) -> u32 {
        let minutes = if self.care == GroupCare::OutOfSchool && !given.school_free {
            self.norms.ratio_deviation_school_day.on(self.on)
        } else {
            self.norms.ratio_deviation_minutes.on(self.on).filter(|_| given.open_long_enough)
        };
        minutes.copied().unwrap_or(0)
    }

    /// The share of the required staff that is there even while fewer are allowed, in whole persons.
    fn least(&self, period: &RatioPeriod) -> Option<u16> {
        let share = self.norms.ratio_deviation_share.on(self.on).copied().unwrap_or(1).max(1);
        let least = u32::from(period.required.staff()?).div_ceil(share);
        u16::try_from(least).ok()
    }

    /// Is no group too large at the busiest moment?
    fn group_fits(&self, because: &mut impl Because<Reason, RatioFact>) -> GroupFits {
        let busiest = self.strict.iter().map(|period| period.children).max_by_key(Children::total);
        let children = busiest.unwrap_or_default();
        group_fits(self.norms, self.on, self.care, &children, self.day.largest_group, because)
    }

    /// Would trainees, of whom no norm of this day is known, decide?
    fn trainees_are_not_modelled(
        &self,
        given: Given,
        outcome: Outcome,
        because: &mut impl Because<Reason, RatioFact>,
    ) -> bool {
        let Choice::NotYet { from } = self.norms.ratio_trainees.choose(self.on) else { return false };
        if !self.day.staff().iter().any(|shift| shift.trainee == Some(true)) {
            return false;
        }
        let all_in_full = self.day.stretches(self.norms, self.on, self.care, Counting::Full);
        let decides = self.outcome(&all_in_full, given) != outcome;
        if decides {
            because.reason(Reason::TraineesNotModelled { from });
        }
        decides
    }

    fn tell(&self, given: Given, outcome: Outcome, because: &mut impl Because<Reason, RatioFact>) {
        required::tell_last_read(self.norms, self.on, self.care, because);
        match outcome {
            Outcome::NotAllowed { .. } => {
                self.tell_not_allowed(because);
                because.action(Action::new(Task::DivideGroup, Party::Holder));
                return;
            }
            Outcome::Within => {
                let required = self.strict.iter().filter_map(|period| period.required.staff());
                because.reason(Reason::Enough { least: required.max().unwrap_or(0) });
            }
            Outcome::Deviates { minutes, .. } | Outcome::TooFew { minutes } => {
                self.tell_deviations(because);
                self.tell_allowance(given, minutes, because);
            }
            Outcome::Undetermined | Outcome::NotModelled => return,
        }
        self.group_fits(because);
        self.tell_trainees(because);
        if let Outcome::TooFew { .. } = outcome {
            because.action(Action::new(Task::AddStaff, Party::Holder));
        }
        self.tell_alone(outcome, because);
    }

    fn tell_not_allowed(&self, because: &mut impl Because<Reason, RatioFact>) {
        let not_allowed = |period: &&RatioPeriod| matches!(period.required, Required::NotAllowed { .. });
        let Some(period) = self.strict.iter().find(not_allowed) else {
            self.group_fits(because);
            return;
        };
        because.reason(Reason::NotAllowedAt { time: period.time });
        let by_age = required::required(self.norms, self.on, self.care, &period.children);
        if let Required::NotAllowed { .. } = by_age {
            required::weighed(self.norms, self.on, self.care, &period.children, because);
        } else {
            because.reason(Reason::OutsideAges);
        }
    }

    fn tell_deviations(&self, because: &mut impl Because<Reason, RatioFact>) {
        for period in &self.strict {
            if let Some(required) = period.lacks() {
                because.reason(Reason::Deviates { time: period.time, present: period.present, required });
            }
        }
        for period in &self.strict {
            if let Some(least) = self.least(period).filter(|least| period.present < *least) {
                because.reason(Reason::BelowHalf { time: period.time, present: period.present, least });
            }
        }
    }

    fn tell_allowance(&self, given: Given, minutes: u32, because: &mut impl Because<Reason, RatioFact>) {
        let most = self.allowed_minutes(given);
        if self.care == GroupCare::OutOfSchool && !given.school_free {
            because.reason(if minutes > most {
                Reason::SchoolDayBeyond { minutes, most }
            } else {
                Reason::SchoolDayWithin { minutes, most }
            });
            return;
        }
        if let (Some(open), Some(least)) = (self.day.open, self.norms.ratio_deviation_open.on(self.on).copied()) {
            because.reason(if given.open_long_enough {
                Reason::OpenLongEnough { open, least }
            } else {
                Reason::OpenTooShort { open, least }
            });
        }
        if !given.open_long_enough {
            return;
        }
        because.reason(if minutes > most {
            Reason::MinutesBeyond { minutes, most }
        } else {
            Reason::MinutesWithin { minutes, most }
        });
        if let Some(until) = self.norms.ratio_deviation_minutes.entry(self.on).and_then(|entry| entry.until) {
            because.reason(Reason::HoursInPlan { until });
        }
    }

    fn tell_trainees(&self, because: &mut impl Because<Reason, RatioFact>) {
        if !self.day.staff().iter().any(|shift| shift.trainee == Some(true)) {
            return;
        }
        let Some(entry) = self.norms.ratio_trainees.entry(self.on) else { return };
        because.reason(Reason::TraineesCount { share: entry.value });
        if let Some(confirmed_until) = entry.confirmed_until.filter(|confirmed| *confirmed < self.on) {
            because.reason(Reason::TraineesLastConfirmed { confirmed_until });
        }
    }

    /// The duties where one adult is with the children (BKR-8).
    fn tell_alone(&self, outcome: Outcome, because: &mut impl Because<Reason, RatioFact>) {
        let mut alone = self.strict.iter().filter(|period| period.adults == 1);
        if let (Some(period), Some(minutes)) = (
            alone.clone().find(|period| period.lacks().is_none()),
            self.norms.ratio_alone_reachable.on(self.on).copied(),
        ) {
            because.reason(Reason::AloneByRatio { time: period.time, minutes });
            because.action(Action::new(Task::ArrangeBackup, Party::Holder));
        }
        if let (Outcome::Deviates { .. }, Some(period), true) =
            (outcome, alone.find(|period| period.lacks().is_some()), self.norms.ratio_alone_present.applies(self.on))
        {
            because.reason(Reason::AloneByDeviation { time: period.time });
            because.action(Action::new(Task::ArrangeSecondAdult, Party::Holder));
        }
    }
}

fn minutes_that_deviate(periods: &[RatioPeriod]) -> u32 {
    let deviating = periods.iter().filter(|period| period.lacks().is_some());
    deviating.fold(0, |minutes, period| minutes.saturating_add(u32::from(period.time.minutes())))
}
