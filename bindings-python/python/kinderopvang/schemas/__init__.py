"""The JSON Schemas of the documents."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

TYPE_CHECKING = False  # without loading `typing`
if TYPE_CHECKING:
    from typing import Any


@cache
def _all() -> tuple[dict[str, Any], dict[str, Any]]:
    """The definitions, of which one may stand in several documents, and the documents with the names of theirs."""
    both = json.loads((resources.files(__name__) / "documents.json").read_text(encoding="utf-8"))
    return both["definitions"], both["documents"]


def names() -> tuple[str, ...]:
    """The names of the documents, such as `dossier`."""
    return tuple(sorted(_all()[1]))


def schema(name: str) -> str:
    """The JSON Schema of a document, as JSON text. Raises `KeyError` for a name that is none."""
    definitions, documents = _all()
    whole = documents[name] | {"$defs": {each: definitions[each] for each in documents[name].get("$defs", ())}}
    if "$defs" not in documents[name]:
        del whole["$defs"]
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


__all__ = ["names", "schema"]
