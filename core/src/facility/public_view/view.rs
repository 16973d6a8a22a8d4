//! What the public sees, as a value.

use serde::Serialize;

use super::{PublicFact, PublicItem, PublicViewReason};
use crate::{
    calendar::Day,
    facility::{Address, FacilityInspection, FacilityKind, FacilityStatus},
    identifier::{ChamberNumber, EstablishmentNumber, LrkNumber},
    wire::{shown, words},
};

words! {
    /// How a facility is shown to the public.
    pub enum PublicVisibility {
        /// It is registered and shown, with exceptions.
        Registered = "registered", nl "te zien als geregistreerde voorziening", en "shown as a registered facility";
        /// It is no longer registered, and a few of its data are shown.
        Removed = "removed", nl "beperkt te zien: niet meer geregistreerd", en "shown in part: no longer registered";
        /// It is not shown.
        NotShown = "not_shown", nl "niet te zien", en "not shown";
        /// What the public sees on this day is not known.
        NotInForce = "not_in_force", nl "van deze dag is niet bekend wat het publiek ziet", en "what the public sees on this day is not known";
    }
}

shown! {
    /// The holder of a facility as the public sees it. What is hidden or unknown is absent.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PublicHolder {
        /// The name.
        pub name: Option<String>,
        /// The KvK number.
        pub chamber_number: Option<ChamberNumber>,
        /// The legal form, of a legal person.
        pub legal_form: Option<String>,
        /// The number of the establishment at the facility.
        pub establishment_number: Option<EstablishmentNumber>,
        /// The address of that establishment.
        pub establishment: Option<Address>,
        /// The home address of a natural person, where the facility is there.
        pub home: Option<Address>,
    }
}

shown! {
    /// A facility as the public sees it. What is hidden or unknown is absent.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PublicFacility {
        /// The kind.
        pub kind: Option<FacilityKind>,
        /// The status.
        pub status: FacilityStatus,
        /// The first day of the status, as far as is known.
        pub status_from: Option<Day>,
        /// The day of the registration, as far as is known.
        pub registered_on: Option<Day>,
        /// The name.
        pub name: Option<String>,
        /// The LRK number.
        pub lrk_number: Option<LrkNumber>,
        /// The address.
        pub address: Option<Address>,
        /// The number of places.
        pub places: Option<u32>,
        /// Does it give subsidised early education?
        pub early_education: Option<bool>,
        /// Do parents take turns?
        pub parent_participation: Option<bool>,
        /// The municipality.
        pub municipality: Option<String>,
        /// The telephone number.
        pub phone: Option<String>,
        /// The holder.
        pub holder: Option<PublicHolder>,
        /// The inspections.
        pub inspections: Vec<FacilityInspection>,
        /// The identities of the agencies that mediate.
        pub mediated_by: Vec<String>,
    }
}

shown! {
    /// Something that the register holds and the public does not see.
    #[derive(Clone, Copy, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct HiddenItem {
        /// What.
        pub item: PublicItem,
        /// Why.
        pub reason: PublicViewReason,
    }
}

shown! {
    /// What the public sees of a facility on a day.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "publieksportaal")]
    pub struct PublicView {
        /// The day.
        pub on: Day,
        /// How it is shown.
        pub visibility: PublicVisibility,
        /// What is shown.
        pub facility: Option<PublicFacility>,
        /// What is there and hidden, with the reason.
        pub hidden: Vec<HiddenItem>,
        /// Why it is shown so.
        pub reasons: Vec<PublicViewReason>,
        /// The facts that would decide whether something hidden can be shown.
        pub missing: Vec<PublicFact>,
        /// The last day on which it is shown, after a removal.
        pub shown_until: Option<Day>,
    }
}
