"""What the commands share: options, days, languages and how they end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..decision import Language

WRONG = 1
UNREADABLE = 2

F = TypeVar("F", bound=Callable[..., Any])


if TYPE_CHECKING:
    DayType = click.ParamType[dt.date]
else:
    DayType = click.ParamType  # not generic before click 8.4


class Day(DayType):
    """A day, written as `2026-09-01`."""

    name = "date"

    def convert(self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        if isinstance(value, dt.date):
            return value
        try:
            day = dt.datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is no day; a day is written as 2026-09-01", param, ctx)
        if not 1900 <= day.year <= 2199:
            self.fail("the day lies outside 1900-01-01 up to and including 2199-12-31", param, ctx)
        return day


DAY = Day()


def as_language(_ctx: click.Context, _parameter: click.Parameter, value: str) -> Language:
    return Language(value)


def as_text(argument: str) -> str:
    """An argument as it can be printed: what it holds besides text stands in it as half a character."""
    return argument.encode(errors="replace").decode()


def meant(language: Language, near: str | None) -> str:
    """What somebody may have meant, to stand behind a sentence; nothing where that is not known."""
    return f" ({said(language, 'bedoelde u', 'did you mean')} {near}?)" if near else ""


def on_option(command: F) -> F:
    return click.option(
        "--on",
        type=DAY,
        default=dt.date.today,
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


class NoDocuments(OSError):
    """A directory in which no document stands."""


def of_system(problem: OSError, language: Language) -> str:
    """What the system says about a file, as a sentence."""
    match problem:
        case NoDocuments():
            return said(language, "bevat geen *.json", "holds no *.json")
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
