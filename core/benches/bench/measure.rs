//! Timing by medians, side by side, and the table.

use std::{hint::black_box, time::Instant};

use serde::Serialize;

/// One row of the table.
#[derive(Debug, Serialize)]
pub struct Row {
    pub name: String,
    pub value: f64,
    pub unit: &'static str,
    /// The value to stay at or under.
    pub goal: Option<f64>,
    /// The value divided by what it is compared with, measured in the same run.
    pub ratio: Option<f64>,
    /// What it is compared with.
    pub peer: Option<String>,
    /// When it was measured, if the caller of the benchmark says so.
    pub when: Option<String>,
}

impl Row {
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        let when = std::env::var("BENCH_WHEN").ok();
        Self { name: name.into(), value, unit, goal: None, ratio: None, peer: None, when }
    }

    pub fn goal(mut self, most: f64) -> Self {
        self.goal = Some(most);
        self
    }

    pub fn ratio(mut self, ratio: f64, peer: impl Into<String>) -> Self {
        self.ratio = Some(ratio);
        self.peer = Some(peer.into());
        self
    }
}

/// Work to be timed: does the same thing as often as it is told.
pub struct Work<'w> {
    pub name: &'static str,
    pub goal: Option<f64>,
    run: Box<dyn FnMut(u32) + 'w>,
}

impl<'w> Work<'w> {
    /// Work that asks `ask` about each of `inputs` in turn.
    pub fn over<I, T>(name: &'static str, inputs: &'w [I], ask: impl Fn(&I) -> T + 'w) -> Self {
        let run = move |times: u32| {
            for input in inputs.iter().cycle().take(usize::try_from(times).unwrap_or(0)) {
                black_box(ask(black_box(input)));
            }
        };
        Self { name, goal: None, run: Box::new(run) }
    }

    pub fn goal(mut self, nanoseconds: f64) -> Self {
        self.goal = Some(nanoseconds);
        self
    }
}

const ROUNDS: usize = 31;
const BATCH_NANOSECONDS: f64 = 4e6;

/// Times every work in turn, round after round, so that a slow moment of the machine meets all of
/// them. Each row's ratio is the median over the rounds of its time against the first work's.
pub fn side_by_side(mut works: Vec<Work<'_>>) -> Vec<Row> {
    let times: Vec<u32> = works.iter_mut().map(|work| batch_size(&mut work.run)).collect();
    let mut rounds: Vec<Vec<f64>> = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let round = works.iter_mut().zip(&times).map(|(work, times)| each(&mut work.run, *times));
        rounds.push(round.collect());
    }
    let first = works.first().map_or("", |work| work.name);
    works
        .iter()
        .enumerate()
        .map(|(at, work)| {
            let value = median(rounds.iter().map(|round| round[at]));
            let ratio = median(rounds.iter().map(|round| round[at] / round[0]));
            let row = Row::new(work.name, value, "ns").ratio(ratio, first);
            Row { goal: work.goal, ..row }
        })
        .collect()
}

/// Nanoseconds of one time, over a batch.
fn each(run: &mut dyn FnMut(u32), times: u32) -> f64 {
    let start = Instant::now();
    run(times);
    start.elapsed().as_secs_f64() * 1e9 / f64::from(times)
}

/// How often makes a batch long enough for the clock; running it also warms up.
fn batch_size(run: &mut dyn FnMut(u32)) -> u32 {
    let mut times = 64;
    while each(run, times) * f64::from(times) < BATCH_NANOSECONDS {
        times *= 2;
    }
    times
}

/// Seconds of `work`: the median of `rounds`, after one to warm up.
pub fn seconds<T>(rounds: usize, mut work: impl FnMut() -> T) -> f64 {
    black_box(work());
    median((0..rounds).map(|_| {
        let start = Instant::now();
        let value = black_box(work());
        let seconds = start.elapsed().as_secs_f64();
        drop(value);
        seconds
    }))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The rows as a table.
pub fn table(rows: &[Row]) -> String {
    let mut text = format!("{:<58} {:>10} {:<11} {:>7} {:>8}\n", "what", "value", "unit", "goal", "ratio");
    for row in rows {
        let goal = row.goal.map_or(String::new(), |goal| format!("<= {goal}"));
        let missed = if row.goal.is_some_and(|goal| row.value > goal) { "  over the goal" } else { "" };
        let ratio = row.ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        let value = if row.value < 10.0 { format!("{:.2}", row.value) } else { format!("{:.1}", row.value) };
        text.push_str(&format!("{:<58} {value:>10} {:<11} {goal:>7} {ratio:>8}{missed}\n", row.name, row.unit));
    }
    text
}
