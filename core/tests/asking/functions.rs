//! The answers that are functions, or reports, rather than decisions on a question.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::Day,
    decision::Reason,
    dossier::{Dossier, evaluate},
    norm::Norms,
    register::{
        deregistration::{Registration, RegistrationEvent},
        linking::{
            HolderEntry, HolderQuery, LinkingEvent, LinkingEventKind, OverviewRow, QueryError, Recipients, Request,
            messages_due, overview, search,
        },
        obligation::{Role, Setting, arrangements},
        plan::{PlanFacts, plan},
    },
    wire::Faults,
};
use serde_json::{Value, json};

use super::{Answer, Document, cited, given, in_both, of_actions};

given!(Place { role: Role, setting: Setting });
given!(Events { events: Vec<RegistrationEvent>, signal: bool });
given!(Search { holders: Vec<HolderEntry>, query: HolderQuery });
given!(Happening { event: LinkingEventKind, recipients: Recipients });
given!(Links { links: Vec<OverviewRow> });

/// Takes a part out of what the function gave.
fn take(from: &mut Value, part: &str) -> Value {
    from.as_object_mut().and_then(|fields| fields.remove(part)).unwrap_or_else(|| json!([]))
}

fn explained<R: Reason>(reasons: &[R]) -> Vec<String> {
    in_both(|language| reasons.iter().map(|reason| reason.explain(language)).collect())
}

/// Who applies, pays and links, for a role in a setting.
pub(crate) fn arrangements_of(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Place { role, setting } = document.read()?;
    let arrangements = arrangements(role, setting, Norms::builtin(), on);
    let mut outcome = json!(arrangements);
    let reasons = take(&mut outcome, "reasons");
    let given = arrangements.as_ref().map(|arrangements| arrangements.reasons.as_slice()).unwrap_or_default();
    Ok(Answer {
        cited: cited(given, Norms::builtin(), on),
        sentences: in_both(|language| {
            arrangements.as_ref().map(|arrangements| arrangements.explain(language)).unwrap_or_default()
        }),
        parts: BTreeMap::from([("outcome", outcome), ("reasons", reasons)]),
    })
}

/// What becomes of the data of a registration.
pub(crate) fn retention(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Events { events, signal } = document.read()?;
    let retention = Registration::from_events(events)?.retention(on, signal);
    Ok(Answer { parts: BTreeMap::from([("outcome", json!(retention))]), ..Answer::default() })
}

/// Where a request stands on a day, by its events.
pub(crate) fn link_request(document: &Document, on: Day) -> Result<Answer, Faults> {
    let request: Request = document.read()?;
    Ok(Answer { parts: BTreeMap::from([("outcome", json!(request.state_on(on)))]), ..Answer::default() })
}

/// The names of the holders that are found, each with the names of its facilities that fit; a word
/// where there is nothing to find.
pub(crate) fn holder_search(document: &Document, _: Day) -> Result<Answer, Faults> {
    let Search { holders, query } = document.read()?;
    let outcome = match search(&holders, &query) {
        Ok(hits) => hits
            .iter()
            .map(|hit| {
                let facilities: Vec<&str> = hit.facilities.iter().map(|facility| facility.name.as_str()).collect();
                json!({"holder": hit.holder.name, "facilities": facilities})
            })
            .collect(),
        Err(QueryError::NothingToFind) => json!("nothing_to_find"),
        Err(QueryError::ChamberNumber) => json!("chamber_number"),
    };
    Ok(Answer { parts: BTreeMap::from([("outcome", outcome)]), ..Answer::default() })
}

/// The messages due after something that happened on the asked day.
pub(crate) fn messages(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Happening { event, recipients } = document.read()?;
    let due = messages_due(LinkingEvent { on, event }, &recipients, Norms::builtin());
    let mut sentences = explained(&due.reasons);
    sentences.extend(in_both(|language| due.messages.iter().map(|message| message.explain(language)).collect()));
    sentences.extend(of_actions(&due.actions));
    Ok(Answer {
        cited: cited(&due.reasons, Norms::builtin(), on),
        sentences,
        parts: BTreeMap::from([
            ("outcome", json!(due.messages)),
            ("reasons", json!(due.reasons)),
            ("missing", json!(due.missing)),
            ("actions", json!(due.actions)),
        ]),
    })
}

/// Who is linked on a day.
pub(crate) fn overview_of(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Links { links } = document.read()?;
    let overview = overview(&links, Norms::builtin(), on);
    Ok(Answer {
        cited: cited(&overview.reasons, Norms::builtin(), on),
        sentences: explained(&overview.reasons),
        parts: BTreeMap::from([("outcome", json!(overview.rows)), ("reasons", json!(overview.reasons))]),
    })
}

/// The plan, made on the asked day: `asked_on` of the facts and the day of the case are the same.
pub(crate) fn plan_of(document: &Document, on: Day) -> Result<Answer, Faults> {
    let facts: PlanFacts = document.read()?;
    assert_eq!(facts.asked_on, on, "the plan is made on the day of the case");
    let plan = plan(&facts, Norms::builtin());
    Ok(Answer {
        cited: cited(&plan.reasons, Norms::builtin(), facts.first_day),
        sentences: in_both(|language| plan.explain(language)),
        parts: BTreeMap::from([
            ("outcome", json!(plan.outcome)),
            ("steps", json!(plan.steps)),
            ("reasons", json!(plan.reasons)),
            ("missing", json!(plan.missing)),
        ]),
    })
}

/// The report on a dossier, which is looked into by place. The text of the report and the typed
/// judgement are the same.
pub(crate) fn dossier(document: &Document, on: Day) -> Result<Answer, Faults> {
    let text = evaluate(&document.as_text(), on)?;
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report, json!(document.read::<Dossier>()?.judge(on)));
    Ok(Answer { parts: BTreeMap::from([("report", report)]), ..Answer::default() })
}
