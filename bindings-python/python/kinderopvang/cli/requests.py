"""`kinderopvang requests`: the requests of a family, as its parents and the planner see them."""

from __future__ import annotations

from pathlib import Path

import click

from ..decision import Language
from ..errors import KinderopvangError
from ._console import console, errors
from ._faults import tell
from ._files import STANDARD, refuse_overwriting, whole
from ._inputs import Input
from ._options import UNREADABLE, language_option, output_option


@click.command(short_help="What the requests of a family get, and why.")
@click.argument("family", type=click.Path(allow_dash=True, path_type=Path), metavar="FAMILY.json")
@language_option
@output_option("json", "ANSWERS.json", "Write all answers as a JSON document; `-` for standard output.")
def requests(family: Path, language: Language, json: Path | None) -> None:
    """Evaluate the requests of a family: what each gets and why, what can be cancelled until when, and the credits.

    The document holds `context`, `submissions`, `events`, `choices` and the moment of judgement, `judged`; see
    `kinderopvang schema` for the documents in it.

    \b
    Examples:
      kinderopvang requests family.json --lang en
      kinderopvang requests family.json --json answers.json

    Exit status: 0 everything could be evaluated, 2 the document cannot be read or an event is not possible.
    """
    from ._family import Course, read_family
    from ._family_page import Page

    refuse_overwriting([json], [family])
    is_standard = family == STANDARD
    asked = Input("<stdin>") if is_standard else Input(click.format_filename(family), family)
    text = None
    try:
        text = asked.text()
        page = Page.of(Course(read_family(text)))
    except (KinderopvangError, OSError, UnicodeDecodeError) as problem:
        tell(errors(), asked.name, problem, language, text)
        raise SystemExit(UNREADABLE) from None
    if json is not None:
        with whole(json) as stream:
            stream.write(page.to_json().encode() + b"\n")
    if json != STANDARD:
        page.show(language, console())


__all__ = ["requests"]
