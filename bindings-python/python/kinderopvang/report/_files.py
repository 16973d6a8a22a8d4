"""Names of files that are safe on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 80

# `index` is the page that leads to the others; Windows gives the rest to devices.
TAKEN = {"index", "con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


def names_of(names: Sequence[str]) -> list[str]:
    """For each name the name of its HTML file, all of them different."""
    given = set(TAKEN)
    files: list[str] = []
    for name in names:
        stem = _stem(name)
        free, number = stem, 1
        while free in given:
            number += 1
            free = f"{stem}-{number}"
        given.add(free)
        files.append(f"{free}.html")
    return files


def _stem(name: str) -> str:
    """Small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST].strip("-") or "dossier"
