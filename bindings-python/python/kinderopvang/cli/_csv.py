"""Tables of comma-separated values that are safe in a spreadsheet."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import IO

Cell = str | int | bool | dt.date | None

# A spreadsheet takes what begins with one of these for a formula, in some even after spaces or in wide form.
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe(value: Cell) -> str:
    """A cell as text: an empty one for `None`, days in ISO form, and an apostrophe before what would be a formula."""
    if isinstance(value, str):
        return f"'{value}" if value.lstrip().startswith(_BEGINS_FORMULA) or value.startswith(_BEGINS_FORMULA) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else str(value)


class CsvTable:
    """A table that is written row by row: UTF-8, commas, CRLF, a first row with the names of the columns."""

    def __init__(self, stream: IO[bytes], columns: Sequence[str]) -> None:
        self.stream, self.columns = stream, columns
        self._write(columns)

    def add(self, row: Mapping[str, Cell]) -> None:
        unknown = row.keys() - set(self.columns)
        if unknown:
            raise KeyError(", ".join(sorted(unknown)))
        self._write([safe(row.get(column)) for column in self.columns])

    def _write(self, cells: Sequence[str]) -> None:
        line = io.StringIO()
        csv.writer(line).writerow(cells)
        self.stream.write(line.getvalue().encode("utf-8", "replace"))


__all__ = ["Cell", "CsvTable", "safe"]
