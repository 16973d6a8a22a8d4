//! The whole dossier judged.

use std::collections::{BTreeMap, HashMap};

use super::{
    Activity, ActivityReport, Answer, CodeSource, Dossier, DossierAction, DossierDeadline, DossierReport,
    DossierWarning, DueKind, Location, LocationReport, LoginHolder, LoginReport, MessageReport, Person, PersonReport,
    PersonStatus, Risk, Totals, Urgency, WarningKind,
    messages::{messages_of, notification_action},
    person::Judging,
    report::ReasonListener,
};
use crate::{
    calendar::Day,
    decision::{Action, Question, Reason, Task},
    norm::Norms,
    quality::{AdministrationOutcome, DiplomaOutcome, FirstAidCoverageOutcome, ListsByName},
    register::{
        deregistration::RegistrationState,
        fee::FeeOutcome,
        linking::{
            FacilityFact, FacilityReason, HolderWithoutFacility, LinksOutcome, TransferFact, TransferOutcome,
            TransferReason,
        },
        obligation::Duty,
    },
    wire::Faults,
};

/// Judges a dossier: JSON in, JSON out, by the norms this version of the library knows.
///
/// # Errors
/// All faults of the document at once, each with the path to its field.
pub fn evaluate(document: &str, on: Day) -> Result<String, Faults> {
    let report = Dossier::from_text(document)?.judge(on);
    serde_json::to_string(&report).map_err(|_| Faults::unwritable())
}

impl Dossier {
    /// What the norms this version of the library knows say of this dossier on a day.
    pub fn judge(&self, on: Day) -> DossierReport {
        self.judge_by(Norms::builtin(), on)
    }

    /// What the given norms say of this dossier on a day. Registrations keep the terms they were
    /// read with: see [`from_text_by`](Self::from_text_by).
    pub fn judge_by(&self, norms: &Norms, on: Day) -> DossierReport {
        let judging = Judging::new(self, norms, on);
        let mut persons: Vec<PersonReport> = self.persons.iter().map(|person| judging.person(person)).collect();
        persons.sort_by(|a, b| a.id.cmp(&b.id));

        let locations = self.judge_locations(norms, on, &persons);

        let mut actions = self.own_actions(norms, on);
        actions.extend(locations.iter().flat_map(|location| location.actions.iter().cloned()));
        actions.extend(persons.iter().flat_map(|person| person.actions.iter().cloned()));
        actions.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut deadlines = self.own_deadlines(norms, on);
        deadlines.extend(locations.iter().flat_map(|location| location.deadlines.iter().cloned()));
        deadlines.extend(persons.iter().flat_map(|person| person.deadlines.iter().cloned()));
        deadlines.sort();
        let totals = totals(on, &locations, &persons);
        let logins = self.logins(norms, on);
        let transfer = self.organisation.transfer.map(|transfer| transfer.decide_by(norms, on).into());
        let links = self.holder_without_facility().map(|question| question.decide_by(norms, on).into());
        let mut sources = Sources { norms, on, recent: [""; RECENT], codes: BTreeMap::new() };
        sources.add_organisation(&logins, transfer.as_ref(), links.as_ref());
        for location in &locations {
            location.tell_reasons(&mut sources);
        }
        for person in &persons {
            person.tell_reasons(&mut sources);
        }
        DossierReport {
            on,
            rules: norms.version.clone().into_owned(),
            organisation: self.organisation.name.clone(),
            risk: risk(norms, on, totals.breach),
            actions,
            deadlines,
            messages: self.messages(norms, on),
            sources: sources.codes,
            warnings: self.warnings(),
            logins,
            transfer,
            links,
            totals,
            locations,
            persons,
        }
    }

    fn warnings(&self) -> Vec<DossierWarning> {
        let unusual = |location: &&Location| location.lrk_number.is_some_and(|number| !number.has_usual_check());
        let warning =
            |location: &Location| DossierWarning { location: location.id.clone(), kind: WarningKind::UnusualLrkNumber };
        self.locations.iter().filter(unusual).map(warning).collect()
    }

    fn logins(&self, norms: &Norms, on: Day) -> Vec<LoginReport> {
        let report = |holder: &LoginHolder| LoginReport {
            name: holder.name.clone(),
            login: holder.login.decide_by(norms, on).into(),
        };
        self.organisation.logins.iter().map(report).collect()
    }

    fn messages(&self, norms: &Norms, on: Day) -> Vec<MessageReport> {
        let mut messages: Vec<MessageReport> =
            self.persons.iter().flat_map(|person| messages_of(person, &self.organisation, norms, on)).collect();
        messages.sort_by(|a, b| a.person.cmp(&b.person));
        messages
    }

    /// What the organisation has to do besides what its people need.
    fn own_actions(&self, norms: &Norms, on: Day) -> Vec<DossierAction> {
        let organisation = &self.organisation;
        let own = |action: Action, login: Option<&LoginHolder>| DossierAction {
            urgency: Urgency::of(action.task, action.by, on),
            person: None,
            location: None,
            login: login.map(|login| login.name.clone()),
            task: action.task,
            party: action.party,
            from: action.from,
            by: action.by,
        };
        let mut actions: Vec<DossierAction> = Vec::new();
        for login in &organisation.logins {
            let wanted = login.login.decide_by(norms, on).actions;
            actions.extend(wanted.into_iter().map(|action| own(action, Some(login))));
        }
        if let Some(transfer) = &organisation.transfer {
            actions.extend(transfer.decide_by(norms, on).actions.into_iter().map(|action| own(action, None)));
        }
        if let Some(question) = self.holder_without_facility() {
            actions.extend(question.decide_by(norms, on).actions.into_iter().map(|action| own(action, None)));
        }
        actions.extend(notification_action(organisation, norms, on).map(|action| own(action, None)));
        actions
    }

    fn own_deadlines(&self, norms: &Norms, on: Day) -> Vec<DossierDeadline> {
        let transfer = self.organisation.transfer.as_ref().and_then(|transfer| {
            let decision = transfer.decide_by(norms, on);
            matches!(decision.outcome, TransferOutcome::Waiting | TransferOutcome::Acceptable)
                .then_some(decision)?
                .holds
                .until
        });
        let links = self.holder_without_facility().and_then(|question| match question.outcome(norms, on) {
            LinksOutcome::Ending { last_day } => Some(last_day),
            _ => None,
        });
        [(transfer, DueKind::TransferEnds), (links, DueKind::LinksEnd)]
            .into_iter()
            .filter_map(|(day, kind)| Some(DossierDeadline { on: day?, person: None, location: None, kind }))
            .collect()
    }

    fn holder_without_facility(&self) -> Option<HolderWithoutFacility> {
        self.organisation.facilities.map(|facilities| HolderWithoutFacility { facilities: Some(facilities) })
    }
}

fn order(action: &DossierAction) -> (Urgency, Day, Option<&str>, Option<&str>, Option<&str>, Task) {
    let by = action.by.unwrap_or(Day::LAST);
    let (person, location) = (action.person.as_deref(), action.location.as_deref());
    (action.urgency, by, person, location, action.login.as_deref(), action.task)
}

impl<'d> Judging<'d> {
    /// For all persons.
    pub(super) fn new(dossier: &'d Dossier, norms: &'d Norms, on: Day) -> Self {
        let locations = dossier.locations.iter().map(|location| (location.id.as_str(), location)).collect();
        Self::at(locations, dossier.persons.iter().flat_map(|person| &person.activities), dossier, norms, on)
    }

    /// For one person.
    pub(super) fn of_one(person: &'d Person, dossier: &'d Dossier, norms: &'d Norms, on: Day) -> Self {
        let is_here = |location: &&Location| person.activities.iter().any(|activity| activity.location == location.id);
        let locations = dossier.locations.iter().filter(is_here);
        let locations = locations.map(|location| (location.id.as_str(), location)).collect();
        Self::at(locations, &person.activities, dossier, norms, on)
    }

    fn at(
        locations: HashMap<&'d str, &'d Location>,
        activities: impl IntoIterator<Item = &'d Activity>,
        dossier: &'d Dossier,
        norms: &'d Norms,
        on: Day,
    ) -> Self {
        let is_childminding =
            |location: &str| locations.get(location).is_some_and(|known| known.kind.is_childminding());
        let applied_for = activities.into_iter().filter(|activity| activity.application_on.is_some());
        let mut around: HashMap<&str, Vec<&Person>> = applied_for
            .map(|activity| activity.location.as_str())
            .filter(|location| is_childminding(location))
            .map(|location| (location, Vec::new()))
            .collect();
        if !around.is_empty() {
            for person in &dossier.persons {
                for activity in &person.activities {
                    if let Some(persons) = around.get_mut(activity.location.as_str()) {
                        persons.push(person);
                    }
                }
            }
        }
        let lists = ListsByName::of(&dossier.organisation.diploma_lists);
        Self { dossier, norms, on, locations, around, lists }
    }
}

fn totals(on: Day, locations: &[LocationReport], persons: &[PersonReport]) -> Totals {
    let count = |is: &dyn Fn(&LocationReport) -> bool| {
        u32::try_from(locations.iter().filter(|location| is(location)).count()).unwrap_or(u32::MAX)
    };
    let mut totals = Totals {
        unregistered: count(&|location| location.actions.iter().any(|action| action.task == Task::KeepClosed)),
        incomplete: count(&|location| {
            let administration = location.administration.as_ref();
            administration.is_some_and(|answer| answer.outcome == AdministrationOutcome::Incomplete)
        }),
        uncovered: count(&|location| {
            let mut days = location.first_aid.iter().filter(|day| day.on == on);
            days.any(|day| day.covered.outcome == FirstAidCoverageOutcome::Uncovered)
        }),
        ..Totals::default()
    };
    for person in persons {
        let mut count = |counter: fn(&mut Totals) -> &mut u32| {
            let counter = counter(&mut totals);
            *counter = counter.saturating_add(1);
        };
        count(|totals| &mut totals.persons);
        if person.duty == Duty::Required {
            count(|totals| &mut totals.obliged);
        }
        if person.registration.as_ref().is_some_and(|registration| {
            matches!(
                registration.outcome,
                RegistrationState::RegisteredLinked
                    | RegistrationState::RegisteredUnlinked
                    | RegistrationState::Blocked
            )
        }) {
            count(|totals| &mut totals.registered);
        }
        if person.linked == Some(true) {
            count(|totals| &mut totals.linked);
        }
        let is_unqualified = |activity: &ActivityReport| {
            let qualified = activity.qualified.as_ref().filter(|_| activity.is_on);
            qualified.is_some_and(|answer| answer.outcome == DiplomaOutcome::DoesNotQualify)
        };
        if person.activities.iter().any(is_unqualified) {
            count(|totals| &mut totals.unqualified);
        }
        match person.status {
            PersonStatus::Breach => count(|totals| &mut totals.breach),
            PersonStatus::Due => count(|totals| &mut totals.due),
            PersonStatus::Judgement => count(|totals| &mut totals.judgement),
            PersonStatus::Undetermined => count(|totals| &mut totals.undetermined),
            PersonStatus::InOrder => count(|totals| &mut totals.in_order),
            PersonStatus::NotObliged => count(|totals| &mut totals.not_obliged),
            PersonStatus::NotInForce => {}
        }
        match person.fee.as_ref().map(|fee| fee.outcome) {
            Some(FeeOutcome::Fee { total, .. }) => totals.cost = totals.cost.plus(total),
            Some(FeeOutcome::AtLeast { registration }) => totals.cost = totals.cost.plus(registration),
            Some(FeeOutcome::Free | FeeOutcome::Undetermined | FeeOutcome::NotModelled | FeeOutcome::NotInForce)
            | None => {}
        }
    }
    totals
}

fn risk(norms: &Norms, on: Day, breaches: u32) -> Risk {
    let fine = norms.risk_highest_fine.entry(on);
    Risk { breaches, highest_fine: fine.map(|fine| fine.value), citation: fine.map(|fine| fine.citation.clone()) }
}

/// The place of every reason that the report names, once.
struct Sources<'n> {
    norms: &'n Norms,
    on: Day,
    codes: BTreeMap<&'static str, CodeSource>,
    /// Codes that were heard, each at a place by its address: nearly every reason has one of a few codes, which
    /// need not be looked up a million times.
    recent: [&'static str; RECENT],
}

const RECENT: usize = 128;

impl Sources<'_> {
    fn add_organisation(
        &mut self,
        logins: &[LoginReport],
        transfer: Option<&Answer<TransferOutcome, TransferReason, TransferFact>>,
        links: Option<&Answer<LinksOutcome, FacilityReason, FacilityFact>>,
    ) {
        for login in logins {
            self.hear(&login.login.reasons);
        }
        self.hear_answer(transfer);
        self.hear_answer(links);
    }
}

impl ReasonListener for Sources<'_> {
    fn hear<R: Reason>(&mut self, reasons: &[R]) {
        for reason in reasons {
            let code = reason.code();
            let place = (code.as_ptr().addr() >> 3) % RECENT;
            if self.recent.get(place).is_some_and(|recent| std::ptr::eq(*recent, code)) {
                continue;
            }
            if let Some(recent) = self.recent.get_mut(place) {
                *recent = code;
            }
            if self.codes.contains_key(code) {
                continue;
            }
            if let Some(cited) = self.norms.cited(reason.norm(), self.on) {
                let source = CodeSource { rule: reason.rule(), layer: cited.layer, citation: cited.citation.clone() };
                self.codes.insert(code, source);
            }
        }
    }
}
