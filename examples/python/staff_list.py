"""From a staff list to who may not work tomorrow, and why: three statements.

The list is a CSV file whose columns have the names of facts, such as `registered` and `linked.holder`, or are
named in `columns`. Another list can be given: `python staff_list.py list.csv 2026-11-10`.
"""

import datetime as dt
import sys
from pathlib import Path

import polars as pl

from kinderopvang import Language
from kinderopvang.register.work import MayWorkFacts
from kinderopvang.table import ask

path = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "staff" / "staff.csv")
tomorrow = dt.date.fromisoformat(sys.argv[2] if len(sys.argv) > 2 else "2026-11-10")

staff = pl.read_csv(path)
answers = ask(MayWorkFacts, staff, tomorrow, columns={"holder": "houder"}, keep=["naam", "locatie"], language=Language.NL)
barred = pl.DataFrame(answers).filter(pl.col("outcome").ne_missing("allowed"))  # a row with an error has no outcome

print(f"Van {len(answers)} mogen er {len(barred)} op {tomorrow} niet werken, of dat staat niet vast:")
for name, place, why in barred.select("naam", "locatie", pl.coalesce("error", "explanation")).head(30).iter_rows():
    print(f"{name}, {place}: {why.replace(chr(10), ' ')}")
