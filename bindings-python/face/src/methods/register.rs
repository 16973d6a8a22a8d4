//! Registrations, requests, plans, links.

use kinderopvang::{
    decision::Question,
    register::{linking, obligation, plan as planning},
};
use pyo3::prelude::*;

use super::{functions, methods};
use crate::{
    names::{
        Arrangements, Day, Decision, HolderEntry, HolderHit, HolderId, HolderQuery, Language, Layers, Link, LinkFact,
        LinkOutcome, LinkReason, LinkingEvent, List, MakeLink, MessagesDue, OrganisationOfPerson, Overview,
        OverviewRow, Plan, PlanFacts, QueryError, Recipients, Registration, RegistrationEvent, RegistrationState,
        Request, RequestKind, RequestState, RequestStep, Retention, Role, RunningTerm, Setting, TransitionalGroup,
    },
    refusal::{OrRaise, contradiction, query_error},
};

methods! {
    Registration {
        /// The registration with these events, its terms counted by the given norms.
        maker fn from_events(events: Vec<RegistrationEvent>; norms) -> Registration {
            Python::attach(|py| Registration::from_events_by(norms, events).or_raise(py))?
        }
        /// The state on a day, without reasons.
        method fn state(this, on: Day) -> RegistrationState { this.state(on) }
        /// Is there a link with this holder on this day?
        method fn linked_to(this, holder: HolderId, on: Day) -> bool { this.linked_to(&holder, on) }
        /// The links that stand on this day.
        method fn links(this, on: Day) -> Vec<Link> { this.links(on).map(Link::from).collect() }
        /// Every link there was, is or will be, in the order they began.
        method fn all_links(this) -> Vec<Link> { this.all_links().map(Link::from).collect() }
        /// The first day of the registration that stands on this day.
        method fn registered_on(this, on: Day) -> Option<Day> { this.registered_on(on) }
        /// Since when there is no link with anybody.
        method fn unlinked_since(this, on: Day) -> Option<Day> { this.unlinked_since(on) }
        /// Since when a new VOG is demanded and the registration blocked.
        method fn blocked_since(this, on: Day) -> Option<Day> { this.blocked_since(on) }
        /// The last day of the registration that has ended before this day.
        method fn ended_after(this, on: Day) -> Option<Day> { this.ended_after(on) }
        /// The terms running on this day at whose end the registration ends.
        method fn running_terms(this, on: Day) -> List<RunningTerm> { this.running_terms(on) }
        /// What becomes of the data; `signal`: was there a signal besides the events?
        method fn retention(this, on: Day, signal: bool; norms) -> Retention { this.retention_by(norms, on, signal) }
    }

    Link {
        /// Is there a link on this day? On the day of unlinking there is none.
        method fn stands_on(this, day: Day) -> bool { this.from <= day && this.until.is_none_or(|until| day < until) }
    }

    LinkPeriod {
        /// Is there a link on this day? On the day of unlinking there is none.
        method fn stands_on(this, day: Day) -> bool { this.stands_on(day) }
    }

    Request {
        /// The open request made on this day.
        maker fn made(kind: RequestKind, on: Day) -> Request { Request::made(kind, on) }
        /// The same request, accepted on this day.
        method fn accept(this, on: Day) -> Request {
            this.accept(on).map_err(|error| contradiction("on", error))?
        }
        /// The same request, rejected on this day.
        method fn reject(this, on: Day) -> Request {
            this.reject(on).map_err(|error| contradiction("on", error))?
        }
        /// Where it stands on a day; `None` before it was made.
        method fn state_on(this, day: Day) -> Option<RequestState> { this.state_on(day) }
        /// The day on which it was made.
        getter fn made_on(this) -> Day { this.made_on() }
    }

    Obligation {
        /// What the statute and the guideline say, each by itself.
        method fn layers(this, on: Day; norms) -> Layers { this.layers(norms, on) }
    }

    Arrangements {
        /// The arrangements in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    Plan {
        /// The plan in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    Message {
        /// The message as a sentence.
        method fn explain(this, language: Language) -> String { this.explain(language) }
    }
}

functions! {
    /// Who applies, pays and links, for a role in a setting; `None` while the register does not exist.
    fn arrangements(role: Role, setting: Setting, on: Day; norms) -> Option<Arrangements> {
        obligation::arrangements(role, setting, norms, on)
    }

    /// The plan backwards from the first working day.
    fn plan(facts: PlanFacts; norms) -> Plan { planning::plan(&facts, norms) }

    /// Several persons linked at once: a decision for each, in the given order.
    fn link_several(questions: Vec<MakeLink>, on: Day; norms) -> Vec<Decision<LinkOutcome, LinkReason, LinkFact>> {
        questions.iter().map(|question| question.decide_by(norms, on)).collect()
    }

    /// The messages due after something that happened.
    fn messages_due(event: LinkingEvent, recipients: Recipients; norms) -> MessagesDue {
        linking::messages_due(event, &recipients, norms)
    }

    /// Who is linked on a day.
    fn overview(links: Vec<OverviewRow>, on: Day; norms) -> Overview { linking::overview(&links, norms, on) }

    /// What a person can do about each organisation on a day.
    fn request_steps(organisations: Vec<OrganisationOfPerson>, on: Day) -> Vec<RequestStep> {
        linking::request_steps(&organisations, on)
    }

    /// The holders that fit a query, each with its facilities that fit.
    fn search(holders: Vec<HolderEntry>, query: HolderQuery) -> Vec<HolderHit> {
        linking::search(&holders, &query).map_err(|error| {
            let code = match error {
                QueryError::NothingToFind => "nothing_to_find",
                QueryError::ChamberNumber => "chamber_number",
            };
            query_error(code, error)
        })?
    }

    fn setting_is_centre(setting: Setting) -> bool { setting.is_centre() }

    fn setting_is_childminding(setting: Setting) -> bool { setting.is_childminding() }

    fn has_the_window(group: TransitionalGroup) -> bool { group.has_the_window() }
}
