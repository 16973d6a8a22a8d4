"""`kinderopvang check`: what it prints and writes, and how it ends."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from kinderopvang import Dossier, evaluate

from command import DAY, DOSSIERS, FAULTS, GROUP, HOUSEHOLD, PROGRAM, program, run
from instances import BSN, REFERENCE
from typed import ROOT

EMPTY = {"organisation": {"name": "Zonnebloem", "holder": "zonnebloem"}, "locations": [], "persons": []}
ON = dt.date.fromisoformat(DAY)


def written(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize(("language", "words"), [("nl", ["Totalen", "Te doen", "Waarom"]), ("en", ["Totals", "To do", "Why"])])
@pytest.mark.parametrize("name", ["group-2018-06-15", "group-2026-09-01", "household-2026-11-21"])
def test_a_dossier_is_reported(name: str, language: str, words: list[str]) -> None:
    on = "-".join(name.split("-")[-3:])
    done = run("check", str(DOSSIERS / f"{name}.json"), "--on", on, "--lang", language)
    assert done.exit_code == 1, done.output
    for word in words:
        assert word in done.stdout
    assert "{" not in done.stdout
    assert BSN not in done.stdout
    assert REFERENCE not in done.stdout


@pytest.mark.parametrize(("language", "cost"), [("nl", "€ 73,00"), ("en", "€73.00")])
def test_amounts_have_the_marks_of_the_language(language: str, cost: str) -> None:
    done = run("check", str(DOSSIERS / "group-2026-09-01.json"), "--on", "2026-09-01", "--lang", language)
    assert cost in done.stdout


def test_nothing_wrong_ends_with_0(tmp_path: Path) -> None:
    path = written(tmp_path / "empty.json", EMPTY)
    assert run("check", str(path), "--on", "2026-09-01").exit_code == 0
    today = run("check", str(path))
    assert today.exit_code == 0
    assert str(dt.date.today()) in today.stdout


def test_a_wrong_dossier_ends_with_2_and_its_faults() -> None:
    done = run("check", FAULTS, "--on", "2026-09-01")
    assert done.exit_code == 2
    assert done.stdout == ""
    assert "persons[" in done.stderr


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]"])
def test_a_file_that_is_no_dossier_ends_with_2(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(content)
    done = run("check", str(path))
    assert done.exit_code == 2
    assert "Traceback" not in done.output
    assert done.stderr


def test_a_file_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    for language, words in (("nl", "bestaat niet"), ("en", "does not exist")):
        done = run("check", tmp_path / "no.json", "--lang", language)
        assert done.exit_code == 2
        assert done.stderr == f"{tmp_path / 'no.json'}: {words}\n"
    assert run("check", tmp_path).exit_code == 2
    assert run("check").exit_code == 2


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-02-30", "'2026-02-30' is no day"),
        ("1-9-2026", "'1-9-2026' is no day; a day is written as 2026-09-01"),
        ("x", "'x' is no day"),
        ("1899-12-31", "outside 1900-01-01"),
        ("2200-01-01", "up to and including 2199-12-31"),
    ],
)
def test_a_day_that_is_none_ends_with_2(day: str, why: str) -> None:
    done = run("check", str(DOSSIERS / "group-2026-09-01.json"), "--on", day)
    assert done.exit_code == 2
    assert why in done.stderr


def test_several_dossiers_are_a_row_each() -> None:
    done = run("check", GROUP, HOUSEHOLD, "--on", DAY, "--lang", "en")
    assert done.exit_code == 1
    assert "Dossiers" in done.stdout
    assert "Gastouderbureau De Boom" in done.stdout
    assert "2 judged, 2 with something to be done now or overdue" in done.stdout
    assert "Why" not in done.stdout
    assert run("check", GROUP, HOUSEHOLD, "--on", DAY, "--lang", "en", "--full").stdout.count("Totals") == 2


def test_good_and_bad_inputs_together_end_with_2_and_the_good_are_judged(tmp_path: Path) -> None:
    good = written(tmp_path / "good.json", EMPTY)
    (tmp_path / "other.json").write_bytes(b"\xff")
    done = run("check", FAULTS, good, tmp_path / "other.json", tmp_path / "none.json", "--on", DAY, "--lang", "en")
    assert done.exit_code == 2
    assert "1 judged" in done.stdout
    for words in ("organisation.holder", "the text is not UTF-8: byte 1", "none.json: does not exist"):
        assert words in done.stderr


@pytest.mark.parametrize(("language", "words"), [("nl", "bevat geen *.json"), ("en", "holds no *.json")])
def test_a_directory_without_documents_is_told(language: str, words: str, tmp_path: Path) -> None:
    done = run("check", tmp_path, "--on", DAY, "--lang", language)
    assert done.exit_code == 2
    assert f"{tmp_path}: {words}" in done.stderr


def test_a_directory_is_judged_with_all_that_is_below_it(tmp_path: Path) -> None:
    for name in ("b.json", "a.json", "deep/er/c.json"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        written(path, {**EMPTY, "organisation": {"name": name.upper(), "holder": "x"}})
    (tmp_path / "notes.txt").write_text("no dossier", encoding="utf-8")
    done = run("check", tmp_path, tmp_path / "a.json", "--on", DAY, "--json", "-")
    assert done.exit_code == 0
    names = [json.loads(line)["organisation"] for line in done.stdout.splitlines()]
    assert names == ["A.JSON", "B.JSON", "DEEP/ER/C.JSON"]


def test_a_directory_without_dossiers_ends_with_2(tmp_path: Path) -> None:
    done = run("check", tmp_path)
    assert done.exit_code == 2
    assert "*.json" in done.stderr


def test_standard_input_is_judged() -> None:
    done = run("check", "-", "--on", DAY, input=GROUP.read_bytes())
    assert done.exit_code == 1
    assert "Totalen" in done.stdout
    wrong = run("check", "-", "--on", DAY, input=b"{")
    assert wrong.exit_code == 2
    assert wrong.stderr.startswith("<stdin>:1:2: ")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "marked.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(EMPTY).encode())
    assert run("check", path, "--on", DAY).exit_code == 0


def test_a_file_that_may_not_be_read_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "closed.json", EMPTY)
    other = written(tmp_path / "open.json", EMPTY)
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied", str(path))
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    done = run("check", path, other, "--lang", "en")
    assert (done.exit_code, done.stderr) == (2, f"{path}: permission denied\n")
    assert "1 judged" in done.stdout


def test_the_json_is_that_of_the_library(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    assert run("check", GROUP, "--on", DAY, "--json", path).exit_code == 1
    assert path.read_text(encoding="utf-8") == evaluate(GROUP.read_text(encoding="utf-8"), ON) + "\n"
    assert run("check", GROUP, HOUSEHOLD, "--on", DAY, "--json", path).exit_code == 1
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == [evaluate(each.read_text(encoding="utf-8"), ON) for each in (GROUP, HOUSEHOLD)]


def table_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_rows_are_the_states_and_actions_of_the_report(tmp_path: Path) -> None:
    path = tmp_path / "actions.csv"
    assert run("check", GROUP, "--on", DAY, "--csv", path, "--lang", "en").exit_code == 1
    text = path.read_bytes().decode("utf-8")
    assert text.splitlines()[0] == (
        "dossier,organisation,on,row,about,id,name,location,what,state,urgency,who,from,by,sentence"
    )
    rows = table_of(text)
    report = Dossier.from_file(GROUP).judge(ON)
    actions = [row for row in rows if row["row"] == "action"]
    assert [(row["what"], row["urgency"], row["who"], row["by"]) for row in actions] == [
        (each.task.value, each.urgency.value, each.party.value, str(each.by or "")) for each in report.actions
    ]
    states = {row["id"]: row["state"] for row in rows if row["row"] == "person"}
    assert states == {person.id: person.status.value for person in report.persons}
    assert [row["by"] for row in rows if row["row"] == "deadline"] == [str(each.on) for each in report.deadlines]
    assert any(row["row"] == "location" and row["what"] == "facility" for row in rows)
    assert BSN not in text
    assert REFERENCE not in text


@pytest.mark.parametrize("name", ["=1+1", "+31", "-2", "@SUM(A1)", " =1+1", "＝1"])
def test_no_cell_is_a_formula(name: str, tmp_path: Path) -> None:
    person = {"id": name, "name": name, "activities": []}
    document = {**EMPTY, "organisation": {"name": name, "holder": "x"}, "persons": [person]}
    path = written(tmp_path / "dossier.json", document)
    done = run("check", path, "--on", DAY, "--csv", "-")
    assert done.exit_code in (0, 1), done.stderr
    rows = table_of(done.stdout)
    assert {row["organisation"] for row in rows} == {f"'{name}"}
    assert not any(cell.strip()[:1] in tuple("=+-@＝") for row in rows for cell in row.values() if cell)


def test_names_with_commas_quotes_and_signs_are_read_back(tmp_path: Path) -> None:
    name = 'De "Boom"; Blad, Tak 🌳 ' + "é" * 400
    path = written(tmp_path / "dossier.json", {**EMPTY, "persons": [{"id": "p", "name": name, "activities": []}]})
    rows = table_of(run("check", path, "--on", DAY, "--csv", "-").stdout)
    assert rows[0]["name"] == name


def test_a_page_is_written_of_one_dossier_and_pages_of_several(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    done = run("check", GROUP, "--on", DAY, "--html", page, "--lang", "en")
    assert done.exit_code == 1, done.output
    text = page.read_text(encoding="utf-8")
    assert text.lstrip().lower().startswith("<!doctype html>")
    assert 'lang="en"' in text
    assert BSN not in text
    folder = tmp_path / "reports"
    assert run("check", GROUP, HOUSEHOLD, "--on", DAY, "--html", folder).exit_code == 1
    assert (folder / "index.html").is_file()
    assert len(list(folder.iterdir())) >= 3
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


def fake_report(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    import sys
    import types

    asked: list[Any] = []

    def page(dossier: Dossier, on: dt.date, *, language: object, norms: object = None) -> str:
        asked.append((dossier, on, language))
        return "<!doctype html>één"

    def site(dossiers: Any, on: dt.date, *, language: object, progress: Any = None, norms: object = None) -> dict[str, str]:
        for at, _ in enumerate(dossiers):
            progress(at + 1, len(dossiers))
        return {"index.html": ", ".join(name for name, _ in dossiers), "one.html": "één"}

    module: Any = types.ModuleType("kinderopvang.report")
    module.page, module.site = page, site
    monkeypatch.setitem(sys.modules, "kinderopvang.report", module)
    return asked


def test_the_page_is_asked_for_the_dossier_day_and_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = fake_report(monkeypatch)
    path = tmp_path / "report.html"
    assert run("check", GROUP, "--on", DAY, "--html", path).exit_code == 1
    assert path.read_text(encoding="utf-8") == "<!doctype html>één"
    assert asked[0][1] == ON


def test_pages_go_into_a_directory_that_keeps_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_report(monkeypatch)
    folder = tmp_path / "reports"
    for _ in range(2):
        assert run("check", GROUP, HOUSEHOLD, "--on", DAY, "--html", folder).exit_code == 1
        assert (folder / "index.html").read_text(encoding="utf-8") == f"{GROUP}, {HOUSEHOLD}"
        (folder / "mine.txt").write_text("mine", encoding="utf-8")
    assert sorted(path.name for path in folder.iterdir()) == ["index.html", "mine.txt", "one.html"]


def test_several_dossiers_do_not_become_one_page(tmp_path: Path) -> None:
    for place in (tmp_path / "report.html", Path("-")):
        done = run("check", GROUP, HOUSEHOLD, "--on", DAY, "--html", place)
        assert done.exit_code == 2
        assert "--html" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_when_nothing_can_be_judged_nothing_is_written(tmp_path: Path) -> None:
    done = run("check", FAULTS, "--on", DAY, "--csv", tmp_path / "a.csv", "--json", tmp_path / "a.json")
    assert done.exit_code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_personal_numbers_are_never_written(language: str, tmp_path: Path) -> None:
    outputs = [tmp_path / "a.csv", tmp_path / "a.json", tmp_path / "a.ics"]
    done = run(
        "check", GROUP, HOUSEHOLD, "--full", "--on", DAY, "--lang", language,
        "--csv", outputs[0], "--json", outputs[1], "--ics", outputs[2],
    )  # fmt: skip
    texts = [done.stdout, done.stderr, *(path.read_bytes().decode("utf-8") for path in outputs)]
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in (GROUP, HOUSEHOLD)]
    persons = [person for document in documents for person in document["persons"]]
    numbers = [person["bsn"] for person in persons if "bsn" in person]
    references = [person["vog"]["reference"] for person in persons if "reference" in person.get("vog", {})]
    assert numbers
    assert references
    for text in texts:
        assert text is done.stderr or text
        assert not [number for number in [*numbers, *references] if number in text]


def test_lines_fit_a_terminal_of_80() -> None:
    done = run("check", GROUP, HOUSEHOLD, "--on", DAY, env={"COLUMNS": "80"})
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_there_is_no_colour_in_a_pipe_nor_when_it_is_not_wanted() -> None:
    env = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    assert "\x1b" not in program("check", GROUP, FAULTS, "--on", DAY, env=env).stdout
    terminal = {**env, "TERM": "xterm-256color", "FORCE_COLOR": "1"}
    assert "\x1b[" in program("check", GROUP, "--on", DAY, env=terminal).stdout
    plain = program("check", GROUP, "--on", DAY, env={**terminal, "NO_COLOR": "1"}).stdout
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", plain)


def test_a_name_from_the_file_system_gives_no_orders_to_the_terminal(tmp_path: Path) -> None:
    path = written(tmp_path / "a\x1b[31m[bold].json", {})
    done = run("check", path, "--on", DAY)
    assert done.exit_code == 2
    assert "\x1b" not in done.stderr
    assert "[bold]" in done.stderr


def test_a_huge_directory_is_judged(tmp_path: Path) -> None:
    text = json.dumps(EMPTY)
    for at in range(2_000):
        (tmp_path / f"{at:04}.json").write_text(text, encoding="utf-8")
    done = run("check", tmp_path, "--on", DAY, "--json", "-")
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 2_000


@pytest.mark.parametrize("arguments", [f"lrk '{ROOT}/examples/exports/lrk-2026-11-02.csv'", f"check '{GROUP}' --on {DAY}", "norms"])
def test_a_reader_that_has_gone_is_told_from_a_fault(arguments: str) -> None:
    command = f"'{PROGRAM}' {arguments} | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("141\n", "")


def test_a_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    for at in range(30):
        shutil.copy(GROUP, tmp_path / f"{at}.json")
    command = f"'{PROGRAM}' check '{tmp_path}' --on {DAY} --json - | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    line, status = done.stdout.splitlines()
    assert json.loads(line)["organisation"]
    assert status == "141"
    assert done.stderr == ""
