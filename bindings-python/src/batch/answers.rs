//! The answers that were found, and which of them belong to which facts.

use std::sync::Arc;

use kinderopvang_columns::{days_in, small_in, steps};
use serde_json::{Map, Value as JsonValue};

use super::{
    days,
    output::{NO_DAY, NO_WORD, Output, Part, reason_place},
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
    fields: Option<Arc<Map<String, JsonValue>>>,
    pub(super) explanation: Option<Arc<str>>,
    error: Option<Why>,
}

impl Answer {
    pub(super) fn none(why: Why) -> Self {
        Self { more: More { error: Some(why), ..More::default() }, ..Self::of(Tag { place: usize::MAX, fields: None }) }
    }

    pub(super) fn of(tag: Tag) -> Self {
        Self {
            outcome: word(tag.place),
            next_outcome: NO_WORD,
            from: NO_DAY,
            until: NO_DAY,
            next_on: NO_DAY,
            more: More { fields: tag.fields.map(Arc::new), ..More::default() },
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
    /// Where the days on which another answer begins stand, of each entry from its own bound to the next.
    bounds: Vec<u32>,
    begins: Vec<i32>,
    questions: Vec<Option<Value>>,
}

/// The answer where a row has no day, and where it has one that is not supported.
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
            bounds: vec![0],
            begins: Vec::new(),
            questions: Vec::new(),
        };
        for why in ["on: this field is required", "on: the day lies outside 1900-01-01 up to and including 2199-12-31"]
        {
            answers.keep(None, vec![Answer::none(Arc::from(why))], &[]);
        }
        answers
    }

    /// The number of entries.
    pub(super) fn count(&self) -> usize {
        self.firsts.len()
    }

    /// Keeps the answers to facts: on one day one, else all, with the first day of each after the first. Gives the entry.
    pub(super) fn keep(&mut self, question: Option<Value>, answers: Vec<Answer>, begins: &[i32]) -> u32 {
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let entry = number(self.firsts.len());
        self.firsts.push(number(self.outcome.len()));
        self.questions.push(question);
        self.begins.extend_from_slice(begins);
        self.bounds.push(number(self.begins.len()));
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

    /// Writes the answers of rows that follow each other, each by its entry; with a day for each row, those of the days.
    pub(super) fn write(
        &self,
        job: &Job<'_>,
        mut entries: Vec<u32>,
        days: Option<Vec<Option<i32>>>,
        output: &mut Output,
    ) {
        let on_days = days.map(|days| self.on_days(&mut entries, &days));
        let places = &entries;
        let layout = &job.layout;
        let at = output.outcome.len();
        small_in(&self.outcome, places, NO_WORD, &mut output.outcome);
        let has_errors = output.outcome.get(at..).unwrap_or_default().contains(&NO_WORD);
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
            small_in(&self.next_outcome, places, NO_WORD, &mut output.next_outcome);
        }
        let more = |place: &u32| usize::try_from(*place).ok().and_then(|place| self.more.get(place));
        if !layout.data.is_empty() {
            output.data.extend(places.iter().map(|place| more(place)?.fields.clone()));
        }
        if layout.has(Part::Explanation) {
            output.explanation.extend(places.iter().map(|place| more(place)?.explanation.clone()));
        }
        if layout.has(Part::Reasons) || layout.has(Part::Missing) {
            let mut on_days = on_days.unwrap_or_default().into_iter();
            for place in places {
                let on_day = on_days.next().flatten().and_then(|(entry, on)| self.because(job, entry, on));
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

    /// Puts in place of each entry the answer of its row's day. Gives the entries that were asked about all days, each with the
    /// day.
    fn on_days(&self, entries: &mut [u32], days: &[Option<i32>]) -> Vec<Option<(u32, Day)>> {
        let numbers: Vec<i32> = days.iter().map(|day| day.unwrap_or(days::OUTSIDE)).collect();
        let asked = entries.to_vec();
        steps(entries, &numbers, &self.firsts, &self.bounds, &self.begins);
        let mut on_days = Vec::with_capacity(days.len());
        for ((place, entry), day) in entries.iter_mut().zip(asked).zip(days) {
            let on = day.and_then(days::day_at);
            if on.is_none() {
                *place = if day.is_none() { NO_DAY_GIVEN } else { DAY_OUTSIDE };
            }
            on_days.push(on.map(|on| (entry, on)));
        }
        on_days
    }

    /// The reasons on a day of facts that were asked about all days.
    fn because(&self, job: &Job<'_>, entry: u32, on: Day) -> Option<More> {
        let question = self.questions.get(usize::try_from(entry).ok()?)?.as_ref()?;
        let mut more = More::default();
        more.because(&(job.asking.because)(question, job.norms, on)?);
        Some(more)
    }
}
