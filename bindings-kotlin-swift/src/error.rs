//! What can go wrong, typed.

use kinderopvang::wire::{Fault, FaultCode, Faults, Reader};

use crate::{core, crossing::Give};

/// Why there is no answer. It never holds a value that was given: that could be personal. Its forms are those of
/// the error in `mirror`; its sentences are made on the other side.
pub(crate) enum KinderopvangError {
    WrongInput(Vec<Fault>),
    NotModelled(String),
    Closed,
    Internal(String),
}

impl Give for KinderopvangError {
    fn give(&self, to: &mut Vec<u8>) {
        match self {
            Self::WrongInput(faults) => {
                1.give(to);
                faults.give(to);
            }
            Self::NotModelled(sentence) => {
                2.give(to);
                sentence.give(to);
            }
            Self::Closed => {
                3.give(to);
                "the value that was asked is closed".give(to);
            }
            Self::Internal(sentence) => {
                4.give(to);
                sentence.give(to);
            }
        }
    }
}

impl KinderopvangError {
    /// One fault by itself.
    pub(crate) fn fault(code: FaultCode, path: &str, sentence: impl std::fmt::Display) -> Self {
        let mut reader = Reader::default();
        reader.at_field(path, |reader| reader.fault::<()>(code, sentence));
        Self::of(reader.into_faults())
    }

    /// The faults that were noted.
    pub(crate) fn of(faults: Vec<Fault>) -> Self {
        if faults.is_empty() {
            return Self::Internal("a value was refused without a fault".to_owned());
        }
        Self::WrongInput(faults)
    }
}

impl From<Faults> for KinderopvangError {
    fn from(faults: Faults) -> Self {
        Self::WrongInput(faults.into_vec())
    }
}

impl From<core::HolidaysNotModelled> for KinderopvangError {
    fn from(error: core::HolidaysNotModelled) -> Self {
        Self::NotModelled(error.to_string())
    }
}

/// The answer of every exported function.
pub(crate) type Reply<T> = Result<T, KinderopvangError>;
