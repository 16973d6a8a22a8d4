"""What changed between two exports, in words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast

from rich.console import Console
from rich.markup import escape

from ..decision import Language
from ..facility import AnyExportChange, ExportChange
from ._console import new_table, shown
from ._csv import Cell
from ._options import said

CHANGE_COLUMNS = ("lrk_number", "change", "kind", "name", "on", "before", "after")
"""The columns of a change, which stay. `before` and `after` are words, numbers or days, and JSON for what has parts."""

Plain = str | int | bool | None


def change_cells(change: AnyExportChange) -> dict[str, Cell]:
    wire: dict[str, object] = json.loads(change.to_json())
    cells: dict[str, Cell] = {"change": str(wire.pop("type"))}
    for name, value in wire.items():
        if name in CHANGE_COLUMNS:
            cells[name] = value if isinstance(value, Plain) else json.dumps(value, ensure_ascii=False)
    return cells


def _what(change: AnyExportChange, language: Language) -> str:
    match change:
        case ExportChange.Opened():
            return said(language, "nieuw", "new")
        case ExportChange.Reopened():
            return said(language, "weer ingeschreven", "registered again")
        case ExportChange.Closed():
            return said(language, "verdwenen of uitgeschreven", "gone or removed")
        case ExportChange.EndChanged():
            return said(language, "andere einddatum", "another end")
        case ExportChange.KindChanged():
            return said(language, "andere soort", "another kind")
        case ExportChange.NameChanged():
            return said(language, "andere naam", "another name")
        case ExportChange.HolderChanged():
            return said(language, "andere houder", "another holder")
        case ExportChange.PlacesChanged():
            return said(language, "ander aantal kindplaatsen", "another number of places")
        case ExportChange.AddressChanged():
            return said(language, "ander adres", "another address")
        case ExportChange.EarlyEducationChanged():
            return said(language, "voorschoolse educatie begonnen of beëindigd", "early education began or ended")
        case ExportChange.MunicipalityChanged():
            return said(language, "andere gemeente", "another municipality")
        case ExportChange.AgenciesChanged():
            return said(language, "andere gastouderbureaus", "other agencies")
        case ExportChange.Unreadable():
            return said(language, "status niet meer te lezen", "status can no longer be read")


def _colour(change: AnyExportChange) -> str:
    match change:
        case ExportChange.Opened() | ExportChange.Reopened():
            return "green"
        case ExportChange.Closed() | ExportChange.Unreadable():
            return "red"
        case _:
            return "yellow"


def _plain(value: object, language: Language) -> str:
    """A value of the wire form for people."""
    match value:
        case None | [] | "":
            return said(language, "(onbekend)", "(unknown)")
        case bool():
            return said(language, "ja", "yes") if value else said(language, "nee", "no")
        case list():
            return ", ".join(_plain(each, language) for each in cast("list[object]", value))
        case dict():
            parts = cast("dict[str, object]", value).values()
            return ", ".join(str(each) for each in parts if each is not None)
        case _:
            return str(value)


def show(changes: Sequence[AnyExportChange], language: Language, out: Console) -> None:
    if changes:
        table = new_table(
            said(language, "Verschillen", "Differences"),
            said(language, "lrk-nummer", "lrk-number"),
            said(language, "wat", "what"),
            said(language, "van", "from"),
            said(language, "naar", "to"),
        )
        for change in changes:
            wire: dict[str, object] = json.loads(change.to_json())
            what = f"[{_colour(change)}]{escape(_what(change, language))}[/]"
            if "before" in wire:
                before, after = _plain(wire["before"], language), _plain(wire["after"], language)
            else:
                parts = [str(wire[name]) for name in ("name", "kind", "on") if wire.get(name) is not None]
                told = ", ".join(parts)
                before, after = (told, "") if isinstance(change, ExportChange.Closed) else ("", told)
            table.add_row(str(change.lrk_number), what, shown(before), shown(after))
        out.print(table)
    out.print(said(language, f"{len(changes)} verschillen", f"{len(changes)} differences"))


__all__ = ["CHANGE_COLUMNS", "change_cells", "show"]
