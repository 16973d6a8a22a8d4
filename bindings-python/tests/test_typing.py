"""What type checkers see: complete matches are proved, gaps and wrong types found, stubs agree with the library."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
COMPLETE = HERE / "typed_examples" / "complete.py"
INCOMPLETE = HERE / "typed_examples" / "incomplete.py.txt"


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], cwd=PROJECT, capture_output=True, text=True, check=False)


@pytest.fixture
def incomplete(tmp_path: Path) -> tuple[Path, set[int]]:
    """The example with mistakes, and the lines of them."""
    text = INCOMPLETE.read_text(encoding="utf-8")
    path = tmp_path / "incomplete.py"
    path.write_text(text, encoding="utf-8")
    return path, {at for at, line in enumerate(text.splitlines(), 1) if line.endswith("# wrong")}


def test_mypy_proves_complete_matches() -> None:
    done = run("mypy", "--strict", str(COMPLETE))
    assert done.returncode == 0, done.stdout


def test_mypy_finds_every_mistake_and_nothing_else(incomplete: tuple[Path, set[int]]) -> None:
    path, lines = incomplete
    done = run("mypy", "--strict", str(path))
    assert {int(at) for at in re.findall(r"incomplete\.py:(\d+): error", done.stdout)} == lines, done.stdout


def test_pyright_proves_complete_matches() -> None:
    done = run("pyright", "--pythonpath", sys.executable, str(COMPLETE))
    assert done.returncode == 0, done.stdout


def test_pyright_finds_every_mistake_and_nothing_else(incomplete: tuple[Path, set[int]]) -> None:
    path, lines = incomplete
    done = run("pyright", "--outputjson", "--pythonpath", sys.executable, str(path))
    found = json.loads(done.stdout)["generalDiagnostics"]
    errors = {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}
    assert errors == lines, found


def test_generated_files_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "generate.py", "--check"], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_stubs_agree_with_the_library() -> None:
    done = run("mypy.stubtest", "kinderopvang", "--allowlist", "stubtest-allowlist.txt")
    assert done.returncode == 0, done.stdout[-4000:]
