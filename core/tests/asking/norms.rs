//! A question answered by norms that a document amended.

use kinderopvang::{
    calendar::Day,
    norm::Norms,
    register::{
        deregistration::Registration,
        enrolment::EmailVerification,
        fee::RegistrationFee,
        linking::{HolderWithoutFacility, Login, Transfer},
        vog::VogForRegistration,
    },
    wire::{Faults, Json, Reader, Wire, from_json},
};
use serde_json::json;

use super::{Answer, Document, decided};

/// A document of norms, and the question that is then asked.
struct Amended {
    document: Json,
    question: Option<String>,
    facts: Option<Json>,
}

impl Wire for Amended {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let (document, question) = (fields.take("document", reader), fields.take("question", reader));
        let facts = fields.take("facts", reader);
        fields.finish(reader);
        Some(Self { document: document?, question: question?, facts: facts? })
    }
}

/// The faults are those of the document of norms. A text is such a document by itself.
pub(crate) fn amendment(document: &Document, on: Day) -> Result<Answer, Faults> {
    let amended = match document {
        Document::Facts(_) => document.read::<Amended>()?,
        Document::Text(text) => {
            Norms::builtin().amended(text)?;
            return Ok(Answer::default());
        }
    };
    let norms = Norms::builtin().amended(&json!(amended.document).to_string())?;
    let facts = amended.facts.unwrap_or(Json::Null);
    let mut answer = match amended.question.as_deref() {
        Some("email_verification") => decided(&from_json::<EmailVerification>(&facts)?, &norms, on),
        Some("holder_without_facility") => decided(&from_json::<HolderWithoutFacility>(&facts)?, &norms, on),
        Some("login") => decided(&from_json::<Login>(&facts)?, &norms, on),
        Some("registration") => {
            let events = from_json::<Registration>(&facts)?.events().to_vec();
            decided(&Registration::from_events_by(&norms, events)?, &norms, on)
        }
        Some("registration_fee") => decided(&from_json::<RegistrationFee>(&facts)?, &norms, on),
        Some("transfer") => decided(&from_json::<Transfer>(&facts)?, &norms, on),
        Some("vog_for_registration") => decided(&from_json::<VogForRegistration>(&facts)?, &norms, on),
        question => panic!("the runner does not ask this question: {question:?}"),
    };
    answer.parts.insert("rules", json!(norms.version));
    Ok(answer)
}
