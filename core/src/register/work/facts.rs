//! The facts about somebody who wants to work or be present.

use crate::{
    calendar::Day,
    register::{
        deadline::TransitionalGroup,
        deregistration::{HolderId, Registration},
    },
    wire::{record, variants, words},
};

words! {
    /// Where and as what somebody works or is present.
    pub enum WorkSetting {
        /// Works at a day-care or out-of-school centre, or has access to data of its children.
        #[doc(alias = "kindercentrum")]
        Centre = "centre", nl "werkt bij een kindercentrum", en "works at a centre";
        /// Lives at a centre or is structurally present there, without working.
        PresentAtCentre = "present_at_centre", nl "woont bij of is aanwezig op een kindercentrum", en "lives at or is present at a centre";
        /// Works for a childminding agency.
        #[doc(alias = "gastouderbureau")]
        Agency = "agency", nl "werkt bij een gastouderbureau", en "works for a childminding agency";
        /// Is the childminder.
        #[doc(alias = "gastouder")]
        Childminder = "childminder", nl "is gastouder", en "is a childminder";
        /// Lives with a childminder or is structurally present there.
        #[doc(alias = "huisgenoot")]
        AroundChildminder = "around_childminder", nl "woont bij of is aanwezig bij een gastouder", en "lives with or is present at a childminder";
    }
}

variants! {
    /// The persons of art. 1.56b(3) around a childminder, other than the childminder, at the time of
    /// the application.
    #[doc(alias = "personen bedoeld in artikel 1.56b, derde lid")]
    pub enum Household {
        /// All are registered, or there is nobody.
        Registered = "registered" {
            /// The day each of them was registered; empty when there is nobody.
            on: Vec<Day>,
        }
        /// Somebody is not registered.
        Incomplete = "incomplete" {}
    }
}

/// The question whether somebody may work or be present, borrowing the larger facts. What is
/// absent is unknown. [`MayWorkFacts`] is the same as a document.
///
/// ```
/// use kinderopvang::{
///     decision::Question,
///     register::{
///         deregistration::{HolderId, Registration},
///         work::{MayWork, MayWorkOutcome, WorkSetting},
///     },
///     wire::from_text,
/// };
/// let registration: Registration = from_text(
///     r#"{ "events": [
///         { "type": "registered", "on": "2026-01-05" },
///         { "type": "linked", "on": "2026-01-08", "holder": "12345678" } ] }"#,
/// )?;
/// let holder: HolderId = "12345678".parse()?;
/// let question = MayWork {
///     obliged: Some(true),
///     setting: Some(WorkSetting::Centre),
///     registration: Some(&registration),
///     holder: Some(&holder),
///     ..MayWork::default()
/// };
/// let decision = question.decide("2026-01-07".parse()?);
/// assert_eq!(decision.outcome, MayWorkOutcome::NotAllowed);
/// assert_eq!(decision.next.map(|next| next.on.to_string()).as_deref(), Some("2026-01-08"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[doc(alias = "aanvangen van de werkzaamheden")]
pub struct MayWork<'f> {
    /// Does the person have to be registered and linked?
    pub obliged: Option<bool>,
    /// Where and as what the person works or is present.
    pub setting: Option<WorkSetting>,
    /// The person's registration; one without events when there never was any.
    pub registration: Option<&'f Registration>,
    /// The holder the person works for or is present at; around a childminder, the agency.
    pub holder: Option<&'f HolderId>,
    /// The group in the transitional window; matters up to and including 2018-06-30.
    pub group: Option<TransitionalGroup>,
    /// The first day of the work or presence; matters in the transitional window, which is not for
    /// who begins when the register is there already.
    pub began_on: Option<Day>,
    /// For a childminder: the day on which the agency filed the application.
    pub application_on: Option<Day>,
    /// For a childminder: the day from which there is permission to operate.
    pub permission_from: Option<Day>,
    /// For a childminder: the others of art. 1.56b(3) at the time of the application.
    pub household: Option<&'f Household>,
}

record! {
    /// The question whether somebody may work or be present on a day (rules WORK-1 to WORK-4). What is absent is unknown.
    pub struct MayWorkFacts {
        /// Does the person have to be registered and linked?
        pub obliged: Option<bool>,
        /// Where and as what the person works or is present.
        pub setting: Option<WorkSetting>,
        /// The person's registration; one without events when there never was any.
        pub registration: Option<Registration>,
        /// The holder the person works for or is present at; around a childminder, the agency.
        pub holder: Option<HolderId>,
        /// The group in the transitional window; matters up to and including 2018-06-30.
        pub group: Option<TransitionalGroup>,
        /// The first day of the work or presence; matters in the transitional window, which is not
        /// for who begins when the register is there already.
        pub began_on: Option<Day>,
        /// For a childminder: the day on which the agency filed the application.
        pub application_on: Option<Day>,
        /// For a childminder: the day from which there is permission to operate.
        pub permission_from: Option<Day>,
        /// For a childminder: the others of art. 1.56b(3) at the time of the application.
        pub household: Option<Household>,
    }
}

impl MayWorkFacts {
    /// The question about these facts.
    pub fn question(&self) -> MayWork<'_> {
        MayWork {
            obliged: self.obliged,
            setting: self.setting,
            registration: self.registration.as_ref(),
            holder: self.holder.as_ref(),
            group: self.group,
            began_on: self.began_on,
            application_on: self.application_on,
            permission_from: self.permission_from,
            household: self.household.as_ref(),
        }
    }
}
