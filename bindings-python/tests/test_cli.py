"""The command line as a whole: explanations, norms, schemas, completion, help and how it starts."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from kinderopvang import Norms
from kinderopvang._version import VERSION

from command import PROGRAM, program, run
from typed import ROOT

COMMANDS = ("check", "completion", "explain", "lrk", "norms", "requests", "schema")


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


def test_a_code_that_is_no_text_is_told_as_an_unknown_one() -> None:
    done = subprocess.run([PROGRAM, "explain", b"\xff"], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_the_norms_of_a_day_are_listed() -> None:
    every, old = run("norms"), run("norms", "--on", "2018-06-15", "--lang", "en")
    assert every.exit_code == old.exit_code == 0
    assert "vog.existing" in old.stdout
    assert len(old.stdout) < len(every.stdout)


def test_the_norms_of_a_name_or_a_group_are_listed() -> None:
    def names(*arguments: str) -> list[str]:
        return [json.loads(line)["name"] for line in run("norms", *arguments, "--json", "-").stdout.splitlines()]

    assert set(names("vog.age")) == {"vog.age"}
    assert set(names("fee", "--on", "2026-07-01")) == {"fee.electronic", "fee.written"}
    assert names("vog.age", "vog") == names("vog.age") + [name for name in names("vog") if name != "vog.age"]
    wrong = run("norms", "vog.ages", "--lang", "en")
    assert (wrong.exit_code, wrong.stdout, wrong.stderr) == (2, "", "vog.ages: no norm (did you mean vog.age?)\n")
    explained = run("explain", "vog.age", "--lang", "en")
    assert (explained.exit_code, explained.stderr) == (2, "vog.age: a norm, no code or rule; see `kinderopvang norms vog.age`\n")


def test_a_schema_is_printed() -> None:
    done = run("schema", "dossier")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == json.loads((ROOT / "docs" / "schemas" / "dossier.json").read_text())
    wrong = run("schema", "dosier")
    assert wrong.exit_code == 2
    assert "did you mean dossier?" in wrong.stderr


def test_the_names_of_the_schemas_are_listed() -> None:
    done = run("schema")
    assert done.exit_code == 0
    assert done.stdout.split() == sorted(path.stem for path in (ROOT / "docs" / "schemas").glob("*.json"))


def test_the_norms_are_written_as_the_library_writes_them(tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    assert run("norms", "--json", path).exit_code == 0
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == [row.to_json() for row in Norms.builtin().rows()]
    of_a_day = run("norms", "--on", "2018-06-15", "--json", "-")
    assert 0 < len(of_a_day.stdout.splitlines()) < len(lines)


def test_it_is_a_program() -> None:
    done = program("--version")
    assert done.returncode == 0
    assert VERSION in done.stdout
    assert "check" in run("--help").stdout


@pytest.mark.parametrize("command", [[name] for name in COMMANDS] + [["lrk", each] for each in ("read", "diff", "search")])
def test_every_command_has_help_with_examples(command: list[str]) -> None:
    done = run(*command, "--help", env={"COLUMNS": "80"})
    assert done.exit_code == 0
    examples = re.findall(r"^    kinderopvang .*$", done.stdout, re.M)
    assert "Examples:" in done.stdout
    assert examples
    assert all(each.split()[1] == command[0] or f"kinderopvang {command[0]}" in each for each in examples) or command[0] == "completion"
    assert all(len(line) <= 90 for line in done.stdout.splitlines())


def test_the_library_loads_nothing_of_the_command_line() -> None:
    code = (
        "import sys, kinderopvang, kinderopvang.dossier, kinderopvang.ics, kinderopvang.facility\n"
        "print([name for name in ('click', 'rich', 'icalendar', 'jinja2') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_command_loads_only_what_it_needs() -> None:
    code = (
        "import sys\n"
        "from kinderopvang.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('rich', 'icalendar', 'kinderopvang.dossier', 'kinderopvang.request') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("shell", "begins", "holds"),
    [
        ("bash", "_kinderopvang_completion() {", "complete -o nosort -F _kinderopvang_completion kinderopvang"),
        ("zsh", "#compdef kinderopvang", "compdef _kinderopvang_completion kinderopvang"),
        ("fish", "function _kinderopvang_completion;", "complete --no-files --command kinderopvang"),
    ],
)
def test_a_shell_gets_its_script(shell: str, begins: str, holds: str) -> None:
    done = run("completion", shell)
    assert done.exit_code == 0
    assert done.stdout.lstrip().startswith(begins)
    assert holds in done.stdout


def test_a_shell_that_is_not_known_ends_with_2() -> None:
    assert run("completion", "tcsh").exit_code == 2


def completed(*words: str) -> list[str]:
    """What bash offers for the last word, with the script loaded."""
    line = " ".join(f"'{word}'" for word in words)
    code = (
        f'PATH={PROGRAM.parent}:$PATH; complete() {{ :; }}; eval "$(kinderopvang completion bash)"\n'
        f"COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}\n"
        '_kinderopvang_completion kinderopvang "${COMP_WORDS[COMP_CWORD]}"\n'
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=False, env=dict(os.environ))
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_bash_completes_commands_codes_and_names() -> None:
    codes = completed("kinderopvang", "explain", "vog.")
    assert "vog.too_old" in codes
    assert all(code.startswith("vog.") for code in codes)
    assert "VOG-2" in completed("kinderopvang", "explain", "vog-")
    assert completed("kinderopvang", "schema", "dossier") == ["dossier", "dossier-report"]
    assert set(COMMANDS) <= set(completed("kinderopvang", ""))
    assert "--ics" in completed("kinderopvang", "check", "--i")


def test_the_console_of_the_readme_is_true(tmp_path: Path) -> None:
    """Every line that begins with `$` runs, in the order of the README, beside the examples."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    text = (ROOT / "bindings-python" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S)
    commands = [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]
    assert {command.split()[1] for command in commands} >= set(COMMANDS)
    env = {**os.environ, "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"}
    for command in commands:
        done = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, check=False, cwd=tmp_path, env=env
        )
        assert done.returncode in (0, 1), (command, done.stderr)
        assert "Traceback" not in done.stderr
