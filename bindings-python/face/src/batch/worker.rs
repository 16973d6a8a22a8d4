//! Asks the question of row after row.
//!
//! The same facts get the same answer, so facts that come again are not asked again: on one day for all, every combination
//! of facts is asked once; on a day for each row, once for all days ([`Question::course`](kinderopvang::decision::Question)).
//! Where most rows differ, each is asked by itself. Whichever way: the answers are the core's.

use std::{ops::Range, sync::Arc};

use kinderopvang_columns::{Block, Entries, NONE, Near};
use smallvec::SmallVec;

use super::{
    answers::{Answer, Answers, Why, word},
    cells::{Column, day_number},
    days,
    facts::Rows,
    numbers::{Given, Read},
    output::{Layout, NO_DAY, NO_WORD, Output, Part},
    plan::Plan,
};
use crate::{
    kind::Reading,
    names::{self, Day, Language, Reader},
    questions::Asking,
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

/// Rows whose answers are one thread's to find.
pub(crate) struct Worker<'a> {
    job: &'a Job<'a>,
    /// Are outcomes all that is asked?
    are_plain: bool,
    /// Are they asked on one day for all rows, and have no fields?
    is_plain: bool,
    reader: Reader,
    given: Vec<Given>,
    read: Vec<Read>,
    near: Near,
    entries: Entries,
    answers: Answers,
    /// Rows met while looking for facts that come again.
    met: usize,
    each_alone: bool,
    /// Why the last row that could not be asked could not: many share it.
    why: Option<Why>,
    /// The entries of a block of rows, and the numbers of the cells of each column.
    found: Vec<u32>,
    numbers: Vec<Vec<u32>>,
}

/// So many rows are read at a time.
const BLOCK: usize = 1_024;
/// After so many rows it shows whether facts come again.
const TRIAL: usize = 32_768;
/// More entries than this are forgotten, so that memory does not grow with the table.
const MOST: usize = 1 << 20;

impl<'a> Worker<'a> {
    pub(crate) fn new(job: &'a Job<'a>) -> Self {
        let columns = job.plan.used.len();
        let layout = &job.layout;
        let are_plain = layout.parts.iter().all(|part| matches!(part, Part::Outcome | Part::Error));
        Self {
            job,
            are_plain,
            is_plain: job.on.is_some() && are_plain && layout.data.is_empty(),
            reader: Reader::default(),
            given: (0..columns).map(|_| Given::default()).collect(),
            read: (0..columns).map(|_| Read::default()).collect(),
            near: Near::new(columns),
            entries: Entries::new(columns),
            answers: Answers::new(),
            met: 0,
            each_alone: job.on.is_none() && job.language.is_some(),
            why: None,
            found: Vec::new(),
            numbers: vec![Vec::new(); columns],
        }
    }

    /// The answers to the rows of a batch: its used columns, and the days of its rows where each has its own.
    pub(crate) fn ask(&mut self, columns: Vec<Column>, days: Option<&Column>, rows: usize) -> Output {
        let mut output = Output::new(rows);
        let batch = [columns];
        let [columns] = &batch;
        self.begin(columns);
        let mut first = 0;
        while first < rows {
            let end = first.saturating_add(BLOCK).min(rows);
            if self.answers.count() > MOST && !self.each_alone {
                *self = Self::new(self.job);
                self.begin(columns);
            }
            self.ask_block(&batch, days, first..end, &mut output);
            first = end;
        }
        output
    }

    fn begin(&mut self, columns: &[Column]) {
        for (given, column) in self.given.iter_mut().zip(columns) {
            given.begin(column);
        }
    }

    fn ask_block(&mut self, batch: &[Vec<Column>; 1], days: Option<&Column>, rows: Range<usize>, output: &mut Output) {
        let count = rows.len();
        let [columns] = batch;
        if !self.each_alone {
            self.look_up(columns, &rows);
            if self.is_plain && self.near.add_words(&mut output.outcome) {
                output.add_rows(count);
                self.settle(count, true);
                return;
            }
        }
        let mut found = std::mem::take(&mut self.found);
        let unknown = if self.each_alone {
            found = vec![NONE; count];
            count
        } else {
            self.near.find(&mut found)
        };
        let mut is_numbered = true;
        if unknown > count / 8 {
            is_numbered = self.find(batch, days, rows.start, &mut found);
            if is_numbered {
                (0..).zip(&found).for_each(|(at, entry)| self.note(at, *entry));
            }
        } else if unknown > 0 {
            for (at, entry) in found.iter_mut().enumerate().filter(|(_, entry)| **entry == NONE) {
                let row = rows.start.saturating_add(at);
                is_numbered &= self.find(batch, days, row, std::slice::from_mut(entry));
                self.note(at, *entry);
            }
        }
        let is_by_day = self.job.on.is_none() && !self.each_alone;
        let days = days.filter(|_| is_by_day).map(|days| (days, rows.start));
        self.answers.write(self.job, &mut found, days, output);
        self.settle(count, is_numbered && !self.each_alone);
        self.found = found;
    }

    /// Remembers the entry of a row of the block, for others with the same cells.
    fn note(&mut self, at: usize, entry: u32) {
        let outcome = if self.is_plain { self.answers.outcome(entry) } else { NO_WORD };
        self.near.note(at, entry, outcome);
    }

    /// Reads the cells of a block of rows, for what is known of rows with the same.
    fn look_up(&mut self, columns: &[Column], rows: &Range<usize>) {
        for ((read, given), column) in self.read.iter_mut().zip(&mut self.given).zip(columns) {
            read.prepare(given, column, rows);
        }
        let blocks: SmallVec<[Block<'_>; 8]> =
            self.read.iter().zip(columns).map(|(read, column)| read.block(column, rows)).collect();
        self.near.read(&blocks, rows.len());
    }

    /// Finds the entries of rows that follow each other, of facts met before or asked now. Tells whether facts that come again
    /// will be known.
    fn find(&mut self, batch: &[Vec<Column>; 1], days: Option<&Column>, first: usize, found: &mut [u32]) -> bool {
        let [columns] = batch;
        let is_numbered = !self.each_alone && self.number(columns, first, found.len());
        if is_numbered {
            self.entries.find(&self.numbers, found);
        }
        for (at, entry) in found.iter_mut().enumerate().filter(|(_, entry)| **entry == NONE) {
            let row = first.saturating_add(at);
            let of_row = || self.numbers.iter().map(|numbers| numbers.get(at).copied().unwrap_or_default()).collect();
            let numbers: Box<[u32]> = if is_numbered { of_row() } else { Box::default() };
            // It may have been met among these rows.
            let known = if is_numbered { self.entries.get(&numbers) } else { NONE };
            *entry = if known == NONE {
                let place = [(0, u32::try_from(row).unwrap_or(u32::MAX))];
                self.ask_rows(Rows { batches: batch, at: &place }, self.day(days, row))
            } else {
                known
            };
            if is_numbered && known == NONE {
                self.entries.insert(numbers, *entry);
            }
        }
        is_numbered
    }

    /// The answers to groups of rows that belong together.
    pub(crate) fn ask_groups<'g>(
        &mut self,
        batches: &[Vec<Column>],
        groups: impl Iterator<Item = &'g [(u32, u32)]>,
        day: impl Fn(&[(u32, u32)]) -> Result<Day, Why>,
    ) -> Output {
        self.each_alone = true;
        let mut output = Output::new(0);
        let mut found = Vec::new();
        for at in groups {
            found.push(self.ask_rows(Rows { batches, at }, day(at)));
            if found.len() >= BLOCK {
                self.answers.write(self.job, &mut found, None, &mut output);
                self.settle(BLOCK, false);
                found.clear();
            }
        }
        self.answers.write(self.job, &mut found, None, &mut output);
        output
    }

    /// Numbers the cells of rows that follow each other. Tells whether there is a table for so many.
    fn number(&mut self, columns: &[Column], first: usize, count: usize) -> bool {
        for ((given, column), numbers) in self.given.iter_mut().zip(columns).zip(&mut self.numbers) {
            numbers.resize(count, 0);
            given.write(column, first, numbers);
        }
        self.entries.fit(self.given.iter().map(Given::highest))
    }

    /// Forgets answers that no later row needs, and sees whether facts come again.
    fn settle(&mut self, rows: usize, is_numbered: bool) {
        if !is_numbered {
            self.answers = Answers::new();
            self.each_alone = true;
            return;
        }
        self.met = self.met.saturating_add(rows);
        if self.met >= TRIAL && self.answers.count() > self.met / 2 {
            self.each_alone = true;
            self.answers = Answers::new();
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
            Err(why) => {
                let why = self.why.take().filter(|known| **known == *why).unwrap_or_else(|| Arc::from(why));
                self.why = Some(Arc::clone(&why));
                return self.answers.keep(None, [Answer::none(why)], &[]);
            }
        };
        let is_for_all_days = self.job.on.is_none() && !self.each_alone;
        if is_for_all_days && self.job.language.is_none() {
            let (answers, begins) = self.course(&question);
            return self.answers.keep(Some(question), answers, &begins);
        }
        let answer = match day {
            Ok(day) => self.told(&question, day),
            Err(why) => Answer::none(why),
        };
        self.answers.keep(None, [answer], &[])
    }

    fn question(&mut self, rows: Rows<'_>) -> Result<Value, String> {
        let facts = self.job.plan.facts(rows)?;
        let question = (self.job.read)(&facts, &mut self.reader);
        let faults = self.reader.take_faults();
        match question {
            Some(question) if faults.is_empty() => Ok(question),
            _ => {
                let shown = faults.iter().take(5).map(|fault| self.job.plan.told(&facts, fault));
                Err(shown.collect::<Vec<_>>().join("; "))
            }
        }
    }

    fn told(&self, question: &Value, day: Day) -> Answer {
        if self.are_plain {
            let tag = (self.job.asking.tag)(question, self.job.norms, day);
            return tag.map_or_else(Answer::impossible, |tag| Answer::of(&tag, &self.job.layout));
        }
        let Some(told) = (self.job.asking.told)(question, self.job.norms, day, self.job.language) else {
            return Answer::impossible();
        };
        let mut answer = Answer::of(&told.outcome, &self.job.layout);
        answer.more.because(&told.because);
        answer.from = told.holds.from.map_or(NO_DAY, days::number);
        answer.until = told.holds.until.map_or(NO_DAY, days::number);
        if let Some((on, outcome)) = told.next {
            (answer.next_on, answer.next_outcome) = (days::number(on), word(outcome));
        }
        answer.more.explanation = told.explanation.map(Arc::from);
        answer
    }

    /// The answers of all days, and the first day of each after the first.
    fn course(&self, question: &Value) -> (Vec<Answer>, Box<[i32]>) {
        let course = (self.job.asking.course)(question, self.job.norms).unwrap_or_default();
        let begins: Box<[i32]> = course.iter().skip(1).map(|(day, _)| days::number(*day)).collect();
        let mut answers: Vec<Answer> = course.iter().map(|(_, tag)| Answer::of(tag, &self.job.layout)).collect();
        let outcomes: Vec<i8> = answers.iter().skip(1).map(|answer| answer.outcome).collect();
        for ((answer, begin), outcome) in answers.iter_mut().zip(&begins).zip(outcomes) {
            (answer.until, answer.next_on, answer.next_outcome) = (begin.wrapping_sub(1), *begin, outcome);
        }
        for (answer, begin) in answers.iter_mut().skip(1).zip(&begins) {
            answer.from = *begin;
        }
        (answers, begins)
    }
}

/// The day in a cell of a column of days.
pub(crate) fn day_of(days: &Column, row: usize) -> Result<Day, Why> {
    match day_number(days, row).map(days::day_at) {
        Some(Some(day)) => Ok(day),
        Some(None) => Err(Arc::from("on: the day lies outside 1900-01-01 up to and including 2199-12-31")),
        None => Err(Arc::from("on: this field is required")),
    }
}
