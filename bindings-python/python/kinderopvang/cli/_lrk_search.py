"""Facilities found in an export, by what a person types."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from rich.console import Console

from ..decision import Language
from ..facility import FacilitiesFound, FacilityIndex, FacilityQuery, LrkExport, LrkRow, RegisteredOn
from ._lrk import show_rows
from ._options import said


def find(export: LrkExport, text: str, limit: int) -> tuple[int, list[LrkRow]]:
    """How many rows fit, and the best of them, at most `limit`, or all with 0.

    Nine digits are an LRK number and eight a KvK number. Words are a name; where none fits, a name followed by a
    place; and where that does not fit either, a place. Raises `WrongInput` as the search of the library does.
    """
    index = FacilityIndex.of(export)
    most = limit or max(1, index.facility_count)
    for query in _queries(text):
        found = index.search(query, most)
        if found.facilities:
            return found.facilities, _rows(export, found)
    rows = _in_place(export, text)
    return len(rows), rows[:most]


def _queries(text: str) -> list[FacilityQuery]:
    digits = text.replace(" ", "").replace(".", "")
    if digits.isascii() and digits.isdigit() and len(digits) in (8, 9):
        return [FacilityQuery(chamber_number=digits) if len(digits) == 8 else FacilityQuery(lrk_number=digits)]
    words = text.split()
    cuts = range(len(words) - 1, 0, -1)
    return [
        FacilityQuery(name=text),
        *(FacilityQuery(name=" ".join(words[:cut]), address=" ".join(words[cut:])) for cut in cuts),
    ]


def _rows(export: LrkExport, found: FacilitiesFound) -> list[LrkRow]:
    numbers = [each.lrk_number for holder in found.found for each in holder.facilities if each.lrk_number is not None]
    rows = (export.find(number) for number in numbers)
    return [row for row in rows if row is not None]


def _in_place(export: LrkExport, text: str) -> list[LrkRow]:
    wanted = text.casefold().strip()
    rows = (row for at in range(export.row_count) if (row := export.row(at)) is not None)
    return [row for row in rows if wanted in ((row.address.town or "").casefold(), (row.municipality or "").casefold())]


def show(
    found: int,
    rows: Sequence[LrkRow],
    on: dt.date | None,
    exported: dt.date | None,
    language: Language,
    out: Console,
) -> None:
    def standing(row: LrkRow) -> str:
        if on is None:
            return ""
        return RegisteredOn.from_export(row.registration(exported)).decide(on).explain(language)[0]

    show_rows(rows, language, out, standing if on is not None else None)
    out.print(
        said(language, f"{found} gevonden, {len(rows)} getoond", f"{found} found, {len(rows)} shown")
        if found
        else said(language, "niets gevonden", "nothing found")
    )


__all__ = ["find", "show"]
