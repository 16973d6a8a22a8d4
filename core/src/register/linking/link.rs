//! Can this person be linked today? (LINK-2 and LINK-3)

use super::{
    RequestState,
    part::{Part, Verdict, verdict},
};
use crate::{
    calendar::Day,
    decision::{Action, Because, Decision, Party, Question, Task, TurningPoints, facts, outcomes, reasons},
    norm::{Choice, Norms},
    wire::{record, variants, words},
};

variants! {
    /// The person's registration, as far as a link looks at it.
    #[derive(Copy)]
    pub enum RegistrationOfPerson {
        /// The person is not registered.
        NotRegistered = "not_registered" {}
        /// The person is registered.
        Registered = "registered" {
            /// The first day of the registration; absent is unknown. It tells whether a fee was due.
            since: Option<Day>,
            /// The last day of the registration, included; absent means that no end is known.
            until: Option<Day>,
        }
    }
}

words! {
    /// Where the registration fee stands.
    #[doc(alias = "inschrijfkosten")]
    pub enum FeeState {
        /// It was received.
        Received = "received", nl "ontvangen", en "received";
        /// It is not due, as for a written request received before the fee began.
        NotDue = "not_due", nl "niet verschuldigd", en "not due";
        /// It is due and was not received.
        Outstanding = "outstanding", nl "niet ontvangen", en "not received";
    }
}

variants! {
    /// The way in which the holder makes the link.
    #[derive(Copy)]
    pub enum LinkWay {
        /// By looking the person up with BSN and birth date.
        BsnAndBirthDate = "bsn_and_birth_date" {
            /// Does the holder know the BSN?
            bsn_known: Option<bool>,
            /// Does the holder know the birth date?
            birth_date_known: Option<bool>,
            /// Do both together match a person in the register?
            matches: Option<bool>,
        }
        /// By accepting the person's link request.
        Request = "request" {
            /// Where the request stands.
            state: Option<RequestState>,
        }
    }
}

record! {
    /// The question whether the holder can link a person, asked on the day of the link. That the
    /// holder can log in is another question: [`Login`](super::Login).
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::linking::{FeeState, LinkOutcome, LinkWay, MakeLink, RegistrationOfPerson, RequestState},
    /// };
    /// let question = MakeLink {
    ///     registration: Some(RegistrationOfPerson::Registered { since: Day::new(2018, 9, 3), until: None }),
    ///     fee: Some(FeeState::Received),
    ///     blocked: Some(false),
    ///     way: Some(LinkWay::Request { state: Some(RequestState::Open) }),
    ///     unlink_on: None,
    /// };
    /// assert_eq!(question.decide("2018-09-02".parse()?).outcome, LinkOutcome::Refused);
    /// assert_eq!(question.decide("2018-09-03".parse()?).outcome, LinkOutcome::Possible);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy)]
    #[doc(alias = "koppelen")]
    pub struct MakeLink {
        /// The person's registration.
        pub registration: Option<RegistrationOfPerson>,
        /// Where the registration fee stands.
        pub fee: Option<FeeState>,
        /// Is the registration blocked because a new VOG was demanded?
        pub blocked: Option<bool>,
        /// The way in which the link is made.
        pub way: Option<LinkWay>,
        /// The day of unlinking (ontkoppelen op) given at once; absent means that none is given.
        #[doc(alias = "ontkoppelen op")]
        pub unlink_on: Option<Day>,
    }
}

outcomes! {
    /// Can the link be made?
    pub enum LinkOutcome {
        /// Yes.
        Possible = "possible", nl "koppelen kan", en "the link can be made";
        /// No.
        Refused = "refused", nl "koppelen kan niet", en "the link cannot be made";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about a link that is missing and matters.
    pub enum LinkFact {
        Registration = "registration", nl "Staat de persoon ingeschreven?", en "Is the person registered?";
        RegisteredSince = "registration.since", nl "Sinds wanneer staat de persoon ingeschreven?", en "Since when is the person registered?";
        Fee = "fee", nl "Zijn de inschrijfkosten ontvangen?", en "Was the registration fee received?";
        Blocked = "blocked", nl "Is de inschrijving geblokkeerd?", en "Is the registration blocked?";
        Way = "way", nl "Hoe wordt de persoon gekoppeld?", en "In which way is the person linked?";
        BsnKnown = "way.bsn_known", nl "Is het burgerservicenummer bekend bij de houder?", en "Does the holder know the BSN?";
        BirthDateKnown = "way.birth_date_known", nl "Is de geboortedatum bekend bij de houder?", en "Does the holder know the birth date?";
        Matches = "way.matches", nl "Horen burgerservicenummer en geboortedatum bij een persoon in het register?", en "Do BSN and birth date match a person in the register?";
        RequestState = "way.state", nl "Staat het koppelverzoek nog open?", en "Is the link request still open?";
    }
}

reasons! {
    /// Why a link can be made or not.
    pub enum LinkReason {
        NotInForce { from: Day } = "link.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        Registered = "link.registered", Link2, LinkAfterRegistration,
            nl "De persoon staat ingeschreven.",
            en "The person is registered.";
        NotRegistered = "link.not_registered", Link2, LinkAfterRegistration,
            nl "De persoon staat niet ingeschreven.",
            en "The person is not registered.";
        RegisteredLater { since: Day } = "link.registered_later", Link2, LinkAfterRegistration,
            nl "De persoon staat pas vanaf {since} ingeschreven.",
            en "The person is registered from {since} on only.";
        RegistrationEnded { until: Day } = "link.registration_ended", Link2, LinkAfterRegistration,
            nl "De persoon stond ingeschreven tot en met {until}.",
            en "The person was registered up to and including {until}.";
        FeeReceived = "link.fee_received", Link2, LinkAfterRegistration,
            nl "De inschrijfkosten zijn ontvangen.",
            en "The registration fee was received.";
        FeeNotDue = "link.fee_not_due", Link2, LinkAfterRegistration,
            nl "Voor deze inschrijving zijn geen kosten verschuldigd.",
            en "No fee is due for this registration.";
        FeeOutstanding = "link.fee_outstanding", Link2, LinkAfterRegistration,
            nl "De inschrijfkosten zijn niet ontvangen.",
            en "The registration fee was not received.";
        Blocked = "link.blocked", Link2, LinkBlocked,
            nl "De inschrijving is geblokkeerd omdat een nieuwe VOG is verlangd.",
            en "The registration is blocked because a new VOG was demanded.";
        FoundByBsn = "link.found_by_bsn", Link3, LinkByBsn,
            nl "De persoon is gevonden met burgerservicenummer en geboortedatum.",
            en "The person was found by BSN and birth date.";
        BsnUnknown = "link.bsn_unknown", Link3, LinkByBsn,
            nl "De houder kent het burgerservicenummer niet; op een koppelverzoek kan ook zonder worden gekoppeld.",
            en "The holder does not know the BSN; a link request can be accepted without it.";
        BirthDateUnknown = "link.birth_date_unknown", Link3, LinkByBsn,
            nl "De houder kent de geboortedatum niet; op een koppelverzoek kan ook zonder worden gekoppeld.",
            en "The holder does not know the birth date; a link request can be accepted without it.";
        NoMatch = "link.no_match", Link3, LinkByBsn,
            nl "Burgerservicenummer en geboortedatum horen samen niet bij een persoon in het register.",
            en "BSN and birth date together do not match a person in the register.";
        RequestOpen = "link.request_open", Link3, LinkByRequest,
            nl "Het koppelverzoek staat open en kan worden geaccepteerd.",
            en "The link request is open and can be accepted.";
        RequestAnswered { state: RequestState } = "link.request_answered", Link3, LinkByRequest,
            nl "Het koppelverzoek is al behandeld: {state}.",
            en "The link request was answered already: {state}.";
        EndsOn { unlink_on: Day } = "link.ends_on", Link3, LinkEndDate,
            nl "De koppeling loopt tot {unlink_on}; op die dag is de persoon ontkoppeld.",
            en "The link runs until {unlink_on}; on that day the person is unlinked.";
        EndsAtOnce { unlink_on: Day } = "link.ends_at_once", Link3, LinkEndDate,
            nl "De ontkoppeldatum {unlink_on} is de dag van het koppelen zelf; de persoon is dan op geen enkele dag gekoppeld.",
            en "The day of unlinking {unlink_on} is the day of the link itself; the person is then linked on no day.";
        EndsBeforeItBegins { unlink_on: Day } = "link.ends_before_it_begins", Link3, LinkEndDate,
            nl "De ontkoppeldatum {unlink_on} ligt vóór de dag van het koppelen.",
            en "The day of unlinking {unlink_on} lies before the day of the link.";
    }
}

impl Question for MakeLink {
    type Outcome = LinkOutcome;
    type Reason = LinkReason;
    type Fact = LinkFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<LinkReason, LinkFact>) -> LinkOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(LinkReason::NotInForce { from });
            return LinkOutcome::NotInForce;
        }
        let [registration, fee, blocked] =
            [self.registration(on, because), self.fee(norms, on, because), self.blocked(because)];
        let [bsn, birth_date, found] = self.way(because);
        let end = self.end(on, because);
        let parts = [registration, fee, blocked, bsn, birth_date, found, end];
        match verdict(&parts, because) {
            Verdict::Fits => {
                because.action(Action::new(Task::Link, Party::Holder));
                LinkOutcome::Possible
            }
            Verdict::Fails => LinkOutcome::Refused,
            Verdict::Open => LinkOutcome::Undetermined,
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.fee_electronic.turning_points(days);
        if let Some(RegistrationOfPerson::Registered { since, until }) = self.registration {
            if let Some(since) = since {
                days.begins(since);
            }
            if let Some(until) = until {
                days.ends(until);
            }
        }
        if let Some(unlink_on) = self.unlink_on {
            days.ends(unlink_on);
        }
    }
}

impl MakeLink {
    fn registration(&self, on: Day, because: &mut impl Because<LinkReason, LinkFact>) -> Part<LinkFact> {
        match self.registration {
            None => Part::Misses(LinkFact::Registration),
            Some(RegistrationOfPerson::NotRegistered {}) => {
                because.reason(LinkReason::NotRegistered);
                because.action(Action::new(Task::Register, Party::Person));
                Part::Fails
            }
            Some(RegistrationOfPerson::Registered { until: Some(until), .. }) if until < on => {
                because.reason(LinkReason::RegistrationEnded { until });
                because.action(Action::new(Task::Register, Party::Person));
                Part::Fails
            }
            Some(RegistrationOfPerson::Registered { since: Some(since), .. }) if on < since => {
                because.reason(LinkReason::RegisteredLater { since });
                because.action(Action::new(Task::Link, Party::Holder).from(since));
                Part::Fails
            }
            Some(RegistrationOfPerson::Registered { .. }) => {
                because.reason(LinkReason::Registered);
                Part::Fits
            }
        }
    }

    /// The fee of the day of the registration decides: who registered while it was free owes none.
    fn fee(&self, norms: &Norms, on: Day, because: &mut impl Because<LinkReason, LinkFact>) -> Part<LinkFact> {
        let since = match self.registration {
            Some(RegistrationOfPerson::Registered { since, .. }) => since,
            _ => None,
        };
        let was_free = match since {
            Some(since) => !norms.fee_electronic.applies(since),
            None => norms.fee_electronic.entries().iter().all(|entry| on < entry.from),
        };
        match self.fee {
            Some(FeeState::NotDue) => {
                because.reason(LinkReason::FeeNotDue);
                Part::Fits
            }
            _ if was_free => {
                because.reason(LinkReason::FeeNotDue);
                Part::Fits
            }
            Some(FeeState::Received) => {
                because.reason(LinkReason::FeeReceived);
                Part::Fits
            }
            // Registered on an unknown day, perhaps while it was free.
            Some(FeeState::Outstanding) if since.is_none() => match self.registration {
                Some(RegistrationOfPerson::Registered { .. }) => Part::Misses(LinkFact::RegisteredSince),
                _ => Part::Fits,
            },
            Some(FeeState::Outstanding) => {
                because.reason(LinkReason::FeeOutstanding);
                because.action(Action::new(Task::Pay, Party::Person));
                Part::Fails
            }
            None => Part::Misses(LinkFact::Fee),
        }
    }

    fn blocked(&self, because: &mut impl Because<LinkReason, LinkFact>) -> Part<LinkFact> {
        match self.blocked {
            Some(false) => Part::Fits,
            Some(true) => {
                because.reason(LinkReason::Blocked);
                because.action(Action::new(Task::DeliverVog, Party::Person));
                Part::Fails
            }
            None => Part::Misses(LinkFact::Blocked),
        }
    }

    /// Three conditions: the BSN, the birth date, and that they or the request lead to the person.
    fn way(&self, because: &mut impl Because<LinkReason, LinkFact>) -> [Part<LinkFact>; 3] {
        match self.way {
            None => [Part::Fits, Part::Fits, Part::Misses(LinkFact::Way)],
            Some(LinkWay::Request { state }) => [Part::Fits, Part::Fits, accepting(state, because)],
            Some(LinkWay::BsnAndBirthDate { bsn_known, birth_date_known, matches }) => {
                let parts = [
                    known(bsn_known, matches, LinkFact::BsnKnown, LinkReason::BsnUnknown, because),
                    known(birth_date_known, matches, LinkFact::BirthDateKnown, LinkReason::BirthDateUnknown, because),
                ];
                if parts.contains(&Part::Fails) {
                    because.action(Action::new(Task::SendLinkRequest, Party::Person));
                    return [Part::Fits, Part::Fits, Part::Fails];
                }
                let [bsn, birth_date] = parts;
                [bsn, birth_date, found(matches, because)]
            }
        }
    }

    fn end(&self, on: Day, because: &mut impl Because<LinkReason, LinkFact>) -> Part<LinkFact> {
        match self.unlink_on {
            Some(unlink_on) if unlink_on < on => {
                because.reason(LinkReason::EndsBeforeItBegins { unlink_on });
                return Part::Fails;
            }
            Some(unlink_on) if unlink_on == on => because.reason(LinkReason::EndsAtOnce { unlink_on }),
            Some(unlink_on) => because.reason(LinkReason::EndsOn { unlink_on }),
            None => {}
        }
        Part::Fits
    }
}

/// A number or date that was matched was known.
fn known(
    is_known: Option<bool>,
    matches: Option<bool>,
    fact: LinkFact,
    unknown: LinkReason,
    because: &mut impl Because<LinkReason, LinkFact>,
) -> Part<LinkFact> {
    match (is_known, matches) {
        (Some(false), _) => {
            because.reason(unknown);
            Part::Fails
        }
        (Some(true), _) | (None, Some(_)) => Part::Fits,
        (None, None) => Part::Misses(fact),
    }
}

fn found(matches: Option<bool>, because: &mut impl Because<LinkReason, LinkFact>) -> Part<LinkFact> {
    match matches {
        Some(true) => {
            because.reason(LinkReason::FoundByBsn);
            Part::Fits
        }
        Some(false) => {
            because.reason(LinkReason::NoMatch);
            because.action(Action::new(Task::FindOut, Party::Holder));
            Part::Fails
        }
        None => Part::Misses(LinkFact::Matches),
    }
}

fn accepting(state: Option<RequestState>, because: &mut impl Because<LinkReason, LinkFact>) -> Part<LinkFact> {
    match state {
        Some(RequestState::Open) => {
            because.reason(LinkReason::RequestOpen);
            Part::Fits
        }
        Some(state) => {
            because.reason(LinkReason::RequestAnswered { state });
            Part::Fails
        }
        None => Part::Misses(LinkFact::RequestState),
    }
}

/// Several persons linked at once: a decision for each, in the given order. One that is refused
/// does not keep the others from being linked.
#[doc(alias = "meerdere personen tegelijk koppelen")]
pub fn link_several(
    questions: &[MakeLink],
    norms: &Norms,
    on: Day,
) -> Vec<Decision<LinkOutcome, LinkReason, LinkFact>> {
    questions.iter().map(|question| question.decide_by(norms, on)).collect()
}
