//! Whole dossiers of three sizes.

use std::time::Instant;

use kinderopvang::{
    calendar::Day,
    dossier::{Dossier, DossierReport, PersonReport},
};

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
    json_bytes: usize,
    reasons: usize,
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
    let reasons = reasons(&report);
    Measured { persons, text_bytes, parse, judge, write, json_bytes: json.len(), reasons, peak: heap.peak }
}

fn reasons(report: &DossierReport) -> usize {
    let of_person = |person: &PersonReport| -> usize {
        let of_activities = person.activities.iter().map(|activity| {
            activity.duty.reasons.len()
                + activity.presence.as_ref().map_or(0, |answer| answer.reasons.len())
                + activity.may_work.as_ref().map_or(0, |answer| answer.reasons.len())
        });
        of_activities.sum::<usize>()
            + person.registration.as_ref().map_or(0, |answer| answer.reasons.len())
            + person.deadline.as_ref().map_or(0, |answer| answer.reasons.len())
            + person.vog.as_ref().map_or(0, |answer| answer.reasons.len())
            + person.fee.as_ref().map_or(0, |answer| answer.reasons.len())
    };
    report.persons.iter().map(of_person).sum()
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
    rows.push(Row::new("  document", count(largest.text_bytes) / persons, "bytes/person"));
    rows.push(
        Row::new("  most memory while judging, report included", count(largest.peak) / persons, "bytes/person")
            .ratio(growth, "linear growth from the smallest"),
    );
    rows.push(Row::new("  reasons in the report", count(largest.reasons) / persons, "per person"));
    rows.push(
        Row::new("  report as JSON", count(largest.json_bytes) / count(largest.reasons), "bytes/reason").goal(100.0),
    );
    rows
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("a number below 2^32"))
}
