//! What is wrong with a document, where, and what may help.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The kind of a [`Fault`], stable for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FaultCode {
    /// The text is not JSON.
    NotJson,
    /// A required field is absent.
    MissingField,
    /// A field the type does not have.
    UnknownField,
    /// A field that stands twice in one object.
    DuplicateField,
    /// A word that is not one of the type's words.
    UnknownWord,
    /// Another JSON type than the field's.
    WrongType,
    /// The text does not have the field's form (a day, a time, a number, an identifier).
    WrongForm,
    /// A number, day or amount outside its range.
    OutOfRange,
    /// An identifier whose check digit does not fit.
    FailedCheck,
    /// Values that contradict each other or the order of events.
    Contradiction,
    /// A reference to something the document does not contain.
    UnknownReference,
    /// An identity that stands twice in the document.
    DuplicateIdentity,
    /// Norms of one name that overlap in time.
    Overlap,
    /// Norms of one name that leave days without a value where none may be missing.
    Gap,
}

/// One fault of a document. It never holds the faulty value itself: that could be personal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fault {
    /// The path to the field, as `persons[3].vog.issued_on`; empty for the document itself.
    pub path: String,
    /// The kind of fault.
    pub code: FaultCode,
    /// One sentence: lower case, no final period.
    pub message: String,
    /// What may have been meant, such as the nearest known word.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub help: Option<String>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}

/// All faults of a document, in the order they were met: those within a value first, then those
/// between values. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn of(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// One fault by itself.
    pub(crate) fn one(code: FaultCode, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self(vec![Fault { path: path.into(), code, message: message.into(), help: None }])
    }

    /// An answer could not be written as JSON: it cannot happen with the types of this library, and
    /// must not be a panic if it does.
    pub(crate) fn unwritable() -> Self {
        Self::one(FaultCode::NotJson, "", "the answer could not be written")
    }

    /// The faults, at least one.
    pub fn as_slice(&self) -> &[Fault] {
        &self.0
    }

    /// The faults, at least one, by value.
    pub fn into_vec(self) -> Vec<Fault> {
        self.0
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, fault) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}
