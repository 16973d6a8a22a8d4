//! What comes out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{LocationId, PersonId};
use crate::{
    calendar::{Day, Span},
    catalogue::Rule,
    decision::{Action, Decision, Fact, Language, List, Next, Outcome, Party, Reason, Say, Task, sentences},
    facility::{RegisteredFact, RegisteredOutcome, RegisteredReason},
    money::Euro,
    norm::{Citation, Layer},
    quality::{
        AdministrationFact, AdministrationOutcome, AdministrationReason, DiplomaFact, DiplomaOutcome, DiplomaReason,
        FirstAidCoverageOutcome, FirstAidFact, FirstAidOutcome, FirstAidReason,
    },
    register::{
        deadline::{DeadlineFact, DeadlineOutcome, DeadlineReason},
        deregistration::{EndGround, RegistrationFact, RegistrationReason, RegistrationState},
        fee::{FeeFact, FeeOutcome, FeeReason},
        linking::{
            FacilityFact, FacilityReason, LinksOutcome, LoginFact, LoginOutcome, LoginReason, Message, RequestFact,
            RequestOutcome, RequestReason, TransferFact, TransferOutcome, TransferReason,
        },
        obligation::{Duty, ObligationFact, ObligationReason, Role},
        presence::{PresenceFact, PresenceOutcome, PresenceReason},
        vog::{VogFact, VogOutcome, VogReason},
        work::{MayWorkFact, MayWorkOutcome, MayWorkReason},
    },
    wire::{Code, shown, words},
};

words! {
    /// How a person of the dossier stands, at a glance.
    pub enum PersonStatus {
        /// Obliged, working or present, and not (fully) registered and linked.
        Breach = "breach", nl "in overtreding", en "in breach";
        /// Something has to be done by a day that has not passed, or at once about who does the work.
        Due = "due", nl "nog te doen", en "to be done";
        /// The supervisor decides.
        Judgement = "judgement", nl "ter beoordeling", en "left to judgement";
        /// Facts are missing.
        Undetermined = "undetermined", nl "gegevens ontbreken", en "facts are missing";
        /// Obliged, registered and linked.
        InOrder = "in_order", nl "in orde", en "in order";
        /// Not obliged, and nothing to do.
        NotObliged = "not_obliged", nl "niet verplicht", en "not obliged";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het register bestaat nog niet", en "the register does not exist yet";
    }
}

words! {
    /// How urgent an action is. The order is the order of the action list.
    pub enum Urgency {
        /// At once: somebody is working or present who must not be, or what the law asks for is not there
        /// while there is care.
        Now = "now", nl "nu", en "now";
        /// The last day has passed.
        Overdue = "overdue", nl "te laat", en "overdue";
        /// There is a last day.
        Dated = "dated", nl "voor een datum", en "by a date";
        /// No norm gives a day.
        Open = "open", nl "zonder datum", en "without a date";
    }
}

words! {
    /// What happens on a day ahead.
    pub enum DueKind {
        /// The last day to be registered and linked in time.
        RegisterAndLink = "register_and_link", nl "uiterste dag voor inschrijving en koppeling", en "last day to be registered and linked";
        /// The last day on which the VOG can be used to register.
        VogLastDay = "vog_last_day", nl "laatste dag dat de VOG bruikbaar is", en "last day of the VOG";
        /// From this day on the person is obliged.
        DutyBegins = "duty_begins", nl "de plicht begint", en "the duty begins";
        /// From this day on the person is no longer obliged, if nothing else happens.
        DutyEnds = "duty_ends", nl "de plicht eindigt", en "the duty ends";
        /// The last day of the term without a link.
        UnlinkedTermEnds = "unlinked_term_ends", nl "laatste dag van de termijn zonder koppeling", en "last day of the term without a link";
        /// The last day of the lengthened term without a link.
        ExtendedTermEnds = "extended_term_ends", nl "laatste dag van de verlengde termijn zonder koppeling", en "last day of the lengthened term without a link";
        /// The last day to deliver a demanded VOG.
        DemandedVogTermEnds = "demanded_vog_term_ends", nl "laatste dag om de verlangde VOG in te leveren", en "last day to deliver the demanded VOG";
        /// The last day of the registration after the person's own request.
        OwnRequestTermEnds = "own_request_term_ends", nl "laatste dag van de inschrijving na eigen verzoek", en "last day of the registration after the own request";
        /// The last day of the registration after the notice of death.
        DeathTermEnds = "death_term_ends", nl "laatste dag van de inschrijving na overlijden", en "last day of the registration after the notice of death";
        /// The last day of the links of a holder without facilities.
        LinksEnd = "links_end", nl "laatste dag van de koppelingen", en "last day of the links";
        /// The last day on which a transfer file is valid.
        TransferEnds = "transfer_ends", nl "laatste dag van het overdrachtsbestand", en "last day of the transfer file";
        /// From this day on the facility is registered.
        FacilityBegins = "facility_begins", nl "de registratie van de voorziening begint", en "the registration of the facility begins";
        /// The last day of the registration of the facility.
        FacilityEnds = "facility_ends", nl "laatste dag van de registratie van de voorziening", en "last day of the registration of the facility";
        /// The last day of the certificate of first aid that is valid longest.
        FirstAidLastDay = "first_aid_last_day", nl "laatste dag van het certificaat eerste hulp aan kinderen", en "last day of the certificate of first aid for children";
    }
}

words! {
    /// A part that the dossier does not hold, so that it is not judged.
    #[doc(alias = "niet beoordeeld")]
    pub enum UnjudgedPart {
        /// The registrations of the facility.
        Facility = "facility", nl "de registratie van de voorziening", en "the registration of the facility";
        /// What the administration holds.
        Administration = "administration", nl "de administratie", en "the administration";
        /// First aid: the roster of the asked day.
        FirstAid = "first_aid", nl "eerste hulp (er is geen rooster van deze dag)", en "first aid (there is no roster of this day)";
        /// Whether the person is pedagogical staff, and needs a diploma for it.
        PedagogicalStaff = "pedagogical_staff", nl "of de persoon beroepskracht is", en "whether the person is pedagogical staff";
        /// The diplomas.
        Diploma = "diploma", nl "het diploma", en "the diploma";
    }
}

impl From<EndGround> for DueKind {
    fn from(ground: EndGround) -> Self {
        match ground {
            EndGround::Unlinked => Self::UnlinkedTermEnds,
            EndGround::Extended => Self::ExtendedTermEnds,
            EndGround::VogNotDelivered => Self::DemandedVogTermEnds,
            EndGround::OwnRequest => Self::OwnRequestTermEnds,
            EndGround::Death => Self::DeathTermEnds,
        }
    }
}

/// A decision within a report: without the asked day, which stands once, and without its actions,
/// which stand in the list of the person.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer<O, R, F> {
    /// The outcome.
    pub outcome: O,
    /// The norms that led there, in order.
    pub reasons: Box<[R]>,
    /// The facts that are absent and could change the outcome.
    #[serde(skip_serializing_if = "<[F]>::is_empty")]
    pub missing: Box<[F]>,
    /// From when and until when the same facts give the same outcome.
    pub holds: Span,
    /// What follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next<O>>,
}

impl<O, R, F> From<Decision<O, R, F>> for Answer<O, R, F> {
    fn from(decision: Decision<O, R, F>) -> Self {
        Self {
            outcome: decision.outcome,
            reasons: boxed(decision.reasons),
            missing: boxed(decision.missing),
            holds: decision.holds,
            next: decision.next,
        }
    }
}

/// The list in a box of its size, which is asked for once: a report of many persons holds a million.
pub(super) fn boxed<T>(list: List<T>) -> Box<[T]> {
    let mut exact = Vec::with_capacity(list.len());
    exact.extend(list);
    exact.into_boxed_slice()
}

impl<O: Outcome, R: Reason, F: Fact> Answer<O, R, F> {
    /// The answer in sentences: the outcome, each reason, then the question for each fact that is missing.
    pub fn explain(&self, language: Language) -> Vec<String> {
        sentences(Some(self.outcome.explain(language)), &self.reasons, &self.missing, language)
    }
}

shown! {
    /// What the norms say of a dossier on a day.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "rapport")]
    pub struct DossierReport {
        /// The asked day.
        pub on: Day,
        /// The version of the rule set.
        pub rules: String,
        /// The name of the organisation.
        pub organisation: String,
        /// Numbers of persons and locations.
        pub totals: Totals,
        /// What an offence may cost.
        pub risk: Risk,
        /// What has to be done, the most urgent first.
        pub actions: Vec<DossierAction>,
        /// The days ahead, in order.
        pub deadlines: Vec<DossierDeadline>,
        /// The messages that what happened on the asked day brings.
        pub messages: Vec<MessageReport>,
        /// What looks wrong in the dossier without being a fault.
        pub warnings: Vec<DossierWarning>,
        /// Whether each employee can log in to the register.
        pub logins: Vec<LoginReport>,
        /// What the transfer file does; `None` when there is none.
        pub transfer: Option<Answer<TransferOutcome, TransferReason, TransferFact>>,
        /// What happens to the links when the last facility leaves the LRK; `None` when it is not known
        /// whether there are facilities.
        pub links: Option<Answer<LinksOutcome, FacilityReason, FacilityFact>>,
        /// The locations, by identity.
        pub locations: Vec<LocationReport>,
        /// The persons, by identity.
        pub persons: Vec<PersonReport>,
        /// For every reason code in this report: its rule, layer and place.
        pub sources: BTreeMap<Code, CodeSource>,
    }
}

shown! {
    /// Numbers of persons, and of locations.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Totals {
        /// All persons.
        pub persons: u32,
        /// Of whom obliged on the asked day.
        pub obliged: u32,
        /// Registered on the asked day, as far as known.
        pub registered: u32,
        /// Linked with this organisation on the asked day.
        pub linked: u32,
        /// In breach.
        pub breach: u32,
        /// With something to be done by a day.
        pub due: u32,
        /// Left to the supervisor's judgement.
        pub judgement: u32,
        /// With facts missing.
        pub undetermined: u32,
        /// In order.
        pub in_order: u32,
        /// Not obliged.
        pub not_obliged: u32,
        /// What the registrations that are still to be made cost, as far as known.
        pub cost: Euro,
        /// Persons who do work on the asked day for which they do not have a diploma that qualifies.
        pub unqualified: u32,
        /// Locations with care or mediation on the asked day whose facility is not registered.
        pub unregistered: u32,
        /// Locations whose administration is not complete.
        pub incomplete: u32,
        /// Locations where on the asked day somebody with a certificate of first aid is not always there.
        pub uncovered: u32,
    }
}

shown! {
    /// What an offence may cost.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "boete")]
    pub struct Risk {
        /// The persons in breach.
        pub breaches: u32,
        /// The highest fine the municipality may impose, in euro.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub highest_fine: Option<Euro>,
        /// Where that stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub citation: Option<Citation>,
    }
}

shown! {
    /// The place of a reason's norm, as it stood on the asked day.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct CodeSource {
        /// The rule.
        pub rule: Rule,
        /// The layer.
        pub layer: Layer,
        /// The place.
        pub citation: Citation,
    }
}

shown! {
    /// An action with the person or location it is for.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct DossierAction {
        /// How urgent it is.
        pub urgency: Urgency,
        /// The person; `None` for the organisation itself or a location.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub person: Option<PersonId>,
        /// The location it is about, or where the person does the work it is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub location: Option<LocationId>,
        /// The employee whose login it is about, by name; `None` for anything else.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub login: Option<String>,
        /// What has to be done.
        pub task: Task,
        /// Who has to do it.
        pub party: Party,
        /// The first day on which it makes sense.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Day>,
        /// The last day on which it is in time.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub by: Option<Day>,
    }
}

impl DossierAction {
    /// The action as a sentence, after the identities of the person and the location and the login it is about.
    pub fn explain(&self, language: Language) -> String {
        let action = Action { task: self.task, party: self.party, from: self.from, by: self.by };
        about([&self.person, &self.location, &self.login], action.explain(language))
    }
}

/// A sentence, after what it is about.
fn about<const N: usize>(names: [&Option<String>; N], sentence: String) -> String {
    let names = names.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    if names.is_empty() { sentence } else { format!("{names}: {sentence}") }
}

shown! {
    /// A day ahead.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct DossierDeadline {
        /// The day.
        pub on: Day,
        /// The person; `None` for the organisation itself or a location.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub person: Option<PersonId>,
        /// The location, where it is about one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub location: Option<LocationId>,
        /// What happens.
        pub kind: DueKind,
    }
}

impl DossierDeadline {
    /// What happens and when, after the identities of the person and the location it is about.
    pub fn explain(&self, language: Language) -> String {
        let happens = format!("{}, {}", self.kind.say(language), self.on.say(language));
        about([&self.person, &self.location], happens)
    }
}

shown! {
    /// A message that is due for a person.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct MessageReport {
        /// The person it is about.
        pub person: PersonId,
        /// The message.
        pub message: Message,
    }
}

words! {
    /// What looks wrong without being a fault.
    pub enum WarningKind {
        /// An LRK number that fails the check which all known numbers pass.
        UnusualLrkNumber = "unusual_lrk_number", nl "het LRK-nummer doorstaat de gebruikelijke controle niet; is het juist overgenomen?", en "the LRK number fails the usual check; was it copied correctly?";
    }
}

shown! {
    /// A warning about a location of the dossier.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct DossierWarning {
        /// The location.
        pub location: LocationId,
        /// What looks wrong.
        pub kind: WarningKind,
    }
}

shown! {
    /// Whether an employee can log in to the register.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct LoginReport {
        /// The employee.
        pub name: String,
        /// The answer, with each failing condition and its remedy.
        pub login: Answer<LoginOutcome, LoginReason, LoginFact>,
    }
}

shown! {
    /// What the norms say of one person.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PersonReport {
        /// The identity.
        pub id: PersonId,
        /// The name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// How the person stands, at a glance.
        pub status: PersonStatus,
        /// Must the person be registered and linked, for any activity on the asked day?
        pub duty: Duty,
        /// The state of the registration; `None` when it is not known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub registration: Option<Answer<RegistrationState, RegistrationReason, RegistrationFact>>,
        /// Is the person linked with this organisation? `None` when it is not known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub linked: Option<bool>,
        /// By when the duty must be met; `None` where there is none, or where it begins so late that a VOG
        /// of the asked day would be too old by then, and where the registration is not known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deadline: Option<Answer<DeadlineOutcome, DeadlineReason, DeadlineFact>>,
        /// Is the VOG acceptable? Answered for who has one and still has to register.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub vog: Option<Answer<VogOutcome, VogReason, VogFact>>,
        /// What the registration costs, for who still has to register.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fee: Option<Answer<FeeOutcome, FeeReason, FeeFact>>,
        /// Does each certificate of first aid count? In the order of the dossier.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub first_aid: Vec<Answer<FirstAidOutcome, FirstAidReason, FirstAidFact>>,
        /// What is not judged, as the dossier does not hold it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub not_judged: Vec<UnjudgedPart>,
        /// Each request to be linked or unlinked.
        pub requests: Vec<Answer<RequestOutcome, RequestReason, RequestFact>>,
        /// Each activity.
        pub activities: Vec<ActivityReport>,
        /// What has to be done for this person, the most urgent first.
        pub actions: Vec<DossierAction>,
        /// The days ahead for this person, in order.
        pub deadlines: Vec<DossierDeadline>,
    }
}

shown! {
    /// What the norms say of one activity of a person. The days of the answers lie within the activity.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ActivityReport {
        /// The location.
        pub location: LocationId,
        /// What the person does there.
        pub role: Role,
        /// Is the activity going on, on the asked day? If it has yet to begin, it is judged on its first
        /// day.
        pub is_on: bool,
        /// Is the person structurally present? Answered where visits or a rhythm are known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub presence: Option<Answer<PresenceOutcome, PresenceReason, PresenceFact>>,
        /// Must the person be registered and linked for it?
        pub duty: Answer<Duty, ObligationReason, ObligationFact>,
        /// May the person work or be present on the asked day? Answered for an activity that is going on,
        /// and for as long as the duty stays as it is. Where the duty is left to the supervisor, so is this,
        /// and there is no answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub may_work: Option<Answer<MayWorkOutcome, MayWorkReason, MayWorkFact>>,
        /// Does one of the person's diplomas qualify for it? Answered for a childminder and for pedagogical
        /// staff whose diplomas are known, while the activity is not over.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub qualified: Option<Answer<DiplomaOutcome, DiplomaReason, DiplomaFact>>,
    }
}

shown! {
    /// What the norms say of one location.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct LocationReport {
        /// The identity.
        pub id: LocationId,
        /// The name.
        pub name: String,
        /// Was the facility registered? `None` when its registrations are not known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub registered: Option<Answer<RegisteredOutcome, RegisteredReason, RegisteredFact>>,
        /// Is the administration complete? `None` when it is not known what it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub administration: Option<Answer<AdministrationOutcome, AdministrationReason, AdministrationFact>>,
        /// Whether somebody with a certificate of first aid is always there, on each day of the roster from
        /// the asked one on, in order.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub first_aid: Vec<RosterDayReport>,
        /// What is not judged, as the dossier does not hold it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub not_judged: Vec<UnjudgedPart>,
        /// What has to be done here, the most urgent first.
        pub actions: Vec<DossierAction>,
        /// The days ahead for the facility, in order.
        pub deadlines: Vec<DossierDeadline>,
    }
}

shown! {
    /// What the norms say of first aid on one day of a roster.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct RosterDayReport {
        /// The day.
        pub on: Day,
        /// Is somebody with a valid certificate always there? The answer is about this day only.
        pub covered: Answer<FirstAidCoverageOutcome, FirstAidReason, FirstAidFact>,
    }
}

/// Hears the reasons of a report, of whichever question.
pub(super) trait ReasonListener {
    fn hear<R: Reason>(&mut self, reasons: &[R]);

    fn hear_answer<O, R: Reason, F>(&mut self, answer: Option<&Answer<O, R, F>>) {
        if let Some(answer) = answer {
            self.hear(&answer.reasons);
        }
    }
}

impl PersonReport {
    /// Tells every reason of every answer about this person.
    pub(super) fn tell_reasons(&self, to: &mut impl ReasonListener) {
        to.hear_answer(self.registration.as_ref());
        to.hear_answer(self.deadline.as_ref());
        to.hear_answer(self.vog.as_ref());
        to.hear_answer(self.fee.as_ref());
        for request in &self.requests {
            to.hear(&request.reasons);
        }
        for certificate in &self.first_aid {
            to.hear(&certificate.reasons);
        }
        for activity in &self.activities {
            to.hear(&activity.duty.reasons);
            to.hear_answer(activity.presence.as_ref());
            to.hear_answer(activity.may_work.as_ref());
            to.hear_answer(activity.qualified.as_ref());
        }
    }
}

impl LocationReport {
    /// Tells every reason of every answer about this location.
    pub(super) fn tell_reasons(&self, to: &mut impl ReasonListener) {
        to.hear_answer(self.registered.as_ref());
        to.hear_answer(self.administration.as_ref());
        for day in &self.first_aid {
            to.hear(&day.covered.reasons);
        }
    }
}
