# The part of `_native.pyi` that is written by hand: what all classes share. `generate.py` takes what
# follows the line.
# ---

__version__: str

_O = TypeVar("_O", covariant=True)
_R = TypeVar("_R", covariant=True)
_F = TypeVar("_F", covariant=True)

def say(name: str, member: object, language: _decision.Language) -> str: ...

@disjoint_base
class Value:
    """A value of the library. It cannot be changed; two values are equal when all their fields are."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...
    def __replace__(self, **changes: Any) -> Self:
        """The same value with other fields, as `copy.replace` asks for it from Python 3.13 on."""
    def _repr_html_(self) -> str: ...
    def to_json(self) -> str:
        """The JSON form. A citizen service number and the reference of a VOG are masked in it."""

class Reason(Value):
    """Why an outcome is what it is: a stable code, the compared values and the norm behind it."""

    @property
    def code(self) -> str:
        """The stable code, such as `vog.too_old`."""
    @property
    def rule(self) -> _catalogue.Rule:
        """The rule this reason belongs to."""
    @property
    def norm(self) -> _norm.NormName:
        """The norm that was applied."""
    def explain(self, language: _decision.Language) -> str:
        """The sentence, filled with the compared values."""
    def layer(self, on: _datetime.date, norms: Norms | None = None) -> _norm.Layer | None:
        """The layer of the norm in force on that day: statute, guideline, practice or policy."""
    def citation(self, on: _datetime.date, norms: Norms | None = None) -> Citation | None:
        """The citation of the norm in force on that day, else of the version nearest to it."""

class Outcome(Value):
    """An outcome that holds days or amounts."""

    def explain(self, language: _decision.Language) -> str:
        """The outcome in words."""

class Kept:
    """A value that is large: it is asked, not looked into, shared and not copied, and equal to itself alone."""

    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Norms(Kept):
    """All norms: dated versions of each. Those of the library, or amended by a document.

    Dutch: normen.
    """

    @staticmethod
    def builtin() -> Norms:
        """The norms this version of the library knows."""
    def amended(self, document: str) -> Norms:
        """These norms with a document applied. Raises `WrongInput` with all faults; nothing is applied then."""
    @property
    def version(self) -> str:
        """The version of the rule set, apart from the version of the package."""
    def rows(self, name: _norm.NormName | None = None) -> tuple[NormRow, ...]:
        """The versions of a norm, or of all, in order of date."""
    def cited(self, name: _norm.NormName, on: _datetime.date) -> tuple[_norm.Layer, Citation] | None:
        """The layer and citation of the version of a norm in force on a day, else of the one nearest to it."""

@final
class Next(Value, Generic[_O]):
    """A later outcome and the day it begins."""

    __match_args__ = ("on", "outcome")
    def __new__(cls, on: _datetime.date, outcome: _O) -> Self: ...
    @classmethod
    def __class_getitem__(cls, parts: Any) -> GenericAlias: ...
    @property
    def on(self) -> _datetime.date:
        """The first day of the other outcome."""
    @property
    def outcome(self) -> _O:
        """That outcome."""

@final
class Decision(Value, Generic[_O, _R, _F]):
    """The answer to a question on a day.

    Dutch: besluit.
    """

    __match_args__ = ("on", "outcome", "holds", "reasons", "missing", "actions", "next")
    def __new__(
        cls,
        on: _datetime.date,
        outcome: _O,
        holds: Span,
        reasons: Sequence[_R] = ...,
        missing: Sequence[_F] = ...,
        actions: Sequence[Action] = ...,
        *,
        next: Next[_O] | None = None,
    ) -> Self: ...
    @classmethod
    def __class_getitem__(cls, parts: Any) -> GenericAlias: ...
    @property
    def on(self) -> _datetime.date:
        """The day that was asked."""
    @property
    def outcome(self) -> _O:
        """The outcome."""
    @property
    def reasons(self) -> tuple[_R, ...]:
        """The norms that led there, in order, with the compared values."""
    @property
    def missing(self) -> tuple[_F, ...]:
        """The facts that are absent and could change the outcome."""
    @property
    def holds(self) -> Span:
        """The longest stretch around the asked day in which the same facts give the same outcome."""
    @property
    def next(self) -> Next[_O] | None:
        """What the outcome becomes on the first day after `holds`."""
    @property
    def actions(self) -> tuple[Action, ...]:
        """What someone has to do."""
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The outcome in words, each reason, then the question for each fact that is missing."""

@final
class Answer(Value, Generic[_O, _R, _F]):
    """A decision within a report: without the asked day, which stands once, and without its actions."""

    __match_args__ = ("outcome", "holds", "reasons", "missing", "next")
    def __new__(
        cls,
        outcome: _O,
        holds: Span,
        reasons: Sequence[_R] = ...,
        missing: Sequence[_F] = ...,
        *,
        next: Next[_O] | None = None,
    ) -> Self: ...
    @classmethod
    def __class_getitem__(cls, parts: Any) -> GenericAlias: ...
    @property
    def outcome(self) -> _O:
        """The outcome."""
    @property
    def reasons(self) -> tuple[_R, ...]:
        """The norms that led there, in order."""
    @property
    def missing(self) -> tuple[_F, ...]:
        """The facts that are absent and could change the outcome."""
    @property
    def holds(self) -> Span:
        """From when and until when the same facts give the same outcome."""
    @property
    def next(self) -> Next[_O] | None:
        """What follows."""
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The outcome in words, each reason, then the question for each fact that is missing."""

@final
class Segment(Value, Generic[_O, _R]):
    """A stretch of days with one outcome, and what caused it to begin."""

    __match_args__ = ("period", "outcome", "because")
    def __new__(cls, period: Period, outcome: _O, because: Sequence[_R] = ...) -> Self: ...
    @classmethod
    def __class_getitem__(cls, parts: Any) -> GenericAlias: ...
    @property
    def period(self) -> Period:
        """The days, both ends included, cut to the asked range."""
    @property
    def outcome(self) -> _O:
        """The outcome on each of these days."""
    @property
    def because(self) -> tuple[_R, ...]:
        """The reasons on the first day that did not stand on the day before; in the first segment, all of them."""
