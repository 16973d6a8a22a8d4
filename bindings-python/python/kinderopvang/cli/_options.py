"""What the commands share: options, the output, and how they end."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

import click
from rich.console import Console
from rich.markup import escape

from ..decision import Language
from ..errors import KinderopvangError, WrongInput

WRONG = 1
UNREADABLE = 2

F = TypeVar("F", bound=Callable[..., Any])


def as_day(_ctx: click.Context, _parameter: click.Parameter, value: dt.datetime | dt.date | None) -> dt.date | None:
    """The day of a moment at midnight, from 1900 up to and including 2199."""
    day = value.date() if isinstance(value, dt.datetime) else value
    if day is not None and not 1900 <= day.year <= 2199:
        raise click.BadParameter("the day lies outside 1900-01-01 up to and including 2199-12-31")
    return day


def as_language(_ctx: click.Context, _parameter: click.Parameter, value: str) -> Language:
    return Language(value)


def on_option(command: F) -> F:
    return click.option(
        "--on",
        type=click.DateTime(["%Y-%m-%d"]),
        default=lambda: dt.datetime.combine(dt.date.today(), dt.time()),
        callback=as_day,
        metavar="DATE",
        help="The day asked about; today by default.",
    )(command)


def language_option(command: F) -> F:
    return click.option(
        "--lang",
        "language",
        type=click.Choice([language.value for language in Language]),
        default=Language.NL.value,
        show_default=True,
        callback=as_language,
        help="The language of the sentences.",
    )(command)


# Where nobody looks at a terminal, lines are long enough for the tables.
WIDE = 132


def console() -> Console:
    found = Console(highlight=False, soft_wrap=False)
    if not found.is_terminal and "COLUMNS" not in os.environ:
        found.width = WIDE
    return found


def euro(language: Language, amount: Decimal) -> str:
    """An amount with the marks of the language for decimals and thousands."""
    text = f"{amount:,.2f}"
    if language is Language.EN:
        return f"€{text}"
    return "€ " + text.translate(str.maketrans(",.", ".,"))


def unreadable(where: str, error: KinderopvangError | OSError | UnicodeDecodeError) -> NoReturn:
    """Ends with the faults of the input."""
    errors = Console(stderr=True, highlight=False)
    if isinstance(error, WrongInput):
        for fault in error.faults:
            place = f"[bold]{escape(fault.path)}[/bold]: " if fault.path else ""
            hint = f" [dim]({escape(fault.help)})[/dim]" if fault.help else ""
            errors.print(f"{escape(where)}: {place}{escape(fault.message)} [dim]\\[{fault.code.value}][/dim]{hint}", soft_wrap=True)
    elif isinstance(error, OSError):
        errors.print(f"{escape(where)}: {escape(error.strerror or 'could not be read')}", soft_wrap=True)
    elif isinstance(error, UnicodeDecodeError):
        errors.print(f"{escape(where)}: the file is not UTF-8", soft_wrap=True)
    else:
        errors.print(f"{escape(where)}: {escape(str(error))}", soft_wrap=True)
    raise SystemExit(UNREADABLE)


def said(language: Language, nl: str, en: str) -> str:
    return nl if language is Language.NL else en
