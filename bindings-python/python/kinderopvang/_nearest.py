"""The word that somebody may have meant."""

from __future__ import annotations

TYPE_CHECKING = False  # without loading `typing`
if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like this one; `None` where none does."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1)
    return near[0] if near else None
