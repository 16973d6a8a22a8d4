"""People, locations and the organisation itself, as the page tells them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..dossier import Answer, LocationReport, PersonReport, PersonSegment
from ..register.deregistration import RegistrationState
from ..register.work import MayWorkOutcome
from ._telling import AnswerView, outcome, summary
from ._phrase import Pair, Phrase, both, day
from ._texts import TEXTS
from .._why import word

if TYPE_CHECKING:
    from ._page import Page


@dataclass(frozen=True, slots=True)
class SegmentView:
    status: str
    x: str
    width: str
    text: Phrase


@dataclass(frozen=True, slots=True)
class PersonView:
    anchor: str
    name: str
    id: str
    status: str
    state: Phrase
    urgencies: str
    activities: list[Phrase]
    facts: list[Phrase]
    next_day: Phrase | None
    segments: list[SegmentView]
    timeline: Phrase
    described: Phrase
    answers: list[AnswerView]
    summary: Phrase


@dataclass(frozen=True, slots=True)
class LocationView:
    anchor: str
    name: str
    facts: list[tuple[Phrase, Phrase, str]]
    answers: list[AnswerView]
    summary: Phrase


def person_view(page: Page, person: PersonReport, segments: tuple[PersonSegment, ...]) -> PersonView:
    say = page.book.say
    subject = page.person(person.id)
    answers = _person_answers(page, person, subject.name)
    shown = [_segment(page, segment) for segment in segments]
    return PersonView(
        anchor=subject.anchor,
        name=subject.name,
        id=person.id,
        status=person.status.value,
        state=say(both(person.status.text).capital()),
        urgencies=" ".join(dict.fromkeys(action.urgency.value for action in person.actions)),
        activities=[say(pair) for pair in _activities(page, person)],
        facts=[say(pair) for pair in _facts(person)],
        next_day=_next_day(page, person),
        segments=[view for view, _ in shown],
        timeline=say(TEXTS["timeline_of"].format(name=subject.name)),
        described=say(both(lambda language: "; ".join(text.of(language) for _, text in shown))),
        answers=answers,
        summary=say(summary_of(answers)),
    )


def location_view(page: Page, location: LocationReport, at: int) -> LocationView:
    today = [day_.covered for day_ in location.first_aid if day_.on == page.on]
    firsts: list[tuple[str, Answer[Any, Any, Any] | None]] = [
        ("q_facility", location.registered),
        ("q_administration", location.administration),
    ]
    asked = [(TEXTS[name], answer) for name, answer in firsts]
    asked += [(TEXTS["q_coverage"].format(day=day(one.on)), one.covered) for one in location.first_aid]
    answers = _told(page, asked, location.name)
    facts = [(TEXTS[name], answer) for name, answer in firsts if answer]
    facts += [(TEXTS["q_coverage"].format(day=day(page.on)), answer) for answer in today]
    return LocationView(
        anchor=f"l{at}",
        name=location.name,
        facts=[(page.book.say(name), page.book.say(outcome(answer.outcome)), _tone(answer)) for name, answer in facts],
        answers=answers,
        summary=page.book.say(summary_of(answers)),
    )


def organisation_answers(page: Page) -> list[AnswerView]:
    """The answers about logging in, the transfer file and the links."""
    report = page.report
    asked: list[tuple[Pair, Answer[Any, Any, Any] | None]] = [
        (TEXTS["q_login"].format(name=login.name), login.login) for login in report.logins
    ]
    asked += [(TEXTS["q_transfer"], report.transfer), (TEXTS["q_links"], report.links)]
    return _told(page, asked, report.organisation)


def _told(page: Page, asked: list[tuple[Pair, Answer[Any, Any, Any] | None]], about: str) -> list[AnswerView]:
    return [page.telling.answer(question, answer, about) for question, answer in asked if answer is not None]


def _person_answers(page: Page, person: PersonReport, name: str) -> list[AnswerView]:
    asked: list[tuple[Pair, Answer[Any, Any, Any] | None]] = []
    for activity in person.activities:
        names = {"role": both(activity.role.text), "place": page.location(activity.location).name}
        for question in ("may_work", "duty", "presence", "qualified"):
            asked.append((TEXTS["at"].format(question=TEXTS[f"q_{question}"], **names), getattr(activity, question)))
    asked += [(TEXTS[f"q_{question}"], getattr(person, question)) for question in ("deadline", "registration", "vog")]
    asked += [(TEXTS["q_request"], request) for request in person.requests]
    asked += [(TEXTS["q_first_aid"], certificate) for certificate in person.first_aid]
    asked += [(TEXTS["q_fee"], person.fee)]
    return _told(page, asked, name)


def _activities(page: Page, person: PersonReport) -> list[Pair]:
    told = dict.fromkeys(
        TEXTS["activity" if activity.is_on else "activity_not_now"]
        .format(role=both(activity.role.text), place=page.location(activity.location).name)
        .capital()
        for activity in person.activities
    )
    return list(told) or [TEXTS["no_activity"].capital()]


# The strictest first.
MAY_WORK = (MayWorkOutcome.NOT_ALLOWED, MayWorkOutcome.UNDETERMINED, MayWorkOutcome.ALLOWED)


def _facts(person: PersonReport) -> list[Pair]:
    """What to know at a glance: may the person work, is there a duty, how does the registration stand."""
    given = {activity.may_work.outcome for activity in person.activities if activity.may_work is not None}
    facts = [both(may_work.text) for may_work in MAY_WORK if may_work in given][:1]
    facts.append(both(person.duty.text))
    if person.registration is not None:
        facts.append(outcome(person.registration.outcome))
        if person.registration.outcome is RegistrationState.REGISTERED_LINKED and person.linked is False:
            facts.append(TEXTS["linked_elsewhere"])
    return [fact.capital() for fact in facts]


def _next_day(page: Page, person: PersonReport) -> Phrase | None:
    if not person.deadlines:
        return None
    first = person.deadlines[0]
    return page.book.say(TEXTS["next_day"].format(day=day(first.on), kind=both(first.kind.text)))


def _segment(page: Page, segment: PersonSegment) -> tuple[SegmentView, Pair]:
    first, last = page.period(segment.period)
    parts = [both(segment.state.status.text)]
    if segment.state.registration is not None:
        parts.append(both(segment.state.registration.text))
    state = both(lambda language: ", ".join(part.of(language) for part in parts))
    text = TEXTS["segment"].format(first=first, last=last, state=state)
    axis = page.axis
    return (
        SegmentView(
            segment.state.status.value,
            axis.share(segment.period.first),
            axis.width(segment.period),
            page.book.say(text),
        ),
        text,
    )


def summary_of(answers: list[AnswerView]) -> Pair:
    """How much there is to read."""
    return summary(sum(len(answer.reasons) for answer in answers), sum(len(answer.missing) for answer in answers))


TONES = {
    "registered": "in_order",
    "complete": "in_order",
    "covered": "in_order",
    "not_registered": "breach",
    "incomplete": "breach",
    "uncovered": "breach",
    "undetermined": "undetermined",
}


def _tone(answer: Answer[Any, Any, Any]) -> str:
    """The state of people whose colour fits the outcome."""
    return TONES.get(word(answer), "not_obliged")
