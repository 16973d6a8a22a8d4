//! The day as the stretches in which the same places are open and the same adults are there.

use serde::Serialize;
use smallvec::SmallVec;

use super::{FirstAidAdult, FirstAidOpening, FirstAidPlace as Place};
use crate::{
    calendar::{ClockTime, TimeRange},
    wire::shown,
};

shown! {
    /// A stretch of the day in which too few adults with a valid certificate are there.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct FirstAidGap {
        /// From when (included) until when (not included).
        pub time: TimeRange,
        /// The adults that are needed: for each centre that is open its own.
        pub needed: u16,
        /// Those that count, each for one centre.
        pub present: u16,
    }
}

/// How many adults who have a certificate, or are needed, where.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    day_care: u16,
    out_of_school: u16,
    childminder: u16,
    /// In the centre, wherever needed.
    anywhere: u16,
}

impl Counts {
    fn at(&mut self, place: Option<Place>) -> &mut u16 {
        match place {
            Some(Place::DayCare) => &mut self.day_care,
            Some(Place::OutOfSchool) => &mut self.out_of_school,
            Some(Place::Childminder) => &mut self.childminder,
            None => &mut self.anywhere,
        }
    }
}

/// What begins or ends at a time.
#[derive(Clone, Copy)]
struct Event {
    at: ClockTime,
    begins: bool,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Opening(Place),
    Adult(Option<Place>),
}

fn add(events: &mut Vec<Event>, from: ClockTime, until: ClockTime, what: What) {
    if from < until {
        events.push(Event { at: from, begins: true, what });
        events.push(Event { at: until, begins: false, what });
    }
}

/// Adds the times between the breaks.
fn add_adult(events: &mut Vec<Event>, adult: &FirstAidAdult) {
    let mut breaks: SmallVec<[TimeRange; 4]> = SmallVec::from_slice(&adult.breaks);
    breaks.sort_unstable_by_key(|one| one.from());
    let mut from = adult.time.from();
    for one in breaks {
        add(events, from, one.from().min(adult.time.until()), What::Adult(adult.place));
        from = from.max(one.until());
    }
    add(events, from, adult.time.until(), What::Adult(adult.place));
}

/// A stretch with the adults that are needed and that count.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub(super) time: TimeRange,
    pub(super) needed: u16,
    pub(super) present: u16,
    /// Are both centres open?
    pub(super) both_open: bool,
}

impl Stretch {
    pub(super) fn gap(&self) -> Option<FirstAidGap> {
        let Self { time, needed, present, .. } = *self;
        (present < needed).then_some(FirstAidGap { time, needed, present })
    }
}

/// The stretches of the day in which there is care, in order. `each` adults are needed in each centre.
pub(super) fn stretches<'q>(
    openings: &[FirstAidOpening],
    adults: impl Iterator<Item = &'q FirstAidAdult>,
    each: u32,
    combined: bool,
) -> Vec<Stretch> {
    let mut events = Vec::new();
    for opening in openings {
        add(&mut events, opening.time.from(), opening.time.until(), What::Opening(opening.place));
    }
    for adult in adults {
        add_adult(&mut events, adult);
    }
    events.sort_unstable_by_key(|event| event.at);
    let (mut open, mut there) = (Counts::default(), Counts::default());
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut events = events.into_iter().peekable();
    while let Some(event) = events.next() {
        let count = match event.what {
            What::Opening(place) => open.at(Some(place)),
            What::Adult(place) => there.at(place),
        };
        *count = if event.begins { count.saturating_add(1) } else { count.saturating_sub(1) };
        let Some(time) = events.peek().and_then(|next| TimeRange::new(event.at, next.at).ok()) else { continue };
        if open == Counts::default() {
            continue;
        }
        let stretch = stretch(time, open, there, u16::try_from(each).unwrap_or(u16::MAX), combined);
        match stretches.last_mut() {
            Some(last) if last.is_continued_by(&stretch) => last.time = joined(last.time, time),
            _ => stretches.push(stretch),
        }
    }
    stretches
}

fn stretch(time: TimeRange, open: Counts, there: Counts, each: u16, combined: bool) -> Stretch {
    let needed_at = |open: u16| if open > 0 { each } else { 0 };
    let both_open = open.day_care > 0 && open.out_of_school > 0;
    // A childminder is one person.
    let childminder = u16::from(open.childminder > 0);
    let centres = if combined {
        let needed = needed_at(open.day_care.max(open.out_of_school));
        let there = there.day_care.saturating_add(there.out_of_school).saturating_add(there.anywhere);
        [(needed, there), (0, 0)]
    } else {
        [(needed_at(open.day_care), there.day_care), (needed_at(open.out_of_school), there.out_of_school)]
    };
    let needed = centres.iter().fold(childminder, |sum, (needed, _)| sum.saturating_add(*needed));
    let placed = centres.iter().fold(0_u16, |sum, (needed, there)| sum.saturating_add(*needed.min(there)));
    // Who is in the centre fills what lacks at either.
    let in_centres = needed.saturating_sub(childminder);
    let filled = if combined { placed } else { placed.saturating_add(there.anywhere).min(in_centres) };
    Stretch { time, needed, present: filled.saturating_add(childminder.min(there.childminder)), both_open }
}

impl Stretch {
    /// Does the other stretch follow at once, with the same numbers?
    fn is_continued_by(&self, next: &Self) -> bool {
        self.time.until() == next.time.from()
            && (self.needed, self.present, self.both_open) == (next.needed, next.present, next.both_open)
    }
}

/// Two stretches that touch, as one.
fn joined(earlier: TimeRange, later: TimeRange) -> TimeRange {
    TimeRange::new(earlier.from(), later.until()).unwrap_or(earlier)
}
