//! Parents' requests.

use kinderopvang::request;
use pyo3::prelude::*;

use super::{apart, functions, methods};
use crate::{
    names::{
        AccountDue, Cancellation, CareContext, CareMessages, CarePolicy, CareRequest, CareRequestEvent,
        CareRequestKind, CareRequestReason, CareRequestState, Credit, CreditState, CreditUnit, Day, DayOptions, Euro,
        Language, Moment, Notice, Period, StatementRow, SubmissionDecision, TellChoice, WhatIf, Wish,
    },
    refusal::{OrRaise, contradiction},
};

methods! {
    Submission {
        /// What the submission gets, judged at a moment.
        method fn evaluate(this, context: CareContext, judged: Moment; norms) -> SubmissionDecision {
            Python::attach(|py| apart(|| request::evaluate_by(norms, this, &context, judged)).or_raise(py))?
        }
        /// The requests that it becomes, with the decision.
        method fn requests(this, decision: SubmissionDecision, context: CareContext) -> Vec<CareRequest> {
            Python::attach(|py| apart(|| request::requests_of(this, &decision, &context)).or_raise(py))?
        }
    }

    SubmissionDecision {
        /// The whole in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    PartDecision {
        /// The part in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
        /// Does it get what was asked?
        getter fn is_granted(this) -> bool { this.is_granted() }
    }

    Cancellation {
        /// The answer in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    CareMessages {
        /// The reasons in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    DayOptions {
        /// The reasons in sentences.
        method fn explain(this, language: Language) -> Vec<String> { this.explain(language) }
    }

    CarePolicy {
        /// The settings that the parents' manual describes.
        maker fn manual() -> CarePolicy { CarePolicy::manual() }
    }

    CareProduct {
        /// The price of the product.
        method fn cost(this) -> Option<Euro> { this.cost() }
        /// What it costs in a unit of credit.
        method fn value_in(this, unit: CreditUnit) -> Option<u32> { this.value_in(unit) }
    }

    CareRequest {
        /// The minute in which the care, or the whole period it belongs to, begins.
        getter fn begins(this) -> Moment { this.begins() }
    }

    Credit {
        /// What is left.
        getter fn left(this) -> u32 { this.left() }
        /// Where the credit stands on a day.
        method fn state_on(this, on: Day) -> CreditState { this.state_on(on) }
    }

    SoldCredit {
        /// The days on which a card bought on this day can be used.
        method fn usable(this, bought_on: Day, contract_ends_on: Option<Day>) -> Option<Period> {
            this.usable(bought_on, contract_ends_on)
        }
    }
}

functions! {
    /// Can a request be cancelled at a moment, by a policy?
    fn can_cancel(request: CareRequest, policy: CarePolicy, moment: Moment) -> Cancellation {
        request::can_cancel(&request, &policy, moment)
    }

    /// The same for a list, in its order.
    fn can_cancel_each(requests: Vec<CareRequest>, policy: CarePolicy, moment: Moment) -> Vec<Cancellation> {
        apart(|| request::can_cancel_each(&requests, &policy, moment))
    }

    /// The request after an event at a moment.
    fn advance(request: CareRequest, event: CareRequestEvent, policy: CarePolicy, moment: Moment) -> CareRequest {
        Python::attach(|py| request::advance(&request, event, &policy, moment).or_raise(py))?
    }

    /// The open requests that are withdrawn on a day.
    fn expired(requests: Vec<CareRequest>, on: Day) -> Vec<CareRequest> {
        request::expired(&requests, on).cloned().collect()
    }

    /// The requests that are cancelled with one.
    fn cancelled_with(request: CareRequest, requests: Vec<CareRequest>) -> Vec<CareRequest> {
        request::cancelled_with(&request, &requests).cloned().collect()
    }

    /// The credits after an event of a request.
    fn settle_credits(credits: Vec<Credit>, request: CareRequest, event: CareRequestEvent) -> Vec<Credit> {
        Python::attach(|py| request::settle_credits(&credits, &request, event).or_raise(py))?
    }

    /// The messages due after an event of a request.
    fn care_messages_due(
        request: CareRequest,
        event: CareRequestEvent,
        requests: Vec<CareRequest>,
        choices: Vec<TellChoice>
    ) -> CareMessages {
        request::care_messages_due(&request, event, &requests, &choices)
    }

    /// When the account's credentials are due.
    fn account_due(first_day: Day; norms) -> Option<AccountDue> { request::account_due(first_day, norms) }

    /// What can be asked for a child on a day, at a moment.
    fn options(child: String, on: Day, context: CareContext, moment: Moment) -> DayOptions {
        Python::attach(|py| request::options(&child, on, &context, moment).or_raise(py))?
    }

    /// The same for several children and every day of a period.
    fn options_each(children: Vec<String>, days: Period, context: CareContext, moment: Moment) -> Vec<DayOptions> {
        Python::attach(|py| apart(|| request::options_each(&children, days, &context, moment)).or_raise(py))?
    }

    /// Which of the open requests for a group and day fit, in their order.
    fn what_if(group: String, on: Day, context: CareContext; norms) -> WhatIf {
        Python::attach(|py| apart(|| request::what_if_by(norms, &group, on, &context)).or_raise(py))?
    }

    /// What the approved requests of a year come to.
    fn statement(requests: Vec<CareRequest>, year: u32) -> Vec<StatementRow> { request::statement(&requests, year) }

    /// May a planner decide otherwise than this reason?
    fn may_override(reason: CareRequestReason) -> bool { reason.may_override() }

    /// The last minute in which something may be done, for care that begins at `start`.
    fn last_moment(notice: Notice, start: Moment) -> Moment { notice.last_moment(start) }

    /// The kind of request that a wish becomes.
    fn kind_of_wish(wish: Wish) -> Option<CareRequestKind> { wish.kind() }

    fn state_after(state: CareRequestState, kind: CareRequestKind, event: CareRequestEvent) -> CareRequestState {
        state.after(kind, event).map_err(|error| contradiction("state", error))?
    }

    fn state_is_open(state: CareRequestState) -> bool { state.is_open() }

    fn calendar_words(state: CareRequestState, kind: CareRequestKind, language: Language) -> String {
        state.calendar_words(kind, language).to_owned()
    }

    fn overview_words(state: CareRequestState, kind: CareRequestKind, language: Language) -> String {
        state.overview_words(kind, language).to_owned()
    }
}
