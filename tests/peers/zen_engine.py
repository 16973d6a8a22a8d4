"""Measures zen-engine from Python on the table of rule.py: one JSON line for each figure."""

import importlib.metadata
import json
import time

import zen

import rule

VERSION = importlib.metadata.version("zen-engine")
TIMES, ROUNDS = 20_000, 7


def nanoseconds(ask) -> float:
    """The median over the rounds of the time of one call."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(TIMES):
            ask()
        rounds.append((time.perf_counter() - start) / TIMES * 1e9)
    return sorted(rounds)[ROUNDS // 2]


def main() -> None:
    text = json.dumps(rule.table())
    content = zen.ZenDecisionContent(text)
    loaded = zen.ZenEngine({"loader": lambda _: content})
    created = zen.ZenEngine().create_decision(text)
    ways = {
        "zen-engine from Python, compiled loader": lambda input: loaded.evaluate("vog", input),
        "zen-engine from Python, created from text": created.evaluate,
    }
    for name, ask in ways.items():
        for case in rule.cases():
            assert ask(case["input"])["result"] == case["expect"], (name, case)
        first = rule.cases()[0]["input"]
        value = nanoseconds(lambda: ask(first))
        told(name, value, "ns")
        if name.endswith("compiled loader"):
            # It has no call for many rows.
            told("table: zen-engine from Python, row by row", 1e3 / value, "M rows/s")


def told(name: str, value: float, unit: str) -> None:
    print(json.dumps({"name": name, "value": value, "unit": unit, "peer": "zen-engine", "version": VERSION}))


if __name__ == "__main__":
    main()
