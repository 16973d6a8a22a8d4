//! The answers that were found, and which of them belong to which facts.

use std::sync::Arc;

use kinderopvang_columns::{AT_HAND, all_within, days_in, further_steps, steps};

use super::{
    cells::{Column, day_number, day_numbers},
    days,
    output::{FieldValues, Layout, NO_DAY, NO_WORD, Output, Part, reason_place},
    worker::Job,
};
use crate::{
    names::Day,
    questions::{Because, Tag},
    value::Value,
};

/// Why a row has no answer.
pub(super) type Why = Arc<str>;

/// An answer, or a stretch of a course of answers.
pub(super) struct Answer {
    pub(super) outcome: i8,
    pub(super) next_outcome: i8,
    pub(super) from: i32,
    pub(super) until: i32,
    pub(super) next_on: i32,
    pub(super) more: More,
}

/// The parts of an answer that are no numbers.
#[derive(Default)]
pub(super) struct More {
    reasons: Box<[i16]>,
    missing: Box<[i16]>,
    fields: Option<FieldValues>,
    pub(super) explanation: Option<Arc<str>>,
    error: Option<Why>,
}

impl Answer {
    pub(super) fn none(why: Why) -> Self {
        Self { more: More { error: Some(why), ..More::default() }, ..Self::at(usize::MAX) }
    }

    /// Where the question is of another type than its rows.
    pub(super) fn impossible() -> Self {
        Self::none(Arc::from("the row could not be asked"))
    }

    pub(super) fn of(tag: &Tag, layout: &Layout) -> Self {
        let fields = tag.fields.as_ref().and_then(|fields| layout.values(fields));
        Self { more: More { fields, ..More::default() }, ..Self::at(tag.place) }
    }

    /// With the outcome at a place among all.
    fn at(place: usize) -> Self {
        Self {
            outcome: word(place),
            next_outcome: NO_WORD,
            from: NO_DAY,
            until: NO_DAY,
            next_on: NO_DAY,
            more: More::default(),
        }
    }
}

impl More {
    pub(super) fn because(&mut self, because: &Because) {
        self.reasons = because.reasons.iter().map(|code| reason_place(code)).collect();
        self.missing = because.missing.iter().map(|place| i16::try_from(*place).unwrap_or_default()).collect();
    }
}

/// The place of an outcome in a column.
pub(super) fn word(place: usize) -> i8 {
    i8::try_from(place).unwrap_or(NO_WORD)
}

/// The answers, part by part, and the entries: the facts that were asked, each with its answers. On one day for all rows an
/// entry has one answer, at its own place.
pub(super) struct Answers {
    outcome: Vec<i8>,
    next_outcome: Vec<i8>,
    from: Vec<i32>,
    until: Vec<i32>,
    next_on: Vec<i32>,
    more: Vec<More>,
    /// The first answer of each entry.
    firsts: Vec<u32>,
    /// The first days on which another answer of an entry begins; where there are no more, days that do not come.
    begins: Vec<[i32; AT_HAND]>,
    /// Where the further ones of each entry stand: from its own bound to the next.
    bounds: Vec<u32>,
    further: Vec<i32>,
    questions: Vec<Option<Value>>,
}

/// The answer where a row has no day, and where it has one that is not supported. So no entry of facts is
/// [`NONE`](kinderopvang_columns::NONE).
const NO_DAY_GIVEN: u32 = 0;
const DAY_OUTSIDE: u32 = 1;

impl Answers {
    pub(super) fn new() -> Self {
        let mut answers = Self {
            outcome: Vec::new(),
            next_outcome: Vec::new(),
            from: Vec::new(),
            until: Vec::new(),
            next_on: Vec::new(),
            more: Vec::new(),
            firsts: Vec::new(),
            begins: Vec::new(),
            bounds: vec![0],
            further: Vec::new(),
            questions: Vec::new(),
        };
        for why in ["on: this field is required", "on: the day lies outside 1900-01-01 up to and including 2199-12-31"]
        {
            answers.keep(None, [Answer::none(Arc::from(why))], &[]);
        }
        answers
    }

    /// The number of entries.
    pub(super) fn count(&self) -> usize {
        self.firsts.len()
    }

    /// The outcome of an entry on one day; where there is none, below zero.
    pub(super) fn outcome(&self, entry: u32) -> i8 {
        usize::try_from(entry).ok().and_then(|entry| self.outcome.get(entry)).copied().unwrap_or(NO_WORD)
    }

    /// Keeps the answers to facts: on one day one, else all, with the first day of each after the first. Gives the entry.
    pub(super) fn keep(
        &mut self,
        question: Option<Value>,
        answers: impl IntoIterator<Item = Answer>,
        begins: &[i32],
    ) -> u32 {
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let entry = number(self.firsts.len());
        self.firsts.push(number(self.outcome.len()));
        self.questions.push(question);
        let mut at_hand = [i32::MAX; AT_HAND];
        at_hand.iter_mut().zip(begins).for_each(|(at_hand, begin)| *at_hand = *begin);
        self.begins.push(at_hand);
        self.further.extend_from_slice(begins.get(AT_HAND..).unwrap_or_default());
        self.bounds.push(number(self.further.len()));
        for answer in answers {
            self.outcome.push(answer.outcome);
            self.next_outcome.push(answer.next_outcome);
            self.from.push(answer.from);
            self.until.push(answer.until);
            self.next_on.push(answer.next_on);
            self.more.push(answer.more);
        }
        entry
    }

    /// Writes the answers of rows that follow each other, each by its entry, which is overwritten. With a day for each row, those
    /// of the days: the cells of a column, from one on.
    pub(super) fn write(
        &self,
        job: &Job<'_>,
        entries: &mut [u32],
        days: Option<(&Column, usize)>,
        output: &mut Output,
    ) {
        let layout = &job.layout;
        let has_reasons = layout.has(Part::Reasons) || layout.has(Part::Missing);
        let asked = (days.is_some() && (has_reasons || !self.further.is_empty())).then(|| entries.to_vec());
        if let Some((column, first)) = days {
            self.on_days(entries, asked.as_deref().unwrap_or_default(), column, first);
        }
        let places = &*entries;
        let has_errors = !output.outcome.add(&self.outcome, places, NO_WORD);
        let columns = [
            (Part::HoldsFrom, &self.from, &mut output.holds_from),
            (Part::HoldsUntil, &self.until, &mut output.holds_until),
            (Part::NextOn, &self.next_on, &mut output.next_on),
        ];
        for (part, values, out) in columns {
            if layout.has(part) {
                days_in(values, places, NO_DAY, out);
            }
        }
        if layout.has(Part::NextOutcome) {
            output.next_outcome.add(&self.next_outcome, places, NO_WORD);
        }
        let more = |place: &u32| usize::try_from(*place).ok().and_then(|place| self.more.get(place));
        if !layout.data.is_empty() {
            output.data.extend(places.iter().map(|place| more(place)?.fields.clone()));
        }
        if layout.has(Part::Explanation) {
            output.explanation.extend(places.iter().map(|place| more(place)?.explanation.clone()));
        }
        if has_reasons {
            for (at, place) in places.iter().enumerate() {
                let on_day = days.zip(asked.as_ref()).and_then(|((column, first), asked)| {
                    let day = day_number(column, first.saturating_add(at)).and_then(days::day_at)?;
                    self.because(job, *asked.get(at)?, day)
                });
                let Some(more) = on_day.as_ref().or_else(|| more(place)) else { continue };
                if layout.has(Part::Reasons) {
                    output.reasons.push(&more.reasons);
                }
                if layout.has(Part::Missing) {
                    output.missing.push(&more.missing);
                }
            }
        }
        if has_errors {
            for (row, place) in (output.rows()..).zip(places) {
                if let Some(why) = more(place).and_then(|more| more.error.as_ref()) {
                    output.errors.push((row, Arc::clone(why)));
                }
            }
        }
        output.add_rows(places.len());
    }

    /// Puts in place of each entry the answer of its row's day.
    fn on_days(&self, entries: &mut [u32], asked: &[u32], column: &Column, first: usize) {
        let days = day_numbers(column, first, entries.len());
        steps(entries, &days, &self.firsts, &self.begins);
        if !self.further.is_empty() {
            further_steps(entries, asked, &days, &self.bounds, &self.further);
        }
        if column.nulls().is_some() || !all_within(&days, days::FIRST, days::LAST) {
            for (place, row) in entries.iter_mut().zip(first..) {
                match day_number(column, row) {
                    None => *place = NO_DAY_GIVEN,
                    Some(day) if days::place(day).is_none() => *place = DAY_OUTSIDE,
                    Some(_) => {}
                }
            }
        }
    }

    /// The reasons on a day of facts that were asked about all days.
    fn because(&self, job: &Job<'_>, entry: u32, on: Day) -> Option<More> {
        let question = self.questions.get(usize::try_from(entry).ok()?)?.as_ref()?;
        let mut more = More::default();
        more.because(&(job.asking.because)(question, job.norms, on)?);
        Some(more)
    }
}
