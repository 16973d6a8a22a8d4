//! The lists behind the catalogue. Adding a module with reasons is one line in [`ALL_REASONS`].

use super::{Bilingual, ReasonText, Rule};
use crate::{
    abroad::AbroadReason,
    facility::{
        AccessReason, FacilityChangeReason, FacilityLifeReason, PublicViewReason, RegisteredReason, ServiceReason,
        StatisticsReason, TaxMessageReason,
    },
    funding::{FundingReason, MandateReason},
    norm::NormName,
    quality::{AdministrationReason, DiplomaReason, FirstAidReason, StatementReason},
    ratio::RatioReason,
    register::{
        deadline::DeadlineReason,
        deregistration::RegistrationReason,
        enrolment::{EmailReason, EnrolmentReason},
        fee::FeeReason,
        linking::{
            FacilityReason, HolderReason, LinkReason, LoginReason, MessageReason, OverviewReason, RequestReason,
            TransferReason, UnlinkReason,
        },
        obligation::{ArrangementReason, DemandReason, ObligationReason},
        plan::PlanReason,
        presence::PresenceReason,
        screening::ScreeningReason,
        vog::VogReason,
        work::MayWorkReason,
    },
    request::CareRequestReason,
};

/// The reasons of every question.
pub(super) const ALL_REASONS: &[&[ReasonText]] = &[
    VogReason::TEXTS,
    ScreeningReason::TEXTS,
    PresenceReason::TEXTS,
    ObligationReason::TEXTS,
    ArrangementReason::TEXTS,
    DemandReason::TEXTS,
    DeadlineReason::TEXTS,
    MayWorkReason::TEXTS,
    PlanReason::TEXTS,
    FeeReason::TEXTS,
    EnrolmentReason::TEXTS,
    EmailReason::TEXTS,
    LoginReason::TEXTS,
    LinkReason::TEXTS,
    RequestReason::TEXTS,
    HolderReason::TEXTS,
    UnlinkReason::TEXTS,
    FacilityReason::TEXTS,
    TransferReason::TEXTS,
    MessageReason::TEXTS,
    OverviewReason::TEXTS,
    RegistrationReason::TEXTS,
    CareRequestReason::TEXTS,
    RatioReason::TEXTS,
    FacilityLifeReason::TEXTS,
    FacilityChangeReason::TEXTS,
    RegisteredReason::TEXTS,
    AccessReason::TEXTS,
    ServiceReason::TEXTS,
    StatisticsReason::TEXTS,
    TaxMessageReason::TEXTS,
    PublicViewReason::TEXTS,
    DiplomaReason::TEXTS,
    FirstAidReason::TEXTS,
    AdministrationReason::TEXTS,
    StatementReason::TEXTS,
    AbroadReason::TEXTS,
    FundingReason::TEXTS,
    MandateReason::TEXTS,
];

/// The rules that no reason names, and why. A test keeps this list exact: a module that brings the
/// reasons of a rule takes the rule from here.
const WITHOUT_REASONS: &[(&[Rule], Bilingual)] = &[
    (
        &[Rule::Lrk3],
        Bilingual::of(
            "een opvraging van gegevens: hoe het register er op een dag uitzag, zoals bekend op een dag",
            "a look-up of data: how the register looked on a day, as known on a day",
        ),
    ),
    (
        &[Rule::Lrk8],
        Bilingual::of(
            "een zoekvraag vindt houders en voorzieningen; er valt niets te motiveren",
            "a search finds holders and facilities; there is nothing to give reasons for",
        ),
    ),
    (
        &[Rule::Lrk9],
        Bilingual::of(
            "het lezen van een bestand: wat eraan mankeert, staat per regel in de fouten",
            "the reading of a file: what is wrong with it stands in the faults, row by row",
        ),
    ),
    (
        &[Rule::Risk1],
        Bilingual::of(
            "het rapport over een dossier noemt de norm zelf, geen reden",
            "the report on a dossier names the norm itself, not a reason",
        ),
    ),
    (
        &[Rule::Req2],
        Bilingual::of(
            "de vorm van een aanvraag: boekingen voor een kind, een dag of een periode",
            "the form of a submission: bookings for a child, a day or a period",
        ),
    ),
    (
        &[Rule::Req8],
        Bilingual::of(
            "de volgorde waarin tegoeden worden aangeboden; waarom een tegoed niet kan, zegt REQ-7",
            "the order in which credits are offered; why one cannot be used is told by REQ-7",
        ),
    ),
];

/// The norms that no reason rests on, and why. A test keeps this list exact.
const UNCITED: &[(&[NormName], Bilingual)] = &[
    (
        &[NormName::RiskHighestFine],
        Bilingual::of(
            "het rapport over een dossier noemt de norm zelf, geen reden",
            "the report on a dossier names the norm itself, not a reason",
        ),
    ),
    (
        &[NormName::FundingCostsParts],
        Bilingual::of(
            "de reden over de valutadatum van de uitvoeringskosten noemt ook het deel",
            "the reason on the value date of the costs names the part as well",
        ),
    ),
];

pub(super) fn why_no_reasons(rule: Rule) -> Option<Bilingual> {
    WITHOUT_REASONS.iter().find(|(rules, _)| rules.contains(&rule)).map(|(_, why)| *why)
}

pub(super) fn why_uncited(norm: NormName) -> Option<Bilingual> {
    UNCITED.iter().find(|(norms, _)| norms.contains(&norm)).map(|(_, why)| *why)
}
