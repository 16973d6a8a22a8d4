"""What the commands show on a terminal."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from ..decision import Language

# Where nobody looks at a terminal, lines are long enough for the tables.
WIDE = 132


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Tells the command, which ends as all do whose output nobody reads."""
        raise BrokenPipeError


def console() -> Console:
    found = _Console(highlight=False, soft_wrap=False)
    if not found.is_terminal and "COLUMNS" not in os.environ:
        found.width = WIDE
    return found


def errors() -> Console:
    return _Console(stderr=True, highlight=False)


def shown(text: str) -> str:
    """A text from outside: no marks for colour, and nothing that a terminal would obey."""
    return escape("".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(mark) == "Cc" else mark for mark in text))


def new_table(title: str, *columns: str) -> Table:
    found = Table(title=title, title_justify="left", title_style="bold", show_header=any(columns))
    for column in columns:
        found.add_column(column, overflow="fold")
    return found


def euro(language: Language, amount: Decimal) -> str:
    """An amount with the marks of the language for decimals and thousands."""
    text = f"{amount:,.2f}"
    if language is Language.EN:
        return f"€{text}"
    return "€ " + text.translate(str.maketrans(",.", ".,"))


@contextmanager
def progress(on: Console) -> Generator[Progress]:
    """A bar with the time that is left, only for somebody at a terminal; it goes when the work is done."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=on, transient=True, disable=not on.is_terminal) as found:
        yield found
