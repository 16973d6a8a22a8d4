"""The command, run within the tests or as a program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result
from kinderopvang.cli import main

from typed import ROOT

PROGRAM = Path(sys.executable).parent / "kinderopvang"
DOSSIERS = ROOT / "examples" / "dossiers"
EXPORTS = ROOT / "examples" / "exports"
GROUP = DOSSIERS / "group-2026-09-01.json"
HOUSEHOLD = DOSSIERS / "household-2026-11-21.json"
FAULTS = DOSSIERS / "faults-2026-09-01.json"
FAMILY = ROOT / "examples" / "families" / "vermeer-2026-11-04.json"
DAY = "2026-09-01"


def run(*arguments: str | Path, input: bytes | None = None, env: Mapping[str, str] | None = None) -> Result:
    """The command within this process, with wide lines."""
    settings = {"COLUMNS": "200", "NO_COLOR": "1", **(env or {})}
    return CliRunner().invoke(main, [str(each) for each in arguments], input=input, env=settings)


def program(*arguments: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The command as a program of its own, with its output in pipes."""
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, text=True, encoding="utf-8", check=False, cwd=cwd, env=env
    )
