//! Speed and size, measured side by side in one run: `make bench`.
//!
//! Prints one table and writes it as `target/bench.json`. Times differ from machine to machine; the
//! ratios, taken in the same run, much less.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::format_push_string,
    reason = "a measuring program, not the library"
)]

#[path = "bench/allocator.rs"]
mod allocator;
#[path = "bench/dossiers.rs"]
mod dossiers;
#[path = "../tests/exports/mod.rs"]
mod exports;
#[path = "bench/measure.rs"]
mod measure;
#[path = "bench/questions.rs"]
mod questions;
#[path = "bench/register.rs"]
mod register;
#[path = "bench/requests.rs"]
mod requests;
#[path = "bench/synthetic.rs"]
mod synthetic;

use std::{fs, path::PathBuf, process::ExitCode};

#[global_allocator]
static ALLOCATOR: allocator::Counting = allocator::Counting;

fn main() -> ExitCode {
    // `cargo test` also starts benchmarks, without this word.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let mut rows = questions::rows();
    rows.extend(requests::rows());
    rows.extend(register::rows());
    rows.extend(dossiers::rows());
    print!("{}", measure::table(&rows));
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target")), PathBuf::from);
    let path = target.join("bench.json");
    match serde_json::to_string_pretty(&rows).map(|json| fs::write(&path, json)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        _ => {
            eprintln!("bench: cannot write {}", path.display());
            ExitCode::FAILURE
        }
    }
}
