"""Many judged dossiers at a glance: a row for each."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console

from ..decision import Language
from ..dossier import DossierReport, PersonStatus, Urgency
from ._console import new_table, shown
from ._options import said
from ._report import is_wrong


@dataclass(frozen=True, slots=True)
class Row:
    """What is kept of a report when the report itself is not."""

    dossier: str
    organisation: str
    persons: int
    breach: int
    due: int
    undetermined: int
    now: int
    overdue: int
    next: str
    wrong: bool

    @classmethod
    def of(cls, dossier: str, report: DossierReport) -> Row:
        urgencies = [action.urgency for action in report.actions]
        return cls(
            dossier,
            report.organisation,
            report.totals.persons,
            report.totals.breach,
            report.totals.due,
            report.totals.undetermined,
            urgencies.count(Urgency.NOW),
            urgencies.count(Urgency.OVERDUE),
            str(report.deadlines[0].on) if report.deadlines else "",
            is_wrong(report),
        )


def show(rows: list[Row], language: Language, console: Console) -> None:
    found = new_table(
        said(language, "Dossiers", "Dossiers"),
        said(language, "dossier", "dossier"),
        said(language, "organisatie", "organisation"),
        said(language, "personen", "people"),
        PersonStatus.BREACH.text(language),
        PersonStatus.DUE.text(language),
        PersonStatus.UNDETERMINED.text(language),
        Urgency.NOW.text(language),
        Urgency.OVERDUE.text(language),
        said(language, "eerste termijn", "first deadline"),
    )
    for row in rows:
        counts = (row.persons, row.breach, row.due, row.undetermined, row.now, row.overdue)
        style = "red" if row.wrong else None
        found.add_row(shown(row.dossier), shown(row.organisation), *map(str, counts), row.next, style=style)
    if rows:
        console.print(found)
    wrong = sum(row.wrong for row in rows)
    console.print(
        said(
            language,
            f"{len(rows)} beoordeeld, {wrong} met iets dat nu moet of te laat is",
            f"{len(rows)} judged, {wrong} with something to be done now or overdue",
        )
    )


__all__ = ["Row", "show"]
