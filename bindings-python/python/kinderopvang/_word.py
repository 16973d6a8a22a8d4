"""What all enums of the library share: the word of the wire form, and the name for people."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from .decision import Language


class _Text(enum.Enum):
    _value_: str
    _nl: str
    _en: str

    def __new__(cls, word: str, nl: str, en: str) -> Self:
        member = object.__new__(cls)
        member._value_ = word
        member._nl = nl
        member._en = en
        return member

    def _in(self, language: Language) -> str:
        match getattr(language, "value", None):
            case "nl":
                return self._nl
            case "en":
                return self._en
            case _:
                raise TypeError("expected a `Language`")

    def __str__(self) -> str:
        return self._value_


class Word(_Text):
    """A value that is a word: `value` is the word of the wire form."""

    def text(self, language: Language) -> str:
        """The name for people."""
        return self._in(language)


class Fact(_Text):
    """A fact that is absent and could change the outcome: `value` is the path of the field that would answer it."""

    @property
    def code(self) -> str:
        """The path of the field that would answer it."""
        return self._value_

    def ask(self, language: Language) -> str:
        """The question to put to somebody."""
        return self._in(language)
