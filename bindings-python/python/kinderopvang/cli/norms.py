"""`kinderopvang norms`: the norms and their versions."""

from __future__ import annotations

import datetime as dt

import click
from rich.markup import escape
from rich.table import Table

from ..decision import Language
from ..norm import AnyNormContent, NormContent, Norms
from ._options import as_day, console, euro, language_option, said


@click.command()
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=as_day,
    metavar="DATE",
    help="Only what is in force on this day; every version by default.",
)
@language_option
def norms(on: dt.date | None, language: Language) -> None:
    """List the norms with their values, days and places."""
    known = Norms.builtin()
    heads = said(language, "norm waarde van tot laag bron", "norm value from until layer source").split()
    table = Table(title=f"{said(language, 'Normen', 'Norms')} {known.version}", title_justify="left")
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in known.rows():
        if on is None or (row.from_ <= on and (row.until is None or on <= row.until)):
            table.add_row(
                row.name.value,
                escape(shown(row.value, language)),
                str(row.from_),
                str(row.until or ""),
                row.layer.text(language),
                escape(str(row.citation)),
            )
    console().print(table)


def shown(value: AnyNormContent, language: Language) -> str:
    match value:
        case NormContent.Applies():
            return said(language, "geldt", "applies")
        case NormContent.Date(day=day):
            return str(day)
        case NormContent.Length(term=term):
            return f"{term.count} {term.unit.text(language)}"
        case NormContent.Count(count=count):
            return str(count)
        case NormContent.Amount(amount=amount):
            return euro(language, amount)
        case NormContent.Numbers(numbers=numbers):
            return ", ".join(str(number) for number in numbers)
        case NormContent.Level(level=level):
            return level.text(language)
        case NormContent.Pattern(pattern=pattern):
            return pattern
        case NormContent.Cells(cells=cells):
            return "; ".join(
                f"{cell.youngest.text(language)} – {cell.oldest.text(language)}: {cell.staff} → {cell.children}" for cell in cells
            )
        case NormContent.Formula(weights=weights, one_staff_member=one):
            parts = " + ".join(f"{part.weight} × {part.band.text(language)}" for part in weights)
            return f"({parts}) / {one}"


__all__ = ["norms"]
