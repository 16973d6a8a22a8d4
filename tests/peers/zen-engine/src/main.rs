//! Measures zen-engine from Rust on the table that `rule.py` wrote to the directory given: one JSON
//! line for each figure.

use std::{env, fs, hint::black_box, path::Path, sync::Arc, time::Instant};

use serde_json::{Value, json};
use zen_engine::{DecisionEngine, model::DecisionContent};

const TIMES: u32 = 20_000;
const ROUNDS: usize = 7;

fn main() {
    let directory = env::args().nth(1).expect("the directory of table.json and cases.json");
    let read = |name: &str| fs::read_to_string(Path::new(&directory).join(name)).expect(name);
    let content: DecisionContent = serde_json::from_str(&read("table.json")).expect("a decision table");
    let cases: Vec<Value> = serde_json::from_str(&read("cases.json")).expect("cases");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let mut decision = DecisionEngine::default().create_decision(Arc::new(content)).expect("a decision");
    decision.compile();
    for case in &cases {
        let answer = runtime.block_on(decision.evaluate(case["input"].clone().into())).expect("an answer");
        let answer: Value = serde_json::from_str(&answer.result.to_string()).expect("JSON");
        assert_eq!(answer, case["expect"], "{case}");
    }
    let input: zen_expression::Variable = cases[0]["input"].clone().into();
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            runtime.block_on(async {
                for _ in 0..TIMES {
                    black_box(decision.evaluate(input.clone()).await.expect("an answer"));
                }
            });
            start.elapsed().as_secs_f64() / f64::from(TIMES) * 1e9
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    let row = json!({"name": "zen-engine in Rust, compiled table", "value": rounds[ROUNDS / 2], "unit": "ns",
        "peer": "zen-engine", "version": "2.1.6"});
    println!("{row}");
}
