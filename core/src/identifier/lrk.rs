//! The number of a facility in the Landelijk Register Kinderopvang.

use std::{fmt, str::FromStr};

use crate::{
    decision::{Language, Say},
    wire::{FaultCode, types::text_type},
};

/// The number of a facility in the Landelijk Register Kinderopvang: 9 digits, the first from 1 to 9.
///
/// All of the thousands of published numbers that were tried pass the check of a BSN, though no
/// document says that they must. So a number that fails it is accepted, and
/// [`has_usual_check`](Self::has_usual_check) tells, for a warning.
///
/// ```
/// use kinderopvang::identifier::LrkNumber;
/// let mistyped: LrkNumber = "213853146".parse().unwrap();
/// assert!(!mistyped.has_usual_check());
/// assert!("213853164".parse::<LrkNumber>().unwrap().has_usual_check());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "LRK-nummer")]
#[doc(alias = "registratienummer")]
pub struct LrkNumber(u32);

/// The text is not an LRK number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an LRK number of 9 digits that does not begin with 0")]
pub struct LrkNumberError;

impl LrkNumber {
    /// Do the digits pass the check that all known LRK numbers pass? If not, one may be mistyped.
    pub const fn has_usual_check(self) -> bool {
        super::passes_eleven_check(self.0)
    }
}

impl FromStr for LrkNumber {
    type Err = LrkNumberError;

    /// Reads exactly 9 digits, nothing between or around them.
    fn from_str(text: &str) -> Result<Self, LrkNumberError> {
        match super::digits(text, 9).and_then(|number| u32::try_from(number).ok()) {
            Some(number) if number >= 100_000_000 => Ok(Self(number)),
            _ => Err(LrkNumberError),
        }
    }
}

impl fmt::Display for LrkNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for LrkNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for LrkNumber {
    fn say(&self, _: Language) -> std::borrow::Cow<'static, str> {
        self.to_string().into()
    }
}

text_type!(LrkNumber, "an LRK number of 9 digits", r"^[1-9]\d{8}$", |_| FaultCode::WrongForm);
