//! The norms a decision is made by.

use std::sync::Arc;

use kinderopvang::decision::Reason;

use crate::{
    core::*,
    crossing::{Document, struct_crosses},
};

/// The layer and place of a norm.
struct CitedNorm {
    layer: Layer,
    citation: Citation,
    remark: Option<String>,
    confirmed_until: Option<Day>,
}
struct_crosses! { give CitedNorm { layer citation remark confirmed_until } }

/// A reason with the layer and place of the norm that was applied.
pub(crate) struct CitedReason {
    code: &'static str,
    rule: Rule,
    layer: Option<Layer>,
    citation: Option<Citation>,
}
struct_crosses! { give CitedReason { code rule layer citation } }

impl CitedReason {
    pub(crate) fn of(reason: &impl Reason, on: Day, norms: &Norms) -> Self {
        Self {
            code: reason.code(),
            rule: reason.rule(),
            layer: reason.layer(norms, on),
            citation: reason.citation(norms, on).cloned(),
        }
    }
}

crate::calls::exported! {
    constructors Norms {
        /// The norms this version of the library knows.
        fn builtin() by norms -> Arc<Norms> {
            // A new value begins with those of a call without norms.
            Ok(Arc::new(norms.clone()))
        }
    }

    object Norms {
        /// These norms with a document of norms (JSON text) applied: a new value; these stay as they are.
        ///
        /// It fails with `WrongInput` and all faults of the document with their paths: an unknown name, a
        /// value of another form or out of range, versions out of order or overlapping, a gap in a norm that
        /// may have none.
        fn amended(norms, document: Document) -> Arc<Norms> {
            Ok(Arc::new(norms.amended(&document.0)?))
        }

        /// The version of the rule set, apart from the version of the package.
        fn version(norms) -> String {
            Ok(norms.version.clone())
        }

        /// The layer and place of a norm on a day: of the version in force, else of the nearest one; nothing
        /// for a norm without any version.
        fn cited(norms, name: NormName, on: Day) -> Option<CitedNorm> {
            Ok(norms.cited(name, on).map(|cited| CitedNorm {
                layer: cited.layer,
                citation: cited.citation.clone(),
                remark: cited.remark.map(str::to_owned),
                confirmed_until: cited.confirmed_until,
            }))
        }
    }

    methods Citation {
        /// The place in one line, as `Wko (BWBR0017017) art. 1.50 lid 3 onder a, tekst 2018-03-01`.
        fn line(citation) -> String {
            Ok(citation.to_string())
        }
    }

    methods NormName {
        /// May this norm have no days without a value from its first version on?
        fn is_continuous(name) -> bool {
            Ok(name.is_continuous())
        }

        /// What the norm says, in one sentence.
        fn description(name) -> String {
            Ok(name.description().trim())
        }
    }
}
