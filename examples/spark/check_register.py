"""The register checked on many machines: two questions asked of every row in Spark, by `mapInArrow`.

    python check_register.py [ROWS ...]
    spark-submit ... check_register.py --cluster [ROWS ...]

For each number of rows Spark makes as many rows of synthetic facts, asks both questions of them and counts the answers.
The same rows are then made and asked in one process, without Spark. Where the counts differ, the exit status is 1.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kinderopvang.register.vog import VogForRegistration
from kinderopvang.register.work import MayWorkFacts
from kinderopvang.table import ask

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

DAY = dt.date(2026, 9, 1)
PARTS = ("outcome", "reasons", "error")
DDL = "outcome string, reasons array<string>, error string"
SIZES = (1_000_000, 3_000_000, 10_000_000)


def answers(question: Any, on: dt.date | str, **named: Any) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What `mapInArrow` takes: batches of facts in, batches of answers out."""

    def of_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            # Spark runs a task on every core already, and has no dictionaries.
            yield from pa.table(ask(question, batch, on, threads=1, dictionaries=False, **named)).to_batches()

    return of_batches


@dataclass(frozen=True)
class Check:
    """A question, and the same rows of facts made twice: by expressions of Spark and by numpy."""

    name: str
    question: Any
    expressions: tuple[str, ...]
    made: Callable[[np.ndarray[Any, Any]], dict[str, pa.Array]]
    columns: dict[str, str] | None = None


def days(first: dt.date, after: np.ndarray[Any, Any], absent: np.ndarray[Any, Any]) -> pa.Array:
    since_1970 = (first - dt.date(1970, 1, 1)).days + after
    return pa.array(since_1970.astype("int32"), mask=absent).cast(pa.date32())


def texts(places: np.ndarray[Any, Any], words: tuple[str | None, ...]) -> pa.Array:
    return pa.array(words, pa.string()).take(pa.array(places))


def work_columns(number: np.ndarray[Any, Any]) -> dict[str, pa.Array]:
    registered = number * 37 % 2_700
    linked = registered + 2 + number % 9
    never = number % 19 == 0
    no_link = never | (number % 23 == 0)
    own = texts(number % 3, ("zonnebloem", "de tuin", "duin"))
    elsewhere = texts(number % 3, ("de brug", "de brug", "de brug"))
    link_with = pc.if_else(pa.array(number % 31 == 0), elsewhere, own)
    none = pa.scalar(None, pa.string())
    return {
        "obliged": pa.array(number % 47 != 0),
        "setting": texts((number % 6), ("centre", "centre", "agency", "centre", None, "centre")),
        "holder": own,
        "registered": days(dt.date(2019, 1, 1), registered, never),
        "linked": days(dt.date(2019, 1, 1), linked, no_link),
        "linked_holder": pc.if_else(pa.array(no_link | (number % 101 == 0)), none, link_with),
        "unlinked": days(dt.date(2026, 5, 1), number % 150, no_link | (number % 29 != 0)),
        "unlinked_holder": pc.if_else(pa.array(no_link | (number % 29 != 0)), none, link_with),
    }


LINK_WITH = "if(id % 31 = 0, 'de brug', element_at(array('zonnebloem', 'de tuin', 'duin'), cast(id % 3 + 1 AS int)))"
NO_LINK = "id % 19 = 0 OR id % 23 = 0"
WORK = Check(
    "may work",
    MayWorkFacts,
    (
        "id % 47 != 0 AS obliged",
        "element_at(array('centre', 'centre', 'agency', 'centre', NULL, 'centre'), cast(id % 6 + 1 AS int)) AS setting",
        "element_at(array('zonnebloem', 'de tuin', 'duin'), cast(id % 3 + 1 AS int)) AS holder",
        "if(id % 19 = 0, NULL, date_add(date'2019-01-01', cast(id * 37 % 2700 AS int))) AS registered",
        f"if({NO_LINK}, NULL, date_add(date'2019-01-01', cast(id * 37 % 2700 + 2 + id % 9 AS int))) AS linked",
        f"if({NO_LINK} OR id % 101 = 0, NULL, {LINK_WITH}) AS linked_holder",
        f"if({NO_LINK} OR id % 29 != 0, NULL, date_add(date'2026-05-01', cast(id % 150 AS int))) AS unlinked",
        f"if({NO_LINK} OR id % 29 != 0, NULL, {LINK_WITH}) AS unlinked_holder",
    ),
    work_columns,
    # Spark's `mapInArrow` takes no columns with a dot in their name.
    {"linked.holder": "linked_holder", "unlinked.holder": "unlinked_holder"},
)


def vog_columns(number: np.ndarray[Any, Any]) -> dict[str, pa.Array]:
    # The references of made-up VOGs begin so.
    numbered = pc.binary_join_element_wise("99990120140215", pc.utf8_lpad(pa.array(number % 10_000).cast(pa.string()), 4, "0"), "")
    return {
        "kind": texts(number % 25 // 5, ("np", "np", "np", "rp", None)),
        "reference": pc.if_else(pa.array(number % 8 == 0), pa.scalar(None, pa.string()), numbered),
        "issued_on": days(dt.date(2026, 4, 1), number * 13 % 150, number % 17 == 0),
        "function_aspects": texts(number % 4, ("84", "84;86", "86", None)),
        "issued_to_this_person": pa.array(number % 11 != 0, mask=number % 7 == 0),
    }


VOG = Check(
    "VOG for registration",
    VogForRegistration,
    (
        "element_at(array('np', 'np', 'np', 'rp', NULL), cast(id % 25 div 5 + 1 AS int)) AS kind",
        "if(id % 8 = 0, NULL, concat('99990120140215', lpad(cast(id % 10000 AS string), 4, '0'))) AS reference",
        "if(id % 17 = 0, NULL, date_add(date'2026-04-01', cast(id * 13 % 150 AS int))) AS issued_on",
        "element_at(array('84', '84;86', '86', NULL), cast(id % 4 + 1 AS int)) AS function_aspects",
        "if(id % 7 = 0, NULL, id % 11 != 0) AS issued_to_this_person",
    ),
    vog_columns,
)
CHECKS = (WORK, VOG)

Counts = Counter[tuple[str | None, tuple[str, ...], str | None]]


def counted(rows: Iterable[tuple[str | None, list[str] | None, str | None, int]]) -> Counts:
    """How many rows have each answer."""
    counts: Counts = Counter()
    for outcome, reasons, error, number in rows:
        counts[(outcome, tuple(reasons or ()), error)] += number
    return counts


def facts(check: Check, rows: int, at_once: int = 250_000) -> pa.RecordBatchReader:
    """The rows of facts without Spark, made while they are read."""

    def batches() -> Iterator[pa.RecordBatch]:
        for first in range(0, rows, at_once):
            yield pa.RecordBatch.from_pydict(check.made(np.arange(first, min(first + at_once, rows), dtype="int64")))

    schema = pa.RecordBatch.from_pydict(check.made(np.arange(1, dtype="int64"))).schema
    return pa.RecordBatchReader.from_batches(schema, batches())


def by_one_batch(check: Check, rows: int) -> Counts:
    """The counts of one call of `ask` in this process."""
    table = pa.table(ask(check.question, facts(check, rows), DAY, columns=check.columns, parts=PARTS, dictionaries=False))
    counts: Counts = Counter()
    for batch in table.to_batches(max_chunksize=1_000_000):
        answered = pa.Table.from_batches([batch])
        joined = answered.set_column(1, "reasons", pc.binary_join(answered["reasons"], "\n"))
        for row in joined.group_by(list(PARTS)).aggregate([([], "count_all")]).to_pylist():
            reasons = row["reasons"].split("\n") if row["reasons"] else []
            counts += counted([(row["outcome"], reasons, row["error"], row["count_all"])])
    return counts


def by_spark(spark: SparkSession, check: Check, rows: int) -> Counts:
    """The counts of Spark."""
    people: DataFrame = spark.range(rows).selectExpr(*check.expressions)
    answered = people.mapInArrow(answers(check.question, DAY, columns=check.columns, parts=PARTS), DDL)
    return counted(tuple(row) for row in answered.groupBy(*PARTS).count().collect())


def session(on_a_cluster: bool) -> SparkSession:
    """Spark on this machine alone, or where `spark-submit` says."""
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.appName("kinderopvang")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        # Facts that come again within a batch are asked once, so large batches are better than those of 10,000 rows.
        "spark.sql.execution.arrow.maxRecordsPerBatch": "100000",
    }
    if not on_a_cluster:
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        settings |= {
            "spark.master": "local[*]",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": "8",
        }
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="*", type=int, default=SIZES, help="how many rows, in rising order")
    parser.add_argument("--cluster", action="store_true", help="run where spark-submit says, instead of on this machine")
    given = parser.parse_args()
    sizes = given.rows
    started = time.perf_counter()
    spark = session(given.cluster)
    for check in CHECKS:
        by_spark(spark, check, 1_000)
    print(f"Spark {spark.version} on {spark.sparkContext.defaultParallelism} cores, begun in {time.perf_counter() - started:.1f} s")
    print(f"{'question':<22}{'rows':>12}{'Spark':>10}{'rows/s':>12}{'growth':>8}{'one batch':>11}{'rows/s':>12}{'growth':>8}  counts")
    differ = 0
    for check in CHECKS:
        before: tuple[int, float, float] | None = None
        for rows in sizes:
            clock = time.perf_counter()
            spark_counts = by_spark(spark, check, rows)
            middle = time.perf_counter()
            batch_counts = by_one_batch(check, rows)
            here, there = middle - clock, time.perf_counter() - middle
            growth = ("", "") if before is None else tuple(
                f"{(now / then) / (rows / before[0]):.2f}" for now, then in ((here, before[1]), (there, before[2]))
            )  # fmt: skip
            same = spark_counts == batch_counts and spark_counts.total() == rows
            print(
                f"{check.name:<22}{rows:>12,}{here:>8.1f} s{rows / here:>12,.0f}{growth[0]:>8}"
                f"{there:>9.1f} s{rows / there:>12,.0f}{growth[1]:>8}  {'the same' if same else 'DIFFERENT'}",
                flush=True,
            )
            if not same:
                differ += 1
                for answer in sorted(spark_counts.keys() | batch_counts.keys(), key=repr):
                    if spark_counts[answer] != batch_counts[answer]:
                        print(f"    {answer}: {spark_counts[answer]} by Spark, {batch_counts[answer]} by one batch")
            before = (rows, here, there)
    spark.stop()
    print("growth: the time for a row, against that at the size before; 1.00 is a straight line")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
