"""`kinderopvang requests`: what the requests of a family get."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from kinderopvang.request import CareContext, Submission
from kinderopvang.calendar import Moment

from command import FAMILY, run


def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FAMILY.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["Aanvraag A: extra opvang", "niets kan", "kan worden geannuleerd", "Mijn tegoeden", "Jaaropgave 2026", "IN AANVRAAG"]),
        ("en", ["Submission A: ", "can be cancelled", "My credits", "Statement of 2026", "What can be asked on"]),
    ],
)
def test_the_requests_of_a_family_are_told(language: str, words: list[str]) -> None:
    done = run("requests", FAMILY, "--lang", language)
    assert done.exit_code == 0, done.output
    for word in words:
        assert word in done.stdout


def test_the_json_holds_the_answers_of_the_library() -> None:
    done = run("requests", FAMILY, "--json", "-")
    assert done.exit_code == 0
    answers = json.loads(done.stdout)
    family = document()
    context = CareContext.from_json(json.dumps(family["context"]))
    submission = Submission.from_json(json.dumps(family["submissions"][0]))
    decision = submission.evaluate(context, Moment(family["judged"]))
    assert answers["submissions"][0] == json.loads(decision.to_json())
    assert [each["submission"] for each in answers["submissions"]] == ["A", "B", "C", "D", "E"]
    first = answers["before"]["requests"][0]
    assert first["cancellation"]["until"] == "2026-11-10T07:30"
    assert {each["credit"]["id"] for each in answers["credits"]} >= {"uren-noortje", "punten-ties"}
    states = {each["request"]["id"]: each["request"]["state"] for each in answers["after"]["requests"]}
    assert states["A/0/2026-11-11/07:30"] == "rejected"
    assert states["D/0/2026-11-20/14:30"] == "cancelled"


def test_a_family_comes_from_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    assert run("requests", "-", "--json", path, input=FAMILY.read_bytes()).exit_code == 0
    assert path.read_text(encoding="utf-8") == run("requests", FAMILY, "--json", "-").stdout


def told(text: str, tmp_path: Path) -> str:
    path = tmp_path / "family.json"
    path.write_text(text, encoding="utf-8")
    done = run("requests", path, "--lang", "en")
    assert done.exit_code == 2
    assert done.stdout == ""
    assert "Traceback" not in done.output
    return done.stderr


def test_every_fault_is_told_with_its_line_and_path(tmp_path: Path) -> None:
    family = document()
    family["context"]["children"][0]["born_on"] = "2025-02-30"
    family["submissions"][1]["submitted"] = "soon"
    family["events"][0]["event"] = "aprove"
    family["choices"] = {}
    family["subject"] = 1
    del family["judged"]
    text = json.dumps(family, indent=1)
    faults = told(text, tmp_path)
    lines = text.splitlines()
    for words in (
        "context.children[0].born_on: ",
        "submissions[1].submitted: ",
        "events[0].event: this word is not known here [unknown_word] (did you mean `approve`?)",
        "choices: expected an array",
        "judged: this field is required",
        "subject: this field is not known here",
    ):
        assert words in faults
    line = next(int(each.split(":")[1]) for each in faults.splitlines() if "born_on" in each)
    assert '"born_on": "2025-02-30"' in lines[line - 1]


@pytest.mark.parametrize("text", ["", "{", "[]", "1", "null", '{"context": 1, "context": 2}', '{"judged": "x", "events": [1], "choices": 3}'])
def test_what_is_no_family_ends_with_2(text: str, tmp_path: Path) -> None:
    assert told(text, tmp_path)


def test_an_event_that_is_not_possible_ends_with_2(tmp_path: Path) -> None:
    family = document()
    family["events"].append({"moment": "2026-11-08T09:00", "request": "nobody", "event": "approve"})
    assert "no request" in told(json.dumps(family), tmp_path)
    family["events"][-1] = {"moment": "2026-11-08T09:00", "request": "A/0/2026-11-11/07:30", "event": "approve"}
    assert told(json.dumps(family), tmp_path)


def test_a_family_without_events_is_told() -> None:
    family = document() | {"events": []}
    done = run("requests", "-", input=json.dumps(family).encode())
    assert done.exit_code == 0
    assert done.stdout.count("Aanvragenoverzicht op") == 1
