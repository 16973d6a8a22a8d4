#!/usr/bin/env python3
"""What a row of a table costs, as JSON lines: a question asked of millions of rows, beside the polars expression for the same
rule on the same cores and the same columns. `bench_tables.py [ROWS]`, ten million by default.

Install what is shipped first: `bindings-python/build here`, and the wheel it makes.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Sequence

import polars as pl
from kinderopvang import Language
from kinderopvang.register.vog import VogForRegistration
from kinderopvang.register.work import MayWorkFacts
from kinderopvang.table import Answers, ask

ON = dt.date(2026, 11, 21)
KINDS = ["np", "np", "np", "np", "rp"]


def vogs(count: int) -> pl.DataFrame:
    """Rows of a small formula: kinds, days of half a year, aspects; each with a day on which it is asked."""
    row = pl.int_range(count, eager=True)
    noise = pl.DataFrame({"noise": (row * 2_654_435_761) % 4_294_967_291})
    return noise.select(
        (pl.col("noise") % 5).replace_strict(dict(enumerate(KINDS)), return_dtype=pl.Enum(["np", "rp"])).alias("kind"),
        (pl.lit(ON) - pl.duration(days=(pl.col("noise") // 7) % 180)).cast(pl.Date).alias("issued_on"),
        ((pl.col("noise") // 1300) % 3).replace_strict({0: 84, 1: 86, 2: 11}, return_dtype=pl.UInt8).alias("function_aspects"),
        (pl.lit(ON) - pl.duration(days=(pl.col("noise") // 4001) % 60)).cast(pl.Date).alias("on"),
    )


def least(run: Callable[[], object]) -> float:
    """The least time of three runs or more, within a second if it can be, in seconds."""
    measured: list[float] = []
    while len(measured) < 3 or sum(measured) < 1:
        start = time.perf_counter()
        run()
        measured.append(time.perf_counter() - start)
    return min(measured)


def line(name: str, rows: int, seconds: float, peer: tuple[str, float] | None = None, goal: float | None = None) -> None:
    figure: dict[str, object] = {"name": f"table: {name}", "value": rows / seconds / 1e6, "unit": "M rows/s"}
    if peer is not None:
        figure |= {"peer": peer[0], "ratio": peer[1] / seconds}
    if goal is not None:
        figure["ratio_goal"] = goal
    print(json.dumps(figure), flush=True)


def main(arguments: Sequence[str]) -> None:
    count = int(arguments[0]) if arguments else 10_000_000
    table = vogs(count)
    polars = f"polars {pl.__version__}"

    def asked(on: dt.date | str, parts: list[str], threads: int | None = None) -> Answers:
        return ask(VogForRegistration, table, on, parts=parts, threads=threads)

    fits = (pl.col("kind") == "rp") | pl.col("function_aspects").is_in([84, 86])
    oldest = pl.lit(ON).dt.offset_by("-2mo")
    fixed = (fits & pl.col("issued_on").is_between(oldest, pl.lit(ON))).alias("usable")
    each = (fits & pl.col("issued_on").is_between(pl.col("on").dt.offset_by("-2mo"), pl.col("on"))).alias("usable")
    for on, expression in ((ON, fixed), ("on", each)):
        ours = pl.DataFrame(asked(on, ["outcome"]))["outcome"].cast(pl.String) != "rejected"
        theirs = table.select(expression)["usable"]
        differing = int((ours != theirs).sum())
        if differing:
            raise SystemExit(f"the expression of polars says something else in {differing} of {count} rows")

    theirs_fixed = least(lambda: table.select(fixed))
    theirs_each = least(lambda: table.select(each))
    line(f"the rule as an expression of {polars}, one day for all", count, theirs_fixed)
    line("the same, a day for each row", count, theirs_each)
    line("outcomes, one day for all", count, least(lambda: asked(ON, ["outcome"])), (polars, theirs_fixed), 1)
    line("outcomes, a day for each row", count, least(lambda: asked("on", ["outcome"])), (polars, theirs_each), 3)
    line("outcomes, one day for all, one thread", count, least(lambda: asked(ON, ["outcome"], 1)))
    spans = ["outcome", "holds_from", "holds_until", "next_on", "next_outcome", "error"]
    line("outcomes with holds and next, one day", count, least(lambda: asked(ON, spans)))
    whole = [*spans, "reasons", "missing"]
    line("everything but sentences, one day", count, least(lambda: asked(ON, whole)))
    line("everything but sentences, a day for each row", count, least(lambda: asked("on", whole)))

    staff = pl.DataFrame(
        {
            "person": pl.int_range(50_000, eager=True).cast(pl.String),
            "obliged": True,
            "setting": "centre",
            "holder": "zonnebloem",
            "registered": ON - dt.timedelta(days=200),
            "linked": pl.Series([ON - dt.timedelta(days=row % 150) if row % 9 else None for row in range(50_000)]),
            "linked.holder": "zonnebloem",
        }
    )
    sentences = least(lambda: ask(MayWorkFacts, staff, ON, keep=["person"], language=Language.NL))
    print(json.dumps({"name": "table: 50,000 people, may they work, with sentences", "value": sentences, "unit": "s", "goal": 2}))


if __name__ == "__main__":
    main(sys.argv[1:])
