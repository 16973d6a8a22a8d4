"""The inputs of a command: files, what directories hold, and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from ._options import NoDocuments

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """Something to read, or the reason why it cannot be."""

    name: str
    path: Path | None = None
    problem: OSError | None = None

    def text(self) -> str:
        """The text, without a byte order mark. Raises `OSError` and `UnicodeDecodeError`."""
        if self.problem is not None:
            raise self.problem
        read = sys.stdin.buffer.read() if self.path is None else self.path.read_bytes()
        return read.decode("utf-8-sig")


def inputs(arguments: Iterable[str]) -> list[Input]:
    """What the arguments name, in their order and each once; of a directory every `*.json` below it, sorted."""
    found: dict[str, Input] = {}
    for argument in arguments:
        if argument == STANDARD_INPUT:
            found.setdefault(argument, Input("<stdin>"))
        elif os.path.isdir(argument):
            for each in _below(Path(argument)):
                found.setdefault(os.path.realpath(each.path or each.name), each)
        else:
            found.setdefault(os.path.realpath(argument), _file(Path(argument)))
    return list(found.values())


def _file(path: Path) -> Input:
    return Input(click.format_filename(path), path)


def _below(folder: Path) -> list[Input]:
    problems: list[Input] = []

    def note(problem: OSError) -> None:
        problems.append(Input(click.format_filename(problem.filename or folder), problem=problem))

    files = [
        _file(Path(at, name))
        for at, _, names in os.walk(folder, onerror=note)
        for name in names
        if name.endswith(".json")
    ]
    if not files and not problems:
        return [Input(click.format_filename(folder), problem=NoDocuments())]
    return [*problems, *sorted(files, key=lambda each: each.name)]


__all__ = ["STANDARD_INPUT", "Input", "inputs"]
