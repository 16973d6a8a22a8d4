"""Files are written whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import time
from pathlib import Path

import pytest
from kinderopvang.cli import _files

from command import DAY, EXPORTS, FAMILY, GROUP, HOUSEHOLD, PROGRAM, program, run


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for at in range(1_500):
        shutil.copy(GROUP, folder / f"{at:04}.json")
    return folder


def test_ctrl_c_reports_what_was_done_and_leaves_no_half_file(many: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.csv").write_text("as it was", encoding="utf-8")
    command = [PROGRAM, "check", many, "--on", DAY, "--lang", "en", "--csv", out / "a.csv", "--ics", out / "a.ics"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while len(list(out.iterdir())) < 3 and running.poll() is None:
        time.sleep(0.01)
    time.sleep(0.5)
    running.send_signal(signal.SIGINT)
    told, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "stopped after" in errors
    assert "of 1500; no files were written" in errors
    assert "Traceback" not in errors
    done = int(errors.split("stopped after ")[1].split()[0])
    assert 0 < done < 1_500
    assert f"{done} judged" in told
    assert [path.name for path in out.iterdir()] == ["a.csv"]
    assert (out / "a.csv").read_text(encoding="utf-8") == "as it was"


def test_ctrl_c_leaves_whole_lines_on_standard_output(many: Path) -> None:
    command = [PROGRAM, "check", many, "--on", DAY, "--json", "-"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout
    first = running.stdout.readline()
    running.send_signal(signal.SIGINT)
    rest, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    lines = [first, *rest.splitlines(keepends=True)]
    assert all(json.loads(line)["on"] == DAY for line in lines)
    assert f"onderbroken na {len(lines)} van 1500\n" == errors


def test_an_existing_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    assert run("check", GROUP, "--on", DAY, "--json", link).exit_code == 1
    assert link.is_symlink()
    assert json.loads(path.read_text(encoding="utf-8"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert len(list(tmp_path.iterdir())) == 2


def test_a_failure_at_the_end_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")

    def full(_source: object, _target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_files.os, "replace", full)
    done = run("check", GROUP, "--on", DAY, "--json", path)
    assert done.exit_code == 2
    assert f"{path}: No space left on device" in done.stderr
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("option", ["--csv", "--json", "--ics"])
def test_an_output_that_cannot_be_written_ends_with_2_before_any_work(option: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for path, told in (
        (tmp_path / "none" / "out", "its directory does not exist"),
        (tmp_path, "is a directory, not a file"),
        (tmp_path / "file" / "out", "is a file, not a directory"),
    ):
        done = run("check", GROUP, "--on", DAY, "--lang", "en", option, path)
        assert done.exit_code == 2
        assert f"{path}: {told}" in done.stderr
        assert done.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_directory_of_others_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(_files.os, "open", refuse)
    done = run("check", GROUP, "--on", DAY, "--csv", tmp_path / "a.csv")
    assert done.exit_code == 2
    assert "geen toegang" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_device_is_written_to_and_not_replaced() -> None:
    assert run("check", GROUP, "--on", DAY, "--csv", "/dev/full").exit_code == 2
    assert run("check", GROUP, "--on", DAY, "--csv", "/dev/null").exit_code == 1
    assert Path("/dev/null").is_char_device()
    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize("option", ["--csv", "--json", "--ics", "--html"])
def test_an_input_is_never_written_over(option: str, tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    shutil.copy(GROUP, path)
    (tmp_path / "same.json").symlink_to(path)
    for place in (path, tmp_path / "same.json"):
        done = run("check", path, "--on", DAY, option, place)
        assert done.exit_code == 2
        assert "overschreven" in done.stderr
    assert path.read_bytes() == GROUP.read_bytes()


def test_other_commands_do_not_write_over_their_input_either(tmp_path: Path) -> None:
    family, export = tmp_path / "family.json", tmp_path / "lrk.csv"
    shutil.copy(FAMILY, family)
    shutil.copy(EXPORTS / "lrk-2026-11-02.csv", export)
    assert run("requests", family, "--json", family).exit_code == 2
    assert run("lrk", export, "--csv", export).exit_code == 2
    assert run("lrk", "diff", export, export, "--json", export).exit_code == 2
    assert family.read_bytes() == FAMILY.read_bytes()


def test_two_outputs_do_not_go_to_one_place(tmp_path: Path) -> None:
    for place in ("-", tmp_path / "a"):
        done = run("check", GROUP, HOUSEHOLD, "--on", DAY, "--csv", place, "--json", place, "--lang", "en")
        assert done.exit_code == 2
        assert "two outputs go to one place" in done.stderr


def test_marks_that_an_encoding_does_not_have_are_replaced() -> None:
    for command in (["norms"], ["requests", str(FAMILY)], ["check", str(GROUP), "--on", DAY]):
        told = [program(*command, env={**os.environ, "PYTHONIOENCODING": encoding}) for encoding in ("utf-8", "ascii")]
        assert told[0].returncode == told[1].returncode
        assert "Traceback" not in told[1].stderr
        assert len(told[0].stdout.splitlines()) == len(told[1].stdout.splitlines())
