//! Parents' requests: what an app asks for a screen, and what a planner asks for a day.

use kinderopvang::{
    calendar::{Moment, Period},
    request::{
        CareContext, CareRequest, CareRequestEvent, Submission, advance, can_cancel_each, evaluate, options_each,
        requests_of, what_if,
    },
};
use serde::Deserialize;

use crate::measure::{Row, seconds};

const ROUNDS: usize = 21;
/// What a phone has for one frame of its screen, in milliseconds.
const FRAME: f64 = 16.0;

#[derive(Deserialize)]
struct Family {
    context: CareContext,
    submissions: Vec<Submission>,
    judged: Moment,
}

fn family() -> Family {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/families/vermeer-2026-11-04.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the example")).expect("a family")
}

pub fn rows() -> Vec<Row> {
    let family = family();
    let waiting = waiting(&family);
    let mut rows = cancelling(&family, &waiting);
    rows.push(options(&family));
    rows.push(open_requests(family.context.clone(), &waiting));
    let first = &family.submissions[0];
    let evaluated = seconds(ROUNDS, || evaluate(first, &family.context, family.judged).expect("an answer"));
    rows.push(Row::new("evaluate a submission for two children", evaluated * 1e3, "ms"));
    rows
}

/// The waiting requests that the family's submissions become.
fn waiting(family: &Family) -> Vec<CareRequest> {
    let mut waiting = Vec::new();
    for submission in &family.submissions {
        let decision = evaluate(submission, &family.context, family.judged).expect("an answer");
        for request in requests_of(submission, &decision, &family.context).expect("requests") {
            let received = advance(&request, CareRequestEvent::Receive, &family.context.policy, family.judged);
            waiting.extend(received);
        }
    }
    waiting
}

/// The list form over three sizes: costs grow with the requests.
fn cancelling(family: &Family, waiting: &[CareRequest]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for count in [10_000, 20_000, 40_000] {
        let requests: Vec<CareRequest> = waiting.iter().cycle().take(count).cloned().collect();
        let policy = &family.context.policy;
        let value = seconds(ROUNDS, || can_cancel_each(&requests, policy, family.judged)) * 1e3;
        let row = Row::new(format!("can_cancel of {count} requests"), value, "ms");
        rows.push(match rows.first() {
            None => row.goal(FRAME),
            Some(first) => {
                let ratio = value / first.value;
                row.ratio(ratio, first.name.clone())
            }
        });
    }
    rows
}

fn options(family: &Family) -> Row {
    let children = ["floor", "noortje", "ties"].map(str::to_owned);
    let month = Period::new("2026-11-01".parse().expect("a day"), "2026-11-30".parse().expect("a day"));
    let month = month.expect("a month");
    let value = seconds(ROUNDS, || options_each(&children, month, &family.context, family.judged).expect("options"));
    Row::new("options of three children over a month", value * 1e3, "ms").goal(FRAME)
}

/// A group of sixteen with fifty open requests on one day.
fn open_requests(mut context: CareContext, waiting: &[CareRequest]) -> Row {
    let (group, on) = ("hamsters", "2026-11-11".parse().expect("a day"));
    let of_group = waiting.iter().find(|request| request.group == group).expect("a request for the group");
    let there = context.plan.iter().filter(|planned| planned.group == group && planned.on == on).count();
    let some = context.plan.iter().find(|planned| planned.group == group && planned.on == on).expect("a plan").clone();
    for _ in there..16 {
        context.plan.push(some.clone());
    }
    for group in &mut context.groups {
        group.places = Some(100);
    }
    context.requests =
        (0..50).map(|number| CareRequest { id: format!("request {number}"), on, ..of_group.clone() }).collect();
    let value = seconds(ROUNDS, || what_if(group, on, &context).expect("an answer"));
    Row::new("what_if of a group of 16 with 50 open requests", value * 1e3, "ms").goal(1.0)
}
