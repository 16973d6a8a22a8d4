//! The messages that are due to a parent (REQ-1, REQ-4, REQ-17), and the account's credentials (REQ-18).

use serde::Serialize;

use super::{CareRequest, CareRequestEvent, CareRequestFact, CareRequestKind, CareRequestReason, CareRequestState};
use crate::{
    calendar::Day,
    decision::{Language, sentences},
    norm::Norms,
    wire::{record, shown, words},
};

words! {
    /// How a parent wants to be told.
    pub enum TellWay {
        /// By e-mail.
        Email = "email", nl "per e-mail", en "by e-mail";
        /// By a push message.
        Push = "push", nl "met een pushbericht", en "by a push message";
        /// By both.
        Both = "both", nl "per e-mail en met een pushbericht", en "by e-mail and a push message";
        /// Not at all.
        None = "none", nl "niet", en "not";
    }
}

record! {
    /// A parent's choice for a kind of request.
    #[derive(Copy, Eq)]
    pub struct TellChoice {
        /// The kind.
        pub kind: CareRequestKind,
        /// How to be told.
        pub way: TellWay,
    }
}

words! {
    /// What a message to a parent is about.
    pub enum CareMessageSubject {
        /// All parts of a submission were judged.
        Judged = "judged", nl "over uw aanvraag is beslist", en "your request was judged";
        /// A request was withdrawn because it was not judged in time.
        Withdrawn = "withdrawn", nl "uw aanvraag is vervallen", en "your request has lapsed";
        /// What was approved is undone. A message that was sent is never changed: this is a new one.
        Undone = "undone", nl "een goedgekeurde aanvraag is ongedaan gemaakt", en "an approved request was undone";
    }
}

shown! {
    /// A message that is due.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CareMessage {
        /// The submission it is about.
        pub submission: String,
        /// What it is about.
        pub about: CareMessageSubject,
        /// How it goes.
        pub way: TellWay,
    }
}

shown! {
    /// The messages that are due after an event.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CareMessages {
        /// The messages: none, one, or where the last waiting part expires, one about that and one about
        /// what was judged before.
        pub messages: Vec<CareMessage>,
        /// Why.
        pub reasons: Vec<CareRequestReason>,
        /// The facts that are absent and could change it.
        pub missing: Vec<CareRequestFact>,
    }
}

impl CareMessages {
    /// The reasons in sentences, then the question for each fact that is missing.
    pub fn explain(&self, language: Language) -> Vec<String> {
        sentences(None, &self.reasons, &self.missing, language)
    }
}

/// The messages due after an event of a request. `requests` are those of its submission, with the state
/// after the event: the parent is told once, when all of them were judged (REQ-1).
pub fn care_messages_due(
    request: &CareRequest,
    event: CareRequestEvent,
    requests: &[CareRequest],
    choices: &[TellChoice],
) -> CareMessages {
    let mut due = CareMessages { messages: Vec::new(), reasons: Vec::new(), missing: Vec::new() };
    let of_submission = || requests.iter().filter(|other| other.submission == request.submission);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let mut about = Vec::new();
    match event {
        CareRequestEvent::Approve | CareRequestEvent::Reject => {
            let open = of_submission().filter(|other| other.state.is_open()).count();
            if open > 0 {
                due.reasons.push(CareRequestReason::StillOpen { open: count(open) });
                return due;
            }
            due.reasons.push(CareRequestReason::AllJudged { parts: count(of_submission().count()) });
            about.push(CareMessageSubject::Judged);
        }
        CareRequestEvent::Expire => {
            if let Some(last) = request.expires_on {
                due.reasons.push(CareRequestReason::Expired { last });
            }
            about.push(CareMessageSubject::Withdrawn);
        }
        CareRequestEvent::Undo => about.push(CareMessageSubject::Undone),
        CareRequestEvent::Receive | CareRequestEvent::Register | CareRequestEvent::Cancel => {}
    }
    // What was judged while another part waited is told once nothing waits any more, also where that
    // part is cancelled or expires.
    let ends = matches!(event, CareRequestEvent::Expire | CareRequestEvent::Cancel);
    let is_judged =
        |other: &CareRequest| matches!(other.state, CareRequestState::Approved | CareRequestState::Rejected);
    let open = of_submission().filter(|other| other.state.is_open()).count();
    let judged = of_submission().filter(|other| is_judged(other)).count();
    if ends && request.kind != CareRequestKind::Absence && open == 0 && judged > 0 {
        due.reasons.push(CareRequestReason::AllJudged { parts: count(judged) });
        about.push(CareMessageSubject::Judged);
    }
    if about.is_empty() {
        return due;
    }
    match choices.iter().find(|choice| choice.kind == request.kind).map(|choice| choice.way) {
        None => due.missing.push(CareRequestFact::TellWay),
        Some(TellWay::None) => due.reasons.push(CareRequestReason::NotTold),
        Some(way) => {
            due.reasons.push(CareRequestReason::ToldAs { kind: request.kind });
            let message = |about| CareMessage { submission: request.submission.clone(), about, way };
            due.messages.extend(about.into_iter().map(message));
        }
    }
    due
}

shown! {
    /// When the credentials of a parent's account are due.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct AccountDue {
        /// The day.
        pub on: Day,
        /// Why.
        pub reason: CareRequestReason,
    }
}

/// When the account's credentials are due, for a first day of care: six weeks before (REQ-18). `None`
/// where the norms name no term.
#[doc(alias = "accountgegevens")]
pub fn account_due(first_day: Day, norms: &Norms) -> Option<AccountDue> {
    let entry = norms.request_account.entry(first_day).or_else(|| norms.request_account.entries().first())?;
    let on = entry.value.first_day(first_day);
    Some(AccountDue { on, reason: CareRequestReason::AccountDue { on, first_day } })
}
