//! The Kotlin and Swift faces of `kinderopvang`.
//!
//! Every type of the core hands on its own definition; from it the mirror of the type is made here,
//! with its conversions, so that the compiler finds what is missing. `UniFFI` then writes the Kotlin
//! and Swift sources. Nothing is decided here.
#![recursion_limit = "1024"]
#![allow(
    clippy::missing_errors_doc,
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    clippy::wildcard_imports,
    reason = "values cross by copy, and every exported function can fail: a value may not be what it should be"
)]
#![allow(
    private_interfaces,
    private_bounds,
    unreachable_pub,
    missing_docs,
    reason = "nobody calls this crate from Rust: what is public is public for the faces, and documented there"
)]
#![allow(clippy::as_conversions, clippy::indexing_slicing, reason = "in the code that UniFFI makes")]

mod answers;
mod calendar;
mod catalogue;
mod crossing;
mod dossier;
mod error;
mod functions;
mod json;
mod leaves;
mod norms;
mod ratio;
mod registration;
mod shapes;
mod types;

uniffi::setup_scaffolding!("kinderopvang");

/// Everything of the core by its plain name.
pub(crate) mod core {
    pub(crate) use kinderopvang::{
        calendar::*,
        catalogue::*,
        decision::*,
        dossier::*,
        identifier::*,
        money::*,
        norm::*,
        ratio::*,
        register::{
            deadline::*, deregistration::*, enrolment::*, fee::*, linking::*, obligation::*, plan::*, presence::*,
            screening::*, vog::*, work::*,
        },
        wire::{Fault, FaultCode},
    };
}

pub use answers::*;
pub use error::KinderopvangError;
pub use leaves::*;
pub use norms::Norms;
pub use types::*;
