//! The Dutch postcode.

use std::{fmt, str::FromStr};

use crate::{
    decision::{Language, Say},
    wire::{FaultCode, types::text_type},
};

/// A postcode: four digits, the first not 0, and two letters. Stored and written without the
/// space, `1234AB`; said to people with it, `1234 AB`.
///
/// ```
/// use kinderopvang::identifier::Postcode;
/// assert_eq!("9712 hk".parse::<Postcode>().unwrap().to_string(), "9712HK");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    digits: u16,
    letters: [u8; 2],
}

/// The text is not a postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a postcode of four digits, not beginning with 0, and two letters, such as 1234 AB")]
pub struct PostcodeError;

impl Postcode {
    /// The four digits, 1000 up to and including 9999.
    pub const fn digits(self) -> u16 {
        self.digits
    }

    fn letters(self) -> [char; 2] {
        self.letters.map(char::from)
    }
}

impl FromStr for Postcode {
    type Err = PostcodeError;

    /// Reads four digits and two letters, with at most one space between them. Letters may be in
    /// lower case.
    fn from_str(text: &str) -> Result<Self, PostcodeError> {
        let (number, letters) = text.split_at_checked(4).ok_or(PostcodeError)?;
        let number = super::digits(number, 4).and_then(|number| u16::try_from(number).ok());
        let letters: [u8; 2] =
            letters.strip_prefix(' ').unwrap_or(letters).as_bytes().try_into().map_err(|_| PostcodeError)?;
        match number {
            Some(digits) if digits >= 1000 && letters.iter().all(u8::is_ascii_alphabetic) => {
                Ok(Self { digits, letters: letters.map(|letter| letter.to_ascii_uppercase()) })
            }
            _ => Err(PostcodeError),
        }
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.letters();
        write!(f, "{}{first}{second}", self.digits)
    }
}

impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Say for Postcode {
    fn say(&self, _: Language) -> std::borrow::Cow<'static, str> {
        let [first, second] = self.letters();
        format!("{} {first}{second}", self.digits).into()
    }
}

text_type!(Postcode, "a postcode 1234 AB", r"^[1-9]\d{3} ?[A-Za-z]{2}$", |_| FaultCode::WrongForm);
