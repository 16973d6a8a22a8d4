"""From what a page tells to its HTML, with the style and the script within it."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from .._version import VERSION
from ..decision import Language
from ._phrase import Pair, Phrasebook
from ._texts import TEXTS


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("kinderopvang.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _asset(name: str) -> tuple[Markup, str]:
    """The text of a file to be put into the page, and what the policy of the page says to allow it."""
    text = "\n" + files("kinderopvang.report").joinpath("assets", name).read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return Markup(text), f"'sha256-{digest}'"


def render(template: str, book: Phrasebook, spoken: dict[str, Pair], **content: object) -> str:
    """The page. Nothing is loaded, and only this style and this script are allowed."""
    style, style_hash = _asset("report.css")
    script, script_hash = _asset("report.js")
    policy = (
        f"default-src 'none'; style-src {style_hash}; script-src {script_hash}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        _environment()
        .get_template(template)
        .render(
            t={name: book.say(pair) for name, pair in TEXTS.items()},
            say=book.say,
            language=book.language.value,
            languages=[one.value for one in Language],
            names={Language.NL.value: "Nederlands", Language.EN.value: "English"},
            version=VERSION,
            policy=policy,
            style=style,
            script=script,
            # Called at the end of the page, when every text has been said.
            data=lambda: book.data(spoken),
            **content,
        )
    )
