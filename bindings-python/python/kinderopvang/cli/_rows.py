"""A judged dossier as rows of a table: the states and what has to be done."""

from __future__ import annotations

from collections.abc import Iterator

from .._answers import AnyAnswer, Names
from ..decision import Language
from ..dossier import DossierAction, DossierReport, LocationReport
from ._csv import Cell

COLUMNS = (
    "dossier",
    "organisation",
    "on",
    "row",
    "about",
    "id",
    "name",
    "location",
    "what",
    "state",
    "urgency",
    "who",
    "from",
    "by",
    "sentence",
)
"""The columns, which stay: later ones come after these.

dossier, organisation, on: which dossier, and the day it was judged on.
row: `person` and `location` for a state, `action` for what has to be done, `deadline` for a day ahead.
about, id, name: whom it is about: `person`, `location`, `login` or `organisation`.
location: where, when an action about a person is about one location.
what: of a state `status`, or what was asked of a location; of an action the task; of a deadline its kind.
state, urgency, who, from, by: the words and days of the report.
sentence: the same for people, in the asked language.
"""


def rows(dossier: str, report: DossierReport, language: Language) -> Iterator[dict[str, Cell]]:
    names = Names(report)
    same: dict[str, Cell] = {"dossier": dossier, "organisation": report.organisation, "on": report.on}
    for person in report.persons:
        yield same | {
            "row": "person",
            **_about(names, person=person.id),
            "what": "status",
            "state": person.status.value,
            "sentence": person.status.text(language),
        }
    for location in report.locations:
        for what, answer in _asked(location, report):
            yield same | {
                "row": "location",
                **_about(names, location=location.id),
                "what": what,
                "state": answer.outcome.value,
                "sentence": answer.explain(language)[0],
            }
    for action in report.actions:
        yield same | {"row": "action", **_action(names, action, language)}
    for deadline in report.deadlines:
        yield same | {
            "row": "deadline",
            **_about(names, deadline.person, deadline.location),
            "what": deadline.kind.value,
            "by": deadline.on,
            "sentence": deadline.kind.text(language),
        }


def _asked(location: LocationReport, report: DossierReport) -> Iterator[tuple[str, AnyAnswer]]:
    if location.registered:
        yield "facility", location.registered
    if location.administration:
        yield "administration", location.administration
    for day in location.first_aid:
        if day.on == report.on:
            yield "first_aid", day.covered


def _action(names: Names, action: DossierAction, language: Language) -> dict[str, Cell]:
    return {
        **_about(names, action.person, action.location, action.login),
        "what": action.task.value,
        "urgency": action.urgency.value,
        "who": action.party.value,
        "from": action.from_,
        "by": action.by,
        "sentence": action.task.text(language),
    }


def _about(
    names: Names, person: str | None = None, location: str | None = None, login: str | None = None
) -> dict[str, Cell]:
    about = {"person": person, "location": location, "login": login}
    kind = next((kind for kind, id in about.items() if id is not None), "organisation")
    where = location if person is not None else None
    return {"about": kind, "id": about.get(kind), "name": names.subject(person, location, login), "location": where}


__all__ = ["COLUMNS", "rows"]
