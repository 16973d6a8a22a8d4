#!/usr/bin/env python3
"""Joins the figures of `make bench` into one table and one file.

Usage: bench_table.py BENCH.json LINES.jsonl — BENCH.json holds the rows of the core and gets all of them.
A figure of a face is compared with the peer's figure of the same run.
"""

import json
import os
import sys
from pathlib import Path

# What each of ours is compared with, and how many times slower the peer is to be.
AGAINST = [
    ("VOG: with all reasons", "zen-engine in Rust, compiled table", 200),
    ("Python: one VOG decision, with its reasons read", "zen-engine from Python, compiled loader", 30),
    ("table: outcomes, one day for all", "table: OpenFisca's calculate, one day for all", 1),
    ("table: outcomes, one day for all", "table: zen-engine from Python, row by row", 1),
]


def main(bench: Path, lines: Path) -> None:
    core = json.loads(bench.read_text())
    more = [json.loads(line) for line in lines.read_text().splitlines() if line.startswith("{")]
    rows = {row["name"]: row for row in core + more}
    for row in more:
        row.setdefault("when", os.environ.get("BENCH_WHEN"))
    compared = []
    for name, peer, goal in AGAINST:
        if name in rows and peer in rows:
            ratio = rows[peer]["value"] / rows[name]["value"]
            if rows[peer]["unit"].endswith("/s"):
                ratio = 1 / ratio
            version = rows[peer].get("version")
            compared.append(
                {"name": f"{peer}, against ours", "value": rows[peer]["value"], "unit": rows[peer]["unit"],
                 "peer": name, "version": version, "ratio": ratio, "ratio_goal": goal,
                 "when": os.environ.get("BENCH_WHEN")}
            )
    bench.write_text(json.dumps(core + more + compared, indent=2, ensure_ascii=False) + "\n")
    print(f"\n{'the faces and the peers':<64} {'value':>12} {'unit':<6} {'goal':>10} {'ratio':>8}")
    for row in more + compared:
        goal = "" if row.get("goal") is None else f"<= {row['goal']:g}"
        goal = f">= {row['ratio_goal']:g} x" if row.get("ratio_goal") is not None else goal
        ratio = "" if row.get("ratio") is None else f"{row['ratio']:.0f} x" if row["ratio"] >= 10 else f"{row['ratio']:.1f} x"
        print(f"{row['name']:<64} {row['value']:>12.1f} {row['unit']:<6} {goal:>10} {ratio:>8}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
