"""`kinderopvang lrk`: an export read, compared and searched."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from kinderopvang.cli import main
from kinderopvang.facility import LrkExport, export_difference

from command import EXPORTS, run

BEFORE, AFTER = EXPORTS / "lrk-2026-11-02.csv", EXPORTS / "lrk-2026-11-09.csv"


def table_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_an_export_is_counted_and_its_rows_are_shown() -> None:
    done = run("lrk", "read", BEFORE, "--lang", "en")
    assert done.exit_code == 0
    for words in ("7 facilities", "De Vlinder", "Counts", "199887706", "registered"):
        assert words in done.stdout
    assert "Faults" not in done.stdout


def test_without_a_command_a_file_is_read() -> None:
    assert run("lrk", BEFORE).stdout == run("lrk", "read", BEFORE).stdout
    assert run("lrk", "--limit", "1", BEFORE).stdout == run("lrk", "read", "--limit", "1", BEFORE).stdout
    assert "Commands:" in run("lrk", "--help").stdout


def test_a_slip_of_the_pen_in_a_command_is_told() -> None:
    done = run("lrk", "serch", AFTER, "vlinder")
    assert done.exit_code == 2
    assert "No such command or file 'serch'. Did you mean 'search'?" in done.stderr
    # What can only be a file is one.
    assert "read.csv: does not exist" in run("lrk", "read.csv", "--lang", "en").stderr


def test_a_file_named_nearly_as_a_command_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("serch").write_bytes(BEFORE.read_bytes())
    assert "7 facilities" in run("lrk", "serch", "--lang", "en").stdout


def test_completion_says_nothing_of_slips(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_KINDEROPVANG_COMPLETE", "bash_complete"), ("COMP_WORDS", "kinderopvang lrk serch "), ("COMP_CWORD", "3")):
        monkeypatch.setenv(name, value)
    done = CliRunner().invoke(main, prog_name="kinderopvang")
    assert done.exit_code == 0, done.output


def test_faults_are_told_by_row_and_end_with_1() -> None:
    done = run("lrk", AFTER, "--lang", "en")
    assert done.exit_code == 1
    assert "aantal_kindplaatsen" in done.stdout
    assert "dd-mm-yyyy" in done.stdout


def test_how_many_are_shown_can_be_chosen() -> None:
    few, every = run("lrk", AFTER, "--limit", "1", "--lang", "en"), run("lrk", AFTER, "--limit", "0", "--lang", "en")
    assert "7 more; --limit 0 shows all" in few.stdout
    assert "1 more; --limit 0 shows all" in few.stdout
    assert "more" not in every.stdout


def test_the_rows_are_those_of_the_library(tmp_path: Path) -> None:
    rows, table = tmp_path / "rows.json", tmp_path / "rows.csv"
    assert run("lrk", AFTER, "--json", rows, "--csv", table).exit_code == 1
    export = LrkExport.read(AFTER)
    assert rows.read_text(encoding="utf-8").splitlines() == [row.to_json() for row in export.rows()]
    found = table_of(table.read_text(encoding="utf-8"))
    assert [row["lrk_number"] for row in found] == [str(row.lrk_number) for row in export.rows()]
    assert found[0] | {"name": "De Vlinder", "kind": "kdv", "places": "36", "registered_on": "2024-05-13"} == found[0]
    assert found[0]["establishment_number"] == "000012345678"


def test_an_export_comes_from_standard_input() -> None:
    done = run("lrk", "read", "-", "--csv", "-", input=BEFORE.read_bytes())
    assert done.exit_code == 0
    assert len(table_of(done.stdout)) == 7


@pytest.mark.parametrize("content", [b"", b"no table\n1;2\n", b"\x00\xff"])
def test_what_is_no_export_ends_with_2(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "no.csv"
    path.write_bytes(content)
    for command in (["lrk", path], ["lrk", "diff", path, BEFORE], ["lrk", "search", path, "x"]):
        done = run(*command)
        assert done.exit_code == 2
        assert f"{path}:1: " in done.stderr
    assert run("lrk", tmp_path / "none.csv").exit_code == 2
    assert run("lrk", tmp_path).exit_code == 2


def test_a_name_in_an_export_gives_no_orders_to_a_terminal_or_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "hostile.csv"
    text = BEFORE.read_text(encoding="utf-8-sig").replace("Café Noir", "=HYPERLINK(1)\x1b[31m [red]")
    path.write_text(text, encoding="utf-8")
    shown, written = run("lrk", path), run("lrk", path, "--csv", "-")
    assert "\x1b" not in shown.stdout
    assert "[red]" in shown.stdout
    assert any(row["name"].startswith("'=HYPERLINK") for row in table_of(written.stdout))


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", ["nieuw", "verdwenen", "andere houder", "5 verschillen"]), ("en", ["new", "gone", "another holder", "5 differences"])],
)
def test_two_exports_are_compared(language: str, words: list[str]) -> None:
    done = run("lrk", "diff", BEFORE, AFTER, "--lang", language)
    assert done.exit_code == 1
    for word in [*words, "De Nieuwe Tijd", "Café Noir", "28", "36"]:
        assert word in done.stdout


def test_equal_exports_do_not_differ() -> None:
    done = run("lrk", "diff", BEFORE, BEFORE, "--lang", "en")
    assert (done.exit_code, done.stdout) == (0, "0 differences\n")


def test_the_faults_of_compared_exports_are_told() -> None:
    done = run("lrk", "diff", BEFORE, AFTER, "--lang", "en")
    faults = len(LrkExport.read(AFTER).faults())
    assert faults > 0
    assert f"{faults} faults" in done.stderr
    assert BEFORE.name not in done.stderr


def test_the_changes_are_those_of_the_library(tmp_path: Path) -> None:
    changes = export_difference(LrkExport.read(BEFORE), LrkExport.read(AFTER))
    lines, table = tmp_path / "changes.json", tmp_path / "changes.csv"
    assert run("lrk", "diff", BEFORE, AFTER, "--json", lines, "--csv", table).exit_code == 1
    assert lines.read_text(encoding="utf-8").splitlines() == [change.to_json() for change in changes]
    rows = table_of(table.read_text(encoding="utf-8"))
    assert [row["change"] for row in rows] == [json.loads(change.to_json())["type"] for change in changes]
    assert ("28", "36") in [(row["before"], row["after"]) for row in rows]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        (["vlinder"], ["199887706", "199887809"]),
        (["vlinder", "meerstad"], ["199887706", "199887809"]),
        (["vlinder meerstad"], ["199887706", "199887809"]),
        (["Meerstad"], ["199887706", "199887809"]),
        (["UTRECHT"], ["210000016", "210001021", "210002013"]),
        (["199887706"], ["199887706"]),
        (["199.887.706"], ["199887706"]),
        (["41000001"], ["199887706", "199887809"]),
    ],
)
def test_facilities_are_found(query: list[str], numbers: list[str]) -> None:
    done = run("lrk", "search", BEFORE, *query, "--csv", "-")
    assert done.exit_code == 0
    assert sorted(row["lrk_number"] for row in table_of(done.stdout)) == numbers


def test_nothing_found_ends_with_1_and_a_wrong_query_with_2() -> None:
    done = run("lrk", "search", BEFORE, "zeppelin", "--lang", "en")
    assert (done.exit_code, done.stdout) == (1, "nothing found\n")
    assert run("lrk", "search", BEFORE, "…").exit_code == 2
    assert run("lrk", "search", BEFORE).exit_code == 2


def test_the_standing_on_a_day_is_told() -> None:
    known = run("lrk", "search", BEFORE, "vlinder", "--on", "2026-09-01", "--exported", "2026-11-02", "--lang", "en")
    later = run("lrk", "search", BEFORE, "vlinder", "--on", "2026-12-01", "--exported", "2026-11-02", "--lang", "en")
    assert "on the day" in known.stdout
    assert "facts are missing" in later.stdout
    assert "facts are missing" not in known.stdout
