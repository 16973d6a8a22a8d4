//! The functions about parents' requests. Their answers are looked into by place.

use std::collections::BTreeMap;

use kinderopvang::{
    calendar::{Day, Moment},
    decision::{Language, Reason},
    norm::Norms,
    request::{
        CareContext, CarePolicy, CareRequest, CareRequestEvent, CareRequestReason, Credit, Submission, TellChoice,
        account_due, advance, can_cancel, can_cancel_each, care_messages_due, evaluate, options, settle_credits,
        statement, what_if,
    },
    wire::Faults,
};
use serde::Serialize;
use serde_json::json;

use super::{Answer, Document, cited, given, in_both};

given!(Evaluated { submission: Submission, context: CareContext, judged: Moment });
given!(Options { child: String, day: Day, context: CareContext, moment: Moment });
given!(Cancel { request: CareRequest, policy: CarePolicy, moment: Moment });
given!(Advanced { request: CareRequest, event: CareRequestEvent, policy: CarePolicy, moment: Moment });
given!(Told { request: CareRequest, event: CareRequestEvent, requests: Vec<CareRequest>, choices: Vec<TellChoice> });
given!(WhatIfOf { group: String, day: Day, context: CareContext });
given!(Year { requests: Vec<CareRequest>, year: u32 });
given!(Settled { credits: Vec<Credit>, request: CareRequest, event: CareRequestEvent });
given!(Account { first_day: Day });

fn report(report: impl Serialize, reasons: &[CareRequestReason], on: Day, sentences: Vec<String>) -> Answer {
    let of_reasons = in_both(|language: Language| reasons.iter().map(|reason| reason.explain(language)).collect());
    Answer {
        parts: BTreeMap::from([("report", json!(report))]),
        cited: cited(reasons, Norms::builtin(), on),
        sentences: of_reasons.into_iter().chain(sentences).collect(),
    }
}

/// What a submission gets.
pub(crate) fn evaluated(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Evaluated { submission, context, judged } = document.read()?;
    let decision = evaluate(&submission, &context, judged)?;
    assert_eq!(judged.day, on, "the submission is judged on the day of the case");
    let of_parts = decision.parts.iter().flat_map(|part| part.reasons.iter().copied());
    let reasons: Vec<_> = decision.reasons.iter().copied().chain(of_parts).collect();
    let sentences = in_both(|language| decision.explain(language));
    Ok(report(&decision, &reasons, on, sentences))
}

/// What can be asked for a child on a day.
pub(crate) fn day_options(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Options { child, day, context, moment } = document.read()?;
    let options = options(&child, day, &context, moment)?;
    let sentences = in_both(|language| options.explain(language));
    Ok(report(&options, &options.reasons, on, sentences))
}

/// Can a request be cancelled? The list form answers the same.
pub(crate) fn cancellation(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Cancel { request, policy, moment } = document.read()?;
    let answer = can_cancel(&request, &policy, moment);
    assert_eq!(can_cancel_each(std::slice::from_ref(&request), &policy, moment), std::slice::from_ref(&answer));
    let sentences = in_both(|language| answer.explain(language));
    Ok(report(&answer, &answer.reasons, on, sentences))
}

/// The request after an event.
pub(crate) fn advanced(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Advanced { request, event, policy, moment } = document.read()?;
    Ok(report(advance(&request, event, &policy, moment)?, &[], on, Vec::new()))
}

/// The credits after an event of a request.
pub(crate) fn credits(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Settled { credits, request, event } = document.read()?;
    let settled = settle_credits(&credits, &request, event)?;
    let left: Vec<u32> = settled.iter().map(Credit::left).collect();
    let states: Vec<_> = settled.iter().map(|credit| credit.state_on(on)).collect();
    Ok(report(json!({"credits": settled, "left": left, "states": states}), &[], on, Vec::new()))
}

/// The messages due after an event.
pub(crate) fn messages(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Told { request, event, requests, choices } = document.read()?;
    let due = care_messages_due(&request, event, &requests, &choices);
    let sentences = in_both(|language| due.explain(language));
    Ok(report(&due, &due.reasons, on, sentences))
}

/// Which open requests fit.
pub(crate) fn what_if_of(document: &Document, on: Day) -> Result<Answer, Faults> {
    let WhatIfOf { group, day, context } = document.read()?;
    let answer = what_if(&group, day, &context)?;
    let reasons: Vec<_> = answer.rows.iter().flat_map(|row| row.reasons.iter().copied()).collect();
    Ok(report(&answer, &reasons, on, Vec::new()))
}

/// The statement after a year.
pub(crate) fn yearly_statement(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Year { requests, year } = document.read()?;
    Ok(report(statement(&requests, year), &[], on, Vec::new()))
}

/// When the credentials of an account are due.
pub(crate) fn account(document: &Document, on: Day) -> Result<Answer, Faults> {
    let Account { first_day } = document.read()?;
    let due = account_due(first_day, Norms::builtin());
    let reasons: Vec<_> = due.iter().map(|due| due.reason).collect();
    Ok(report(&due, &reasons, on, Vec::new()))
}
