#!/usr/bin/env python3
"""Tables that go against whatever a table is expected to be: each is asked for outcomes and errors on one day and on a day for each
row, in a process of its own, and the answers of some rows are held against those of the same rows alone in a table. Prints a line of
JSON for each: seconds, and the most memory of the process in GB, the table included.

    hostile_tables.py [ROWS]        ten million by default
    hostile_tables.py ROWS NAME     one of them, in this process

Install what is shipped first: `bindings-python/build here`, and the wheel it makes.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
from kinderopvang import WrongInput
from kinderopvang.register.deadline import Deadline
from kinderopvang.register.vog import VogForRegistration
from kinderopvang.table import Answers, ask

ON = dt.date(2026, 11, 21)
PARTS = ["outcome", "error"]
Table = Any  # of polars or pyarrow


def plain(rows: int) -> pl.DataFrame:
    """Rows of few kinds, days of half a year and few aspects; each with a day on which it is asked."""
    noise = pl.DataFrame({"noise": (pl.int_range(rows, eager=True) * 2_654_435_761) % 4_294_967_291})
    return noise.select(
        (pl.col("noise") % 5).replace_strict({0: "np", 1: "np", 2: "np", 3: "np", 4: "rp"}, return_dtype=pl.Enum(["np", "rp"])).alias("kind"),
        (pl.lit(ON) - pl.duration(days=(pl.col("noise") // 7) % 180)).cast(pl.Date).alias("issued_on"),
        ((pl.col("noise") // 1300) % 3).replace_strict({0: 84, 1: 86, 2: 11}, return_dtype=pl.UInt8).alias("function_aspects"),
        (pl.lit(ON) - pl.duration(days=(pl.col("noise") // 4001) % 60)).cast(pl.Date).alias("on"),
    )


def nulls(rows: int) -> pl.DataFrame:
    """A fifth of the cells is null."""
    cells = [pl.when((pl.int_range(rows) * 7_919 + at) % 5 > 0).then(pl.col(name)).alias(name) for at, name in enumerate(plain(1).columns)]
    return plain(rows).select(cells)


def all_nulls(rows: int) -> pl.DataFrame:
    return plain(rows).with_columns(pl.lit(None).cast(kind).alias(name) for name, kind in plain(1).schema.items())


def far_days(rows: int) -> pl.DataFrame:
    """Days over all that fit a column, most of them out of range."""
    day = ((pl.int_range(rows) * 2_654_435_761) % 5_800_000 - 2_900_000).cast(pl.Int32).cast(pl.Date)
    return plain(rows).with_columns(day.alias("issued_on"))


def some_far_days(rows: int) -> pl.DataFrame:
    """Every fiftieth day is that by which databases say that there is none."""
    day = pl.when(pl.int_range(rows) % 50 > 0).then(pl.col("issued_on")).otherwise(dt.date(9999, 12, 31))
    return plain(rows).with_columns(day.alias("issued_on"))


def texts(kind: pa.DataType) -> Callable[[int], pa.Table]:
    def of_kind(rows: int) -> pa.Table:
        table = plain(rows).with_columns(pl.col("kind", "issued_on", "on").cast(pl.String), pl.col("function_aspects").cast(pl.String)).to_arrow()
        return table.cast(pa.schema([(name, kind) for name in table.column_names]))

    return of_kind


def chunks(rows: int) -> pa.Table:
    """In ten thousand batches."""
    table = plain(rows).to_arrow()
    return pa.Table.from_batches(table.to_batches(max_chunksize=max(rows // 10_000, 1)))


def dictionaries(rows: int) -> pa.Table:
    """In ten thousand batches with dictionaries of a million words, by turns seven of different order; two words are used."""
    table = plain(rows).to_arrow()
    words = [f"w{at}" for at in range(1_000_000)]
    batches: list[Any] = []
    for at, batch in enumerate(table.to_batches(max_chunksize=max(rows // 10_000, 1))):
        known = pa.array([*words[: at % 7], "np", "rp", *words[at % 7 :]]) if at < 7 else batches[at % 7].column(0).dictionary
        places = pa.array([at % 7 + (row % 5 > 3) for row in range(batch.num_rows)], pa.int32())
        columns = [pa.DictionaryArray.from_arrays(places, known), *batch.columns[1:]]
        batches.append(pa.RecordBatch.from_arrays(columns, names=batch.schema.names))
    return pa.Table.from_batches(batches)


def all_differ(rows: int) -> pl.DataFrame:
    """Days of issue over all supported years and many aspects: hardly a row comes again."""
    row = pl.int_range(rows)
    day = ((row * 2_654_435_761) % 109_000 - 25_000).cast(pl.Int32).cast(pl.Date)
    return plain(rows).with_columns(day.alias("issued_on"), ((row * 40_503) % 251).cast(pl.UInt8).alias("function_aspects"))


def wrong_words(rows: int) -> pl.DataFrame:
    """A million words, none of which is known."""
    return plain(rows).with_columns(pl.format("w{}", (pl.int_range(rows) * 40_503) % 1_000_000).alias("kind"))


def deadlines(rows: int) -> pl.DataFrame:
    """Two days in each row, hardly any the same."""
    row = pl.int_range(rows)

    def day(factor: int, count: int) -> pl.Expr:
        return (pl.lit(ON) - pl.duration(days=(row * factor) % count)).cast(pl.Date)

    return plain(rows).select(
        pl.lit("other").alias("group"), day(2_654_435_761, 3_000).alias("obliged_from"), day(40_503, 3_001).alias("registered_on"), "on"
    )


TABLES: dict[str, tuple[Any, Callable[[int], Table]]] = {
    "few kinds, half a year, few aspects": (VogForRegistration, plain),
    "a fifth nulls": (VogForRegistration, nulls),
    "all nulls": (VogForRegistration, all_nulls),
    "days far out of range": (VogForRegistration, far_days),
    "some days of 9999-12-31": (VogForRegistration, some_far_days),
    "texts": (VogForRegistration, texts(pa.string())),
    "long texts": (VogForRegistration, texts(pa.large_string())),
    "views of texts": (VogForRegistration, texts(pa.string_view())),
    "in 10,000 chunks": (VogForRegistration, chunks),
    "in 10,000 chunks with dictionaries of a million words": (VogForRegistration, dictionaries),
    "nearly every row another": (VogForRegistration, all_differ),
    "a million different wrong words": (VogForRegistration, wrong_words),
    "deadlines of two days, nearly every row another": (Deadline, deadlines),
}


def rows_of(answers: Answers) -> pa.Table:
    table = pa.table(answers)
    return table.set_column(0, "outcome", table["outcome"].cast(pa.string()))


def compare(question: Any, table: Table, on: dt.date | str, answers: Answers) -> None:
    """Holds the answers of some rows against those of each alone."""
    told = rows_of(answers)
    chance = random.Random(1)
    for row in [0, len(answers) - 1, *(chance.randrange(len(answers)) for _ in range(100))]:
        alone = rows_of(ask(question, table.slice(row, 1), on, parts=PARTS)).to_pylist()
        if alone != told.slice(row, 1).to_pylist():
            raise SystemExit(f"row {row}: {alone} alone, {told.slice(row, 1).to_pylist()} in the table")


def measure(name: str, rows: int) -> dict[str, object]:
    question, make = TABLES[name]
    table = make(rows)
    figures: dict[str, object] = {"name": f"hostile table: {name}", "rows": rows}
    asked: list[tuple[dt.date | str, Answers]] = []
    for on, what in ((ON, "one day"), ("on", "a day for each row")):
        start = time.perf_counter()
        answers = ask(question, table, on, parts=PARTS)
        figures[f"{what}, s"] = round(time.perf_counter() - start, 3)
        figures[f"{what}, errors"] = answers.error_count
        if len(answers) != rows:
            raise SystemExit(f"{len(answers)} answers to {rows} rows")
        asked.append((on, answers))
    figures["most memory, GB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 2)
    for on, answers in asked:
        compare(question, table, on, answers)
    return figures


def refused() -> Iterator[dict[str, object]]:
    """No rows give no rows; a column of a type that holds no fact is a typed error."""
    start = time.perf_counter()
    if len(ask(VogForRegistration, plain(0), ON)) != 0:
        raise SystemExit("no rows have answers")
    yield {"name": "hostile table: no rows", "one day, s": round(time.perf_counter() - start, 3)}
    start = time.perf_counter()
    try:
        ask(VogForRegistration, plain(1000).drop("on"), "on")
    except WrongInput as wrong:
        yield {"name": f"hostile table: a column missing ({wrong.faults[0].code})", "one day, s": round(time.perf_counter() - start, 3)}
    else:
        raise SystemExit("a missing column is no error")


def main(arguments: Sequence[str]) -> None:
    rows = int(arguments[0]) if arguments else 10_000_000
    if len(arguments) > 1:
        print(json.dumps(measure(arguments[1], rows)), flush=True)
        return
    for name in TABLES:
        subprocess.run([sys.executable, __file__, str(rows), name], check=True)
    for figures in refused():
        print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1:])
