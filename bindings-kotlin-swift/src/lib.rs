//! The Kotlin and Swift faces of `kinderopvang`.
//!
//! Every type of the core hands on its own definition; from it comes how the type crosses, so that the
//! compiler finds what is missing, and for the generator its description, from which UniFFI writes the Kotlin
//! and Swift sources. Nothing is decided here.
//!
//! There are two libraries: that of everything, and a small one for the apps of families; see `selection`.
#![recursion_limit = "1024"]
#![allow(clippy::used_underscore_binding, reason = "an argument that only a check needs")]
#![allow(clippy::wildcard_imports, reason = "the core's types stand under their own names")]
#![allow(
    private_interfaces,
    private_bounds,
    unreachable_pub,
    missing_docs,
    reason = "nobody calls this crate from Rust: what is public is public for the faces, and documented there"
)]
#![allow(clippy::as_conversions, clippy::indexing_slicing, reason = "in the code of the macros")]

#[cfg(feature = "whole")]
mod answers;
mod calendar;
mod calls;
#[cfg(feature = "whole")]
mod catalogue;
mod crossing;
#[cfg(feature = "bindgen")]
mod description;
#[cfg(feature = "whole")]
mod dossier;
mod error;
#[cfg(feature = "whole")]
mod facility;
mod form;
#[cfg(feature = "whole")]
mod history;
mod jni;
mod json;
mod kept;
mod leaves;
#[cfg(feature = "bindgen")]
mod mirror;
mod norms;
#[cfg(feature = "whole")]
mod quality;
#[cfg(feature = "whole")]
mod ratio;
#[cfg(feature = "whole")]
mod registration;
mod request;
mod selection;
mod types;
mod version;
mod words;

#[cfg(feature = "bindgen")]
pub use {
    calls::{interface, numbers},
    version::DEFINITIONS,
    words::{Said, said},
};

/// Everything of the core by its plain name.
pub(crate) mod core {
    #[cfg_attr(
        not(feature = "whole"),
        allow(unused_imports, reason = "the small library has no types of some modules")
    )]
    pub(crate) use kinderopvang::{
        abroad::*,
        calendar::*,
        catalogue::*,
        decision::*,
        dossier::*,
        facility::*,
        funding::*,
        identifier::*,
        money::*,
        norm::*,
        quality::*,
        ratio::*,
        register::{
            deadline::*, deregistration::*, enrolment::*, fee::*, linking::*, obligation::*, plan::*, presence::*,
            screening::*, vog::*, work::*,
        },
        request::*,
        wire::{Fault, FaultCode},
    };

    /// A number that a function takes.
    pub(crate) type WholeNumber = u32;
}
