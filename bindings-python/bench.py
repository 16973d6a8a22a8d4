#!/usr/bin/env python3
"""What a call costs, in nanoseconds, as JSON lines; and the first call in a fresh process, in milliseconds.

Install what is shipped first: `bindings-python/build here`, and the wheel it makes.
"""

from __future__ import annotations

import datetime as dt
import json
import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable
from pathlib import Path

from kinderopvang import Dossier, Language, decide_all, evaluate, outcomes
from kinderopvang.identifier import VogReference
from kinderopvang.register.vog import Vog, VogForRegistration, VogKind

ON = dt.date(2026, 9, 1)
ISSUED = dt.date(2026, 7, 1)
REFERENCE = VogReference("999901201402150000")
DOSSIER = Path(__file__).resolve().parents[1] / "examples" / "dossiers" / "group-2026-09-01.json"
GOALS = {"one VOG decision, with its reasons read": 1000}
FIRST = """
import time
start = time.perf_counter()
import datetime as dt
from kinderopvang.identifier import VogReference
from kinderopvang.register.vog import Vog, VogForRegistration, VogKind
vog = Vog(VogKind.NP, reference=VogReference("999901201402150000"), issued_on=dt.date(2026, 7, 1), function_aspects=[84])
VogForRegistration(vog).decide(dt.date(2026, 9, 1)).reasons
print((time.perf_counter() - start) * 1000)
"""


def vog() -> Vog:
    return Vog(
        VogKind.NP, reference=REFERENCE, issued_on=ISSUED, function_aspects=(84,), issued_to_this_person=True
    )


def nanoseconds(call: Callable[[], object], per: int = 1) -> float:
    """The least of seven measurements of about a fifth of a second, less an empty call."""
    timer = timeit.Timer(call)
    count, _ = timer.autorange()
    empty = min(timeit.repeat(lambda: None, number=count, repeat=3)) / count
    return (min(timer.repeat(repeat=7, number=count)) / count - empty) * 1e9 / per


def main() -> None:
    question = VogForRegistration(vog())
    decision = question.decide(ON)
    many = [VogForRegistration(vog()) for _ in range(10_000)]
    text = DOSSIER.read_text(encoding="utf-8")
    dossier = Dossier.from_text(text)
    measured = {
        "construct a VOG": nanoseconds(vog),
        "construct a question": nanoseconds(lambda: VogForRegistration(vog())),
        "outcome": nanoseconds(lambda: question.outcome(ON)),
        "decide": nanoseconds(lambda: question.decide(ON)),
        "one VOG decision, with its reasons read": nanoseconds(lambda: question.decide(ON).reasons),
        "explain": nanoseconds(lambda: decision.explain(Language.NL)),
        "decide_all, per item": nanoseconds(lambda: decide_all(many, ON), len(many)),
        "outcomes, per item": nanoseconds(lambda: outcomes(many, ON), len(many)),
        "read a dossier": nanoseconds(lambda: Dossier.from_text(text)),
        "judge a dossier": nanoseconds(lambda: dossier.judge(ON)),
        "evaluate a dossier": nanoseconds(lambda: evaluate(text, ON)),
    }
    for name, value in measured.items():
        print(json.dumps({"name": f"Python: {name}", "value": round(value), "unit": "ns", "goal": GOALS.get(name)}))
    starts = [
        float(subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True).stdout)
        for _ in range(7)
    ]
    first = "Python: first call in a fresh process"
    print(json.dumps({"name": first, "value": round(statistics.median(starts), 2), "unit": "ms", "goal": 10}))


if __name__ == "__main__":
    main()
