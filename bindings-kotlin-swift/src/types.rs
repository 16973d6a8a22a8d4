//! How every type of the core crosses, out of the definition that it hands on.

use crate::crossing::{checked_crosses, forms_cross, of_parts, struct_crosses};

macro_rules! face {
    // Values of one number or text, written by hand in `leaves`.
    (text $name:ident) => {};
    (numbers $name:ident) => {};

    (words $(#[$($m:tt)*])* $name:ident {
        $( $(#[$($vm:tt)*])* $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )*
    }) => {
        forms_cross! { give $name $( $variant {} )* }
        forms_cross! { take $name [] $( $variant {} )* }
    };
    (facts $(#[$($m:tt)*])* $name:ident { $( $variant:ident = $word:tt, nl $nl:tt, en $en:tt; )* }) => {
        forms_cross! { give $name $( $variant {} )* }
        forms_cross! { take $name [] $( $variant {} )* }
    };
    (reasons $(#[$($m:tt)*])* $name:ident { $(
        $(#[$($vm:tt)*])* $variant:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })?
            = $word:tt, $rule:ident, $norm:ident, nl $nl:tt, en $en:tt;
    )* }) => {
        forms_cross! { give $name $( $variant { $( $($field)* )? } )* }
        forms_cross! { take $name [] $( $variant { $( $($field)* )? } )* }
    };
    (variants $(#[$($m:tt)*])* $name:ident { $(
        $(#[$($vm:tt)*])* $form:ident = $word:tt { $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? }
    )* }) => {
        forms_cross! { give $name $( $form { $($field)* } )* }
        forms_cross! { take $name [note_faults] $( $form { $($field)* } )* }
    };
    (cases $(#[$($m:tt)*])* $name:ident { $(
        $(#[$($vm:tt)*])* $form:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })?
    ),* $(,)? }) => {
        forms_cross! { give $name $( $form { $( $($field)* )? } )* }
    };
    (record $(#[$($m:tt)*])* $name:ident { $( $(#[$($fm:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
        struct_crosses! { give crate::core::$name { $($field)* } }
        struct_crosses! { take crate::core::$name { $($field)* } }
    };
    // Counts its terms by the given norms.
    (checked $(#[$($m:tt)*])* Registration { $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? }) => {
        checked_crosses! { Registration { $($field)* } crate::registration::counted_by }
    };
    (checked $(#[$($m:tt)*])* $name:ident { $( $(#[$($fm:tt)*])* $(pub)? $field:ident: $type:ty ),* $(,)? }) => {
        checked_crosses! { $name { $($field)* } of_parts }
    };
    (answer $(#[$($m:tt)*])* $name:ident { $( $(#[$($fm:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
        struct_crosses! { give crate::core::$name { $($field)* } }
    };
}

macro_rules! types {
    ($( $module:tt { $($name:ident)* } )*) => {
        $($( $crate::selection::where_offered! { $module $name { kinderopvang::$name! {} } else {} } )*)*
    };
}

kinderopvang::every_type! {}

/// The types that only come out and are yet given back, to be explained.
mod back {
    #[cfg(feature = "whole")]
    use crate::crossing::forms_cross;
    use crate::crossing::struct_crosses;

    macro_rules! face {
        (answer $(#[$($m:tt)*])* $name:ident { $( $(#[$($fm:tt)*])* pub $field:ident: $type:ty ),* $(,)? }) => {
            struct_crosses! { take crate::core::$name { $($field)* } }
        };
        (cases $(#[$($m:tt)*])* $name:ident { $(
            $(#[$($vm:tt)*])* $form:ident $({ $( $(#[$($fm:tt)*])* $field:ident: $type:ty ),* $(,)? })?
        ),* $(,)? }) => {
            forms_cross! { take $name [] $( $form { $( $($field)* )? } )* }
        };
    }

    types! {
        "decision" { Action }
        "calendar" { Span }
        "register.obligation" { Layers Arrangements }
        "register.deregistration" { RunningTerm }
        "register.deadline" { DeadlineOutcome }
        "register.plan" { PlannedStep Plan PlanOutcome }
        "register.fee" { FeeOutcome }
        "register.enrolment" { EnrolmentOutcome EmailOutcome }
        "register.linking" { HolderOutcome LinksOutcome Message }
        "dossier" { DossierAction DossierDeadline }
        "request" {
            Room EarnedCredit PartDecision SubmissionDecision CreditOffer SlotOption DayOptions Cancellation CareMessage
            CareMessages
        }
        "ratio" { StaffOutcome RoomOutcome RatioDayOutcome }
        "facility" { FacilityLifeOutcome FacilityChangeOutcome LrkRow StatisticsRow Statistics }
        "quality" {
            CareTotals ChildAtFacility ParentOfFacility FacilityStatement ChildOfParent FacilityUsed ParentStatement
            CareStatements
        }
        "funding" { Advance Advances Settlement }
    }
}
