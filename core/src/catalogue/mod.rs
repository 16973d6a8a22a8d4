//! The catalogue: every rule with its reasons and norms, and the coverage of the sources.
//!
//! A new module with reasons stands here in one line of `lists::ALL_REASONS`, and one with a
//! document in one line of `schema::SCHEMAS`.

mod bilingual;
mod coverage;
pub mod document;
mod lists;
mod rule;
#[cfg(feature = "schema")]
mod schema;
#[cfg(test)]
mod tests;

use crate::wire::{Code, Known, shown};
use serde::Serialize;

pub use bilingual::Bilingual;
pub use coverage::{Coverage, LedgerEntry, LedgerSource, coverage, coverage_of, ledger};
pub use rule::Rule;
#[cfg(feature = "schema")]
pub use schema::schemas;

use crate::norm::{NormName, NormRow, Norms};

shown! {
    /// A reason code with its rule, norm and texts, as the catalogue lists them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    pub struct ReasonText {
        /// The stable code.
        pub code: Code,
        /// The rule.
        pub rule: Rule,
        /// The norm.
        pub norm: NormName,
        /// The names of the compared values.
        pub values: Known<Code>,
        /// The Dutch text, with places in braces for the compared values.
        pub nl: Code,
        /// The English text, with places in braces for the compared values.
        pub en: Code,
    }
}

shown! {
    /// A rule as the catalogue lists it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[doc(alias = "regel")]
    pub struct RuleEntry {
        /// The rule.
        pub rule: Rule,
        /// Its name in words.
        pub title: Bilingual,
        /// Its reasons, in the order of the modules; empty only where `why_no_reasons` says why.
        pub reasons: Vec<ReasonText>,
        /// The norms its reasons rest on, each once, in the order of the norm tables.
        pub norms: Vec<NormName>,
        /// Why no reason names this rule, for a rule without reasons.
        pub why_no_reasons: Option<Bilingual>,
    }
}

impl RuleEntry {
    /// Every version of the norms of this rule, with layer and citation.
    pub fn versions(&self, norms: &Norms) -> Vec<NormRow> {
        self.norms.iter().flat_map(|name| norms.rows(*name)).collect()
    }
}

/// Every reason of every question, in the order of the modules.
///
/// ```
/// use kinderopvang::catalogue::{Rule, reasons};
/// assert!(reasons().any(|reason| reason.code == "vog.too_old" && reason.rule == Rule::Vog2));
/// ```
pub fn reasons() -> impl Iterator<Item = &'static ReasonText> {
    lists::ALL_REASONS.iter().copied().flatten()
}

/// A rule with its reasons and norms.
///
/// ```
/// use kinderopvang::{
///     catalogue::{Rule, rule},
///     norm::Norms,
/// };
/// let age = rule(Rule::Vog2);
/// assert!(age.reasons.iter().any(|reason| reason.code == "vog.too_old"));
/// assert_eq!(age.versions(Norms::builtin())[0].citation.article.as_deref(), Some("1.56b"));
/// ```
pub fn rule(rule: Rule) -> RuleEntry {
    use crate::decision::Language::{En, Nl};
    let reasons: Vec<_> = reasons().filter(|reason| reason.rule == rule).copied().collect();
    let mut norms: Vec<_> = reasons.iter().map(|reason| reason.norm).collect();
    norms.sort_unstable();
    norms.dedup();
    RuleEntry {
        rule,
        title: Bilingual::of(rule.name(Nl), rule.name(En)),
        reasons,
        norms,
        why_no_reasons: lists::why_no_reasons(rule),
    }
}

/// Why no reason rests on a norm, for the norms of which that is so.
pub fn why_no_reason_cites(norm: NormName) -> Option<Bilingual> {
    lists::why_uncited(norm)
}
