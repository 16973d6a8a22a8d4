//! The lists behind the catalogue. Adding a module with reasons is one line in [`ALL_REASONS`].

use super::{Bilingual, ReasonText, Rule};
use crate::{
    norm::NormName,
    register::{
        obligation::{ArrangementReason, DemandReason, ObligationReason},
        presence::PresenceReason,
        vog::VogReason,
    },
};

/// The reasons of every question.
pub(super) const ALL_REASONS: &[&[ReasonText]] =
    &[VogReason::TEXTS, PresenceReason::TEXTS, ObligationReason::TEXTS, ArrangementReason::TEXTS, DemandReason::TEXTS];

const NO_QUESTION: Bilingual = Bilingual::of(
    "deze versie van de bibliotheek heeft nog geen vraag over deze regel",
    "this version of the library has no question about this rule",
);

/// The rules that no reason names, and why. A test keeps this list exact: a module that brings the
/// reasons of a rule takes the rule from here.
const WITHOUT_REASONS: &[(&[Rule], Bilingual)] = &[
    (&[Rule::Scr1, Rule::Scr2], NO_QUESTION),
    (&[Rule::Dl1, Rule::Dl2, Rule::Dl3], NO_QUESTION),
    (&[Rule::Work1, Rule::Work2, Rule::Work3, Rule::Work4], NO_QUESTION),
    (&[Rule::Plan1], NO_QUESTION),
    (&[Rule::Fee1, Rule::Fee2, Rule::Fee3, Rule::Fee4], NO_QUESTION),
    (&[Rule::Enr1, Rule::Enr2], NO_QUESTION),
    (&[Rule::Link1, Rule::Link2, Rule::Link3, Rule::Link4, Rule::Link5], NO_QUESTION),
    (&[Rule::Link6, Rule::Link7, Rule::Link8, Rule::Link9, Rule::Link10], NO_QUESTION),
    (&[Rule::End1, Rule::End2, Rule::End3, Rule::End4, Rule::End5], NO_QUESTION),
    (&[Rule::End6, Rule::End7, Rule::End8, Rule::End9], NO_QUESTION),
    (&[Rule::Risk1], NO_QUESTION),
];

/// The norms that no reason rests on, and why. A test keeps this list exact.
const UNCITED: &[(&[NormName], Bilingual)] = &[(&[NormName::FeeElectronic], NO_QUESTION)];

pub(super) fn why_no_reasons(rule: Rule) -> Option<Bilingual> {
    WITHOUT_REASONS.iter().find(|(rules, _)| rules.contains(&rule)).map(|(_, why)| *why)
}

pub(super) fn why_uncited(norm: NormName) -> Option<Bilingual> {
    UNCITED.iter().find(|(norms, _)| norms.contains(&norm)).map(|(_, why)| *why)
}
