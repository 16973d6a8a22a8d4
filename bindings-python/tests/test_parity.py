"""Everything of the core is here: types, fields, words, texts, questions, functions."""

from __future__ import annotations

import enum
import pkgutil
from typing import Any

import kinderopvang
import pytest
from kinderopvang import Language, schemas

from typed import INVENTORY, ROOT, TYPES, class_of, module_of, python_name

LEFT_OUT = {
    "AspectSet": "a frozenset has them",
    "Day": "datetime.date and timedelta have them",
    "Euro": "decimal.Decimal has them",
    "WantedAspects": "a tuple has them",
}
# Functions that are something else in Python.
ELSEWHERE = {
    "AgeBand.on": "ratio.age_band(born_on, on)",
    "Action.by": "a field",
    "Action.from": "a field",
    "Action.new": "the constructor",
    "ClockTime.new": "the constructor",
    "Dossier.from_text_by": "from_text(document, norms)",
    "Dossier.judge_by": "judge(on, norms)",
    "Dossier.timeline_by": "timeline(person, range, norms)",
    "Enrolment.nothing_done": "the constructor: what is not given is unknown",
    "HolderId.as_str": "str()",
    "FacilityIndex.from_export": "FacilityIndex.of(export)",
    "FacilityIndex.new": "FacilityIndex.of(listings)",
    "History.append_by": "append(changes, norms)",
    "History.facility": "as_of(entity, valid_on, known_on)",
    "History.from_changes_by": "from_changes(changes, norms)",
    "History.new": "from_changes([])",
    "LedgerSource.of": "of a citation: for the tests of the core",
    "LinkPeriod.new": "the constructor",
    "LrkExport.answers": "the table that Arrow reads",
    "LrkExport.counts": "the table that Arrow reads",
    "LrkExport.days": "the table that Arrow reads",
    "LrkExport.from_bytes": "LrkExport.read(source)",
    "LrkExport.from_text": "LrkExport.read(source)",
    "LrkExport.kinds": "the table that Arrow reads",
    "LrkExport.lrk_numbers": "the table that Arrow reads",
    "LrkExport.reading": "its properties and rows()",
    "LrkExport.statuses": "the table that Arrow reads",
    "LrkExport.texts": "the table that Arrow reads",
    "LrkExport.unknown_texts": "the table that Arrow reads",
    "MayWorkFacts.question": "it is the question itself",
    "Obligation.of": "the constructor",
    "OpeningHours.new": "the constructor",
    "Period.new": "the constructor",
    "PlanFacts.new": "the constructor",
    "Presence.read": "it is the question itself",
    "RegisterData.group": "facility.register_group(data)",
    "RegisterData.member": "facility.register_member(data)",
    "RegisteredOn.during_by": "during(period, norms)",
    "RegisteredOn.from_history_by": "from_history(history, entity, known_on, norms)",
    "RegisteredSpell.from": "a field",
    "RegisteredSpell.new": "the constructor",
    "RegisteredSpell.until": "a field",
    "Registration.from_events_by": "from_events(events, norms)",
    "Registration.retention_by": "retention(on, signal, norms)",
    "Request.history": "the fields kind and events",
    "Request.of": "the constructor",
    "ScreenedBefore.unknown": "the constructor",
    "TimeRange.new": "the constructor",
    "Vog.np": "the constructor",
    "Vog.rp": "the constructor",
    "WeekHours.on": "the fields of the weekdays",
    "catalogue.coverage_page": "writes documentation",
    "catalogue.norms_page": "writes documentation",
    "catalogue.rules_page": "writes documentation",
    "catalogue.schemas": "kinderopvang.schemas",
    "CareRequestReason.may_override": "request.may_override(reason)",
    "Notice.last_moment": "request.last_moment(notice, start)",
    "RegistrationEvent.on": "a field of every form",
    "Wish.kind": "request.kind_of_wish(wish)",
    "request.evaluate": "Submission.evaluate(context, judged)",
    "request.evaluate_by": "Submission.evaluate(context, judged, norms)",
    "request.requests_of": "Submission.requests(decision, context)",
    "request.what_if_by": "what_if(group, on, context, norms)",
    "facility.read_export_bytes": "LrkExport.read(source)",
    "facility.read_export_text": "LrkExport.read(source)",
    "decision.fill": "the sentences are filled already",
    "decision.sentences": "every answer has explain(language)",
}


def members(name: str) -> dict[str, str]:
    return {member.value: member.name for member in class_of(name)}


@pytest.mark.parametrize("name", [name for name, each in TYPES.items() if each["kind"] in ("words", "facts")])
def test_every_word_is_there_with_its_texts(name: str) -> None:
    kind = class_of(name)
    assert issubclass(kind, enum.Enum)
    assert [member.value for member in kind] == [each["word"] for each in TYPES[name].get("variants", [])]
    for member, each in zip(kind, TYPES[name].get("variants", []), strict=True):
        said = member.text if TYPES[name]["kind"] == "words" else member.ask
        assert (said(Language.NL), said(Language.EN)) == (each["nl"], each["en"])


@pytest.mark.parametrize("name", [name for name, each in TYPES.items() if each["kind"] in ("variants", "reasons", "cases")])
def test_every_variant_is_there_with_its_fields(name: str) -> None:
    space = class_of(name)
    kinds = []
    for each in TYPES[name]["variants"]:
        kind = getattr(space, python_name(each["name"]))
        kinds.append(kind)
        assert set(kind.__match_args__) == {python_name(field["name"]) for field in each.get("fields", [])}
        assert kind.__module__ == module_of(name).__name__
    union = getattr(module_of(name), f"Any{name}")
    assert set(getattr(union, "__args__", (union,))) == set(kinds)


@pytest.mark.parametrize("name", [name for name, each in TYPES.items() if each["kind"] in ("record", "answer", "checked")])
def test_every_field_is_there(name: str) -> None:
    kind = class_of(name)
    assert set(kind.__match_args__) == {python_name(field["name"]) for field in TYPES[name]["fields"]}
    for field in TYPES[name]["fields"]:
        assert getattr(kind, python_name(field["name"])).__doc__ is not None


@pytest.mark.parametrize("question", [each["name"] for each in INVENTORY["questions"]])
def test_every_question_can_be_asked(question: str) -> None:
    for method in ("decide", "outcome", "timeline"):
        assert callable(getattr(class_of(question), method))


@pytest.mark.parametrize("function", INVENTORY["functions"], ids=lambda each: each.get("of", each["module"]) + "." + each["name"])
def test_every_function_is_there(function: dict[str, Any]) -> None:
    of, name = function.get("of"), function["name"]
    if of in LEFT_OUT or f"{of or function['module']}.{name}" in ELSEWHERE:
        return
    if of in ("Norms", "LrkExport", "FacilityIndex", "History", "Decision", "Answer"):
        holder = __import__(f"kinderopvang.{function['module']}", fromlist=["x"])
        assert hasattr(getattr(holder if hasattr(holder, of) else kinderopvang.dossier, of), name)
    elif of:
        assert hasattr(class_of(of), python_name(name))
    else:
        module = __import__(f"kinderopvang.{function['module']}", fromlist=["x"])
        assert callable(getattr(module, name))


def test_what_is_left_out_is_in_the_core() -> None:
    known = {f"{each.get('of') or each['module']}.{each['name']}" for each in INVENTORY["functions"]}
    assert set(ELSEWHERE) <= known, set(ELSEWHERE) - known


def test_every_schema_is_the_one_of_the_documentation() -> None:
    documented = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "schemas").glob("*.json")}
    assert {name: schemas.schema(name) for name in schemas.names()} == documented
    with pytest.raises(KeyError):
        schemas.schema("nothing")


@pytest.mark.parametrize("package", [kinderopvang, kinderopvang.register])
def test_every_module_is_reached_without_an_import_of_its_own(package: Any) -> None:
    modules = {module.name for module in pkgutil.iter_modules(package.__path__) if not module.name.startswith("_")}
    # Programs and data are no part of the library.
    modules -= {"cli", "schemas"}
    assert set(package._MODULES) == modules
    assert {name for name in modules if getattr(package, name).__name__ == f"{package.__name__}.{name}"} == modules
