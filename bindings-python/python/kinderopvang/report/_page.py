"""The page of one dossier: everything it tells, in the order in which it tells it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..calendar import Period
from ..decision import Language
from ..dossier import Dossier, DossierDeadline, DossierReport, PersonStatus, UnjudgedPart
from ..norm import Norms
from ._actions import Actions, ActionView
from ._telling import AnswerView, Telling
from ._people import PersonView, location_view, organisation_answers, person_view
from ._phrase import Pair, Phrase, Phrasebook, both, day, euro, same, weekday
from ._render import render
from ._texts import SPOKEN, TEXTS
from ._timeline import Axis, timelines
from ._verdict import besides, verdict


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what something is about, with the place on the page where more is told of it."""

    name: str
    anchor: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class StateCount:
    word: str
    name: Phrase
    number: int
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class DeadlineView:
    day: Phrase
    iso: str
    away: Phrase
    subject: Subject
    kind: Phrase


class Page:
    """What stands on the page of one dossier. `index` is the address of the page that leads here, if there is one."""

    def __init__(self, dossier: Dossier, on: dt.date, language: Language, norms: Norms | None, index: str = "") -> None:
        self.report: DossierReport = dossier.judge(on, norms)
        self.on, self.language, self.index = on, language, index
        self.book = Phrasebook(language)
        self.telling = Telling(self.book, self.report.sources)
        self.axis = Axis.around(on)
        order = list(PersonStatus)
        # Read once: the report makes its people anew each time they are asked for.
        self.in_order = sorted(self.report.persons, key=lambda person: order.index(person.status))
        self.many = len(self.in_order) > MANY
        self._dossier, self._norms = dossier, norms

    def html(self) -> str:
        return render("page.html.jinja", self.book, SPOKEN, **self._content())

    def _content(self) -> dict[str, object]:
        report, say = self.report, self.book.say
        self._subjects()
        people = self._people()
        places = [location_view(self, location, at) for at, location in enumerate(report.locations)]
        actions: list[ActionView] = Actions(self).views()
        return {
            "report": report,
            "index": self.index,
            "on": say(both(lambda language: f"{weekday(self.on).of(language)} {day(self.on).of(language)}")),
            "iso": self.on.isoformat(),
            "verdict": say(verdict(report)),
            "besides": [say(pair) for pair in besides(report)],
            "kept": [subject for subject in self.persons.values() if subject.status == PersonStatus.BREACH.value],
            "states": self._states(),
            "totals": self._totals(),
            "fine": self._fine(),
            "urgencies": Actions.urgencies(self, actions),
            "people": people,
            "places": places,
            "organisation": self._organisation(),
            "deadlines": [self._deadline(deadline) for deadline in report.deadlines],
            "questions": self._questions(),
            "not_judged": self._not_judged(),
            "warnings": [(self.location(one.location), say(both(one.kind.text).capital())) for one in report.warnings],
            "messages": [(self.person(one.person), say(both(one.message.explain))) for one in report.messages],
            "sources": sorted(self.telling.shown.values(), key=lambda source: source.citation),
            "marker": self.axis.share(self.on),
            "strips": self._strips(people),
            "ticks": [(tick, say(tick.label) if tick.label else None) for tick in self.axis.ticks()],
            "legend": say(TEXTS["timeline_legend"].format(day=day(self.on))),
            "many": self.many,
        }

    def _subjects(self) -> None:
        self.persons = {
            person.id: Subject(person.name or person.id, f"p{at}", person.status.value)
            for at, person in enumerate(self.in_order)
        }
        self.places = {
            location.id: Subject(location.name, f"l{at}") for at, location in enumerate(self.report.locations)
        }

    def _people(self) -> list[PersonView]:
        segments = timelines(self._dossier, [person.id for person in self.in_order], self.axis, self._norms)
        return [person_view(self, person, of) for person, of in zip(self.in_order, segments, strict=True)]

    def person(self, identity: str) -> Subject:
        return self.persons.get(identity, Subject(identity))

    def location(self, identity: str) -> Subject:
        return self.places.get(identity, Subject(identity))

    def about(self, person: str | None, location: str | None, login: str | None = None) -> Subject:
        if person is not None:
            return self.person(person)
        if location is not None:
            return self.location(location)
        return Subject(login or self.report.organisation, "organisation" if self.has_answers else "")

    @property
    def has_answers(self) -> bool:
        """Is there anything to tell of the organisation itself?"""
        report = self.report
        return bool(report.logins) or report.transfer is not None or report.links is not None

    def away(self, date: dt.date) -> Pair:
        """How far a day lies from the asked one."""
        days = (date - self.on).days
        if days == 0:
            return TEXTS["today"]
        name = ("in_days" if days > 0 else "late") + ("_one" if abs(days) == 1 else "")
        return TEXTS[name].format(n=abs(days))

    def period(self, period: Period) -> tuple[Pair, Pair]:
        return day(period.first), day(period.last)

    def _states(self) -> list[StateCount]:
        counts: list[StateCount] = []
        total, before = len(self.in_order), 0
        for status in PersonStatus:
            number = sum(person.status is status for person in self.in_order)
            if number:
                x, width = (f"{part / total * 100:.2f}%" for part in (before, number))
                counts.append(StateCount(status.value, self.book.say(both(status.text)), number, x, width))
                before += number
        return counts

    def _strips(self, people: list[PersonView]) -> list[tuple[str, Phrase]]:
        """The states that stand in a timeline."""
        found = {segment.status for person in people for segment in person.segments}
        return [(status.value, self.book.say(both(status.text))) for status in PersonStatus if status.value in found]

    def _totals(self) -> list[tuple[Phrase, Phrase, bool]]:
        """Name, number, and whether it is something to look at."""
        totals = self.report.totals
        numbers = (("persons", 0), ("obliged", 0), ("registered", 0), ("linked", 0))
        wrong = (("unqualified", 1), ("unregistered", 1), ("incomplete", 1), ("uncovered", 1))
        rows = [
            (
                self.book.say(TEXTS[f"total_{name}"]),
                self.book.say(same(str(getattr(totals, name)))),
                bool(bad and getattr(totals, name)),
            )
            for name, bad in (*numbers, *wrong)
        ]
        if totals.cost > Decimal(0):
            rows.append((self.book.say(TEXTS["total_cost"]), self.book.say(euro(totals.cost)), False))
        return rows

    def _fine(self) -> tuple[Phrase, object] | None:
        risk = self.report.risk
        if not risk.breaches or risk.highest_fine is None:
            return None
        source = risk.citation and self.telling.cited(risk.citation, self.book.say(same("")), "")
        return self.book.say(euro(risk.highest_fine)), source

    def _organisation(self) -> list[AnswerView]:
        return organisation_answers(self)

    def _deadline(self, deadline: DossierDeadline) -> DeadlineView:
        return DeadlineView(
            self.book.say(day(deadline.on)),
            deadline.on.isoformat(),
            self.book.say(self.away(deadline.on)),
            self.about(deadline.person, deadline.location),
            self.book.say(both(deadline.kind.text).capital()),
        )

    def _questions(self) -> list[tuple[Phrase, list[tuple[str, Phrase]]]]:
        say = self.book.say
        return [
            (say(question), [(about, say(depends)) for about, depends in found])
            for question, found in self.telling.questions.found.items()
        ]

    def _not_judged(self) -> list[tuple[Phrase, list[Subject]]]:
        lacking: dict[UnjudgedPart, list[Subject]] = {}
        for location in self.report.locations:
            for part in location.not_judged:
                lacking.setdefault(part, []).append(self.location(location.id))
        for person in self.in_order:
            for part in person.not_judged:
                lacking.setdefault(part, []).append(self.person(person.id))
        return [(self.book.say(both(part.text).capital()), subjects) for part, subjects in lacking.items()]


# With more people than this, each is drawn only when it comes into view, and nothing is told twice.
MANY = 200
