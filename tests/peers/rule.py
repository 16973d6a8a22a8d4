"""The rule of VOG-2 and VOG-5 as a decision table of another engine, with the cases it must answer.

Run as a program it writes both to the directory given: table.json and cases.json.
"""

import json
import sys
from pathlib import Path

ASKED_ON = "2026-11-21"

# Of a VOG NP with aspect 84 or 86 the age counts, up to two months, both ends included.
FIT_TO_AGE = 'd(issued).isSameOrAfter(d(on).sub("2M")) and d(issued).isSameOrBefore(d(on))'
RULES = [
    ('"np"', "84, 86", FIT_TO_AGE, "true", '"accepted"'),
    ('"np"', "84, 86", "", "false", '"too old"'),
    ('"np"', "", "", "false", '"wrong aspect"'),
    ("", "", "", "false", '"wrong kind"'),
]
CASES = [
    ("np", 84, "2026-10-01", True, "accepted"),
    ("np", 84, "2026-09-21", True, "accepted"),
    ("np", 84, "2026-09-20", False, "too old"),
    ("np", 3, "2026-10-01", False, "wrong aspect"),
    ("rp", 84, "2026-10-01", False, "wrong kind"),
]


def table() -> dict:
    """The decision table in the JSON Decision Model: first rule that fits."""
    inputs = [("kind", "kind"), ("aspect", "aspect"), ("age", "true")]
    outputs = ["accepted", "reason"]
    content = {
        "hitPolicy": "first",
        "inputs": [{"id": id, "field": field, "name": id, "type": "expression"} for id, field in inputs],
        "outputs": [{"id": id, "field": id, "name": id, "type": "expression"} for id in outputs],
        "rules": [
            {"_id": str(at), **dict(zip(["kind", "aspect", "age", "accepted", "reason"], rule))}
            for at, rule in enumerate(RULES)
        ],
    }
    node = lambda id, kind, at, **more: {"id": id, "name": id, "type": kind, "position": {"x": at, "y": 0}, **more}
    return {
        "nodes": [
            node("question", "inputNode", 0),
            node("vog", "decisionTableNode", 200, content=content),
            node("answer", "outputNode", 400),
        ],
        "edges": [
            {"id": "in", "sourceId": "question", "targetId": "vog", "type": "edge"},
            {"id": "out", "sourceId": "vog", "targetId": "answer", "type": "edge"},
        ],
    }


def cases() -> list[dict]:
    """Inputs with the answers they must get, boundary days among them."""
    return [
        {
            "input": {"kind": kind, "aspect": aspect, "issued": issued, "on": ASKED_ON},
            "expect": {"accepted": accepted, "reason": reason},
        }
        for kind, aspect, issued, accepted, reason in CASES
    ]


if __name__ == "__main__":
    directory = Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "table.json").write_text(json.dumps(table(), indent=1) + "\n")
    (directory / "cases.json").write_text(json.dumps(cases(), indent=1) + "\n")
