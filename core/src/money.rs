//! Exact amounts in euro.

use std::{fmt, str::FromStr};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::{
    decision::{Language, Say},
    wire::{FaultCode, types::text_type},
};

/// An amount in euro: exact, not negative, with at most two decimals. On the wire a string, `12.00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "bedrag")]
pub struct Euro(Decimal);

/// The text or number is not an amount in euro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EuroError {
    /// Not a number with at most two decimals.
    #[error("expected an amount in euro, not negative and with at most two decimals, such as 12.00")]
    Form,
    /// Below zero, or above a thousand million.
    #[error("the amount lies outside 0.00 up to and including 1000000000.00")]
    OutOfRange,
}

impl Default for Euro {
    /// Nothing.
    fn default() -> Self {
        Self::ZERO
    }
}

impl Euro {
    /// Nothing.
    pub const ZERO: Self = Self::cents(0);

    /// The largest amount, a thousand million.
    pub const MOST: Self = Self(Decimal::from_parts(1_215_752_192, 23, 0, false, 2));

    /// So many cents.
    pub const fn cents(cents: u32) -> Self {
        Self(Decimal::from_parts(cents, 0, 0, false, 2))
    }

    /// The amount.
    pub const fn amount(self) -> Decimal {
        self.0
    }

    /// The sum of two amounts; stops at the largest amount.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.0.checked_add(other.0).map_or(Self::MOST, Self).min(Self::MOST)
    }

    /// The part of an hourly amount for so many minutes, rounded to whole cents, half a cent up.
    #[must_use]
    pub(crate) fn for_minutes(self, minutes: u16) -> Self {
        let share = self.0.checked_mul(Decimal::from(minutes)).and_then(|amount| amount.checked_div(Decimal::from(60)));
        let rounded = share.map(|amount| amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero));
        rounded.and_then(|amount| Self::try_from(amount).ok()).unwrap_or(Self::MOST)
    }

    /// The mean amount of an hour where this is the amount of so many minutes, rounded to whole cents,
    /// half a cent up; none of no minutes.
    pub(crate) fn per_hour(self, minutes: u32) -> Option<Self> {
        let per_minute = self.0.checked_mul(Decimal::from(60))?.checked_div(Decimal::from(minutes))?;
        let rounded = per_minute.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        Some(Self::try_from(rounded).unwrap_or(Self::MOST))
    }

    /// One of so many equal parts, rounded down to whole cents; nothing of no parts.
    #[must_use]
    pub(crate) fn part(self, parts: u32) -> Self {
        let part = self.0.checked_div(Decimal::from(parts)).map(|part| part.trunc_with_scale(2));
        part.and_then(|part| Self::try_from(part).ok()).unwrap_or(Self::ZERO)
    }

    /// What is left when the other amount is taken away, nothing where it is larger.
    #[must_use]
    pub(crate) fn less(self, other: Self) -> Self {
        self.0.checked_sub(other.0).and_then(|left| Self::try_from(left).ok()).unwrap_or(Self::ZERO)
    }
}

impl TryFrom<Decimal> for Euro {
    type Error = EuroError;

    fn try_from(amount: Decimal) -> Result<Self, EuroError> {
        if amount.normalize().scale() > 2 {
            return Err(EuroError::Form);
        }
        if amount.is_sign_negative() && !amount.is_zero() || amount > Self::MOST.0 {
            return Err(EuroError::OutOfRange);
        }
        let mut amount = amount.abs();
        amount.rescale(2);
        Ok(Self(amount))
    }
}

impl FromStr for Euro {
    type Err = EuroError;

    /// Reads digits, and at most two decimals after a point.
    fn from_str(text: &str) -> Result<Self, EuroError> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if text.len() > 32 || !is_number(whole) || !is_number(decimals) || decimals.len() > 2 {
            return Err(EuroError::Form);
        }
        Decimal::from_str_exact(text).map_err(|_| EuroError::Form)?.try_into()
    }
}

impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

impl fmt::Debug for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EUR {self}")
    }
}

impl Say for Euro {
    fn say(&self, language: Language) -> std::borrow::Cow<'static, str> {
        self.0.say(language)
    }
}

text_type!(Euro, "an amount in euro as text", r"^\d+(\.\d{1,2})?$", |error| match error {
    EuroError::Form => FaultCode::WrongForm,
    EuroError::OutOfRange => FaultCode::OutOfRange,
});

#[cfg(test)]
mod tests;
