"""A staff list, polars in streams, and what Spark's `mapInArrow` is given: batches in, the same answers out."""

from __future__ import annotations

import csv
import datetime as dt
import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from kinderopvang.register.work import MayWorkFacts
from kinderopvang.table import ask

from typed import ROOT

TOMORROW = dt.date(2026, 11, 10)
STAFF = ROOT / "examples" / "staff" / "staff.csv"
NAMES = {"holder": "houder"}


def module(path: Path) -> ModuleType:
    found = importlib.util.spec_from_file_location(path.stem, path)
    assert found is not None and found.loader is not None
    loaded = importlib.util.module_from_spec(found)
    sys.modules[path.stem] = loaded
    found.loader.exec_module(loaded)
    return loaded


@pytest.fixture(scope="module")
def spark() -> ModuleType:
    return module(ROOT / "examples" / "spark" / "check_register.py")


def test_the_staff_list_is_what_its_program_makes() -> None:
    maker = module(ROOT / "examples" / "python" / "make_staff_list.py")
    with STAFF.open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == [dict.fromkeys(maker.COLUMNS, "") | row for row in maker.staff(120)]


def by_itself(row: dict[str, Any]) -> Any:
    """The decision about a row, its events put in a list by hand."""
    events = [
        {"type": kind, "on": row[kind]} | ({"holder": row[f"{kind}.holder"]} if kind in ("linked", "unlinked") else {})
        for kind in ("registered", "linked", "unlinked", "new_vog_demanded", "deregistered")
        if row[kind]
    ]
    document = {name: row[column] for name, column in (("obliged", "obliged"), ("setting", "setting"), ("holder", "houder"))}
    known = {name: value for name, value in document.items() if value is not None}
    events.sort(key=lambda event: event["on"])
    return MayWorkFacts.from_json(json.dumps(known | {"registration": {"events": events}})).decide(TOMORROW)


def test_each_member_of_staff_gets_what_the_row_gets_by_itself() -> None:
    staff = pl.read_csv(STAFF)
    asked = pa.table(ask(MayWorkFacts, staff, TOMORROW, columns=NAMES)).to_pylist()
    outcomes = set()
    for row, answer in zip(staff.to_dicts(), asked, strict=True):
        outcomes.add(answer["outcome"])
        if answer["error"] is None:
            decision = by_itself(row)
            assert answer["outcome"] == decision.outcome.value, row
            assert answer["reasons"] == [reason.code for reason in decision.reasons], row
            assert answer["missing"] == [fact.value for fact in decision.missing], row
        else:
            with pytest.raises(ValueError):
                by_itself(row)
    assert outcomes == {"allowed", "not_allowed", "undetermined", None}


def test_the_page_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its Python runs, but for the line that needs Spark itself."""
    text = (ROOT / "docs" / "beyond-one-machine.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)
    assert len(blocks) == 3
    (ROOT / "target").mkdir(exist_ok=True)
    monkeypatch.chdir(ROOT)
    namespace: dict[str, Any] = {}
    for block in blocks:
        program = compile(block, "beyond-one-machine.md", "exec")
        if "mapInArrow" not in block:
            exec(program, namespace)
    batch = pa.RecordBatch.from_pylist([{"id": 1, "kind": "np"}, {"id": 2, "kind": "rp"}])
    (answered,) = namespace["on_a_worker"](iter([batch]))
    assert answered.schema.types == [pa.int64(), pa.string(), pa.list_(pa.string())]
    assert answered.column("id").to_pylist() == [1, 2]


def test_polars_streams_give_the_answers_of_one_table(tmp_path: Path) -> None:
    staff = pl.concat([pl.read_csv(STAFF)] * 100).with_row_index("number")
    staff.write_parquet(tmp_path / "staff.parquet", row_group_size=2_000)
    asked: list[int] = []

    def answers(batch: pl.DataFrame) -> pl.DataFrame:
        asked.append(len(batch))
        answered = pl.DataFrame(ask(MayWorkFacts, batch, TOMORROW, columns=NAMES, keep=["number"], parts=["outcome", "holds_until", "error"]))
        return answered.with_columns(pl.col("outcome").cast(pl.String))

    whole = answers(staff)
    asked.clear()
    lazy = pl.scan_parquet(tmp_path / "staff.parquet").map_batches(answers, schema=whole.schema, streamable=True)
    lazy.sink_parquet(tmp_path / "answers.parquet", engine="streaming")
    assert len(asked) > 1
    assert sum(asked) == 12_000
    assert pl.read_parquet(tmp_path / "answers.parquet").sort("number").equals(whole)


def test_what_spark_is_given_answers_batch_by_batch(spark: ModuleType) -> None:
    for check in spark.CHECKS:
        rows = 3_000
        asking = spark.answers(check.question, spark.DAY, columns=check.columns, parts=spark.PARTS)
        seen: list[int] = []

        def batches() -> Iterator[pa.RecordBatch]:
            for batch in spark.facts(check, rows, at_once=700):
                seen.append(batch.num_rows)
                yield batch

        answered = asking(batches())
        first = next(answered)
        assert seen == [700], "a batch is answered before the next is read"
        table = pa.Table.from_batches([first, *answered])
        assert table.schema.types == [pa.string(), pa.list_(pa.string()), pa.string()]
        assert table.column_names == list(spark.PARTS)
        counts = spark.counted((*row.values(), 1) for row in table.to_pylist())
        assert counts == spark.by_one_batch(check, rows)
        assert counts.total() == rows
        assert len({outcome for outcome, _, _ in counts}) == 4


def test_a_difference_is_a_failure(spark: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Session:
        version = "none"
        sparkContext = type("Context", (), {"defaultParallelism": 1})

        def stop(self) -> None: ...

    monkeypatch.setattr(spark, "session", lambda _: Session())
    monkeypatch.setattr(spark, "CHECKS", (spark.VOG,))
    monkeypatch.setattr(spark, "by_spark", lambda _, check, rows: spark.by_one_batch(check, rows))
    monkeypatch.setattr(sys, "argv", ["check_register.py", "500", "1000"])
    assert spark.main() == 0
    assert capsys.readouterr().out.count("the same") == 2
    monkeypatch.setattr(spark, "by_spark", lambda _, check, rows: spark.by_one_batch(check, rows + 1))
    assert spark.main() == 1
    assert "DIFFERENT" in capsys.readouterr().out
