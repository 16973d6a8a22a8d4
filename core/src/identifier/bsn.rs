//! The citizen service number.

use std::{fmt, str::FromStr};

use crate::wire::{FaultCode, types::text_type};

/// A citizen service number (burgerservicenummer) that passes its check.
///
/// It is a personal value: `Debug`, `Display` and serialising show the last three digits only, and
/// [`reveal`](Self::reveal) gives it whole. It cannot be said in a sentence, so it cannot stand in
/// a decision.
///
/// ```
/// use kinderopvang::identifier::Bsn;
/// let bsn: Bsn = "1112.22.333".parse().unwrap();
/// assert_eq!(bsn.to_string(), "******333");
/// assert_eq!(bsn.reveal(), "111222333");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "burgerservicenummer")]
#[doc(alias = "sofinummer")]
pub struct Bsn(u32);

/// Why a text is not a BSN. It never holds the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BsnError {
    /// Not 8 or 9 digits.
    #[error("expected a BSN of 8 or 9 digits")]
    WrongLength,
    /// Something else than digits, dots, spaces and dashes, or nothing but zeros.
    #[error("expected a BSN: digits, with only dots, spaces or dashes between them, and not all zeros")]
    WrongForm,
    /// The digits do not pass the check.
    #[error("the digits do not pass the check of a BSN (elfproef); a digit may be mistyped")]
    FailedCheck,
}

impl Bsn {
    /// The whole number, nine digits. Handle it as personal data.
    pub fn reveal(self) -> String {
        format!("{:09}", self.0)
    }
}

impl FromStr for Bsn {
    type Err = BsnError;

    /// Reads 8 or 9 digits; dots, spaces and dashes are ignored. Eight digits are the same number
    /// with a leading zero.
    fn from_str(text: &str) -> Result<Self, BsnError> {
        let mut count = 0_u32;
        let mut number = 0_u32;
        for char in text.chars().filter(|char| !matches!(char, '.' | ' ' | '-')) {
            let digit = char.to_digit(10).ok_or(BsnError::WrongForm)?;
            count = count.saturating_add(1);
            number = number.saturating_mul(10).saturating_add(digit);
        }
        if !matches!(count, 8 | 9) {
            return Err(BsnError::WrongLength);
        }
        if number == 0 {
            return Err(BsnError::WrongForm);
        }
        if super::passes_eleven_check(number) { Ok(Self(number)) } else { Err(BsnError::FailedCheck) }
    }
}

impl fmt::Display for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::masked(&self.reveal()))
    }
}

impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_type!(Bsn, "a BSN of 8 or 9 digits", r"^[-. ]*(\d[-. ]*){8,9}$", |error| match error {
    BsnError::WrongLength | BsnError::WrongForm => FaultCode::WrongForm,
    BsnError::FailedCheck => FaultCode::FailedCheck,
});
