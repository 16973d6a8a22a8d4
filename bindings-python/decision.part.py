# The part of the module `decision` that is written by hand. `generate.py` takes what follows the line.
# ---

_O = TypeVar("_O", covariant=True)
_R = TypeVar("_R", covariant=True)
_F = TypeVar("_F", covariant=True)


class Question(Protocol[_O, _R, _F]):
    """Typed facts about which a question can be asked; the classes of the register are such questions."""

    def decide(self, on: _datetime.date, norms: Norms | None = None) -> Decision[_O, _R, _F]:
        """The decision on a day, by the given norms or those of the library."""
        ...

    def outcome(self, on: _datetime.date, norms: Norms | None = None) -> _O:
        """The outcome alone: the fast path, without reasons."""
        ...

    def timeline(self, range: Period, norms: Norms | None = None) -> tuple[Segment[_O, _R], ...]:
        """The outcomes over a range of days, as the stretches in which they stay the same."""
        ...
