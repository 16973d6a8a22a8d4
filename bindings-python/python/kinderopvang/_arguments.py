"""What is given to functions that are written in Python is looked at as by those that are not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import cast

from .errors import WrongType
from .wire import Fault, FaultCode


class Arguments:
    """The arguments of one call: everything that is wrong with them is raised at once."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def are(self, name: str, value: object, *types: type) -> None:
        """The argument is of one of these types; `None` stands for that of `None`. A moment is no day."""
        is_moment = isinstance(value, dt.datetime) and dt.datetime not in types
        if is_moment or not isinstance(value, types):
            expected = " or ".join(f"`{each.__name__}`" for each in types if each is not type(None))
            message = f"expected {expected}, found `{type(value).__name__}`"
            self._faults.append(Fault(name, FaultCode.WRONG_TYPE, message))

    def each(self, name: str, values: object, *types: type) -> None:
        """The argument is a sequence of values of this type, or of tuples of these types."""
        told = ("tuples of " if len(types) > 1 else "") + ", ".join(f"`{each.__name__}`" for each in types)
        if isinstance(values, str | bytes) or not isinstance(values, Sequence):
            message = f"expected a sequence of {told}, found `{type(values).__name__}`"
            self._faults.append(Fault(name, FaultCode.WRONG_TYPE, message))
            return
        for at, value in enumerate(cast("Sequence[object]", values)):
            if len(types) == 1:
                self.are(f"{name}[{at}]", value, *types)
                continue
            is_tuple = isinstance(value, tuple)
            parts = cast("tuple[object, ...]", value) if is_tuple else ()
            if len(parts) != len(types) or not all(map(isinstance, parts, types)):
                found = f"found `{'tuple' if is_tuple else type(value).__name__}`"
                self._faults.append(Fault(f"{name}[{at}]", FaultCode.WRONG_TYPE, f"expected one of the {told}, {found}"))

    def raise_faults(self) -> None:
        if self._faults:
            raise WrongType(tuple(self._faults))


__all__ = ["Arguments"]
