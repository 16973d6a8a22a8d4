"""Where in a JSON text the values stand that faults name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Numbers stay text: the value does not matter here, and a long one may not cost its conversion.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
_SPACE = " \t\r\n"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a text: line and column, both from 1; a column is a character."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Member:
    """A value inside an object or array, and where its name (in an object), the value and its end stand."""

    key: str | int
    begins: int
    value: int
    end: int

    def below(self, path: str) -> str:
        """The path of this value, below that of what holds it."""
        if isinstance(self.key, int):
            return f"{path}[{self.key}]"
        return f"{path}.{self.key}" if path else self.key


def place_of(text: str, at: int) -> Place:
    return Place(text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1)


def members(text: str, at: int = 0) -> Iterator[Member]:
    """The members of the object or array that begins at a position; none of any other value.

    The text is JSON up to the end of that value.
    """
    at = _after_space(text, at)
    is_object = text.startswith("{", at)
    if not is_object and not text.startswith("[", at):
        return
    at = _after_space(text, at + 1)
    number = 0
    while text[at] not in "}]":
        begins = at
        key: str | int = number
        if is_object:
            key, closed = _DECODER.raw_decode(text, at)
            at = _after_space(text, _after_space(text, closed) + 1)
        _, end = _DECODER.raw_decode(text, at)
        yield Member(key, begins, at, end)
        number += 1
        at = _after_space(text, end)
        if text[at] == ",":
            at = _after_space(text, at + 1)


def places(text: str, paths: Iterable[str]) -> dict[str, Place]:
    """For each path, such as `persons[3].birth_date`, where it stands; of one that stands twice the last.

    A path that is not there has the place of what would hold it. The text is JSON.
    """
    ways = {path: _ways(path) for path in paths}
    steps = {way for each in ways.values() for way in each}
    found = {"": _after_space(text, 0)}
    to_search = [("", 0)]
    while to_search:
        outer, start = to_search.pop()
        for member in members(text, start):
            path = member.below(outer)
            if path in steps:
                found[path] = member.begins
                to_search.append((path, member.value))
    return {
        path: place_of(text, next(found[way] for way in reversed(each) if way in found)) for path, each in ways.items()
    }


def _ways(path: str) -> list[str]:
    """The paths on the way to one, from the whole document on: ``, `persons`, `persons[3]`, `persons[3].birth_date`."""
    ends = [at for at, mark in enumerate(path) if mark in ".[" and at > 0]
    return ["", *(path[:end] for end in ends), *([path] if path else [])]


def _after_space(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in _SPACE:
        at += 1
    return at
