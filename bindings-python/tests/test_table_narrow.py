"""Tables of small whole numbers, whose rows are known by their cells, and answers that change from day to day."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from kinderopvang.register.vog import VogForRegistration
from kinderopvang.register.work import MayWorkFacts
from kinderopvang.table import ask

from test_table import ON, SCHEMA, by_itself, plain, rows, without_nulls


def a_narrow_vog(chance: random.Random, row: int) -> dict[str, Any]:
    """Cells that are small numbers near each other, with some far away."""
    issued = dt.date(2026, 1, 1) + dt.timedelta(days=chance.randrange(90) + row // 40)
    far = [dt.date(9999, 12, 31), dt.date(1, 1, 1), dt.date(1890, 1, 1), dt.date(1925, 7, 1), dt.date(2199, 12, 31)]
    near_day = ON + dt.timedelta(days=chance.randrange(-60, 600))
    return {
        "kind": chance.choice(["np", "np", "rp", None, "vog"] if row > 200 else ["np"]),
        "issued_on": chance.choice(far) if chance.random() < 0.03 else None if chance.random() < 0.2 and row > 3000 else issued,
        "function_aspects": chance.choice([84, 86, 11, 86, 84, None if row > 6000 else 84]),
        "issued_to_this_person": chance.choice([True, False, None if row > 5000 else True]),
        "screened_before": None,
        "on": chance.choice([*far, None]) if chance.random() < 0.03 else near_day,
    }


@pytest.mark.parametrize("parts", [["outcome", "error"], None])
@pytest.mark.parametrize("on", [ON, "on"])
def test_narrow_columns_get_what_their_rows_get_by_themselves(on: dt.date | str, parts: list[str] | None) -> None:
    """In batches that begin anywhere in their columns, with dictionaries of different orders, nulls in some and far days in others."""
    chance = random.Random(7)
    made = [a_narrow_vog(chance, row) for row in range(24_000)]
    schema = SCHEMA.set(2, pa.field("function_aspects", pa.uint8())).set(0, pa.field("kind", pa.dictionary(pa.int16(), pa.string())))
    many = [f"w{at}" for at in range(300)]
    words: list[list[str | None]] = [["np", "rp", "vog"], ["vog", "np", "rp"], ["rp", "np", None, "vog", "np"], [*many, "np", "rp", "vog"]]
    batches = []
    for at, first in enumerate(range(0, len(made), 1_993)):
        part = made[max(first - 5, 0) : first + 1_993]
        known = words[at // 2 % len(words)]
        places = [known.index(row["kind"]) if row["kind"] else None for row in part]
        columns = [pa.array([row[name] for row in part], schema.field(name).type) for name in schema.names[1:]]
        kinds = pa.DictionaryArray.from_arrays(pa.array(places, pa.int16()), pa.array(known))
        whole = pa.RecordBatch.from_arrays([kinds, *columns], schema=schema)
        batches.append(whole.slice(5 if first else 0))
    table = pa.Table.from_batches(batches)
    assert table.num_rows == len(made)
    known_rows: dict[str, dict[str, Any] | None] = {}
    whole_answers = [rows(ask(VogForRegistration, table, on, parts=parts, threads=threads)) for threads in (1, 2)]
    assert whole_answers[0] == whole_answers[1]
    errors = 0
    for given, answered in zip(made, whole_answers[0], strict=True):
        day = given["on"] if on == "on" else ON
        facts = given | {"function_aspects": None if given["function_aspects"] is None else [given["function_aspects"]]}
        key = repr((facts, day))
        if key not in known_rows:
            known_rows[key] = by_itself(facts, day)
        wanted = known_rows[key]
        if wanted is None:
            errors += 1
            assert answered["outcome"] is None
            assert answered["error"]
        else:
            assert plain(answered) == {name: value for name, value in without_nulls(wanted).items() if name in answered}
    assert 0 < errors < len(made) / 2


def test_a_course_of_many_outcomes_is_followed_on_each_day() -> None:
    """A registration on each day of years: its deadline and status change often."""
    starts = [dt.date(2026, 1, 1) + dt.timedelta(days=7 * at) for at in range(40)]
    days = [dt.date(2025, 12, 1) + dt.timedelta(days=at) for at in range(700)]
    table = pl.DataFrame({"registered": starts}).join(pl.DataFrame({"on": days}), how="cross").with_columns(
        obliged=pl.lit(True), setting=pl.lit("centre"), holder=pl.lit("zonnebloem"), linked=pl.col("registered") + dt.timedelta(days=20)
    ).with_columns(pl.lit("zonnebloem").alias("linked.holder"))
    each = pl.DataFrame(ask(MayWorkFacts, table.rename({"on": "day"}), "day", parts=["outcome"]))["outcome"].cast(pl.String)
    for day in days[::50]:
        of_day = table.filter(pl.col("on") == day)
        at_once = pl.DataFrame(ask(MayWorkFacts, of_day.drop("on"), day, parts=["outcome"]))["outcome"].cast(pl.String)
        assert each.filter(table["on"] == day).to_list() == at_once.to_list()
