//! Link requests (LINK-4) and unlink requests (LINK-7): made by the person, answered by the
//! organisation. Nothing happens by itself.

use serde::{Serialize, Serializer};

use super::LinkPeriod;
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints, facts, outcomes, reasons},
    norm::{Choice, Norms},
    wire::{Checked, FaultCode, Reader, checked, record, types::schema_like, words},
};

words! {
    /// What is asked for.
    pub enum RequestKind {
        /// To be linked (koppelverzoek).
        #[doc(alias = "koppelverzoek")]
        Link = "link", nl "koppelverzoek", en "link request";
        /// To be unlinked (ontkoppelverzoek).
        #[doc(alias = "ontkoppelverzoek")]
        Unlink = "unlink", nl "ontkoppelverzoek", en "unlink request";
    }
}

words! {
    /// Where a request stands.
    pub enum RequestState {
        /// It waits for the organisation.
        Open = "open", nl "open", en "open";
        /// The organisation accepted it.
        Accepted = "accepted", nl "geaccepteerd", en "accepted";
        /// The organisation rejected it.
        Rejected = "rejected", nl "afgewezen", en "rejected";
    }
}

words! {
    /// What happened to a request.
    pub enum RequestEventKind {
        /// The person made it.
        Made = "made", nl "ingediend", en "made";
        /// The organisation accepted it.
        Accepted = "accepted", nl "geaccepteerd", en "accepted";
        /// The organisation rejected it.
        Rejected = "rejected", nl "afgewezen", en "rejected";
    }
}

record! {
    /// An event of a request and its day.
    #[derive(Copy, Eq)]
    pub struct RequestEvent {
        /// The day.
        pub on: Day,
        /// What happened.
        pub event: RequestEventKind,
    }
}

record! {
    /// A request as its events tell it, in order; the wire form of a [`Request`].
    pub struct RequestHistory {
        /// What is asked for.
        pub kind: RequestKind,
        /// What happened, in order: it is made first, and answered at most once.
        pub events: Vec<RequestEvent>,
    }
}

/// An order of events that no request can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// There is no event, or the first one is not that the request was made.
    #[error("expected the request to be made first")]
    NotMade,
    /// The request is made a second time.
    #[error("the request was made already")]
    MadeTwice,
    /// An answer follows an answer.
    #[error("the request was answered already")]
    AnsweredAlready,
    /// The answer lies before the day on which the request was made.
    #[error("the answer lies before the request")]
    AnsweredBeforeMade,
}

/// The event of a history that is impossible, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("event {at}: {error}")]
pub struct RequestFault {
    /// The position of the event, from 0.
    pub at: usize,
    /// Why it is impossible.
    #[source]
    pub error: RequestError,
}

/// One request of a person to one organisation: open until it is accepted or rejected. A new
/// request after a rejection is another `Request`.
///
/// ```
/// use kinderopvang::{calendar::Day, register::linking::{Request, RequestKind, RequestState}};
/// let day = |text: &str| text.parse::<Day>().unwrap();
/// let request = Request::made(RequestKind::Link, day("2018-03-01"));
/// let accepted = request.accept(day("2018-03-05"))?;
/// assert_eq!(accepted.state_on(day("2018-02-28")), None);
/// assert_eq!(accepted.state_on(day("2018-03-04")), Some(RequestState::Open));
/// assert_eq!(accepted.state_on(day("2018-03-05")), Some(RequestState::Accepted));
/// assert!(accepted.reject(day("2018-03-06")).is_err());
/// # Ok::<(), kinderopvang::register::linking::RequestError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    kind: RequestKind,
    made_on: Day,
    answer: Option<Answer>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Answer {
    on: Day,
    accepted: bool,
}

impl Request {
    /// The open request made on this day.
    pub const fn made(kind: RequestKind, on: Day) -> Self {
        Self { kind, made_on: on, answer: None }
    }

    /// The same request, accepted on this day.
    ///
    /// # Errors
    /// [`RequestError`] when it was answered already, or not made yet on that day.
    pub fn accept(self, on: Day) -> Result<Self, RequestError> {
        self.answered(on, true)
    }

    /// The same request, rejected on this day.
    ///
    /// # Errors
    /// [`RequestError`] when it was answered already, or not made yet on that day.
    pub fn reject(self, on: Day) -> Result<Self, RequestError> {
        self.answered(on, false)
    }

    fn answered(self, on: Day, accepted: bool) -> Result<Self, RequestError> {
        match self.answer {
            Some(_) => Err(RequestError::AnsweredAlready),
            None if on < self.made_on => Err(RequestError::AnsweredBeforeMade),
            None => Ok(Self { answer: Some(Answer { on, accepted }), ..self }),
        }
    }

    /// The request that these events tell.
    ///
    /// # Errors
    /// [`RequestFault`] with the first event that is impossible.
    pub fn of(kind: RequestKind, events: &[RequestEvent]) -> Result<Self, RequestFault> {
        let mut request: Option<Self> = None;
        for (at, event) in events.iter().enumerate() {
            let next = match (request, event.event) {
                (None, RequestEventKind::Made) => Ok(Self::made(kind, event.on)),
                (None, _) => Err(RequestError::NotMade),
                (Some(_), RequestEventKind::Made) => Err(RequestError::MadeTwice),
                (Some(request), RequestEventKind::Accepted) => request.accept(event.on),
                (Some(request), RequestEventKind::Rejected) => request.reject(event.on),
            };
            request = Some(next.map_err(|error| RequestFault { at, error })?);
        }
        request.ok_or(RequestFault { at: 0, error: RequestError::NotMade })
    }

    /// The events, in order.
    pub fn history(&self) -> RequestHistory {
        let made = RequestEvent { on: self.made_on, event: RequestEventKind::Made };
        let answer = self.answer.map(|answer| RequestEvent {
            on: answer.on,
            event: if answer.accepted { RequestEventKind::Accepted } else { RequestEventKind::Rejected },
        });
        RequestHistory { kind: self.kind, events: std::iter::once(made).chain(answer).collect() }
    }

    /// What is asked for.
    pub const fn kind(&self) -> RequestKind {
        self.kind
    }

    /// The day on which it was made.
    pub const fn made_on(&self) -> Day {
        self.made_on
    }

    /// Where it stands on a day; `None` before it was made. On the day of the answer it is answered.
    pub fn state_on(&self, day: Day) -> Option<RequestState> {
        match self.answer {
            _ if day < self.made_on => None,
            Some(answer) if answer.on <= day && answer.accepted => Some(RequestState::Accepted),
            Some(answer) if answer.on <= day => Some(RequestState::Rejected),
            _ => Some(RequestState::Open),
        }
    }
}

impl Checked for Request {
    type Parts = (RequestKind, Vec<RequestEvent>);

    fn of_parts((kind, events): Self::Parts, reader: &mut Reader) -> Option<Self> {
        match Self::of(kind, &events) {
            Ok(request) => Some(request),
            Err(fault) => reader.at_field("events", |reader| {
                if events.is_empty() {
                    reader.fault(FaultCode::MissingField, fault.error)
                } else {
                    reader.at_index(fault.at, |reader| reader.fault(FaultCode::Contradiction, fault.error))
                }
            }),
        }
    }

    fn into_parts(self) -> Self::Parts {
        let history = self.history();
        (history.kind, history.events)
    }
}

checked! {
    /// One request of a person to one organisation: open until it is accepted or rejected.
    Request {
        /// What is asked for.
        kind: RequestKind,
        /// What happened, in order: it is made first, and answered at most once.
        events: Vec<RequestEvent>,
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.history().serialize(serializer)
    }
}

schema_like!(Request, RequestHistory);

record! {
    /// The question where a request stands, and what it means for the link.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::{Question, Task},
    ///     register::linking::{Request, RequestKind, RequestOutcome, RequestStatus},
    /// };
    /// let request = Request::made(RequestKind::Unlink, "2024-06-03".parse()?);
    /// let decision = RequestStatus { request: Some(request) }.decide("2024-12-31".parse()?);
    /// assert_eq!(decision.outcome, RequestOutcome::Open);
    /// assert_eq!(decision.actions[0].task, Task::AnswerUnlinkRequest);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy)]
    pub struct RequestStatus {
        /// The request.
        pub request: Option<Request>,
    }
}

outcomes! {
    /// Where does the request stand?
    pub enum RequestOutcome {
        /// It is not made yet.
        NotMade = "not_made", nl "er is nog geen verzoek", en "there is no request yet";
        /// It waits for the organisation.
        Open = "open", nl "het verzoek staat open", en "the request is open";
        /// The organisation accepted it.
        Accepted = "accepted", nl "het verzoek is geaccepteerd", en "the request was accepted";
        /// The organisation rejected it.
        Rejected = "rejected", nl "het verzoek is afgewezen", en "the request was rejected";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about a request that is missing and matters.
    pub enum RequestFact {
        Request = "request", nl "Wanneer is het verzoek ingediend en wat is er op geantwoord?", en "When was the request made, and what was the answer?";
    }
}

reasons! {
    /// Why a request stands where it stands.
    pub enum RequestReason {
        NotInForce { from: Day } = "link_request.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        LinkMadeLater { made_on: Day } = "link_request.link_made_later", Link4, LinkRequest,
            nl "Het koppelverzoek wordt pas op {made_on} ingediend.",
            en "The link request is made on {made_on} only.";
        LinkWaits { made_on: Day } = "link_request.link_waits", Link4, LinkRequest,
            nl "Het koppelverzoek van {made_on} wacht op de organisatie; tot die het accepteert is de persoon hierdoor niet gekoppeld.",
            en "The link request of {made_on} waits for the organisation; until it accepts, the person is not linked by it.";
        LinkAccepted = "link_request.link_accepted", Link4, LinkRequest,
            nl "De organisatie heeft het koppelverzoek geaccepteerd; daarmee is de persoon gekoppeld.",
            en "The organisation accepted the link request; that linked the person.";
        LinkRejected = "link_request.link_rejected", Link4, LinkRequest,
            nl "De organisatie heeft het koppelverzoek afgewezen; de persoon is hierdoor niet gekoppeld.",
            en "The organisation rejected the link request; the person is not linked by it.";
        UnlinkMadeLater { made_on: Day } = "link_request.unlink_made_later", Link7, LinkUnlinkRequest,
            nl "Het ontkoppelverzoek wordt pas op {made_on} ingediend.",
            en "The unlink request is made on {made_on} only.";
        UnlinkWaits { made_on: Day } = "link_request.unlink_waits", Link7, LinkUnlinkRequest,
            nl "Het ontkoppelverzoek van {made_on} wacht op de organisatie; er gebeurt niets vanzelf en de koppeling blijft staan.",
            en "The unlink request of {made_on} waits for the organisation; nothing happens by itself and the link stands.";
        UnlinkAccepted = "link_request.unlink_accepted", Link7, LinkUnlinkRequest,
            nl "De organisatie heeft het ontkoppelverzoek geaccepteerd; daarmee is de persoon ontkoppeld.",
            en "The organisation accepted the unlink request; that unlinked the person.";
        UnlinkRejected = "link_request.unlink_rejected", Link7, LinkUnlinkRequest,
            nl "De organisatie heeft het ontkoppelverzoek afgewezen; de koppeling blijft staan.",
            en "The organisation rejected the unlink request; the link stands.";
        UnlinkSinceUnknownYear = "link_request.unlink_since_unknown_year", Link7, LinkUnlinkRequest,
            nl "Een ontkoppelverzoek kan sinds 23 juni van een jaar dat de bron niet noemt; in 2018 was het er nog niet.",
            en "An unlink request is possible since 23 June of a year the source does not name; in 2018 it did not exist yet.";
    }
}

impl Question for RequestStatus {
    type Outcome = RequestOutcome;
    type Reason = RequestReason;
    type Fact = RequestFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<RequestReason, RequestFact>) -> RequestOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(RequestReason::NotInForce { from });
            return RequestOutcome::NotInForce;
        }
        let Some(request) = self.request else {
            because.missing(RequestFact::Request);
            return RequestOutcome::Undetermined;
        };
        let made_on = request.made_on;
        let links = request.kind == RequestKind::Link;
        let (outcome, link, unlink) = match request.state_on(on) {
            None => (
                RequestOutcome::NotMade,
                RequestReason::LinkMadeLater { made_on },
                RequestReason::UnlinkMadeLater { made_on },
            ),
            Some(RequestState::Open) => {
                let task = if links { Task::AnswerLinkRequest } else { Task::AnswerUnlinkRequest };
                because.action(Action::new(task, Party::Holder).from(made_on));
                (RequestOutcome::Open, RequestReason::LinkWaits { made_on }, RequestReason::UnlinkWaits { made_on })
            }
            Some(RequestState::Accepted) => {
                (RequestOutcome::Accepted, RequestReason::LinkAccepted, RequestReason::UnlinkAccepted)
            }
            Some(RequestState::Rejected) => {
                (RequestOutcome::Rejected, RequestReason::LinkRejected, RequestReason::UnlinkRejected)
            }
        };
        because.reason(if links { link } else { unlink });
        if !links {
            because.reason(RequestReason::UnlinkSinceUnknownYear);
        }
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        if let Some(request) = self.request {
            days.begins(request.made_on);
            if let Some(answer) = request.answer {
                days.begins(answer.on);
            }
        }
    }
}

record! {
    /// An organisation for which a person works, with the link and the last link request to it.
    pub struct OrganisationOfPerson {
        /// The name of the holder.
        pub organisation: String,
        /// The link; absent means that there is none.
        pub link: Option<LinkPeriod>,
        /// The last link request; absent means that there is none.
        pub request: Option<Request>,
    }
}

words! {
    /// What the person does about the link with one organisation.
    pub enum RequestStep {
        /// Nothing: the link stands.
        Linked = "linked", nl "er is een koppeling", en "the link stands";
        /// Wait for the answer.
        Wait = "wait", nl "wacht op het antwoord", en "wait for the answer";
        /// Send a link request.
        Send = "send", nl "dien een koppelverzoek in", en "send a link request";
    }
}

/// What is left to ask on a day, for each organisation in the given order: who works for several
/// organisations sends a link request to each (LINK-4).
pub fn request_steps(organisations: &[OrganisationOfPerson], on: Day) -> Vec<RequestStep> {
    let step = |organisation: &OrganisationOfPerson| {
        let link_request = organisation.request.filter(|request| request.kind == RequestKind::Link);
        match (organisation.link, link_request.and_then(|request| request.state_on(on))) {
            (Some(link), _) if link.stands_on(on) => RequestStep::Linked,
            (_, Some(RequestState::Open)) => RequestStep::Wait,
            (None, Some(RequestState::Accepted)) => RequestStep::Linked,
            _ => RequestStep::Send,
        }
    };
    organisations.iter().map(step).collect()
}
