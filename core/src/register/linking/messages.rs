//! Which messages are due after something happened to a link or registration? (LINK-9)

use serde::Serialize;

use crate::{
    calendar::{Day, Moment, Term, Unit},
    decision::{Action, Language, List, Party, Say, Task, facts, fill, reasons},
    norm::{Choice, Norms},
    wire::{record, shown, variants, words},
};

words! {
    /// What happened.
    pub enum LinkingEventKind {
        /// The person registered.
        Registered = "registered", nl "ingeschreven", en "registered";
        /// The organisation linked the person.
        Linked = "linked", nl "gekoppeld", en "linked";
        /// The organisation unlinked the person, or the given day of unlinking came.
        Unlinked = "unlinked", nl "ontkoppeld", en "unlinked";
        /// The person moved to a new holder by a transfer.
        Transferred = "transferred", nl "overgedragen", en "transferred";
        /// The person made a link request.
        LinkRequested = "link_requested", nl "koppelverzoek ingediend", en "link request made";
        /// The organisation accepted the link request.
        LinkAccepted = "link_accepted", nl "koppelverzoek geaccepteerd", en "link request accepted";
        /// The organisation rejected the link request.
        LinkRejected = "link_rejected", nl "koppelverzoek afgewezen", en "link request rejected";
        /// The person made an unlink request.
        UnlinkRequested = "unlink_requested", nl "ontkoppelverzoek ingediend", en "unlink request made";
        /// The organisation accepted the unlink request.
        UnlinkAccepted = "unlink_accepted", nl "ontkoppelverzoek geaccepteerd", en "unlink request accepted";
        /// The organisation rejected the unlink request.
        UnlinkRejected = "unlink_rejected", nl "ontkoppelverzoek afgewezen", en "unlink request rejected";
        /// The registration was blocked.
        Blocked = "blocked", nl "inschrijving geblokkeerd", en "registration blocked";
        /// The block was lifted.
        Unblocked = "unblocked", nl "blokkade opgeheven", en "block lifted";
        /// The registration ended.
        Ended = "ended", nl "inschrijving beëindigd", en "registration ended";
    }
}

record! {
    /// Something that happened, and its day.
    #[derive(Copy, Eq)]
    pub struct LinkingEvent {
        /// The day.
        pub on: Day,
        /// What happened.
        pub event: LinkingEventKind,
    }
}

words! {
    /// How the person wants to receive messages.
    pub enum Preference {
        /// In the Berichtenbox of MijnOverheid.
        Berichtenbox = "berichtenbox", nl "Berichtenbox", en "Berichtenbox";
        /// By e-mail, once the address is confirmed.
        Email = "email", nl "e-mail", en "e-mail";
        /// By post.
        Post = "post", nl "post", en "post";
        /// Not at all.
        None = "none", nl "geen berichten", en "no messages";
    }
}

variants! {
    /// The organisation's choice to be told about link requests by e-mail.
    #[derive(Copy)]
    pub enum Notification {
        /// Not switched on, as it is by default.
        Off = "off" {}
        /// Switched on for an address.
        On = "on" {
            /// When the verification mail was sent.
            mail_sent: Moment,
            /// When the address was confirmed; absent means that it was not.
            confirmed: Option<Moment>,
        }
    }
}

record! {
    /// How the person and the organisation receive messages.
    #[derive(Copy)]
    pub struct Recipients {
        /// The person's preference.
        pub preference: Option<Preference>,
        /// Is the person's e-mail address confirmed? Matters for the preference e-mail.
        pub email_confirmed: Option<bool>,
        /// The organisation's choice about e-mail.
        pub notification: Option<Notification>,
    }
}

words! {
    /// To whom a message goes.
    pub enum Recipient {
        /// To the person.
        Person = "person", nl "de persoon", en "the person";
        /// To the organisation.
        Organisation = "organisation", nl "de organisatie", en "the organisation";
    }
}

words! {
    /// By which channel a message goes.
    pub enum Channel {
        /// The Berichtenbox of MijnOverheid.
        Berichtenbox = "berichtenbox", nl "in de Berichtenbox", en "in the Berichtenbox";
        /// E-mail.
        Email = "email", nl "per e-mail", en "by e-mail";
        /// Post.
        Post = "post", nl "per post", en "by post";
        /// A banner on the screen when the organisation logs in.
        Banner = "banner", nl "in een banner bij het inloggen", en "in a banner at login";
    }
}

words! {
    /// What a message is about.
    pub enum MessageSubject {
        /// The registration.
        Registered = "registered", nl "de inschrijving is gedaan", en "the registration was made";
        /// The link.
        Linked = "linked", nl "de persoon is gekoppeld", en "the person was linked";
        /// The end of the link.
        Unlinked = "unlinked", nl "de persoon is ontkoppeld", en "the person was unlinked";
        /// The move to a new holder.
        Transferred = "transferred", nl "de koppeling is overgegaan naar de nieuwe houder", en "the link moved to the new holder";
        /// A link request to answer.
        LinkRequested = "link_requested", nl "er is een koppelverzoek", en "there is a link request";
        /// The rejection of a link request.
        LinkRejected = "link_rejected", nl "het koppelverzoek is afgewezen", en "the link request was rejected";
        /// An unlink request to answer.
        UnlinkRequested = "unlink_requested", nl "er is een ontkoppelverzoek", en "there is an unlink request";
        /// The rejection of an unlink request.
        UnlinkRejected = "unlink_rejected", nl "het ontkoppelverzoek is afgewezen", en "the unlink request was rejected";
        /// The block.
        Blocked = "blocked", nl "de inschrijving is geblokkeerd", en "the registration is blocked";
        /// The end of the block.
        Unblocked = "unblocked", nl "de inschrijving is niet meer geblokkeerd", en "the registration is no longer blocked";
        /// The end of the registration.
        Ended = "ended", nl "de inschrijving is beëindigd", en "the registration ended";
    }
}

shown! {
    /// A message that is due.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "bericht")]
    pub struct Message {
        /// To whom.
        pub to: Recipient,
        /// By which channel.
        pub channel: Channel,
        /// About what.
        pub about: MessageSubject,
        /// The day; for a banner the first day on which it shows, for the organisation's e-mail the first
        /// day on which it may come.
        pub on: Day,
    }
}

impl Message {
    /// The message as a sentence.
    pub fn explain(&self, language: Language) -> String {
        let template = match language {
            Language::Nl => "Op {on} krijgt {to} {channel} dit bericht: {about}.",
            Language::En => "On {on} {to} gets this message {channel}: {about}.",
        };
        fill(
            template,
            &[
                ("on", self.on.say(language)),
                ("to", self.to.say(language)),
                ("channel", self.channel.say(language)),
                ("about", self.about.say(language)),
            ],
        )
    }
}

facts! {
    /// A fact about the recipients that is missing and matters.
    pub enum MessageFact {
        Preference = "preference", nl "Hoe wil de persoon berichten ontvangen?", en "How does the person want to receive messages?";
        EmailConfirmed = "email_confirmed", nl "Is het e-mailadres van de persoon bevestigd?", en "Is the person's e-mail address confirmed?";
        Notification = "notification", nl "Wil de organisatie een e-mail bij een koppelverzoek?", en "Does the organisation want an e-mail about a link request?";
    }
}

reasons! {
    /// Why a message is due or not.
    pub enum MessageReason {
        NotInForce { from: Day } = "link_message.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        PersonIsTold { preference: Preference } = "link_message.person_is_told", Link9, LinkMessagePerson,
            nl "De persoon krijgt bericht volgens de eigen voorkeur: {preference}.",
            en "The person gets a message by the preference given: {preference}.";
        AnswerOrStatus = "link_message.answer_or_status", Link9, LinkMessageStatus,
            nl "Ook een afwijzing en een wijziging in de status van de inschrijving gelden hier als reden voor een bericht.",
            en "A rejection and a change in the status of the registration too are taken as a reason for a message.";
        ToldOfTheRegistration = "link_message.told_of_the_registration", Link9, LinkMessageRegistered,
            nl "Wie zich inschrijft krijgt daarvan bericht.",
            en "Who registers gets a message about it.";
        NoMessagesWanted = "link_message.no_messages_wanted", Link9, LinkMessageNone,
            nl "De persoon wil geen berichten ontvangen.",
            en "The person wants no messages.";
        EmailNotConfirmed = "link_message.email_not_confirmed", Enr2, LinkMessagePerson,
            nl "Het e-mailadres van de persoon is niet bevestigd; tot dan komen er geen berichten.",
            en "The person's e-mail address is not confirmed; no messages come until it is.";
        Banner = "link_message.banner", Link9, LinkMessageBanner,
            nl "De organisatie ziet het verzoek in een banner zodra zij inlogt.",
            en "The organisation sees the request in a banner as soon as it logs in.";
        OrganisationNotTold = "link_message.organisation_not_told", Link9, LinkMessageBanner,
            nl "De organisatie krijgt geen bericht van een inschrijving; de persoon kan wel een koppelverzoek sturen.",
            en "The organisation gets no message about a registration; the person can send a link request.";
        NoEmailByDefault = "link_message.no_email_by_default", Link9, LinkMessageEmail,
            nl "De organisatie krijgt geen e-mail over een koppelverzoek, want die staat niet aan.",
            en "The organisation gets no e-mail about a link request, as it is not switched on.";
        EmailSwitchedOn = "link_message.email_switched_on", Link9, LinkMessageEmail,
            nl "De organisatie heeft e-mail over koppelverzoeken aangezet; hoe vaak die komt bepaalt zij zelf.",
            en "The organisation switched on e-mail about link requests; how often it comes is its own choice.";
        VerificationExpired { term: Term } = "link_message.verification_expired", Link9, LinkMessageVerification,
            nl "Het adres van de organisatie is niet binnen {term} na de verificatiemail bevestigd.",
            en "The organisation's address was not confirmed within {term} after the verification mail.";
    }
}

shown! {
    /// The messages after one event, and why.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    pub struct MessagesDue {
        /// The messages: the person's first.
        pub messages: List<Message>,
        /// Why they are due, or why there are none.
        pub reasons: List<MessageReason>,
        /// The facts that are absent and could add a message.
        pub missing: List<MessageFact>,
        /// What someone has to do about it.
        pub actions: List<Action>,
    }
}

/// The messages due after an event.
///
/// ```
/// use kinderopvang::{
///     norm::Norms,
///     register::linking::{Channel, LinkingEvent, LinkingEventKind, Preference, Recipients, messages_due},
/// };
/// let event = LinkingEvent { on: "2018-03-05".parse()?, event: LinkingEventKind::Linked };
/// let recipients =
///     Recipients { preference: Some(Preference::Berichtenbox), email_confirmed: None, notification: None };
/// let due = messages_due(event, &recipients, Norms::builtin());
/// assert_eq!(due.messages[0].channel, Channel::Berichtenbox);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "berichten")]
pub fn messages_due(event: LinkingEvent, recipients: &Recipients, norms: &Norms) -> MessagesDue {
    let mut due = MessagesDue::default();
    if let Choice::NotYet { from } = norms.prk.choose(event.on) {
        due.reasons.push(MessageReason::NotInForce { from });
        return due;
    }
    if let Some(about) = subject_for_person(event.event) {
        due.tell_person(event, about, recipients);
    }
    due.tell_organisation(event, recipients, norms);
    due
}

/// What the person is told; nothing about what the person did: a request.
const fn subject_for_person(event: LinkingEventKind) -> Option<MessageSubject> {
    match event {
        LinkingEventKind::Registered => Some(MessageSubject::Registered),
        LinkingEventKind::Linked | LinkingEventKind::LinkAccepted => Some(MessageSubject::Linked),
        LinkingEventKind::Unlinked | LinkingEventKind::UnlinkAccepted => Some(MessageSubject::Unlinked),
        LinkingEventKind::Transferred => Some(MessageSubject::Transferred),
        LinkingEventKind::LinkRejected => Some(MessageSubject::LinkRejected),
        LinkingEventKind::UnlinkRejected => Some(MessageSubject::UnlinkRejected),
        LinkingEventKind::Blocked => Some(MessageSubject::Blocked),
        LinkingEventKind::Unblocked => Some(MessageSubject::Unblocked),
        LinkingEventKind::Ended => Some(MessageSubject::Ended),
        LinkingEventKind::LinkRequested | LinkingEventKind::UnlinkRequested => None,
    }
}

impl MessagesDue {
    fn tell_person(&mut self, event: LinkingEvent, about: MessageSubject, recipients: &Recipients) {
        let (preference, channel) = match recipients.preference {
            None => return self.missing.push(MessageFact::Preference),
            Some(Preference::None) => return self.reasons.push(MessageReason::NoMessagesWanted),
            Some(Preference::Email) if recipients.email_confirmed == Some(false) => {
                self.actions.push(Action::new(Task::VerifyEmail, Party::Person));
                return self.reasons.push(MessageReason::EmailNotConfirmed);
            }
            Some(Preference::Email) if recipients.email_confirmed.is_none() => {
                return self.missing.push(MessageFact::EmailConfirmed);
            }
            Some(preference @ Preference::Email) => (preference, Channel::Email),
            Some(preference @ Preference::Berichtenbox) => (preference, Channel::Berichtenbox),
            Some(preference @ Preference::Post) => (preference, Channel::Post),
        };
        self.messages.push(Message { to: Recipient::Person, channel, about, on: event.on });
        self.reasons.push(MessageReason::PersonIsTold { preference });
        if about == MessageSubject::Registered {
            self.reasons.push(MessageReason::ToldOfTheRegistration);
        }
        let is_status = matches!(
            about,
            MessageSubject::LinkRejected
                | MessageSubject::UnlinkRejected
                | MessageSubject::Blocked
                | MessageSubject::Unblocked
                | MessageSubject::Ended
        );
        if is_status {
            self.reasons.push(MessageReason::AnswerOrStatus);
        }
    }

    fn tell_organisation(&mut self, event: LinkingEvent, recipients: &Recipients, norms: &Norms) {
        let banner = |about| Message { to: Recipient::Organisation, channel: Channel::Banner, about, on: event.on };
        match event.event {
            LinkingEventKind::Registered => self.reasons.push(MessageReason::OrganisationNotTold),
            LinkingEventKind::LinkRequested => {
                self.messages.push(banner(MessageSubject::LinkRequested));
                self.reasons.push(MessageReason::Banner);
                self.actions.push(Action::new(Task::AnswerLinkRequest, Party::Holder).from(event.on));
                self.email_organisation(event.on, recipients.notification, norms);
            }
            LinkingEventKind::UnlinkRequested => {
                self.messages.push(banner(MessageSubject::UnlinkRequested));
                self.reasons.push(MessageReason::Banner);
                self.actions.push(Action::new(Task::AnswerUnlinkRequest, Party::Holder).from(event.on));
            }
            LinkingEventKind::Blocked | LinkingEventKind::Unblocked | LinkingEventKind::Ended => {
                if let Some(about) = subject_for_person(event.event) {
                    self.messages.push(banner(about));
                }
                if !self.reasons.contains(&MessageReason::AnswerOrStatus) {
                    self.reasons.push(MessageReason::AnswerOrStatus);
                }
            }
            _ => {}
        }
    }

    /// The later possibility to be told about a link request by e-mail.
    fn email_organisation(&mut self, on: Day, notification: Option<Notification>, norms: &Norms) {
        let term = norms.link_message_verification.on(on).copied();
        let (true, Some(term)) = (norms.link_message_email.applies(on), term) else { return };
        match notification {
            None => self.missing.push(MessageFact::Notification),
            Some(Notification::Off {}) => self.reasons.push(MessageReason::NoEmailByDefault),
            Some(Notification::On { mail_sent, confirmed }) => {
                match confirmed.filter(|confirmed| mail_sent <= *confirmed && confirmed.day <= on) {
                    Some(confirmed) if is_within(term, mail_sent, confirmed) => {
                        self.messages.push(Message {
                            to: Recipient::Organisation,
                            channel: Channel::Email,
                            about: MessageSubject::LinkRequested,
                            on,
                        });
                        self.reasons.push(MessageReason::EmailSwitchedOn);
                    }
                    _ => {
                        self.reasons.push(MessageReason::VerificationExpired { term });
                        self.actions.push(Action::new(Task::AskNewMail, Party::Holder));
                    }
                }
            }
        }
    }
}

/// Does `moment` lie within the term after `start`? The last minute still counts.
fn is_within(term: Term, start: Moment, moment: Moment) -> bool {
    let days = moment.day.days_since(start.day).saturating_mul(24 * 60);
    let minutes = days.saturating_add(i64::from(moment.time.minutes())).saturating_sub(i64::from(start.time.minutes()));
    match term.unit {
        Unit::Hours => minutes <= i64::from(term.count).saturating_mul(60),
        _ => (moment.day, moment.time) <= (term.last_day(start.day), start.time),
    }
}
