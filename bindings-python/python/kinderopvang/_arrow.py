"""What the tables of other libraries have in common, for annotations."""

from __future__ import annotations

from typing import Protocol


class ArrowTable(Protocol):
    """A table that gives its rows by the PyCapsule interface of Arrow."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
