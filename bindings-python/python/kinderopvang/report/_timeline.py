"""How a person stands over time, as the numbers of a picture."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from ..calendar import Period
from ..dossier import Dossier, PersonSegment
from ..norm import Norms
from ._phrase import Pair, same, short_month

MONTHS_BEFORE, MONTHS_AFTER = 6, 12
FIRST, LAST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month on the axis."""

    x: str
    label: Pair | None
    year: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The days of all timelines of a report: whole months around the asked day, within the days the library knows."""

    first: dt.date
    last: dt.date

    @classmethod
    def around(cls, on: dt.date) -> Axis:
        first = _month(on, -MONTHS_BEFORE)
        after = _month(on, MONTHS_AFTER)
        return cls(max(first, FIRST), min(after, LAST + dt.timedelta(days=1)) - dt.timedelta(days=1))

    def share(self, day: dt.date) -> str:
        """The place of the beginning of a day, in percent."""
        return _percent((day - self.first).days / self._days)

    def width(self, period: Period) -> str:
        return _percent(((period.last - period.first).days + 1) / self._days)

    def ticks(self) -> list[Tick]:
        """The months, every third with its name."""
        starts = [_month(self.first, month) for month in range(1, MONTHS_BEFORE + MONTHS_AFTER)]
        return [
            Tick(self.share(start), _name(start) if start.month % 3 == 1 else None, start.month == 1)
            for start in starts
            if self.first < start <= self.last
        ]

    @property
    def _days(self) -> int:
        return (self.last - self.first).days + 1


def timelines(
    dossier: Dossier, persons: Sequence[str], axis: Axis, norms: Norms | None
) -> list[tuple[PersonSegment, ...]]:
    """The segments of each person. The processors share the work."""
    days = Period(axis.first, axis.last)

    def asked(person: str) -> tuple[PersonSegment, ...]:
        return dossier.timeline(person, days, norms) or ()

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(asked, persons))


def _month(day: dt.date, later: int) -> dt.date:
    """The first day of the month so many months later; the days of the library end it."""
    months = day.year * 12 + day.month - 1 + later
    return dt.date(months // 12, months % 12 + 1, 1)


def _name(start: dt.date) -> Pair:
    """The month; of January the year."""
    return same(str(start.year)) if start.month == 1 else short_month(start)


def _percent(part: float) -> str:
    return f"{part * 100:.2f}".rstrip("0").rstrip(".") + "%"
