//! The function aspects a norm asks, small enough to stand in a reason.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::{
    decision::{Language, Say},
    norm::NumberSet,
    wire::{shaped, types::schema_like},
};

/// The function aspects of which a norm asks one: the first four of them. On the wire a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WantedAspects([u8; 4]);

shaped! { WantedAspects numbers WantedAspects }

impl WantedAspects {
    pub(super) fn of(norm: Option<&NumberSet>) -> Self {
        let mut wanted = Self::default();
        let numbers = norm.map(NumberSet::as_slice).unwrap_or_default();
        for (place, number) in wanted.0.iter_mut().zip(numbers) {
            *place = u8::try_from(*number).unwrap_or(0);
        }
        wanted
    }

    /// These numbers, in this order; `None` when they are more than four or one of them is 0.
    pub fn from_numbers(numbers: &[u8]) -> Option<Self> {
        let mut wanted = Self::default();
        if numbers.len() > wanted.0.len() || numbers.contains(&0) {
            return None;
        }
        for (place, number) in wanted.0.iter_mut().zip(numbers) {
            *place = *number;
        }
        Some(wanted)
    }

    /// The numbers, in the order of the norm.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        self.0.into_iter().filter(|number| *number != 0)
    }
}

impl Say for WantedAspects {
    fn say(&self, language: Language) -> Cow<'static, str> {
        let or = match language {
            Language::Nl => " of ",
            Language::En => " or ",
        };
        self.numbers().map(|number| number.to_string()).collect::<Vec<_>>().join(or).into()
    }
}

impl Serialize for WantedAspects {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.numbers())
    }
}

schema_like!(WantedAspects, Vec<u8>);
