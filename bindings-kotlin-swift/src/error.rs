//! What can go wrong, typed.

use kinderopvang::wire::{Faults, Reader};

use crate::{
    core,
    crossing::{FromCore, ToCore},
    types::Fault,
};

/// Why there is no answer. It never holds a value that was given: that could be personal.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum KinderopvangError {
    /// What was given cannot be used: all faults at once, each with the path to its field.
    #[error("{}", sentences(faults))]
    WrongInput {
        /// The faults, at least one.
        faults: Vec<Fault>,
    },
    /// The library does not know the norm or calendar of that time.
    #[error("{sentence}")]
    NotModelled {
        /// What is not known: lower case, no final period.
        sentence: String,
    },
    /// The library itself is at fault. Later calls are not affected.
    #[error("{sentence}")]
    Internal {
        /// What happened: lower case, no final period.
        sentence: String,
    },
}

fn sentences(faults: &[Fault]) -> String {
    faults.iter().map(Fault::sentence).collect::<Vec<_>>().join("\n")
}

impl From<Faults> for KinderopvangError {
    fn from(faults: Faults) -> Self {
        Self::WrongInput { faults: Vec::from_core(faults.into_vec()) }
    }
}

impl From<core::HolidaysNotModelled> for KinderopvangError {
    fn from(error: core::HolidaysNotModelled) -> Self {
        Self::NotModelled { sentence: error.to_string() }
    }
}

impl KinderopvangError {
    /// One fault by itself.
    pub(crate) fn fault(code: core::FaultCode, path: &str, sentence: impl std::fmt::Display) -> Self {
        let mut reader = Reader::default();
        let fault = |reader: &mut Reader| reader.fault::<()>(code, sentence);
        if path.is_empty() {
            fault(&mut reader)
        } else {
            reader.at_field(path, fault)
        };
        Self::of(reader)
    }

    /// The faults that were noted.
    pub(crate) fn of(reader: Reader) -> Self {
        let faults = reader.into_faults();
        if faults.is_empty() {
            return Self::Internal { sentence: "a value was refused without a fault".to_owned() };
        }
        Self::WrongInput { faults: Vec::from_core(faults) }
    }
}

/// The answer of every exported function.
pub(crate) type Reply<T> = Result<T, KinderopvangError>;

/// Runs the body of an exported function. A panic in it is caught where the call enters the library, and becomes an
/// `Internal` of this call alone in the generated code.
#[inline]
pub(crate) fn guarded<T>(body: impl FnOnce() -> Reply<T>) -> Reply<T> {
    body()
}

/// The core's value of what was given, or all its faults.
pub(crate) fn taken<C>(given: &impl ToCore<C>, norms: &core::Norms) -> Reply<C> {
    taken_at("", given, norms)
}

/// As [`taken`], for the argument of this name.
pub(crate) fn taken_at<C>(name: &str, given: &impl ToCore<C>, norms: &core::Norms) -> Reply<C> {
    let mut reader = Reader::default();
    let value = if name.is_empty() {
        given.to_core(&mut reader, norms)
    } else {
        reader.at_field(name, |reader| given.to_core(reader, norms))
    };
    match value {
        Some(value) if reader.count() == 0 => Ok(value),
        _ => Err(KinderopvangError::of(reader)),
    }
}
