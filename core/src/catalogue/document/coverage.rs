//! The coverage ledger as a page.

use super::{Page, link_to_rule};
use crate::{
    catalogue::{Coverage, LedgerEntry, LedgerSource, Rule, coverage_of, reasons},
    decision::Language,
};

/// The page with the coverage ledger: per source each part and what became of it.
pub fn coverage_page() -> String {
    let mut page = Page::new("Coverage of the sources");
    page.paragraph(
        "What each article, and each question or heading of a page, became in this library: *implemented* by rules, \
         *not modelled* for a reason, or left to the *judgement* of somebody. Only what concerns the \
         personenregister is listed article by article. Short titles in Dutch, as in the norm tables.",
    );
    page.table(
        &["source", "implemented", "not modelled", "judgement"],
        LedgerSource::ALL.iter().map(|source| {
            let count = |wanted: fn(&Coverage) -> bool| {
                coverage_of(*source).filter(|entry| wanted(&entry.coverage)).count().to_string()
            };
            vec![
                format!("[{}](#{})", source.name(Language::Nl), super::anchor(source.word())),
                count(|coverage| matches!(coverage, Coverage::Implemented { .. })),
                count(|coverage| matches!(coverage, Coverage::NotModelled { .. })),
                count(|coverage| matches!(coverage, Coverage::Judgement { .. })),
            ]
        }),
    );
    for source in LedgerSource::ALL {
        describe(&mut page, *source);
    }
    if coverage_names_announced_rules() {
        page.paragraph("¹ No reason of this version names the rule; see [the rules](rules.md).");
    }
    page.text
}

fn describe(page: &mut Page, source: LedgerSource) {
    page.paragraph(&format!("## {source}"));
    let name = format!("{} — {}", source.name(Language::Nl), source.name(Language::En));
    page.paragraph(&match source.url() {
        Some(url) => format!("[{name}]({url})"),
        None => name,
    });
    if source.is_law() {
        page.table(
            &["article", "onderwerp", "subject", "status"],
            coverage_of(source)
                .map(|entry| vec![place(entry), entry.subject.nl.into(), entry.subject.en.into(), status(entry)]),
        );
    } else {
        page.table(
            &["vraag of kop", "question or heading", "status"],
            coverage_of(source).map(|entry| vec![entry.subject.nl.into(), entry.subject.en.into(), status(entry)]),
        );
    }
}

fn place(entry: &LedgerEntry) -> String {
    [Some(entry.article), entry.paragraph, entry.letter].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn status(entry: &LedgerEntry) -> String {
    match entry.coverage {
        Coverage::Implemented { rules } => {
            let links: Vec<String> = rules
                .iter()
                .map(|rule| format!("{}{}", link_to_rule(*rule), if has_reasons(*rule) { "" } else { "¹" }))
                .collect();
            links.join(", ")
        }
        Coverage::NotModelled { why } => format!("*not modelled*: {}", why.en),
        Coverage::Judgement { who, why } => format!("*judgement* of {}: {}", who.name(Language::En), why.en),
    }
}

fn has_reasons(rule: Rule) -> bool {
    reasons().any(|reason| reason.rule == rule)
}

fn coverage_names_announced_rules() -> bool {
    super::super::ledger().any(|entry| match entry.coverage {
        Coverage::Implemented { rules } => rules.iter().any(|rule| !has_reasons(*rule)),
        _ => false,
    })
}
