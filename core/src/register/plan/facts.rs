//! What a plan is made from.

use crate::{
    calendar::Day,
    register::fee::VogApplicationChannel,
    wire::{record, words},
};

words! {
    /// A step that is done already. A later step implies the earlier ones.
    pub enum DoneStep {
        /// There is a DigiD.
        Digid = "digid", nl "DigiD", en "DigiD";
        /// The personal data, messages and an approved VOG stand in the register.
        Registration = "registration", nl "inschrijving", en "registration";
        /// The fee is paid.
        Payment = "payment", nl "betaling", en "payment";
        /// The link request is sent.
        LinkRequest = "link_request", nl "koppelverzoek", en "link request";
        /// The person is linked.
        Link = "link", nl "koppeling", en "link";
    }
}

record! {
    /// What is known about somebody who is going to work, or whose duty begins on a birthday.
    #[doc(alias = "planning")]
    pub struct PlanFacts {
        /// The first day of the work or presence, or a housemate's 18th birthday.
        pub first_day: Day,
        /// The day on which the plan is made: nothing can be done earlier.
        pub asked_on: Day,
        /// The steps that are done.
        pub done: Vec<DoneStep>,
        /// The last day on which the existing VOG is acceptable, included: the end of `holds` of an
        /// accepted [`VogForRegistration`](crate::register::vog::VogForRegistration). `None` when
        /// there is no acceptable VOG.
        pub vog_until: Option<Day>,
        /// The day on which a new VOG was applied for; `None` while that is not done.
        pub vog_applied_on: Option<Day>,
        /// Within how many working days after the application a new VOG is there.
        pub vog_processing: Option<u32>,
        /// How a new VOG is applied for; on paper no DigiD is needed for it.
        pub vog_application: Option<VogApplicationChannel>,
        /// Within how many working days after the application the letter with the DigiD comes, when
        /// something else is known than what agencies say.
        pub digid_letter: Option<u32>,
        /// Within how many working days after the link request this organisation links.
        pub link_promise: Option<u32>,
    }
}

impl PlanFacts {
    /// A plan made on `asked_on` for work that begins on `first_day`, with nothing else known.
    pub const fn new(first_day: Day, asked_on: Day) -> Self {
        Self {
            first_day,
            asked_on,
            done: Vec::new(),
            vog_until: None,
            vog_applied_on: None,
            vog_processing: None,
            vog_application: None,
            digid_letter: None,
            link_promise: None,
        }
    }
}
