//! The numbers of the Chamber of Commerce (Kamer van Koophandel).

use std::{fmt, str::FromStr};

use crate::{
    decision::{Language, Say},
    wire::{FaultCode, types::text_type},
};

/// The number of a company in the trade register: 8 digits, of which leading zeros count. It has
/// no check digit that holds for all numbers.
///
/// ```
/// use kinderopvang::identifier::ChamberNumber;
/// assert_eq!("01234567".parse::<ChamberNumber>().unwrap().to_string(), "01234567");
/// assert!("1234567".parse::<ChamberNumber>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "KvK-nummer")]
#[doc(alias = "Kamer van Koophandel")]
pub struct ChamberNumber(u32);

/// The text is not a KvK number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a KvK number of 8 digits, leading zeros included")]
pub struct ChamberNumberError;

impl FromStr for ChamberNumber {
    type Err = ChamberNumberError;

    /// Reads exactly 8 digits, nothing between or around them.
    fn from_str(text: &str) -> Result<Self, ChamberNumberError> {
        let number = super::digits(text, 8).and_then(|number| u32::try_from(number).ok());
        number.map(Self).ok_or(ChamberNumberError)
    }
}

impl fmt::Display for ChamberNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

impl fmt::Debug for ChamberNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for ChamberNumber {
    fn say(&self, _: Language) -> std::borrow::Cow<'static, str> {
        self.to_string().into()
    }
}

text_type!(ChamberNumber, "a KvK number of 8 digits", r"^\d{8}$", |_| FaultCode::WrongForm);

/// The number of one establishment (vestiging) of a company: 12 digits, of which leading zeros
/// count.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "vestigingsnummer")]
pub struct EstablishmentNumber(u64);

/// The text is not an establishment number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an establishment number of 12 digits, leading zeros included")]
pub struct EstablishmentNumberError;

impl FromStr for EstablishmentNumber {
    type Err = EstablishmentNumberError;

    /// Reads exactly 12 digits, nothing between or around them.
    fn from_str(text: &str) -> Result<Self, EstablishmentNumberError> {
        super::digits(text, 12).map(Self).ok_or(EstablishmentNumberError)
    }
}

impl fmt::Display for EstablishmentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012}", self.0)
    }
}

impl fmt::Debug for EstablishmentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for EstablishmentNumber {
    fn say(&self, _: Language) -> std::borrow::Cow<'static, str> {
        self.to_string().into()
    }
}

text_type!(EstablishmentNumber, "an establishment number of 12 digits", r"^\d{12}$", |_| FaultCode::WrongForm);
