//! Explaining without a question at hand: what a reason code means, which rule and norm stand
//! behind it, and where that norm can be read.
//!
//! The reasons of a decision explain themselves, with the compared values filled in, by
//! [`Reason::explain`](crate::decision::Reason::explain).

#[cfg(test)]
mod tests;

use std::fmt::Write;

use crate::{
    catalogue::{self, ReasonText, Rule, RuleEntry},
    decision::Language,
    norm::Norms,
    wire::nearest,
};

/// The reason with this code.
///
/// ```
/// use kinderopvang::explain::explain_code;
/// let reason = explain_code("vog.too_old").unwrap();
/// assert_eq!(reason.values, ["issued_on", "last_day"]);
/// assert!(explain_code("vog.too_young").is_none());
/// ```
pub fn explain_code(code: &str) -> Option<ReasonText> {
    catalogue::reasons().find(|reason| reason.code == code).copied()
}

/// The code nearest to a text that is no code, if one is near enough to be a slip of the pen.
pub fn nearest_code(code: &str) -> Option<&'static str> {
    nearest(code, catalogue::reasons().map(|reason| reason.code))
}

/// The rule with this name, such as `VOG-2`; the case of the letters does not matter.
pub fn explain_rule(name: &str) -> Option<RuleEntry> {
    Rule::ALL.iter().find(|rule| rule.word().eq_ignore_ascii_case(name)).map(|rule| catalogue::rule(*rule))
}

/// A reason code on a page of plain text: its rule, its text with the places for the compared
/// values, and every version of its norm with layer and place. `None` when there is no such code.
pub fn describe_code(code: &str, language: Language, norms: &Norms) -> Option<String> {
    let reason = explain_code(code)?;
    let text = match language {
        Language::Nl => reason.nl,
        Language::En => reason.en,
    };
    let mut page = format!("{code}\n{}: {}\n{text}\n", reason.rule, reason.rule.name(language));
    for row in norms.rows(reason.norm) {
        let until = row.until.map(|until| until.to_string()).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(
            page,
            "- {} {}..{until} ({}): {} <{}>",
            row.name,
            row.from,
            row.layer.name(language),
            row.citation,
            row.citation.url
        );
    }
    Some(page)
}
