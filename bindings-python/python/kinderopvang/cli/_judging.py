"""Dossiers read and judged one after another."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from rich.console import Console

from ..decision import Language
from ..dossier import Dossier, DossierReport
from ..errors import KinderopvangError
from ._console import progress
from ._faults import tell
from ._inputs import Input
from ._interruption import undisturbed
from ._options import said
from ._outputs import Opened, Outputs
from ._overview import Row


@dataclass
class Judging:
    """The work on a list of inputs, and what came of it so far."""

    asked: list[Input]
    on: dt.date
    language: Language
    errors: Console
    keeps_reports: bool
    done: int = 0
    unreadable: int = 0
    rows: list[Row] = field(default_factory=list[Row])
    reports: list[DossierReport] = field(default_factory=list[DossierReport])

    def run(self, outputs: Outputs) -> None:
        """Judges every input and writes the outputs; after an interruption, what was judged is still there."""
        with progress(self.errors) as bars, outputs.opened(self.on, self.language, bars) as opened:
            bar = bars.add_task(said(self.language, "beoordelen", "judging"), total=len(self.asked))
            for each in self.asked:
                judged = self.judge(each)
                # Every dossier is written as a whole or not at all, and counted as it is written.
                with undisturbed():
                    self.keep(each, judged, opened)
                bars.update(bar, completed=self.done)
            if not self.rows:
                opened.abandon()

    def keep(self, asked: Input, judged: tuple[Dossier, DossierReport] | None, opened: Opened) -> None:
        if judged is not None:
            dossier, report = judged
            opened.take(asked.name, dossier, report)
            self.rows.append(Row.of(asked.name, report))
            if self.keeps_reports:
                self.reports.append(report)
        self.done += 1

    def judge(self, asked: Input) -> tuple[Dossier, DossierReport] | None:
        text = None
        try:
            text = asked.text()
            dossier = Dossier.from_text(text)
            return dossier, dossier.judge(self.on)
        except (KinderopvangError, OSError, UnicodeDecodeError) as problem:
            self.unreadable += 1
            tell(self.errors, asked.name, problem, self.language, text)
            return None


__all__ = ["Judging"]
