//! How each file of cases is asked: from the document with the facts to the parts of the answer.

mod facilities;
mod functions;
mod norms;
mod open_data;
mod quality;
mod regeling;
mod register;
mod requests;

use std::collections::BTreeMap;

use kinderopvang::{
    abroad::CareAbroad,
    calendar::Day,
    decision::{Action, Language, Question, Reason},
    facility::{AccessRight, FacilityChange, FacilityLife, RegisterLogin, RegisteredOn, SanctionShown},
    funding::{EstimateDue, MandateCheck},
    norm::{Citation, Layer, Norms},
    quality::{AdministrationCheck, DiplomaForWork, FirstAidCertificateValid, FirstAidCoverage},
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
                #[allow(unused_mut, reason = "a function without arguments takes no field")]
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
    ("access_right", ask::<AccessRight>),
    ("administration_check", ask::<AdministrationCheck>),
    ("administration_entries", regeling::entries),
    ("advances", regeling::advances_of),
    ("amendment", norms::amendment),
    ("arrangements", functions::arrangements_of),
    ("care_abroad", ask::<CareAbroad>),
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
    ("childminding_statements", regeling::statements),
    ("deadline", ask::<Deadline>),
    ("diploma_for_work", ask::<DiplomaForWork>),
    ("diploma_list_public", quality::public_list),
    ("dossier", functions::dossier),
    ("email_verification", ask::<EmailVerification>),
    ("enrolment", ask::<Enrolment>),
    ("estimate_due", ask::<EstimateDue>),
    ("facility_change", ask::<FacilityChange>),
    ("facility_life", ask::<FacilityLife>),
    ("facility_search", open_data::search),
    ("first_aid_certificate", ask::<FirstAidCertificateValid>),
    ("first_aid_coverage", ask::<FirstAidCoverage>),
    ("first_aid_criteria", quality::criteria),
    ("first_aid_gaps", quality::gaps),
    ("holder_search", functions::holder_search),
    ("holder_to_link", ask::<HolderToLink>),
    ("holder_without_facility", ask::<HolderWithoutFacility>),
    ("link_request", functions::link_request),
    ("link_request_status", ask::<RequestStatus>),
    ("login", ask::<Login>),
    ("make_link", ask::<MakeLink>),
    ("mandate", ask::<MandateCheck>),
    ("may_work", ask::<MayWorkFacts>),
    ("messages_due", functions::messages),
    ("nearest_diplomas", quality::nearest),
    ("obligation", ask_obligation),
    ("open_data", open_data::reading),
    ("open_data_difference", open_data::difference),
    ("overview", functions::overview_of),
    ("plan", functions::plan_of),
    ("presence", ask::<Presence>),
    ("public_view", facilities::shown_to_the_public),
    ("ratio_day", ask::<RatioDay>),
    ("register_append", register::append),
    ("register_as_of", register::as_of),
    ("register_login", ask::<RegisterLogin>),
    ("register_statistics", facilities::statistics),
    ("registered_during", register::during),
    ("registered_on", ask::<RegisteredOn>),
    ("registration", ask::<Registration>),
    ("registration_fee", ask::<RegistrationFee>),
    ("required_volume", facilities::volume),
    ("retention", functions::retention),
    ("room_left", ask::<RoomLeft>),
    ("sanction_shown", ask::<SanctionShown>),
    ("screened_before", ask::<ScreenedBefore>),
    ("screened_now", ask::<ScreenedNow>),
    ("service_levels", facilities::levels),
    ("settlement", regeling::settlement_of),
    ("staff_required", ask::<StaffRequired>),
    ("tax_messages", facilities::messages_to_the_tax_office),
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
