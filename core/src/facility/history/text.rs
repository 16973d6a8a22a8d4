//! The whole history as text, without loss.

use super::{History, RegisterChange, RegisterData};
use crate::wire::{self, Faults};

impl History {
    /// The whole history as text, from which [`from_text`](Self::from_text) makes the same history again.
    ///
    /// Serialising masks the numbers of natural persons, so that they cannot slip into a log. This text holds
    /// them whole, together with home addresses and telephone numbers: store it as personal data.
    ///
    /// # Errors
    /// A fault instead of a panic if a change could not be written, which no change of this library is.
    pub fn reveal_text(&self) -> Result<String, Faults> {
        let mut text = String::from("{\"changes\":[");
        for (at, change) in self.changes.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            text.push('\n');
            text.push_str(&revealed(change)?);
        }
        text.push_str("\n]}\n");
        Ok(text)
    }

    /// The history that [`reveal_text`](Self::reveal_text) wrote, or that stands in any document of that form.
    ///
    /// # Errors
    /// All faults of the document at once, each with the path to its field.
    pub fn from_text(text: &str) -> Result<Self, Faults> {
        wire::from_text(text)
    }
}

/// One change as JSON, with the whole number of a natural person.
fn revealed(change: &RegisterChange) -> Result<String, Faults> {
    let number = match &change.data {
        RegisterData::NaturalPerson { person } => person.number,
        _ => None,
    };
    let written = match number {
        None => serde_json::to_string(change),
        Some(number) => serde_json::to_value(change).and_then(|mut json| {
            if let Some(place) = json.pointer_mut("/data/person/number") {
                *place = number.reveal().into();
            }
            serde_json::to_string(&json)
        }),
    };
    written.map_err(|_| Faults::unwritable())
}
