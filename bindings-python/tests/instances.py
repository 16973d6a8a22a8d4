"""A value of every class, made from the inventory of the types."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kinderopvang import catalogue

from typed import ROOT, TYPES, class_of, python_name

BSN = "111222333"
REFERENCE = "999901201402150000"
TEXTS = {
    "Bsn": BSN,
    "ChamberNumber": "01234567",
    "ClockTime": "08:30",
    "EstablishmentNumber": "000012345678",
    "HolderId": "zonnebloem",
    "LrkNumber": "213853164",
    "MaskedBsn": "******222",
    "Moment": "2026-09-01T08:30",
    "Postcode": "1234 AB",
    "Rsin": "123456782",
    "VogReference": REFERENCE,
}
# What has to fit together.
OWN: dict[str, Any] = {
    "Citation": {"source": "a source", "url": "https://example.org"},
    "Dossier": {"organisation": {"name": "Zonnebloem", "holder": "zonnebloem"}, "locations": [], "persons": []},
    "LinkPeriod": {"linked_on": "2024-05-01", "unlinked_on": "2024-06-01"},
    "OpeningHours": {"weekdays": {"monday": [{"from": "08:00", "until": "18:00"}]}, "closed_on_holidays": "statutory"},
    "Period": {"first": "2024-05-01", "last": "2024-06-01"},
    "Registration": {"events": [{"type": "registered", "on": "2024-05-01"}, {"type": "linked", "on": "2024-05-02", "holder": "x"}]},
    "Request": {"kind": "link", "events": [{"on": "2024-05-01", "event": "made"}]},
    "TimeRange": {"from": "08:00", "until": "18:00"},
}


def value(rust: str) -> Any:
    """A value of a type of the core, with everything in it given."""
    for outer in ("Option<", "Box<"):
        if rust.startswith(outer):
            return value(rust[len(outer) : -1])
    for outer in ("Vec<", "List<"):
        if rust.startswith(outer):
            return (value(rust[len(outer) : -1]),)
    match rust:
        case "Day":
            return dt.date(2024, 5, 1)
        case "Euro":
            return Decimal("12.34")
        case "bool":
            return True
        case "u8" | "u16" | "u32":
            return 7
        case "String" | "Text" | "LocationId" | "PersonId":
            return "a text"
        case "Code":
            return catalogue.reasons()[0].code
        case "Known<Code>":
            return catalogue.reasons()[0].values
        case "Known<Rule>":
            return next(e.coverage.rules for e in catalogue.ledger() if isinstance(e.coverage, catalogue.Coverage.Implemented))
        case "AspectSet":
            return frozenset({84, 86})
        case "WantedAspects":
            return (84, 86)
    if rust.startswith("Answer<"):
        return answer()
    if rust.startswith("BTreeMap<"):
        return {}
    known = TYPES[rust]
    if rust in OWN:
        return class_of(rust).from_json(json.dumps(OWN[rust]))
    match known["kind"]:
        case "words" | "facts":
            return next(iter(class_of(rust)))
        case "text":
            return class_of(rust)(TEXTS[rust])
        case "variants" | "reasons" | "cases":
            return variant(rust, known["variants"][0])
    return class_of(rust)(**fields(known["fields"]))


def fields(of: list[dict[str, str]]) -> dict[str, Any]:
    return {python_name(field["name"]): value(field["type"]) for field in of if not field["type"].startswith(("Option<Answer", "Answer<"))}


def variant(rust: str, known: dict[str, Any]) -> Any:
    kind = getattr(class_of(rust), python_name(known["name"]))
    given = fields(known.get("fields", []))
    if rust == "Recurrence" and known["name"] == "Rhythm":
        given |= {"minutes": 30, "until": dt.date(2024, 6, 1)}
    return kind(**given)


def answer() -> Any:
    from kinderopvang import Dossier

    dossier = (ROOT / "examples" / "dossiers" / "group-2026-09-01.json").read_text(encoding="utf-8")
    report = Dossier.from_text(dossier).judge(dt.date(2026, 9, 1))
    return next(person.registration for person in report.persons if person.registration)


def every() -> Iterator[tuple[str, Any]]:
    """Every class with a value of it; what holds answers comes out of a judged dossier."""
    for name, known in TYPES.items():
        if name in ("Day", "Euro") or known["kind"] in ("words", "facts", "numbers"):
            continue
        if known["kind"] in ("variants", "reasons", "cases"):
            for each in known["variants"]:
                yield f"{name}.{each['name']}", variant(name, each)
        elif any("Answer<" in field["type"] for field in known.get("fields", [])):
            yield name, from_a_report(name)
        else:
            yield name, value(name)
    yield "Answer", answer()
    decision = value("Registration").decide(dt.date(2024, 7, 1))
    yield "Decision", decision
    later = value("VogForRegistration").decide(dt.date(2024, 5, 1))
    yield "Decision of a VOG", later
    from kinderopvang.register.deadline import Deadline

    due = Deadline(obliged_from=dt.date(2020, 1, 1)).decide(dt.date(2019, 12, 1))
    yield "Next", due.next
    yield "Decision with a case", due
    yield "Segment", value("Registration").timeline(value("Period"))[0]


def from_a_report(name: str) -> Any:
    from kinderopvang import Dossier

    dossier = (ROOT / "examples" / "dossiers" / "group-2026-09-01.json").read_text(encoding="utf-8")
    report = Dossier.from_text(dossier).judge(dt.date(2026, 9, 1))
    return next(part for part in parts(report) if type(part).__name__ == class_of(name).__name__)


def parts(value: Any) -> Iterator[Any]:
    """A report and every report within it."""
    if isinstance(value, tuple):
        for each in value:
            yield from parts(each)
    elif type(value).__name__.endswith("Report"):
        yield value
        for field in TYPES[type(value).__name__]["fields"]:
            yield from parts(getattr(value, python_name(field["name"])))


def login_report() -> Any:
    from kinderopvang import Dossier

    document = {
        "organisation": {"name": "Z", "holder": "z", "logins": [{"name": "A", "login": {}}]},
        "locations": [],
        "persons": [],
    }
    return Dossier.from_text(json.dumps(document)).judge(dt.date(2026, 9, 1)).logins[0]
