//! What the exported functions have in common: arguments in, core asked, answers out.

use kinderopvang::decision::{Outcome, Question, Reason};

use crate::{
    core,
    crossing::{FromCore, ToCore},
    error::{Reply, guarded, taken, taken_at},
    leaves::Day,
    norms::{CitedReason, Norms, or_builtin},
    types::{Language, Period},
};

/// Asks the core's value of `given` something that cannot fail.
pub(crate) fn said<C, T>(given: &impl ToCore<C>, say: impl FnOnce(C) -> T) -> Reply<T> {
    guarded(|| Ok(say(taken(given, core::Norms::builtin())?)))
}

pub(crate) fn code(reason: &impl Reason) -> String {
    reason.code().to_owned()
}

pub(crate) fn rule(reason: &impl Reason) -> crate::types::Rule {
    FromCore::from_core(reason.rule())
}

pub(crate) fn norm(reason: &impl Reason) -> crate::types::NormName {
    FromCore::from_core(reason.norm())
}

/// The outcome in words, then each reason.
pub(crate) fn explained<O: Outcome, R: Reason>(
    outcome: &impl ToCore<O>,
    reasons: &impl ToCore<Vec<R>>,
    language: Language,
) -> Reply<Vec<String>> {
    guarded(|| {
        let norms = core::Norms::builtin();
        let outcome = taken_at("outcome", outcome, norms)?;
        let reasons = taken_at("reasons", reasons, norms)?;
        let language = language.core();
        let sentences = reasons.iter().map(|reason| reason.explain(language));
        Ok(std::iter::once(outcome.explain(language)).chain(sentences).collect())
    })
}

pub(crate) fn cited<R: Reason>(reason: &impl ToCore<R>, on: &Day, norms: Option<&Norms>) -> Reply<CitedReason> {
    guarded(|| {
        let norms = or_builtin(norms);
        Ok(CitedReason::of(&taken(reason, norms)?, taken_at("on", on, norms)?, norms))
    })
}

pub(crate) fn cites<R: Reason>(
    reasons: &impl ToCore<Vec<R>>,
    on: &Day,
    norms: Option<&Norms>,
) -> Reply<Vec<CitedReason>> {
    guarded(|| {
        let norms = or_builtin(norms);
        let on = taken_at("on", on, norms)?;
        let reasons = taken_at("reasons", reasons, norms)?;
        Ok(reasons.iter().map(|reason| CitedReason::of(reason, on, norms)).collect())
    })
}

/// The decision of the core, of a question of this type.
pub(crate) type DecisionOf<Q> =
    core::Decision<<Q as Question>::Outcome, <Q as Question>::Reason, <Q as Question>::Fact>;

pub(crate) fn decide<Q: Question, D: FromCore<DecisionOf<Q>>>(
    question: &impl ToCore<Q>,
    on: &Day,
    norms: Option<&Norms>,
) -> Reply<D> {
    guarded(|| {
        let norms = or_builtin(norms);
        let on = taken_at("on", on, norms)?;
        Ok(D::from_core(taken(question, norms)?.decide_by(norms, on)))
    })
}

pub(crate) fn outcome<Q: Question, O: FromCore<Q::Outcome>>(
    question: &impl ToCore<Q>,
    on: &Day,
    norms: Option<&Norms>,
) -> Reply<O> {
    guarded(|| {
        let norms = or_builtin(norms);
        let on = taken_at("on", on, norms)?;
        Ok(O::from_core(taken(question, norms)?.outcome(norms, on)))
    })
}

pub(crate) fn timeline<Q: Question, S: FromCore<core::Segment<Q::Outcome, Q::Reason>>>(
    question: &impl ToCore<Q>,
    range: &Period,
    norms: Option<&Norms>,
) -> Reply<Vec<S>> {
    guarded(|| {
        let norms = or_builtin(norms);
        let range = taken_at("range", range, norms)?;
        Ok(Vec::from_core(taken(question, norms)?.timeline_by(norms, range)))
    })
}

pub(crate) fn decide_all<Q: Question, S: ToCore<Q>, D: FromCore<DecisionOf<Q>>>(
    questions: &Vec<S>,
    on: &Day,
    norms: Option<&Norms>,
) -> Reply<Vec<D>> {
    guarded(|| {
        let norms = or_builtin(norms);
        let on = taken_at("on", on, norms)?;
        let questions: Vec<Q> = taken(questions, norms)?;
        Ok(questions.iter().map(|question| D::from_core(question.decide_by(norms, on))).collect())
    })
}

pub(crate) fn outcomes_all<Q: Question, S: ToCore<Q>, O: FromCore<Q::Outcome>>(
    questions: &Vec<S>,
    on: &Day,
    norms: Option<&Norms>,
) -> Reply<Vec<O>> {
    guarded(|| {
        let norms = or_builtin(norms);
        let on = taken_at("on", on, norms)?;
        let questions: Vec<Q> = taken(questions, norms)?;
        Ok(questions.iter().map(|question| O::from_core(question.outcome(norms, on))).collect())
    })
}
