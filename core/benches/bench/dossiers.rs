//! Whole dossiers of three sizes.

use std::time::Instant;

use kinderopvang::{
    calendar::{Day, Period},
    dossier::{Answer, Dossier, DossierReport},
};
use serde::Serialize;

use crate::{
    allocator::counted,
    measure::{Row, seconds},
    synthetic,
};

const SIZES: [usize; 3] = [25_000, 50_000, 100_000];

struct Measured {
    persons: usize,
    text_bytes: usize,
    parse: f64,
    judge: f64,
    write: f64,
    /// Seconds of the timeline of one person.
    timeline: f64,
    json_bytes: usize,
    reasons: Reasons,
    peak: usize,
}

fn measure(persons: usize, on: Day) -> Measured {
    let text = synthetic::dossier(persons);
    let start = Instant::now();
    let dossier = Dossier::from_text(&text).expect("the synthetic dossier has no faults");
    let parse = start.elapsed().as_secs_f64();
    let text_bytes = text.len();
    drop(text);
    let judge = seconds(3, || dossier.judge(on));
    let (report, heap) = counted(|| dossier.judge(on));
    let start = Instant::now();
    let json = serde_json::to_string(&report).expect("a report can be written");
    let write = start.elapsed().as_secs_f64();
    let reasons = Reasons::of(&report);
    let timeline = timeline(&dossier, on);
    Measured { persons, text_bytes, parse, judge, write, timeline, json_bytes: json.len(), reasons, peak: heap.peak }
}

/// Seconds of the timeline of one person over a year and a half, the mean of a hundred.
fn timeline(dossier: &Dossier, on: Day) -> f64 {
    let range = Period::new(on.subtract_days(180), on.add_months(12)).expect("a period");
    let persons = || dossier.persons.iter().step_by(dossier.persons.len() / 100);
    let stretches = || persons().filter_map(|person| dossier.timeline(&person.id, range)).flatten().count();
    seconds(3, stretches) / count(persons().count())
}

/// The number of reasons in a report and their bytes as JSON.
#[derive(Default)]
struct Reasons {
    count: usize,
    bytes: usize,
}

impl Reasons {
    fn of(report: &DossierReport) -> Self {
        let mut reasons = Self::default();
        for person in &report.persons {
            reasons.add(person.registration.as_ref());
            reasons.add(person.deadline.as_ref());
            reasons.add(person.vog.as_ref());
            reasons.add(person.fee.as_ref());
            for activity in &person.activities {
                reasons.add(Some(&activity.duty));
                reasons.add(activity.presence.as_ref());
                reasons.add(activity.may_work.as_ref());
                reasons.add(activity.qualified.as_ref());
            }
            for certificate in &person.first_aid {
                reasons.add(Some(certificate));
            }
        }
        for location in &report.locations {
            reasons.add(location.registered.as_ref());
            reasons.add(location.administration.as_ref());
            for day in &location.first_aid {
                reasons.add(Some(&day.covered));
            }
        }
        reasons
    }

    fn add<O, R: Serialize, F>(&mut self, answer: Option<&Answer<O, R, F>>) {
        if let Some(answer) = answer {
            self.count += answer.reasons.len();
            self.bytes += serde_json::to_string(&answer.reasons).expect("reasons can be written").len();
        }
    }
}

/// The rows of the dossiers.
pub fn rows() -> Vec<Row> {
    let on: Day = synthetic::ON.parse().expect("a day");
    let all = SIZES.map(|persons| measure(persons, on));
    let smallest = &all[0];
    let mut rows = Vec::new();
    for measured in &all {
        let growth = (measured.judge / smallest.judge) / (count(measured.persons) / count(smallest.persons));
        let name = format!(
            "dossier of {} persons, {} events, {} visits: judged",
            measured.persons,
            synthetic::EVENTS,
            synthetic::VISITS
        );
        let row = Row::new(name, measured.judge, "s").ratio(growth, "linear growth from the smallest");
        rows.push(if measured.persons == SIZES[2] { row.goal(1.0) } else { row });
    }
    let largest = &all[2];
    let persons = count(largest.persons);
    let beside = |name: &str, seconds: f64| Row::new(name, seconds, "s").ratio(seconds / largest.judge, "judging");
    let growth = (count(largest.peak) / count(smallest.peak)) / (persons / count(smallest.persons));
    rows.push(beside("  the largest: read from JSON", largest.parse));
    rows.push(beside("  the largest: report written as JSON", largest.write));
    rows.push(Row::new("  the largest: a person over a year and a half", largest.timeline * 1e3, "ms"));
    rows.push(Row::new("  document", count(largest.text_bytes) / persons, "bytes/person"));
    rows.push(
        Row::new("  most memory while judging, report included", count(largest.peak) / persons, "bytes/person")
            .ratio(growth, "linear growth from the smallest"),
    );
    let reasons = count(largest.reasons.count);
    rows.push(Row::new("  reasons in the report", reasons / persons, "per person"));
    rows.push(Row::new("  reasons as JSON", count(largest.reasons.bytes) / reasons, "bytes/reason").goal(100.0));
    rows.push(Row::new("  whole report as JSON", count(largest.json_bytes) / reasons, "bytes/reason"));
    rows
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("a number below 2^32"))
}
