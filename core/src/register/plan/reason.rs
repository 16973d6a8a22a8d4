//! The outcomes, reasons and missing facts of a plan.

use crate::{
    calendar::Day,
    decision::{Language, Outcome, Say, facts, fill, reasons},
    money::Euro,
    wire::shown,
};

shown! {
    /// Can everything be done in time?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    pub enum PlanOutcome {
        /// Everything is done.
        Ready,
        /// Yes, when each step is done on its latest day or earlier.
        InTime,
        /// No.
        TooLate {
            /// The first day on which the person can start when every step is done at once; `None` when
            /// it lies beyond the supported range.
            earliest_start: Option<Day>,
        },
        /// A missing fact decides.
        Undetermined,
        /// The register does not exist on the first day.
        NotInForce,
    }
}

impl Outcome for PlanOutcome {
    fn explain(&self, language: Language) -> String {
        let template = match (self, language) {
            (Self::Ready, Language::Nl) => "alles is gedaan",
            (Self::Ready, Language::En) => "everything is done",
            (Self::InTime, Language::Nl) => "op tijd, als elke stap uiterlijk op zijn dag wordt gedaan",
            (Self::InTime, Language::En) => "in time, when each step is done on its day at the latest",
            (Self::TooLate { .. }, Language::Nl) => "te laat: beginnen kan op zijn vroegst op {earliest_start}",
            (Self::TooLate { .. }, Language::En) => "too late: the earliest possible start is {earliest_start}",
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotInForce, Language::Nl) => "het personenregister bestaat op de eerste dag niet",
            (Self::NotInForce, Language::En) => "the register does not exist on the first day",
        };
        let earliest_start = match *self {
            Self::TooLate { earliest_start } => earliest_start,
            Self::Ready | Self::InTime | Self::Undetermined | Self::NotInForce => None,
        };
        fill(template, &[("earliest_start", earliest_start.say(language))])
    }
}

facts! {
    /// A fact about a plan that is missing and matters.
    pub enum PlanFact {
        DigidLetter = "digid_letter", nl "Binnen hoeveel werkdagen komt de brief met de DigiD?", en "Within how many working days does the letter with the DigiD come?";
        VogProcessing = "vog_processing", nl "Binnen hoeveel werkdagen na de aanvraag is de VOG er?", en "Within how many working days after the application is the VOG there?";
        VogApplication = "vog_application", nl "Wordt de VOG op papier of digitaal aangevraagd?", en "Is the VOG applied for on paper or digitally?";
        LinkPromise = "link_promise", nl "Binnen hoeveel werkdagen na het koppelverzoek wordt er gekoppeld?", en "Within how many working days after the link request is the link made?";
    }
}

reasons! {
    /// Why a step has the latest day it has.
    pub enum PlanReason {
        NotInForce { from: Day } = "plan.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        DigidByLetter { working_days: u32, needed_by: Day } = "plan.digid_by_letter", Plan1, PlanDigidLetter,
            nl "De brief met de DigiD komt binnen {working_days} werkdagen na de aanvraag; de DigiD is nodig op {needed_by}.",
            en "The letter with the DigiD comes within {working_days} working days after the application; the DigiD is needed on {needed_by}.";
        DigidNeeded = "plan.digid_needed", Plan1, PlanDigidLetter,
            nl "Inschrijven kan alleen met een eigen DigiD.",
            en "Registering takes one's own DigiD.";
        VogApplication { working_days: u32, needed_by: Day, issued_from: Day } = "plan.vog_application", Plan1, VogAge,
            nl "De VOG is er binnen {working_days} werkdagen na de aanvraag en is nodig op {needed_by}; is hij van vóór {issued_from}, dan is hij die dag te oud.",
            en "The VOG is there within {working_days} working days after the application and is needed on {needed_by}; issued before {issued_from} it is too old on that day.";
        VogNeeded { needed_by: Day, issued_from: Day } = "plan.vog_needed", Plan1, VogAge,
            nl "Er is uiterlijk op {needed_by} een VOG nodig; is hij van vóór {issued_from}, dan is hij die dag te oud.",
            en "A VOG is needed on {needed_by} at the latest; issued before {issued_from} it is too old on that day.";
        VogUnderWay { applied_on: Day, there_by: Day } = "plan.vog_under_way", Plan1, VogAge,
            nl "De VOG is aangevraagd op {applied_on} en is er uiterlijk op {there_by}.",
            en "The VOG was applied for on {applied_on} and is there on {there_by} at the latest.";
        VogUsable { until: Day } = "plan.vog_usable", Plan1, VogAge,
            nl "De bestaande VOG is bruikbaar tot en met {until}.",
            en "The existing VOG is acceptable up to and including {until}.";
        VogTooOld { until: Day, registration: Day } = "plan.vog_too_old", Plan1, VogAge,
            nl "De bestaande VOG is bruikbaar tot en met {until}, maar inschrijven kan op zijn vroegst op {registration}.",
            en "The existing VOG is acceptable up to and including {until}, but registering is possible on {registration} at the earliest.";
        Registration { needed_by: Day } = "plan.registration", Plan1, DeadlineBeforeTheStart,
            nl "Koppelen kan pas na de inschrijving; die is nodig op {needed_by}.",
            en "A link is possible after the registration only; it is needed on {needed_by}.";
        RegistrationWhileVogUsable { until: Day } = "plan.registration_while_vog_usable", Plan1, VogAge,
            nl "Inschrijven moet zolang de VOG bruikbaar is: tot en met {until}.",
            en "The registration has to be made while the VOG is acceptable: up to and including {until}.";
        Payment { amount: Euro } = "plan.payment", Fee1, FeeElectronic,
            nl "Koppelen kan pas als {amount} is betaald.",
            en "A link is possible only once {amount} is paid.";
        PaymentUnknown = "plan.payment_unknown", Fee1, FeeElectronic,
            nl "Koppelen kan pas als de inschrijfkosten zijn betaald; hoeveel dat op die dag is, is niet bekend.",
            en "A link is possible only once the fee is paid; how much it is on that day is not known.";
        PaymentFree { until: Option<Day> } = "plan.payment_free", Fee3, FeeFree,
            nl "Inschrijven is gratis tot en met {until}; betalen hoeft niet.",
            en "Registering is free up to and including {until}; nothing has to be paid.";
        LinkPromised { working_days: u32, ready_by: Day } = "plan.link_promised", Plan1, PlanLinkPromise,
            nl "Een gastouderbureau belooft binnen {working_days} werkdagen na het koppelverzoek te koppelen; dat moet gedaan zijn op {ready_by}.",
            en "An agency promises to link within {working_days} working days after the link request; that has to be done on {ready_by}.";
        LinkTime { working_days: u32, ready_by: Day } = "plan.link_time", Plan1, DeadlineBeforeTheStart,
            nl "De organisatie koppelt binnen {working_days} werkdagen na het koppelverzoek; dat moet gedaan zijn op {ready_by}.",
            en "The organisation links within {working_days} working days after the link request; that has to be done on {ready_by}.";
        LinkRequestNeeded { ready_by: Day } = "plan.link_request_needed", Plan1, DeadlineBeforeTheStart,
            nl "De organisatie moet op {ready_by} gekoppeld hebben; hoe lang zij daarover doet is niet bekend.",
            en "The organisation has to have made the link on {ready_by}; how long it takes is not known.";
        BeforeTheStart { first_day: Day } = "plan.before_the_start", Dl3, DeadlineBeforeTheStart,
            nl "Inschrijving en koppeling moeten er zijn voordat het werk of de aanwezigheid op {first_day} begint; zeker is dat alleen als ze er de dag ervoor zijn.",
            en "Registration and link must be there before the work or presence begins on {first_day}; that is certain only when they are there on the day before.";
        TooLate { earliest_start: Option<Day> } = "plan.too_late", Dl3, DeadlineBeforeTheStart,
            nl "Ook als alles meteen gebeurt kan de persoon op zijn vroegst op {earliest_start} beginnen.",
            en "Even when everything is done at once, the person can start on {earliest_start} at the earliest.";
    }
}
