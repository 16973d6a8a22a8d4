//! One location judged: its registration, its administration and first aid on the days of its roster.

use std::collections::{HashMap, HashSet};

use super::{
    Answer, Dossier, DossierAction, DossierDeadline, DueKind, Location, LocationReport, Person, PersonReport,
    RosterAdult, RosterDay, RosterDayReport, UnjudgedPart, Urgency, person::works, report::boxed,
};
use crate::{
    calendar::{Day, Span},
    decision::{Action, Party, Question, Task, Told},
    facility::{FacilityKind, RegisteredFact, RegisteredOn, RegisteredOutcome, RegisteredReason},
    norm::Norms,
    quality::{
        AdministrationCheck, AdministrationOutcome, FirstAidAdult, FirstAidCertificateValid, FirstAidCoverage,
        FirstAidCoverageOutcome, FirstAidOpening, FirstAidOutcome, FirstAidPlace,
    },
    register::obligation::{Role, Setting},
};

impl Dossier {
    /// The reports on the locations, by identity.
    pub(super) fn judge_locations(&self, norms: &Norms, on: Day, persons: &[PersonReport]) -> Vec<LocationReport> {
        let rosters = self.locations.iter().flat_map(|location| &location.roster);
        let on_a_roster: HashSet<&str> =
            rosters.flat_map(|day| &day.adults).map(|adult| adult.person.as_str()).collect();
        let known: HashSet<&str> = self
            .locations
            .iter()
            .filter(|location| location.facility.is_some())
            .map(|location| location.id.as_str())
            .collect();
        let at_work = persons.iter().flat_map(|person| &person.activities);
        let at_work = at_work.filter(|activity| activity.is_on && gives_care(activity.role));
        let judging = JudgingLocations {
            norms,
            on,
            persons: self
                .persons
                .iter()
                .filter(|person| on_a_roster.contains(person.id.as_str()))
                .map(|person| (person.id.as_str(), person))
                .collect(),
            at_work: at_work
                .map(|activity| activity.location.as_str())
                .filter(|location| known.contains(location))
                .collect(),
        };
        let mut reports: Vec<LocationReport> =
            self.locations.iter().map(|location| judging.location(location)).collect();
        reports.sort_by(|a, b| a.id.cmp(&b.id));
        reports
    }
}

/// Does somebody of this role work there because there is care or mediation, rather than run the
/// organisation?
const fn gives_care(role: Role) -> bool {
    works(role)
        && !matches!(
            role,
            Role::LegalPerson
                | Role::Holder
                | Role::Director
                | Role::Owner
                | Role::Partner
                | Role::Associate
                | Role::Manager
                | Role::Handyman
        )
}

/// What all locations of a dossier are judged with.
struct JudgingLocations<'d> {
    norms: &'d Norms,
    on: Day,
    /// The persons who stand on a roster.
    persons: HashMap<&'d str, &'d Person>,
    /// The locations where somebody gives care on the asked day, of those whose registrations are known.
    at_work: HashSet<&'d str>,
}

impl JudgingLocations<'_> {
    fn location(&self, location: &Location) -> LocationReport {
        let mut tasks = Tasks { location, on: self.on, actions: Vec::new(), undated: Vec::new() };
        let registered = location.facility.as_ref().map(|facility| facility.decide_by(self.norms, self.on));
        let (registered, deadlines) = match (registered, &location.facility) {
            (Some(decision), Some(facility)) => {
                match decision.outcome {
                    RegisteredOutcome::NotRegistered if self.has_care(location) => {
                        tasks.add(Action::new(Task::KeepClosed, Party::Holder).by(self.on));
                    }
                    RegisteredOutcome::Undetermined => tasks.add(Action::new(Task::FindOut, Party::Holder)),
                    RegisteredOutcome::Registered | RegisteredOutcome::NotRegistered => {}
                }
                let answer = decision.into();
                let deadlines = days_of_the_registration(location, facility, &answer);
                (Some(answer), deadlines)
            }
            _ => (None, Vec::new()),
        };
        let administration = location.administration.as_ref().map(|administration| {
            let kept = administration.kept.clone();
            let check = AdministrationCheck {
                organisation: Some(facility_kind(location.kind)),
                kept_at: administration.kept_at,
                kept,
            };
            let decision = check.decide_by(self.norms, self.on);
            decision.actions.iter().for_each(|action| tasks.add(*action));
            if decision.outcome == AdministrationOutcome::Undetermined {
                tasks.add(Action::new(Task::FindOut, Party::Holder));
            }
            decision.into()
        });
        let first_aid = self.roster(location, &mut tasks);
        let not_judged = [
            registered.is_none().then_some(UnjudgedPart::Facility),
            (administration.is_none() && !location.kind.is_childminding()).then_some(UnjudgedPart::Administration),
            (self.needs_first_aid(location) && first_aid.iter().all(|day| day.on != self.on))
                .then_some(UnjudgedPart::FirstAid),
        ];
        LocationReport {
            id: location.id.clone(),
            name: location.name.clone(),
            registered,
            administration,
            first_aid,
            not_judged: not_judged.into_iter().flatten().collect(),
            actions: tasks.in_order(),
            deadlines,
        }
    }

    /// Is there care or mediation on the asked day, as far as known?
    fn has_care(&self, location: &Location) -> bool {
        self.at_work.contains(location.id.as_str())
            || location.roster.iter().any(|day| day.on == self.on && !day.adults.is_empty())
    }

    /// Are there children on the asked day, as far as known?
    fn needs_first_aid(&self, location: &Location) -> bool {
        location.kind != Setting::Agency && !is_closed(location, self.on)
    }

    /// The days of the roster from the asked one on, in order.
    fn roster(&self, location: &Location, tasks: &mut Tasks<'_>) -> Vec<RosterDayReport> {
        let mut days: Vec<&RosterDay> = location.roster.iter().filter(|day| self.on <= day.on).collect();
        days.sort_by_key(|day| day.on);
        // The care hours of a day may say that there is no care.
        days.retain(|day| !day.openings.is_empty() || !is_closed(location, day.on));
        let report = |day: &RosterDay| {
            let mut because = Told::default();
            let outcome = self.coverage(location, day).weigh(self.norms, day.on, &mut because);
            because.actions.iter().for_each(|action| tasks.add(action.by(day.on)));
            if outcome == FirstAidCoverageOutcome::Undetermined {
                tasks.add(Action::new(Task::FindOut, Party::Holder));
            }
            let covered = Answer {
                outcome,
                reasons: boxed(because.reasons),
                missing: boxed(because.missing),
                holds: Span { from: Some(day.on), until: Some(day.on) },
                next: None,
            };
            RosterDayReport { on: day.on, covered }
        };
        days.into_iter().map(report).collect()
    }

    fn coverage(&self, location: &Location, day: &RosterDay) -> FirstAidCoverage {
        let mut openings = day.openings.clone();
        if let (true, Some(place), Some(hours)) =
            (openings.is_empty(), first_aid_place(location.kind), &location.care_hours)
        {
            openings = hours.open_on(day.on).iter().map(|time| FirstAidOpening { place, time: *time }).collect();
        }
        let adults = day.adults.iter().map(|adult| self.adult(location, adult, day.on)).collect();
        FirstAidCoverage { openings, groups_combined: day.groups_combined, adults }
    }

    fn adult(&self, location: &Location, adult: &RosterAdult, on: Day) -> FirstAidAdult {
        let person = self.persons.get(adult.person.as_str());
        let minds_here = |person: &&Person| {
            let mut activities = person.activities.iter();
            activities.any(|activity| activity.role == Role::Childminder && activity.location == location.id)
        };
        let minds = location.kind.is_childminding() && person.is_some_and(minds_here);
        FirstAidAdult {
            time: adult.time,
            breaks: adult.breaks.clone(),
            place: adult.place.or(minds.then_some(FirstAidPlace::Childminder)),
            certificates: self.certificate(person.copied(), on).into_iter().collect(),
        }
    }

    /// The certificate that counts, or may, if a person has one: the others do not matter then.
    fn certificate(&self, person: Option<&Person>, on: Day) -> Option<FirstAidCertificateValid> {
        let Some(held) = person.and_then(|person| person.first_aid.as_ref()) else {
            let nothing_known = FirstAidCertificateValid {
                certificate: None,
                named: None,
                issued_on: None,
                valid_until: None,
                registered: None,
            };
            return Some(nothing_known);
        };
        let place = |certificate: &&FirstAidCertificateValid| match certificate.outcome(self.norms, on) {
            FirstAidOutcome::Accepted => 0_u8,
            FirstAidOutcome::Undetermined | FirstAidOutcome::NotModelled => 1,
            FirstAidOutcome::Expired
            | FirstAidOutcome::NotYet
            | FirstAidOutcome::NotOnTheList
            | FirstAidOutcome::NotRegistered => 2,
        };
        held.certificates.iter().min_by_key(place).cloned()
    }
}

/// Do the care hours say that there is no care on a day?
fn is_closed(location: &Location, on: Day) -> bool {
    location.care_hours.as_ref().is_some_and(|hours| hours.open_on(on).is_empty())
}

/// The recorded days on which the registration ends, or begins, ahead.
fn days_of_the_registration(
    location: &Location,
    facility: &RegisteredOn,
    answer: &Answer<RegisteredOutcome, RegisteredReason, RegisteredFact>,
) -> Vec<DossierDeadline> {
    let day = match (answer.outcome, answer.holds.until, answer.next) {
        // What is known about the register may end earlier than the registration does.
        (RegisteredOutcome::Registered, Some(until), _)
            if facility.spells.iter().any(|spell| spell.until() == Some(until)) =>
        {
            Some((until, DueKind::FacilityEnds))
        }
        (RegisteredOutcome::NotRegistered, _, Some(next)) if next.outcome == RegisteredOutcome::Registered => {
            Some((next.on, DueKind::FacilityBegins))
        }
        _ => None,
    };
    let deadline = |(on, kind)| DossierDeadline { on, person: None, location: Some(location.id.clone()), kind };
    day.map(deadline).into_iter().collect()
}

const fn facility_kind(kind: Setting) -> FacilityKind {
    match kind {
        Setting::DayCare => FacilityKind::Kdv,
        Setting::OutOfSchoolCare => FacilityKind::Bso,
        Setting::Agency => FacilityKind::Gob,
        Setting::ChildmindersHome | Setting::ParentsHome => FacilityKind::Vgo,
    }
}

const fn first_aid_place(kind: Setting) -> Option<FirstAidPlace> {
    match kind {
        Setting::DayCare => Some(FirstAidPlace::DayCare),
        Setting::OutOfSchoolCare => Some(FirstAidPlace::OutOfSchool),
        Setting::ChildmindersHome | Setting::ParentsHome => Some(FirstAidPlace::Childminder),
        Setting::Agency => None,
    }
}

/// What has to be done at a location.
struct Tasks<'d> {
    location: &'d Location,
    on: Day,
    actions: Vec<DossierAction>,
    /// The tasks without a day that stand among them.
    undated: Vec<Task>,
}

impl Tasks<'_> {
    /// Adds an action; one without a day once. Childminding is the agency's.
    fn add(&mut self, action: Action) {
        let party = match action.party {
            Party::Holder if !self.location.kind.is_centre() => Party::Agency,
            party => party,
        };
        if action.by.is_none() {
            if self.undated.contains(&action.task) {
                return;
            }
            self.undated.push(action.task);
        }
        self.actions.push(DossierAction {
            urgency: Urgency::of(action.task, action.by, self.on),
            person: None,
            location: Some(self.location.id.clone()),
            login: None,
            task: action.task,
            party,
            from: action.from,
            by: action.by,
        });
    }

    fn in_order(mut self) -> Vec<DossierAction> {
        self.actions.sort_by_key(|action| (action.urgency, action.by.unwrap_or(Day::LAST), action.task));
        self.actions
    }
}
