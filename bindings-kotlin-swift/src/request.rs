//! Parents' requests.

use kinderopvang::{decision::Say, request, wire::FaultCode};

use crate::{core::*, error::KinderopvangError};

crate::calls::exported! {
    placed Submission {
        /// What the submission gets, judged at a moment: for each child and day, and for the whole. Of a credit there is
        /// left what its own uses leave: what an open request is to be paid with is set apart by `settle_credits`, when
        /// it is received.
        ///
        /// It fails with `WrongInput` for every reference to something the context does not hold, and for identities
        /// that stand twice.
        fn evaluate(submission, context: CareContext, judged: Moment) by norms -> SubmissionDecision {
            Ok(request::evaluate_by(norms, &submission, &context, judged)?)
        }

        /// The requests that the submission becomes, one for each wanted slot: submitted, paid as the decision says, also
        /// where it refuses them, which a planner may overrule. What is already planned, a lasting change, and an absence
        /// that is refused, become none.
        ///
        /// It fails with `WrongInput` where the decision is about another submission.
        fn requests(submission, decision: SubmissionDecision, context: CareContext) -> Vec<CareRequest> {
            Ok(request::requests_of(&submission, &decision, &context)?)
        }
    }

    methods SubmissionDecision {
        /// The whole in sentences: what it gets, what holds for the whole, then each part.
        fn explain(decision, language: Language) -> Vec<String> {
            Ok(decision.explain(language))
        }
    }

    methods PartDecision {
        /// The part in sentences: what it gets, each reason, then the question for each fact that is missing.
        fn explain(part, language: Language) -> Vec<String> {
            Ok(part.explain(language))
        }

        /// Does it get what was asked?
        fn is_granted(part) -> bool {
            Ok(part.is_granted())
        }
    }

    methods Cancellation {
        /// The answer in sentences: the outcome, each reason, then the question for each fact that is missing.
        fn explain(cancellation, language: Language) -> Vec<String> {
            Ok(cancellation.explain(language))
        }
    }

    methods CareMessages {
        /// The reasons in sentences, then the question for each fact that is missing.
        fn explain(messages, language: Language) -> Vec<String> {
            Ok(messages.explain(language))
        }
    }

    methods DayOptions {
        /// The reasons in sentences, then the question for each fact that is missing.
        fn explain(options, language: Language) -> Vec<String> {
            Ok(options.explain(language))
        }
    }

    methods CareProduct {
        /// The price of the product; nothing when it is not known here.
        fn cost(product) -> Option<Euro> {
            Ok(product.cost())
        }

        /// What it costs in a unit of credit; nothing when it has no value in that unit.
        fn value_in(product, unit: CreditUnit) -> Option<WholeNumber> {
            Ok(product.value_in(unit))
        }
    }

    methods CareRequest {
        /// The minute in which the care, or the whole period it belongs to, begins.
        fn begins(request) -> Moment {
            Ok(request.begins())
        }
    }

    methods Credit {
        /// What is left: granted, less what is reserved or booked; never below zero.
        fn left(credit) -> WholeNumber {
            Ok(credit.left())
        }

        /// Where the credit stands on a day.
        fn state_on(credit, on: Day) -> CreditState {
            Ok(credit.state_on(on))
        }
    }

    methods CreditAmount {
        /// The amount in words.
        fn text(amount, language: Language) -> String {
            Ok(amount.say(language))
        }
    }

    methods SoldCredit {
        /// The days of care that a card bought on this day can pay; nothing when there is no such day.
        fn usable(card, bought_on: Day, contract_ends_on: Option<Day>) -> Option<Period> {
            Ok(card.usable(bought_on, contract_ends_on))
        }
    }

    methods Notice {
        /// The last minute in which something may be done, for care that begins at `start`.
        fn last_moment(notice, start: Moment) -> Moment {
            Ok(notice.last_moment(start))
        }
    }

    methods Wish {
        /// The kind of request it becomes; nothing for a lasting change.
        fn kind(wish) -> Option<CareRequestKind> {
            Ok(wish.kind())
        }
    }

    methods CareRequestReason {
        /// May a planner decide otherwise? Only where nothing but the organisation's own policy refuses.
        fn may_override(reason) -> bool {
            Ok(reason.may_override())
        }
    }

    methods CareRequestState {
        /// Is the request still waiting, so that it counts as open?
        fn is_open(state) -> bool {
            Ok(state.is_open())
        }

        /// The state after an event, terms of policy aside. It fails with `WrongInput`, which names both states.
        fn after(state, kind: CareRequestKind, event: CareRequestEvent) -> CareRequestState {
            state.after(kind, event).map_err(|error| KinderopvangError::fault(FaultCode::Contradiction, "state", error))
        }

        /// The words in the parent's calendar.
        fn calendar_words(state, kind: CareRequestKind, language: Language) -> String {
            Ok(state.calendar_words(kind, language))
        }

        /// The words in the parent's overview of requests.
        fn overview_words(state, kind: CareRequestKind, language: Language) -> String {
            Ok(state.overview_words(kind, language))
        }
    }

    functions _ {
        /// The settings that the manual of the parents' portal describes.
        fn manual_policy() -> CarePolicy {
            Ok(CarePolicy::manual())
        }

        /// Can a request be cancelled at a moment, by a policy, and until when; or why not? A request for a period is
        /// cancelled as a whole, so its terms count from the first day of the period.
        fn can_cancel(request: CareRequest, policy: CarePolicy, moment: Moment) -> Cancellation {
            Ok(request::can_cancel(&request, &policy, moment))
        }

        /// Can each of these requests be cancelled at a moment, and until when: the answers of `can_cancel`, in their order, in one call.
        fn can_cancel_each(requests: Vec<CareRequest>, policy: CarePolicy, moment: Moment) -> Vec<Cancellation> {
            Ok(request::can_cancel_each(&requests, &policy, moment))
        }

        /// The request after an event at a moment: the state machine with the terms of the policy.
        ///
        /// It fails with `WrongInput`, which names both states, and where a term stands in the way, why.
        fn advance(request: CareRequest, event: CareRequestEvent, policy: CarePolicy, moment: Moment) -> CareRequest {
            Ok(request::advance(&request, event, &policy, moment)?)
        }

        /// The open requests that are withdrawn on a day: their last day has passed.
        fn expired(requests: Vec<CareRequest>, on: Day) -> Vec<CareRequest> {
            Ok(request::expired(&requests, on).cloned().collect::<Vec<_>>())
        }

        /// The requests that are cancelled with one: it and the waiting ones of the same booking.
        fn cancelled_with(request: CareRequest, requests: Vec<CareRequest>) -> Vec<CareRequest> {
            Ok(request::cancelled_with(&request, &requests).cloned().collect::<Vec<_>>())
        }

        /// The credits after an event of a request: set apart, booked or given back.
        ///
        /// It fails with `WrongInput` for a credit that has too little left, or holds nothing for the request.
        fn settle_credits(credits: Vec<Credit>, request: CareRequest, event: CareRequestEvent) -> Vec<Credit> {
            Ok(request::settle_credits(&credits, &request, event)?)
        }

        /// The messages due after an event of a request; `requests` are those of its submission, after the event.
        fn care_messages_due(
            request: CareRequest, event: CareRequestEvent, requests: Vec<CareRequest>, choices: Vec<TellChoice>
        ) -> CareMessages {
            Ok(request::care_messages_due(&request, event, &requests, &choices))
        }

        /// When the account's credentials are due, for a first day of care: six weeks before.
        fn account_due(first_day: Day) by norms -> Option<AccountDue> {
            Ok(request::account_due(first_day, norms))
        }

        /// What can be asked for a child on a day, at a moment, with prices and credits. Room is not looked at.
        fn options(child: String, on: Day, context: CareContext, moment: Moment) -> DayOptions {
            Ok(request::options(&child, on, &context, moment)?)
        }

        /// What can be asked for each of these children on each day of a period: the answers of `options`, by child and then by day, in one
        /// call.
        fn options_each(children: Vec<String>, days: Period, context: CareContext, moment: Moment) -> Vec<DayOptions> {
            Ok(request::options_each(&children, days, &context, moment)?)
        }

        /// Which of the open requests for a group and day fit, each with those before it that fit granted.
        fn what_if(group: String, on: Day, context: CareContext) by norms -> WhatIf {
            Ok(request::what_if_by(norms, &group, on, &context)?)
        }

        /// What the approved requests of a year come to: for each child, month and way of payment.
        fn statement(requests: Vec<CareRequest>, year: WholeNumber) -> Vec<StatementRow> {
            Ok(request::statement(&requests, year))
        }
    }
}
