//! The Kotlin and Swift faces of `kinderopvang`.
//!
//! Every type of the core hands on its own definition; from it comes how the type crosses, so that the
//! compiler finds what is missing, and for the generator its description, from which UniFFI writes the Kotlin
//! and Swift sources. Nothing is decided here.
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

mod answers;
mod calendar;
mod calls;
mod catalogue;
mod crossing;
#[cfg(feature = "bindgen")]
mod description;
mod dossier;
mod error;
mod facility;
mod history;
mod jni;
mod json;
mod kept;
mod leaves;
#[cfg(feature = "bindgen")]
mod mirror;
mod norms;
mod quality;
mod ratio;
mod registration;
mod request;
mod types;
mod words;

#[cfg(feature = "bindgen")]
pub use {
    calls::{DEFINITIONS, interface, numbers},
    words::{Said, said},
};

/// Everything of the core by its plain name.
pub(crate) mod core {
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
