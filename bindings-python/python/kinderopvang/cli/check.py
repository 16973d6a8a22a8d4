"""`kinderopvang check`: a dossier judged, as a report for the terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..decision import Language
from ..dossier import (
    Answer,
    Dossier,
    DossierAction,
    DossierDeadline,
    DossierReport,
    LocationReport,
    PersonReport,
    PersonStatus,
    UnjudgedPart,
    Urgency,
)
from ..errors import KinderopvangError
from ._options import WRONG, console, euro, language_option, on_option, said, unreadable

COLOURS = {
    PersonStatus.BREACH: "bold red",
    PersonStatus.DUE: "yellow",
    PersonStatus.JUDGEMENT: "magenta",
    PersonStatus.UNDETERMINED: "cyan",
    PersonStatus.IN_ORDER: "green",
    PersonStatus.NOT_OBLIGED: "dim",
}


@click.command()
@click.argument("dossier", type=click.Path(path_type=Path), metavar="DOSSIER.json")
@on_option
@language_option
def check(dossier: Path, on: dt.date, language: Language) -> None:
    """Judge a dossier on a day.

    Exit status: 0 nothing wrong, 1 a breach or something overdue, 2 the dossier could not be read.
    """
    try:
        report = Dossier.from_text(dossier.read_text(encoding="utf-8")).judge(on)
    except (KinderopvangError, OSError, UnicodeDecodeError) as error:
        unreadable(str(dossier), error)
    Report(report, language, console()).show()
    if is_wrong(report):
        raise SystemExit(WRONG)


def is_wrong(report: DossierReport) -> bool:
    """Is there something to be done at once, such as a breach, or that should have been done already?"""
    return any(action.urgency in (Urgency.NOW, Urgency.OVERDUE) for action in report.actions)


class Report:
    """The report, part by part."""

    def __init__(self, report: DossierReport, language: Language, console: Console) -> None:
        self.report, self.language, self.console = report, language, console
        self.names = {person.id: person.name or person.id for person in report.persons}
        self.places = {location.id: location.name for location in report.locations}

    def say(self, nl: str, en: str) -> str:
        return said(self.language, nl, en)

    def show(self) -> None:
        report = self.report
        title = f"[bold]{escape(report.organisation)}[/bold], {report.on}"
        self.console.print(f"{title} [dim]({self.say('normen', 'norms')} {escape(report.rules)})[/dim]\n")
        parts = (
            self.totals,
            self.locations,
            self.persons,
            self.actions,
            self.deadlines,
            self.warnings,
            self.not_judged,
            self.reasons,
        )
        for part in parts:
            part()

    def totals(self) -> None:
        totals = self.report.totals
        rows = [
            (self.say("personen", "people"), totals.persons),
            (self.say("verplicht", "obliged"), totals.obliged),
            (self.say("ingeschreven", "registered"), totals.registered),
            (self.say("gekoppeld", "linked"), totals.linked),
            (PersonStatus.BREACH.text(self.language), totals.breach),
            (PersonStatus.DUE.text(self.language), totals.due),
            (PersonStatus.JUDGEMENT.text(self.language), totals.judgement),
            (PersonStatus.UNDETERMINED.text(self.language), totals.undetermined),
            (PersonStatus.IN_ORDER.text(self.language), totals.in_order),
            (PersonStatus.NOT_OBLIGED.text(self.language), totals.not_obliged),
            (self.say("kosten", "cost"), euro(self.language, totals.cost)),
            (self.say("zonder passend diploma", "without a fitting diploma"), totals.unqualified),
            (self.say("voorziening niet geregistreerd", "facility not registered"), totals.unregistered),
            (self.say("administratie onvolledig", "administration incomplete"), totals.incomplete),
            (self.say("te weinig eerste hulp", "not enough first aid"), totals.uncovered),
        ]
        table = self.table(self.say("Totalen", "Totals"), "", "")
        for name, count in rows:
            table.add_row(escape(name), str(count))
        self.console.print(table)

    def locations(self) -> None:
        if not self.report.locations:
            return
        table = self.table(
            self.say("Locaties", "Locations"),
            self.say("locatie", "location"),
            self.say("voorziening", "facility"),
            self.say("administratie", "administration"),
            self.say("eerste hulp", "first aid"),
        )
        for location in self.report.locations:
            days = (day.covered for day in location.first_aid if day.on == self.report.on)
            table.add_row(
                escape(location.name),
                self.outcome(location.registered),
                self.outcome(location.administration),
                self.outcome(next(days, None)),
            )
        self.console.print(table)

    def persons(self) -> None:
        if not self.report.persons:
            return
        table = self.table(
            self.say("Personen", "People"),
            self.say("persoon", "person"),
            self.say("stand", "state"),
            self.say("plicht", "duty"),
            self.say("inschrijving", "registration"),
            "VOG",
        )
        for person in self.report.persons:
            status = f"[{COLOURS[person.status]}]{escape(person.status.text(self.language))}[/]"
            table.add_row(
                escape(self.names[person.id]),
                status,
                escape(person.duty.text(self.language)),
                self.outcome(person.registration),
                self.outcome(person.vog),
            )
        self.console.print(table)

    def outcome(self, answer: Answer[Any, Any, Any] | None) -> str:
        return escape(answer.explain(self.language)[0]) if answer else ""

    def actions(self) -> None:
        if not self.report.actions:
            return
        table = self.table(
            self.say("Te doen", "To do"),
            self.say("urgentie", "urgency"),
            self.say("voor", "for"),
            self.say("wie", "who"),
            self.say("wat", "what"),
            self.say("uiterlijk", "by"),
        )
        order = list(Urgency)
        for action in sorted(self.report.actions, key=lambda action: order.index(action.urgency)):
            table.add_row(
                escape(action.urgency.text(self.language)),
                escape(self.subject(action)),
                escape(action.party.text(self.language)),
                escape(self.task(action)),
                self.day(action.by),
            )
        self.console.print(table)

    def subject(self, about: DossierAction | DossierDeadline) -> str:
        if about.person is not None:
            return self.names.get(about.person, about.person)
        if about.location is not None:
            return self.places.get(about.location, about.location)
        return (about.login if isinstance(about, DossierAction) else None) or self.report.organisation

    def task(self, action: DossierAction) -> str:
        task = action.task.text(self.language)
        if action.person is None or action.location is None:
            return task
        return f"{task} ({self.places.get(action.location, action.location)})"

    def day(self, day: dt.date | None) -> str:
        if day is None:
            return ""
        return f"[bold red]{day}[/]" if day < self.report.on else str(day)

    def deadlines(self) -> None:
        if not self.report.deadlines:
            return
        table = self.table(self.say("Termijnen", "Deadlines"), self.say("dag", "day"), self.say("voor", "for"), "")
        for deadline in self.report.deadlines:
            table.add_row(
                self.day(deadline.on), escape(self.subject(deadline)), escape(deadline.kind.text(self.language))
            )
        self.console.print(table)

    def warnings(self) -> None:
        for warning in self.report.warnings:
            self.console.print(f"[yellow]{escape(warning.location)}: {escape(warning.kind.text(self.language))}[/]")

    def not_judged(self) -> None:
        """What the dossier does not hold, each part with whom or what it lacks for."""
        lacking: dict[UnjudgedPart, list[str]] = {}
        for location in self.report.locations:
            for part in location.not_judged:
                lacking.setdefault(part, []).append(location.name)
        for person in self.report.persons:
            for part in person.not_judged:
                lacking.setdefault(part, []).append(self.names[person.id])
        if not lacking:
            return
        self.console.print(f"\n[bold]{self.say('Niet beoordeeld', 'Not judged')}[/bold]")
        for part, names in lacking.items():
            self.console.print(f"  - {escape(part.text(self.language))}: [dim]{escape(', '.join(names))}[/]")

    def reasons(self) -> None:
        self.console.print(f"\n[bold]{self.say('Waarom', 'Why')}[/bold]")
        for location in self.report.locations:
            if any(answers := self.of_location(location)):
                self.told(location.name, answers)
        for person in self.report.persons:
            self.told(self.names[person.id], self.of_person(person))

    def told(self, name: str, answers: list[Answer[Any, Any, Any] | None]) -> None:
        self.console.print(f"\n{escape(name)}")
        for code, sentence in self.because(answers):
            source = self.report.sources.get(code)
            place = f" [dim]{escape(str(source.citation))} ({source.layer.text(self.language)})[/]" if source else ""
            self.console.print(f"  - {escape(sentence)}{place}")

    def of_location(self, location: LocationReport) -> list[Answer[Any, Any, Any] | None]:
        return [location.registered, location.administration, *(day.covered for day in location.first_aid)]

    def of_person(self, person: PersonReport) -> list[Answer[Any, Any, Any] | None]:
        answers: list[Answer[Any, Any, Any] | None] = [person.registration, person.deadline, person.vog, person.fee]
        for activity in person.activities:
            answers += [activity.duty, activity.presence, activity.may_work, activity.qualified]
        return [*answers, *person.first_aid]

    def because(self, answers: list[Answer[Any, Any, Any] | None]) -> Iterator[tuple[str, str]]:
        told: set[str] = set()
        for answer in answers:
            for reason in answer.reasons if answer else ():
                sentence = reason.explain(self.language)
                if sentence not in told:
                    told.add(sentence)
                    yield reason.code, sentence

    def table(self, title: str, *columns: str) -> Table:
        table = Table(title=title, title_justify="left", title_style="bold", show_header=any(columns))
        for column in columns:
            table.add_column(column)
        return table


__all__: list[str] = ["check"]
