//! The JSON Schemas of every document this library reads.

use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, transform::RecursiveTransform};

use crate::{
    abroad::CareAbroad,
    calendar::SchoolCalendar,
    dossier::{Dossier, DossierReport},
    facility::{
        AccessRight, ExportReading, FacilityChange, FacilityLife, FacilityListing, FacilityQuery, History,
        RegisterLogin, RegisteredOn, SanctionShown, ServiceMeasurement, StatisticsRecords,
    },
    funding::{CostEstimate, EstimateDue, MandateCheck, YearAccounts},
    norm::Amendment,
    quality::{
        AdministrationCheck, CareYear, DiplomaForWork, DiplomaList, FirstAidCertificateValid, FirstAidCoverage,
        FirstAidRosterDay,
    },
    ratio::{RatioDay, RoomLeft, StaffRequired},
    register::{
        deadline::Deadline,
        deregistration::Registration,
        enrolment::{EmailVerification, Enrolment},
        fee::RegistrationFee,
        linking::{
            HolderQuery, HolderToLink, HolderWithoutFacility, Login, MakeLink, RequestHistory, RequestStatus, Transfer,
            UnlinkDuty,
        },
        obligation::{Obligation, VogDemand},
        plan::PlanFacts,
        presence::Presence,
        screening::{ScreenedBefore, ScreenedNow},
        vog::{VogAtApplication, VogForRegistration, VogOnSuspicion},
        work::MayWorkFacts,
    },
    request::{CareContext, CarePolicy, CareRequest, Submission, SubmissionDecision},
};

/// A document: the name of its file and the way to its schema.
type Document = (&'static str, fn() -> Schema);

/// Every document by its name. A new document is one line here.
const SCHEMAS: &[Document] = &[
    ("dossier", schema_of::<Dossier>),
    ("dossier-report", schema_of::<DossierReport>),
    ("amendment", schema_of::<Amendment>),
    ("vog-for-registration", schema_of::<VogForRegistration>),
    ("vog-at-application", schema_of::<VogAtApplication>),
    ("vog-on-suspicion", schema_of::<VogOnSuspicion>),
    ("screened-before", schema_of::<ScreenedBefore>),
    ("screened-now", schema_of::<ScreenedNow>),
    ("presence", schema_of::<Presence>),
    ("obligation", schema_of::<Obligation>),
    ("vog-demand", schema_of::<VogDemand>),
    ("deadline", schema_of::<Deadline>),
    ("may-work", schema_of::<MayWorkFacts>),
    ("plan", schema_of::<PlanFacts>),
    ("registration-fee", schema_of::<RegistrationFee>),
    ("enrolment", schema_of::<Enrolment>),
    ("email-verification", schema_of::<EmailVerification>),
    ("login", schema_of::<Login>),
    ("make-link", schema_of::<MakeLink>),
    ("link-request", schema_of::<RequestHistory>),
    ("link-request-status", schema_of::<RequestStatus>),
    ("holder-query", schema_of::<HolderQuery>),
    ("holder-to-link", schema_of::<HolderToLink>),
    ("unlink-duty", schema_of::<UnlinkDuty>),
    ("holder-without-facility", schema_of::<HolderWithoutFacility>),
    ("transfer", schema_of::<Transfer>),
    ("registration", schema_of::<Registration>),
    ("submission", schema_of::<Submission>),
    ("submission-decision", schema_of::<SubmissionDecision>),
    ("care-context", schema_of::<CareContext>),
    ("care-policy", schema_of::<CarePolicy>),
    ("care-request", schema_of::<CareRequest>),
    ("school-calendar", schema_of::<SchoolCalendar>),
    ("staff-required", schema_of::<StaffRequired>),
    ("room-left", schema_of::<RoomLeft>),
    ("ratio-day", schema_of::<RatioDay>),
    ("history", schema_of::<History>),
    ("facility-life", schema_of::<FacilityLife>),
    ("facility-change", schema_of::<FacilityChange>),
    ("registered-on", schema_of::<RegisteredOn>),
    ("access-right", schema_of::<AccessRight>),
    ("register-login", schema_of::<RegisterLogin>),
    ("service-measurement", schema_of::<ServiceMeasurement>),
    ("sanction-shown", schema_of::<SanctionShown>),
    ("statistics-records", schema_of::<StatisticsRecords>),
    ("facility-query", schema_of::<FacilityQuery>),
    ("facility-listing", schema_of::<FacilityListing>),
    ("export-reading", schema_of::<ExportReading>),
    ("diploma-for-work", schema_of::<DiplomaForWork>),
    ("diploma-list", schema_of::<DiplomaList>),
    ("first-aid-certificate", schema_of::<FirstAidCertificateValid>),
    ("first-aid-coverage", schema_of::<FirstAidCoverage>),
    ("first-aid-roster-day", schema_of::<FirstAidRosterDay>),
    ("administration-check", schema_of::<AdministrationCheck>),
    ("childminding-year", schema_of::<CareYear>),
    ("care-abroad", schema_of::<CareAbroad>),
    ("cost-estimate", schema_of::<CostEstimate>),
    ("estimate-due", schema_of::<EstimateDue>),
    ("mandate-check", schema_of::<MandateCheck>),
    ("year-accounts", schema_of::<YearAccounts>),
];

/// The JSON Schema (draft 2020-12) of every document, by the name of its file.
///
/// ```
/// let names: Vec<_> = kinderopvang::catalogue::schemas().map(|(name, _)| name).collect();
/// assert!(names.contains(&"amendment"));
/// ```
pub fn schemas() -> impl Iterator<Item = (&'static str, serde_json::Value)> {
    SCHEMAS.iter().map(|(name, schema)| (*name, schema().to_value()))
}

fn schema_of<T: schemars::JsonSchema>() -> Schema {
    SchemaGenerator::new(SchemaSettings::draft2020_12().with_transform(RecursiveTransform(absent_lists_are_empty)))
        .into_root_schema_for::<T>()
}

/// An absent list is read as an empty one, so no list is required.
fn absent_lists_are_empty(schema: &mut Schema) {
    let lists: Vec<String> = schema
        .get("properties")
        .and_then(serde_json::Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, property)| property.get("type").is_some_and(|kind| kind == "array"))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(required) = schema.get_mut("required").and_then(serde_json::Value::as_array_mut) {
        required.retain(|name| !lists.iter().any(|list| name == list));
        if required.is_empty() {
            schema.remove("required");
        }
    }
}
