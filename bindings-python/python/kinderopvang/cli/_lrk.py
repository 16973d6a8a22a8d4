"""An export of the register of facilities, as the commands read, count and write it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn, TypeVar

import click
from rich.console import Console

from ..decision import Language
from ..errors import KinderopvangError
from ..facility import ExportFault, ExportFaultCode, FacilityKind, FacilityStatus, LrkExport, LrkRow
from ._console import new_table, shown
from ._csv import Cell, CsvTable
from ._faults import tell
from ._files import STANDARD, HasJson, whole
from ._options import UNREADABLE, said

ROW_COLUMNS = (
    "line",
    "lrk_number",
    "kind",
    "name",
    "status",
    "places",
    "early_education",
    "parent_participation",
    "registered_on",
    "deregistered_on",
    "street",
    "postcode",
    "town",
    "holder_name",
    "chamber_number",
    "establishment_number",
    "legal_form",
    "municipality_code",
    "municipality",
    "url",
)
"""The columns of a row, which stay: later ones come after these. Addresses are those of the facility."""

V = TypeVar("V", bound=HasJson)


def give_up(where: str, problem: KinderopvangError | OSError, on: Console, language: Language) -> NoReturn:
    tell(on, where, problem, language)
    raise SystemExit(UNREADABLE)


def load(path: Path, on: Console, language: Language) -> LrkExport:
    """The export of a file or of standard input; ends with 2 where there is no table in it."""
    name = click.format_filename(path)
    try:
        export = LrkExport.read(sys.stdin.buffer.read() if path == STANDARD else path.read_bytes())
    except (OSError, KinderopvangError) as problem:
        give_up(name, problem, on, language)
    for fault in export.faults():
        if fault.code in (ExportFaultCode.NO_HEADER, ExportFaultCode.TOO_LARGE):
            on.print(f"{shown(name)}:{fault.line}: {shown(fault.message)} [dim]\\[{fault.code.value}][/dim]", soft_wrap=True)
            raise SystemExit(UNREADABLE)
    return export


def tell_faults(path: Path, export: LrkExport, on: Console, language: Language) -> None:
    """How many faults and warnings an export has, where only its rows are used."""
    faults, warnings = len(export.faults()), len(export.warnings())
    if faults or warnings:
        name = shown(click.format_filename(path))
        told = said(language, f"{faults} fouten, {warnings} waarschuwingen", f"{faults} faults, {warnings} warnings")
        on.print(f"{name}: {told} (kinderopvang lrk read {name})", soft_wrap=True)


def row_cells(row: LrkRow) -> dict[str, Cell]:
    return {
        "line": row.line,
        "lrk_number": _text(row.lrk_number),
        "kind": row.kind.value if row.kind else None,
        "name": row.name,
        "status": row.status.value if row.status else None,
        "places": row.places,
        "early_education": row.early_education,
        "parent_participation": row.parent_participation,
        "registered_on": row.registered_on,
        "deregistered_on": row.deregistered_on,
        "street": row.address.street,
        "postcode": _text(row.address.postcode),
        "town": row.address.town,
        "holder_name": row.holder_name,
        "chamber_number": _text(row.chamber_number),
        "establishment_number": _text(row.establishment_number),
        "legal_form": row.legal_form,
        "municipality_code": row.municipality_code,
        "municipality": row.municipality,
        "url": row.url,
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def row_writers(
    files: ExitStack,
    csv: Path | None,
    json: Path | None,
    columns: Sequence[str],
    cells: Callable[[V], Mapping[str, Cell]],
) -> list[Callable[[V], object]]:
    """What writes a value to each of the asked files; the files are whole when the stack closes."""
    writers: list[Callable[[V], object]] = []
    if csv is not None:
        table = CsvTable(files.enter_context(whole(csv)), columns)
        writers.append(lambda value: table.add(cells(value)))
    if json is not None:
        lines = files.enter_context(whole(json))
        writers.append(lambda value: lines.write(value.to_json().encode() + b"\n"))
    return writers


class Reading:
    """What is told of an export that is read row by row."""

    def __init__(self, export: LrkExport, limit: int) -> None:
        self.export, self.limit = export, limit
        self.facilities: Counter[tuple[FacilityKind | None, FacilityStatus | None]] = Counter()
        self.places: Counter[tuple[FacilityKind | None, FacilityStatus | None]] = Counter()
        self.first: list[LrkRow] = []

    def add(self, row: LrkRow) -> None:
        self.facilities[row.kind, row.status] += 1
        self.places[row.kind, row.status] += row.places or 0
        if not self.limit or len(self.first) < self.limit:
            self.first.append(row)

    def show(self, language: Language, out: Console) -> None:
        export = self.export
        rows = said(language, "voorzieningen", "facilities")
        out.print(
            f"[bold]{export.row_count} {rows}[/bold] [dim]({export.encoding.text(language)}, {export.separator.text(language)})[/dim]"
        )
        for label, names in (
            (said(language, "ontbrekende kolommen", "missing columns"), [column.value for column in export.missing_columns]),
            (said(language, "onbekende kolommen", "unknown columns"), list(export.unknown_columns)),
        ):
            if names:
                out.print(f"[yellow]{label}: {shown(', '.join(names))}[/]")
        self.show_counts(language, out)
        show_rows(self.first, language, out)
        self.show_rest(export.row_count, language, out)
        self.show_faults(said(language, "Fouten", "Faults"), export.faults(), language, out)
        self.show_faults(said(language, "Waarschuwingen", "Warnings"), export.warnings(), language, out)

    def show_counts(self, language: Language, out: Console) -> None:
        if not self.facilities:
            return
        table = new_table(
            said(language, "Aantallen", "Counts"),
            said(language, "soort", "kind"),
            said(language, "status", "status"),
            said(language, "voorzieningen", "facilities"),
            said(language, "kindplaatsen", "places"),
        )
        unknown = said(language, "onbekend", "unknown")
        for (kind, status), count in sorted(self.facilities.items(), key=lambda each: str(each[0])):
            table.add_row(
                kind.text(language) if kind else unknown,
                status.text(language) if status else unknown,
                str(count),
                str(self.places[kind, status]),
            )
        out.print(table)

    def show_rest(self, count: int, language: Language, out: Console) -> None:
        rest = count - self.limit
        if self.limit and rest > 0:
            more = said(language, "meer; --limit 0 toont alles", "more; --limit 0 shows all")
            out.print(f"[dim]… {rest} {more}[/dim]")

    def show_faults(self, title: str, faults: Sequence[ExportFault], language: Language, out: Console) -> None:
        if not faults:
            return
        table = new_table(
            title,
            said(language, "regel", "line"),
            said(language, "kolom", "column"),
            said(language, "wat", "what"),
            said(language, "verwacht", "expected"),
        )
        for fault in faults[: self.limit or None]:
            table.add_row(
                str(fault.line), fault.column or "", shown(f"{fault.message} [{fault.code.value}]"), shown(fault.help or "")
            )
        out.print(table)
        self.show_rest(len(faults), language, out)


def show_rows(rows: Sequence[LrkRow], language: Language, out: Console, standing: Callable[[LrkRow], str] | None = None) -> None:
    """Rows as a table, with where each stands on a day when that is asked."""
    if not rows:
        return
    heads = said(
        language,
        "lrk-nummer naam soort status plaatsen plaats houder kvk-nummer",
        "lrk-number name kind status places town holder kvk-number",
    ).split()
    table = new_table(said(language, "Voorzieningen", "Facilities"), *heads)
    if standing:
        table.add_column(said(language, "op de dag", "on the day"), overflow="fold")
    for row in rows:
        table.add_row(
            _text(row.lrk_number) or "",
            shown(row.name or ""),
            row.kind.value.upper() if row.kind else "",
            row.status.text(language) if row.status else "",
            _text(row.places) or "",
            shown(row.address.town or ""),
            shown(row.holder_name or ""),
            _text(row.chamber_number) or "",
            *([shown(standing(row))] if standing else []),
        )
    out.print(table)


__all__ = ["ROW_COLUMNS", "Reading", "give_up", "load", "row_cells", "row_writers", "show_rows"]
