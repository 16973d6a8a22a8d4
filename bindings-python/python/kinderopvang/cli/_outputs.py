"""What is written besides the report on the terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import click
from rich.progress import Progress

from ..decision import Language
from ..dossier import Dossier, DossierReport
from ._csv import CsvTable
from ._files import STANDARD, refuse_overwriting, whole, whole_folder
from ._options import asked_language, said
from ._rows import COLUMNS, rows

Take = Callable[[str, Dossier, DossierReport], None]


class _Abandoned(Exception):
    """Nothing could be judged, so nothing is written."""


@dataclass(frozen=True)
class Opened:
    """Outputs that are being written."""

    takers: list[Take]

    def take(self, name: str, dossier: Dossier, report: DossierReport) -> None:
        for taker in self.takers:
            taker(name, dossier, report)

    def abandon(self) -> None:
        raise _Abandoned


@dataclass(frozen=True)
class Outputs:
    """Where the outputs go; `one` when a single dossier is asked."""

    html: Path | None
    ics: Path | None
    csv: Path | None
    json: Path | None
    one: bool
    paths: list[Path] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "paths", [path for path in (self.html, self.ics, self.csv, self.json) if path])

    @property
    def uses_standard_output(self) -> bool:
        return STANDARD in self.paths

    @property
    def html_is_folder(self) -> bool:
        return self.html is not None and (not self.one or self.html.is_dir())

    def check(self, read: Sequence[Path]) -> None:
        """Refuses what cannot be, before any work."""
        language = asked_language()
        refuse_overwriting(self.paths, read)
        if self.html and self.html_is_folder and (self.html == STANDARD or self.html.suffix.lower() in (".html", ".htm")):
            raise click.UsageError(
                said(
                    language,
                    "--html: van meer dan een dossier komt er een map met pagina's; noem een map",
                    "--html: several dossiers become a directory of pages; name a directory",
                )
            )

    @contextmanager
    def opened(self, on: dt.date, language: Language, bars: Progress) -> Generator[Opened]:
        """The outputs, open: impossible ones are refused here, and all are written whole at the end."""
        try:
            with ExitStack() as stack:
                yield Opened(list(self._takers(stack, on, language, bars)))
        except _Abandoned:
            pass

    def _takers(self, stack: ExitStack, on: dt.date, language: Language, bars: Progress) -> Iterator[Take]:
        if self.json:
            yield _json(stack.enter_context(whole(self.json)))
        if self.csv:
            yield _csv(stack.enter_context(whole(self.csv)), language)
        if self.ics:
            yield _ics(stack, stack.enter_context(whole(self.ics)), language)
        if self.html:
            if self.html_is_folder:
                yield _site(stack, stack.enter_context(whole_folder(self.html)), on, language, bars)
            else:
                yield _page(stack.enter_context(whole(self.html)), on, language)


def _json(stream: IO[bytes]) -> Take:
    def take(_name: str, _dossier: Dossier, report: DossierReport) -> None:
        stream.write(report.to_json().encode() + b"\n")

    return take


def _csv(stream: IO[bytes], language: Language) -> Take:
    table = CsvTable(stream, COLUMNS)

    def take(name: str, _dossier: Dossier, report: DossierReport) -> None:
        for row in rows(name, report, language):
            table.add(row)

    return take


def _ics(stack: ExitStack, stream: IO[bytes], language: Language) -> Take:
    from ..ics import calendar

    reports: list[DossierReport] = []

    def at_the_end() -> None:
        stream.write(calendar(reports, language=language))

    _when_all_went_well(stack, at_the_end)
    return lambda _name, _dossier, report: reports.append(report)


def _page(stream: IO[bytes], on: dt.date, language: Language) -> Take:
    from ..report import page

    def take(_name: str, dossier: Dossier, _report: DossierReport) -> None:
        stream.write(page(dossier, on, language=language).encode())

    return take


def _site(
    stack: ExitStack, files: dict[str, bytes], on: dt.date, language: Language, bars: Progress
) -> Take:
    from ..report import site

    dossiers: list[tuple[str, Dossier]] = []

    def at_the_end() -> None:
        bar = bars.add_task(said(language, "pagina's maken", "making pages"), total=len(dossiers))

        def made(done: int, total: int) -> None:
            bars.update(bar, completed=done, total=total)

        pages = site(dossiers, on, language=language, progress=made)
        files.update({name: text.encode() for name, text in pages.items()})

    _when_all_went_well(stack, at_the_end)
    return lambda name, dossier, _report: dossiers.append((name, dossier))


def _when_all_went_well(stack: ExitStack, finish: Callable[[], None]) -> None:
    @contextmanager
    def finishing() -> Generator[None]:
        yield
        finish()

    stack.enter_context(finishing())


__all__ = ["Opened", "Outputs"]
