//! What is wrong with a document, where, and what may help.

use super::types::{shown, words};
use std::fmt;

use serde::{Deserialize, Serialize};

words! {
    /// The kind of a [`Fault`], stable for programs.
    pub enum FaultCode {
        /// The text is not JSON.
        NotJson = "not_json", nl "geen JSON", en "not JSON";
        /// A required field is absent.
        MissingField = "missing_field", nl "een verplicht veld ontbreekt", en "a required field is absent";
        /// A field the type does not have.
        UnknownField = "unknown_field", nl "een onbekend veld", en "an unknown field";
        /// A field that stands twice in one object.
        DuplicateField = "duplicate_field", nl "een veld staat er twee keer", en "a field stands twice";
        /// A word that is not one of the type's words.
        UnknownWord = "unknown_word", nl "een onbekend woord", en "an unknown word";
        /// Another JSON type than the field's.
        WrongType = "wrong_type", nl "een ander type dan verwacht", en "another type than expected";
        /// The text does not have the field's form (a day, a time, a number, an identifier).
        WrongForm = "wrong_form", nl "een verkeerde vorm", en "a wrong form";
        /// A number, day or amount outside its range.
        OutOfRange = "out_of_range", nl "buiten het bereik", en "out of range";
        /// An identifier whose check digit does not fit.
        FailedCheck = "failed_check", nl "het controlecijfer klopt niet", en "the check digit does not fit";
        /// Values that contradict each other or the order of events.
        Contradiction = "contradiction", nl "gegevens spreken elkaar tegen", en "values contradict each other";
        /// A reference to something the document does not contain.
        UnknownReference = "unknown_reference", nl "een verwijzing naar iets dat er niet is", en "a reference to something that is not there";
        /// An identity that stands twice in the document.
        DuplicateIdentity = "duplicate_identity", nl "een identiteit staat er twee keer", en "an identity stands twice";
        /// Norms of one name that overlap in time.
        Overlap = "overlap", nl "normen overlappen", en "norms overlap";
        /// Norms of one name that leave days without a value where none may be missing.
        Gap = "gap", nl "een norm ontbreekt op sommige dagen", en "a norm has no value on some days";
    }
}

shown! {
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

/// A fault on each line: the first hundred, and how many there are more.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const TOLD: usize = 100;
        for (at, fault) in self.0.iter().take(TOLD).enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        match self.0.len().saturating_sub(TOLD) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Faults {}
