"""What is wrong with an input, told as a person wants it: which file, where in it, what was expected, what may help."""

from __future__ import annotations

import json
import re

from rich.console import Console

from ..decision import Language
from ..errors import KinderopvangError, WrongInput
from ..wire import Fault, FaultCode
from ._console import shown
from ._options import of_system, said
from ._places import Place, places

Problem = KinderopvangError | OSError | UnicodeDecodeError


def tell(errors: Console, where: str, problem: Problem, language: Language, text: str | None = None) -> None:
    """Prints every fault of an input, with its line and column where the text is at hand."""
    for line in lines(where, problem, language, text):
        errors.print(line, soft_wrap=True)


def lines(where: str, problem: Problem, language: Language, text: str | None = None) -> list[str]:
    """The faults of an input, as lines with marks for colour."""
    if isinstance(problem, WrongInput):
        return _of_faults(where, problem.faults, language, text)
    if isinstance(problem, OSError):
        return [f"{shown(where)}: {shown(of_system(problem, language))}"]
    if isinstance(problem, UnicodeDecodeError):
        sentence = said(language, "de tekst is geen UTF-8: byte", "the text is not UTF-8: byte")
        return [f"{shown(where)}: {sentence} {problem.start + 1}"]
    return [f"{shown(where)}: {shown(str(problem))}"]


def _of_faults(where: str, faults: tuple[Fault, ...], language: Language, text: str | None) -> list[str]:
    found: dict[str, Place] = {}
    if text is not None and all(fault.code is not FaultCode.NOT_JSON for fault in faults):
        found = places(text, [fault.path for fault in faults])
    told: list[str] = []
    for fault in faults:
        place, message = found.get(fault.path), fault.message
        if fault.code is FaultCode.NOT_JSON and text is not None:
            place, message = _where_json_breaks(text, fault)
        spot = f":{place.line}:{place.column}" if place else ""
        path = f"[bold]{shown(fault.path)}[/bold]: " if fault.path else ""
        hint = f" [dim]({shown(fault.help)})[/dim]" if fault.help else ""
        kind = f"{shown(fault.code.text(language))}: " if language is Language.NL else ""  # the sentence is English
        told.append(f"{shown(where)}{spot}: {path}{kind}{shown(message)} [dim]\\[{fault.code.value}][/dim]{hint}")
    return told


def _where_json_breaks(text: str, fault: Fault) -> tuple[Place | None, str]:
    """The place where a text stops being JSON, and what was expected there."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return Place(error.lineno, error.colno), f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    except (RecursionError, ValueError):
        pass
    # The library is stricter, such as about depth; its columns are bytes.
    told = re.search(r" at line (\d+), column (\d+)$", fault.message)
    if told is None:
        return None, fault.message
    line, column = int(told[1]), int(told[2])
    before = (text.split("\n")[line - 1]).encode("utf-8", "surrogatepass")[:column]
    return Place(line, max(1, len(before.decode("utf-8", "ignore")))), fault.message[: told.start()]
