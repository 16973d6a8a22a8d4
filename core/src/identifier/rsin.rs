//! The number of a legal person or partnership.

use std::{fmt, str::FromStr};

use crate::{
    decision::{Language, Say},
    wire::{FaultCode, types::text_type},
};

/// The number of a legal person or partnership (rechtspersonen en samenwerkingsverbanden
/// informatienummer): 9 digits that pass the same check as a BSN. It may begin with zeros.
///
/// ```
/// use kinderopvang::identifier::Rsin;
/// assert_eq!("001855013".parse::<Rsin>().unwrap().to_string(), "001855013");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "Rechtspersonen en Samenwerkingsverbanden Informatienummer")]
#[doc(alias = "fiscaal nummer")]
pub struct Rsin(u32);

/// Why a text is not an RSIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RsinError {
    /// Not 9 digits.
    #[error("expected an RSIN of 9 digits")]
    WrongLength,
    /// Something else than digits, or nothing but zeros.
    #[error("expected an RSIN: digits only, and not all zeros")]
    WrongForm,
    /// The digits do not pass the check.
    #[error("the digits do not pass the check of an RSIN (elfproef); a digit may be mistyped")]
    FailedCheck,
}

impl FromStr for Rsin {
    type Err = RsinError;

    /// Reads exactly 9 digits, nothing between or around them.
    fn from_str(text: &str) -> Result<Self, RsinError> {
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(RsinError::WrongForm);
        }
        let number = super::digits(text, 9).and_then(|number| u32::try_from(number).ok());
        match number.ok_or(RsinError::WrongLength)? {
            0 => Err(RsinError::WrongForm),
            number if super::passes_eleven_check(number) => Ok(Self(number)),
            _ => Err(RsinError::FailedCheck),
        }
    }
}

impl fmt::Display for Rsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:09}", self.0)
    }
}

impl fmt::Debug for Rsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for Rsin {
    fn say(&self, _: Language) -> std::borrow::Cow<'static, str> {
        self.to_string().into()
    }
}

text_type!(Rsin, "an RSIN of 9 digits", r"^\d{9}$", |error| match error {
    RsinError::WrongLength | RsinError::WrongForm => FaultCode::WrongForm,
    RsinError::FailedCheck => FaultCode::FailedCheck,
});
