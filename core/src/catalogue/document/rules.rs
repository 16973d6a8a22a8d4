//! The catalogue of rules as a page.

use super::{Page, layer, link_to, link_to_norm, remarks, validity, value};
use crate::{
    catalogue::{Rule, rule},
    norm::Norms,
};

/// The page with every rule: title, norms with their versions, and reasons with both texts.
///
/// `cases` gives how many shared cases name a rule; a rule absent there gets no such line.
pub fn rules_page(norms: &Norms, cases: &[(Rule, usize)]) -> String {
    let mut page = Page::new("The rules");
    page.paragraph(&format!(
        "Rule set {}. Each rule with the norms its reasons rest on and the reason codes a decision may carry. \
         Places in braces are filled with the compared values. The names of the norms lead to all their versions.",
        norms.version
    ));
    page.table(
        &["rule", "nl", "en", "reasons"],
        Rule::ALL.iter().map(|name| {
            let entry = rule(*name);
            let title = entry.title;
            vec![super::link_to_rule(*name), title.nl.into(), title.en.into(), entry.reasons.len().to_string()]
        }),
    );
    for name in Rule::ALL {
        describe(&mut page, *name, norms, cases);
    }
    page.text
}

fn describe(page: &mut Page, name: Rule, norms: &Norms, cases: &[(Rule, usize)]) {
    let entry = rule(name);
    page.paragraph(&format!("## {name}"));
    page.paragraph(&format!("**{}** — {}", entry.title.nl, entry.title.en));
    if let Some(why) = entry.why_no_reasons {
        page.paragraph(&format!("No reason names this rule: {} ({}).", why.en, why.nl));
    }
    if let Some((_, count)) = cases.iter().find(|(rule, _)| *rule == name) {
        page.paragraph(&format!("Shared cases that name it: {count}."));
    }
    if entry.reasons.is_empty() {
        return;
    }
    page.table(
        &["norm", "value", "valid", "layer", "source", "remark"],
        entry.versions(norms).iter().map(|row| {
            vec![link_to_norm(row.name), value(row), validity(row), layer(row), link_to(&row.citation), remarks(row)]
        }),
    );
    page.table(
        &["code", "norm", "nl", "en"],
        entry.reasons.iter().map(|reason| {
            vec![format!("`{}`", reason.code), reason.norm.to_string(), reason.nl.into(), reason.en.into()]
        }),
    );
}
