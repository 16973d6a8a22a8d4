//! The catalogue, explaining without a question at hand, and small questions about words.

use kinderopvang::{catalogue, explain};

use crate::{
    core::*,
    crossing::{Document, struct_crosses},
};

/// A text in both languages as it was given.
struct Bilingual {
    nl: Document,
    en: Document,
}
struct_crosses! { take Bilingual { nl en } }

/// The rule of an entry; the rest follows from it.
struct RuleEntry {
    rule: Rule,
}
struct_crosses! { take RuleEntry { rule } }

crate::calls::exported! {
    functions _ {
        /// Every reason of every question, in the order of the modules.
        fn reasons() -> Vec<ReasonText> {
            Ok(catalogue::reasons().copied().collect::<Vec<_>>())
        }

        /// A rule with its reasons and norms.
        fn rule(name: Rule) -> RuleEntry {
            Ok(catalogue::rule(name))
        }

        /// Why no reason rests on a norm, for the norms of which that is so.
        fn why_no_reason_cites(norm: NormName) -> Option<Bilingual> {
            Ok(catalogue::why_no_reason_cites(norm))
        }
    }

    // Here, as its rows hold types of every module, which the small library does not have.
    object Norms {
        /// Every version of a norm, with its value.
        fn rows(norms, name: NormName) -> Vec<NormRow> {
            Ok(norms.rows(name))
        }
    }

    methods RuleEntry {
        /// Every version of the norms of this rule, with layer and citation; by the given norms, else by those this
        /// version of the library knows.
        fn versions(rule) by norms -> Vec<NormRow> {
            Ok(catalogue::rule(rule.rule).versions(norms))
        }
    }

    functions _ {
        /// Every entry of the coverage ledger, by source, in the order of the source: what each article and each
        /// question of a page became.
        fn ledger() -> Vec<LedgerEntry> {
            Ok(catalogue::ledger().copied().collect::<Vec<_>>())
        }

        /// The entries of one source, in its order.
        fn coverage_of(source: LedgerSource) -> Vec<LedgerEntry> {
            Ok(catalogue::coverage_of(source).copied().collect::<Vec<_>>())
        }

        /// The entries of one article, or of one question or heading of a page; empty when the ledger has none.
        fn coverage(source: LedgerSource, article: Document) -> Vec<LedgerEntry> {
            Ok(catalogue::coverage(source, &article.0).into_iter().copied().collect::<Vec<_>>())
        }

        /// The reason with this code; nothing when there is no such code.
        fn explain_code(code: Document) -> Option<ReasonText> {
            Ok(explain::explain_code(&code.0))
        }

        /// The code nearest to a text that is no code, if one is near enough to be a slip of the pen.
        fn nearest_code(code: Document) -> Option<String> {
            Ok(explain::nearest_code(&code.0))
        }

        /// The rule with this name, such as `VOG-2`; the case of the letters does not matter.
        fn explain_rule(name: Document) -> Option<RuleEntry> {
            Ok(explain::explain_rule(&name.0))
        }

        /// A reason code on a page of plain text: its rule, its text with the places for the compared values, and every
        /// version of its norm with layer and place. Nothing when there is no such code.
        fn describe_code(code: Document, language: Language) by norms -> Option<String> {
            Ok(explain::describe_code(&code.0, language, norms))
        }

        /// The source a citation names; nothing for a source the ledger does not list, such as one of a vendor's own
        /// document.
        fn source_of(citation: Citation) -> Option<LedgerSource> {
            Ok(LedgerSource::of(&citation))
        }
    }

    methods Bilingual {
        /// The text in one language.
        fn text(both, language: Language) -> String {
            Ok(match language {
                Language::Nl => both.nl.0,
                Language::En => both.en.0,
            })
        }
    }

    methods LedgerSource {
        /// Is it a law, a decree or a regulation, with articles?
        fn is_law(source) -> bool {
            Ok(source.is_law())
        }

        /// The address of the source, without the date of a text; nothing for this library's readings.
        fn url(source) -> Option<String> {
            Ok(source.url())
        }
    }

    methods Setting {
        /// Is it a centre (kindercentrum)?
        fn is_centre(setting) -> bool {
            Ok(setting.is_centre())
        }

        /// Is it childminding (gastouderopvang)?
        fn is_childminding(setting) -> bool {
            Ok(setting.is_childminding())
        }
    }

    methods TransitionalGroup {
        /// Does the group have the transitional window up to and including 2018-06-30?
        fn has_the_window(group) -> bool {
            Ok(group.has_the_window())
        }
    }
}
