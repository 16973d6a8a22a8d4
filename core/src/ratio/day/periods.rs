//! The day as the stretches in which nothing changes.

use serde::Serialize;
use smallvec::SmallVec;

use super::{RatioDay, StaffShift, facts::AgeOnDay};
use crate::{
    calendar::{ClockTime, Day, TimeRange},
    norm::Norms,
    ratio::{Children, GroupCare, RatioObstacle, Required, required},
    wire::shown,
};

shown! {
    /// A stretch of the day with the same children and the same staff.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct RatioPeriod {
        /// From when (included) until when (not included).
        pub time: TimeRange,
        /// The children.
        pub children: Children,
        /// The staff they need.
        pub required: Required,
        /// The staff that count: trainees up to their share of the required staff.
        pub present: u16,
        /// All staff who are there, each trainee included.
        pub adults: u16,
    }
}

impl RatioPeriod {
    /// The required number of staff, where fewer count.
    pub(super) fn lacks(&self) -> Option<u16> {
        self.required.staff().filter(|required| self.present < *required)
    }
}

/// The stretches of a day.
pub(super) type Periods = SmallVec<[RatioPeriod; 16]>;

/// Who counts as a trainee.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counting {
    /// Everybody who is or may be one: no more count than surely do.
    Strict,
    /// Who is known to be one.
    Lenient,
    /// Nobody.
    Full,
}

/// What happens at a minute.
#[derive(Clone, Copy)]
enum Change {
    Child(AgeOnDay),
    Full,
    Trainee,
}

/// Something that begins or ends.
#[derive(Clone, Copy)]
struct Event {
    at: ClockTime,
    begins: bool,
    change: Change,
}

type Events = SmallVec<[Event; 64]>;

fn add(events: &mut Events, from: ClockTime, until: ClockTime, change: Change) {
    if from < until {
        events.push(Event { at: from, begins: true, change });
        events.push(Event { at: until, begins: false, change });
    }
}

/// Adds the times between the breaks.
fn add_shift(events: &mut Events, shift: &StaffShift, change: Change) {
    let mut breaks: SmallVec<[TimeRange; 4]> = SmallVec::from_slice(&shift.breaks);
    breaks.sort_unstable_by_key(|one| one.from());
    let mut from = shift.time.from();
    for one in breaks {
        add(events, from, one.from().min(shift.time.until()), change);
        from = from.max(one.until());
    }
    add(events, from, shift.time.until(), change);
}

/// Who is there.
#[derive(Clone, Copy, Default)]
struct Present {
    children: Children,
    /// Children of an age that the ratio does not count.
    others: u16,
    full: u16,
    trainees: u16,
}

impl Present {
    fn change(&mut self, event: Event) {
        let count = match event.change {
            Change::Child(AgeOnDay::Is(band)) => {
                self.children = if event.begins { self.children.with(band) } else { self.children.without(band) };
                return;
            }
            Change::Child(AgeOnDay::Outside | AgeOnDay::Unknown) => &mut self.others,
            Change::Full => &mut self.full,
            Change::Trainee => &mut self.trainees,
        };
        *count = if event.begins { count.saturating_add(1) } else { count.saturating_sub(1) };
    }
}

impl RatioDay {
    /// The stretches of the day in which children are there, in order, each as long as nothing
    /// changes in them; none while the kind of care, the children, the age of one or the staff are not
    /// known. Who may be a trainee is counted as one.
    pub fn periods(&self, norms: &Norms, on: Day) -> Vec<RatioPeriod> {
        match self.care {
            Some(care) if self.is_known(on) => self.stretches(norms, on, care, Counting::Strict).to_vec(),
            _ => Vec::new(),
        }
    }

    pub(super) fn stretches(&self, norms: &Norms, on: Day, care: GroupCare, counting: Counting) -> Periods {
        let share = norms.ratio_trainees.on(on).copied();
        let mut events = self.events(on, counting);
        events.sort_unstable_by_key(|event| event.at);
        let mut present = Present::default();
        let mut periods = Periods::new();
        let mut events = events.into_iter().peekable();
        while let Some(event) = events.next() {
            present.change(event);
            let Some(next) = events.peek() else { break };
            let Ok(time) = TimeRange::new(event.at, next.at) else { continue };
            if present.children.total() == 0 && present.others == 0 {
                continue;
            }
            let period = present.period(norms, on, care, share, time);
            match periods.last_mut() {
                Some(last) if last.is_continued_by(&period) => last.time = joined(last.time, time),
                _ => periods.push(period),
            }
        }
        periods
    }

    fn events(&self, on: Day, counting: Counting) -> Events {
        let mut events = Events::new();
        for child in self.children() {
            add(&mut events, child.time.from(), child.time.until(), Change::Child(child.age_on(on)));
        }
        for shift in self.staff() {
            let is_trainee = match counting {
                Counting::Strict => shift.trainee != Some(false),
                Counting::Lenient => shift.trainee == Some(true),
                Counting::Full => false,
            };
            add_shift(&mut events, shift, if is_trainee { Change::Trainee } else { Change::Full });
        }
        events
    }
}

impl Present {
    fn period(&self, norms: &Norms, on: Day, care: GroupCare, share: Option<u32>, time: TimeRange) -> RatioPeriod {
        let by_age = required::required(norms, on, care, &self.children);
        let required = match by_age {
            Required::Staff { .. } if self.others > 0 => Required::NotAllowed { obstacle: RatioObstacle::OtherAge },
            other => other,
        };
        let trainees = required::trainees_counted(share, required.staff(), self.trainees);
        RatioPeriod {
            time,
            children: self.children,
            required,
            present: self.full.saturating_add(trainees),
            adults: self.full.saturating_add(self.trainees),
        }
    }
}

impl RatioPeriod {
    /// Does the other stretch follow at once, with the same children and staff?
    fn is_continued_by(&self, next: &Self) -> bool {
        self.time.until() == next.time.from() && Self { time: next.time, ..*self } == *next
    }
}

/// Two stretches that touch, as one.
fn joined(earlier: TimeRange, later: TimeRange) -> TimeRange {
    TimeRange::new(earlier.from(), later.until()).unwrap_or(earlier)
}
