//! The catalogue, the norm tables and the coverage ledger as Markdown pages.
//!
//! Pure functions: they build the text and write nothing. The committed pages under `docs/` are
//! these texts; a test keeps them fresh.

mod coverage;
mod norms;
mod rules;

use std::fmt::Write;

pub use coverage::coverage_page;
pub use norms::norms_page;
pub use rules::rules_page;

use super::Rule;
use crate::{
    decision::Language,
    norm::{Availability, Citation, NormContent, NormName, NormRow, RatioCell, RightCell},
};

/// The line under the title of a generated page.
const GENERATED: &str = "*Generated from the code; edit the tables there. `REGENERATE=1 cargo test -p kinderopvang --features schema --test generated` writes it anew.*";

/// A page under construction.
struct Page {
    text: String,
}

impl Page {
    fn new(title: &str) -> Self {
        let mut page = Self { text: String::new() };
        page.line(&format!("# {title}"));
        page.line("");
        page.line(GENERATED);
        page
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.line("");
        self.line(text);
    }

    fn table(&mut self, head: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        self.line("");
        self.line(&format!("| {} |", head.join(" | ")));
        self.line(&format!("|{}", "---|".repeat(head.len())));
        for row in rows {
            let mut line = String::from("|");
            for cell in row {
                // Writing to a string cannot fail.
                let _ = write!(line, " {} |", in_cell(&cell));
            }
            self.line(&line);
        }
    }
}

/// A text as it may stand in the cell of a table.
fn in_cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// The anchor a heading gets.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    kept.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
}

fn link_to_rule(rule: Rule) -> String {
    format!("[{rule}](rules.md#{})", anchor(rule.word()))
}

fn link_to_norm(norm: NormName) -> String {
    format!("[{norm}](norms.md#{})", anchor(norm.word()))
}

fn link_to(citation: &Citation) -> String {
    format!("[{citation}]({})", citation.url)
}

/// First and last day of a version.
fn validity(row: &NormRow) -> String {
    let until = row.until.map(|until| until.to_string()).unwrap_or_default();
    format!("{} – {until}", row.from).trim_end().to_owned()
}

fn layer(row: &NormRow) -> String {
    row.layer.name(Language::En).to_owned()
}

/// Remark and last confirmation of a version.
fn remarks(row: &NormRow) -> String {
    let remark = row.remark.as_deref().unwrap_or_default();
    match (row.confirmed_until, remark.is_empty()) {
        (None, _) => remark.to_owned(),
        (Some(day), true) => format!("last confirmed {day}"),
        (Some(day), false) => format!("{remark}; last confirmed {day}"),
    }
}

/// The value of a norm as a reader wants it.
fn value(row: &NormRow) -> String {
    match &row.value {
        NormContent::Applies => "applies".to_owned(),
        NormContent::Date { day } => day.to_string(),
        NormContent::Length { term } => format!("{} {}", term.count, term.unit),
        NormContent::Count { count } => count.to_string(),
        NormContent::Amount { amount } => amount.to_string(),
        NormContent::Numbers { numbers } => numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        NormContent::Level { level } => level.to_string(),
        NormContent::Pattern { pattern } => format!("`{pattern}`"),
        NormContent::Cells { cells } => cells.iter().map(cell).collect::<Vec<_>>().join("; "),
        NormContent::Formula { weights, one_staff_member } => {
            let weights = weights.iter().map(|part| format!("{} × {}", part.weight, part.band.name(Language::En)));
            format!("({}) / {one_staff_member}, rounded up", weights.collect::<Vec<_>>().join(" + "))
        }
        NormContent::Rights { marks } => marks.iter().copied().map(mark).collect::<Vec<_>>().join("; "),
        NormContent::Availabilities { parts } => parts.iter().copied().map(available).collect::<Vec<_>>().join("; "),
    }
}

/// A mark of the matrix of rights.
fn mark(cell: RightCell) -> String {
    let [role, object] = [cell.role.name(Language::En), cell.object.name(Language::En)];
    format!("{role}, {object}: {}", cell.mark.name(Language::En))
}

/// When a part of a system has to be available.
fn available(part: Availability) -> String {
    let [name, opening] = [part.part.name(Language::En), part.opening.name(Language::En)];
    if part.days == 0 {
        format!("{name}: {opening}")
    } else {
        format!("{name}: {opening} ({}x{})", part.days, part.hours)
    }
}

/// A cell of a table of staff and children.
fn cell(cell: &RatioCell) -> String {
    let ages = match (cell.youngest.name(Language::En), cell.oldest.name(Language::En)) {
        (youngest, oldest) if youngest == oldest => youngest.to_owned(),
        (youngest, oldest) => format!("{youngest} with {oldest}"),
    };
    let limit = cell.of_the_youngest.map(|limit| format!(", at most {limit} of the youngest")).unwrap_or_default();
    format!("{ages}: {} for {}{limit}", cell.staff, cell.children)
}
