//! Asks the question of row after row.
//!
//! The same facts get the same answer, so facts that come again are not asked again: on one day for all, every combination
//! of facts is asked once; on a day for each row, once for all days ([`Question::course`](kinderopvang::decision::Question)).
//! Where most rows differ, each is asked by itself. Whichever way: the answers are the core's.

use std::sync::Arc;

use serde_json::{Map, Value as JsonValue};

use super::{
    cells::Column,
    days,
    facts::Rows,
    numbers::{Entries, NONE, Numbers},
    output::{Layout, NO_DAY, NO_WORD, Output, Part, reason_place},
    plan::Plan,
};
use crate::{
    kind::Reading,
    names::{self, Day, Language, Reader},
    questions::{Asking, Because, Tag},
    value::Value,
};

/// What is asked, for all rows.
pub(crate) struct Job<'a> {
    pub(crate) asking: &'static Asking,
    pub(crate) read: Reading,
    pub(crate) plan: Plan,
    pub(crate) layout: Layout,
    pub(crate) norms: &'a names::Norms,
    /// The day for all rows; without it each row has its own.
    pub(crate) on: Option<Day>,
    pub(crate) language: Option<Language>,
}

/// Why a row has no answer.
type Why = Arc<str>;

/// An answer, or a stretch of a course of answers.
struct Answer {
    outcome: i8,
    next_outcome: i8,
    from: i32,
    until: i32,
    next_on: i32,
    reasons: Box<[i16]>,
    missing: Box<[i16]>,
    fields: Option<Arc<Map<String, JsonValue>>>,
    explanation: Option<Arc<str>>,
    error: Option<Why>,
}

impl Answer {
    fn none(why: Why) -> Self {
        Self {
            outcome: NO_WORD,
            next_outcome: NO_WORD,
            from: NO_DAY,
            until: NO_DAY,
            next_on: NO_DAY,
            reasons: Box::default(),
            missing: Box::default(),
            fields: None,
            explanation: None,
            error: Some(why),
        }
    }

    fn of(tag: Tag) -> Self {
        Self { outcome: word(tag.place), fields: tag.fields.map(Arc::new), error: None, ..Self::none(Arc::from("")) }
    }

    fn because(&mut self, because: &Because) {
        self.reasons = because.reasons.iter().map(|code| reason_place(code)).collect();
        self.missing = because.missing.iter().map(|place| i16::try_from(*place).unwrap_or_default()).collect();
    }
}

fn word(place: usize) -> i8 {
    i8::try_from(place).unwrap_or(NO_WORD)
}

/// Facts that were asked: on one day, the one answer; for all days, the answers in the order of their first days.
struct Asked {
    question: Option<Value>,
    first: usize,
    /// The first day of each answer after the first.
    begins: Box<[i32]>,
}

/// Rows whose answers are one thread's to find.
pub(crate) struct Worker<'a> {
    job: &'a Job<'a>,
    numbers: Vec<Numbers>,
    entries: Entries,
    asked: Vec<Asked>,
    answers: Vec<Answer>,
    /// Rows met while looking for facts that come again.
    met: usize,
    each_alone: bool,
}

/// So many rows are numbered at a time.
const BLOCK: usize = 8_192;
/// After so many rows it shows whether facts come again.
const TRIAL: usize = 32_768;

impl<'a> Worker<'a> {
    pub(crate) fn new(job: &'a Job<'a>) -> Self {
        let columns = job.plan.used.len();
        Self {
            job,
            numbers: (0..columns).map(|_| Numbers::new()).collect(),
            entries: Entries::new(columns),
            asked: Vec::new(),
            answers: Vec::new(),
            met: 0,
            each_alone: job.on.is_none() && job.language.is_some(),
        }
    }

    /// The answers to the rows of a batch: its used columns, and the days of its rows where each has its own.
    pub(crate) fn ask(&mut self, columns: Vec<Column>, days: Option<&Column>, rows: usize) -> Output {
        let mut output = Output::new();
        let batch = [columns];
        let [columns] = &batch;
        let mut numbers: Vec<Vec<u32>> = columns.iter().map(|_| vec![0; BLOCK]).collect();
        let mut keys = Vec::new();
        let mut first = 0;
        while first < rows {
            let count = BLOCK.min(rows.saturating_sub(first));
            let is_numbered = !self.each_alone && self.number(columns, first, count, &mut numbers);
            if is_numbered {
                self.entries.keys(&numbers, count, &mut keys);
            }
            let mut found: Vec<u32> = Vec::with_capacity(count);
            for at in 0..count {
                let row = first.saturating_add(at);
                let known = keys.get(at).filter(|_| is_numbered).map_or(NONE, |key| self.entries.get(*key));
                let entry = if known == NONE {
                    let place = [(0, u32::try_from(row).unwrap_or(u32::MAX))];
                    let entry = self.ask_rows(Rows { batches: &batch, at: &place }, self.day(days, row));
                    if is_numbered {
                        let numbers = numbers.iter().map(|numbers| numbers.get(at).copied().unwrap_or_default());
                        self.entries.insert(numbers.collect(), entry);
                    }
                    entry
                } else {
                    known
                };
                found.push(entry);
            }
            self.write(&found, days, first, &mut output);
            self.settle(count, is_numbered);
            first = first.saturating_add(count);
        }
        output
    }

    /// The answers to groups of rows that belong together.
    pub(crate) fn ask_groups<'g>(
        &mut self,
        batches: &[Vec<Column>],
        groups: impl Iterator<Item = &'g [(u32, u32)]>,
        day: impl Fn(&[(u32, u32)]) -> Result<Day, Why>,
    ) -> Output {
        self.each_alone = true;
        let mut output = Output::new();
        for at in groups {
            let rows = Rows { batches, at };
            let entry = match day(at) {
                Ok(day) => self.ask_rows(rows, Ok(day)),
                Err(why) => self.keep(None, vec![Answer::none(why)], Box::default()),
            };
            self.write(&[entry], None, 0, &mut output);
            self.settle(1, false);
        }
        output
    }

    fn number(&mut self, columns: &[Column], first: usize, count: usize, numbers: &mut [Vec<u32>]) -> bool {
        for ((of_column, column), numbers) in self.numbers.iter_mut().zip(columns).zip(numbers) {
            of_column.of(column, first, numbers.get_mut(..count).unwrap_or_default());
        }
        self.entries.fit(self.numbers.iter().map(Numbers::highest))
    }

    /// Forgets answers that no later row needs, and sees whether facts come again.
    fn settle(&mut self, rows: usize, is_numbered: bool) {
        if !is_numbered {
            self.answers.clear();
            self.asked.clear();
            self.each_alone = true;
            return;
        }
        self.met = self.met.saturating_add(rows);
        if self.met >= TRIAL && self.asked.len() > self.met / 2 {
            self.each_alone = true;
            self.answers.clear();
            self.asked.clear();
        }
    }

    /// The day of a row that has its own.
    fn day(&self, days: Option<&Column>, row: usize) -> Result<Day, Why> {
        match (self.job.on, days) {
            (Some(day), _) => Ok(day),
            (None, Some(days)) => day_of(days, row),
            (None, None) => Err(Arc::from("on: there is no day")),
        }
    }

    /// Asks the facts of rows that belong together.
    fn ask_rows(&mut self, rows: Rows<'_>, day: Result<Day, Why>) -> u32 {
        let question = match self.question(rows) {
            Ok(question) => question,
            Err(why) => return self.keep(None, vec![Answer::none(why)], Box::default()),
        };
        let is_for_all_days = self.job.on.is_none() && !self.each_alone;
        if is_for_all_days && self.job.language.is_none() {
            let (answers, begins) = self.course(&question);
            return self.keep(Some(question), answers, begins);
        }
        let answer = match day {
            Ok(day) => self.told(&question, day),
            Err(why) => Answer::none(why),
        };
        self.keep(None, vec![answer], Box::default())
    }

    fn question(&self, rows: Rows<'_>) -> Result<Value, Why> {
        let facts = self.job.plan.facts(rows).map_err(Arc::<str>::from)?;
        let mut reader = Reader::default();
        let question = (self.job.read)(&facts, &mut reader);
        let faults = reader.into_faults();
        match question {
            Some(question) if faults.is_empty() => Ok(question),
            _ => {
                let shown = faults.iter().take(5).map(|fault| self.job.plan.told(&facts, fault));
                Err(shown.collect::<Vec<_>>().join("; ").into())
            }
        }
    }

    fn told(&self, question: &Value, day: Day) -> Answer {
        let Some(told) = (self.job.asking.told)(question, self.job.norms, day, self.job.language) else {
            return Answer::none(Arc::from("the row could not be asked"));
        };
        let mut answer = Answer::of(told.outcome);
        answer.because(&told.because);
        answer.from = told.holds.from.map_or(NO_DAY, days::number);
        answer.until = told.holds.until.map_or(NO_DAY, days::number);
        if let Some((on, outcome)) = told.next {
            (answer.next_on, answer.next_outcome) = (days::number(on), word(outcome));
        }
        answer.explanation = told.explanation.map(Arc::from);
        answer
    }

    /// The answers of all days, and the first day of each after the first.
    fn course(&self, question: &Value) -> (Vec<Answer>, Box<[i32]>) {
        let course = (self.job.asking.course)(question, self.job.norms).unwrap_or_default();
        let begins: Box<[i32]> = course.iter().skip(1).map(|(day, _)| days::number(*day)).collect();
        let mut answers: Vec<Answer> = course.into_iter().map(|(_, tag)| Answer::of(tag)).collect();
        let outcomes: Vec<i8> = answers.iter().skip(1).map(|answer| answer.outcome).collect();
        for ((answer, begin), outcome) in answers.iter_mut().zip(&begins).zip(outcomes) {
            (answer.until, answer.next_on, answer.next_outcome) = (begin.wrapping_sub(1), *begin, outcome);
        }
        for (answer, begin) in answers.iter_mut().skip(1).zip(&begins) {
            answer.from = *begin;
        }
        (answers, begins)
    }

    fn keep(&mut self, question: Option<Value>, answers: Vec<Answer>, begins: Box<[i32]>) -> u32 {
        let first = self.answers.len();
        self.answers.extend(answers);
        let entry = u32::try_from(self.asked.len()).unwrap_or(NONE);
        self.asked.push(Asked { question, first, begins });
        entry
    }

    /// Writes the answers of rows that follow each other, each by its entry.
    fn write(&self, entries: &[u32], days: Option<&Column>, first: usize, output: &mut Output) {
        let is_by_day = self.job.on.is_none() && days.is_some();
        let no_day = Answer::none(Arc::from("on: this field is required"));
        let outside = Answer::none(Arc::from("on: the day lies outside 1900-01-01 up to and including 2199-12-31"));
        let mut found: Vec<(&Answer, Option<(&Value, Day)>)> = Vec::with_capacity(entries.len());
        for (row, entry) in (first..).zip(entries) {
            let asked = usize::try_from(*entry).ok().and_then(|entry| self.asked.get(entry));
            let Some(asked) = asked else { continue };
            let mut step = 0;
            let mut because = None;
            if let (true, Some(question), Some(column)) = (is_by_day, &asked.question, days) {
                match super::cells::day_number(column, row) {
                    None => {
                        found.push((&no_day, None));
                        continue;
                    }
                    Some(day) => {
                        let Some(on) = days::day_at(day) else {
                            found.push((&outside, None));
                            continue;
                        };
                        step = asked.begins.iter().take_while(|begin| **begin <= day).count();
                        because = Some((question, on));
                    }
                }
            }
            if let Some(answer) = self.answers.get(asked.first.saturating_add(step)) {
                found.push((answer, because));
            }
        }
        let layout = &self.job.layout;
        if layout.has(Part::Outcome) {
            output.outcome.extend(found.iter().map(|(answer, _)| answer.outcome));
            if !layout.data.is_empty() {
                output.data.extend(found.iter().map(|(answer, _)| answer.fields.clone()));
            }
        }
        if layout.has(Part::HoldsFrom) {
            output.holds_from.extend(found.iter().map(|(answer, _)| answer.from));
        }
        if layout.has(Part::HoldsUntil) {
            output.holds_until.extend(found.iter().map(|(answer, _)| answer.until));
        }
        if layout.has(Part::NextOn) {
            output.next_on.extend(found.iter().map(|(answer, _)| answer.next_on));
        }
        if layout.has(Part::NextOutcome) {
            output.next_outcome.extend(found.iter().map(|(answer, _)| answer.next_outcome));
        }
        if layout.has(Part::Explanation) {
            output.explanation.extend(found.iter().map(|(answer, _)| answer.explanation.clone()));
        }
        if layout.has(Part::Reasons) || layout.has(Part::Missing) {
            self.write_because(&found, output);
        }
        for (row, (answer, _)) in (output.rows()..).zip(&found) {
            if let Some(why) = &answer.error {
                output.errors.push((row, Arc::clone(why)));
            }
        }
        output.add_rows(found.len());
    }

    /// The reasons: those of the answer, or of a step of a course those of the day itself.
    fn write_because(&self, found: &[(&Answer, Option<(&Value, Day)>)], output: &mut Output) {
        let (has_reasons, has_missing) = (self.job.layout.has(Part::Reasons), self.job.layout.has(Part::Missing));
        let mut write = |reasons: &[i16], missing: &[i16]| {
            if has_reasons {
                output.reasons.push(reasons);
            }
            if has_missing {
                output.missing.push(missing);
            }
        };
        let mut on_day = Answer::none(Arc::from(""));
        for (answer, day) in found {
            match day.and_then(|(question, on)| (self.job.asking.because)(question, self.job.norms, on)) {
                Some(because) => {
                    on_day.because(&because);
                    write(&on_day.reasons, &on_day.missing);
                }
                None => write(&answer.reasons, &answer.missing),
            }
        }
    }
}

/// The day in a cell of a column of days.
pub(crate) fn day_of(days: &Column, row: usize) -> Result<Day, Why> {
    match super::cells::day_number(days, row).map(days::day_at) {
        Some(Some(day)) => Ok(day),
        Some(None) => Err(Arc::from("on: the day lies outside 1900-01-01 up to and including 2199-12-31")),
        None => Err(Arc::from("on: this field is required")),
    }
}
