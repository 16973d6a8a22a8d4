//! The reference (kenmerk) of a VOG.

use std::{fmt, str::FromStr};

use crate::wire::{FaultCode, types::text_type, words};

words! {
    /// The letters before the digits of a VOG reference.
    pub enum ReferencePrefix {
        /// Digits only.
        None = "none", nl "geen letters", en "no letters";
        /// `NP`, natural person.
        Np = "np", nl "NP", en "NP";
        /// `RP`, legal person.
        Rp = "rp", nl "RP", en "RP";
    }
}

impl ReferencePrefix {
    pub(crate) const COUNT: usize = Self::ALL.len();

    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Np => "NP",
            Self::Rp => "RP",
        }
    }

    #[inline]
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::None => 0,
            Self::Np => 1,
            Self::Rp => 2,
        }
    }
}

/// The reference of a VOG ("Ons kenmerk"): digits, or `NP` or `RP` and digits.
///
/// How many digits there must be is a dated norm and decided with the VOG, so that a mistyped
/// reference is a reason of the decision. It is a personal value: `Debug` and `Display` show the
/// last three characters, serialising gives the same, and [`reveal`](Self::reveal) gives it whole.
///
/// ```
/// use kinderopvang::identifier::VogReference;
/// let reference: VogReference = "NP12345678".parse().unwrap();
/// assert_eq!(format!("{reference:?}"), "*******678");
/// assert_eq!(reference.reveal(), "NP12345678");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias = "kenmerk")]
pub struct VogReference {
    prefix: ReferencePrefix,
    digits: u8,
    value: u128,
}

/// The text cannot be the reference of a VOG.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a VOG reference: up to 30 digits, or NP or RP and digits")]
pub struct VogReferenceError;

impl VogReference {
    pub(crate) const MOST_DIGITS: u8 = 30;
    const HALF: u8 = Self::MOST_DIGITS / 2;

    /// The letters before the digits.
    #[inline]
    pub const fn prefix(&self) -> ReferencePrefix {
        self.prefix
    }

    /// The number of digits.
    #[inline]
    pub const fn digits(&self) -> u8 {
        self.digits
    }

    /// The whole reference. Handle it as personal data.
    pub fn reveal(&self) -> String {
        format!("{}{:0width$}", self.prefix.text(), self.value, width = usize::from(self.digits))
    }
}

impl FromStr for VogReference {
    type Err = VogReferenceError;

    /// Reads a reference; spaces, dots and dashes between the characters are ignored, and the
    /// prefix may be in lower case.
    fn from_str(text: &str) -> Result<Self, VogReferenceError> {
        if text.len() > 64 {
            return Err(VogReferenceError);
        }
        let mut kept = text.bytes().filter(|byte| !matches!(byte, b' ' | b'.' | b'-')).peekable();
        let prefix = match kept.peek() {
            Some(b'N' | b'n') => ReferencePrefix::Np,
            Some(b'R' | b'r') => ReferencePrefix::Rp,
            _ => ReferencePrefix::None,
        };
        if prefix != ReferencePrefix::None {
            kept.next();
            kept.next_if(|byte| matches!(byte, b'P' | b'p')).ok_or(VogReferenceError)?;
        }
        // Two halves of at most 15 digits: arithmetic on wider numbers is slow.
        let (mut first, mut rest, mut count) = (0_u64, 0_u64, 0_u8);
        for byte in kept {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10).ok_or(VogReferenceError)?;
            if count == Self::MOST_DIGITS {
                return Err(VogReferenceError);
            }
            let half = if count < Self::HALF { &mut first } else { &mut rest };
            *half = half.saturating_mul(10).saturating_add(u64::from(digit));
            count = count.saturating_add(1);
        }
        if count == 0 {
            return Err(VogReferenceError);
        }
        let shift = 10_u128.saturating_pow(u32::from(count.saturating_sub(Self::HALF)));
        let value = u128::from(first).saturating_mul(shift).saturating_add(u128::from(rest));
        Ok(Self { prefix, digits: count, value })
    }
}

impl fmt::Display for VogReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::masked(&self.reveal()))
    }
}

impl fmt::Debug for VogReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_type!(VogReference, "a VOG reference", r"^(?i:NP|RP)?[-0-9. ]+$", |_| FaultCode::WrongForm);
