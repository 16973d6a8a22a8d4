"""`kinderopvang norms`: the norms and their versions."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from rich.markup import escape
from rich.table import Table

from ..decision import Language
from ..norm import AnyNormContent, NormContent, Norms
from ._console import console, euro
from ._files import write_lines
from ._options import DAY, language_option, output_option, said


@click.command()
@click.option(
    "--on",
    type=DAY,
    metavar="DATE",
    help="Only what is in force on this day; every version by default.",
)
@language_option
@output_option("json", "NORMS.json", "Write each version as one line of JSON instead; `-` for standard output.")
def norms(on: dt.date | None, language: Language, json: Path | None) -> None:
    """List the norms with their values, days and places.

    \b
    Examples:
      kinderopvang norms --on 2026-09-01
      kinderopvang norms --json norms.json
    """
    known = Norms.builtin()
    rows = [row for row in known.rows() if on is None or (row.from_ <= on and (row.until is None or on <= row.until))]
    if json is not None:
        write_lines(json, rows)
        return
    heads = said(language, "norm waarde van tot laag bron", "norm value from until layer source").split()
    table = Table(title=f"{said(language, 'Normen', 'Norms')} {known.version}", title_justify="left")
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
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

        case NormContent.Records(records=records):
            return "; ".join(
                f"{demand.organisation.text(language)} {demand.paragraph}: {demand.record.text(language)}"
                + (f", {demand.field.text(language)}" if demand.field is not None else "")
                for demand in records
            )
        case NormContent.Asked(asked=asked):
            return "; ".join(f"{each.record.text(language)}: {each.receiver.text(language)}" for each in asked)
        case NormContent.Facilities(facilities=facilities):
            return "; ".join(f"{row.facility.text(language)}: {row.proof.text(language)}" for row in facilities)
        case NormContent.Parts(parts=parts):
            return "; ".join(part.text(language) for part in parts)
        case NormContent.Yearly(day=day):
            return f"{day.day:02}-{day.month:02}"
        case NormContent.Diplomas(diplomas=diplomas):
            return "; ".join(diploma.name for diploma in diplomas)
        case NormContent.Certificates(certificates=certificates):
            return "; ".join(
                listed.certificate.text(language) if listed.certificate is not None else listed.name or "" for listed in certificates
            )
        case NormContent.Criteria(criteria=criteria):
            return "; ".join(criterion.text(language) for criterion in criteria)
        case NormContent.Rights(marks=marks):
            return "; ".join(
                f"{cell.role.text(language)}, {cell.object.text(language)}: {cell.mark.text(language)}" for cell in marks
            )
        case NormContent.Availabilities(parts=systems):
            return "; ".join(f"{each.part.text(language)}: {each.opening.text(language)}" for each in systems)


__all__ = ["norms"]
