"""Answers of the report as the page tells them: outcome, how long it holds, reasons with their sources, questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..calendar import Span
from ..decision import Reason
from ..dossier import CodeSource
from ..norm import Citation
from ._phrase import Pair, Phrase, Phrasebook, both, counted, day
from ._texts import TEXTS
from .._answers import AnyAnswer
from .._why import BACKGROUND, word


@dataclass(frozen=True, slots=True)
class SourceView:
    """A place in a text. `url` is empty where none can be opened."""

    citation: str
    url: str
    layer: Phrase
    layer_word: str


@dataclass(frozen=True, slots=True)
class ReasonView:
    code: str
    sentence: Phrase
    source: SourceView | None


@dataclass(frozen=True, slots=True)
class AnswerView:
    """`open_word` is `undetermined` or `judgement` where the norms do not decide by themselves, else empty."""

    question: Phrase
    outcome: Phrase
    open_word: str
    holds: Phrase | None
    then: Phrase | None
    reasons: list[ReasonView]
    missing: list[Phrase]
    summary: Phrase


@dataclass(slots=True)
class Questions:
    """The missing facts of the report, each with who it is about and what depends on it."""

    found: dict[Pair, dict[tuple[str, Pair], None]] = field(default_factory=dict[Pair, dict[tuple[str, Pair], None]])

    def ask(self, question: Pair, about: str, depends: Pair) -> None:
        self.found.setdefault(question, {})[about, depends] = None


class Telling:
    """Tells the answers of one report."""

    def __init__(self, book: Phrasebook, sources: Mapping[str, CodeSource]) -> None:
        self._book, self._sources = book, sources
        self._reasons: dict[Reason, ReasonView] = {}
        self._cited: dict[str, SourceView | None] = {}
        self.shown: dict[tuple[str, str], SourceView] = {}
        self.questions = Questions()

    def answer(self, question: Pair, answer: AnyAnswer, about: str) -> AnswerView:
        asked = [both(missing.ask) for missing in answer.missing]
        for pair in asked:
            self.questions.ask(pair, about, question)
        say = self._book.say
        then = answer.next
        return AnswerView(
            question=say(question),
            outcome=say(outcome(answer.outcome).capital()),
            open_word=word(answer) if word(answer) in ("undetermined", "judgement") else "",
            holds=self._holds(answer.holds),
            then=say(TEXTS["then"].format(day=day(then.on), outcome=outcome(then.outcome))) if then else None,
            reasons=[self.reason(reason) for reason in answer.reasons],
            missing=[say(pair) for pair in asked],
            summary=say(summary(len(answer.reasons), len(asked))),
        )

    def reason(self, reason: Reason) -> ReasonView:
        known = self._reasons.get(reason)
        if known is None:
            sentence = self._book.say(both(reason.explain))
            known = self._reasons[reason] = ReasonView(reason.code, sentence, self._source(reason.code))
        return known

    def because(self, answers: Iterable[AnyAnswer]) -> tuple[list[ReasonView], list[Phrase]]:
        """The reasons of these answers, those that decide first, and the questions they leave open."""
        reasons = list(dict.fromkeys(reason for answer in answers for reason in answer.reasons))
        reasons.sort(key=lambda reason: reason.code in BACKGROUND)
        missing = dict.fromkeys(both(fact.ask) for answer in answers for fact in answer.missing)
        return [self.reason(reason) for reason in reasons], [self._book.say(pair) for pair in missing]

    def cited(self, citation: Citation, layer: Phrase, layer_word: str) -> SourceView:
        text, url = str(citation), citation.url if citation.url.startswith(("https://", "http://")) else ""
        return self.shown.setdefault((text, layer_word), SourceView(text, url, layer, layer_word))

    def _source(self, code: str) -> SourceView | None:
        if code not in self._cited:
            source = self._sources.get(code)
            layer = source and self._book.say(both(source.layer.text))
            self._cited[code] = self.cited(source.citation, layer, source.layer.value) if source and layer else None
        return self._cited[code]

    def _holds(self, span: Span) -> Phrase | None:
        first, last = span.from_, span.until
        if first is not None and last is not None:
            pair = TEXTS["holds_both"].format(first=day(first), last=day(last))
        elif first is not None:
            pair = TEXTS["holds_from"].format(first=day(first))
        elif last is not None:
            pair = TEXTS["holds_until"].format(last=day(last))
        else:
            return None
        return self._book.say(pair)


def outcome(value: Any) -> Pair:
    """An outcome in words: a word has a name, one with days or amounts explains itself."""
    return both(value.text if hasattr(value, "text") else value.explain)


def summary(reasons: int, questions: int) -> Pair:
    """How many reasons and open questions there are."""
    why = counted(reasons, TEXTS["reasons_one"], TEXTS["reasons"])
    if not questions:
        return why
    return TEXTS["and_questions_one" if questions == 1 else "and_questions"].format(why=why, n=questions)
