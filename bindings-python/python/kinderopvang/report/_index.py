"""The page that leads to the pages of several organisations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ..decision import Language
from ..dossier import DossierReport, PersonStatus, Urgency
from ._actions import first_of
from ._phrase import Phrase, Phrasebook, both, day, weekday
from ._render import render
from ._texts import SPOKEN, TEXTS


@dataclass(frozen=True, slots=True)
class Entry:
    """A page and what it reports."""

    file: str
    given: str
    report: DossierReport


@dataclass(frozen=True, slots=True)
class Row:
    file: str
    name: str
    given: str
    people: int
    numbers: list[int]
    at_once: int
    task: Phrase | None
    whom: str
    urgency: str
    urgency_name: Phrase | None
    by: Phrase | None


# The states that ask for somebody's attention, as `Totals` counts them.
SHOWN = (PersonStatus.BREACH, PersonStatus.DUE, PersonStatus.JUDGEMENT, PersonStatus.UNDETERMINED)
AT_ONCE = (Urgency.NOW, Urgency.OVERDUE)


def index(entries: Sequence[Entry], on: dt.date, language: Language) -> str:
    book = Phrasebook(language)
    rows = [_row(book, entry) for entry in sorted(entries, key=_urgent_first)]
    return render(
        "index.html.jinja",
        book,
        SPOKEN,
        on=book.say(both(lambda language: f"{weekday(on).of(language)} {day(on).of(language)}")),
        iso=on.isoformat(),
        rows=rows,
        states=[(status.value, book.say(both(status.text).capital())) for status in SHOWN],
        versions=", ".join(dict.fromkeys(entry.report.rules for entry in entries)),
        people=book.say(TEXTS["people"]),
    )


def _urgent_first(entry: Entry) -> tuple[int, int, str]:
    report = entry.report
    return -report.totals.breach, -sum(action.urgency in AT_ONCE for action in report.actions), report.organisation


def _row(book: Phrasebook, entry: Entry) -> Row:
    report, totals = entry.report, entry.report.totals
    first = min(report.actions, key=first_of, default=None)
    names = {person.id: person.name or person.id for person in report.persons}
    places = {location.id: location.name for location in report.locations}
    whom = (names.get(first.person or "") or places.get(first.location or "") or first.login or "") if first else ""
    return Row(
        file=entry.file,
        name=report.organisation,
        given=entry.given if entry.given != report.organisation else "",
        people=totals.persons,
        numbers=[totals.breach, totals.due, totals.judgement, totals.undetermined],
        at_once=sum(action.urgency in AT_ONCE for action in report.actions),
        task=book.say(both(first.task.text).capital()) if first else None,
        whom=whom,
        urgency=first.urgency.value if first else "",
        urgency_name=book.say(both(first.urgency.text).capital()) if first else None,
        by=book.say(day(first.by)) if first and first.by and first.urgency is not Urgency.NOW else None,
    )
