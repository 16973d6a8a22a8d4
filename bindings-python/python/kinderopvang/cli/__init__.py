"""The command line: `kinderopvang --help`."""

from __future__ import annotations

from ._group import main

__all__ = ["main"]
