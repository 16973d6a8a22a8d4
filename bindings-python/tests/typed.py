"""Facts built by the typed constructors from their wire form, and typed answers read back into it.

Guided by `docs/types.json`, so that a new type or field needs no line here.
"""

from __future__ import annotations

import datetime as dt
import enum
import importlib
import json
import keyword
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from kinderopvang._native import Value

ROOT = Path(__file__).resolve().parents[2]
INVENTORY: dict[str, Any] = json.loads((ROOT / "docs" / "types.json").read_text(encoding="utf-8"))
TYPES: dict[str, dict[str, Any]] = {each["name"]: each for each in INVENTORY["types"]}


class NotTyped(Exception):
    """The wire form cannot be said in the types of Python: a field or word that is not there."""


def python_name(name: str) -> str:
    return name + "_" if keyword.iskeyword(name) else name


def module_of(name: str) -> Any:
    return importlib.import_module("kinderopvang." + TYPES[name]["module"])


def class_of(name: str) -> Any:
    return getattr(module_of(name), name)


def build(rust: str, wire: Any) -> Any:
    """The typed value of a wire form."""
    if rust.startswith("Option<"):
        return None if wire is None else build(rust[7:-1], wire)
    if rust.startswith("Vec<"):
        if not isinstance(wire, list):
            raise NotTyped(rust)
        return [build(rust[4:-1], item) for item in wire]
    match rust:
        case "Day":
            return dt.date.fromisoformat(wire) if isinstance(wire, str) and len(wire) == 10 else wire
        case "Euro":
            return Decimal(wire)
        case "AspectSet" | "bool" | "u8" | "u16" | "u32" | "String" | "LocationId" | "PersonId" | "Text":
            return wire
    known = TYPES[rust]
    match known["kind"]:
        case "words":
            try:
                return class_of(rust)(wire)
            except ValueError:
                raise NotTyped(rust) from None
        case "text":
            return class_of(rust)(wire)
        case "variants":
            if not isinstance(wire, dict):
                raise NotTyped(rust)
            rest = dict(wire)
            word = rest.pop("type", None)
            for variant in known["variants"]:
                if variant["word"] == word:
                    kind = getattr(class_of(rust), python_name(variant["name"]))
                    return call(kind, variant.get("fields", []), rest)
            raise NotTyped(rust)
        case "record" | "checked":
            if not isinstance(wire, dict):
                raise NotTyped(rust)
            return call(class_of(rust), known["fields"], wire)
    raise NotTyped(rust)


def call(kind: Any, fields: list[dict[str, str]], wire: dict[str, Any]) -> Any:
    types = {field["name"]: field["type"] for field in fields}
    if set(wire) - set(types):
        raise NotTyped(str(set(wire) - set(types)))
    return kind(**{python_name(name): build(types[name], value) for name, value in wire.items()})


def read_back(value: Any) -> Any:
    """The wire form of a typed value, read attribute by attribute."""
    match value:
        case None | bool() | int() | str():
            return value
        case enum.Enum():
            return value.value
        case dt.date():
            return value.isoformat()
        case Decimal():
            return f"{value:.2f}"
        case tuple() | list():
            return [read_back(item) for item in value]
        case frozenset():
            return sorted(value)
        case dict():
            return {key: read_back(item) for key, item in value.items()}
        case Value():
            return read_back_class(value)
    raise AssertionError(f"a value of another type: {type(value)}")


def read_back_class(value: Value) -> Any:
    owner, _, variant = type(value).__qualname__.partition(".")
    known = TYPES.get(owner)
    if known and known["kind"] == "text":
        return str(value)
    names: tuple[str, ...] = type(value).__match_args__  # type: ignore[attr-defined]
    fields = {name.removesuffix("_"): read_back(getattr(value, name)) for name in names}
    if not known or not variant:
        return fields
    match known["kind"]:
        case "reasons":
            return {"code": value.code, **fields}  # type: ignore[attr-defined]
        case "variants":
            word = next(each["word"] for each in known["variants"] if python_name(each["name"]) == variant)
            return {"type": word, **fields}
        case _:
            return cased(value, known, variant, fields)


def cased(value: Value, known: dict[str, Any], variant: str, fields: dict[str, Any]) -> Any:
    """A case of an enum that only comes out: which tag it has, its JSON form knows."""
    wire = json.loads(value.to_json())
    word = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", variant).lower()
    if isinstance(wire, dict):
        for tag in ("code", "type", "status"):
            if tag in wire and tag not in fields:
                assert wire[tag] == word
                return {tag: word, **fields}
        return fields
    return word if isinstance(wire, str) else wire


def without_nulls(value: Any) -> Any:
    """What is absent and what is null are the same."""
    match value:
        case dict():
            return {name: without_nulls(item) for name, item in value.items() if item is not None}
        case list():
            return [without_nulls(item) for item in value]
    return value
