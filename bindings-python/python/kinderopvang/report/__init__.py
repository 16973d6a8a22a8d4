"""A dossier judged, as one HTML page that needs no network: what has to be done first, for whom and why.

Needs Jinja2, which is loaded with this module and not with `kinderopvang`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from .._arguments import Arguments
from ..decision import Language
from ..dossier import Dossier
from ..norm import Norms
from ._files import names_of
from ._index import Entry, index
from ._page import Page


def page(dossier: Dossier, on: dt.date, *, language: Language = Language.NL, norms: Norms | None = None) -> str:
    """The report of one dossier on a day, as one HTML page that loads nothing.

    It opens in the given language and can be switched to the other one. It asks the timeline of every
    person, a few milliseconds each. It names persons as the dossier does; a citizen service number or the
    reference of a VOG does not stand in it.
    """
    given = Arguments()
    given.are("dossier", dossier, Dossier)
    _common(given, on, language, norms)
    return Page(dossier, on, language, norms).html()


def _common(given: Arguments, on: object, language: object, norms: object) -> None:
    given.are("on", on, dt.date)
    given.are("language", language, Language)
    given.are("norms", norms, Norms, type(None))
    given.raise_faults()


def site(
    dossiers: Sequence[tuple[str, Dossier]],
    on: dt.date,
    *,
    language: Language = Language.NL,
    progress: Callable[[int, int], None] | None = None,
    norms: Norms | None = None,
) -> dict[str, str]:
    """The reports of several dossiers, each with a name for its file, and `index.html`, which leads to them.

    The keys are names of files: of small letters, digits and hyphens, each different. `progress` is told
    after each dossier how many are done, and of how many.
    """
    given = Arguments()
    given.each("dossiers", dossiers, str, Dossier)
    _common(given, on, language, norms)
    files: dict[str, str] = {}
    entries: list[Entry] = []
    for file, (name, dossier) in zip(names_of([name for name, _ in dossiers]), dossiers, strict=True):
        made = Page(dossier, on, language, norms, index="index.html")
        files[file] = made.html()
        entries.append(Entry(file, name, made.report))
        if progress is not None:
            progress(len(entries), len(dossiers))
    return {"index.html": index(entries, on, language), **files}


__all__ = ["page", "site"]
