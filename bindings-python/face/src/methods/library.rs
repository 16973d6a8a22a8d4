//! What the library says of itself: its catalogue, its coverage, and what a code means.

use kinderopvang::{catalogue, explain as explaining};
use pyo3::prelude::*;

use super::{functions, methods};
use crate::names::{
    Bilingual, Code, Language, LedgerEntry, LedgerSource, NormName, NormRow, ReasonText, Rule, RuleEntry,
};

methods! {
    Action {
        /// The action as a sentence.
        method fn explain(this, language: Language) -> String { this.explain(language) }
    }

    Bilingual {
        /// The text in one language.
        method fn text(this, language: Language) -> Code { this.text(language) }
    }

    RuleEntry {
        /// Every version of the norms of this rule, with layer and citation.
        method fn versions(this; norms) -> Vec<NormRow> { this.versions(norms) }
    }

    Citation {
        /// The place in one line.
        method fn __str__(this) -> String { this.to_string() }
    }

    Fault {
        /// The fault in one line.
        method fn __str__(this) -> String { this.to_string() }
    }
}

functions! {
    /// Every reason of every question, in the order of the modules.
    fn reasons() -> Vec<ReasonText> { catalogue::reasons().copied().collect() }

    /// A rule with its reasons and norms.
    fn rule(rule: Rule) -> RuleEntry { catalogue::rule(rule) }

    /// Why no reason rests on a norm, for the norms of which that is so.
    fn why_no_reason_cites(norm: NormName) -> Option<Bilingual> { catalogue::why_no_reason_cites(norm) }

    /// Every entry of the ledger, by source, in the order of the source.
    fn ledger() -> Vec<LedgerEntry> { catalogue::ledger().copied().collect() }

    /// The entries of one source, in its order.
    fn coverage_of(source: LedgerSource) -> Vec<LedgerEntry> { catalogue::coverage_of(source).copied().collect() }

    /// The entries of one article, or of one question or heading of a page.
    fn coverage(source: LedgerSource, article: String) -> Vec<LedgerEntry> {
        catalogue::coverage(source, &article).into_iter().copied().collect()
    }

    /// The reason with this code.
    fn explain_code(code: String) -> Option<ReasonText> { explaining::explain_code(&code) }

    /// The code nearest to a text that is no code.
    fn nearest_code(code: String) -> Option<Code> { explaining::nearest_code(&code) }

    /// The rule with this name, such as `VOG-2`.
    fn explain_rule(name: String) -> Option<RuleEntry> { explaining::explain_rule(&name) }

    /// A reason code on a page of plain text.
    fn describe_code(code: String, language: Language; norms) -> Option<String> {
        explaining::describe_code(&code, language, norms)
    }

    fn source_is_law(source: LedgerSource) -> bool { source.is_law() }

    fn source_url(source: LedgerSource) -> Option<Code> { source.url() }

    fn norm_description(norm: NormName) -> Code { norm.description() }
}
