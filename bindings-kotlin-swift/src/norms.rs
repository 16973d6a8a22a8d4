//! The norms a decision is made by.

use std::sync::Arc;

use kinderopvang::decision::Reason;

use crate::{
    core,
    crossing::FromCore,
    error::{Reply, guarded, taken, taken_at},
    leaves::Day,
    types::{Citation, Layer, NormName, NormRow, Rule},
};

/// All norms: a table of dated versions for each. Immutable; may be used by many threads at once.
#[derive(uniffi::Object)]
pub struct Norms {
    core: core::Norms,
}

/// The norms of a call.
pub(crate) fn or_builtin(norms: Option<&Norms>) -> &core::Norms {
    match norms {
        Some(norms) => &norms.core,
        None => core::Norms::builtin(),
    }
}

#[uniffi::export]
impl Norms {
    /// The norms this version of the library knows.
    #[uniffi::constructor]
    pub fn builtin() -> Reply<Arc<Self>> {
        guarded(|| Ok(Arc::new(Self { core: core::Norms::builtin().clone() })))
    }

    /// These norms with a document of norms (JSON text) applied: a new value; these stay as they are.
    ///
    /// It fails with `WrongInput` and all faults of the document with their paths: an unknown name, a
    /// value of another form or out of range, versions out of order or overlapping, a gap in a norm that
    /// may have none.
    pub fn amended(&self, document: String) -> Reply<Arc<Self>> {
        guarded(|| Ok(Arc::new(Self { core: self.core.amended(&document)? })))
    }

    /// The version of the rule set, apart from the version of the package.
    pub fn version(&self) -> Reply<String> {
        guarded(|| Ok(self.core.version.clone().into_owned()))
    }

    /// Every version of a norm, with its value.
    pub fn rows(&self, name: NormName) -> Reply<Vec<NormRow>> {
        guarded(|| Ok(Vec::from_core(self.core.rows(taken(&name, &self.core)?))))
    }

    /// The layer and place of a norm on a day: of the version in force, else of the nearest one; nothing
    /// for a norm without any version.
    pub fn cited(&self, name: NormName, on: Day) -> Reply<Option<CitedNorm>> {
        guarded(|| {
            let on = taken_at("on", &on, &self.core)?;
            Ok(self.core.cited(taken(&name, &self.core)?, on).map(|cited| CitedNorm {
                layer: Layer::from_core(cited.layer),
                citation: Citation::from_core(cited.citation.clone()),
                remark: cited.remark.map(str::to_owned),
                confirmed_until: FromCore::from_core(cited.confirmed_until),
            }))
        })
    }
}

/// The layer and place of a norm.
#[derive(Debug, uniffi::Record)]
pub struct CitedNorm {
    /// The layer.
    pub layer: Layer,
    /// The place.
    pub citation: Citation,
    /// What else should be known.
    pub remark: Option<String>,
    /// The last day on which a source was seen to confirm it.
    pub confirmed_until: Option<Day>,
}

/// A reason with the layer and place of the norm that was applied.
#[derive(Debug, uniffi::Record)]
pub struct CitedReason {
    /// The code of the reason.
    pub code: String,
    /// The rule it belongs to.
    pub rule: Rule,
    /// How binding the norm is; absent for a norm without any version.
    pub layer: Option<Layer>,
    /// Where it stands; absent for a norm without any version.
    pub citation: Option<Citation>,
}

impl CitedReason {
    pub(crate) fn of(reason: &impl Reason, on: core::Day, norms: &core::Norms) -> Self {
        Self {
            code: reason.code().to_owned(),
            rule: Rule::from_core(reason.rule()),
            layer: FromCore::from_core(reason.layer(norms, on)),
            citation: FromCore::from_core(reason.citation(norms, on).cloned()),
        }
    }
}

#[uniffi::export]
impl Citation {
    /// The place in one line, as `Wko (BWBR0017017) art. 1.50 lid 3 onder a, tekst 2018-03-01`.
    pub fn line(&self) -> Reply<String> {
        crate::functions::said(self, |citation: core::Citation| citation.to_string())
    }
}

#[uniffi::export]
impl NormName {
    /// May this norm have no days without a value from its first version on?
    pub fn is_continuous(&self) -> Reply<bool> {
        crate::functions::said(self, core::NormName::is_continuous)
    }

    /// What the norm says, in one sentence.
    pub fn description(&self) -> Reply<String> {
        crate::functions::said(self, |name: core::NormName| name.description().trim().to_owned())
    }
}
