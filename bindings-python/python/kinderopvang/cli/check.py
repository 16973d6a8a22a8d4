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
from ..dossier import Answer, Dossier, DossierAction, DossierReport, PersonReport, PersonStatus, Urgency
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
    """Is there a breach, or something that should have been done already?"""
    overdue = any(action.by is not None and action.by < report.on for action in report.actions)
    return report.totals.breach > 0 or overdue


class Report:
    """The report, part by part."""

    def __init__(self, report: DossierReport, language: Language, console: Console) -> None:
        self.report, self.language, self.console = report, language, console
        self.names = {person.id: person.name or person.id for person in report.persons}

    def say(self, nl: str, en: str) -> str:
        return said(self.language, nl, en)

    def show(self) -> None:
        report = self.report
        title = f"[bold]{escape(report.organisation)}[/bold], {report.on}"
        self.console.print(f"{title} [dim]({self.say('normen', 'norms')} {escape(report.rules)})[/dim]\n")
        for part in (self.totals, self.persons, self.actions, self.deadlines, self.warnings, self.reasons):
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
        ]
        table = self.table(self.say("Totalen", "Totals"), "", "")
        for name, count in rows:
            table.add_row(escape(name), str(count))
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
                escape(action.task.text(self.language)),
                self.day(action.by),
            )
        self.console.print(table)

    def subject(self, action: DossierAction) -> str:
        if action.person is not None:
            return self.names.get(action.person, action.person)
        return action.login or self.report.organisation

    def day(self, day: dt.date | None) -> str:
        if day is None:
            return ""
        return f"[bold red]{day}[/]" if day < self.report.on else str(day)

    def deadlines(self) -> None:
        if not self.report.deadlines:
            return
        table = self.table(self.say("Termijnen", "Deadlines"), self.say("dag", "day"), self.say("voor", "for"), "")
        for deadline in self.report.deadlines:
            who = self.names.get(deadline.person, deadline.person) if deadline.person else self.report.organisation
            table.add_row(self.day(deadline.on), escape(who), escape(deadline.kind.text(self.language)))
        self.console.print(table)

    def warnings(self) -> None:
        for warning in self.report.warnings:
            self.console.print(f"[yellow]{escape(warning.location)}: {escape(warning.kind.text(self.language))}[/]")

    def reasons(self) -> None:
        self.console.print(f"\n[bold]{self.say('Waarom', 'Why')}[/bold]")
        for person in self.report.persons:
            self.console.print(f"\n{escape(self.names[person.id])}")
            for code, sentence in self.because(person):
                source = self.report.sources.get(code)
                place = f" [dim]{escape(str(source.citation))} ({source.layer.text(self.language)})[/]" if source else ""
                self.console.print(f"  - {escape(sentence)}{place}")

    def because(self, person: PersonReport) -> Iterator[tuple[str, str]]:
        answers: list[Answer[Any, Any, Any] | None] = [person.registration, person.deadline, person.vog, person.fee]
        for activity in person.activities:
            answers += [activity.duty, activity.presence, activity.may_work]
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
