"""Where the faults of a document stand in its text, and how they are told."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest
from kinderopvang import Dossier, WrongInput
from kinderopvang.cli._places import Place, members, places

from command import DAY, FAULTS, run

TEXT = """{
  "organisation": {"name": "Zonne\\"bloem", "holder": "x"},
  "persons" : [
    {"id": "p1", "birth_date": "1988-02-30"},
    [1, [2, {"deep": null}]],
    {"é": 1, "id": "p2",
     "birth_date"
       : "x"}
  ],
  "empty": {}, "none": [], "big": 1e999
}"""


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ("", 1, 1),
        ("organisation", 2, 3),
        ("organisation.holder", 2, 44),
        ("persons[0]", 4, 5),
        ("persons[0].birth_date", 4, 18),
        ("persons[1][1][1].deep", 5, 14),
        ("persons[2].id", 6, 14),
        ("persons[2].birth_date", 7, 6),
        ("none", 10, 16),
        ("big", 10, 28),
        # What is not there stands where it should be.
        ("persons[2].name", 6, 5),
        ("persons[9].name", 3, 3),
        ("empty.name", 10, 3),
        ("organisation.?", 2, 3),
        ("nowhere.at[3].all", 1, 1),
    ],
)
def test_a_path_has_its_place(path: str, line: int, column: int) -> None:
    assert places(TEXT, [path]) == {path: Place(line, column)}


def test_a_name_that_stands_twice_has_its_last_place() -> None:
    assert places('{"a": 1,\n"a": 2}', ["a"])["a"] == Place(2, 1)


@pytest.mark.parametrize("text", ["1", '"x"', "null", "[]", "{}", " \n [ ] "])
def test_a_value_without_members_has_none(text: str) -> None:
    assert list(members(text)) == []


def test_the_member_of_an_object_or_array_is_its_text() -> None:
    def check(value: Any, text: str) -> None:
        if isinstance(value, (dict, list)):
            found = list(members(text))
            pairs = value.items() if isinstance(value, dict) else enumerate(value)
            assert [(each.key, json.loads(text[each.value : each.end])) for each in found] == list(pairs)
            for each, (_, below) in zip(found, value.items() if isinstance(value, dict) else enumerate(value), strict=True):
                check(below, text[each.value : each.end])

    chance = random.Random(1)
    for _ in range(300):
        value = anything(chance, 4)
        indent = chance.choice([None, 0, 2])
        check(value, json.dumps(value, indent=indent, ensure_ascii=chance.random() < 0.5))


def anything(chance: random.Random, depth: int) -> Any:
    kind = chance.randrange(7 if depth else 5)
    words = ["a", "é", "🌳", '"', "\\", "]}", ",:", "\n\t", ""]
    match kind:
        case 0:
            return chance.choice(words)
        case 1:
            return chance.randrange(-(10**30), 10**30)
        case 2:
            return chance.choice([True, False, None])
        case 3:
            return chance.random()
        case 4 | 5:
            return [anything(chance, depth - 1) for _ in range(chance.randrange(4))] if depth else 0
        case _:
            return {chance.choice(words) + str(at): anything(chance, depth - 1) for at in range(chance.randrange(4))}


def test_many_faults_of_a_large_document_have_their_places_soon() -> None:
    persons = [{"id": str(at), "birth_date": "x"} for at in range(20_000)]
    text = json.dumps({"persons": persons}, indent=1)
    began = time.monotonic()
    found = places(text, [f"persons[{at}].birth_date" for at in range(0, 20_000, 20)])
    assert found["persons[19980].birth_date"].line == 3 + 19980 * 4 + 2
    assert time.monotonic() - began < 20


def test_every_fault_of_the_example_has_its_line() -> None:
    text = FAULTS.read_text(encoding="utf-8")
    with pytest.raises(WrongInput) as wrong:
        Dossier.from_text(text)
    done = run("check", FAULTS, "--on", DAY, "--lang", "en")
    told = done.stderr.splitlines()
    assert len(told) == len(wrong.value.faults)
    lines = text.splitlines()
    for fault, sentence in zip(wrong.value.faults, told, strict=True):
        where, line, column, rest = sentence.split(":", 3)
        assert where == str(FAULTS)
        assert rest.startswith(f" {fault.path}: {fault.message} [{fault.code.value}]")
        assert (fault.help is None) or rest.endswith(f"({fault.help})")
        name = fault.path.rpartition(".")[2]
        stands = lines[int(line) - 1][int(column) - 1 :]
        if fault.code.value != "missing_field" and not name.endswith("]"):
            assert stands.startswith(f'"{name}"'), sentence
    assert f"{FAULTS}:40:7: persons[0].birth_date: expected an existing day" in done.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{\n "organisation": "ééé" x}', ":2:24: not JSON: expecting ',' delimiter [not_json]"),
        ('{"a": 1,}', ":1:"),
        ("", ":1:1: not JSON: expecting value [not_json]"),
        ('{"a": 1} x', ":1:10: not JSON: extra data [not_json]"),
        ('{"a": "\n"}', "invalid control character"),
        ("[" * 100_000, ":1:128: not JSON"),
        ('{"é": NaN}', ":1:7: not JSON"),
        ("[]", ":1:1: expected an object, found an array [wrong_type]"),
    ],
)
def test_the_place_where_a_text_stops_being_json_is_told(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(text, encoding="utf-8")
    done = run("check", path, "--on", DAY, "--lang", "en")
    assert done.exit_code == 2
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_in_dutch_the_kind_of_a_fault_is_told_in_dutch(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_text('{"organisation": {"name": "Z"}}', encoding="utf-8")
    dutch, english = (run("check", path, "--lang", language).stderr for language in ("nl", "en"))
    assert "organisation.holder: een verplicht veld ontbreekt: this field is required [missing_field]" in dutch
    assert "organisation.holder: this field is required [missing_field]" in english


def test_a_text_that_is_not_utf8_tells_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(b'{"name": "caf\xe9"}')
    for language, told in (("nl", "de tekst is geen UTF-8: byte 14"), ("en", "the text is not UTF-8: byte 14")):
        done = run("check", path, "--lang", language)
        assert (done.exit_code, done.stderr) == (2, f"{path}: {told}\n")


def test_no_value_of_a_wrong_document_is_told(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    person = {"id": "p", "bsn": "123456789", "vog": {"kind": "np", "reference": "999901201402150000x"}, "activities": []}
    document = {"organisation": {"name": "Z", "holder": "z"}, "locations": [], "persons": [person]}
    path.write_text(json.dumps(document), encoding="utf-8")
    done = run("check", path, "--on", DAY)
    assert done.exit_code == 2
    assert "persons[0].bsn" in done.stderr
    assert "123456789" not in done.stderr
    assert "9999012014" not in done.stderr
