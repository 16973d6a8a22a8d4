"""Threads, panics, versions, speed of starting, the examples and the README."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from kinderopvang import Dossier, InternalError, Language, _native, decide_all, evaluate, outcomes
from kinderopvang.identifier import VogReference
from kinderopvang.register.vog import Vog, VogForRegistration, VogKind
from kinderopvang.request import CarePolicy

from typed import ROOT

PROJECT = ROOT / "bindings-python"
GROUP = ROOT / "examples" / "dossiers" / "group-2026-09-01.json"
DAY = dt.date(2026, 9, 1)


def questions(count: int) -> list[VogForRegistration]:
    first = dt.date(2026, 1, 1)
    return [
        VogForRegistration(
            Vog(
                VogKind.NP,
                reference=VogReference("999901201402150000"),
                issued_on=first + dt.timedelta(days=at % 400),
                function_aspects=[84],
                issued_to_this_person=True,
            )
        )
        for at in range(count)
    ]


def test_eight_threads_give_the_answers_of_one() -> None:
    asked = questions(2_000)
    text = GROUP.read_text(encoding="utf-8")
    dossier = Dossier.from_text(text)
    expected = (decide_all(asked, DAY), tuple(one.decide(DAY) for one in asked), evaluate(text, DAY), dossier.judge(DAY))

    def ask(_: int) -> object:
        return (decide_all(asked, DAY), tuple(one.decide(DAY) for one in asked), evaluate(text, DAY), dossier.judge(DAY))

    with ThreadPoolExecutor(8) as pool:
        assert all(answer == expected for answer in pool.map(ask, range(8)))


def test_many_at_once_are_the_same_as_one_by_one() -> None:
    asked = questions(500)
    assert decide_all(asked, DAY) == tuple(one.decide(DAY) for one in asked)
    assert outcomes(iter(asked), DAY) == tuple(one.outcome(DAY) for one in asked)
    assert decide_all([], DAY) == ()


def test_questions_of_two_kinds_are_refused() -> None:
    from kinderopvang import WrongType
    from kinderopvang.register.screening import ScreenedNow

    with pytest.raises(WrongType) as refused:
        decide_all([*questions(1), ScreenedNow()], DAY)  # type: ignore[list-item]
    assert refused.value.faults[0].path == "questions[1]"
    with pytest.raises(WrongType):
        decide_all([1], DAY)  # type: ignore[list-item]


def test_a_panic_becomes_an_exception_and_later_calls_work(capfd: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        with pytest.raises(InternalError) as failed:
            _native.panic()  # type: ignore[attr-defined]
        assert "111222333" not in str(failed.value)
        assert isinstance(failed.value, RuntimeError)
    assert questions(1)[0].decide(dt.date(2026, 2, 1)).explain(Language.NL)


@pytest.mark.parametrize("golden", sorted((ROOT / "tests" / "golden").glob("*.json")), ids=lambda path: path.stem)
def test_a_dossier_is_judged_as_rust_judges_it(golden: Path) -> None:
    path = ROOT / "examples" / "dossiers" / golden.name
    text = path.read_text(encoding="utf-8")
    on = dt.date.fromisoformat("-".join(path.stem.split("-")[-3:]))
    assert evaluate(text, on) == golden.read_text(encoding="utf-8").removesuffix("\n")
    assert Dossier.from_file(path).judge(on).to_json() == evaluate(text, on)


def test_package_and_native_part_of_two_versions_are_refused() -> None:
    program = (
        "import sys, types\n"
        "fake = types.ModuleType('kinderopvang._native')\n"
        "fake.__version__ = '9.9.9'\n"
        "sys.modules['kinderopvang._native'] = fake\n"
        "import kinderopvang\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "found its native part of version 9.9.9: install the package anew" in done.stderr


def test_the_readme_is_true() -> None:
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)
    assert len(blocks) == 5
    namespace: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), namespace)


@pytest.mark.parametrize("example", sorted((ROOT / "examples" / "python").glob("*.py")), ids=lambda path: path.stem)
def test_the_examples_run(example: Path) -> None:
    done = subprocess.run([sys.executable, str(example)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert "999901" not in done.stdout


def test_a_class_is_made_when_it_is_asked_for() -> None:
    program = (
        "from kinderopvang import _native\n"
        "assert 'Vog' not in vars(_native) and 'Vog' in dir(_native)\n"
        "assert _native.Vog is _native.Vog and 'Vog' in vars(_native)\n"
        "assert not hasattr(_native, 'Vogel')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_eight_threads_make_a_class_once() -> None:
    program = (
        "import importlib, threading\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from kinderopvang import _native\n"
        "gate = threading.Barrier(8)\n"
        "def classes(_):\n"
        "    gate.wait()\n"
        "    return [getattr(_native, name) for name in dir(_native)]\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    first, *others = pool.map(classes, range(8))\n"
        "assert all(found is made for other in others for found, made in zip(other, first, strict=True))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_value_is_replaced_by_one_with_other_fields() -> None:
    policy = CarePolicy.manual()
    other = policy.__replace__(name="Zonnebloem")
    assert (other.name, other.swap) == ("Zonnebloem", policy.swap)
    assert policy.name != other.name
    with pytest.raises(TypeError):
        policy.__replace__(nobody=1)
