"""What the commands share: options, days, languages and how they end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from ..decision import Language

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
        is_eager=True,
        callback=as_language,
        help="The language of the sentences.",
    )(command)


def output_option(name: str, metavar: str, help: str) -> Callable[[F], F]:
    """An option with a path to write to."""
    return click.option(f"--{name}", type=click.Path(path_type=Path), metavar=metavar, help=help)


def asked_language() -> Language:
    """The language of the command that runs; English before it is known."""
    context = click.get_current_context(silent=True)
    found = context.params.get("language") if context else None
    return found if isinstance(found, Language) else Language.EN


def said(language: Language, nl: str, en: str) -> str:
    return nl if language is Language.NL else en


def of_system(problem: OSError, language: Language) -> str:
    """What the system says about a file, as a sentence."""
    match problem:
        case FileNotFoundError():
            return said(language, "bestaat niet", "does not exist")
        case PermissionError():
            return said(language, "geen toegang", "permission denied")
        case IsADirectoryError():
            return said(language, "is een map, geen bestand", "is a directory, not a file")
        case NotADirectoryError():
            return said(language, "is een bestand, geen map", "is a file, not a directory")
        case _:
            return problem.strerror or said(language, "kan niet worden gelezen of geschreven", "cannot be read or written")
