"""`kinderopvang norms`: the norms and their versions."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from rich.markup import escape
from rich.table import Table

from .._nearest import nearest
from ..decision import Language
from ..norm import AnyNormContent, NormContent, NormName, Norms
from ._console import console, errors, euro
from ._files import write_lines
from ._options import DAY, UNREADABLE, as_text, language_option, meant, output_option, said


def _names(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    return [name.value for name in NormName if name.value.startswith(incomplete)]


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...", shell_complete=_names)
@click.option(
    "--on",
    type=DAY,
    metavar="DATE",
    help="Only what is in force on this day; every version by default.",
)
@language_option
@output_option("json", "NORMS.json", "Write each version as one line of JSON instead; `-` for standard output.")
def norms(names: tuple[str, ...], on: dt.date | None, language: Language, json: Path | None) -> None:
    """List the norms with their values, days and places: all, or those of a NAME, such as vog.age, or of a group, such as vog.

    \b
    Examples:
      kinderopvang norms --on 2026-09-01
      kinderopvang norms vog.age fee
      kinderopvang norms --json norms.json
    """
    known = Norms.builtin()
    wanted: list[NormName | None] = [norm for name in names for norm in _called(name, language)] if names else [None]
    every = [row for name in dict.fromkeys(wanted) for row in known.rows(name)]
    rows = [row for row in every if on is None or (row.from_ <= on and (row.until is None or on <= row.until))]
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


def _called(name: str, language: Language) -> list[NormName]:
    """The norm of this name, or those of this group; ends with 2 where there is none."""
    called = [norm for norm in NormName if norm.value == name or norm.value.startswith(f"{name}.")]
    if called:
        return called
    known = {part for norm in NormName for part in (norm.value, norm.value.partition(".")[0])}
    near = nearest(name, known)
    told = f"{as_text(name)}: {said(language, 'geen norm', 'no norm')}{meant(language, near)}"
    errors().print(escape(told), soft_wrap=True)
    raise SystemExit(UNREADABLE)


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
