"""What the tests of the report share: dossiers, and every reason and question of a report."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from kinderopvang import Dossier
from kinderopvang.dossier import Answer, DossierReport

from typed import ROOT

DOSSIERS = ROOT / "examples" / "dossiers"
GROUP, HOUSEHOLD = "group-2026-09-01", "household-2026-11-21"

Answers = Answer[Any, Any, Any]


def day_of(name: str) -> dt.date:
    return dt.date.fromisoformat(name[-10:])


def example(name: str) -> Dossier:
    return Dossier.from_file(DOSSIERS / f"{name}.json")


def document(name: str = GROUP) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((DOSSIERS / f"{name}.json").read_text(encoding="utf-8"))
    return content


def of(content: dict[str, Any]) -> Dossier:
    return Dossier.from_text(json.dumps(content))


EMPTY: dict[str, Any] = {"organisation": {"name": "Leeg", "holder": "leeg"}, "locations": [], "persons": []}


def named(*names: str) -> Dossier:
    """The people of the example, as far as there are names, with these names."""
    content = document()
    content["persons"] = content["persons"][: len(names)]
    for person, name in zip(content["persons"], names, strict=True):
        person["name"] = name
    for location in content["locations"]:
        location.pop("roster", None)
    return of(content)


def many(number: int) -> Dossier:
    """So many people who cannot be told apart from those of the example, but for their names."""
    content = document()
    people = content["persons"]
    content["persons"] = [{**people[at % len(people)], "id": f"p{at}", "name": f"Persoon {at}"} for at in range(number)]
    for person in content["persons"]:
        person.pop("bsn", None)
    for location in content["locations"]:
        location.pop("roster", None)
    return of(content)


def answers(report: DossierReport) -> Iterator[Answers]:
    """Every answer of a report."""
    found: list[Answers | None] = [report.transfer, report.links, *(login.login for login in report.logins)]
    for location in report.locations:
        found += [location.registered, location.administration, *(day.covered for day in location.first_aid)]
    for person in report.persons:
        found += [person.registration, person.deadline, person.vog, person.fee, *person.first_aid, *person.requests]
        for activity in person.activities:
            found += [activity.duty, activity.presence, activity.may_work, activity.qualified]
    return (answer for answer in found if answer is not None)
