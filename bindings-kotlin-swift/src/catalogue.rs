//! The catalogue, explaining without a question at hand, and small questions about words.

use std::sync::Arc;

use kinderopvang::{catalogue, explain};

use crate::{
    core,
    crossing::FromCore,
    error::{Reply, guarded, taken},
    functions::said,
    norms::{Norms, or_builtin},
    types::{
        Bilingual, Citation, Language, LedgerEntry, LedgerSource, NormName, NormRow, ReasonText, Rule, RuleEntry,
        Setting, TransitionalGroup,
    },
};

/// The version of the library, as `0.1.0`. The Kotlin and Swift sources are made for one version.
#[uniffi::export]
pub fn library_version() -> Reply<String> {
    guarded(|| Ok(env!("CARGO_PKG_VERSION").to_owned()))
}

/// Every reason of every question, in the order of the modules.
#[uniffi::export]
pub fn reasons() -> Reply<Vec<ReasonText>> {
    guarded(|| Ok(catalogue::reasons().copied().map(ReasonText::from_core).collect()))
}

/// A rule with its reasons and norms.
#[uniffi::export]
pub fn rule(name: Rule) -> Reply<RuleEntry> {
    said(&name, |rule: core::Rule| RuleEntry::from_core(catalogue::rule(rule)))
}

/// Why no reason rests on a norm, for the norms of which that is so.
#[uniffi::export]
pub fn why_no_reason_cites(norm: NormName) -> Reply<Option<Bilingual>> {
    said(&norm, |norm: core::NormName| FromCore::from_core(catalogue::why_no_reason_cites(norm)))
}

#[uniffi::export]
impl RuleEntry {
    /// Every version of the norms of this rule, with layer and citation; by the given norms, else by those this
    /// version of the library knows.
    #[uniffi::method(default(norms = None))]
    pub fn versions(&self, norms: Option<Arc<Norms>>) -> Reply<Vec<NormRow>> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let names: Vec<core::NormName> = taken(&self.norms, norms)?;
            Ok(names.into_iter().flat_map(|name| norms.rows(name)).map(NormRow::from_core).collect())
        })
    }
}

/// Every entry of the coverage ledger, by source, in the order of the source: what each article and each question
/// of a page became.
#[uniffi::export]
pub fn ledger() -> Reply<Vec<LedgerEntry>> {
    guarded(|| Ok(catalogue::ledger().copied().map(LedgerEntry::from_core).collect()))
}

/// The entries of one source, in its order.
#[uniffi::export]
pub fn coverage_of(source: LedgerSource) -> Reply<Vec<LedgerEntry>> {
    said(&source, |source: core::LedgerSource| {
        catalogue::coverage_of(source).copied().map(LedgerEntry::from_core).collect()
    })
}

/// The entries of one article, or of one question or heading of a page; empty when the ledger has none.
#[uniffi::export]
pub fn coverage(source: LedgerSource, article: String) -> Reply<Vec<LedgerEntry>> {
    said(&source, |source: core::LedgerSource| {
        catalogue::coverage(source, &article).into_iter().copied().map(LedgerEntry::from_core).collect()
    })
}

/// The reason with this code; nothing when there is no such code.
#[uniffi::export]
pub fn explain_code(code: String) -> Reply<Option<ReasonText>> {
    guarded(|| Ok(FromCore::from_core(explain::explain_code(&code))))
}

/// The code nearest to a text that is no code, if one is near enough to be a slip of the pen.
#[uniffi::export]
pub fn nearest_code(code: String) -> Reply<Option<String>> {
    guarded(|| Ok(explain::nearest_code(&code).map(str::to_owned)))
}

/// The rule with this name, such as `VOG-2`; the case of the letters does not matter.
#[uniffi::export]
pub fn explain_rule(name: String) -> Reply<Option<RuleEntry>> {
    guarded(|| Ok(FromCore::from_core(explain::explain_rule(&name))))
}

/// A reason code on a page of plain text: its rule, its text with the places for the compared values, and every
/// version of its norm with layer and place. Nothing when there is no such code.
#[uniffi::export(default(norms = None))]
pub fn describe_code(code: String, language: Language, norms: Option<Arc<Norms>>) -> Reply<Option<String>> {
    guarded(|| Ok(explain::describe_code(&code, language.core(), or_builtin(norms.as_deref()))))
}

#[uniffi::export]
impl LedgerSource {
    /// Is it a law, a decree or a regulation, with articles?
    pub fn is_law(&self) -> Reply<bool> {
        said(self, core::LedgerSource::is_law)
    }

    /// The address of the source, without the date of a text; nothing for this library's readings.
    pub fn url(&self) -> Reply<Option<String>> {
        said(self, |source: core::LedgerSource| source.url().map(str::to_owned))
    }
}

/// The source a citation names; nothing for a source the ledger does not list, such as one of a vendor's own
/// document.
#[uniffi::export]
pub fn source_of(citation: Citation) -> Reply<Option<LedgerSource>> {
    guarded(|| {
        let citation = core::Citation {
            source: citation.source.into(),
            article: None,
            paragraph: None,
            letter: None,
            version: None,
            url: citation.url.into(),
        };
        Ok(FromCore::from_core(core::LedgerSource::of(&citation)))
    })
}

#[uniffi::export]
impl Setting {
    /// Is it a centre (kindercentrum)?
    pub fn is_centre(&self) -> Reply<bool> {
        said(self, core::Setting::is_centre)
    }

    /// Is it childminding (gastouderopvang)?
    pub fn is_childminding(&self) -> Reply<bool> {
        said(self, core::Setting::is_childminding)
    }
}

#[uniffi::export]
impl TransitionalGroup {
    /// Does the group have the transitional window up to and including 2018-06-30?
    pub fn has_the_window(&self) -> Reply<bool> {
        said(self, core::TransitionalGroup::has_the_window)
    }
}
