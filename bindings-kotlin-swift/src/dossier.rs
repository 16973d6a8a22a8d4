//! The dossier of an organisation, plans, arrangements, messages and overviews.

use std::sync::Arc;

use kinderopvang::wire::{FaultCode, Json, from_text};

use crate::{
    answers::LinkDecision,
    core,
    crossing::FromCore,
    error::{KinderopvangError, Reply, guarded, taken, taken_at},
    functions::{decide_all, said},
    json::{within_range, written},
    leaves::Day,
    norms::{Norms, or_builtin},
    types::{
        Action, Arrangements, Dossier, DossierReport, HolderEntry, HolderHit, HolderQuery, Language, Layers,
        LinkingEvent, MakeLink, Message, MessagesDue, Obligation, Overview, OverviewRow, Period, PersonSegment, Plan,
        PlanFacts, Recipients, Role, Setting,
    },
};

/// Judges a dossier: JSON in, JSON out, the same bytes in every language. By the given norms, else by those this
/// version of the library knows.
///
/// It fails with `WrongInput` and all faults of the document at once, each with the path to its field.
#[uniffi::export(default(norms = None))]
pub fn evaluate(document: String, on: Day, norms: Option<Arc<Norms>>) -> Reply<String> {
    guarded(|| {
        let norms = or_builtin(norms.as_deref());
        let on = taken_at("on", &on, norms)?;
        written(&core::Dossier::from_text_by(norms, &document)?.judge_by(norms, on))
    })
}

/// Reads a dossier from JSON text, its registrations counted by the given norms, else by those this version of the
/// library knows.
///
/// It fails with `WrongInput` and all faults of the document at once, each with the path to its field.
#[uniffi::export(default(norms = None))]
pub fn dossier_from_json(document: String, norms: Option<Arc<Norms>>) -> Reply<Dossier> {
    guarded(|| {
        let dossier = core::Dossier::from_text_by(or_builtin(norms.as_deref()), &document)?;
        within_range(&from_text::<Json>(&document)?)?;
        Ok(Dossier::from_core(dossier))
    })
}

#[uniffi::export]
impl Dossier {
    /// The dossier as a JSON document. A BSN and the reference of a VOG are shown by their last three characters.
    pub fn to_json(&self) -> Reply<String> {
        guarded(|| written(&taken::<core::Dossier>(self, core::Norms::builtin())?))
    }

    /// Is the dossier possible? Nothing happens if it is; otherwise `WrongInput` with every fault: identities that
    /// stand twice, references to nothing, histories that cannot be, values out of range.
    #[uniffi::method(default(norms = None))]
    pub fn check(&self, norms: Option<Arc<Norms>>) -> Reply<()> {
        guarded(|| taken(self, or_builtin(norms.as_deref())).map(|_: core::Dossier| ()))
    }

    /// What the norms say of this dossier on a day: the given norms, else those this version of the library knows.
    ///
    /// It fails with `WrongInput` as `check` does.
    #[uniffi::method(default(norms = None))]
    pub fn judge(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<DossierReport> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let on = taken_at("on", &on, norms)?;
            let dossier: core::Dossier = taken(self, norms)?;
            Ok(DossierReport::from_core(dossier.judge_by(norms, on)))
        })
    }

    /// How a person stands over a range of days, as the stretches in which nothing changes: what asking every single
    /// day gives. Nothing when no person has this identity. It asks every day, a few microseconds each.
    ///
    /// It fails with `WrongInput` as `check` does.
    #[uniffi::method(default(norms = None))]
    pub fn timeline(
        &self,
        person: String,
        range: Period,
        norms: Option<Arc<Norms>>,
    ) -> Reply<Option<Vec<PersonSegment>>> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let range = taken_at("range", &range, norms)?;
            let dossier: core::Dossier = taken(self, norms)?;
            Ok(FromCore::from_core(dossier.timeline_by(norms, &person, range)))
        })
    }
}

#[uniffi::export]
impl PlanFacts {
    /// The plan up to the first day of work: every open step with its day, counted backwards. By the given norms, else
    /// by those this version of the library knows.
    #[uniffi::method(default(norms = None))]
    pub fn plan(&self, norms: Option<Arc<Norms>>) -> Reply<Plan> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let facts: core::PlanFacts = taken(self, norms)?;
            Ok(Plan::from_core(core::plan(&facts, norms)))
        })
    }
}

#[uniffi::export]
impl Plan {
    /// The plan in sentences.
    pub fn explain(&self, language: Language) -> Reply<Vec<String>> {
        said(self, |plan: core::Plan| plan.explain(language.core()))
    }
}

#[uniffi::export]
impl Obligation {
    /// What the statute and the guideline say, each by itself. By the given norms, else by those this version of the
    /// library knows.
    #[uniffi::method(default(norms = None))]
    pub fn layers(&self, on: Day, norms: Option<Arc<Norms>>) -> Reply<Layers> {
        guarded(|| {
            let norms = or_builtin(norms.as_deref());
            let on = taken_at("on", &on, norms)?;
            let obligation: core::Obligation = taken(self, norms)?;
            Ok(Layers::from_core(obligation.layers(norms, on)))
        })
    }
}

/// Who does what for a person of this role in this setting; nothing before the register began and for a legal person,
/// which does not register. By the given norms, else by those this version of the library knows.
#[uniffi::export(default(norms = None))]
pub fn arrangements(role: Role, setting: Setting, on: Day, norms: Option<Arc<Norms>>) -> Reply<Option<Arrangements>> {
    guarded(|| {
        let norms = or_builtin(norms.as_deref());
        let on = taken_at("on", &on, norms)?;
        Ok(FromCore::from_core(core::arrangements(taken(&role, norms)?, taken(&setting, norms)?, norms, on)))
    })
}

#[uniffi::export]
impl Arrangements {
    /// The arrangements in sentences.
    pub fn explain(&self, language: Language) -> Reply<Vec<String>> {
        said(self, |arrangements: core::Arrangements| arrangements.explain(language.core()))
    }
}

#[uniffi::export]
impl Action {
    /// The action as a sentence.
    pub fn explain(&self, language: Language) -> Reply<String> {
        said(self, |action: core::Action| action.explain(language.core()))
    }
}

#[uniffi::export]
impl Message {
    /// The message as a sentence.
    pub fn explain(&self, language: Language) -> Reply<String> {
        said(self, |message: core::Message| message.explain(language.core()))
    }
}

/// The messages due after an event. By the given norms, else by those this version of the library knows.
#[uniffi::export(default(norms = None))]
pub fn messages_due(event: LinkingEvent, recipients: Recipients, norms: Option<Arc<Norms>>) -> Reply<MessagesDue> {
    guarded(|| {
        let norms = or_builtin(norms.as_deref());
        let event = taken_at("event", &event, norms)?;
        let recipients: core::Recipients = taken_at("recipients", &recipients, norms)?;
        Ok(MessagesDue::from_core(core::messages_due(event, &recipients, norms)))
    })
}

/// Who is linked on a day, ordered by name, then by the first day of the link. By the given norms, else by those this
/// version of the library knows.
#[uniffi::export(default(norms = None))]
pub fn overview(links: Vec<OverviewRow>, on: Day, norms: Option<Arc<Norms>>) -> Reply<Overview> {
    guarded(|| {
        let norms = or_builtin(norms.as_deref());
        let on = taken_at("on", &on, norms)?;
        let links: Vec<core::OverviewRow> = taken_at("links", &links, norms)?;
        Ok(Overview::from_core(core::overview(&links, norms, on)))
    })
}

/// The holders that fit, ordered by name, then by KvK number; their facilities by name, then by address. Case, accents
/// and repeated spaces do not matter.
///
/// It fails with `WrongInput` when there is nothing to find (`missing_field`), or the KvK number is malformed
/// (`wrong_form`).
#[uniffi::export]
pub fn search(holders: Vec<HolderEntry>, query: HolderQuery) -> Reply<Vec<HolderHit>> {
    guarded(|| {
        let norms = core::Norms::builtin();
        let holders: Vec<core::HolderEntry> = taken_at("holders", &holders, norms)?;
        let query: core::HolderQuery = taken_at("query", &query, norms)?;
        core::search(&holders, &query).map(Vec::from_core).map_err(|error| match error {
            core::QueryError::NothingToFind => KinderopvangError::fault(FaultCode::MissingField, "query.name", error),
            core::QueryError::ChamberNumber => {
                KinderopvangError::fault(FaultCode::WrongForm, "query.chamber_number", error)
            }
        })
    })
}

/// Several persons linked at once: a decision for each, in the given order. One that is refused does not keep the
/// others from being linked.
#[uniffi::export(default(norms = None))]
pub fn link_several(questions: Vec<MakeLink>, on: Day, norms: Option<Arc<Norms>>) -> Reply<Vec<LinkDecision>> {
    decide_all::<core::MakeLink, _, _>(&questions, &on, norms.as_deref())
}

/// Panics on purpose, to test that a panic harms no later call. Not in the shipped library.
#[cfg(feature = "panics")]
#[uniffi::export]
#[allow(clippy::panic, reason = "that is what it is for")]
pub fn panic_on_purpose() -> Reply<()> {
    guarded(|| panic!("on purpose"))
}
