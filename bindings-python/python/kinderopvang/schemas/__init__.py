"""The JSON Schemas of the documents."""

from __future__ import annotations

from importlib import resources


def names() -> tuple[str, ...]:
    """The names of the documents, such as `dossier`."""
    files = (file.name for file in resources.files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in files if name.endswith(".json")))


def schema(name: str) -> str:
    """The JSON Schema of a document, as JSON text. Raises `KeyError` for a name that is none."""
    if name not in names():
        raise KeyError(name)
    return (resources.files(__name__) / f"{name}.json").read_text(encoding="utf-8")


__all__ = ["names", "schema"]
