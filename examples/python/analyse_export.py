"""An analyst's Monday: two exports of the register of facilities read, compared and searched.

The exports here are small and made up; those of the whole register are read the same way, from
`LrkExport.read(pathlib.Path(...))`.
"""

import datetime as dt
from collections import Counter
from pathlib import Path

from kinderopvang import Language
from kinderopvang.calendar import Period
from kinderopvang.facility import FacilityIndex, FacilityQuery, LrkExport, RegisteredOn, export_difference

LANGUAGE = Language.NL
exports = Path(__file__).resolve().parents[1] / "exports"
before = LrkExport.read(exports / "lrk-2026-11-02.csv")
after = LrkExport.read(exports / "lrk-2026-11-09.csv")

print(f"{after.row_count} voorzieningen, gelezen als {after.encoding.text(LANGUAGE)}")
for fault in after.faults():
    print(f"  regel {fault.line}, kolom {fault.column}: {fault.message}")

# How many of each kind, with how many places.
rows = after.rows()
for kind, number in sorted(Counter(row.kind for row in rows if row.kind).items(), key=lambda each: each[0].value):
    places = sum(row.places or 0 for row in rows if row.kind is kind)
    print(f"{kind.text(LANGUAGE)}: {number}, {places} kindplaatsen")

# What changed in a week.
for change in export_difference(before, after):
    print(f"{change.lrk_number}: {type(change).__name__}")

# A parent's question: was this centre registered the whole of last year?
(found,) = FacilityIndex.of(after).search(FacilityQuery(name="vlinder", address="Meerstad"), limit=1).found
row = after.find(found.facilities[0].lrk_number)
assert row is not None
registered = RegisteredOn.from_export(row.registration(dt.date(2026, 11, 9)))
during = registered.during(Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31)))
print(f"{row.name}, {row.address.town}: {during.part.text(LANGUAGE)}")
