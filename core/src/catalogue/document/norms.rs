//! The norm tables as a page.

use super::{Page, layer, link_to, link_to_rule, remarks, validity, value};
use crate::{
    catalogue::{Rule, reasons, why_no_reason_cites},
    norm::{NormName, Norms},
};

/// The page with every norm: what it says, its versions, and the rules that rest on it.
pub fn norms_page(norms: &Norms) -> String {
    let mut page = Page::new("The norms");
    page.paragraph(&format!(
        "Rule set {}. Every number, day, set and pattern of law and guideline stands once, with its validity \
         (first and last day, both included), layer and place. A document of norms can replace or extend these \
         tables at run time; *no gap* marks the norms that may have no days without a value between two versions.",
        norms.version
    ));
    let mut subject = "";
    for name in NormName::ALL {
        let first_part = name.word().split('.').next().unwrap_or_default();
        if first_part != subject {
            subject = first_part;
            page.paragraph(&format!("## About {subject}"));
        }
        describe(&mut page, *name, norms);
    }
    page.text
}

fn describe(page: &mut Page, name: NormName, norms: &Norms) {
    page.paragraph(&format!("### {name}"));
    let gaps = if name.is_continuous() { " *No gap.*" } else { "" };
    page.paragraph(&format!("{}{gaps}", name.description().trim()));
    let mut rules: Vec<Rule> = reasons().filter(|reason| reason.norm == name).map(|reason| reason.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let links: Vec<String> = rules.into_iter().map(link_to_rule).collect();
    match why_no_reason_cites(name) {
        Some(why) => page.paragraph(&format!("No reason rests on it: {} ({}).", why.en, why.nl)),
        None => page.paragraph(&format!("Rules: {}", links.join(", "))),
    }
    page.table(
        &["valid", "value", "layer", "source", "remark"],
        norms
            .rows(name)
            .iter()
            .map(|row| vec![validity(row), value(row), layer(row), link_to(&row.citation), remarks(row)]),
    );
}
