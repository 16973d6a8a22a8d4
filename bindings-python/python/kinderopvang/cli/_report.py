"""A judged dossier as a report for the terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from rich.console import Console

from .._answers import AnyAnswer, Names, because, of_location, of_organisation, of_person
from ..decision import Language
from ..dossier import DossierAction, DossierReport, PersonStatus, UnjudgedPart, Urgency
from ._console import euro, new_table, shown
from ._options import said

COLOURS = {
    PersonStatus.BREACH: "bold red",
    PersonStatus.DUE: "yellow",
    PersonStatus.JUDGEMENT: "magenta",
    PersonStatus.UNDETERMINED: "cyan",
    PersonStatus.IN_ORDER: "green",
    PersonStatus.NOT_OBLIGED: "dim",
    PersonStatus.NOT_IN_FORCE: "dim",
}


def is_wrong(report: DossierReport) -> bool:
    """Is there something to be done at once, such as a breach, or that should have been done already?"""
    return any(action.urgency in (Urgency.NOW, Urgency.OVERDUE) for action in report.actions)


class Report:
    """The report, part by part."""

    def __init__(self, report: DossierReport, language: Language, console: Console) -> None:
        self.report, self.language, self.console = report, language, console
        self.names = Names(report)

    def say(self, nl: str, en: str) -> str:
        return said(self.language, nl, en)

    def show(self) -> None:
        report = self.report
        title = f"[bold]{shown(report.organisation)}[/bold], {report.on}"
        self.console.print(f"{title} [dim]({self.say('normen', 'norms')} {shown(report.rules)})[/dim]\n")
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
        table = new_table(self.say("Totalen", "Totals"), "", "")
        for name, count in rows:
            table.add_row(shown(name), str(count))
        self.console.print(table)

    def locations(self) -> None:
        if not self.report.locations:
            return
        table = new_table(
            self.say("Locaties", "Locations"),
            self.say("locatie", "location"),
            self.say("voorziening", "facility"),
            self.say("administratie", "administration"),
            self.say("eerste hulp", "first aid"),
        )
        for location in self.report.locations:
            days = (day.covered for day in location.first_aid if day.on == self.report.on)
            table.add_row(
                shown(location.name),
                self.outcome(location.registered),
                self.outcome(location.administration),
                self.outcome(next(days, None)),
            )
        self.console.print(table)

    def persons(self) -> None:
        if not self.report.persons:
            return
        table = new_table(
            self.say("Personen", "People"),
            self.say("persoon", "person"),
            self.say("stand", "state"),
            self.say("plicht", "duty"),
            self.say("inschrijving", "registration"),
            "VOG",
        )
        for person in self.report.persons:
            status = f"[{COLOURS[person.status]}]{shown(person.status.text(self.language))}[/]"
            table.add_row(
                shown(self.names.person(person.id)),
                status,
                shown(person.duty.text(self.language)),
                self.outcome(person.registration),
                self.outcome(person.vog),
            )
        self.console.print(table)

    def outcome(self, answer: AnyAnswer | None) -> str:
        return shown(answer.explain(self.language)[0]) if answer else ""

    def actions(self) -> None:
        if not self.report.actions:
            return
        table = new_table(
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
                shown(action.urgency.text(self.language)),
                shown(self.names.subject(action.person, action.location, action.login)),
                shown(action.party.text(self.language)),
                shown(self.task(action)),
                self.day(action.by),
            )
        self.console.print(table)

    def task(self, action: DossierAction) -> str:
        task = action.task.text(self.language)
        if action.person is None or action.location is None:
            return task
        return f"{task} ({self.names.location(action.location)})"

    def day(self, day: dt.date | None) -> str:
        if day is None:
            return ""
        return f"[bold red]{day}[/]" if day < self.report.on else str(day)

    def deadlines(self) -> None:
        if not self.report.deadlines:
            return
        table = new_table(self.say("Termijnen", "Deadlines"), self.say("dag", "day"), self.say("voor", "for"), "")
        for deadline in self.report.deadlines:
            table.add_row(
                self.day(deadline.on), shown(self.names.subject(deadline.person, deadline.location)), shown(deadline.kind.text(self.language))
            )
        self.console.print(table)

    def warnings(self) -> None:
        for warning in self.report.warnings:
            self.console.print(f"[yellow]{shown(warning.location)}: {shown(warning.kind.text(self.language))}[/]")

    def not_judged(self) -> None:
        """What the dossier does not hold, each part with whom or what it lacks for."""
        lacking: dict[UnjudgedPart, list[str]] = {}
        for location in self.report.locations:
            for part in location.not_judged:
                lacking.setdefault(part, []).append(location.name)
        for person in self.report.persons:
            for part in person.not_judged:
                lacking.setdefault(part, []).append(self.names.person(person.id))
        if not lacking:
            return
        self.console.print(f"\n[bold]{self.say('Niet beoordeeld', 'Not judged')}[/bold]")
        for part, names in lacking.items():
            self.console.print(f"  - {shown(part.text(self.language))}: [dim]{shown(', '.join(names))}[/]")

    def reasons(self) -> None:
        self.console.print(f"\n[bold]{self.say('Waarom', 'Why')}[/bold]")
        self.told(self.report.organisation, of_organisation(self.report))
        for location in self.report.locations:
            self.told(location.name, of_location(location))
        for person in self.report.persons:
            self.told(self.names.person(person.id), of_person(person))

    def told(self, name: str, answers: Iterable[AnyAnswer]) -> None:
        reasons = list(because(answers, self.language))
        if not reasons:
            return
        self.console.print(f"\n{shown(name)}")
        for code, sentence in reasons:
            source = self.report.sources.get(code)
            place = f" [dim]{shown(str(source.citation))} ({source.layer.text(self.language)})[/]" if source else ""
            self.console.print(f"  - {shown(sentence)}{place}")


__all__ = ["COLOURS", "Report", "is_wrong"]
