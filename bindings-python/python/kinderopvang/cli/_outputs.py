"""What is written besides the report on the terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Sequence
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
from ._interruption import undisturbed
from ._options import asked_language, said
from ._rows import COLUMNS, rows

Take = Callable[[str, Dossier, DossierReport], None]


class _Abandoned(Exception):
    """Nothing could be judged, so nothing is written."""


@dataclass(frozen=True)
class Opened:
    """Outputs that are being written."""

    takers: list[Take]
    finishers: list[Callable[[], None]]

    def take(self, name: str, dossier: Dossier, report: DossierReport) -> None:
        for taker in self.takers:
            taker(name, dossier, report)

    def finish(self) -> None:
        """Makes what needs all reports."""
        for finisher in self.finishers:
            finisher()

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
    def has_files(self) -> bool:
        return any(path != STANDARD for path in self.paths)

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
                opened = self._open(stack, on, language, bars)
                yield opened
                opened.finish()
                # Either all files take their places or, after Ctrl-C until here, none.
                with undisturbed():
                    stack.close()
        except _Abandoned:
            pass

    def _open(self, stack: ExitStack, on: dt.date, language: Language, bars: Progress) -> Opened:
        opened = Opened([], [])
        if self.json:
            _json(opened, stack.enter_context(whole(self.json)))
        if self.csv:
            _csv(opened, stack.enter_context(whole(self.csv)), language)
        if self.ics:
            _ics(opened, stack.enter_context(whole(self.ics)), language)
        if self.html and self.html_is_folder:
            _site(opened, stack.enter_context(whole_folder(self.html)), on, language, bars)
        elif self.html:
            _page(opened, stack.enter_context(whole(self.html)), on, language)
        return opened


def _json(opened: Opened, stream: IO[bytes]) -> None:
    def take(_name: str, _dossier: Dossier, report: DossierReport) -> None:
        stream.write(report.to_json().encode() + b"\n")

    opened.takers.append(take)


def _csv(opened: Opened, stream: IO[bytes], language: Language) -> None:
    table = CsvTable(stream, COLUMNS)

    def take(name: str, _dossier: Dossier, report: DossierReport) -> None:
        for row in rows(name, report, language):
            table.add(row)

    opened.takers.append(take)


def _ics(opened: Opened, stream: IO[bytes], language: Language) -> None:
    from ..ics import calendar

    reports: list[DossierReport] = []
    opened.takers.append(lambda _name, _dossier, report: reports.append(report))
    opened.finishers.append(lambda: _write(stream, calendar(reports, language=language)))


def _page(opened: Opened, stream: IO[bytes], on: dt.date, language: Language) -> None:
    from ..report import page

    opened.takers.append(
        lambda _name, dossier, _report: _write(stream, page(dossier, on, language=language).encode())
    )


def _site(opened: Opened, files: dict[str, bytes], on: dt.date, language: Language, bars: Progress) -> None:
    from ..report import site

    dossiers: list[tuple[str, Dossier]] = []

    def finish() -> None:
        bar = bars.add_task(said(language, "pagina's maken", "making pages"), total=len(dossiers))

        def made(done: int, total: int) -> None:
            bars.update(bar, completed=done, total=total)

        pages = site(dossiers, on, language=language, progress=made)
        files.update({name: text.encode() for name, text in pages.items()})

    opened.takers.append(lambda name, dossier, _report: dossiers.append((name, dossier)))
    opened.finishers.append(finish)


def _write(stream: IO[bytes], content: bytes) -> None:
    stream.write(content)


__all__ = ["Opened", "Outputs"]
