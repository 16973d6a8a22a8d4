//! The mirror of every type of the core.
#![allow(unreachable_code, reason = "there is no fact that a registration can miss")]

use std::collections::BTreeMap;

use kinderopvang::wire::{Code, Known, Text};

use crate::{
    answers::Answer,
    core::{AspectSet, LocationId, PersonId, WantedAspects},
    crossing::List,
    leaves::{
        Bsn, ChamberNumber, ClockTime, Day, Euro, HolderId, LrkNumber, MaskedBsn, Moment, Postcode, VogReference,
    },
    shapes::{
        checked_conversions, face, forms_from_core, forms_to_core, kept, mirror_enum, mirror_struct, plain,
        struct_from_core, struct_to_core,
    },
};

macro_rules! types {
    ($( $module:literal { $($name:ident)* } )*) => {
        $($( kinderopvang::$name! {} )*)*
    };
}

kinderopvang::every_type! {}

/// The types that only come out and are yet given back, to be explained.
mod back {
    use super::{Action, Arrangements, Layers, Message, Plan, PlannedStep, RunningTerm, Span};
    use crate::shapes::struct_to_core;

    macro_rules! face {
        (answer $(#[$($m:tt)*])* $name:ident { $($fields:tt)* }) => {
            struct_to_core! { $name { $($fields)* } }
        };
    }

    kinderopvang::Action! {}
    kinderopvang::Arrangements! {}
    kinderopvang::Layers! {}
    kinderopvang::Message! {}
    kinderopvang::Plan! {}
    kinderopvang::PlannedStep! {}
    kinderopvang::RunningTerm! {}
    kinderopvang::Span! {}
}

/// The outcomes with data are given back too.
mod back_with_data {
    use super::{
        DeadlineOutcome, EmailOutcome, EnrolmentOutcome, FeeOutcome, HolderOutcome, LinksOutcome, PlanOutcome,
        RatioDayOutcome, RoomOutcome, StaffOutcome,
    };
    use crate::shapes::forms_to_core;

    macro_rules! face {
        (cases $(#[$($m:tt)*])* $name:ident {
            $( $(#[$($vm:tt)*])* $form:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })? ),* $(,)?
        }) => {
            forms_to_core! { $name [] $( $form { $( $($field)* )? } )* }
        };
    }

    kinderopvang::DeadlineOutcome! {}
    kinderopvang::EmailOutcome! {}
    kinderopvang::EnrolmentOutcome! {}
    kinderopvang::FeeOutcome! {}
    kinderopvang::HolderOutcome! {}
    kinderopvang::LinksOutcome! {}
    kinderopvang::PlanOutcome! {}
    kinderopvang::RatioDayOutcome! {}
    kinderopvang::RoomOutcome! {}
    kinderopvang::StaffOutcome! {}
}

impl Language {
    pub(crate) const fn core(self) -> crate::core::Language {
        match self {
            Self::Nl => crate::core::Language::Nl,
            Self::En => crate::core::Language::En,
        }
    }
}

impl Fault {
    pub(crate) fn sentence(&self) -> String {
        let place = if self.path.is_empty() { String::new() } else { format!("{}: ", self.path) };
        let help = self.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{place}{}{help}", self.message)
    }
}
