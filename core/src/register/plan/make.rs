//! Making the plan: forward for the earliest possible start, backward for the latest day of each
//! step. The two are each other's inverse, so a plan is in time exactly when no step is late.

use super::{
    DoneStep, PlanFact, PlanFacts, PlanOutcome, PlanReason,
    working_days::{after, before},
};
use crate::{
    calendar::{Day, Term},
    decision::{Action, Language, List, Outcome, Party, Reason, Task, sentences},
    norm::{Choice, Norms},
    register::fee::VogApplicationChannel,
    wire::shown,
};

shown! {
    /// The latest day of each step that is still open, and whether that is in time.
    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[doc(alias = "planning")]
    pub struct Plan {
        /// Can everything be done in time?
        pub outcome: PlanOutcome,
        /// The open steps, in order.
        pub steps: Vec<PlannedStep>,
        /// What holds for the plan as a whole.
        #[cfg_attr(feature = "schema", schemars(with = "Vec<PlanReason>"))]
        pub reasons: List<PlanReason>,
        /// The facts that are absent and matter.
        #[cfg_attr(feature = "schema", schemars(with = "Vec<PlanFact>"))]
        pub missing: List<PlanFact>,
    }
}

shown! {
    /// One open step of a plan.
    #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct PlannedStep {
        /// What, who, the first day on which it is useful, and the latest day, both included. Without a
        /// latest day a fact is missing.
        pub action: Action,
        /// Why that is the latest day; its layer and citation follow from it.
        pub because: PlanReason,
        /// Did the latest day lie before the day on which the plan was made?
        pub is_late: bool,
    }
}

impl Plan {
    /// The plan in sentences: the outcome, what holds as a whole, the question for each fact that is missing, then
    /// each step and its reason.
    pub fn explain(&self, language: Language) -> Vec<String> {
        let mut said = sentences(Some(self.outcome.explain(language)), &self.reasons, &self.missing, language);
        said.extend(self.steps.iter().flat_map(|step| [step.action.explain(language), step.because.explain(language)]));
        said
    }
}

/// The plan backwards from the first working day, or from a housemate's 18th birthday (rule
/// PLAN-1).
///
/// Everything has to be done on the day before the first day: the terms are whole days, so a link
/// that is promised for the first day itself may come after the work has begun. The person can
/// apply, register, pay and ask on any day; the letter, the VOG and the link take working days,
/// counted from the day after. A DigiD can be used on the day of the letter, a VOG on the day it
/// is there, and registration, payment and link request can be done on one day.
///
/// The latest day of a step is counted from the latest days of those after it. When it is not
/// known how a VOG is applied for, the latest days are those of a digital application, which needs
/// the DigiD first; the outcome is undetermined only if an application on paper would change it.
///
/// ```
/// use kinderopvang::{
///     decision::Task,
///     norm::Norms,
///     register::plan::{PlanFacts, PlanOutcome, plan},
/// };
/// let mut facts = PlanFacts::new("2019-04-01".parse()?, "2019-03-01".parse()?);
/// facts.vog_processing = Some(5);
/// let plan = plan(&facts, Norms::builtin());
/// assert_eq!(plan.outcome, PlanOutcome::InTime);
/// let days: Vec<_> = plan.steps.iter().map(|step| (step.action.task, step.action.by.unwrap().to_string())).collect();
/// assert_eq!(days[0], (Task::ApplyForDigid, "2019-03-13".into()));
/// assert_eq!(days[1], (Task::ApplyForVog, "2019-03-20".into()));
/// assert_eq!(days[2], (Task::Register, "2019-03-27".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "eerste werkdag")]
pub fn plan(facts: &PlanFacts, norms: &Norms) -> Plan {
    let mut plan = make(facts, norms);
    if facts.vog_application.is_none() && plan.missing.is_empty() {
        let on_paper = PlanFacts { vog_application: Some(VogApplicationChannel::Paper), ..facts.clone() };
        if make(&on_paper, norms).outcome != plan.outcome {
            plan.outcome = PlanOutcome::Undetermined;
            plan.missing.push(PlanFact::VogApplication);
            plan.reasons.retain(|reason| !matches!(reason, PlanReason::TooLate { .. }));
        }
    }
    plan
}

/// The plan, with an application for a VOG taken as digital when nothing else is known.
fn make(facts: &PlanFacts, norms: &Norms) -> Plan {
    let mut plan = Plan { outcome: PlanOutcome::Ready, steps: Vec::new(), reasons: List::new(), missing: List::new() };
    if let Choice::NotYet { from } = norms.prk.choose(facts.first_day) {
        plan.outcome = PlanOutcome::NotInForce;
        plan.reasons.push(PlanReason::NotInForce { from });
        return plan;
    }
    let maker = Maker::new(facts, norms);
    if maker.is_done(DoneStep::Link) {
        return plan;
    }
    plan.reasons.push(PlanReason::BeforeTheStart { first_day: facts.first_day });
    let vog = maker.vog();
    plan.missing = maker.missing(vog);
    let registration = maker.earliest_registration(vog);
    let earliest_start = maker.earliest_link(registration).and_then(Day::next);
    plan.outcome = match earliest_start {
        _ if !plan.missing.is_empty() => PlanOutcome::Undetermined,
        Some(start) if start <= facts.first_day => PlanOutcome::InTime,
        earliest_start => {
            plan.reasons.push(PlanReason::TooLate { earliest_start });
            PlanOutcome::TooLate { earliest_start }
        }
    };
    maker.steps(vog, registration, &mut plan);
    plan
}

/// Which VOG the registration is going to be made with.
#[derive(Clone, Copy)]
enum Vog {
    /// None: the registration is there.
    NotNeeded,
    /// The existing one, acceptable up to and including a day.
    Existing { until: Day },
    /// One that was applied for; acceptable at least up to and including a day.
    UnderWay { applied_on: Day, there_by: Day, until: Day },
    /// A new one, perhaps because the existing one becomes too old first.
    New,
}

struct Maker<'f> {
    facts: &'f PlanFacts,
    norms: &'f Norms,
    done: Option<DoneStep>,
    ready_by: Day,
    /// The first day on which the register can be used, seen from the day of the plan.
    opens_on: Day,
    digid_letter: Option<u32>,
    link_promise: Option<u32>,
}

impl<'f> Maker<'f> {
    fn new(facts: &'f PlanFacts, norms: &'f Norms) -> Self {
        let opens_on = norms.prk.entries().first().map_or(facts.asked_on, |entry| entry.from.max(facts.asked_on));
        let first_day = facts.first_day;
        Self {
            facts,
            norms,
            done: facts.done.iter().copied().max(),
            ready_by: first_day.previous().unwrap_or(first_day),
            opens_on,
            digid_letter: facts.digid_letter.or_else(|| norms.plan_digid_letter.on(first_day).copied()),
            link_promise: facts.link_promise.or_else(|| norms.plan_link_promise.on(first_day).copied()),
        }
    }

    fn is_done(&self, step: DoneStep) -> bool {
        self.done >= Some(step)
    }

    /// The earliest day on which there is a DigiD.
    fn digid_there(&self) -> Option<Day> {
        if self.is_done(DoneStep::Digid) {
            return Some(self.facts.asked_on);
        }
        after(self.facts.asked_on, self.digid_letter?)
    }

    /// The earliest day on which the register can be used with what is there, VOG apart.
    fn open_from(&self) -> Day {
        self.digid_there().map_or(self.opens_on, |day| day.max(self.opens_on))
    }

    fn age(&self) -> Option<Term> {
        self.norms.vog_age.on(self.facts.first_day).copied()
    }

    fn vog(&self) -> Vog {
        if self.is_done(DoneStep::Registration) {
            return Vog::NotNeeded;
        }
        let open_from = self.open_from();
        match self.facts.vog_until {
            Some(until) if open_from <= until => Vog::Existing { until },
            _ => self.under_way(open_from).unwrap_or(Vog::New),
        }
    }

    /// The VOG that was applied for, unless it becomes too old before the registration. It may have
    /// been issued on the day of the application or on the day it is there.
    fn under_way(&self, open_from: Day) -> Option<Vog> {
        let applied_on = self.facts.vog_applied_on.filter(|day| *day <= self.facts.asked_on)?;
        let age = self.age()?;
        let there_by = after(applied_on, self.facts.vog_processing?)?;
        let registration = there_by.max(open_from);
        let until = [applied_on, there_by].map(|issued_on| age.last_day(issued_on));
        let until = until.into_iter().find(|until| registration <= *until)?;
        Some(Vog::UnderWay { applied_on, there_by, until })
    }

    fn missing(&self, vog: Vog) -> List<PlanFact> {
        let mut missing = List::new();
        if !self.is_done(DoneStep::Digid) && self.digid_letter.is_none() {
            missing.push(PlanFact::DigidLetter);
        }
        if matches!(vog, Vog::New) && self.facts.vog_processing.is_none() {
            missing.push(PlanFact::VogProcessing);
        }
        if !self.is_done(DoneStep::LinkRequest) && self.link_promise.is_none() {
            missing.push(PlanFact::LinkPromise);
        }
        missing
    }

    fn needs_digid_for_the_vog(&self) -> bool {
        self.facts.vog_application != Some(VogApplicationChannel::Paper)
    }

    /// The earliest day of the registration, every step before it done at once.
    fn earliest_registration(&self, vog: Vog) -> Option<Day> {
        if self.is_done(DoneStep::Registration) {
            return Some(self.facts.asked_on);
        }
        let digid_there = self.digid_there()?;
        let vog_there = match vog {
            Vog::NotNeeded | Vog::Existing { .. } => self.facts.asked_on,
            Vog::UnderWay { there_by, .. } => there_by,
            Vog::New => {
                let applied_on = if self.needs_digid_for_the_vog() { digid_there } else { self.facts.asked_on };
                after(applied_on, self.facts.vog_processing?)?
            }
        };
        Some(digid_there.max(vog_there).max(self.opens_on))
    }

    fn earliest_link(&self, registration: Option<Day>) -> Option<Day> {
        if self.is_done(DoneStep::LinkRequest) {
            return Some(self.facts.asked_on);
        }
        after(registration?, self.link_promise?)
    }

    fn steps(&self, vog: Vog, earliest_registration: Option<Day>, plan: &mut Plan) {
        let ready_by = self.ready_by;
        let request_by = self.link_promise.map(|count| before(ready_by, count).unwrap_or(Day::FIRST));
        if !self.is_done(DoneStep::Registration) {
            let by = request_by.map(|by| usable_until(vog).map_or(by, |until| by.min(until)));
            self.until_registration(vog, by, plan);
            let because = match (usable_until(vog), request_by) {
                (Some(until), Some(request_by)) if until < request_by => {
                    PlanReason::RegistrationWhileVogUsable { until }
                }
                (_, needed_by) => PlanReason::Registration { needed_by: needed_by.unwrap_or(ready_by) },
            };
            let register = Action::new(Task::Register, Party::Person);
            let register = if self.facts.asked_on < self.opens_on { register.from(self.opens_on) } else { register };
            self.add(register, by, because, plan);
        }
        if !self.is_done(DoneStep::Payment) {
            self.payment(vog, request_by, earliest_registration, plan);
        }
        if !self.is_done(DoneStep::LinkRequest) {
            let because = match (self.facts.link_promise, self.link_promise) {
                (Some(working_days), _) => PlanReason::LinkTime { working_days, ready_by },
                (None, Some(working_days)) => PlanReason::LinkPromised { working_days, ready_by },
                (None, None) => PlanReason::LinkRequestNeeded { ready_by },
            };
            self.add(Action::new(Task::SendLinkRequest, Party::Person), request_by, because, plan);
        }
        let because = PlanReason::BeforeTheStart { first_day: self.facts.first_day };
        self.add(Action::new(Task::Link, Party::Holder), Some(ready_by), because, plan);
    }

    /// The DigiD and the VOG, both needed for the registration on the day `registration_by`.
    fn until_registration(&self, vog: Vog, registration_by: Option<Day>, plan: &mut Plan) {
        let processing = self.facts.vog_processing;
        let new_vog = matches!(vog, Vog::New);
        let vog_by = registration_by.zip(processing).map(|(by, count)| before(by, count).unwrap_or(Day::FIRST));
        if !self.is_done(DoneStep::Digid) {
            let needed_by = if new_vog && self.needs_digid_for_the_vog() { vog_by } else { registration_by };
            let by = needed_by.zip(self.digid_letter);
            let because = by.map_or(PlanReason::DigidNeeded, |(needed_by, working_days)| PlanReason::DigidByLetter {
                working_days,
                needed_by,
            });
            let by = by.map(|(needed_by, count)| before(needed_by, count).unwrap_or(Day::FIRST));
            self.add(Action::new(Task::ApplyForDigid, Party::Person), by, because, plan);
        }
        match vog {
            Vog::NotNeeded => {}
            Vog::Existing { until } => plan.reasons.push(PlanReason::VogUsable { until }),
            Vog::UnderWay { applied_on, there_by, .. } => {
                plan.reasons.push(PlanReason::VogUnderWay { applied_on, there_by });
            }
            Vog::New => {
                if let Some(until) = self.facts.vog_until {
                    plan.reasons.push(PlanReason::VogTooOld { until, registration: self.open_from() });
                }
                let needed_by = registration_by.unwrap_or(self.ready_by);
                let issued_from = self.age().map_or(Day::FIRST, |age| first_useful_day(age, needed_by));
                let because = processing.map_or(PlanReason::VogNeeded { needed_by, issued_from }, |working_days| {
                    PlanReason::VogApplication { working_days, needed_by, issued_from }
                });
                let apply = Action::new(Task::ApplyForVog, Party::Person);
                let is_ahead = self.facts.asked_on < issued_from && vog_by.is_none_or(|by| issued_from <= by);
                let apply = if is_ahead { apply.from(issued_from) } else { apply };
                self.add(apply, vog_by, because, plan);
            }
        }
    }

    /// The payment, unless the registration is made while that is free.
    fn payment(&self, vog: Vog, by: Option<Day>, earliest_registration: Option<Day>, plan: &mut Plan) {
        let latest_registration = by.map(|by| usable_until(vog).map_or(by, |until| by.min(until)));
        let registered_on = latest_registration.max(earliest_registration).unwrap_or(self.ready_by);
        if let Some(entry) = self.norms.fee_free.entry(registered_on) {
            plan.reasons.push(PlanReason::PaymentFree { until: entry.until });
            return;
        }
        let because = match self.norms.fee_electronic.on(registered_on) {
            Some(amount) => PlanReason::Payment { amount: *amount },
            None => PlanReason::PaymentUnknown,
        };
        self.add(Action::new(Task::Pay, Party::Person), by, because, plan);
    }

    fn add(&self, action: Action, by: Option<Day>, because: PlanReason, plan: &mut Plan) {
        let action = by.map_or(action, |by| action.by(by));
        plan.steps.push(PlannedStep { action, because, is_late: by.is_some_and(|by| by < self.facts.asked_on) });
    }
}

/// The last day on which the registration can be made with the VOG that is there or under way.
fn usable_until(vog: Vog) -> Option<Day> {
    match vog {
        Vog::Existing { until } | Vog::UnderWay { until, .. } => Some(until),
        Vog::NotNeeded | Vog::New => None,
    }
}

/// The first day of issue of a VOG that is still young enough on `day`. Terms are counted forward
/// only, so it is searched for.
fn first_useful_day(age: Term, day: Day) -> Day {
    let mut issued_on = day;
    while let Some(earlier) = issued_on.previous()
        && day <= age.last_day(earlier)
    {
        issued_on = earlier;
    }
    issued_on
}
