#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        reason = "a test that fails should say so at once"
    )
)]

#[doc(alias = "kinderopvang buiten Nederland")]
pub mod abroad;
pub mod calendar;
pub mod catalogue;
pub mod decision;
pub mod dossier;
pub mod explain;
mod faces;
#[doc(alias = "landelijk register kinderopvang")]
pub mod facility;
#[doc(alias = "kinderopvangtoeslag buitenland")]
pub mod funding;
pub mod identifier;
pub mod money;
pub mod norm;
#[doc(alias = "kwaliteitseisen")]
pub mod quality;
#[doc(alias = "beroepskracht-kindratio")]
pub mod ratio;
#[doc(alias = "personenregister kinderopvang")]
pub mod register;
#[doc(alias = "aanvragen van ouders")]
pub mod request;
mod text;
pub mod wire;
