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

pub mod calendar;
pub mod catalogue;
pub mod decision;
pub mod dossier;
pub mod explain;
mod faces;
pub mod identifier;
pub mod money;
pub mod norm;
#[doc(alias = "beroepskracht-kindratio")]
pub mod ratio;
#[doc(alias = "personenregister kinderopvang")]
pub mod register;
#[doc(alias = "aanvragen van ouders")]
pub mod request;
pub mod wire;
