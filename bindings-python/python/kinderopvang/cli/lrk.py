"""`kinderopvang lrk`: the public export of the register of facilities, read, compared and searched."""

from __future__ import annotations

import datetime as dt
from contextlib import ExitStack
from difflib import get_close_matches
from pathlib import Path

import click

from ..decision import Language
from ._console import console, errors, progress
from ._files import STANDARD, refuse_overwriting
from ._options import DAY, WRONG, F, language_option, output_option, said

EXPORT = click.Path(allow_dash=True, path_type=Path)


class ReadByDefault(click.Group):
    """What is no command is a file to read, unless there is no such file and it looks like a slip in a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in (*self.commands, *self.get_help_option_names(ctx)):
            word = Path(args[0])
            near = get_close_matches(word.name, self.commands, n=1, cutoff=0.75)
            if near and not (ctx.resilient_parsing or word.suffix or word.exists()):
                ctx.fail(f"No such command or file '{word}'. Did you mean '{near[0]}'?")
            args = ["read", *args]
        return super().parse_args(ctx, args)


def limit_option(command: F) -> F:
    return click.option(
        "--limit", type=click.IntRange(min=0), default=20, show_default=True, help="How many are shown; 0 for all."
    )(command)


@click.group(cls=ReadByDefault)
def lrk() -> None:
    """The public export of the register of facilities (LRK).

    `lrk FILE.csv` is the same as `lrk read FILE.csv`.

    \b
    Examples:
      kinderopvang lrk export.csv
      kinderopvang lrk diff last-week.csv today.csv
      kinderopvang lrk search export.csv vlinder meerstad
    """


@lrk.command()
@click.argument("file", type=EXPORT, metavar="FILE.csv")
@language_option
@limit_option
@output_option("csv", "ROWS.csv", "Write the rows, without contact data; `-` for standard output.")
@output_option("json", "ROWS.json", "Write each row as one line of JSON; `-` for standard output.")
def read(file: Path, language: Language, limit: int, csv: Path | None, json: Path | None) -> None:
    """Read an export: how many of each kind, the first rows, and the faults by row.

    \b
    Examples:
      kinderopvang lrk read export.csv
      kinderopvang lrk export.csv --json rows.json
      kinderopvang lrk export.csv --csv - | head

    Exit status: 0 nothing wrong, 1 rows have faults, 2 the file could not be read or an output not be written.
    """
    from ._lrk import ROW_COLUMNS, Reading, load, row_cells, row_writers

    refuse_overwriting([csv, json], [file])
    on_errors = errors()
    export = load(file, on_errors, language)
    reading = Reading(export, limit)
    with progress(on_errors) as bars, ExitStack() as files:
        writers = row_writers(files, csv, json, ROW_COLUMNS, row_cells)
        for at in bars.track(range(export.row_count), description=said(language, "lezen", "reading")):
            row = export.row(at)
            if row is not None:
                reading.add(row)
                for write in writers:
                    write(row)
    if STANDARD not in (csv, json):
        reading.show(language, console())
    if export.faults():
        raise SystemExit(WRONG)


@lrk.command()
@click.argument("old", type=EXPORT, metavar="OLD.csv")
@click.argument("new", type=EXPORT, metavar="NEW.csv")
@language_option
@output_option("csv", "CHANGES.csv", "Write the changes as rows; `-` for standard output.")
@output_option("json", "CHANGES.json", "Write each change as one line of JSON; `-` for standard output.")
def diff(old: Path, new: Path, language: Language, csv: Path | None, json: Path | None) -> None:
    """What appeared, disappeared and changed between two exports. What is unknown in one of them has not changed.

    \b
    Examples:
      kinderopvang lrk diff lrk-2026-11-02.csv lrk-2026-11-09.csv
      kinderopvang lrk diff old.csv new.csv --json - | wc -l

    Exit status: 0 nothing differs, 1 something does, 2 a file could not be read or an output not be written.
    """
    from ..errors import WrongInput
    from ..facility import export_difference
    from ._lrk import give_up, load, row_writers, tell_faults
    from ._lrk_changes import CHANGE_COLUMNS, change_cells, show

    refuse_overwriting([csv, json], [old, new])
    on_errors = errors()
    before, after = load(old, on_errors, language), load(new, on_errors, language)
    for path, export in ((old, before), (new, after)):
        tell_faults(path, export, on_errors, language)
    try:
        changes = export_difference(before, after)
    except WrongInput as problem:
        give_up(f"{old}, {new}", problem, on_errors, language)
    with ExitStack() as files:
        for write in row_writers(files, csv, json, CHANGE_COLUMNS, change_cells):
            for change in changes:
                write(change)
    if STANDARD not in (csv, json):
        show(changes, language, console())
    if changes:
        raise SystemExit(WRONG)


@lrk.command()
@click.argument("file", type=EXPORT, metavar="FILE.csv")
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--on",
    type=DAY,
    metavar="DATE",
    help="Tell whether each was registered on this day.",
)
@click.option(
    "--exported",
    type=DAY,
    metavar="DATE",
    help="The day of the export: of later days nothing is certain.",
)
@language_option
@limit_option
@output_option("csv", "ROWS.csv", "Write the rows that are shown, without contact data; `-` for standard output.")
@output_option("json", "ROWS.json", "Write the rows that are shown as lines of JSON; `-` for standard output.")
def search(
    file: Path,
    query: tuple[str, ...],
    on: dt.date | None,
    exported: dt.date | None,
    language: Language,
    limit: int,
    csv: Path | None,
    json: Path | None,
) -> None:
    """Search facilities by (part of) a name, a name and a place, a place, an LRK number or a KvK number.

    \b
    Examples:
      kinderopvang lrk search export.csv vlinder meerstad
      kinderopvang lrk search export.csv 199887706 --on 2026-09-01 --exported 2026-11-02
      kinderopvang lrk search export.csv Utrecht --limit 0

    Exit status: 0 something is found, 1 nothing is, 2 the file or the query could not be read.
    """
    from ..errors import WrongInput
    from ._lrk import ROW_COLUMNS, give_up, load, row_cells, row_writers
    from ._lrk_search import find, show

    refuse_overwriting([csv, json], [file])
    on_errors = errors()
    export = load(file, on_errors, language)
    text = " ".join(query)
    try:
        found, rows = find(export, text, limit)
    except WrongInput as problem:
        give_up(text, problem, on_errors, language)
    with ExitStack() as files:
        for write in row_writers(files, csv, json, ROW_COLUMNS, row_cells):
            for row in rows:
                write(row)
    if STANDARD not in (csv, json):
        show(found, rows, on, exported, language, console())
    if not rows:
        raise SystemExit(WRONG)


__all__ = ["lrk"]
