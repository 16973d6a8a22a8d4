"""What can go wrong. Every exception of this library is a `KinderopvangError`.

No exception holds the value that was refused: it could be personal.
"""

from __future__ import annotations

TYPE_CHECKING = False  # without loading `typing`
if TYPE_CHECKING:
    from typing import Literal

    from .wire import Fault


class KinderopvangError(Exception):
    """Base of all exceptions of this library."""


_TOLD = 100
"""As many faults are told where an exception is printed; all of them stand in `faults`."""


class _Faulty(KinderopvangError):
    """A refusal with all its faults."""

    faults: tuple[Fault, ...]
    """Every fault, each with the path to its field."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        told = [str(fault) for fault in self.faults[:_TOLD]]
        if len(self.faults) > _TOLD:
            told.append(f"and {len(self.faults) - _TOLD} more: see `faults`")
        return "\n".join(told)


class WrongInput(_Faulty, ValueError):
    """Values that cannot be: out of range, of a wrong form, or contradicting each other."""


class WrongType(_Faulty, TypeError):
    """Values of another type than asked, such as a `float` where an amount is asked."""


class NotModelled(KinderopvangError, ValueError):
    """The answer depends on something this library does not model, such as holidays before 2011."""

    message: str
    """What is not modelled."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class QueryError(KinderopvangError, ValueError):
    """A search that cannot be answered."""

    problem: Literal["nothing_to_find", "chamber_number"]
    """What is wrong with it."""
    message: str
    """The same as a sentence."""

    def __init__(self, problem: Literal["nothing_to_find", "chamber_number"], message: str) -> None:
        super().__init__(problem, message)
        self.problem = problem
        self.message = message

    def __str__(self) -> str:
        return self.message


class InternalError(KinderopvangError, RuntimeError):
    """The library itself failed. Later questions are answered as ever; please report what was asked."""


__all__ = [
    "InternalError",
    "KinderopvangError",
    "NotModelled",
    "QueryError",
    "WrongInput",
    "WrongType",
]
