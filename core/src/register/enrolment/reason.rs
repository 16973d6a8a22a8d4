//! The outcomes, reasons and missing facts of the question how far a registration has come.

use crate::{
    calendar::Day,
    decision::{Language, Outcome, Say, facts, fill, reasons},
    money::Euro,
    wire::{shown, words},
};

words! {
    /// The steps of a registration, in order.
    #[doc(alias = "tegel")]
    pub enum EnrolmentStep {
        /// Log in with DigiD and check the personal data.
        #[doc(alias = "persoonsgegevens")]
        PersonalData = "personal_data", nl "persoonsgegevens", en "personal data";
        /// Choose how to receive messages.
        #[doc(alias = "berichtgeving")]
        Messages = "messages", nl "berichtgeving", en "messages";
        /// Enter the reference of the VOG, which is checked at once.
        #[doc(alias = "VOG-kenmerk")]
        VogReference = "vog_reference", nl "VOG-kenmerk", en "VOG reference";
        /// Pay with iDEAL.
        #[doc(alias = "betalen")]
        Payment = "payment", nl "betalen", en "payment";
        /// Send a link request.
        #[doc(alias = "koppelverzoek")]
        LinkRequest = "link_request", nl "koppelverzoek", en "link request";
        /// The organisation makes the link, which completes the registration.
        #[doc(alias = "koppelen")]
        Link = "link", nl "koppelen", en "link";
    }
}

shown! {
    /// How far has the registration come?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    #[doc(alias = "voortgang")]
    pub enum EnrolmentOutcome {
        /// Not registered; this step is next.
        Next {
            /// The step.
            step: EnrolmentStep,
        },
        /// Not registered; this step cannot be done before something else is.
        Blocked {
            /// The step.
            step: EnrolmentStep,
        },
        /// Registered, not linked: not complete.
        Registered {
            /// What is next: the link request or the link.
            step: EnrolmentStep,
        },
        /// Registered and linked.
        Complete,
        /// A missing fact decides.
        Undetermined,
        /// The register does not exist on this day.
        NotInForce,
    }
}

impl Outcome for EnrolmentOutcome {
    fn explain(&self, language: Language) -> String {
        let template = match (self, language) {
            (Self::Next { .. }, Language::Nl) => "nog niet ingeschreven; de volgende stap: {step}",
            (Self::Next { .. }, Language::En) => "not registered yet; the next step: {step}",
            (Self::Blocked { .. }, Language::Nl) => "nog niet ingeschreven; deze stap kan nog niet: {step}",
            (Self::Blocked { .. }, Language::En) => "not registered yet; this step is blocked: {step}",
            (Self::Registered { .. }, Language::Nl) => "ingeschreven, nog niet gekoppeld; de volgende stap: {step}",
            (Self::Registered { .. }, Language::En) => "registered, not linked yet; the next step: {step}",
            (Self::Complete, Language::Nl) => "ingeschreven en gekoppeld: de inschrijving is compleet",
            (Self::Complete, Language::En) => "registered and linked: the registration is complete",
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotInForce, Language::Nl) => "het personenregister bestaat op deze dag niet",
            (Self::NotInForce, Language::En) => "the register does not exist on this day",
        };
        let step = match *self {
            Self::Next { step } | Self::Blocked { step } | Self::Registered { step } => Some(step),
            Self::Complete | Self::Undetermined | Self::NotInForce => None,
        };
        fill(template, &[("step", step.say(language))])
    }
}

facts! {
    /// A fact about a registration that is missing and matters.
    pub enum EnrolmentFact {
        BerichtenboxSwitchedOn = "berichtenbox_switched_on", nl "Staat DUO personenregister kinderopvang aan in de Berichtenbox?", en "Is DUO personenregister kinderopvang switched on in the Berichtenbox?";
        VogApproved = "vog_approved", nl "Is de VOG goedgekeurd?", en "Was the VOG approved?";
    }
}

reasons! {
    /// Why a registration has come as far as it has.
    pub enum EnrolmentReason {
        NotInForce { from: Day } = "enrolment.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        PersonalDataOpen = "enrolment.personal_data_open", Enr1, EnrolmentSteps,
            nl "De persoon heeft nog niet met DigiD ingelogd; de persoonsgegevens komen daaruit.",
            en "The person has not logged in with DigiD yet; the personal data come from it.";
        MessagesOpen = "enrolment.messages_open", Enr1, EnrolmentSteps,
            nl "Er is nog niet gekozen hoe de persoon berichten ontvangt.",
            en "It is not chosen yet how the person receives messages.";
        BerichtenboxOff = "enrolment.berichtenbox_off", Enr1, EnrolmentBerichtenbox,
            nl "Wie berichten in de Berichtenbox wil, moet DUO daar eerst aanzetten.",
            en "Who wants messages in the Berichtenbox has to switch on DUO there first.";
        EmailUnverified = "enrolment.email_unverified", Enr2, EnrolmentVerificationMail,
            nl "Het e-mailadres is nog niet bevestigd; dat gaat over de berichten, en geen tekst maakt de inschrijving ervan afhankelijk.",
            en "The e-mail address is not confirmed yet; that concerns the messages, and no text makes the registration depend on it.";
        VogOpen = "enrolment.vog_open", Enr1, EnrolmentVogChecked,
            nl "Het kenmerk van de VOG is nog niet ingevuld.",
            en "The reference of the VOG is not entered yet.";
        VogRejected = "enrolment.vog_rejected", Enr1, EnrolmentVogChecked,
            nl "De VOG is niet bruikbaar; zonder goedgekeurde VOG kan er niet worden betaald en is er geen inschrijving.",
            en "The VOG is not acceptable; without an approved VOG there is no payment and no registration.";
        VogApproved { checked_on: Day } = "enrolment.vog_approved", Enr1, EnrolmentVogChecked,
            nl "De VOG is goedgekeurd op {checked_on}.",
            en "The VOG was approved on {checked_on}.";
        PaymentDue { amount: Euro } = "enrolment.payment_due", Fee1, FeeElectronic,
            nl "De inschrijving kost {amount}, te betalen met iDEAL zodra de VOG is goedgekeurd.",
            en "The registration costs {amount}, to be paid with iDEAL once the VOG is approved.";
        PaymentUnknown = "enrolment.payment_unknown", Fee1, FeeElectronic,
            nl "Wat de inschrijving op deze dag kost is niet bekend.",
            en "What the registration costs on this day is not known.";
        PaymentFree { until: Option<Day> } = "enrolment.payment_free", Fee3, FeeFree,
            nl "Inschrijven is gratis tot en met {until}; betalen hoeft niet.",
            en "Registering is free up to and including {until}; nothing has to be paid.";
        Paid { paid_on: Day } = "enrolment.paid", Enr1, EnrolmentSteps,
            nl "De inschrijfkosten zijn betaald op {paid_on}.",
            en "The registration fee was paid on {paid_on}.";
        Registered { registered_on: Day } = "enrolment.registered", Enr1, EnrolmentSteps,
            nl "De persoon is ingeschreven sinds {registered_on}.",
            en "The person has been registered since {registered_on}.";
        LinkRequestOpen = "enrolment.link_request_open", Enr1, EnrolmentComplete,
            nl "De inschrijving is pas compleet na de koppeling; de persoon kan een koppelverzoek indienen, en de organisatie kan ook zelf koppelen.",
            en "The registration is complete once linked; the person can send a link request, and the organisation can link by itself too.";
        LinkRequested { requested_on: Day } = "enrolment.link_requested", Enr1, EnrolmentComplete,
            nl "Het koppelverzoek is ingediend op {requested_on}; de organisatie moet het nog behandelen.",
            en "The link request was sent on {requested_on}; the organisation still has to answer it.";
        Linked { linked_on: Day } = "enrolment.linked", Enr1, EnrolmentComplete,
            nl "De persoon is gekoppeld op {linked_on}; daarmee is de inschrijving compleet.",
            en "The person was linked on {linked_on}, which completes the registration.";
    }
}
