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
    norm::{
        AbroadFacility, Availability, Citation, ListedCertificate, NormContent, NormName, NormRow, RatioCell,
        RecordAsked, RecordDemand, RightCell,
    },
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
        NormContent::Diplomas { diplomas } if diplomas.is_empty() => "not read".to_owned(),
        NormContent::Diplomas { diplomas } => {
            diplomas.iter().map(|row| row.name.as_ref()).collect::<Vec<_>>().join("; ")
        }
        NormContent::Certificates { certificates } => {
            certificates.iter().map(certificate).collect::<Vec<_>>().join("; ")
        }
        NormContent::Criteria { criteria } => criteria.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        NormContent::Cells { cells } => cells.iter().map(cell).collect::<Vec<_>>().join("; "),
        NormContent::Formula { weights, one_staff_member } => {
            let weights = weights.iter().map(|part| format!("{} × {}", part.weight, part.band.name(Language::En)));
            format!("({}) / {one_staff_member}, rounded up", weights.collect::<Vec<_>>().join(" + "))
        }
        NormContent::Records { records } => records_of(records),
        NormContent::Asked { asked } => asked.iter().copied().map(record_asked).collect::<Vec<_>>().join("; "),
        NormContent::Facilities { facilities } => {
            facilities.iter().copied().map(facility).collect::<Vec<_>>().join("; ")
        }
        NormContent::Parts { parts } => parts.iter().map(|part| part.name(Language::En)).collect::<Vec<_>>().join(", "),
        NormContent::Yearly { day } => format!("{:02}-{:02} of every year", day.month, day.day),
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

/// The records of an administration, each with its fields.
fn records_of(demands: &[RecordDemand]) -> String {
    let mut text = String::new();
    let mut before = None;
    for demand in demands {
        let record = (demand.organisation, demand.record);
        if before != Some(record) {
            let (organisation, record) = (demand.organisation.name(Language::En), demand.record.name(Language::En));
            let mark = if text.is_empty() { "" } else { "; " };
            // Writing to a string cannot fail.
            let _ = write!(text, "{mark}{organisation} {}({}): {record}", demand.paragraph, demand.letter);
        }
        if let Some(field) = demand.field {
            let mark = if before == Some(record) { ", " } else { " with " };
            let some = if demand.only_some { " (of some)" } else { "" };
            let _ = write!(text, "{mark}{}{some}", field.name(Language::En));
        }
        before = Some(record);
    }
    text
}

/// Who may ask for a record.
fn record_asked(asked: RecordAsked) -> String {
    let RecordAsked { organisation, record, receiver } = asked;
    let names = [organisation.name(Language::En), record.name(Language::En), receiver.name(Language::En)];
    let [organisation, record, receiver] = names;
    format!("{organisation}: {record} for {receiver}")
}

/// A facility abroad and its proof.
fn facility(row: AbroadFacility) -> String {
    let place =
        [row.region.map(|region| region.name(Language::En)), row.country.map(|country| country.name(Language::En))];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    let place = if place.is_empty() { "any country".to_owned() } else { place.join(", ") };
    let (facility, proof) = (row.facility.name(Language::En), row.proof.name(Language::En));
    let valid = if row.must_be_valid { ", valid" } else { "" };
    let contract = if row.with_contract { ", and the contract with the service" } else { "" };
    format!("{} {place}: {facility} with {proof}{valid}{contract}", row.article)
}

/// A certificate on the list, with the first day of issue that counts.
fn certificate(listed: &ListedCertificate) -> String {
    let name = listed.certificate.map(|known| known.name(Language::Nl)).or(listed.name.as_deref()).unwrap_or_default();
    let from = listed.issued_from.map(|from| format!(", issued from {from} on")).unwrap_or_default();
    format!("{name}{from}")
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
