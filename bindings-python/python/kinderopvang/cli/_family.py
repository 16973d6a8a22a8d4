"""The document of a family: what it holds, and what becomes of its submissions."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .._nearest import nearest
from ..calendar import Moment
from ..errors import WrongInput
from ..request import (
    CareContext,
    CareMessages,
    CareRequest,
    CareRequestEvent,
    CareRequestKind,
    Credit,
    DayOptions,
    Submission,
    SubmissionDecision,
    TellChoice,
    WhatIf,
    advance,
    cancelled_with,
    care_messages_due,
    options,
    settle_credits,
    what_if,
)
from ..wire import Fault, FaultCode
from ._places import Member, members

V = TypeVar("V")
FIELDS = ("context", "submissions", "events", "choices", "judged")
FIELDS_OF_EVENT = ("moment", "request", "event")
CHILDREN_WITH_OPTIONS = 3
DAYS_TO_OPTIONS = 8


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens to a request."""

    moment: Moment
    request: str
    event: CareRequestEvent


@dataclass(frozen=True, slots=True)
class Family:
    """What the document holds."""

    context: CareContext
    submissions: list[Submission]
    events: list[Happening]
    choices: list[TellChoice]
    judged: Moment


class _Reader:
    """Reads a document part by part and collects the faults of all."""

    def __init__(self, text: str) -> None:
        self.text, self.faults = text, list[Fault]()

    def fields(self, start: int, path: str, known: tuple[str, ...]) -> dict[str, Member]:
        """The members of an object that has these fields and no others."""
        found: dict[str, Member] = {}
        for member in members(self.text, start):
            key = str(member.key)
            if key in found:
                self.fault(member.below(path), FaultCode.DUPLICATE_FIELD, "this field stands here twice")
            elif key not in known:
                near = nearest(key, known)
                help = f"did you mean `{near}`?" if near else None
                self.fault(member.below(path), FaultCode.UNKNOWN_FIELD, "this field is not known here", help)
            found[key] = member
        for name in known:
            if name not in found:
                self.fault(f"{path}.{name}" if path else name, FaultCode.MISSING_FIELD, "this field is required")
        return found

    def fault(self, path: str, code: FaultCode, message: str, help: str | None = None) -> None:
        self.faults.append(Fault(path, code, message, help=help))

    def value(self, member: Member, path: str, read: Callable[[str], V]) -> list[V]:
        """The value of a member, or none and its faults, with their paths from the whole document."""
        try:
            return [read(self.text[member.value : member.end])]
        except WrongInput as wrong:
            for fault in wrong.faults:
                between = "." if fault.path and not fault.path.startswith("[") else ""
                self.fault(f"{path}{between}{fault.path}", fault.code, fault.message, fault.help)
            return []

    def items(self, member: Member, path: str, read: Callable[[str], V]) -> list[V]:
        if not self.text.startswith("[", member.value):
            self.fault(path, FaultCode.WRONG_TYPE, "expected an array")
            return []
        below = members(self.text, member.value)
        return [value for item in below for value in self.value(item, item.below(path), read)]

    def events(self, member: Member, path: str) -> list[Happening]:
        found: list[Happening] = []
        if not self.text.startswith("[", member.value):
            self.fault(path, FaultCode.WRONG_TYPE, "expected an array")
        for item in members(self.text, member.value):
            at = item.below(path)
            fields = self.fields(item.value, at, FIELDS_OF_EVENT)
            if all(name in fields for name in FIELDS_OF_EVENT):
                moments = self.value(fields["moment"], f"{at}.moment", Moment.from_json)
                requests = self.value(fields["request"], f"{at}.request", _text)
                words = self.value(fields["event"], f"{at}.event", _event)
                found += [Happening(*each) for each in zip(moments, requests, words, strict=False)]
        return found


def _text(text: str) -> str:
    value: Any = json.loads(text)
    if not isinstance(value, str):
        raise WrongInput((Fault("", FaultCode.WRONG_TYPE, "expected a text"),))
    return value


def _event(text: str) -> CareRequestEvent:
    return CareRequestEvent(_text(text))


def read_family(text: str) -> Family:
    """Reads the document. Raises `WrongInput` with every fault and its path."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        raise WrongInput((Fault("", FaultCode.NOT_JSON, "not JSON"),)) from None
    if not text.lstrip().startswith("{"):
        raise WrongInput((Fault("", FaultCode.WRONG_TYPE, "expected an object"),))
    reader = _Reader(text)
    parts = reader.fields(0, "", FIELDS)
    contexts: list[CareContext] = []
    moments: list[Moment] = []
    submissions: list[Submission] = []
    events: list[Happening] = []
    choices: list[TellChoice] = []
    for name, member in parts.items():
        match name:
            case "context":
                contexts = reader.value(member, name, CareContext.from_json)
            case "submissions":
                submissions = reader.items(member, name, Submission.from_json)
            case "events":
                events = reader.events(member, name)
            case "choices":
                choices = reader.items(member, name, TellChoice.from_json)
            case "judged":
                moments = reader.value(member, name, Moment.from_json)
            case _:
                pass
    if reader.faults:
        raise WrongInput(tuple(reader.faults))
    return Family(contexts[0], submissions, events, choices, moments[0])


@dataclass
class Happened:
    """What an event brought about."""

    happening: Happening
    hit: list[CareRequest]
    due: CareMessages


@dataclass
class Course:
    """What becomes of the submissions of a family, step by step as an organisation takes them.

    A step that is impossible raises `WrongInput`.
    """

    family: Family
    requests: list[CareRequest] = field(init=False)
    credits: tuple[Credit, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.requests = list(self.family.context.requests)
        self.credits = self.family.context.credits

    @property
    def context(self) -> CareContext:
        return self.family.context.__replace__(requests=tuple(self.requests), credits=self.credits)

    def submit(self, submission: Submission) -> SubmissionDecision:
        """What a submission gets; its requests go on the list, and their credit is set apart."""
        context = self.context
        decision = submission.evaluate(context, self.family.judged)
        for request in submission.requests(decision, context):
            is_absence = request.kind is CareRequestKind.ABSENCE
            event = CareRequestEvent.REGISTER if is_absence else CareRequestEvent.RECEIVE
            self.credits = settle_credits(self.credits, request, event)
            self.requests.append(advance(request, event, context.policy, submission.submitted))
        return decision

    def open_by_group_and_day(self) -> list[WhatIf]:
        """Which open requests fit, for the days that are asked."""
        today = self.family.judged.day
        open = {(each.group, each.on) for each in self.requests if each.state.is_open and each.on >= today}
        context = self.context
        return [what_if(group, on, context) for group, on in sorted(open)]

    def happen(self, happening: Happening) -> Happened:
        """An event of a request, of those that are cancelled with it, and the messages that are due."""
        request = self._find(happening.request)
        is_cancel = happening.event is CareRequestEvent.CANCEL
        hit: list[CareRequest] = []
        for each in cancelled_with(request, self.requests) if is_cancel else [request]:
            after = advance(each, happening.event, self.family.context.policy, happening.moment)
            self.credits = settle_credits(self.credits, after, happening.event)
            self.requests = [after if kept.id == after.id else kept for kept in self.requests]
            hit.append(after)
        due = care_messages_due(
            self._find(happening.request), happening.event, self.requests, self.family.choices
        )
        return Happened(happening, hit, due)

    def _find(self, id: str) -> CareRequest:
        for request in self.requests:
            if request.id == id:
                return request
        raise WrongInput((Fault("events", FaultCode.UNKNOWN_REFERENCE, f"no request `{id}`"),))

    def what_can_be_asked(self) -> list[DayOptions]:
        """For the first children, on a day a week ahead: the slots, and which credits can pay them."""
        context, judged = self.context, self.family.judged
        on = judged.add_days(DAYS_TO_OPTIONS).day
        return [options(child.id, on, context, judged) for child in context.children[:CHILDREN_WITH_OPTIONS]]


__all__ = ["Course", "Family", "Happened", "Happening", "read_family"]
