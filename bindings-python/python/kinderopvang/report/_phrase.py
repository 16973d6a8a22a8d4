"""Texts in both languages. A page holds each in the language it opens in; the other language stands once, in a list
at the end of the page, from which the script takes it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from markupsafe import Markup, escape

from ..decision import Language


class Pair(NamedTuple):
    """The same text in both languages."""

    nl: str
    en: str

    def of(self, language: Language) -> str:
        return self.nl if language is Language.NL else self.en

    def format(self, **values: object) -> Pair:
        """With values filled in; a `Pair` among them in its own language."""

        def filled(language: Language) -> str:
            own = {name: value.of(language) if isinstance(value, Pair) else value for name, value in values.items()}
            return self.of(language).format(**own)

        return both(filled)

    def capital(self) -> Pair:
        return both(lambda language: self.of(language)[:1].upper() + self.of(language)[1:])


def both(say: Callable[[Language], str]) -> Pair:
    return Pair(say(Language.NL), say(Language.EN))


def same(text: str) -> Pair:
    return Pair(text, text)


class Phrase:
    """A text on the page. `number` is its place in the list of the other language, unless both are the same."""

    __slots__ = ("number", "text")

    def __init__(self, text: str, number: int | None) -> None:
        self.text, self.number = text, number

    def __html__(self) -> Markup:
        """The text in an element of its own."""
        if self.number is None:
            return escape(self.text)
        return Markup("<span data-t={}>{}</span>").format(self.number, self.text)

    @property
    def tag(self) -> Markup:
        """The attribute for an element that holds this text and nothing else."""
        return Markup("") if self.number is None else Markup(" data-t={}").format(self.number)

    @property
    def label(self) -> Markup:
        """The accessible name of an element, as attributes."""
        number = Markup("") if self.number is None else Markup(" data-l={}").format(self.number)
        return Markup(' aria-label="{}"{}').format(self.text, number)

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)


class Phrasebook:
    """All texts of one page, each once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.other = Language.EN if language is Language.NL else Language.NL
        self._phrases: dict[Pair, Phrase] = {}
        self._translations: list[str] = []

    def say(self, pair: Pair) -> Phrase:
        known = self._phrases.get(pair)
        if known is None:
            known = self._phrases[pair] = Phrase(pair.of(self.language), self._place(pair))
        return known

    def _place(self, pair: Pair) -> int | None:
        if pair.nl == pair.en:
            return None
        self._translations.append(pair.of(self.other))
        return len(self._translations) - 1

    def data(self, spoken: dict[str, Pair]) -> Markup:
        """What the script reads: the list of the other language, and the texts it fills in itself."""
        content = {
            "language": self.language.value,
            "other": self.other.value,
            "texts": self._translations,
            "spoken": {name: pair._asdict() for name, pair in spoken.items()},
        }
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        # No text can end the script element or begin a comment in it.
        return Markup(text.replace("<", "\\u003c"))


MONTHS = Pair(
    "januari februari maart april mei juni juli augustus september oktober november december",
    "January February March April May June July August September October November December",
)
SHORT_MONTHS = Pair(
    "jan feb mrt apr mei jun jul aug sep okt nov dec", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
)
WEEKDAYS = Pair("ma di wo do vr za zo", "Mon Tue Wed Thu Fri Sat Sun")


def _word(words: Pair, at: int) -> Pair:
    return both(lambda language: words.of(language).split(" ")[at])


def day(date: dt.date) -> Pair:
    """`7 september 2026`, as the sentences of the library write a day."""
    return same("{day} {month} {year}").format(day=date.day, month=_word(MONTHS, date.month - 1), year=date.year)


def weekday(date: dt.date) -> Pair:
    return _word(WEEKDAYS, date.weekday())


def short_month(date: dt.date) -> Pair:
    return _word(SHORT_MONTHS, date.month - 1)


def euro(amount: Decimal) -> Pair:
    """An amount with the marks of the language for decimals and thousands."""
    text = f"{amount:,.2f}"
    return Pair("€ " + text.translate(str.maketrans(",.", ".,")), f"€{text}")


def listed(parts: list[Pair]) -> Pair:
    """`a, b en c`."""
    if len(parts) < 2:
        return parts[0] if parts else same("")
    return Pair("{rest} en {last}", "{rest} and {last}").format(
        rest=both(lambda language: ", ".join(part.of(language) for part in parts[:-1])), last=parts[-1]
    )


def counted(number: int, one: Pair, more: Pair, **values: object) -> Pair:
    """The text for this number, which it may name as `{n}`."""
    return (one if number == 1 else more).format(n=number, **values)
