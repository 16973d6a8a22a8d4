"""The deadlines of judged dossiers as a calendar (iCalendar, RFC 5545), for whatever calendar people use.

It loads the package `icalendar` when it is asked for a calendar.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from ._answers import AnyAnswer, Names, because
from ._arguments import Arguments
from ._version import VERSION
from ._why import Why
from .decision import Language
from .dossier import DossierAction, DossierDeadline, DossierReport, Urgency

# A week ahead at nine in the morning, counted from the midnight with which the day begins.
AHEAD = dt.timedelta(days=-6, hours=-15)
# From here the numbers of versions count, in minutes; they fit for four thousand years.
FIRST_VERSION = dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc)
LONGEST_SUMMARY = 200


class _Component(Protocol):
    """What is used of a component of the package `icalendar`, with types."""

    def add(self, name: str, value: object) -> None: ...
    def add_component(self, component: object) -> None: ...
    def to_ical(self) -> bytes: ...


def _new(name: str) -> _Component:
    import icalendar

    return cast(_Component, getattr(icalendar, name)())


def calendar(reports: Sequence[DossierReport], *, language: Language, stamp: dt.datetime | None = None) -> bytes:
    """The days ahead and the actions with a last day, as events of whole days.

    An event has the same UID in every calendar in which it is about the same thing: the organisation, the person or
    location, and the kind of deadline or the task. So a later calendar moves it instead of adding another. `stamp` is
    the moment of making, now by default; with a given one, equal reports give equal bytes. Raises `ValueError` for a
    `stamp` without a zone.

    The names of people are in it; citizen service numbers and references of VOGs are not.
    """
    given = Arguments()
    given.each("reports", reports, DossierReport)
    given.are("language", language, Language)
    given.are("stamp", stamp, dt.datetime, type(None))
    given.raise_faults()
    made = (dt.datetime.now(dt.timezone.utc) if stamp is None else _in_utc(stamp)).replace(microsecond=0)
    found = _new("Calendar")
    found.add("prodid", f"-//kinderopvang//{VERSION}//{language.value.upper()}")
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", "Kinderopvang: termijnen" if language is Language.NL else "Childcare: deadlines")
    seen: Counter[tuple[str, ...]] = Counter()
    for report in reports:
        for due in _of_report(report, language):
            seen[due.identity] += 1
            found.add_component(due.event(made, _uid(due.identity, seen[due.identity])))
    return found.to_ical()


def _in_utc(stamp: dt.datetime) -> dt.datetime:
    if stamp.tzinfo is None:
        raise ValueError("the stamp has no zone")
    return stamp.astimezone(dt.timezone.utc)


def _uid(identity: Iterable[str], number: int) -> str:
    """A name for a deadline that stays and gives nothing away; the number tells apart what has the same identity."""
    text = "\x1f".join((*identity, str(number)))
    return f"{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:40]}@kinderopvang"


@dataclass(frozen=True, slots=True)
class _Due:
    """A day in a calendar."""

    identity: tuple[str, ...]
    day: dt.date
    summary: str
    description: str
    category: str
    is_ahead: bool

    def event(self, made: dt.datetime, uid: str) -> _Component:
        found = _new("Event")
        found.add("uid", uid)
        found.add("dtstamp", made)
        found.add("last-modified", made)
        found.add("sequence", max(0, (made - FIRST_VERSION) // dt.timedelta(minutes=1)))
        found.add("dtstart", self.day)
        found.add("dtend", self.day + dt.timedelta(days=1))
        found.add("summary", _one_line(self.summary))
        found.add("description", self.description)
        found.add("categories", [self.category])
        found.add("transp", "TRANSPARENT")
        found.add("class", "PRIVATE")
        if self.is_ahead:
            found.add_component(self.alarm())
        return found

    def alarm(self) -> _Component:
        found = _new("Alarm")
        found.add("action", "DISPLAY")
        found.add("description", _one_line(self.summary))
        found.add("trigger", AHEAD)
        return found


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SUMMARY else f"{line[: LONGEST_SUMMARY - 1]}…"


def _of_report(report: DossierReport, language: Language) -> Iterator[_Due]:
    names = Names(report)
    why = Why(report)
    for deadline in report.deadlines:
        answers = why.of_deadline(deadline)
        yield _Due(
            _identity(report, deadline, "deadline", deadline.kind.value),
            deadline.on,
            f"{names.subject(deadline.person, deadline.location)}: {deadline.kind.text(language)}",
            _description(report, answers, language, []),
            Urgency.DATED.text(language),
            deadline.on >= report.on,
        )
    for action in report.actions:
        if action.by is None:
            continue
        answers = why.of(action)
        who = action.party.text(language)
        where = [names.location(action.location)] if action.person is not None and action.location is not None else []
        yield _Due(
            _identity(report, action, "action", action.task.value, action.party.value),
            action.by,
            f"{names.subject(action.person, action.location, action.login)}: {action.task.text(language)}",
            _description(report, answers, language, [who, *where]),
            action.urgency.text(language),
            action.by >= report.on,
        )


def _identity(report: DossierReport, about: DossierAction | DossierDeadline, *kind: str) -> tuple[str, ...]:
    login = about.login if isinstance(about, DossierAction) else None
    whom = (about.person, about.location, login)
    return (report.organisation, *("" if id is None else f"={id}" for id in whom), *kind)


def _description(report: DossierReport, answers: list[AnyAnswer], language: Language, first: list[str]) -> str:
    lines = [report.organisation, *first]
    for code, sentence in because(answers, language):
        source = report.sources.get(code)
        lines.append(f"- {sentence} ({source.citation}; {source.layer.text(language)})" if source else f"- {sentence}")
    return "\n".join(lines)


__all__ = ["calendar"]
