//! What happens to a registration, dated.

use std::{fmt, str::FromStr};

use crate::{
    calendar::Day,
    wire::{FaultCode, types::text_type, variants, words},
};

/// The name by which a document tells holders apart, such as a KvK number: 1 up to and including 100
/// characters on one line, without spaces around it. Equal texts are the same holder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "houder")]
pub struct HolderId(Box<str>);

/// The text cannot name a holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected 1 up to and including 100 characters on one line, without spaces around them")]
pub struct HolderIdError;

impl HolderId {
    /// The text of the document.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for HolderId {
    type Err = HolderIdError;

    fn from_str(text: &str) -> Result<Self, HolderIdError> {
        let is_name = !text.is_empty()
            && text.chars().count() <= 100
            && text.trim() == text
            && !text.chars().any(char::is_control);
        if is_name { Ok(Self(text.into())) } else { Err(HolderIdError) }
    }
}

impl fmt::Display for HolderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for HolderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_type!(HolderId, "the name of a holder", r"^\S(.{0,98}\S)?$", |_| FaultCode::WrongForm);

words! {
    /// Why a new VOG was demanded.
    pub enum DemandCause {
        /// New data in the judicial documentation came out of the continuous screening.
        #[doc(alias = "melding van nieuwe gegevens in de justitiële documentatie")]
        Signal = "signal", nl "een signaal uit de continue screening", en "a signal from the continuous screening";
        /// The supervisor or the holder may reasonably suspect something.
        #[doc(alias = "redelijk vermoeden")]
        Suspicion = "suspicion", nl "een redelijk vermoeden", en "a reasonable suspicion";
    }
}

variants! {
    /// One event in the life of a registration. Events of one day happen in the order of the list;
    /// an event may lie after the day a question is asked about, such as an end of the link that was
    /// entered together with the link.
    #[doc(alias = "gebeurtenis")]
    pub enum RegistrationEvent {
        /// The person was registered: the VOG was approved and the fee paid.
        #[doc(alias = "inschrijving")]
        Registered = "registered" {
            /// The first day of the registration.
            on: Day,
        }
        /// A holder linked the person.
        #[doc(alias = "koppeling")]
        Linked = "linked" {
            /// The first day of the link, included.
            on: Day,
            /// With whom.
            holder: HolderId,
        }
        /// A link ended.
        #[doc(alias = "ontkoppeling")]
        Unlinked = "unlinked" {
            /// The first day without the link; it starts the term without a link when no other link is left.
            on: Day,
            /// With whom the link was.
            holder: HolderId,
        }
        /// The person asked for the extension of the term without a link.
        #[doc(alias = "verlenging")]
        ExtensionRequested = "extension_requested" {
            /// The day of the request.
            on: Day,
        }
        /// A new VOG was demanded: the registration is blocked from this day on.
        #[doc(alias = "verlangen van een nieuwe VOG")]
        NewVogDemanded = "new_vog_demanded" {
            /// The day of the demand.
            on: Day,
            /// Why, as far as known.
            reason: Option<DemandCause>,
        }
        /// The demanded VOG was delivered.
        #[doc(alias = "overlegging van de nieuwe VOG")]
        VogDelivered = "vog_delivered" {
            /// The day of delivery.
            on: Day,
            /// Was it acceptable? If not, the registration stays blocked and the term runs on.
            accepted: bool,
        }
        /// The person asked to end the registration.
        #[doc(alias = "verzoek tot beëindiging")]
        OwnRequest = "own_request" {
            /// The day of the request.
            on: Day,
        }
        /// The register was told of the person's death.
        #[doc(alias = "kennisgeving van overlijden")]
        DeathNotified = "death_notified" {
            /// The day of the notice.
            on: Day,
        }
        /// The register ended the registration.
        #[doc(alias = "uitschrijving")]
        Deregistered = "deregistered" {
            /// The first day without the registration.
            on: Day,
        }
    }
}

impl RegistrationEvent {
    /// The day of the event.
    pub const fn on(&self) -> Day {
        match self {
            Self::Registered { on }
            | Self::Linked { on, .. }
            | Self::Unlinked { on, .. }
            | Self::ExtensionRequested { on }
            | Self::NewVogDemanded { on, .. }
            | Self::VogDelivered { on, .. }
            | Self::OwnRequest { on }
            | Self::DeathNotified { on }
            | Self::Deregistered { on } => *on,
        }
    }
}
