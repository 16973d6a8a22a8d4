"""Every union of the library can be taken apart completely: mypy and pyright prove it."""

import datetime as dt
from decimal import Decimal
from typing import assert_never, assert_type

from kinderopvang import Language, Norms, decide_all, outcomes
from kinderopvang.calendar import Period
from kinderopvang.decision import Decision, Next, Question, Segment
from kinderopvang.identifier import VogReference
from kinderopvang.register.deadline import AnyDeadlineOutcome, DeadlineOutcome
from kinderopvang.register.deregistration import AnyRegistrationEvent, HolderId, RegistrationEvent
from kinderopvang.register.fee import AnyFeeOutcome, FeeOutcome
from kinderopvang.register.linking import AnyTransferReason, TransferReason
from kinderopvang.register.vog import AnyVogReason, Vog, VogFact, VogForRegistration, VogKind, VogOutcome


def of_words(outcome: VogOutcome) -> str:
    match outcome:
        case VogOutcome.ACCEPTED:
            return "yes"
        case VogOutcome.REJECTED:
            return "no"
        case VogOutcome.UNDETERMINED:
            return "unknown"
        case VogOutcome.JUDGEMENT:
            return "somebody has to judge"
        case VogOutcome.NOT_IN_FORCE:
            return "not yet"
        case _:
            assert_never(outcome)


def of_cases(outcome: AnyFeeOutcome) -> Decimal | None:
    match outcome:
        case FeeOutcome.Fee(total=total):
            return total
        case FeeOutcome.AtLeast(registration):
            return registration
        case FeeOutcome.Free():
            return Decimal(0)
        case FeeOutcome.Undetermined() | FeeOutcome.NotModelled() | FeeOutcome.NotInForce():
            return None
        case _:
            assert_never(outcome)


def of_days(outcome: AnyDeadlineOutcome) -> dt.date | None:
    match outcome:
        case DeadlineOutcome.Due(by) | DeadlineOutcome.Overdue(by):
            return by
        case DeadlineOutcome.Met() | DeadlineOutcome.Undetermined() | DeadlineOutcome.NotInForce():
            return None
        case _:
            assert_never(outcome)


def of_forms(event: AnyRegistrationEvent) -> HolderId | None:
    match event:
        case RegistrationEvent.Linked(holder=holder) | RegistrationEvent.Unlinked(holder=holder):
            return holder
        case RegistrationEvent.Registered() | RegistrationEvent.ExtensionRequested() | RegistrationEvent.OwnRequest():
            return None
        case RegistrationEvent.NewVogDemanded() | RegistrationEvent.VogDelivered():
            return None
        case RegistrationEvent.DeathNotified() | RegistrationEvent.Deregistered():
            return None
        case _:
            assert_never(event)


def of_reasons(reason: AnyTransferReason) -> dt.date | None:
    match reason:
        case TransferReason.ValidUntil(last_day=last_day) | TransferReason.ExpiredAfter(last_day=last_day):
            return last_day
        case TransferReason.ExpiresTooSoon(last_day=last_day):
            return last_day
        case TransferReason.NotInForce(from_=day) | TransferReason.IssuedLater(issued_on=day):
            return day
        case TransferReason.NewHolderLater(new_holder_from=day) | TransferReason.AcceptOnTheFirstDay(day):
            return day
        case TransferReason.AcceptedOn(day) | TransferReason.AcceptedInVain(day):
            return day
        case _:
            assert_never(reason)


def types_come_through(on: dt.date) -> None:
    vog = Vog(VogKind.NP, reference=VogReference("999901201402150000"), function_aspects=[84, 86], issued_on=on)
    question = VogForRegistration(vog)
    asked: Question[VogOutcome, AnyVogReason, VogFact] = question
    decision = asked.decide(on, Norms.builtin())
    assert_type(decision, Decision[VogOutcome, AnyVogReason, VogFact])
    assert_type(decision.outcome, VogOutcome)
    assert_type(decision.reasons, tuple[AnyVogReason, ...])
    assert_type(decision.next, Next[VogOutcome] | None)
    assert_type(decision.explain(Language.NL), tuple[str, ...])
    assert_type(decide_all([question], on), tuple[Decision[VogOutcome, AnyVogReason, VogFact], ...])
    assert_type(outcomes([question, question], on), tuple[VogOutcome, ...])
    segments = question.timeline(Period(on, on))
    assert_type(segments, tuple[Segment[VogOutcome, AnyVogReason], ...])
    assert_type(segments[0].because, tuple[AnyVogReason, ...])
    assert_type(vog.function_aspects, frozenset[int] | None)
    assert_type(RegistrationEvent.from_json("{}"), AnyRegistrationEvent)
    assert_type(VogReference.from_json('"NP123"'), VogReference)
