"""What all enums of the library share: the word of the wire form, and the name for people."""

from __future__ import annotations

import enum

from . import _native

TYPE_CHECKING = False  # without loading `typing`
if TYPE_CHECKING:
    from typing import NoReturn

    from .decision import Language


class _Text(enum.Enum):
    _value_: str

    def __str__(self) -> str:
        return self._value_

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        """Refuses what is no word of this enum as every other wrong input is refused: without showing it."""
        from ._nearest import nearest
        from .errors import WrongInput, WrongType
        from .wire import Fault, FaultCode

        if not isinstance(value, str):
            message = f"expected a word of `{cls.__name__}`, found `{type(value).__name__}`"
            raise WrongType((Fault("", FaultCode.WRONG_TYPE, message),)) from None
        words = [member.value for member in cls]
        near = nearest(value, words)
        hint = f"did you mean `{near}`?" if near else f"one of: {', '.join(words)}"
        raise WrongInput((Fault("", FaultCode.UNKNOWN_WORD, "this word is not known here", help=hint),)) from None


class Word(_Text):
    """A value that is a word: `value` is the word of the wire form."""

    def text(self, language: Language) -> str:
        """The name for people."""
        return _native.say(type(self).__name__, self, language)


class Fact(_Text):
    """A fact that is absent and could change the outcome: `value` is the path of the field that would answer it."""

    @property
    def code(self) -> str:
        """The path of the field that would answer it."""
        return self._value_

    def ask(self, language: Language) -> str:
        """The question to put to somebody."""
        return _native.say(type(self).__name__, self, language)
