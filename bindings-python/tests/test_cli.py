"""The command line: what it prints, and how it ends."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from kinderopvang._version import VERSION
from kinderopvang.cli import main

from instances import BSN, REFERENCE
from typed import ROOT

DOSSIERS = ROOT / "examples" / "dossiers"
EMPTY = {"organisation": {"name": "Zonnebloem", "holder": "zonnebloem"}, "locations": [], "persons": []}


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), env={"COLUMNS": "200", "NO_COLOR": "1"})


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
    path = tmp_path / "empty.json"
    path.write_text(json.dumps(EMPTY), encoding="utf-8")
    assert run("check", str(path), "--on", "2026-09-01").exit_code == 0
    today = run("check", str(path))
    assert today.exit_code == 0
    assert str(dt.date.today()) in today.stdout


def test_a_wrong_dossier_ends_with_2_and_its_faults() -> None:
    done = run("check", str(DOSSIERS / "faults-2026-09-01.json"), "--on", "2026-09-01")
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
    for path in (tmp_path / "no.json", tmp_path):
        done = run("check", str(path))
        assert done.exit_code == 2
        assert done.stderr


@pytest.mark.parametrize("day", ["2026-02-30", "1-9-2026", "1899-12-31", "2200-01-01", "x"])
def test_a_day_that_is_none_ends_with_2(day: str) -> None:
    assert run("check", str(DOSSIERS / "group-2026-09-01.json"), "--on", day).exit_code == 2


def test_a_code_is_explained() -> None:
    dutch, english = run("explain", "vog.too_old"), run("explain", "vog.too_old", "--lang", "en")
    assert dutch.exit_code == english.exit_code == 0
    assert "VOG-2: de ouderdom van de VOG" in dutch.stdout
    assert "VOG-2: the age of the VOG" in english.stdout
    assert "art. 1.56b" in english.stdout


def test_a_rule_is_explained() -> None:
    done = run("explain", "vog-2", "--lang", "en")
    assert done.exit_code == 0
    assert "vog.too_old" in done.stdout


def test_a_slip_of_the_pen_is_met_with_the_nearest_code() -> None:
    done = run("explain", "vog.too_olt", "--lang", "en")
    assert done.exit_code == 2
    assert "did you mean vog.too_old?" in done.stderr


def test_the_norms_of_a_day_are_listed() -> None:
    every, old = run("norms"), run("norms", "--on", "2018-06-15", "--lang", "en")
    assert every.exit_code == old.exit_code == 0
    assert "vog.existing" in old.stdout
    assert len(old.stdout) < len(every.stdout)


def test_a_schema_is_printed() -> None:
    done = run("schema", "dossier")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == json.loads((ROOT / "docs" / "schemas" / "dossier.json").read_text())
    assert run("schema", "dosier").exit_code == 2


def test_it_is_a_program() -> None:
    program = Path(sys.executable).parent / "kinderopvang"
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert VERSION in done.stdout
    assert "check" in run("--help").stdout
