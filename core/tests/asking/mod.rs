//! How each file of cases is asked: from the document with the facts to the parts of the answer.

mod functions;
mod norms;
mod open_data;
mod requests;

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::Day,
    decision::{Action, Language, Question, Reason},
    norm::{Citation, Layer, Norms},
    ratio::{RatioDay, RoomLeft, StaffRequired},
    register::{
        deadline::Deadline,
        deregistration::Registration,
        enrolment::{EmailVerification, Enrolment},
        fee::RegistrationFee,
        linking::{HolderToLink, HolderWithoutFacility, Login, MakeLink, RequestStatus, Transfer, UnlinkDuty},
        obligation::{Obligation, VogDemand},
        presence::Presence,
        screening::{ScreenedBefore, ScreenedNow},
        vog::{VogAtApplication, VogForRegistration, VogOnSuspicion},
        work::MayWorkFacts,
    },
    wire::{self, Faults, Json, Wire},
};
use serde::Serialize;
use serde_json::{Value, json};

/// Facts that a case gives to a function, read like any document.
macro_rules! given {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        struct $name {
            $($field: $type,)*
        }

        impl kinderopvang::wire::Wire for $name {
            fn read(json: &kinderopvang::wire::Json, reader: &mut kinderopvang::wire::Reader) -> Option<Self> {
                let mut fields = reader.fields(json)?;
                $(let $field = fields.take(stringify!($field), reader);)*
                fields.finish(reader);
                Some(Self { $($field: $field?,)* })
            }
        }
    };
}
pub(crate) use given;

/// Which question a file asks, by its name without `.json`.
pub(crate) const QUESTIONS: &[(&str, Ask)] = &[
    ("amendment", norms::amendment),
    ("arrangements", functions::arrangements_of),
    ("care_account", requests::account),
    ("care_advance", requests::advanced),
    ("care_cancel", requests::cancellation),
    ("care_credits", requests::credits),
    ("care_messages", requests::messages),
    ("care_options", requests::day_options),
    ("care_policies", requests::evaluated),
    ("care_request", requests::evaluated),
    ("care_statement", requests::yearly_statement),
    ("care_what_if", requests::what_if_of),
    ("deadline", ask::<Deadline>),
    ("dossier", functions::dossier),
    ("email_verification", ask::<EmailVerification>),
    ("enrolment", ask::<Enrolment>),
    ("facility_search", open_data::search),
    ("holder_search", functions::holder_search),
    ("holder_to_link", ask::<HolderToLink>),
    ("holder_without_facility", ask::<HolderWithoutFacility>),
    ("link_request", functions::link_request),
    ("link_request_status", ask::<RequestStatus>),
    ("login", ask::<Login>),
    ("make_link", ask::<MakeLink>),
    ("may_work", ask::<MayWorkFacts>),
    ("messages_due", functions::messages),
    ("obligation", ask_obligation),
    ("open_data", open_data::reading),
    ("open_data_difference", open_data::difference),
    ("overview", functions::overview_of),
    ("plan", functions::plan_of),
    ("presence", ask::<Presence>),
    ("ratio_day", ask::<RatioDay>),
    ("registration", ask::<Registration>),
    ("registration_fee", ask::<RegistrationFee>),
    ("retention", functions::retention),
    ("room_left", ask::<RoomLeft>),
    ("screened_before", ask::<ScreenedBefore>),
    ("screened_now", ask::<ScreenedNow>),
    ("staff_required", ask::<StaffRequired>),
    ("transfer", ask::<Transfer>),
    ("unlink_duty", ask::<UnlinkDuty>),
    ("vog_at_application", ask::<VogAtApplication>),
    ("vog_demand", ask::<VogDemand>),
    ("vog_for_registration", ask::<VogForRegistration>),
    ("vog_on_suspicion", ask::<VogOnSuspicion>),
];

pub(crate) type Ask = fn(&Document, Day) -> Result<Answer, Faults>;

/// The facts of a case: a JSON value, or the text of a document that may not be one.
pub(crate) enum Document {
    Facts(Json),
    Text(String),
}

impl Document {
    pub(crate) fn read<T: Wire>(&self) -> Result<T, Faults> {
        match self {
            Self::Facts(facts) => wire::from_json(facts),
            Self::Text(text) => wire::from_text(text),
        }
    }

    pub(crate) fn as_text(&self) -> String {
        match self {
            Self::Facts(facts) => json!(facts).to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

/// What the library answered: the parts a case can name, and how each reason is cited.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) parts: BTreeMap<&'static str, Value>,
    pub(crate) cited: Vec<Cited>,
    pub(crate) sentences: Vec<String>,
}

pub(crate) struct Cited {
    pub(crate) code: &'static str,
    pub(crate) layer: Option<Layer>,
    pub(crate) citation: Option<Citation>,
}

fn cited<R: Reason>(reasons: &[R], norms: &Norms, on: Day) -> Vec<Cited> {
    let cite = |reason: &R| Cited {
        code: reason.code(),
        layer: reason.layer(norms, on),
        citation: reason.citation(norms, on).cloned(),
    };
    reasons.iter().map(cite).collect()
}

/// Every sentence in Dutch, then in English.
fn in_both(explain: impl Fn(Language) -> Vec<String>) -> Vec<String> {
    [Language::Nl, Language::En].into_iter().flat_map(explain).collect()
}

fn of_actions(actions: &[Action]) -> Vec<String> {
    in_both(|language| actions.iter().map(|action| action.explain(language)).collect())
}

pub(crate) fn ask<Q>(document: &Document, on: Day) -> Result<Answer, Faults>
where
    Q: Question + Wire,
    Q::Outcome: Serialize,
    Q::Reason: Serialize,
    Q::Fact: Serialize,
{
    Ok(decided(&document.read::<Q>()?, Norms::builtin(), on))
}

fn decided<Q>(question: &Q, norms: &Norms, on: Day) -> Answer
where
    Q: Question,
    Q::Outcome: Serialize,
    Q::Reason: Serialize,
    Q::Fact: Serialize,
{
    let decision = question.decide_by(norms, on);
    let parts = BTreeMap::from([
        ("outcome", json!(decision.outcome)),
        ("reasons", json!(decision.reasons)),
        ("missing", json!(decision.missing)),
        ("holds", json!(decision.holds)),
        ("next", json!(decision.next)),
        ("actions", json!(decision.actions)),
    ]);
    let mut sentences = in_both(|language| decision.explain(language));
    sentences.extend(of_actions(&decision.actions));
    Answer { parts, cited: cited(&decision.reasons, norms, on), sentences }
}

fn ask_obligation(document: &Document, on: Day) -> Result<Answer, Faults> {
    let mut answer = ask::<Obligation>(document, on)?;
    let layers = document.read::<Obligation>()?.layers(Norms::builtin(), on);
    answer.parts.insert("layers", json!(layers));
    Ok(answer)
}
