"""The answers within a report, and the reasons they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from .decision import Language
from .dossier import Answer, DossierReport, LocationReport, PersonReport

AnyAnswer: TypeAlias = Answer[Any, Any, Any]


def of_person(person: PersonReport) -> list[AnyAnswer]:
    answers: list[AnyAnswer | None] = [person.registration, person.deadline, person.vog, person.fee]
    for activity in person.activities:
        answers += [activity.duty, activity.presence, activity.may_work, activity.qualified]
    return _there([*answers, *person.first_aid])


def of_location(location: LocationReport) -> list[AnyAnswer]:
    return _there([location.registered, location.administration, *(day.covered for day in location.first_aid)])


def of_organisation(report: DossierReport) -> list[AnyAnswer]:
    return _there([report.transfer, report.links])


def _there(answers: Iterable[AnyAnswer | None]) -> list[AnyAnswer]:
    return [answer for answer in answers if answer is not None]


def because(answers: Iterable[AnyAnswer], language: Language) -> Iterator[tuple[str, str]]:
    """The code and the sentence of every reason, each sentence once."""
    told: set[str] = set()
    for answer in answers:
        for reason in answer.reasons:
            sentence = reason.explain(language)
            if sentence not in told:
                told.add(sentence)
                yield reason.code, sentence


class Names:
    """How what a report is about is called."""

    def __init__(self, report: DossierReport) -> None:
        self.organisation = report.organisation
        self.persons = {person.id: person.name or person.id for person in report.persons}
        self.locations = {location.id: location.name for location in report.locations}

    def person(self, id: str) -> str:
        return self.persons.get(id, id)

    def location(self, id: str) -> str:
        return self.locations.get(id, id)

    def subject(self, person: str | None, location: str | None, login: str | None = None) -> str:
        """The person, else the location, else the login, else the organisation."""
        if person is not None:
            return self.person(person)
        if location is not None:
            return self.location(location)
        return login or self.organisation


__all__ = ["AnyAnswer", "Names", "because", "of_location", "of_organisation", "of_person"]
