"""`kinderopvang check`: dossiers judged, for the terminal, a web page, a calendar, a spreadsheet and programs."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from ..decision import Language
from ._console import console, errors
from ._inputs import inputs
from ._judging import Judging
from ._options import UNREADABLE, WRONG, language_option, on_option, output_option, said
from ._outputs import Outputs
from ._report import Report


@click.command()
@click.argument(
    "dossiers", nargs=-1, required=True, type=click.Path(allow_dash=True, path_type=str), metavar="DOSSIER.json|DIRECTORY|-..."
)
@on_option
@language_option
@output_option("html", "REPORT.html", "Write the report as a web page; of several dossiers a directory of pages.")
@output_option("ics", "DEADLINES.ics", "Write the deadlines as a calendar.")
@output_option("csv", "ACTIONS.csv", "Write states, actions and deadlines as rows; `-` for standard output.")
@output_option("json", "REPORT.json", "Write each report as one line of JSON; `-` for standard output.")
@click.option("--full", is_flag=True, help="The whole report of each dossier, also of several.")
def check(
    dossiers: tuple[str, ...],
    on: dt.date,
    language: Language,
    html: Path | None,
    ics: Path | None,
    csv: Path | None,
    json: Path | None,
    full: bool,
) -> None:
    """Judge dossiers on a day.

    Of a directory every *.json below it is judged, of `-` standard input. One dossier is reported in full, several
    as a row each. Files are written whole or not at all.

    \b
    Examples:
      kinderopvang check dossier.json --on 2026-09-01 --lang en
      kinderopvang check dossiers/ --csv actions.csv --ics deadlines.ics
      kinderopvang check dossier.json --html report.html
      kinderopvang check dossiers/ --html reports
      kinderopvang check - --json - < dossier.json

    Exit status: 0 nothing wrong, 1 a breach or something overdue, 2 a dossier could not be read or an output not
    be written, 130 stopped with Ctrl-C: what was judged so far is reported, and no file is written.
    """
    asked = inputs(dossiers)
    one = len(dossiers) == 1 and not Path(dossiers[0]).is_dir()
    outputs = Outputs(html=html, ics=ics, csv=csv, json=json, one=one)
    outputs.check([each.path for each in asked if each.path])
    judging = Judging(asked, on, language, errors(), keeps_reports=full or one)
    stopped = False
    try:
        judging.run(outputs)
    except KeyboardInterrupt:
        stopped = True
    if not outputs.uses_standard_output:
        out = console()
        for report in judging.reports:
            Report(report, language, out).show()
        if not one:
            from ._overview import show

            show(judging.rows, language, out)
    if stopped:
        of = said(language, f"onderbroken na {judging.done} van {len(asked)}", f"stopped after {judging.done} of {len(asked)}")
        nothing = said(language, "; er zijn geen bestanden geschreven", "; no files were written")
        judging.errors.print(of + (nothing if outputs.has_files else ""), soft_wrap=True)
        # The group of commands knows how a stopped program ends.
        raise KeyboardInterrupt
    if judging.unreadable:
        raise SystemExit(UNREADABLE)
    if any(row.wrong for row in judging.rows):
        raise SystemExit(WRONG)


__all__ = ["check"]
